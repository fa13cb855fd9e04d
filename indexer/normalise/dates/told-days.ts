import { allMatches } from "../../text/all-matches.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { inTexts, matchesAround, type Reading } from "../reading.ts";
import { MONTH } from "./dates.ts";
import { PART } from "./in-text.ts";
import { soundsLikeLastDay } from "./likely-last-day.ts";
import { type Owner, ownerOf, type Place } from "./owner.ts";
import { type Period, periodOf, WHEN } from "./period.ts";

/** The dates of a text that are the offer's own, and whose they are. */
export interface ToldDay extends Period {
  owner: Owner;
  /** No clue tells it: its sentence sounds so. */
  sounds: boolean;
  /** Where it stands in the text. */
  index: number;
  length: number;
}

/** What every date ends with. */
const DATE_END = inTexts(
  new RegExp(
    String.raw`20\d{2}(?:(?=-\d\d)|(?<=\brentree (?:scolaire |universitaire |de |d'|en )?20\d\d)|(?<=(?:${MONTH}|\d|\d[a-z]{2})[ .,/-]{1,3}20\d\d))|(?:${MONTH})(?![a-z]|\.? ?20\d\d)(?<=(?:\d[a-z]{0,2}|${PART})[ -][a-z ]{3,12}|(?:\b(?:en|des|pour|de|in|from|for)|:|d')[ ]?(?:${MONTH}))|(?:${MONTH})(?= \d{1,2}(?:st|nd|rd|th)(?![a-z]))|prochain(?<=(?:${MONTH}) prochain)|[/.][0123]\d(?![\d/]|\.\d)(?<=\d[/.]\d\d)`,
  ),
);
const [BEFORE, AFTER] = [60, 30];

export function toldDays(reading: Reading): ToldDay[] {
  const days: ToldDay[] = [];
  for (const found of matchesAround(reading, DATE_END, BEFORE, WHEN, AFTER)) {
    const told = ownerAt(reading, found.index, found[0].length);
    const owner = told ?? soundsLike(reading, found.index, found[0]);
    if (owner)
      days.push({ owner, sounds: told === null, index: found.index, length: found[0].length, ...periodOf(found) });
  }
  return days;
}

/** Of a date that stands alone in its sentence and is not long past. */
function soundsLike(reading: Reading, index: number, date: string): Owner | null {
  const year = /20\d\d/.exec(date)?.[0];
  if (year !== undefined && year < (reading.seenAt ?? "").slice(0, 4)) return null;
  const from = contextStart(reading, index);
  const sentence = reading.folded.slice(from, sentenceEnd(reading.text, index + date.length));
  const [only, another] = allMatches(WHEN, sentence);
  if (!only || another || only.index !== index - from) return null;
  return soundsLikeLastDay(sentence, only.index, only.index + only[0].length) ? "last-day" : null;
}

/** Whose is the date that stands there in the text? */
export function ownerAt(reading: Reading, index: number, length: number): Owner | null {
  const from = contextStart(reading, index);
  return ownerIn(reading.folded.slice(from, sentenceEnd(reading.text, index + length)), index - from);
}

/** « À partir de mars 2027 (flexible) »: a day that may be moved is the same. */
const MOVABLE =
  /,? \(?(?:(?:date )?(?:flexible|negociable|negotiable)|a (?:discuter|definir|convenir|negocier))\)?(?= ?(?:[.;\n]|$))/g;

/** The same in a sentence. */
export function ownerIn(said: string, start: number): Owner | null {
  const sentence = said.replace(MOVABLE, (words) => " ".repeat(words.length));
  const dates = allMatches(WHEN, sentence).map(
    ({ index, 0: words, groups }): Place => ({
      start: index,
      end: index + words.length,
      isPeriod: (groups!.last ?? groups!.until) !== undefined,
    }),
  );
  const place = dates.find((one) => one.start === start);
  const others = dates.filter((one) => one !== place && !SAID_AGAIN.test(sentence.slice(one.end, start)));
  return place ? ownerOf(sentence, place, others) : null;
}

