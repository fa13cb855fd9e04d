import type { DutyLexicon, Lexicon } from "../../profiles/profile.ts";
import { type AnyWords, anyWordsOf } from "./any-project.ts";
import { type ClauseShapes, clauseShapes } from "./clause-shapes.ts";
import { type Denials, denialsOf } from "./denied.ts";
import { addressed, listsOf, others, otherwise } from "./duty-shapes.ts";
import { type Hint, hintOf } from "./hints.ts";
import { type Naming, namingOf, seekingOf } from "./naming-lexicon.ts";
import { alternatives, anyOf, eitherPlain, opening } from "./phrases.ts";
import { compileReferences, type References } from "./reference-lexicon.ts";
import { type Turns, turnsOf } from "./turns.ts";
import { type UnitHead, unitHeadOf } from "./unit-head.ts";

/** A duty lexicon made ready for reading. Expressions are over canonical words unless they say otherwise. */
export interface Duty extends ClauseShapes, Denials {
  /** verb … subject, at most 14 words apart. */
  claim: RegExp;
  objects: RegExp;
  /** Behind the subject, the object of an English compound: "the AI claims automation programme". */
  compound: RegExp;
  /** On plain text: the subject as the last of a list; in brackets among others. */
  listed: RegExp;
  /** Its last words. */
  listEnd: RegExp;
  bracketed: RegExp;
  subject: RegExp;
  direct: RegExp;
  /** One of the verbs as the first word: a list of duties. */
  opens: RegExp;
  /** Likewise what one is: « chef de projet », « responsable ». */
  holds: RegExp;
  breakers: RegExp;
  rejects: RegExp;
  /** On plain text: « sont pilotés par le Lab », « relèvent du Lab », unless that is the reader, or who the reader leads. */
  others: RegExp;
  /** Cheap look over canonical words. */
  othersHint: RegExp;
  /** Likewise « vous sont confiés », and in front of what is. */
  handed: RegExp;
  handedHead: RegExp;
  wishes: RegExp;
  weakeners: RegExp;
  /** All up to the last word of taking part. */
  takenPart: RegExp;
  learners: RegExp;
  /** « vous accompagnez », but not « vous êtes accompagné ». */
  advises: RegExp;
  consults: RegExp;
  mains: RegExp;
  mainly: RegExp;
  /** One of the verbs. */
  leading: RegExp;
  /** « aider … programme IA »: `between`. */
  helped: RegExp;
  chores: RegExp;
  settings: RegExp;
  sequels: RegExp;
  person: RegExp;
  addressed: RegExp;
  /** « au sein du pôle IA, vous pilotez … projets ». */
  unit: RegExp;
  /** « projets d'IA ». */
  undertaking: RegExp;
  /** « projets data », "data migration projects": undertakings of something else. */
  otherwise: RegExp;
  turns: Turns;
  unitHead: UnitHead;
  employers: RegExp;
  /** « un projet de veille assistée par IA » is one; « des projets assistés par IA » need not be. */
  madeOf: RegExp;
  /** « aide à la décision », « outil d'aide au devis »: no « à l'aide de ». */
  aids: RegExp;
  /** « tri optique », at the end of what is done by the subject. */
  processes: RegExp;
  /** Whatever is done by it. */
  installs: RegExp;
  /** « comme chef de projet », between a verb and what it leads. */
  asRole: RegExp;
  /** At the end of what comes before the verb. */
  address: RegExp;
  holder: RegExp;
  /** Likewise « vous êtes ». */
  charged: RegExp;
  /** As first words, who holds the post: « titulaire », « personne recrutée ». */
  titulars: RegExp;
  /** Likewise « nous recherchons ». */
  weSeek: RegExp;
  /** All that comes before the last « vous ». */
  spoken: RegExp;
  /** Likewise: « nous recrutons un chef de projet qui ». */
  sought: RegExp;
  profileHeads: RegExp;
  otherHeads: RegExp;
  reasons: DutyLexicon["reasons"];
  company: RegExp;
  relatives: RegExp;
  roleNouns: RegExp;
  announces: RegExp;
  /** Who is sought, by no title, as the first word. */
  someone: RegExp;
  colleagues: RegExp;
  /** The role's names, and those of the roles that a rule knows it by. */
  naming: Naming;
  namings: ReadonlyMap<string, Naming>;
  references: References;
  anyWords: AnyWords;
  /** Cheap look at raw text: is there a thing that can be led? */
  thingHint: Hint;
}

