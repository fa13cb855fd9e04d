import { any } from "../../text/any.ts";
import { fold } from "../../text/fold.ts";
import { behind, without } from "./behind.ts";
import { namesOffice } from "./offices.ts";

/** What bears the name of a person: streets, schools, rooms, ships, prizes, firms. The words around tell. Folded. */

const THING_NOUNS = new Set(
  `rue cite avenue av boulevard bd place quai cours allee chemin route impasse passage promenade esplanade rond-point square parvis pont porte
  tunnel metro rer tram tramway traverse ruelle venelle sentier faubourg rocade sortie calle avenida plaza piazza viale paseo rua arret station gare terminal ligne reacteur parking port aeroport quartier villa ilot hameau street building batiment immeuble
  tour residence foyer site zone zac zi za parc jardin prison caserne cimetiere barrage usine technicentre depot
  stade gymnase piscine complexe salle salon amphi amphitheatre auditorium espace hall halle galerie room school ship bateaux ferries pavillon studio atelier cantine cafeteria
  cafe self creche theatre cinema opera conservatoire bibliotheque mediatheque musee tribune terrain bus navette refuge terrasse cuisine piste velodrome
  lycee college ecole universite university campus institut institute hopital hopitaux hospital clinique polyclinique chu ch centre center ehpad iut ime itep mas esat mecs
  creps fondation foundation association laboratoire labo chaire cooperative
  festival orchestre convention contrat prix bourse coupe trophee tournoi concours medaille programme program fellowship action promotion test loi methode modele algorithme theoreme
  indice coefficient   plan dispositif supercalculateur calculateur telescope robot agent assistant porte-avions navire paquebot cargo ferry vedette peniche voilier
  fregate train bot chatbot
  groupe group societe maison entreprise cabinet marque magasin enseigne boutique banque agence reseau chez client champagne parfum biscuit
  pepiniere incubateur technopole domaine chateau cave librairie edition pharmacie boulangerie restaurant brasserie hotel franchise fonds startup start-up editeur logiciel
  filature forge manufacture fabrique imprimerie minoterie moulin abbaye partenaire prestataire fournisseur transport internat etablissement ets solution plateforme produit outil collection gamme mutuelle
  manuscrit ${fold("œuvre")} oeuvre roman poeme partition toile gravure sculpture chanson symphonie archive
  lettre carnet legs film fable conte biographie
  comite collectif ligue cercle club syndicat federation amicale commission chorale compagnie troupe`.split(/\s+/),
);
/** What may stand between the noun and the name: « fondation de l'abbé », « rue du général ». */
const LINKS = new Set(
  `de d' of abbe chanoine general marechal amiral president docteur dr professeur pr commandant colonel capitaine lieutenant
  adjudant sergent caporal major recteur prefet ministre maire pre dre brigadier saint sainte`.split(/\s+/),
);
const ARTICLES = new Set("le la l' les un une du des au aux the".split(" "));
/** Behind « notre » and « votre » a noun is more often a person's (« notre doyenne Léa Kerbrat »): only known nouns count there. */
const DETERMINERS = new Set([...ARTICLES, "ce", "cet", "cette", "ces"]);
/** Words that are no noun, and nouns of meetings and moments, which carry nobody's name. */
const NO_CARRIER = new Set(
  "a as at avec ainsi alors by comme dont en et for from in is on or ou par pour puis que qui sans sous sur to via vers with est sont sera seront aupres lors apres avant ensuite enfin notamment telephone mail e-mail courriel numero appel message adresse rendez-vous rdv entretien echange moment matin soir jour lundi mardi mercredi jeudi vendredi semaine mois temps equipe duo tandem famille suite depart arrivee part aide nom prenom candidature cv service recrutement rh bureau direction departement poste".split(
    " ",
  ),
);
/** « directrice de l'agence Claire Morin »: the name is the head's. */
const HEADED = new Set("agence site magasin centre boutique cabinet restaurant entreprise societe".split(" "));
const HEAD = behind(
  /(?:directeur|directrice|responsable|g[ée]rante?|patron(?:ne)?|chef(?:fe)?|pr[ée]sidente?|manageu?s?e?r)\s(?:du|d'|de(?:\s(?:la|l'|notre|votre))?)$/iu,
);
/** « notre responsable méthodes Léa Kerbrat », « le chef de produit »: the noun says what the person does. */
const OFFICE = behind(
  /(?<!\p{L})(?:responsable|directeur|directrice|chef(?:fe)?|charg[ée]e?|ing[ée]nieure?|manageu?s?e?r|r[ée]f[ée]rente?|experte?|assistante?|coordinat(?:eur|rice)|gestionnaire)s?\s(?:de\s|d['’])?[\p{Ll}-]+(?:\set\s\p{Ll}+)?\s$/u,
);

/** « Saint-Exupéry », « CHU-Pasteur », « Mount Elizabeth »: the first half of a name. */
const HALF_NAME = behind(
  /(?:(?<=[\p{L}\d])[-/]|(?<!retirées\]\s?)&(?:amp;)?\s?|(?<!\p{L})(?:saint-?|sainte-?|ste?|san|santa|los|las|prince|fort|mount|lake|grand)\s?)$/iu,
);
/** « Nos clients : Paul Hartmann, Jacques Vabre »: a list of firms goes on to its end. */
const LIST_OF_FIRMS = behind(
  new RegExp(
    String.raw`${any(
      "clients|marques|enseignes|maisons|filiales|r[ée]f[ée]rences|jeux|licences|sagas|s[ée]ries|romans",
      "auteurs|autrices|[ée]crivains|peintres|artistes|bandes|titles|games|brands|concurrents|confr[èe]res",
      "griffes|labels|savante?s|scientifiques|philosophes|po[èe]tes|musiciens|compositeurs|h[ée]ros",
      String.raw`v[ée]hicules?|foundations|fondations|leaders?\s(?:d|mondial|europ|fran)`,
    )}[^.\n:<>()]{0,20}(?::\s|\(|\s(?:comme|tel(?:le)?s?\sque|s['’]appellent|se\snomment|includ\p{L}+|such as|like)\s)[^.\n:<>()]{0,90}$`,
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
      String.raw`(?:fabrique|produit|livre|[ée]quipe|imprime|con[çc]oit|[ée]dite)(?:\s[^.:;\n<>]{0,60})?\spour\s[^.:;\n<>]{0,80}`,
      String.raw`(?:[Ww]e|[Nn]ous)\s(?:sell|distribute|represent|carry|vendons|distribuons|éditons|représentons)\s[^.:;\n<>]{0,80}`,
      String.raw`nos\s(?:clients|marques|enseignes)\s(?:(?:comme|dont|tels? que)\s)?(?:\p{Lu}[^.:;\n<>]{0,70})?`,
    )}$`,
    "u",
  ),
);

/** « Les lycées pilotes sont Fabert, Hélène Boucher et … », « Navires : « Jean Nicoli », … »: a row of names, told to be things' by what opens it. */
const ROW_OF_THINGS = behind(
  new RegExp(
    String.raw`(?:^|[.!?\n>•]\s*)(?:(?:[Ll]es|[Nn]os|[Cc]es|[Tt]he|[Oo]ur)\s)?(\p{L}{3,}[sx])(?!\p{L})[^.!?\n:<>]{0,50}?(?:\s?:|\s(?:sont|restent|seront|are|s['’]appellent)(?:\s:)?)\s${NAMES_SO_FAR}*${OPENS_NAME}$`,
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
/** « exploite les navires Brume, Vent du Large et »: right behind its noun. */
const ROW_BEHIND_NOUN = behind(new RegExp(String.raw`(?<!\p{L})(\p{L}\p{Ll}{2,}s)\s${NAMES_SO_FAR}+$`, "u"));
/** « à partir des œuvres de », « à la manière d'», « concurrente de »: of those who are known by their works, or of firms. */
const ROW_OF_WORKS = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`(?:œuvres?|oeuvres?|pi[èe]ces?|textes?|recettes?|toiles?|romans?|po[èe]mes?|fables?|essais?|[ée]crits|partitions?|films?|chansons?|nouvelles|contes?|manuscrits?|dessins?|sculptures?|discours|trait[ée]s?|albums?|symphonies?|op[ée]ras?|correspondance|trag[ée]dies?|com[ée]dies?|noms?|works|paintings|novels|tableaux?(?=\s«))\s(?:«[^«»]{1,40}»\s)?(?:\p{Ll}+\s){0,2}(?:d(?:e\s|['’])|of\s)`,
      String.raw`à\sla\s(?:mani[èe]re|fa[çc]on)\sd(?:e\s|['’])|dans\sle\sstyle\sd(?:e\s|['’])`,
      String.raw`concurrente?s?\s(?:de\s|d['’]|directe?s?\sde\s)|face\sà\s|hommage\sà\s`,
    )}${NAMES_SO_FAR}*${OPENS_NAME}$`,
    "u",
  ),
);
/** « Backed by Elvia and Kima », « financé par ». */
const BACKED_BY = behind(
  /(?<!\p{L})(?:backed|funded|financed|powered|soutenue?s?|financée?s?|incubée?s?|labellisée?s?)\s(?:by|par)\s$/iu,
);
/** « named after Gerty Cori », « qui porte le nom de Sophie Germain ». */
const NAMED_AFTER = behind(
  new RegExp(
    String.raw`${any(
      "named (?:after|for)|in (?:hono(?:u)?r|memory) of",
      "(?:porte(?:nt)?|porter|donné|reçu) le nom d(?:e |['’])|(?:re)?baptisée?s? |nommée?s? d['’]après ",
      "(?:hommage|mémoire) (?:à |d(?:e |['’]))",
    )}\s?$`,
    "iu",
  ),
);

/** Last words of a firm's name. */
const FIRM_WORDS =
  "SAS?|SARL|SASU|SE|SCOP|Inc|Ltd|LLC|GmbH|AG|Company|Capital|Ventures|Trading|Bank|Groupe?|Group|Conseils?|Consulting|Consultants|Partners|Recrutement|Executive|Search|Technologies|Industries|University|School|Building|Workshop|Architect(?:e?s)?|Business|Institute|Foundation|Prize|Award|Hospital|Street|Programme?|Fellowship|Cosmetics|Paris|France|Europe|International|Immobilier|Assurances?|Automobiles?|Int[ée]rim|Formation|Academy|Labs?|Studios?|Surgel[ée]s|AI|IA|Code";
/** « Paul Hartmann SA », « Dupont Conseil », « Marie Dupont & Associés »: the words after make it a firm's, or a tool's. */
export const THING_AFTER = new RegExp(
  String.raw`^\s*${any(
    String.raw`,\snos\s(?:\p{L}+\s){0,2}(?:outils|robots|bots|logiciels|solutions|plateformes|salles|navires)(?!\p{L})`,
    String.raw`,\s(?:(?:l[ae]|une?)\s|l['’])?(?:banque|filiale|enseigne|marque|[ée]diteur|fabricant)(?!\p{L})`,
    String.raw`\((?:m[ée]tro|tram|rer|ligne(?!\s\p{Ll})|bus|gare|station|arrêt)(?!\p{L})`,
    String.raw`\(1[5-9]\d\d\s?[–-]\s?(?:1\d{3}|20[01]\d)\)|(?:${FIRM_WORDS})(?![\p{L}\d])`,
    String.raw`(?:&(?:amp;)?|et|and) (?:[Aa]ssoci[ée]s|[Cc]ie|[Ff]ils|[Cc]o|[Pp]artners|marie|[Cc]ompany)(?!\p{L})`,
    String.raw`,?\s?(?:ou|or|et|and)\s(?:(?:une?|tout|d['’]|des|any|a|another|similar|other)\s?)?(?:autres?\s)?(?:outils?|solutions?|logiciels?|plateformes?|assistants?|tools?|software|[ée]quivalente?s?|similaires?|assimil[ée]s?|comparables?)(?!\p{L})`,
    String.raw`®|™|\.(?:com|fr|io|ai)\b|-\p{L}`,
  )}`,
  "u",
);
const FIRM_WORD = new RegExp(`^(?:${FIRM_WORDS})$`, "u");
/** « Astrée Search », « Renzo Tarquin Building Workshop ». */
export const isFirm = (words: readonly string[]): boolean => words.slice(1).some((word) => FIRM_WORD.test(word));

/** Do the words before make the name that follows a thing's? */
export const isThingBefore = (before: string): boolean =>
  HALF_NAME.test(before) ||
  LIST_OF_FIRMS.test(before) ||
  FIRMS_SERVED.test(before) ||
  ARTICLE.test(before) ||
  isNounBefore(without(ONE_BEFORE, before)) ||
  NAMED_AFTER.test(before) ||
  BACKED_BY.test(before) ||
  ROW_OF_WORKS.test(before) ||
  ROW_OF_BRANDS.test(before) ||
  [ROW_OF_THINGS, ROW_BEHIND_NOUN].some((row) => isThingNoun(fold(row.exec(before)?.[1] ?? "")));

const ARTICLE = behind(/(?<!\p{L})(?:le|la|les|une?|du|des|aux?|the)\s$/iu);
/** « Fondation Bill et Melinda Gates », « des toiles de Claude Monet et de Louise Tarquin »: who stands between. */
const ONE_BEFORE = behind(
  /(?<=\s)\p{Lu}[\p{L}'’-]+\s[–—-]\s$|(?<=\s)\p{Lu}\p{Ll}[\p{L}'’-]*\s(?:et|and)\s$|(?<=\sd(?:e\s|['’]))\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}\p{Ll}[\p{L}'’-]*\set\sd(?:e\s|['’])$/u,
);

/**
 * « rue Pierre Semard », « la piste cyclable Raymond Poulidor », « école maternelle Françoise Dolto »: a noun that is known to
 * bear names, or any behind an article that nobody is called by, and no comma before the name.
 */
export function isNounBefore(before: string): boolean {
  const clause = lastClause(
    before.replace(/[«"“]\s*$|(?<=\s)\([^()]{1,30}\)\s$/u, "").replace(/(?<=\b(?:dr|pr|av|bd))\.(?=\s$)/i, ""),
  );
  if (!/[\s'’]$/u.test(clause)) return false;
  const written = clause.replace(/['’]/g, "' ").trim().split(/\s+/);
  // « ton coach côté école Léa Kerbrat ».
  if (fold(written.at(-2) ?? "") === "cote") return false;
  let carriers = 0;
  for (let at = written.length - 1; at >= 0; at--) {
    const word = fold(written[at]!);
    if (isThingNoun(word)) return HEADED.has(word) ? !HEAD.test(written.slice(0, at).join(" ")) : !OFFICE.test(clause);
    if (carriers === 0 && at < written.length - 1 && isTitled(written, at)) return true;
    if (DETERMINERS.has(word))
      return carriers > 0 && !LINKS.has(fold(written.at(-1)!)) && !namesOffice(written.slice(at).join(" "));
    // « centre scientifique et technique ».
    if (LINKS.has(word) || (word === "et" && carriers > 0)) continue;
    if (!isCarrier(word) || ++carriers > 4) return false;
  }
  return carriers > 0 && isAmongThings(before.slice(0, -clause.length), clause);
}

/** « rue du Lieutenant », « avenue de l'Adjudant »: behind a noun of things, the article of a title. */
const isTitled = (written: readonly string[], at: number): boolean => {
  const [before = "", article] = written
    .slice(0, at + 1)
    .slice(-2)
    .map(fold);
  const noun = article === "l'" && before === "de" ? fold(written[at - 2] ?? "") : before;
  return (article === "du" || article === "l'") && isThingNoun(noun) && !HEADED.has(noun);
};

/** « tram Jules Vernet » behind a comma, but « stand de Jeanne Roux »: in a row that tells of a place or a firm already. */
function isAmongThings(told: string, clause: string): boolean {
  if (!/[,;]$/.test(told) || /\sd(?:e\s|['’])$/.test(clause) || DEED.test(clause)) return false;
  if (SAYS.test(clause) || namesOffice(clause)) return false;
  const sentence = told.slice(Math.max(0, ...[".", "!", "?", "\n", ">"].map((end) => told.lastIndexOf(end) + 1)));
  return fold(sentence)
    .split(/[^a-z-]+/)
    .some(isThingNoun);
}
/** « ; co-encadrement », « , coordination »: what somebody does. */
const DEED = /(?:ment|[st]ion|ance)\s$/;
const SAYS = new RegExp(
  String.raw`^\s*${any(
    "raconte|explique|t[ée]moigne|confie|dit|r[ée]sume|pr[ée]cise|sourit|ajoute|souligne|affirme|conclut",
    "assure|commente|poursuit|rappelle|indique|note|sign[ée]e?|merci|appelle|contacte|rejoins|demande",
    "retrouve|rencontre|remplace|pr[ée]sente|accompagne|encadre|dirige|pilote|anime|reach|contact|call",
    "ask|meet|join",
  )}\s`,
  "iu",
);

export const isThingNoun = (word: string): boolean =>
  THING_NOUNS.has(word) || (word.endsWith("s") && THING_NOUNS.has(word.slice(0, -1)));

const isCarrier = (word: string): boolean =>
  !NO_CARRIER.has(word) && /^[a-z][a-z-]{2,}$/.test(word) && !/(?:ez|ra|ras|ront)$/.test(word);

/** What follows the last stop. */
function lastClause(before: string): string {
  let at = before.length;
  while (at > 0 && !".,;:!?()<>\n•»".includes(before[at - 1]!)) at--;
  return before.slice(at);
}
