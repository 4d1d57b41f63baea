// The databases on which a proof runs, asked without the portal.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

let made = 0;

/** SQLite always, PostgreSQL where TEST_POSTGRES_URL names a cluster: {name, url, ask(sql)} each, in its own database. */
export function databases(folder) {
  made += 1;
  const file = join(folder, `tribune-${made}.db`);
  const all = [
    {
      name: "SQLite",
      url: `sqlite://${file}?mode=rwc`,
      file,
      ask: (sql) => execFileSync("sqlite3", ["-cmd", ".timeout 5000", file, sql], { encoding: "utf8" }).trim(),
    },
  ];
  const cluster = process.env.TEST_POSTGRES_URL;
  if (cluster) {
    const database = `proof_${process.pid}_${made}`;
    const psql = (url, sql) => execFileSync("psql", ["-XAtq", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", sql], { encoding: "utf8" }).trim();
    psql(`${cluster}/postgres`, `create database ${database}`);
    all.push({ name: "PostgreSQL", url: `${cluster}/${database}`, ask: (sql) => psql(`${cluster}/${database}`, sql) });
  }
  return all;
}
