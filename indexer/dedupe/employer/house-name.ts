import { departmentOf } from "../../normalise/places/table.ts";
import { words } from "../../words/words.ts";
import { LEGAL_FORMS, unifiedName } from "./words.ts";

/** The name of a house in the one way to write it, whatever its spelling. */

/** « Showroom.com » is a name, not an address. */
const DOMAIN = /(?<=[\p{L}\d])\.(?:com|fr|org|net|io|ai|eu|co|tech)(?![\p{L}\d])/giu;

/** « SDIS 38 », « CD01 », « Conseil départemental 69 »: the houses of a department bear its name or its number. */
const NUMBERED =
  /(?<!\p{L})(SDIS|CD|CAF|CPAM|CDG|CCI|UDAF|MDPH|ADAPEI|d[ée]partement(?:al)?)\s?(\d{2,3}|2[AB])(?![\p{L}\d])/iu;

/** « Ville de Saint-Aubin s/ Orbe ». */
const SHORT_ON = /(?<!\p{L})s\/\s?(?=\p{L})/giu;

/** « L'Oréal » and « D'Artagnan » are one word, as in LOREAL and DARTAGNAN; « Caisse d'entraide » is two. */
const ARTICLE = /(?<!\p{L}|\bde )(l|(?<=^)d)['’](?=\p{L})/giu;

/** « Boréale (groupe Ravel) », « Boréale - Siège social »: whom it belongs to, or which of its houses, makes it nobody else. */
const AFFILIATION =
  /\s*(?:[(,|]|\s[-–—])\s*(?:(?:une? )?(?:soci[ée]t[ée]|entreprise|filiale|marque|membre) (?:du |de |d['’])|(?:du )?groupe |si[èe]ge(?: social)?(?!\p{L})).*$/iu;

/** Its words as they are written, and in the one way to write them. */
export function wordsOf(name: string) {
  const written = name
    .slice(0, 200)
    .replace(DOMAIN, "")
    .replace(AFFILIATION, "")
    .replace(SHORT_ON, "sur ")
    .replace(NUMBERED, (house, kind, number) => {
      const department = departmentOf(number);
      return department ? `${kind} ${department.name}` : house;
    });
  const plainly = words(written);
  const joined = written.replace(ARTICLE, "$1");
  const all = withoutSigle(unifiedName(joined === written ? plainly : words(joined)), plainly);
  return { written, plainly, all };
}

/** A name without what its house is in law, as one whatever its spelling: « ORSENNE S.A. » and « Orsenne ». */
export const houseName = (name: string): string =>
  wordsOf(name)
    .all.filter((word) => !LEGAL_FORMS.has(word))
    .join(" ");

/** « INE - Institut national d'essais »: the sigle says nothing more. */
function withoutSigle(all: string[], plainly: readonly string[]): string[] {
  const initials = initialsOf(plainly);
  if (all.length > 2 && all[0] === initials.slice(1)) return all.slice(1);
  return all.length > 2 && all.at(-1) === initials.slice(0, -1) ? all.slice(0, -1) : all;
}

export const initialsOf = (all: readonly string[]): string => all.map((word) => word[0]).join("");
