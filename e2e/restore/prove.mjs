// Backs a portal up while people use it, with the very commands of docs/running.md, restores it into another database and
// another folder, and asks there: do people sign in, do receipts and codes open, is every document whole?

import { pdf } from "../portal/papers.mjs";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { drafts, person, receiptsOf, submit, upload } from "../portal/applicants.mjs";
import { Client } from "../portal/client.mjs";
import { databases } from "../portal/database.mjs";
import { beginDatabase, paste } from "../portal/guide.mjs";
import { environment, freePort, headOf, serve, temporaryFolder, tribune, verify } from "../portal/serve.mjs";
import { check, finish } from "../portal/tally.mjs";

const FILES = 6;

const folder = temporaryFolder("restore");
const elsewhere = databases(folder);
for (const [index, database] of databases(folder).entries()) await prove(database, elsewhere[index]);
finish();

async function prove(database, other) {
  const kind = database.name === "SQLite" ? "sqlite" : "postgres";
  const place = (name) => join(folder, `${name}-${kind}`);
  const port = await freePort();
  // In the guide SQLite's file lies in the data folder.
  const url = (its) => (kind === "sqlite" ? undefined : its.url);
  // On PostgreSQL with the two roles of the guide: the one that serves owns nothing, and makes the backup.
  const roles = kind === "sqlite" ? undefined : beginDatabase(process.env.TEST_POSTGRES_URL);
  const settings = environment({ data: place("data"), database: roles?.serving, port });
  tribune("migrate", roles ? { ...settings, DATABASE_URL: roles.owner } : settings);
  const portal = await serve(settings);
  const client = await person(settings.TRIBUNE_BASE_URL, "amina");
  const all = await drafts(client, "Atlas", FILES);
  const documents = [];
  for (const [number, one] of all.entries()) {
    documents.push(await upload(one, "activities", pdf("activities.pdf", `Number ${number}`).buffer));
  }
  const submitted = [];
  for (const one of all.slice(0, FILES - 1)) {
    const form = await client.form(`${one.draft}/declaration`);
    if (await submit({ ...one, form })) submitted.push(one);
  }
  check(`${database.name}: there is something to lose`, submitted.length === FILES - 1 && documents.every(Boolean));
  const code = await codeOf(client, submitted[0]);

  mkdirSync(place("backup"), { mode: 0o700 });
  // What the guide tells the operator to note outside the machine.
  const noted = headOf(settings);
  paste(`backup-${kind}`, { ...settings, BACKUP: place("backup") });
  await portal.kill();
  rmSync(place("data"), { recursive: true });

  const restored = { ...environment({ data: place("restored"), database: url(other), port }) };
  rmSync(place("restored"), { recursive: true });
  const said = paste(`restore-${kind}`, { ...restored, BACKUP: place("backup") });
  check(`${database.name}: the restored portal can be served`, said.includes("The portal can be served."), said.trim().split("\n").at(-1));
  check(`${database.name}: the log reaches the head that was noted`, verify(restored, "--head", noted).whole, noted);
  check(`${database.name}: and no other head`, !verify(restored, "--head", noted.replace(/./g, "f")).whole);
  const again = await serve(restored);
  const { found, others } = await receiptsOf(submitted);
  check(`${database.name}: who was signed in opens every receipt`, others.length === 0, `${found} of ${submitted.length} ${others}`);
  let whole = 0;
  for (const { address, bytes } of documents) {
    const answer = await client.send(address);
    if (answer.status === 200 && answer.text === bytes.toString()) whole += 1;
  }
  check(`${database.name}: every document is whole`, whole === documents.length, `${whole} of ${documents.length}`);
  check(`${database.name}: the receipt shows the code that was given out`, (await codeOf(client, submitted[0])) === code);
  const stranger = new Client(restored.TRIBUNE_BASE_URL);
  const opened = await stranger.post(await stranger.form("/en/receipt"), { "receipt-code": code });
  check(`${database.name}: and the code opens the file without an account`, opened.status === 303, opened.status);
  await again.kill();
}

async function codeOf(client, { draft }) {
  const { text } = await client.send(`${draft}/receipt`);
  const code = text.replace(/<[^>]+>/g, " ").match(/\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4,}\b/)?.[0];
  if (!code) throw new Error("the receipt shows no code");
  return code;
}
