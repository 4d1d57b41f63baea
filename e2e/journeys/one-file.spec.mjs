// The whole procedure of one file, by seven people in six languages. An unregistered group applies in Arabic on a phone, and is
// refused with reasons in its own language. It challenges the refusal in Russian with its receipt code. The panel works in
// Spanish. The file is assessed again and the status granted, and it is found in the public register in Chinese.

import {
  attach,
  expect,
  expectErrors,
  expectNoSidewaysScroll,
  expectPage,
  expectSound,
  fill,
  follow,
  mailTo,
  send,
  signInStaff,
  test,
} from "../portal/journey.mjs";
import { message } from "../portal/locales.mjs";
import { pdf, photograph } from "../portal/papers.mjs";

const PASSWORD = "سبعة أنهار هادئة تجري";
const CRITERIA = ["K1", "K2", "K4", "K5", "K7", "K13"];

/** What one step hands to the next. */
const file = {};

test.describe.configure({ mode: "serial", timeout: 240_000 });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("an unregistered organisation applies in Arabic, with other evidence than a certificate", async ({ page }) => {
    const project = test.info().project.name;
    file.name = `جمعية مياه الأطلس ${project === "with-js" ? "الأولى" : "الثانية"}`;
    const address = `amina-${project}@example.org`;

    await page.goto("/ar/programmes/model/start");
    await expectPage(page, "ar", /\/ar\/programmes\/model\/start$/);
    await expectNoSidewaysScroll(page);
    await expectSound(page);
    await page.locator("main a[href*='/sign-up']").click();
    await expectPage(page, "ar", /\/ar\/sign-up/, "interface-create-account");
    await fill(page, { "sign-in-name": address, "display-name": "أمينة", password: PASSWORD, "password-again": PASSWORD });
    await send(page);
    await expectPage(page, "ar", /\/ar\/sign-up\/sent\?to=/, "identity-sent-title");
    const mail = await mailTo(address, /\/ar\/confirm/);
    await page.goto(mail.text.match(/http:\S+\/ar\/confirm\S+/)[0]);
    await expectPage(page, "ar", /\/ar\/confirm/, "identity-confirm-title");
    await fill(page, { password: PASSWORD });
    await send(page);

    await expectPage(page, "ar", /\/ar\/programmes\/model\/start$/);
    await page.locator("main a[href*='/organisations/new']").click();
    await expectPage(page, "ar", /\/ar\/organisations\/new/);
    await expectSound(page);
    // Half of it first: nothing typed may be lost.
    await fill(page, { name: file.name, "legal-form": "unregistered" });
    await send(page);
    await expectErrors(page, "ar", "field-country", "field-purpose");
    await expect(page.locator("main [name=name]")).toHaveValue(file.name);
    await expectSound(page);
    await fill(page, {
      "latin-name": "Atlas Water Association",
      country: "MA",
      "founded-year": "٢٠٠٩",
      "founded-approximate": "yes",
      purpose: "الماء النظيف لقرى الجبل",
      seat: "عند مجلس القرية\nإمليل",
    });
    await send(page);
    await expectPage(page, "ar", /\/ar\/programmes\/model\/start$/);
    // A person who acts for one organisation is not asked which.
    await expect(page.locator("main [name=organisation][type=radio]")).toHaveCount(0);
    await send(page);

    await expectPage(page, "ar", /\/ar\/applications\/TRB-[\w-]+$/);
    file.slug = page.url().split("/").pop();
    await expectSound(page);
    await expectNoSidewaysScroll(page);
    await follow(page, "/questions/aims");
    await fill(page, { main_topic: "environment", aims: "الماء النظيف لقرى الوادي، على ما قررته جمعية السكان." });
    await send(page);
    await expectPage(page, "ar", /\/questions\/existence$/);
    await fill(page, {
      "founded_on-day": "٧",
      "founded_on-month": "٣",
      "founded_on-year": "٢٠٠٩",
      existence_shown_by: "minutes",
      unregistered_because: "لم تُقبل أوراقنا.",
    });
    await expectSound(page);
    await send(page);
    await expectPage(page, "ar", /\/questions\/governance$/);
    await fill(page, { who_decides: "جمعية السكان، بالتصويت.", founders: "اثنا عشر من سكان القرية", profit_ruled_out_by: "declaration" });
    await send(page);
    await expectPage(page, "ar", /\/questions\/principles$/);
    await fill(page, { accepts_principles: "yes" });
    await send(page);

    await expectPage(page, "ar", /\/documents\/existence$/);
    await expectNoSidewaysScroll(page);
    await attach(page, "file", photograph("محضر-2009.png"));
    await expectSound(page);
    await page.goto(`/ar/applications/${file.slug}`);
    await follow(page, "/documents/statutes");
    await attach(page, "file", pdf("statutes.pdf", "How the residents of the valley decide by custom"));
    await page.goto(`/ar/applications/${file.slug}`);
    await follow(page, "/visibility");
    await expectPage(page, "ar", /\/visibility$/, "applications-visibility-title");
    await expectNoSidewaysScroll(page);
    await send(page);
    await expectErrors(page, "ar", "field-danger");
    await fill(page, { danger: "no" });
    await send(page);
    await follow(page, "/check");
    await expectPage(page, "ar", /\/check$/, "applications-check-title");
    await expect(page.locator("#missing")).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectSound(page);
    await page.locator("main a[href*='/declaration?']").click();
    await fill(page, { declaration: "yes", "declared-by": "أمينة" });
    await send(page);
    await expectPage(page, "ar", /\/receipt$/, "applications-receipt-title");
    await expectNoSidewaysScroll(page);
    await expectSound(page);
    file.reference = await page.locator(".receipt bdi").nth(0).textContent();
    file.code = await page.locator(".receipt bdi").nth(1).textContent();
    expect(file.reference).toMatch(/^TRB\/\d{4}\/\d+$/);
    expect(file.code.replaceAll("-", "")).toMatch(/^[0-9A-Z]{24}$/);
    // The mail says that something waits, and nothing about what.
    const sent = await mailTo(address, new RegExp(message("ar", "notices-mail-subject")));
    expect(sent.language).toBe("ar");
    expect(sent.text).not.toContain(file.reference);
  });
});

