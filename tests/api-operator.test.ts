import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApiDeps } from "../api/deps.ts";
import type { ReadAnswer } from "../api/operator.ts";
import { createServer } from "../api/server.ts";
import { createSessions, SESSION_MS } from "../api/sessions.ts";
import { fakeHouse } from "./api-fake.ts";
import { inventedOffer } from "./api-fake-offers.ts";
import { fakeOperator, TOKEN } from "./api-fake-operator.ts";

const OWN = { origin: "http://localhost:3000" };
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const unlimited = { ratePerMinute: 1_000_000, changesPerMinute: 1_000_000 };
type Headers = Record<string, string>;

async function serve(given: Partial<ApiDeps> = {}, reading: Partial<ReadAnswer> = {}) {
  const { operator, calls } = fakeOperator(reading);
  const { deps } = fakeHouse({ report: (error) => assert.fail(error), operator, ...given });
  return { server: await createServer(deps, unlimited), calls };
}

/** A person who has signed in: the cookie, and the word that goes with each form. */
async function signedIn(given: Partial<ApiDeps> = {}, reading: Partial<ReadAnswer> = {}) {
  const { server, calls } = await serve(given, reading);
  const entry = await server.inject({
    method: "POST",
    url: "/exploitant/entrer",
    headers: { ...FORM, ...OWN },
    payload: new URLSearchParams({ token: TOKEN }).toString(),
  });
  assert.equal(entry.statusCode, 303, entry.body);
  const cookie = String(entry.headers["set-cookie"]).split(";")[0]!;
  const get = async (url: string) => {
    const answer = await server.inject({ url, headers: { cookie } });
    return { ...answer, text: answer.body.replace(/[\u00a0\u202f]/g, " "), status: answer.statusCode };
  };
  const csrf = /name="csrf" value="([^"]+)"/.exec((await get("/exploitant")).body)?.[1] ?? "";
  const post = async (url: string, fields: Record<string, string>, headers: Headers = {}) => {
    const answer = await server.inject({
      method: "POST",
      url,
      headers: { ...FORM, ...OWN, cookie, ...headers },
      payload: new URLSearchParams({ csrf, ...fields }).toString(),
    });
    return { ...answer, text: answer.body.replace(/[\u00a0\u202f]/g, " "), status: answer.statusCode };
  };
  return { server, calls, entry, cookie, csrf, get, post };
}

const PAGES = ["/exploitant", "/exploitant/employeur", "/exploitant/depot", "/exploitant/permissions"];
const CHANGES = [
  "/exploitant/collecter",
  "/exploitant/rouvrir",
  "/exploitant/confirmer",
  "/exploitant/reindexer",
  "/exploitant/employeur",
  "/exploitant/employeur/ajouter",
  "/exploitant/depot",
  "/exploitant/depot/enregistrer",
  "/exploitant/permissions",
  "/exploitant/permissions/retirer",
  "/exploitant/sortir",
];

