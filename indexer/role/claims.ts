import { allMatches } from "../text/all-matches.ts";
import { plain } from "../text/plain.ts";
import type { Duty } from "./duty-lexicon.ts";
import { governs, isParticiple, SECOND_PERSON } from "./governs.ts";
import { isOneOfAList } from "./lists.ts";
import { ADDRESSED, line, OPENS } from "./phrases.ts";
import { speaksSo } from "./turns.ts";
import { type Heard, isTheirs } from "./whose.ts";

/** Does the sentence give the subject to its reader to lead? `wished`: are we where the candidate is described? */
export function isLedByReader(heard: Heard, wished: () => boolean, duty: Duty): boolean {
  const led =
    isClaimed(heard, wished, duty) ||
    (heard.own && isHanded(heard.raw, duty)) ||
    ((leadsUndertaking(heard.words, duty) ||
      leadsInUnit(heard, duty) ||
      duty.mainly.test(heard.words) ||
      leadsInPost(heard, duty) ||
      helps(heard, duty) ||
      (heard.own && takesUp(heard, duty))) &&
      (duty.person.test(heard.words) || !wished()));
  // « des projets web, mobile, data et IA » leads projects, not AI projects.
  return led && !(heard.own && isOneOfAList(heard.raw, duty));
}

/** « Les projets d'IA sont pilotés par le Lab »: what is told of them next is not the reader's. */
export function isLedByOthers(raw: string, words: string, duty: Duty): boolean {
  const text = plain(raw);
  if (COLLEAGUE.test(text)) return duty.subject.test(line(text.split(ADDRESSED, 1)[0]!));
  if (!duty.othersHint.test(words)) return false;
  const before = clauseBefore(duty.others, text);
  if (!duty.subject.test(line(before))) return false;
  // « Vous pilotez le programme : des modèles d'IA, livrés par quatre équipes »: of what the reader leads.
  const aside = before.endsWith(",");
  return !ADDRESSED.test(aside ? text.slice(0, text.lastIndexOf(before)) + before : before);
}

/** « Votre homologue conduit les projets d'IA »: whoever stands first does, up to « vous ». */
const COLLEAGUE =
  /^(?:(?:votre|ton|ta|your) (?:futur |future )?|(?:notre|our) )(?:collegue|homologue|voisine?|binome|pair|peer|counterpart|colleague|neighbour|predecesseur|predecessor)(?![a-z])/;

/** « Ces trois chantiers d'IA vous sont confiés », « Deux dossiers vous attendent : le tri par IA et … ». */
function isHanded(raw: string, duty: Duty): boolean {
  const text = plain(raw);
  const handed = clauseBefore(duty.handed, text);
  if (duty.undertaking.test(line(handed))) return true;
  const head = handed === "" ? null : duty.handedHead.exec(text);
  return head !== null && duty.subject.test(line(text.slice(head[0].length)));
}

function clauseBefore(verb: RegExp, text: string): string {
  const before = text.slice(0, verb.exec(text)?.index ?? 0);
  return before.slice(before.search(/[^;:]*$/));
}

/** « Piloter … projets IA »: one of the verbs, given to the reader, that governs the subject. */
function isClaimed(heard: Heard, wished: () => boolean, duty: Duty): boolean {
  for (const claim of allMatches(duty.claim, heard.words)) {
    const groups = claim.groups as { verb: string; between: string; subject: string };
    const after = heard.words.slice(claim.index + ` ${groups.verb} ${groups.between}${groups.subject}`.length);
    const before = heard.words.slice(0, claim.index + 1);
    const governed = governs(groups, after, heard.raw, duty);
    if (!governed || (isParticiple(groups.verb, heard.raw) && !isCharged(groups.verb, before, duty))) continue;
    if (!isTheirs(before, groups.verb, heard, duty, governed === "name")) continue;
    if (duty.address.test(before) || !wished()) return true;
  }
  return false;
}

