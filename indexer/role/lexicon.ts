import type { DutyLexicon, Lexicon, Profile, TitleRule } from "../../profiles/profile.ts";
import { plain, words } from "./fold.ts";

/** A profile made ready for reading: every group of phrases is one expression over canonical words. */
export interface Reader {
  profile: Profile;
  group(name: string): RegExp;
  starts(name: string): RegExp;
  voids: RegExp | null;
  qualifiers: RegExp | null;
  ambiguous: readonly { words: RegExp; all: RegExp; when: RegExp; beside: RegExp; defined: RegExp; unless: RegExp | null }[];
  /** Cheap look at raw text: can a short word mean something else here? */
  ambiguousHint: RegExp;
  rules: readonly TitleRule[];
  /** Cheap look at raw text: can the subject be in it at all? */
  hint: RegExp;
  duty: Duty | null;
}

export interface Duty {
  /** verb … subject, at most 14 words apart. */
  claim: RegExp;
  objects: RegExp;
  /** On plain text: the subject as the last of a list, or in brackets among others. */
  listed: RegExp;
  subject: RegExp;
  direct: RegExp;
  breakers: RegExp;
  rejects: RegExp;
  wishes: RegExp;
  weakeners: RegExp;
  sequels: RegExp;
  person: RegExp;
  addressed: RegExp;
  /** « au sein du pôle IA, vous pilotez … projets ». */
  unit: RegExp;
  /** « projets d'IA », and on plain text « vous les pilotez », « vous en assurez le suivi », « vous pilotez leur mise en œuvre ». */
  undertaking: RegExp;
  takenUp: RegExp;
  /** On plain text « vous en serez le chef de projet ». */
  takenRole: RegExp;
  employers: RegExp;
  /** The role's name as the first words. */
  titled: RegExp;
  /** At the end of what comes before the verb. */
  address: RegExp;
  /** All that comes before the last « vous ». */
  spoken: RegExp;
  /** Likewise: « nous recrutons un chef de projet qui ». */
  sought: RegExp;
  profileHeads: RegExp;
  otherHeads: RegExp;
  reasons: { rejected: string; wished: string; otherwise: string };
  company: RegExp;
  relatives: RegExp;
  roleNouns: RegExp;
  announces: RegExp;
  colleagues: RegExp;
  /** The role's name: its two groups side by side, in any order. */
  named: RegExp;
  /** Cheap look at a raw sentence: can it name the role at all? */
  namedHint: RegExp;
}

const readers = new WeakMap<Profile, Reader>();

/** Compiled once a profile. Throws when a rule names a group that the lexicon does not have. */
export function readerOf(profile: Profile): Reader {
  const ready = readers.get(profile);
  if (ready) return ready;
  const reader = compile(profile);
  readers.set(profile, reader);
  return reader;
}

/** Canonical words as one line with a space at both ends, so that a phrase is found between spaces. */
export const line = (text: string): string => ` ${words(text).join(" ")} `;

function compile(profile: Profile): Reader {
  const lexicon = profile.lexicon;
  const groups = new Map(Object.entries(lexicon.groups).map(([name, phrases]) => [name, anyOf(phrases)]));
  const starts = new Map(Object.entries(lexicon.groups).map(([name, phrases]) => [name, opening(phrases)]));
  const group = (name: string) => found(groups, name);
  for (const rule of lexicon.rules) for (const name of rule.all) group(name.replace("!", ""));
  return {
    profile,
    group,
    starts: (name) => found(starts, name),
    voids: optional(lexicon.voids),
    qualifiers: optional(lexicon.qualifiers),
    ambiguous: lexicon.ambiguous.map((entry) => ({
      words: anyOf(entry.words),
      all: new RegExp(anyOf(entry.words), "g"),
      when: anyOf(entry.when),
      beside: anyOf(entry.beside),
      defined: defining(entry.beside, entry.words),
      unless: optional(entry.unless),
    })),
    ambiguousHint: hintOf(lexicon.ambiguous.flatMap(({ when, beside }) => [...when, ...beside])),
    rules: lexicon.rules,
    hint: hintOf(lexicon.groups[lexicon.subject] ?? []),
    duty: lexicon.duty && compileDuty(lexicon, lexicon.duty),
  };
}

