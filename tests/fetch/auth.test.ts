import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../config.ts";
import { createAuth } from "../../scrapers/fetch/auth.ts";
import type { Reply } from "../../scrapers/fetch/wire.ts";
import { door, site, source } from "./site.ts";

const KEYS = {
  VIGIE_CONTACT: "test@exemple.fr",
  FRANCETRAVAIL_CLIENT_ID: "PAR_vigie_1234",
  FRANCETRAVAIL_CLIENT_SECRET: "tres&secret=1234",
  ALTERNANCE_TOKEN: "jeton-alternance-9876",
  ADZUNA_APP_ID: "appid123",
  ADZUNA_APP_KEY: "clef-adzuna-4567",
};

const json = (status: number, body: unknown): Reply => ({
  url: new URL("https://entreprise.francetravail.fr/connexion"),
  status,
  headers: { "content-type": "application/json" },
  body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
});

/** France Travail's token route, as we know it, and what it was asked. */
function tokenRoute(answer: (turn: number) => Reply, env: Record<string, string> = KEYS) {
  const forms: string[] = [];
  const auth = createAuth({
    config: readConfig(env),
    replay: false,
    post: async (_url, form) => {
      forms.push(form);
      return answer(forms.length);
    },
  });
  return { auth, forms, ask: () => auth.credentials("francetravail", "https://api.francetravail.io/x") };
}

test("France Travail: keys in the body, one token until it ends, another when it was refused", async () => {
  const { auth, forms, ask } = tokenRoute((turn) => json(200, { access_token: `jeton-${turn}`, expires_in: 1500 }));
  const first = await ask();
  assert.equal(first.headers.authorization, "Bearer jeton-1");
  await Promise.all([ask(), ask()]);
  assert.equal(forms.length, 1);
  const form = new URLSearchParams(forms[0]);
  assert.deepEqual(
    ["grant_type", "client_id", "client_secret", "scope"].map((name) => form.get(name)),
    ["client_credentials", "PAR_vigie_1234", "tres&secret=1234", "api_offresdemploiv2 o2dsoffre"],
  );
  assert.equal(auth.renew("francetravail"), true);
  assert.equal((await ask()).headers.authorization, "Bearer jeton-2");
  assert.equal(auth.redact("tres&secret=1234 tres%26secret%3D1234 jeton-2"), "••• ••• •••");
});

test("a token that ends within a minute is not kept", async () => {
  const { forms, ask } = tokenRoute((turn) => json(200, { access_token: `jeton-${turn}`, expires_in: 30 }));
  await ask();
  await new Promise((done) => setTimeout(done, 1050));
  await ask();
  assert.equal(forms.length, 2);
});