/** Finds the file in a queue by its reference, and declares that nothing ties one to it. */
async function open(page, language, queue, path) {
  await page.goto(`/${language}/${queue}`);
  await expectPage(page, language, new RegExp(`/${language}/${queue}$`));
  await expectSound(page);
  const details = page.locator("main details:has([name=reference])").first();
  if ((await details.count()) > 0 && (await details.getAttribute("open")) === null) await details.locator("summary").click();
  await page.locator("main [name=reference]").fill(file.reference);
  await page.locator("main form:has([name=reference]) button").first().click();
  await expectPage(page, language, new RegExp(`/${path}/${file.slug}(/conflict)?$`));
  if (!page.url().endsWith("/conflict")) await page.goto(`/${language}/${path}/${file.slug}/conflict`);
  await expectSound(page);
  await fill(page, { conflict: "no_conflict" });
  await send(page);
  await expectPage(page, language, new RegExp(`/${path}/${file.slug}$`));
}

async function assess(page, language, failing) {
  await open(page, language, "queue", "files");
  await expect(page.locator("main .files a")).not.toHaveCount(0);
  for (const code of CRITERIA) {
    const met = code !== failing;
    await fill(page, { [`verdict-${code}`]: met ? "met" : "not_met", [`facts-${code}`]: FACTS[language] });
    await page.locator(`main [name="evidence-${code}"]`).first().check();
  }
  if (failing) await fill(page, { [`missing-${failing}`]: MISSING, [`cure-${failing}`]: CURE });
  await expectSound(page);
  await send(page, "save", "recommend");
  await expectPage(page, language, new RegExp(`/files/${file.slug}/recommend$`));
  await expectSound(page);
  await fill(page, { outcome: failing ? "refuse" : "grant", note: FACTS[language] });
  await send(page);
  await expectPage(page, language, new RegExp(`/${language}/queue\\?done=`));
}

