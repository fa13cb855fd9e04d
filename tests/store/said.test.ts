import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../indexer/normalise/steps.ts";
import { assemble } from "../../indexer/store/assemble.ts";
import { openStore } from "../../indexer/store/open.ts";
import { foundBy } from "../../offer/found-by.ts";
import { contractLine, payLine, startLine, teleworkLine } from "../../offer/line.ts";
import { Offer } from "../../offer/offer.ts";
import {
  annualWords,
  legalFloorWords,
  payFlags,
  smicShareWords,
  startWords,
  teleworkWords,
} from "../../offer/words.ts";
import { makeOffer, makeSighting } from "../help/make-offer.ts";

/** What is shown is what was said: as precise as the words, with the words, and blank only of what was read. */

const offer = (fields: Record<string, unknown>): Offer => {
  const read = normalise({
    source: "essai",
    ref: "1",
    title: "Chef de projet IA",
    place: "Nantes (44)",
    postedAt: "2026-11-10",
    seenAt: "2026-11-20T08:00:00Z",
    ...fields,
  });
  assert.ok("offer" in read, JSON.stringify(read));
  return read.offer;
};
const plain = (words: string | null): string | null => words?.replace(/[\u00a0\u202f]/g, " ") ?? null;

test("a beginning is as precise as its words, and keeps them", () => {
  const cases: [fields: Record<string, unknown>, words: string, quote: string][] = [
    [{ description: "<p>Contrat à partir de mars 2027.</p>" }, "en mars 2027", "Contrat à partir de mars 2027."],
    [
      { description: "Début souhaité : janvier 2027, à Nantes." },
      "en janvier 2027",
      "Début souhaité : janvier 2027, à Nantes.",
    ],
    [{ description: "Prise de poste le 1er mars 2027." }, "le 1er mars 2027", "Prise de poste le 1er mars 2027."],
    [{ description: "Rentrée de janvier 2027." }, "en janvier 2027", "Rentrée de janvier 2027."],
    [
      { description: "Prise de poste : début avril 2027." },
      "au début d’avril 2027",
      "Prise de poste : début avril 2027.",
    ],
    [{ description: "Prise de poste mi-mars 2027." }, "à la mi-mars 2027", "Prise de poste mi-mars 2027."],
    [{ startDate: "fin août 2027" }, "à la fin d’août 2027", "fin août 2027"],
    [{ startDate: "03/2027" }, "en mars 2027", "03/2027"],
    [{ startDate: "2027-03-15" }, "le 15 mars 2027", "2027-03-15"],
    [
      { title: "Alternance – Cheffe de projet IA – Septembre 2027" },
      "en septembre 2027",
      "Alternance – Cheffe de projet IA – Septembre 2027",
    ],
    [{ contract: "stage de 6 mois à partir de mars 2027" }, "en mars 2027", "stage de 6 mois à partir de mars 2027"],
    [{ description: "Stage de mars à août 2027. Début le 2 mars 2027." }, "le 2 mars 2027", "Début le 2 mars 2027."],
    [{ startDate: "2027-03-01", description: "Début en mars 2027." }, "en mars 2027", "Début en mars 2027."],
    [{ startDate: "2027-03-01", description: "Début en avril 2027." }, "le 1er mars 2027", "2027-03-01"],
  ];
  for (const [fields, words, quote] of cases) {
    const read = offer(fields);
    assert.equal(plain(startWords(read)), words, JSON.stringify(fields));
    assert.equal(read.startSaid?.quote, quote);
    assert.match(read.startDate ?? "", /^2027-\d\d-\d\d$/);
  }
  assert.equal(offer({ description: "Dès que possible." }).startSaid, null);
});

