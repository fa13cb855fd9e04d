import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { readDocument } from "../../scrapers/read.ts";
import { parser } from "./page.ts";

/** What came in the place of an offer: no offer, a failure, and the words for it. */

const LINKS = Array.from({ length: 30 }, (_, at) => `<a href="/p${at}">Page</a>`).join(" ");
const page = (body: string, title = "Maison") =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

async function saysOf(body: string | Buffer | object, name = "auto"): Promise<string> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const { offers, problems } = await readDocument(name, bytes, { parser, url: "https://maison.exemple/offre/ia-7712" });
  assert.deepEqual([offers.length, problems.length], [0, 1], String(body).slice(0, 200));
  return `${problems[0]?.outcome} : ${problems[0]?.message}`;
}

test("a closed offer is told in the page's own sentence; a condition closes nothing", async () => {
  for (const [said, sentence] of [
    ["<h1>Pilote IA</h1><p>Nos métiers.</p><p>Cette offre est pourvue.</p>", "Cette offre est pourvue"],
    ["<p>Il semble que cette offre n'existe plus.</p>", "Il semble que cette offre n'existe plus"],
    ["<p>Merci. Le poste a été pourvu.</p>", "Le poste a été pourvu"],
    ["<p>Cette annonce a expiré.</p>", "Cette annonce a expiré"],
    ["<p>Les candidatures pour cette offre sont closes.</p>", "Les candidatures pour cette offre sont closes"],
    ["<p>Le recrutement pour ce poste est clos.</p>", "Le recrutement pour ce poste est clos"],
    [
      "<p>Nous n'acceptons plus de candidatures pour ce poste.</p>",
      "Nous n'acceptons plus de candidatures pour ce poste",
    ],
    ["<p>Les candidatures ne sont plus acceptées.</p>", "Les candidatures ne sont plus acceptées"],
    ["<p>Die Stelle ist leider nicht mehr frei.</p>", "Die Stelle ist leider nicht mehr frei"],
    ["<p>Sorry, this position has been filled.</p>", "Sorry, this position has been filled"],
    ["<p>Diese Stellenanzeige ist nicht mehr verfügbar.</p>", "Diese Stellenanzeige ist nicht mehr verfügbar"],
  ])
    assert.equal(await saysOf(page(LINKS + said)), `gone : annonce fermée, dit la page : « ${sentence} »`);
  for (const said of [
    "Si une offre n'est plus disponible, écrivez-nous.",
    "Que faire lorsque l'annonce est expirée ?",
    "Nous n'acceptons plus de candidatures par courrier.",
  ])
    assert.match(await saysOf(page(`${LINKS}<p>${said}</p>`)), /^changed/);
});

test("a captcha that the title asks for is a refusal; whatever else came says its title, an interface its message", async () => {
  const captcha = '<form><div class="g-recaptcha" data-sitekey="x"></div></form>';
  assert.match(await saysOf(page(captcha, "Vérifions que vous n'êtes pas un robot")), /^blocked/);
  assert.match(await saysOf(page(`${LINKS}${captcha}`, "Accès à votre espace")), /^changed/);
  assert.match(await saysOf(page("<h1>Revenez vite</h1>", "Site en maintenance")), /elle dit « Site en maintenance »$/);
  assert.match(await saysOf({ status: 429, message: "Rate limit exceeded" }), /elle dit « Rate limit exceeded »$/);
  assert.match(await saysOf({ errors: [{ message: "Unauthorized" }], data: null }), /elle dit « Unauthorized »$/);
});

test("what is no page at all is named: nothing, a document, a picture, a recording without an answer", async () => {
  assert.match(await saysOf("\ufeff \n"), /fichier vide/);
  assert.match(await saysOf(Buffer.from("%PDF-1.7\n%")), /un PDF/);
  assert.match(await saysOf(Buffer.from("PK\u0003\u0004\u0014\u0000")), /une archive/);
  assert.match(await saysOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), /une image/);
  assert.match(await saysOf({ log: { version: "1.2", entries: [] } }), /aucune réponse à lire dans cet enregistrement/);
});

test("a page that only scripts fill says how to save it; a short page of an error says itself", async () => {
  const shell = '<div id="root"></div><script src="/app.js"></script>';
  assert.match(await saysOf(page(shell, "Carrières")), /page que seuls ses scripts remplissent \(« Carrières »\)/);
  assert.match(await saysOf(page(`<h1>Cette page n'existe pas.</h1>${shell}`, "Erreur")), /elle dit « Erreur »$/);
});

