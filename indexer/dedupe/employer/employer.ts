import { kindOfName, employerName as nameIn } from "../../normalise/employer/employer.ts";
import { key } from "../../text/fold.ts";
import { plain } from "../../text/plain.ts";
import { remembered } from "../../text/remembered.ts";
import { canonicalWord } from "../../words/words.ts";
import { oneLetterApart } from "../spelling.ts";
import { wordHash } from "../word-hash.ts";
import { isBoardName } from "./boards.ts";
import { initialsOf, wordsOf } from "./house-name.ts";
import { COMMON, LEGAL, RELAY_WORDS } from "./words.ts";

/** An employer's name as it is compared. */
export interface EmployerName {
  /** As written; null when the offer names nobody. */
  name: string | null;
  /** Canonical words without legal forms. */
  words: readonly string[];
  /** Its first telling word. */
  first: string;
  /** Under which twins are looked for: this word, and all telling ones; whatever their order and the spaces between them. */
  hash: number;
  whole: number;
  /** Those words as they are spelled: a text names it so. */
  spelled: readonly string[];
  /** The words as one, and the telling ones among them as one. */
  joined: string;
  telling: string;
  /** What may stand for a longer name, as one: « SME », « CA-TS », the letters of « SDIS 38 »; null: nothing. */
  sigle: string | null;
  /** First letters of its words, with the small ones and without: « edf » and « ef ». */
  initials: readonly string[];
  /** Publishes for others: an agency, a school, a board, a job fair. */
  relay: boolean;
  school: boolean;
  /** Sells the time of its people: « notre client » is where they work. */
  consulting: boolean;
}

export type EmployerRelation = "same" | "similar" | "relay" | "missing" | "different";

const NOBODY: EmployerName = {
  name: null,
  words: [],
  first: "",
  hash: 0,
  whole: 0,
  spelled: [],
  joined: "",
  telling: "",
  sigle: null,
  initials: [],
  relay: false,
  school: false,
  consulting: false,
};
export const employerName = (name: string | null | undefined): EmployerName => (name ? read(name) : NOBODY);

/** « FR07 Boreale Industrie »: some systems put their own code of the entity before its name. */
const ENTITY_CODE = /^[a-z]{2}\d{2,}$/;

const read = remembered((company: string): EmployerName => {
  const name = nameIn(company);
  if (name === null) return NOBODY;
  const { written, plainly, all } = wordsOf(name);
  if (all.length === 0) return NOBODY;
  const strong = all.filter((word) => !LEGAL.has(word) && !ENTITY_CODE.test(word));
  const kept = strong.length > 0 ? strong : all;
  const kind = kindOfName(key(name));
  const relay =
    kind === "agency" ||
    kind === "school" ||
    isBoardName(name) ||
    [kept, plainly].some((some) => RELAY_WORDS.test(some.join(" ")));
  const first = firstName(kept);
  const letters = plain(written).match(/[a-z0-9]+/g) ?? [];
  const telling = kept.filter((word) => !COMMON.has(word)).join(" ");
  return {
    name,
    words: kept,
    first,
    hash: lettersHash(first),
    whole: lettersHash(telling || first),
    joined: kept.join(""),
    telling,
    spelled: letters.filter((word) => kept.includes(canonicalWord(word))),
    sigle: sigleOf(kept),
    initials: [
      initialsOf(letters),
      initialsOf(plainly),
      ...(plainly.length > 3 && COMMON.has(plainly[0]!) ? [initialsOf(plainly.slice(1))] : []),
    ],
    relay,
    school: kind === "school",
    consulting: kind === "consulting",
  };
});

/** Publishes for itself, under its own name. */
export const isDirect = ({ name, relay }: EmployerName): boolean => name !== null && !relay;

/** « One point » and « Onepoint », « Métropole de Corvelle » and « Corvelle Métropole ». */
const lettersHash = (name: string): number => wordHash([...name.replaceAll(" ", "")].sort().join(""));

/** The house of a department bears its number. */
const DEPARTMENT = /^(?:\d{2,3}|2[ab])$/;

