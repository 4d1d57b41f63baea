// What journeys share: the demo's people, the mails that arrived, and the check of a page in passing.

import { expect, test } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFaults } from "../accessibility/checks/axe.mjs";
import { people, signIn } from "./people.mjs";
import { RESULTS } from "./programs.mjs";

export { expect, test };

/** Signs in as the demo's person of a role. */
export async function signInAs(page, role, language = "en") {
  const person = people().find((each) => each.role === role);
  if (!person) throw new Error(`the demo has no ${role}`);
  await signIn(page, person, language);
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
  expect(await axeFaults(page)).toEqual([]);
}

async function runsScripts(page) {
  return test.info().project.use.javaScriptEnabled !== false && !page.isClosed();
}
