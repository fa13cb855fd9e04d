import type { DutyLexicon, Lexicon, Profile, TitleRule } from "../../profiles/profile.ts";
import { lazily } from "../text/lazily.ts";
import { readWeights, type Weights } from "../words/likeness.ts";
import { waysToSay } from "../words/synonyms.ts";
import { compileDuty, type Duty } from "./duty-lexicon.ts";
import { closeHintOf, type Hint, hintOf, pairHintOf } from "./hints.ts";
import { alternatives, anyOf, defining, opening, optional } from "./phrases.ts";

/** A profile made ready for reading: every group of phrases is one expression over canonical words. */
export interface Reader {
  profile: Profile;
  group(name: string): RegExp;
  starts(name: string): RegExp;
  voids: RegExp | null;
  /** Of sentences. */
  saidVoids: RegExp | null;
  qualifiers: RegExp | null;
  ambiguous: readonly {
    words: RegExp;
    all: RegExp;
    when: RegExp;
    beside: RegExp;
    defined: RegExp;
    unless: RegExp | null;
  }[];
  /** Cheap look at raw text: can a short word mean something else here? */
  ambiguousHint: Hint;
  rules: readonly TitleRule[];
  /** Cheap look at raw text: can the subject be in it at all? */
  hint: Hint;
  /** Likewise, without markup. */
  closeHint: Hint;
  duty: Duty | null;
  near: NextDoor | null;
  learnt: Learnt | null;
}

/** What sentences that give the subject to lead sound like, and the same profile as it hears them: the subject goes by its techniques too. */
export interface Learnt {
  /** Cheap look at raw text: can the subject, or a technique of it, be in it at all? */
  hint: Hint;
  /** Both made when a first text is read so. */
  reader(): Reader;
  weights(): Weights;
}

/** The same profile about another subject, of which every text speaks: only sentences that name a project of it are read. */
export interface NextDoor {
  /** Cheap look at raw text: can a project of it be in it at all? */
  hint: Hint;
  /** « mise en place de notre entrepôt de données », « migration de nos bases vers une plateforme de données ». */
  led: RegExp;
  /** Made when a text is read with it: most never are. */
  reader(): Reader;
}

type LearntFiles = NonNullable<DutyLexicon["learnt"]>;

const readers = new WeakMap<Profile, Reader>();

/** Compiled once a profile. Throws when a rule names a group that the lexicon does not have. */
export function readerOf(profile: Profile): Reader {
  const ready = readers.get(profile);
  if (ready) return ready;
  const reader = compile(profile);
  readers.set(profile, reader);
  return reader;
}

function compile(profile: Profile): Reader {
  const lexicon = spelledOut(profile.lexicon);
  const groups = new Map(Object.entries(lexicon.groups).map(([name, phrases]) => [name, anyOf(phrases)]));
  const starts = new Map(Object.entries(lexicon.groups).map(([name, phrases]) => [name, opening(phrases)]));
  const group = (name: string) => found(groups, name);
  for (const rule of lexicon.rules) for (const name of rule.all) group(name.replace("!", ""));
  return {
    profile,
    group,
    starts: (name) => found(starts, name),
    voids: optional(lexicon.voids),
    saidVoids: optional([...lexicon.voids, ...(lexicon.duty?.voids ?? [])]),
    qualifiers: optional(lexicon.qualifiers),
    ambiguous: lexicon.ambiguous.map((entry) => ({
      words: anyOf(entry.words),
      all: new RegExp(anyOf(entry.words), "g"),
      when: anyOf(entry.when),
      beside: anyOf(entry.beside),
      defined: defining(entry.beside, entry.words),
      unless: optional(entry.unless),
    })),
    ambiguousHint: closeHintOf(lexicon.ambiguous.flatMap(({ when, beside }) => [...when, ...beside])),
    rules: lexicon.rules,
    hint: hintOf(lexicon.groups[lexicon.subject] ?? []),
    closeHint: closeHintOf(lexicon.groups[lexicon.subject] ?? []),
    duty: lexicon.duty && compileDuty(lexicon, lexicon.duty),
    near: lexicon.near && nextDoor({ ...profile, lexicon }, lexicon.near),
    learnt: lexicon.duty?.learnt ? learntOf({ ...profile, lexicon }, lexicon.duty.learnt) : null,
  };
}

/** Every group with all ways to say its phrases. */
function spelledOut(lexicon: Lexicon): Lexicon {
  const all = (phrases: readonly string[]) => [...new Set(phrases.flatMap(waysToSay))];
  return {
    ...lexicon,
    groups: Object.fromEntries(Object.entries(lexicon.groups).map(([name, phrases]) => [name, all(phrases)])),
  };
}

function nextDoor(profile: Profile, { subject, rejects, ...near }: NonNullable<Lexicon["near"]>): NextDoor {
  const { lexicon } = profile;
  const duty = lexicon.duty && {
    ...lexicon.duty,
    named: [lexicon.duty.named[0], subject] as const,
    // Learnt of this subject, not of that one.
    learnt: null,
    rejects: [...lexicon.duty.rejects, ...rejects.flatMap(waysToSay)],
    objects: [...lexicon.duty.objects, ...near.works],
  };
  const hint = pairHintOf(duty?.undertakings ?? [], near.works, lexicon.groups[subject] ?? []);
  const about = { ...profile, lexicon: { ...lexicon, subject, near: null, duty } };
  const reader = lazily(() => ({ ...compile(about), hint, closeHint: hint }));
  const [setUp, work, matter] = [near.settingUp, near.works, lexicon.groups[subject] ?? []].map(alternatives);
  const led = new RegExp(
    ` (?:${setUp})(?:(?: [^ ]+){0,2}?|(?: [^ ]+){1,9}? (?:ver|to)(?: [^ ]+)?) (?:(?:${work})(?: [^ ]+)? (?:${matter})|(?:${matter}) (?:${work}))(?= )`,
  );
  return { hint, led, reader };
}

const HEARD = "heard";

function learntOf({ lexicon, ...profile }: Profile, { weights, techniques }: LearntFiles): Learnt {
  const heard = [lexicon.subject, techniques].flatMap((name) => lexicon.groups[name] ?? []);
  const duty = lexicon.duty && { ...lexicon.duty, learnt: null };
  const groups = { ...lexicon.groups, [HEARD]: heard };
  const about = { ...profile, lexicon: { ...lexicon, groups, subject: HEARD, near: null, duty } };
  return {
    hint: hintOf(heard),
    reader: lazily(() => compile(about)),
    weights: lazily(() => readWeights(new URL(weights))),
  };
}

function found(groups: Map<string, RegExp>, name: string): RegExp {
  const group = groups.get(name);
  if (!group) throw new Error(`profile: unknown group ${name}`);
  return group;
}
