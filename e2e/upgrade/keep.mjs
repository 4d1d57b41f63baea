// Keeps a backup of the demonstration as this version makes it, for e2e/upgrade/prove.mjs: once for each release, never again
// after it. `scripts/with-postgres node e2e/upgrade/keep.mjs 0.1.0`

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { databases } from "../portal/database.mjs";
import { paste } from "../portal/guide.mjs";
import { environment, freePort, headOf, temporaryFolder, tribune } from "../portal/serve.mjs";

const [release] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(release ?? "")) throw new Error("which release?");
const kept = resolve(import.meta.dirname, "releases", release);
const folder = temporaryFolder("release");
const all = databases(folder);
if (all.length < 2) throw new Error("PostgreSQL is missing: run it by scripts/with-postgres");
// Recursive would answer for a release that was kept already.
mkdirSync(resolve(kept, ".."), { recursive: true });
mkdirSync(kept);
for (const { name, url } of all) {
  const kind = name === "SQLite" ? "sqlite" : "postgres";
  const database = kind === "sqlite" ? undefined : url;
  const settings = environment({ data: join(folder, `data-${kind}`), database, port: await freePort() });
  tribune("migrate", settings);
  tribune("seed", settings);
  const backup = join(folder, kind);
  mkdirSync(backup, { mode: 0o700 });
  writeFileSync(join(backup, "head"), headOf(settings));
  paste(`backup-${kind}`, { ...settings, BACKUP: backup });
  execFileSync("tar", ["--create", "--xz", `--file=${join(kept, `${kind}.tar.xz`)}`, `--directory=${folder}`, kind]);
}
