// Journeys run with and without JavaScript; the accessibility sweep runs once, because it needs JavaScript to look.

import { createServer } from "node:net";
import { defineConfig, devices } from "@playwright/test";

// The workers read this file again, so the port is found once and handed down.
process.env.TRIBUNE_E2E_PORT ??= String(await freePort());
const base = `http://localhost:${process.env.TRIBUNE_E2E_PORT}`;
/** What proves that the checks find what they look for, and where they look. */
const CONTROLS = ["accessibility/controls.spec.mjs", "accessibility/sample.spec.mjs"];
const controlsOnly = process.env.TRIBUNE_E2E === "controls";

// Which pages are swept is chosen once as well, and told, so that a failure can be repeated.
if (!controlsOnly) {
  const { share } = await import("./accessibility/pages.mjs");
  if (process.env.TEST_WORKER_INDEX === undefined) console.log(share);
}

const desktop = {
  ...devices["Desktop Chrome"],
  channel: undefined,
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  },
};

export default defineConfig({
  outputDir: "results/output",
  reporter: [["list"], ["json", { outputFile: "results/report.json" }], ["./portal/shares.mjs"]],
  workers: Number(process.env.TRIBUNE_E2E_WORKERS ?? 2),
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // A journey passes the first time or it has failed.
  retries: 0,
  use: { baseURL: base, trace: "retain-on-failure", actionTimeout: 15_000 },
  projects: [
    { name: "controls", testMatch: CONTROLS, use: desktop },
    ...(controlsOnly
      ? []
      : [
          { name: "visit", testMatch: "portal/visit.setup.mjs", use: desktop },
          {
            name: "accessibility",
            testMatch: "accessibility/*.spec.mjs",
            testIgnore: CONTROLS,
            dependencies: ["visit"],
            // Faults name the page and the element; a trace of each of thousands of key presses takes half the time.
            use: { ...desktop, trace: "off" },
          },
          { name: "with-js", testMatch: "journeys/*.spec.mjs", use: desktop },
          { name: "without-js", testMatch: "journeys/*.spec.mjs", use: { ...desktop, javaScriptEnabled: false } },
        ]),
  ],
  webServer: controlsOnly
    ? undefined
    : {
        command: "node portal/start.mjs",
        url: `${base}/health`,
        timeout: 120_000,
        stdout: process.env.CI ? "ignore" : "pipe",
        gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
      },
});

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
