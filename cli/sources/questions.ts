import type { Outcome } from "../../scrapers/errors.ts";
import type { Finding, Page } from "../../scrapers/source.ts";
import { OUTCOME_WORDS } from "../terminal/outcome-words.ts";

/** What came of the one request that a question is answered by. */
interface Facts {
  outcome: Outcome;
  page: Page | null;
  findings: readonly Finding[];
}

/** Something that no document could tell us: the first page read on the live site does. French, short. */
interface Question {
  question: string;
  answer(facts: Facts): string;
}

const NO_PAGE = "sans réponse : la page n'est pas venue";
const list = (words: Iterable<string>): string => [...new Set(words)].slice(0, 12).join(", ") || "aucune";

/** Every value of a key in the page's JSON, wherever it stands; escaped JSON inside strings too. */
function valuesOf(page: Page, key: string): string[] {
  const pattern = new RegExp(`\\\\?"${key}\\\\?"\\s*:\\s*\\\\?"?([^"\\\\,}\\]]{0,80})`, "g");
  return [...page.text.matchAll(pattern)].map((found) => (found[1] ?? "").trim()).filter((value) => value !== "");
}

const totalOf = (findings: readonly Finding[]): string => {
  const total = findings.find((one) => one.kind === "advertised");
  return total?.kind === "advertised" ? String(total.total) : "non dit";
};
const offersIn = (findings: readonly Finding[]): number =>
  findings.filter((one) => one.kind === "offer" || one.kind === "follow").length;

/** An answer that only exists once a page has come. */
const onPage =
  (answer: (page: Page, findings: readonly Finding[]) => string) =>
  ({ page, findings }: Facts): string =>
    page ? answer(page, findings) : NO_PAGE;

const SOURCES: Readonly<Record<string, Question>> = {
  amazon: {
    question: "combien d'offres en France, quels pays et quelles formes de télétravail ?",
    answer: onPage(
      (page, findings) =>
        `${totalOf(findings)} ; pays : ${list(valuesOf(page, "country_code"))} ; formes : ${list(valuesOf(page, "type"))}`,
    ),
  },
  ibm: {
    question: "le filtre « France » rend-il des offres, et quels mots pour le télétravail ?",
    answer: onPage((page, findings) => `${totalOf(findings)} ; mots : ${list(valuesOf(page, "field_keyword_17"))}`),
  },
  porsche: {
    question: "quels pays la recherche rend-elle, la France en est-elle ?",
    answer: onPage((page) => list(valuesOf(page, "CountryName"))),
  },
  sncf: {
    question: "que dit robots.txt, et le plan du site liste-t-il les offres ?",
    answer: ({ outcome, findings }) =>
      outcome === "refused-by-robots"
        ? "robots.txt interdit"
        : outcome === "ok"
          ? `robots.txt permet ; ${offersIn(findings)} adresses`
          : OUTCOME_WORDS[outcome],
  },
  cyberjobs: {
    question: "y a-t-il un plan du site, et des annonces en schema.org ?",
    answer: ({ outcome, findings }) => `${OUTCOME_WORDS[outcome]} ; ${offersIn(findings)} adresses ou annonces`,
  },
  apec: {
    question: "la recherche répond-elle sans identification, et combien d'offres ?",
    answer: ({ outcome, findings }) =>
      outcome === "ok" ? `oui ; ${totalOf(findings)}` : `non : ${OUTCOME_WORDS[outcome]}`,
  },
  francetravail: {
    question: "combien d'offres pour la première tranche, et la plage tient-elle ?",
    answer: onPage(
      (page, findings) => `${totalOf(findings)} ; ${page.headers["content-range"] ?? "sans content-range"}`,
    ),
  },
  "la-bonne-alternance": {
    question: "les offres de HelloWork sont-elles dans l'export ?",
    answer: onPage((page) => (/hellowork/i.test(page.text) ? "oui" : "pas dans cette réponse")),
  },
  adzuna: {
    question: "quels mots pour le contrat et le temps de travail ?",
    answer: onPage((page) => `${list(valuesOf(page, "contract_type"))} ; ${list(valuesOf(page, "contract_time"))}`),
  },
};

const PLATFORMS: Readonly<Record<string, Question>> = {
  workday: {
    question: "la facette « France » existe-t-elle, et combien d'offres y sont ?",
    answer: onPage((page) => {
      const facet = /"descriptor"\s*:\s*"France"[^{}]{0,300}?"count"\s*:\s*(\d+)/i.exec(page.text)?.[1];
      return facet ? `oui : ${facet}` : "pas de facette « France » sur cette page";
    }),
  },
  greenhouse: {
    question: "l'hôte d'API commun sert-il aussi ce tableau, européen ou non ?",
    answer: ({ outcome, findings }) =>
      outcome === "ok" ? `oui : ${offersIn(findings)} offres` : `non : ${OUTCOME_WORDS[outcome]}`,
  },
  lever: {
    question: "ce tableau existe-t-il encore, et que répond un tableau inconnu ?",
    answer: ({ outcome, findings }) =>
      outcome === "ok" ? `oui : ${offersIn(findings)} offres` : `réponse : ${OUTCOME_WORDS[outcome]}`,
  },
  smartrecruiters: {
    question: "le robots.txt de l'API n'admet-il toujours qu'un robot ?",
    answer: ({ outcome }) =>
      outcome === "refused-by-robots" ? "oui : nous ne lisons pas" : `non : ${OUTCOME_WORDS[outcome]}`,
  },
  personio: {
    question: "le site est-il bien sur ce domaine (.de ou .com) ?",
    answer: ({ outcome }) => (outcome === "ok" || outcome === "empty" ? "oui" : `non : ${OUTCOME_WORDS[outcome]}`),
  },
  talentsoft: {
    question: "le flux comprend-il « top=1000 », et combien d'offres donne-t-il ?",
    answer: onPage((_page, findings) => {
      const count = offersIn(findings);
      return `${count} offres${count === 20 ? " : sans doute « top » ignoré" : count === 1000 ? " : plafond atteint" : ""}`;
    }),
  },
  digitalrecruiters: {
    question: "la liste JSON répond-elle pour ce domaine ?",
    answer: ({ outcome, findings }) =>
      outcome === "ok" ? `oui : ${totalOf(findings)}` : `non : ${OUTCOME_WORDS[outcome]}`,
  },
  successfactors: {
    question: "le flux « googlefeed » est-il ouvert, avec les textes ?",
    answer: onPage((_page, findings) => {
      const whole = findings.filter((one) => one.kind === "offer" && one.offer.description).length;
      return `${offersIn(findings)} offres, dont ${whole} avec leur texte`;
    }),
  },
  "schema-org": {
    question: "le plan du site mène-t-il à des annonces ?",
    answer: ({ outcome, findings }) => (outcome === "ok" ? `${offersIn(findings)} adresses` : OUTCOME_WORDS[outcome]),
  },
};

/** The open question that a source's first page answers; null where nothing is open. */
export const questionFor = (source: string, platform: string | null): Question | null =>
  (Object.hasOwn(SOURCES, source) ? SOURCES[source] : undefined) ??
  (platform && Object.hasOwn(PLATFORMS, platform) ? PLATFORMS[platform] : undefined) ??
  null;

/** What no request answers: a person is asked. */
export const ASKED_OF_PEOPLE: readonly string[] = [
  "EverWatt : adresse du site carrières inconnue — « vigie source add <url> » quand vous l'avez.",
  "Meta : lecture interdite sans accord écrit — « vigie source allow meta » avec cet accord.",
];