test("an offer stored before its words were kept shows its month, and still has the shape", async () => {
  assert.equal(plain(startWords({ startDate: "2027-03-01", startSaid: null })), "en mars 2027");
  const { startSaid: _said, payInWords: _words, excerpt: _excerpt, ...old } = makeOffer({ startDate: "2027-03-01" });
  assert.deepEqual(Offer.parse(old), makeOffer({ startDate: "2027-03-01" }));
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", "2026-11-20T08:00:00.000Z", "2026-11-19T08:00:00.000Z");
  const commit = {
    runId: run.id,
    done: "page",
    outcome: "ok",
    follow: [],
    gone: [],
    seen: [],
    doubts: [],
    tally: {},
  } as const;
  const sighting = { ...makeSighting("a"), offer: { ...old, id: "a" } as Offer };
  await store.commitPage(
    { ...commit, follow: [], gone: [], seen: [], doubts: [], sightings: [sighting] },
    "lumen",
    "2026-11-20T08:00:00.000Z",
  );
  const { offer: read } = (await store.offer("a"))!;
  assert.deepEqual([read.startSaid, read.payInWords, read.excerpt], [null, null, false]);
  await store.close();
});

const SEEN = {
  firstSeenAt: "2026-11-01T05:00:00Z",
  lastSeenAt: "2026-11-20T05:00:00Z",
  offerId: "o",
  lastRun: 1,
  missed: 0,
  closedAt: null,
  closeReason: null,
  deduped: true,
};

test("the words of a beginning come from the posting that says it; those of a pay leave when an amount is known", () => {
  const first = {
    ...makeSighting("a", {}, { startDate: "2027-03-01", payInWords: "Salaire selon profil." }),
    id: "a",
    ...SEEN,
  };
  const pay = {
    min: 40000,
    max: 45000,
    currency: "EUR",
    period: "year",
    basis: "gross",
    monthsPerYear: null,
    annualGrossMin: 40000,
    annualGrossMax: 45000,
    flags: [],
    quote: "40-45 k€",
  } as const;
  const second = {
    ...makeSighting(
      "b",
      { rank: 20, door: "board" },
      { startDate: "2027-04-05", startSaid: { precision: "day", quote: "le 5 avril" }, pay: { ...pay, flags: [] } },
    ),
    id: "b",
    ...SEEN,
  };
  const { offer: both } = assemble("o", [first, second]);
  assert.deepEqual([both.startDate, both.startSaid, both.payInWords, both.pay?.min], ["2027-03-01", null, null, 40000]);
  assert.equal(assemble("o", [first]).offer.payInWords, "Salaire selon profil.");
});

test("a place that a door's field names stands before the one that another door's text tells", () => {
  const niort = { text: "Niort", commune: "Niort", insee: "79191", department: "79", region: "Nouvelle-Aquitaine" };
  const place = { ...niort, country: "FR", lat: 46.3, lon: -0.5 };
  const told = { ...place, quote: "Poste basé à Niort." };
  const first = { ...makeSighting("a", {}, { places: [told] }), id: "a", ...SEEN };
  const second = { ...makeSighting("b", { rank: 20, door: "board" }), id: "b", ...SEEN };
  const communes = (...members: (typeof first)[]) => assemble("o", members).offer.places.map(({ commune }) => commune);
  assert.deepEqual(communes(first, second), ["Lyon"]);
  assert.deepEqual(communes(first), ["Niort"]);
  const wide = {
    ...second,
    offer: { ...second.offer, places: [{ ...place, text: "79", commune: null, insee: null }] },
  };
  assert.deepEqual(communes(first, wide), ["Niort"]);
});

test("an offer is proven by the title that it shows, where that one tells its role as another posting's does", () => {
  const called = (id: string, title: string, score: number, text: string) => {
    const role = { verdict: "core", score, evidence: [{ quote: title, rule: "title" }] } as const;
    const said = { title, role: { ...role, evidence: [...role.evidence] }, descriptionText: text };
    return { ...makeSighting(id, { door: id === "a" ? "employer" : "board" }, said), id, ...SEEN };
  };
  const shown = called("a", "Chef de projet IA", 0.9, "Court.");
  const fuller = called("b", "Chef de projet intelligence artificielle", 0.95, "Un texte plus long.");
  const { offer: both } = assemble("o", [shown, fuller]);
  assert.deepEqual([both.title, both.role.evidence[0]!.quote, foundBy(both)], [shown.offer.title, both.title, "title"]);
  const neutral = { ...shown, offer: { ...shown.offer, title: "Chargé de mission innovation" } };
  assert.equal(assemble("o", [neutral, fuller]).offer.role.score, 0.95);
});

