// Breadcrumbs: what happened before, the latest first, by kind and level.

import { cut, fill, h, outward } from "./dom.js";
import { named } from "./value.js";
import { absolute, clock, instant, record, text, values } from "./words.js";

const FIRST = 12;

function before(date, end) {
  const seconds = (date - end) / 1000;
  if (!Number.isFinite(seconds) || Math.abs(seconds) > 3600) return clock(date);
  return `${seconds > 0 ? "+" : "−"}${Math.abs(seconds).toFixed(seconds > -10 ? 2 : 1)} s`;
}

function row(crumb, end) {
  const date = instant(crumb.timestamp);
  const data = record(crumb.data);
  const web = text(data.url) && /^https?:/i.test(text(data.url)) && crumb.message === undefined;
  const { url, ...rest } = data;
  return h("tr", { "data-level": text(crumb.level) || "info" },
    h("td", { class: "crumb-time" }, date && h("time", { datetime: date.toISOString(), title: absolute(date) }, end ? before(date, end) : clock(date))),
    h("td", { class: "crumb-kind" }, h("span", { class: "level", "data-level": text(crumb.level) || "info" }, text(crumb.level).slice(0, 20) || "info"), " ",
      cut(text(crumb.category) || text(crumb.type) || "default", 60)),
    h("td", null, text(crumb.message) && h("div", { class: "words" }, cut(text(crumb.message), 500)),
      web ? [h("div", { class: "words" }, outward(text(url))), named(rest)] : named(data)));
}

/** The breadcrumbs of an event, with filters. */
export function crumbs(event) {
  const all = values(event.breadcrumbs).filter((one) => one !== null && typeof one === "object").reverse();
  if (all.length === 0) return null;
  const end = instant(event.timestamp);
  const chosen = { category: "", level: "" };
  let everything = false;
  const body = h("tbody");
  const foot = h("div");
  const options = (name, of) => {
    const counted = new Map();
    for (const crumb of all) counted.set(of(crumb), (counted.get(of(crumb)) ?? 0) + 1);
    if (counted.size < 2) return null;
    const select = h("select", { "aria-label": `Breadcrumbs by ${name}`, onchange: () => { chosen[name] = select.value; draw(); } },
      h("option", { value: "" }, name === "category" ? "all categories" : "all levels"),
      [...counted].sort((one, other) => other[1] - one[1]).slice(0, 100).map(([value, number]) => h("option", { value }, `${value.slice(0, 60)} (${number})`)));
    return select;
  };
  const of = { category: (crumb) => text(crumb.category) || text(crumb.type) || "default", level: (crumb) => text(crumb.level) || "info" };
  const draw = () => {
    const fits = all.filter((crumb) => ["category", "level"].every((name) => chosen[name] === "" || of[name](crumb) === chosen[name]));
    const shown = everything ? fits : fits.slice(0, FIRST);
    fill(body, shown.map((crumb) => row(crumb, end)));
    fill(foot, shown.length < fits.length && h("button", { class: "more", onclick: () => { everything = true; draw(); } }, `show all ${fits.length}`));
  };
  draw();
  const filters = [options("category", of.category), options("level", of.level)].filter(Boolean);
  return {
    filters: h("div", { class: "selects" }, filters),
    node: [h("div", { class: "scrolls", tabindex: "0", role: "group", "aria-label": "Breadcrumbs" }, h("table", { class: "crumbs" },
      h("thead", { class: "spoken" }, h("tr", null, h("th", null, "Time"), h("th", null, "Kind"), h("th", null, "What"))), body)), foot],
  };
}
