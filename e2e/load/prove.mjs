// One peer against the portal, as a stranger: connections that do nothing, of every kind and as many as it is allowed;
// bodies that never end; answers that are never taken. The portal keeps answering others of the same machine's kind of
// size, uses little memory, and ends when it is told to. On 127.0.0.1 only, within a minute.
//
// The kernel gives 127.0.0.2 to every program that asks for it. It is another address of the same network. So the proof asks from
// there what is left for one network. Through a trusted proxy's header it asks what another network gets.

import { readFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { environment, freePort, serve, temporaryFolder, tribune } from "../portal/serve.mjs";
import { check, finish } from "../portal/tally.mjs";

/** Megabytes. */
const LARGEST = 200;
/** A network's share of connections, and a few more than that. */
const SHARE = 256;
/** In milliseconds: the portal's 15 seconds for a header and 30 for all else, and a slow machine. */
const CLOSED = 45_000;
const ENDED = 11_000;

const folder = temporaryFolder("load");
const port = await freePort();
// 127.0.0.1 is a proxy here: what it says stands for another network. 127.0.0.2 is nobody's.
const settings = { ...environment({ data: join(folder, "data"), database: `sqlite://${folder}/tribune.db?mode=rwc`, port }), TRIBUNE_TRUSTED_PROXIES: "127.0.0.1/32" };
tribune("migrate", settings);
const portal = await serve(settings);

const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
const SETTINGS = frame(4, 0, 0, Buffer.alloc(0));
const NO_WINDOW = frame(4, 0, 0, Buffer.from([0, 4, 0, 0, 0, 0]));
const DATA = Buffer.alloc(16_000, "a");

/** An HTTP/2 frame. */
function frame(kind, flags, stream, payload) {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(kind, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** A request's header on a stream: GET or POST of /en/… */
function header(stream, method, path) {
  const text = (value) => Buffer.concat([Buffer.from([value.length]), Buffer.from(value)]);
  const block = Buffer.concat([
    Buffer.from([method === "GET" ? 0x82 : 0x83, 0x86, 0x04]),
    text(path),
    Buffer.from([0x01]),
    text("x"),
    Buffer.from([0x00]),
    text("content-type"),
    text("application/x-www-form-urlencoded"),
  ]);
  return frame(1, method === "GET" ? 5 : 4, stream, block);
}

const streams = [1, 3, 5, 7, 9, 11, 13, 15];
const post = "POST /en/sign-in HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 2000000\r\n\r\n";
const parts = "POST /en/sign-in HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 50000000\r\n\r\n--b\r\ncontent-disposition: form-data; name=\"";
/** What each kind of connection says before it falls silent. */
const KINDS = {
  "nothing": Buffer.alloc(0),
  "half a header": Buffer.from("GET /en HTTP/1.1\r\nhost: x\r\n"),
  "a header of 31 KB without an end": Buffer.from(`GET /en HTTP/1.1\r\nx: ${"a".repeat(31_000)}`),
  "half an HTTP/2 preface": PREFACE.subarray(0, 10),
  "an HTTP/2 preface": Buffer.concat([PREFACE, SETTINGS]),
  "a request and nothing after it": Buffer.from("GET /health HTTP/1.1\r\nhost: x\r\n\r\n"),
  "a long body that stops": Buffer.concat([Buffer.from(post), Buffer.alloc(1_000_000, "a")]),
  "a part's name without an end": Buffer.concat([Buffer.from(parts), Buffer.alloc(1_000_000, "a")]),
  "eight bodies at once": Buffer.concat([PREFACE, SETTINGS, ...streams.map((one) => header(one, "POST", "/en/sign-in")), ...streams.map((one) => frame(0, 0, one, DATA)), ...streams.map((one) => frame(0, 0, one, DATA))]),
  "eight pages that are not taken": Buffer.concat([PREFACE, NO_WINDOW, ...streams.map((one) => header(one, "GET", "/en/register?q=" + one))]),
};

/** A connection from 127.0.0.2; resolves its `closed` when the portal ends it. */
function open(first) {
  const socket = createConnection({ host: "127.0.0.1", port, localAddress: "127.0.0.2" });
  socket.on("error", () => {});
  // What comes is not read, so that a reader that takes nothing is one; an end is seen all the same.
  socket.on("connect", () => socket.write(first));
  const closed = new Promise((resolve) => socket.on("close", resolve));
  socket.on("readable", () => { if (socket.readableLength > 64_000) return; socket.read(); });
  return { socket, closed };
}

const megabytes = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${portal.child.pid}/status`, "utf8"))[1]) / 1024;
const pause = (milliseconds) => new Promise((later) => setTimeout(later, milliseconds));

async function another(path) {
  const begun = Date.now();
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "x-forwarded-for": "192.0.2.7" }, signal: AbortSignal.timeout(5000) }).catch((error) => ({ status: String(error) }));
  return { status: answer.status, milliseconds: Date.now() - begun };
}

const before = megabytes();
const begun = Date.now();
const names = Object.keys(KINDS);
const held = [];
for (let index = 0; index < SHARE + 40; index += 1) {
  const kind = names[index % names.length];
  held.push({ kind, ...open(KINDS[kind]) });
  if (index % 16 === 0) await pause(5);
}
let largest = 0;
let slowest = 0;
for (let look = 0; look < 12; look += 1) {
  await pause(500);
  largest = Math.max(largest, megabytes());
  const { status, milliseconds } = await another("/en/register");
  slowest = Math.max(slowest, milliseconds);
  if (status !== 200) check("another network is answered meanwhile", false, `${status} after ${milliseconds} ms`);
}
check("another network is answered meanwhile", slowest < 2000, `at most ${slowest} ms`);
check(`no anonymous load of one network takes more than ${LARGEST} MB`, largest < LARGEST, `${before.toFixed(0)} MB before, ${largest.toFixed(0)} MB at most`);
for (const kind of names) {
  const those = held.filter((one) => one.kind === kind).map((one) => one.closed);
  const left = CLOSED - (Date.now() - begun);
  const all = await Promise.race([Promise.all(those).then(() => true), pause(Math.max(left, 1)).then(() => false)]);
  check(`closed in time: ${kind}`, all, `${those.length} connections`);
}

// Told to end while silent connections hold a network's whole share.
for (let index = 0; index < SHARE; index += 1) open(KINDS[names[index % names.length]]);
await pause(1000);
const told = Date.now();
portal.child.kill("SIGTERM");
await Promise.race([new Promise((resolve) => portal.child.on("exit", resolve)), pause(ENDED + 2000)]);
check("it ends when it is told to, with every place of a network held", portal.child.exitCode !== null && Date.now() - told < ENDED, `${Date.now() - told} ms`);
if (portal.child.exitCode === null) portal.child.kill("SIGKILL");
finish();
