// A1 on every page: English and Arabic, light and forced colours; `AUDIT=1` adds the other languages and dark.

import { expect, test } from "@playwright/test";
import { axeFaults } from "./checks/axe.mjs";
import { inLanguage, pageOf, paths } from "./pages.mjs";

const audit = Boolean(process.env.AUDIT);
const LANGUAGES = audit ? ["en", "ar", "zh", "fr", "ru", "es"] : ["en", "ar"];
const LOOKS = {
  light: { colorScheme: "light" },
  "forced colours": { forcedColors: "active" },
  ...(audit ? { dark: { colorScheme: "dark" } } : {}),
};

for (const path of paths) {
  test(`axe finds nothing on ${path}`, async ({ browser, baseURL }) => {
    const shown = pageOf(path);
    test.skip(!shown, "not a page");
    const context = await browser.newContext({ baseURL, storageState: shown.storageState, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const faults = [];
    for (const language of LANGUAGES) {
      await page.goto(inLanguage(language, shown));
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
        faults.push(...(await axeFaults(page)).map((fault) => `${language}, ${look}: ${fault}`));
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}
