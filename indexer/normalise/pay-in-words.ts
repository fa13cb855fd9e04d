import { amountsIn } from "./money.ts";
import { blanked } from "./pay-words.ts";
import { sentenceAround, sentenceStart } from "./quote.ts";
import { field, inTexts, matchesIn, type Reading } from "./reading.ts";

/** What is said of the pay where no amount is: « selon la grille légale », « statutaire + RIFSEEP », « à négocier ». */

const NAMED = inTexts(
  /\b(?:salaire|remuneration|gratification|traitement|indemnite|salary|compensation|remuneree?)s?\b/,
);

/** Nothing else stands before it in its sentence: « Calculer la rémunération selon … » is a task. */
const OPENS = new RegExp(
  String.raw`^[^a-z]*(?:(?:la|le|les|votre|ta|ton|une?|our|the|your|a|niveau de|conditions? de|poste|stage|alternance|contrat|mission)\b[^a-z]*)*$|` +
    String.raw`\b(?:offr|propos|beneficie|percev|recev|avec|with|provid)[a-z]*[^.;\n]{0,25}$`,
);
const ADJECTIVE =
  "brute?|nette?|annuelle?|mensuelle?|fixe|de base|(?:de |du |d')(?:stage|poste|apprentissage|alternance|l'alternante?|l'apprentie?)|proposee?|est|sera|calculee?|definie?|determinee?|fixee?|versee?|etablie?|package|range|is|will be";
/** What pay follows, right behind its name or on the line below it. */
const FOLLOWS = new RegExp(
  `^(?: (?:${ADJECTIVE}))*[\\s:(,•–-]*(?:selon|suivant|d'apres|en fonction|a (?:negocier|definir|convenir|debattre|discuter|preciser)|negociable|statutaire|indiciaire|legale?\\b|conventionnelle?|conforme|basee? sur|sur la base|(?:la )?grille|bareme|(?:de |entre )?\\d+ ?%|reglementaire|attracti|motivant|competiti|evolutive?|based on|depend|according|commensurate|negotiable|to be)`,
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
    if (!follows || !OPENS.test(reading.folded.slice(sentenceStart(reading.text, index), index))) continue;
    const quote = sentenceAround(reading.text, index, end + follows[0].length);
    if (!/€|\beuros?\b/i.test(quote)) return quote;
  }
  return null;
}

/** « Catégorie 3 » is none. */
const hasAmount = (folded: string): boolean =>
  amountsIn(blanked(folded)).some(
    ({ currency, thousands, value }) => currency !== null || thousands || value >= LEAST_AMOUNT,
  );
const LEAST_AMOUNT = 500;