const FACTS = {
  fr: "Le dossier et ses pièces ont été lus en entier.",
  en: "The whole file and its documents were read.",
};
const MISSING = "Une preuve datée de plus d’un an.";
const CURE = "Un procès-verbal daté, ou la lettre de deux répondants.";
const REFUSAL = {
  facts: "قُرئ الملف ووثائقه كاملة. ولا تحمل أي وثيقة تاريخًا يسبق الطلب بسنة.",
  considered: "صورة محضر الاجتماع.",
  missing: "دليل مؤرخ يزيد عمره على سنة.",
  cure: "محضر مؤرخ، أو رسالة من شخصين يعرفان العمل.",
};

test("a reviewer assesses it in French and recommends a refusal", async ({ page }) => {
  await signInStaff(page, "reviewer", "fr");
  await assess(page, "fr", "K1");
  // The one who assessed does not decide.
  await page.goto(`/fr/decide/${file.slug}`);
  await expect(page.locator("h1")).toContainText(message("fr", "interface-system-403-title"));
});

test("another person refuses it in the applicant's language, and only with complete reasons", async ({ page }) => {
  await signInStaff(page, "decision-maker", "fr");
  await open(page, "fr", "decide", "decide");
  // The applicant wrote in Arabic, and so the decision maker writes in Arabic.
  await expect(page.locator("main #language-title")).toHaveCount(1);
  await fill(page, { outcome: "refused", decider: "Ingrid Solheim, cheffe de section", "cure-K1": "", "facts-K1": REFUSAL.facts });
  await send(page);
  await expectErrors(page, "fr", "field-cure-K1");
  await expect(page.locator("main [name=facts-K1]")).toHaveValue(REFUSAL.facts);
  await expectSound(page);
  await fill(page, { "considered-K1": REFUSAL.considered, "missing-K1": REFUSAL.missing, "cure-K1": REFUSAL.cure });
  await fill(page, { "public-summary": "لم يتبيّن أن المنظمة قائمة منذ المدة المطلوبة." });
  await send(page);
  // The page before the decision is sent: what everybody reads, and what the applicant reads.
  await expect(page.locator("main [name=checked]")).toHaveCount(1);
  await expect(page.locator("main [lang=ar]").filter({ hasText: REFUSAL.cure })).not.toHaveCount(0);
  await expectSound(page);
  await send(page, "step", "send");
  await expectPage(page, "fr", new RegExp(`/files/${file.slug}/notice`));
  await expect(page.locator("main [lang=ar]").filter({ hasText: REFUSAL.cure })).not.toHaveCount(0);
  await expectSound(page);
});

test("the refusal is challenged in Russian with the receipt code, without an account", async ({ page }) => {
  await page.goto("/ru/challenge");
  await expectPage(page, "ru", /\/ru\/challenge$/, "challenges-start-title");
  await expectSound(page);
  await follow(page, "/receipt");
  await expectPage(page, "ru", /\/ru\/receipt$/, "applications-find-title");
  await fill(page, { "receipt-code": "0000-0000-0000-0000-0000-0000" });
  await send(page);
  await expectErrors(page, "ru", "field-receipt-code");
  await fill(page, { "receipt-code": file.code.toLowerCase().replaceAll("-", " ") });
  await send(page);
  await expectPage(page, "ru", /\/ru\/receipt\/status$/);
  await expect(page.locator("main")).toContainText(file.reference);
  await expect(page.locator(".exit a")).toBeVisible();
  await expectSound(page);
  await follow(page, "/receipt/notice");
  await expectPage(page, "ru", /\/ru\/receipt\/notice$/, "decisions-notice-title-refused");
  await expect(page.locator("main [lang=ar]").filter({ hasText: REFUSAL.cure })).not.toHaveCount(0);
  await expectSound(page);
  await follow(page, `/challenge/${file.slug}`);
  await expectPage(page, "ru", new RegExp(`/ru/challenge/${file.slug}$`), "challenges-lodge-title");
  await send(page);
  await expectErrors(page, "ru", "field-grounds", "field-statement");
  await expectSound(page);
  await fill(page, {
    grounds: ["error"],
    statement: "Протокол 2009 года приложен к заявлению. Его дата видна на фотографии.",
    remedy: "Просим рассмотреть заявление заново.",
  });
  await send(page);
  await expectPage(page, "ru", new RegExp(`/ru/challenge/${file.slug}/check$`), "challenges-check-title");
  await expectSound(page);
  await expectNoSidewaysScroll(page);
  await send(page);
  await expectPage(page, "ru", /\/ru\/challenges\/[\w-]+\?lodged$/, "challenges-status-title");
  file.challenge = new URL(page.url()).pathname.split("/").pop();
  await attach(page, "evidence", photograph("протокол.png"));
  await expectSound(page);
});

