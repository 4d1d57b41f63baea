// The sample leaves pages out, so it must be known which: what a change could touch is in it, ten commits together visit
// everything, and a fault on a page that a sample left out is found by the full run.

import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { axeFaults } from "./checks/axe.mjs";
import { KINDS, sampled, sampleOf, touchedBy } from "./sample.mjs";

const ROUTES = [
  ...KINDS.map((path) => ({ path, capability: "kinds" })),
  ...["register", "identity", "review"].flatMap((capability) =>
    Array.from({ length: 20 }, (_, index) => ({ path: `/${capability}/${index}`, capability })),
  ),
];
const CAPABILITIES = new Set(ROUTES.map(({ capability }) => capability));
const file = (name) => readFileSync(resolve(import.meta.dirname, "faults", `${name}.html`), "utf8");

test("a change of a capability's pages, words or handlers has its pages visited", () => {
  for (const changed of ["app/src/register/pages/decision_page.rs", "locales/ar/register.ftl", "server/src/register/routes.rs"]) {
    expect(touchedBy(changed, CAPABILITIES), changed).toBe("register");
  }
  const paths = sampled(sampleOf(["locales/ar/register.ftl", "docs/glossary.md"], 7, CAPABILITIES), ROUTES);
  expect(paths.filter((path) => path.startsWith("/register/"))).toHaveLength(20);
  expect(paths.length).toBeLessThan(ROUTES.length / 2);
});

test("a change of what all pages share has a page of each kind visited", () => {
  const shared = [
    "style/tokens.css",
    "app/src/ui/page/document.rs",
    "app/src/text/format.rs",
    "locales/ru/interface.ftl",
    "server/src/web/shell.rs",
    "e2e/accessibility/checks/axe.mjs",
    "Cargo.lock",
    "a-new-place/of-what-nobody-knows",
  ];
  for (const changed of shared) expect(touchedBy(changed, CAPABILITIES), changed).toBe("shared");
  expect(sampled(sampleOf(["style/base.css"], 0, CAPABILITIES), ROUTES)).toEqual(expect.arrayContaining(KINDS));
  for (const changed of ["docs/running.md", "README.md", "server/tests/access.rs", "scripts/test"]) {
    expect(touchedBy(changed, CAPABILITIES), changed).toBeUndefined();
  }
});

test("ten commits together visit every page, and without history it is a third at least", () => {
  const commits = Array.from({ length: 10 }, (_, index) => sampled(sampleOf([], 1234 + index, CAPABILITIES), ROUTES));
  expect([...new Set(commits.flat())].sort()).toEqual(ROUTES.map(({ path }) => path).sort());
  for (const commit of commits) expect(commit.length).toBeLessThanOrEqual(Math.ceil(ROUTES.length / 10));
  expect(sampled(sampleOf(null, 0, CAPABILITIES), ROUTES).length).toBeGreaterThanOrEqual(ROUTES.length * 0.3);
});

test("a sample that names nothing is refused, and so is a kind that is no route", () => {
  expect(() => sampled("regster", ROUTES)).toThrow(/regster is no page/);
  expect(() => sampled(" ", ROUTES)).toThrow(/nothing is no page/);
  expect(() => sampled("all", ROUTES.slice(1))).toThrow(/\/ is no route/);
});

test("a fault planted in a page that the sample left out is found by the full run", async ({ page }) => {
  const left = "/review/3";
  await page.route("http://portal.test/**", (route) => {
    const faulty = new URL(route.request().url()).pathname === left;
    return route.fulfill({ contentType: "text/html", body: file(faulty ? "unlabelled" : "sound") });
  });
  // A few pages of the many, so that the control takes seconds.
  const few = ["/register/0", "/review/2", "/review/4", left];
  const faultsOn = async (paths) => {
    const found = [];
    for (const path of paths.filter((path) => few.includes(path))) {
      await page.goto(`http://portal.test${path}`);
      found.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
    }
    return found;
  };
  const some = sampled(sampleOf(["app/src/register/mod.rs"], 1, CAPABILITIES), ROUTES);
  expect(some).not.toContain(left);
  expect(some).toContain("/register/0");
  expect(await faultsOn(some)).toEqual([]);
  const found = await faultsOn(sampled("all", ROUTES));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((fault) => fault.startsWith(`${left}: label`)), found.join("\n")).toBe(true);
});
