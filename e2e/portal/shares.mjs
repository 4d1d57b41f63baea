// Tells at the end which part of the run took how much of the workers' time, the longest first.

import { relative } from "node:path";

export default class Shares {
  #parts = new Map();
  #begun = Date.now();

  onTestEnd(test, result) {
    const part = `${relative(import.meta.dirname, test.location.file).replace(/^\.\.\//, "")} (${test.parent.project()?.name})`;
    const { milliseconds = 0, tests = 0 } = this.#parts.get(part) ?? {};
    this.#parts.set(part, { milliseconds: milliseconds + result.duration, tests: tests + 1 });
  }

  onEnd() {
    const all = [...this.#parts.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const line = (name, { milliseconds, tests }) =>
      `  ${name.padEnd(52)} ${String(tests).padStart(4)} ${String(Math.round(milliseconds / 1000)).padStart(5)} s ${String(Math.round((100 * milliseconds) / (all || 1))).padStart(3)} %`;
    const parts = [...this.#parts].sort(([, one], [, other]) => other.milliseconds - one.milliseconds);
    console.log(["\nTime of the workers", ...parts.map(([name, part]) => line(name, part))].join("\n"));
    console.log(`  ${Math.round((Date.now() - this.#begun) / 1000)} s by the clock`);
  }

  printsToStdio() {
    return false;
  }
}
