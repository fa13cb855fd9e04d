import assert from "node:assert/strict";
import { test } from "node:test";
import { neverRead } from "../../indexer/store/health.ts";
import { fakeHouse } from "./fake.ts";
import { inventedOffer } from "./fake-offers.ts";
import { signedIn } from "./room.ts";

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
    "champ presque vide alors qu’il ne l’était pas",
    "6 écartées (illisible 4, sans intitulé 2)",
    "3 fermées",
    "Rouvrir ce que ce relevé a fermé (3)",
    "contrat « CDIC » (2)",
    "contrat 13 %",
    "12 changements en attente",
    "écart : 11 offres manquent, 1 de trop",
    "Meilisearch ne répond pas",
    "1 courriel laissé (d’un expéditeur inconnu 1)",
    "2 courriels lus sans preuve de son expéditeur (signature non vérifiée 2)",
    "Lettres refusées",
    "Offres séparées par des lecteurs",
    '<a href="/offre/phare-1">Chef de projet &lt;IA&gt;</a>, Orme &amp; Fils',
    "Séparées le",
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

test("healthz and metrics say that no search can be answered", async (t) => {
  const words = "L'index de recherche doit être reconstruit : fichier endommagé.";
  const { server } = await signedIn({ searchFault: async () => words });
  t.after(() => server.close());
  const health = await server.inject("/healthz");
  assert.deepEqual([health.statusCode, health.json().status, health.json().detail], [503, "degraded", words]);
  assert.match((await server.inject("/metrics")).body, /^vigie_search_up 0$/m);
});

test("a source that was read in part has the same name on its page and in the report", async (t) => {
  const half = { ...neverRead("orme"), state: "partial" as const, lastRunAt: "2026-11-20T05:00:00Z" };
  const { server, get } = await signedIn({ sourcesHealth: async () => [half] });
  t.after(() => server.close());
  for (const page of ["/sources", "/exploitant"])
    assert.match((await get(page)).text, /<span class="state partial">Incomplète<\/span>/, page);
});

test("two offers that a reader parted are joined again, once", async (t) => {
  const { server, get, post } = await signedIn();
  t.after(() => server.close());
  const joined = await post("/exploitant/rejoindre", { one: "phare-1", other: "phare-2" });
  assert.equal(joined.headers.location, "/exploitant?fait=rejoint");
  assert.match((await get("/exploitant?fait=rejoint")).text, /de nouveau une seule offre/);
  assert.match((await get("/exploitant?fait=juge")).text, /les règles ne les tiennent pas/);
  assert.equal((await post("/exploitant/rejoindre", { one: "phare-1", other: "" })).status, 404);
});

test("all that was parted on one day is joined again at once, where it is more than one", async (t) => {
  const { server, get, post, calls } = await signedIn();
  t.after(() => server.close());
  const page = await get("/exploitant");
  assert.equal(page.body.match(/name="day" value="2026-11-19"/g)?.length, 1, "two of that day in Paris");
  assert.doesNotMatch(page.body, /name="day" value="2026-11-18"/, "one alone has its own button");
  const joined = await post("/exploitant/rejoindre-jour", { day: "2026-11-19" });
  assert.equal(joined.headers.location, "/exploitant?fait=rejoints&n=2");
  assert.deepEqual(calls.rejoined, ["2026-11-19"]);
  assert.match((await get("/exploitant?fait=rejoints&n=2")).text, /2 séparations reprises/);
  assert.equal((await post("/exploitant/rejoindre-jour", { day: "hier" })).status, 404);
});

