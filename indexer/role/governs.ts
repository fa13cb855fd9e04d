import { plain } from "../text/plain.ts";
import type { Duty } from "./duty-lexicon.ts";
import { line } from "./phrases.ts";

const PARTICIPLE = /\p{L}+ée?s?(?!\p{L})/giu;

/** « l'information structurée »: without its accent it looks like « structure ». */
export const isParticiple = (verb: string, raw: string): boolean =>
  /(?<!it)e$/.test(verb) && (raw.normalize("NFC").match(PARTICIPLE) ?? []).some((word) => line(word) === ` ${verb} `);

/** A verb of the second person governs what follows it: « vous pilotez X et testez Y ». */
export const SECOND_PERSON = / [a-z]{3,}ez /;
/** « vous animez et développez X »: the first governs as well. */
const COORDINATED = /^ [a-z]{3,}ez /;
/** « gérés par », « passer par » are no nouns. */
const VERBAL = /(?:[iu]|it|ed|ez|ant|[^i]er|fier|dier|ir)$/;

/** « un moteur de réponse par IA » is an AI engine; « les projets gérés par l'IA » are no AI projects. */
export function withoutBy(before: string, raw: string): string {
  const by = BY.exec(before);
  if (by === null || !isBeside(by.groups!.beside, raw)) return before;
  const made = before.slice(0, by.index + 1);
  const noun = made.trim().split(" ").at(-1)!;
  return VERBAL.test(noun) || (isParticiple(noun, raw) && !isNamedThing(noun, raw)) ? before : made;
}

const BY = / (?:par|by) (?:(?<beside>[a-z]+) )?$/;
/** « le contrôle par vision et deep learning ». */
const isBeside = (word: string | undefined, raw: string): boolean =>
  word === undefined || new RegExp(` (?:par|by) (?:l'|la |le )?${word} (?:et|and) `).test(plain(raw));

/** « l'optimisation des tournées par IA ». */
const isNamedThing = (noun: string, raw: string): boolean =>
  new RegExp(`(?<![a-z])(?:des|les|aux|la|une|nos|vos|ses) ${noun}e?s? `).test(plain(raw));

/** « la transformation par l'IA ». */
const CHANGE = /(?:[st]ion|ment|age|ance) (?:[^ ]+ ){0,2}$/;
const isChange = (verb: string, made: string, duty: Duty): boolean =>
  CHANGE.test(made) || duty.processes.test(made) || duty.installs.test(` ${verb} `);
/** « Votre priorité pour 2027 »: no purpose. */
const UNTIL = / (?:pour|for) (?:(?:fin|rentree|annee|an|year|mois|month) )?(?:20\d\d|prochain|venir|next) /;
const LINKED = / (?:lien|rapport) avec $/;

/** Words of "our contract review AI" before its last. */
const NAMED = 3;

/** « mener pour nos clients des projets d'IA »: the projects are led. */
const withoutInterposed = (between: string, raw: string, duty: Duty): string =>
  duty.interposed.test(between) && duty.parted.test(plain(raw)) ? between.replace(duty.interposed, " ") : between;

/** Does the verb govern the subject, and not use it as a tool: projects of it (`object`), or its name alone (`name`)? */
export function governs(
  { verb, between, subject }: { verb: string; between: string; subject: string },
  after: string,
  raw: string,
  duty: Duty,
  objects = duty.objects,
): "object" | "name" | null {
  const told = withoutInterposed(` ${between}`, raw, duty)
    .replace(COORDINATED, " ")
    .replace(duty.asRole, "")
    .replace(duty.references.held, "")
    .replace(duty.aids, " ")
    .replace(duty.madeOf, " ");
  const made = withoutBy(told, raw);
  const spoken = made.replace(LINKED, " ");
  // « référent pour les projets IA »: a role, unlike a verb, is held for something.
  const middle = duty.roleNouns.test(` ${verb} `) ? spoken.replace(/ (?:pour|for) /, " ") : spoken;
  if (duty.breakers.test(middle) && duty.breakers.test(middle.replace(UNTIL, " "))) return null;
  if (SECOND_PERSON.test(middle)) return null;
  const next = `${after.split(" ").slice(0, 3).join(" ")} `;
  // « Piloter les projets de voirie et participer aux réflexions sur l'IA ».
  if (objects.test(middle.replace(duty.takenPart, "")) || duty.compound.test(after)) return "object";
  if (duty.objects.test(next) && duty.beside.test(plain(raw))) return "object";
  if (made !== told && isChange(verb, made, duty)) return "object";
  const apart = between === "" ? 0 : made.replace(UNTIL, " ").trim().split(" ").length;
  if (apart <= NAMED && duty.steering.test(` ${verb} `) && duty.steered.test(plain(raw))) return "name";
  const governed = apart <= 2;
  return governed && duty.direct.test(` ${verb} `) && !duty.breakers.test(` ${subject} `) ? "name" : null;
}
