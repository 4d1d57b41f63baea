// One load on one address: wrk's figures, and what the server's process spent on it.

import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export const TICKS_PER_SECOND = 100;
const PERCENTILES = join(import.meta.dirname, "percentiles.lua");
const UNITS = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** {perSecond, p95 and p99 (ms), cpu (ms per request), errors} of `seconds` at `connections` connections. */
export function load(url, asked) {
  const before = ticks(asked.pid);
  return figures(execFileSync("wrk", wrk(url, asked), { encoding: "utf8" }), ticks(asked.pid) - before);
}

/** The same, while this process does something else. */
export async function loadMeanwhile(url, asked) {
  const before = ticks(asked.pid);
  const { stdout } = await promisify(execFile)("wrk", wrk(url, asked), { encoding: "utf8" });
  return figures(stdout, ticks(asked.pid) - before);
}

function wrk(url, { headers = {}, seconds, connections = 64 }) {
  const own = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  return [`-t${Math.min(2, connections)}`, `-c${connections}`, `-d${seconds}s`, "--latency", "-s", PERCENTILES, ...own, url];
}

function figures(text, spentTicks) {
  const requests = Number(text.match(/(\d+) requests in/)[1]);
  const [, p99, unit] = text.match(/99%\s+([\d.]+)(us|ms|s|m)/);
  const failed = [...text.matchAll(/(?:connect|read|write|timeout|Non-2xx or 3xx responses:) (\d+)/g)];
  return {
    perSecond: Number(text.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    p95: Number(text.match(/p95 (\d+) us/)[1]) * UNITS.us,
    p99: Number(p99) * UNITS[unit],
    cpu: (spentTicks * 1000) / TICKS_PER_SECOND / Math.max(requests, 1),
    errors: failed.reduce((sum, match) => sum + Number(match[1]), 0),
  };
}

/** The process's peak of resident memory, in MB. */
export function peakMemory(pid) {
  return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmHWM:\s+(\d+)/)[1]) / 1024;
}

export function ticks(pid) {
  // After the name in brackets: utime and stime are the 12th and 13th fields.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
