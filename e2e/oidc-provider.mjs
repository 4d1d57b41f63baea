// A real OpenID provider for tests: authorization code with PKCE, discovery, signed tokens, a sign-in page.
//
//   node oidc-provider.mjs --port 0 --redirect http://localhost:3000/en/sign-in/return [--claim tribune_roles]
//
// prints {"issuer", "clientId", "clientSecret"} when it listens. `--redirect` may be given more than once; one that ends
// in `*` allows every address that begins so. Accounts sign in with their name and the password below; the account's
// name is its subject. The last ones are signed in by a provider that lies, each in one way, so that a portal which
// believes them is found out.

import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { SignJWT, decodeJwt, exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";

export const CLIENT = { id: "tribune", secret: "a-secret-shared-with-the-portal" };
export const PASSWORD = "correct horse battery staple";

const HOUR = 3600;

/** By name: the roles the claim lists, and how the provider lies about them. */
export const ACCOUNTS = {
  reviewer: { roles: ["reviewer"] },
  "second-reviewer": { roles: ["reviewer"] },
  "decision-maker": { roles: ["decision_maker"], name: "Ingrid Solheim" },
  "second-decision-maker": { roles: ["decision_maker"], name: "Rafael Ortega" },
  "challenge-panel": { roles: ["challenge_panel"] },
  "protection-focal-point": { roles: ["protection_focal_point"] },
  administrator: { roles: ["administrator"] },
  "several-roles": { roles: ["reviewer", "decision_maker"] },
  "no-roles": { roles: [] },
  "unknown-role": { roles: ["emperor"] },
  "unverified-address": { roles: ["reviewer"], verified: false },
  "wrong-nonce": { roles: ["administrator"], lie: { claims: { nonce: "another" } } },
  "wrong-audience": { roles: ["administrator"], lie: { claims: { aud: "another-portal" } } },
  "wrong-issuer": { roles: ["administrator"], lie: { claims: { iss: "https://another.example" } } },
  "expired": { roles: ["administrator"], lie: { claims: { iat: -2 * HOUR, exp: -HOUR } } },
  "wrong-signature": { roles: ["administrator"], lie: { key: "foreign" } },
};

export async function provideIdentities({ port = 0, redirects, claim = "tribune_roles" }) {
  const own = await signingKey("own");
  const foreign = await signingKey("own");
  const server = createServer();
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  const issuer = `http://127.0.0.1:${server.address().port}`;

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: redirects.map((redirect) => redirect.replace(/\*$/, "")),
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    jwks: { keys: [own.jwk] },
    cookies: { keys: ["only for tests"] },
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"], roles: [claim] },
    scopes: ["openid", "profile", "email", "roles"],
    // The portal reads the ID token; that spares the tests a second request.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: true } },
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (ctx, name) => ({ accountId: name, claims: () => claimsOf(name, claim) }),
    loadExistingGrant: consent,
    ttl: { AccessToken: HOUR, AuthorizationCode: 60, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
  });
  provider.Client.prototype.redirectUriAllowed = (asked) =>
    redirects.some((redirect) => (redirect.endsWith("*") ? asked.startsWith(redirect.slice(0, -1)) : asked === redirect));
  provider.Client.prototype.postLogoutRedirectUriAllowed = provider.Client.prototype.redirectUriAllowed;
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith("/interaction/")) return interact(provider, ctx);
    await next();
    if (ctx.oidc?.route === "token" && ctx.body?.id_token) ctx.body.id_token = await perhapsLie(ctx.body.id_token, { own, foreign });
  });
  server.on("request", provider.callback());
  return { issuer, stop: () => new Promise((closed) => server.close(closed)) };
}

async function signingKey(kid) {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: "RS256", use: "sig" } };
}

function claimsOf(name, claim) {
  const { name: called = `Staff ${name}`, verified = true, roles = [] } = ACCOUNTS[name] ?? {};
  return { sub: name, name: called, email: `${name}@staff.example`, email_verified: verified, [claim]: roles };
}

/** The portal belongs to the institution, so its staff are not asked whether it may know who they are. */
async function consent(ctx) {
  const known = ctx.oidc.session.grantIdFor(ctx.oidc.client.clientId);
  if (known) return ctx.oidc.provider.Grant.find(known);
  const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
  grant.addOIDCScope("openid profile email roles");
  await grant.save();
  return grant;
}

/** The sign-in page: a form with `name` and `password`, which posts to its own address. */
async function interact(provider, ctx) {
  let note = "";
  if (ctx.method === "POST") {
    const typed = new URLSearchParams(await body(ctx.req));
    const name = typed.get("name");
    if (Object.hasOwn(ACCOUNTS, name ?? "") && typed.get("password") === PASSWORD) {
      return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: name } });
    }
    note = "<p role=alert>No such name and password.</p>";
  }
  ctx.type = "html";
  ctx.body = `<!doctype html><html lang=en><title>Institution sign-in</title><h1>Institution sign-in</h1>${note}
    <form method=post><p><label>Name <input name=name autocomplete=username></label>
    <p><label>Password <input name=password type=password autocomplete=current-password></label>
    <p><button>Sign in</button></form>`;
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function perhapsLie(token, keys) {
  const claims = decodeJwt(token);
  const lie = ACCOUNTS[claims.sub]?.lie;
  if (!lie) return token;
  const now = Math.floor(Date.now() / 1000);
  const told = Object.entries(lie.claims ?? {}).map(([name, value]) => [name, typeof value === "number" ? now + value : value]);
  const key = keys[lie.key ?? "own"];
  return new SignJWT({ ...claims, ...Object.fromEntries(told) }).setProtectedHeader({ alg: "RS256", kid: "own" }).sign(key.privateKey);
}

if (import.meta.filename === process.argv[1]) {
  const options = {
    port: { type: "string", default: "0" },
    redirect: { type: "string", multiple: true, default: [] },
    claim: { type: "string", default: "tribune_roles" },
  };
  const { values } = parseArgs({ options });
  const { issuer } = await provideIdentities({ port: Number(values.port), redirects: values.redirect, claim: values.claim });
  console.log(JSON.stringify({ issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret }));
}