test("a plan of pages is no empty list: it leads to offers and tells none", async () => {
  const plan = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${["7712", "7713"].map((id) => `<url><loc>https://maison.exemple/offres/pilote-ia-${id}</loc></url>`).join("")}</urlset>`;
  assert.match(await saysOf(plan, "schema-org"), /elle mène à 2 pages sans rien dire de leurs offres/);
});

test("a plan of a site is known without its reader's name; a list of other pages is not one", async () => {
  const plan = (...paths: string[]) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>https://maison.exemple/${path}</loc></url>`).join("")}</urlset>`;
  assert.match(
    await saysOf(plan("offres/pilote-ia-7712", "offres/comptable-13", "equipe/jeanne")),
    /elle mène à 2 pages sans rien dire de leurs offres/,
  );
  assert.match(await saysOf(plan("recettes/tarte-aux-pommes")), /ni site connu, ni annonce schema\.org/);
});

test("an unknown site's short page of jobs that says « nothing » is an answer; what is closed, similar or for sale is none", async () => {
  const read = (body: string, title = "Maison") =>
    readDocument("auto", Buffer.from(page(body, title)), { parser, url: "https://maison.exemple/pages/7" });
  for (const [title, said] of [
    ["Nos offres d'emploi", "Aucune offre ne correspond à votre recherche"],
    ["Open positions", "There are currently no open positions"],
    ["Jobs", "We don't have any open roles right now"],
    ["Recrutement", "Nous n'avons pas de poste à pourvoir actuellement"],
  ] as const) {
    const { problems, findings } = await read(`<h1>${title}</h1><p>${said}.</p>`, title);
    assert.deepEqual([problems, findings], [[], [{ kind: "empty", quote: said }]]);
  }
  for (const [title, body] of [
    ["Promotions", "<p>Aucune offre en ce moment.</p>"],
    ["Pilote IA - recrutement", "<h1>Pilote IA</h1><p>Aucun poste de management n'est visé.</p>"],
    ["Mes candidatures - emploi", "<h1>Mes candidatures</h1><p>Vous n'avez aucune offre sauvegardée.</p>"],
    ["Recrutement", "<h1>Recrutement</h1><p>Si aucune offre ne vous convient, écrivez-nous.</p>"],
    ["Pilote IA - emploi", "<h1>Pilote IA</h1><p>Vous pilotez nos projets.</p><p>Aucune offre similaire.</p>"],
    ["Emploi", "<p>Cette offre n'est plus disponible.</p><p>Aucun poste ouvert.</p>"],
    ["Emplois", '<p>Aucune offre enregistrée.</p><a href="/emplois/pilote-ia-7712">Pilote IA</a>'],
    ["Emplois", `<p>${"Vous pilotez nos projets. ".repeat(100)}</p><p>Aucune offre enregistrée.</p>`],
  ] as const) {
    const { problems, findings } = await read(body, title);
    assert.deepEqual([problems.length, findings], [1, []], body.slice(0, 100));
  }
});

test("a file that another reader knows names it", async () => {
  const row = { id: "a1", text: "Pilote IA", categories: {}, hostedUrl: "https://jobs.lever.co/brume/a1" };
  assert.equal(
    await saysOf([row], "greenhouse"),
    "changed : page reçue mais non reconnue : « jobs » de Greenhouse ; « auto » y lit 1\u00a0offre, par le lecteur « lever »",
  );
  assert.doesNotMatch(await saysOf({ autre: 1 }, "greenhouse"), /y lit/);
});

test("a list without an offer says so in its own whole sentence, whoever its vendor is", async () => {
  const says = async (name: string, body: string, url: string) => {
    const { offers, problems, findings } = await readDocument(name, Buffer.from(page(body)), { parser, url });
    assert.deepEqual([offers, problems], [[], []], `${name} : ${body}`);
    return findings.map((one) => (one.kind === "empty" ? one.quote : one.kind));
  };
  const host = (name: string) => `https://maison.${name}.exemple/SearchJobs/`;
  for (const [name, body, url, quote] of [
    [
      "avature",
      "<h1>Careers — Search</h1><p>No jobs match your search.</p>",
      host("avature"),
      "No jobs match your search",
    ],
    ["softy", "<p>Aucune offre pour le moment.</p>", "https://maison.softy.pro/offers", "Aucune offre pour le moment"],
    [
      "softy",
      "<p>Nous n'avons pas encore d'offres.</p>",
      "https://maison.softy.pro/offers",
      "Nous n'avons pas encore d'offres",
    ],
    [
      "jobvite",
      '<div class="jv-page"><p>There are no open positions at this time.</p></div>',
      "https://jobs.jobvite.com/maison/jobs",
      "There are no open positions at this time",
    ],
    [
      "talentsoft",
      '<div class="ts-offer-page"></div><p>Merci. Votre recherche ne donne aucun résultat.</p>',
      "https://maison.talent-soft.com/offre-de-emploi/liste-offres.aspx",
      "Votre recherche ne donne aucun résultat",
    ],
  ] as const)
    assert.deepEqual(await says(name, body, url), [quote], name);
  for (const body of [
    "Nos 120 offres d'emploi",
    "Nos offres d'emploi",
    "Notre poste de travail",
    "Vous ne trouvez pas d'offre qui vous ressemble ? Écrivez-nous.",
    "Aucune offre ne vous correspond ?",
  ]) {
    const url = "https://maison.softy.pro/offers";
    const { problems, findings } = await readDocument("softy", Buffer.from(page(`<p>${body}</p>`)), { parser, url });
    assert.deepEqual([problems[0]?.outcome, findings], ["changed", []], body);
  }
});

