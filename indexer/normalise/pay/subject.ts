import type { ContractKind } from "../../../offer/vocabulary.ts";
import { allMatches } from "../../text/all-matches.ts";
import { any } from "../../text/any.ts";
import { NOT_WITHIN } from "./parts.ts";

/** What an amount in a sentence is about: the nearest noun decides. */

export type Subject = "pay" | "other" | "none";

const GIVES = "propos|vers|donn|offr";
const THIS_POST = "(?: (?:ce|cette) (?:poste|mission|stage|alternance|cdi|cdd))?";
/** « Vous démarrez à … », « on peut monter jusqu'à … »: pay where the amount is of nothing else. */
const LED = any(
  "(?:tu|vous) (?:demarr|debut|commenc)[a-z]{1,4} a|you(?:'ll| will)? (?:start|begin) (?:at|on)",
  "(?:nous|on) (?:peut|pouvons|pourra|pourrons|ira|irons|va|allons) (?:(?:aller|monter|grimper) )?jusqu'a",
  "we (?:can|could|will|may) (?:go|stretch|pay) (?:up )?to",
);
/** « Budget prévu pour le poste », not « … pour le projet ». */
const OF_THE_POST = "(?:[a-z]+ )?(?:pour (?:le|ce)|du|de ce) (?:poste|profil)\\b(?! de )";
/** Nouns of what the post pays, and the verbs of who pays or is paid. */
const PAY = any(
  String.raw`cote (?:sous|argent|cheque|finances?|portefeuille|paie|remu(?:neration)?)(?= ?:)|(?<=cote )(?:feuille|fiche|bulletin) de (?:paie|paye)(?= ?[,:])|^\W*(?:brut (?:mensuel|annuel)|(?:mensuel|annuel) brut)(?= ?:)|(?:votre|ta) pa(?:ie|ye)(?= (?:annuelle|mensuelle|brute|nette|sera|est|de )\b)|^\W*on the table(?= ?: ?$)|(?:echelle|grille|budget|enveloppe) salariale?\b|(?:budget|enveloppe) ${OF_THE_POST}|(?:fixe|base) ?(?:\+|et|&) ?(?:un )?variable|salaires?(?! en\b)\b|remunerations?\b|remu[ .:]|conditions (?:financieres|salariales)|pa(?:yer|ie) ?:|pa(?:ie|ye)(?= de $)|\b(?:il|elle|le client) (?:vous |te )?paie(?= (?:de |entre |jusqu'a |environ )?$)|remun?eree?s?\b`,
  String.raw`salar(?:y|ies)|compensation|package|pay range|pay\b|ote\b|wage|(?:day|daily|hourly) rates?\b|rates? ?:`,
  String.raw`gratification|gratifiee?s?\b|honoraires|vacations?|(?:traitement|solde)(?= ?(?:annuel|mensuel|brut|net|indiciaire|de base|compris|se situe|est fixe|s'eleve|entre|:))|indemnisation|indemnisee?s?\b`,
  "indemnites? (?:mensuelle|brute|de service civique|de stage|mensuelle de stage|brute de stage)|(?<!(?:travel|meal|housing|monthly) )(?:indemnity|stipend)",
  String.raw`tjm|taux horaire|(?:taux|tarif|prix|budget) (?:journalier|jour\b)|daily budget|\b(?:rab|sab)(?= ?:)|(?<!\b(?:nos|leurs|vos|les) )tarif(?! (?:[a-z]+ )?(?:d'une?|de la|du|des|de nos) )|budget de la mission(?! (?:cote|du|pour le|chez le) client)|mission [^.;]{0,15}facturee|allocation (?:doctorale|de recherche|de these)|fixe\b|fourchette`,
  String.raw`percev\w+|tu percois|(?:vous|tu) (?:rece[vr]|recois|touche)\w*|(?:vous|tu) gagne\w*(?= ?:? ?(?:(?:ici|donc|alors|environ|entre|de|jusqu'a|chez nous) )*$)|you(?:'ll| will) (?:earn|be paid)|paid (?:internship|placement|position)|(?:internship|placement|position|role|job|apprenticeship),? paid\b|(?:is|are|be) paid\b|payee?s?\b|\bpays(?= (?:up to |from |between |around )?$)|(?:nous|on) (?:te |vous )?pa(?:yons|ie|ierons|iera|yerons|yera)\b`,
  // « Nous versons … », « on vous versera … »; not « la région nous verse ».
  `(?:nous (?:te |vous )?(?:(?:${GIVES})ons|remunerons${THIS_POST})|(?:on|je) (?:te |vous )?(?:(?:${GIVES})e|remunere${THIS_POST})|(?:nous |on )(?:te |vous )(?:vers|donn)er(?:ons|a)|ca paie)(?= (?:de |entre |jusqu'a )?$)`,
  "(?:we (?:offer|pay|give)(?: you)?|we(?:'re| are) (?:paying|offering)|we can (?:offer|pay)|you(?: will|'ll)? (?:receive|earn|get))(?= (?:up to |from |between |about )?$)",
  "cote (?:paie|paye)|appointements|emoluments|retributions?|pretentions?(?: salariales?)?",
  // Who earns it: everybody here, whoever is taken on.
  String.raw`(?:tout le monde|chacune?|toute l'equipe|every(?:body|one))(?: ici| here)? (?:y )?(?:gagn|touch|percoi|recoi|earn|mak|get)[a-z]{1,2}\b`,
  String.raw`(?:la personne|le candidat|la candidate|l'agente?|(?:le|la) titulaire(?: du poste)?|(?:le|la) stagiaire)(?: (?:recrute|retenu|choisi|embauche)e?)? (?:gagn|touch|recev|recoi|percoi)[a-z]{1,3}\b`,
  "you(?:'d| would| can| could) (?:earn|make|be paid)|the (?:successful )?candidate will (?:earn|receive|be paid)",
  "(?:poste|mission|job|emploi|stage|contrat|place) pa(?:ie|ye)(?:ra)?(?= (?:de |entre |jusqu'a |environ )?$)",
  `${LED}(?= $)`,
);
/** The « indemnité » of an intern or a volunteer is what the post pays. */
const PAY_OF_INDEMNITY = any(
  PAY,
  "(?:interns?|trainees?|stagiaires?) (?:receives?|gets?|earns?|touche(?:nt)?|recoi(?:t|vent))(?= (?:up to |from |between |about |entre |de )?$)",
  "indemnites?(?= ?:| de $| $)|monthly (?:stipend|indemnity)",
  "(?<!(?:meal|lunch|food|travel|transport(?:ation)?|commut(?:ing|er)|mobility|housing|accommodation|relocation|equipment|office|work|phone|internet|sports?|wellness|learning|training) )allowance",
);
const BY_INDEMNITY: ReadonlySet<ContractKind | null> = new Set<ContractKind | null>(["stage", "vie"]);

