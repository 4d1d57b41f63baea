// A registered association applies in French to the Economic and Social Council's programme, which decides twice a year
// and has three categories.

import { attach, expect, expectErrors, expectPage, expectSound, fill, follow, send, test } from "../portal/journey.mjs";
import { pdf } from "../portal/papers.mjs";

const PASSWORD = "sept rivières tranquilles";

test("a registered association applies to the Economic and Social Council in French", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/fr/programmes/ecosoc");
  await expectPage(page, "fr", /\/fr\/programmes\/ecosoc$/);
  await expectSound(page);
  await page.goto("/fr/sign-up?next=%2Fprogrammes%2Fecosoc%2Fstart");
  const name = `oumar-${test.info().project.name}`;
  await fill(page, { "sign-in-name": name, "display-name": "Oumar", password: PASSWORD, "password-again": "autre" });
  await send(page);
  await expectErrors(page, "fr", "field-password-again");
  await fill(page, { password: PASSWORD, "password-again": PASSWORD });
  await send(page);
  await expectPage(page, "fr", /\/fr\/programmes\/ecosoc\/start$/);
  await page.locator("main a[href*='/organisations/new']").click();
  await fill(page, {
    name: `Réseau des rives (${name})`,
    acronym: "RDR",
    country: "SN",
    "founded-day": "12",
    "founded-month": "5",
    "founded-year": "2004",
    "legal-form": "association",
    purpose: "Le droit à l’eau des communautés riveraines.",
    seat: "12, rue du Fleuve\nSaint-Louis",
  });
  await send(page);
  await expectPage(page, "fr", /\/fr\/programmes\/ecosoc\/start$/);
  // A person who acts for one organisation is not asked which.
  await send(page);
  await expectPage(page, "fr", /\/fr\/applications\/TRB-[\w-]+$/);
  const own = new URL(page.url()).pathname;
  await expectSound(page);

  await follow(page, "/questions/status-sought");
  await fill(page, { category_sought: "special" });
  await send(page);
  await expectPage(page, "fr", /\/questions\/aims$/);
  await fill(page, { aims: "Le droit à l’eau.", support_for_council: "Des données de terrain." });
  // Stopping in the middle and coming back loses nothing.
  await send(page, "then", "later");
  await expectPage(page, "fr", /\?saved$/);
  await follow(page, "/questions/aims");
  await expect(page.locator("main [name=aims]")).toHaveValue("Le droit à l’eau.");
  await send(page);
  await expectPage(page, "fr", /\/questions\/existence$/);
  await fill(page, { "founded_on-day": "31", "founded_on-month": "2", "founded_on-year": "2004" });
  await send(page);
  await expectErrors(page, "fr", "field-founded_on");
  await expectSound(page);
  await fill(page, { "founded_on-day": "12", "founded_on-month": "5", registration_required: "yes", seat_and_officer: "Saint-Louis, le secrétaire général." });
  await send(page);
  await expectPage(page, "fr", /\/questions\/governance$/);
  await fill(page, { who_decides: "L’assemblée générale.", founders: "Quinze habitants." });
  await send(page);
  await expectPage(page, "fr", /\/questions\/finance$/);
  await fill(page, { income_sources: "Cotisations et dons.", government_money: "no" });
  await send(page);
  await expectPage(page, "fr", /\/questions\/principles$/);
  await fill(page, { accepts_principles: "yes" });
  await send(page);
  await expectPage(page, "fr", /\/documents\/constitution$/);
  // A picture by its name only is not taken, and the answer says which files are.
  await page.locator("#form input[type=file]").setInputFiles({ name: "statuts.png", mimeType: "image/png", buffer: Buffer.from("MZ\x90\x00") });
  await send(page, "upload");
  await expectErrors(page, "fr", "field-file");
  for (const code of ["constitution", "existence", "accounts"]) {
    await page.goto(`${own}/documents/${code}`);
    await attach(page, "file", pdf(`${code}.pdf`, code));
  }
  await expectSound(page);
  await page.goto(`${own}/visibility`);
  await fill(page, { danger: "no" });
  await send(page);
  await page.goto(`${own}/declaration`);
  await send(page);
  await expectErrors(page, "fr", "field-declaration", "field-declared-by");
  await fill(page, { declaration: "yes", "declared-by": "Oumar Sy" });
  await send(page);
  await expectPage(page, "fr", /\/receipt$/, "applications-receipt-title");
  await expectSound(page);
  await page.goto(`${own}/status`);
  await expectSound(page);
});
