import type { Offer } from "../../offer/offer.ts";
import { isVie } from "../normalise/contract/title.ts";
import { plain } from "../text/plain.ts";
import { remembered } from "../text/remembered.ts";

/** Words of contracts → kind, in order of trust: « stage » in a title beats « CDD » in a field. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:alternan\w*|apprenti(?!ssage (?:automatique|machine|profond|par|superv|feder|statist))\w*|professionnalisation|work.?study|contrat pro)\b/,
    "alternance",
  ],
  [/\b(?:stages?|stagiaires?|intern|internship|trainee|pfe)\b/, "stage"],
  [/\b(?:freelance|independant\w*|portage|contractor)\b/, "freelance"],
  [/\bcdi interim\w*|interimaire cdi\b/, "cdi-interimaire"],
  [/\b(?:interim|interimaire|temporary|saisonnier)\b/, "interim"],
  [/\bv\.?i\.?e\b(?! )|\bvolontariat international\b/, "vie"],
  [/\b(?:cdi|permanent)\b|indeterminee/, "cdi"],
  [/\b(?:cdd|fixed.?term)\b|\bdeterminee/, "cdd"],
];

const SPECIAL = new Set(["alternance", "stage", "freelance", "interim", "vie"]);

/** Kinds of contract that an offer may be, none when it does not say; as bits, all of them then. */
export interface Contracts {
  kinds: readonly string[];
  bits: number;
}

export const KIND_BITS = KINDS.length;
const ALL_KINDS = (1 << KIND_BITS) - 1;

const contracts = (kinds: readonly string[]): Contracts => ({
  kinds,
  bits: kinds.length === 0 ? ALL_KINDS : kinds.reduce((bits, kind) => bits | bitOf(kind), 0),
});
const bitOf = (kind: string): number => 1 << KINDS.findIndex(([, known]) => known === kind);

/** Any of them, for the many titles that say none. */
const ANY_KIND = new RegExp(KINDS.map(([word]) => word.source).join("|"));

const kindsIn = (text: string): readonly string[] => {
  const folded = plain(text.slice(0, 200)).replace(/[_/()[\]–-]+/g, " ");
  return !ANY_KIND.test(folded) ? [] : KINDS.filter(([word]) => word.test(folded)).map(([, kind]) => kind);
};

/** What a title says of the contract; « stage », « alternance »… name another job than the plain title does. */
export interface TitleContracts {
  special: Contracts | null;
  any: Contracts;
}

export function contractsInTitle(title: string): TitleContracts {
  const kinds = kindsIn(title).filter((kind) => kind !== "vie" || isVie(title) || /volontariat/i.test(title));
  const special = kinds.filter((kind) => SPECIAL.has(kind));
  return { special: special.length > 0 ? contracts(special) : null, any: contracts(kinds) };
}

const inField = remembered((field: string): Contracts => {
  const said = kindsIn(field);
  const first = said.filter((kind) => SPECIAL.has(kind) || kind === "cdi-interimaire");
  return contracts(first.length > 0 ? first : said);
});

/** The kind that an offer's field says; « Profession libérale » says none: partners of France Travail put it on salaried posts. */
export const kindSaid = (contract: Offer["contract"]): string | null =>
  contract === null || /^profession lib[ée]rale/i.test(contract.quote ?? "") ? null : contract.kind;

/** The title's special kinds win over the field, and the field over the title's others. */
export function contractsOf(title: TitleContracts, field: string | null | undefined): Contracts {
  if (title.special) return title.special;
  const said = inField(field ?? "");
  return said.kinds.length > 0 ? said : title.any;
}

/** Bits of two postings' contracts, the lowest of the numbers: one that says nothing goes with every kind. */
export const contractsAgree = (a: number, b: number): boolean => (a & b & ALL_KINDS) !== 0;

const SAID: Readonly<Record<string, string>> = {
  cdi: "CDI",
  cdd: "CDD",
  "cdi-interimaire": "CDI intérimaire",
  interim: "intérim",
  vie: "VIE",
};

/** Kinds of contract for a reader. */
export const contractsSaid = ({ kinds }: Contracts): string => kinds.map((kind) => SAID[kind] ?? kind).join("/");
