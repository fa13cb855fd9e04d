import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../indexer/normalise/steps.ts";
import { isLegalScale, legalFloor } from "../../offer/legal-floors.ts";
import type { Pay } from "../../offer/offer.ts";
import { legalFloorWords } from "../../offer/words.ts";

const pay = (fields: Record<string, unknown>): Pay | null => {
  const read = normalise({ source: "essai", ref: "1", title: "Chef de projet IA", place: "Paris", ...fields });
  assert.ok("offer" in read);
  return read.offer.pay;
};
const short = (value: Pay | null): string | null =>
  value &&
  [
    value.min ?? "·",
    value.max ?? "·",
    value.currency,
    value.period,
    value.basis ?? "·",
    value.monthsPerYear ?? "·",
    value.annualGrossMin ?? "·",
    value.annualGrossMax ?? "·",
    ...value.flags,
  ].join(" ");

test("pay in words: every form of the sources", () => {
  const cases: [string, string | null][] = [
    ["Mensuel de 3500 Euros sur 12 mois", "3500 3500 EUR month · 12 42000 42000"],
    ["Mensuel de 3000.0 Euros à 3200.0 Euros sur 13.0 mois", "3000 3200 EUR month · 13 39000 41600"],
    ["Annuel de 45000.0 Euros à 55000.0 Euros sur 12.0 mois", "45000 55000 EUR year · 12 45000 55000"],
    ["Annuel de 40000,00 Euros à 50000,00 Euros", "40000 50000 EUR year · · 40000 50000"],
    ["Horaire de 12.5 Euros sur 12.0 mois", "12.5 12.5 EUR hour · 12 20087.5 20087.5"],
    [
      "Mensuel de 40000.0 Euros à 50000.0 Euros sur 12 mois",
      "40000 50000 EUR year · 12 40000 50000 annual-typed-as-monthly",
    ],
    ["Annuel de 2000 Euros à 2500 Euros", "2000 2500 EUR month · · 24000 30000 monthly-typed-as-annual"],
    ["Annuel de 900 Euros", "900 900 EUR year · · · · implausible"],
    ["Annuel de 45 Euros à 55 Euros", "45000 55000 EUR year · · 45000 55000 thousands-typed-as-units"],
    ["45K€ - 55K€", "45000 55000 EUR year · · 45000 55000"],
    ["Package 60 k€", "60000 60000 EUR year · · 60000 60000 package"],
    ["55-60 k€ package", "55000 60000 EUR year · · 55000 60000 package"],
    ["Fixe 50 k€ (package 60 k€)", "50000 50000 EUR year · · 50000 50000"],
    ["60 k€ variable inclus", "60000 60000 EUR year · · 60000 60000 package"],
    ["52 k€ brut, prime d'objectif comprise", "52000 52000 EUR year gross · 52000 52000 package"],
    ["48-52 k€ dont 10 % de variable", "48000 52000 EUR year · · 48000 52000 package"],
    ["54 k€ (fixe + variable)", "54000 54000 EUR year · · 54000 54000 package"],
    ["Bonus inclus : 60 k€", "60000 60000 EUR year · · 60000 60000 package"],
    ["60 k€ variable non inclus", "60000 60000 EUR year · · 60000 60000 variable"],
    ["50 k€ + primes, dont une prime d'été", "50000 50000 EUR year · · 50000 50000 variable"],
    ["Package : 60 k€ fixe + 6 k€ de bonus", "60000 60000 EUR year · · 60000 60000 variable"],
    ["40-45 k€ brut annuel", "40000 45000 EUR year gross · 40000 45000"],
    ["Salaire : 45-55k€ selon profil", "45000 55000 EUR year · · 45000 55000"],
    ["50\u202f000 - 55\u202f000 \u20ac / an", "50000 55000 EUR year · · 50000 55000"],
    ["entre 40 000 et 45 000 euros bruts annuels", "40000 45000 EUR year gross · 40000 45000"],
    ["A partir de 65 k€ brut annuel", "65000 · EUR year gross · 65000 ·"],
    ["Jusqu'à 50 k€", "· 50000 EUR year · · · 50000"],
    ["500 - 550 € / jour", "500 550 EUR day · · · ·"],
    ["TJM : 600 €", "600 600 EUR day · · · ·"],
    ["2 500 € net par mois", "2500 2500 EUR month net · · ·"],
    ["2 500 € brut mensuel x 13", "2500 2500 EUR month gross 13 32500 32500"],
    ["45k€ fixe + 5k€ variable", "45000 45000 EUR year · · 45000 45000 variable"],
    ["£50,000 - £60,000 per annum", "50000 60000 GBP year · · 50000 60000"],
    ["486 € à 1 801 € par mois", "486 1801 EUR month · · · · legal-scale"],
    ["42000-45000", "42000 45000 EUR year · · 42000 45000 period-inferred currency-inferred"],
    ["1600-1600", "1600 1600 EUR month · · · · period-inferred currency-inferred"],
    ["1 867,02 € brut par mois", "1867.02 1867.02 EUR month gross · 22404.24 22404.24"],
  ];
  for (const [salary, expected] of cases) assert.equal(short(pay({ salary, contract: "CDD" })), expected, salary);
});

