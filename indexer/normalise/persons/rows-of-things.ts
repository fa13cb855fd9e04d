import { any } from "../../text/any.ts";
import { fold } from "../../text/fold.ts";
import { behind } from "./behind.ts";
import { isFigure } from "./characters.ts";
import { isOffice, wordsIn } from "./offices.ts";
import { isThingNoun } from "./thing-nouns.ts";

/** Rows of names that what opens them tells to be things': clients, ships, schools, works. */

/** « Nos clients : Paul Hartmann, Jacques Vabre »: a list of firms goes on to its end. */
const LIST_OF_FIRMS = behind(
  new RegExp(
    String.raw`${any(
      "clients|marques|enseignes|maisons|filiales|r[ée]f[ée]rences|jeux|licences|sagas|s[ée]ries|romans",
      "investors|investisseurs|bailleurs|bandes|titles|games|brands|concurrents|confr[èe]res|griffes|labels|h[ée]ros",
      // « Vous formez nos musiciens : … » tells of colleagues.
      String.raw`(?<!(?:avec|with|(?:rejoi|encadr|épaul|form|accompagn|assist)\p{Ll}+)\s(?:nos|vos|tes|les|des|our|your)\s(?:\p{Ll}+\s)?)(?:auteurs|autrices|[ée]crivains|peintres|artistes|savante?s|scientifiques|philosophes|po[èe]tes|musiciens|compositeurs)`,
      String.raw`v[ée]hicules?|foundations|fondations|leaders?\s(?:d|mondial|europ|fran)`,
    )}[^.\n:<>()«»]{0,20}(?::\s|\(|\s(?:vont|allant)\sd(?:e\s|['’])|\s(?:comme|tel(?:le)?s?\sque|s['’]appellent|se\snomment|includ\p{L}+|such as|like)\s)[^.\n:<>()]{0,90}$`,
    "iu",
  ),
);

/** « Fabert, Hélène Boucher et »: the names of a row so far. */
const NAMES_SO_FAR = String.raw`(?:(?:[«"“]\s?)?(?:à\s|d(?:e\s|['’]))?(?:(?=\p{Lu})\p{L})(?:[\p{L}'’-]|\s(?:[–-]\s)?(?=\p{Lu}|(?:of|de|du|des|la|le)\s))*(?:\s?[»"”])?(?:,|\s(?:et|ou|and|or))\s)`;
const OPENS_NAME = String.raw`(?:[«"“]\s?|à\s|d(?:e\s|['’])|(?=\p{Lu})[\p{L}'’-]+\s[–-]\s)?`;
/** « Nous intervenons pour Hermès, Paul Boyé et … », « parmi nos clients Paul Boyé, … », but « nous cherchons quelqu'un pour ». */
const FIRMS_SERVED = behind(
  new RegExp(
    `${any(
      String.raw`(?<!\p{L})(?!(?:re)?cherch|recrut|embauch|ouvr|cré)\p{Ll}{3,}ons\s(?:(?:pour|chez)\s[^.:;\n<>]{0,80}|[^.:;\n<>]{0,60}\spour\s${NAMES_SO_FAR}*)|(?:équip|conseill|fourniss|habill|livr)ons\s${NAMES_SO_FAR}*`,
      String.raw`(?:fabrique|produit|livre|[ée]quipe|imprime|con[çc]oit|[ée]dite|pose|installe|construit|entretient|maintient|exploite)(?:\s[^.:;\n<>]{0,60})?\spour\s[^.:;\n<>]{0,80}`,
      String.raw`(?:[Ww]e|[Nn]ous)\s(?:sell|distribute|represent|carry|vendons|distribuons|éditons|représentons)\s[^.:;\n<>]{0,80}`,
      String.raw`nos\s(?:clients|marques|enseignes)\s(?:(?:comme|dont|tels? que)\s)?(?:\p{Lu}[^.:;\n<>]{0,70})?`,
    )}$`,
    "u",
  ),
);

