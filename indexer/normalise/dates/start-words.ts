import { NUMBER } from "../../text/numbers.ts";
import { AT_ONCE, MONTH_NAME, MONTH_SAID, NEAR } from "./in-text.ts";

/** Words of the first day of a post. */

/** Whose beginning, where the words before say it: « début de mission », not « début des travaux ». */
const ITS =
  "(?:la |l'|votre |ton |son |sa |ses |ce |cette |notre |nos )?(?:postes?|contrats?(?!-)|missions?(?! (?:locale|spatiale))|stage|alternance|apprentissage|cd[di]|collaboration|fonctions?|services?|emploi|travail|these|vie|prestation|titulaire|recrue|candidat|personne|agent|alternante?|apprentie?|stagiaire|formation)(?![a-z])";
/** « Des travaux », not « dès que possible » nor « dès mars ». */
const OF_SOME = `des (?!que |le |la |\\d|${MONTH_NAME})`;
const ITS_OWN = `(?! (?:de |du |${OF_SOME}|d'|of (?:the )?)(?!${ITS}))`;
/** « Recrutement d'un archiviste au 1er mars » too. */
const OF_ONE = `(?! (?:de |du |${OF_SOME}|d'|of (?:the )?)(?!une? |${ITS}))`;

const HOUSE =
  "(?:nous|poste|promotion|(?:l'|le |la |les |notre |nos |votre |une )(?:equipe|service|pole|direction|entreprise|groupe|societe|agence|cabinet|laboratoire|labo|unite|maison|brigade)s?)";
/** « Les tests ont débuté », « notre recrue est arrivée ». */
const NOT_PAST = String.raw`(?<!\b(?:a|ont|avons|avait|avaient|est|sont|etait|etaient|deja) )`;

