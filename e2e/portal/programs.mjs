// Where the built portal stands, and how its command line is asked.

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");

export const TRIBUNE = process.env.TRIBUNE ?? resolve(target, "debug/tribune");
export const PKG = process.env.TRIBUNE_PKG ?? resolve(target, "site/pkg");
export const RESULTS = resolve(import.meta.dirname, "../results");

/** Every route: {method, path, action}; with `sample`, an address that shows it, and `role`, who may see it, where told. */
export function routes() {
  const environment = { ...process.env, TRIBUNE_DEVELOPMENT: "true" };
  const text = execFileSync(TRIBUNE, ["routes", "--json"], { encoding: "utf8", env: environment }).trim();
  if (text.startsWith("[")) return JSON.parse(text);
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}
