// The Web API, asked as any client asks it. A token is kept for this tab and sent in a header, never in an address.

const KEY = "vidette-token";
let asking = null;
let busy = 0;

/** The server said no, or nothing at all. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** A path below `/api/0/` whose variables are encoded: at`/projects/local/${slug}/`. */
export function at(parts, ...variables) {
  return parts.reduce((path, part, index) => path + encodeURIComponent(variables[index - 1]) + part);
}

/** The headers that carry the token, if there is one. */
export function credentials() {
  const token = sessionStorage.getItem(KEY);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** Whether requests carry a token. */
export const hasToken = () => sessionStorage.getItem(KEY) !== null;

/** Asks the person for a token; true when there is a new one. Everybody who needs it waits for the same answer. */
export function askForToken(why) {
  asking ??= new Promise((resolve) => {
    const dialog = document.getElementById("token");
    const input = document.getElementById("token-value");
    const reason = document.getElementById("token-why");
    reason.hidden = !hasToken();
    reason.textContent = why;
    let given = false;
    document.getElementById("token-form").onsubmit = (event) => {
      event.preventDefault();
      const token = input.value.trim();
      if (!/^[\x21-\x7e]+$/.test(token)) {
        reason.hidden = false;
        reason.textContent = "A token has no blanks and no special characters.";
        return;
      }
      sessionStorage.setItem(KEY, token);
      given = true;
      document.dispatchEvent(new Event("token"));
      dialog.close();
    };
    dialog.onclose = () => {
      input.value = "";
      asking = null;
      resolve(given);
    };
    dialog.showModal();
    input.focus();
  });
  return asking;
}

/** What a refusal's body says. */
function worded(status, body) {
  const flat = (value) => {
    if (value === null || value === undefined) return "";
    if (Array.isArray(value)) return value.map(flat).join(" ");
    if (typeof value !== "object") return String(value);
    if ("message" in value) return flat(value.message);
    return Object.entries(value).map(([name, it]) => (name === "nonFieldErrors" ? flat(it) : `${name}: ${flat(it)}`)).join("\n");
  };
  const said = flat(body && typeof body === "object" && !Array.isArray(body) && "detail" in body ? body.detail : body);
  return said || `The server answered ${status}.`;
}

function cursors(header) {
  const found = {};
  for (const part of (header ?? "").split(/,\s*(?=<)/)) {
    const of = (name) => part.match(new RegExp(`${name}="([^"]*)"`))?.[1];
    if (of("results") === "true") found[of("rel")] = of("cursor");
  }
  return found;
}

function working(change) {
  busy += change;
  document.documentElement.dataset.busy = String(busy);
}

async function once(path, { method = "GET", body, signal, accept = "application/json" } = {}) {
  const headers = { Accept: accept, ...credentials() };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const options = { method, headers, signal, cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" };
  if (body !== undefined) options.body = JSON.stringify(body);
  try {
    return await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refusal(0, "The server does not answer. Does `vidette serve` still run?");
  }
}

/** Sends a request; asks for a token where one is demanded. Gives the answer if it is a good one. */
export async function send(path, options) {
  working(1);
  try {
    for (;;) {
      const answer = await once(path, options);
      if (answer.ok) return answer;
      const body = await answer.text();
      let said = body.slice(0, 2000);
      try {
        said = JSON.parse(body);
      } catch {
        // A refusal need not be JSON.
      }
      const refusal = new Refusal(answer.status, worded(answer.status, said));
      if (answer.status !== 401 || !(await askForToken(refusal.message))) throw refusal;
    }
  } finally {
    working(-1);
  }
}

/** Asks below `/api/0`: the data, and the cursors of the pages beside it. */
export async function ask(path, query = {}, options = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined && one !== null) search.append(name, one);
  }
  const given = search.size > 0 ? `?${search}` : "";
  const answer = await send(`/api/0${path}${given}`, options);
  const body = await answer.text();
  const { next, previous } = cursors(answer.headers.get("Link"));
  return { data: body === "" ? null : JSON.parse(body), next, previous, hits: Number(answer.headers.get("X-Hits")) || null };
}

/** As `ask`, but null where there is no such thing. */
export async function lookUp(path, query, options) {
  try {
    return await ask(path, query, options);
  } catch (error) {
    if (error.status === 404) return null;
    throw error;
  }
}

/** All pages of a list, up to a limit. */
export async function all(path, query = {}, options = {}, limit = 1000) {
  const rows = [];
  let cursor;
  do {
    const page = await ask(path, { ...query, cursor }, options);
    rows.push(...page.data);
    cursor = page.next;
  } while (cursor && rows.length < limit);
  return rows;
}

/** Saves what is at a path as a file; the token goes in the header, so that it is in no link. */
export async function download(path, name) {
  const answer = await send(path, { accept: "*/*" });
  const address = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
