// Changes of an issue's state, each with its way back.

import { ask, at } from "./api.js";
import { attempt, say } from "./notices.js";

const CHANGES = {
  resolve: { status: "resolved" },
  archive: { status: "ignored", substatus: "archived_until_escalating" },
  reopen: { status: "unresolved" },
};
const DONE = { resolve: "resolved", archive: "archived until it escalates", reopen: "is unresolved again" };

/** How a state is called. */
export const stateName = (issue) => (issue.status === "ignored" ? "archived" : issue.status);

function back(issue) {
  if (issue.status === "ignored") return { status: "ignored", substatus: issue.substatus ?? undefined };
  return { status: issue.status };
}

async function put(issue, body) {
  const { data } = await ask(at`/organizations/local/issues/${issue.id}/`, {}, { method: "PUT", body });
  return { ...issue, ...data };
}

/** Does `resolve`, `archive` or `reopen`; whoever shows the issue is told what it is then, and after an undo. */
export function change(issue, what, changed) {
  return attempt(async () => {
    const tell = (next) => {
      changed(next);
      // The list that waits behind an issue shows it too.
      document.dispatchEvent(new CustomEvent("triaged", { detail: next }));
    };
    tell(await put(issue, CHANGES[what]));
    const undo = () => attempt(async () => {
      tell(await put(issue, back(issue)));
      say(`${issue.shortId} is as it was`);
    });
    say(`${issue.shortId} ${DONE[what]}`, { undo });
  });
}

/** What the key for resolving, or for archiving, means for an issue. */
export const meaning = (issue, what) => (stateName(issue) === (what === "resolve" ? "resolved" : "archived") ? "reopen" : what);
