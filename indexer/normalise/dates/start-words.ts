import { NUMBER } from "../../text/numbers.ts";
import { AT_ONCE, DATE_MARK, NEAR, NEXT } from "./in-text.ts";

/** Words of the first day of a post. */

/** Whose beginning, where the words before say it: « début de mission », not « début des travaux ». */
const ITS =
  "(?:la |l'|votre |ton |son |sa |ses |ce |cette |notre |nos )?(?:postes?|contrats?(?!-)|missions?(?! (?:locale|spatiale))|stage|alternance|apprentissage|cd[di]|collaboration|fonctions?|services?|emploi|travail|these|vie|prestation|titulaire|recrue|candidat|personne|agent|alternante?|apprentie?|stagiaire|formation)(?![a-z])";
/** « Des travaux », not « dès que possible » nor « dès mars ». */
const OF_SOME = `des (?!que |le |la |\\d|${DATE_MARK})`;
const ITS_OWN = `(?! (?:de |du |${OF_SOME}|d'|of (?:the )?)(?!${ITS}))`;
/** « Recrutement d'un archiviste au 1er mars » too. */
const OF_ONE = `(?! (?:de |du |${OF_SOME}|d'|of (?:the )?)(?!une? |${ITS}))`;

const HOUSE =
  "(?:nous|poste|promotion|(?:l'|le |la |les |notre |nos |votre |une )(?:equipe|service|pole|direction|entreprise|groupe|societe|agence|cabinet|laboratoire|labo|unite|maison|brigade)s?)";
/** « Les tests ont débuté », « notre recrue est arrivée ». */
const NOT_PAST = String.raw`(?<!\b(?:a|ont|avons|avait|avaient|est|sont|etait|etaient|deja) )`;

