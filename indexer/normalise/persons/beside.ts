import { key } from "../../text/fold.ts";
import { behind, foundAt } from "./behind.ts";
import { MARK } from "./contacts.ts";
import { isFirstName } from "./first-names.ts";
import { isUnknownName, nameOf, others, PARTICLE, WORD } from "./name.ts";
import { PLACES_TOO, WORDS_TOO } from "./namesakes.ts";
import { isCrew, isOffice, wordsIn } from "./offices.ts";
import { clauseOf, DONE_BY } from "./person-places.ts";
import { BETWEEN_NAMES, JOINED } from "./rows.ts";
import { isSignedSaying } from "./sayings.ts";
import type { Taken } from "./taken.ts";
import { isThingBefore } from "./things.ts";

/** « le jury : Oluchi, Paul et Xun »: who stands in a row with somebody is somebody too. */

/** Names however long: their counted repetitions cost V8 a tenth of a second to compile. */
const RUN = String.raw`${WORD}(?:[ \u00a0\u202f]+${PARTICLE}*${WORD})*`;
/** What opens a row of persons, and a name of it before the one that was taken out. */
const BEFORE_MARK = behind(
  new RegExp(
    String.raw`(?:[:;(]\s?|(?<!\p{L})(?:s(?:œ|oe)urs|fr[èe]res|cousine?s|amie?s|coll[èe]gues|sisters|brothers|friends),\s|(?<!\p{L})(?:avec|with|par|by|to|à|auprès de|team|équipe|sont|sera|are|be)\s)((?:${RUN}${JOINED}(?:par\s|avec\s|with\s|by\s)?)+)$`,
    "u",
  ),
);

/** « le bureau de Stan et », whatever else is called so: one of two. */
function firstNameAnd(before: string): string | undefined {
  const [row, name = ""] = FIRST_NAME_AND.exec(before) ?? [];
  const isOne = isFirstName(name) && ![PLACES_TOO, WORDS_TOO].some((others) => others.has(key(name)));
  return row !== undefined && isOne && !isThingBefore(before.slice(0, -row.length)) ? row : undefined;
}
const FIRST_NAME_AND = behind(/(?<=\p{Ll}\s|\sd['’])(\p{Lu}[\p{L}'’-]*\p{Ll})\s(?:et|ou|and|or|&)\s(?:de\s|d['’])?$/u);

/** « l'équipe (… », « Jury : … », « avec … », but « formations possibles : … »: do people stand in the row that opens here? */
function isPersons(opening: string): boolean {
  const head = /^(.*)\s?[:(]\s?$/u.exec(clauseOf(opening.slice(-60)))?.[1];
  return head === undefined || wordsIn(head).some((word) => isOffice(word) || isCrew(word));
}

/** « Marguerite "Margot" Montcalm », « Élise (dite Lise) Montcalm »: the family name stands behind the other first name. */
const NICKNAME = new RegExp(
  String.raw`^(\.?\s(?:["«“]\s?${WORD}\s?["»”]|\((?:dite?|alias|aka|surnommée?)\s(?:["«“]\s?)?(?:(?:le|la)\s)?(?:${WORD}|\p{Ll}[\p{L}\d_-]+)(?:\s?["»”])?\)))(\s${PARTICLE}{0,2}${WORD})?`,
  "u",
);

/** « ▮ gère les achats, Xoli gère la paie »: who does the same thing right behind. */
const SAME_DEED = new RegExp(
  String.raw`(\s(\p{Ll}{3,})\s[^.,;:!?()[\]\n]{1,40}(?:,|,?\s(?:et|and))\s)(${WORD})(?=\s\2\s)`,
  "uy",
);
function withoutSameDeed(source: string, taken: Taken): string {
  let text = source;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const [, before = "", , name = ""] = foundAt(SAME_DEED, text, at + MARK.length);
    if (name === "" || !isUnknownName([name]) || taken.isOwn(name)) continue;
    const start = at + MARK.length + before.length;
    text = text.slice(0, start) + taken.name(name, true) + text.slice(start + name.length);
  }
  return text;
}

export function withoutBeside(source: string, taken: Taken): string {
  if (taken.names.length === 0) return source;
  const text = withoutSameDeed(source, taken);
  let out = "";
  let from = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const before = text.slice(Math.max(from, at - 90), at);
    const row = BEFORE_MARK.exec(before)?.[1] ?? firstNameAnd(before);
    const names =
      row
        ?.split(BETWEEN_NAMES)
        .flatMap((part) => part.split(/\s(?:ou|or)\s/))
        .filter((name) => /^\p{Lu}/u.test(name)) ?? [];
    const opening = text.slice(from, at - (row?.length ?? 0));
    // « épaulé par Fa'anui pour l'intégration et par », but « conçu par Ostrelis pour l'audit et par ».
    const isTold = row && (!/\s(?:par|avec|with|by)\s$/.test(row) || DONE_BY.test(opening));
    if (
      isTold &&
      (isPersons(opening) || names.some(isFirstName)) &&
      names.every((name) => isUnknownName(name.split(/\s/)) && !taken.isOwn(name))
    ) {
      const start = at - row.length;
      out += text.slice(from, start) + names.reduce((said, name) => said.replace(name, taken.name(name, true)), row);
      from = at;
    }
    if (isSignedSaying(text.slice(Math.max(0, at - 9), at), text.slice(at + MARK.length, at + 90))) continue;
    const nick = NICKNAME.exec(text.slice(at + MARK.length, at + 90));
    if (nick && from <= at) {
      const family = nick[2] !== undefined && nameOf(nick[2].trim(), { single: true }) !== null ? nick[2] : "";
      out += text.slice(from, at + MARK.length);
      from = at + MARK.length + nick[1]!.length + family.length;
      taken.name(text.slice(at + MARK.length, from).trim(), true);
      continue;
    }
    const after = others(text, at + MARK.length, (name) => taken.name(name, true));
    if (after.end === at + MARK.length) continue;
    out += text.slice(from, at + MARK.length) + after.said;
    from = after.end;
  }
  return out + text.slice(from);
}
