// What the server says as it happens. Read by fetch, not EventSource, so that a token never stands in an address.

import { credentials } from "./api.js";

const SILENCE = 60000;

const listeners = new Set();
let state = "off";
let stop = null;
let wait = 1000;
let timer = 0;

/** Calls back when the connection comes or goes, and with `seen` for each event that the server has stored:
 * `{project, event_id, issue_id}`. */
export function onSeen(listener) {
  listeners.add(listener);
}

function tell(next) {
  const before = state;
  state = next;
  for (const listener of listeners) listener({ state, before });
}

function heard(block) {
  let name = "message";
  const data = [];
  for (const line of block.split(/\r\n|\r|\n/)) {
    const [, field, value] = line.match(/^([^:]+)(?:: ?(.*))?$/) ?? [];
    if (field === "event") name = value;
    if (field === "data") data.push(value ?? "");
  }
  // The server tells how many were not told: the same as having been away.
  if (name === "missed") tell("on");
  if (name !== "seen" || data.length === 0) return;
  try {
    const seen = JSON.parse(data.join("\n"));
    for (const listener of listeners) listener({ state, seen });
  } catch {
    // A message that is cut off says nothing.
  }
}

async function listen() {
  clearTimeout(timer);
  stop?.abort();
  const mine = new AbortController();
  stop = mine;
  try {
    const headers = { Accept: "text/event-stream", ...credentials() };
    const answer = await fetch("/live/", { headers, signal: mine.signal, cache: "no-store", credentials: "omit" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    wait = 1000;
    tell("on");
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      // The server says something every 15 seconds; a connection that is silent for long is dead.
      const silence = setTimeout(() => mine.abort(), SILENCE);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) break;
      const blocks = (rest + value).split(/\r\n\r\n|\n\n|\r\r/);
      rest = blocks.pop().slice(-65536);
      blocks.forEach(heard);
    }
  } catch {
    // Told below, and tried again.
  }
  if (stop !== mine) return;
  tell("off");
  timer = setTimeout(listen, wait * (0.75 + Math.random() / 2));
  wait = Math.min(wait * 2, 30000);
}

function pause() {
  clearTimeout(timer);
  const open = stop;
  stop = null;
  open?.abort();
  tell("paused");
}

/** Starts listening. A tab that nobody looks at lets go after a minute: browsers allow few connections to a server. */
export function start() {
  let hidden = 0;
  document.addEventListener("visibilitychange", () => {
    clearTimeout(hidden);
    if (document.hidden) hidden = setTimeout(pause, 60000);
    else if (stop === null) listen();
  });
  // Whoever asks for data asks for the token as well.
  document.addEventListener("token", listen);
  listen();
}
