// A real SMTP server that keeps what it is given: one JSON line per mail, in the order of arrival.
//
//   node smtp-catcher.mjs --port 0 --into mails.jsonl
//
// prints {"port": …} when it listens. A line holds the envelope and the parsed mail:
//   {"from", "to": […], "messageId", "subject", "language", "text", "html", "headers": {…}}
// A recipient whose local part is `refused` is answered 550, one that is `later` 451, so that failures can be tested.

import { appendFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export async function catchMails({ port = 0, into }) {
  writeFileSync(into, "", { flag: "a" });
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (auth, session, done) => done(null, { user: auth.username }),
    onRcptTo: (address, session, done) => done(refusal(address.address)),
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then((mail) => appendFileSync(into, JSON.stringify(line(session.envelope, mail)) + "\n"))
        .then(() => done(), done);
    },
  });
  await new Promise((listening, failed) => {
    server.on("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  return { port: server.server.address().port, stop: () => new Promise((closed) => server.close(closed)) };
}

function refusal(address) {
  const name = address.split("@")[0];
  const code = { refused: 550, later: 451 }[name];
  return code ? Object.assign(new Error(`5.1.1 <${address}>: Recipient address rejected, ${name} as asked`), { responseCode: code }) : null;
}

function line(envelope, mail) {
  const headers = Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]));
  return {
    from: envelope.mailFrom.address,
    to: envelope.rcptTo.map((recipient) => recipient.address),
    messageId: mail.messageId,
    subject: mail.subject,
    language: headers["content-language"] ?? null,
    text: mail.text,
    html: mail.html || null,
    headers,
  };
}

if (import.meta.filename === process.argv[1]) {
  const options = { port: { type: "string", default: "0" }, into: { type: "string", default: "mails.jsonl" } };
  const { values } = parseArgs({ options });
  const { port } = await catchMails({ port: Number(values.port), into: values.into });
  console.log(JSON.stringify({ port }));
}
