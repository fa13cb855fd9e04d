import { readFileSync, writeFileSync } from "node:fs";
import { compareRaw } from "../indexer/dedupe/index.ts";
import { judgeRole } from "../indexer/role/judge.ts";
import { cleanText } from "../indexer/text/html.ts";
import { RawOffer } from "../offer/raw-offer.ts";
import { COMPARE_OUTCOMES, type CompareOutcome, ROLE_VERDICTS, type RoleVerdict } from "../offer/vocabulary.ts";
import { profile } from "../profiles/chef-de-projet-ia.ts";
import { PAIRS } from "../tests/golden/twins/index.ts";
import { sharedPath } from "../tests/help/shared.ts";
import { type ClosingResult, closingsSection, measureClosings } from "./quality/closings.ts";
import { type FactRow, factsFigures, factsSection, goldenFacts, labelledFacts } from "./quality/facts.ts";
import { measurePersonalData, type PersonalData, personalDataSection, recall } from "./quality/personal-data.ts";
import { measureSentences, type Sentences, sentencesSection } from "./quality/sentences.ts";
import { type Figures, percent } from "./quality/words.ts";

/** Measures what Vigie says of offers against labelled cases. Prints JSON; writes docs/quality.md with every miss. */

interface Matrix {
  cases: number;
  /** `expected → said` → number. */
  counts: Record<string, number>;
  misses: string[];
}

interface RoleCase {
  verdict: RoleVerdict;
  title: string;
  company?: string;
  description?: string;
  /** Part of the sentence that must be quoted; of each, where two tell it together. */
  quote?: string | string[];
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8").trim();
const lines = (text: string): string[] => text.split("\n").filter(Boolean);
const newMatrix = (): Matrix => ({ cases: 0, counts: {}, misses: [] });

function note(matrix: Matrix, expected: string, said: string, miss: string | null): void {
  matrix.cases++;
  const name = `${expected} → ${said}`;
  matrix.counts[name] = (matrix.counts[name] ?? 0) + 1;
  if (miss) matrix.misses.push(`${name} : ${miss}`);
}

export function goldenRoles(): RoleCase[] {
  const titles = lines(read("../tests/golden/role-titles.tsv"))
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([verdict, title, company]) => ({
      verdict: verdict as RoleVerdict,
      title: title ?? "",
      company: company ?? "",
    }));
  const texts = lines(read("../tests/golden/role-texts.jsonl")).map((line): RoleCase => JSON.parse(line));
  return [...titles, ...texts];
}

/** Titles labelled by one annotator; `no_by_title` waits for a description, so it is « no » here. */
export function seedRoles(): RoleCase[] | null {
  const path = sharedPath("datasets/labels/title-relevance-seed.tsv");
  if (!path) return null;
  return lines(readFileSync(path, "utf8"))
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([label, , title, company]) => ({
      verdict: (label === "no_by_title" ? "no" : label) as RoleVerdict,
      title: title ?? "",
      company: company ?? "",
    }));
}

/** Enough of a case to find it again. */
const shown = ({ title, description }: RoleCase): string =>
  description ? `${title} : « ${description.slice(0, 80).replace(/\s+/g, " ").trim()}… »` : title;

export function measureRoles(cases: readonly RoleCase[]): Matrix {
  const matrix = newMatrix();
  for (const one of cases) {
    const role = judgeRole(one, profile);
    const field = `${one.title}\n${one.description ?? ""}\n${cleanText(one.description ?? "").text}`;
    const invented = role.evidence.find(({ quote }) => !field.includes(quote));
    const quoted = [one.quote ?? []].flat().every((part) => role.evidence.some(({ quote }) => quote.includes(part)));
    const miss = role.verdict !== one.verdict || invented || !quoted;
    note(
      matrix,
      one.verdict,
      role.verdict,
      miss ? `${shown(one)}${quoted ? "" : " (citation attendue absente)"}` : null,
    );
  }
  return matrix;
}

