// Kills the portal without warning in the middle of 200 submissions, twice, and asks after each restart: is every
// submission there that the portal acknowledged, once, whole, and is the audit log's chain unbroken?
//
// This is about work that was half done, not about the disk: ../power-loss tests what a power cut takes.

import { join } from "node:path";
import { drafts, person, receiptsOf, submit } from "../portal/applicants.mjs";
import { databases } from "../portal/database.mjs";
import { environment, freePort, serve, temporaryFolder, tribune, verify } from "../portal/serve.mjs";
import { check, finish } from "../portal/tally.mjs";

const PEOPLE = 4;
const DRAFTS_EACH = 50;
const AT_ONCE = 32;
/** The kill comes once this many are acknowledged; the third round runs to its end. */
const ROUNDS = [60, 140, Infinity];

/** What a submission cut off in its middle would look like. */
const HALF_DONE = {
  "is recorded twice": `select count(*) from (select object_id from audit_acts where object_kind = 'application'
    and verb = 'submitted' group by object_id having count(*) > 1) twice`,
  "is stored without an act": `select count(*) from applications where submitted_at is not null
    and id not in (select object_id from audit_acts where verb = 'submitted')`,
  "has an act and is not stored": `select count(*) from applications where submitted_at is null
    and id in (select object_id from audit_acts where verb = 'submitted')`,
  "is without a receipt": "select count(*) from applications where submitted_at is not null and receipt_lookup is null",
};

const folder = temporaryFolder("kill");
for (const database of databases(folder)) await prove(database);
finish();

async function prove(database) {
  const port = await freePort();
  const settings = environment({ data: join(folder, database.name), database: database.url, port });
  tribune("migrate", settings);
  let portal = await serve(settings);
  const ready = (await Promise.all(Array.from({ length: PEOPLE }, async (_, number) => {
    const client = await person(settings.TRIBUNE_BASE_URL, `applicant-${number}`);
    return drafts(client, `Organisation ${number}`, DRAFTS_EACH);
  }))).flat();
  const acknowledged = new Set();
  for (const [round, limit] of ROUNDS.entries()) {
    const wanted = ready.filter((one) => !acknowledged.has(one));
    const underWay = await submitAll(wanted, acknowledged, limit, () => portal.child.kill("SIGKILL"));
    if (limit !== Infinity) {
      await portal.ended;
      check(`${database.name}: kill ${round + 1} comes in the middle`, underWay > 0, `${acknowledged.size} acknowledged, ${underWay} under way`);
      portal = await serve(settings);
    }
    const { found, others } = await receiptsOf(acknowledged);
    check(`${database.name}: every acknowledged submission is there`, others.length === 0, `${found} of ${acknowledged.size} ${others}`);
    const { whole, said } = verify(settings);
    check(`${database.name}: the chain is whole`, whole, said);
    for (const [what, sql] of Object.entries(HALF_DONE)) {
      check(`${database.name}: no submission ${what}`, database.ask(sql) === "0");
    }
  }
  // Those that were stored and never acknowledged were posted again above: a replay has one effect.
  check(`${database.name}: all ${ready.length} are sent in the end`, acknowledged.size === ready.length);
  const stored = database.ask("select count(*) from applications where submitted_at is not null");
  check(`${database.name}: none is stored twice`, stored === String(ready.length), `${stored} stored`);
  await portal.kill();
}

/** Sends `wanted` by several at once until `limit` are acknowledged in all; returns how many were then under way. */
async function submitAll(wanted, acknowledged, limit, stop) {
  const queue = [...wanted];
  let sending = 0;
  let stopped;
  const work = async () => {
    while (stopped === undefined && queue.length > 0) {
      const one = queue.shift();
      sending += 1;
      const receipt = await submit(one);
      sending -= 1;
      if (receipt) acknowledged.add(one);
      if (acknowledged.size >= limit && stopped === undefined) {
        stopped = sending;
        stop();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return stopped ?? 0;
}
