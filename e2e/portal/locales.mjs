// The words of the portal, read from its message files, so that journeys know a page by what it says in any language.

import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

const LOCALES = resolve(import.meta.dirname, "../../locales");
const read = new Map();

/** A message that holds no variable and no choice. */
export function message(language, key) {
  if (!read.has(language)) read.set(language, messagesOf(language));
  const text = read.get(language).get(key);
  if (text === undefined) throw new Error(`${language} has no ${key}`);
  if (text.includes("{")) throw new Error(`${key} in ${language} depends on something`);
  return text;
}

function messagesOf(language) {
  const folder = resolve(LOCALES, language);
  const texts = readdirSync(folder).map((file) => readFileSync(resolve(folder, file), "utf8"));
  const lines = texts.flatMap((text) => [...text.matchAll(/^([a-z][a-z0-9-]*) = ?((?:.*)(?:\n +.+)*)/gm)]);
  return new Map(lines.map(([, key, value]) => [key, value.replace(/\n +/g, "\n").trim()]));
}
