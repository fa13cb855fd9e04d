import { allMatches } from "./all-matches.ts";
import { MONTH, readDay } from "./dates.ts";
import { DAY, dayNamed, writtenOn } from "./day-in-text.ts";
import { APPLYING, DENIED, LIMIT, OF_APPLYING, OF_CONTRACT, READ_UNTIL, TERM } from "./last-day-words.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { inTexts, matchesIn, type Reading } from "./reading.ts";

/** The last day to apply: the field, else what the text says in so many words. It closes an offer: what is not sure is no day. */
export function lastDay(reading: Reading, postedAt: string | null): string | null {
  // A last day lies ahead: « 30 jours » there is no age, and from when it counts is not said.
  const { day, problem } = readDay(reading.raw.validThrough, null);
  if (problem) reading.count(`validThrough/${problem}`);
  if (day) return day;
  const words = lastDays(reading);
  return words.length === 0 ? null : theOne(words, reading, postedAt);
}

/** Two days are none; nor is one older than the posting: the text is that of a former one. */
function theOne(words: readonly string[], reading: Reading, postedAt: string | null): string | null {
  const from = writtenOn(reading, postedAt);
  const days = new Set(words.flatMap((one) => dayNamed(one, from) ?? []));
  const [day = null] = days;
  const problem = days.size > 1 ? "contradiction" : day && postedAt && day < postedAt ? "before-posted" : null;
  if (problem) reading.count(`validThrough/${problem}`);
  return problem ? null : day;
}

const ANCHOR = inTexts(new RegExp(`${APPLYING}|${TERM}`));
/** A label may stand on a line of its own, its day on the next. */
const NEXT_LINE = 40;
const HOLDS_DAY = new RegExp(String.raw`\d ?(?:er|st|nd|rd|th)? ?(?:of )?(?:${MONTH})|\d ?[/.-] ?\d|20\d{2}`);

/** The days of all sentences that surely tell one, in the words of the text. */
function lastDays(reading: Reading): string[] {
  const { text, folded } = reading;
  const days: string[] = [];
  let read = 0;
  for (const { index } of matchesIn(reading, ANCHOR)) {
    if (index < read) continue;
    const start = sentenceStart(text, index);
    read = sentenceEnd(text, index);
    // « Envie de postuler ? Faites-le avant le … »
    if (/[?!]/.test(text[read - 1] ?? "")) read = sentenceEnd(text, read);
    const lines = folded.slice(start, read + NEXT_LINE);
    const day = HOLDS_DAY.test(lines) ? (ofLabel(lines) ?? ofSentence(folded.slice(start, read))) : null;
    if (day) days.push(day);
  }
  return days;
}

const ON_NEXT_LINE = String.raw`(?:\n\W{0,3})?(?:\b(?:le|au|on) )?(?<day>${DAY})`;
const LABELS = [
  // « Date limite de réception des candidatures : 15/12/2026 »
  new RegExp(String.raw`(?<term>${TERM})(?<of>[^.;\d\n]{0,70}?)${ON_NEXT_LINE}`),
  // « Retour des candidatures : 15/12/2026 »
  new RegExp(
    String.raw`^\W*(?<of>(?![^:\n]*(?:ouvert|debut|publi|open))[^.;:\d\n]{0,40}(?:${APPLYING})[^.;:\d\n]{0,20}) ?: ?${ON_NEXT_LINE}`,
  ),
];
const NAMED = new RegExp(OF_APPLYING);

function ofLabel(sentence: string): string | null {
  for (const label of LABELS) {
    const found = label.exec(sentence);
    if (found && isOfApplying(found, sentence.slice(0, found.index))) return found.groups!.day!;
  }
  return null;
}

/** The label says so; alone at the start of a line, « Clôture : » is this offer's. */
function isOfApplying({ groups }: RegExpExecArray, before: string): boolean {
  const { term = "", of = "" } = groups!;
  if (before.includes("\n") || DENIED.test(before.split(";").at(-1) + of)) return false;
  return NAMED.test(before.slice(-30) + term + of) || (/^\W*$/.test(before) && /^ ?(?::|\n|$)/.test(of));
}

const APPLYING_WORDS = new RegExp(APPLYING, "g");
const LIMITS = new RegExp(LIMIT, "g");
const FAR = 120;
const FIRST = /^\W*(?:(?:vous avez|tu as|you have) )?$/;

/** « Candidatures acceptées jusqu'au … », « CV à envoyer le … au plus tard », « Avant le …, envoyez votre CV ». */
function ofSentence(sentence: string): string | null {
  const applying = allMatches(APPLYING_WORDS, sentence);
  for (const found of allMatches(LIMITS, sentence)) {
    const { until, day, late, due, over } = found.groups!;
    const led = sentence.slice(0, found.index);
    const before = until ? led.replace(READ_UNTIL, "") : led;
    const after = sentence.slice(found.index + found[0].length);
    const last = applying.findLast(({ index }) => index < found.index);
    const gap = last ? sentence.slice(last.index + last[0].length, found.index) : null;
    const isLed = gap !== null && gap.length <= FAR && !(until && OF_CONTRACT.test(gap));
    const leads = FIRST.test(before) && applying.length > 0;
    if ((isLed || leads) && !DENIED.test(isLed ? clauseOf(before) : before + after))
      return (day ?? late ?? due ?? over)!;
  }
  return null;
}

/** « À pourvoir au 1er mars ; candidatures avant le … »: what stands before the sign is told of something else. */
const clauseOf = (before: string): string => before.slice(before.lastIndexOf(";") + 1);
