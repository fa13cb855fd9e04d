import type { Evidence } from "../../offer/offer.ts";
import { plain } from "../text/plain.ts";
import { isAtWork, isTopic, listsDuties, type Said } from "./at-work.ts";
import type { Duty } from "./duty-lexicon.ts";
import { isAboutProfile, partOpenedBy } from "./naming.ts";
import { ADDRESSED, line, OPENS } from "./phrases.ts";
import { TOPIC } from "./reference.ts";
import { following, type Mention, sentences } from "./sentences.ts";
import { isHeading } from "./topic.ts";

export const WHOLE = "conduite de ces projets";

/** Things said to be led before the text as a whole says that its reader leads. */
const ENOUGH = 3;

/** What a text has told since it said what the projects are. */
interface Told {
  topic: string;
  /** All that was read before. */
  before: readonly string[];
  /** Canonical words of the topic. */
  known: ReadonlySet<string>;
  /** Things led, in words of any project, and the sentence that says most of it. */
  leading: number;
  most: { sentence: string; leading: number };
  /** Things of their own. */
  own: number;
}

/**
 * What no sentence says alone: one tells what the projects are, and then the reader is given plannings, budgets and
 * committees of nothing else. What is said in words of any project is said of that one, until something of its own is led. `claimed`: what gave the reader something of the subject already.
 */
export function wholeOf(
  { title, description }: { title: string; description: string },
  spoken: ReadonlyMap<string, string>,
  claimed: readonly Evidence[],
  duty: Duty,
): Evidence[] | null {
  const named = namedIn(claimed, description, duty);
  const titled = duty.anyWords.ownTitle(title);
  const ofTitle = ({ words }: Said) => titled.every((word) => words.includes(` ${word} `));
  const ours = new Map(
    [...spoken]
      .map(([sentence, words]) => [sentence, { words, text: plain(sentence), raw: sentence }] as const)
      .filter(([, said]) => named.includes(said.raw) || isAtWork(said, duty) || listsDuties(said, ENOUGH, duty)),
  );
  let told: Told | null = null;
  let alone: Evidence[] | null = null;
  for (const mention of following(description, [...ours.keys()], () => told !== null)) {
    const { sentence } = mention;
    const said = ours.get(sentence);
    const text = said?.text ?? plain(sentence);
    if (isHeading(text) || (said && isAboutProfile(mention.before, duty))) {
      // What the house said of itself is over.
      if (endsTopic(sentence, text, duty)) told = null;
      continue;
    }
    const isNamed = named.includes(sentence);
    if (said && ofTitle(said) && listsDuties(said, ENOUGH, duty)) {
      alone ??= [{ quote: sentence, rule: WHOLE }];
      // What is told next may say more than a sentence that is a duty already.
      if (!isNamed) return alone;
    }
    if (said && (isNamed || isTopic(mention, said, ofTitle(said), duty))) told = toldFrom(mention, said, isNamed);
    if (told && !said && isOfTitle(text, titled, told)) told = null;
    if (!told) continue;
    told = heard(sentence, spoken.has(sentence) ? givenIn(text, told.topic === sentence, duty) : text, told, duty);
    if (told && isEnough(told, duty)) return evidenceOf(told);
  }
  return alone;
}

/** « Chef de projet ERP … Vous installez un ERP »: what the title names is led, and not what was told. */
const isOfTitle = (text: string, titled: readonly string[], { known }: Told): boolean =>
  titled.some((word) => !known.has(word) && line(text).includes(` ${word} `));

