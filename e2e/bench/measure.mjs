// make bench: the three pages that must be fast, each beside a bare handler that returns the same bytes; the queue of a
// small portal beside a large one's; searches of the register in many writings, on SQLite and on PostgreSQL; the weight of
// every public page; memory. Prints tables and writes target/bench.json.
//
//   ORGANISATIONS=100000  how many organisations and files are made first      LOAD_SECONDS=10  how long each load lasts
//   BENCH_DATA=folder     keeps what was made there, and measures what is there already
//   BENCH_ONLY=searches   measures the searches alone; BENCH_ONLY=writing how many applications can be sent in a second;
//                         BENCH_ONLY=storm what a crowd costs that signs in at once; BENCH_ONLY=pages the pages alone
//   DATABASE_URL=…        measures on this empty database; the small portal and the other database are then left out
//   TEST_POSTGRES_URL=…   a cluster, in which the searches are measured on a database of their own (scripts/bench makes one)

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PKG } from "../portal/programs.mjs";
import { load, peakMemory } from "./load.mjs";
import { ownHeaders, ownPages } from "./own_pages.mjs";
import { fetchRaw, openPortal, start } from "./portal.mjs";
import { measureSearches, onOne } from "./searches.mjs";
import { measureStorm } from "./storm.mjs";
import { weigh } from "./weigh.mjs";
import { measureWriting } from "./writing.mjs";

const organisations = Number(process.env.ORGANISATIONS ?? 100_000);
const few = 1000;
const only = process.env.BENCH_ONLY;
const onlySearches = only === "searches";
const seconds = Number(process.env.LOAD_SECONDS ?? 10);
const barePort = 39_118;
const [loadBefore] = loadavg();

// Goals of speed are ratios to what the same machine does at the same time, so that a busy one fails nothing; times are shown beside
// them. Public pages are asked for at 64 connections, pages of one reader at 8. P1 to P3 in bytes.
const PUBLIC = { connections: 64, share: 0.7, slower: 2 };
const OWN = { connections: 8 };
const QUEUE = { ...OWN, bytes: 80_000 };
const GOALS = {
  programme: PUBLIC,
  register: PUBLIC,
  "register, signed in": OWN,
  file: OWN,
  "decision form": OWN,
  "task list": OWN,
  queue: QUEUE,
  "queue, filtered": QUEUE,
  "queue, filtered, few": QUEUE,
  // A large portal's queue answers nearly as often as a small one's. Deeper indexes cost a little; a query whose work grew with
  // the number of files would be far too slow.
  flat: 0.75,
  idleMb: 120,
  firstFlight: 14_000,
  firstVisit: 30_000,
  islands: 120_000,
};

const round = (number, digits = 0) => Number(number.toFixed(digits));
const goal = (met) => (met ? "met" : "MISSED");
const table = (rows) => rows.length > 0 && console.table(rows);

