import type { Experience } from "../../../offer/offer.ts";
import { any } from "../../text/any.ts";
import { NUMBER, numberOf } from "../../text/numbers.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { countUnknown, field, inTexts, matchesAround, quoteAt, type Reading } from "../reading.ts";
import { AMONG_TERMS, ASKED, COUNT, countOf, OPENS, WAYS, type Way, whose, YEARS } from "./experience-words.ts";

/** Least experience asked for, in years: 18 months are 1.5, a range counts by its lower end, « débutant accepté » is 0. */

const FIELD = new RegExp(YEARS);
const NONE_ASKED =
  /debutant(?!\S* (?:accepte\S* ?:? ?)?non\b)|no experience|(?:sans|aucune) experience|tous niveaux d'experience|entry[- ]level|^0\b|^(?:<|inf \d|moins d|less than)/;
const BEGINNER = inTexts(
  new RegExp(
    any(
      String.raw`debutante?s?(?:\(e\)|\(es\)|·e|\.e)?s? (?:a (?:fort|haut)s? potentiels? )?(?:(?!non\b)[\w.·()-]+ ){0,2}(?:accepte|bienvenu)(?!\S* ?: ?non\b)|debutante?s? (?:dans|en) [^.?!\n]{3,30} \? (?:c'est |bien sur, |tout a fait )?accepte|aux debutante?s?(?:\(e\)s|·es)?, qui (?:sont|seront) (?:les )?(?:accepte|bienvenu)`,
      // « Expérience(s) requis : débutant »
      String.raw`(?<!\b(?:notre|nos|leur|son) )experiences?(?:\(s\))? ?(?:(?:requis|demande|souhaite|exige|attendu)e?(?:\(s\)|s)?)? ?: ?(?:profil )?debutant`,
      "(?:sans|aucune?) (?:condition|prerequis|pre-requis) d'experience",
      String.raw`\b(?:(?:nous|on) (?:pren(?:ons|d)|recrut(?:ons|e)|embauch(?:ons|e))|(?:poste|offre|mission|stage|emploi) (?:convient|convenant)(?: (?:aussi|parfaitement|tres bien))?) (?:aussi |egalement |volontiers )?(?:des |un |une |a des |a une? |aux )(?:profils? |candidats? )?debutant`,
      String.raw`\b(?:vous pouvez|tu peux) (?:aussi |tout a fait )?etre debutant|\betre debutante?(?:\(e\))? n'est pas un (?:frein|probleme)`,
      "niveaux d'experience (?:sont )?(?:accepte|bienvenu|considere)(?<=\\btous (?:les )?niveaux d'experience [a-z ]*)",
      "quel que soit (?:le|votre|ton) niveau d'experience(?<=\\bouverte?s? a tou(?:te)?s,? quel que soit [a-z' ]*)",
      String.raw`\bideale?s? pour (?:(?:un|une|des|les|tout) )?(?:profils? |candidats? )?debutant|\bque (?:vous soyez|tu sois) (?:plutot |encore |un |une )?(?:profil )?debutante?(?:\(e\))?,? ou\b`,
      String.raw`(?:les )?debutante?s? (?:peuvent|pourront) (?:postuler|candidater|se presenter)|\baccept\w+ (?:aussi |egalement )?(?:les |des |un )?(?:profils? |candidats? )?debutant`,
      "(?:ouvert|accessible)e? (?:aux|a des) (?:debutant|jeunes diplome|profils? (?:debutant|junior))",
      String.raw`jeunes? diplomee?s?(?:\(e\)|·e|\.e)?s? (?:\w+ )?(?:accepte|bienvenu)|accessible sans experience`,
      // « Jeune diplômé ou débutant » is the profile, « nos jeunes diplômés » are others.
      String.raw`(?<!\b(?:des|les|nos|vos|leurs|ces|aux|de) )(?:jeunes? diplomee?s?(?:\(e\)|·e|\.e)?s? (?:ou|et|\/) debutante?s?|debutante?s?(?:\(e\)|·e|\.e)?s? (?:ou|et|\/) jeunes? diplomee?s?)`,
      String.raw`(?<=\b(?:profils?|candidatures?|candidate?s?|nous interessent|recrut[a-z]+|recherch[a-z]+|poste|offre)\b[^.;\n]{0,50})(?:debutante?s? (?:y )?compris|y compris (?:les |des )?debutant)`,
      "(?:sans|aucune|pas d') ?experience (?:[a-z]+ )?(?:requise|exigee|necessaire|prealable|n'est)",
      "no (?:prior |previous )?experience (?:required|needed|necessary)|(?:graduates|beginners) (?:are )?(?:very |most |also )?welcome|open to beginners",
      "experience (?:[a-z]+,? )?(?:mais )?non (?:requise|exigee|obligatoire)|entry[- ]level",
    ),
  ),
);

