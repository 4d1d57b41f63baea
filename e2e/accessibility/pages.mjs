// What the sweeps visit: the sample's GET routes, each with the address and the role that the visit found for it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../portal/people.mjs";
import { RESULTS, routes } from "../portal/programs.mjs";
import { sampled, sampleOfThisRun } from "./sample.mjs";

/** All routes that may be pages, known before anything runs, each path once: {path, capability}. */
export function pageRoutes() {
  const found = new Map(routes().filter((route) => route.method === "GET").map((route) => [route.path, route]));
  return [...found.values()];
}

const all = pageRoutes();
// The workers read this file again; the sample is chosen once and handed down.
process.env.TRIBUNE_SAMPLE ||= sampleOfThisRun(all);

/** Paths of the sample. */
export const paths = sampled(process.env.TRIBUNE_SAMPLE, all);

/** How much of everything that is, in words. */
export const share = `TRIBUNE_SAMPLE=${process.env.TRIBUNE_SAMPLE} visits ${paths.length} of ${all.length} addresses`;

/** The page behind a route, or undefined when the route answers something else than HTML or was never shown. */
export function pageOf(path) {
  const file = join(RESULTS, "pages.json");
  const shown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8"))[path] : undefined;
  return shown?.type === "text/html" ? { ...shown, storageState: stateOf(shown.role) } : undefined;
}

export const inLanguage = (language, { address }) => `/${language}${address === "/" ? "" : address}`;