test("each refusal of a token says in French what to repair", async () => {
  const cases: [Reply, string, RegExp][] = [
    [json(400, { error: "invalid_client" }), "unauthorised", /FRANCETRAVAIL_CLIENT_SECRET.*Offres d'emploi v2/],
    [json(400, { error: "invalid_scope" }), "unauthorised", /FRANCETRAVAIL_SCOPE/],
    [json(409, "<html>Conflict</html>"), "unauthorised", /409/],
    [json(503, "<html>"), "server-error", /503/],
    [json(200, "<html>"), "changed", /non reconnue/],
  ];
  for (const [answer, outcome, message] of cases) {
    const { ask } = tokenRoute(() => answer);
    await assert.rejects(ask, (error: { outcome?: string; message: string }) => {
      assert.equal(error.outcome, outcome);
      assert.match(error.message, message);
      return true;
    });
  }
});

test("a missing key is named, an unknown route too", async () => {
  const { auth, ask } = tokenRoute(() => json(200, {}), {});
  await assert.rejects(ask, { outcome: "needs-settings", message: /FRANCETRAVAIL_CLIENT_ID/ });
  await assert.rejects(auth.credentials("adzuna", "x"), { outcome: "needs-settings", message: /ADZUNA_APP_ID/ });
  await assert.rejects(auth.credentials("toString", "x"), { outcome: "needs-settings" });
});

test("keys reach the site, and neither page, log, error nor another host", async (t) => {
  const other = await site(t, { "/fin": (_request, response) => response.end("{}") });
  const { url, hits } = await site(t, {
    "/adzuna": (_request, response) => response.end("{}"),
    "/alternance": (_request, response) => response.end("{}"),
    "/moved": (_request, response) => response.writeHead(302, { location: `${other.url}/fin` }).end(),
    "/echo": (request, response) => response.writeHead(302, { location: `/fin2${request.url?.slice(5)}` }).end(),
    "/fin2": (_request, response) => response.writeHead(400).end("{}"),
  });
  const lines: string[] = [];
  const fetcher = door(t, { config: readConfig(KEYS), log: (_level, line) => lines.push(line) });
  const ask = (path: string, auth: string) => fetcher.fetchPage({ url: url + path, auth }, source("api"));
  const pages = [
    await ask("/adzuna?what=ia", "adzuna"),
    await ask("/alternance", "alternance"),
    await ask("/moved", "alternance"),
    await ask("/echo", "adzuna"),
  ];
  assert.deepEqual(
    pages.map((fetched) => fetched.outcome),
    ["ok", "ok", "ok", "bad-request"],
  );
  assert.equal(
    hits.find((hit) => hit.path.startsWith("/adzuna"))?.path,
    "/adzuna?what=ia&app_id=appid123&app_key=clef-adzuna-4567",
  );
  assert.equal(
    hits.find((hit) => hit.path === "/alternance")?.request.headers.authorization,
    "Bearer jeton-alternance-9876",
  );
  assert.equal(other.hits.at(-1)?.request.headers.authorization, undefined);
  assert.equal(pages[0]?.page?.url, `${url}/adzuna?what=ia`);
  const seen = JSON.stringify([pages, lines, pages.map(({ error }) => [error?.url, error?.message, error?.cause])]);
  assert.doesNotMatch(seen, /appid123|clef-adzuna|jeton-alternance/);
});

test("a key that stands in an employer's address is asked with, and told to nobody", async (t) => {
  const { url, hits } = await site(t, { "/flux": (_request, response) => response.end("{}") });
  const lines: string[] = [];
  const path = "/flux?apikey=clef-du-flux&ville=Lyon";
  const { page } = await door(t, { log: (_level, line) => lines.push(line) }).fetchPage(
    { url: url + path },
    source("api"),
  );
  assert.equal(hits.at(-1)?.path, path);
  assert.equal(page?.url, url + path);
  assert.match(lines.join(), /\/flux\?apikey=\*{3}&ville=Lyon/);
});

test("a refused token is renewed once, then the refusal is told", async (t) => {
  let tokens = 0;
  let good = 2;
  // Replay sends the token route, too, to a local server: the whole way over real HTTP.
  const { url } = await site(t, {
    "/": (request, response) => {
      const asked = String(request.headers["x-vigie-url"]);
      if (asked.endsWith("/robots.txt")) return void response.writeHead(404).end();
      if (asked.includes("access_token"))
        return void response.end(JSON.stringify({ access_token: `jeton-${++tokens}`, expires_in: 900 }));
      const fits = request.headers.authorization === `Bearer jeton-${good}`;
      response.writeHead(fits ? 206 : 401, { "content-type": "application/json" }).end('{"resultats":[]}');
    },
  });
  const ask = () => {
    const request = {
      url: "https://api.francetravail.io/partenaire/offresdemploi/v2/offres/search",
      auth: "francetravail",
    };
    return fetcher.fetchPage(request, source("api"));
  };
  const fetcher = door(t, { config: readConfig(KEYS), replayUrl: url });
  const read = await ask();
  assert.deepEqual([read.outcome, read.page?.status, tokens], ["ok", 206, 2]);
  good = -1;
  const refused = await ask();
  assert.deepEqual([refused.outcome, tokens], ["unauthorised", 3]);
  assert.match(refused.error?.message ?? "", /401/);
});
