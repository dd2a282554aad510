// What asks for attention: jobs that fail, issues that grow, came back or are new, and alert rules with when they fired.

import { all, ask, lookUp } from "./api.js";
import { cut, fill, h } from "./dom.js";
import { marks, titleOf } from "./issues.js";
import { fault } from "./notices.js";
import { to } from "./route.js";
import { rowWalk } from "./rows.js";
import { list, many, record, text, when } from "./words.js";

const FAILING = { missed_checkin: "did not come", timeout: "ran for too long", error: "failed" };
const KINDS = [["Escalating issues", "is:unresolved is:escalating"], ["Issues that came back", "is:unresolved is:regressed"], ["New issues", "is:unresolved is:new"]];
const SHOWN = 10;

const card = (name, rows, more) => rows.length > 0 &&
  h("section", { class: "card" }, h("div", { class: "part-head" }, h("h2", null, name), more), h("ul", { class: "alerts", role: "list" }, rows));

/** The environments in which a monitor is not well. */
function failing(monitor) {
  return list(monitor.environments).filter((one) => Object.hasOwn(FAILING, text(record(one).status))).map((one) =>
    h("li", null, h("b", null, cut(text(monitor.name) || text(monitor.slug), 200)),
      h("div", { class: "facts" }, h("span", { class: "badge", "data-state": "unhandled" }, FAILING[one.status]),
        h("span", null, cut(text(one.name), 100)), h("span", { class: "dim" }, text(record(monitor.project).slug)),
        h("span", { class: "dim" }, "last check-in ", when(one.lastCheckIn)))));
}

const issue = (it) => h("li", null, h("a", { class: "title", href: to(["issues", it.id]) }, titleOf(it)),
  h("div", { class: "facts" }, h("span", { class: "level", "data-level": it.level }, it.level), h("span", { class: "id" }, it.shortId), marks(it),
    h("span", { class: "dim" }, text(record(it.project).slug)), h("span", { class: "dim" }, when(it.lastSeen))));

function rule(it) {
  const conditions = list(record(it.triggers).conditions).map((one) => text(record(one).type).replaceAll("_", " "));
  const actions = list(it.actionFilters).flatMap((filter) => list(record(filter).actions)).map((one) => text(record(one).type));
  return h("li", null, h("b", null, cut(text(it.name), 200)), " ", h("span", { class: "badge", "data-state": it.enabled === false ? "archived" : "resolved" }, it.enabled === false ? "off" : "on"),
    h("p", null, conditions.length > 0 ? `when ${conditions.join(" or ")}` : "no conditions", actions.length > 0 && `, then ${[...new Set(actions)].join(", ")}`, text(it.environment) && ` in ${text(it.environment)}`),
    h("p", { class: "dim" }, it.lastTriggered ? ["fired ", when(it.lastTriggered)] : "has not fired yet"));
}

/** The view. */
export function alertsView() {
  const body = h("div", { class: "panels wide" });
  const node = h("div", { class: "view" }, h("h1", { tabindex: "-1" }, "Alerts"), h("p", { class: "dim" }, "What asks for attention now."), body);
  let abort = new AbortController();
  let last = 0;

  async function refresh() {
    abort.abort();
    abort = new AbortController();
    last = Date.now();
    const { signal } = abort;
    const found = (query) => ask("/organizations/local/issues/", { query, project: "-1", limit: SHOWN, sort: "date" }, { signal });
    try {
      const [monitors, rules, ...issues] = await Promise.all([all("/organizations/local/monitors/", { project: "-1" }, { signal }),
        lookUp("/organizations/local/workflows/", {}, { signal }), ...KINDS.map(([, query]) => found(query))]);
      const cards = [card("Jobs", monitors.flatMap(failing)),
        ...KINDS.map(([name, query], index) => card(name, list(issues[index].data).map(issue), h("a", { href: to(["issues"], { query }) }, "All of these"))),
        card(many(list(rules?.data).length, "rule"), list(rules?.data).map(rule))].filter(Boolean);
      fill(body, cards.length > 0 ? cards : h("div", { class: "empty" }, h("p", { class: "good" }, "Nothing asks for attention."),
        h("p", null, "Jobs that fail, and issues that are new, came back or grow faster than before, are listed here as soon as they are known.")));
    } catch (error) {
      if (error.name !== "AbortError") fill(body, fault(error, refresh));
    }
  }

  // A storm of events must not make a storm of questions.
  async function seen() {
    if (Date.now() - last >= 5000) await refresh();
  }

  const { next, previous } = rowWalk(body, "a.title");
  return { title: "Alerts", section: "alerts", node, refresh, start: refresh, stop: () => abort.abort(), seen, keys: { j: next, k: previous } };
}
