// Before the sweep: signs in once per role and finds an address for every page of the route list.

import { expect, request, test } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crawl, patterns } from "./crawl.mjs";
import { fill, mailTo, send } from "./journey.mjs";
import { people, signIn, stateOf } from "./people.mjs";
import { RESULTS, routes } from "./programs.mjs";

export const PAGES = join(RESULTS, "pages.json");

/**
 * Routes that are never a page: they send the browser to the institution's own sign-in and take it back. The last one is
 * shown after a hundred wrong passwords only; it has the title and the button of `/confirm`, and a test of its own
 * (server/tests/identity/guessing.rs). A document as it came is a file. What was asked leads to the task list.
 */
const NO_PAGES = [
  "/sign-in/staff",
  "/sign-in/staff/callback",
  "/sign-in/staff/leave",
  "/sign-in/link",
  "/documents/{id}/original",
  "/applications/{reference}/questions",
];
/** What a page waits for before it shows more. */
const DECLARATIONS = ["/files/{reference}/conflict", "/decide/{reference}/conflict", "/docket/{reference}/declare"];

test("every page of the route list can be visited", async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  mkdirSync(RESULTS, { recursive: true });
  const known = patterns(routes());
  expect(known.length, "routes").toBeGreaterThan(0);
  const [shown, met] = [new Map(), new Map()];

  /** Visits as somebody who enters by `enter(page)`, then by `then(page, own)` once more, `own` being what they saw. */
  const visit = async (role, enter, then = () => false) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await enter?.(page);
    const look = async () => {
      await context.storageState({ path: stateOf(role) });
      const client = await request.newContext({ baseURL, storageState: stateOf(role) });
      const own = await crawl(client, role, known, shown, met);
      await client.dispose();
      return own;
    };
    if (await then(page, await look())) await look();
    await context.close();
  };

  await visit("stranger");
  for (const person of people()) {
    await visit(person.role, (page) => signIn(page, person), declare);
  }
  for (const [role, told] of [["receipt", "notice"], ["receipt_deferred", "deferral"]]) {
    await visit(role, (page) => showReceipt(page, browser, baseURL, shown, told));
  }
  await addMailedPages(browser, baseURL, shown);
  await addCheckedChallenge(browser, baseURL, shown);
  addSentOnce(shown);

  writeFileSync(PAGES, JSON.stringify(Object.fromEntries(shown), null, 2));
  const missed = known.map((route) => route.path).filter((path) => !shown.has(path) && !NO_PAGES.includes(path));
  expect(missed, "routes that no link led to").toEqual([]);
});

/** Declares that nothing ties this person to a file of which they were asked that; whether they did. */
async function declare(page, own) {
  const asked = DECLARATIONS.flatMap((path) => own.get(path) ?? []);
  for (const address of asked) {
    await page.goto(`/en${address}`);
    await fill(page, { conflict: "no_conflict" });
    await send(page);
  }
  return asked.length > 0;
}

/** Enters the receipt code of an application that has a notice, as the organisation's owner sees it. */
async function showReceipt(page, browser, baseURL, shown, told) {
  const { address, role } = shown.get(`/applications/{reference}/${told}`) ?? {};
  expect(address, `an application with a ${told}`).toBeTruthy();
  const owner = await browser.newContext({ baseURL, storageState: stateOf(role) });
  const receipt = await owner.newPage();
  await receipt.goto(`/en${address.replace(/\/(notice|deferral).*$/, "/receipt")}`);
  const code = await receipt.locator(".receipt bdi").nth(1).textContent();
  await owner.close();
  await page.goto("/en/receipt");
  await fill(page, { "receipt-code": code });
  await send(page);
  await page.waitForURL(/\/receipt\/status/);
}

/** The page on which a challenge is read once more: it is there when one was written and not lodged. */
async function addCheckedChallenge(browser, baseURL, shown) {
  const { address, role } = shown.get("/challenge/{reference}") ?? {};
  expect(address, "a decision that can be challenged").toBeTruthy();
  const context = await browser.newContext({ baseURL, storageState: stateOf(role) });
  const page = await context.newPage();
  await page.goto(`/en${address}`);
  await fill(page, { grounds: ["error"], statement: "The minutes were not read." });
  await send(page);
  await page.waitForURL(/\/check$/);
  shown.set("/challenge/{reference}/check", { address: `${address}/check`, role, type: "text/html" });
  await context.close();
}

/** What was sent first has an address of its own. In the demo nobody sent twice, so no link leads there. */
function addSentOnce(shown) {
  const sent = shown.get("/applications/{reference}/sent");
  expect(sent, "an application that was sent").toBeTruthy();
  shown.set("/applications/{reference}/sent/{number}", { ...sent, address: `${sent.address}/1` });
}

/** The pages behind links in mails: confirming an account, choosing a new password. */
async function addMailedPages(browser, baseURL, shown) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const linkIn = (mail, path) => mail.text.match(new RegExp(`/[a-z]{2}(${path}\\S+)`))[1];
  const password = "seven quiet rivers run";
  const add = async (path, mail) => shown.set(path, { address: linkIn(mail, path), role: "stranger", type: "text/html" });

  await page.goto("/en/sign-up");
  const address = "sweep@example.org";
  await fill(page, { "sign-in-name": address, "display-name": "Sweep", password, "password-again": password });
  await send(page);
  await add("/confirm", await mailTo(address, /\/confirm/));
  const [known] = people().filter(({ name }) => name.includes("@"));
  await page.goto("/en/recover");
  await page.locator("main input[type=text], main input[type=email]").first().fill(known.name);
  await send(page);
  await add("/recover/new", await mailTo(known.name, /\/recover\/new/));
  await context.close();
}