/** « À la rentrée de janvier, soit le 4 janvier ». */
const SAID_AGAIN = /^,? (?:soit|c'est-a-dire|(?:plus )?(?:precisement|exactement)) $/;

/** « Entre le … », nothing else before. */
const LED_BY_NOTHING = /^\W*(?:(?:entre|between|du|from|le|the) ?)*$/;

/** A date that opens a line has its label on the line before; one near a question or a cheer belongs to it. */
function contextStart(reading: Reading, at: number): number {
  const { text, folded } = reading;
  const start = sentenceStart(text, at);
  if (LED_BY_NOTHING.test(folded.slice(start, at))) return labelStart(folded, start);
  const isAnswer = at - start <= ANSWER && /[?!]/.test(text[start - 1] ?? "");
  return isAnswer ? sentenceStart(text, start - 1) : pronounStart(reading, start);
}

/** « La mission dure neuf mois. Elle commence le … »: what « elle » is stands in the sentence before, of its gender. */
const BEGINS = String.raw`\s(?:(?:est|sera|serait) (?:prevu|programm|fix|propos|attendu|a pourvoir)|debut|commenc|demarr|prend|dur|cour|se (?:deroul|tien)|s'etend|(?:will |would |should )?(?:start|begin|commence|run|last)|is (?:planned|scheduled|due))`;
/** « Nous l'avons prévu à compter du … », « on le voit débuter le … » */
const AS_OBJECT = String.raw`^\s*(?:nous|on) (?:l'(?:avons|a) (?:prev|imagin|fix|programm|cal)|(?:le |la |l')(?:prevo|voy|voit|imagin|voul|veut|souhait|aimer|fix|program))`;
const SHE = "mission|alternance|these|collaboration|aventure|intervention|prestation|recrue|personne|prise de";
const HE =
  "contrat|cd[di]|stage|poste|apprentissage|remplacement|emploi|vie|recrutement|parcours|titulaire|candidat|agent";
/** « La mission porte sur la fusion. Elle … », « vous préparez le salon. Il … »: what one deals with may be meant. */
const dealsWith = (articles: string, post: string): RegExp =>
  new RegExp(
    String.raw`\b(?:porte sur|concerne|consiste a [a-z]+|prepar\w+|accompagn\w+|organis\w+|pilot\w+|suiv\w+|condui\w+) (?:${articles}) (?!${post})`,
  );
const SPOKEN_OF: readonly [pronoun: RegExp, post: RegExp, another?: RegExp][] = [
  [
    new RegExp(String.raw`^\s*(?:elle|celle-ci|cette derniere)${BEGINS}`),
    new RegExp(String.raw`\b(?:${SHE})\b|^\W*(?:la|votre|ta|notre) formation ?:`),
    dealsWith("la|une|cette|notre", SHE),
  ],
  [
    new RegExp(String.raw`^\s*(?:il|celui-ci|ce dernier)${BEGINS}`),
    new RegExp(String.raw`\b(?:${HE})\b`),
    dealsWith("le|un|ce|notre", HE),
  ],
  [new RegExp(AS_OBJECT), new RegExp(String.raw`\b(?:${HE}|${SHE})\b`)],
  [
    new RegExp(String.raw`^\s*it${BEGINS}`),
    /\b(?:contract|internship|apprenticeship|position|role|post|job|assignment|placement|fellowship|mission)\b/,
  ],
];
/** Does the sentence that begins there open on a pronoun of the post? */
export const isOfPost = (reading: Reading, start: number): boolean => pronounStart(reading, start) < start;
function pronounStart(reading: Reading, start: number, hops = MOST_HOPS): number {
  const { folded } = reading;
  const opening = folded.slice(start, start + 40);
  const [, nouns, another] = SPOKEN_OF.find(([pronoun]) => pronoun.test(opening)) ?? [];
  const before = nouns && hops > 0 ? beforeTerms(reading, start) : start;
  if (before === start) return start;
  const sentence = folded.slice(before, start);
  if (nouns?.test(sentence)) return another?.test(sentence) ? start : before;
  // « … Il durera trois mois. Nous l'avons prévu à compter du … »: the one spoken of stands farther back.
  const further = pronounStart(reading, before, hops - 1);
  return further < before ? further : start;
}
const MOST_HOPS = 2;

/** « Mission de huit mois. TJM : 500 €. Elle commence le … »: a bare term between is nothing that begins. */
function beforeTerms({ text, folded }: Reading, start: number): number {
  const before = sentenceBefore(text, start);
  return BARE_TERM.test(folded.slice(before, start)) ? sentenceBefore(text, before) : before;
}
const BARE_TERM =
  /^\W*(?:(?:la|le|l'|une|un|votre|the) ?)?(?:tjm|taux|salaire|remuneration|gratification|indemnite|traitement|teletravail|rate|salary|pay)\b[^.;\n]{0,60}[.;]?\s*$/;

/** Its stop and the line's end part it from the next one. */
function sentenceBefore(text: string, start: number): number {
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return sentenceStart(text, end - 1);
}

const ANSWER = 40;
const LABEL = /(?:^|[\n•.])[^\n•.?\d]{4,70}[?!]?\s*$/;
const labelStart = (folded: string, start: number): number => {
  const before = folded.slice(Math.max(0, start - 75), start);
  return LABEL.test(before) ? start - LABEL.exec(before)![0].length : start;
};
