import { any } from "../../text/any.ts";
import { behind } from "./behind.ts";
import { isFirstName } from "./first-names.ts";
import { nameAt } from "./name.ts";
import { isNameToo } from "./namesakes.ts";
import { isOffice } from "./offices.ts";
import { isOfficeNext } from "./person-places.ts";
import { isThingBefore, THING_AFTER } from "./things.ts";
import { aroundOf, type Way } from "./walk.ts";
import { BEHIND_VERB } from "./words.ts";

/** « alongside Drew Halloran », « vous encadrez Fleur », « c'est Juste qui mène »: a first name that is a word too, where only somebody can stand. */
export const byNameToo: Way = (walk) => {
  const { text, at, end, taken } = walk;
  if (!isNameToo(text.slice(at, end), true)) return null;
  const name = nameAt(text, at, { single: true });
  if (name === null || !isNameToo(text.slice(at, end), name.includes(" ")) || taken.isOwn(name)) return null;
  const { before, rest } = aroundOf(walk, at, at + name.length);
  if (!isClosed(rest) || !isLed(before, rest, name.includes(" ")) || isThingBefore(before) || THING_AFTER.test(rest))
    return null;
  return { at, end: at + name.length };
};

const isLed = (before: string, rest: string, isWhole: boolean): boolean =>
  BEHIND_VERB.test(before) ||
  LEADS.test(before) ||
  isOffice(OFFICE.exec(before)?.[1] ?? "") ||
  (isWhole && isOfficeNext(rest)) ||
  (SIGNS.test(before) && /^[.!]?\s*(?:\n|$)/.test(rest)) ||
  (IT_IS.test(before) && /^\s(?:qui|who)\s/.test(rest)) ||
  (BEGINS.test(before) && WILL.test(rest));

const LEADS = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`report(?:s|ing)?\s(?:(?:directly|straight|jointly)\s)?(?:in)?to|(?:interviewers|colleagues|teammates|mentors)\s(?:will\sbe|are|include)|(?:send|forward|return|address)\s[^.\n:]{2,40}\sto|pair(?:s|ing|ed)?\s(?:up\s)?with|work(?:s|ing)?\sunder`,
      String.raw`(?:sit|sits|sitting)\s(?:with|beside|opposite|near)|beside|(?:mentor|manag|supervis|coach|train|chair|guid|head)(?:e?d)\s(?:\p{Ll}+\s){0,2}by|(?:led|run|hired|looked\safter)\sby`,
      String.raw`tak(?:e|es|ing)\sover\sfrom|cover(?:s|ing)?\sfor|hand(?:\s|-)?over\s(?:from|with)|succeed(?:s|ing)?|ring|phone|text|ask\sfor|(?:speak|talk|chat|write)\s(?:to|with)|say\s(?:hello|hi)\sto|meet`,
      String.raw`d[ée]pend\p{L}*\sd[e'’]|rel[eè]v\p{L}+\sd[e'’]|rattach[ée]\p{L}*\s[àa]|report\p{L}*\s[àa]|(?:aux\sc[ôo]t[ée]s|sous\s(?:la\s\p{Ll}+|l['’]\p{L}+|les\s\p{Ll}+))\sd[e'’]`,
      String.raw`en\s(?:bin[ôo]me|duo|tandem)\savec|(?:[ée]change|entretien|rendez-vous|rdv|appel|caf[ée]|point)\s(?:\p{Ll}+\s){0,2}avec|vo(?:ir|yez)\savec|contact\savec|(?:remplacement|succession)\sd[e'’]|[àa]\s(?:tes|vos)\sc[ôo]t[ée]s\s:|nous\ssommes\s\p{Ll}+\s:`,
      String.raw`(?:dirig|encadr|manag|pilot|form|accompagn|accueill|coordonn|supervis|chapeaut|parrain|tutor|[ée]paul|men|re[çc])(?:[ée]e?|i|ie|ue?)s?\s(?:\p{Ll}+\s){0,2}par|(?:form(?:ez|eras)|manag(?:ez|eras)|encadr(?:ez|eras?|er)|rencontrer\p{L}*)`,
    )}\s?$`,
    "iu",
  ),
);
/** « the school secretary, Faith, », « associate Chase Lindgren », « la cheffe de cuisine (Fleur) ». */
const OFFICE = behind(
  /(?<![\p{L}-])(\p{L}[\p{L}-]*)(?:\s(?:of|de|des|du)\s(?:la\s|the\s|l['’])?[\p{Ll}-]+)?(?:,\s|\s\(|\s(?:is|will\sbe|est|sera)\s|\s?:\s|\s(?<=(?<!\p{L})(?:partner|associate|associée?|colleague|coll[èe]gue|manager|boss|founder|owner|fondat(?:eur|rice)|g[ée]rante?|patron(?:ne)?|chef(?:fe)?|headteacher|mentor|buddy|bin[ôo]me|adjointe?|directeur|directrice|stagiaire|apprentie?)\s))$/u,
);
/** « Thanks, Drew », « Cheers,\nRich ». */
export const SIGNS = behind(
  /(?<!\p{L})(?:thanks|thank\syou|cheers|regards|best|sincerely|faithfully|merci|cordialement|amicalement|journée|bientôt|vite|amitiés|bises)\s?[,!.]?\s{1,3}$/iu,
);
const IT_IS = behind(/(?<!\p{L})(?:c['’]est|it['’]s|it\sis)\s$/iu);
const BEGINS = behind(/(?:^|[.!?\n•]\s*)$/u);
const WILL =
  /^\s(?:will\s(?:call|contact|meet|show|train|welcome|guide|interview|walk|be\s(?:your|in\stouch))|(?:vous|te)\s\p{Ll}+ra)(?!\p{L})/u;

/** No thing goes on behind it: « Art Deco furniture », « Art and Design », « Rich snippets ». */
function isClosed(rest: string): boolean {
  const [, next] = NEXT_IN_ROW.exec(rest) ?? [];
  if (next !== undefined) return isFirstName(next) || isNameToo(next, true) || isOffice(next);
  return ENDS.test(rest);
}
const NEXT_IN_ROW = /^(?:,|\s(?:et|ou|and|or|&))\s(\p{Lu}[\p{L}'’-]*)/u;
const ENDS =
  /^(?:[.,;:!?)\n]|$|['’]s\s(?:\p{Ll}+\s)?(?:team|squad|crew|desk|group)|\s?[[(–—-]|\s(?:on|at|in|for|from|most|every|each|and|or|who|when|until|till|during|to|as|this|twice|once|daily|directly|before|after|between|by|via|will|is|has|est|sera|leads?|runs?|et|ou|qui|pour|dans|sur|chaque|aux?|à|en|lors|pendant|depuis|avant|après|tous|toutes|le|la|dès|par|puis|vous|te)(?!\p{L}))/u;
