// Walking through the rows of a list by key: the focus moves, so that Enter, Tab and screen readers follow.

/** Moves between the rows' links. */
export function rowWalk(list, selector) {
  const step = (by) => {
    const links = [...list.querySelectorAll(selector)];
    if (links.length === 0) return;
    const row = document.activeElement?.closest?.("li, tr");
    const now = row && list.contains(row) ? links.indexOf(row.querySelector(selector)) : -1;
    const next = now < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, now + by));
    links[next].focus({ preventScroll: true });
    links[next].closest("li, tr").scrollIntoView({ block: "nearest" });
  };
  return { next: () => step(1), previous: () => step(-1) };
}
