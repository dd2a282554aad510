// What became of what came in: accepted, filtered, rate limited, invalid; for all projects and for each.

import { ask } from "./api.js";
import { stacked } from "./charts.js";
import { fill, h } from "./dom.js";
import { fault } from "./notices.js";
import { allProjects } from "./places.js";
import { go, to } from "./route.js";
import { count, list, record, text, whole } from "./words.js";

const OUTCOMES = [["accepted", "accepted"], ["filtered", "filtered"], ["rate_limited", "rate limited"], ["invalid", "invalid"],
  ["client_discard", "dropped by the client"], ["abuse", "abuse"], ["cardinality_limited", "too many names"]];
const PERIODS = { "24h": "1h", "14d": "1d", "30d": "1d" };
const PROJECTS = 12;

const quantity = (group) => Number(record(group.totals)["sum(quantity)"]) || 0;

function seriesOf(groups, times) {
  return OUTCOMES.map(([outcome, name]) => {
    const numbers = times.map(() => 0);
    for (const group of groups.filter((one) => one.by.outcome === outcome)) {
      list(record(group.series)["sum(quantity)"]).forEach((number, index) => { if (index < numbers.length) numbers[index] += Number(number) || 0; });
    }
    return { name, className: `outcome-${outcome}`, outcome, numbers };
  });
}

function totals(groups) {
  const rows = new Map();
  for (const group of groups) {
    const key = `${group.by.outcome} ${group.by.reason ?? ""}`;
    const row = rows.get(key) ?? { outcome: text(group.by.outcome), reason: text(group.by.reason), sum: 0 };
    row.sum += quantity(group);
    rows.set(key, row);
  }
  const order = (row) => OUTCOMES.findIndex(([outcome]) => outcome === row.outcome);
  return [...rows.values()].filter((row) => row.sum > 0).sort((one, other) => order(one) - order(other) || other.sum - one.sum);
}

function panel(name, answer, category) {
  const groups = list(answer.groups).filter((group) => text(group.by.category) === category);
  const times = list(answer.intervals).map((time) => new Date(time));
  const series = seriesOf(groups, times);
  const rows = totals(groups);
  const sum = rows.reduce((all, row) => all + row.sum, 0);
  const accepted = rows.filter((row) => row.outcome === "accepted").reduce((all, row) => all + row.sum, 0);
  const label = `${name}: ${whole(sum)} in all, ${whole(accepted)} accepted`;
  return h("section", { class: "card outcome" }, h("h2", null, name, h("span", { class: "dim" }, `  ${whole(sum)} in, ${whole(accepted)} accepted`)),
    sum === 0 ? h("p", { class: "dim" }, "Nothing came in.") : [stacked(times, series, label),
      h("table", { class: "totals" }, h("thead", { class: "spoken" }, h("tr", null, h("th", null, "Outcome"), h("th", null, "Reason"), h("th", null, "Quantity"))),
        h("tbody", null, rows.map((row) => h("tr", null,
          h("td", null, h("span", { class: `swatch outcome-${OUTCOMES.some(([one]) => one === row.outcome) ? row.outcome : "abuse"}`, "aria-hidden": "true" }),
            OUTCOMES.find(([one]) => one === row.outcome)?.[1] ?? row.outcome),
          h("td", { class: "dim" }, row.reason === "none" ? "" : row.reason.slice(0, 120)), h("td", { class: "number" }, count(row.sum))))))]);
}

/** The view of an address. */
export function outcomesView(route) {
  const period = Object.hasOwn(PERIODS, route.query.get("period") ?? "") ? route.query.get("period") : "24h";
  const category = route.query.get("category") ?? "error";
  const here = (changed) => to(["outcomes"], { period: period === "24h" ? "" : period, category: category === "error" ? "" : category, ...changed });
  const body = h("div", { class: "panels" });
  const choice = h("select", { "aria-label": "Category", onchange: () => go(here({ category: choice.value === "error" ? "" : choice.value })) });
  const node = h("div", { class: "view" }, h("h1", { tabindex: "-1" }, "Outcomes"), h("p", { class: "dim" }, "What became of everything that came in."),
    h("div", { class: "choices" }, choice, h("div", { class: "states", role: "group", "aria-label": "Time" }, Object.keys(PERIODS).map((one) =>
      h("a", { href: here({ period: one === "24h" ? "" : one }), "aria-current": one === period ? "true" : null }, one)))), body);
  let abort = new AbortController();
  let last = 0;

  const statistics = async (project) => (await ask("/organizations/local/stats_v2/", { field: "sum(quantity)", groupBy: ["outcome", "category", "reason"],
    statsPeriod: period, interval: PERIODS[period], project }, { signal: abort.signal })).data;

  async function refresh() {
    abort.abort();
    abort = new AbortController();
    last = Date.now();
    try {
      const projects = await allProjects();
      if (projects.length === 0) return void fill(body, h("p", { class: "empty" }, "There is no project yet. ", h("a", { href: "#/projects" }, "Begin with one"), "."));
      const several = projects.length > 1;
      const asked = [...(several ? ["-1"] : []), ...projects.slice(0, PROJECTS).map((one) => one.id)];
      const answers = await Promise.all(asked.map(statistics));
      const categories = new Set(["error", category, ...answers.flatMap((one) => list(one.groups).map((group) => text(group.by.category)))].filter(Boolean));
      fill(choice, [...categories].map((one) => h("option", { value: one, selected: one === category }, one.replaceAll("_", " ").slice(0, 60))));
      const names = [...(several ? ["All projects"] : []), ...projects.map((one) => one.slug)];
      fill(body, answers.map((answer, index) => panel(names[index], answer, category)),
        projects.length > PROJECTS && h("p", { class: "dim" }, `The first ${PROJECTS} of ${projects.length} projects are shown.`));
    } catch (error) {
      if (error.name !== "AbortError") fill(body, fault(error, refresh));
    }
  }

  // Each refresh asks for every project, so that a storm of events must not make it one itself.
  async function seen() {
    if (Date.now() - last < 5000) return;
    await refresh();
  }

  return { title: "Outcomes", section: "outcomes", node, refresh, start: refresh, stop: () => abort.abort(), seen, keys: {} };
}
