// Proves the imitated disk, and with it which of SQLite's settings, and which steps of writing a file, keep data in a power cut.
//
// SQLite in WAL with synchronous=FULL must keep every acknowledged row; NORMAL and OFF must lose some, or else the imitated disk
// keeps too much to prove anything. A file that is synced, renamed, and whose folder is synced must be there; with one of those
// steps left out it must not.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./cut.mjs";

let passed = 0;
let failed = 0;

function check(name, holds, told) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"} ${name}: ${told}`);
}

/** Writes row after row, each a transaction of its own, until the power is cut; returns {acknowledged, kept, whole}. */
async function rows(synchronous, milliseconds) {
  const work = run("sqlite3", (live) => ["-batch", join(live, "rows.db")]);
  let acknowledged = 0;
  let rest = "";
  work.child.stdout.on("data", (text) => {
    rest += text;
    const lines = rest.split("\n");
    rest = lines.pop();
    for (const line of lines) if (line.startsWith("row ")) acknowledged = Number(line.slice(4));
  });
  work.child.stdin.write(`PRAGMA journal_mode=WAL;\nPRAGMA synchronous=${synchronous};\nCREATE TABLE rows (number, words);\n`);
  let next = 1;
  const feed = () => {
    let more = true;
    while (more) {
      more = work.child.stdin.write(`INSERT INTO rows VALUES (${next}, hex(randomblob(300)));\nSELECT 'row ${next}';\n`);
      next += 1;
    }
  };
  work.child.stdin.on("drain", feed);
  feed();
  await new Promise((over) => setTimeout(over, milliseconds));
  const left = await work.cut();
  const ask = (words) => execFileSync("sqlite3", [join(left, "rows.db"), words], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  let kept = 0;
  let whole = true;
  try {
    whole = ask("PRAGMA integrity_check") === "ok";
    kept = Number(ask("SELECT count(*) FROM rows WHERE number <= " + acknowledged));
  } catch {
    // Without its first sync there is not even the table.
  }
  return { acknowledged, kept, whole };
}

async function settings(synchronous, rounds) {
  const totals = { acknowledged: 0, lost: 0, broken: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { acknowledged, kept, whole } = await rows(synchronous, 250 + 170 * round);
    totals.acknowledged += acknowledged;
    totals.lost += acknowledged - kept;
    totals.broken += whole ? 0 : 1;
  }
  return totals;
}

const told = ({ acknowledged, lost, broken }) => `${lost} of ${acknowledged} acknowledged rows lost, ${broken} databases broken`;

const full = await settings("FULL", 6);
check("SQLite with synchronous=FULL keeps all it acknowledged", full.acknowledged > 100 && full.lost === 0 && full.broken === 0, told(full));
const normal = await settings("NORMAL", 6);
check("SQLite with synchronous=NORMAL loses some, and stays whole", normal.lost > 0 && normal.broken === 0, told(normal));
const off = await settings("OFF", 2);
check("SQLite with synchronous=OFF loses most", off.lost > off.acknowledged / 2, told(off));

const STEPS = ["sync the file", "rename", "sync the folder"];

/** Brings a file to disk by the steps that are not left out; returns what a power cut leaves of it. */
async function file(leftOut) {
  const steps = JSON.stringify(STEPS.filter((step) => step !== leftOut));
  const program = `
    const fs = require("node:fs");
    const [live, steps] = [process.argv[1], ${steps}];
    const file = fs.openSync(live + "/new", "w");
    fs.writeSync(file, "all of it");
    if (steps.includes("sync the file")) fs.fsyncSync(file);
    if (steps.includes("rename")) fs.renameSync(live + "/new", live + "/kept");
    if (steps.includes("sync the folder")) fs.fsyncSync(fs.openSync(live, "r"));
    console.log("done");
    setInterval(() => {}, 1000);`;
  const work = run(process.execPath, (live) => ["-e", program, live]);
  await new Promise((done) => work.child.stdout.once("data", done));
  const left = await work.cut();
  const name = join(left, "kept");
  return existsSync(name) ? readFileSync(name, "utf8") : undefined;
}

check("a file synced, renamed, and its folder synced is there", (await file()) === "all of it", "whole");
for (const step of STEPS) {
  check(`a file is not there without “${step}”`, (await file(step)) !== "all of it", "lost");
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