test("a panel member who took no part hears it in Spanish and overturns the refusal", async ({ page }) => {
  await signInStaff(page, "challenge-panel", "es");
  await page.goto("/es/docket");
  await expectPage(page, "es", /\/es\/docket$/, "challenges-docket-title");
  await expectSound(page);
  await follow(page, `/docket/${file.challenge}`);
  await expectPage(page, "es", /\/declare$/);
  await fill(page, { conflict: "no_conflict" });
  await send(page);
  await expectPage(page, "es", new RegExp(`/docket/${file.challenge}$`));
  await expectSound(page);
  await send(page);
  await expectPage(page, "es", new RegExp(`/docket/${file.challenge}\\?acknowledged$`));
  await follow(page, "/decide");
  await expectPage(page, "es", /\/decide$/);
  await fill(page, { outcome: "upheld", reasons: "La fecha figura en el acta." });
  await send(page);
  await expectErrors(page, "es", "field-answer-error");
  await expect(page.locator("main [name=reasons]")).toHaveValue("La fecha figura en el acta.");
  await expectSound(page);
  await expect(page.locator("main [name=language]")).toHaveValue("ru");
  await fill(page, { "answer-error": "El acta de 2009 no se tuvo en cuenta.", grounds: ["error"], language: "es" });
  await send(page);
  // A number could tell whom it is about: it is pointed at before anything is published.
  await expect(page.locator("main #warnings-title ~ ul")).toContainText("2009");
  await expectSound(page);
  await send(page);
  await expectPage(page, "es", new RegExp(`/docket/${file.challenge}`));
  await expect(page.locator("main")).toContainText("La fecha figura en el acta.");
  await expectSound(page);
});

test("whoever assessed it first may not assess it again", async ({ page }) => {
  await signInStaff(page, "reviewer", "fr");
  await page.goto(`/fr/files/${file.slug}`);
  await expect(page.locator("main [name=verdict-K1]")).toHaveCount(0);
});

test("somebody else assesses it afresh, and somebody else grants it", async ({ page, browser, baseURL }) => {
  await signInStaff(page, "second-reviewer", "en");
  await assess(page, "en");
  const options = { ...test.info().project.use, baseURL, storageState: undefined };
  const first = await (await browser.newContext(options)).newPage();
  await signInStaff(first, "decision-maker", "fr");
  await first.goto(`/fr/decide/${file.slug}`);
  await expect(first.locator("main [name=outcome]")).toHaveCount(0);
  await first.context().close();
  const second = await (await browser.newContext(options)).newPage();
  await signInStaff(second, "second-decision-maker", "en");
  await open(second, "en", "decide", "decide");
  await fill(second, { outcome: "granted", decider: "Rafael Ortega, head of section" });
  await send(second);
  await send(second, "step", "send");
  await expectPage(second, "en", new RegExp(`/files/${file.slug}/notice`));
  await expectSound(second);
  await second.context().close();
});

test("it is found in the public register in Chinese with its grant, and not with the refusal before", async ({ page }) => {
  await page.goto("/zh/register");
  await expectPage(page, "zh", /\/zh\/register$/, "register-title");
  await expectSound(page);
  await page.locator("main [name=q]").fill(file.name);
  await page.locator("main form:has([name=q]) button").first().click();
  await page.locator("main table a").filter({ hasText: file.name }).click();
  await expectPage(page, "zh", /\/zh\/register\/[\w-]+$/);
  await expect(page.locator("h1")).toHaveText(file.name);
  await expectSound(page);
  await page.locator("main a[href*='/decisions/']").first().click();
  await expectPage(page, "zh", /\/zh\/decisions\/[\w-]+$/);
  await expect(page.locator("main")).not.toContainText(file.reference);
  await expectSound(page);
  await page.goto("/zh/decisions");
  await expect(page.locator("main table a").filter({ hasText: file.name })).toHaveCount(1);
  await expectSound(page);
});
