// Counts what a proof found, in the words that scripts/test adds up.

let passed = 0;
let failed = 0;

export function check(name, holds, told = "") {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"} ${name}${told === "" ? "" : `: ${told}`}`);
}

/** The last line and the exit. */
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
