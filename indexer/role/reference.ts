import type { Evidence } from "../../offer/offer.ts";
import { plain } from "../text/plain.ts";
import { isToldOf } from "./at-work.ts";
import type { Duty } from "./duty-lexicon.ts";
import { line } from "./phrases.ts";
import type { Resolution } from "./resolutions.ts";
import { following, type Mention, previous } from "./sentences.ts";
import { aged, isHeading, namesIn, type Topic, toldAt, topicOf } from "./topic.ts";

/** What gives a sentence's subject to its reader, were the sentence said in these words? */
export type Asked = (mention: Mention, said: string) => string | null;

export const TOPIC = "ce que sont les projets du poste";

/**
 * Duties that two sentences tell together: one says what the undertakings are, the other gives them to the reader
 * (« Nous lançons trois projets d'IA. … Vous piloterez ces projets »). What the other refers to is put into words,
 * and it is asked as if it had said so itself. `spoken`: the sentences about the subject, as canonical words.
 */
export function* takenUp(
  { description, company }: { description: string; company: string },
  spoken: ReadonlyMap<string, string>,
  asked: Asked,
  duty: Duty,
): Generator<Evidence[]> {
  let topic: Topic | null = null;
  const named = new Map<string, Named>();
  const house = plain(company);
  for (const mention of following(description, [...spoken.keys()], () => topic !== null || named.size > 0)) {
    const { sentence } = mention;
    const text = plain(sentence);
    const heading = isHeading(text);
    if (topic && !heading) topic.age++;
    const referring = topic && isMeant(topic, mention, text, duty) ? [...references(text, topic, duty)] : [];
    const heard = firstAsked([...referring, ...byName(text, named, duty)], mention, asked);
    if (heard) yield heard;
    const words = spoken.get(sentence);
    const next = words ? topicOf(mention, words, text, duty) : null;
    if (next) {
      yield* backwards(mention, text, asked, duty);
      for (const [name, word] of namesIn(text, duty))
        if (!house.includes(name) && named.size < NAMES && !named.has(name)) named.set(name, { word, from: sentence });
      topic = next;
    } else if (words && !topic?.near) topic = toldAt(sentence, words);
    else if (topic && !heading) topic = aged(topic, text, referring.length > 0, duty);
  }
}

/** What was told without a name for it is meant by « ce chantier » alone, at the head of the next sentence. */
const isMeant = ({ kind, sentence, words }: Topic, { before }: Mention, text: string, duty: Duty): boolean =>
  kind !== "told" ||
  (LEAD_IN.test(text) && isToldOf({ words, text: plain(sentence), raw: sentence }, before.slice(0, -1), duty));

/** What a sentence says once a reference is put into words, and the sentence that says what is meant. */
interface Reading {
  said: string;
  from: string;
}

function firstAsked(readings: readonly Reading[], mention: Mention, asked: Asked): Evidence[] | null {
  for (const { said, from } of readings) {
    const rule = asked(mention, said);
    if (rule) return told(from, mention.sentence, rule);
  }
  return null;
}

/** « Vous piloterez le projet Quai. Ce projet met en œuvre l'IA »: the first, in the light of the second. */
function* backwards(mention: Mention, text: string, asked: Asked, duty: Duty): Generator<Evidence[]> {
  if (!duty.references.backwards.test(text)) return;
  const earlier = previous(mention);
  const said = spokenBackwards(plain(earlier), text, duty);
  const rule = said && asked({ sentence: earlier, before: mention.before.slice(0, -1) }, said);
  if (rule) yield told(mention.sentence, earlier, rule);
}

const told = (topic: string, duty: string, rule: string): Evidence[] => [
  { quote: topic, rule: TOPIC },
  { quote: duty, rule },
];

