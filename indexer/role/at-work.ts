import { leadsOtherwise } from "./claims.ts";
import type { Duty } from "./duty-lexicon.ts";
import { withoutBy } from "./governs.ts";
import { isAboutProfile } from "./naming.ts";
import { ADDRESSED, ADDRESSEE, INFINITIVE, line, OPENS } from "./phrases.ts";
import type { Mention } from "./sentences.ts";
import { isLeftOff, isOfAHouse, type Topic, topicOf } from "./topic.ts";

/** A sentence about the subject. */
export interface Said {
  /** Canonical. */
  words: string;
  /** As `plain` makes it. */
  text: string;
  raw: string;
}

/** Is the subject worked at here: an undertaking; or, where the title names nothing else, no house's renown nor one thing among others? */
export const isTopic = (mention: Mention, said: Said, ofTitle: boolean, duty: Duty): boolean =>
  isAtWork(said, duty) &&
  !OF_OTHERS.test(said.text) &&
  !isOneAim(said.text, duty) &&
  ((ofTitle && !isAbout(said, duty)) || isUndertaken(topicOf(mention, said.words, said.text, duty), ofTitle));

/** « Les projets d'IA sont portés par l'équipe Relation client »: what is told next is not of them; « L'Institut est un groupement consacré à l'IA »: nor of what a house is. */
const OF_OTHERS =
  /(?<![a-z])(?:est|sont|sera|seront|is|are|will be) (?:[a-z]+ )?(?:porte|anime|incarne|developpe|tenu|owned|driven|carried)e?s? (?:par|by) (?!vous|toi|you)|^(?:(?:l'|la |le |notre |the |our )[a-z' -]{2,50}|[a-z' -]{2,40}) (?:est|is) (?:une? |an? |l'une? d|le |la |l')[^.;:]{0,60}?(?:groupement|institut|entreprise|societe|start-?up|editeur|laboratoire|centre|association|organisme|cabinet|ecole|pme|eti|esn|acteur|leader|filiale|fondation|company|lab|centre|group)(?![a-z])/;

/** « … quatre piliers : réduire, fidéliser, numériser et tirer parti de l'IA »: one aim among others. */
function isOneAim(text: string, duty: Duty): boolean {
  const [listed] = AIMS.exec(text) ?? [];
  const aims = listed?.split(/, | et | and /) ?? [];
  return aims.length >= 3 && aims.filter((aim) => duty.subject.test(line(aim))).length === 1;
}
const AIMS = new RegExp(
  `(?<=: )${INFINITIVE}(?![a-z])[^,:;.]{0,60}(?:(?:, | et | and )${INFINITIVE}(?![a-z])[^,:;.]{0,80}){2,}`,
);

/** Of a title that names something else, what the house invests in says nothing: the undertaking itself must be named. */
const isUndertaken = (topic: Topic | null, ofTitle: boolean): boolean =>
  topic !== null && (ofTitle || topic.kind !== null || [...topic.nouns].some((noun) => noun.trim() !== ""));

/** Is it worked at, and nothing else told of? */
export const isToldOf = (said: Said, before: readonly string[], duty: Duty): boolean =>
  isAtWork(said, duty) && !isAbout(said, duty) && !isBesideOthersTold(said, duty) && !isAboutProfile(before, duty);

/** « Acme ouvre une usine où l'IA trie le verre », « Acme conçoit des IA et change de siège »: something else is told. */
function isBesideOthersTold({ text }: Said, duty: Duty): boolean {
  const clauses = text.split(/ (?:ou|dont|qui|que|grace|avec|et|and|where|which|that|with) |;/);
  const [first = ""] = clauses;
  return !duty.subject.test(line(first)) || clauses.slice(1).some((clause) => clause.split(" ").length > SHORT);
}

/** Is only something about the house said, or about many things? */
const isAbout = ({ words, text }: Said, duty: Duty): boolean => isOfAHouse(words, duty) || isBesideOthers(text, duty);

/** Not wished for, not aside, and not what the reader does with it: that was asked before. */
export function isAtWork({ words, text }: Said, duty: Duty): boolean {
  const { asides, erected, houses, uses, within } = duty.anyWords;
  const before = words.slice(0, words.search(duty.subject) + 1);
  if (isLeftOff(text) || leadsOtherwise(text, duty)) return false;
  if (duty.rejects.test(words) || asides.test(words) || erected.test(words) || houses.test(words) || uses.test(words))
    return false;
  // « Nous aidons les élèves à comprendre … grâce à l'IA » wishes for nobody.
  if (duty.wishes.test(before) && !duty.company.test(before)) return false;
  return !ADDRESSEE.test(before) || within.test(words);
}

/** Words of a short piece. */
const SHORT = 4;
/** « pour automatiser, grâce à l'IA, le contrôle »: no item of a list. */
const MEANS = /^\s*(?:grace|avec|par|via|a l'aide|using|with|thanks)(?![a-z])/;
const LINKED = /(?<![a-z])(?:par|pour|avec|qui|que|by|for|with|that)(?![a-z])/;

/** « l'IA, le cloud et la robotique »: right beside the subject, short pieces with words of their own. */
const isBesideOthers = (text: string, duty: Duty): boolean =>
  text.split(/[:;.()]/).some((clause) => {
    const parts = clause.split(/[,/&]| et | and | ou /);
    return parts.some((part, at) => {
      const words = line(part);
      const from = words.search(duty.subject);
      if (from === -1 || MEANS.test(part) || words.slice(from).split(" ").length > SHORT + 2) return false;
      const before = words.split(" ").length > SHORT + 2 ? undefined : parts[at - 1];
      return [before, parts[at + 1]].some((beside) => beside !== undefined && isOther(beside, duty));
    });
  });

const isOther = (piece: string, duty: Duty): boolean =>
  !duty.subject.test(line(piece)) &&
  !LINKED.test(piece) &&
  piece.trim().split(/[ ']/).length <= SHORT &&
  duty.anyWords.own(piece).length > 0;

/**
 * « Vous travaillez sur notre futur chatbot : cahier des charges, tests, suivi du lancement », « Vous explorez l'IA, montez des
 * pilotes, … »: one sentence gives the subject, and then as much as `enough` of what any lead answers for.
 */
export function listsDuties({ words, text, raw }: Said, enough: number, duty: Duty): boolean {
  const parts = text.split(/\s?[:,]\s/);
  const until = parts.findIndex((part) => duty.subject.test(line(part))) + 1;
  const head = parts.slice(0, until).join(" ");
  const heard = line(head);
  const before = heard.slice(0, heard.search(duty.subject) + 1);
  if (until === 0 || duty.rejects.test(words) || duty.wishes.test(heard)) return false;
  if (!(ADDRESSED.test(head) || OPENS.test(head)) || duty.breakers.test(withoutBy(before, raw))) return false;
  if (duty.anyWords.handsOn.test(before) || duty.anyWords.weigh(before, new Set(), 0).own > 0) return false;
  const list = duty.anyWords.weigh(parts.slice(until).join(" ; "), new Set(words.split(" ")), 1);
  return !list.elsewhere && list.leading >= enough && list.leading > list.own;
}
