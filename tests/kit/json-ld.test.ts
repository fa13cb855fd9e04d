import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { itemListUrls, jobPostings, ldJsonBlocks, type Posting } from "../../scrapers/kit/json-ld.ts";
import { parseLoose } from "../../scrapers/kit/json-repair.ts";
import { sharedPath } from "../help/shared.ts";
import { pageFrom, pageOf } from "./pages.ts";

const block = (json: string, attributes = 'type="application/ld+json"') => `<script ${attributes}>${json}</script>`;
const posting = (fields: Record<string, unknown>) =>
  JSON.stringify({ "@type": "JobPosting", title: "Chef de projet IA", ...fields });
const read = (html: string): Posting[] => jobPostings(pageOf(html));
const only = (fields: Record<string, unknown>): Posting => {
  const [found, ...others] = read(block(posting(fields)));
  assert.ok(found && others.length === 0);
  return found;
};

test("json-ld: the script is found whatever its attributes, and not inside comments or other scripts", () => {
  const spellings = [
    "type='application/ld+json'",
    'nonce="a>b" type = "application/ld+json "',
    "TYPE=application/ld+json",
    'type="application/ld&#43;json"',
    'data-x="1" type="application/ld+json" id=z',
  ];
  for (const attributes of spellings) assert.equal(read(block(posting({}), attributes)).length, 1, attributes);
  assert.deepEqual(ldJsonBlocks(`<!-- ${block(posting({}))} --><script>let a = "<!--";</script>`), []);
  assert.equal(ldJsonBlocks(`<!--> ${block(posting({}))} <!-- never closed`).length, 1);
});

test("json-ld: what it is may be said last, and its day with an hour without zone", () => {
  const late = `{"title":"Chef de projet IA","datePosted":"2026-08-20 00:00:00.0","url":"https://brise.example/o/7","@context":"http://schema.org","@type":"JobPosting"}`;
  const [found, ...others] = read(block(late));
  assert.equal(others.length, 0);
  assert.deepEqual([found?.title, found?.url], ["Chef de projet IA", "https://brise.example/o/7"]);
  assert.match(found?.postedAt ?? "", /^2026-08-20/);
});

