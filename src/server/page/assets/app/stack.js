// Exceptions and their frames: the application's are open, the libraries' are folded.

import { copier, cut, fold, h } from "./dom.js";
import { value, table } from "./value.js";
import { list, record, text, values } from "./words.js";

const where = (frame) => text(frame.filename) || text(frame.abs_path) || text(frame.module) || text(frame.package).split("/").pop() || "unknown place";
const called = (frame) => text(frame.function) || text(frame.raw_function) || text(frame.symbol) || (frame.instruction_addr ? text(frame.instruction_addr) : "");
const numbered = (frame) => (Number.isInteger(frame.lineno) ? `:${frame.lineno}${Number.isInteger(frame.colno) ? `:${frame.colno}` : ""}` : "");

function source(frame) {
  const line = text(frame.context_line);
  const before = list(frame.pre_context);
  if (frame.context_line === null || frame.context_line === undefined) return null;
  const first = Number.isInteger(frame.lineno) ? frame.lineno - before.length : null;
  const all = [...before, line, ...list(frame.post_context)];
  return h("div", { class: "source", role: "group", tabindex: "0", "aria-label": "Source" }, all.map((code, index) =>
    h("div", { class: index === before.length ? "line here" : "line" },
      h("span", { class: "line-number", "aria-hidden": "true" }, first === null ? "" : String(first + index)),
      h("code", null, cut(code === null || code === undefined ? "" : text(code), 400)))));
}

function headline(frame) {
  const module = text(frame.module);
  const java = module && !frame.filename?.includes?.("/") && frame.platform === "java";
  return [
    h("span", { class: "where", title: text(frame.abs_path) || null }, cut(java ? module : where(frame), 160), h("span", { class: "at" }, numbered(frame))),
    called(frame) && [h("span", { class: "dim" }, " in "), h("span", { class: "function" }, cut(called(frame), 160))],
    frame.in_app === true && h("span", { class: "badge", "data-state": "app" }, "app"),
  ];
}

function body(frame) {
  const variables = Object.entries(record(frame.vars));
  const rest = [["module", frame.module], ["package", frame.package], ["address", frame.instruction_addr], ["path", frame.abs_path]]
    .filter(([, it]) => it && it !== frame.filename);
  return [
    source(frame),
    variables.length > 0 && h("div", { class: "variables" }, h("h4", null, "Local variables"), table(variables)),
    frame.context_line === undefined && variables.length === 0 && (rest.length > 0 ? table(rest) : h("p", { class: "dim" }, "No source and no variables were sent.")),
  ];
}

function one(frame, open) {
  const element = fold(headline(frame), () => h("div", { class: "frame-body" }, body(frame)), open);
  element.className = frame.in_app === true ? "frame app" : "frame";
  return h("li", null, element);
}

function folded(group) {
  const first = called(group[0]) ? `${called(group[0])} … ` : "";
  const item = h("li", { class: "folded" });
  item.append(h("button", { class: "more", onclick: () => item.replaceWith(...group.map((frame) => one(frame, false))), "data-frames": true },
    `${group.length} ${group.length === 1 ? "frame" : "frames"} of libraries`, h("span", { class: "dim" }, `  ${first}${where(group[0])}`.slice(0, 90))));
  return item;
}

function frameList(frames, everything) {
  const newestFirst = [...frames].reverse().map(record);
  const anyApp = newestFirst.some((frame) => frame.in_app === true);
  const openFirst = newestFirst.findIndex((frame) => (anyApp ? frame.in_app === true : frame.context_line !== undefined));
  const items = [];
  let group = [];
  const flush = () => {
    if (group.length > 0) items.push(group.length === 1 ? one(group[0], false) : folded(group));
    group = [];
  };
  let opened = 0;
  newestFirst.forEach((frame, index) => {
    const own = anyApp ? frame.in_app === true : index < 3 || index === openFirst;
    if (!own && !everything) return void group.push(frame);
    flush();
    const open = (anyApp ? frame.in_app === true : index === Math.max(0, openFirst)) && opened < 8;
    if (open) opened += 1;
    items.push(one(frame, open && (frame.context_line !== undefined || Object.keys(record(frame.vars)).length > 0)));
  });
  flush();
  return h("ol", { class: "frames" }, items);
}

