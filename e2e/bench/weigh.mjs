// What public pages weigh, as a first visit: the page itself (P1), everything it makes the browser fetch (P2), its scripts,
// and the islands' bundle (P3).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium, request } from "@playwright/test";
import { crawl, patterns } from "../portal/crawl.mjs";
import { routes } from "../portal/programs.mjs";

export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};

/** {weights: one of each public page, scripts: the islands' bundle}, each with whether its goal is met. */
export async function weigh({ base, pkg, goals }) {
  const shown = new Map();
  const stranger = await request.newContext({ baseURL: base });
  await crawl(stranger, "stranger", patterns(routes()), shown, new Map());
  const browser = await chromium.launch(CHROMIUM);
  const weights = [];
  for (const [route, { address, type }] of shown) {
    if (type !== "text/html") continue;
    const url = `${base}/en${address === "/" ? "" : address}`;
    const html = await (await stranger.get(url)).text();
    const brotli = brotliCompressSync(html).length;
    const { bytes, requests } = await visit(browser, url);
    const scripts = [...html.matchAll(/<script\b/g)].length;
    const met = brotli <= goals.firstFlight && bytes <= goals.firstVisit && requests === 1 && scripts === 0;
    weights.push({ route, brotli, "first visit": bytes, requests, scripts, met });
  }
  await browser.close();
  await stranger.dispose();
  return { weights, scripts: bundle(pkg, goals.islands) };
}

/** What crosses the network until the page is at rest: bytes with headers, and requests. The tab's mark is the browser's own. */
async function visit(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const own = new Set();
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ requestId, request }) => !request.url.endsWith("/favicon.ico") && own.add(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  return { bytes, requests: own.size };
}

function bundle(pkg, goal) {
  const { js, wasm } = JSON.parse(readFileSync(join(pkg, "manifest.json"), "utf8"));
  const brotli = [js, wasm].reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(pkg, name))).length, 0);
  return { brotli, met: brotli <= goal };
}
