import assert from "node:assert/strict";
import { createServer as createSite } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { mailReport, morningReport, reportText } from "../../cli/sources/report.ts";
import { createMailer } from "../../digest/mailer.ts";
import { arrive, posting } from "../help/possible-twins.ts";
import { startLetterbox } from "../help/smtp.ts";
import { vigie } from "../help/vigie.ts";
import { openRealHouse } from "./real-house.ts";

const { folder, house, web, motions, page, post, uploadTo, close } = await openRealHouse();
after(close);

const POSTING = `<html><head><script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Chef de projet IA <img src=x onerror=alert(1)>",
  description:
    "<p>Vous pilotez les projets d'intelligence artificielle. Contact : Zoé Quille, zoe.quille@orme.example</p>",
  datePosted: "2026-11-18",
  hiringOrganization: { name: "Orme & Fils" },
  jobLocation: { address: { addressLocality: "Lyon", addressCountry: "FR" } },
  url: "https://carrieres.orme.example/offres/12",
  identifier: { value: "12" },
})}</script></head><body></body></html>`;

test("a page that is handed over becomes an offer only after the yes, without the names of people", async () => {
  const preview = await post("/exploitant/depot", { text: POSTING, reader: "auto", url: "" });
  assert.match(preview.text, /1 offre trouvée/);
  assert.match(preview.text, /Lu comme : annonces lisibles de la page/);
  assert.match(preview.text, /Orme &amp; Fils/);
  assert.doesNotMatch(preview.text, /<img|zoe\.quille|Quille/);
  assert.equal((await house.store.stats(house.now())).open, 0);
  const reading = /name="reading" value="([^"]+)"/.exec(preview.text)![1]!;
  assert.match((await post("/exploitant/depot/enregistrer", { reading })).text, /1 offre enregistrée, dont 1 nouvelle/);
  assert.equal((await post("/exploitant/depot/enregistrer", { reading })).status, 400, "taken once");
  const found = (await web.server.inject("/api/v1/offers?q=chef+de+projet")).json();
  assert.deepEqual(
    [found.total, found.offers[0].doors[0].source, found.offers[0].doors[0].kind, found.offers[0].role.verdict],
    [1, "depot", "relay", "core"],
  );
  for (const url of ["/", `/offre/${found.offers[0].id}`, "/abonnement/apercu"])
    assert.match(await page(url), /^(?!.*signalée).*déposée le \d/s, url);
  const again = await post("/exploitant/depot", { text: POSTING, reader: "auto", url: "" });
  const second = /name="reading" value="([^"]+)"/.exec(again.text)![1]!;
  assert.match((await post("/exploitant/depot/enregistrer", { reading: second })).text, /dont 0 nouvelle/);
  assert.match(await page("/exploitant"), /Pages et courriels déposés/);
  const [newest] = await house.store.latestRuns(1);
  assert.equal(newest?.message, "1\u00a0offre déposée par l'exploitant, 0\u00a0nouvelle");
  assert.match(await page("/sources"), /Déposé à la main par l’exploitant/);
  const unknown = await post("/exploitant/depot", { text: "<html><p>Bonjour</p></html>", reader: "auto" });
  assert.match(unknown.text, /Aucune offre trouvée/);
});

test("closings of a run are taken back, and its offers are found again", async () => {
  const { store } = house;
  const now = house.now();
  const { run } = await store.openRun("orme", now, now);
  const found = (await web.server.inject("/api/v1/offers")).json();
  const { source, ref } = found.offers[0].doors[0];
  const gone = [{ ref, quote: "Offre pourvue" }];
  const nothing = { follow: [], sightings: [], seen: [], doubts: [], tally: {} };
  await store.commitPage({ runId: run.id, done: "", outcome: "ok", gone, ...nothing }, source, now);
  const end = { at: now, state: "whole" as const, message: null, tally: {}, seen: 1, doubts: [] };
  await store.endRun(run.id, end);
  await house.indexer.syncSearch();
  assert.equal((await web.server.inject("/api/v1/offers")).json().total, 0);
  assert.match(await page("/exploitant"), /Rouvrir ce que ce relevé a fermé \(1\)/);
  assert.equal((await post("/exploitant/rouvrir", { run: String(run.id) })).to, "/exploitant?fait=rouvert&n=1");
  assert.equal((await web.server.inject("/api/v1/offers")).json().total, 1);
  assert.doesNotMatch(await page("/exploitant"), /Rouvrir ce que/);
  assert.equal((await post("/exploitant/reindexer", {})).to, "/exploitant?fait=index&n=1");
});

