// Values of any shape: nested ones are folded and made when they are opened.

import { cut, fold, h } from "./dom.js";
import { many, pairs } from "./words.js";

const ROWS = 200;

/** A value as it reads best: words as words, what is nested as a tree. */
export function value(it, limit = 1000) {
  if (it === null || it === undefined) return h("span", { class: "nothing" }, String(it ?? null));
  if (typeof it === "boolean" || typeof it === "number") return h("span", { class: "number-value" }, String(it));
  if (typeof it === "string") return it === "" ? h("span", { class: "nothing" }, "empty") : h("span", { class: "words" }, cut(it, limit));
  const entries = Array.isArray(it) ? it.map((one, index) => [index, one]) : Object.entries(it);
  if (entries.length === 0) return h("span", { class: "nothing" }, Array.isArray(it) ? "[]" : "{}");
  const short = JSON.stringify(it);
  if (short.length < 72) return h("span", { class: "words" }, short);
  return fold([h("span", { class: "dim" }, many(entries.length, Array.isArray(it) ? "value" : "name"), " "),
    h("span", { class: "words" }, `${short.slice(0, 60)}…`)], () => table(entries));
}

/** Names and values, one below the other. */
export function table(entries) {
  const row = ([name, it]) => h("div", null, h("dt", null, cut(name, 120)), h("dd", null, value(it)));
  const shown = entries.slice(0, ROWS).map(row);
  const body = h("dl", { class: "pairs" }, shown);
  if (entries.length <= ROWS) return body;
  const more = h("button", { class: "more", onclick: () => { more.remove(); body.append(...entries.slice(ROWS).map(row)); } },
    `show all ${entries.length}`);
  return [body, more];
}

/** Names and values of an object or a list of pairs; null when there are none. */
export function named(it) {
  const entries = pairs(it).filter(([, one]) => one !== null && one !== undefined && one !== "");
  return entries.length === 0 ? null : table(entries);
}

/** A section of a page with a heading; nothing when its parts are. */
export function section(title, parts, extra) {
  const shown = [parts].flat(Infinity).filter(Boolean);
  if (shown.length === 0) return null;
  const id = `part-${title.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return h("section", { class: "part", "aria-labelledby": id }, h("div", { class: "part-head" }, h("h2", { id }, title), extra), shown);
}

