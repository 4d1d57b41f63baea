// A1 on every page: English and Arabic, light and forced colours; one more language, dark, in turn from commit to commit.
// `AUDIT=1` visits every page in every language and look.

import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { axeFaults } from "./checks/axe.mjs";
import { inLanguage, pageOf, paths } from "./pages.mjs";

const LIGHT = { colorScheme: "light" };
const DARK = { colorScheme: "dark" };
const FORCED = { forcedColors: "active" };
const OTHERS = ["zh", "fr", "ru", "es"];
const LOOKS = process.env.AUDIT
  ? Object.fromEntries(["en", "ar", ...OTHERS].map((language) => [language, { light: LIGHT, dark: DARK, "forced colours": FORCED }]))
  : {
      en: { light: LIGHT, "forced colours": FORCED },
      ar: { light: LIGHT, "forced colours": FORCED },
      [OTHERS[commits() % OTHERS.length]]: { dark: DARK },
    };

/** How many commits there are; in a copy without history, as many as none. */
function commits() {
  try {
    return Number(execFileSync("git", ["rev-list", "--count", "HEAD"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return 0;
  }
}

for (const path of paths) {
  test(`axe finds nothing on ${path}`, async ({ browser, baseURL }) => {
    const shown = pageOf(path);
    test.skip(!shown, "not a page");
    const context = await browser.newContext({ baseURL, storageState: shown.storageState, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const faults = [];
    for (const [language, looks] of Object.entries(LOOKS)) {
      await page.goto(inLanguage(language, shown));
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
        faults.push(...(await axeFaults(page)).map((fault) => `${language}, ${look}: ${fault}`));
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}
