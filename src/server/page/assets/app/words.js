// How times and numbers read, and careful access to what events hold: any field may have any type.

import { h } from "./dom.js";

/** A list, or an empty one. */
export const list = (value) => (Array.isArray(value) ? value : []);
/** An object, or an empty one. */
export const record = (value) => (value !== null && typeof value === "object" && !Array.isArray(value) ? value : {});
/** The values of an interface that is a list or `{values: []}`. */
export const values = (value) => (Array.isArray(value) ? value : list(record(value).values));
/** A text; empty for nothing, JSON for what is no text. */
export function text(value) {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** Pairs of an object or of a list of pairs. */
export function pairs(value) {
  if (Array.isArray(value)) {
    return value.filter((pair) => Array.isArray(pair) && pair.length === 2).map(([name, it]) => [text(name), it]);
  }
  return Object.entries(record(value));
}

const NUMBERS = new Intl.NumberFormat("en");
const SHORT = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "long" });
const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

/** A number with separators. */
export const whole = (number) => NUMBERS.format(Number(number) || 0);
/** A number in little room; the whole one is in its title. */
export function count(number) {
  const value = Number(number) || 0;
  return h("span", { title: whole(value) }, value < 10000 ? whole(value) : SHORT.format(value));
}
/** `1 event`, `2 events`. */
export const many = (number, noun) => `${whole(number)} ${noun}${Number(number) === 1 ? "" : "s"}`;

/** A size in bytes, for a person. */
export function bytes(size) {
  const number = Number(size) || 0;
  if (number < 1000) return `${number} B`;
  if (number < 1e6) return `${(number / 1e3).toFixed(1)} kB`;
  return `${(number / 1e6).toFixed(1)} MB`;
}

/** A point in time: from seconds since 1970 or a text; null when it is none. */
export function instant(value) {
  if (value === null || value === undefined || value === "") return null;
  const date = typeof value === "number" ? new Date(value * 1000) : new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}
/** The date and time, with seconds and zone. */
export const absolute = (date) => MOMENT.format(date);
/** The time of day. */
export const clock = (date) => CLOCK.format(date);

function ago(date) {
  const seconds = (Date.now() - date.getTime()) / 1000;
  const size = Math.abs(seconds);
  let words;
  if (size < 5) return "now";
  if (size < 60) words = `${Math.floor(size)} s`;
  else if (size < 3600) words = `${Math.floor(size / 60)} min`;
  else if (size < 86400) words = `${Math.floor(size / 3600)} h`;
  else if (size < 60 * 86400) words = `${Math.floor(size / 86400)} d`;
  else return DAY.format(date);
  return seconds < 0 ? `in ${words}` : `${words} ago`;
}

/** A time, relative, with the absolute one in its title. */
export function when(value) {
  const date = instant(value);
  if (date === null) return h("span", null, "never");
  return h("time", { datetime: date.toISOString(), title: absolute(date), "data-ago": true }, ago(date));
}

setInterval(() => {
  for (const element of document.querySelectorAll("time[data-ago]")) {
    const words = ago(new Date(element.dateTime));
    if (element.textContent !== words) element.textContent = words;
  }
}, 10000);
