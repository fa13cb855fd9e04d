import { any } from "../../text/any.ts";
import { fold, key } from "../../text/fold.ts";
import { behind } from "./behind.ts";
import { isCommonFirstName, isFirstName } from "./first-names.ts";
import { isPlainWord } from "./name.ts";
import { isToolToo, NOT_ALONE, PLACES_TOO, TOWNS_TOO, WORDS_TOO } from "./namesakes.ts";
import { isOffice, isOfficePhrase, namesOffice, wordsIn } from "./offices.ts";
import { behindLast, clauseOf } from "./person-places.ts";
import { isThingNoun } from "./thing-nouns.ts";

/** « Badge : voir Moussa », « Bruno code, Safia vend »: a common first name alone is somebody, unless something here bears it. */
export const isSomebodyAlone = (name: string, before: string, rest: string, text: string): boolean =>
  isOnlyAName(name) && !isFirmJoined(name, before) && isSomebodys(name, before, rest) && !isBorneIn(text, name);

/** « Rejoignez Kertis », « directrice IA de Kertis », « ▮ | RH | Kertis »: more often a firm than who bears so rare a name. */
export const isFirmJoined = (name: string, before: string): boolean =>
  !name.includes(" ") &&
  (JOINED_FIRM.test(before) || (OF.test(before) && namesOffice(clauseOf(before.slice(-40))))) &&
  !isCommonFirstName(name);