/** « Vous êtes chargée de nos projets d'IA ». */
const isCharged = (verb: string, before: string, duty: Duty): boolean =>
  duty.roleNouns.test(` ${verb} `) && duty.charged.test(before);

/** « Vous prenez la direction du chantier IA »: whatever the verb, unless it is idle. */
function leadsUndertaking(sentence: string, duty: Duty): boolean {
  const found = duty.addressed.exec(sentence);
  if (!found) return false;
  const between = `${found.groups!.between} `;
  if (duty.breakers.test(between) || duty.wishes.test(between) || SECOND_PERSON.test(between)) return false;
  return duty.objects.test(between.replace(duty.takenPart, ""));
}

/** « Ta mission est consacrée à l'IA : tu coordonnes … », « Volet IA : vous pilotez trois projets », but not « …: tu entraînes … ». */
function leadsInPost(heard: Heard, duty: Duty): boolean {
  const post = duty.devoted.exec(heard.words);
  const rest = post ? heard.words.slice(post.index + post[0].length) : underHead(heard, duty);
  if (rest === null || (post && duty.breakers.test(`${post[0]} `))) return false;
  // « 80 % du temps va aux projets d'IA ».
  if (post && !heard.learner && duty.undertaking.test(`${post[0]} `)) return !duty.anyWords.handsOn.test(rest);
  const lead = duty.leading.exec(rest);
  if (!lead) return false;
  const before = rest.slice(0, lead.index + 1);
  return !duty.anyWords.handsOn.test(before) && isTheirs(` poste${before}`, lead[0].trim(), heard, duty);
}

const TO_READER = /^ (?:vou|tu|you will|you) /;
/** Words and characters of a heading that says nothing but the subject. */
const HEADED = 3;
const LONGEST_HEAD = 40;

/** « Intelligence artificielle : »: the undertakings under it. */
function underHead({ raw, words }: Heard, duty: Duty): string | null {
  const colon = raw.slice(0, LONGEST_HEAD).indexOf(":");
  const head = colon === -1 ? "" : line(raw.slice(0, colon));
  const isHead = duty.subject.test(head) && !duty.breakers.test(head) && head.trim().split(" ").length <= HEADED;
  if (!isHead || !words.startsWith(head)) return null;
  const rest = words.slice(head.length - 1);
  const isLed = duty.opens.test(rest.replace(TO_READER, " ")) && duty.objects.test(rest);
  return isLed ? rest : null;
}

/** « Vous assistez la directrice du programme IA », where helping is the job. */
function helps({ words, learner }: Heard, duty: Duty): boolean {
  const found = learner ? duty.helped.exec(words) : null;
  if (!found) return false;
  const after = words.slice(found.index + found[0].length);
  return !duty.breakers.test(`${found.groups!.between} `) && !duty.chores.test(after);
}

/** « Au sein du pôle IA, vous pilotez dix cas d'usage »: in that unit, undertakings are the subject's. */
function leadsInUnit({ raw, words }: Heard, duty: Duty): boolean {
  const found = duty.unit.exec(words);
  return found !== null && !duty.breakers.test(` ${found.groups!.between}`) && !leadsOtherwise(plain(raw), duty);
}

/** « Au sein du pôle Data & IA, vous pilotez les projets data »: behind « vous », only something else is named. */
export function leadsOtherwise(text: string, { otherwise, subject }: Duty): boolean {
  const given = text.slice(Math.max(text.search(ADDRESSED), 0));
  return given !== text && !subject.test(line(given)) && given.split(PARTS).some((part) => otherwise.test(line(part)));
}
const PARTS = /[,;:.()]| (?:et|and|avec|with|pour|for) /;

/** « Les métiers ont des projets d'IA : vous les cadrez »: the pronoun takes the undertaking up again. */
function takesUp({ raw, words }: Heard, duty: Duty): boolean {
  const text = plain(raw);
  if (speaksSo(duty.turns.alone, text, duty))
    return duty.person.test(words) || OPENS.test(text) || !duty.company.test(words);
  return duty.undertaking.test(words) && speaksSo(duty.turns.taking, text, duty);
}
