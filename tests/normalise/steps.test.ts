import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { normalise } from "../../indexer/normalise/steps.ts";
import { decodeEntities } from "../../indexer/text/html.ts";
import { Offer } from "../../offer/offer.ts";
import { sharedPath } from "../help/shared.ts";

const refused = (input: unknown): string => {
  const read = normalise(input);
  return "refused" in read ? read.refused : "accepted";
};

test("refusals come from the closed list, with the field named", () => {
  assert.equal(refused("texte"), "not-an-object");
  assert.equal(refused(null), "not-an-object");
  assert.equal(refused([]), "not-an-object");
  assert.equal(refused({ source: "s", ref: "1" }), "no-title");
  assert.equal(refused({ source: "s", ref: "1", title: "  " }), "no-title");
  assert.equal(refused({ source: "s", title: "PO" }), "no-address");
  assert.equal(refused({ source: "s", title: "PO", ref: "", url: null }), "no-address");
  assert.equal(refused({ source: "s", ref: "1", title: "Candidature spontanée" }), "spontaneous");
  const bad = normalise({ source: "s", ref: "1", title: "PO", salaryMin: "beaucoup" });
  assert.ok("refused" in bad && bad.refused === "bad-shape" && bad.reason.includes("salaryMin"));
  const number = normalise({ source: "s", ref: 7, title: "PO" });
  assert.ok("refused" in number);
  assert.equal(number.reason, "champ « ref » : Entrée invalide : chaîne de caractères attendu, nombre reçu");
  assert.equal(bad.counts["refused/bad-shape"], 1);
});

test("the id follows source and reference only", () => {
  const id = (fields: object) => {
    const read = normalise({ source: "s", ref: "1", title: "PO", ...fields });
    return "offer" in read ? read.offer.id : null;
  };
  assert.match(id({}) ?? "", /^[0-9a-f]{16}$/);
  assert.equal(id({ title: "Autre" }), id({}));
  assert.equal(id({ url: "https://exemple.fr/1" }), id({}));
  assert.notEqual(id({ ref: "2" }), id({}));
  assert.notEqual(id({ source: "t" }), id({}));
});

test("nothing is invented on an empty offer", () => {
  const read = normalise({ source: "s", ref: "1", title: "Chef de projet IA" });
  assert.ok("offer" in read);
  const { id, title, role, skills, doors, ...rest } = read.offer;
  assert.deepEqual(rest, {
    language: null,
    employer: { name: null, kind: "unknown" },
    sector: null,
    places: [],
    telework: null,
    contract: null,
    workingTime: null,
    startDate: null,
    startSaid: null,
    rhythm: null,
    pay: null,
    payInWords: null,
    education: null,
    experience: null,
    languages: [],
    postedAt: null,
    validThrough: null,
    firstSeenAt: null,
    lastSeenAt: null,
    verifiedAt: null,
    closedAt: null,
    closeReason: null,
    descriptionHtml: null,
    descriptionText: null,
    excerpt: false,
  });
  assert.deepEqual(doors, [{ source: "s", ref: "1", url: null, kind: "board" }]);
  assert.deepEqual([role.verdict, skills], ["no", ["Intelligence artificielle"]]);
});

test("the judge is given clean words", () => {
  let heard = "";
  normalise(
    { source: "s", ref: "1", title: "PO &amp; IA", description: "<p>Contact : Zélie Montcalm</p>", company: "Brume" },
    {
      judge: (words) => {
        heard = JSON.stringify(words);
        return { verdict: "core", score: 1, evidence: [] };
      },
    },
  );
  assert.equal(
    heard,
    JSON.stringify({ title: "PO & IA", description: "Contact : [coordonnées retirées]", company: "Brume" }),
  );
});

const WORDS = [
  "CDI",
  "CDD de 6 mois",
  "75 - PARIS 09",
  "45-55 k€",
  "2 jours de télétravail",
  "bac+5",
  "anglais courant",
  "est une mutuelle",
  "3 ans d'expérience",
  "<p>",
  "</ul>",
  "&lt;",
  "il y a 3 jours",
  "Contact : Zélie",
  "06 39 98 12 34",
  "(H/F)",
  "–",
  "\n",
  "31/02/2026",
  "🙂",
  "İ",
  "ﬁ",
  "𝕏",
];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" ")),
);
const raw = fc.record(
  {
    source: fc.constant("s"),
    ref: fc.constant("1"),
    title: text,
    company: text,
    place: text,
    places: fc.array(text, { maxLength: 3 }),
    postalCode: text,
    country: text,
    contract: text,
    remote: text,
    salary: text,
    salaryMin: fc.double(),
    salaryMax: fc.double(),
    salaryPeriod: text,
    postedAt: text,
    startDate: text,
    description: text,
    education: text,
    experience: text,
    language: text,
    seenAt: text,
    workingTime: text,
    sector: text,
    languages: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ["source", "ref", "title"] },
);

test("property: nothing throws, and every offer has the shape", () => {
  fc.assert(
    fc.property(fc.oneof(raw, fc.anything()), (input) => {
      const read = normalise(input);
      if ("offer" in read) Offer.parse(read.offer);
    }),
    { numRuns: 400, seed: 42 },
  );
});

test("property: an offer's own words are read the same again, and each quote stands in them", () => {
  fc.assert(
    fc.property(raw, (input) => {
      const first = normalise(input);
      if (!("offer" in first)) return;
      const { offer } = first;
      const second = normalise({ ...input, title: offer.title, description: offer.descriptionHtml });
      assert.ok("offer" in second);
      assert.equal(second.offer.descriptionHtml, offer.descriptionHtml);
      assert.equal(second.offer.title, offer.title);
      for (const fact of [offer.education, offer.experience, offer.sector, ...offer.languages]) {
        const own = [
          offer.title,
          offer.descriptionText,
          ...[input.education, input.experience, input.sector, input.company, ...(input.languages ?? [])].map((said) =>
            decodeEntities(said ?? ""),
          ),
        ].map((one) => squeezed(one ?? ""));
        if (fact?.quote && !fact.quote.includes("[coordonnées"))
          assert.ok(
            own.some((one) => one.includes(squeezed(fact.quote!))),
            fact.quote,
          );
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

const squeezed = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ").trim();

test("1,026 real offers: none refused, nearly every place and contract known", (t) => {
  const path = sharedPath("datasets/francetravail-data-ia-radar-nlp/france_travail_2026-01-05.jsonl");
  if (!path) return t.skip("datasets/francetravail-data-ia-radar-nlp absent");
  const offers = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const said = JSON.parse(line) as Record<string, string | null>;
      const read = normalise({
        source: "francetravail",
        ref: said.offer_id,
        url: said.url,
        title: said.title,
        company: said.company,
        place: said.location,
        postedAt: said.published_date,
        contract: said.contract_type,
        salary: said.salary,
        description: said.description,
      });
      assert.ok("offer" in read);
      return read.offer;
    });
  const share = (has: (offer: Offer) => boolean) => offers.filter(has).length / offers.length;
  assert.ok(share((offer) => offer.places[0]?.country === "FR") >= 0.98, "places");
  assert.ok(share((offer) => offer.contract !== null) >= 0.97, "contracts");
  assert.ok(share((offer) => offer.postedAt !== null) === 1);
  for (const { pay } of offers) {
    if (!pay?.annualGrossMin || pay.flags.includes("implausible")) continue;
    assert.ok(pay.annualGrossMin <= 400_000, JSON.stringify(pay));
  }
});