const JOINED_FIRM = behind(/(?:(?<!\p{L})(?:rejoi\p{L}+|join|pour|chez)|[|·]|\p{L}\s[—–])\s$/iu);
const OF = behind(/\s(?:de\s|d['’]|of\s)$/u);

const isOnlyAName = (name: string): boolean =>
  /^\p{Lu}\p{Ll}(?:\p{Ll}|-\p{L}{2})\S*(?:\s\p{Lu}\.?)?$/u.test(name) &&
  (isCommonFirstName(name) || name.length > 5) &&
  !isToolToo(name) &&
  ![PLACES_TOO, WORDS_TOO, NOT_ALONE].some((others) => others.has(key(name)));

/** Nothing stands beside it that makes one name of both (« Amazon Leo », « Gif sur Yvette »), or a thing of it (« à Méry », « Hugo ou Gatsby »). */
const isFree = (name: string, before: string, rest: string): boolean =>
  !HELD_AFTER.test(rest) &&
  !(TOWARDS_TOWN.test(before) && TOWNS_TOO.has(key(name))) &&
  !HELD_BEFORE.test(before) &&
  !MASTERED.test(before) &&
  !(QUOTED.test(before) && /^\s?[»"”]/.test(rest)) &&
  !TOWN_BEFORE.test(before) &&
  !isNounOfOurs(before) &&
  (!CAPITAL_BEFORE.test(before) || BEGINS.test(before) || isOffice(wordsIn(before).at(-1) ?? "")) &&
  [OPENED_BEFORE.test(before) ? undefined : ROW_BEFORE.exec(before)?.[1], ROW_AFTER.exec(rest)?.[1]].every(
    (other) =>
      other === undefined ||
      /^\p{Lu}{2}/u.test(other) ||
      (isFirstName(other) && !PLACES_TOO.has(key(other))) ||
      isPlainWord(other) ||
      BEGINS.test(`${other} `),
  );
/** « Amazon Leo », « J.M. Leo », but « C'est Leo ». */
const CAPITAL_BEFORE = behind(
  /(?:(?!C['’]est\s)\p{Lu}[\p{L}\d'’-]*(?:\.[\p{L}\d'’-]+)*|(?<!\p{L})\p{Lu}\.-?\p{Lu}\.)[ \u00a0]$/u,
);
/** « Leo™ », « Mark the date », « Tod… » where the text is cut, « Adam vs Sophia ». */
const HELD_AFTER = /^(?:…\s*$|\svs\.?\s|\s(?:the|your|our|this|that)\s|[ \u00a0]?[\p{Lu}\d®™]|[-/_.:@&]\S)/u;
const HELD_BEFORE = behind(
  /(?:[\p{L}\d]\s(?:en|sous)|(?<!\p{L})(?:créé|fondé|lancé|founded|launched)e?|(?<!\p{L})(?:in|at|chez|near|vers|l['’]aise avec|un peu de|(?:villes?|communes?|mairie|gare|canton|région|agence|village|fans?|lecteurs) de))\s$|[-/_.@&#]$|\d[^\S\n]?$/iu,
);
/** « une pratique de Vermeil CRM ou d'», « l'usage de »: tools are, but « l'expérience de Léa ». */
const MASTERED = behind(
  /(?<!l['’])(?<!\p{L})(?:[Ee]xpérience|[Pp]ratique|[Uu]tilisation|[Uu]sage|habitude|[Nn]otions|[Bb]ases|[Ee]xperience|[Cc]ommand|[Pp]ractice)\s(?:\p{Ll}+\s){0,2}?(?:de\s|d['’]|sur\s|of\s|in\s)(?:\p{Lu}[\p{L}\d/ .-]*(?:,|\s(?:ou|et|or|and))\s(?:de\s|d['’])?){0,4}$/u,
);
const QUOTED = behind(/[«"“]\s?$/u);
/** « à Nancy », but « écris à Juliette ». */
const TOWARDS_TOWN = behind(/(?<!\p{L})(?:à|to|from)\s$/iu);
/** « Gif sur », but « t'appuies sur ». */
const TOWN_BEFORE = behind(/\p{Lu}[\p{L}-]*\s(?:sur|lès)\s$/u);
/** Words that begin a clause and are nobody's. */
const BEGINS = behind(
  /(?:Avec|As|Like|When|While|Because|Comme|Lorsque|Depuis|Après|Avant|Hier|Demain|Enfin|Ensuite|Signée?|Puis|Et|Ou|Voir|Merci|Bonjour|Hello|Hi|Hey|Salut|Ici|Par|Pour|De|Selon|Quand|Si|With|And|By|Ask|Meet|Dear|Ch(?:er|ère)|Moi|Chez|Appel|Call|Visio|Entretien|Échange|Interview|Étape|Contact|Manager|Email|Text|Message|Shadow|Thanks|Rejoindre|Rejoins|Join|Joining|Contactez|Appelez|Demandez)\s$/u,
);
/** « Chez Vermeil, », « Côté client, »: what opens a sentence is no row. */
const OPENED_BEFORE = behind(/(?:Chez|Côté|Depuis|Avec|At)\s\p{Lu}[^.,;:!?\n]{0,40},\s$/u);
/** « Hugo et », but « à Crolles, ». */
const ROW_BEFORE = behind(
  /(?<!(?<!\p{L})(?:à|en|in|from|chez|at)\s)(\p{Lu}[\p{L}'’-]*)(?:,|\s(?:et|ou|and|or|&))\s(?:d['’])?$/u,
);
const ROW_AFTER = /^(?:,|\s(?:et|ou|and|or|&))\s(\p{Lu}[\p{L}'’-]*)/u;
/** « nos bijoux Agatha », but « notre doyenne Léa ». */
const isNounOfOurs = (before: string): boolean => NOUN_OF_OURS.test(before) && !namesOffice(before.slice(-20));
const NOUN_OF_OURS = behind(/(?<!\p{L})(?:nos|notre|vos|votre|ses|leurs?)\s\p{Ll}+\s$/u);

/** A clause that tells of a tool, a place or a firm, and of nobody who does what people do. */
const isOfThings = (before: string, rest: string): boolean =>
  isThingsClause(
    behindLast(before.slice(-70), HUMAN_DEED.test(rest) ? ",.!?;•\n" : ".!?;•\n").replace(CLAUSE_BEFORE, ""),
  ) ||
  isThingNoun(fold(OURS_AFTER.exec(rest)?.[1] ?? "")) ||
  (!HUMAN_DEED.test(rest) && THINGS.test(/^(?:(?!,\s(?:qui|who)\s)[^.!?;)\n«»]){0,40}/u.exec(rest)![0]));
/** « Xavier parle aux clients, Bastien répare le reste ». */
const HUMAN_DEED =
  /^\s(?:code|parle|répare|adore|aime|rêve|râle|rigole|cuisine|bricole|court|encadre|manage|recrute|coache|dessine|codes|talks|loves|hates|fixes|designs|coaches|mentors|hires)\s/u;
const isThingsClause = (clause: string): boolean => THINGS.test(clause) && !isOfficePhrase(clause);
/** « Hector, notre copilote ». */
const OURS_AFTER = /^,\s(?:notre|nos|our)\s(\p{L}+)/u;
/** « … nos projets, et tu partageras », « … 200 clients » : »: what was told before is another's affair. */
const CLAUSE_BEFORE =
  /^.*(?:»|,\s(?:et|puis|mais|and|but)\s(?:tu|vous|nous|on|je|ils?|elles?|you|we|they)\s|(?=(?<!\p{L})(?:équipe|pôle|bureau|squad|team|service)\sd(?:e\s|['’])$))/u;
const THINGS = new RegExp(
  String.raw`(?<!\p{L})${any(
    "outils?|logiciels?|progiciels?|erp|crm|solutions?|plateformes?|applis?|applications?|mod[èe]les?",
    String.raw`(?<!(?:de|côté|équipes?|team|squad|pôle|direction|service|relations?|expérience)\s)(?:projets?|produits?|clients?)`,
    "marques?|(?:chat)?bots?|robots?|chien|dog|mascott?e?",
    String.raw`assistante?s? (?:ia|v\p{L}+|d(?:es?|u)|interne|conv\p{L}+|num[ée]rique)|agents?|sites?|b[âa]timents?`,
    "salles?|navires?|satellites?|start-?ups?|tools?|platforms?|products?|models?|software|database",
    "prime|chèques?|fête|acteur|called|named|dubbed|nicknamed",
    String.raw`leader\s(?:\p{Ll}|en|Eur|Mond)|éditeur|entreprise|société|groupe|connaissances?|ma[îi]trise[rz]?`,
    String.raw`notions?|développons|[ée]ditons|utilis\p{L}+|s['’]appelle(?:nt)?|nomm[ée]+e?s?|baptis[ée]+e?s?`,
  )}(?!\p{L})`,
  "iu",
);

const isSomebodys = (name: string, before: string, rest: string): boolean =>
  isFree(name, before, rest) && !isOfThings(before, rest);

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

const NEAR = 90;
function isBorne(text: string, name: string): boolean {
  const isOthers = (at: number): boolean =>
    !isSomebodys(name, text.slice(Math.max(0, at - NEAR), at), text.slice(at + name.length, at + name.length + NEAR));
  return placesOf(text, name.toLowerCase()).length > 0 || placesOf(text, name).some(isOthers);
}

/** Where a word stands that is no part of another. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/\p{L}/u.test((text[at - 1] ?? " ") + (text[at + word.length] ?? " "))) places.push(at);
  return places;
}
