// Elements are made here and nowhere else. Text from events is hostile: it only ever becomes text nodes and inert
// attributes, and characters that nobody would see are shown by their numbers.

const TAGS = new Set(
  ("a article aside b bdi br button caption code dd details div dl dt em footer form h1 h2 h3 h4 " +
    "input kbd label li nav ol optgroup option p pre s section select small span strong summary table " +
    "tbody td tfoot th thead time tr ul").split(" "),
);
const NAMES = new Set(
  ("alt autocapitalize autocomplete class datetime disabled download enterkeyhint for hidden href id maxlength open " +
    "placeholder rel required role scope selected spellcheck tabindex target title type value " +
    "d height preserveAspectRatio rx text-anchor viewBox width x x1 x2 y y1 y2").split(" "),
);
const SPOKEN = new Set(["alt", "aria-label", "label", "placeholder", "title"]);

// Control, format and filler characters, without tab and newline, and without the joiner within an emoji.
const UNSEEN =
  /(?![\t\n])(?!(?<=[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\uffa0\u{e0100}-\u{e01ef}]/gu;

function picture(character) {
  const code = character.codePointAt(0);
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Text in which nothing is unseen, for attributes and options. */
export function plain(text) {
  return String(text).replaceAll("\r\n", "\n").replace(UNSEEN, (character) => `\u2039${picture(character)}\u203a`);
}

/** Nodes for a text in which nothing is unseen. */
function seen(text) {
  const clean = String(text).replaceAll("\r\n", "\n");
  const nodes = [];
  let from = 0;
  for (const match of clean.matchAll(UNSEEN)) {
    if (match.index > from) nodes.push(document.createTextNode(clean.slice(from, match.index)));
    const mark = document.createElement("span");
    mark.className = "unseen";
    mark.title = `hidden character U+${match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    mark.textContent = picture(match[0]);
    nodes.push(mark);
    from = match.index + match[0].length;
  }
  if (from < clean.length || from === 0) nodes.push(document.createTextNode(clean.slice(from)));
  return nodes;
}

/** Puts children into an element: nodes, texts, and lists of them; nothing for null and false. */
export function put(element, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (child instanceof Node) element.append(child);
    else element.append(...seen(child));
  }
  return element;
}

/** Puts children in the place of what an element has. */
export function fill(element, ...children) {
  element.replaceChildren();
  return put(element, ...children);
}

function attribute(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") return element.addEventListener(name.slice(2), value);
  if (name === "style") {
    for (const [property, text] of Object.entries(value)) element.style.setProperty(property, text);
    return;
  }
  if (name === "href" && !/^(#\/|\/(?!\/)|https?:\/\/)/i.test(value)) return;
  if (!NAMES.has(name) && !/^(aria|data)-[a-z-]+$/.test(name)) throw new TypeError(`${name} is not set here`);
  element.setAttribute(name, value === true ? "" : SPOKEN.has(name) ? plain(value) : String(value));
}

/** An element: a tag, attributes (functions are listeners, `style` is an object), and children. */
export function h(tag, attributes, ...children) {
  if (!TAGS.has(tag)) throw new TypeError(`<${tag}> is not made here`);
  const element = document.createElement(tag);
  if (tag === "button") element.type = "button";
  for (const [name, value] of Object.entries(attributes ?? {})) attribute(element, name, value);
  return put(element, ...children);
}

/** An SVG element; its only children are SVG elements and texts. */
export function svg(tag, attributes, ...children) {
  if (!/^(svg|g|rect|line|path|text|title)$/.test(tag)) throw new TypeError(`<${tag}> is not made here`);
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes ?? {})) attribute(element, name, value);
  for (const child of children.flat(Infinity)) {
    if (child instanceof Node) element.append(child);
    else if (child !== null && child !== undefined && child !== "") element.append(plain(child));
  }
  return element;
}

/** A text that may be long: its beginning, and a button for the rest. */
export function cut(text, limit = 1000) {
  const whole = String(text);
  if (whole.length <= limit * 1.2) return seen(whole);
  const shown = h("span", null, `${whole.slice(0, limit)}…`);
  const more = h("button", { class: "more", onclick: () => { fill(shown, whole); more.remove(); } },
    `show all ${whole.length.toLocaleString("en")} characters`);
  return [shown, " ", more];
}

/** A link to the web if the text is an http or https address, otherwise the text. */
export function outward(text) {
  const whole = String(text);
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return cut(whole);
  return h("a", { href: whole, target: "_blank", rel: "noopener noreferrer" }, cut(whole, 300));
}

/** A part that is folded, and made when it is first opened. */
export function fold(summary, build, open = false) {
  const details = h("details", null, h("summary", null, summary));
  const once = () => {
    if (!details.open || details.dataset.built) return;
    details.dataset.built = "1";
    put(details, build());
  };
  details.addEventListener("toggle", once);
  if (open) {
    details.open = true;
    once();
  }
  return details;
}

/** A button that copies a text. */
export function copier(text, label = "Copy") {
  const button = h("button", { class: "quiet small", onclick: async () => {
    const whole = typeof text === "function" ? text() : text;
    try {
      await navigator.clipboard.writeText(whole);
      button.textContent = "Copied";
    } catch {
      // Outside loopback and https there is no clipboard; the text can be selected.
      button.textContent = "Select it and press Ctrl+C";
    }
    setTimeout(() => { button.textContent = label; }, 2000);
  } }, label);
  return button;
}