/** Each names the beginning of a post by itself. */
export const START = [
  String.raw`^\W*dates? (?:souhaitee?|prevue?|envisagee?|visee?|ideale)s?(?= ?:)|(?:date|horizon|echeance) (?:\w+ )?(?:de |d'|pour la )(?:debut|demarrage|prise|embauche|entree|arrivee|vacance|disponibilite|effet|recrutement|nomination|integration|installation|affectation)(?: de (?:poste|fonctions?|service))?`,
  `premiere (?:mission|affectation|prestation|vacation)${NEXT}|premi(?:er (?:jour|mois)|ere (?:journee|semaine))${ITS_OWN}|premiers pas|first (?:day|week)(?! of the (?:project|pilot|trial|test|year|season|event))|(?:joining|start(?:ing)?) date|date of (?:joining|appointment|employment|entry|hire)`,
  String.raw`mise en poste|(?:prise|reprise|entree) (?:\w+ )?(?:de |d'|en |en charge d[eu] )(?:poste|fonctions?|service|activite|responsabilites?)${ITS_OWN}`,
  String.raw`${NOT_PAST}(?:debut|demarrage|commencement)\b${ITS_OWN}|lancement (?:de (?:la|votre|ta) )mission`,
  `(?<!(?<![a-z])(?:en|candidatures?|dossiers?|demandes?|offres?|lettres?) )${NOT_PAST}(?:arrivee|arrivees(?= (?:possibles?|prevues?|souhaitees?|attendues?))|venue|(?<!r)entree(?! en (?:bourse|application|exploitation))|embauche|(?:engagement|integration|nomination)(?! [a-z]{3,}(?<! (?:prevue?|souhaitee?|possible|attendue?|effective?|immediate?|envisagee?|interviendra|aura|prend|prendra|sera|est|se|par|dans|chez|des|pour|partir)) )|onboarding|affectation)(?![a-z]| en vigueur)${OF_ONE}${NEAR}`,
  `depart(?![a-z]| (?:a|en) (?:la )?retraite| d[eu])${NEAR}|(?<=^\\W*(?:expected |planned )?)departure(?: date)?(?= ?:)`,
  String.raw`a pourvoir|sera pourvu|vacante?s?\b|vacance\b|disponibilite|(?:a prendre|a occuper|a saisir|to be filled)${NEXT}|besoin de (?:vous|toi)(?![a-z])|(?:le recrutement est|recrutement) (?:prevu|souhaite|envisage)|(?<!\b(?:de|du|le|en|au) )recrutement${NEXT}|besoin(?: client)? ?:|\bdispo(?= ?:)|mise a disposition d[eu'] ?(?:la )?(?:consultant|ressource|personne)|(?:candidat[a-z]*|personnes?|profils?) disponibles?|place se libere|(?:ouverture|creation) (?:du|de ce) poste(?= ?:)`,
  `nous rejoi(?:gn(?!ent|aient)|ns|ndr(?!a|ont))\\w*|nous rejoin(?:s|dras)|rejoi\\w+-nous|join us|joining us|start with us|(?:demarr|commenc|debut)[a-z]* ensemble|des notres`,
  String.raw`(?:desired|expected|ideal|planned|target|anticipated|earliest|proposed) start\b|(?<!\b(?:project|product|production|season) )\bstart(?= ?:)|(?<![a-z] )\bstart(?=,? on\b| ${DATE_MARK})|availability|\b(?:position|role|post|job)(?: is| will be)? open(?=s? (?:from|on|as of) )|^\W*(?:quand|when|a quelle date)\b|\bquand(?= ?\?)`,
];
/** The post begins with the school, or about then. */
export const SCHOOL = [
  String.raw`(?<!\b(?:sa|leur|leurs|nos|notre|ouvert\w* .{0,20}prevue? (?:a|pour) la) )rentree(?! d(?:es|e (?:nos|ses|leurs)) )`,
  // « La formation : Bachelor. Elle commence le … »
  String.raw`(?<=^\W*(?:la|votre|ta|notre) formation ?:[^;]{0,200})\belle (?:commenc|debut|demarr)(?:e|era)(?![a-z])`,
  String.raw`^\W*(?:prochaine )?session(?= (?:du|de|d'|:)? ?${DATE_MARK})`,
  "(?:promotion|promo|cohort)(?![a-z])",
  "(?:date d')?(?:entree|demarrage|debut|lancement|reprise) (?:en|des?|d[eu] (?:la |l'|votre |ta |vos |tes )?) ?(?:formation|cours|scolarite|cursus|annee (?:scolaire|universitaire))(?![a-z]| (?:des|du|de nos|aux) )",
  String.raw`\b(?:les|vos|tes|la|votre|ta|cette|the|your) (?:cours|formation|(?:session|promotion|promo)(?: de formation)?|classes|lessons) (?:commenc|debut|demarr|start|begin)[a-z]*`,
];
/** They agree with the post or with whoever takes it: « le contrat débutera », « la recrue arrive », "your contract starts". */
export const IT_BEGINS = [
  `${NOT_PAST}(?:commenc|debut|demarr)(?:e|era|eront|ent)(?![a-z])`,
  `${NOT_PAST}(?:arriv(?:e|era|eront)|(?<!\\b(?:vous|te) )rejoin(?:t|dra|dront)|entr(?:e|era) (?:dans|chez|au|en)|integr(?:e|era|eront) ${HOUSE})(?![a-z])`,
  String.raw`${NOT_PAST}pren(?:d|dra|ne)(?: (?:son|ses|le|la|ce|les))? (?:postes?|fonctions?|service|quartiers|effet)|(?:^|\W)a effet|se liber(?:e|era)(?![a-z])`,
  String.raw`\b(?:sera|est|soit) (?:nomme|affecte|recrute|embauche|engage|titularise|installe|integre)e?(?:\(e\)|·e)?(?![a-z])`,
  String.raw`\b(?:starts|begins|(?<!\btu )commences|joins(?! you)|kicks? off|takes up)\b`,
];
/** They suit the reader too: « vous débutez », « être disponible », "you will start". */
export const ONE_BEGINS = [
  "(?:commenc|debut|demarr)(?:es|i?ez|eri?ez|erais|eras|er)(?![a-z])",
  `(?:arriv(?:er|es|i?ez|eras|erais|eri?ez)|rejoi(?:n(?!(?:t|dra|dront)(?![a-z]))|gn)[a-z]*|(?:de|em)barqu[a-z]+|succed(?:es|ez|eras|erez|er)|entr(?:er|es|ez|eras|erez) (?:dans|chez|au|en)|integr[a-z]+ ${HOUSE})(?![a-z])`,
  `pren(?:ds|i?ez|dri?ez|dras|drais|dre)(?: (?:votre|vos|ton|tes|le|la|ce|les))? (?:postes?|fonctions?|service|quartiers|suite|relais|releve|renes|tete)`,
  String.raw`travaill(?:ez|es|erez|eras|er) (?:avec|chez|parmi) nous|(?:ser(?:ez|as|iez|ais)|sois|soyez|etes|es|etre) (?:la|(?:parmi|avec|chez) nous|a nos cotes|(?:nomme|affecte|recrute|embauche|engage|titularise)e?s?(?:\(e\)|·e)?)(?![a-z])`,
  String.raw`pos(?:es|ez|eras|erez) [a-z ]{0,15}valises|operationnel(?:le)?|disponibles?|\blibres?(?![a-z])|effectif|en poste|a bord`,
  String.raw`\b(?:start(?![- ]ups?\b| (?:salary|point|pay))|begin|(?:will|to) commence|join(?:ing)?|on board|on (?:the|our) team|take up|available|hit the ground|in post)\b`,
];
/** Whoever is expected is the one who comes. */
export const EXPECTED = [
  `(?:t'|te |vous )(?:attend|accueill(?!ez|erez))[a-z]*|(?<![a-z])(?:etes|es|seras?|serez) (?:attendu|accueilli)e?s?(?:\\(e\\)|·e)?|(?:expect|see|welcome|have) you|(?:vous esperons|t'espere)(?![a-z])|compt(?:ons|e) sur (?:vous|toi|(?:votre|ta) (?:venue|arrivee))${NEXT}`,
];
/** Who or what is awaited is told before. */
export const AWAITED = [`attendue?s?(?![a-z])`];
/** They begin anything: what stands before must be the post. */
export const FROM = [
  String.raw`a (?:partir|compter) (?:de |du |d')|a demarrer|\b(?:(?:commenc|debut|demarr)ant|starting(?! (?:salary|point|pay))|beginning|commencing)\b|\bdes(?= (?:la rentree(?: de | d')?|\d|${DATE_MARK}))|\b(?:as of|from|effective)\b`,
];
export const FOR = [`(?<![a-z])(?:pour|au|for|by|a la date du)(?![a-z])${AT_ONCE}`];
/** Who is sought, for when. */
export const SOUGHT = [
  String.raw`\b(?:(?:recrut|recherch|cherch|embauch|ouvr)(?:ons|ent)|recrute|cherche|embauche|recherche(?= (?:une?|son|sa|notre|pour|au) )|voulons|quelqu'un|besoins?|renfort|need|hiring|looking for|seeking?)(?![a-z])`,
];
/** Who takes the post. */
export const PERSON = [
  String.raw`\b(?:titulaire(?! d[eu'])|recrue|personnes?|candidat(?:e|s|es)?|agent|collegue|laureate?|collaborat(?:eur|rice)|consultante?|chef(?:fe|\(fe\)|[·.]fe)? de projets?|pilote de projets?|futur[a-z]*|appointee|hire)(?:\(e\)|·e)?(?![a-z])`,
];
const OF_WORK = `projet|travail|mission|pro|apprentissage|alternance|remplacement|chantier|droit|duree|une?\\b|${NUMBER}`;
/** The post, or the trainee that it is. */
export const POST = [
  String.raw`\b(?:contrats?(?!-| avec| d(?:e |')(?!${OF_WORK}))|cd[di](?! (?:possible|envisage|a la cle))|stage|stagiaire|alternance|alternante?|apprentissage|apprentie?|(?:post-?)?doctorante?|these|aventure|parcours|missions?(?! (?:locale|spatiale))|interim|freelance|volontariat|service civique|vie|vsi|postes?(?! (?:de (?:secours|travail|garde|police)|electrique|source))|emploi(?! du temps)|remplacement|detachement|prestation(?! d(?:e |')(?!${NUMBER}\b))|remplacer|remplacez|remplaces|(?<=(?:^\W*(?:(?:pour|for|duree(?: de)?) )?|\b(?:dispos[a-z]+ (?:de )?|libres? )|[,:(|] ?))${NUMBER}[ -](?:mois|months|ans?|years?|semaines|weeks)(?=,? (?:from|starting|a partir|a compter|des)\b)|embauches?|(?<!\bde )recrutement|intervention|collaboration|job|periodes?(?! d[e'])|periode d(?:e stage|'emploi)|dates?|duree)(?![a-z]| (?:${OF_SOME}|de (?:nos|vos|ses|leurs) ))`,
  String.raw`\b(?:duration|contract(?! with)|intern|apprentices?|internship|apprenticeship|fellowship|journey|adventure|assignment|position|role|(?<=\b(?:the|this) )post|appointment|employment|placement)(?![a-z])`,
];
