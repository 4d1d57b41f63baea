// The demo's people: one sign-in per role, as `tribune seed` writes them into `sign-ins.json` in the data folder.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RESULTS } from "./programs.mjs";

export const SIGN_INS = join(RESULTS, "sign-ins.json");

/** [{role, name, password}] */
export function people() {
  return existsSync(SIGN_INS) ? JSON.parse(readFileSync(SIGN_INS, "utf8")) : [];
}

/** Signs a page's browser in through the form that people use. */
export async function signIn(page, { name, password }, language = "en") {
  await page.goto(`/${language}/sign-in`);
  await page.locator("main input[autocomplete~=username]").fill(name);
  await page.locator("main input[autocomplete~=current-password]").fill(password);
  await page.locator("main form:has(input[type=password]) button").first().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}

/** Where the cookies of a role's signed-in browser are kept; the stranger's file holds none. */
export const stateOf = (role) => join(RESULTS, `signed-in-${role}.json`);
