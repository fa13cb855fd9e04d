import { plain } from "../role/fold.ts";
import { remembered } from "./remember.ts";

/** Words of contracts → kind, in order of trust: « stage » in a title beats « CDD » in a field. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:alternan\w*|apprenti\w*|professionnalisation|work.?study|contrat pro)\b/, "alternance"],
  [/\b(?:stages?|stagiaires?|intern|internship|trainee|pfe)\b/, "stage"],
  // « Profession libérale » is left out: partners of France Travail put it on salaried posts.
  [/\b(?:freelance|independant\w*|portage|contractor)\b/, "freelance"],
  [/\bcdi interim\w*|interimaire cdi\b/, "cdi-interimaire"],
  [/\b(?:interim|interimaire|temporary|saisonnier)\b/, "interim"],
  [/\bv\.?i\.?e\b(?! )|\bvolontariat international\b/, "vie"],
  [/\b(?:cdi|permanent)\b|indeterminee/, "cdi"],
  [/\b(?:cdd|fixed.?term)\b|\bdeterminee/, "cdd"],
];

const SPECIAL = new Set(["alternance", "stage", "freelance", "interim", "vie"]);

const kindsIn = remembered((text: string): readonly string[] => {
  const folded = plain(text.slice(0, 200)).replace(/[_/()[\]–-]+/g, " ");
  return KINDS.filter(([word]) => word.test(folded)).map(([, kind]) => kind);
});

/** « Stage », « alternance »… said in the title: the job is not the one that the plain title names. */
export const specialIn = (title: string): readonly string[] => kindsIn(title).filter((kind) => SPECIAL.has(kind));

/** Kinds of contract that an offer may be; empty when it does not say. The title's special kinds win over the field. */
export function contractsOf(title: string, field: string | null | undefined): readonly string[] {
  const special = specialIn(title);
  if (special.length > 0) return special;
  const said = kindsIn(field ?? "");
  const first = said.filter((kind) => SPECIAL.has(kind) || kind === "cdi-interimaire");
  if (first.length > 0) return first;
  return said.length > 0 ? said : kindsIn(title);
}

/** « public » says who employs, not for how long: it goes with every kind. */
export const contractsAgree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.includes("public") ||
  b.includes("public") ||
  a.some((kind) => b.includes(kind));

const SAID: Readonly<Record<string, string>> = {
  cdi: "CDI",
  cdd: "CDD",
  "cdi-interimaire": "CDI intérimaire",
  interim: "intérim",
  vie: "VIE",
};

/** Kinds of contract for a reader. */
export const contractsSaid = (kinds: readonly string[]): string => kinds.map((kind) => SAID[kind] ?? kind).join("/");
