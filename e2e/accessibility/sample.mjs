// Which pages the sweeps visit on a commit: those of the capabilities that it changes, one of each kind where it changes what
// all pages share, and a tenth of all, another one with every commit. `make audit` visits every page.
//
// A sample is written as words between commas: a number from 0 to 9 (that tenth), a capability (its pages), `shared` (one page
// of each kind), an address of the route list, or `all`. The run prints its own; TRIBUNE_SAMPLE repeats it.

import { execFileSync } from "node:child_process";

const TENTHS = 10;

/**
 * One page of each kind: where parts that all pages share are put together in another way. `all` proves that each is a route.
 */
export const KINDS = [
  "/", // the way in, with cards
  "/gallery", // every component
  "/safety", // long prose, and the way out quickly
  "/sign-in", // a short form
  "/account", // a list of facts with a change beside each
  "/register", // a public list with filters
  "/decisions/{id}", // a public record
  "/programmes/{slug}/criteria", // a long reference
  "/programmes/{slug}/eligibility", // a check that answers at once
  "/applications/{reference}", // a list of tasks
  "/applications/{reference}/questions/{section}", // a long form
  "/applications/{reference}/documents/{code}", // files
  "/applications/{reference}/receipt", // what is printed and kept
  "/receipt/status", // what a receipt's holder is shown
  "/queue", // a list for staff
  "/files/{reference}", // a form beside what it is about
  "/decide/{reference}", // the longest form
  "/challenge/{reference}", // a form without an account
  "/organisations/{id}/members", // a table with actions
];

/** Files that no page is made of. */
const NO_PAGE = [
  /^docs\//,
  /\.md$/,
  /^LICENSE$/,
  /^\.git/,
  /^server\/tests\//,
  /(^|\/)tests?\.rs$/,
  /^xtask\//,
  /^scripts\//,
  /^e2e\/(?!accessibility\/|portal\/)/,
  /^(deny|clippy|rustfmt)\.toml$/,
  /^Makefile$/,
];

/** The word of the sample for the pages that a change of this file could touch; none when no page is made of it. */
export function touchedBy(file, capabilities) {
  if (NO_PAGE.some((pattern) => pattern.test(file))) return undefined;
  const [, place] = file.match(/^(?:app\/src|server\/src|locales\/[a-z]+)\/([a-z_]+)(?:\/|\.)/) ?? [];
  return capabilities.has(place) ? place : "shared";
}

/** The sample of a commit: `count` commits came before, and these files differ from what has landed; null is not known. */
export function sampleOf(changed, count, capabilities) {
  // Where nothing is known, about a third, always the same.
  if (!changed) return ["0", "3", "6", "shared"].join(",");
  const touched = changed.map((file) => touchedBy(file, capabilities)).filter(Boolean);
  return [String(count % TENTHS), ...[...new Set(touched)].sort()].join(",");
}

/** The paths of a sample, among all routes that may be pages. */
export function sampled(sample, routes) {
  const words = sample.split(",").map((word) => word.trim()).filter(Boolean);
  const known = new Set(["all", "shared", ...routes.flatMap(({ path, capability }) => [path, capability])]);
  const wrong = words.filter((word) => !known.has(word) && !/^[0-9]$/.test(word));
  if (wrong.length > 0 || words.length === 0) throw new Error(`TRIBUNE_SAMPLE: ${wrong.join(", ") || "nothing"} is no page, capability or tenth`);
  const lost = KINDS.filter((path) => !known.has(path));
  if (lost.length > 0) throw new Error(`e2e/accessibility/sample.mjs: ${lost.join(", ")} is no route`);
  const chosen = new Set(words);
  const isIn = ({ path, capability }, index) =>
    chosen.has("all") ||
    chosen.has(path) ||
    chosen.has(capability) ||
    chosen.has(String(index % TENTHS)) ||
    (chosen.has("shared") && KINDS.includes(path));
  return routes.filter(isIn).map(({ path }) => path);
}

/** The sample of this run: what TRIBUNE_SAMPLE says, everything in an audit, or what git knows. */
export function sampleOfThisRun(routes) {
  if (process.env.TRIBUNE_SAMPLE) return process.env.TRIBUNE_SAMPLE;
  if (process.env.AUDIT) return "all";
  const capabilities = new Set(routes.map(({ capability }) => capability));
  return sampleOf(changedFiles(), Number(git("rev-list", "--count", "HEAD") ?? 0), capabilities);
}

/** What differs from what has landed: from where this branch left origin/main, or else from the commit before; null is not known. */
function changedFiles() {
  const head = git("rev-parse", "HEAD");
  const left = git("merge-base", "HEAD", "origin/main");
  const landed = left && left !== head ? left : git("rev-parse", "HEAD~1");
  if (!head || !landed) return null;
  const committed = git("diff", "--name-only", "--no-renames", landed) ?? "";
  const untracked = git("ls-files", "--others", "--exclude-standard", "--full-name", ":/") ?? "";
  return `${committed}\n${untracked}`.split("\n").filter(Boolean);
}

/** What git answers, or nothing where there is no history to ask. */
function git(...words) {
  try {
    return execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
