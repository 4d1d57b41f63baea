// A3: the Nu HTML checker, one start of Java for all pages.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { promisify } from "node:util";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/**
 * What the checker calls a fault and is none: its style checker does not know CSS Containment Level 3, whose container
 * queries every engine has had since 2023; a browser that has not ignores them and shows rows as blocks.
 */
const EXPLAINED = [/^CSS: “container-type”: Property “container-type” doesn't exist\.$/, /^CSS: Unrecognized at-rule “@container”$/];

/** Faults of HTML files as {file, line, message}; warnings are no faults. */
export async function markupFaults(files) {
  if (files.length === 0) throw new Error("no page was given to check");
  const options = ["-Xss8m", "-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", ...files];
  const { stderr } = await promisify(execFile)("java", options, { maxBuffer: 1 << 26 });
  const { messages } = JSON.parse(stderr);
  const broken = messages.find((message) => message.type === "non-document-error");
  if (broken) throw new Error(broken.message);
  const faults = messages.filter(({ message }) => !EXPLAINED.some((explained) => explained.test(message)));
  return faults.map(({ url, lastLine, message }) => ({ file: basename(url), line: lastLine, message }));
}
