import { any } from "../../text/any.ts";
import { key } from "../../text/fold.ts";
import { behind } from "./behind.ts";
import { isCommonFirstName, isFirstName } from "./first-names.ts";
import { isPlainWord } from "./name.ts";
import { isToolToo, NOT_ALONE, PLACES_TOO, WORDS_TOO } from "./namesakes.ts";
import { namesOffice } from "./offices.ts";
import { clauseOf } from "./person-places.ts";

/** « Badge : voir Moussa », « Bruno code, Safia vend »: a common first name alone is somebody, unless something here bears it. */
export const isSomebodyAlone = (name: string, before: string, rest: string, text: string): boolean =>
  isOnlyAName(name) && !isFirmJoined(name, before) && isSomebodys(before, rest) && !isBorneIn(text, name);

/** « Rejoignez Kertis », « Pour Kertis. »: more often a firm than who bears so rare a name. */
export const isFirmJoined = (name: string, before: string): boolean =>
  JOINED_FIRM.test(before) && !name.includes(" ") && !isCommonFirstName(name);
const JOINED_FIRM = behind(/(?<!\p{L})(?:rejoi\p{L}+|join|pour|chez)\s$/iu);

const isOnlyAName = (name: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}\S*(?:\s\p{Lu}\.?)?$/u.test(name) &&
  (isCommonFirstName(name) || name.length > 5) &&
  !isToolToo(name) &&
  ![PLACES_TOO, WORDS_TOO, NOT_ALONE].some((others) => others.has(key(name)));

/** Nothing stands beside it that makes one name of both (« Amazon Leo », « Gif sur Yvette »), or a thing of it (« à Méry », « Hugo ou Gatsby »). */
const isFree = (before: string, rest: string): boolean =>
  !HELD_AFTER.test(rest) &&
  !HELD_BEFORE.test(before) &&
  !isNounOfOurs(before) &&
  (!CAPITAL_BEFORE.test(before) || BEGINS.test(before)) &&
  [ROW_BEFORE.exec(before)?.[1], ROW_AFTER.exec(rest)?.[1]].every(
    (other) =>
      other === undefined ||
      /^\p{Lu}{3,4}$/u.test(other) ||
      isFirstName(other) ||
      isPlainWord(other) ||
      BEGINS.test(`${other} `),
  );
/** « Amazon Leo », but « C'est Leo ». */
const CAPITAL_BEFORE = behind(/(?!C['’]est\s)\p{Lu}[\p{L}\d'’.-]*[ \u00a0]$/u);
const HELD_AFTER = /^(?:[ \u00a0]?[\p{Lu}\d®™]|[-/_.:@&]\S)/u;
const HELD_BEFORE = behind(
  new RegExp(
    String.raw`(?:[\p{L}\d]\s(?:sur|sous|lès|en)|(?<!\p{L})${any(
      "à|in|at|to|chez|from|near|vers|l['’]aise avec",
      "(?:villes?|communes?|mairie|gare|canton|région|agence|village|fans?|lecteurs) de",
    )})\s$|[-/_.@&#]$|[«"“\d]\s?$`,
    "iu",
  ),
);
/** Words that begin a clause and are nobody's. */
const BEGINS = behind(
  /(?:Avec|Puis|Et|Ou|Voir|Merci|Bonjour|Hello|Hi|Hey|Salut|Ici|Par|Pour|De|Selon|Quand|Si|With|And|By|Ask|Meet|Dear|Ch(?:er|ère)|Moi|Chez|Rejoindre|Rejoins|Join|Joining|Contactez|Appelez|Demandez)\s$/u,
);
/** « Hugo et », but « à Crolles, ». */
const ROW_BEFORE = behind(
  /(?<!(?<!\p{L})(?:à|en|in|from)\s)(\p{Lu}[\p{L}'’-]*)(?:,|\s(?:et|ou|and|or|&))\s(?:d['’])?$/u,
);
const ROW_AFTER = /^(?:,|\s(?:et|ou|and|or|&(?:amp;)?))\s(\p{Lu}[\p{L}'’-]*)/u;
/** « nos bijoux Agatha », but « notre doyenne Léa ». */
const isNounOfOurs = (before: string): boolean => NOUN_OF_OURS.test(before) && !namesOffice(before.slice(-20));
const NOUN_OF_OURS = behind(/(?<!\p{L})(?:nos|notre|vos|votre|ses|leurs?)\s\p{Ll}+\s$/u);

/** A clause that tells of a tool, a place or a firm. */
const isOfThings = (before: string, rest: string): boolean =>
  THINGS.test(clauseOf(before.slice(-70))) || THINGS.test(/^[^.!?;)\n]{0,40}/u.exec(rest)![0]);
const THINGS = new RegExp(
  String.raw`(?<!\p{L})${any(
    "outils?|logiciels?|progiciels?|erp|crm|solutions?|plateformes?|applis?|applications?|mod[èe]les?",
    "(?<!de )projets?|produits?|marques?|(?:chat)?bots?|robots?",
    String.raw`assistante?s? (?:ia|v\p{L}+|d(?:es?|u)|interne|conv\p{L}+|num[ée]rique)|agents?|sites?|b[âa]timents?`,
    "salles?|navires?|satellites?|start-?ups?|tools?|platforms?|products?|models?|software|database",
    String.raw`(?<!(?:service|relations?|expérience)\s)clients?|prime|chèques?|fête|acteur`,
    String.raw`leader\s(?:\p{Ll}|en|Eur|Mond)|éditeur|entreprise|société|groupe|connaissances?|ma[îi]trise[rz]?`,
    String.raw`notions?|développons|[ée]ditons|utilis\p{L}+|s['’]appelle(?:nt)?|nomm[ée]+e?s?|baptis[ée]+e?s?`,
  )}(?!\p{L})`,
  "iu",
);

const isSomebodys = (before: string, rest: string): boolean => isFree(before, rest) && !isOfThings(before, rest);

/** Of the last text: a name that stands a thousand times in it is looked for once. */
let lastText = "";
const borne = new Map<string, boolean>();

/** « Leo », where the text speaks of « Amazon Leo » elsewhere, or writes « leo »: what is a thing's once is so throughout. */
function isBorneIn(text: string, name: string): boolean {
  if (text !== lastText) borne.clear();
  lastText = text;
  const known = borne.get(name) ?? isBorne(text, name);
  borne.set(name, known);
  return known;
}

function isBorne(text: string, name: string): boolean {
  const isOthers = (at: number): boolean =>
    !isSomebodys(text.slice(Math.max(0, at - 70), at), text.slice(at + name.length, at + name.length + 60));
  return placesOf(text, name.toLowerCase()).length > 0 || placesOf(text, name).some(isOthers);
}

/** Where a word stands that is no part of another. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/\p{L}/u.test((text[at - 1] ?? " ") + (text[at + word.length] ?? " "))) places.push(at);
  return places;
}
