import { plain } from "../../text/plain.ts";
import { wordHash } from "../word-hash.ts";
import { isCapital, stemOf } from "./read-words.ts";

/** Where a post is within its house and what it is for, as its text names them: « pour l'équipe Tarification », « Direction : Réseaux », « Projet : billetterie commune ». */
interface Teams {
  /** Words of the first team's name, of the first direction's or division's, and of the first project's, as stems; none where it names none. */
  team: readonly number[];
  unit: readonly number[];
  project: readonly number[];
}

const NONE: readonly number[] = [];
const NO_TEAMS: Teams = { team: NONE, unit: NONE, project: NONE };

/** Words that open such a name: of a team, of what holds several, and of what one is taken on for. */
export const TEAMS = "equipe squad escouade tribu team tribe";
export const UNITS =
  "pole direction departement department division bu unit unite branche filiale subsidiary domaine directeur directrice laboratoire laboratory";
export const PROJECTS =
  "chaire chair projet programme project program produit product marche lot perimetre axe volet sujet these subject topic";

/** Where such a word begins in the text, and what it opens the name of. */
export interface TeamWord {
  at: number;
  of: keyof Teams;
}

/** These end right before the word: they are read backwards from there. A sentence or a line opens with it, or it is where the reader comes to; « avec l'équipe Produit » is another one. In small letters. */
const OPENS =
  /$(?<=(?:^|[\n.!?;:•*>|–-])\s*(?:titre d(?:e la|u) |intitul[ée] d(?:e la|u) )?(?:l['’]|la |le |notre |votre |the |our |your )?(?:business )?)/;
const COMES_TO =
  /$(?<=(?:^|[^a-zà-ÿ])(?:sein d[eu]|(?:autorit|responsabilit)[ée] d[eu]|concerne|c(?:œ|oe)ur d[eu]|membre d[eu]|rejoi[a-z]{2,9}|int[ée]gr[a-z]{1,7}|renforce[a-z]{0,3}|pour|dans|(?:rattach|affect)[ée()·.es-]{1,6} (?:à|au)|within|join(?:ing)?|in|for|of)\s+(?:l['’]|la |le |notre |une |the |our )?(?:business )?)/;

const LETTERS = String.raw`\p{L}`;
const WORD = String.raw`\p{Lu}[\p{L}\d&+’'-]*`;
const ALL_CAPITALISED = `${WORD}(?: (?:(?:&|et|and) )?${WORD}){0,3}`;
/** "The Pricing team". */
const NAMED_BEFORE = new RegExp(
  `$(?<=\\b(?:within|joining|join|in|for|of|to|by)\\s+(?:the|our)\\s+(${ALL_CAPITALISED}) )`,
  "u",
);
/** Behind the word: in quotes, behind a colon up to the end of the line or the sentence, or as many words as bear a capital and one more. */
const QUOTED = new RegExp(`^${LETTERS}+\\s*:?\\s*[«“"]\\s*([^«»“”"\\n]{2,50}?)\\s*[»”"]`, "u");
const HEADED = new RegExp(`^${LETTERS}+\\s*:\\s*(\\p{Lu}[^.,;:()\\n]{1,50}?)\\s*(?:[.,;()\\n]|$)`, "u");
const BEHIND = new RegExp(
  `^${LETTERS}+ (?:d(?:e la |e l['’]|u |es |e |['’]))?(${ALL_CAPITALISED}(?: ${LETTERS}+(?=[.,;:()\\n]|$))?)`,
  "u",
);
/** A project is told in as many words as its line has: « Projet : reconnaissance d'écritures anciennes ». */
const TOLD = new RegExp(`^${LETTERS}+\\s*:\\s*([^.;:()\\n]{2,70})(?!${LETTERS})`, "u");
/** « Lot n° 3 », « le lot 2 (tunnels et puits) »: the number is its name. */
const NUMBERED = /^(?:lot|volet|axe|sujet) (?:n ?[°o] ?)?(\d{1,2}|[IVX]{1,4})(?![\d%\p{L}])/iu;
/** « l'équipe de Lyon », « l'équipe de Claire »: who or where. */
const OF = new RegExp(`^${LETTERS}+ d(?:e|u|es|['’])`, "u");

/** Words that open a sentence of their own behind it: « L'équipe : Vous travaillez … », « Équipe : Rattaché à … ». */
const SPOKEN = new Set(
  `vous nous tu il elle ils elles on je le la les un une des ce cette ces son sa ses notre nos votre vos leur leurs en dans pour avec sur chez au aux
  you we they the our your this it as rattache rattachee compose composee constituee`.split(/\s+/),
);
/** What tells no team from another. */
const ANY_TEAM = new Set(
  `equipe team squad service services pole direction departement generale general projet projets project agile scrum data donnees donnee tech digital
  digitale numerique metier metiers france technique informatique pluridisciplinaire des les the and avec pour`.split(
    /\s+/,
  ),
);
/** « CRM » is a name; « IA », « IT » and « RH » are what many teams are. */
const SHORTEST = 3;

/** Signs that may part the word from the name, and « d » of « de la », « du ». */
const SIGNS = Array.from(':«“"d', (sign) => sign.charCodeAt(0));
const SPACE = 32;
/** Most such words stand beside neither a sign nor a capital: nothing more is asked of those. */
function mayName(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end) > 64) end++;
  while (text.charCodeAt(end) === SPACE) end++;
  const next = text.charCodeAt(end);
  return isCapital(next) || SIGNS.includes(next);
}
const mayBeNamed = (text: string, at: number): boolean => isCapital(text.charCodeAt(text.lastIndexOf(" ", at - 2) + 1));

const BEFORE = 40;
const AFTER = 80;
/** Words of one name. */
const MOST = 6;

/** « Vous êtes en charge de « Ombrelis », qui … », « vous lancez « Sillage » »: a product by its name in quotes, behind a word that leads to it. */
const NAMED_IN_QUOTES =
  /[«“"](?<=[ '’](?:de|sur|pour|d|autour de|pilotez|menez|conduisez|portez|dirigez|cr[ée]ez|lancez|reprenez|d[ée]veloppez|d[ée]ployez|produit|application|appli|outil|logiciel|module|assistant|plateforme|solution)[\s'’].)\s?(\p{Lu}[^«»“”"\n]{1,30}?)\s?[»”"]/u;

/** The first of each kind. `quotes`: the text holds a quotation. */
export function teamsIn(text: string, words: readonly TeamWord[], quotes: boolean): Teams {
  if (words.length === 0 && !quotes) return NO_TEAMS;
  const found = { ...NO_TEAMS };
  for (const { at, of } of words)
    if (found[of].length === 0) found[of] = of === "project" ? projectAt(text, at) : nameAt(text, at, of === "unit");
  if (quotes && found.project.length === 0) found.project = stemsOf(NAMED_IN_QUOTES.exec(text)?.[1]);
  return found;
}

function nameAt(text: string, at: number, isUnit: boolean): readonly number[] {
  const isBehind = mayName(text, at);
  if (!isBehind && !mayBeNamed(text, at)) return NONE;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  if (!isBehind) return stemsOf(NAMED_BEFORE.exec(before)?.[1]);
  const small = before.toLowerCase();
  const opens = OPENS.test(small);
  if (!opens && !COMES_TO.test(small)) return NONE;
  const behind = text.slice(at, at + AFTER);
  const headed = opens ? HEADED.exec(behind) : null;
  return stemsOf((QUOTED.exec(behind) ?? headed ?? named(behind, isUnit))?.[1]);
}

/** In quotes wherever it stands, or on a line that it opens. */
function projectAt(text: string, at: number): readonly number[] {
  const behind = text.slice(at, at + AFTER);
  const number = NUMBERED.exec(behind)?.[1];
  if (number) return [wordHash(`lot ${number}`)];
  if (!mayName(text, at)) return NONE;
  const opens = OPENS.test(text.slice(Math.max(0, at - BEFORE), at).toLowerCase());
  return stemsOf((QUOTED.exec(behind) ?? (opens ? TOLD.exec(behind) : null))?.[1]);
}

const named = (behind: string, isUnit: boolean): RegExpExecArray | null =>
  isUnit || !OF.test(behind) ? BEHIND.exec(behind) : null;

function stemsOf(name: string | undefined): readonly number[] {
  if (name === undefined) return NONE;
  const [first = "", ...more] = plain(name).match(/[a-z\d]+/g) ?? [];
  if (SPOKEN.has(first)) return NONE;
  const telling = [first, ...more].filter((word) => word.length >= SHORTEST && !ANY_TEAM.has(word));
  return telling.length === 0 ? NONE : telling.slice(0, MOST).map(stemOf);
}
