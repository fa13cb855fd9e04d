/** Words around the name of a place, folded. They say where a post is held or how, never which commune it is. */

export const STREET =
  /^(?:\d+\s*(?:bis|ter|quater)?[ ,]+)?(?:rue|r|avenue|ave?\.?|bd|bld|blvd|boulevard|place|pl|allees?|all|chemin|ch|rte|impasse|quai|cours|route|esplanade|square|parvis|tour|immeuble|batiment|bat\.?|zac|zi|za|parc|campus|residence|passage|villa|rond-point|cs|bp)\b/;

/** « CS 12345 », « BP 70 », « TSA 10001 » number a mail bag, not a town. */
export const MAILBAG = /^(?:cs|bp|tsa) ?\d{1,3} ?\d{0,3}$/;

/** « Télétravail partiel à Limoges ». */
export const REMOTE_AT =
  /^(?:\d ?j(?:ours?)? de )?(?:teletravail|remote|hybride?|presentiel|distanciel)(?: (?:partiel|possible|ponctuel|occasionnel|hybride|total|complet|partial))?,? (?:a|au|aux|en|sur|in|depuis|from) (?=\S)/;

/** Nothing in these names a place. */
export const NOISE =
  /^(?:hybri(?:de?|d)|(?:full |100 ?% |flexible ?\/ ?)?remote|(?:100 ?% )?teletravail.*|[ae] distance|distanciel|sur site|on-?site|(?:100 ?% )?presentiel.*|(?:\d ?j(?:ours?)?|pas|sans)(?: de)? teletravail.*|non (?:precise|renseigne|communique)e?|n\/?a|null|undefined|none|siege|multi-?sites?|plusieurs (?:lieux|villes|sites)|\d+ locations?|temps (?:plein|partiel)|cdi|cdd|stage|alternance|freelance|interim|et plus|partout|(?:nord|sud)-(?:est|ouest)|grand (?:ouest|sud)|europe|emea|apac|worldwide|global|international|anywhere|idf ?\(.*)$/;

const OFFICE =
  "siege(?: social)?|bureaux?|agence|antenne|etablissement|delegation|direction|usine|magasin|plateforme|site|campus|locaux|poste|mission|stage|emploi|offre";
const AROUND =
  "ville|centre-ville|centre|commune|mairie|metropole|eurometropole|communaute urbaine|agglomeration|agglo|region|secteur|bassin|proche|pres|autour|alentours|peripherie|banlieue|quartier|nord|sud|est|ouest|ile";
export const BEFORE = new RegExp(
  `^(?:(?:${OFFICE})(?: (?:principal|regional|commercial|base|situe)e?s?)*(?: (?:de |d'|du |a |au |sur |en )| ?[:-] ?| )|(?:${AROUND}) (?:de |d')?|grand (?!paris|est|ouest|sud|nord)|greater |(?:lieu|localisation|location|base a|situe a|a|remote|hybride?|teletravail)(?: ?[:-] ?| ))(?=\\S)`,
);
export const AFTER =
  /(?:[ ,]+(?:et|&|\+)?[ ,]*(?:sa |ses |proche |premiere |1ere |petite )*(?:peripherie|environs|alentours|couronne|banlieue|region|agglomeration|agglo|(?:\S+ )?metropole|metropolitan(?: region| area)?|area|centre-ville|centre|intra-?muros|city|et region parisienne)|[ ,]+\d{1,2} ?(?:er|e|eme|ieme) canton|-(?:nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|ville|campagne|centre)| ?\(dept\.?\)| \(?(?:full )?(?:remote|hybride?|teletravail[^)]*)\)?)$/;

/** Folded cities by their folded adjectives. */
export const ADJECTIVES: Record<string, string> = {
  lyonnais: "lyon",
  lillois: "lille",
  toulousain: "toulouse",
  bordelais: "bordeaux",
  nantais: "nantes",
  rennais: "rennes",
  marseillais: "marseille",
  grenoblois: "grenoble",
  strasbourgeois: "strasbourg",
  nicois: "nice",
  montpellierain: "montpellier",
  rouennais: "rouen",
  dijonnais: "dijon",
  clermontois: "clermont ferrand",
  stephanois: "saint etienne",
  tourangeau: "tours",
  tourangell: "tours",
  angevin: "angers",
  brestois: "brest",
  nanceien: "nancy",
  messin: "metz",
  remois: "reims",
  orleanais: "orleans",
  aixois: "aix en provence",
  toulonnais: "toulon",
  annecien: "annecy",
  havrais: "le havre",
  rochelais: "la rochelle",
  amienois: "amiens",
  nimois: "nimes",
  niortais: "niort",
  palois: "pau",
  bayonnais: "bayonne",
  perpignanais: "perpignan",
  bisontin: "besancon",
  caennais: "caen",
  poitevin: "poitiers",
  troyen: "troyes",
  mulhousien: "mulhouse",
  colmarien: "colmar",
  dunkerquois: "dunkerque",
  lorientais: "lorient",
  vannetais: "vannes",
  quimperois: "quimper",
  chamberien: "chambery",
  avignonnais: "avignon",
  villeurbannais: "villeurbanne",
  versaillais: "versailles",
};
const ADJECTIVE =
  /^(?:(?:la |l')?(?:grande )?(?:region|metropole|agglomeration|agglo|bassin|secteur|banlieue|(?:nord|sud|est|ouest)) )(\S+?)e?$/;

/** Folded city of « région lyonnaise », « métropole lilloise »: of an adjective after a word for what lies around it; or null. */
export const cityOfAdjective = (folded: string): string | null => ADJECTIVES[ADJECTIVE.exec(folded)?.[1] ?? ""] ?? null;

const AROUND_TOWN =
  /^(?:aux? |a |en |dans |l[ae]s? |l )*(?:autour|alentours?|environs|pres|proche|proximite|region|(?:euro)?metropole(?: europeenne)?|communaute urbaine|agglomeration|agglo|bassin|peripherie|banlieue|grand|greater) (?:d[eu]s? |d )?(.+)$/;
const TOWN_AND_AROUND =
  /^(.+?)(?: et)?(?: s(?:a|es|on))?(?: proche| grande| premiere)? (?:alentours|environs|peripherie|couronne|banlieue|region|agglomeration|agglo|metropole|metropolitan area|area)$/;

/** The town of « autour de Lyon », « région lyonnaise », « Lille et alentours », as `nameKey` writes it: of words that mean more than it; or null. */
export const townAround = (key: string): string | null =>
  cityOfAdjective(key) ?? (AROUND_TOWN.exec(key) ?? TOWN_AND_AROUND.exec(key))?.[1] ?? null;

export const ROMAN: Record<string, number> = Object.fromEntries(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
