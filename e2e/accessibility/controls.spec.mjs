// Each checker must find a planted fault and pass a sound page; a checker that finds nothing proves nothing.

import { expect, test } from "@playwright/test";
import { resolve } from "node:path";
import { axeFaults } from "./checks/axe.mjs";
import { keyboardFaults, nameControls } from "./checks/keyboard.mjs";
import { markupFaults } from "./checks/markup.mjs";
import { readFileSync } from "node:fs";
import { longWordFaults, reflowFaults } from "./checks/reflow.mjs";
import { returnFaults } from "./checks/return.mjs";

const file = (name) => resolve(import.meta.dirname, "faults", `${name}.html`);

/** Each checker, and which planted page it must speak of in which words. */
const CHECKERS = {
  axe: { run: axeFaults, finds: { contrast: /color-contrast/, unlabelled: /^label/ } },
  keyboard: {
    run: keyboardFaults,
    finds: {
      trap: /a trap/,
      order: /not the document's order/,
      unreachable: /never reaches <button> “Two”/,
      "no-outline": /outline of solid 1px/,
      covered: /is covered/,
    },
  },
  "long words": { run: longWordFaults, finds: { unbroken: /long words: the page scrolls sideways/ } },
  reflow: {
    run: reflowFaults,
    finds: { sideways: /scrolls sideways \(/, clipped: /cuts off/, scroller: /no labelled region/, broken: /is broken into/ },
  },
};

for (const [name, { run, finds }] of Object.entries(CHECKERS)) {
  test(`${name} passes a page without a fault`, async ({ page }) => {
    await page.addInitScript(nameControls);
    await page.goto(`file://${file("sound")}`);
    expect(await run(page)).toEqual([]);
  });
  for (const [fault, words] of Object.entries(finds)) {
    test(`${name} finds the planted fault “${fault}”`, async ({ page }) => {
      await page.addInitScript(nameControls);
      await page.goto(`file://${file(fault)}`);
      expect((await run(page)).join("\n")).toMatch(words);
    });
  }
}

for (const javaScriptEnabled of [true, false]) {
  test(`Return ${javaScriptEnabled ? "with" : "without"} script: a button of another purpose before the form is found`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const planted = readFileSync(file("return"), "utf8");
    const answer = (html) => page.route("http://portal.test/**", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await answer(planted);
    expect((await returnFaults(page, "http://portal.test/en/sign-in", "en")).join("\n")).toMatch(/goes to \/ar\/sign-in/);
    await answer(planted.replace("<nav>", '<nav><button form="form" aria-hidden="true" tabindex="-1"></button>'));
    expect(await returnFaults(page, "http://portal.test/en/sign-in", "en")).toEqual([]);
    await context.close();
  });
}

test("the markup checker passes a sound page and finds what does not nest", async () => {
  const faults = await markupFaults([file("sound"), file("markup")]);
  expect(faults.filter((fault) => fault.file === "sound.html")).toEqual([]);
  expect(faults.filter((fault) => fault.file === "markup.html")).not.toEqual([]);
});
