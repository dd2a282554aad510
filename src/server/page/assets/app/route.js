// Addresses within the page: `#/issues/12/events/…?query=…`.

/** What an address names: the parts of its path, decoded, and its parameters. */
export function read(hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const parts = path.split("/").filter((part) => part !== "").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return { hash, parts, query: new URLSearchParams(query) };
}

/** An address from parts and parameters; what is undefined or empty is left out, but for an empty `query`. */
export function to(parts, parameters = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && (value !== "" || name === "query")) search.set(name, value);
  }
  return `#/${parts.map(encodeURIComponent).join("/")}${search.size > 0 ? `?${search}` : ""}`;
}

/** The address of a search for issues with a tag's value. */
export function searchFor(key, value) {
  const quoted = /^[\w.@/+-]+$/.test(value) ? value : `"${value.replace(/["\\*]/g, "\\$&")}"`;
  const field = /^[\w.-]+$/.test(key) ? key : `tags[${key}]`;
  return to(["issues"], { query: `${field}:${quoted}` });
}

/** Goes somewhere. */
export function go(hash) {
  location.hash = hash;
}