export function experience(reading: Reading): Experience | null {
  const said = field(reading.raw.experience);
  if (said) {
    // « 3_to_5_years » is a code.
    const years = yearsOfField(said.folded.replaceAll("_", " "));
    // « 1_7 » is a class of a list: the text knows better.
    const inWords = years !== null && /^\d+_\d+$/.test(said.folded) ? ofText(reading) : null;
    if (years !== null) return inWords ?? { minYears: years, quote: said.quote };
    // S and E say that some is wanted, not how much.
    if (!/^(?:e|s|experience exigee.*|experience souhaitee.*|exigee?|souhaitee?)$/.test(said.folded))
      countUnknown(reading, "experience", said.written);
  }
  return ofText(reading);
}

function yearsOfField(folded: string): number | null {
  if (folded === "d" || NONE_ASKED.test(folded)) return 0;
  const found = FIELD.exec(folded);
  if (found) return withHalf(years(found), folded);
  // « Sup 7 », « 1 7 », « 1-7 »: from seven years, from one to seven.
  const bare = /^(?:sup )?(\d{1,2})(?:[.,]\d| \d{1,2}| ?[-–] ?\d{1,2})?$/.exec(folded);
  return bare && Number(bare[1]) <= 15 ? Number(bare[1]) : null;
}

/** « 1 an et demi ». */
const withHalf = (said: number | null, folded: string): number | null =>
  said !== null && /\b(?:ans?|annees?|years?) (?:et demie?|and a half)\b/.test(folded) ? said + 0.5 : said;

/** Nobody asks for more. */
const MOST_YEARS = 20;

function years(found: RegExpExecArray): number | null {
  const [, low = "", lowUnit, high, unit = ""] = found;
  const inYears = (number: string, of: string): number => countOf(number) / (/^mo/.test(of) ? 12 : 1);
  // « 6 mois à 2 ans »: the first may bear a unit of its own.
  const value = Math.min(
    inYears(low, /^[a-z]/.test(lowUnit ?? "") ? lowUnit! : unit),
    high ? inYears(high, unit) : Infinity,
  );
  return value >= 0 && value <= MOST_YEARS ? Math.round(value * 100) / 100 : null;
}

/** Years hold one of these: a number right before its unit. */
const TIME = inTexts(
  new RegExp(
    String.raw`(?<![a-z])(?:ans?|annees?|years?|yrs?|mois|months?)\b(?<=${COUNT}(?: ?\(${NUMBER}\))? ?(?:\+|or more|and more)?[ \n]?\(?[a-z]+)`,
  ),
);
/** « Bac+2 et douze ans » is no range. */
const IN_TEXT = new RegExp(String.raw`(?<!bac ?\+ ?|\d[.,]?|\bsur )${YEARS}`, "g");
/** « vingt-quatre mois à trente ans » is no longer. */
const [BEFORE, AFTER] = [40, 18];

/** The number of years that the clearest way makes asked for; the first of those. What is wished, or told roughly, where no other is. */
function ofText(reading: Reading): Experience | null {
  let [clearest, asked, roughly]: [number, Experience | null, Experience | null] = [WAYS.length, null, null];
  for (const found of matchesAround(reading, TIME, BEFORE, IN_TEXT, AFTER)) {
    const said = around(reading, found);
    for (const [rank, way] of WAYS.slice(0, clearest).entries()) {
      const one = askedIn(reading, said, way);
      if (!one) continue;
      if (ROUGHLY.test(said.before)) roughly ??= one;
      else [clearest, asked] = [rank, one];
      break;
    }
  }
  return asked ?? roughly ?? ofLabel(reading) ?? ofFirstYear(reading) ?? ofBeginner(reading);
}

/** « Sept ans minimum, avec idéalement 5 ans d'expérience d'un poste similaire », « près de dix ans ». */
const ROUGHLY =
  /\b(?:idealement|ideally|de preference|preferably|si possible|pres d[e']|nearly)(?: (?:d'|de |avec )?(?:au moins )?)?$/;

