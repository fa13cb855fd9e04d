import type { ContractKind } from "../../../offer/vocabulary.ts";
import { NUMBER } from "../../text/numbers.ts";
import { MONTH_NAME } from "../dates/in-text.ts";
import { TERMS_LABEL } from "../terms-label.ts";

/** How texts say how long a contract lasts. */

const ENGLISH_OR_FRENCH = "mois|months?|ans?|annees?|years?|semaines?|weeks?";
/** « Trois jours en agence, deux à l'école ». */
const RHYTHM_UNIT = "(?:jours?|semaines?|days?|weeks?|mois)";
/** One duration, or a range that is read as none; « six (6) mois » too. */
const SPAN = String.raw`(?<span>(?:${NUMBER} ?(?:mois |ans? )?(?:a|-|ou|\/|et) ?)?${NUMBER}(?: ?\(${NUMBER}\))?[ -]?(?:${ENGLISH_OR_FRENCH})(?![a-z])(?: et demie?)?)`;

const FRENCH_CONTRACT =
  "these|stage|cdd|prestation|alternance|apprentissage|professionnalisation|contrat pro|contrat|mission|interim|v\\.?i\\.?e\\.?|volontariat international(?: en entreprise)?|freelance|contrat a duree determinee";
const ENGLISH_CONTRACT =
  "contract|apprenticeship|fixed[- ]term|ftc|assignment|internship|mission|(?:maternity|parental|leave|sickness) cover";
/** What may stand between the contract and how long it lasts. */
const QUALIFIED =
  "a pourvoir|de travail|en \\S+|a temps (?:plein|complet)|temps plein|de fin d'etudes?|de cesure|free-?lance|independante?|conventionne|remunere|(?:de )?longue?(?: duree)?|renouvelable|interimaire|temporaire|saisonnier|de droit (?:public|prive)|de projet|de mission|(?:d'|pour |de )(?:accroissement|surcroit|surcharge)(?: temporaire)? d(?:'activite|e travail)|de remplacement|d'usage|d'objet defini|de chantier|doctoral|cifre|\\(cdd\\)";
const LASTING =
  "d'une duree (?:de |d'|totale de )|d'une periode de |de |d'|pour |pendant |durant |for |of |sur |:|-|\\(";
const STARTING = `a partir|a compter|a temps|temps|minimum|initially|starting|from|des (?:que|le|${MONTH_NAME})`;
/** What lasts as long as the contract. */
export const CONTRACT = `cdd|stage|stagiaire|alternance|alternant|apprentissage|apprenti|professionnalisation|contrat|interim|these|internship|contract|apprenticeship|fixed[- ]term`;
const STUDIES = "rentree|rythme|ecole|mastere";
const POST =
  "position|role|placement|mission|assignment|poste|remplacement|remplacez|sejour|besoin|depart|v\\.?i\\.?e\\.?|volontariat international(?: en entreprise)?";
const RUNS =
  "dure(?:ra)?(?: de)?|(?:se deroule(?:ra)?|s'etend(?:ra)?|s'etale(?:ra)?|s'echelonne(?:ra)?|court|porte) sur|couvre|est (?:de|prevue?(?: pour)?)|sera de|(?:est|sera|a ete) (?:fixe|conclu|signe|prevu|etabli|limite)e? (?:a|pour|sur)|(?:s'arrete|s'acheve|prend fin|se termine) (?:au bout de|apres)|is (?:set|fixed) (?:at|for)";
const A_TIME = "(?:une (?:duree|periode) (?:de |d')|les )?(?:environ )?";