function sigleOf(all: readonly string[]): string | null {
  const own = DEPARTMENT.test(all.at(-1)!) ? all.slice(0, -1) : all;
  const letters = own.join("");
  const isShort = letters.length > 2 && letters.length < 9;
  return isShort && (own.length === 1 || own.every((word) => word.length < 4)) ? letters : null;
}

/** The first telling word of a name: « thales », « dupont » of « cabinet Dupont »; all of it where none tells. */
const firstName = (own: readonly string[]): string => own.find((word) => !COMMON.has(word)) ?? own.join(" ");

export function relateEmployers(a: EmployerName, b: EmployerName): EmployerRelation {
  if (a.name === null || b.name === null) return "missing";
  const nearness = relateNames(a, b);
  if (nearness !== "different") return nearness;
  return a.relay || b.relay ? "relay" : "different";
}

function relateNames(a: EmployerName, b: EmployerName): "same" | "similar" | "different" {
  if (a.joined === b.joined) return "same";
  if (a.telling === "" || b.telling === "") return "different";
  if (a.telling === b.telling || sameWords(a.words, b.words)) return "same";
  const isShort = isAcronym(a, b) || isAcronym(b, a) || opensShort(a.words, b.words) || opensShort(b.words, a.words);
  return isShort || startsAlike(a.words, b.words) ? "similar" : "different";
}

/** « Acenture » is a mistyped Accenture, « Ferrand » is not Ferrane: the text must say it. */
export const mayBeMistyped = (a: EmployerName, b: EmployerName): boolean => oneLetterApart(a.joined, b.joined);

/** « ACC - Automotive Cells Company » and « Automotive Cells Company - ACC ». */
const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

/** « Duhamel Logistique » and « Transports Duhamel Logistique », « Sillon » and « Groupe coopératif Sillon »: the text must say it too. */
export function isHeldBy(a: EmployerName, b: EmployerName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.some((word) => !COMMON.has(word)) && short.every((word) => long.includes(word));
}

/** « SME » and « Société Marnaise d'Énergie », « CA-TS », « DINUM » and « Direction interministérielle du numérique ». */
const isAcronym = (short: EmployerName, long: EmployerName): boolean =>
  short.sigle !== null && (long.initials.includes(short.sigle) || spells(short.sigle, long.spelled, 0));

/** « CP Artémoise » and « Caisse de prévoyance Artémoise »: the first word is the letters of those that it stands for. */
function opensShort([letters = "", ...own]: readonly string[], long: readonly string[]): boolean {
  const count = long.length - own.length;
  if (own.length === 0 || count < 2 || letters.length !== count || own.every((word) => COMMON.has(word))) return false;
  return own.every((word, at) => word === long[count + at]) && initialsOf(long.slice(0, count)) === letters;
}

/** Is it made of the beginnings of these words, in their order, from the first on? The last ones may be left out. */
function spells(sigle: string, words: readonly string[], at: number): boolean {
  if (sigle === "") return true;
  const word = words[at];
  // Asked of every two names: most part here.
  if (word === undefined || word[0] !== sigle[0]) return false;
  for (let letters = 1; letters < word.length && word.startsWith(sigle.slice(0, letters)); letters++) {
    if (spells(sigle.slice(letters), words, at + 1)) return true;
    if (letters === sigle.length) break;
  }
  return false;
}

/** « Thales » and « Thales Las France »: one name opens the other, and is more than a common word. */
function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, at) => word === long[at]) && short.some((word) => !COMMON.has(word));
}

/** Words that name jobs are kept in a title, whoever bears them. */
const JOB_WORDS = new Set("ia ai data digital projet project si bi rh product conseil cloud web".split(" "));
export const isJobWord = (word: string): boolean => JOB_WORDS.has(word);

/** Is this word of the name one that tells this employer from another? */
export const namesEmployer = ({ words }: EmployerName, word: string): boolean =>
  words.includes(word) && !COMMON.has(word) && !isJobWord(word);
