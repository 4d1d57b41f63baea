// Every release that was ever given out can be brought to this version, by the commands of docs/running.md: nothing that it
// stored is lost, everybody signs in, and the log is whole from its first act on. The backups are those of e2e/upgrade/keep.mjs.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "../portal/client.mjs";
import { databases } from "../portal/database.mjs";
import { paste } from "../portal/guide.mjs";
import { environment, freePort, serve, temporaryFolder, tribune, verify } from "../portal/serve.mjs";
import { check, finish } from "../portal/tally.mjs";

const RELEASES = resolve(import.meta.dirname, "releases");
/** Where each role begins its work. */
const PAGES = {
  owner: "/en/applications",
  editor: "/en/applications",
  viewer: "/en/applications",
  reviewer: "/en/queue",
  decision_maker: "/en/decide",
  challenge_panel: "/en/docket",
  protection_focal_point: "/en/seals",
  administrator: "/en/audit",
};

const folder = temporaryFolder("upgrade");
const releases = readdirSync(RELEASES);
check("there are releases", releases.length > 0, releases.join(", "));
const anew = databases(folder).map((database) => schemaOf(begin(database, `new-${kindOf(database)}`)));
for (const release of releases) {
  for (const [index, database] of databases(folder).entries()) await prove(release, database, anew[index]);
}
finish();

function kindOf(database) {
  return database.name === "SQLite" ? "sqlite" : "postgres";
}

/** An empty database as this version makes it: its settings. */
function begin(database, name) {
  const url = kindOf(database) === "sqlite" ? undefined : database.url;
  const settings = environment({ data: join(folder, name), database: url, port: 0 });
  tribune("migrate", settings);
  return settings;
}

/** Every table, index, view and trigger, as the database itself writes them down. */
function schemaOf({ DATABASE_URL: url }) {
  const options = { encoding: "utf8", maxBuffer: 64 << 20 };
  if (url.startsWith("sqlite:")) {
    const file = url.replace("sqlite://", "").replace("?mode=rwc", "");
    return execFileSync("sqlite3", [file, "select type, name, sql from sqlite_master order by type, name"], options);
  }
  const dump = execFileSync("pg_dump", ["--schema-only", "--no-owner", "--no-privileges", url], options);
  // A dump is closed against other commands with a word drawn anew each time.
  return dump.replace(/^\\(un)?restrict .*$/gm, "");
}

/** The first line in which two texts differ. */
function difference(one, other) {
  const [left, right] = [one.split("\n"), other.split("\n")];
  const at = left.findIndex((line, number) => line !== right[number]);
  return at < 0 ? "" : `${left[at]} | ${right[at]}`;
}

async function prove(release, database, anew) {
  const kind = kindOf(database);
  const say = (what) => `${release} on ${database.name}: ${what}`;
  const unpacked = join(folder, release);
  execFileSync("mkdir", ["-p", unpacked]);
  execFileSync("tar", ["--extract", `--file=${join(RELEASES, release, `${kind}.tar.xz`)}`, `--directory=${unpacked}`]);
  const backup = join(unpacked, kind);
  const data = join(folder, `data-${release}-${kind}`);
  const settings = environment({ data, database: kind === "sqlite" ? undefined : database.url, port: await freePort() });
  execFileSync("rmdir", [data]);
  const said = paste(`restore-${kind}`, { ...settings, BACKUP: backup });
  check(say("it can be served"), said.includes("The portal can be served."));
  // A migration that was given out and then changed would leave the two apart.
  const schema = schemaOf(settings);
  check(say("its tables are those of a new portal"), schema === anew, difference(schema, anew));
  const head = readFileSync(join(backup, "head"), "utf8");
  check(say("its log goes on from the head it had"), verify(settings, "--head", head).whole, head);
  const portal = await serve(settings);
  const people = JSON.parse(readFileSync(join(data, "sign-ins.json"), "utf8"));
  check(say("it has people of every role"), Object.keys(PAGES).every((role) => people.some((person) => person.role === role)));
  for (const { role, name, password } of people) {
    const client = new Client(settings.TRIBUNE_BASE_URL);
    const signedIn = await client.post(await client.form("/en/sign-in"), { "sign-in-name": name, password });
    const page = await client.send(PAGES[role.replace("second_", "")]);
    check(say(`${role} signs in and works`), signedIn.status === 303 && page.status === 200, page.status);
  }
  for (const { reference, code } of JSON.parse(readFileSync(join(data, "receipts.json"), "utf8"))) {
    const stranger = new Client(settings.TRIBUNE_BASE_URL);
    const opened = await stranger.post(await stranger.form("/en/receipt"), { "receipt-code": code });
    check(say(`the receipt code of ${reference} opens`), opened.status === 303, opened.status);
  }
  check(say("its log is whole after a day's work"), verify(settings, "--head", head).whole);
  await portal.kill();
}