const SAID = [
  // « CDD de 6 mois », « stage conventionné d'une durée de 6 mois », « Alternance (24 mois) »
  String.raw`\b(?:${FRENCH_CONTRACT}|${ENGLISH_CONTRACT})(?: (?:${QUALIFIED}))*(?: \([^()\n\d]{1,65}\))?\)?[ ,]*(?:${LASTING})? ?(?:une |la )?(?:duree (?:(?:de |d'|: ?))?)?(?:environ )?${SPAN}`,
  // « Durée du contrat : 18 mois », « pour une durée de 6 mois »
  String.raw`\bduree(?: (?:du|de la|de l'|de|des) ?(?:${FRENCH_CONTRACT}|remplacement|poste|emploi|engagement|intervention))?(?: \w+)?(?: (?:est|sera|a ete))?(?: (?:fixe|prevu|estime|porte|limite|arrete)e(?: a| pour)?)? ?(?:de |d'|(?<=e (?:a|pour) ?)|: ?|- ?|\| ?|\n\W{0,3}| (?=\d))(?:environ )?${SPAN}`,
  // « Contrat en alternance, niveau bac+5, sur deux ans », « Mastère (RNCP 7) sur 24 mois »
  String.raw`\b(?:(?:${CONTRACT})\b(?:(?!\b(?:salaire|remuneration)\b)[^.;\n]){0,70}? (?:pour|pendant|durant|sur|for|over)|(?:${STUDIES})\b[^.;\n]{0,70}? (?:pour|sur)) ${A_TIME}${SPAN}`,
  // « Poste proposé pour douze mois », « Ce remplacement durera cinq mois », "The appointment is for 18 months"
  String.raw`\b(?:${CONTRACT}|${POST})\b[^.;\n]{0,50}? (?:pour|pendant|durant|${RUNS}) ${A_TIME}${SPAN}`,
  // "The mission begins in May and lasts six months", « la mission devrait durer … »; not "… a pilot that lasts"
  String.raw`(?<!'s )\b(?:${CONTRACT}|${POST})\b(?:(?!\b(?:that|which|who|whose|qui|dont|projects?|projets?|pilote?)\b)[^.;:\n]){0,50}? (?:lasts?|run(?:s|ning)? for|a durer|(?:devrait|doit|devra|pourrait|va) durer) ${A_TIME}${SPAN}`,
  // « Le stage se passe à Pau. Il durera trois mois »
  String.raw`(?<pronoun>)(?<=(?:^|[\n.!?])\s{0,3})(?:il|elle|celui-ci|celle-ci|ce dernier|cette derniere|it) (?:${RUNS}|lasts|will last|runs for|will run for) (?:for )?${A_TIME}${SPAN}`,
  // « Contrat d'apprentissage ou de professionnalisation, au choix, 12 mois »: a row of terms opens its sentence
  String.raw`(?<=(?:^|[\n.!?])\W{0,4})(?:${CONTRACT})\b(?:[^.;:\n\d]|bac ?\+ ?\d){0,80}?, ${SPAN}(?= ?(?:[.,;)\n]|$))`,
  String.raw`\b(?:${CONTRACT})\b[^.;\n]{0,80},? soit ${A_TIME}${SPAN}`,
  // « Contrat jusqu'à la fin du projet (deux ans) »
  String.raw`\b(?:${CONTRACT}|mission|intern)\b[^.;\n]{0,50}? \((?:min\. |minimum (?:de |of )?|au moins |at least )?${SPAN}[,)]`,
  String.raw`\b(?:(?:this|the|our) (?:role|position|appointment|v\.?i\.?e)|(?<!'s )(?:${ENGLISH_CONTRACT})) (?:is for|is|lasts|runs for) ${SPAN}|\b(?:temporary|fixed[- ]term) [a-z]+(?: for|:| of|,) ${SPAN}|\byou(?:'ll| will) be (?:posted|based|seconded) (?:in|at|to) [^.,;\n\d]{2,30} for ${SPAN}`,
  // "A 12-month engagement"
  String.raw`\b(?:an?|this|our|one) (?:initial )?${SPAN} (?:engagement|contract|assignment|mission|placement|internship|apprenticeship|appointment)\b`,
  // "Contract duration: 2 years"
  String.raw`\b(?:(?:(?:${ENGLISH_CONTRACT}) )?(?:duration|length|term)(?= ?:)|(?:${ENGLISH_CONTRACT}) (?:duration|length)|duration of (?:the )?(?:${ENGLISH_CONTRACT})) ?(?::|is|of) ?${SPAN}`,
  String.raw`(?<=(?:^|[\n.!?]) ?)(?:its|the) (?:total |initial )?(?:duration|term) is (?:(?:set|fixed) at |of )?${SPAN}`,
  String.raw`\b(?:an|our|your|one|1) [^.,\n;]{0,40}\b(?:intern|apprentice) for ${SPAN}`,
  // « Tu rejoins pour 1 an notre équipe »
  String.raw`\b(?<!\b(?:s'est|se sont|sommes|s') ?)(?:rejoi|integr|accueill|recrut|embauch|engage|looking for|hiring|we need)[a-z]*(?:\(e\)|·e)?(?: [^ .;:,\d]+){0,5} (?:pour|pendant|durant|for) ${A_TIME}${SPAN}`,
  // « Nous t'accueillons six mois », « deux années durant », « pendant 12 mois d'apprentissage »
  String.raw`\b(?:alternance|apprentissage) en ${SPAN}|\b(?:t'|te |vous )(?:accueill|engage|embauch|recrut|occup)[a-z]* ${SPAN}|\b${NUMBER} (?:mois|ans|annees) durant(?![a-z])`,
  // « 24 mois d'alternance », « pour neuf mois, en CDD », not « après six mois de contrat »
  String.raw`(?<!\b(?:apres|bout de|moins de|plus de|premiere?s|des|dans) )\b(?<!\d[.,]?)${SPAN}(?: (?:d'|de |en |on an? )|(?<=\b(?:pour|for) [^,]{1,15}), (?:en|on an?) )(?:apprentissage|alternance|stage|mission|contrat|cdd|interim|fixed[- ]term)\b`,
  // « Tu restes deux ans avec nous », « Engagement de 12 mois »
  String.raw`(?<!\b(?:est|sont|es|etes|suis) )\b(?:rest(?:es?|ez|eras|erez)|passe(?:s|z|ras|rez)|stay|spend) (?:pour |pendant |for )?${A_TIME}${SPAN} (?:avec|chez|parmi|a nos|with)\b|\b(?:tu signes|vous signez) pour ${SPAN}|(?<=(?:^|[\n.:]) ?)engagement ?(?:de |d'|: ?)${SPAN}`,
  String.raw`(?<![\d-])\b${NUMBER} ?(?:mois|ans?|annees?|months|years?)\)?,? \(?(?:renouvelable|reconductible|prolongeable|renewable|extendable|extensible|ferme)s?\b`,
  // « un renfort de 5 mois », « pendant ces 6 mois », « Pendant six mois, vous rejoignez … »
  String.raw`\b(?:renfort|remplacement|besoin|surcroit d'activite)(?: temporaire| ponctuel)? (?:de |d'|pour |sur |d'une duree de )${SPAN}`,
  String.raw`\bremplacement\b[^.;\n\d]{0,50}[:,(] ?${SPAN}`,
  String.raw`\bces ${NUMBER} (?:mois|semaines)(?![a-z])|\b(?:les|tes|vos) ${NUMBER} (?:mois|semaines) (?:du |de ce |de votre |de ton |chez nous|a nos cotes)`,
  String.raw`\bfor an? (?:initial |minimum )?(?:period|duration|term) of ${SPAN}`,
  // "Opens a position in Turin for 18 months", "a VIE of 12 months"; it may have been open for long
  String.raw`\b(?:v\.?i\.?e\.?\b|(?:offer|open|propos|creat|launch|fill|need|hir|recruit)(?:e?s|e|ing)? (?:an?|one|the|this) [^.,;\n]{0,40}?(?:position|role|post|job|placement|assignment)\b)[^.,;\n\d]{0,40}? (?:for|of) ${SPAN}`,
  // « Conditions : 8 mois, 550 € par jour », « En bref : 12 mois, Rennes »
  String.raw`(?<=(?:^|[\n.;•]) ?)\W{0,3}(?:${TERMS_LABEL}) ?: ?${SPAN}(?= ?(?:[,.;(/|\n]|$| (?:renouvelable|a temps|a pourvoir)))`,
  // « Nous accueillons un stagiaire quatre mois »
  String.raw`\b(?:accueil|recrut|cherch|recherch)[a-z]* [^.,;:\n\d]{0,20}?(?:stagiaire|alternante?|apprentie?)(?:\(e\)|·e)? ${SPAN}(?! (?:plus|apres|avant|durant))`,
  // "Over 24 months you will learn", « En douze mois, vous découvrirez »
  String.raw`(?<=(?:^|[\n.!?]) ?)(?:over|during|within) (?:these |those )?${SPAN},? you(?:'ll| will) (?:learn|discover|rotate|join|work|be (?:part|based|trained))\b|(?<=(?:^|[\n.!?]) ?)(?:en|sur) ${SPAN},? (?:vous|tu) (?:apprend|decouvr|seras? forme|serez forme)`,
  String.raw`(?<=(?:^|[\n.!?]) ?)pour ${SPAN},? (?:vous|tu) |\b(?:pendant|durant) ${SPAN},? (?:vous|tu) (?:rejoi|integr|pilot|particip|contribu|travaill|partag|altern)`,
  // « Un apprenti pour participer aux projets, pendant deux ans », « prendre le relais pendant 7 mois »
  String.raw`\b(?:apprentie?|alternante?|stagiaire)\b[^.;\n\d]{3,110}?, (?:pendant|durant|pour) ${SPAN}|\bprendre le relais (?:pendant|durant|pour) ${SPAN}`,
  // « Six mois, gratification de 1 400 € »
  String.raw`(?<=(?:^|[\n.!?]) ?)${SPAN} pour (?:apprendre|decouvrir|comprendre)\b|(?<=(?:^|[\n.!?]) ?)${SPAN}, (?:gratification|indemnite|remunere)`,
  // « Stage PMO (H/F) – 6 mois – février 2027 »: a line of terms
  String.raw`(?<=(?:^|\n)\W{0,4})(?:${CONTRACT})\b[^.;:,\n]{0,60}? ?[-|,(] ?${SPAN} ?(?=$|[\n|,)-])`,
  // « CDD. 12 mois. »
  String.raw`(?<=(?:^|[.!?]) ?)${SPAN}(?<=mois|months)(?= ?(?:[.\n]|$))`,
  // « 4 mois, à partir de mars »: terms of the post open the sentence
  String.raw`(?<=(?:^|\n)\W{0,4}|[.!?] )${SPAN},? (?:${STARTING})`,
  `${NUMBER}[- ](?:months?|years?) (?:internship|contract|fixed|apprenticeship|mission|assignment|placement|vie\\b|freelance|ftc|work[- ]study|temporary|rolling)`,
];