test("addresses that no reader may follow are told apart without asking anybody", async (t) => {
  let asked = 0;
  const site = createSite((_request, response) => {
    asked += 1;
    response.end("bonjour");
  });
  await new Promise<void>((resolve) => void site.listen(0, "127.0.0.1", resolve));
  t.after(() => site.close());
  const { port } = site.address() as AddressInfo;
  for (const url of [
    `http://127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}/`,
    "https://localhost/",
    "file:///etc/passwd",
    "https://[::1]/",
  ])
    assert.match((await post("/exploitant/employeur", { url })).text, /<h1>Adresse refusée/, url);
  assert.match(
    (await post("/exploitant/employeur", { url: "https://www.linkedin.com/jobs/" })).text,
    /Lecture interdite/,
  );
  assert.equal(asked, 0);
  assert.equal((await post("/exploitant/employeur/ajouter", { proposal: "forge", title: "X" })).status, 400);
});

test("a permission wakes a source, is shown with it everywhere, and puts it back to sleep when it goes", async () => {
  const state = async () => {
    const { sources } = (await web.server.inject("/api/v1/sources")).json();
    const one = sources.find((source: { name: string }) => source.name === "linkedin");
    return [one.state, one.exception?.by ?? null];
  };
  assert.deepEqual(await state(), ["disabled", null]);
  const given = { source: "linkedin", by: "Mme Aubin", on: "2026-01-05", scope: "veille de l'école" };
  assert.equal((await post("/exploitant/permissions", given)).to, "/exploitant/permissions?fait=note");
  const [awake, by] = await state();
  assert.notEqual(awake, "disabled");
  assert.equal(by, "Mme Aubin");
  assert.equal((await page("/sources")).match(/Exception notée/g)?.length, 1);
  await post("/exploitant/permissions/retirer", { source: "linkedin" });
  assert.deepEqual(await state(), ["disabled", null]);
  assert.match((await post("/exploitant/collecter", { source: "linkedin" })).text, /ne peut pas être lue/);
  assert.deepEqual(motions, []);
  await post("/exploitant/collecter", { source: "renault" });
  assert.deepEqual(motions, ["renault"]);
});

test("the morning report groups the sources in trouble, and says when nothing was collected", async (t) => {
  const { store } = house;
  const now = house.now();
  for (const source of ["renault", "thales", "sncf"]) {
    const { run } = await store.openRun(source, now, now);
    const state = source === "sncf" ? ("suspect" as const) : ("blocked" as const);
    await store.endRun(run.id, { at: now, state, message: `réponse 403 ${source}`, tally: {}, seen: 0, doubts: [] });
  }
  const report = await morningReport(house);
  assert.deepEqual(
    [report.stale, report.troubled.map((group) => [group.state, group.rows.length])],
    [
      false,
      [
        ["blocked", 2],
        ["suspect", 1],
      ],
    ],
  );
  assert.match(
    reportText(report),
    /^0.source à jour sur 3\.\n2 bloquées\n {2}.*403 renault.*\n {2}.*403 thales.*\n1 suspecte\n/,
  );
  const box = await startLetterbox();
  const mailer = createMailer(box.url, "Vigie <vigie@localhost>");
  t.after(async () => {
    mailer.close();
    await box.close();
  });
  for (const contact of [undefined, "https://ecole.example/contact"])
    assert.equal(await mailReport(report, mailer, contact), false);
  assert.equal(await mailReport({ ...report, troubled: [] }, mailer, "vigie@ecole.example"), false, "all is well");
  assert.equal(await mailReport(report, mailer, "vigie@ecole.example"), true);
  assert.equal(box.letters.length, 1);
  assert.match(box.letters[0]!.mail.text ?? "", /2 bloquées/);
  assert.match(box.letters[0]!.mail.subject ?? "", /3.sources à surveiller/);
  const late = { ...report, stale: true };
  assert.match(reportText(late), /^ALERTE : aucun relevé terminé depuis 26 h/);
});

test("health of all sources at once is the health of each", async () => {
  const all = await house.store.allHealth(house.now());
  assert.deepEqual([...all.keys()].sort(), ["depot", "orme", "renault", "sncf", "thales"]);
  for (const [name, health] of all) assert.deepEqual(health, await house.store.sourceHealth(name, house.now()), name);
});

