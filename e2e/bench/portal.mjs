// A portal of its own to measure: its data, its process and its reviewer.

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { signIn } from "../portal/people.mjs";
import { PKG, TRIBUNE } from "../portal/programs.mjs";
import { CHROMIUM } from "./weigh.mjs";

/** What the measured portal logs; `info` is what one logs that is set up as delivered. */
const LOG = process.env.BENCH_LOG ?? "warn";

const children = [];
process.on("exit", () => children.forEach((child) => child.kill("SIGTERM")));

/** Makes `organisations` organisations with their files in `data`, unless they are there, and serves them. */
export async function openPortal({ organisations, data, port, databaseUrl = `sqlite://${data}/tribune.db?mode=rwc`, environment: more = {} }) {
  const base = `http://localhost:${port}`;
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    TRIBUNE_DATA: data,
    TRIBUNE_BASE_URL: base,
    TRIBUNE_LISTEN: `127.0.0.1:${port}`,
    TRIBUNE_PKG: PKG,
    RUST_LOG: LOG,
    ...more,
  };
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const seeding = Date.now();
  execFileSync(TRIBUNE, ["migrate"], { env: environment, stdio: "inherit" });
  const signIns = join(data, "sign-ins.json");
  if (!existsSync(signIns)) {
    execFileSync(TRIBUNE, ["seed", "--organisations", String(organisations)], { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  }
  const seededInSeconds = (Date.now() - seeding) / 1000;
  const { pid } = await start(TRIBUNE, ["serve"], base, environment);
  const people = JSON.parse(readFileSync(signIns, "utf8"));
  return { base, pid, seededInSeconds, cookies: (role) => cookiesOf(base, people.find((person) => person.role === role)) };
}

/** Ends a portal, and waits until it has ended: until then it holds its database. */
export async function stop({ pid }) {
  process.kill(pid, "SIGTERM");
  while (children.some((child) => child.pid === pid && child.exitCode === null && child.signalCode === null)) {
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** A process that answers at `url`. It ends with this one. */
export async function start(program, programArguments, url, environment = process.env) {
  // A log of every request would cover the tables, and the program that reads it would use its share of the processor.
  const log = LOG === "warn" ? "inherit" : "ignore";
  const child = spawn(program, programArguments, { env: environment, stdio: ["ignore", "ignore", log] });
  children.push(child);
  for (let tries = 0; tries < 300; tries += 1) {
    const answers = await fetchRaw(`${url}/health`).catch(() => null);
    if (answers) return child;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${program} does not answer`);
}

/** {status, bytes}: the bytes as sent, not unpacked. */
export function fetchRaw(url, headers = {}) {
  return new Promise((done, failed) => {
    // A connection of its own: one kept from before a load has been closed meanwhile.
    get(url, { headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, bytes: Buffer.concat(parts) }));
    }).on("error", failed);
  });
}

async function cookiesOf(base, person) {
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage({ baseURL: base });
  await signIn(page, person);
  const cookies = await page.context().cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
