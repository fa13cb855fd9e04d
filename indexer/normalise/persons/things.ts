import { any } from "../../text/any.ts";
import { fold } from "../../text/fold.ts";
import { behind, without } from "./behind.ts";
import { isCrew, isOffice, isOfficePhrase } from "./offices.ts";
import { isInRowOfThings } from "./rows-of-things.ts";
import { isThingNoun } from "./thing-nouns.ts";

/** What bears the name of a person: streets, schools, rooms, ships, prizes, firms. The words around tell. Folded. */

/** What may stand between the noun and the name: « fondation de l'abbé », « rue du général ». */
const LINKS = new Set(
  `de d' of abbe chanoine general marechal amiral president docteur dr professeur pr commandant colonel capitaine lieutenant
  adjudant sergent caporal major lcl cne cdt ltn lt adj adc sgt colonelle commandante lieutenante adjudante sergente docteure professeure docteurs professeurs pere frere ${fold("sœur")} lieutenant-colonel adjudant-chef recteur prefet ministre maire pre dre brigadier saint sainte monseigneur mgr cure vicaire eveque archeveque`.split(
    /\s+/,
  ),
);
const ARTICLES = new Set("le la l' les un une du des au aux the".split(" "));
/** « de son frère », « et notre doyenne ». */
const WHOSE = new Set("son sa ton ta mon ma leur his her".split(" "));
const OF = new Set(["de", "d'"]);
const DOCTORS = new Set("dr dre docteur docteure pr pre professeur professeure".split(" "));
const ARTICLES_OF_ONE = new Set(["le", "la"]);
/** « dans la cuisine de Solenn Kervella »: where somebody lives. */
const HOMES = new Set("cuisine salon cave jardin terrasse maison".split(" "));
/** Behind them no name is of the noun before: « au lycée avec Léa », « une école pour qui Léa … ». */
const NOT_BETWEEN = new Set(
  "a as at avec ainsi alors by comme dont en et for from in is on or ou par pour puis que qui sans sous sur to via vers with comprend compte reunit rassemble accueille regroupe recherche cherche emploie est sont sera seront aupres lors apres avant ensuite enfin devant derriere notamment ce cet cette ces".split(
    " ",
  ),
);
/** « directrice de l'agence Claire Morin »: the name is the head's. */
const HEADED = new Set(
  "garage concession agence site magasin centre boutique cabinet restaurant entreprise societe faculte ufr centrale".split(
    " ",
  ),
);
const HEAD = behind(
  /(?:directeur|directrice|responsable|g[ée]rante?|patron(?:ne)?|chef(?:fe)?|pr[ée]sidente?|doyen(?:ne)?|manageu?s?e?r)\s(?:du|d'|de(?:\s(?:la|l'|notre|votre))?)$/iu,
);
/** « Saint-Exupéry », « CHU-Pasteur », « Mount Elizabeth »: the first half of a name. */
const HALF_NAME = behind(
  /(?:(?<=[\p{L}\d])[-/]|(?<!retirées\]\s?)&\s?|(?<!\p{L})(?:saint-?|sainte-?|ste?\.?|san|santa|los|las|prince|queen|fort|mount|lake|grand|lockheed|aston)\s?)$/iu,
);
/** Last words of a firm's name. */
const FIRM_WORDS =
  "Talents?|Health|Docs|Energy|SAS?|SARL|SASU|SE|SCOP|Inc|Ltd|LLC|GmbH|AG|Company|Capital|Ventures|Associates|Trading|Bank|Groupe?|Group|Conseils?|Consulting|Consultants|Partners|Recrutement|Executive|Search|Technologies|Industries|University|School|Building|Workshop|Architect(?:e?s)?|Business|Institute|Foundation|Prize|Award|Hospital|Street|Programme?|Fellowship|Cosmetics|Paris|France|Europe|International|Immobilier|Assurances?|Automobiles?|Int[ée]rim|Formation|Academy|Connect|Labs?|Studios?|Surgel[ée]s|AI|IA|Code|Solutions?|Automation|Software|Networks|Robotics|Analytics|Pharma|Logistics|Motors|Aerospace|Systems?|Syst[èe]mes?|Services?|Desk|Soft|Innovations?|Courrier|[ÉE]nergies?|Distribution|Fr[èe]res|Associ[ée]s|Notaires|Avocats|Paysages?|Traiteur|Coiffure|Optique|Menuiserie|Ma[çc]onnerie|Couverture|Road|Avenue|Tower|Gardens|Wharf|Station|Stadium|Arena|Tunnel|Library|Theatre|Museum|Cathedral|Infirmary|Hospice|Crescent|Memorial|Railway|Wing|Trust|Pier|Jetty|Basin|Lighthouse|Barracks|Docks?|Square|Boulevard|Airport|Embankment|Valley|Corps|Logisti(?:cs|que)|Transports?|B[âa]timent|Chauffage|Plomberie|[ÉE]lectricit[ée]|Ascenseurs?|Design|Digital|Data|Cloud|Media|M[ée]dias?|[ÉE]ditions?|Productions?|XO";