test("an answer without an offer is an empty one for whoever knows it; what else holds nothing stays unread", async () => {
  const auto = (body: unknown) => readDocument("auto", Buffer.from(JSON.stringify(body)), { parser });
  for (const body of [[], { resultats: [] }, { resultats: [], totalCount: 0 }, { hits: [], nbHits: 0 }]) {
    const { reader, problems, findings } = await auto(body);
    assert.deepEqual([reader, problems, findings.map(({ kind }) => kind)], [null, [], ["empty"]], JSON.stringify(body));
  }
  for (const body of [{}, { articles: [] }, { error: "Unauthorized", items: [] }])
    assert.deepEqual((await auto(body)).problems.length, 1, JSON.stringify(body));
});

test("an offer that its interface no longer serves is gone, in the interface's words", async () => {
  const gone = async (name: string, body: unknown, url?: string) => {
    const { problems, findings } = await readDocument(name, Buffer.from(JSON.stringify(body)), { parser, url });
    return [problems, findings.map((one) => (one.kind === "gone" ? one.quote : one.kind))];
  };
  const message = "The job posting is no longer available.";
  assert.deepEqual(await gone("workday", { errorCode: "S22", message }), [[], [message]]);
  const detail =
    "https://x.fa.ocs.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?finder=1";
  assert.deepEqual(await gone("oracle", { items: [], count: 0 }, detail), [[], ['"items":[]']]);
});

test("a browser's recording: scenery and the page before its scripts are left, a page that broke is told", async () => {
  const entry = (path: string, mimeType: string, text: string) => ({
    request: { method: "GET", url: `https://maison.wd3.myworkdayjobs.com${path}` },
    response: { status: 200, headers: [], content: { mimeType, text } },
  });
  const rows = [
    { title: "Pilote IA", externalPath: "/job/Dole/Pilote-IA_JR-1", locationsText: "Dole", bulletFields: ["JR-1"] },
  ];
  const list = entry("/wday/cxs/maison/Site/jobs", "application/json", JSON.stringify({ total: 1, jobPostings: rows }));
  const around = [
    entry("/Site", "text/html", page('<div id="root"></div><script src="/app.js"></script>')),
    entry("/app.js", "application/javascript", "console.log(1)"),
    entry("/logo.svg", "image/svg+xml", "<svg></svg>"),
    entry("/app.css", "text/css", "a{}"),
  ];
  const read = (entries: object[], name = "workday") =>
    readDocument(name, Buffer.from(JSON.stringify({ log: { entries } })), { parser });
  const whole = await read([...around, list]);
  assert.deepEqual([whole.problems, whole.offers.map(({ ref }) => ref)], [[], ["JR-1"]]);
  const broken = entry("/wday/cxs/maison/Site/job/x", "application/json", '{"autre":1}');
  assert.equal((await read([...around, list, broken])).problems.length, 1);
  const counter = entry("/stats", "application/json", '{"ok":1}');
  counter.request.url = "https://mesure.exemple/stats";
  assert.deepEqual((await read([...around, list, counter], "auto")).problems, [], "an answer that tells of nothing");
  assert.equal(
    (await read([...around, list, counter, entry("/x", "text/html", page(LINKS))], "auto")).problems.length,
    1,
  );
  assert.equal((await read([counter, counter], "auto")).problems.length, 2, "nothing else was read");
  assert.equal((await read(around)).problems.length, 1, "a shell alone is a failure");
});

