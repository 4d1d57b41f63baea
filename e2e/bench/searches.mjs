// What a search of the register costs, over HTTP, on each database: in each writing, with many hits, few and none.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databases } from "../portal/database.mjs";
import { load } from "./load.mjs";
import { fetchRaw, openPortal } from "./portal.mjs";

// A search is answered while somebody waits for it, whether it finds much or nothing: 25 ms at the 95th percentile. Eight readers
// at once are shown beside it, who share the machine's processors with the database and with what asks.
const GOAL = { p95: 25 };
const READERS = 8;
/** Entries on one page of the register, and the number of organisations from which each search finds what is said here. */
const PAGE = 50;
const FULL = 100_000;

const FOUND = {
  many: (entries) => entries === PAGE,
  few: (entries) => entries > 0 && entries < PAGE,
  none: (entries) => entries === 0,
};

// Words of server/src/seed/bulk/vocabulary.rs, and words that no name there has.
const SEARCHES = [
  ["English, many", "association", "many"],
  ["English, few", "northlight council rural", "few"],
  ["English, none", "quagga", "none"],
  // Two frequent words of two languages, which stand in no name together.
  ["English and French, none of two", "for pour", "none"],
  ["English, one slip", "nortlight", "many"],
  ["English, the beginning of a word", "north", "many"],
  ["French, many", "réseau", "many"],
  ["French, many, without accents", "etoile", "many"],
  ["Arabic, many", "جمعية", "many"],
  ["Arabic, few", "جمعية زيتونة للسلام", "few"],
  ["Arabic, none", "زرافة", "none"],
  ["Arabic, none of two", "جمعية شبكة", "none"],
  ["Russian, many", "фонд", "many"],
  ["Russian, few", "фонд берёза мир", "few"],
  ["Russian, none of two", "фонд союз", "none"],
  ["Chinese, many", "协会", "many"],
  ["Chinese, few", "青苗河流保护协会", "few"],
  ["Chinese, none", "熊猫", "none"],
  ["Amharic, many", "ማኅበር", "many"],
  ["Hindi, none of two", "संघ मंच", "none"],
  ["Thai, many", "สมาคม", "many"],
  ["Thai, none", "ช้างเผือก", "none"],
];

/**
 * [{database, search, found, …load, alone (p95 of one reader, ms), met}]. SQLite is the portal that is given; PostgreSQL is one made for this where
 * TEST_POSTGRES_URL names a cluster.
 */
export async function measureSearches(portal, { organisations, seconds }) {
  const rows = await onOne("SQLite", portal, { organisations, seconds });
  const folder = mkdtempSync(join(tmpdir(), "tribune-bench-postgres-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const cluster = databases(folder).find(({ name }) => name === "PostgreSQL");
  if (!cluster) return rows;
  const other = await openPortal({ organisations, data: join(folder, "data"), port: 39_121, databaseUrl: cluster.url });
  // What its own job does within a minute or so; a search that came before would be measured with a plan made for empty tables.
  cluster.ask("vacuum analyze");
  return [...rows, ...(await onOne("PostgreSQL", other, { organisations, seconds }))];
}

/** Searches on one portal, whose database is named as the table names it. */
export async function onOne(database, portal, { organisations, seconds }) {
  // Signed in, since a page for everybody is kept and would be measured instead. What a browser says of a page that its
  // reader asked for comes with it; else a page of their own is not compressed.
  const headers = { cookie: await portal.cookies("reviewer"), "sec-fetch-site": "same-origin", "accept-encoding": "br" };
  const rows = [];
  for (const [search, words, expected] of SEARCHES) {
    const url = `${portal.base}/en/register?q=${encodeURIComponent(words)}`;
    const { status, bytes } = await fetchRaw(url, { ...headers, "accept-encoding": "identity" });
    if (status !== 200) throw new Error(`${url} answers ${status}`);
    const found = entries(bytes.toString());
    const asked = { pid: portal.pid, headers, connections: READERS };
    load(url, { ...asked, seconds: 1 });
    const ours = load(url, { ...asked, seconds });
    // What a reader waits for.
    const alone = load(url, { ...asked, connections: 1, seconds: Math.min(seconds, 2) }).p95;
    const asSaid = organisations < FULL || FOUND[expected](found);
    const answered = ours.perSecond > 0 && ours.errors === 0;
    rows.push({ database, search, expected, found, ...ours, alone, met: answered && alone <= GOAL.p95 && asSaid });
  }
  return rows;
}

/** Entries in the list of one page; names that only sound alike are no entries. */
function entries(html) {
  const table = html.match(/<tbody[\s\S]*?<\/tbody>/)?.[0] ?? "";
  return [...table.matchAll(/<tr[\s>]/g)].length;
}