/** What comes beside pay: « prime de cooptation », « 11 € de ticket-restaurant », « frais de scolarité ». */
const BESIDE_PAY = any(
  `(?:primes?|bonus|variable(?! (?:entre|de \\d))|commissions?)${NOT_WITHIN}|sign-?on|interessement|participation|cooptation|parrainage`,
  "bons? (?:cadeaux?|d'achat)|repas|tickets?|titres?|cheques?|panier|cartes?|swile|cadeaux?|mutuelle|equipement|scolarite|frais",
  "logement|hebergement|chambres?(?! d)|foyers?|colocation",
  "remboursement|abonnement|aides?(?![-a-z])|compte formation",
);
const ALLOWANCES = any(
  String.raw`forfait(?! (?:cadre\b|(?:annuel )?(?:en |de )?(?:\d+ )?jours?))|indemnites?|regime indemnitaire|allocations?|rsa\b|aah\b|pensions?\b|retraites?\b|loyers?|bourses?|abondement|ifse\b|nbi\b|astreintes?|pee\b|perco\b|cse\b|cagnotte`,
);
/** What firms, clients and projects make, spend and owe. */
const BUSINESS = any(
  String.raw`chiffre d'affaires|ca\b|levees?|leve\b|milliards?|millions?|budgets?|capital|enveloppe|valorisation|actifs|encours`,
  String.raw`subventions?|obtenue?s?|dotation|fonds|fondations?|dons?\b|associations?|financements?|investi\w*|economi\w*|revers\w*`,
  String.raw`prix|cout\w*|location(?= d[eu'])|depenses?|achats?|ventes?|remises?|reductions?|factur\w*|tarifs?|licences?|seuil|plafond(?! (?:horaire )?de la securite sociale)|amende|penalites?`,
  "gains?|marges?|benefices?|pertes|recettes|revenus|portefeuille|marches|appels d'offres|virements?|paiements?|transactions?|commandes?|chantiers|projets|clients|contrats|dossiers|tables|machines|utilisateurs",
  String.raw`worth|deals?\b(?! ?:)|raised|funding|revenues?|turnover`,
);
const OTHER = any(BESIDE_PAY, ALLOWANCES, BUSINESS);

const nouns = (pay: string) => new RegExp(`(?<![a-z])(?:(${pay})|(?:${OTHER}))`, "g");
const NOUN = nouns(PAY);
const NOUN_BY_INDEMNITY = nouns(PAY_OF_INDEMNITY);
const HOLDS_OTHER = new RegExp(`(?<![a-z])(?:${OTHER})`);