test("without its key the room is a 404 that says how to open it, and no page leads there", async (t) => {
  const server = await createServer(fakeHouse().deps, unlimited);
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

test("the overview says what went wrong, what was read, and how the engines follow", async (t) => {
  const { server, get } = await signedIn();
  t.after(() => server.close());
  const { text } = await get("/exploitant");
  for (const words of [
    "2 sources à jour sur 4",
    "Bloquée</span> 1",
    "Accès refusé par le site (403) depuis mardi",
    "412 sur 430",
    "plafond : 40 fermetures retenues",
    "champ presque vide alors qu&#39;il ne l&#39;était pas",
    "2 écartées (sans intitulé 2)",
    "3 fermées",
    "Rouvrir ce que ce relevé a fermé (3)",
    "contrat « CDIC » (2)",
    "contrat 13 %",
    "12 changements en attente",
    "écart : 11 offres manquent, 1 de trop",
    "Meilisearch ne répond pas",
    "1 courriel laissé (d&#39;un expéditeur inconnu 1)",
    "Lettres refusées",
    "550 5.1.1 &lt;le…@exemple.fr&gt;: no such user",
    "Abonnement suspendu le",
  ])
    assert.ok(text.includes(words), words);
  assert.equal(text.match(/Rouvrir ce que/g)?.length, 2, "only where something was closed");
  assert.doesNotMatch(text, /Aucun relevé terminé depuis 26 h/);
  assert.match(text, /Vérification chez les employeurs/);
  assert.doesNotMatch(text, /value="verification"/, "no source can be collected under that name");
});

test("the dead man's switch: page, healthz and metrics say when no run has ended for 26 hours", async (t) => {
  const { deps } = fakeHouse();
  for (const [lastRunAt, stale] of [
    ["2026-11-19T07:31:00Z", false],
    ["2026-11-19T07:29:00Z", true],
    [null, true],
  ] as const) {
    const { server, get } = await signedIn({ stats: async () => ({ ...(await deps.stats()), lastRunAt }) });
    t.after(() => server.close());
    assert.equal(/Aucun relevé terminé depuis 26 h/.test((await get("/exploitant")).text), stale, String(lastRunAt));
    const health = await server.inject("/healthz");
    assert.deepEqual([health.statusCode, health.json().stale, health.json().lastRunAt], [200, stale, lastRunAt]);
    assert.match((await server.inject("/metrics")).body, new RegExp(`^vigie_stale ${stale ? 1 : 0}$`, "m"));
  }
});

test("buttons: undo, collect, reindex; what cannot be done says why", async (t) => {
  const { server, calls, get, post } = await signedIn();
  t.after(() => server.close());
  assert.equal((await get("/exploitant")).text.match(/ce relevé dit vrai/g)?.length, 1, "the one in doubt");
  const confirmed = await post("/exploitant/confirmer", { run: "8" });
  assert.equal(confirmed.headers.location, "/exploitant?fait=confirme&n=40");
  assert.match((await get("/exploitant?fait=confirme&n=40")).text, /40 annonces fermées/);
  assert.equal((await post("/exploitant/confirmer", { run: "9" })).status, 409);
  const undone = await post("/exploitant/rouvrir", { run: "9" });
  assert.equal(undone.headers.location, "/exploitant?fait=rouvert&n=3");
  assert.match((await get("/exploitant?fait=rouvert&n=3")).text, /3 annonces rouvertes/);
  assert.deepEqual(calls.undone, [9]);
  for (const run of ["", "0", "-1", "9.5", "x"])
    assert.equal((await post("/exploitant/rouvrir", { run })).status, 404, run);
  assert.equal((await post("/exploitant/collecter", { source: "orme" })).headers.location, "/exploitant?fait=collecte");
  assert.deepEqual(calls.collected, ["orme"]);
  assert.equal((await post("/exploitant/collecter", { source: "nulle" })).status, 404);
  const asleep = await post("/exploitant/collecter", { source: "grande-maree" });
  assert.equal(asleep.status, 409);
  assert.match(asleep.text, /il lui manque MAREE_SECRET/);
  assert.equal((await post("/exploitant/reindexer", {})).headers.location, "/exploitant?fait=index&n=540");
  assert.doesNotMatch((await get("/exploitant?fait=<script>&n=<script>")).text, /<script/);
});

test("each thing an address can turn out to be has an answer of its own", async (t) => {
  const { server, calls, post } = await signedIn();
  t.after(() => server.close());
  const answers: [address: string, title: string, words: string][] = [
    ["https://trouve.example/", "Est-ce bien lui ?", "Oui, l’ajouter et collecter"],
    ["https://vide.example/", "Reconnu, mais sans offre aujourd’hui", "L’ajouter quand même"],
    ["https://deja.example/", "Déjà suivi", "/sources#orme"],
    ["https://inconnu.example/", "La plateforme ne connaît pas cet employeur", "Essayer une autre adresse"],
    ["https://interdit.example/", "Ce site ne permet pas la lecture", "À la place : vos alertes par courriel"],
    ["https://rien.example/", "Aucune offre reconnue sur cette page", "Essayer une autre adresse"],
    ["https://muet.example/", "Site injoignable", "Le site ne répond pas"],
    ["http://127.0.0.1/", "Adresse refusée", "seul https est lu"],
  ];
  for (const [url, title, words] of answers) {
    const { status, text } = await post("/exploitant/employeur", { url });
    assert.equal(status, 200);
    assert.ok(text.includes(`<h1>${title}</h1>`), `${url}: ${title}`);
    assert.ok(text.includes(words), `${url}: ${words}`);
    assert.equal(text.includes("/employeur/ajouter"), /trouve|vide/.test(url), url);
  }
  const found = (await post("/exploitant/employeur", { url: "https://trouve.example/" })).text;
  for (const words of [
    "Plateforme du Phare",
    "Chantiers &lt;b&gt;Navals",
    "<li>Soudeur</li>",
    "&lt;script&gt;alert(1)",
  ])
    assert.ok(found.includes(words), words);
  assert.equal((await post("/exploitant/employeur", { url: " " })).status, 400);
  const add = { proposal: "proposition-1", title: " Chantiers  Navals " };
  assert.equal((await post("/exploitant/employeur/ajouter", add)).headers.location, "/exploitant?fait=ajoute");
  assert.deepEqual(calls.added, [["proposition-1", "Chantiers Navals"]]);
  assert.equal((await post("/exploitant/employeur/ajouter", { ...add, title: " " })).status, 400);
  const old = await post("/exploitant/employeur/ajouter", { ...add, proposal: "vieille" });
  assert.equal(old.status, 400);
  assert.match(old.text, /n’est plus valable/);
});

test("a deposit is read, shown and stored only then: as a file or as a pasted text", async (t) => {
  const { server, calls, cookie, csrf, post } = await signedIn();
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  const send = async (fields: Record<string, string | Blob>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf, ...fields })) body.append(name, value);
    const headers = { cookie, "sec-fetch-site": "same-origin" };
    const answer = await fetch(`${base}/exploitant/depot`, { method: "POST", body, headers });
    return { status: answer.status, text: await answer.text() };
  };
  const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 200, 13, 10]);
  const file = await send({
    file: new File([bytes], "page.html"),
    text: "",
    reader: "phare",
    url: "https://x.example/a",
  });
  assert.equal(file.status, 200);
  assert.match(file.text, /1\u00a0offre trouvée/);
  assert.deepEqual(calls.read[0], { reader: "phare", bytes, url: "https://x.example/a" });
  await send({ file: new File([], ""), text: "From: é", reader: "auto", url: "" });
  assert.deepEqual(calls.read[1], { reader: "auto", bytes: Buffer.from("From: é"), url: null });
  assert.deepEqual(calls.kept, []);
  const refused: Record<string, string | Blob>[] = [
    { text: " \r\n ", reader: "auto" },
    { text: "a", reader: "autre" },
    { text: "a", reader: "auto", url: "javascript:alert(1)" },
    { text: "a", reader: "auto", url: "pas une adresse" },
  ];
  for (const fields of refused) assert.equal((await send(fields)).status, 400, JSON.stringify(fields));
  assert.equal((await send({ text: "a", reader: "auto", csrf: "forge" })).status, 403);
  assert.equal((await send({ text: "x".repeat(5 * 1024 * 1024), reader: "auto" })).status, 200, "five megabytes go in");
  assert.equal((await send({ text: "x".repeat(5_400_000), reader: "auto" })).status, 413);
  const kept = await post("/exploitant/depot/enregistrer", { reading: "lecture-1" });
  assert.match(kept.text, /1 offre enregistrée, dont 1 nouvelle/);
  assert.equal((await post("/exploitant/depot/enregistrer", { reading: "vieille" })).status, 400);
  assert.deepEqual(calls.kept, ["lecture-1"]);
});

