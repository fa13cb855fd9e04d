import type { Evidence } from "../../offer/offer.ts";
import { type Heard, isLedByReader } from "./claims.ts";
import type { Duty } from "./duty-lexicon.ts";
import type { Reader } from "./lexicon.ts";
import { isAboutProfile, isTitleLine, namesRole } from "./naming.ts";
import { line } from "./phrases.ts";
import { type Mention, mentions } from "./sentences.ts";

/** Enough to be sure, and to show. */
const ENOUGH = 3;
const TRAPS = 2;

export const NAMED = "poste nommé dans la description";
const LED = "responsabilité dans la description";

export interface Told {
  /** Canonical words of the title. */
  title: string;
  description: string;
  company: string;
  /** Short words that mean something else in this offer. */
  others: () => readonly RegExp[];
}

export interface Found {
  /** Sentences that give the person the subject to lead, word for word. */
  duties: Evidence[];
  /** The first sentences that speak of the subject and give it to nobody here. */
  traps: Evidence[];
}

/** Reads a description for sentences about the subject. */
export function dutySentences(told: Told, reader: Reader): Found {
  const found: Found = { duties: [], traps: [] };
  if (!reader.duty) return found;
  const company = told.company ? line(told.company) : "";
  const learner = reader.duty.learners.test(told.title);
  for (const mention of mentions(told.description, reader.hint)) {
    const spoken = line(plainly(mention.sentence));
    if (!reader.group(reader.profile.lexicon.subject).test(spoken)) continue;
    const words = readable(spoken, company, told.others(), reader);
    const rule = ruleOf(mention, { raw: mention.sentence, words, company, learner }, reader.duty);
    if (rule) note(found.duties, mention.sentence, rule);
    else if (found.traps.length < TRAPS) note(found.traps, mention.sentence, refusal(spoken, reader.duty));
    if (found.duties.length >= ENOUGH) break;
  }
  return found;
}

/** The first sentence that names the role as the one to fill. */
export function namingSentences(told: Told, reader: Reader): Evidence[] {
  const { duty } = reader;
  if (!duty) return [];
  for (const { sentence, before } of mentions(told.description, reader.hint, duty.namedHint)) {
    const spoken = line(sentence);
    if (!duty.announces.test(spoken) || !reader.group(reader.profile.lexicon.subject).test(spoken)) continue;
    const words = readable(spoken, told.company ? line(told.company) : "", told.others(), reader);
    if (!duty.rejects.test(words) && namesRole(words, duty) && !isAboutProfile(before, duty))
      return [{ quote: sentence, rule: NAMED }];
  }
  return [];
}

/** « Vous structurez, avec les métiers, la démarche IA »: what stands between commas is not between verb and object. */
const ASIDE =
  /,\s+(?:avec|chez|en lien|en collaboration|aux côtés|with|alongside)\s[^,;:.]{2,80},|\spour\s(?:le compte d\S*\s)?(?:nos\s|des\s|les\s)?(?:grands\s)?(?:clients|comptes|métiers|équipes)(?:\s(?!d|l|un)\p{L}+)?/giu;
/** « des projets s'appuyant sur l'IA » are AI projects; « en s'appuyant sur l'IA » is a way to work. */
const MADE_OF = /(?<!\ben\s)\b(?:s['’]appuyant sur|utilisant|mobilisant|exploitant)\s/giu;

const plainly = (sentence: string): string => sentence.replace(ASIDE, " ").replace(MADE_OF, "de ");

function note(list: Evidence[], quote: string, rule: string): void {
  if (!list.some((known) => known.quote === quote)) list.push({ quote, rule });
}

function refusal(spoken: string, { rejects, wishes, reasons }: Duty): string {
  if (rejects.test(spoken)) return reasons.rejected;
  return wishes.test(spoken) ? reasons.wished : reasons.otherwise;
}

/** Canonical words, without the phrases that only look like the subject, nor the company's own name when it contains it. */
function readable(spoken: string, company: string, others: readonly RegExp[], reader: Reader): string {
  const named = company && reader.group(reader.profile.lexicon.subject).test(company);
  const words = named ? spoken.replaceAll(company, " entreprise ") : spoken;
  return without(others, (reader.voids ? words.replace(reader.voids, "") : words).replace(/ +/g, " "));
}

export const without = (others: readonly RegExp[], words: string): string =>
  others.reduce((left, other) => left.replace(other, ""), words).replace(/ +/g, " ");

function ruleOf({ before }: Mention, heard: Heard, duty: Duty): string | null {
  if (duty.rejects.test(heard.words)) return null;
  const wished = () => isAboutProfile(before, duty);
  const named = namesRole(heard.words, duty) || isTitleLine(heard, before.length, duty);
  if (named && !wished()) return NAMED;
  return isLedByReader(heard, wished, duty) ? LED : null;
}
