// Return in a one-line field sends the form that the field stands in, by its main button: on every page, with and
// without script. What a browser would send is looked at and not sent on, so nothing changes.

import { expect, test } from "@playwright/test";
import { returnFaults } from "./checks/return.mjs";
import { inLanguage, pageOf, paths } from "./pages.mjs";

// The gallery shows a form that nobody sends.
const sent = paths.filter((path) => path !== "/gallery");

for (const javaScriptEnabled of [true, false]) {
  for (const path of sent) {
    test(`Return on ${path}, ${javaScriptEnabled ? "with" : "without"} script`, async ({ browser, baseURL }) => {
      const shown = pageOf(path);
      test.skip(!shown, "no page");
      const context = await browser.newContext({ baseURL, javaScriptEnabled, storageState: shown.storageState });
      const page = await context.newPage();
      for (const language of ["en", "ar"]) {
        expect(await returnFaults(page, inLanguage(language, shown), language)).toEqual([]);
      }
      await context.close();
    });
  }
}