test("nothing that a deposited page says can run in the preview", async (t) => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const offer = inventedOffer({
    id: "x",
    title: evil,
    employer: { name: evil, kind: "direct" },
    descriptionText: evil,
    doors: [{ source: "depot", ref: "1", url: "javascript:alert(1)", kind: "relay" }],
  });
  const place = { ...offer.places[0]!, text: evil, commune: null, department: null };
  const offers = [{ ...offer, places: [place] }];
  const { server, post } = await signedIn({}, { offers, reader: evil, refused: [evil], problems: [evil] });
  t.after(() => server.close());
  const { text, status } = await post("/exploitant/depot", { text: "x", reader: "auto" });
  assert.equal(status, 200);
  assert.doesNotMatch(text, /<script|<img|href="javascript/);
  assert.ok(text.split("&lt;script&gt;").length >= 6);
  const nothing = await signedIn({}, { offers: [], reading: null, reader: null, problems: ["page sans repère"] });
  t.after(() => nothing.server.close());
  const empty = (await nothing.post("/exploitant/depot", { text: "x", reader: "auto" })).text;
  assert.match(empty, /Aucune offre trouvée/);
  assert.match(empty, /page sans repère/);
  assert.doesNotMatch(empty, /Enregistrer</);
});

test("a permission is noted with who, when and what for, and taken back", async (t) => {
  const { server, get, post } = await signedIn();
  t.after(() => server.close());
  assert.match((await get("/exploitant/permissions")).text, /Conditions, article 4/);
  const given = { source: "ecueil", by: "Mme Aubin, L’Écueil", on: "2026-11-18", scope: "recherche d’offres IA" };
  const wrong = [
    { by: " " },
    { scope: "" },
    { on: "18/11/2026" },
    { on: "2026-02-30" },
    { on: "2027-01-01" },
    { source: "orme" },
    { source: "nulle" },
  ];
  for (const fault of wrong)
    assert.equal((await post("/exploitant/permissions", { ...given, ...fault })).status, 400, JSON.stringify(fault));
  assert.equal((await post("/exploitant/permissions", given)).headers.location, "/exploitant/permissions?fait=note");
  assert.match(
    (await get("/exploitant/permissions")).text,
    /accord de Mme Aubin, L’Écueil, donné le 18 novembre 2026, pour recherche d’offres IA/,
  );
  const back = await post("/exploitant/permissions/retirer", { source: "ecueil" });
  assert.equal(back.headers.location, "/exploitant/permissions?fait=retire");
  assert.doesNotMatch((await get("/exploitant/permissions")).text, /Mme Aubin/);
});