test("offers that may be one stand side by side; whoever reads them decides, and may come back", async (t) => {
  const { server, calls, get, post } = await signedIn();
  t.after(() => server.close());
  const { text } = await get("/exploitant/doublons");
  for (const words of [
    '<a href="/offre/sosie-1">Chef de projet &lt;IA&gt;</a>',
    "Intitulé plus précis d’un côté : « &lt;magasins&gt; » ; texte commun à 94 %",
    "Les 1 plus récentes sur 3",
    "La même offre, dit le 18 novembre 2026 à 11:00 (Même mission &lt;chez&gt; Orme).",
    '<a href="/offre/dit-2">AI Project Manager</a>',
  ])
    assert.ok(text.includes(words), words);
  const pair = { one: "sosie-1", other: "of-4" };
  const decided = await post("/exploitant/doublons", { ...pair, decision: "different" });
  assert.equal(decided.headers.location, "/exploitant/doublons?fait=distinctes");
  assert.equal(
    (await post("/exploitant/doublons", { ...pair, decision: "same", why: ` ${"x".repeat(300)}` })).status,
    303,
  );
  assert.deepEqual(calls.decided, [
    ["sosie-1", "of-4", { outcome: "different", why: null }],
    ["sosie-1", "of-4", { outcome: "same", why: "x".repeat(200) }],
  ]);
  assert.match((await get("/exploitant/doublons?fait=reunies")).text, /une seule offre, avec toutes ses adresses/);
  assert.equal((await post("/exploitant/doublons", { ...pair, decision: "possible" })).status, 404);
  const typed = { one: "/offre/of-4", other: '"><b>', why: "lu", decision: "same" };
  const refused = await post("/exploitant/doublons", typed);
  assert.equal(refused.status, 400);
  for (const words of [
    "Rien n’est décidé : c’est déjà la même offre.",
    'name="one" required maxlength="400" value="/offre/of-4"',
    'value="&quot;&gt;&lt;b&gt;"',
    'name="why" maxlength="200" value="lu"',
  ])
    assert.ok(refused.text.includes(words), words);
  const back = await post("/exploitant/doublons/revenir", { one: "dit-1", other: "dit-2" });
  assert.equal(back.headers.location, "/exploitant/doublons?fait=repris");
  assert.equal((await post("/exploitant/doublons/revenir", { one: "of-4", other: "dit-1" })).status, 404);
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
    ["https://trouve.example/", "Trouvé : c’est bien lui ?", "Oui, l’ajouter et collecter"],
    ["https://vide.example/", "Tableau vide", "L’ajouter quand même"],
    ["https://deja.example/", "Déjà suivi", "/sources#orme"],
    ["https://inconnu.example/", "Employeur inconnu", "Essayer une autre adresse"],
    ["https://interdit.example/", "Lecture interdite", "À la place : vos alertes par courriel"],
    ["https://rien.example/", "Aucune offre", "Essayer une autre adresse"],
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
  for (const url of ["https://moi:motdepasse@trouve.example/", "moi:motdepasse@inconnu.example"])
    assert.doesNotMatch((await post("/exploitant/employeur", { url })).text, /motdepasse/);
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
    { scope: "x".repeat(301) },
  ];
  for (const fault of wrong)
    assert.equal((await post("/exploitant/permissions", { ...given, ...fault })).status, 400, JSON.stringify(fault));
  const long = "x".repeat(301);
  const refused = await post("/exploitant/permissions", { ...given, by: long });
  assert.match(refused.text, /300 caractères au plus/);
  assert.ok(refused.text.includes(`value="${long}"`), "given back whole, not cut");
  assert.equal((await post("/exploitant/permissions", given)).headers.location, "/exploitant/permissions?fait=note");
  assert.match(
    (await get("/exploitant/permissions")).text,
    /accord de Mme Aubin, L’Écueil, donné le 18 novembre 2026, pour recherche d’offres IA/,
  );
  const back = await post("/exploitant/permissions/retirer", { source: "ecueil" });
  assert.equal(back.headers.location, "/exploitant/permissions?fait=retire");
  assert.doesNotMatch((await get("/exploitant/permissions")).text, /Mme Aubin/);
});

test("the school's lists: what was kept, what was not recognised, what was refused with the text given back", async (t) => {
  const { server, get, post } = await signedIn();
  t.after(() => server.close());
  const room = (await get("/exploitant/ecole")).text;
  assert.match(room, /sous un autre nom : Orme &lt;SA&gt;/);
  assert.match(room, /aucune compétence de notre liste n’est reconnue : Éloquence/);
  const kept = await post("/exploitant/ecole", { list: "syllabus", lines: "Scrum\nPython" });
  assert.match(kept.text, /Liste gardée : 2 lignes, 1 double laissé\./);
  const refused = await post("/exploitant/ecole", { list: "syllabus", lines: "trop" });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /5000 lignes au plus\.[\s\S]*>trop<\/textarea>/);
  assert.equal((await post("/exploitant/ecole", { list: "eleves", lines: "x" })).status, 404);
});
