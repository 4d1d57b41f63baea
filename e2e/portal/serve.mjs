// A portal of its own for a proof: a data folder, a free port of 127.0.0.1, and the process by its id.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PKG, TRIBUNE } from "./programs.mjs";

export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** A folder that is gone when this process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `tribune-${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  return folder;
}

/** What the portal is told: its data are in `data`, its database is `database` or a file there. */
export function environment({ data, database, port }) {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return {
    DATABASE_URL: database ?? `sqlite://${join(data, "tribune.db")}?mode=rwc`,
    TRIBUNE_DATA: data,
    TRIBUNE_BASE_URL: `http://localhost:${port}`,
    TRIBUNE_LISTEN: `127.0.0.1:${port}`,
    TRIBUNE_PKG: PKG,
    RUST_LOG: process.env.RUST_LOG ?? "off",
  };
}

/** Runs a command of the portal to its end and returns what it said; throws when it fails. */
export function tribune(command, settings) {
  return execFileSync(TRIBUNE, [].concat(command), { encoding: "utf8", env: { ...process.env, ...settings }, stdio: ["ignore", "pipe", "inherit"] });
}

/** Whether the audit log's chain is whole, and what `tribune verify` said. */
export function verify(settings, ...options) {
  try {
    return { whole: true, said: tribune(["verify", ...options], settings).trim() };
  } catch (error) {
    return { whole: false, said: String(error.stdout).trim() };
  }
}

/** The head of the log now. A portal at work has always some acts that wait for their places after it. */
export function headOf(settings) {
  const found = verify(settings).said.match(/head ([0-9a-f]{64})/)?.[1];
  if (!found) throw new Error("tribune verify names no head");
  return found;
}

/**
 * Serves, and resolves once the portal answers. A portal that `outlivesLimits` is told by an error, and not killed, that a file
 * may not grow: `limitFiles` then does to it what a full disk does.
 */
export async function serve(settings, { outlivesLimits = false } = {}) {
  const [program, words] = outlivesLimits ? ["sh", ["-c", `trap '' XFSZ; exec "${TRIBUNE}" serve`]] : [TRIBUNE, ["serve"]];
  const child = spawn(program, words, { env: { ...process.env, ...settings }, stdio: ["ignore", "inherit", "inherit"] });
  const portal = watch(child);
  await answers(settings.TRIBUNE_BASE_URL, portal);
  return portal;
}

/** From now on no file that this process writes may grow beyond `bytes`, or be written beyond them. */
export function limitFiles({ child }, bytes) {
  execFileSync("prlimit", ["--pid", String(child.pid), `--fsize=${bytes}:unlimited`]);
}

const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** A process that ends with this one at the latest: {child, ended, kill(signal)}. */
export function watch(child) {
  running.add(child);
  const ended = new Promise((resolve) => child.on("exit", resolve)).then(() => running.delete(child));
  const kill = async (signal = "SIGTERM") => {
    child.kill(signal);
    await ended;
  };
  return { child, ended, kill };
}

export async function answers(base, { child }) {
  for (const begun = Date.now(); Date.now() - begun < 60_000; ) {
    if (child.exitCode !== null) throw new Error(`the portal ended with ${child.exitCode}`);
    const answer = await fetch(`${base}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("the portal did not answer within a minute");
}