/** « Budget du projet\n40 000 - 60 000 € »: a line that names something else than pay. */
export const namesOther = (line: string): boolean => HOLDS_OTHER.test(line);

const UNIT = String.raw`(?:€ ?)?(?:bruts?|nets?)? ?(?:(?:par|per|an?|each) (?:mois|an|jour|heure|month|year|day|hour) |\/ ?(?:mois|an|jour|heure|month|year|day|hour|h) )?`;
/** « 5 000 € de variable » is no pay even behind « rémunération : »; « 60-75 k€, variable » is. */
const OTHER_OF = new RegExp(`^ ?${UNIT}(?:de |d'|en |pour (?:le |la |les |l')?)(?:${OTHER})`);
/** "€150 per month for sport". */
const FOR_ELSE = new RegExp(
  `^ ?${UNIT}(?:for|towards|to spend|of) (?!gross|net|pay|salary|the |an? |m[12]|bac|student|intern|full|part)[a-z]`,
);
/** « 52 000 € de salaire ». */
const PAY_OF = new RegExp(`^ ?${UNIT}(?:de |d'|en )(?:salaire|remuneration|gratification|fixe)\\b`);
/** « Comptez 42 k€ pour ce poste », « entre 40 et 45 k€, voilà notre fourchette ». */
const PAY_BEHIND = new RegExp(
  `^ ?${UNIT}(?:(?:annuels?|mensuels?) )?(?:pour (?:ce|le) poste\\b(?! d[e'u])|[,:]? ?(?:voila|c'est|telle? est|that(?:'s| is)) (?:(?:notre|la|le|votre|our|the|your) )?(?:fourchette|salaire|remuneration|salary|pay)\\b(?! (?:d[e'u]|of)))`,
);
const OTHER_BESIDE = new RegExp(`^ ?${UNIT}(?:${OTHER})`);

const PEOPLE = any(
  "prestataires|fournisseurs|consultants|sous-traitants|freelances|intervenants|clients|adherents|utilisateurs|abonnes|customers|users",
  "diplomes|anciens|apprenants|etudiants|eleves|doctorants|demandeurs d'emploi|beneficiaires|menages|dirigeants?",
);
/** « Taux journalier de nos prestataires », « salaire de dirigeant », « salaire médian »: money of others than the reader. */
const OF_OTHERS = new RegExp(
  String.raw`^s?(?: (?:journalier|horaire|moyen|annuel|mensuel|brut|net)s?){0,3} (?:median|constate|observe|moyen (?:du|dans|en|chez|est)\b|du marche|(?:a la|de|en) sortie\b|(?:a l'issue|au sortir) d|(?:a|apres) (?:la|leur|le) (?:formation|diplome)|(?:de |des |d'un |pour )(?:les |nos |vos |leurs |ces )?(?:futurs |anciens |jeunes )?(?:${PEOPLE}|cadres|salaries|agents|ouvriers)\b)`,
);
/** The pay of those one works for, or of everybody: « les fiches de paie … », « nos diplômés sont embauchés à … », « selon l'Apec ». */
const PAY_OF_OTHERS = new RegExp(
  any(
    String.raw`(?<!\bcote )\b(?:bulletins?|fiches?|feuilles?) de (?:paie|paye|salaire)|\b(?:bulletins|paies?(?! de $)|payes|simulateur) (?:de\b|:(?! ?(?:(?:entre|de|environ|jusqu'a|a partir de) )?$))|\bsaisies? sur (?:les )?salaires?|\bbulletins?\b[^.;]{0,60}\b(?:dont|certains|a)\b[^.;]*$`,
    String.raw`(?<!\b(?:chez|avec) )\b(?:nos|les|des|ces|our|the|\d+|cinq|dix) (?:[a-z]+ )?(?:${PEOPLE})\b[^.,;:\n]{0,70}$`,
    // What the house takes of its clients.
    String.raw`\b(?:(?:nos|leurs) tjm|notre tjm moyen)\b[^.;\n]*$`,
    // « Le plus bas salaire et le plus haut », "the average salary here": what a house says of all that it pays.
    String.raw`\bles? plus (?:bas|haut|eleve)s?\b[^.;\n]*$|\b(?:average|mean|median) (?:salary|pay|wage)s? (?!:)[^.;\n]*$`,
    // « Vous négociez les salaires d'embauche ».
    String.raw`\b(?:vous|tu) [a-z]+(?:ez|es) (?:les|des|leurs|vos|nos) (?:salaires|remunerations)\b`,
    String.raw`\bselon (?:l'|la |le |une? |les )?(?:apec|insee|dares|etudes?|enquetes?|barometres?)\b|\bgagne(?:nt)? en moyenne|\d ?% d'(?:insertion|embauche)|\btaux d'(?:insertion|embauche)`,
  ),
);

