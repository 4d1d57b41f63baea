// Runs a program on a disk that keeps only what was synced, cuts the power, and hands over what is left.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "tribune-power-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

const shim = join(folder, "shim.so");
execFileSync("cc", ["-O2", "-Wall", "-fPIC", "-shared", "-o", shim, join(import.meta.dirname, "shim.c"), "-ldl", "-lpthread"]);

let runs = 0;

/**
 * Starts `command` with the arguments and environment that are made from its fresh live folder, which begins as a copy
 * of `from` if given.
 * `cut()` kills it without warning and returns the folder of what a power cut would have left.
 */
export function run(command, commandArguments, { from, environment = () => ({}), stdio = ["pipe", "pipe", "inherit"] } = {}) {
  runs += 1;
  const [live, disk] = [join(folder, `live-${runs}`), join(folder, `disk-${runs}`)];
  mkdirSync(live, { mode: 0o700 });
  if (from) cpSync(from, live, { recursive: true });
  const shimmed = { ...process.env, ...environment(live), LD_PRELOAD: shim, POWER_LOSS_LIVE: live, POWER_LOSS_DISK: disk };
  const child = spawn(command, commandArguments(live), { env: shimmed, stdio });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.stdin?.on("error", () => {});
  return {
    child,
    live,
    ended,
    async cut() {
      child.kill("SIGKILL");
      await ended;
      rmSync(live, { recursive: true });
      return join(disk, "tree");
    },
  };
}
