import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { deflateRawSync } from "node:zlib";
import { FetchError } from "../../scrapers/errors.ts";
import apec from "../../scrapers/sources/apec-alerts.ts";
import hellowork from "../../scrapers/sources/hellowork-alerts.ts";
import indeed, { jobKey } from "../../scrapers/sources/indeed-alerts.ts";
import linkedin from "../../scrapers/sources/linkedin-alerts.ts";
import { sharedPath } from "../help/shared.ts";
import { kinds, offersOf, pageOf, recorded } from "../platforms/page.ts";
import { mail, safelink } from "./letters.ts";

const shipped = (name: string) =>
  pageOf(readFileSync(new URL(`../recordings/${name}/alerte.eml`, import.meta.url)), "mail:x");

test("LinkedIn, real mail, text part: six offers, titles, companies, places, bare addresses", (t) => {
  const page = recorded("alerts/linkedin-alert-fr-2026-09-11.text-part.eml");
  if (!page) return t.skip("données d'évaluation absentes");
  const offers = offersOf(linkedin.parse(page));
  assert.deepEqual(
    offers.map(({ ref, title, company, place }) => [ref, title, company, place]),
    [
      ["4461976159", "Senior Software Engineer", "Aneo", "Montrouge"],
      ["4426842634", "Senior Software Engineer - OpenCRQ", "Filigran", "France"],
      ["4456327930", "Senior Backend Engineer", "Earnix", "Paris"],
      ["4445764079", "Agile IT Developer", "LSEG", "Paris"],
      ["4465803921", "Lead Developer - CDI - F/H/NB", "Disneyland Paris", "Montévrain"],
      ["4464560753", "Lead Developer - CDI - F/H/NB", "The Walt Disney Company", "Montévrain"],
    ],
  );
  assert.equal(offers[0]?.url, "https://www.linkedin.com/jobs/view/4461976159");
  assert.equal(offers[0]?.seenAt, "2026-09-11T10:49:28.000Z");
  assert.equal(offers[0]?.postedAt ?? null, null);
});

test("LinkedIn, real mail, HTML part: work mode and pay, the preheader is no pay", (t) => {
  const page = recorded("alerts/linkedin-alert-fr-2026-09-11.html-part-excerpt.html");
  if (!page) return t.skip("données d'évaluation absentes");
  assert.deepEqual(
    offersOf(linkedin.parse(page)).map(({ title, company, place, remote, salary }) => [
      title,
      company,
      place,
      remote,
      salary,
    ]),
    [
      ["Senior Software Engineer", "Aneo", "Montrouge", "Hybride", "Entre 44 k € et 70 k € par an"],
      ["Senior Software Engineer - OpenCRQ", "Filigran", "France", "À distance", null],
    ],
  );
});

test("Apec, real mail: windows-1252 whatever the meta says, offer numbers out of the links", (t) => {
  const page = recorded("alerts/apec-alert-2026-09-24-excerpt.eml");
  if (!page) return t.skip("données d'évaluation absentes");
  const offers = offersOf(apec.parse(page));
  assert.equal(offers.length, 5);
  assert.deepEqual(
    [offers[1]?.ref, offers[1]?.title, offers[1]?.company, offers[1]?.contract, offers[1]?.place],
    ["179472775W", "Lead Développeur Full-Stack F/H", "SKAELIA", "CDI", "Paris 10 - 75"],
  );
  assert.equal(offers[1]?.url, "https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/179472775W");
});

test("Indeed, rows of a real mail put back into one: twelve offers, keys repaired where a byte was eaten", (t) => {
  const file = sharedPath("recordings/alerts/indeed-alert-fr-2026-07-06.extracted-rows.json");
  if (!file) return t.skip("données d'évaluation absentes");
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: { raw: string; url: string }[] };
  // « Directeur / Directrice » has the separator in its title.
  const text = rows.map(
    ({ raw, url }) =>
      `${raw.replace("Directeur / D", "Directeur|D").replaceAll(" / ", "\n").replace("|", " / ")}\n${url}&from=ja&tk=JETON\n`,
  );
  const body = `12 nouveaux emplois finance director - Grenoble (38)\n\n${text.join("\n")}`;
  const offers = offersOf(
    indeed.parse(pageOf(mail("donotreply@jobalert.indeed.com", body, "text/plain; charset=utf-8"))),
  );
  assert.equal(offers.length, 12);
  assert.deepEqual(
    offers
      .map(({ title, company, place, salary }) => [title, company, place, salary])
      .filter((_, i) => [0, 7, 9].includes(i)),
    [
      ["Responsable Finance H/F", "CRISTAL HABITAT", "Chambéry (73)", "De 52 000 € à 58 000 € par an"],
      [
        "Directeur / Directrice de crèche EJE en CDI — H/F",
        "Zanaka Solutions RH",
        "Eybens (38)",
        "À partir de 2 500 € par mois",
      ],
      ["Directeur Expertise comptable - Saint-Martin (971) H/F", "Fiducial", "Saint-Martin-d'Hères (38)", null],
    ],
  );
  assert.equal(offers[0]?.url, "https://fr.indeed.com/viewjob?jk=6d91d94567b88be0");
  assert.equal(offers[3]?.url, null);
});