test("pay that is spoken of without an amount keeps its words", () => {
  const said: [fields: Record<string, unknown>, words: string | null][] = [
    [{ description: "Rémunération statutaire + RIFSEEP." }, "Rémunération statutaire + RIFSEEP."],
    [{ description: "Salaire selon profil et expérience." }, "Salaire selon profil et expérience."],
    [
      { description: "<h3>Rémunération</h3><p>Selon la convention collective.</p>" },
      "Rémunération\n\nSelon la convention collective.",
    ],
    [
      { description: "Nous proposons une rémunération attractive et des RTT." },
      "Nous proposons une rémunération attractive et des RTT.",
    ],
    [{ description: "Gratification légale en vigueur." }, "Gratification légale en vigueur."],
    [{ description: "Salary: depending on experience." }, "Salary: depending on experience."],
    [{ description: "Poste en CDI, à Nantes.Rémunération fixe + variable." }, "Rémunération fixe + variable."],
    [
      { description: "Rémunération fixe annuelle sur 12 mois selon profil" },
      "Rémunération fixe annuelle sur 12 mois selon profil",
    ],
    [{ description: "Un package de rémunération attractif" }, "Un package de rémunération attractif"],
    [{ description: "Rémunération : selon grille, à partir de 2151.25 mensuel et primes." }, null],
    [{ salary: "A négocier" }, "A négocier"],
    [{ salary: "Selon grille, catégorie 3" }, "Selon grille, catégorie 3"],
    [{ salary: "Non communiqué" }, null],
    [{ salary: "NC" }, null],
    [{ description: "Vous calculez la rémunération des agents selon la grille indiciaire." }, null],
    [{ description: "Vous modélisez la rémunération en fonction des ventes." }, null],
    [{ description: "Salaire : 45 000 € brut par an selon profil." }, null],
    [{ salary: "40-45 k€ selon profil" }, null],
    [{ description: "Rejoignez une équipe soudée." }, null],
  ];
  for (const [fields, words] of said) assert.equal(offer(fields).payInWords, words, JSON.stringify(fields));
});

test("a share of the SMIC that the offer says stands instead of the law's least", () => {
  const alternance = offer({
    contract: "Contrat d'apprentissage",
    description: "Rémunération selon la grille légale, de 61 % à 100 % du SMIC.",
  });
  assert.equal(
    plain(smicShareWords(alternance)),
    "61 % à 100 % du SMIC : 1 138,88 € à 1 867,02 € bruts par mois (SMIC depuis le 1er juin 2026)",
  );
  assert.equal(legalFloorWords(alternance), null);
  assert.match(payLine(alternance), /^rémunération sans montant : «.Rémunération selon la grille légale, .*»$/);
  const long = { ...alternance, payInWords: `Salaire selon ${"la grille ".repeat(40)}` };
  assert.ok(payLine(long).length < 160 && payLine(long).endsWith("…\u00a0»"));
  const silent = offer({ contract: "Contrat d'apprentissage", description: "Rémunération selon la grille légale." });
  assert.equal(smicShareWords(silent), null);
  assert.match(plain(legalFloorWords(silent)) ?? "", /^504,10 € à 1 867,02 €/);
});

test("what comes with the fixed pay is called by its name", () => {
  const flags = (salary: string) => payFlags(offer({ salary }).pay).join(", ");
  assert.equal(flags("Package : 52K€ – 62K€, 13e mois inclus"), "13e mois compris");
  assert.equal(
    flags("48 000 € à 56 000 € bruts annuels, prime d'éloignement comprise"),
    "prime d'éloignement comprise",
  );
  assert.equal(flags("50-60 k€ brut annuel + intéressement"), "intéressement en plus");
  assert.equal(flags("50-60 k€ brut annuel + variable"), "part variable en plus");
  assert.equal(flags("31 K€ fixe brut annuel + prime d'intéressement"), "prime d'intéressement en plus");
  assert.equal(flags("60 k€ dont 10 % de variable"), "part variable comprise");
  assert.equal(flags("Package 60 k€"), "package, parts non détaillées");
  assert.equal(
    plain(payLine(offer({ salary: "50-60 k€ brut annuel + intéressement" }))),
    "50 000 à 60 000 € bruts par an (intéressement en plus)",
  );
});

