// What journeys share: how people fill in and send forms, sign in and read their mail, and the check of a page in passing.
// Controls are known by their names and pages by messages of the locale files, so that a journey is in any language.

import { expect, test } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFaults } from "../accessibility/checks/axe.mjs";
import { PASSWORD as STAFF_PASSWORD } from "../oidc-provider.mjs";
import { message } from "./locales.mjs";
import { people, signIn } from "./people.mjs";
import { RESULTS } from "./programs.mjs";

export { expect, test };

/** Signs in as the demo's person of a role. */
export async function signInAs(page, role, language = "en") {
  const person = people().find((each) => each.role === role);
  if (!person) throw new Error(`the demo has no ${role}`);
  await signIn(page, person, language);
}

/** Signs staff in at their institution's own provider; `account` is one of ../oidc-provider.mjs. */
export async function signInStaff(page, account, language) {
  await page.goto(`/${language}/sign-in`);
  await page.locator("main a[href*='/sign-in/staff']").click();
  await page.locator("input[name=name]").fill(account);
  await page.locator("input[name=password]").fill(STAFF_PASSWORD);
  await page.getByRole("button").click();
  await page.waitForURL((url) => url.hostname === "localhost" && !url.pathname.includes("/sign-in"));
}

/** Fills controls by name: what is typed, the value of a radio or option, the values of checkboxes. */
export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) {
    const control = page.locator(`main [name="${name}"]`);
    const kind = await control.first().evaluate((element) => element.type);
    if (kind === "radio" || kind === "checkbox") {
      for (const each of [value].flat()) await page.locator(`main [name="${name}"][value="${each}"]`).check();
    } else if (kind === "select-one") {
      await control.selectOption(value);
    } else {
      await control.fill(value);
    }
  }
}

/** Presses the form's main button, or the one that posts `name` = `value`. */
export async function send(page, name, value) {
  const which = name ? `[name="${name}"]${value ? `[value="${value}"]` : ""}` : ":not([name])";
  await page.locator(`#form button${which}`).first().click();
}

/** Follows the first link of the main part whose address ends so. */
export async function follow(page, ending) {
  await page.locator(`main a[href$="${ending}"]`).first().click();
}

/** Adds a file on a page that takes one, and waits until the page lists it. */
export async function attach(page, control, file) {
  await page.locator(`#form input[type=file][name="${control}"]`).setInputFiles(file);
  await send(page, "upload");
  await expect(page.locator("main .files")).toContainText(file.name);
}

/** The page is in this language and direction, at an address that matches, with that heading when a key is given. */
export async function expectPage(page, language, path, key) {
  await expect(page).toHaveURL(path);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
  await expect(page.locator("h1")).toHaveCount(1);
  if (key) await expect(page.locator("h1")).toContainText(message(language, key));
}

/** A form came back: the error summary leads to each of these controls, and the title says so. */
export async function expectErrors(page, language, ...controls) {
  await expect(page).toHaveTitle(new RegExp(`^${message(language, "interface-error-prefix")}`));
  for (const control of controls) {
    const link = page.locator(`.error-summary a[href$="${control}"]`);
    await expect(link, control).toHaveCount(1);
    await expect(page.locator((await link.getAttribute("href")).replace(/^.*#/, "#"))).toHaveCount(1);
  }
}

/** Nothing of the page is wider than the screen. */
export async function expectNoSidewaysScroll(page) {
  const [content, screen] = await page.evaluate(() => [document.scrollingElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content, page.url()).toBeLessThanOrEqual(screen);
}

/** Waits for a mail to this address whose subject or text matches, and returns it. */
export async function mailTo(address, words) {
  const file = join(RESULTS, "mails.jsonl");
  const find = () => {
    const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
    const mails = lines.map((line) => JSON.parse(line)).filter((mail) => mail.to.includes(address));
    return mails.findLast((mail) => words.test(mail.subject) || words.test(mail.text));
  };
  await expect.poll(find, { timeout: 15_000, message: `a mail to ${address}` }).toBeTruthy();
  return find();
}

/** The page as it stands, an error page as well, has no accessibility fault. (axe itself needs JavaScript.) */
export async function expectSound(page) {
  if (!(await runsScripts(page))) return;
  // The journey goes on, so that one run tells all.
  expect.soft(await axeFaults(page), page.url()).toEqual([]);
}

async function runsScripts(page) {
  return test.info().project.use.javaScriptEnabled !== false && !page.isClosed();
}
