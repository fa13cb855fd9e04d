import { fold } from "../../text/fold.ts";
import { sentenceAround, sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, type Reading } from "../reading.ts";
import { amountsIn } from "./money.ts";
import { blanked } from "./words.ts";

/** What is said of the pay where no amount is: « selon la grille légale », « statutaire + RIFSEEP », « à négocier ». */

const NAMED = inTexts(
  /\b(?:salaire|remuneration|gratification|traitement|indemnite|salary|compensation|remuneree?)s?\b/,
);

/** Nothing else stands before it in its sentence: « calculer la rémunération selon … » is a task. */
const OPENS = new RegExp(
  String.raw`^[^a-z]*(?:(?:la|le|les|votre|ta|ton|une?|our|the|your|a|niveau de|conditions? de|package de|au-dela d'une|poste|stage|alternance|contrat|mission)\b[^a-z]*)*$|` +
    String.raw`\b(?:offr|propos|beneficie|percev|recev|avec|with|provid)[a-z]*[^.;\n]{0,25}$`,
);
const ADJECTIVE =
  "brute?|nette?|annuelle?|mensuelle?|fixe|de base|(?:de |du |d')(?:stage|poste|apprentissage|alternance|l'alternante?|l'apprentie?)|proposee?|est|sera|calculee?|definie?|determinee?|fixee?|versee?|etablie?|totale|sur 1\\d(?:,5)? mois|package|range|is|will be";
/** What pay follows, right behind its name or on the line below it. */
const FOLLOWS = new RegExp(
  `^(?: (?:${ADJECTIVE}))*[\\s:(,•–-]*(?:selon|suivant|d'apres|en fonction|a (?:negocier|definir|convenir|debattre|discuter|preciser)|negociable|statutaire|indiciaire|legale?\\b|conventionnelle?|conforme|basee? sur|sur la base|(?:la )?grille|bareme|(?:de |entre )?\\d+ ?%|reglementaire|attracti|motivant|competiti|evolutive?|(?:salaire )?fixe ?(?:\\+|et) (?:un )?variable|comport|compose|compren|based on|depend|according|commensurate|negotiable|to be)`,
);
/** What a site writes where its form was left empty. */
const NOTHING =
  /^\W*(?:non (?:precise|communique|renseigne|indique|affiche)e?|n\.?c\.?|n\/a|null|none|undefined|confidentiel)\W*$/;
const REACH = 90;

export function payInWords(reading: Reading): string | null {
  const said = field(reading.raw.salary);
  if (said && /[a-z]{4}/.test(said.folded) && !NOTHING.test(said.folded) && !hasAmount(said.folded)) return said.quote;
  for (const { index, 0: name } of matchesIn(reading, NAMED)) {
    const end = index + name.length;
    const follows = FOLLOWS.exec(reading.folded.slice(end, end + REACH));
    const quote = follows && termFrom(reading, index, name.length + follows[0].length);
    if (quote && !hasAmount(fold(quote))) return quote;
  }
  return null;
}

/** The sentence that opens on the word; else from the word on, where a capital says that a term begins there. */
function termFrom({ text, folded }: Reading, index: number, length: number): string | null {
  if (OPENS.test(folded.slice(sentenceStart(text, index), index))) return sentenceAround(text, index, index + length);
  return /\p{Lu}/u.test(text[index]!) ? sentenceAround(text.slice(index), 0, length) : null;
}

/** « Catégorie 3 » is none; one that the reader of pay did not understand is one. */
const hasAmount = (folded: string): boolean =>
  /€|\beuros?\b/.test(folded) ||
  amountsIn(blanked(folded)).some(
    ({ currency, thousands, value }) => currency !== null || thousands || value >= LEAST_AMOUNT,
  );
const LEAST_AMOUNT = 500;