/** « Les lycées pilotes sont Fabert, Hélène Boucher et … », « Navires : « Jean Nicoli », … »: a row of names, told to be things' by what opens it. */
const ROW_OF_THINGS = behind(
  new RegExp(
    String.raw`(?:^|[.!?\n>•]\s*)(?:(?:[Ll]es|[Nn]os|[Cc]es|[Tt]he|[Oo]ur|[Dd]eux|[Tt]rois|[Qq]uatre)\s)?(\p{L}{3,}[sx])(?!\p{L})[^.!?\n:<>]{0,50}?(?:\s?:|\s(?:sont|restent|seront|are|s['’]appellent)(?:\s:)?)\s${NAMES_SO_FAR}*(?:\p{Lu}\p{L}+,\spour\s[^.!?\n:<>]{3,40},\set\s)?${OPENS_NAME}$`,
    "u",
  ),
);
/** « le groupe Tarquin réunit Avrane, Klosel et Renée Vidal ». */
const ROW_OF_BRANDS = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:groupe|maison|société|entreprise|holding|catalogue|laboratoire)\s[^.!?\n:<>]{0,50}?(?:réuni|rassembl|regroup|détien|poss[èé]d|distribu|commercialis)\p{Ll}{1,3}\s${NAMES_SO_FAR}+$`,
    "u",
  ),
);
/** « exploite les navires Brume, Vent du Large et », « nos fournisseurs historiques (Brume, »: right behind its noun. */
const ROW_BEHIND_NOUN = behind(
  new RegExp(
    String.raw`(?<!\p{L})((?:(?<=(?:^|[.!?\n>•])\s?)\p{Lu})?[\p{Ll}-]{3,}s|start-up)\s(?:(?:\p{Ll}+\s){0,2}[(:]\s?${NAMES_SO_FAR}*${OPENS_NAME}|${NAMES_SO_FAR}+)$`,
    "u",
  ),
);
/** « à partir des œuvres de », « à la manière d'», « concurrente de »: of those who are known by their works, or of firms. */
const ROW_OF_WORKS = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`(?:œuvres?|oeuvres?|travaux|pi[èe]ces?|textes?|recettes?|toiles?|romans?|po[èe]mes?|fables?|essais?|[ée]crits|partitions?|films?|chansons?|nouvelles|contes?|manuscrits?|dessins?|sculptures?|discours|trait[ée]s?|albums?|symphonies?|op[ée]ras?|correspondance|trag[ée]dies?|com[ée]dies?|noms?|vins?|cuv[ée]es?|univers|cin[ée]ma|works|paintings|novels|tableaux?(?=\s«))\s(?:«[^«»]{1,40}»\s)?(?:\p{Ll}+\s){0,2}(?:d(?:e\s|['’])|of\s)`,
      String.raw`à\sla\s(?:mani[èe]re|fa[çc]on)\sd(?:e\s|['’])|dans\sle\sstyle\sd(?:e\s|['’])`,
      String.raw`concurrente?s?\s(?:de\s|d['’]|directe?s?\sde\s)|face\sà\s|hommage\sà\s`,
    )}${NAMES_SO_FAR}*${OPENS_NAME}$`,
    "u",
  ),
);
/** « Nos clients », then a line for each. */
const LINES_OF_FIRMS = behind(
  /(?:^|\n)[^\n.!?]{0,20}(?<!\p{L})(?:nos|our)\s(?:clients|références|partenaires|marques|enseignes|customers|partners)[^\p{L}\n.!?]{0,4}\n(?:[^\n.!?]{0,40}\n){0,6}[^\p{L}\n]{0,4}$/iu,
);
/** « Backed by Elvia and Kima », « financé par », « levé 3 M€ auprès de », but « vous serez soutenu par ». */
const BACKED_BY = behind(
  new RegExp(
    `(?<!\\p{L})(?:${any(
      String.raw`(?:[Ll]evée?|[Rr]aised)\s[^.\n]{0,40}\s(?:auprès\sd(?:e\s|['’])|from\s)`,
      String.raw`(?<!(?<!\p{L})(?:être|êtes|es|be|ser\p{Ll}+)\s(?:\p{Ll}+\s)?)(?:[Bb]acked|[Ff]unded|[Ff]inanced|[Pp]owered|[Ss]outenue?s?|[Ff]inancée?s?|[Ii]ncubée?s?|[Ll]abellisée?s?)\s(?:by|par)\s`,
    )})${NAMES_SO_FAR}*$`,
    "u",
  ),
);
/** « Trois clients, dont Zélie suit le plus grand »: of these a number is told of a person too, of brands hardly. */
const BRANDS = "marques|enseignes|maisons|filiales|h[ôo]tels|brands";
const NUMBER =
  "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|two|three|four|five|seven|eight|nine|ten|eleven|twelve|dozens\\sof";
/** « nos marques, dont Kermaria et Hector Tarquin », « des enseignes locales, notamment … »: some of them. */
const SOME_OF_THE_FIRMS = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:[Nn]os|[Ss]es|[Ll]eurs|[Dd]es|[Pp]lusieurs|[Oo]ur|[Tt]heir)\s(?:\p{Ll}+\s)?(?:clients|clientes|fournisseurs|distributeurs|revendeurs|industriels|customers|suppliers|${BRANDS})|(?:\d+|${NUMBER})\s(?:\p{Ll}+\s)?(?:${BRANDS}))(?:\s\p{Ll}+){0,2}(?:,\s|\s\(|\s)(?:dont|notamment|parmi\slesquel(?:le)?s|entre\sautres|comme|including|among\sthem)\s${NAMES_SO_FAR}*${OPENS_NAME}$`,
    "u",
  ),
);
/** « Vous aimez Brume, Hector Vidal et », « vous avez grandi avec Brume et »: works and who made them. */
const TASTES = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:[Aa](?:im|dmir|dor)(?:ons|ez|es)\s${NAMES_SO_FAR}+|[Rr]egard(?:e|ons|ez|es)\s${NAMES_SO_FAR}*|(?:avez|as|ayant)\s(?:\p{Ll}+\s)?grandi\s(?:avec|sur|devant)\s${NAMES_SO_FAR}*|[Yy]ou\s(?:love|loved|enjoy|enjoyed)\s${NAMES_SO_FAR}+|[Yy]ou\s(?:\p{Ll}+\s)?gr[eo]wn?\sup\s(?:with|on)\s${NAMES_SO_FAR}*)$`,
    "u",
  ),
);
export const isTaste = (before: string): boolean => TASTES.test(before);

/** « Vous maîtrisez Ostrelis, Hugo et »: what one masters or installs is no team. */
const MASTERED = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:ma[îi]tris|utilis|install|paramétr|déplo[iy]|configur|administr|programm)(?:e|es|ez|er|era|eras|erez|ons)\s${NAMES_SO_FAR}*$|(?<!\p{L})(?:use|using|master|mastered|deploy|configure)\s${NAMES_SO_FAR}*$`,
    "u",
  ),
);
/** « la pensée de », « les principes de », « la matrice d'Igor Ansoff et de »: who thought them out, named whole. */
const OF_A_METHOD = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:${any(
      "modèles?|méthodes?|matrices?|cercles?|roues?|pyramides?|taxonomies?|heuristiques?|lois?|principes?|critères|théor(?:ies?|èmes?)|approches?|pensée|philosophie|styles|échelles?",
      "courbes?|cinq\\sforces|biais|paradoxes?|concepts?|courants?|pédagogies?|préceptes?|travaux|écrits|ouvrages?|livres?|essais?",
      "models?|methods?|principles|theory|theories|teachings?|heuristics|laws?|books?|writings?",
    )})(?:\s(?!(?:avec|par|pour|with|by|for|et|and)\s)[\p{Ll}'’-]+){0,3}?\s(?:de\s|d['’]|of\s|by\s|selon\s)${NAMES_SO_FAR}*${OPENS_NAME}$`,
    "u",
  ),
);
export const isOfMethod = (before: string): boolean => OF_A_METHOD.test(before);

/** Is the name that follows one of such a row? */
export const isInRowOfThings = (before: string): boolean =>
  LIST_OF_FIRMS.test(before) ||
  SOME_OF_THE_FIRMS.test(before) ||
  FIRMS_SERVED.test(before) ||
  BACKED_BY.test(before) ||
  LINES_OF_FIRMS.test(before) ||
  ROW_OF_WORKS.test(before) ||
  ROW_OF_BRANDS.test(before) ||
  isFigure(before) ||
  isTaste(before) ||
  MASTERED.test(before) ||
  isThingNoun(fold(ROW_OF_THINGS.exec(before)?.[1] ?? "")) ||
  isRowBehindNoun(before);

/** « nos fournisseurs (Brume, », « trois start-up : Brume, », but « nos responsables d'agences (Paul, ». */
function isRowBehindNoun(before: string): boolean {
  const [row = "", noun = ""] = ROW_BEHIND_NOUN.exec(before) ?? [];
  return isThingNoun(fold(noun)) && !wordsIn(before.slice(-60, -row.length)).slice(-3).some(isOffice);
}
