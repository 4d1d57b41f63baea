// make bench: the three pages that must be fast, each beside a bare handler that returns the same bytes; the weight of
// every public page; memory. Prints tables and writes target/bench.json.
//
//   ORGANISATIONS=100000  how many organisations and files are made first      LOAD_SECONDS=10  how long each load lasts
//   BENCH_DATA=folder     keeps what was made there, and measures what is there already

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { signIn } from "../portal/people.mjs";
import { PKG, TRIBUNE } from "../portal/programs.mjs";
import { load, peakMemory } from "./load.mjs";
import { CHROMIUM, weigh } from "./weigh.mjs";

const organisations = Number(process.env.ORGANISATIONS ?? 100_000);
const seconds = Number(process.env.LOAD_SECONDS ?? 10);
const [port, barePort] = [39_117, 39_118];
const base = `http://localhost:${port}`;
const [loadBefore] = loadavg();

// The design's goals: for public pages at 64 connections; for the queue of a secretariat, which is no crowd, at 8. P1 to P3 in bytes.
const GOALS = {
  programme: { connections: 64, perSecond: 5000, p99: 25 },
  register: { connections: 64, perSecond: 5000, p99: 25 },
  // What a page costs that is made for one reader: measured, with no goal of its own.
  "register, signed in": { connections: 8, perSecond: 0, p99: Infinity },
  queue: { connections: 8, perSecond: 300, p99: 25, bytes: 80_000 },
  idleMb: 120,
  firstFlight: 14_000,
  firstVisit: 30_000,
  islands: 120_000,
};

const kept = process.env.BENCH_DATA;
const data = kept ?? mkdtempSync(join(tmpdir(), "tribune-bench-"));
const environment = {
  ...process.env,
  DATABASE_URL: process.env.DATABASE_URL ?? `sqlite://${data}/tribune.db?mode=rwc`,
  TRIBUNE_DATA: data,
  TRIBUNE_BASE_URL: base,
  TRIBUNE_LISTEN: `127.0.0.1:${port}`,
  TRIBUNE_PKG: PKG,
  RUST_LOG: "warn",
};
const children = [];
process.on("exit", () => {
  children.forEach((child) => child.kill("SIGTERM"));
  if (!kept) rmSync(data, { recursive: true, force: true });
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

mkdirSync(data, { recursive: true });
const seeding = Date.now();
execFileSync(TRIBUNE, ["migrate"], { env: environment, stdio: "inherit" });
const made = existsSync(join(data, "sign-ins.json"));
if (!made) execFileSync(TRIBUNE, ["seed", "--organisations", String(organisations)], { env: environment, stdio: ["ignore", "ignore", "inherit"] });
const seeded = (Date.now() - seeding) / 1000;
const portal = await start(TRIBUNE, ["serve"], base);
const idle = peakMemory(portal.pid);

const cookies = await cookiesOf("reviewer");
const targets = [
  { name: "programme", path: await firstLink("/en/programmes", /^\/en\/programmes\/[^/?#]+$/) },
  { name: "register", path: "/en/register" },
  { name: "register, signed in", path: "/en/register", headers: { cookie: cookies } },
  { name: "queue", path: "/en/queue", headers: { cookie: cookies } },
];

const rows = [];
for (const { name, path, headers = {} } of targets) {
  for (const encoding of ["identity", "br"]) {
    const asked = { ...headers, "accept-encoding": encoding };
    const { status, bytes } = await fetchRaw(base + path, asked);
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    const file = join(data, "same-bytes");
    writeFileSync(file, bytes);
    const bare = await start(process.env.BARE, [`127.0.0.1:${barePort}`, file, encoding], `http://localhost:${barePort}`);
    const { connections } = GOALS[name];
    load(base + path, { pid: portal.pid, headers: asked, seconds: 2, connections });
    const ours = load(base + path, { pid: portal.pid, headers: asked, seconds, connections });
    const theirs = load(`http://localhost:${barePort}/`, { pid: bare.pid, headers: asked, seconds, connections });
    bare.kill("SIGKILL");
    const { perSecond, p99, bytes: most = Infinity } = GOALS[name];
    const met = ours.perSecond >= perSecond && ours.p99 <= p99 && ours.errors === 0 && bytes.length <= most;
    rows.push({ page: name, encoding, bytes: bytes.length, ...ours, ratio: ours.perSecond / theirs.perSecond, bare: theirs, met });
  }
}

const { weights, scripts } = await weigh({ base, pkg: PKG, goals: GOALS });

const machine = { cores: cpus().length, loadBefore };
const builds = (process.env.BUILD_TIMES ?? "").split("\n").filter(Boolean);
const memoryMb = { idle, peak: peakMemory(portal.pid) };
const result = { machine, builds, organisations, seededInSeconds: seeded, memoryMb, loads: rows, weights, scripts };
writeFileSync(resolve(process.env.CARGO_TARGET_DIR ?? "target", "bench.json"), JSON.stringify(result, null, 2));

const round = (number, digits = 0) => Number(number.toFixed(digits));
console.table(
  rows.map((row) => ({
    page: row.page,
    connections: GOALS[row.page].connections,
    encoding: row.encoding,
    bytes: row.bytes,
    "requests/s": round(row.perSecond),
    "p99 ms": round(row.p99, 1),
    "CPU ms each": round(row.cpu, 3),
    "bare requests/s": round(row.bare.perSecond),
    ratio: round(row.ratio, 3),
    goal: row.met ? "met" : "MISSED",
  })),
);
console.table(weights.map(({ met, ...weight }) => ({ ...weight, goal: met ? "met" : "MISSED" })));
console.log(`The island bundle weighs ${scripts.brotli} bytes with its glue: ${scripts.met ? "met" : "MISSED"}`);
if (loadBefore > cpus().length / 2) console.log(`The machine was busy (load ${round(loadBefore, 1)}): these figures are too low.`);
console.log(`${organisations} organisations made in ${round(seeded)} s; memory ${round(memoryMb.idle)} MB idle, ${round(memoryMb.peak)} MB at its peak`);
const missed = [...rows.map(({ page, met }) => [page, met]), ...weights.map(({ route, met }) => [route, met]), ["islands", scripts.met], ["memory", memoryMb.idle <= GOALS.idleMb]]
  .filter(([, met]) => !met)
  .map(([name]) => name);
if (missed.length > 0) console.log(`MISSED: ${[...new Set(missed)].join(", ")}`);
process.exit(missed.length > 0 ? 1 : 0);

async function start(program, programArguments, url) {
  const child = spawn(program, programArguments, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  children.push(child);
  for (let tries = 0; tries < 300; tries += 1) {
    const answers = await fetchRaw(`${url}/health`, {}).catch(() => null);
    if (answers) return child;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${program} does not answer`);
}

/** The bytes as sent, not unpacked. */
function fetchRaw(url, headers) {
  return new Promise((done, failed) => {
    get(url, { headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, bytes: Buffer.concat(parts) }));
    }).on("error", failed);
  });
}

async function firstLink(path, pattern) {
  const { bytes } = await fetchRaw(base + path, {});
  const link = [...bytes.toString().matchAll(/href="([^"]+)"/g)].map((match) => match[1]).find((href) => pattern.test(href));
  if (!link) throw new Error(`${path} leads to no page like ${pattern}`);
  return link;
}

async function cookiesOf(role) {
  const people = JSON.parse(readFileSync(join(data, "sign-ins.json"), "utf8"));
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage({ baseURL: base });
  await signIn(page, people.find((person) => person.role === role));
  const cookies = await page.context().cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