/** Frames, with a switch between the application's and all, and a button to copy them. */
export function frames(stacktrace, heading) {
  const all = list(record(stacktrace).frames).filter((frame) => frame !== null && typeof frame === "object");
  if (all.length === 0) return h("p", { class: "dim" }, "No stack trace was sent.");
  const mixed = all.some((frame) => frame.in_app === true) ? all.some((frame) => frame.in_app !== true) : all.length > 4;
  let everything = false;
  let shown = frameList(all, false);
  const change = h("button", { class: "quiet small", "data-key": "x", "aria-pressed": "false", onclick: () => {
    everything = !everything;
    const next = frameList(all, everything);
    shown.replaceWith(next);
    shown = next;
    change.textContent = everything ? "Fold libraries" : `All ${all.length} frames`;
    change.setAttribute("aria-pressed", String(everything));
  } }, `All ${all.length} frames`);
  return [
    h("div", { class: "stack-tools" }, h("span", { class: "dim" }, "most recent call first"), mixed && change, copier(() => asText(heading, all), "Copy")),
    shown,
  ];
}

function asText(heading, all) {
  const lines = [...all].reverse().map((frame) => {
    const line = text(frame.context_line).trim();
    return `  at ${called(frame) || "?"} (${where(frame)}${numbered(frame)})${line ? `\n      ${line}` : ""}`;
  });
  return [heading, ...lines].join("\n");
}

function mechanism(exception) {
  const how = record(exception.mechanism);
  if (exception.mechanism === null || exception.mechanism === undefined) return null;
  const details = Object.entries({ ...record(how.meta), ...record(how.data), ...(how.description ? { description: how.description } : {}) });
  return h("div", { class: "facts" },
    how.handled === false && h("span", { class: "badge", "data-state": "unhandled" }, "unhandled"),
    how.handled === true && h("span", { class: "badge" }, "handled"),
    how.type && h("span", { class: "dim" }, "by ", cut(text(how.type), 80)),
    text(how.help_link) && h("span", { class: "dim" }, cut(text(how.help_link), 200)),
    details.length > 0 && fold("mechanism", () => table(details)));
}

/** The exceptions of an event, the last one first, as they were caused. */
export function exceptions(event) {
  const all = values(event.exception).filter((one) => one !== null && typeof one === "object").reverse();
  return all.map((exception, index) => {
    const type = text(exception.type);
    const message = text(exception.value);
    const module = text(exception.module);
    return h("article", { class: "exception" },
      index > 0 && h("p", { class: "cause" }, text(record(exception.mechanism).source) ? `from ${text(record(exception.mechanism).source)}` : "caused by"),
      h("h3", null, h("span", { class: "type", title: module ? `${module}.${type}` : null }, cut(type || "Exception", 200))),
      message && h("p", { class: "message" }, cut(message, 2000)),
      mechanism(exception),
      frames(exception.stacktrace ?? exception.raw_stacktrace, `${type}: ${message}`));
  });
}

/** The threads of an event that have frames. */
export function threads(event) {
  const all = values(event.threads).filter((one) => one !== null && typeof one === "object");
  const told = all.filter((thread) => list(record(thread.stacktrace).frames).length > 0 || all.length > 1);
  return told.map((thread) => {
    const summary = [h("span", null, cut(text(thread.name) || "Thread", 120), " ", h("span", { class: "dim" }, text(thread.id).slice(0, 40))),
      thread.crashed === true && h("span", { class: "badge", "data-state": "unhandled" }, "crashed"),
      thread.current === true && h("span", { class: "badge" }, "current")];
    const held = Object.entries(record(thread.held_locks));
    return fold(summary, () => [frames(thread.stacktrace, text(thread.name)), held.length > 0 && value(thread.held_locks)], thread.crashed === true && values(event.exception).length === 0);
  });
}