function found(groups: Map<string, RegExp>, name: string): RegExp {
  const group = groups.get(name);
  if (!group) throw new Error(`profile: unknown group ${name}`);
  return group;
}

function compileDuty(lexicon: Lexicon, duty: NonNullable<Lexicon["duty"]>): Duty {
  const verbs = alternatives(duty.verbs);
  const subject = alternatives(lexicon.groups[lexicon.subject] ?? []);
  return {
    claim: new RegExp(` (?<verb>${verbs})(?= (?<between>(?:[^ ]+ ){0,14}?)(?<subject>${subject}) )`, "g"),
    objects: anyOf(duty.objects),
    listed: listedOf(lexicon.groups[lexicon.subject] ?? []),
    subject: anyOf(lexicon.groups[lexicon.subject] ?? []),
    direct: anyOf(duty.direct),
    breakers: anyOf(duty.breakers),
    rejects: anyOf(duty.rejects),
    wishes: anyOf(duty.wishes),
    weakeners: anyOf(duty.weakeners),
    sequels: new RegExp(`^.* (?:${alternatives(duty.sequels)}) `),
    person: anyOf(duty.person),
    addressed: addressed(duty, subject),
    unit: new RegExp(
      ` (?:${alternatives(duty.units)}) (?:${subject}) (?:[^ ]+ ){0,6}?(?:${alternatives(duty.address)}) (?<verb>${verbs}) (?<between>(?:[^ ]+ ){0,5}?)(?:${alternatives(duty.undertakings)})(?= )`,
    ),
    undertaking: new RegExp(` (?:${alternatives(duty.undertakings)})(?: [^ ]+){0,2} (?:${subject})(?= )`),
    takenUp: takenUp(duty.address, duty.verbs),
    takenRole: takenRole(duty.address, lexicon.groups[duty.named[0]] ?? [], duty.roleNouns),
    employers: anyOf(duty.employers),
    titled: new RegExp(`^ (?:${alternatives(lexicon.groups[duty.named[0]] ?? [])})(?: [^ ]+){0,3} (?:${subject})(?= )`),
    address: new RegExp(` (?:${alternatives(duty.address)}) $`),
    spoken: new RegExp(`^.* (?:${alternatives(duty.address)}) `),
    sought: new RegExp(
      ` (?:${alternatives(duty.announces)})(?: [^ ]+){0,2} (?:${alternatives(lexicon.groups[duty.named[0]] ?? [])})(?: [^ ]+){0,3} (?:qui|who) $`,
    ),
    profileHeads: opening(duty.profileHeads),
    otherHeads: opening(duty.otherHeads),
    reasons: duty.reasons,
    company: anyOf(duty.company),
    relatives: anyOf(duty.relatives),
    roleNouns: anyOf(duty.roleNouns),
    announces: anyOf(duty.announces),
    colleagues: anyOf(duty.colleagues),
    namedHint: hintOf(lexicon.groups[duty.named[0]] ?? []),
    named: sideBySide(...duty.named.map((name) => alternatives(lexicon.groups[name] ?? []))),
  };
}

/** A verb of the reader's that is not idle (after « vous », in the second person, or an infinitive that opens the sentence) … undertaking … subject. */
function addressed({ address, idle, undertakings }: DutyLexicon, subject: string): RegExp {
  const verb = `(?!(?:${alternatives(idle)}) )`;
  const led = `(?<between>(?: [^ ]+){0,5}? (?:${alternatives(undertakings)})(?: [^ ]+){0,4}?) (?:${subject})(?= )`;
  const infinitive = "[a-z]+(?:[^i]er|[ft]ier|ir|endre|ettre|uire|uivre)";
  return new RegExp(`(?: (?:${alternatives(address)}) ${verb}[^ ]+| ${verb}[a-z]{3,}ez|^ ${verb}${infinitive})${led}`);
}

