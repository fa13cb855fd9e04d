import type { Duty } from "./duty-lexicon.ts";
import { line } from "./phrases.ts";
import { type Mention, sentences } from "./sentences.ts";

/** « Elle gère nos projets d'IA »: whoever the sentence before was about. */
const PRONOUN = /^(?:il|elle|iel|s?he)\s(?!(?:ou|et|or)\s|s['’]agit|faut|y\s)/i;
/** What stands before a noun of the pronoun's gender. */
const GENDERS = {
  il: /(?<!\p{L})(?:le|un|ce)(?!\p{L})|(?<!\p{L})l['’]/iu,
  elle: /(?<!\p{L})(?:la|une|cette)(?!\p{L})|(?<!\p{L})l['’]|un\(e\)|un[·.]e/iu,
};
/** Words of a sentence in which its subject's articles are: « Le ou la titulaire ». */
const ARTICLES = 4;
/** « La chargée ou le chargé de mission », « le ou la titulaire »: said once. */
const TWICE = /^ (?:([^ ]+) ou \1|ou ([^ ]+)) /;
/** Sentences that go on with the pronoun. */
const REACH = 4;

/** « L'agent n'exerce pas … : il pilote … »: who the sentence opened with. */
const RESUMED = /^[^:;]{5,200}[:;]\s(?:il|elle|iel)\s/i;

/** A sentence about who is sought as if it spoke to the reader; `said`: its canonical words. */
export function asToReader(mention: Mention, said: string, title: string, duty: Duty): string {
  if (meansTheSought(mention, title, duty)) return said.replace(/^ [a-z]+ /, " vou ");
  const resumed = RESUMED.test(mention.sentence) && isAboutTheSought(mention.sentence, title, duty);
  return resumed ? said.replace(/ (?:il|elle|iel) /, " vou ") : said;
}

/**
 * Does the sentence's pronoun stand for the person who is sought? « Le chargé de mission travaille avec la directrice. Il pilote … »,
 * « Nous cherchons une coordinatrice. Elle mènera … »; but not « Rattachée à la directrice. Elle pilote … ».
 */
function meansTheSought({ sentence, before }: Mention, title: string, duty: Duty): boolean {
  if (!PRONOUN.test(sentence)) return false;
  const earlier = before.slice(-1 - REACH, -1).flatMap(sentences);
  const antecedent = earlier.findLast((told) => !PRONOUN.test(told));
  if (antecedent === undefined) return false;
  const about = antecedent.replace(PLACED, "");
  return agrees(sentence, about) && isAboutTheSought(about, title, duty);
}

/** « Placé auprès de la directrice, le chargé de mission … »: where, before who. */
const PLACED =
  /^(?:placée?|rattachée?|affectée?|basée?|sous|au sein|auprès|dans|à|en)\s[^,;:.]{3,120},\s(?=(?:le|la|l['’])\s?)/i;

function agrees(sentence: string, antecedent: string): boolean {
  const pronoun = sentence.split(" ", 1)[0]!.toLowerCase();
  if (pronoun !== "il" && pronoun !== "elle") return true;
  return GENDERS[pronoun].test(antecedent.split(/\s+/, ARTICLES).join(" "));
}

/** « La personne recrutée … », « Nous cherchons une coordinatrice … », « Elle ou il … ». */
export function isAboutTheSought(sentence: string, title: string, duty: Duty): boolean {
  if (EITHER.test(sentence)) return true;
  const words = line(sentence).replace(IMPERSONAL, " ");
  const said = words.replace(TWICE, " $1$2 ");
  if (duty.titulars.test(said) || opensAs(title, said)) return ARTICLED.test(sentence);
  const sought = duty.weSeek.exec(words);
  if (sought === null) return false;
  const rest = words.slice(sought[0].length);
  return duty.someone.test(rest) || duty.holds.test(rest) || duty.titulars.test(rest) || opensAs(title, rest);
}

/** « Il nous faut quelqu'un », « il nous manque la personne ». */
const IMPERSONAL = /^ il (?=nou )/;

/** Of somebody who is there already it is known. */
const EITHER = /^(?:il ou elle|elle ou il|(?:il|elle)\s?[/·]\s?(?:il|elle))\s/i;

/** « La responsable … » of a text may be anybody; two words of the title, or its only one, are the post. */
const opensAs = (title: string, words: string): boolean =>
  title.trim() !== "" && words.startsWith(` ${title.trim().split(" ").slice(0, 2).join(" ")} `);

const ARTICLED = /^(?:(?:le|la|cette|ce|the)(?:(?:\sou\s|\s?\/\s?)(?:le|la))?\s|l['’])/i;
