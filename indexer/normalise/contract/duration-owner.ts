import type { ContractKind } from "../../../offer/vocabulary.ts";
import { allMatches } from "../../text/all-matches.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { WHEN } from "../dates/period.ts";
import { isOfPost, ownerAt } from "../dates/told-days.ts";
import type { Reading } from "../reading.ts";
import { ANOTHERS, CONTRACT, LASTS, NOT_ITS } from "./duration-words.ts";

/** Whose a length of time is: this contract's, another one's or another thing's. */

export function isOfContract(reading: Reading, { index, 0: words, groups }: RegExpExecArray): boolean {
  const { text, folded } = reading;
  const end = index + words.length;
  if (/^ (?:minimum )?(?:d'|de |of )?(?:exp|anciennet|essai|preavis)/.test(folded.slice(end, end + 20))) return false;
  const start = sentenceStart(text, index);
  const sentence = folded.slice(start, sentenceEnd(text, end));
  if (groups?.pronoun !== undefined && !isOfPost(reading, start)) return false;
  if (groups?.dated !== undefined && !standsByFirstDay(reading, start, sentence, { index, end })) return false;
  // « Bachelor, 12 mois ; mastère, 24 mois »: one is chosen.
  if (groups?.taught !== undefined && (sentence.match(LASTS) ?? []).length > 1) return false;
  // « Période d'essai de deux mois, CDD de dix-huit »: a clause that opens on it is its own.
  const before = folded.slice(index - 2, index) === ", " ? 0 : 40;
  const ahead = folded.slice(Math.max(0, index - before), index);
  const around = (NAMED.test(words) ? ahead.replace(FRAME, "").replace(OFFERED, "") : ahead) + words;
  const [clause = ""] = around
    .slice(around.lastIndexOf("\n") + 1)
    .split(/[.;]/)
    .slice(-1);
  return !NOT_ITS.test(clause);
}

/** « Stage pouvant mener à un CDD de deux ans »: the length of another contract than this one's, unless its own is told beside (« stage ou alternance de … »). */
export function isOfAnother({ folded }: Reading, kind: ContractKind, { index, 0: words }: RegExpExecArray): boolean {
  return (ANOTHERS[kind]?.test(words) ?? false) && !BESIDE.test(folded.slice(Math.max(0, index - REACH_BESIDE), index));
}
const BESIDE = new RegExp(`\\b(?:${CONTRACT})(?:\\(s\\))? ?(?:/|-|,|\\(|ou(?: en| d[eu']| un)?|or) ?$`);
const REACH_BESIDE = 25;

/** « Dans le cadre du plan Usine, un CDD de 3 ans »: what the contract serves has a length of its own, and « CDD de » says whose this one is. */
const NAMED = new RegExp(`^(?:${CONTRACT}|poste|position|role|remplacement)\\b`);
/** « La direction de l'expérience client propose un stage de … »: who offers it. */
const OFFERED = /^.*\b(?:propos|offr|recrut|recherch|cherch|accueill|ouvr|cre|financ)(?:e|ent|ons)\b/s;
const FRAME = /feuille de route|roadmap|\bplan\b|programme|maintenance/g;

/** Is a date of the sentence the first day of the post, and none within the words the last to apply? */
function standsByFirstDay(
  reading: Reading,
  start: number,
  sentence: string,
  words: { index: number; end: number },
): boolean {
  const dates = allMatches(WHEN, sentence).map(({ index, 0: date }) => ({
    owner: ownerAt(reading, start + index, date.length),
    isBeside: start + index < words.end && start + index + date.length > words.index,
  }));
  return dates.some(({ owner }) => owner === "start") && !dates.some((one) => one.isBeside && one.owner === "last-day");
}