/** Each names the beginning of a post by itself. */
export const START = [
  String.raw`date (?:\w+ )?(?:de |d')(?:debut|demarrage|prise|embauche|entree|arrivee|vacance|disponibilite|effet|recrutement|nomination|integration|installation|affectation)(?: de (?:poste|fonctions?|service))?`,
  `premi(?:er (?:jour|mois)|ere (?:journee|semaine))${ITS_OWN}|premiers pas|first day|(?:joining|start(?:ing)?) date|date of (?:joining|appointment|employment|entry|hire)`,
  String.raw`mise en poste|(?:prise|reprise|entree) (?:\w+ )?(?:de |d'|en |en charge d[eu] )(?:poste|fonctions?|service|activite|responsabilites?)${ITS_OWN}`,
  String.raw`${NOT_PAST}(?:debut|demarrage|commencement)\b${ITS_OWN}|lancement (?:de (?:la|votre|ta) )mission`,
  `(?<!en )${NOT_PAST}(?:arrivee|arrivees(?= (?:possibles?|prevues?|souhaitees?|attendues?))|venue|(?<!r)entree|embauche|(?:engagement|integration|nomination)(?! [a-z]{3,}(?<! (?:prevue?|souhaitee?|possible|attendue?|effective?|immediate?|envisagee?|par|dans|chez|des|pour|partir)) )|onboarding|affectation)(?![a-z]| en vigueur)${OF_ONE}${NEAR}`,
  `depart(?![a-z]| (?:a|en) (?:la )?retraite| d[eu])${NEAR}`,
  String.raw`a pourvoir|sera pourvu|vacante?s?\b|vacance\b|disponibilite|a prendre(?= (?:au|le|des|en|a partir|a compter) )|(?:le recrutement est|recrutement) (?:prevu|souhaite|envisage)|(?<!\b(?:de|du|le) )recrutement(?= (?:au|le) )|besoin(?: client)? ?:|\bdispo(?= ?:)|mise a disposition d[eu'] ?(?:la )?(?:consultant|ressource|personne)|(?:candidat[a-z]*|personnes?|profils?) disponibles?|place se libere|(?:ouverture|creation) (?:du|de ce) poste(?= ?:)`,
  `nous rejoi\\w+|rejoi\\w+-nous|join us|joining us|start with us|(?:demarr|commenc|debut)[a-z]* ensemble|des notres`,
  String.raw`(?:desired|expected|ideal|planned|target|anticipated|earliest|proposed) start\b|\bstart(?= ?:|,? on\b| \d)|availability|^\W*(?:quand|when|a quelle date)\b|\bquand(?= ?\?)`,
];
/** The post begins with the school, or about then. */
export const SCHOOL = [
  String.raw`(?<!\b(?:sa|leur|leurs|nos|notre) )rentree(?! d(?:es|e (?:nos|ses|leurs)) )`,
  String.raw`^\W*(?:prochaine )?session(?= (?:du|de|d'|:) ?\d)`,
  "(?:promotion|promo|cohort)(?![a-z])",
  "(?:date d')?(?:entree|demarrage|debut|lancement) (?:en|de (?:la |votre |ta )?) ?formation(?![a-z])",
];
/** They agree with the post or with whoever takes it: « le contrat débutera », « la recrue arrive », "your contract starts". */
export const IT_BEGINS = [
  `${NOT_PAST}(?:commenc|debut|demarr)(?:e|era|eront|ent)(?![a-z])`,
  `${NOT_PAST}(?:arriv(?:e|era|eront)|rejoin(?:t|dra)|entr(?:e|era) (?:dans|chez|au|en)|integr(?:e|era|eront) ${HOUSE})(?![a-z])`,
  String.raw`${NOT_PAST}pren(?:d|dra|ne)(?: (?:son|ses|le|la|ce|les))? (?:postes?|fonctions?|service|quartiers|effet)|(?:^|\W)a effet|se liber(?:e|era)(?![a-z])`,
  String.raw`\b(?:starts|begins|(?<!\btu )commences|joins|kicks? off|takes up)\b`,
];
/** They suit the reader too: « vous débutez », « être disponible », "you will start". */
export const ONE_BEGINS = [
  "(?:commenc|debut|demarr)(?:es|ez|erez|eras|er)(?![a-z])",
  `(?:arriv(?:es|ez|eras|erez)|rejoi(?:n|gn)[a-z]*|debarqu[a-z]+|entr(?:es|ez|eras|erez) (?:dans|chez|au|en)|integr[a-z]+ ${HOUSE})(?![a-z])`,
  `pren(?:ds|ez|drez|dras|dre)(?: (?:votre|vos|ton|tes|le|la|ce|les))? (?:postes?|fonctions?|service|quartiers)`,
  String.raw`pos(?:es|ez|eras|erez) [a-z ]{0,15}valises|operationnel(?:le)?|disponibles?|\blibres?(?![a-z])|effectif|en poste|a bord`,
  String.raw`\b(?:start(?! (?:salary|up|point|pay))|begin|(?:will|to) commence|join(?:ing)?|on board|on (?:the|our) team|take up|available|hit the ground|in post)\b`,
];
/** Whoever is expected is the one who comes. */
export const EXPECTED = [
  `(?:t'|te |vous )(?:attend|accueill(?!ez|erez))[a-z]*|(?:etes|es|seras?|serez) (?:attendu|accueilli)e?s?(?:\\(e\\)|·e)?|(?:expect|see|welcome|have) you`,
];
/** Who or what is awaited is told before. */
export const AWAITED = [`attendue?s?(?![a-z])`];
/** They begin anything: what stands before must be the post. */
export const FROM = [
  String.raw`a (?:partir|compter) (?:de |du |d')|a demarrer|\b(?:(?:commenc|debut|demarr)ant|starting(?! (?:salary|point|pay))|beginning|commencing)\b|\bdes(?= (?:le |la rentree )?(?:${MONTH_SAID}|${MONTH_NAME}|\d|la rentree))|\b(?:as of|from|effective)\b`,
];
export const FOR = [`(?<![a-z])(?:pour|au|for|by|a la date du)(?![a-z])${AT_ONCE}`];
/** Who is sought, for when. */
export const SOUGHT = [
  String.raw`\b(?:(?:recrut|recherch|cherch|embauch|ouvr)(?:ons|ent)|recrute|cherche|embauche|recherche un|besoins?|renfort|need|hiring|looking for|seeking?)(?![a-z])`,
];
/** Who takes the post. */
export const PERSON = [
  String.raw`\b(?:titulaire(?! d[eu'])|recrue|personnes?|candidat(?:e|s|es)?|agent|collegue|collaborat(?:eur|rice)|consultante?|chef(?:fe)? de projets?|pilote de projets?|futur[a-z]*|appointee|hire)(?:\(e\)|·e)?(?![a-z])`,
];
const OF_WORK = `projet|travail|mission|pro|apprentissage|alternance|remplacement|chantier|droit|duree|une?\\b|${NUMBER}`;
/** The post, or the trainee that it is. */
export const POST = [
  String.raw`\b(?:contrats?(?!-| avec| d(?:e |')(?!${OF_WORK}))|cd[di]|stage|stagiaire|alternance|alternante?|apprentissage|apprentie?|(?:post-?)?doctorante?|these|aventure|parcours|missions?(?! (?:locale|spatiale))|interim|freelance|volontariat|service civique|vie|vsi|postes?(?! (?:de (?:secours|travail|garde|police)|electrique|source))|emploi(?! du temps)|remplacement|remplacer|remplacez|remplaces|(?<=(?:^|[,:(|] ?))${NUMBER} (?:mois|months)(?= (?:from|starting|a partir|a compter|des)\b)|embauches?|(?<!\bde )recrutement|intervention|collaboration|job|periodes?(?! d[e'])|periode d(?:e stage|'emploi)|dates?|duree)(?![a-z]| (?:${OF_SOME}|de (?:nos|vos|ses|leurs) ))`,
  String.raw`\b(?:duration|contract(?! with)|intern|apprentices?|internship|apprenticeship|fellowship|journey|adventure|assignment|position|role|appointment|employment|placement)(?![a-z])`,
];