const eitherPlain = (phrases: readonly string[]): string =>
  phrases.map((text) => plain(text).replace(/[^a-z0-9' ]/g, "")).join("|");

function takenUp(address: readonly string[], verbs: readonly string[]): RegExp {
  const [person, verb] = [eitherPlain(address), eitherPlain(verbs)];
  const pronoun = `(?:${person}) (?:(?:l'|(?:les|la|le) )(?:${verb})|en [a-z]+ (?:le |la |l')(?:${verb}))`;
  return new RegExp(
    `\\b(?:${pronoun}|(?:${person}) (?:${verb}) (?:leur|sa|son) (?:${verb}|realisation)|en (?:${verb}) (?:leur|sa|son))\\b`,
  );
}

const takenRole = (address: readonly string[], leads: readonly string[], nouns: readonly string[]): RegExp =>
  new RegExp(
    `\\b(?:${eitherPlain(address)}) en (?:etes|es|serez|seras) (?:le |la |l')(?:${eitherPlain([...leads, ...nouns])})\\b`,
  );

/** One phrase as an expression: canonical words, `*` for any ending. */
function phrase(text: string): string {
  const stars = text.replace(/\*/g, "\u{e000}");
  return words(stars.replace(/\u{e000}/gu, "zqstar"))
    .map((word) => word.replace(/zqstar$/, "[^ ]*"))
    .join(" ");
}

/** Longest first, so that the quoted match is the whole phrase. */
const alternatives = (phrases: readonly string[]): string =>
  phrases.length === 0
    ? "(?!)"
    : phrases
        .map(phrase)
        .filter(Boolean)
        .sort((a, b) => b.length - a.length)
        .join("|");

const anyOf = (phrases: readonly string[]): RegExp => new RegExp(` (?:${alternatives(phrases)})(?= )`);
const opening = (phrases: readonly string[]): RegExp => new RegExp(`^ (?:${alternatives(phrases)})(?= )`);
/** « ingénieur d'affaires (IA) », « IA (infirmiers anesthésistes) »: at most a word between. */
const defining = (meanings: readonly string[], words: readonly string[]): RegExp => {
  const [meaning, word] = [alternatives(meanings), alternatives(words)];
  return new RegExp(` (?:(?:${meaning}) (?:[^ ]+ )?(?:${word})|(?:${word}) (?:[^ ]+ )?(?:${meaning}))(?= )`);
};
const optional = (phrases: readonly string[]): RegExp | null =>
  phrases.length === 0 ? null : new RegExp(` (?:${alternatives(phrases)})(?= )`, "g");

const ACCENTED: Record<string, string> = {
  a: "[aàáâä]",
  c: "[cç]",
  e: "[eéèêë]",
  i: "[iîï]",
  o: "[oôö]",
  u: "[uùûü]",
};
/** Letters and accents set apart, without the Unicode flag: three times as fast over a whole text. */
const LETTER = "A-Za-z\\u00c0-\\u024f\\u0300-\\u036f";

/** Of each phrase the last long word, mostly its rarest; accents and dots allowed. Over-answers, never under-answers. */
function hintOf(phrases: readonly string[]): RegExp {
  const words = phrases.flatMap((text) => {
    const all = plain(text).match(/[\p{L}\p{N}*]+/gu) ?? [];
    return (all.findLast((word) => word.length > 3) ?? all.at(-1)) || [];
  });
  const loose = [...new Set(words)].map(looseWord);
  return new RegExp(loose.length === 0 ? "(?!)" : `(?<![${LETTER}])(?:${loose.join("|")})`, "i");
}

/** A short word stands alone, or « ai » would answer to « aide ». */
function looseWord(word: string): string {
  const short = word.length <= 3;
  const letters = word.replace(/\*$/, "").split("");
  const loose = letters.map((letter) => (ACCENTED[letter] ? `${ACCENTED[letter]}[\\u0300-\\u036f]*` : letter));
  return short ? `${loose.join("\\.?\\s?")}s?(?![${LETTER}])` : loose.join("");
}

const sideBySide = (lead = "(?!)", subject = "(?!)"): RegExp =>
  new RegExp(` (?:(?:${lead})(?: [^ ]+){0,3} (?:${subject})|(?:${subject})(?: [^ ]+)? (?:${lead}))(?= )`);

function listedOf(phrases: readonly string[]): RegExp {
  const subject = phrases.map((text) => plain(text).replace(/[^a-z0-9 ]/g, "")).join("|");
  const item = "[a-z0-9'&/ -]{2,28}";
  return new RegExp(
    `(?:${item},\\s*){2,}${item}(?:\\s(?:et|ou|and|or)|,)\\s+(?:de )?(?:l'|d'|la |le )?(?:${subject})\\b|\\([^()]*,[^()]*\\b(?:${subject})\\b|\\([^()]*\\b(?:${subject})\\b[^()]*,[^()]*,`,
  );
}