/** « Nombre d'années d'expérience : 5 »: the unit stands in the label. */
const LABEL = inTexts(
  /\b(?:annees d'experience|years of experience|experience \((?:en )?(?:annees|ans|years)\))(?: [a-z]+){0,2} ?: ?(\d{1,2})(?![\d.,]*\d| ?(?:%|mois|months))/,
);

function ofLabel(reading: Reading): Experience | null {
  const found = LABEL.next(reading.seen);
  const said = Number(found?.[1]);
  return found && said <= MOST_YEARS ? { minYears: said, quote: quoteAt(reading, found.index, found[0].length) } : null;
}

/** « Une première année d'expérience en cabinet suffit ». */
const FIRST_YEAR = inTexts(/\b(?:une|avec une) premiere annee d'experience\b/);

function ofFirstYear(reading: Reading): Experience | null {
  const found = FIRST_YEAR.next(reading.seen);
  return found && { minYears: 1, quote: quoteAt(reading, found.index, found[0].length) };
}

/** « Une dizaine d'années derrière toi ; 8 ans au minimum »: the least is told behind, in as many words. */
function leastOf(said: number, after: string): number {
  const found = LEAST.exec(after);
  const least = found ? numberOf((found[1] ?? found[2])!) : said;
  return least < said ? least : said;
}

const LEAST = new RegExp(
  String.raw`(?<!\bdont |\bavec )\b(?:(${NUMBER}) (?:ans|annees)(?: d'experience)?,? (?:(?:au )?minimum|au moins|exigee?s|requis)|(?:au moins|au minimum|minimum) (${NUMBER})(?: ans)?(?: exiges)?)(?= ?(?:[.;)\n]|$|, dont))`,
);

interface Years {
  found: RegExpExecArray;
  end: number;
  sentence: string;
  before: string;
  after: string;
}
const REACH = 150;

/** Labels stand on the line before: `before` does not end with the sentence. */
function around({ text, folded }: Reading, found: RegExpExecArray): Years {
  const end = found.index + found[0].length;
  const last = sentenceEnd(text, end);
  return {
    found,
    end,
    sentence: folded.slice(sentenceStart(text, found.index), last),
    before: folded.slice(Math.max(0, found.index - REACH), found.index),
    after: folded.slice(end, last),
  };
}

function askedIn(reading: Reading, said: Years, way: Way): Experience | null {
  const { found, end, sentence, before, after } = said;
  if (!way.after.test(after) || way.sentence?.test(sentence) === false) return null;
  const led = way.before.exec(before);
  if (!led) return null;
  const start = found.index - led[0].length;
  const clause = reading.folded.slice(Math.max(sentenceStart(reading.text, start), start - 90), start);
  if (!isAsked(said, clause, way === WAYS[0])) return null;
  const isBelow = BELOW.test(before) && !STAY_AWAY.test(after);
  const value = isBelow ? 0 : withHalf(years(found), found[0]);
  return value === null ? null : { minYears: leastOf(value, after), quote: quoteAt(reading, start, end - start) };
}

const BELOW = /(?:(?:(?<!au )moins d[e']|less than|<) ?|\bdebutante?s?(?:\(e\)|·e)? ou (?:de )?)$/;
/** « Moins de cinq ans d'expérience, s'abstenir ». */
const STAY_AWAY = /\bs'abstenir|\babstenez-vous|\bneed not apply/;

/** « …, Lyon | Expérience : 3-7 ans », in a line of terms. */
const LABELLED = /\b(?:experience|seniorite|anciennete)(?: [a-z]+)? ?: ?$/;

function isAsked({ sentence, before: said, after }: Years, before: string, isClear: boolean): boolean {
  const reader = whose(before, after);
  if (reader) return reader === "reader";
  return isClear || LABELLED.test(said) || ASKED.test(sentence) || OPENS.test(sentence) || AMONG_TERMS.test(sentence);
}

function ofBeginner(reading: Reading): Experience | null {
  if (/\bdebutant\S* accepte/.test(reading.titleFolded)) return { minYears: 0, quote: reading.title };
  const found = BEGINNER.regex.test(reading.titleFolded) ? null : BEGINNER.next(reading.seen);
  return found ? { minYears: 0, quote: quoteAt(reading, found.index, found[0].length) } : null;
}
