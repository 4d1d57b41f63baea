// A3: the markup of every page as the server sent it, in English and in Arabic.

import { expect, request, test } from "@playwright/test";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RESULTS } from "../portal/programs.mjs";
import { markupFaults } from "./checks/markup.mjs";
import { inLanguage, pageOf, paths } from "./pages.mjs";

test("the markup of every page is without fault", async ({ baseURL }) => {
  test.setTimeout(300_000);
  const folder = join(RESULTS, "markup");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const shown of paths.map(pageOf).filter(Boolean)) {
    const client = await request.newContext({ baseURL, storageState: shown.storageState });
    for (const language of ["en", "ar"]) {
      const address = inLanguage(language, shown);
      const file = join(folder, `${address.replaceAll(/[^a-z0-9]+/gi, "_")}.html`);
      writeFileSync(file, await (await client.get(address)).text());
      files.push(file);
    }
    await client.dispose();
  }
  expect(await markupFaults(files)).toEqual([]);
});
