import type { DutyLexicon, Lexicon } from "../../profiles/profile.ts";
import { plain } from "../text/plain.ts";
import { type AnyWords, anyWordsOf } from "./any-project.ts";
import { type Naming, namingOf } from "./naming-lexicon.ts";
import { alternatives, anyOf, eitherPlain, INFINITIVE, opening } from "./phrases.ts";
import { compileReferences, type References } from "./reference-lexicon.ts";

/** A duty lexicon made ready for reading. Expressions are over canonical words unless they say otherwise. */
export interface Duty {
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
  breakers: RegExp;
  rejects: RegExp;
  /** On plain text: « sont pilotés par le Lab », « relèvent du Lab », unless that is the reader, or who the reader leads. */
  others: RegExp;
  /** Cheap look over canonical words. */
  othersHint: RegExp;
  /** Likewise « vous sont confiés ». */
  handed: RegExp;
  wishes: RegExp;
  weakeners: RegExp;
  learners: RegExp;
  /** « vous accompagnez », but not « vous êtes accompagné ». */
  advises: RegExp;
  consults: RegExp;
  mains: RegExp;
  mainly: RegExp;
  /** « aider … programme IA »: `between`. */
  helped: RegExp;
  chores: RegExp;
  settings: RegExp;
  sequels: RegExp;
  person: RegExp;
  addressed: RegExp;
  /** « au sein du pôle IA, vous pilotez … projets ». */
  unit: RegExp;
  /** « projets d'IA », and on plain text « vous les pilotez », « vous en assurez le suivi », « vous pilotez leur mise en œuvre ». */
  undertaking: RegExp;
  takenUp: RegExp;
  /** On plain text « vous en serez le chef de projet », « pilotez les projets associés », « faire de l'IA un réflexe », « gérez un projet : … l'IA ». */
  turned: RegExp;
  employers: RegExp;
  /** « un projet de veille assistée par IA » is one; « des projets assistés par IA » need not be. */
  madeOf: RegExp;
  /** « outils d'aide à la décision »: no « à l'aide de ». */
  aids: RegExp;
  /** « comme chef de projet », between a verb and what it leads. */
  asRole: RegExp;
  /** At the end of what comes before the verb. */
  address: RegExp;
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
  colleagues: RegExp;
  /** The role's names, and those of the roles that a rule knows it by. */
  naming: Naming;
  namings: ReadonlyMap<string, Naming>;
  references: References;
  anyWords: AnyWords;
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
    compound: new RegExp(`^(?: [^ ]+){2} (?:${alternatives(duty.takingUp.reversed)})(?= )`),
    ...listsOf(lexicon.groups[lexicon.subject] ?? []),
    subject: anyOf(lexicon.groups[lexicon.subject] ?? []),
    direct: anyOf(duty.direct),
    opens: opening(duty.verbs),
    breakers: anyOf(duty.breakers),
    rejects: anyOf(duty.rejects),
    others: others(duty, leadsOf(lexicon, duty)),
    othersHint: anyOf(["par", "by", ...duty.others.given, ...duty.others.theirs]),
    handed: new RegExp(`(?<![a-z])(?:${eitherPlain(duty.handed)})(?![a-z])`),
    // « la direction de la connaissance » wishes for nobody. Looked behind last: that is rare.
    wishes: new RegExp(
      `${anyOf(duty.wishes).source}(?<! (?:${alternatives(duty.units)}) (?:${alternatives(duty.wishes)}))`,
    ),
    weakeners: anyOf(duty.weakeners),
    learners: anyOf(duty.learners),
    advises: new RegExp(`(?<! (?:${alternatives(duty.auxiliaries)}))${anyOf(duty.advises).source}`),
    consults: new RegExp(` (?:${alternatives(duty.consulting)})(?: [^ ]+){0,3} (?:${subject})(?= )`),
    mains: anyOf(duty.mains),
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
    takenUp: takenUp(duty),
    turned: turned(duty, lexicon),
    employers: anyOf(duty.employers),
    aids: new RegExp(` aide (?=(?:${alternatives(duty.aids)}) )`),
    madeOf: new RegExp(
      `(?<! (?:${alternatives(duty.undertakings)}))${anyOf(duty.takingUp.madeOf.filter((text) => / (?:par|by)$/.test(text))).source}`,
    ),
    asRole: new RegExp(` (?:comme|tant que|as) (?:${alternatives(leadsOf(lexicon, duty))})(?= )`),
    address: new RegExp(` (?:${alternatives(duty.address)}) $`),
    spoken: new RegExp(`^.* (?:${alternatives(duty.address)}) `),
    sought: new RegExp(
      ` (?:${alternatives(duty.announces)})(?: [^ ]+){0,2} (?:${alternatives(leadsOf(lexicon, duty))})(?: [^ ]+){0,3} (?:qui|who)(?: will)? $`,
    ),
    profileHeads: opening(duty.profileHeads),
    otherHeads: opening(duty.otherHeads),
    reasons: duty.reasons,
    company: anyOf(duty.company),
    relatives: anyOf(duty.relatives),
    roleNouns: anyOf(duty.roleNouns),
    announces: anyOf(duty.announces),
    colleagues: anyOf(duty.colleagues),
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

/** A verb of the reader's that is not idle (after « vous », in the second person, or an infinitive that opens the sentence or says their task) … undertaking … subject. */
function addressed({ address, idle, tasks, undertakings }: DutyLexicon, subject: string): RegExp {
  // « nous vous proposons »: theirs.
  const verb = `(?!(?:${alternatives(idle)}|[a-z]+on|[a-z]+ront) )`;
  const led = `(?<between>(?: [^ ]+){0,5}? (?:${alternatives(undertakings)})(?: [^ ]+){0,4}?) (?:${subject})(?= )`;
  const task = ` (?:votre|ton|ta|your)(?: [^ ]+)? (?:${alternatives(tasks)})(?: (?:est|sera|consiste|consistera|is|will be))? ${verb}${INFINITIVE}`;
  return new RegExp(
    `(?: (?:${alternatives(address)}) ${verb}[^ ]+| ${verb}[a-z]{3,}ez|^ ${verb}${INFINITIVE}|${task})${led}`,
  );
}

const ARTICLE = "(?<![a-z])(?:un|une|le|les|ce|ces|du|des|de|chaque|votre|son) ";

function others({ others: { done, given, theirs }, address }: DutyLexicon, roles: readonly string[]): RegExp {
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

function takenUp(duty: DutyLexicon): RegExp {
  const [person, verb, undertaking] = [duty.address, duty.verbs, duty.undertakings].map(eitherPlain);
  return new RegExp(
    `\\b(?:${[
      `(?:${person}) (?:l'|(?:les|la|le) )(?:${verb})`,
      `en [a-z]+(?:ez|es|e) (?:le |la |l')(?:${verb})`,
      `[a-z]+ez (?:leur|sa|son) (?:${verb}|realisation)`,
      `en (?:${verb}) (?:leur|sa|son|(?:un|une|le|la|les|des) (?:${undertaking}))`,
    ].join("|")})\\b`,
  );
}

/** Ways of speaking that need no undertaking beside the subject. */
function turned(duty: DutyLexicon, lexicon: Lexicon): RegExp {
  const [person, verb, noun, undertaking] = [
    duty.address,
    duty.verbs,
    [...leadsOf(lexicon, duty), ...duty.roleNouns],
    duty.undertakings,
  ].map(eitherPlain);
  const subject = eitherPlain(lexicon.groups[lexicon.subject] ?? []);
  return new RegExp(
    `\\b(?:${[
      `(?:${person}) en (?:etes|es|serez|seras) (?:le |la |l')(?:${noun})`,
      `(?:${undertaking})s?[^.;:]{0,40} (?:que|that) (?:${person}) (?:will )?(?:${verb})`,
      `dont (?:${person}) [a-z]+ (?:le |la |l')(?:${verb})`,
      `(?:${verb}) (?:les|ces) [a-z]+ (?:associe|correspondant|retenu|identifie)e?s`,
      `faire (?:de |d')(?:l'|la )?(?:${subject})(?: [a-z]+)? (?:une?|le|la)`,
      `(?:${verb}|${noun})(?:,[^,:.;]{2,40},| la [a-z]+)? (?:un|d'un|le|du|ce|notre|son) (?:[a-z]+ )?(?:projet|programme|chantier|sujet)[^:.;]{0,60}?(?:: |,? (?:qui|visant|consistant|destine) )[^.;]{0,100}?(?<![a-z])(?:${subject})`,
    ].join("|")})\\b`,
  );
}

const leadsOf = (lexicon: Lexicon, duty: DutyLexicon): readonly string[] => lexicon.groups[duty.named[0]] ?? [];

function listsOf(phrases: readonly string[]): Pick<Duty, "listed" | "listEnd" | "bracketed"> {
  const subject = phrases.map((text) => plain(text).replace(/[^a-z0-9 ]/g, "")).join("|");
  const item = "[a-z0-9'&/ -]{2,28}";
  const end = `(?:\\s(?:et|ou|and|or)|,)\\s+(?:de )?(?:l'|d'|la |le )?(?:${subject})\\b`;
  return {
    listed: new RegExp(`(?:${item},\\s*){2,}${item}${end}`),
    listEnd: new RegExp(end, "g"),
    bracketed: new RegExp(`\\([^()]*,[^()]*\\b(?:${subject})\\b|\\([^()]*\\b(?:${subject})\\b[^()]*,[^()]*,`),
  };
}