export function compileDuty(lexicon: Lexicon, duty: NonNullable<Lexicon["duty"]>): Duty {
  const verbs = alternatives(duty.verbs);
  const subject = alternatives(lexicon.groups[lexicon.subject] ?? []);
  return {
    claim: new RegExp(
      ` (?<verb>${verbs})(?= (?<between>(?:[^ ]+ ){0,14}?)(?<subject>(?:${subject})(?: (?:${subject}))*) )`,
      "g",
    ),
    objects: anyOf(duty.objects),
    compound: new RegExp(`^(?: [^ ]+){1,2} (?:${alternatives(duty.takingUp.reversed)})(?= )`),
    ...clauseShapes(duty, lexicon.groups[lexicon.subject] ?? [], subject),
    ...denialsOf(duty),
    ...listsOf(lexicon.groups[lexicon.subject] ?? []),
    subject: anyOf(lexicon.groups[lexicon.subject] ?? []),
    direct: anyOf(duty.direct),
    opens: opening(duty.verbs),
    holds: opening([...leadsOf(lexicon, duty), ...duty.roleNouns]),
    breakers: anyOf(duty.breakers),
    rejects: anyOf(duty.rejects),
    others: others(duty, leadsOf(lexicon, duty)),
    othersHint: anyOf(["par", "by", ...duty.others.given, ...duty.others.theirs]),
    handed: new RegExp(`(?<![a-z])(?:${eitherPlain(duty.handed)})(?![a-z])`),
    handedHead: new RegExp(
      `^[^:;]{0,40}(?<![a-z])(?:${eitherPlain([...duty.undertakings, ...duty.takingUp.things, ...duty.takingUp.turns])})s?(?![a-z])[^:;]{0,20} (?:${eitherPlain(duty.handed)})[^:;]{0,20}:`,
    ),
    // « la direction de la connaissance » wishes for nobody. Looked behind last: that is rare.
    wishes: new RegExp(
      `${anyOf(duty.wishes).source}(?<! (?:${alternatives(duty.units)}) (?:${alternatives(duty.wishes)}))`,
    ),
    weakeners: anyOf(duty.weakeners),
    takenPart: new RegExp(`^.*${anyOf(duty.takingPart).source}`),
    learners: anyOf(duty.learners),
    advises: new RegExp(`(?<! (?:${alternatives(duty.auxiliaries)}))${anyOf(duty.advises).source}`),
    consults: new RegExp(` (?:${alternatives(duty.consulting)})(?: [^ ]+){0,3} (?:${subject})(?= )`),
    mains: anyOf(duty.mains),
    leading: new RegExp(` (?:${verbs})(?= )`),
    mainly: new RegExp(
      `${anyOf(duty.mains).source}(?: (?:${alternatives(duty.given)})){1,3} (?:${alternatives(duty.undertakings)})(?: [^ ]+){0,2} (?:${subject})(?= )`,
    ),
    helped: new RegExp(
      ` (?:${alternatives(duty.helps)})(?<between>(?: [^ ]+){0,6}? (?:${alternatives(duty.undertakings)})(?: [^ ]+){0,2}?|(?: [^ ]+){0,2}?(?= (?:${subject}) (?:[^ ]+ )?(?:${alternatives(duty.undertakings)}) )) (?:${subject})(?= )`,
    ),
    chores: anyOf(duty.chores),
    settings: new RegExp(` (?:${alternatives(duty.settings)}) $`),
    sequels: new RegExp(`^.* (?:${alternatives(duty.sequels)}) `),
    person: anyOf(duty.person),
    addressed: addressed(duty, subject),
    unit: new RegExp(
      ` (?:(?:${alternatives([...duty.units, ...duty.standings])})(?: [^ ]+)? (?:${subject})|(?:${subject})(?: [^ ]+)? (?:${alternatives(duty.units)})) (?:[^ ]+ ){0,6}?(?:${alternatives(duty.address)}) (?:(?:${alternatives(duty.auxiliaries)}) )?(?<verb>${verbs}) (?<between>(?:[^ ]+ ){0,5}?)(?:${alternatives(duty.undertakings)})(?= )`,
    ),
    undertaking: new RegExp(` (?:${alternatives(duty.undertakings)})(?: [^ ]+){0,2} (?:${subject})(?= )`),
    otherwise: otherwise(duty, lexicon.groups),
    turns: turnsOf(duty),
    unitHead: unitHeadOf(duty, lexicon.groups[lexicon.subject] ?? []),
    employers: anyOf(duty.employers),
    aids: new RegExp(
      ` aide (?=(?:${alternatives(duty.aids)}) )|(?<= (?:${alternatives(duty.takingUp.products)})) aide (?=[^ ]+ )`,
    ),
    madeOf: new RegExp(
      `(?<! (?:${alternatives(duty.undertakings)}))${anyOf(duty.takingUp.madeOf.filter((text) => / (?:par|by)$/.test(text))).source}`,
    ),
    processes: new RegExp(` (?:${alternatives(duty.processes)}) (?:[^ ]+ ){0,3}$`),
    installs: anyOf(duty.installs),
    asRole: new RegExp(` (?:comme|tant que|as) (?:${alternatives(leadsOf(lexicon, duty))})(?= )`),
    address: new RegExp(` (?:${alternatives(duty.address)}) $`),
    charged: new RegExp(` (?:${alternatives(duty.address)}) (?:${alternatives(duty.auxiliaries)}) $`),
    holder: new RegExp(` (?:${alternatives(duty.holders)}) $`),
    titulars: opening([...duty.address.filter((text) => !SPOKEN_TO.test(text)), ...duty.holders]),
    weSeek: opening(seekingOf(duty)),
    spoken: new RegExp(`^.* (?:${alternatives(duty.address)}) `),
    sought: new RegExp(
      ` (?:${alternatives(duty.announces)})(?: [^ ]+){0,2} (?:${alternatives([...leadsOf(lexicon, duty), ...duty.someone])})(?: [^ ]+){0,3} (?:qui|who)(?: will)? $`,
    ),
    profileHeads: opening(duty.profileHeads),
    otherHeads: opening(duty.otherHeads),
    reasons: duty.reasons,
    company: anyOf(duty.company),
    relatives: anyOf(duty.relatives),
    roleNouns: anyOf(duty.roleNouns),
    announces: anyOf(duty.announces),
    someone: opening(duty.someone),
    colleagues: anyOf(duty.colleagues),
    thingHint: hintOf([...duty.undertakings, ...duty.takingUp.things]),
    references: compileReferences(lexicon, duty),
    anyWords: anyWordsOf(duty.anyProject, lexicon.groups, lexicon.subject),
    naming: namingOf(leadsOf(lexicon, duty), lexicon, duty),
    namings: new Map(
      lexicon.rules.flatMap(({ namedBy }) =>
        namedBy ? [[namedBy, namingOf(lexicon.groups[namedBy] ?? [], lexicon, duty)] as const] : [],
      ),
    ),
  };
}

/** « vous », "you will". */
const SPOKEN_TO = /^(?:vous|tu|you)\b/;

const leadsOf = (lexicon: Lexicon, duty: DutyLexicon): readonly string[] => lexicon.groups[duty.named[0]] ?? [];
