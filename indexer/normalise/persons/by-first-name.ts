import { fold, key } from "../../text/fold.ts";
import { isSomebodyAlone } from "./alone.ts";
import { areFirms, isAmongFirms } from "./among-firms.ts";
import { behind } from "./behind.ts";
import { isFigure } from "./characters.ts";
import { isCommonFirstName, isFirstName } from "./first-names.ts";
import { isLeaver } from "./leaving.ts";
import { CAPITALS_BEFORE, isFamilyName, isFullName, isPlainWord, isTyped, NAME, nameAt, WORD } from "./name.ts";
import { SIGNS } from "./names-too.ts";
import { isNamesake, isToolToo, PLACES_TOO, WORDS_TOO } from "./namesakes.ts";
import { isOffice, namesOffice } from "./offices.ts";
import { clauseOf, isApposed, isBehindLabel, isOfficeNext, isOneOfOurs, isUnder } from "./person-places.ts";
import { isAuthorBefore, isFounder } from "./renown.ts";
import { BETWEEN_NAMES, behindOthers, ROW } from "./rows.ts";
import { isInRowOfThings, isOfMethod } from "./rows-of-things.ts";
import { isSignedSaying } from "./sayings.ts";
import type { Taken } from "./taken.ts";
import { isThingNoun } from "./thing-nouns.ts";
import { isCalledThing, isNounBefore, isPlaceIn, isThingBefore, THING_AFTER } from "./things.ts";
import { type Around, aroundOf, type Way } from "./walk.ts";
import { AFTER_NAME, BEFORE_DEED, BEHIND_ROLE, BEHIND_VERB, GAP, USED } from "./words.ts";

/** A known first name (and what follows it) goes with a family name, or where the words around make it a person's. */
export function createByFirstName(): Way {
  /** « CHU Pierre Paul Riquet », « chez Paul Boyé, Jean Bal »: what is a thing's is so to the last of the row. */
  let thingsEnd = 0;
  /** « L'institut Paul Salomon prend soin de vous »: the rest of the name is its too. */
  let bearerEnd = 0;
  /** « le groupe Paul Boyé » once: « Paul Boyé Surgelés » is its too. */
  const bearers: string[] = [];
  return (walk) => {
    const { text, at, taken } = walk;
    if (at < bearerEnd || !walk.mayBeFirstName || !isFirstName(text.slice(at, walk.end))) return null;
    const name = nameAt(text, at, { weak: true });
    if (name === null) {
      thingsEnd = Math.max(thingsEnd, namesakesEnd(text, at));
      return null;
    }
    const end = at + name.length;
    const around = aroundOf(walk, at, end);
    const { before, rest } = around;
    const surname = surnameBefore(name, before);
    const isSure = isSurelyNamed(name, around, taken) && !isAmongFirms(name, before, rest);
    const isNamed = isSure || isWhole(name, surname, rest) || isNamedBy(name, before, rest, text);
    const row = ROW.exec(rest)![0];
    // A word alone, with nobody behind it, tells nothing of others.
    if (!isNamed && row === "" && !name.includes(" ")) return null;
    const isThing =
      (!isSure &&
        (at < thingsEnd ||
          isThingAround(name, before.slice(0, before.length - surname.length), rest) ||
          bearers.some((bearer) => name.includes(bearer)))) ||
      (isNamed && isFounder(name, around, taken));
    if (isThing) bearerEnd = end;
    if (isThing) thingsEnd = Math.max(thingsEnd, end + row.length);
    if (isThing && name.includes(" ")) bearers.push(name);
    if (isThing || !isNamed || taken.isOwn(name) || THING_AFTER.test(rest) || areFirms(rest)) return null;
    // « Hector ou Zelda »: who is somebody only by a name alone makes nobody of the next.
    return { at: at - surname.length, end, isLast: !isSure && !name.includes(" ") };
  };
}

/** « Charles de Gaulle, John Tarquin et »: where the row ends that a known namesake opens. */
function namesakesEnd(text: string, at: number): number {
  const near = text.slice(at, at + 40);
  if (!isNamesake(near) || isToolToo(near)) return 0;
  const end = at + (OPENING.exec(near)?.[0] ?? "").length;
  return end + ROW.exec(text.slice(end, end + 120))![0].length;
}
const OPENING = new RegExp(`^${NAME}`, "u");

