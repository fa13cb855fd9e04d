import { behind } from "./behind.ts";
import { MARK } from "./contacts.ts";
import { isUnknownName, NAME, others } from "./name.ts";
import { DONE_BY } from "./person-places.ts";
import { BETWEEN_NAMES, JOINED } from "./rows.ts";
import type { Taken } from "./taken.ts";

/** « le jury : Oluchi, Paul et Xun »: who stands in a row with somebody is somebody too. */

/** What opens a row of persons, and a name of it before the one that was taken out. */
const BEFORE_MARK = behind(
  new RegExp(
    String.raw`(?:[:;(]\s?|(?<!\p{L})(?:avec|with|par|by|to|à|auprès de|team|équipe|sont|sera|are|be)\s)((?:${NAME}${JOINED}(?:par\s|avec\s|with\s|by\s)?){1,3})$`,
    "u",
  ),
);

export function withoutBeside(text: string, taken: Taken): string {
  if (taken.names.length === 0) return text;
  let out = "";
  let from = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const row = BEFORE_MARK.exec(text.slice(Math.max(from, at - 90), at))?.[1];
    const names = row?.split(BETWEEN_NAMES).filter((name) => /^\p{Lu}/u.test(name)) ?? [];
    // « épaulé par Fa'anui pour l'intégration et par », but « conçu par Ostrelis pour l'audit et par ».
    const isTold = row && (!/\s(?:par|avec|with|by)\s$/.test(row) || DONE_BY.test(text.slice(from, at - row.length)));
    if (isTold && names.every((name) => isUnknownName(name.split(/\s/)) && !taken.isOwn(name))) {
      const start = at - row.length;
      out += text.slice(from, start) + names.reduce((said, name) => said.replace(name, taken.name(name, true)), row);
      from = at;
    }
    const after = others(text, at + MARK.length, (name) => taken.name(name, true));
    if (after.end === at + MARK.length) continue;
    out += text.slice(from, at + MARK.length) + after.said;
    from = after.end;
  }
  return out + text.slice(from);
}