const POINT = String.raw`(?:(?:(?:\d{1,2} ?(?:er|st|nd|rd|th)? )?${MONTH_NAME}|\d{1,2}[/.]\d{1,2})(?:[ /.]20\d{2})?|\d{1,2}\/20\d{2})`;
/** A length of time that stands by a date is the contract's where the date is its first day. */
const DATED = [
  // « Six mois à partir de mars », « 6 mois (du 1er mars au 31 août) »
  String.raw`\b(?<!\d[.,]?)${SPAN},? ?\(?(?:(?:a partir|a compter|des|debutant|from|starting|beginning|entre|between|in|on|du|de|d'|le|la|mi-|debut|fin|early|mid-?|late) ?){1,4}${POINT}`,
  // « Du 1er mars au 31 août 2027, soit six mois », « Début le 1er février pour 6 mois »
  String.raw`${POINT}(?: ?[,(:]{1,2} ?| )(?:soit |i\.e\.,? |c'est-a-dire |pour |pendant |sur |for |duration (?:of )?|duree (?:de |d')?)${A_TIME}${SPAN}(?! d)`,
  String.raw`(?:\b(?:au|a|to|until|jusqu'au|jusqu'a)|[-–→]) ?${POINT} ?[,(:]{1,2} ?${SPAN}(?! d)`,
].map((way) => `(?<dated>)${way}`);
/** "You are available for six months", « Disponible 6 mois ». */
const FREE = String.raw`(?:\b(?:you|tu|vous|personne|quelqu'un|someone|somebody)\b[^.;\n]{0,30}|(?<=(?:^|[.\n:;•-]) ?))\b(?:available|disponible)s?(?:\(s\))?(?: a temps plein| full[- ]time)?,? (?:for |pendant |durant |pour |sur )?(?:an? |une |un )?(?:(?:minimum|duree|period)(?: \w+)? (?:of |de |d'))?${SPAN}`;

