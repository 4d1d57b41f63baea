// The portal that the journeys use: new data in a temporary folder, demo files, real mail, a real identity provider. Playwright
// starts this and ends it; everything is gone afterwards.

import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLIENT, provideIdentities } from "../oidc-provider.mjs";
import { catchMails } from "../smtp-catcher.mjs";
import { SIGN_INS } from "./people.mjs";
import { PKG, RESULTS, TRIBUNE } from "./programs.mjs";

const port = Number(process.env.TRIBUNE_E2E_PORT);
const base = `http://localhost:${port}`;
const data = mkdtempSync(join(tmpdir(), "tribune-e2e-"));
mkdirSync(RESULTS, { recursive: true });
const mails = join(RESULTS, "mails.jsonl");
rmSync(mails, { force: true });

const smtp = await catchMails({ into: mails });
const { issuer } = await provideIdentities({ redirects: [`${base}/*`] });

const environment = {
  ...process.env,
  DATABASE_URL: process.env.TRIBUNE_E2E_DATABASE_URL ?? `sqlite://${data}/tribune.db?mode=rwc`,
  TRIBUNE_DATA: data,
  TRIBUNE_BASE_URL: base,
  TRIBUNE_LISTEN: `127.0.0.1:${port}`,
  TRIBUNE_PKG: PKG,
  TRIBUNE_DEVELOPMENT: "true",
  TRIBUNE_SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
  // The demo's staff are signed in by the password that the seed drew for them, beside those of the provider.
  TRIBUNE_OIDC_LOCAL_PASSWORDS: "true",
  TRIBUNE_OIDC_ISSUER: issuer,
  TRIBUNE_OIDC_CLIENT_ID: CLIENT.id,
  TRIBUNE_OIDC_CLIENT_SECRET: CLIENT.secret,
};

let portal;
function finish(status) {
  portal?.kill("SIGTERM");
  rmSync(data, { recursive: true, force: true });
  process.exit(status);
}
process.on("SIGTERM", () => finish(0));
process.on("SIGINT", () => finish(0));

try {
  execFileSync(TRIBUNE, ["migrate"], { env: environment, stdio: "inherit" });
  execFileSync(TRIBUNE, ["seed"], { env: environment, stdio: "inherit" });
  const signIns = join(data, "sign-ins.json");
  rmSync(SIGN_INS, { force: true });
  if (existsSync(signIns)) copyFileSync(signIns, SIGN_INS);
  portal = spawn(TRIBUNE, ["serve"], { env: environment, stdio: "inherit" });
  portal.on("exit", (code) => finish(code ?? 1));
} catch (error) {
  console.error(String(error));
  finish(1);
}
