// The list of issues: search, choices, rows; live without moving what is read.

import { ask, lookUp, at } from "./api.js";
import { bars } from "./charts.js";
import { fill, h, plain } from "./dom.js";
import { fault } from "./notices.js";
import { allProjects, environments } from "./places.js";
import { go, to } from "./route.js";
import { rowWalk } from "./rows.js";
import { change, meaning, stateName } from "./triage.js";
import { count, many, record, text, when } from "./words.js";

const PAGE = 50;
const STATES = [["Unresolved", "is:unresolved"], ["Resolved", "is:resolved"], ["Archived", "is:archived"], ["All", ""]];
const SORTS = [["date", "last seen"], ["new", "first seen"], ["freq", "events"], ["user", "users"]];
const STATE = /(^|\s)is:(unresolved|resolved|archived|ignored)(?=\s|$)/g;

/** The type and the value of an issue, or its title. */
export function titleOf(issue) {
  const { type, value } = record(issue.metadata);
  if (type && issue.type !== "default") return [h("b", null, text(type)), value ? [" ", h("span", null, text(value).slice(0, 300))] : null];
  return h("b", null, text(issue.title).slice(0, 300) || "<no title>");
}

/** The marks of an issue: its state and what is notable. */
export function marks(issue) {
  const state = stateName(issue);
  return [
    state !== "unresolved" && h("span", { class: "badge", "data-state": state }, state),
    state === "unresolved" && ["new", "regressed", "escalating"].includes(issue.substatus) &&
      h("span", { class: "badge", "data-state": issue.substatus }, issue.substatus),
    issue.isUnhandled && h("span", { class: "badge", "data-state": "unhandled" }, "unhandled"),
  ];
}

class Row {
  constructor(issue, period) {
    this.node = h("li", { class: "issue" });
    this.show(issue, period);
  }

  show(issue, period) {
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.part : null;
    this.issue = issue;
    this.period = period;
    this.node.dataset.level = issue.level;
    this.node.dataset.id = issue.id;
    this.node.classList.toggle("settled", Boolean(this.settled));
    const points = record(issue.stats)[period] ?? [];
    fill(this.node,
      h("div", { class: "what" },
        h("a", { class: "title", "data-part": "open", href: to(["issues", issue.id]) }, titleOf(issue)),
        h("div", { class: "facts" },
          h("span", { class: "level", "data-level": issue.level }, issue.level),
          h("span", { class: "id" }, issue.shortId),
          marks(issue),
          issue.culprit && h("span", { class: "culprit" }, text(issue.culprit).slice(0, 200)))),
      h("div", { class: "trend" }, points.length > 0 && bars(points, { label: period === "24h" ? "last 24 hours" : "last 14 days" })),
      h("div", { class: "number" }, count(issue.count), h("span", { class: "unit" }, Number(issue.count) === 1 ? " event" : " events")),
      h("div", { class: "number" }, count(issue.userCount), h("span", { class: "unit" }, issue.userCount === 1 ? " user" : " users")),
      h("div", { class: "times" }, h("div", null, h("span", { class: "spoken" }, "last seen "), when(issue.lastSeen)),
        h("div", { class: "dim" }, h("span", { class: "spoken" }, "first seen "), when(issue.firstSeen))),
      h("div", { class: "acts" }, ["resolve", "archive"].map((what) => this.act(what))));
    if (focused) this.node.querySelector(`[data-part="${focused}"]`)?.focus({ preventScroll: true });
  }

  act(what) {
    const does = meaning(this.issue, what);
    if (does === "reopen" && what === "archive" && stateName(this.issue) === "resolved") return null;
    const name = does[0].toUpperCase() + does.slice(1);
    return h("button", { class: "small", "data-part": what, "aria-label": `${name} ${this.issue.shortId}`,
      title: `${name} (${what === "resolve" ? "e" : "a"})`, onclick: () => this.change(what) }, name);
  }

  change(what) {
    return change(this.issue, meaning(this.issue, what), () => {});
  }

  /** It stays where it is until the list is refreshed, so that nothing moves under the eyes. */
  triaged(issue) {
    this.settled = this.shownIn !== "" && stateName(issue) !== this.shownIn;
    this.show({ ...this.issue, ...issue, stats: this.issue.stats }, this.period);
  }
}