/** The rhythm and then how long, the diploma and how long it takes: of an alternance. */
const OF_ALTERNANCE = [
  String.raw`\b${NUMBER} ${RHYTHM_UNIT}\b[^.;\n]{0,60}?[ ,/]${NUMBER} (?!mois (?:d'|de contrat))[^.;\n\d]{2,40}? (?:pendant|durant|sur|pour|for|over) ${A_TIME}${SPAN}`,
  String.raw`(?<taught>)\b(?:formation|diplome|titre|cursus|master|mastere|bachelor|bts|licence|rncp|bac ?\+ ?\d)\b[^.;\n]{0,60}[,(–-] ?${SPAN}(?<=mois|months) ?(?=[,.;)\n]|$)`,
];

const OPENS = String.raw`(?<=(?:^|[\n.:;•]) ?)\W{0,3}`;
const BY_FREELANCE = "(?:intervention|prestation|collaboration|accompagnement|renfort)";
/** What one who is no employee does for so long, in few words: « Intervention de 7 mois », « …, engagement de 9 mois ». */
const OF_FREELANCE = [
  `${OPENS}(?:une? )?${BY_FREELANCE}(?: (?:prevue?|estimee?|envisagee?|attendue?|externe))? (?:de|d'|sur|pour|pendant) ?(?:une duree (?:de |d'))?(?:environ )?${SPAN}(?! (?:par|de|d') )`,
  // « La prestation commence en mars et dure 10 mois », not « la prestation de notre éditeur »
  String.raw`${OPENS}(?:la |l'|cette |votre |une )?(?:mission|${BY_FREELANCE})(?! (?:de (?:notre|nos|la|l')|du\b|d')|s?\b[^.;\n]{0,30}\bqui\b)\b[^.;\n]{0,60}? (?:durera|dure|(?:s'et(?:ale|end)(?:ra)?|court|porte|prevue?) sur|pour|prevue? pour|estimee? a) ${A_TIME}${SPAN}`,
  String.raw`(?:${OPENS}|(?<=\b(?:debut|demarrage|mission|tjm|jours?|janvier|prestation)\b[^.;\n]{0,40}, ))(?:votre |ton |duree d')?engagement(?: (?:ferme|demande|souhaite|attendu|minimum|initial|prevu))? ?(?:de |d'|sur |pour |: ?)${A_TIME}${SPAN}`,
  // « Quarante journées réparties sur dix mois », not « nos formations comptent vingt jours … »
  String.raw`(?<!\b(?:nos|leurs|les|ces|our|their)\b[^.;:\n]{0,40})\b(?:jours|journees|ateliers|seances|sessions|interventions|days)(?: (?:d'intervention|de (?:mission|prestation|conseil|formation|travail|presence)|par semaine|of work|a week))?(?:,? (?:reparti|etal|echelonn|planifi|prevu|liss)(?:e?e?s)? sur|,? (?:to be )?spread (?:out )?over|(?<=semaine|week),? (?:pendant|durant|for)| sur| over) ${A_TIME}${SPAN}`,
  // "Ten months, two days a week"
  `${OPENS}${SPAN},? (?:a raison de )?${NUMBER} ?(?:jours?|days?) (?:par|a|per) `,
  String.raw`${OPENS}(?:besoin|charge|horizon) ?: ?${SPAN}|\bcomptez (?:environ )?${SPAN} de (?:prestation|mission)|\b(?:la|cette) prestation [^.;\n]{2,50} et porte sur ${SPAN}|${OPENS}${SPAN} (?:d'intervention|de (?:mission|prestation|collaboration))\b`,
];

