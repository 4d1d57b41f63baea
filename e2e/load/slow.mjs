// slowhttptest's four attacks, one after the other: slow headers, slow bodies, many ranges, slow reading. The portal keeps
// answering others meanwhile. Part of `make audit`, since each takes half a minute.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { environment, freePort, serve, temporaryFolder, tribune } from "../portal/serve.mjs";
import { check, finish } from "../portal/tally.mjs";

const SECONDS = 40;
const ATTACKS = {
  "slow headers": ["-H", "-i", "5"],
  "slow bodies": ["-B", "-i", "5", "-s", "8192"],
  "many ranges": ["-R"],
  "slow reading": ["-X", "-w", "1", "-y", "4", "-n", "5", "-z", "1", "-k", "3"],
};

const folder = temporaryFolder("slow");
const port = await freePort();
const settings = environment({ data: join(folder, "data"), database: `sqlite://${folder}/tribune.db?mode=rwc`, port });
tribune("migrate", { ...settings });
// Everybody on this machine is one network; others speak through the proxy.
const portal = await serve({ ...settings, TRIBUNE_TRUSTED_PROXIES: "127.0.0.1/32" });

for (const [name, options] of Object.entries(ATTACKS)) {
  const attack = promisify(execFile)("slowhttptest", ["-c", "1000", "-r", "200", "-l", String(SECONDS), "-u", `http://127.0.0.1:${port}/en/sign-in`, "-x", "10", "-p", "3", ...options]).catch((error) => error);
  let slowest = 0;
  let wrong = "";
  const end = Date.now() + SECONDS * 1000;
  while (Date.now() < end) {
    const begun = Date.now();
    const answer = await fetch(`http://127.0.0.1:${port}/en/register`, { headers: { "x-forwarded-for": "192.0.2.7" }, signal: AbortSignal.timeout(10_000) }).catch((error) => ({ status: String(error) }));
    slowest = Math.max(slowest, Date.now() - begun);
    if (answer.status !== 200) wrong = String(answer.status);
    await new Promise((later) => setTimeout(later, 500));
  }
  await attack;
  check(`${name}: others are answered`, wrong === "" && slowest < 3000, `${wrong} at most ${slowest} ms`);
}
check("it still runs", portal.child.exitCode === null);
await portal.kill();
finish();
