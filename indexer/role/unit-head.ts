import type { DutyLexicon } from "../../profiles/profile.ts";
import { plain } from "../text/plain.ts";
import { anyOf, eitherPlain, line } from "./phrases.ts";

/** Whoever heads a unit of the subject: near the role, which leads its undertakings. */
export interface UnitHead {
  /** On plain text: « vous dirigez le pôle IA », « un centre d'excellence IA dont vous serez responsable », « à la tête du Lab IA, vous … ». */
  headed: RegExp;
  /** Likewise the unit by its name: « pôle IA », « AI office ». */
  named: RegExp;
  /** Over canonical words: what the role leads. */
  led: RegExp;
}

const LEAD = "(?:responsable|cheff?e?|directeur|directrice|tete|direction|head)";
const READER = "(?:vous|tu|titulaire|manager|directeur|directrice|personne [a-z]+|you(?:'ll| will)?)";
const ARTICLE = "(?:(?:de |d'|of )?(?:la |le |l'|un |une |notre |the |our |an? )?|du )";

/** `phrases`: those of the subject. */
export function unitHeadOf({ units, undertakings }: DutyLexicon, phrases: readonly string[]): UnitHead {
  const unit = `(?:${eitherPlain(units)})s?(?![a-z])`;
  const subject = `(?:${eitherPlain(phrases)})(?![a-z])`;
  const unitOfIt = `(?:${unit}(?: [a-z&'-]+){0,3}? (?:de l'|d'|en |de |of |for )?${subject}|${subject}(?: [a-z]+)? ${unit})`;
  const heads = [
    `${READER} (?:y )?(?:co-?)?(?:dirige|encadre|manage)[a-z]*`,
    `${READER} (?:pren|aur|av)[a-z]* (?:la )?(?:tete|direction|responsabilite)`,
    `(?:vous|tu) (?:serez|etes|seras|es) (?:(?:le|la) (?:ou (?:la|le) )?|l')?${LEAD}`,
    "(?:^|[;:] )(?:diriger|encadrer|manager|head(?: up)?|lead|run)",
    "you(?:'ll| will)? (?:head(?: up)?|lead|run)",
  ].join("|");
  const behind = `,? dont (?:vous|tu) (?:serez|etes|seras|es|prendrez|prenez|prendras|assurerez|assurez|aurez|avez) (?:(?:le|la) (?:ou (?:la|le) )?|l')?(?:[a-z]+ ){0,2}?${LEAD}`;
  const apposed = `(?:^|[;:] )(?:a la tete|en charge|${LEAD}) ${ARTICLE}(?:[a-z]+ )?${unitOfIt}[^.;:]{0,40}?, ${READER}`;
  return {
    headed: new RegExp(
      `(?<![a-z])(?:(?:${heads}) ${ARTICLE}(?:[a-z]+ )?${unitOfIt}|(?:${unitOfIt}${behind}|${apposed})(?![a-z]))`,
    ),
    named: new RegExp(`(?<![a-z])${unitOfIt}`),
    led: anyOf(undertakings),
  };
}

/** « le service « intelligence artificielle » ». */
const QUOTES = /[«“"]\s?|\s?[»”"]/g;

/** Does the sentence put its reader at the head of a unit, and give no undertaking? */
export const headsUnit = (sentence: string, { headed, led }: UnitHead): boolean =>
  headed.test(plain(sentence.replace(QUOTES, ""))) && !led.test(line(sentence));