/** The sentence with what it refers to put into words, in each way that is possible. */
function* references(text: string, topic: Topic, duty: Duty): Generator<Reading> {
  for (const resolution of duty.references.resolutions) {
    if (resolution.only && resolution.only !== topic.kind) continue;
    if (topic.kind === "told" && resolution.reach !== "again") continue;
    if (resolution.reach === "near" && !topic.near && topic.nouns.size === 0) continue;
    const match = resolution.found.exec(text);
    if (match && reaches(match, text, topic, resolution, duty))
      yield { said: putIntoWords(text, match, resolution, duty.references.spokenFor), from: topic.sentence };
  }
}

/** « Sous l'autorité de la directrice, vous pilotez ce chantier »: of nothing that it says itself. */
const LEAD_IN =
  /^(?:(?:sous|rattache|au|aux|avec|en|aupres|pour|pendant|durant|dans|des|as|within|with|reporting|under)[^,:;]*, )?(?:[a-z'.-]+ ){1,7}(?:ce|cet|cette|ces|this|these) /;

export function reaches(
  match: RegExpExecArray,
  text: string,
  topic: Topic,
  { reach, only }: Resolution,
  duty: Duty,
): boolean {
  const before = text.slice(0, match.index);
  const noun = match.groups?.noun;
  if (noun === undefined) {
    return topic.near || reach === "far";
  }
  // « vous pilotez les projets de paie et suivez le budget de ces projets », but not « le chef de projet suit … ».
  if (line(before).replace(duty.references.held, "").includes(line(noun))) return false;
  if (only === "unit") return topic.near;
  // « notre logiciel »: of several, the one that was told of.
  if (only === "product") return topic.nouns.has(line(noun));
  if (topic.nouns.has(line(noun))) return reach === "again" || topic.near;
  if (!topic.near || speaksOfItself(before, duty)) return false;
  return reach === "again" || !/s$/.test(noun);
}

/** « Nous changeons de siège : vous pilotez ce projet », but not « nous recrutons la personne qui pilotera ce projet ». */
function speaksOfItself(before: string, duty: Duty): boolean {
  const [ours] = /(?<![a-z])(?:nous|on|we) (?!vous)[a-z][^:;,]*/.exec(before) ?? [];
  if (ours !== undefined && !duty.announces.test(line(ours))) return true;
  const [told] = TOLD_FIRST.exec(before) ?? [];
  return told !== undefined && !isHeading(`${told}:`);
}

/** « La marque change de nom : vous … », but not « Avec les métiers et la DSI : vous … ». */
const TOLD_FIRST = /^(?!a |aux? |avec |en |sous |dans |pour |rattache)[^:;]*(?=[:;] (?:vous|tu|you) )/;

export function putIntoWords(text: string, match: RegExpExecArray, { said }: Resolution, spokenFor: string): string {
  const spoken = said.replace(/\$<(\w+)>/g, (_, group: string) => match.groups?.[group] ?? "").replace("%", spokenFor);
  return `${text.slice(0, match.index)} ${spoken} ${text.slice(match.index + match[0].length)}`;
}

function spokenBackwards(earlier: string, text: string, duty: Duty): string | null {
  const opening = duty.references.backwards.exec(text);
  const spoken = opening && duty.references.noun.exec(earlier);
  if (!spoken || (opening.groups?.noun && line(opening.groups.noun) !== line(spoken[0]))) return null;
  return `${earlier.slice(0, spoken.index)}${duty.references.spokenFor}${earlier.slice(spoken.index + spoken[0].length)}`;
}

/** No job has more undertakings. */
const NAMES = 20;

interface Named {
  /** May it mean something else? */
  word: boolean;
  from: string;
}

function* byName(text: string, named: ReadonlyMap<string, Named>, duty: Duty): Generator<Reading> {
  for (const [name, { word, from }] of named) {
    const at = text.indexOf(name);
    const before = text.slice(0, at);
    const rest = text.slice(at + name.length).replace(/^s(?![a-z0-9])/, "");
    // « SYLVIA détecte … »: what opens a sentence is led by nobody.
    if (at === -1 || /^[a-z0-9]/.test(rest) || !/[a-z'][\s«"“]*$/.test(before)) continue;
    if (word && !duty.references.beforeWord.test(before)) continue;
    yield { said: `${before}${duty.references.spokenFor}${rest}`, from };
  }
}