/** « Sur votre fiche de paie : … », not « … de nos clients ». */
const READERS_SLIP =
  /^\W*(?:sur|(?:en|au) bas d[eu]) ?(?:la |le |l'|votre |ta |ton )?(?:premiere? )?(?:fiche|feuille|bulletin) de (?:paie|paye|salaire)(?! (?:d[eu']|type|moyenne?))/;

/** « Une gratification de 4,35 € par heure à ses stagiaires », where the post is none of theirs. */
const TO_STUDENTS = new RegExp(
  `^ ?${UNIT}(?:aux|(?:a|pour|to|for) (?:tous |toutes |all )?(?:ses|nos|les|leurs|our|its|their|the)) (?:stagiaires|alternante?s|apprentie?s|etudiante?s|interns|apprentices|trainees)(?![a-z])`,
);
export const isStudents = (contract: ContractKind | null | undefined): boolean =>
  contract === "stage" || contract === "alternance";

const REACH = 140;

/** « Budget max : 550 € par jour »: what a freelance costs a day is what is paid. */
const BY_DAY = /^(?:budget|tarif|prix|enveloppe|factur)[^.;\d]{0,40}$/;
const A_DAY =
  /^[\d .,€-]*(?:a \d+)? ?(?:€|euros?)? ?(?:ht )?(?:\/ ?j(?:our)?\b|(?:par|la|a|per|\/) ?(?:jour(?:nee)?|day)\b)/;

/** By the noun right before the amount at [start, end), or the complement right after it. */
export function subjectOf(sentence: string, start: number, end: number, contract: ContractKind | null): Subject {
  const after = sentence.slice(end, end + 40);
  const before = sentence.slice(Math.max(0, start - REACH), start).replace(READERS_SLIP, "salaire");
  if (PAY_OF.test(after)) return "pay";
  if (OTHER_OF.test(after) || FOR_ELSE.test(after) || PAY_OF_OTHERS.test(before)) return "other";
  if (!isStudents(contract) && TO_STUDENTS.test(after)) return "other";
  const noun = allMatches(BY_INDEMNITY.has(contract) ? NOUN_BY_INDEMNITY : NOUN, before).at(-1);
  if (contract === "freelance" && noun && BY_DAY.test(before.slice(noun.index)) && A_DAY.test(after)) return "pay";
  if (!noun) return PAY_BEHIND.test(after) ? "pay" : OTHER_BESIDE.test(after) ? "other" : "none";
  if (IS_LED.test(noun[0]) && OF_THINGS.test(after)) return "other";
  if (GIVEN.test(noun[0]) && TO_OTHERS.test(after)) return "other";
  return noun[1] && !OF_OTHERS.test(before.slice(noun.index + noun[0].length)) ? "pay" : "other";
}

const IS_LED = new RegExp(`^${LED}$`);
/** « Jusqu'à 55 k€ de travaux ». */
const OF_THINGS = new RegExp(`^ ?${UNIT}(?:de |d'|of |in )(?!fixe|base|salaire|remuneration|package|salary)[a-z]`);

/** « Nous versons 40 000 € par an à une association ». */
const GIVEN = /^(?:nous|on|je) (?:vers|donn|offr|propos)(?:ons|e)$/;
const TO_OTHERS = new RegExp(
  `^ ?${UNIT}(?:au|aux|a|pour) (?!partir|compter|temps|plein|debut|l'embauche|la (?:signature|sortie)|(?:un|une|ce|cette) (?:profil|debutant|junior|senior|personne|poste)|\\d)`,
);

/** In a field or beside a figure: words that say another thing of money than pay, unless pay is named with them. */
const NOT_PAY = new RegExp(
  String.raw`(?<![a-z])(?:${BESIDE_PAY})|\bforfait(?! (?:cadre|jours?\b))|\bindemnite (?:de )?(?:teletravail|transport)|\bprovision|\b(?<!daily )budget(?! (?:de la mission|journalier|salarial|jour\b|${OF_THE_POST}))|chiffre d'affaires|\bca\b|\blevee|\binvesti`,
);
const NAMES_PAY = /fixe|salaire|remuneration|package|brut|\btjm\b|taux journalier/;

/** « Ni prime ni variable : … ». */
const NONE_OF = /\b(?:ni|sans|pas de|no|without) [a-z]+/g;

/** Do the words before an amount, in its clause, give it to something else? */
export const isBesidePay = (clause: string, after: string): boolean =>
  NOT_PAY.test(clause.replace(NONE_OF, "")) && !NAMES_PAY.test(clause) && !(/budget/.test(clause) && A_DAY.test(after));
