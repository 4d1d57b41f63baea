// A5 on every page, in English and in Arabic, whose order on the screen is the other way round.

import { expect, test } from "@playwright/test";
import { keyboardFaults, nameControls } from "./checks/keyboard.mjs";
import { inLanguage, pageOf, paths } from "./pages.mjs";

for (const path of paths) {
  test(`the keyboard reaches everything on ${path}`, async ({ browser, baseURL }) => {
    const shown = pageOf(path);
    test.skip(!shown, "not a page");
    const context = await browser.newContext({ baseURL, storageState: shown.storageState });
    const page = await context.newPage();
    await page.addInitScript(nameControls);
    const faults = [];
    for (const language of ["en", "ar"]) {
      await page.goto(inLanguage(language, shown));
      faults.push(...(await keyboardFaults(page)).map((fault) => `${language}: ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}
