import type { DutyLexicon, Lexicon } from "../../profiles/profile.ts";
import { plain } from "../text/plain.ts";
import { alternatives, eitherPlain, INFINITIVE } from "./phrases.ts";

/** Expressions that are made of several lists. */

/** A verb of the reader's that is not idle (after « vous », in the second person, or an infinitive that opens the sentence or says their task) … undertaking … subject. */
export function addressed({ address, idle, tasks, undertakings }: DutyLexicon, subject: string): RegExp {
  // « nous vous proposons »: theirs.
  const verb = `(?!(?:${alternatives(idle)}|[a-z]+on|[a-z]+ront) )`;
  const led = `(?<between>(?: [^ ]+){0,5}? (?:${alternatives(undertakings)})(?: [^ ]+){0,4}?) (?:${subject})(?= )`;
  const task = ` (?:votre|ton|ta|your)(?: [^ ]+)? (?:${alternatives(tasks)})(?: (?:est|sera|consiste|consistera|is|will be))? ${verb}${INFINITIVE}`;
  return new RegExp(
    `(?: (?:${alternatives(address)}) ${verb}[^ ]+| ${verb}[a-z]{3,}ez|^ ${verb}${INFINITIVE}|${task})${led}`,
  );
}

const ARTICLE = "(?<![a-z])(?:un|une|le|les|ce|ces|du|des|de|chaque|votre|son) ";

export function others({ others: { done, given, theirs }, address }: DutyLexicon, roles: readonly string[]): RegExp {
  const passive = "(?:est|sont|sera|seront|reste|restent|is|are|will be)(?: [a-z]+)?";
  const led = [
    `(?:${passive}|(?<=,)) (?:${eitherPlain(done)})e?s? (?:par|by)`,
    `${passive} (?:${eitherPlain(given)})e?s? (?:au|aux|a|to)`,
    eitherPlain(theirs),
  ].join("|");
  const reader = ` (?:(?:la|le) |l')?(?:${eitherPlain([...address, ...roles])})(?![a-z])`;
  const leads = `[^.]* (?:que|dont) (?:${eitherPlain(address)})(?![a-z])`;
  // « un relevé de carrière » is a noun.
  return new RegExp(`(?<!${ARTICLE}|[a-z])(?:${led})(?![a-z])(?!${reader}|${leads})`);
}

export function listsOf(phrases: readonly string[]): Record<"listed" | "listEnd" | "bracketed", RegExp> {
  const subject = phrases.map((text) => plain(text).replace(/[^a-z0-9 ]/g, "")).join("|");
  const item = "[a-z0-9'&/ -]{2,28}";
  const end = `(?:\\s(?:et|ou|and|or)|,)\\s+(?:de )?(?:l'|d'|la |le )?(?:${subject})\\b`;
  return {
    listed: new RegExp(`(?:${item},\\s*){2,}${item}${end}`),
    listEnd: new RegExp(end, "g"),
    // « (cloud, IA, paiement) », « les technologies d'avenir : cloud, IA, paiement »
    bracketed: new RegExp(
      `\\([^()]*,[^()]*\\b(?:${subject})\\b|\\([^()]*\\b(?:${subject})\\b[^()]*,[^()]*,|: (?:${item},\\s*){1,5}(?:${subject}),\\s*${item}(?=\\.|$)`,
    ),
  };
}

/** Named after what is next door or another system: « projets data », « projets de gouvernance des données », "data migration projects". */
export function otherwise({ undertakings, otherwise: groups }: DutyLexicon, named: Lexicon["groups"]): RegExp {
  const thing = `(?:${alternatives(undertakings)})`;
  const other = `(?:${alternatives(groups.flatMap((name) => named[name] ?? []))})`;
  return new RegExp(` (?:${thing} ${other}|${other} (?:[^ ]+ )?${thing})(?= )`);
}