test("pay: what is not said stays blank", () => {
  for (const salary of [
    "A négocier",
    "Selon profil",
    "N/A",
    "",
    "0",
    "De à EUR par an",
    "Annuel de",
    "compétitif",
    "13e mois",
    "35h + tickets restaurant 9 €",
    "100 % du SMIC",
    "550",
  ])
    assert.equal(pay({ salary }), null, salary);
  for (const description of [
    "Nous avons levé 50 M€ et réalisons un chiffre d'affaires de 300 000 € par an.",
    "Prime de cooptation de 1 000 €. Titres-restaurant de 9,50 € par jour.",
    "Vous gérez un budget annuel de 200 k€.",
    "Plus de 45 000 collaborateurs dans 40 pays.",
    "Carte avec une provision de 10,5 € par jour.",
  ])
    assert.equal(pay({ description }), null, description);
});

test("pay in the text and the title, with its sentence", () => {
  const read = pay({ description: "Bonjour.\nRémunération : 42 000,00 € à 65 000,00 € par an\nA bientôt." });
  assert.equal(read?.quote, "Rémunération : 42 000,00 € à 65 000,00 € par an");
  assert.equal(read?.min, 42_000);
  assert.equal(pay({ title: "Chef de projet IA - 50-60k€ - Lyon" })?.max, 60_000);
  assert.equal(
    short(pay({ description: "Rémunération comprise entre 1800 euros net/mois et 2500 euros net/mois." })),
    "1800 2500 EUR month net · · ·",
  );
});

test("structured pay: absent bounds, periods in any word, an unknown period is counted", () => {
  assert.equal(
    short(pay({ salaryMin: 45_000, salaryMax: 55_000, salaryPeriod: "YEAR", salaryCurrency: "EUR" })),
    "45000 55000 EUR year · · 45000 55000",
  );
  assert.equal(
    short(pay({ salaryMin: 3_000, salaryMax: 0, salaryPeriod: "mensuel", salaryCurrency: "EUR" })),
    "3000 · EUR month · · 36000 ·",
  );
  assert.equal(pay({ salaryMin: -1, salaryMax: 0, salaryPeriod: "YEAR" }), null);
  assert.equal(pay({ salaryMin: 45_000, salaryPeriod: "FORTNIGHT" }), null);
  assert.equal(
    short(pay({ salaryMin: 40_000, salaryMax: 45_000, salaryPeriod: "MONTH", salaryCurrency: "EUR" })),
    "40000 45000 EUR year · · 40000 45000 annual-typed-as-monthly",
  );
});

test("no currency is inferred abroad", () => {
  assert.equal(pay({ place: "London, UK", salary: "60k - 70k per year" })?.currency, null);
});

const FRANCE = [{ country: "FR", department: "75" }];
const employed = (kind: "cdi" | "stage" | "alternance" | "freelance", months: number | null = null) =>
  ({ kind, form: null, months, quote: null }) as const;

