import type { Evidence } from "../../offer/offer.ts";
import { BY_LIKENESS } from "../../offer/vocabulary.ts";
import { plain } from "../text/plain.ts";
import { asToReader } from "./antecedent.ts";
import { isLedByOthers } from "./claims.ts";
import type { Told } from "./duty.ts";
import type { Duty } from "./duty-lexicon.ts";
import type { Reader } from "./lexicon.ts";
import { likeness } from "./likeness.ts";
import { isOneOfAList } from "./lists.ts";
import { isAboutProfile } from "./naming.ts";
import { nameLine, OPENS } from "./phrases.ts";
import { heardIn } from "./readable.ts";
import { mentions } from "./sentences.ts";

interface Likely {
  /** 0 to 1. */
  least: number;
  /** Must it speak to the reader? Of a title that says nothing, « Pharma : déploiement de l'IA » is a client's. */
  addressed: boolean;
}

/** How much more a sentence must be alike that speaks to nobody; and something must be led in it: « Trois projets d'IA figurent au plan » says nothing of who does. */
const UNADDRESSED = 0.2;

/** The sentence most like those that give the subject to their reader, where one is enough so. */
export function likeliest(told: Told, { least, addressed }: Likely, reader: Reader): Evidence | null {
  const { duty } = reader;
  if (!duty?.weights) return null;
  const company = told.company ? nameLine(told.company) : "";
  let most: { quote: string; like: number } | null = null;
  const hints = addressed ? [reader.closeHint, duty.thingHint] : [reader.closeHint];
  for (const mention of mentions(told.description, ...hints)) {
    const { sentence, before } = mention;
    if (addressed && !MAY_SPEAK.test(sentence)) continue;
    const words = heardIn(sentence, company, told, reader);
    if (words === null || !duty.subject.test(words)) continue;
    const like = likeness(words, duty.subject, duty.weights);
    if (like < least || like <= (most?.like ?? 0)) continue;
    const spoken = isToReader(sentence, words, duty);
    if (!spoken && (addressed || like < least + UNADDRESSED || !duty.leading.test(words))) continue;
    const isReaders = spoken || !isOfHouse(asToReader(mention, words, told.title, duty), company, duty);
    if (isReaders && !isTaken(sentence, words, duty) && !isAboutProfile(before, duty)) most = { quote: sentence, like };
  }
  return most && { quote: most.quote, rule: BY_LIKENESS };
}

/** « Ombelle porte un programme d'IA », « Il porte … » of nobody who is sought. */
function isOfHouse(words: string, company: string, duty: Duty): boolean {
  if (THEY.test(words) || (company.trim() !== "" && words.startsWith(company))) return true;
  return duty.company.test(openingOf(words)) && !duty.announces.test(words);
}

/** By others, by a list of topics, or by what is no leading: whatever it sounds like. */
function isTaken(sentence: string, words: string, duty: Duty): boolean {
  if (duty.rejects.test(words) || duty.anyWords.selling.test(words)) return true;
  return duty.weakeners.test(openingOf(words)) || isLedByOthers(sentence, words, duty) || isOneOfAList(sentence, duty);
}

/** Words in which a sentence says who does it, and whether that is much. */
const OPENING = 2;
const openingOf = (words: string): string => ` ${words.trim().split(" ").slice(0, OPENING).join(" ")} `;
/** Canonical pronouns as first words. */
const THEY = /^ (?:il|elle|ils|it|they|he|she) /;

/** Cheap look before anything is read: a word for the reader, or a verb that opens the sentence. */
const MAY_SPEAK =
  /(?<!\p{L})(?:vous|vos|votre|tu|te|t['’]|toi|ta|ton|you|your)(?!\p{L})|^\P{L}*\p{L}+(?:er|ir|re|ez)(?!\p{L})/iu;

/** « Nous te confions … », « notre priorité est l'IA, et vous en menez les chantiers »; but not « l'IA écrit les minutes, vous n'en tapez plus ». */
function isToReader(sentence: string, words: string, duty: Duty): boolean {
  if (OPENS.test(plain(sentence))) return true;
  const at = words.search(TO_YOU);
  return at !== -1 && (at < words.search(duty.subject) || duty.leading.test(words.slice(at)));
}

/** Canonical. */
const TO_YOU = / (?:vou|tu|te|t|toi|you|votre|vos|ton|ta|your) /;
