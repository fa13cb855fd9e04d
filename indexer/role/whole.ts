import type { Evidence } from "../../offer/offer.ts";
import type { Duty } from "./duty-lexicon.ts";
import { plain } from "./fold.ts";
import { partOpenedBy } from "./naming.ts";
import { INFINITIVE, line } from "./phrases.ts";
import { TOPIC } from "./reference.ts";
import { following, type Mention } from "./sentences.ts";
import { isHeading, isOfAHouse, topicOf } from "./topic.ts";

export const WHOLE = "conduite de ces projets";

/** Things said to be led before the text as a whole says that its reader leads. */
const ENOUGH = 3;

/** « Contexte »: what the house said of itself is over. */
const CONTEXT = /^(?:le )?(?:contexte|context|environnement)(?![a-z])/;
const ADDRESSED = /(?<![a-z])(?:vous|tu|you)(?![a-z])/;
const OPENS = new RegExp(`^(?:${INFINITIVE}|[a-z]{2,}ez)(?![a-z])`);
/** « Rattaché à la mission IA, vous … »: the subject is where one works. */
const WITHIN = /(?<![a-z])(?:rejoi|integr|join|au sein|rattach|dans le cadre)/;
/** Said of others, or of another day. */
const ASIDE =
  /(?<![a-z])(?:voisin|collegue|a terme|plus tard|un jour|later|neighbou?ring|another team|autre (?:equipe|service|direction)|n'utilise)/;

interface Whole {
  topic: string;
  known: ReadonlySet<string>;
  /** Things led, in words of any project. */
  leading: number;
  /** The sentence that says most of it. */
  most: { sentence: string; leading: number };
}

/**
 * What no sentence says alone: one tells what the projects are, and then the reader is given plannings, budgets and
 * committees of nothing else. What is said in words of any project is said of that one, until something of its own is led.
 */
export function wholeOf(
  { title, description }: { title: string; description: string },
  spoken: ReadonlyMap<string, string>,
  duty: Duty,
): Evidence[] | null {
  const titled = duty.anyWords.ownTitle(plain(title));
  const ofTitle = (words: string) => titled.every((word) => words.includes(` ${word} `));
  if (![...spoken].some(([sentence, words]) => ofTitle(words) && isAtWork(words, plain(sentence), duty))) return null;
  let whole: Whole | null = null;
  let own = 0;
  let profile = false;
  for (const mention of following(description, [], () => true)) {
    const { sentence } = mention;
    const text = plain(sentence);
    const part = sentence.length <= HEADING || text.includes(":") ? partOpenedBy(sentence, duty) : null;
    if (part) profile = part === "profile";
    if (isHeading(text)) {
      if (CONTEXT.test(text)) whole = null;
      continue;
    }
    if (profile) continue;
    const words = spoken.get(sentence);
    if (words && ofTitle(words) && isTopic(mention, words, text, duty)) whole = wholeFrom(sentence, words);
    const told = words === undefined ? text : whole?.topic === sentence ? addressedIn(text) : "";
    const readers = ADDRESSED.test(told) || OPENS.test(told);
    if (told === "" || !(whole || readers)) continue;
    const weight = duty.anyWords.weigh(told, whole?.known ?? NONE, whole?.leading ?? 0);
    if (weight.elsewhere) {
      whole = null;
      if (readers) own += ENOUGH;
      continue;
    }
    if (weight.leading + weight.own === 0 || !isReaders(line(told), readers, duty)) continue;
    own += weight.own;
    if (!whole) continue;
    whole.leading += weight.leading;
    if (weight.leading > whole.most.leading) whole.most = { sentence, leading: weight.leading };
    if (weight.leading > 0 && whole.leading >= ENOUGH && whole.leading > own) return evidenceOf(whole);
  }
  return null;
}

/** Longer sentences open no part of a text, unless a colon does. */
const HEADING = 60;
/** Longer sentences are whole texts that lost their punctuation. */
const LONGEST = 400;

/** « Rattaché à la mission IA, vous tenez le planning … »: what it gives to the reader itself. */
const addressedIn = (text: string): string =>
  ADDRESSED.test(text) && text.length <= LONGEST ? text.slice(text.search(ADDRESSED)) : "";

const NONE: ReadonlySet<string> = new Set();

const wholeFrom = (topic: string, words: string): Whole => ({
  topic,
  known: new Set(words.trim().split(" ")),
  leading: 0,
  most: { sentence: topic, leading: 0 },
});

const evidenceOf = ({ topic, most }: Whole): Evidence[] =>
  topic === most.sentence
    ? [{ quote: topic, rule: WHOLE }]
    : [
        { quote: topic, rule: TOPIC },
        { quote: most.sentence, rule: WHOLE },
      ];

/** A duty, and not what the house does or wishes for; without a verb, it is an item of the reader's. */
function isReaders(words: string, readers: boolean, duty: Duty): boolean {
  const opening = ` ${words.trim().split(" ").slice(0, 4).join(" ")} `;
  return !duty.wishes.test(opening) && (readers || !duty.company.test(opening));
}

/** Is the subject worked at here, and not a house's renown nor one thing among others? */
const isTopic = (mention: Mention, words: string, text: string, duty: Duty): boolean =>
  isAtWork(words, text, duty) &&
  (topicOf(mention, words, text, duty) !== null || !(isOfAHouse(words, duty) || isBesideOthers(text, duty)));

/** Not wished for, not aside, and not what the reader does with it: that was asked before. */
function isAtWork(words: string, text: string, duty: Duty): boolean {
  const before = words.slice(0, words.search(duty.subject) + 1);
  if (duty.rejects.test(words) || duty.wishes.test(before) || ASIDE.test(text)) return false;
  return !/ (?:vou|tu|you) /.test(before) || WITHIN.test(text);
}

/** « l'IA, le cloud et la robotique »: right beside the subject, short pieces with words of their own. */
function isBesideOthers(text: string, duty: Duty): boolean {
  const parts = text.split(/[,/&:;.()]| et | and | ou /);
  return parts.some((part, at) => {
    const words = line(part);
    const from = words.search(duty.subject);
    if (from === -1 || words.slice(from).split(" ").length > SHORT + 2) return false;
    const before = words.split(" ").length > SHORT + 2 ? undefined : parts[at - 1];
    return [before, parts[at + 1]].some((beside) => beside !== undefined && isOther(beside, duty));
  });
}

const SHORT = 4;

const isOther = (piece: string, duty: Duty): boolean =>
  !duty.subject.test(line(piece)) && piece.trim().split(/[ ']/).length <= SHORT && duty.anyWords.own(piece).length > 0;
