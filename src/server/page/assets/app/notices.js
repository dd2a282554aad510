// Short messages at the foot of the page, and the last thing that can be undone.

import { fill, h } from "./dom.js";

const place = document.getElementById("notices");
let timer = 0;
let last = null;

/** Says something for a while; `undo`, if given, takes it back. */
export function say(message, { undo, fault = false } = {}) {
  clearTimeout(timer);
  last = undo ?? null;
  const button = undo && h("button", { class: "small", onclick: takeBack, title: "Undo (z)" }, "Undo");
  fill(place, h("div", { class: fault ? "notice fault" : "notice" }, h("span", null, message), button));
  timer = setTimeout(hush, fault ? 12000 : 8000);
}

/** Ends what is said. */
export function hush() {
  clearTimeout(timer);
  last = null;
  place.replaceChildren();
}

/** Takes back the last thing, if it can be. */
export function takeBack() {
  const undo = last;
  hush();
  undo?.();
}

/** A failure within the page: what the server said, and a button to try again. */
export function fault(error, again) {
  return h("div", { class: "fault", role: "alert" },
    h("p", null, error.message || String(error)),
    again && h("button", { onclick: again }, "Try again"));
}

/** Runs something that shows its own result; a failure is said. */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error.name !== "AbortError") say(error.message || String(error), { fault: true });
    return undefined;
  }
}
