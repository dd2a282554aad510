// The page: which view is shown, the keys, and what comes in live.

import { alertsView } from "./alerts.js";
import { h, fill } from "./dom.js";
import { eventView, issueView } from "./issue.js";
import { issuesView } from "./issues.js";
import { onSeen, start } from "./live.js";
import { fault, takeBack } from "./notices.js";
import { outcomesView } from "./outcomes.js";
import { projectsView } from "./projects.js";
import { go, read } from "./route.js";

const main = document.getElementById("main");
const help = document.getElementById("help");
const BATCH = 700;

let view = null;
let listHash = "#/issues";
const kept = { hash: "", view: null, scroll: 0, focus: null };

function viewOf(route) {
  const [first, second, third] = route.parts;
  if (first === undefined || (first === "issues" && second === undefined)) return issuesView(route);
  if (first === "issues") return issueView(route);
  if (first === "events" && third) return eventView(route);
  if (first === "outcomes") return outcomesView(route);
  if (first === "alerts") return alertsView();
  if (first === "projects") return projectsView();
  const node = h("div", { class: "view" }, h("h1", { tabindex: "-1" }, "Not here"), h("p", null, "This page has nothing at that address. ", h("a", { href: "#/issues" }, "To the issues"), "."));
  return { title: "Not here", section: "", node, start() {}, stop() {}, refresh() {}, keys: {} };
}

function shown(next) {
  document.title = `${next.title} · vidette`;
  for (const link of document.querySelectorAll("[data-section]")) {
    if (link.dataset.section === next.section) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.documentElement.dataset.view = next.section;
  document.documentElement.dataset.place = location.hash;
}

/** Shows what the address names. A list that was left for one of its issues comes back as it was. */
function arrive() {
  if (location.hash !== "" && !location.hash.startsWith("#/")) return;
  const route = read(location.hash);
  if (view?.move?.(route)) {
    shown(view);
    scrollTo(0, 0);
    return;
  }
  if (view?.keep) Object.assign(kept, { view, scroll: scrollY, focus: document.activeElement?.closest?.("[data-id]")?.dataset.id ?? null });
  view?.stop();
  if (kept.view && kept.hash === location.hash) {
    view = kept.view;
    main.replaceChildren(view.node);
    shown(view);
    scrollTo(0, kept.scroll);
    view.node.querySelector(`[data-id="${CSS.escape(kept.focus ?? "")}"] a`)?.focus({ preventScroll: true });
    view.seen?.([]);
    return;
  }
  try {
    view = viewOf(route);
  } catch (error) {
    view = { title: "Fault", section: "", node: h("div", { class: "view" }, fault(error)), start() {}, stop() {}, refresh() {}, keys: {} };
  }
  if (view.keep) {
    listHash = location.hash;
    kept.hash = location.hash;
  }
  main.replaceChildren(view.node);
  shown(view);
  scrollTo(0, 0);
  view.node.querySelector("h1")?.focus({ preventScroll: true });
  view.start();
}

function up() {
  if (view?.keep) return;
  const [first, second, third] = read(location.hash).parts;
  go(first === "issues" && second && third ? `#/issues/${encodeURIComponent(second)}` : listHash);
}

const EVERYWHERE = {
  "?": () => help.showModal(),
  r: () => view.refresh(),
  u: up,
  Escape: up,
  z: takeBack,
  "/": () => { go(listHash); setTimeout(() => document.getElementById("search")?.focus()); },
};
const PLACES = { i: "#/issues", o: "#/outcomes", a: "#/alerts", p: "#/projects" };
let prefix = 0;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
  const typing = event.target.closest("input, textarea, select");
  if (typing) {
    if (event.key === "Escape") typing.blur();
    return;
  }
  if (prefix > Date.now() && PLACES[event.key]) {
    prefix = 0;
    event.preventDefault();
    go(PLACES[event.key]);
    return;
  }
  prefix = 0;
  if (event.key === "g") {
    prefix = Date.now() + 1500;
    return;
  }
  const act = view?.keys[event.key] ?? EVERYWHERE[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

// Themes: the system's, dark, light.
const themes = [null, "dark", "light"];
const themeButton = document.getElementById("theme");
const named = (theme) => ({ dark: "Dark", light: "Light" })[theme] ?? "Auto";
function showTheme() {
  const theme = document.documentElement.dataset.theme ?? null;
  themeButton.textContent = named(theme);
  themeButton.setAttribute("aria-label", `Colours: ${named(theme).toLowerCase()}`);
}
themeButton.addEventListener("click", () => {
  const next = themes[(themes.indexOf(document.documentElement.dataset.theme ?? null) + 1) % themes.length];
  if (next === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  try {
    if (next === null) localStorage.removeItem("theme");
    else localStorage.setItem("theme", next);
  } catch {
    // Storage is forbidden: it holds for this page only.
  }
  showTheme();
});
showTheme();

document.getElementById("help-button").addEventListener("click", () => help.showModal());
document.getElementById("skip").addEventListener("click", () => main.focus());
for (const button of document.querySelectorAll("[data-close]")) button.addEventListener("click", () => button.closest("dialog").close());
help.addEventListener("click", (event) => { if (event.target === help) help.close(); });

// What is seen is gathered for a moment, and for longer where the server takes longer to answer, so that a storm of
// events does not become a storm of requests.
const live = document.getElementById("live");
const liveText = document.getElementById("live-text");
let batch = [];
let gathering = 0;
let pause = BATCH;
let was = false;

async function tellView() {
  const gathered = batch;
  batch = [];
  const started = performance.now();
  try {
    if (!document.hidden) await view?.seen?.(gathered);
  } finally {
    pause = Math.max(BATCH, 4 * (performance.now() - started));
    gathering = 0;
    if (batch.length > 0) gathering = setTimeout(tellView, pause);
  }
}

onSeen(({ state, before, seen }) => {
  if (seen) {
    if (batch.length < 1000) batch.push(seen);
    gathering ||= setTimeout(tellView, pause);
    return;
  }
  live.dataset.state = state;
  fill(liveText, { on: "live", paused: "paused" }[state] ?? "not live");
  live.title = state === "on" ? "Events appear as they come in" : "Press r to refresh; the connection is tried again by itself";
  // What came in meanwhile was not told.
  if (state === "on" && (before === "on" || was)) view?.seen?.([]);
  was ||= state === "on";
});
document.addEventListener("visibilitychange", () => { if (!document.hidden) view?.seen?.([]); });

document.addEventListener("triaged", ({ detail }) => new Set([view, kept.view]).forEach((one) => one?.triaged?.(detail)));
addEventListener("hashchange", arrive);
document.documentElement.dataset.busy = "0";
if (location.hash === "") history.replaceState(null, "", "#/issues");
arrive();
start();
