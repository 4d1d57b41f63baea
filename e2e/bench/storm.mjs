// Many people sign in at the same moment: hashing is bounded, people over the bound are told when to come back, people who read
// at that time hardly notice, and the memory that it took is freed.

import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { Client } from "../portal/client.mjs";
import { person, PASSWORD } from "../portal/applicants.mjs";
import { loadMeanwhile, peakMemory } from "./load.mjs";
import { openPortal, stop } from "./portal.mjs";

const CROWD = 200;
const ACCOUNTS = 20;
const READERS = 4;
const PAGE = "/en/register";
/** How many times longer the slowest of a hundred readers may wait; the memory at its peak and a minute later (MB). */
const GOAL = { slower: 2, peak: 300, later: 150 };
const MINUTE = 60_000;
const [FIRST, LAST] = [0, 19];

/** {admitted, sentBack, others, quiet and stormy (p99 of readers, ms), slower, peak, later (MB), met} */
export async function measureStorm(folder, port) {
  // Each comes from a network of its own: what one address may try is limited long before.
  const environment = { TRIBUNE_TRUSTED_PROXIES: "127.0.0.0/8,::1/128" };
  const portal = await openPortal({ organisations: 0, data: join(folder, "storm"), port, environment });
  for (let number = 0; number < ACCOUNTS; number += 1) await person(portal.base, `crowd${number}`);
  const reading = { pid: portal.pid, connections: READERS };
  await loadMeanwhile(portal.base + PAGE, { ...reading, seconds: 1 });
  const quiet = (await loadMeanwhile(portal.base + PAGE, { ...reading, seconds: 5 })).p99;
  const forms = await Promise.all(
    Array.from({ length: CROWD }, async (_, number) => {
      const client = new Client(portal.base, { "x-forwarded-for": `10.${number}.0.1` });
      return { client, name: `crowd${number % ACCOUNTS}`, form: await client.form("/en/sign-in") };
    }),
  );
  const readers = loadMeanwhile(portal.base + PAGE, { ...reading, seconds: 5 });
  // What the crowd computes here is done elsewhere: it takes nothing from the portal, nor from its readers.
  setPriority(LAST);
  const answers = [];
  // Group after group, as long as the readers read.
  let over = false;
  const crowd = (async () => {
    while (!over) {
      const wave = forms.map(({ client, form, name }) => client.post(form, { "sign-in-name": name, password: PASSWORD }));
      answers.push(...(await Promise.all(wave)));
    }
  })();
  const stormy = (await readers).p99;
  over = true;
  await crowd;
  setPriority(FIRST);
  const first = answers.slice(0, CROWD);
  const admitted = first.filter(({ status }) => status === 303).length;
  const sentBack = first.filter(({ status, headers }) => status === 503 && headers.get("retry-after")).length;
  const peak = peakMemory(portal.pid);
  await new Promise((later) => setTimeout(later, MINUTE));
  const later = memory(portal.pid);
  await stop(portal);
  const slower = stormy / quiet;
  const bounded = admitted > 0 && sentBack > 0 && admitted + sentBack === CROWD;
  const met = bounded && slower <= GOAL.slower && peak <= GOAL.peak && later <= GOAL.later;
  return { admitted, sentBack, others: CROWD - admitted - sentBack, quiet, stormy, slower, peak, later, met };
}

/** The process's resident memory, in MB. */
function memory(pid) {
  return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
}
