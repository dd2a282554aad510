// One event: what was sent, part by part. A part that cannot be shown does not take the others with it.

import { ask, at, download, hasToken, lookUp } from "./api.js";
import { copier, cut, fold, h, outward } from "./dom.js";
import { crumbs } from "./crumbs.js";
import { attempt } from "./notices.js";
import { searchFor } from "./route.js";
import { exceptions, frames, threads } from "./stack.js";
import { named, section, table } from "./value.js";
import { bytes, instant, list, many, pairs, record, text, values, when } from "./words.js";

/** What is known of an event: its details, as it is stored, and its attachments. */
export async function loadEvent(details, project, signal) {
  const path = at`/projects/local/${project}/events/${details.eventID}/`;
  const [stored, attached] = await Promise.all([
    ask(`${path}json/`, {}, { signal }),
    lookUp(`${path}attachments/`, {}, { signal }).catch(() => null),
  ]);
  return { details, stored: record(stored.data), attachments: list(attached?.data), project };
}

function message(event) {
  const entry = event.logentry ?? event.message;
  const { formatted, message: pattern, params } = typeof entry === "string" ? { formatted: entry } : record(entry);
  const shown = text(formatted) || text(pattern);
  const last = record(values(event.exception).at(-1));
  if (!shown || shown === text(last.value) || shown === `${text(last.type)}: ${text(last.value)}`) return null;
  const parameters = Array.isArray(params) ? params.map((one, index) => [`${index}`, one]) : Object.entries(record(params));
  return [h("pre", { class: "message" }, cut(shown, 4000)),
    pattern && text(pattern) !== shown && h("p", { class: "dim" }, "from ", h("code", null, cut(text(pattern), 500))),
    parameters.length > 0 && table(parameters)];
}

function tags({ details, stored }) {
  const own = list(details.tags).length > 0 ? list(details.tags).map((tag) => [text(record(tag).key), record(tag).value]) : pairs(stored.tags);
  const shown = own.filter(([key, value]) => key && value !== null && value !== undefined && text(value) !== "");
  if (shown.length === 0) return null;
  return h("ul", { class: "tags strip", role: "list", "aria-label": "Tags" }, shown.slice(0, 200).map(([key, value]) => h("li", null,
    h("a", { href: searchFor(key, text(value)), title: `issues with ${key}:${text(value)}`.slice(0, 300) },
      h("span", { class: "key" }, key.slice(0, 80)), h("span", { class: "tag-value" }, text(value).slice(0, 200))))));
}

function request(event) {
  const it = record(event.request);
  if (Object.keys(it).length === 0) return null;
  const query = typeof it.query_string === "string" ? [...new URLSearchParams(it.query_string)] : it.query_string;
  const parts = [["Query", query], ["Headers", it.headers], ["Cookies", it.cookies], ["Environment", it.env]];
  return [
    h("p", { class: "request" }, h("strong", null, text(it.method).slice(0, 20) || "GET"), " ", h("code", null, outward(text(it.url) || "no address")),
      text(it.fragment) && ["#", cut(text(it.fragment), 200)]),
    it.data !== null && it.data !== undefined && it.data !== "" && h("div", null, h("h3", null, "Body"),
      typeof it.data === "string" ? h("pre", null, cut(it.data, 2000)) : named(it.data) ?? h("pre", null, cut(text(it.data), 2000))),
    parts.map(([name, of], index) => pairs(of).length > 0 && (index < 1
      ? h("div", null, h("h3", null, name), named(of))
      : fold(`${name} (${pairs(of).length})`, () => named(of), index === 1 && pairs(of).length < 16))),
  ];
}

function user(event) {
  const { geo, data, ...it } = record(event.user);
  const rows = named({ ...it, ...(geo ? { geo: Object.values(record(geo)).map(text).join(", ") } : {}), ...(data ? { data } : {}) });
  return rows;
}

function feedback({ details, stored }) {
  const report = record(details.userReport);
  const inline = record(record(stored.contexts).feedback);
  const said = text(report.comments) || text(inline.message);
  if (!said) return null;
  return h("div", { class: "feedback" }, h("p", null, cut(said, 4000)),
    h("p", { class: "dim" }, cut(text(report.name) || text(inline.name), 100), " ", cut(text(report.email) || text(inline.contact_email), 200), " ",
      report.dateCreated && when(report.dateCreated)));
}

function contexts(event) {
  const shown = Object.entries(record(event.contexts)).filter(([, it]) => named(it) !== null);
  if (shown.length === 0) return null;
  return h("div", { class: "cards" }, shown.map(([name, it]) => {
    const { type, ...rest } = record(it);
    return h("div", { class: "card" }, h("h3", null, cut(name, 80), type && text(type) !== name && h("span", { class: "dim" }, ` ${text(type).slice(0, 60)}`)), named(rest) ?? named(it));
  }));
}

