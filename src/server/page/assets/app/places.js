// Projects and environments, asked once and kept for the choices.

import { all, at, ask } from "./api.js";

let projects = null;

/** The projects; `anew` asks again. */
export function allProjects(anew = false) {
  if (projects === null || anew) {
    projects = all("/organizations/local/projects/", { per_page: 100 });
    projects.catch(() => { projects = null; });
  }
  return projects;
}

/** The names of the environments. */
export async function environments() {
  const { data } = await ask("/organizations/local/environments/");
  return data.map((one) => one.name);
}

/** The keys of a project. */
export const keysOf = async (slug) => (await ask(at`/projects/local/${slug}/keys/`)).data;