/** The view of an address. */
export function issuesView(route) {
  const query = route.query.get("query") ?? "is:unresolved";
  const project = route.query.get("project") ?? "";
  const environment = route.query.get("environment") ?? "";
  const sort = route.query.get("sort") ?? "date";
  const period = route.query.get("period") === "14d" ? "14d" : "24h";
  const here = (changed) => to(["issues"], { query, project, environment, sort: sort === "date" ? "" : sort,
    period: period === "24h" ? "" : period, ...changed });
  const shownIn = STATES.find(([, term]) => term && query.includes(term))?.[0].toLowerCase() ?? "";

  const rows = new Map();
  const list = h("ul", { class: "issues", role: "list" });
  const status = h("div", { class: "status" });
  const news = h("button", { class: "news", hidden: true, onclick: () => refresh() });
  const foot = h("div", { class: "foot" });
  const search = h("input", { type: "search", id: "search", value: query, placeholder: "Search: is:unresolved level:error release:web@1.* …",
    "aria-label": "Search issues", autocomplete: "off", spellcheck: "false", autocapitalize: "off", enterkeyhint: "search" });
  const complaint = h("pre", { class: "fault", role: "alert", hidden: true });
  const projectChoice = h("select", { "aria-label": "Project", onchange: () => go(here({ project: projectChoice.value })) });
  const environmentChoice = h("select", { "aria-label": "Environment", onchange: () => go(here({ environment: environmentChoice.value })) });
  const sortChoice = h("select", { "aria-label": "Sort by", onchange: () => go(here({ sort: sortChoice.value === "date" ? "" : sortChoice.value })) },
    SORTS.map(([value, name]) => h("option", { value, selected: value === sort }, `by ${name}`)));
  const fresh = new Set();
  let abort = new AbortController();
  let projects = [];

  const node = h("div", { class: "view" },
    h("h1", { class: "spoken", tabindex: "-1" }, "Issues"),
    h("form", { role: "search", class: "search", onsubmit: find }, search,
      h("button", { class: "main", type: "submit" }, "Search")),
    complaint,
    h("div", { class: "choices" },
      h("div", { class: "states", role: "group", "aria-label": "State" }, STATES.map(([name, term]) => h("a", {
        href: here({ query: [term, query.replace(STATE, " ").trim().replace(/\s+/g, " ")].filter(Boolean).join(" ") }),
        "aria-current": (term === "" ? !STATES.some(([, one]) => one && query.includes(one)) : query.split(/\s+/).includes(term)) ? "true" : null }, name))),
      h("div", { class: "selects" }, projectChoice, environmentChoice, sortChoice,
        h("div", { class: "states", role: "group", "aria-label": "Trend" }, ["24h", "14d"].map((one) =>
          h("a", { href: here({ period: one === "24h" ? "" : one }), "aria-current": one === period ? "true" : null }, one))))),
    news, status,
    h("div", { class: "issue-head", "aria-hidden": "true" }, h("span", null, "Issue"), h("span", null, period === "24h" ? "Last 24 hours" : "Last 14 days"),
      h("span", null, "Events"), h("span", null, "Users"), h("span", null, "Last, first seen")),
    list, foot);

  choose(projectChoice, "all projects", [], project);
  choose(environmentChoice, "all environments", [], environment);
  allProjects(true).then((found) => {
    projects = found;
    choose(projectChoice, "all projects", projects.map((one) => [one.id, one.slug]), project);
    if (projects.length === 0) go("#/projects");
  }, () => {});
  environments().then((found) => choose(environmentChoice, "all environments", found.map((one) => [one, one]), environment), () => {});

  async function find(event) {
    event.preventDefault();
    const wanted = search.value.trim();
    const direct = /^([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(wanted)
      ? lookUp(at`/organizations/local/eventids/${wanted.replaceAll("-", "").toLowerCase()}/`)
      : /^[A-Z0-9_-]+-[0-9A-Z]+$/i.test(wanted) ? lookUp(at`/organizations/local/shortids/${wanted.toUpperCase()}/`) : null;
    const found = await direct?.catch(() => null);
    if (found?.data.eventId) go(found.data.groupId ? to(["issues", found.data.groupId, "events", found.data.eventId])
      : to(["events", found.data.projectSlug, found.data.eventId]));
    else if (found) go(to(["issues", found.data.groupId]));
    else if (wanted === query) refresh();
    else go(here({ query: wanted }));
  }

  function page(cursor) {
    return ask("/organizations/local/issues/", { query, sort, limit: PAGE, groupStatsPeriod: period,
      project: project || "-1", environment: environment || undefined, cursor }, { signal: abort.signal });
  }

  function append(issues) {
    for (const issue of issues) {
      const known = rows.get(issue.id);
      if (known) known.show(issue, period);
      else {
        const row = new Row(issue, period);
        row.shownIn = shownIn;
        rows.set(issue.id, row);
        list.append(row.node);
      }
    }
  }

  function footer(next) {
    fill(foot, next && h("button", { onclick: async (event) => {
      event.target.disabled = true;
      try {
        const more = await page(next);
        append(more.data);
        footer(more.next);
      } catch (error) {
        fill(foot, fault(error, () => footer(next)));
      }
    } }, "Show more"));
  }

  async function refresh() {
    abort.abort();
    abort = new AbortController();
    const kept = list.contains(document.activeElement) ? document.activeElement.closest("[data-id]")?.dataset.id : null;
    try {
      const { data, next, hits } = await page();
      complaint.hidden = true;
      rows.clear();
      list.replaceChildren();
      append(data);
      footer(next);
      fresh.clear();
      announce();
      fill(status, data.length === 0 ? empty() : hits ? h("span", { class: "dim" }, many(hits, "issue")) : null);
      status.className = data.length === 0 ? "status empty" : "status";
      if (kept) rows.get(kept)?.node.querySelector("a").focus({ preventScroll: true });
    } catch (error) {
      if (error.name === "AbortError") return;
      if (error.status === 400) {
        complaint.hidden = false;
        fill(complaint, error.message);
        list.replaceChildren();
        fill(status);
        fill(foot);
      } else fill(status, fault(error, refresh));
    }
  }

  function empty() {
    const narrowed = query !== "is:unresolved" || project || environment;
    if (narrowed) {
      return [h("p", null, "No issue fits."), h("p", null, h("a", { href: to(["issues"], { query: "" }) }, "Show all issues"), ", or press ", h("kbd", null, "/"), " to change the search.")];
    }
    return [h("p", { class: "good" }, "Nothing is unresolved."),
      h("p", null, "Errors appear here as they come in. ", h("a", { href: "#/projects" }, "Send one"), ", or look at ", h("a", { href: to(["issues"], { query: "" }) }, "all issues"), ".")];
  }

  function announce() {
    news.hidden = fresh.size === 0;
    fill(news, fresh.size === 0 ? "" : `${many(fresh.size, "issue")} above the list — show (r)`);
  }

  // Counts change where they are. What is new goes to the top only if nobody is at the list.
  async function merge() {
    const { data } = await page().catch(() => ({ data: [] }));
    if (rows.size === 0 && data.length > 0) return refresh();
    const undisturbed = scrollY < 40 && !list.contains(document.activeElement) && !list.matches(":hover") && document.activeElement !== search;
    const missing = [];
    for (const issue of data) {
      const row = rows.get(issue.id);
      if (row) {
        if (row.issue.count !== issue.count || row.issue.status !== issue.status) {
          row.show(issue, period);
          flash(row.node);
        }
      } else missing.push(issue);
    }
    if (undisturbed && sort !== "freq" && sort !== "user") {
      for (const issue of missing.reverse()) {
        const row = new Row(issue, period);
        row.shownIn = shownIn;
        rows.set(issue.id, row);
        list.prepend(row.node);
        flash(row.node);
      }
    } else for (const issue of missing) fresh.add(issue.id);
    announce();
    return undefined;
  }

  const walk = rowWalk(list, "a.title");
  const current = () => rows.get(document.activeElement.closest?.("[data-id]")?.dataset.id);
  const settle = (what) => {
    const row = current();
    if (!row) return false;
    walk.next();
    row.change(what);
    return true;
  };

  return {
    title: "Issues", section: "issues", node, refresh, keep: true,
    start: refresh,
    stop: () => abort.abort(),
    seen: merge,
    triaged: (issue) => rows.get(issue.id)?.triaged(issue),
    keys: { j: walk.next, k: walk.previous, "/": () => { search.focus(); search.select(); }, e: () => settle("resolve"), a: () => settle("archive"),
      Escape: () => { if (document.activeElement === search) search.blur(); } },
  };
}

function choose(select, everything, options, chosen) {
  const known = options.some(([value]) => value === chosen);
  fill(select, h("option", { value: "" }, everything),
    options.map(([value, name]) => h("option", { value, selected: value === chosen }, plain(name).slice(0, 60))),
    chosen && !known && h("option", { value: chosen, selected: true }, plain(chosen).slice(0, 60)));
}

function flash(node) {
  node.classList.remove("flash");
  requestAnimationFrame(() => node.classList.add("flash"));
}