test("legal floors are those of the posting's day, contract and place", () => {
  const month = (...given: Parameters<typeof legalFloor>) => legalFloor(...given)?.month ?? null;
  assert.equal(month(employed("cdi"), FRANCE, "2026-06-01"), 1867.02);
  assert.equal(month(employed("cdi"), FRANCE, "2026-05-31"), 1823.03);
  assert.equal(month(employed("cdi"), FRANCE, "2025-03-01T09:00:00Z"), 1801.8);
  assert.equal(month(employed("cdi"), FRANCE, "2023-12-31"), null, "before the table nothing is said");
  assert.equal(month(employed("cdi"), FRANCE, null), null);
  assert.equal(month(employed("freelance"), FRANCE, "2026-06-01"), null);
  assert.equal(month(employed("cdi"), [{ country: "CH", department: null }], "2026-06-01"), null);
  assert.equal(
    month(employed("cdi"), [{ country: "FR", department: "976" }], "2026-06-01"),
    null,
    "Mayotte has its own",
  );
  assert.equal(month(employed("alternance"), FRANCE, "2026-06-01"), 504.1);
  assert.equal(legalFloor(employed("stage"), FRANCE, "2026-03-01")?.hour, 4.5);
  assert.equal(legalFloor(employed("stage"), FRANCE, "2025-03-01")?.hour, 4.35);
  assert.equal(legalFloor(employed("stage", 2), FRANCE, "2026-03-01"), null, "nothing is due up to two months");
  assert.ok(isLegalScale(504, 1867), "27 % to 100 % of 1 867,02 €");
  assert.ok(isLegalScale(486, 1801), "the scale that older offers copy");
  assert.ok(!isLegalScale(1500, 1900));
});

test("pay below the floor of its day is flagged, and only where that is sure", () => {
  const flagged = (fields: Record<string, unknown>): boolean =>
    pay({ postedAt: "2026-09-01", seenAt: "2026-11-20T10:00:00Z", ...fields })?.flags.includes("below-legal-floor") ??
    false;
  assert.ok(flagged({ contract: "CDI", salary: "1 700 € brut par mois" }));
  assert.ok(
    !flagged({ contract: "CDI", salary: "1 810 € brut par mois", postedAt: "2025-09-01" }),
    "the floor of its day",
  );
  assert.ok(flagged({ contract: "CDD - 6 Mois", salary: "20 000 € par an" }));
  assert.ok(flagged({ contract: "Intérim", salary: "11,90 € de l'heure" }));
  assert.ok(flagged({ contract: "Stage - 6 mois", salary: "500 € par mois" }));
  assert.ok(flagged({ contract: "Contrat de professionnalisation", salary: "800 € brut par mois" }));
  for (const fields of [
    { contract: "CDI", salary: "1 867 € brut par mois" },
    { contract: "CDI", salary: "1 700 à 2 100 € brut par mois" },
    { contract: "CDI", salary: "1 500 € net par mois" },
    { contract: "CDI", salary: "1 200 € brut par mois", workingTime: "Temps partiel" },
    { contract: "Stage - 2 mois", salary: "300 € par mois" },
    { contract: "Stage - 6 mois", salary: "650 € par mois" },
    { contract: "Contrat d'apprentissage", salary: "800 € brut par mois" },
    { contract: "Contrat d'apprentissage", salary: "504 € à 1 867 € par mois" },
    { contract: "Freelance", salary: "1 000 € par mois" },
    { contract: "CDI", salary: "1 700 € brut par mois", place: "Bruxelles, Belgique" },
    { salary: "1 700 € brut par mois" },
  ])
    assert.ok(!flagged(fields), JSON.stringify(fields));
});

test("the law's least is told beside a pay left to the law, never as the pay", () => {
  const offer = (fields: Record<string, unknown>) => {
    const read = normalise({
      source: "essai",
      ref: "1",
      title: "Chef de projet IA",
      place: "Paris",
      postedAt: "2026-09-01",
      seenAt: "2026-11-20T10:00:00Z",
      ...fields,
    });
    assert.ok("offer" in read);
    return read.offer;
  };
  const apprentice = offer({ contract: "Contrat d'apprentissage", salary: "Selon âge et grille légale" });
  assert.equal(apprentice.pay, null);
  assert.match(legalFloorWords(apprentice) ?? "", /^504,10.€ à 1.867,02.€ bruts par mois.* 1er.juin.2026\)$/u);
  assert.match(legalFloorWords(offer({ contract: "Stage - 6 mois" })) ?? "", /^4,50.€ de l’heure/u);
  assert.match(
    legalFloorWords(offer({ contract: "CDI", salary: "1 700 € brut par mois" })) ?? "",
    /^1.867,02.€ bruts par mois à temps plein/u,
  );
  assert.equal(legalFloorWords(offer({ contract: "CDI" })), null, "a CDI whose pay nobody said");
  assert.equal(legalFloorWords(offer({ contract: "Contrat d'apprentissage", salary: "1 200 € par mois" })), null);
});
