// Leaving a page: the question before something unsaved is lost, and the quick exit, with and without scripts.

import { expect, signInAs, test } from "../portal/journey.mjs";

const scripts = () => test.info().project.use.javaScriptEnabled !== false;

/** Waits until the browser half has been loaded and has run. */
async function awake(page) {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
}

/** The other site, without the network. */
async function standIn(page) {
  await page.route("https://www.un.org/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Days</title>" }));
}

test("whoever follows a link away from what they typed is asked first, and stays", async ({ page }) => {
  test.skip(!scripts(), "the question is the browser's, asked by a script");
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
  await signInAs(page, "owner");
  await page.goto("/en/organisations/new");
  await awake(page);
  expect(complaints, "every island of the page is awake").toEqual([]);

  const asked = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  // Nothing typed, nothing asked.
  await page.locator("footer a").first().click();
  await expect(page).not.toHaveURL(/organisations\/new/);
  await page.goto("/en/organisations/new");
  await awake(page);
  await page.locator("main [name=name]").click();
  await page.keyboard.type("Source vive");
  await page.locator("footer a").first().click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(page).toHaveURL(/organisations\/new/);
  await expect(page.locator("main [name=name]")).toHaveValue("Source vive");

  // Sending asks nothing, though the form comes back.
  await page.locator("#form button:not([name])").first().click();
  await expect(page.locator(".error-summary")).toBeVisible();
  expect(asked).toHaveLength(1);
  await awake(page);
  // The quick exit does not ask either, also when text is unsaved.
  await standIn(page);
  await page.locator(".exit a").click();
  await page.waitForURL("https://www.un.org/**");
  expect(asked).toHaveLength(1);
});

test("the quick exit leaves no page behind that Back would show, where scripts run", async ({ page }) => {
  await standIn(page);
  await page.goto("/en/programmes");
  await page.goto("/en/safety");
  await page.locator(".exit a").click();
  await page.waitForURL("https://www.un.org/**");
  await page.goBack();
  await expect(page).toHaveURL(scripts() ? /\/en\/programmes$/ : /\/en\/safety$/);
});

test("every page of somebody who acts for an organisation can be left quickly", async ({ page }) => {
  await signInAs(page, "owner");
  for (const path of ["/applications", "/account", "/account/name", "/organisations/new", "/programmes"]) {
    await page.goto(`/ar${path}`);
    await expect(page.locator(".exit a"), path).toBeVisible();
  }
});