const ways = (...said: string[]): RegExp => new RegExp(said.join("|"), "g");
export const TEXT_DURATION = ways(...SAID, FREE, ...DATED);
export const ALTERNANCE_DURATION = ways(...SAID, FREE, ...DATED, ...OF_ALTERNANCE);
export const FREELANCE_DURATION = ways(...SAID, FREE, ...DATED, ...OF_FREELANCE);

const STUDENTS = "stage|internship|alternance|apprentissage|professionnalisation|apprenticeship|contrat pro";
/** Contracts by whose name a length is another's than this one's: a stage may lead to « un CDD de deux ans ». */
export const ANOTHERS: Partial<Record<ContractKind, RegExp>> = {
  stage:
    /^(?:these|cdd|alternance|apprentissage|professionnalisation|interim|v\.?i\.?e|apprenticeship|fixed|contrat (?:pro|a duree))/,
  alternance: /^(?:stage|internship|these|v\.?i\.?e)/,
  vie: new RegExp(`^(?:${STUDENTS}|these|cdd|interim)`),
  cdd: new RegExp(`^(?:${STUDENTS}|v\\.?i\\.?e)`),
  public: new RegExp(`^(?:${STUDENTS})`),
  freelance: new RegExp(`^(?:${STUDENTS}|these)`),
  interim: new RegExp(`^(?:${STUDENTS}|these)`),
};

