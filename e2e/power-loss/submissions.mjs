// Cuts the power under the whole portal while people upload documents and send applications: what it acknowledged must
// be there after a restart, files as well as rows, and the audit log's chain must be whole.
//
// The portal has no setting that makes SQLite careless, so the control is a disk that does not do what it is told: it
// ignores syncs of the write-ahead log, which is what `synchronous = NORMAL` leaves out at a commit. Then
// acknowledged submissions must be lost, or else this disk keeps too much to prove anything.

import { join } from "node:path";
import { declarationOf, drafts, person, receiptsOf, submit, upload } from "../portal/applicants.mjs";
import { pdf } from "../portal/papers.mjs";
import { TRIBUNE } from "../portal/programs.mjs";
import { answers, environment, freePort, serve, temporaryFolder, tribune, verify, watch } from "../portal/serve.mjs";
import { check, finish } from "../portal/tally.mjs";
import { run } from "./cut.mjs";

const DRAFTS = 40;
const AT_ONCE = 8;
/** In each round the power is cut once this many things are acknowledged. */
const FULL = [11, 47, 70];
const CARELESS = [47];

const port = await freePort();
const prepared = join(temporaryFolder("power"), "prepared");
const settings = environment({ data: prepared, port });
tribune("migrate", settings);
const quiet = await serve(settings);
const ready = await drafts(await person(settings.TRIBUNE_BASE_URL, "amina"), "Atlas", DRAFTS);
await quiet.kill();

for (const limit of FULL) {
  const { acknowledged, kept, whole, said } = await round(limit);
  check("every submission acknowledged before the cut is there", kept.submissions === acknowledged.submissions, told(acknowledged, kept, "submissions"));
  check("every document acknowledged before the cut is there, whole", kept.documents === acknowledged.documents, told(acknowledged, kept, "documents"));
  check("the chain is whole", whole, said);
}
for (const limit of CARELESS) {
  // What such a disk leaves may be no database any more: then the portal refuses to serve it.
  const { acknowledged, kept, refused, whole, said } = await round(limit, { POWER_LOSS_DEAF: "-wal" });
  check("a disk that ignores syncs of the log loses submissions", kept.submissions < acknowledged.submissions, told(acknowledged, kept, "submissions"));
  check("and what is left of the chain is whole, or not served", refused || whole || said.startsWith("The chain is whole"), said);
}
finish();

function told(acknowledged, kept, what) {
  return `${kept[what]} of ${acknowledged[what]} ${what}`;
}

/** One life of the portal from the prepared drafts to the cut, and a look at what is left. */
async function round(limit, deaf = {}) {
  const life = run(TRIBUNE, () => ["serve"], {
    from: prepared,
    environment: (live) => ({ ...environment({ data: live, port }), ...deaf }),
    stdio: ["ignore", "inherit", "inherit"],
  });
  watch(life.child);
  await answers(settings.TRIBUNE_BASE_URL, life);
  const submitted = new Set();
  const documents = [];
  const queue = [...ready];
  let cut;
  const work = async () => {
    while (!cut && queue.length > 0) {
      const one = queue.shift();
      const document = await upload(one, "activities", pdf("activities.pdf", one.draft).buffer);
      if (document) documents.push(document);
      const form = document ? await declarationOf(one).catch(() => undefined) : one.form;
      if (!cut && form && (await submit({ ...one, form }))) submitted.add(one);
      if (submitted.size + documents.length >= limit) cut ??= life.cut();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const left = await (cut ?? life.cut());
  const after = environment({ data: left, port });
  const acknowledged = { submissions: submitted.size, documents: documents.length };
  const portal = await serve(after).catch((error) => {
    if (!/ended with/.test(error.message)) throw error;
    return undefined;
  });
  if (!portal) return { acknowledged, kept: { submissions: 0, documents: 0 }, refused: true, whole: false, said: "the portal does not start" };
  const { found } = await receiptsOf(submitted);
  let whole = 0;
  for (const { client, address, bytes } of documents) {
    const answer = await client.send(address);
    if (answer.status === 200 && answer.text === bytes.toString()) whole += 1;
  }
  const chain = verify(after);
  await portal.kill();
  return { acknowledged, kept: { submissions: found, documents: whole }, refused: false, ...chain };
}