test("nobody is an intern for a year", () => {
  const paid = (contract: string) => {
    const { pay, contract: kind } = offer({ contract, salary: "1 200 € brut par mois" });
    return plain(annualWords(pay, kind));
  };
  assert.equal(paid("Stage - 6 mois"), null);
  assert.equal(paid("Contrat d'apprentissage"), "soit 14 400 € bruts par an");
});

test("a limit of telework is shown as one", () => {
  const days = (description: string) => plain(teleworkWords(offer({ description }).telework));
  assert.equal(days("Jusqu'à 3 jours de télétravail par semaine."), "jusqu’à 3 jours par semaine");
  assert.equal(days("Télétravail : deux jours par semaine maximum."), "jusqu’à 2 jours par semaine");
  assert.equal(days("Télétravail jusquà 2 jours par semaine."), "jusqu’à 2 jours par semaine");
  assert.equal(days("Up to two days of remote work per week."), "jusqu’à 2 jours par semaine");
  assert.equal(days("2 à 3 jours de télétravail par semaine."), "2 à 3 jours par semaine");
  assert.equal(days("Télétravail : 2 jours par semaine après trois mois."), "2 jours par semaine");
  assert.equal(days("Trois jours par semaine au bureau au maximum, le reste en télétravail."), "2 jours par semaine");
  assert.equal(
    plain(teleworkLine(offer({ description: "Jusqu'à 3 jours de télétravail par semaine." }))),
    "jusqu’à 3 jours de télétravail par semaine",
  );
});

test("of a text that was cut nothing is said to be unsaid", () => {
  const cut = offer({
    description: "Piloter des projets d'IA avec les métiers, tenir le planning et le registre des...",
  });
  assert.equal(cut.excerpt, true);
  assert.deepEqual(
    [contractLine(cut), payLine(cut)],
    ["contrat non lu dans l’extrait", "rémunération non lue dans l’extrait"],
  );
  assert.equal(offer({ description: "Un résumé.", excerpt: true }).excerpt, true);
  assert.equal(offer({ description: "Tickets restaurant, RTT, mutuelle, etc..." }).excerpt, false);
  assert.equal(offer({ description: "Rejoignez-nous." }).excerpt, false);
  const unread = offer({});
  assert.deepEqual([unread.excerpt, contractLine(unread), startLine(unread)], [false, "contrat non lu", null]);
});

test("the sentence that tells the contract is its proof, not a code of the site nor a title without its length", () => {
  const proof = (fields: Record<string, unknown>) => offer(fields).contract?.quote;
  const body = (words: string) => `<p>Un studio de produits numériques.</p><ul><li>${words}</li></ul>`;
  assert.equal(
    proof({ contract: "CONTRACTOR", description: body("Type de contrat : Freelance 6 mois.") }),
    "Type de contrat : Freelance 6 mois.",
  );
  assert.equal(
    proof({ contract: "fulltime_fixed_term", description: body("Type de contrat : CDD 12 mois.") }),
    "Type de contrat : CDD 12 mois.",
  );
  assert.equal(
    proof({ contract: "internship", description: body("Type de contrat : Stage 6 mois.") }),
    "Type de contrat : Stage 6 mois.",
  );
  assert.equal(
    proof({
      title: "Alternant chef de projet IA",
      description: body("Type de contrat : Alternance (contrat d'apprentissage) 12 mois."),
    }),
    "Type de contrat : Alternance (contrat d'apprentissage) 12 mois.",
  );
  assert.equal(
    proof({ contract: "CDD - 12 mois", description: body("Type de contrat : CDD 12 mois.") }),
    "CDD - 12 mois",
  );
  assert.equal(
    proof({ title: "Stagiaire pilotage IA", description: body("Nous cherchons un stagiaire curieux.") }),
    "Stagiaire pilotage IA",
  );
  assert.equal(proof({ contract: "INTERN", description: body("Une équipe soudée.") }), "INTERN");
  assert.equal(proof({ contract: "internship", description: body("Type de contrat : CDI.") }), "internship");
});