test("json-ld: repairs", () => {
  const cases: [string, unknown][] = [
    ['\uFEFF{"a":1}', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['{"a":"x\ny\tz"}', { a: "x\ny\tz" }],
    ['{"a":1, // note\n "b":"http://x/y" /* fin */}', { a: 1, b: "http://x/y" }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['{"a":"\\$5 \\u00e9 \\é"}', { a: "$5 é é" }],
    ['{"a":"2026-09-01" "b":2}', { a: "2026-09-01", b: 2 }],
    ["{'a':'l\"eau'}", { a: 'l"eau' }],
    ['{"a":NaN,"b":undefined}', { a: null, b: null }],
    ["{&quot;a&quot;:&quot;x&quot;}", { a: "x" }],
    ["{&amp;quot;a&amp;quot;:&amp;quot;x&amp;quot;}", { a: "x" }],
    ['<!-- {"a":"x"} -->;', { a: "x" }],
    ['{"a":"<p class="x">ok</p>","b":1}', { a: '<p class="x">ok</p>', b: 1 }],
    ['{"a":1};', { a: 1 }],
    // Quotes that nobody escaped: only where JSON could go on does a string end.
    ['{"a":"dit "clé" : oui","b":1}', { a: 'dit "clé" : oui', b: 1 }],
    ['{"a":"soyez "pilote", "coach", et plus","b":1}', { a: 'soyez "pilote", "coach", et plus', b: 1 }],
    ['{"a":"Chef "IA"","b":["x "y" z","t"]}', { a: 'Chef "IA"', b: ['x "y" z', "t"] }],
    // Commas and braces forgotten, doubled, or one too many.
    ['{"a":{"b":1}\n"c":2}', { a: { b: 1 }, c: 2 }],
    ['{"a":1,,"b":2}', { a: 1, b: 2 }],
    ['{"a":1,"b":{"c":"x"', { a: 1, b: { c: "x" } }],
    ['{"a":1}}', { a: 1 }],
    // A block cut in a word is none: the page did not come whole.
    ['{"a":1,"b":"coup', undefined],
    ['{"a":1,"b', undefined],
    // Several values in one block, and what stands around one.
    ['{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['{"a":1},{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['{"a":"x"}\n{"b":"y"}', [{ a: "x" }, { b: "y" }]],
    ['var ld = {"a":1};', { a: 1 }],
    ['<b>Notice</b>: Undefined index [0]\n{"a":1}', { a: 1 }],
    ['{“a”: “x”, "b":2}', { a: "x", b: 2 }],
    ['{"__proto__":{"x":1},a: 1,}', { a: 1 }],
  ];
  for (const [source, wanted] of cases) assert.deepEqual(parseLoose(source), wanted, source);
  for (const hopeless of ["", "null", "window.x = {", "{".repeat(50_000), `{"a":"${"x".repeat(3_000_000)}"}`]) {
    assert.ok(typeof parseLoose(hopeless) !== "object" || parseLoose(hopeless) === null);
  }
});

test("json-ld: one bad block does not lose the others; a closing tag inside a string neither", () => {
  assert.equal(read(block("{broken") + block(posting({}))).length, 1);
  assert.deepEqual(
    read(block(posting({ description: "<script>a</script><p>ok</p>" })) + block(posting({ title: "Autre" }))).map(
      (one) => one.title,
    ),
    ["Chef de projet IA", "Autre"],
  );
});

test("json-ld: containers, references and spellings of the type", () => {
  const id = "https://x.fr/#org";
  const graph = {
    "@graph": [
      { "@type": "Organization", "@id": id, name: "Hydrolis" },
      { "@type": ["Thing", "http://schema.org/JobPosting"], title: "A", hiringOrganization: { "@id": id } },
    ],
  };
  assert.equal(read(block(JSON.stringify(graph)))[0]?.company, "Hydrolis");
  const pascal = { "@Type": "JobPosting", Title: "B", DatePosted: "2026-11-01", HiringOrganization: { Name: "X" } };
  assert.deepEqual(
    read(block(JSON.stringify(pascal))).map((one) => [one.title, one.company, one.postedAt]),
    [["B", "X", "2026-11-01"]],
  );
  const list = {
    "@type": "ItemList",
    itemListElement: [
      { "@type": "ListItem", item: JSON.parse(posting({ url: "https://x.fr/o/1" })) },
      { "@type": "ListItem", url: "https://x.fr/o/2?utm_source=a" },
    ],
  };
  const page = pageOf(block(JSON.stringify(list)));
  assert.deepEqual(
    jobPostings(page).map((one) => one.url),
    ["https://x.fr/o/1"],
  );
  assert.deepEqual(itemListUrls(page), ["https://x.fr/o/1", "https://x.fr/o/2"]);
  for (const holder of ["mainEntity", "about", "jobPosting", "dataFeedElement", "jobs"]) {
    assert.equal(read(block(JSON.stringify({ "@type": "WebPage", [holder]: [JSON.parse(posting({}))] }))).length, 1);
  }
});

test("json-ld: keys in any dress, addresses under other names", () => {
  const snake = { "@type": "JOBPOSTING", TITLE: "C", date_posted: "2026-11-02", hiring_organization: { NAME: "Y" } };
  assert.deepEqual(
    read(block(JSON.stringify(snake))).map((one) => [one.title, one.company, one.postedAt]),
    [["C", "Y", "2026-11-02"]],
  );
  const at = (fields: Record<string, unknown>) => only(fields).url;
  assert.equal(at({ "@id": "https://exemple.fr/o/7#job" }), "https://exemple.fr/o/7");
  assert.equal(at({ url: { "@id": "https://exemple.fr/o/8" } }), "https://exemple.fr/o/8");
  // A name within the page leads nowhere.
  for (const name of ["#job", "_:b0", "JOB-12"])
    assert.equal(at({ "@id": name }), "https://exemple.fr/emplois/12345", name);
  const items = ["/o/1", "/o/2"].map((url) => ({ "@type": "ListItem", url, item: JSON.parse(posting({ url: null })) }));
  assert.deepEqual(
    read(block(JSON.stringify({ "@type": "ItemList", itemListElement: { ...items } }))).map((one) => one.url),
    ["https://exemple.fr/o/1", "https://exemple.fr/o/2"],
  );
});

test("json-ld: an unfilled template, « N/A » and markup are nobody's name", () => {
  for (const title of ["{{ job.title }}", "\u0000\u200b", "<b></b>"])
    assert.deepEqual(read(block(posting({ title }))), [], title);
  assert.equal(only({ hiringOrganization: { name: "N/A" } }).company, null);
  assert.equal(only({ hiringOrganization: { name: "<b>Hydrolis</b> Énergie" } }).company, "Hydrolis Énergie");
  assert.equal(only({ title: null, jobTitle: "Pilote IA" }).title, "Pilote IA");
});

test("json-ld: places", () => {
  const place = (jobLocation: unknown, more = {}) => {
    const {
      place: text,
      places,
      postalCode,
      country,
    } = only({ jobLocation, hiringOrganization: "Groupe Valombre", ...more });
    return { text, places, postalCode, country };
  };
  const at = (name: string | null, address: unknown) => ({ "@type": "Place", name, address });
  const paris = { addressLocality: "Paris", postalCode: 75009, addressCountry: { name: ["FRA", "FRA"] } };
  assert.deepEqual(place(at("Siège", paris)), { text: "Paris", places: null, postalCode: "75009", country: "FRA" });
  assert.deepEqual(place([at(null, paris), at(null, paris)]), {
    text: "Paris",
    places: null,
    postalCode: "75009",
    country: "FRA",
  });
  assert.equal(place(at("Groupe Valombre", {})).text, null);
  assert.equal(place({ name: "VAT Group" }).text, null);
  assert.equal(place({ name: "Bangalore, Karnataka, IN" }).text, "Bangalore, Karnataka, IN");
  assert.equal(place(at(null, "75008 Paris, France")).text, "75008 Paris, France");
  assert.deepEqual(
    place(at(null, { addressLocality: "Bourg", postalCode: 1000, addressCountry: "FR" })).postalCode,
    "01000",
  );
  assert.equal(place(at(null, { addressLocality: "Lille", postalCode: "NA" })).postalCode, null);
  assert.deepEqual(place([at("Paris, France", paris), at("Londres", paris)]).places, ["Paris, France", "Londres"]);
  assert.deepEqual(
    place([
      at(null, { addressLocality: "Lyon", addressCountry: "FR" }),
      at(null, { addressLocality: "Berne", addressCountry: "CH" }),
    ]).places,
    ["Lyon, FR", "Berne, CH"],
  );
  const tele = {
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "Country", name: "France" },
  };
  assert.deepEqual(place(undefined, tele), { text: "France", places: null, postalCode: null, country: "France" });
  assert.deepEqual(place([null, 5, ""]), { text: null, places: null, postalCode: null, country: null });
});

test("json-ld: pay in every shape; nothing is guessed", () => {
  const pay = (baseSalary: unknown, more = {}) => {
    const { salary, salaryMin, salaryMax, salaryPeriod, salaryCurrency } = only({ baseSalary, ...more });
    return [salary, salaryMin, salaryMax, salaryPeriod, salaryCurrency];
  };
  const money = (value: unknown, more = {}) => ({ "@type": "MonetaryAmount", currency: "EUR", value, ...more });
  assert.deepEqual(pay(45000, { salaryCurrency: "EUR" }), [null, 45000, 45000, null, "EUR"]);
  assert.deepEqual(pay(money({ minValue: "42 000", maxValue: "50,000", unitText: "YEAR" }, { unitText: "MONTH" })), [
    null,
    42000,
    50000,
    "YEAR",
    "EUR",
  ]);
  assert.deepEqual(pay(money({ value: "45-55K selon profil", unitText: "YEAR" })), [
    "45-55K selon profil",
    null,
    null,
    null,
    null,
  ]);
  assert.deepEqual(pay(money("À négocier")), ["À négocier", null, null, null, null]);
  assert.deepEqual(pay(money({ minValue: "", maxValue: 0, value: -5 }, { currency: "France " })), [
    null,
    null,
    null,
    null,
    null,
  ]);
  assert.deepEqual(pay(money(38000, { currency: "France " })), [null, 38000, 38000, null, null]);
  assert.deepEqual(pay("YTES"), ["YTES", null, null, null, null]);
  assert.deepEqual(pay(money({ minValue: "42.000,00", maxValue: "48.000", unitText: "YEAR" })), [
    null,
    42000,
    48000,
    "YEAR",
    "EUR",
  ]);
  assert.deepEqual(pay(money({ value: "13.500", unitText: "HOUR" })), [null, 13.5, 13.5, "HOUR", "EUR"]);
  const price = { "@type": "PriceSpecification", minPrice: "2.500", maxPrice: 3000, priceCurrency: "EUR" };
  assert.deepEqual(pay(price), [null, 2500, 3000, null, "EUR"]);
});

test("json-ld: title, contract, dates, address", () => {
  assert.equal(only({ title: "Chef&amp;#233; de projet &amp; IA \u200b" }).title, "Chefé de projet & IA");
  assert.deepEqual(
    [
      only({ employmentType: ["FULL_TIME", "CDI"] }),
      only({ employmentType: "Temps plein, CDD" }),
      only({ employmentType: "null" }),
    ].map((one) => [one.contract, one.workingTime]),
    [
      ["CDI", "FULL_TIME"],
      ["CDD", "Temps plein"],
      [null, null],
    ],
  );
  assert.equal(only({ datePosted: 1793491200 }).postedAt, "1793491200");
  assert.equal(only({ datePosted: "01/11/2026" }).postedAt, "01/11/2026");
  assert.equal(only({}).postedAt, null);
  assert.equal(only({ url: "javascript:alert(1)" }).url, "https://exemple.fr/emplois/12345");
  assert.equal(only({ url: "/o/7?utm_medium=x&id=3#a" }).url, "https://exemple.fr/o/7?id=3");
  assert.equal(only({ url: "https://exemple.fr/" }).url, "https://exemple.fr/emplois/12345");
  assert.equal(only({ description: "&lt;p&gt;un&lt;/p&gt;" }).description, "<p>un</p>");
  const untitled = `<title>Pilote IA | Hydrolis</title>${block(JSON.stringify({ "@type": "JobPosting", title: null, hiringOrganization: "Hydrolis" }))}`;
  assert.equal(read(untitled)[0]?.title, "Pilote IA");
  assert.deepEqual(read(untitled.replace("| Hydrolis", "| Carrières")), []);
});

test("json-ld: 42 hostile blocks, none throws, none is lost but those that say nothing", (t) => {
  const path = sharedPath("corpora/abuse-seeds/jobposting-jsonld.json");
  if (!path) return t.skip("corpus absent : corpora/abuse-seeds/jobposting-jsonld.json");
  const seeds = JSON.parse(readFileSync(path, "utf8")) as { n: string; raw: string }[];
  const silent = seeds.filter(({ raw }) => read(`<title>x</title>${block(raw)}`).length === 0).map(({ n }) => n);
  assert.deepEqual(silent, ["title-null", "title-missing", "empty", "null"]);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test("json-ld: recorded pages", (t) => {
  const folder = sharedPath("recordings/jsonld/");
  if (!folder) return t.skip("enregistrements absents : recordings/jsonld");
  const wanted: Record<
    string,
    [string, string | null | undefined, string | null | undefined, string | null | undefined]
  > = {
    "SYNTH-raw-newlines-in-string.html": ["Chef de projet IA (H/F)", "Exemple SA", "Lyon", "2026-09-01"],
    "SYNTH-single-quoted-type-attribute-randstad-style.html": [
      "Chef de projet data et IA F/H",
      "Exemple",
      "Nantes",
      "2026-09-03",
    ],
    "everjobs-paylocity__detail-fermi-4248451.html": [
      "Corporate Tax Director",
      "Fermi LLC",
      "Dallas, TX",
      "2026-06-11T21:42:38-05:00",
    ],
    "jobscraperai-hellowork-details.html": [
      "Développeur Fullstack Java - React Confirmé H/F",
      "Geser Best",
      "Nantes",
      null,
    ],
    "jobseek-jsonld_meta_software_engineer.html": [
      "Software Engineer, Infrastructure",
      "Meta",
      "Sunnyvale, CA",
      "2025-06-10T13:07:44-07:00",
    ],
    "jobseek-unit-repairs_talemetry_invalid_dollar_escape.html": ["Program Manager", null, null, null],
    "tonttu-cvkeskus_detail.html": [
      "AI / Agent Engineer",
      "Bolt Technology OÜ",
      "Tallinn",
      "2026-08-26T04:32:09+03:00",
    ],
    "tonttu-sapoemprego-EXCERPT.html": ["Software Developer", "Olisipo", "Lisboa", "2026-08-27"],
    "wrapped-teamtailor-galerieslafayette-0.html": [
      "Conseiller de vente Espace Luxe F/H",
      "Groupe Galeries Lafayette",
      "Bordeaux, Nouvelle-Aquitaine",
      "2026-07-08T16:34:45+02:00",
    ],
  };
  for (const [file, fields] of Object.entries(wanted)) {
    const [found] = jobPostings(pageFrom(folder + file));
    assert.deepEqual([found?.title, found?.company, found?.place, found?.postedAt], fields, file);
    assert.ok(found?.url, file);
  }
  for (const file of readdirSync(folder)) assert.doesNotThrow(() => jobPostings(pageFrom(folder + file)), file);
});
