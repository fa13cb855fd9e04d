import type { RawOffer } from "../../offer/raw-offer.ts";
import { contactsOnly, MARK, merged, PERSONS, withoutContacts } from "./contacts.ts";
import { firstNamesIn, isFirstName } from "./first-names.ts";
import { fold, key } from "./fold.ts";
import { NAMESAKES, NOT_A_NAME, THING_AFTER, THING_BEFORE, WORDS_TOO } from "./namesakes.ts";
import { matches, type Pattern, type Seen } from "./patterns.ts";
import {
  AFTER_NAME,
  AMPERSAND,
  BEFORE_FIRST_NAME,
  GAP,
  IDEA,
  INLINE_TAGS,
  LEADS,
  PERSON_LEAD,
  REACH,
  RECRUITS,
  ROLE,
  SINGLE_LEAD,
  TAGS,
  TOWARDS,
} from "./person-words.ts";
import { shown } from "./signs.ts";

/** Recruiters' names, e-mails, phones and profiles never reach the store or the logs. Links to the offer are kept. */

export interface Scrubbed {
  text: string;
  /** How many pieces of personal data were removed. */
  removed: number;
}

const WORD = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.|\p{Lu}[\p{L}'’]*(?:-\p{Lu}?[\p{L}'’]+)*)`;
const PARTICLE = String.raw`(?:(?:de|du|des|la|le|el|ben|van|von|den|der|da|di|DE|DU|DES|LA|LE|EL|BEN|VAN|De|Du|La|Le|El|Ben|Van|Von)\s+|[dD]['’](?=\p{Lu}))`;
const NAME = String.raw`${WORD}(?:(?:[ \u00a0\u202f]|${INLINE_TAGS})+${PARTICLE}{0,2}${WORD}){0,3}`;

const CIVILITY = PERSONS.add(
  new RegExp(
    String.raw`(?<![\p{L}\d-])(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Mme\.?|Mlle|Monsieur|Madame|Mademoiselle)(?:[ \u00a0\u202f]|&nbsp;|${TAGS}){1,3}(${NAME})`,
    "u",
  ),
);
const LEAD = PERSONS.add(
  new RegExp(String.raw`(?<![\p{L}\d])(?:${LEADS.join("|")})(?:\s(?:sera|est|is))?${GAP}`, "iu"),
);
/** « Contact : jean dupont », typed without capitals. */
const LOWER = PERSONS.add(
  /((?:[Cc]ontact|[Ii]nterlocut(?:eur|rice)|[Rr]ecruteu(?:r|se))[^\S\n]*:[^\S\n]*)(\p{Ll}+(?:-\p{Ll}+)?) \p{Ll}{2,}(?:-\p{Ll}+)?/u,
);
/** « avec Lubin, Ninon et Solal », « un appel avec Mirabelle. » */
const MET = PERSONS.add(
  new RegExp(
    String.raw`((?<!\p{L})(?:(?:entretien|[ée]change|appel|call|visio|interview|rdv|rendez-vous|caf[ée])[^.\n<>•]{0,40}\s(?:avec|with)|avec|with|rejoin\p{L}+|rencontr\p{L}+)\s)(${WORD}(?:(?:,|\s(?:et|&|and|puis))\s${WORD})*)(?=\s*(?:[.,;:!()\n<]|$|puis\s|pour\s|et\s|\[))`,
    "iu",
  ),
);
const BETWEEN_NAMES = /,\s|\s(?:et|&|and|puis)\s/iu;
const MEETING = /^(?:entretien|[ée]change|appel|call|visio|interview|rdv|rendez-vous|caf[ée])/iu;
const NAME_HERE = new RegExp(NAME, "uy");
/** « MONTCALM Hugo »: a family name in capitals. */
const CAPITALS_BEFORE = /(?<![\p{L}\d])\p{Lu}[\p{Lu}'’-]{2,}\s$/u;
const AND_OTHERS = new RegExp(
  String.raw`(?:\s*\([^()<>\n]{1,40}\))?(?:\s*(?:,|;|/|${AMPERSAND}|et|ou|and|puis|avec)\s+){1,2}(${NAME})`,
  "uy",
);

/** Text (or HTML) without e-mails, phones, profiles and the names of persons; an employer named like one keeps its name. */
export function scrub(written: string, company: string | null | undefined = null): Scrubbed {
  const text = shown(written);
  if (text === "") return { text, removed: 0 };
  const counter = { removed: 0 };
  const mark = (): string => {
    counter.removed++;
    return MARK;
  };
  const seen = PERSONS.look(text);
  const clean = withoutContacts(text, seen, mark);
  const nameless = names(seenIn(clean, seen), mark, key(company ?? ""));
  return { text: merged(nameless), removed: counter.removed };
}

function names(seen: Seen, mark: () => string, own: string): string {
  const civil = replaced(seen, CIVILITY, ([whole, name = ""]) => {
    // « Mme LE GALL »: behind a title, an article opens the name.
    const article = /^(?:LE|LA|Le|La|DE|De|DU|Du)\s+(?=\p{Lu})/u.exec(name)?.[0] ?? "";
    const rest = nameOf(name.slice(article.length), false, true);
    const kept = rest === null ? null : article + rest;
    return kept === null ? whole : mark() + name.slice(kept.length);
  });
  const lower = replaced(civil, LOWER, ([whole, lead = "", first = ""]) =>
    isFirstName(first) ? lead + mark() : whole,
  );
  const met = replaced(lower, MET, (found) => meeting(found, mark, own));
  return withFirstNames(withTitles(seenIn(withLeads(met, mark, own), met), mark), mark, own);
}

/** Who is met: one known first name makes names of all in the row; a meeting makes one of a word that nobody knows. */
function meeting([whole, lead = "", names = ""]: RegExpExecArray, mark: () => string, own: string): string {
  const words = names.split(BETWEEN_NAMES);
  const isKnown = words.some((word) => isFirstName(word) && !TOOLS_TOO.test(key(word)));
  const isMet = words.length > 1 ? isKnown : MEETING.test(lead) && /^\p{Lu}\p{Ll}{3,}$/u.test(names);
  return isMet && words.every((word) => isUnknownName([word]) && !own.includes(key(word))) ? lead + mark() : whole;
}

/** Every match replaced. */
function replaced(seen: Seen, pattern: Pattern, by: (found: RegExpExecArray) => string): Seen {
  let out = "";
  let from = 0;
  for (const found of matches(pattern, seen)) {
    out += seen.text.slice(from, found.index) + by(found);
    from = found.index + found[0].length;
  }
  return seenIn(out + seen.text.slice(from), seen);
}

/** Where nothing changed, what was seen still holds. */
const seenIn = (text: string, seen: Seen): Seen => (text === seen.text ? seen : PERSONS.look(text));

/** Replaces the name that follows a lead. */
function withLeads(seen: Seen, mark: () => string, own: string): string {
  const { text } = seen;
  let out = "";
  let from = 0;
  let next = 0;
  for (let lead = LEAD.next(seen); lead; lead = LEAD.next(seen, next)) {
    const at = lead.index + lead[0].length;
    next = at;
    const person = PERSON_LEAD.test(lead[0]);
    const named = person || /[:–—-]/.test(lead[0]);
    const name =
      nameAt(text, at, !named, SINGLE_LEAD.test(lead[0]) && (NAMED_ALONE.test(lead[0]) || isApposed(text, at))) ??
      (named ? null : beforeReach(text, at));
    if (name === null || own.includes(key(name))) continue;
    out += text.slice(from, at) + mark();
    from = others(text, at + name.length, mark);
    next = from;
  }
  return out + text.slice(from);
}

/** « Ton binôme : Mirabelle », « Kind regards,\nMirabelle », « notre CTO Mirabelle ». */
const NAMED_ALONE = /:|appelle|name|moi|^\S+ (?:c[etopf]o|pdg) $|^(?:cordial|best|kind|warm|bien|à|salut)[^\n]*\n/i;

/** « Ta cheffe, Mirabelle, te formera »: one word between commas. */
const isApposed = (text: string, at: number): boolean =>
  text.slice(at - 2, at) === ", " && /^\p{Lu}[\p{L}'’-]{2,}(?:,| :)/u.test(text.slice(at, at + 40));

/** Two unknown words that are followed by a way to reach them. */
function beforeReach(text: string, at: number): string | null {
  const name = nameAt(text, at, false, false);
  return name !== null && REACH.test(text.slice(at + name.length, at + name.length + 40)) ? name : null;
}

const nameAt = (text: string, at: number, weak: boolean, single: boolean): string | null => {
  NAME_HERE.lastIndex = at;
  const found = NAME_HERE.exec(text)?.[0];
  return found ? nameOf(found, weak, single) : null;
};

/** « avec Maryline, Sabrina et Paul »: where the list of names ends. */
function others(text: string, from: number, mark: () => string): number {
  let at = from;
  for (;;) {
    AND_OTHERS.lastIndex = at;
    const next = AND_OTHERS.exec(text);
    const name = next ? nameOf(next[1]!, true, true) : null;
    if (!next || name === null || !(isFirstName(name.split(/\s/)[0]!) || isUnknownName(name.split(/\s+/)))) return at;
    mark();
    at += next[0].length - next[1]!.length + name.length;
  }
}

/** « (CTO) », « , notre directrice Data », « – Responsable recrutement », or a line of its own: a role, and what parts it from a name. */
const TITLE = PERSONS.add(new RegExp(String.raw`(?<![\p{L}\d])(?:${ROLE}|\[coordonnées)(?!\p{L})`, "iu"));
const PARTS = /[,(–—:|>\n-]/;
const BEFORE_TITLE = new RegExp(
  String.raw`(?:(?:,|\(|–|—|-|:|\|)\s{0,2}|(?:\s?(?:\n|${TAGS}))+)(?:(?:notre|votre|la|le|l['’]|son|sa|ta|ton|your|our|qui est)\s?)?$`,
  "iu",
);
const NAME_THERE = new RegExp(`(?:^|[^\\p{L}'’-])(?!I['’]m\\s)(${NAME})$`, "u");

/** Replaces the name before a title, where the words before lead to a person or the title is a recruiter's. */
function withTitles(seen: Seen, mark: () => string): string {
  const { text } = seen;
  let out = "";
  let from = 0;
  for (const title of matches(TITLE, seen)) {
    if (!PARTS.test(text.slice(Math.max(0, title.index - 12), title.index))) continue;
    const parting = BEFORE_TITLE.exec(text.slice(Math.max(from, title.index - 80), title.index));
    const parted = title.index - (parting?.[0].length ?? 0);
    const end = /\s/.test(text[parted - 1] ?? "") ? parted - 1 : parted;
    const found = parting && NAME_THERE.exec(text.slice(Math.max(from, end - 60), end))?.[1];
    if (!found) continue;
    const at = end - found.length;
    const words = found.split(/\s+/);
    if (!isUnknownName(words)) continue;
    const before = out.slice(-30) + text.slice(Math.max(from, at - 40), at);
    // « J. Bertin, chef de service »: an initial makes a name of what follows.
    const isPerson = words.length >= 2 && (RECRUITS.test(title[0]) || words.some((word) => /^\p{Lu}\.$/u.test(word)));
    if (!TOWARDS.test(before) && !(isPerson && /(?:^|[\n.!?>•–—-])\s*$/.test(before))) continue;
    out += text.slice(from, at) + mark();
    from = end;
  }
  return out + text.slice(from);
}

/** Capital words, none of them a plain one nor all in capitals like an acronym. */
const isUnknownName = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  !words.some((word) => IDEA.test(word) && !isFirstName(word)) &&
  !NAMESAKES.test(key(words.join(" "))) &&
  words.every((word) => /^(?:de|du|des|la|le|el|ben|van|von|den|der|di|da)$/i.test(word) || !isPlainWord(word)) &&
  words.some((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word));

/** A first name and a family name, wherever they stand, are a person's unless the words around make them a thing's. */
function isFullName(name: string, before: string, after: string): boolean {
  const words = name.replace(/<[^<>]*>/g, " ").split(/\s+/);
  const family =
    words.slice(1).find((word) => !/^(?:\p{Lu}\.|de|du|des|la|le|el|al|ben|van|von|den|der|da|di)$/iu.test(word)) ?? "";
  const isTyped = words.some((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word));
  // « Zohra B. » is somebody too.
  const isFamily =
    /^(?:[dD]['’])?(?!\p{Lu}{2,3}$)\p{Lu}[\p{L}'’-]{2,}$/u.test(family) ||
    (/^\p{Lu}$/u.test(words[1] ?? "") && after.startsWith("."));
  return (
    isFamily && isTyped && !WORDS_TOO.has(fold(words[0]!)) && !THING_BEFORE.test(before) && !THING_AFTER.test(after)
  );
}

/** « LEFEBVRE Thomas »: capitals that are no acronym. */
const isFamilyName = (word: string): boolean => word.trim().length > 4 && !isPlainWord(word.trim());

/** Names that people give to tools and firms: « avec Claude » is no meeting. */
const TOOLS_TOO = /^(?:claude|alan|julia|jasper|oscar|ruby|crystal|stan|rasa)\b/;
const WITH = new RegExp(`(?<!\\p{L})(?:avec|with|par|by|retirées\\]\\s?\\()${GAP}$`, "iu");
const AND_ANOTHER = new RegExp(`^\\s(?:et|${AMPERSAND}|and)\\s(${NAME})`, "u");
/** « À bientôt ! Solange & Raoul »: first names alone at the end of the text. */
const SIGNED = new RegExp(String.raw`^(?:(?:,|\s(?:et|${AMPERSAND}|and))\s${WORD})*(?:\s|${TAGS}|[.!])*$`, "u");

/** Do the words around a first name make it a person's? */
function isNamedBy(name: string, before: string, rest: string): boolean {
  if (BEFORE_FIRST_NAME.test(before.replace(CAPITALS_BEFORE, "")) || AFTER_NAME.test(behindOthers(rest))) return true;
  if (TOOLS_TOO.test(key(name)) || THING_BEFORE.test(before)) return false;
  const isSigned = rest.length < 80 && /[.!?\n>]\s*$/.test(before) && SIGNED.test(rest);
  return isSigned || WITH.test(before) || isBesideFullName(rest);
}

/** « Quentin, Rémi & Vincent – Data Engineers »: what follows the last of several first names. */
function behindOthers(rest: string): string {
  let after = rest.slice(0, 140);
  for (let other = ANOTHER.exec(after); other && isFirstName(other[1]!); other = ANOTHER.exec(after))
    after = after.slice(other[0].length);
  return after;
}
const ANOTHER = new RegExp(`^(?:,|\\s(?:et|${AMPERSAND}|and))\\s(${WORD})`, "u");

/** « Anatole et Basile Ferrero ». */
function isBesideFullName(rest: string): boolean {
  const [whole = "", name = ""] = AND_ANOTHER.exec(rest.slice(0, 80)) ?? [];
  return name !== "" && isFirstName(name.split(/\s/)[0]!) && isFullName(name, "", rest.slice(whole.length, 160));
}

/** Replaces a first name (and what follows it) where the words around it make it a person's. `own`: the employer's name. */
function withFirstNames(text: string, mark: () => string, own: string): string {
  let out = "";
  let from = 0;
  let next = 0;
  for (const index of firstNamesIn(text)) {
    if (index < from || index < next) continue;
    const name = nameAt(text, index, true, false);
    if (name === null) continue;
    const before = text.slice(Math.max(from, index - 110), index);
    const after = text.slice(index + name.length, index + name.length + 80);
    const isNamed = isNamedBy(name, before, text.slice(index + name.length));
    const surname = CAPITALS_BEFORE.exec(before)?.[0] ?? "";
    const isWhole =
      isFullName(name, before, after) || (isFamilyName(surname) && isFullName(`${name} ${surname}`, "", ""));
    if (own.includes(key(name)) || THING_AFTER.test(after) || (!isNamed && !isWhole)) {
      // « CHU Pierre Paul Riquet »: what is a thing's is so to its last word.
      if (THING_BEFORE.test(before)) next = index + name.length + (AND_ANOTHER.exec(after)?.[0].length ?? 0);
      continue;
    }
    out += text.slice(from, index - surname.length) + mark();
    from = others(text, index + name.length, mark);
  }
  return out + text.slice(from);
}

/** The part of the words that is a name, or null. A weak lead needs a first name we know. */
function nameOf(found: string, weak: boolean, single = false): string | null {
  const words = found.split(/(?<=\s)/);
  let kept = "";
  for (const word of words) {
    const bare = word.replace(/<[^<>]*>/g, "").trim();
    const particle = kept !== "" && /^(?:de|du|des|la|le|el|ben|van|von|den|der|d['’].*)$/iu.test(bare);
    if (bare !== "" && !particle && isPlainWord(bare)) break;
    kept += word;
  }
  const name = kept.replace(/(?:\s+(?:de|du|des|la|le))*\s*$/iu, "").replace(/\.$/, "");
  const alone = single && /^\p{Lu}[\p{L}'’-]*\p{L}$/u.test(name) && !isPlainWord(name);
  return name !== "" && (alone || isName(name, weak)) ? name : null;
}

const isPlainWord = (word: string): boolean =>
  !/^\p{Lu}\.$/u.test(word) && NOT_A_NAME.has(fold(word.normalize("NFC")).replace(/(?:'s)?[.,;:]*$/, ""));

function isName(name: string, weak: boolean): boolean {
  const words = name
    .replace(/<[^<>]*>/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first] = words;
  if (!first || isPlainWord(first) || NAMESAKES.test(key(words.join(" ")))) return false;
  if (words.some((word) => isFirstName(word.replace(/[.,;:]+$/, "")))) return true;
  // « Contact : Sven Olafsson »: two capital words that no list knows; an acronym is no name.
  return (
    !weak &&
    words.length >= 2 &&
    !words.some((word) => IDEA.test(word)) &&
    words.some((word) => /\p{Ll}/u.test(word)) &&
    !words.some((word) => isPlainWord(word) && !/^(?:de|du|des|la|le)$/i.test(word))
  );
}

/** A raw offer whose short fields hold no way to reach a person. `url` and `applyUrl` are kept, unless the way to apply is a
 *  mailbox. The description is scrubbed once it has been decoded (steps.ts). */
export function scrubFields(raw: RawOffer): RawOffer {
  const clean = { ...raw };
  const fields = [
    "title",
    "company",
    "place",
    "salary",
    "education",
    "experience",
    "contract",
    "remote",
    "sector",
    "workingTime",
    "startDate",
    "language",
  ] as const;
  for (const field of fields) if (typeof clean[field] === "string") clean[field] = contactsOnly(clean[field]);
  if (clean.places) clean.places = clean.places.map(contactsOnly);
  if (clean.skills) clean.skills = clean.skills.map(contactsOnly);
  if (typeof clean.applyUrl === "string" && /^\s*(?:mailto|tel|sms):|@/i.test(clean.applyUrl)) clean.applyUrl = null;
  return clean;
}
