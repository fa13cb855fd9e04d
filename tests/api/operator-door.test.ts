import assert from "node:assert/strict";
import { test } from "node:test";
import { createSessions, SESSION_MS } from "../../api/http/sessions.ts";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "./fake.ts";
import { TOKEN } from "./fake-operator.ts";
import { serve, signedIn } from "./room.ts";
import { FORM, OWN, UNLIMITED } from "./serve.ts";

const PAGES = [
  "/exploitant",
  "/exploitant/employeur",
  "/exploitant/depot",
  "/exploitant/permissions",
  "/exploitant/doublons",
];
const CHANGES = [
  "/exploitant/collecter",
  "/exploitant/rouvrir",
  "/exploitant/confirmer",
  "/exploitant/rejoindre",
  "/exploitant/rejoindre-jour",
  "/exploitant/reindexer",
  "/exploitant/employeur",
  "/exploitant/employeur/ajouter",
  "/exploitant/depot",
  "/exploitant/depot/enregistrer",
  "/exploitant/permissions",
  "/exploitant/permissions/retirer",
  "/exploitant/doublons",
  "/exploitant/doublons/revenir",
  "/exploitant/ecole",
  "/exploitant/ecole/vider",
  "/exploitant/depot/retirer",
  "/exploitant/sortir",
];

test("without its key the room is a 404 that says how to open it, and no page leads there", async (t) => {
  const server = await createServer(fakeHouse().deps, UNLIMITED);
  t.after(() => server.close());
  for (const url of [...PAGES, "/exploitant/entrer", "/exploitant/nulle-part"]) {
    const answer = await server.inject(url);
    assert.equal(answer.statusCode, 404, url);
    assert.match(answer.body, /VIGIE_OPERATOR_TOKEN/);
    assert.equal(answer.headers["set-cookie"], undefined);
  }
  for (const url of CHANGES)
    assert.equal((await server.inject({ method: "POST", url, headers: { ...FORM, ...OWN } })).statusCode, 404, url);
  assert.doesNotMatch((await server.inject("/")).body, /href="\/exploitant/);
});

test("a stranger is shown the door, changes nothing and uploads nothing", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  for (const url of PAGES)
    for (const headers of [{}, { cookie: "vigie=forge" }, { cookie: `vigie=${TOKEN}` }]) {
      const answer = await server.inject({ url, headers });
      assert.deepEqual([answer.statusCode, answer.headers.location], [303, "/exploitant/entrer"], url);
    }
  for (const url of CHANGES) {
    const headers = { ...FORM, ...OWN, cookie: "vigie=forge" };
    const answer = await server.inject({ method: "POST", url, headers, payload: "csrf=&run=9&source=orme" });
    assert.equal(answer.statusCode, 401, url);
  }
  const headers = { "content-type": "multipart/form-data; boundary=x", ...OWN };
  const heavy = await server.inject({
    method: "POST",
    url: "/exploitant/depot",
    headers,
    payload: "z".repeat(9_000_000),
  });
  assert.equal(heavy.statusCode, 401, "refused before the body is read, whatever its size");
  assert.deepEqual([calls.undone, calls.collected, calls.read], [[], [], []]);
});