/** « Paul Hartmann SA », « Dupont Conseil », « Marie Dupont & Associés »: the words after make it a firm's, or a tool's. */
export const THING_AFTER = new RegExp(
  String.raw`^[^\S\n]*${any(
    String.raw`,\snos\s(?:\p{L}+\s){0,2}(?:outils|robots|bots|logiciels|solutions|plateformes|salles|navires)(?!\p{L})`,
    String.raw`,\s(?:(?:la|le|notre|une?|our|the|an?)\s|l['’])(?:assistante?\s(?:virtuel|vocal|conversationnel|num[ée]rique|IA)\p{L}*|(?:chat|call|voice)bot|agent\s(?:conversationnel|virtuel|IA|vocal)|copilote|(?:voice|virtual|AI|digital)\s(?:assistant|agent|copilot))(?!\p{L})`,
    String.raw`,\s(?:(?:l[ae]|une?)\s|l['’])?(?:banque|filiale|enseigne|marque|[ée]diteur|fabricant)(?!\p{L})`,
    String.raw`(?:['’]s\s)?(?:heuristics|laws?|principles|theorem|distribution|matrix|diagrams?|equations?|paradox|syndrome|disease|algorithms?|framework|hierarchy|pyramid|canvas|triangle|estimators?|regression|copula|taxonomy|(?:filter|transform|curve)(?!s))(?!\p{L})`,
    String.raw`(?:est|is)\s(?:le\snom|the\sname)(?!\p{L})`,
    String.raw`\((?:m[ée]tro|tram|rer|ligne(?!\s\p{Ll})|bus|gare|station|arrêt)(?!\p{L})`,
    String.raw`\(1[5-9]\d\d\s?[–-]\s?(?:1\d{3}|20[01]\d)\)|(?:${FIRM_WORDS})(?![\p{L}\d])`,
    String.raw`(?:&|et|and) (?:[Aa]ssoci[ée]s|[Cc]ie|[Ff]ils|Sons?|[Cc]o|[Pp]artners|marie|[Cc]ompany)(?!\p{L})`,
    String.raw`,?\s?(?:ou|or|et|and)\s(?:(?:une?|tout|d['’]|des|any|a|another|similar|other)\s?)?(?:autres?\s)?(?:outils?|solutions?|logiciels?|plateformes?|assistants?|tools?|software|[ée]quivalente?s?|similaires?|assimil[ée]s?|comparables?)(?!\p{L})`,
    String.raw`-?(?:[Ss]tra(?:ß|ss)e|[Pp]latz|Allee)(?!\p{L})`,
    String.raw`(?:market|office|airport|station|district|campus)(?!\p{L})`,
    String.raw`®|™|\.(?:com|fr|io|ai)\b|-\p{L}`,
  )}`,
  "u",
);
const FIRM_WORD = new RegExp(`^(?:${FIRM_WORDS})$`, "u");
/** « Astrée Search », « Renzo Tarquin Building Workshop ». */
export const isFirm = (words: readonly string[]): boolean => words.slice(1).some((word) => FIRM_WORD.test(word));

/** « near Victoria Park », « opposite Albert Hall »: families are called so too. */
export const isPlaceIn = (name: string, before: string): boolean => PLACE_WORD.test(name) && AT_PLACE.test(before);
const PLACE_WORD =
  /\s(?:Park|Bridge|Hill|Green|Hall|Lane|Court|House|Cross|Church|Castle|Mill|Row|Lake|Fields?|Heath|Common|Woods?|Lodge|Grove|Mews|Close|Terrace|Quay|Gate|Valley|Bay|Beach|Manor)$/;
const AT_PLACE = behind(
  /(?<!\p{L})(?:near|in|at|opposite|overlooking|along|across|through|around|behind|beside|off|of|towards|between|près\sde|vers)\s$/iu,
);

/** Do the words before make the name that follows a thing's? */
export const isThingBefore = (before: string): boolean =>
  HALF_NAME.test(before) ||
  ARTICLE.test(before) ||
  BEHIND_ITS_ARTICLE.test(before) ||
  TRADE.test(before) ||
  NAMED_CREW.test(before) ||
  isNounBefore(without(ONE_BEFORE, before)) ||
  isInRowOfThings(before);

const ARTICLE = behind(/(?<!\p{L})(?:(?:le|la|les|une?|du|des|aux?|the)\s|l['’])$/iu);
const CLERIC = String.raw`(?:(?:de\s|d['’])?(?:l['’]|le\s|la\s|du\s)?(?:abbé|chanoine|père|mère|sœur|frère|monseigneur|mgr|curé|général|amiral|commandant)\s)?`;
/** « la forme Marcel Tison », « le phare Augustin Roy », « l'ensemble scolaire Chanoine Roy », « Les Amis de l'abbé Roy »: elsewhere the word is a verb's or a quality's. */
const BEHIND_ITS_ARTICLE = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`(?:l[ae]|les|des|du|une?|au)\s(?:formes?(?:\sde\sradoub)?|phares?|cales?(?:\ssèches?)?|dragues?|courses?|maternit[ée]s?)`,
      String.raw`(?:ensemble|unité|cité)s?\s(?:scolaire|immobilier|sportif|paroissial)`,
      String.raw`(?:canot|vedette)\sde\ssauvetage|cales?\ssèches?|formes?\sde\sradoub|chantiers?\snavals?|dry\sdock|les\samis`,
    )}\s${CLERIC}$`,
    "iu",
  ),
);
/** « Menuiserie Paul Roy », « les fromages Paul Roy »: a trade that opens the name of a firm, what a maker's name is given to. */
const TRADE = behind(
  /(?:(?:^|[.!?\n•(,;:–—]\s?|(?<!\p{L})(?:[Ll]a|[Cc]hez|[Aa]vec|[Pp]our|et)\s|[Ll]['’])(?:Menuiserie|Ébénisterie|Maçonnerie|Plomberie|Peinture|Charpente|Couverture|Serrurerie|Électricité|Chauffage|Carrelage|Paysages?|Boucherie|Pâtisserie|Coiffure|Ambulances|Taxis?|Maternité|Cycles|Motoculture|Optique|Traiteur)|(?<!\p{L})(?:[Ll]es|[Nn]os|[Dd]es|[Aa]ux)\s(?:fromages|yaourts|glaces|cafés|thés|confitures|conserves|biscuits|vins|bières|jambons|meubles|pianos|chaussures|montres))\s$/u,
);
/** « l'équipe « Marie Tarquin » », « la squad Mirabelle ». */
const NAMED_CREW = behind(
  /(?<!\p{L})(?:(?:[ée]quipe|squad|team|tribu|tribe|crew|promo)\s[«"“]\s?|(?:squad|tribu|tribe)\s|(?:squads|tribus|tribes)\s(?:\p{Lu}[\p{L}'’-]*(?:,|\set|\sand)\s)*)$/iu,
);
/** « Fondation Bill et Melinda Gates », « des toiles de Claude Monet et de Louise Tarquin »: who stands between. */
const ONE_BEFORE = behind(
  /(?<=\s)\p{Lu}[\p{L}'’-]+\s[–—-]\s$|(?<=\s)\p{Lu}\p{Ll}[\p{L}'’-]*\s(?:et|and)\s$|(?<=\sd(?:e\s|['’]))\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)?\set\sd(?:e\s|['’])$/u,
);

/** « rue Pierre Semard », « la piste cyclable Raymond Poulidor »: a noun that is known to bear names, with at most four words behind it and no comma. */
export function isNounBefore(before: string): boolean {
  const clause = lastClause(
    before.replace(/[«"“]\s*$|(?<=\s)\([^()]{1,30}\)\s$/u, "").replace(/(?<=\b(?:dr|pr|av|bd))\.(?=\s$)/i, ""),
  );
  if (!/[\s'’]$/u.test(clause)) return false;
  const written = clause.replace(/['’]/g, "' ").trim().split(/\s+/);
  // « ton coach côté école Léa Kerbrat ».
  if (fold(written.at(-2) ?? "") === "cote") return false;
  let between = 0;
  for (let at = written.length - 1; at >= 0; at--) {
    const word = fold(written[at]!);
    // « vous assistez au fauteuil le docteur Léa Kerbrat »: a thing is « du docteur ».
    if (DOCTORS.has(word) && ARTICLES_OF_ONE.has(fold(written[at - 1] ?? ""))) return false;
    if (WHOSE.has(word) || (word === "ligne" && LINKS.has(fold(written[at + 1] ?? "")))) return false;
    if (HOMES.has(word) && written.slice(at + 1).every((one) => one === "de" || one === "d'"))
      return at === written.length - 1;
    if (isThingNoun(word) && isCrew(written[at - 1] ?? "")) return false;
    // « le surveillant de bassin Léa Kerbrat ».
    if (at === written.length - 1 && OF.has(written[at - 1] ?? "") && isOffice(written[at - 2] ?? "")) return false;
    if (isThingNoun(word))
      return HEADED.has(word) ? !HEAD.test(written.slice(0, at).join(" ")) : !isOfficePhrase(clause);
    // « centre scientifique et technique ».
    if (LINKS.has(word) || ARTICLES.has(word) || (word === "et" && between > 0)) continue;
    if (!isBetween(word) || ++between > 4) return false;
  }
  return false;
}

/** « école maternelle », « piste cyclable »: what a noun may have behind it. */
const isBetween = (word: string): boolean =>
  !NOT_BETWEEN.has(word) &&
  // « résidence étudiante », « cabinet d'avocats ».
  (!isOffice(word) || /^(?:etudiant|(?:avocat|notaire|architecte|geometre|comptable)s)/.test(word)) &&
  /^[a-z][a-z-]{2,}$/.test(word) &&
  !/(?:ez|ra|ras|ront)$/.test(word);

/** What follows the last stop. */
function lastClause(before: string): string {
  let at = before.length;
  while (at > 0 && !".,;:!?()<>\n•»".includes(before[at - 1]!)) at--;
  return before.slice(at);
}

/** « Notre assistant IA s'appelle Hector ». */
export const isCalledThing = behind(
  /(?:\bIA|outil|assistant|bot|robot|projet|plateforme|solution|(?:pro)?logiciel|application|appli|app|moteur|crm|erp|agent|mod[èe]le|programme|chat|chien|mascotte|lot|phase|chantier|équipe|squad|salle|bâtiment)\s(?:[\p{Ll}\d'’]+\s){0,3}s['’]appelle\s$/iu,
).test;