/** Durations of something else than the contract. */
export const NOT_ITS =
  /\b(?:tu as|vous avez|you have) (?:deja |already )?(?!envie|besoin|le\b|la\b|les\b|des\b|une?\b)[a-z]{2,}(?:e|i|u|is|it|ed)\b|experience(?!d\b)|\b(?:salaire|remuneration|paye)\b[^.;]* sur 1[2-6]\b|(?:premier|precedent|autre|ancien) stage|essai|depuis|profil|ayant|\bheld\b|\bhaving\b|justifi|\b(?:travaille|etudie|exerce)\b|similaire|similar|feuille de route|roadmap|\bplan\b|programme|\baide de l'|preavis|anciennet|maintenance|garantie|abonnement|\bmarche de \d|formation (?:de|d')|(?<!(?:contrat|cd[di]|mission) de )projet de/;

/** Right before a number of months that somebody is to give. */
export const TIME_ASKED = String.raw`(?:\b(?:pour|pendant|durant|for|during|compter|besoin de (?:toi|vous)|(?:need|have) you(?: for)?|dispos\w+ (?:de |d')?|libres?|prestation ?:|mission ?:)) ?(?:une (?:duree|periode) (?:de |d'))?(?:environ |about )?`;
export const READER =
  /\b(?:vous|tu|toi|te|t'|you|nous (?:re)?cherchons|nous recrutons|nous avons besoin|on (?:re)?cherche|on recrute|on a besoin|(?:re)?cherche une?\b|recrute une?\b|we (?:need|seek)|we are looking|il (?:nous )?faut|quelqu'un|prestation|mission|prestataire|consultante?|independante?|free-?lance)\b/;
/** Sentences of other times: of a project, a delay, those before. */
export const NOT_ASKED =
  /\b(?:apres|au bout|d'ici|dans les|in the next|premiere?s|prochaine?s|dernier\w*|delais?|tous les|chaque|livr\w+|deploy\w+|deploi\w+|rembours\w+|bail|nos (?:clients|utilisateurs|adherents|membres|partenaires)|preuves|suivi|suivr?ez|accompagn\w+ (?:pendant|durant)|parrain\w*|mentor|integration de|parcours|onboarding|form(?:e|es|ez|ation)s? (?:pendant|durant|pour)|gel|conge|suspension|salaire|prime)\b/;

/** Every length of time in months or years. */
export const LASTS = new RegExp(
  String.raw`(?<![a-z\d.,/+-])${NUMBER}[ -]?(?:mois|months?|ans?|annees?|years?)(?![a-z])`,
  "g",
);
