// Alert rules, as the Web API lists them.

import { lookUp } from "./api.js";
import { cut, fill, h } from "./dom.js";
import { fault } from "./notices.js";
import { list, many, record, text, when } from "./words.js";

function rule(it) {
  const conditions = list(record(it.triggers).conditions).map((one) => text(record(one).type).replaceAll("_", " "));
  const actions = list(it.actionFilters).flatMap((filter) => list(record(filter).actions)).map((one) => text(record(one).type));
  return h("li", { class: "card" }, h("h2", null, cut(text(it.name), 200), " ", h("span", { class: "badge", "data-state": it.enabled === false ? "archived" : "resolved" }, it.enabled === false ? "off" : "on")),
    h("p", null, conditions.length > 0 ? `when ${conditions.join(" or ")}` : "no conditions", actions.length > 0 && `, then ${[...new Set(actions)].join(", ")}`, text(it.environment) && ` in ${text(it.environment)}`),
    h("p", { class: "dim" }, it.lastTriggered ? ["fired ", when(it.lastTriggered)] : "has not fired yet"));
}

/** The view. */
export function alertsView() {
  const body = h("div");
  const node = h("div", { class: "view" }, h("h1", { tabindex: "-1" }, "Alerts"), body);
  async function refresh() {
    try {
      const rules = list((await lookUp("/organizations/local/workflows/"))?.data);
      if (rules.length > 0) return void fill(body, h("p", { class: "dim" }, many(rules.length, "rule")), h("ul", { class: "panels", role: "list" }, rules.map(rule)));
      fill(body, h("div", { class: "empty" }, h("p", null, "There are no alert rules yet."),
        h("p", null, "Rules that are made for this server are listed here, with when they last fired. Until then, ", h("a", { href: "#/issues" }, "the list of issues"), " is live.")));
    } catch (error) {
      fill(body, fault(error, refresh));
    }
  }
  return { title: "Alerts", section: "alerts", node, refresh, start: refresh, stop: () => {}, keys: {} };
}
