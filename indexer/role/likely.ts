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
import { ADDRESSED, nameLine, OPENS } from "./phrases.ts";
import { heardIn } from "./readable.ts";
import { mentions } from "./sentences.ts";

interface Likely {
  /** 0 to 1. */
  least: number;
  /** Must it speak to the reader? Of a title that says nothing, « Pharma : déploiement de l'IA » is a client's. */
  addressed: boolean;
}

/** The sentence most like those that give the subject to their reader, where one is enough so. */
export function likeliest(told: Told, { least, addressed }: Likely, reader: Reader): Evidence | null {
  const { duty } = reader;
  if (!duty?.weights) return null;
  const company = told.company ? nameLine(told.company) : "";
  let most: { quote: string; like: number } | null = null;
  for (const mention of mentions(told.description, reader.closeHint)) {
    const { sentence, before } = mention;
    const words = heardIn(sentence, company, told, reader);
    if (words === null || !duty.subject.test(words)) continue;
    const like = likeness(words, duty.subject, duty.weights);
    if (like < least || like <= (most?.like ?? 0) || (addressed && !isToReader(sentence))) continue;
    const isReaders = isToReader(sentence) || !isOfHouse(asToReader(mention, words, told.title, duty), company, duty);
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

function isToReader(sentence: string): boolean {
  const text = plain(sentence);
  return ADDRESSED.test(text) || OPENS.test(text) || TO_YOU.test(text);
}

/** « Nous te confions », « your product will be … ». */
const TO_YOU = /(?<![a-z])(?:te|t'|toi|ta|ton|votre|vos|your|yours)(?![a-z])/;
