// An issue with its newest event, any of its events, or the list of them.

import { ask, at, lookUp } from "./api.js";
import { bars, share } from "./charts.js";
import { cut, fill, h } from "./dom.js";
import { eventLine, eventParts, loadEvent } from "./event.js";
import { marks, titleOf } from "./issues.js";
import { fault } from "./notices.js";
import { go, searchFor, to } from "./route.js";
import { rowWalk } from "./rows.js";
import { change, meaning, stateName } from "./triage.js";
import { count, list, many, record, text, when } from "./words.js";

const identity = (user) => {
  const { email, username, name, id, ip_address: address } = record(user);
  return text(email) || text(username) || text(name) || text(id) || text(address);
};

/** The view of an address: `#/issues/ID`, `#/issues/ID/events`, `#/issues/ID/events/EVENT`. */
export function issueView(route) {
  const [, id] = route.parts;
  let shown = route;
  let issue = null;
  let event = null;
  let abort = new AbortController();
  const head = h("div", { class: "issue-top" });
  const news = h("button", { class: "news", hidden: true, onclick: () => { news.hidden = true; go(to(["issues", id])); if (onNewest()) openEvent(); } });
  const body = h("div", { class: "issue-body" });
  const aside = h("aside", { "aria-label": "About this issue" });
  const node = h("div", { class: "view" }, head, news, h("div", { class: "columns" }, body, aside));
  const onList = () => shown.parts.length === 3;
  const onNewest = () => shown.parts.length === 2;
  const walk = rowWalk(body, "a.title");

  const buttons = () => ["resolve", "archive"].map((what) => {
    const does = meaning(issue, what);
    if (does === "reopen" && what === "archive" && stateName(issue) === "resolved") return null;
    const name = does[0].toUpperCase() + does.slice(1);
    return h("button", { class: what === "resolve" ? "main" : "", title: `${name} (${what === "resolve" ? "e" : "a"})`, onclick: () => settle(what) }, name);
  });

  function settle(what) {
    if (issue) change(issue, meaning(issue, what), (next) => { issue = { ...issue, ...next, stats: issue.stats }; drawHead(); });
  }

  function drawHead() {
    const focused = head.contains(document.activeElement) ? [...head.querySelectorAll("button")].indexOf(document.activeElement) : -1;
    const project = record(issue.project);
    fill(head,
      h("nav", { class: "path", "aria-label": "Where this is" }, h("a", { href: "#/issues" }, "Issues"), " / ",
        h("a", { href: to(["issues"], { project: project.id, query: "is:unresolved" }) }, text(project.slug)), " / ", h("span", null, issue.shortId)),
      h("h1", { tabindex: "-1", "data-level": issue.level }, titleOf(issue)),
      h("div", { class: "facts" }, h("span", { class: "level", "data-level": issue.level }, issue.level), marks(issue),
        issue.culprit && h("span", { class: "culprit" }, cut(text(issue.culprit), 200))),
      h("div", { class: "issue-line" },
        h("dl", { class: "figures" }, figure("Events", count(issue.count)), figure("Users", count(issue.userCount)),
          figure("Last seen", when(issue.lastSeen)), figure("First seen", when(issue.firstSeen))),
        h("div", { class: "buttons" }, buttons())));
    if (focused >= 0) head.querySelectorAll("button")[focused]?.focus();
  }

  function drawAside(tags) {
    const stats = record(issue.stats);
    const release = (it) => text(record(it).version);
    fill(aside,
      list(stats["24h"]).length > 0 && h("section", null, h("h2", null, "Last 24 hours"), bars(stats["24h"], { width: 280, height: 48, label: "last 24 hours" })),
      list(stats["30d"]).length > 0 && h("section", null, h("h2", null, "Last 30 days"), bars(stats["30d"], { width: 280, height: 48, label: "last 30 days" })),
      (release(issue.firstRelease) || release(issue.lastRelease)) && h("section", null, h("h2", null, "Releases"), h("dl", { class: "pairs" },
        h("div", null, h("dt", null, "first"), h("dd", null, h("a", { href: searchFor("release", release(issue.firstRelease)) }, cut(release(issue.firstRelease), 100)))),
        h("div", null, h("dt", null, "last"), h("dd", null, h("a", { href: searchFor("release", release(issue.lastRelease)) }, cut(release(issue.lastRelease), 100)))))),
      issue.assignedTo && h("section", null, h("h2", null, "Assigned to"), h("p", null, cut(text(record(issue.assignedTo).name), 100))),
      tags.length > 0 && h("section", null, h("h2", null, "Tags"), tags.slice(0, 40).map(tagPart)));
  }

  async function loadIssue() {
    const path = at`/organizations/local/issues/${id}/`;
    const [one, tags] = await Promise.all([ask(path, {}, { signal: abort.signal }), lookUp(`${path}tags/`, {}, { signal: abort.signal }).catch(() => null)]);
    issue = one.data;
    drawHead();
    drawAside(list(tags?.data));
    view.title = issue.shortId;
    document.title = `${issue.shortId} · vidette`;
  }

  const tabs = (which) => h("div", { class: "states", role: "group", "aria-label": "Events" },
    h("a", { href: to(["issues", id]), "aria-current": which === "newest" ? "true" : null }, "Newest event"),
    h("a", { href: to(["issues", id, "events", "oldest"]), "aria-current": which === "oldest" ? "true" : null }, "Oldest"),
    h("a", { href: to(["issues", id, "events"]), "aria-current": which === "list" ? "true" : null }, "All events"));

  async function openEvent() {
    const which = shown.parts[3] ?? "latest";
    const { data } = await ask(at`/organizations/local/issues/${id}/events/${which}/`, {}, { signal: abort.signal });
    const slug = text(record(issue?.project).slug) || text(data.projectID);
    const loaded = await loadEvent(data, slug, abort.signal);
    event = loaded;
    const near = (label, key, other) => other
      ? h("a", { class: "button", href: to(["issues", id, "events", other]), title: `${label} event (${key})` }, label)
      : h("span", { class: "button off", "aria-disabled": "true" }, label);
    fill(body, h("div", { class: "event-bar" }, tabs(data.nextEventID ? (which === "oldest" || !data.previousEventID ? "oldest" : "") : which === "oldest" ? "oldest" : "newest"),
      h("div", { class: "buttons" }, near("Older", "p", data.previousEventID), near("Newer", "n", data.nextEventID))),
      eventLine(loaded), eventParts(loaded));
  }

  async function openList(cursor) {
    const page = await ask(at`/organizations/local/issues/${id}/events/`, { per_page: 50, cursor }, { signal: abort.signal });
    const more = page.next && h("button", { onclick: () => { more.remove(); openList(page.next).catch(failed); } }, "Show more");
    const rows = page.data.map(eventRow);
    if (cursor) {
      body.querySelector("tbody").append(...rows);
      body.append(...[more].filter(Boolean));
      return;
    }
    event = null;
    fill(body, h("div", { class: "event-bar" }, tabs("list")),
      h("div", { class: "scrolls" }, h("table", { class: "events" }, h("thead", null, h("tr", null, ["When", "Event", "User", "Release", "Environment"].map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", null, rows))), more);
  }

  function eventRow(one) {
    const tag = (key) => text(list(one.tags).map(record).find((it) => it.key === key)?.value).slice(0, 80);
    return h("tr", null, h("td", null, when(one.dateCreated)),
      h("td", null, h("a", { class: "title", href: to(["issues", id, "events", one.eventID]) }, h("code", null, text(one.eventID).slice(0, 8))),
        " ", h("span", { class: "dim" }, text(one.title).slice(0, 120))),
      h("td", null, identity(one.user).slice(0, 80)), h("td", null, tag("release")), h("td", null, tag("environment")));
  }

  const failed = (error) => {
    if (error.name === "AbortError") return;
    fill(body, fault(error.status === 404 ? new Error("There is no such issue or event; it may have been deleted or have expired.") : error, () => refresh()));
  };

  async function refresh() {
    abort.abort();
    abort = new AbortController();
    news.hidden = true;
    await Promise.all([loadIssue().catch((error) => { if (error.status !== 404) failed(error); }), (onList() ? openList() : openEvent()).catch(failed)]);
  }

  const neighbour = (which) => {
    const other = event?.details[which];
    if (other) go(to(["issues", id, "events", other]));
  };

  const view = {
    title: id, section: "issues", node, refresh,
    start: () => { fill(body, h("p", { class: "loading" }, "Loading…")); return refresh(); },
    stop: () => abort.abort(),
    // The same issue at another event: the head stays.
    move(next) {
      if (next.parts[0] !== "issues" || next.parts[1] !== id || next.parts.length < 2) return false;
      shown = next;
      news.hidden = true;
      body.querySelectorAll(".fault").forEach((one) => one.remove());
      (onList() ? openList() : openEvent()).catch(failed);
      return true;
    },
    async seen(batch) {
      const mine = batch.filter((one) => one.issue_id === issue?.id);
      // An empty batch says that something may have been missed.
      if ((mine.length === 0 && batch.length > 0) || !issue) return;
      await loadIssue().catch(() => {});
      if (mine.length > 0 && !mine.some((one) => one.event_id === event?.details.eventID)) {
        news.hidden = false;
        fill(news, onList() ? "New events came in — show the newest" : "A newer event came in — show it");
      }
    },
    keys: { j: walk.next, k: walk.previous, e: () => settle("resolve"), a: () => settle("archive"), l: () => go(to(["issues", id, "events"])),
      n: () => neighbour("nextEventID"), p: () => neighbour("previousEventID"),
      x: () => body.querySelectorAll('button[data-key="x"]').forEach((one) => one.click()) },
  };
  return view;
}

/** The view of an event that belongs to no issue, or whose issue is not known: `#/events/PROJECT/EVENT`. */
export function eventView(route) {
  const [, project, id] = route.parts;
  const node = h("div", { class: "view" }, h("h1", { tabindex: "-1" }, "Event"));
  const body = h("div", null, h("p", { class: "loading" }, "Loading…"));
  node.append(body);
  const abort = new AbortController();
  async function refresh() {
    try {
      const { data } = await ask(at`/projects/local/${project}/events/${id}/`, {}, { signal: abort.signal });
      const loaded = await loadEvent(data, project, abort.signal);
      fill(body, data.groupID && h("p", null, h("a", { href: to(["issues", data.groupID]) }, "To its issue")), h("p", null, cut(text(data.title), 300)), eventLine(loaded), eventParts(loaded));
    } catch (error) {
      if (error.name !== "AbortError") fill(body, fault(error, refresh));
    }
  }
  return { title: "Event", section: "issues", node, refresh, start: refresh, stop: () => abort.abort(), keys: {} };
}

const figure = (name, ...it) => h("div", null, h("dt", null, name), h("dd", null, it));

function tagPart(tag) {
  const top = list(tag.topValues);
  const total = Number(tag.totalValues) || top.reduce((sum, one) => sum + (Number(one.count) || 0), 0);
  return h("div", { class: "tag" }, h("h3", null, cut(text(tag.key), 80), h("span", { class: "dim" }, ` ${many(tag.uniqueValues ?? top.length, "value")}`)),
    h("ul", { role: "list" }, top.slice(0, 4).map((one) => h("li", null, share(Number(one.count) || 0, total,
      h("a", { href: searchFor(text(tag.key), text(one.value ?? one.name)), title: text(one.value ?? one.name).slice(0, 300) }, text(one.name ?? one.value).slice(0, 80) || "empty"))))));
}