const kept = process.env.BENCH_DATA;
const data = kept ?? mkdtempSync(join(tmpdir(), "tribune-bench-"));
process.on("exit", () => {
  if (!kept) rmSync(data, { recursive: true, force: true });
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

// Before anything else loads the machine.
const asked = (part) => (only ? only === part : !process.env.DATABASE_URL);
const writing = asked("writing") ? await measureWriting() : [];
table(
  writing.map((row) => ({
    database: row.database,
    "applications sent": row.sent,
    "sent/s": round(row.perSecond),
    "p95 ms": round(row.p95, 1),
    "p99 ms": round(row.p99, 1),
    "CPU ms each": round(row.cpu, 2),
    "bare loop/s": round(row.limit),
    share: round(row.share, 2),
    "memory MB": round(row.memory),
    goal: goal(row.met),
  })),
);
const storm = asked("storm") ? [await measureStorm(data, 39_141)] : [];
table(
  storm.map((row) => ({
    admitted: row.admitted,
    "told to come back": row.sentBack,
    "readers' p99 ms, quiet": round(row.quiet, 1),
    "in the storm": round(row.stormy, 1),
    ratio: round(row.slower, 2),
    "peak MB": round(row.peak),
    "a minute later": round(row.later),
    goal: goal(row.met),
  })),
);
if (["writing", "storm"].includes(only)) process.exit([...writing, ...storm].every(({ met }) => met) ? 0 : 1);

const portal = await openPortal({ organisations, data: join(data, "large"), port: 39_117, databaseUrl: process.env.DATABASE_URL });
const idle = peakMemory(portal.pid);

const cookie = await portal.cookies("reviewer");
const own = ownHeaders(cookie);
const queues = [
  ["queue", "/en/queue"],
  ["queue, filtered", "/en/queue?programme=model&state=complete"],
  // A state in which hardly any file is.
  ["queue, filtered, few", "/en/queue?state=submitted"],
];
const targets = [
  { name: "programme", path: await firstLink("/en/programmes", /^\/en\/programmes\/[^/?#]+$/) },
  { name: "register", path: "/en/register" },
  { name: "register, signed in", path: "/en/register", headers: own },
  ...queues.map(([name, path]) => ({ name, path, headers: own })),
  ...(onlySearches ? [] : await ownPages(portal)),
];

const rows = [];
for (const { name, path, headers = {} } of onlySearches ? [] : targets) {
  for (const encoding of ["identity", "br"]) {
    const asked = { ...headers, "accept-encoding": encoding };
    const { status, bytes } = await fetchRaw(portal.base + path, asked);
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    const file = join(data, "same-bytes");
    writeFileSync(file, bytes);
    const bare = await start(process.env.BARE, [`127.0.0.1:${barePort}`, file, encoding], `http://localhost:${barePort}`);
    const { connections } = GOALS[name];
    load(portal.base + path, { pid: portal.pid, headers: asked, seconds: 2, connections });
    const ours = load(portal.base + path, { pid: portal.pid, headers: asked, seconds, connections });
    const theirs = load(`http://localhost:${barePort}/`, { pid: bare.pid, headers: asked, seconds, connections });
    bare.kill("SIGKILL");
    const { share = 0, slower = Infinity, bytes: most = Infinity } = GOALS[name];
    const ratio = ours.perSecond / theirs.perSecond;
    const met = ratio >= share && ours.p99 <= theirs.p99 * slower && ours.errors === 0 && bytes.length <= most;
    rows.push({ page: name, encoding, bytes: bytes.length, ...ours, ratio, bare: theirs, met });
  }
}

const searching = { organisations, seconds: Math.min(seconds, 5) };
const searches = only === "pages" ? [] : process.env.DATABASE_URL ? await onOne("this database", portal, searching) : await measureSearches(portal, searching);
const flat = onlySearches || process.env.DATABASE_URL ? [] : await flatness();
const { weights, scripts } = only ? { weights: [] } : await weigh({ base: portal.base, pkg: PKG, goals: GOALS });

const machine = { cores: cpus().length, loadBefore };
const builds = (process.env.BUILD_TIMES ?? "").split("\n").filter(Boolean);
const memoryMb = { idle, peak: peakMemory(portal.pid) };
const seededInSeconds = portal.seededInSeconds;
const result = { machine, builds, organisations, seededInSeconds, memoryMb, loads: rows, writing, storm, searches, flat, weights, scripts };
writeFileSync(resolve(process.env.CARGO_TARGET_DIR ?? "target", "bench.json"), JSON.stringify(result, null, 2));

table(
  rows.map((row) => ({
    page: row.page,
    connections: GOALS[row.page].connections,
    encoding: row.encoding,
    bytes: row.bytes,
    "requests/s": round(row.perSecond),
    "p95 ms": round(row.p95, 1),
    "p99 ms": round(row.p99, 1),
    "CPU ms each": round(row.cpu, 3),
    "bare requests/s": round(row.bare.perSecond),
    "bare p99 ms": round(row.bare.p99, 1),
    ratio: round(row.ratio, 3),
    goal: goal(row.met),
  })),
);
table(
  searches.map((row) => ({
    database: row.database,
    search: row.search,
    entries: row.found,
    "p95 ms": round(row.alone, 1),
    "of 8 readers, requests/s": round(row.perSecond),
    "their p95 ms": round(row.p95, 1),
    "CPU ms each": round(row.cpu, 3),
    goal: goal(row.met),
  })),
);
table(
  flat.map((row) => ({
    page: row.page,
    [`requests/s of ${few}`]: round(row.small),
    [`of ${organisations}`]: round(row.large),
    ratio: round(row.large / row.small, 3),
    goal: goal(row.met),
  })),
);
table(weights.map(({ met, ...weight }) => ({ ...weight, goal: goal(met) })));
if (scripts) console.log(`The island bundle weighs ${scripts.brotli} bytes with its glue: ${goal(scripts.met)}`);
if (loadBefore > cpus().length / 2) console.log(`The machine was busy (load ${round(loadBefore, 1)}): these figures are too low.`);
console.log(`${organisations} organisations made in ${round(seededInSeconds)} s; memory ${round(memoryMb.idle)} MB idle, ${round(memoryMb.peak)} MB at its peak`);
const missed = [
  ...[...rows, ...flat].map(({ page, met }) => [page, met]),
  ...weights.map(({ route, met }) => [route, met]),
  ...storm.map(({ met }) => ["signing in at once", met]),
  ...writing.map(({ database, met }) => [`sending, ${database}`, met]),
  ...searches.map(({ database, search, met }) => [`search, ${search}, ${database}`, met]),
  ["islands", scripts?.met ?? true],
  ["memory", memoryMb.idle <= GOALS.idleMb],
]
  .filter(([, met]) => !met)
  .map(([name]) => name);
if (missed.length > 0) console.log(`MISSED: ${[...new Set(missed)].join(", ")}`);
process.exit(missed.length > 0 ? 1 : 0);

/** The same queue in a portal with a hundredth of the files, in turns with the large one's; the best of three each. */
async function flatness() {
  const small = await openPortal({ organisations: few, data: join(data, "small"), port: 39_119 });
  const both = [
    [small, { cookie: await small.cookies("reviewer"), "accept-encoding": "identity" }],
    [portal, { cookie, "accept-encoding": "identity" }],
  ];
  const rates = (path) =>
    both.map(([{ base, pid }, headers]) => load(base + path, { pid, headers, seconds, connections: QUEUE.connections }).perSecond);
  return queues.map(([page, path]) => {
    const turns = [rates(path), rates(path), rates(path)];
    const [fewer, many] = [0, 1].map((which) => Math.max(...turns.map((turn) => turn[which])));
    return { page: `${page}, flat`, small: fewer, large: many, met: many / fewer >= GOALS.flat };
  });
}

async function firstLink(path, pattern) {
  const { bytes } = await fetchRaw(portal.base + path);
  const link = [...bytes.toString().matchAll(/href="([^"]+)"/g)].map((match) => match[1]).find((href) => pattern.test(href));
  if (!link) throw new Error(`${path} leads to no page like ${pattern}`);
  return link;
}
