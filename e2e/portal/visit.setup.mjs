// Before the sweep: signs in once per role and finds an address for every page of the route list.

import { expect, request, test } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crawl, patterns } from "./crawl.mjs";
import { people, signIn, stateOf } from "./people.mjs";
import { RESULTS, routes } from "./programs.mjs";

export const PAGES = join(RESULTS, "pages.json");

/** Pages that no link leads to in the demo data, and how they are covered instead. */
const BY_MAIL_ONLY = [];

test("every page of the route list can be visited", async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  mkdirSync(RESULTS, { recursive: true });
  const known = patterns(routes());
  expect(known.length, "routes").toBeGreaterThan(0);
  const shown = new Map();
  for (const person of [{ role: "stranger" }, ...people()]) {
    const context = await browser.newContext({ baseURL });
    if (person.name) await signIn(await context.newPage(), person);
    await context.storageState({ path: stateOf(person.role) });
    await context.close();
    const client = await request.newContext({ baseURL, storageState: stateOf(person.role) });
    await crawl(client, person.role, known, shown);
    await client.dispose();
  }
  writeFileSync(PAGES, JSON.stringify(Object.fromEntries(shown), null, 2));
  const missed = known.map((route) => route.path).filter((path) => !shown.has(path) && !BY_MAIL_ONLY.includes(path));
  expect(missed, "routes that no link led to").toEqual([]);
});
