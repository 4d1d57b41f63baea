// The commands of docs/running.md, run as somebody would who pastes them into a shell.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { TRIBUNE } from "./programs.mjs";

const guide = readFileSync(resolve(import.meta.dirname, "../../docs/running.md"), "utf8");

/** The block of the guide that a comment names. */
function commands(name) {
  const block = guide.match(new RegExp(`<!-- begins: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\`\\n<!-- ends -->`))?.[1];
  if (!block) throw new Error(`docs/running.md has no commands called ${name}`);
  return block;
}

/** A database of the cluster at `cluster` as "Begin" has it made, with its two roles: their addresses. */
export function beginDatabase(cluster) {
  // The cluster's own role has the name that the guide gives to the one that serves.
  const named = commands("database").replace(/\btribune(_owner)?\b/g, "guide$1");
  const psql = ["-Xq", "-v", "ON_ERROR_STOP=1", "-d", `${cluster}/postgres`];
  execFileSync("psql", psql, { input: named, stdio: ["pipe", "ignore", "inherit"] });
  const address = (user, password) => Object.assign(new URL(`${cluster}/guide`), { username: user, password }).href;
  return { owner: address("guide_owner", "choose-one"), serving: address("guide", "choose-another") };
}

/** Runs the commands of that name; returns what they said. */
export function paste(name, settings) {
  const env = { ...process.env, ...settings, PATH: `${dirname(TRIBUNE)}:${process.env.PATH}` };
  return execFileSync("bash", ["-euo", "pipefail", "-c", commands(name)], { encoding: "utf8", env, stdio: ["ignore", "pipe", "inherit"] });
}
