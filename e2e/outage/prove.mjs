// Makes the database unreachable while people work, and then reachable again. During that time every page says so in the reader's
// language, with 503 and what to do, and nothing is acknowledged. Afterwards the portal goes on by itself, without a restart.
//
// SQLite goes by moving its files away, which the open portal could go on writing to unseen; PostgreSQL goes by closing the way to it, all open connections included.

import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { drafts, person, receiptsOf } from "../portal/applicants.mjs";
import { wordsOf } from "../portal/client.mjs";
import { databases } from "../portal/database.mjs";
import { message } from "../portal/locales.mjs";
import { environment, freePort, limitFiles, serve, temporaryFolder, tribune, verify } from "../portal/serve.mjs";
import { check, finish } from "../portal/tally.mjs";

const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];
/** In milliseconds: well below the time after which a pool gives up, well above what a page takes. */
const WAIT = 2500;
const DECLARED = { declaration: "yes", "declared-by": "Amina" };

const folder = temporaryFolder("outage");
for (const database of databases(folder)) {
  const way = database.file ? files(database) : await proxy(database);
  await prove(database, way);
}
for (const database of databases(folder)) if (database.file) await proveFull(database);
finish();

/** A disk without room: nothing that is not stored is acknowledged, after any number of tries, and afterwards it goes on. */
async function proveFull({ name, url }) {
  const port = await freePort();
  const settings = environment({ data: join(folder, `full-${name}`), database: url, port });
  tribune("migrate", settings);
  const portal = await serve(settings, { outlivesLimits: true });
  const [before, during] = await drafts(await person(settings.TRIBUNE_BASE_URL, "amina"), "Atlas", 2);
  const acknowledged = await before.client.post(before.form, DECLARED);
  check(`${name}: one is sent while there is room`, acknowledged.status === 303, acknowledged.status);

  limitFiles(portal, 4096);
  const answers = [];
  for (let tries = 0; tries < 6; tries += 1) answers.push((await during.client.post(during.form, DECLARED)).status);
  check(`${name} full: nothing is acknowledged, however often it is tried`, answers.every((status) => status === 503), answers);

  limitFiles(portal, "unlimited");
  const again = await recovered(() => during.client.post(during.form, DECLARED));
  check(`${name} with room again: the same form is taken`, again.status === 303, `${again.status} after ${again.milliseconds} ms`);
  await portal.kill();
  const served = await serve(settings);
  const { found } = await receiptsOf([before, during]);
  check(`${name} begun again: what was acknowledged is there`, found === 2, `${found} of 2`);
  const { whole, said } = verify(settings);
  check(`${name} begun again: the chain is whole`, whole, said);
  await served.kill();
}

async function prove({ name, url }, way) {
  const port = await freePort();
  const settings = environment({ data: join(folder, `data-${name}`), database: url, port });
  tribune("migrate", settings);
  const portal = await serve({ ...settings, DATABASE_URL: way.url });
  const [before, during] = await drafts(await person(settings.TRIBUNE_BASE_URL, "amina"), "Atlas", 2);
  const acknowledged = await before.client.post(before.form, DECLARED);
  check(`${name}: one is sent while all is well`, acknowledged.status === 303, acknowledged.status);

  await way.close();
  const waits = [];
  for (const language of LANGUAGES) {
    const begun = Date.now();
    const page = await before.client.send(`/${language}/applications`);
    const title = message(language, "interface-system-503-title");
    const right = page.status === 503 && page.text.includes(title) && page.text.includes(`<html lang="${language}"`);
    waits.push(Date.now() - begun);
    check(`${name} away: a page in ${language} says so`, right, `${page.status} after ${waits.at(-1)} ms, ${wordsOf(page.text).slice(0, 60)}`);
  }
  // The first may wait for a connection until that is given up; later requests are told at once.
  check(`${name} away: nobody waits for what is known to be away`, Math.max(...waits.slice(2)) < WAIT, `${waits} ms`);
  const lost = await during.client.post(during.form, DECLARED);
  check(`${name} away: nothing is acknowledged`, lost.status === 503, lost.status);
  check(`${name} away: the page says what is saved and what to do`, lost.text.includes(message("en", "interface-system-503-saved")) && lost.text.includes(message("en", "interface-system-503-next")));
  const help = await before.client.send("/en/help");
  check(`${name} away: the page with whom to ask for help is there`, help.status === 200 && help.text.includes(message("en", "disclosure-help-title")), help.status);
  const health = await before.client.send("/health");
  check(`${name} away: the process is alive`, health.status === 200 && portal.child.exitCode === null);

  await way.open();
  const again = await recovered(() => during.client.post(during.form, DECLARED));
  check(`${name} back: the same form is taken`, again.status === 303, `${again.status} after ${again.milliseconds} ms`);
  const { found } = await receiptsOf([before, during]);
  check(`${name} back: what was acknowledged is there`, found === 2, `${found} of 2`);
  const { whole, said } = verify(settings);
  check(`${name} back: the chain is whole`, whole, said);
  await portal.kill();
  await way.close();
}

/** Tries for half a minute: people try again too. */
async function recovered(act) {
  const begun = Date.now();
  for (;;) {
    const answer = await act();
    const milliseconds = Date.now() - begun;
    if (answer.status !== 503 || milliseconds > 30_000) return { ...answer, milliseconds };
    await new Promise((later) => setTimeout(later, 250));
  }
}

function files({ url, file }) {
  const parts = ["", "-wal", "-shm"];
  const aside = join(folder, "aside");
  mkdirSync(aside);
  const move = (from, to) => parts.filter((part) => existsSync(from + part)).forEach((part) => renameSync(from + part, to + part));
  return {
    url,
    async close() {
      move(file, join(aside, "tribune.db"));
      // Otherwise `mode=rwc` would begin an empty one.
      mkdirSync(file);
    },
    async open() {
      rmSync(file, { recursive: true });
      move(join(aside, "tribune.db"), file);
    },
  };
}

async function proxy({ url }) {
  const to = new URL(url);
  const port = await freePort();
  const open = new Set();
  const server = createServer((from) => {
    const onward = connect(Number(to.port), to.hostname);
    for (const [one, other] of [[from, onward], [onward, from]]) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = () => new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  await listen();
  const through = new URL(url);
  through.port = String(port);
  return {
    url: through.href,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
    open: listen,
  };
}
