import { fold } from "../fold.ts";
import { PERSON_NOUN } from "./words.ts";

/** What bears the name of a person: streets, schools, rooms, ships, prizes, firms. The words around tell. */

const PLACES =
  "rues?|cit[ée]|avenue|av\\.?|boulevard|bd|place|quai|cours|all[ée]es?|chemin|route|impasse|passage|promenade|esplanade|rond-point|square|parvis|pont|porte|tunnel|m[ée]tro|tram(?:way)?|arr[êe]t|station|gare|terminal|ligne|port|a[ée]roport|quartier|villa|[îi]lot|hameau|street|building|b[âa]timent|immeuble|tour|r[ée]sidence|foyer|site|zones?(?: d['’]activit[ée]s?| industrielle| artisanale)?|zac|zi|za|parc|jardin|prison|caserne|cimeti[èe]re|barrage|usine";
const ROOMS =
  "stade|gymnase|piscine|complexe|salle|salon|amphi|amphith[ée][âa]tre|auditorium|espace|halle?|galerie|pavillon|studio|atelier|cantine|caf[ée]t[ée]ria|caf[ée]|self|cr[èe]che|th[ée][âa]tre|cin[ée]ma|op[ée]ra|conservatoire|biblioth[èe]que|m[ée]diath[èe]que|mus[ée]e|tribune|terrain|piste|v[ée]lodrome";
const HOUSES =
  "lyc[ée]e|coll[èe]ge|[ée]coles?|groupe scolaire|universit[ée]|university|campus|institut|institute|h[ôo]pital|h[ôo]pitaux|hospital|(?:poly)?clinique|chu|ch|centre|center|ehpad|creps|fondation|foundation|association|laboratoires?|labo|chaire";
const HONOURS =
  "prix|bourses?|coupe|troph[ée]e|tournoi|concours|m[ée]daille|programmes?|programs?|fellowship|actions?|promotion|test|loi|m[ée]thode|mod[èe]les?|algorithme|th[ée]or[èe]me|plan|supercalculateur|calculateur|t[ée]lescope|robot|porte-avions|navires?|paquebot|ferry|p[ée]niche|voilier|fr[ée]gate|train";
const FIRMS =
  "groupe|group|soci[ée]t[ée]|maisons?|entreprise|cabinet|marques?|magasins?|enseignes?|boutiques?|banque|agence|r[ée]seau|chez|clients?|salons?|champagnes?|parfums|biscuits|domaine|ch[âa]teau|caves?|librairies?|[ée]ditions|pharmacies?|boulangeries?|restaurants?|h[ôo]tel|franchise|fonds|startup|start-up|[ée]diteur|logiciel|solution|plateforme|produits?|outils?|collection|mutuelle";
/** « salle de sport », « hôpital universitaire », « fondation de l'abbé »: what may stand between the noun and the name. */
const BETWEEN =
  "hospitali[eè]re?|professionnel|technologique|scientifique|industriel(?:le)?|commercial|municipale?|polyvalente|omnisports|[ée]tudiante|culturel|d['’]activit[ée]s|d['’]affaires|sup[ée]rieure?|universitaire|technique|national|r[ée]gional|de (?:sport|lecture|r[ée]union|sports|spectacle|recherche|bus|tri|conf[ée]rences?)|de|du|des|la|le|les|et|of|the|l['’]abb[ée]|abb[ée]|g[ée]n[ée]ral|mar[ée]chal|pr[ée]sident|docteur|dr\\.?|professeur|pr\\.?|commandant|colonel|sainte?";
export const THING_BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}\d])(?:${[PLACES, ROOMS, HOUSES, HONOURS, FIRMS].join("|")})(?:\s+(?:${BETWEEN}))*\s*[«"“]?\s*|(?<=[\p{L}\d])[-/]|&\s?|(?<!\p{L})(?:saint-?|sainte-?|ste?|the|san|santa|los|las|prince|fort|mount|lake|grand)\s?)$`,
  "iu",
);
/** « Nos clients : Paul Hartmann, Jacques Vabre »: a list of firms goes on to its end. */
const LIST_OF_FIRMS =
  /(?:clients|marques|enseignes|maisons|filiales|r[ée]f[ée]rences)[^.\n:<>]{0,20}:\s[^.\n:<>]{0,90}$/iu;

/** « Paul Hartmann SA », « Dupont Conseil », « Marie Dupont & Associés »: the words after make it a firm's. */
export const THING_AFTER =
  /^\s*(?:(?:SAS?|SARL|SASU|SE|SCOP|Inc|Ltd|LLC|GmbH|AG|Company|Capital|Trading|Bank|Groupe?|Group|Conseils?|Consulting|Consultants|Partners|Recrutement|Executive|Search|Technologies|Industries|University|School|Business|Institute|Foundation|Prize|Award|Hospital|Street|Programme?|Fellowship|Cosmetics|Paris|France|Europe|International|Immobilier|Assurances?|Automobiles?|Interim|Int[ée]rim|Formation|Academy|Labs?|Studio|AI|IA|Code)(?![\p{L}\d])|(?:&|et|and) (?:associ[ée]s|cie|fils|co|partners|marie|company)(?!\p{L})|®|™|\.(?:com|fr|io|ai)\b|-\p{L})/u;

/** Do the words before make the name that follows a thing's? */
export const isThingBefore = (before: string): boolean =>
  THING_BEFORE.test(before.slice(-70)) || (before.includes(":") && LIST_OF_FIRMS.test(before)) || isCarried(before);

const ARTICLES = new Set("le la l' les un une du des au aux the".split(" "));
const DETERMINERS = new Set([
  ...ARTICLES,
  ..."ce cet cette ces notre nos votre vos ton ta tes son sa ses leur our your".split(" "),
]);
/** Words that are no noun, and nouns of meetings and moments, which carry nobody's name. */
const NO_CARRIER = new Set(
  "a as at avec ainsi alors by chez comme dont en et for from in is of on or ou par pour puis que qui sans sous sur to via vers with est sont sera seront aupres lors apres avant ensuite enfin notamment telephone mail e-mail courriel numero appel message adresse rendez-vous rdv entretien echange moment matin soir jour lundi mardi mercredi jeudi vendredi semaine mois temps equipe duo tandem famille suite depart arrivee part aide nom prenom candidature cv".split(
    " ",
  ),
);

/** What follows the last stop. */
function lastClause(before: string): string {
  let at = before.length;
  while (at > 0 && !".,;:!?()<>\n•»".includes(before[at - 1]!)) at--;
  return before.slice(at);
}

/** « le Jacques Saadé », « la piste cyclable Raymond Poulidor »: an article, or a noun behind one that nobody is called, and no comma. */
function isCarried(before: string): boolean {
  const clause = lastClause(before);
  const words = fold(clause).replaceAll("'", "' ").trim().split(" ");
  if (/\S$/u.test(clause) && !clause.endsWith("'") && !clause.endsWith("’")) return false;
  for (let at = words.length - 1, nouns = 0; at >= 0 && nouns <= 4; at--, nouns++) {
    const word = words[at]!;
    if (DETERMINERS.has(word)) return nouns === 0 ? ARTICLES.has(word) : !PERSON_NOUN.test(clause);
    const isLink = nouns > 0 && (word === "de" || word === "d'");
    if (!isLink && (NO_CARRIER.has(word) || !/^[a-z][a-z-]{2,}$/.test(word) || /(?:ez|ra|ras|ront)$/.test(word)))
      return false;
  }
  return false;
}