test("the lists of the school are kept as pasted, and the pages show them at once", async () => {
  const shown = async (url: string) => (await page(url)).replace(/<[^>]*>/g, " ");
  assert.doesNotMatch(await page("/recruteurs"), /artenaire/);
  const lines = "Orme et Fils\nCoopérative <du> Cap\r\norme ET fils\nMme Dupont Marie";
  const kept = await post("/exploitant/ecole", { list: "partners", lines });
  assert.match(kept.text, /Liste gardée : 2 partenaires, 1 double laissé ; laissé de côté.*: Mme Dupont Marie/);
  assert.match(kept.text, /Coopérative &lt;du&gt; Cap/);
  assert.match(await shown("/recruteurs?partner=yes"), /sans offre ouverte dans nos relevés, ou sous un autre nom/);
  assert.match(await shown("/recruteurs"), /Partenaire/);
  for (const url of ["/recruteurs?partner=yes", "/api/v1/recruiters"])
    assert.doesNotMatch(await page(url), /Dupont/, "no person is published");
});

test("two offers that may be one become one by a word, on every page at once, and two again", async () => {
  const { store, indexer } = house;
  await arrive(
    store,
    house.now(),
    posting("sosie1", "Pilote de projets IA"),
    posting("sosie2", "Pilote de projets IA magasins"),
  );
  await indexer.syncSearch();
  const found = async () => (await web.server.inject("/api/v1/offers?company=Atelier+Lumen")).json().total;
  const doubt = async () => /Possible doublon/.test(await page("/?company=Atelier+Lumen"));
  const HERE = "/exploitant/doublons";
  const pair = { one: "sosie1", other: "sosie2" };
  assert.match(await page(HERE), /Pilote de projets IA magasins<\/a>[\s\S]*Intitulé plus précis d’un côté/);
  assert.deepEqual([await found(), await doubt()], [2, true]);
  const say = (decision: string) => post(HERE, { ...pair, decision }, "127.0.0.7");
  const back = () => post(`${HERE}/revenir`, pair, "127.0.0.7");
  assert.equal((await say("same")).to, `${HERE}?fait=reunies`);
  assert.deepEqual([await found(), await doubt()], [1, false]);
  const offer = await page("/offre/sosie1");
  assert.match(offer, /Pourquoi ces annonces sont-elles réunies \?[\s\S]*réunies par l’exploitant le \d/);
  assert.match(offer, /réunie par l’exploitant avec une autre annonce<\/li>/);
  assert.match(await page(HERE), /Aucune paire à décider[\s\S]*La même offre, dit le/);
  const again = await say("different");
  assert.deepEqual([again.status, /Rien n’est décidé : c’est déjà la même offre\./.test(again.text)], [400, true]);
  assert.equal((await back()).to, `${HERE}?fait=repris`);
  assert.deepEqual([await found(), await doubt()], [2, true]);
  assert.doesNotMatch(await page("/offre/sosie1"), /réunies par l’exploitant/);
  assert.equal((await say("different")).to, `${HERE}?fait=distinctes`);
  assert.deepEqual([await found(), await doubt()], [2, false]);
  assert.match(
    await page("/offre/sosie1"),
    /distincte d’<a href="\/offre\/sosie2">une autre annonce<\/a>, a dit l’exploitant/,
  );
  assert.equal((await back()).to, `${HERE}?fait=repris`);
  assert.equal(await doubt(), true);
});

test("two offers that the rules told apart become one by the addresses of their pages, and one of a family leaves it", async () => {
  const { store, indexer } = house;
  await arrive(store, house.now(), posting("choix1", "Pilote de tri IA"), posting("choix2", "Acheteuse", "cdd"));
  await arrive(store, house.now(), posting("choix3", "Pilote de tri IA", "cdi", "paris"));
  await indexer.syncSearch();
  const HERE = "/exploitant/doublons";
  const say = (one: string, other: string, decision: string) =>
    post(HERE, { one: `http://localhost:3000/offre/${one}?q=IA`, other: ` ${other} `, decision }, "127.0.0.11");
  assert.match(await page("/offre/choix1"), /Même annonce, autres villes[\s\S]*Paris/);
  assert.equal((await say("choix1", "choix3", "different")).to, `${HERE}?fait=distinctes`);
  assert.doesNotMatch(await page("/offre/choix1"), /autres villes|Peut-être la même/);
  assert.equal((await say("choix1", "choix2", "same")).to, `${HERE}?fait=reunies`);
  const offer = await page("/offre/choix1");
  assert.match(offer, /<h1[^>]*>Pilote de tri IA<\/h1>[\s\S]*Aussi annoncée[\s\S]*Acheteuse/);
  assert.match(offer, /réunies par l’exploitant le \d/);
  assert.match((await say("choix2", "phare-0", "same")).text, /l’une des deux n’est l’adresse d’aucune offre/);
});

