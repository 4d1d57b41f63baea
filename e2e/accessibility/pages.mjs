// What the sweep visits: every GET route, with the address and the role that the visit found for it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../portal/people.mjs";
import { RESULTS, routes } from "../portal/programs.mjs";

/** Paths of all routes that may be pages, known before anything runs. */
export const paths = [...new Set(routes().filter((route) => route.method === "GET").map((route) => route.path))];

/** The page behind a route, or undefined when the route answers something else than HTML or was never shown. */
export function pageOf(path) {
  const file = join(RESULTS, "pages.json");
  const shown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8"))[path] : undefined;
  return shown?.type === "text/html" ? { ...shown, storageState: stateOf(shown.role) } : undefined;
}

export const inLanguage = (language, { address }) => `/${language}${address === "/" ? "" : address}`;
