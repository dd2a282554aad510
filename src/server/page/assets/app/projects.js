// Projects with their DSN and how to begin with it; what is shown first while there is nothing.

import { ask } from "./api.js";
import { copier, cut, fill, h } from "./dom.js";
import { fault } from "./notices.js";
import { allProjects, keysOf } from "./places.js";
import { to } from "./route.js";
import { list, record, text } from "./words.js";

const SNIPPETS = [
  ["Python", (dsn) => `# pip install sentry-sdk\nimport sentry_sdk\n\nsentry_sdk.init(dsn="${dsn}")\n\n1 / 0`],
  ["Node", (dsn) => `// npm install @sentry/node\nimport * as Sentry from "@sentry/node";\n\nSentry.init({ dsn: "${dsn}" });\n\nthrow new Error("a first error");`],
  ["Browser", (dsn) => `// npm install @sentry/browser\nimport * as Sentry from "@sentry/browser";\n\nSentry.init({ dsn: "${dsn}" });\n\nsetTimeout(() => { throw new Error("a first error"); });`],
  ["Go", (dsn) => `// go get github.com/getsentry/sentry-go\nsentry.Init(sentry.ClientOptions{Dsn: "${dsn}"})\ndefer sentry.Flush(2 * time.Second)\n\nsentry.CaptureMessage("a first message")`],
  ["Rust", (dsn) => `// cargo add sentry\nlet _guard = sentry::init("${dsn}");\n\npanic!("a first error");`],
  ["Java", (dsn) => `// io.sentry:sentry\nSentry.init(options -> options.setDsn("${dsn}"));\n\nSentry.captureException(new IllegalStateException("a first error"));`],
  ["PHP", (dsn) => `// composer require sentry/sentry\n\\Sentry\\init(['dsn' => '${dsn}']);\n\nthrow new Exception('a first error');`],
  ["Ruby", (dsn) => `# gem install sentry-ruby\nrequire "sentry-ruby"\n\nSentry.init { |config| config.dsn = "${dsn}" }\nSentry.capture_message("a first message")`],
  [".NET", (dsn) => `// dotnet add package Sentry\nusing var _ = SentrySdk.Init("${dsn}");\n\nthrow new Exception("a first error");`],
  ["Shell", (dsn) => `export SENTRY_DSN="${dsn}"\nvidette send-event -m "a first message"`],
];
const KINDS = [["python", 0], ["node", 1], ["javascript", 2], ["go", 3], ["rust", 4], ["native", 4], ["java", 5], ["php", 6], ["ruby", 7], ["csharp", 8], ["dotnet", 8]];
let lastKind = null;

function snippets(dsn, platform) {
  const own = KINDS.find(([name]) => text(platform).startsWith(name))?.[1] ?? 0;
  const code = h("pre", { class: "snippet", tabindex: "0" });
  const tabs = SNIPPETS.map(([name], index) => h("button", { class: "tab", "aria-pressed": "false", onclick: () => choose(index, true) }, name));
  let shown = "";
  function choose(index, remember) {
    if (remember) lastKind = index;
    shown = SNIPPETS[index][1](dsn);
    fill(code, shown);
    tabs.forEach((tab, other) => tab.setAttribute("aria-pressed", String(other === index)));
  }
  choose(lastKind ?? own);
  return h("div", { class: "setup" }, h("div", { class: "tabs", role: "group", "aria-label": "Set up for" }, tabs, copier(() => shown, "Copy")), code);
}

function card(project, keys, eager) {
  const active = keys.filter((key) => key.isActive);
  const dsn = text(record(active[0]?.dsn).public);
  return h("section", { class: "card project", "data-slug": project.slug },
    h("div", { class: "part-head" }, h("h2", null, cut(text(project.name) || project.slug, 100), h("span", { class: "dim" }, ` ${project.slug} · number ${project.id}`)),
      h("a", { href: to(["issues"], { project: project.id, query: "" }) }, "Issues")),
    dsn ? [h("div", { class: "dsn" }, h("span", { class: "key" }, "DSN"), h("code", { tabindex: "0" }, dsn), copier(dsn, "Copy DSN"))]
      : h("p", { class: "fault" }, "This project has no active key."),
    active.length > 1 && h("p", { class: "dim" }, `${active.length} active keys: ${active.map((key) => text(key.name)).join(", ")}`.slice(0, 300)),
    dsn && (eager ? [snippets(dsn, project.platform), waiting(project)] : later(dsn, project.platform)));
}

function later(dsn, platform) {
  const details = h("details", null, h("summary", null, "Set up an SDK"));
  details.addEventListener("toggle", () => { if (details.open && details.children.length === 1) details.append(snippets(dsn, platform)); });
  return details;
}

const waiting = (project) => h("p", { class: "waiting", role: "status" }, h("span", { class: "dot", "aria-hidden": "true" }), " ",
  project.firstEvent ? "This project receives events." : "Waiting for the first event; this page notices it by itself.");

/** The view. */
export function projectsView() {
  const body = h("div", { class: "panels wide" });
  const complaint = h("p", { class: "fault", role: "alert", hidden: true });
  const name = h("input", { id: "project-name", required: true, maxlength: "50", autocomplete: "off", placeholder: "web" });
  const form = h("form", { class: "new-project", onsubmit: make }, h("label", { for: "project-name" }, "New project"), name,
    h("button", { class: "main", type: "submit" }, "Create"), complaint);
  const lead = h("div");
  const node = h("div", { class: "view" }, h("h1", { tabindex: "-1" }, "Projects"), lead, body, form);
  let projects = [];

  async function make(event) {
    event.preventDefault();
    complaint.hidden = true;
    try {
      const slug = name.value.trim().toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
      await ask("/organizations/local/projects/", {}, { method: "POST", body: { name: name.value.trim(), ...(slug ? { slug } : {}) } });
      name.value = "";
      await refresh();
    } catch (error) {
      complaint.hidden = false;
      fill(complaint, error.message);
    }
  }

  async function refresh() {
    try {
      projects = await allProjects(true);
      const keys = await Promise.all(projects.map((one) => keysOf(one.slug).catch(() => [])));
      const quiet = projects.every((one) => !one.firstEvent);
      fill(lead, projects.length === 0
        ? h("div", { class: "empty" }, h("p", null, "There is no project yet."), h("p", null, "Create one here, or start the server with ", h("code", null, "vidette serve --project web"), "."))
        : quiet ? h("p", { class: "lead" }, "No event has come in yet. Point an SDK at a DSN: whatever it sends appears under Issues at once.") : null);
      fill(body, projects.map((one, index) => card(one, list(keys[index]), quiet && index < 3)));
    } catch (error) {
      fill(lead, fault(error, refresh));
    }
  }

  return {
    title: "Projects", section: "projects", node, refresh, start: refresh, stop: () => {}, keys: {},
    seen(batch) {
      for (const { project, issue_id: issue } of batch) {
        const place = [...body.querySelectorAll(".project")].find((one) => one.dataset.slug === project)?.querySelector(".waiting");
        if (place) {
          place.classList.add("good");
          fill(place, h("span", { class: "dot", "aria-hidden": "true" }), " An event came in. ", issue && h("a", { href: to(["issues", issue]) }, "Look at it"));
        }
      }
    },
  };
}