function attachments({ attachments: files, details, project }) {
  if (files.length === 0) return null;
  return h("ul", { class: "files", role: "list" }, files.map((file) => {
    const path = `/api/0${at`/projects/local/${project}/events/${details.eventID}/attachments/${file.id}/`}?download=1`;
    const name = text(file.name) || "attachment";
    // A link carries no token; with one, the file is fetched and saved.
    const link = hasToken()
      ? h("button", { class: "more", onclick: () => attempt(() => download(path, name)) }, cut(name, 200))
      : h("a", { href: path, download: name }, cut(name, 200));
    return h("li", null, link, h("span", { class: "dim" }, ` ${bytes(file.size)} ${text(file.mimetype)}`.slice(0, 120)));
  }));
}

function grouping({ details, stored }) {
  const fingerprint = list(stored.fingerprint).map(text).filter((part) => part && part !== "{{ default }}");
  const hashes = list(details.fingerprints).map(text);
  return [
    fingerprint.length > 0 && table([["fingerprint", fingerprint.join("  ")]]),
    hashes.length > 0 && table([["hashes", hashes.join("  ")]]),
  ].filter(Boolean);
}

function problems({ details, stored }) {
  const all = [...list(details.errors), ...(list(details.errors).length > 0 ? [] : list(stored.errors))].map(record);
  if (all.length === 0) return null;
  return h("ul", null, all.slice(0, 50).map((one) => h("li", null, h("code", null, text(one.type).slice(0, 80)), " ", cut(text(one.message), 300),
    " ", cut(text(one.name ?? record(one.data).name), 200), " ", cut(text(one.reason ?? record(one.data).reason), 300))));
}

function packages(event) {
  const entries = Object.entries(record(event.modules)).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? null : fold(many(entries.length, "package"), () => table(entries));
}

function software(event) {
  const { name, version, packages: parts, integrations } = record(event.sdk);
  return named({ sdk: [text(name), text(version)].filter(Boolean).join(" "), packages: list(parts).map((one) => `${text(record(one).name)} ${text(record(one).version)}`).join(", "),
    integrations: list(integrations).map(text).join(", ") });
}

function facts(event) {
  return named({ transaction: event.transaction, logger: event.logger, "server name": event.server_name, release: event.release, dist: event.dist,
    environment: event.environment, platform: event.platform, "sent as": event.type });
}

function raw({ stored, details, project }) {
  const path = `/api/0${at`/projects/local/${project}/events/${details.eventID}/json/`}`;
  const whole = () => JSON.stringify(stored, null, 2);
  return [
    h("p", { class: "buttons" },
      hasToken() ? h("button", { class: "small", onclick: () => attempt(() => download(path, `${details.eventID}.json`)) }, "Save as a file")
        : h("a", { href: path, target: "_blank", rel: "noopener noreferrer" }, "Open by itself"),
      copier(whole)),
    fold("Show here", () => h("pre", { class: "raw", tabindex: "0" }, cut(whole(), 20000))),
  ];
}

function part(title, build, loaded) {
  try {
    const made = build(loaded);
    if (made?.node) return section(title, made.node, made.filters);
    return section(title, made);
  } catch (error) {
    return section(title, h("p", { class: "fault" }, `This part cannot be shown (${error.message}). The raw JSON has it.`));
  }
}

/** The parts of an event, in the order in which one asks about them. */
export function eventParts(loaded) {
  const { stored } = loaded;
  const of = (build) => () => build(stored);
  const hasException = exceptions(stored).length > 0;
  const lone = record(stored.stacktrace);
  return [
    tags(loaded),
    part("Feedback", feedback, loaded),
    part("Exception", of(exceptions), loaded),
    part("Message", of(message), loaded),
    !hasException && list(lone.frames).length > 0 && part("Stack trace", () => frames(lone, text(stored.title)), loaded),
    part("Threads", of(threads), loaded),
    part("Breadcrumbs", of(crumbs), loaded),
    part("Request", of(request), loaded),
    part("Content-Security-Policy report", of((event) => named(event.csp)), loaded),
    part("User", of(user), loaded),
    part("Contexts", of(contexts), loaded),
    part("Extra", of((event) => named(event.extra)), loaded),
    part("Attachments", attachments, loaded),
    part("Event", of(facts), loaded),
    part("Software", of((event) => [software(event), packages(event)]), loaded),
    part("Grouping", grouping, loaded),
    part("Remarks of the server", problems, loaded),
    part("Raw JSON", raw, loaded),
  ].filter(Boolean);
}

/** The line above an event: its id and times. */
export function eventLine({ details, stored }) {
  const happened = instant(stored.timestamp) ? stored.timestamp : details.dateCreated;
  return h("div", { class: "facts" }, h("span", null, "Event ", h("code", { class: "event-id" }, text(details.eventID).slice(0, 32))), copier(text(details.eventID), "Copy id"),
    when(happened), details.size ? h("span", { class: "dim" }, bytes(details.size)) : null);
}