test("no token and no reader's name in what is kept of a mail", () => {
  for (const source of [linkedin, apec, indeed, hellowork]) {
    const said = JSON.stringify([...source.parse(shipped(source.name))]);
    assert.doesNotMatch(
      said,
      /JETON|otpToken|midToken|trackingId|camille|example\.invalid|neomarket|pagead|tk=|\/clic\//i,
      source.name,
    );
  }
});

test("a mail with both parts is one list; the second list of a mail repeats no offer", () => {
  const both = offersOf(linkedin.parse(shipped("linkedin-alerts")));
  assert.deepEqual(
    both.map(({ ref, remote }) => [ref, remote ?? null]),
    [
      ["4900000101", "Hybride"],
      ["4900000102", "À distance"],
      ["4900000103", null],
    ],
  );
  assert.equal(both[1]?.company, "Studio · Pourpre");
  assert.equal(offersOf(apec.parse(shipped("apec-alerts"))).length, 3);
});

test("Apec and Indeed: forwarded through Outlook, and cards of several rows", () => {
  const hidden = Buffer.from("p1=www.apec.fr&p2=180000101W").toString("base64url");
  const apecLink = safelink(`https://neomarket.diffusion.apec.fr/r/?e=${hidden}&s=JETON`);
  const said = ["Chef de projet IA F/H", "HYDROLIS", "CDI -", "Dole - 39"].map(
    (words) => `<a href="${apecLink}">${words}</a><br>`,
  );
  const [one] = offersOf(apec.parse(pageOf(mail("marie@ecole.example", said.join("")))));
  assert.deepEqual(
    [one?.ref, one?.title, one?.place, one?.contract],
    ["180000101W", "Chef de projet IA F/H", "Dole - 39", "CDI"],
  );
  const indeedLink = safelink("https://fr.indeed.com/rc/clk/dl?jk=a1e7b2c3d4f50617&tk=JETON");
  const rows = `<table><tr><td><a href="${indeedLink}"><h2>Chef de projet IA</h2></a></td></tr><tr><td>Boréale - Lyon (69)</td></tr><tr><td>€45,500–€84,500 a year</td></tr><tr><td>1 day ago</td></tr></table>`;
  const [two] = offersOf(indeed.parse(pageOf(mail("marie@ecole.example", rows))));
  assert.deepEqual(
    [two?.ref, two?.title, two?.company, two?.place, two?.salary, two?.postedAt],
    ["a1e7b2c3d4f50617", "Chef de projet IA", "Boréale", "Lyon (69)", "€45,500–€84,500 a year", "1 day ago"],
  );
});

test("only real offer links make an offer: look-alike hosts and other pages do not", () => {
  const card = (href: string) =>
    `<td data-test-id="job-card"><a class="text-md" href="${href}">Chef de projet IA</a></td>`;
  for (const href of [
    "https://linkedin.com.evil.example/comm/jobs/view/4900000101/",
    "https://www.linkedin.com/comm/jobs/search-results/?x=4900000101",
    "https://evil.example/?u=https://www.linkedin.com/comm/jobs/view/4900000101/",
    "javascript:alert(4900000101)",
  ]) {
    assert.throws(
      () => [...linkedin.parse(pageOf(mail("jobalerts-noreply@linkedin.com", `${card(href)}/jobs/view/`)))],
      (error: FetchError) => error.outcome === "changed",
      href,
    );
  }
  const apecLink = (host: string) =>
    `<a style="font-size: 18px" href="https://${host}/r/?e=${Buffer.from("p1=www.apec.fr&p2=180000101W").toString("base64url")}">Poste</a>`;
  assert.throws(
    () => [
      ...apec.parse(
        pageOf(mail("offres@diffusion.apec.fr", apecLink("evil.example"), undefined, "3 offres Apec du 18/11/2026")),
      ),
    ],
    FetchError,
  );
  assert.equal(
    offersOf(apec.parse(pageOf(mail("offres@diffusion.apec.fr", apecLink("neomarket.diffusion.apec.fr"))))).length,
    1,
  );
});

test("another mail of the same sender is counted, an alert without a card is a changed page", () => {
  for (const [source, from] of [
    [linkedin, "jobs-noreply@linkedin.com"],
    [apec, "offres@diffusion.apec.fr"],
    [indeed, "donotreply@match.indeed.com"],
    [hellowork, "notification@emails.hellowork.com"],
  ] as const) {
    assert.deepEqual(kinds(source.parse(pageOf(mail(from, "<p>Bienvenue</p>")))), ["count"], source.name);
    assert.throws(
      () => [...source.parse(pageOf("n'importe quoi"))],
      (error: FetchError) => error.outcome === "changed",
      source.name,
    );
  }
});

