import type { Evidence } from "../../offer/offer.ts";
import { isAtWork, isTopic, listsDuties } from "./at-work.ts";
import type { Duty } from "./duty-lexicon.ts";
import { plain } from "./fold.ts";
import { partOpenedBy } from "./naming.ts";
import { ADDRESSED, line, OPENS } from "./phrases.ts";
import { TOPIC } from "./reference.ts";
import { following, type Mention } from "./sentences.ts";
import { isHeading } from "./topic.ts";

export const WHOLE = "conduite de ces projets";

/** Things said to be led before the text as a whole says that its reader leads. */
const ENOUGH = 3;

/** What a text has told so far. */
interface Told {
  /** What the projects are: the sentence, and its words. */
  topic: string | null;
  known: ReadonlySet<string>;
  /** Things led since, in words of any project, and the sentence that says most of it. */
  leading: number;
  most: { sentence: string; leading: number };
  /** Things of their own that the reader does, anywhere. */
  own: number;
}

const nothing = (own: number): Told => ({
  topic: null,
  known: new Set(),
  leading: 0,
  most: { sentence: "", leading: 0 },
  own,
});

/**
 * What no sentence says alone: one tells what the projects are, and then the reader is given plannings, budgets and
 * committees of nothing else. What is said in words of any project is said of that one, until something of its own is led.
 */
export function wholeOf(
  { title, description }: { title: string; description: string },
  spoken: ReadonlyMap<string, string>,
  duty: Duty,
): Evidence[] | null {
  const titled = duty.anyWords.ownTitle(title);
  const ours = [...spoken]
    .filter(([, words]) => titled.every((word) => words.includes(` ${word} `)))
    .map(([sentence, words]) => ({ sentence, words, text: plain(sentence) }))
    .filter((said) => isAtWork(said, duty) || listsDuties(said, ENOUGH, duty));
  if (ours.length === 0) return null;
  let told = nothing(0);
  for (const mention of ofTheJob(description, duty)) {
    const { sentence } = mention;
    const text = plain(sentence);
    if (isHeading(text)) {
      // What the house said of itself is over.
      if (duty.anyWords.contexts.test(line(text))) told = nothing(told.own);
      continue;
    }
    const said = ours.find((one) => one.sentence === sentence);
    if (said && listsDuties(said, ENOUGH, duty)) return [{ quote: sentence, rule: WHOLE }];
    if (said && isTopic(mention, said, duty))
      told = { ...nothing(told.own), topic: sentence, known: new Set(said.words.trim().split(" ")) };
    told = heard(sentence, spoken.has(sentence) ? givenIn(text, told.topic === sentence, duty) : text, told, duty);
    if (told.topic !== null && told.leading >= ENOUGH && told.leading > told.own) return evidenceOf(told.topic, told);
  }
  return null;
}

/** Longer sentences open no part of a text, unless a colon does. */
const HEADING = 60;

/** Every sentence but those about the candidate. */
function* ofTheJob(description: string, duty: Duty): Generator<Mention> {
  let profile = false;
  for (const mention of following(description, [], () => true)) {
    const { sentence } = mention;
    const part = sentence.length <= HEADING || sentence.includes(":") ? partOpenedBy(sentence, duty) : null;
    if (part) profile = part === "profile";
    if (!profile) yield mention;
  }
}

/** Longer sentences are whole texts that lost their punctuation. */
const LONGEST = 400;

/** « Rattaché à la mission IA, vous tenez le planning … »: what a sentence about the subject gives to the reader. */
function givenIn(text: string, isTopic: boolean, duty: Duty): string {
  const given = isTopic && text.length <= LONGEST && ADDRESSED.test(text) ? text.slice(text.search(ADDRESSED)) : "";
  return duty.subject.test(line(given)) ? "" : given;
}

/** What is told once a sentence was heard. */
function heard(sentence: string, text: string, told: Told, duty: Duty): Told {
  const readers = ADDRESSED.test(text) || OPENS.test(text);
  if (text === "" || !(told.topic || readers)) return told;
  const weight = duty.anyWords.weigh(text, told.known, told.leading);
  if (weight.elsewhere) return nothing(told.own + (readers ? ENOUGH : 0));
  if (weight.leading + weight.own === 0 || !isReaders(line(text), readers, duty)) return told;
  const leading = told.topic ? told.leading + weight.leading : 0;
  const most = told.topic && weight.leading > told.most.leading ? { sentence, leading: weight.leading } : told.most;
  return { ...told, leading, most, own: told.own + weight.own };
}

/** A duty, and not what the house does or wishes for; without a verb, it is an item of the reader's. */
function isReaders(words: string, readers: boolean, duty: Duty): boolean {
  const opening = ` ${words.trim().split(" ").slice(0, 4).join(" ")} `;
  if (duty.wishes.test(opening)) return false;
  return readers || !duty.company.test(opening) || duty.announces.test(opening);
}

const evidenceOf = (topic: string, { most }: Told): Evidence[] => {
  const led = { quote: most.sentence, rule: WHOLE };
  return topic === most.sentence ? [led] : [{ quote: topic, rule: TOPIC }, led];
};
