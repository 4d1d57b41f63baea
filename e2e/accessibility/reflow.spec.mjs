// A4 on every page, in English, in Arabic, and in Russian, whose words are the longest.

import { expect, test } from "@playwright/test";
import { longWordFaults, reflowFaults } from "./checks/reflow.mjs";
import { inLanguage, pageOf, paths } from "./pages.mjs";

for (const path of paths) {
  test(`nothing is cut off or scrolls sideways on ${path}`, async ({ browser, baseURL }) => {
    const shown = pageOf(path);
    test.skip(!shown, "not a page");
    const context = await browser.newContext({ baseURL, storageState: shown.storageState });
    const page = await context.newPage();
    const faults = [];
    for (const language of ["en", "ar", "ru"]) {
      await page.goto(inLanguage(language, shown));
      faults.push(...(await reflowFaults(page)).map((fault) => `${language}: ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}

for (const path of paths) {
  test(`words that cannot be broken do not widen ${path}`, async ({ browser, baseURL }) => {
    const shown = pageOf(path);
    test.skip(!shown, "not a page");
    const context = await browser.newContext({ baseURL, storageState: shown.storageState });
    const page = await context.newPage();
    const faults = [];
    for (const language of ["en", "ar", "zh"]) {
      await page.goto(inLanguage(language, shown));
      faults.push(...(await longWordFaults(page)).map((fault) => `${language}: ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}