test("Indeed: hidden links are decoded here, also in HTML; a bomb or a foreign target is nobody's", () => {
  const cts = (u: string) => {
    const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    return `https://cts.indeed.com/v3/${Buffer.concat([header, deflateRawSync(Buffer.from(JSON.stringify({ u })))]).toString("base64url")}/x`;
  };
  const html = (href: string) =>
    `<table><tr><td><a href="${href}"><h2>Chef de projet IA</h2></a><p>Boréale - Lyon (69)</p><p>45 000 € par an</p></td></tr></table>`;
  const read = (href: string) => offersOf(indeed.parse(pageOf(mail("donotreply@jobalert.indeed.com", html(href)))));
  const [offer] = read(cts("https://fr.indeed.com/rc/clk/dl?jk=a1e7b2c3d4f50617&tk=JETON"));
  assert.deepEqual(
    [offer?.ref, offer?.title, offer?.company, offer?.place, offer?.salary],
    ["a1e7b2c3d4f50617", "Chef de projet IA", "Boréale", "Lyon (69)", "45 000 € par an"],
  );
  assert.deepEqual(read(cts("https://evil.example/rc/clk?jk=a1e7b2c3d4f50617")), []);
  assert.deepEqual(read(cts(`https://fr.indeed.com/${"x".repeat(5_000_000)}`)), []);
});

test("a job key is sixteen hexadecimal figures, or fifteen with the eaten byte in front", () => {
  assert.equal(jobKey("A1E7B2C3D4F50617"), "a1e7b2c3d4f50617");
  assert.equal(jobKey("m91d94567b88be0"), "6d91d94567b88be0");
  assert.equal(jobKey("\u00a1e7b2c3d4f50617"), "a1e7b2c3d4f50617");
  for (const bad of ["9953ae16d83ac4", "zz7b2c3d4f50617", "", null, "a1e7b2c3d4f506170"])
    assert.equal(jobKey(bad), null);
});

test("HelloWork: the number out of the link, the facts by what they are; a badge is no place, a secret employer is none", () => {
  const link = (id: number) =>
    `https://emails.hellowork.com/clic/f0/3/f0f0/${Buffer.from(`camille@example.invalid\u{1FAA2}https://www.hellowork.com/fr-fr/emplois/${id}.html?utm_term=1`).toString("base64url")}/fin`;
  const card = (id: number, ...lines: string[]) =>
    `Pilote IA H/F\n${link(id)}\n\n${lines.join("\n\n")}\n\n Voir l’offre\n${link(id)}\n\n`;
  const read = (body: string, type?: string, subject?: string) =>
    offersOf(hellowork.parse(pageOf(mail("alerte@emails.hellowork.com", body, type, subject)))).map((one) => [
      one.ref,
      one.title,
      one.company,
      one.place,
      one.contract,
      one.salary,
    ]);
  const text = "text/plain; charset=utf-8";
  assert.deepEqual(
    read(
      card(81000011, "Garance", "Super recruteur", "CDI") +
        card(81000012, "Dole - 39", "CDD, Intérim", "2 500 - 2 800 € / mois") +
        card(81000013, "Hydrolis", "Dole - 39"),
      text,
    ),
    [
      ["81000011", "Pilote IA H/F", "Garance", null, "CDI", null],
      ["81000012", "Pilote IA H/F", null, "Dole - 39", "CDD, Intérim", "2 500 - 2 800 € / mois"],
      ["81000013", "Pilote IA H/F", "Hydrolis", "Dole - 39", null, null],
    ],
  );
  const html = (id: number) =>
    `<table><tr><td><a href="${safelink(link(id))}">Pilote IA H/F</a></td></tr><tr><td>Hydrolis</td></tr><tr><td><table><tr><td>Dole - 39</td><td>CDI</td></tr></table></td></tr><tr><td><a href="${safelink(link(id))}">Voir l’offre</a></td></tr></table>`;
  assert.deepEqual(read(`<body>${html(81000014)}${html(81000015)}</body>`), [
    ["81000014", "Pilote IA H/F", "Hydrolis", "Dole - 39", "CDI", null],
    ["81000015", "Pilote IA H/F", "Hydrolis", "Dole - 39", "CDI", null],
  ]);
  for (const foreign of [
    link(81000016).replace("emails.hellowork.com", "emails.hellowork.com.evil.example"),
    "https://emails.hellowork.com/clic/f0/3/f0f0/abc",
  ])
    assert.throws(
      () => read(`Pilote IA\n${foreign}\n\nGarance\n\nDole - 39\n`, text, "2 nouvelles offres"),
      FetchError,
    );
});
