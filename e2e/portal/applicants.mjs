// Applicants with complete drafts, each of which needs one more button to be sent; made through the portal's own pages.

import { Client } from "./client.mjs";
import { pdf } from "./papers.mjs";

export const PASSWORD = "seven quiet rivers run";
const PDF = pdf("evidence.pdf", "Minutes of 12 May 2009").buffer;

const PROFILE = {
  country: "MA",
  "founded-year": "2009",
  "legal-form": "unregistered",
  purpose: "Clean water for mountain villages",
  seat: "At the village council\nImlil",
};
const ANSWERS = {
  aims: { main_topic: "environment", aims: "Clean water for the villages of the valley." },
  existence: { "founded_on-day": "7", "founded_on-month": "3", "founded_on-year": "2009", existence_shown_by: "minutes" },
  governance: { who_decides: "The assembly of residents.", founders: "Twelve residents.", profit_ruled_out_by: "declaration" },
  principles: { accepts_principles: "yes" },
};
const DOCUMENTS = ["existence", "statutes"];

/** Somebody with an account, whose browser is signed in. */
export async function person(base, name) {
  const client = new Client(base);
  const form = await client.form("/en/sign-up?next=%2Faccount");
  await client.done(form, { "sign-in-name": name, "display-name": name, password: PASSWORD, "password-again": PASSWORD });
  return client;
}

/**
 * `count` drafts of the model programme by one person, each of an organisation of its own. A form is read once and
 * posted for every draft, because what is typed differs; but for the declaration, which is about one draft.
 */
export async function drafts(client, name, count) {
  const profile = await client.form("/en/organisations/new?then=/programmes/model/start");
  let start, sections, uploading;
  const made = [];
  for (let number = 1; number <= count; number += 1) {
    await client.done(profile, { ...PROFILE, name: `${name} ${number}` });
    start ??= await client.form("/en/programmes/model/start");
    const organisation = await newestOrganisation(client, `${name} ${number}`);
    const draft = await client.done(start, { organisation });
    sections ??= await Promise.all(Object.keys(ANSWERS).map((section) => client.form(`${draft}/questions/${section}`)));
    for (const [index, answers] of Object.values(ANSWERS).entries()) {
      const section = Object.keys(ANSWERS)[index];
      await client.done({ ...sections[index], action: `${draft}/questions/${section}` }, answers);
    }
    uploading ??= await client.form(`${draft}/documents/${DOCUMENTS[0]}`);
    for (const code of DOCUMENTS) {
      if (!(await upload({ client, draft, uploading }, code, PDF))) throw new Error(`${code} was not taken for ${draft}`);
    }
    await client.done(await client.form(`${draft}/visibility`), { danger: "no" });
    made.push({ client, draft, uploading, form: await declarationOf({ client, draft }) });
  }
  return made;
}

/** The declaration of a draft as it stands: after a change it is read anew, or the portal shows what changed first. */
export function declarationOf({ client, draft }) {
  return client.form(`${draft}/declaration`);
}

async function newestOrganisation(client, name) {
  const { text } = await client.send("/en/applications");
  const links = [...text.matchAll(/href="\/en\/organisations\/([0-9a-f-]{36})"><bdi>([^<]*)/g)];
  const found = links.find(([, , shown]) => shown === name);
  if (!found) throw new Error(`no organisation called ${name}`);
  return found[1];
}

/** Adds a document; returns where it can be had and what it holds, or nothing when the portal never answered. */
export async function upload({ client, draft, uploading }, code, bytes) {
  const form = { ...uploading, action: `${draft}/documents/${code}` };
  const file = { name: `${code}.pdf`, type: "application/pdf", bytes };
  const answer = await client.post(form, { file, upload: "file" }).catch(() => undefined);
  const id = answer?.status === 303 ? answer.location.match(/\?added=(.+)$/)?.[1] : undefined;
  return id && { client, address: `/en/documents/${id}`, bytes };
}

/** Sends one; returns the receipt's address once the portal says that it has it, or nothing when it never answered. */
export async function submit({ client, form }) {
  try {
    const answer = await client.post(form, { declaration: "yes", "declared-by": "Amina" });
    return answer.status === 303 && answer.location.endsWith("/receipt") ? answer.location : undefined;
  } catch {
    return undefined;
  }
}

/** How the portal answers for the receipts of those that were acknowledged: {found, others: [status…]}. */
export async function receiptsOf(acknowledged, atOnce = acknowledged.size ?? acknowledged.length) {
  const queue = [...acknowledged];
  const result = { found: 0, others: [] };
  const ask = async () => {
    while (queue.length > 0) {
      const { client, draft } = queue.shift();
      const { status, text } = await client.send(`${draft}/receipt`);
      if (status === 200 && text.includes("TRB/")) result.found += 1;
      else result.others.push(status);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return result;
}
