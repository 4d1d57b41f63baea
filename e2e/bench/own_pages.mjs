// Pages that are made for one reader: what they cost, in processor time and beside the bare handler.

import { drafts, person } from "../portal/applicants.mjs";
import { Client } from "../portal/client.mjs";

/** What a browser says of a page that its reader asked for; else a page of their own is not compressed. */
export const ownHeaders = (cookie) => ({ cookie, "sec-fetch-site": "same-origin" });

/** [{name, path, headers}]: a file, the form of its decision, and the task list of an application. */
export async function ownPages(portal) {
  // Data that was kept has those of the run before.
  const name = `measured${Date.now()}`;
  const applicant = await person(portal.base, name);
  const [{ draft }] = await drafts(applicant, name, 1);
  return [
    await oneOf(portal, "file", "reviewer", "/en/queue", "files"),
    await oneOf(portal, "decision form", "decision_maker", "/en/decide", "decide"),
    { name: "task list", path: draft, headers: ownHeaders(applicant.cookie) },
  ];
}

/** The first page of a list that its reader may open, once they declared that they have no conflict of interest. */
async function oneOf(portal, name, role, list, place) {
  const headers = ownHeaders(await portal.cookies(role));
  const client = new Client(portal.base, headers);
  const { text } = await client.send(list);
  for (const [, path] of text.matchAll(new RegExp(`href="(/en/${place}/[^"/?#]+)"`, "g"))) {
    const first = await client.send(path);
    if (first.status === 303) await client.done(await client.form(first.location), { conflict: "no_conflict" });
    if ((await client.send(path)).status === 200) return { name, path, headers };
  }
  throw new Error(`${list} leads to no page for ${role}`);
}