test("an offer whose last day is over and whose page says so is closed; one of the two alone closes nothing", async () => {
  const posting = (validThrough: string) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Pilote IA", description: "Vous pilotez.", validThrough })}</script>`;
  const closed = "<p>Cette offre n'est plus disponible.</p>";
  assert.equal(
    await saysOf(page(closed + posting("2026-01-31"))),
    "gone : annonce fermée, dit la page : « Cette offre n'est plus disponible »",
  );
  for (const body of [closed + posting("2099-01-31"), posting("2026-01-31")])
    assert.equal((await readDocument("auto", Buffer.from(page(body)), { parser })).offers.length, 1);
});

test("a page that is titled « introuvable », or by its status alone, is not found", async () => {
  assert.match(await saysOf(page(LINKS, "Erreur 404")), /^gone/);
  assert.match(await saysOf(page(LINKS, "Page introuvable (404)")), /^gone/);
  assert.match(await saysOf(page(`<h1>Page non trouvée</h1>${LINKS}`)), /^gone/);
  for (const title of ["404 offres d'emploi", "Objets trouvés", "Talent introuvable : nos conseils"])
    assert.match(await saysOf(page(LINKS, title)), /^changed/, title);
});

test("an error page that was saved without its status is what its title says", async () => {
  const says = (title: string, body = "<center>nginx</center>") => saysOf(page(body, title));
  assert.match(await says("403 Forbidden"), /^blocked : accès refusé par le site \(403\)/);
  assert.match(await says("404 Not Found"), /^gone : page introuvable \(404\)/);
  assert.match(
    await says("Apache", "<h1>HTTP Status 502 – Bad Gateway</h1>"),
    /^server-error : erreur du site \(502\)/,
  );
  assert.match(await says("429 Too Many Requests"), /^rate-limited/);
  assert.match(await says("404 idées de métiers"), /^changed/, "a number alone is no status");
  assert.match(
    await saysOf({ statusCode: 429, message: "Rate limit exceeded" }),
    /^rate-limited : .*Rate limit exceeded/,
  );
  assert.match(await saysOf({ error: { status: 404, message: "Not found" } }), /^gone : page introuvable \(404\)/);
  assert.match(await saysOf({ errors: ["Job board not found"] }), /^changed .*elle dit « Job board not found »$/);
  assert.match(await saysOf("Too Many Requests"), /^changed .*elle dit « Too Many Requests »$/);
});

test("bytes as a server packed them are unpacked, twice over too; noise is no page", async () => {
  const html = page(
    `<script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Pilote IA", hiringOrganization: "Maison" })}</script>`,
  );
  for (const bytes of [gzipSync(html), gzipSync(gzipSync(html)), brotliCompressSync(html), zstdCompressSync(html)]) {
    const { offers, problems } = await readDocument("auto", bytes, { parser });
    assert.deepEqual([offers.map(({ title }) => title), problems], [["Pilote IA"], []]);
  }
  assert.match(await saysOf(gzipSync(gzipSync(gzipSync(html)))), /^too-hard/);
  assert.match(await saysOf(Buffer.from([1, 2, 3, 4, 5, 6])), /^changed/);
});

test("a page that an extension saved as one file gives the address that it notes", async () => {
  const posting = JSON.stringify({ "@type": "JobPosting", title: "Pilote IA", description: "Vous pilotez." });
  const saved = (note: string) =>
    Buffer.from(`<!DOCTYPE html> <html><!--\n ${note} \n--><script type=application/ld+json>${posting}</script>`);
  const urlOf = async (note: string) => (await readDocument("auto", saved(note), { parser })).offers[0]?.url ?? null;
  const note = "url: https://maison.exemple/offres/ia-9 \n saved date: Tue Nov 10 2026";
  assert.equal(await urlOf(`Page saved with SingleFile \n ${note}`), "https://maison.exemple/offres/ia-9");
  assert.equal(await urlOf(`Our page \n ${note}`), null);
});

test("a board that is named for another site's page does not make the offer its own", async () => {
  const posting = page(
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "JobPosting", title: "Pilote IA", identifier: "412", description: "Vous pilotez." })}</script>`,
  );
  for (const name of ["francetravail", "wttj", "hellowork", "meta", "sncf"]) {
    const sourceAt = async (url?: string) =>
      (await readDocument(name, Buffer.from(posting), { parser, url })).offers.map(({ source }) => source);
    assert.deepEqual(await sourceAt("https://maison.exemple/offre/412"), ["json-ld"], name);
    assert.deepEqual(await sourceAt(), [name], `${name} : a page without an address is whose it is said to be`);
  }
});