test("a list of the school may be a file of a French spreadsheet, as long as lists are; a longer one is refused on its page", async () => {
  const upload = (file: Blob) => uploadTo("/exploitant/ecole", { list: "partners", lines: "" }, file);
  const rows = Array.from({ length: 5000 }, (_, n) => `${n};Maison d'été ${n};Zélie Montcalm;z${n}@maison.example`);
  const table = Buffer.from(["N°;Entreprise;Contact;E-mail", ...rows].join("\r\n"), "latin1");
  assert.match((await upload(new Blob([table]))).text, /Liste gardée : 5 000 partenaires\./);
  const { quietPartners } = (await web.server.inject("/api/v1/recruiters")).json();
  assert.deepEqual([quietPartners.length, quietPartners[12]], [5000, "Maison d'été 12"]);
  const long = await upload(new Blob(["x".repeat(6_000_000)]));
  assert.equal(long.status, 413);
  assert.match(long.text, /<h1>L’école[\s\S]*dépasse 5 Mo : rien n’a changé/);
  assert.match(
    (await upload(new Blob(['Nom;Ville\n"Orme;Nice\n']))).text,
    /guillemet ouvert à la ligne 2 n.est pas fermé/,
  );
  const empty = await upload(new Blob([]));
  assert.equal(empty.status, 400);
  assert.match(empty.text, /Rien n.a changé : cette liste n.a aucune ligne\.[\s\S]*>Maison d&#39;été 0\n/);
  const partners = async () => (await house.store.memory.get("school/partners"))!;
  assert.equal(JSON.parse(await partners()).length, 5000);
  assert.match(empty.text, /Vider cette liste[\s\S]*Oublier 5 000 lignes/);
  const cleared = await post("/exploitant/ecole/vider", { list: "partners" }, "127.0.0.9");
  assert.match(cleared.text, /Liste vidée\./);
  assert.equal(await partners(), "[]");
  assert.doesNotMatch(cleared.text, /Vider cette liste/);
});

test("a document that is too long is refused where it was sent from, with the limit", async () => {
  const long = await uploadTo("/exploitant/depot", { reader: "auto", url: "" }, new Blob(["x".repeat(6_000_000)]));
  assert.equal(long.status, 413);
  assert.match(long.text, /<h1>Déposer[\s\S]*dépasse 5 Mo : rien n’en a été lu[\s\S]*<button>Lire<\/button>/);
});

test("a deposit is taken back and given back, on its page and in a terminal", async () => {
  const text = POSTING.replaceAll("Orme & Fils", "Tilleul")
    .replaceAll("offres/12", "offres/77")
    .replace('"12"', '"77"');
  const deposit = async () => {
    const preview = await post("/exploitant/depot", { text, reader: "auto", url: "" }, "127.0.0.11");
    const reading = /name="reading" value="([^"]+)"/.exec(preview.text)![1]!;
    await post("/exploitant/depot/enregistrer", { reading }, "127.0.0.11");
  };
  const found = async () => (await web.server.inject("/api/v1/offers?company=Tilleul")).json().total;
  const named = async () => /tilleul/i.test(await page("/recruteurs"));
  await deposit();
  const { id } = (await web.server.inject("/api/v1/offers?company=Tilleul")).json().offers[0];
  const [one] = await house.store.deposits(1);
  const run = String(one!.run);
  assert.match(await page("/exploitant/depot"), /Derniers dépôts[\s\S]*Retirer ce dépôt \(1\)/);
  assert.deepEqual([await found(), await named()], [1, true]);
  const gone = await post("/exploitant/depot/retirer", { run }, "127.0.0.11");
  assert.match(gone.text, /Dépôt retiré : 1 annonce clôturée\.[\s\S]*Rétablir ce dépôt/);
  assert.deepEqual([await found(), await named()], [0, false]);
  assert.match(
    await page(`/offre/${id}`),
    /Clôturée le [^<]*<\/strong> : retirée par l’exploitant\.[\s\S]*clôturée : retirée par l’exploitant/,
  );
  assert.equal((await post("/exploitant/rouvrir", { run }, "127.0.0.11")).to, "/exploitant?fait=rouvert&n=1");
  assert.equal(await found(), 1);
  await post("/exploitant/depot/retirer", { run }, "127.0.0.11");
  await deposit();
  assert.equal(await found(), 1);
  assert.equal((await post("/exploitant/depot/retirer", { run: "x" }, "127.0.0.11")).status, 404);
  process.env.VIGIE_DATA = folder;
  const { err, out } = await vigie(["withdraw", String((await house.store.deposits(1))[0]!.run)]);
  delete process.env.VIGIE_DATA;
  assert.match(err, /^Dépôt retiré : 1.annonce clôturée\.\n$/);
  assert.match(out, /^n° \d+, .* : 0.offre, 1.retirée\n/);
  assert.equal((await house.store.offer(id))?.status, "closed");
});
