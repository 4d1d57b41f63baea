// What it costs to send an application, over HTTP, on each database: many applicants at once, beside the same rows written by
// one bare loop with the same durability.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drafts, person, submit } from "../portal/applicants.mjs";
import { databases } from "../portal/database.mjs";
import { TICKS_PER_SECOND, peakMemory, ticks } from "./load.mjs";
import { openPortal, stop } from "./portal.mjs";

const CLIENTS = 32;
const EACH = Number(process.env.SUBMISSIONS_EACH ?? 20);
/** The share of the bare loop's rate. Beside it, 500 in a second and 99 of 100 answered in 100 ms are aimed at: on a quiet machine. */
const GOAL = { share: 1 / 3 };

/** [{database, sent, perSecond, p95, p99, cpu (ms each), limit, share, rows, memory (MB), met}] */
export async function measureWriting() {
  const folder = mkdtempSync(join(tmpdir(), "tribune-bench-writing-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const measured = [];
  for (const [index, database] of databases(folder).entries()) {
    measured.push(await measureOne(database, folder, 39_131 + index));
  }
  return measured;
}

async function measureOne(database, folder, port) {
  const data = join(folder, `data-${database.name}`);
  const portal = await openPortal({ organisations: 0, data, port, databaseUrl: database.url });
  const people = [];
  for (let number = 0; number < CLIENTS; number += 1) people.push(await person(portal.base, `applicant${number}`));
  const queues = await Promise.all(people.map((client, number) => drafts(client, `Organisation ${number}`, EACH)));
  if (database.name === "PostgreSQL") database.ask("vacuum analyze");
  const before = counts(database);
  const times = [];
  let refused = 0;
  const spent = ticks(portal.pid);
  const began = performance.now();
  await Promise.all(
    queues.map(async (queue) => {
      for (const draft of queue) {
        const asked = performance.now();
        if (!(await submit(draft))) refused += 1;
        times.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const cpu = ((ticks(portal.pid) - spent) * 1000) / TICKS_PER_SECOND / times.length;
  if (refused > 0) throw new Error(`${refused} of ${times.length} applications were not taken on ${database.name}`);
  // What the portal does by itself after a submission is no part of it.
  const rows = perSubmission(before, counts(database), times.length);
  times.sort((one, other) => one - other);
  const perSecond = times.length / seconds;
  const p99 = times[Math.floor(times.length * 0.99)];
  const memory = peakMemory(portal.pid);
  await stop(portal);
  const limit = bareLoop(database, rows, folder);
  const share = perSecond / limit;
  const met = share >= GOAL.share;
  return { database: database.name, sent: times.length, perSecond, p95: times[Math.floor(times.length * 0.95)], p99, cpu, limit, share, rows, memory, met };
}

const TABLES = ["submissions", "submission_documents", "audit_acts", "audit_waiting", "audit_chain", "notices", "outbox", "idempotency_keys"];

function counts(database) {
  const asked = TABLES.map((table) => `select '${table}', count(*) from ${table}`).join(" union all ");
  return Object.fromEntries(database.ask(asked).split("\n").map((line) => line.split("|")));
}

/** How many rows of each table one submission writes. Acts that wait and those that have their place are the same. */
function perSubmission(before, after, sent) {
  const added = Object.fromEntries(TABLES.map((table) => [table, Math.round((after[table] - before[table]) / sent)]));
  added.audit_waiting = added.audit_acts;
  delete added.audit_chain;
  return Object.fromEntries(Object.entries(added).filter(([, count]) => count > 0));
}

/** Transactions in a second of one connection that writes copies of such rows, and changes one application, three times. */
function bareLoop(database, rows, folder) {
  const tables = Object.entries(rows);
  const make = tables.map(
    ([table, count]) =>
      `create table bare_${table} as select * from ${table === "audit_waiting" ? "audit_head" : table} limit 0;
       create table from_${table} as select * from ${table === "audit_waiting" ? "audit_head" : table} limit ${count};`,
  );
  database.ask(`${make.join("\n")} create table bare_applications as select * from applications limit 1;`);
  const write = tables.map(([table]) => `insert into bare_${table} select * from from_${table};`).join("\n");
  const change = "update bare_applications set version = version + 1;\n".repeat(3);
  const file = join(folder, `bare-${database.name}.sql`);
  const times = 1000;
  if (database.file) {
    const one = `begin immediate;\n${change}${write}\ncommit;\n`;
    writeFileSync(file, `pragma synchronous = full;\n${one.repeat(times)}`);
    const began = performance.now();
    execFileSync("sqlite3", [database.file], { input: `.read ${file}\n`, stdio: ["pipe", "ignore", "inherit"] });
    return (times * 1000) / (performance.now() - began);
  }
  writeFileSync(file, `begin;\n${change}${write}\ncommit;\n`);
  const pgbench = execFileSync("sh", ["-c", "ls -d /usr/lib/postgresql/*/bin | tail -1"], { encoding: "utf8" }).trim();
  const said = execFileSync(join(pgbench, "pgbench"), ["-n", "-c", "1", "-t", String(times), "-f", file, database.url], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return Number(said.match(/tps = ([\d.]+)/)[1]);
}
