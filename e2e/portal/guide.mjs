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

/** Runs the commands of that name; returns what they said. */
export function paste(name, settings) {
  const env = { ...process.env, ...settings, PATH: `${dirname(TRIBUNE)}:${process.env.PATH}` };
  return execFileSync("bash", ["-euo", "pipefail", "-c", commands(name)], { encoding: "utf8", env, stdio: ["ignore", "pipe", "inherit"] });
}