/** « MONTCALM Hugo », but « la DRH Marjorie Montcalm », « le DGA Hugo Montcalm ». */
function surnameBefore(name: string, before: string): string {
  const capitals = CAPITALS_BEFORE.found(before);
  const surname = capitals || LED_BEFORE.found(before) || (isCommonFirstName(name) ? familyFirst(before) : "");
  const word = surname.trim();
  const noun = word.replace(/^[LD]['’]/, "");
  if (word === "" || isThingNoun(fold(noun)) || isPlainWord(word) || isOffice(word)) return "";
  // « Saint Laurent ».
  return capitals === "" && isThingBefore(before) ? "" : surname;
}
/** « avec Trần Quốc Bảo », « par Ifeoma Thomas »: what nobody knows, before a name that we do. */
const LED_BEFORE = behind(/(?<=(?<!\p{L})(?:avec|with|par|by)\s)\p{Lu}\p{Ll}+\s$/u);
/** « la suite de Roussel-Marty Denis », « vous remplacez Castaing Hervé »: where only somebody can stand, the family name may come first. */
const FAMILY_FIRST = behind(/\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)*\s$/u);
function familyFirst(before: string): string {
  const surname = FAMILY_FIRST.found(before);
  const led = before.slice(0, before.length - surname.length);
  return surname !== "" && !isFirstName(surname.trim()) && (BEHIND_VERB.test(led) || isUnder(led)) ? surname : "";
}

const isThingAround = (name: string, before: string, rest: string): boolean =>
  isThingBefore(before) ||
  isCalledThing(before) ||
  (!name.includes(" ") && isMeasure(before)) ||
  isAuthorBefore(before) ||
  (name.includes(" ") && isOfMethod(before) && !OURS_NEXT.test(rest)) ||
  isTitle(rest) ||
  isAmongFirms(name, before, rest) ||
  isPlaceIn(name, before) ||
  SAID_THEN.test(rest);
/** « les principes de Léa Kerbrat, notre commerciale ». */
const OURS_NEXT = /^,\s(?:notre|votre|our|your)\s/;
/** « Hector Vidal disait qu'un bel outil se voit »: who said so is no longer there. */
const SAID_THEN = /^\s(?:disait|écrivait)\s(?:qu|«|:)/u;

/** « Hector Vidal's Silent Harbour » is a game; « Hector Vidal's Growth team » is his. */
const isTitle = (rest: string): boolean =>
  !isPlainWord(/^['’]s\s(\p{Lu}\p{L}*)/u.exec(rest)?.[1] ?? "The") &&
  !/^['’]s(?:\s\p{L}+){0,2}\s(?:team|squad|org|group|department|unit|tribe|office)/iu.test(rest);

const isWhole = (name: string, surname: string, rest: string): boolean =>
  isFullName(name, rest) ||
  (isFamilyName(surname) && !PLACES_TOO.has(key(name)) && isFullName(`${name} ${surname}`, ""));

const LAST_WORD = behind(/(?<!\p{L})(\p{L}+)\s$/u);

/** « l'échelle de Braden, la douleur … »: what measures bears its maker's name, whatever goes on behind it. */
const isMeasure = behind(
  /(?<!\p{L})(?:nombres?|constantes?|noyaux?|entropies?|théories?|ratios?|principes?|angles?|distances?|similarités?|divergences?|inégalités?|échelles?|scores?|indices?|coefficients?|diagrammes?|équations?|théorèmes?|syndromes?|maladies?|lois?|signes?|essais?|algorithmes?|formules?|transformées?|filtres?|lemmes?) d(?:e |['’])$/iu,
).test;

/** « un échange avec Nora », « Nora, notre RH », « Nora te recevra »: whatever else bears the name. */
function isSurelyNamed(name: string, { before, rest }: Around, taken: Taken): boolean {
  if (isFigure(before) || isCalledThing(before) || (!name.includes(" ") && isMeasure(before))) return false;
  if (isLeaver(name, before, rest) || (!name.includes(" ") && RECRUITS.test(rest))) return true;
  if (before.endsWith(" dont ") && DIRECTS.test(rest)) return true;
  const isWhose = WHOSE_ASSISTANT.test(before);
  if (USED.test(before) || (!isWhose && !name.includes(" ") && isThingNoun(fold(LAST_WORD.exec(before)?.[1] ?? ""))))
    return false;
  const after = behindOthers(rest);
  if (AFTER_NAME.test(after)) return true;
  if (name.includes(" ") ? !isAuthorBefore(before) : isFirstNameOnly(name)) {
    if (isToldByOffice(after) || (!name.includes(" ") && isTeam(before, rest, after) && !isInRowOfThings(before)))
      return true;
  }
  return (
    BEFORE_DEED.test(rest.slice(ROW.exec(rest)?.[0].length)) &&
    (isTyped(name) || isInCapitals(name, rest)) &&
    // « Alan est absent », of « Alan Montcalm ».
    (!isToolToo(name) || taken.names.some((one) => one.startsWith(`${name} `))) &&
    !(MACHINE_BEFORE.test(before) && !isWhose && !(name.includes(" ") && HUMAN_AGENT.test(before))) &&
    // « la salle Zélie Montcalm est disponible ».
    !(isPlaceNoun(LAST_WORD.exec(before)?.[1] ?? "") && isNounBefore(before) && !namesOffice(clauseOf(before)))
  );
}

/** « Zélie d'Ostrelis, consultante spécialisée, recrute pour … ». */
const RECRUITS =
  /^(?:\s(?:de\s|chez\s|d['’]?)\p{Lu}[\p{L}'’-]*)?,\s(?:consultante?|chargée?|recruteu(?:r|se))\s[^.\n]{0,80}\srecrute(?!\p{L})/iu;

/** « nos marques, dont Zélie Montcalm dirige les équipes », but « dont Zélie Montcalm et Roy ». */
const DIRECTS = /^\s(?:dirige|pilote|encadre|manage|supervise|anime|coordonne)\s/;

/** « ZÉLIE MONTCALM VOUS RECEVRA », of a text in capitals. */
const isInCapitals = (name: string, rest: string): boolean =>
  name.includes(" ") && isCommonFirstName(name.slice(0, name.indexOf(" "))) && !/^[^.\n]*\p{Ll}/u.test(rest);

/** « Son assistant Jérémy vous enverra le contrat ». */
const WHOSE_ASSISTANT = behind(/(?<!\p{L})(?:[Ss]on|[Ll]eur|[Hh]is|[Hh]er)\sassistant\s$/u);
/** « votre agent Zélie Montcalm vous recevra »: with a family name, such a thing is somebody. */
const HUMAN_AGENT = behind(/(?<!\p{L})(?:agent|assistant)\s$/iu);
const isPlaceNoun = (word: string): boolean =>
  isThingNoun(fold(word)) && !isOffice(word) && !/^(?:agent|robot|bot)$/i.test(word);

const WITH = behind(
  new RegExp(
    `(?<!\\p{L})(?:avec|with|par|by|retirées\\]\\s?(?:\\(|(?:et|ou|and)(?:\\sde|\\sd['’]|\\sà)?))${GAP}$`,
    "iu",
  ),
);
/** « powered by AIDA ». */
const ACRONYM = /^\p{Lu}{2,4}$/u;
/** « À bientôt ! Solange & Raoul »: first names alone at the end of the text. */
const SIGNED = new RegExp(String.raw`^(?:(?:,|\s(?:et|&|and))\s${WORD})*[\s.!]*$`, "u");

/** Do the words around a first name, which is no thing's, make it a person's? */
function isNamedBy(name: string, before: string, rest: string, text: string): boolean {
  if (isToolToo(name)) return false;
  const isSigned =
    rest.length < 80 &&
    SIGNED.test(rest) &&
    (/(?<!\p{Lu}\.-?\p{Lu})[.!?\n>]\s*(?:[-•–]\s)?$/u.test(before) || SIGNS.test(before));
  return (
    isSigned ||
    (WITH.test(before) &&
      !ACRONYM.test(name) &&
      !(before.endsWith("(") && !/\p{Ll}/u.test(name)) &&
      !USED.test(before)) ||
    (!USED.test(before) &&
      ((isFirstNameOnly(name) && isSomebody(name, before, rest)) || isSomebodyAlone(name, before, rest, text)))
  );
}

/** One word that is a first name and nothing else. */
const isFirstNameOnly = (name: string): boolean =>
  isTyped(name) && !/\s/.test(name) && !PLACES_TOO.has(key(name)) && !WORDS_TOO.has(key(name));

/** Weaker signs, for a first name that stands alone: what is done, who it is, who stands beside. */
function isSomebody(name: string, before: string, rest: string): boolean {
  const after = behindOthers(rest);
  const near = before.slice(-70);
  return (
    (isBehindLabel(near) && !MACHINE.test(clauseOf(near))) ||
    BEHIND_ROLE.test(near) ||
    (near.endsWith(", ") && (isOneOfOurs(near) || (isApposed(near, rest) && !MACHINE.test(clauseOf(near))))) ||
    isSignedSaying(near, rest) ||
    isOffice(ONE_WHO.exec(near)?.[1] ?? "") ||
    (THEN.test(near) && OF_A_TEAM.test(rest)) ||
    // « le site de Tours (Gaëlle) », « devant Claire-Lise, qui tient les comptes »; « Son adjoint Wahid la remplacera ».
    isOffice(LAST_WORD.exec(near)?.[1] ?? "") ||
    // « support Jade Global ».
    (BEHIND_VERB.test(near) && !/^\s\p{Lu}/u.test(rest)) ||
    (!MACHINE.test(near) &&
      (near.endsWith("(")
        ? rest.startsWith(")") && !BEARS.test(near)
        : /^, (?:qui|who) /.test(rest) && isCommonFirstName(name))) ||
    isInRow(before, rest, after)
  );
}

/** « une comptable qui a vu passer six logiciels, Ginette, et … ». */
const ONE_WHO = behind(/(?<!\p{L})une?\s(\p{L}+)\s(?:qui|who)\s[^.,;:!?()\n]{3,70},\s$/iu);
/** "Then Nora from Solutions", « puis Nora, des achats ». */
const THEN = behind(/(?<!\p{L})(?:then|puis)\s$/iu);
const OF_A_TEAM = /^(?:\sfrom\s\p{Lu}|,\s(?:de\sl['’]|de\sla\s|des|du)\s?\p{L})/u;

/** « et Lou-Anne, notre UX », « Pauline la cheffe », but « Luna, notre ERP », « Hector, notre assistant vocal ». */
const isToldByOffice = (after: string): boolean =>
  (isOfficeNext(after) || isOffice(THE_OFFICE.exec(after)?.[1] ?? "")) && !MACHINE.test(after.slice(0, 30));
const THE_OFFICE = /^\sl(?:[ae]\s|['’])(\p{L}[\p{L}-]*)/iu;

/** « Notre bot Hector répond à vos questions ». */
const MACHINE_BEFORE = behind(
  /(?<!\p{L})(?:(?:chat)?bot|robot|agent|assistant(?:\s(?:virtuel|vocal|conversationnel))?|outil|IA|AI)\s$/iu,
);
const MACHINE =
  /(?<!\p{L})(?:voix|assistant|agent|simulateur|générateur|connecteur|éditeur|fournisseur|\p{L}*bot|outil|IA|AI)(?!\p{L})/iu;

const AND = /\s(?:et|&|and)\s/;
/** « Elodie, Julien et Lucas seront ravis »: first names in a row that ends with an « et », none of them a tool's or a town's. */
function isInRow(before: string, rest: string, after: string): boolean {
  const row = rest.slice(0, rest.length - after.length);
  const names = row.split(BETWEEN_NAMES).slice(1);
  return (
    (AND.test(row) || names.length > 1) &&
    !MACHINE.test(row) &&
    !BEARS.test(before.slice(-60)) &&
    !/^\s\p{Lu}/u.test(after) &&
    !THING_AFTER.test(after) &&
    names.every((one) => isFirstNameOnly(one) && !isToolToo(one))
  );
}
/** « l'équipe Produit rassemble Ines, Hugo et Léo »: three or more, and nothing that bears names. */
const isTeam = (before: string, rest: string, after: string): boolean =>
  rest.slice(0, rest.length - after.length).split(BETWEEN_NAMES).length > 2 && isInRow(before, rest, after);
const BEARS =
  /(?<!\p{L})(?:(?:chat)?bots?|robots|outils|modèles|assistants|agents|salles?|bâtiments|navires|rues|bandes|sagas|séries|éditeur|licences|marques|enseignes|jeux|clients|boutiques|logiciels|tools|models|brands|rooms)(?!\p{L})/iu;