function measureGoldenPairs(): Matrix {
  const matrix = newMatrix();
  for (const { name, want, a, b } of PAIRS) {
    const said = compareRaw(a, b);
    const outcome = "error" in said ? "error" : said.outcome;
    note(matrix, want, outcome, outcome === want ? null : name);
  }
  return matrix;
}

const SILVER: Record<string, CompareOutcome> = {
  same_offer: "same",
  same_offer_reposted: "same",
  same_ad_other_city: "possible",
  different_offer: "different",
};

interface LabelledOffer {
  uid: string;
  title: string;
  company: string | null;
  location: string | null;
  contract: string | null;
  url: string;
  description: string;
}

const rawOf = (offer: LabelledOffer): RawOffer =>
  RawOffer.parse({
    source: offer.uid.split(":")[0],
    ref: offer.uid.slice(offer.uid.indexOf(":") + 1),
    url: offer.url,
    title: offer.title,
    company: offer.company,
    place: offer.location,
    contract: offer.contract,
    description: offer.description,
  });

/** Pairs labelled by rule; contract guards make some of their « same » different on purpose. */
export function measureSilverPairs(): Matrix | null {
  const offersPath = sharedPath("datasets/labels/dedup-offers.jsonl");
  const pairsPath = sharedPath("datasets/labels/dedup-pairs-silver.jsonl");
  if (!offersPath || !pairsPath) return null;
  const offers = lines(readFileSync(offersPath, "utf8")).map((line): LabelledOffer => JSON.parse(line));
  const byId = new Map(offers.map((offer) => [offer.uid, offer]));
  const matrix = newMatrix();
  for (const line of lines(readFileSync(pairsPath, "utf8"))) {
    const pair: { a: string; b: string; silver_label: string } = JSON.parse(line);
    const [a, b] = [rawOf(byId.get(pair.a)!), rawOf(byId.get(pair.b)!)];
    const said = compareRaw(a, b);
    if ("error" in said) throw new Error(said.error);
    const want = SILVER[pair.silver_label]!;
    note(
      matrix,
      want,
      said.outcome,
      said.outcome === want ? null : `${pair.a} / ${pair.b} (${said.reasons.join(" ; ")})`,
    );
  }
  return matrix;
}

interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision and recall of the labels in `positive`, the others being negative. A rate over nothing is 1. */
export function rates(matrix: Matrix, positive: readonly string[]): Rates {
  let right = 0;
  let said = 0;
  let expected = 0;
  for (const [name, count] of Object.entries(matrix.counts)) {
    const [want, got] = name.split(" → ") as [string, string];
    if (positive.includes(got)) said += count;
    if (positive.includes(want)) expected += count;
    if (positive.includes(got) && positive.includes(want)) right += count;
  }
  const precision = said === 0 ? 1 : right / said;
  const recall = expected === 0 ? 1 : right / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const three = (value: number): number => Math.round(value * 1000) / 1000;
const rounded = ({ precision, recall, f1 }: Rates): Rates => ({
  precision: three(precision),
  recall: three(recall),
  f1: three(f1),
});

interface Report {
  name: string;
  matrix: Matrix;
  rates: Record<string, Rates>;
}

function reports(): Report[] {
  const roles = (name: string, cases: RoleCase[] | null): Report[] => {
    if (!cases) return [];
    const matrix = measureRoles(cases);
    const core = rounded(rates(matrix, ["core"]));
    return [{ name, matrix, rates: { core, "core ou adjacent": rounded(rates(matrix, ["core", "adjacent"])) } }];
  };
  const pairs = (name: string, matrix: Matrix | null): Report[] =>
    matrix
      ? [
          {
            name,
            matrix,
            rates: {
              same: rounded(rates(matrix, ["same"])),
              "same ou possible": rounded(rates(matrix, ["same", "possible"])),
            },
          },
        ]
      : [];
  return [
    ...roles("Rôle, cas écrits à la main", goldenRoles()),
    ...roles("Rôle, titres réels d'un annotateur", seedRoles()),
    ...pairs("Doublons, paires écrites à la main", measureGoldenPairs()),
    ...pairs("Doublons, paires réelles étiquetées par règle", measureSilverPairs()),
  ];
}

function section({ name, matrix, rates: figures }: Report, order: readonly string[]): string {
  const head = `## ${name}\n\n${matrix.cases} cas.\n\n| classe | précision | rappel | F1 |\n|---|---|---|---|`;
  const rows = Object.entries(figures).map(
    ([label, { precision, recall, f1 }]) =>
      `| ${label} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`,
  );
  const table = [`| attendu \\ dit | ${order.join(" | ")} |`, `|---|${order.map(() => "---|").join("")}`].concat(
    order.map((want) => `| ${want} | ${order.map((said) => matrix.counts[`${want} → ${said}`] ?? 0).join(" | ")} |`),
  );
  const misses = matrix.misses.length === 0 ? "Aucun écart." : matrix.misses.map((miss) => `- ${miss}`).join("\n");
  return [head, ...rows, "", ...table, "", `### Écarts (${matrix.misses.length})`, "", misses, ""].join("\n");
}

/** All that the report says. */
export interface Quality {
  matrices: readonly Report[];
  sentences: readonly Sentences[];
  golden: readonly FactRow[];
  /** null where the labelled cases are not beside the project. */
  labelled: readonly FactRow[] | null;
  personalData: PersonalData;
  closings: readonly ClosingResult[];
}

export const measureQuality = async (): Promise<Quality> => ({
  matrices: reports(),
  sentences: measureSentences(),
  golden: goldenFacts(),
  labelled: labelledFacts(),
  personalData: measurePersonalData(),
  closings: await measureClosings(),
});

const GOLDEN = "Faits, cas écrits à la main";
const LABELLED = "Faits, cas étiquetés par d'autres";

export function markdown({ matrices, sentences, golden, labelled, personalData, closings }: Quality): string {
  const order = (report: Report) => (report.name.startsWith("Rôle") ? ROLE_VERDICTS : COMPARE_OUTCOMES);
  const intro = `# Qualité mesurée

Fichier produit par \`node scripts/quality.ts\` ; ne pas l'écrire à la main. Les planchers sont vérifiés par les tests.
Dans les paires réelles, « remise en ligne » sous un autre contrat est étiquetée identique par la règle d'étiquetage ; Vigie dit
« différent », exprès : un autre contrat est une autre offre.
`;
  return [
    intro,
    ...matrices.map((report) => section(report, order(report))),
    ...sentences.map(sentencesSection),
    factsSection(GOLDEN, golden),
    ...(labelled ? [factsSection(LABELLED, labelled)] : []),
    personalDataSection(personalData),
    closingsSection(closings),
  ].join("\n");
}

export const REPORT = new URL("../docs/quality.md", import.meta.url);

function figures({ matrices, golden, labelled, personalData, closings }: Quality): Figures[] {
  return [
    ...matrices.map(({ name, matrix, rates: found }) => ({
      name,
      cases: matrix.cases,
      misses: matrix.misses.length,
      ...found,
    })),
    factsFigures(GOLDEN, golden),
    ...(labelled ? [factsFigures(LABELLED, labelled)] : []),
    {
      name: "Données personnelles",
      cases: personalData.planted,
      misses: personalData.misses.length,
      recall: three(recall(personalData)),
    },
    {
      name: "Fermetures",
      cases: closings.length,
      misses: closings.filter(({ wrong, late }) => wrong.length > 0 || late.includes(null)).length,
    },
  ];
}

if (import.meta.main) {
  const quality = await measureQuality();
  writeFileSync(REPORT, markdown(quality));
  console.log(JSON.stringify(figures(quality), null, 2));
}