test("the token opens, nothing else does; the cookie cannot be read by a script nor sent from another site", async (t) => {
  const { server, entry, cookie, get } = await signedIn();
  t.after(() => server.close());
  const set = String(entry.headers["set-cookie"]);
  for (const flag of ["HttpOnly", "SameSite=Strict", "Path=/exploitant", "Max-Age=43200"])
    assert.ok(set.includes(flag), set);
  assert.doesNotMatch(set, /Secure/);
  assert.ok(!set.includes(TOKEN));
  assert.equal(entry.headers.location, "/exploitant");
  for (const url of PAGES) {
    const answer = await get(url);
    assert.equal(answer.status, 200, url);
    assert.equal(answer.headers["cache-control"], "no-store");
    assert.ok(!answer.body.includes(TOKEN) && !answer.body.includes(cookie.split("=")[1]!), url);
    assert.match(answer.body, /noindex/);
  }
  assert.match((await get("/")).body, /href="\/exploitant/);
  for (const token of ["", "mauvais", `${TOKEN} `, TOKEN.slice(1), TOKEN.toUpperCase()]) {
    const other = await serve();
    const payload = new URLSearchParams({ token }).toString();
    const wrong = await other.server.inject({
      method: "POST",
      url: "/exploitant/entrer",
      headers: { ...FORM, ...OWN },
      payload,
    });
    assert.deepEqual([wrong.statusCode, wrong.headers["set-cookie"]], [403, undefined], token);
    assert.match(wrong.body, /Ce n’est pas le jeton/);
    assert.ok(token === "" || !wrong.body.includes(`"${token}"`));
    await other.server.close();
  }
});

test("under https the cookie travels under https only", async (t) => {
  const { deps } = fakeHouse();
  const publicUrl = "https://vigie.example";
  const { server } = await serve({ site: { ...deps.site, publicUrl } });
  t.after(() => server.close());
  const headers = { ...FORM, origin: publicUrl };
  const answer = await server.inject({ method: "POST", url: "/exploitant/entrer", headers, payload: `token=${TOKEN}` });
  assert.match(String(answer.headers["set-cookie"]), /^__Secure-vigie=.*; Secure/);
});

test("the sixth attempt of a minute waits, even with the right token", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const enter = async (token: string) =>
    (
      await server.inject({
        method: "POST",
        url: "/exploitant/entrer",
        headers: { ...FORM, ...OWN },
        payload: `token=${token}`,
      })
    ).statusCode;
  const statuses: number[] = [];
  for (let index = 0; index < 5; index++) statuses.push(await enter("mauvais"));
  assert.deepEqual([...statuses, await enter(TOKEN)], [403, 403, 403, 403, 403, 429]);
});

test("signing in is asked from our own page; a form of another session or of none is refused", async (t) => {
  const { server, calls, csrf, post } = await signedIn();
  t.after(() => server.close());
  const foreign = { ...FORM, origin: "https://evil.example" };
  const entry = await server.inject({
    method: "POST",
    url: "/exploitant/entrer",
    headers: foreign,
    payload: `token=${TOKEN}`,
  });
  assert.equal(entry.statusCode, 403);
  const other = await signedIn();
  t.after(() => other.server.close());
  for (const url of CHANGES) {
    for (const word of ["", "forge", other.csrf, csrf.slice(1)])
      assert.equal((await post(url, { csrf: word, run: "9", source: "orme" })).status, 403, `${url} ${word}`);
    assert.equal((await post(url, { run: "9" }, { origin: "https://evil.example" })).status, 403, url);
    assert.equal((await post(url, { run: "9" }, { "sec-fetch-site": "same-site" })).status, 403, url);
  }
  assert.deepEqual([calls.undone, calls.collected, calls.added, calls.read, calls.kept], [[], [], [], [], []]);
});

test("signing out ends the session for good, also for who kept the cookie", async (t) => {
  const { server, get, post } = await signedIn();
  t.after(() => server.close());
  const out = await post("/exploitant/sortir", {});
  assert.equal(out.status, 303);
  assert.match(String(out.headers["set-cookie"]), /vigie=;/);
  assert.equal((await get("/exploitant")).status, 303);
});

test("a session lasts twelve hours, and at most fifty stand at a time", () => {
  let now = 0;
  const sessions = createSessions("secret-de-seize-c", () => now);
  assert.equal(sessions.open("autre"), null);
  const first = sessions.open("secret-de-seize-c")!;
  now = SESSION_MS - 1;
  assert.ok(sessions.find(first));
  now = SESSION_MS;
  assert.equal(sessions.find(first), null);
  const many = Array.from({ length: 60 }, () => sessions.open("secret-de-seize-c")!);
  assert.equal(many.filter((one) => sessions.find(one)).length, 50);
  assert.ok(sessions.find(many.at(-1)));
});
