// A1: axe-core with WCAG 2.2 A and AA, enhanced contrast and best practice. It is injected over the debugging
// protocol, so the page's own content security policy stays in force.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
};

/** What axe cannot decide and a person has: a rule, whom it concerns, and why it is fine. */
const EXPLAINED = [];

/** Faults as lines of text: the rule, why it matters, and the element. None when the page is fine. */
export async function axeFaults(page) {
  // Half scrolled away under a bar that stays, a target is small for a moment; the keyboard's check looks whether the element
  // that has focus is covered.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  const results = await page.evaluate(`${source};axe.run(document, ${JSON.stringify(OPTIONS)})`);
  const undecided = results.incomplete.flatMap((rule) => lines(rule, "undecided: "));
  return [...results.violations.flatMap((rule) => lines(rule, "")), ...undecided.filter((line) => !isExplained(line))];
}

function lines(rule, prefix) {
  return rule.nodes.map((node) => {
    const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
    return `${prefix}${rule.id}: ${rule.help}: ${node.target.join(" ")}: ${why}`;
  });
}

function isExplained(line) {
  return EXPLAINED.some(({ rule, element }) => line.includes(`${rule}:`) && line.includes(element));
}