/** « Vous menez le projet « Tuteur » : … »: the post's one project, by its name; as good as all that there are. */
const NAMES_PROJECT =
  /(?<!\p{L})(?:le|du|au|notre|votre|ton|the|our|your) (?:projet|programme|chantier|project|program) (?:[«"“]|\p{Lu})/u;

/** « les projets d'IA de vos clients »: whoever sells follows these. */
const OF_CLIENTS = /(?<![a-z])(?:[vn]os|des|votre|our|your) (?:[a-z]+ )?(?:clients?|comptes|customers)(?![a-z])/;

/** The sentences that do; none where the reader sells: such a project is not the post. */
function namedIn(claimed: readonly Evidence[], description: string, duty: Duty): readonly string[] {
  const isAllOfThem = (quote: string): boolean =>
    NAMES_PROJECT.test(quote) || (duty.wholeOfThem.test(plain(quote)) && !OF_CLIENTS.test(plain(quote)));
  const named = claimed.map(({ quote }) => quote).filter(isAllOfThem);
  const sells = (sentence: string): boolean =>
    ADDRESSED.test(plain(sentence)) && duty.anyWords.selling.test(line(sentence));
  return named.length > 0 && sentences(description).some(sells) ? [] : named;
}

/** « Contexte » and « Profil recherché » end what was told before. */
const endsTopic = (sentence: string, text: string, duty: Duty): boolean =>
  duty.anyWords.contexts.test(line(text)) || partOpenedBy(sentence, duty) === "profile";

/** `given`: a sentence that gives the projects to the reader tells of a first thing led. */
const toldFrom = ({ sentence, before }: Mention, { words }: Said, given: boolean): Told => ({
  topic: sentence,
  before: before.slice(0, -1),
  known: new Set(words.trim().split(" ")),
  leading: given ? 1 : 0,
  most: { sentence, leading: 0 },
  own: 0,
});

const isEnough = ({ leading, own, before }: Told, duty: Duty): boolean =>
  leading >= ENOUGH && leading > own && leading > own + ownBefore(before, duty);

/** « Vous pilotez la refonte du site. La mairie lance un chatbot. Vous tenez le planning … »: of the site. */
function ownBefore(before: readonly string[], duty: Duty): number {
  let own = 0;
  for (const text of before.flatMap(sentences).map(plain)) {
    if (!isOfReader(text) || duty.subject.test(line(text))) continue;
    const weight = duty.anyWords.weigh(text, new Set(), 0);
    own += weight.elsewhere ? ENOUGH : weight.own;
  }
  return own;
}

const isOfReader = (text: string): boolean => ADDRESSED.test(text) || OPENS.test(text);

/** Longer sentences are whole texts that lost their punctuation. */
const LONGEST = 400;

/** « Rattaché à la mission IA, vous tenez le planning … »: what a sentence about the subject gives to the reader. */
function givenIn(text: string, isTopic: boolean, duty: Duty): string {
  const given = isTopic && text.length <= LONGEST && ADDRESSED.test(text) ? text.slice(text.search(ADDRESSED)) : "";
  return duty.subject.test(line(given)) ? "" : given;
}

/** « Sont prévus : la lecture des plaques, le comptage des conteneurs »: what the projects are, and no duties. */
const PLANNED = /^(?:(?:sont|seront) (?:[a-z]+ )?[a-z]+e?s|au programme) ?:/;

/** What is told once a sentence was heard; null once something else is led. */
function heard(sentence: string, text: string, told: Told, duty: Duty): Told | null {
  if (text === "" || PLANNED.test(text)) return told;
  const { leading, own, elsewhere } = duty.anyWords.weigh(text, told.known, told.leading);
  if (elsewhere || duty.anyWords.erects.test(line(text))) return null;
  if (leading + own === 0 || !isReaders(text, duty)) return told;
  const most = leading > told.most.leading ? { sentence, leading } : told.most;
  return { ...told, leading: told.leading + leading, most, own: told.own + own };
}

/** Characters in which a sentence's first words are. */
const OPENING = 80;

/** A duty, and not what the house does or wishes for; without a verb, it is an item of the reader's. */
function isReaders(text: string, duty: Duty): boolean {
  const opening = ` ${line(text.slice(0, OPENING)).trim().split(" ").slice(0, 4).join(" ")} `;
  if (duty.wishes.test(opening)) return false;
  return isOfReader(text) || !duty.company.test(opening) || duty.announces.test(opening);
}

const evidenceOf = ({ topic, most }: Told): Evidence[] => {
  const led = { quote: most.sentence, rule: WHOLE };
  return topic === most.sentence ? [led] : [{ quote: topic, rule: TOPIC }, led];
};
