import { allMatches } from "../../text/all-matches.ts";
import { DATE_MARK, NEXT } from "./in-text.ts";
import * as last from "./last-day-words.ts";
import * as start from "./start-words.ts";

/** The words of a sentence that tell whose a date in it is. Each kind has a letter; a sentence in letters is its shape. */

const TO_BEGIN = "(?:demarrer|commencer|debuter|arriver|attaquer|embaucher)";
const READER = [
  String.raw`\b(?:il (?:vous |te )?fau(?:t|dra|drait)(?= (?:pouvoir |etre |(?:[a-z]+ )?${TO_BEGIN}${NEXT}))|il convien(?:t|dra)(?= (?:d'etre |(?:de |d')${TO_BEGIN}${NEXT}))|il (?:est|sera) (?:imperatif|necessaire|indispensable|essentiel|important|preferable|souhaitable)(?= d'etre (?:en poste|presente?|disponible|operationnel|la)(?![a-z]))|t'es(?= )|vous|tu|te|t'|toi|votre|vos|ton|ta|tes|you|your)(?![a-z])`,
];
/** Who comes to help the reader. */
const TRAINEE =
  "(?:stagiaires?|alternant|apprenti|doctorant|intern|apprentice|trainee|collegue|colleague|collaborat|consultant|recrue|personne(?! (?:en (?:poste|place)|actuel|sortant|que (?:vous|tu) rempla))|chef|charge|renfort)";
/** What a post may become, or comes after. */
const LATER =
  "(?:alternance|apprentissage|cd[di]|embauche|titularisation|these|contrat (?:en alternance|d'apprentissage|de professionnalisation|permanent|a duree)|apprenticeship|permanent (?:position|contract|role|job|post))";
/** What else has days of its own: « épaulé par un apprenti », « un stagiaire vous rejoindra », « un second chef de projet », « vous préparez la rentrée », a fair, a law. */
const OTHER = [
  String.raw`\b(?:(?:encadr|manag|tutor|supervis|accueill|form|recrut|accompagn|coach|parrain|integr)(?:er|ez|es|erez|eras|irez)|par|avec|(?:assiste|aide|seconde|epaule|appuye|entoure|accompagne)e?s?(?:\(e\)|·e)?(?: (?:de|par))?|(?:manage|supervise|mentor|coach|train|hire|with|by)) (?:d'|l')?(?:une?|deux|trois|le|la|notre|votre|ton|ta|vos|son|sa|des|an?|two|the|our|your)?(?:\(e\)|·e)? ?(?:futur\w* |jeune |new |future )?${TRAINEE}(?:[a-z]*(?:\(e\)|·e)? (?:arrive|recrute|embauche|entre)e?s?(?= (?:en|le|au)\b))?`,
  String.raw`\b(?:seconde?|deuxieme|troisieme|autre|another|further)s? (?:poste|position|role|recrutement|${TRAINEE})`,
  String.raw`\b(?:prepar|organis|pilot|planifi|coordonn|anticip|accompagn|assur|celebr)(?:er|ez|es|erez|eras) (?:l'|la |le |les |leurs? )(?:arrivee|rentree|demarrage|debut|lancement|entree|embauche|recrutement|integration|onboarding|depart|venue)s?`,
  // « La thèse que vous suivrez démarrera le … », « la personne que vous remplacez s'absente dès … », "the intern you will mentor".
  String.raw`\bque (?:vous |tu )(?:aurez a |auras a |allez |vas |devrez |devras )?(?:suiv|encadr|co-?encadr|accompagn|supervis|manag|remplac|relai|relev|second|form|accueill|tutor|parrain|dirig|coach|recrut)[a-z]*`,
  String.raw`\bque (?:vous|tu) (?:rejoi|integr)[a-z]*(?!${NEXT})(?<=\b(?:equipe|service|direction|pole|entreprise|agence|unite|cellule|groupe|start-?up|societe|labo|laboratoire) que (?:vous|tu) [a-z]+)(?![a-z])`,
  String.raw`\bdont (?:le |la |l')(?:demarrage|debut|lancement|arrivee|mise|ouverture)(?![a-z])`,
  String.raw`\bdont (?:vous|tu) (?:assur|aur|ser|pren)[a-z]* (?:l'|le |la )?(?:(?:co-?)?encadrement|suivi|tutorat|tut(?:eur|rice)|charge|responsable)`,
  String.raw`\bwhom you(?:'ll| will| are going to)? (?:supervise|mentor|coach|tutor|replace|manage|train|support)(?![a-z])|\bthe (?:[a-z]+ ){1,3}?(?:(?:that|whom?|which) )?you(?:'ll| will| are going to)? (?:supervise|mentor|coach|tutor|replace|manage|train|support)(?= (?:starts|begins|joins|arrives|leaves|goes|will|is|takes|retires)\b)`,
  // « Une alternante arrivée en septembre », « déplacements d'avril à septembre »
  String.raw`\b${TRAINEE}[a-z]*(?:\(e\)|·e)? (?:(?:deja|tout juste|recemment) )?(?:arrive|recrute|embauche|entre|present)e?s?(?= (?:en|le|au|depuis|chez|parmi)\b)|\bdeplacements?(?![a-z])`,
  // « Un alternant vous rejoindra … »
  String.raw`\b(?:une?|deux|des|le|la|l'|notre|nos) ?${TRAINEE}[a-z]*(?: [a-z]+)? (?:vous|te) (?:rejoin(?:t|dra)|(?:second|assist|appui|accompagn|epaul|aid)(?:e|era))(?![a-z])`,
  String.raw`\bthe (?:team|office|company|department|lab|unit|division) you(?:'ll| will| are)? join(?:ing)?(?= (?:moves|opens|relocates|was|has|is|will)\b)|\b(?:ger|negoci|renegoci|pilot|suiv|administr)(?:er|ez|es|erez|eras|re|rez|ras) (?:le|les|un|des|nos|ce) (?:contrats?|conventions?)(?![a-z])`,
  String.raw`\b(?:a|ont) (?:deja )?(?:commence|debute|demarre)(?![a-z])|(?<!\b(?:get|gets|getting|be) )\b(?:started|began|begun)(?![a-z])`,
  String.raw`depuis|since|anciens?\b|ancienne|nouve(?:au|l|lle|aux)\b`,
  String.raw`\b(?<!(?:selon|suivant) (?:l'|\w+ )?)(?:stages|stagiaires|alternants|apprentis|formations?|salon|forum|(?<!(?:chefs?|cheffes?|chef(?:\(fe\)|[·.]fe)|charge|chargee|charge(?:\(e\)|[·.]e)|responsables?|pilote|direct\w+|manager|gestion|equipe|cdd|contrat) (?:de |du |d'|des )?)projets?|programmes?(?! (?:(?:au|pour|en) |${DATE_MARK}))|chantiers?|travaux|campagnes?|exposition|experimentations?|evenement|sessions?(?! d'(?:embauche|recrutement))|inscriptions?|saison|festival|marches?|(?<!\b(?:contrat|poste|cd[di]|stage|these|mission|emploi|post-doctorat),? (?:est |sera )?)financ\w*|convention|plan(?! to)|strategie|exercice|phases?|(?<!fin d')etudes?|pilote|diplom\w+|graduat\w+)(?![a-z])`,
  String.raw`\b(?:project(?! (?:manage|lead|officer|coordinat))|program(?! manager)|training|conference|version|release|platform|plateforme|(?<!\b(?:on|sur) )site|outil|tool|(?:produit|product)(?! (?:owner|manage|lead|ops|&|build|design|officer|market))|logiciel|application mobile|(?<!\bpar la )loi|law|act|reglement\w*|decret|arrete|norme|certification|comite|committee|seminaire|seances?|visites?|hackathon|concours|reunion|meeting|(?<!\b(?:horaires? de|travail de|en|equipe de|a la) )journee|portes ouvertes|open (?:day|evening|house)|soiree|job ?dating|webinaire?|webinar|workshop|(?:career|jobs?|trade|the) fair|event|summit|meetup|atelier)(?![a-z])`,
  String.raw`\b(?:entretiens?|interviews?|jury|tests?|oraux|epreuves?|commission|annonce|publi(?!cs?\b|ques?\b)\w+|posted|(?:mise? )?en (?:vigueur|production|service|ligne|place|oe?uvre)|mise? a jour|go-?live|livr[a-z]+|deploy\w*|deploi\w*|deploye\w*|lance[es]*|lancement|refonte|migration|appliqu\w+|transfer\w*|bascul\w*|demenag\w*|supprim\w*|modifi\w*|ouvr(?:e|ira|iront|irent)|ouverture|fermeture|ferm(?:eront|erons)|inaugur\w*|fusion\w*|merger|opened|labellis\w*|recompens\w*|(?<=\b(?:notre|nos|le|un|au|sur|our) )stands?|(?<=(?:l'|\b(?:un|cet|le|notre|our|the) ))assistants? (?:vocal|conversationnel|virtuel|numerique)[a-z]*|(?<!\b(?:apres|avant) les )fete\w*|anniversaire|augment\w*|hausse|primes?|salary(?! ?(?:of|from|between|range|up to|:|\d))|tarifs?|tickets?|budget|comptes|bilan|fond(?:ee?|ees)|founded|creee?s?|nees?|ne(?= (?:en|a|de|d'une?) )|acqui\w+|rachete\w*|(?<!\b(?:contrat|cd[di])(?: d'apprentissage| de professionnalisation| de travail)? (?:sera |est )?|\b(?:vous|tu) )signe\w*|convoqu\w*|recus?\b|financements?|reception)(?![a-z])`,
  // An earlier holder goes: « Karim, parti le … », « qui prend sa retraite le … ».
  String.raw`\b(?<!\b(?:une|la|en) )(?:partie?s?(?= (?:en|a la)\b| ${DATE_MARK})|part(?:ira|ant)?(?= (?:(?:en|a la|fin|des) (?:[a-z]+ )?)?${DATE_MARK}| (?:en|a la) (?:conge|retraite)|,)|(?:nous )?quitt(?:e|era|ant)|s'absent(?:e|era|ant)|cess(?:e|era|ant) (?:ses|son) (?:fonctions?|activite)|s'en (?:va|ira)|obtenu (?:sa|une) mutation|fai[st][a-z]* valoir|qui (?:part|partira|s'en va|(?:nous )?quitte(?:ra)?|prend(?:ra)? (?:sa|son|un))|prend(?:ra)? sa retraite|who (?:left|leaves|is leaving|retires)|(?:left|leaves|retires) (?:us |the \w+ )?on)(?![a-z])`,
  // « Son départ est prévu le … », « la période fiscale, qui s'étend de … »; the post's own period is none.
  String.raw`\b(?:departs? (?:(?:a la|en) (?:retraite|conge|mobilite|mutation)|(?:prevu|effectif|programme|annonce|fixe)s?)(?![a-z])|(?:son|sa|leur|le|ce|his|her|their) (?:depart(?!(?<=^\W*le depart) (?:pour|vers) (?:(?! (?:de|du|des)\b| d')[a-z' -]){3,30} (?:est|sera)\b)|conge|absence|retraite|leave|departure)(?![a-z])|(?:la|une|cette|notre|leur) periode (?!(?:proposee|prevue|envisagee|souhaitee)|(?:(?:allant |courant )?d[eu]|comprise entre) ${DATE_MARK}|d(?:e|u|') ?(?:travail|contrat|stage|mission|alternance|apprentissage|cdd|emploi|remplacement|l'emploi|la mission))[a-z])`,
  // « La mobilité interne d'Alice, effective au … », « le départ de son titulaire le … ».
  String.raw`\bmobilite (?:interne )?(?:du |de (?!poste)|d')|\bdeparts? (?:de (?:son|sa|la|l'|notre|leur)|du|d'une?) ?(?:titulaire|agente?|salariee?|collaborat|collegue|responsable|chargee?|cheffe?|preced|occupant|predecess)[a-z]*`,
  // What may become of the post later on, and what applies to it.
  String.raw`\bs'appliqu[a-z]+ a(?:u| (?:votre|ton|ce|cette|la|l'|tous les))? ?(?:contrats?|postes?|alternance|mission)(?![a-z])`,
  String.raw`\b(?:evolu(?:era?|tion) (?:possible )?(?:vers|en) (?:une? |le )?(?:poste|cdi|contrat|mission)?|renouvellement|prolongation|reconduction|titularisation)`,
  String.raw`\b(?:terme|echeance) d(?:u|e la|e l'|e votre|e ton) ?(?:contrat|mission|stage|cdd|alternance|apprentissage)|(?:last|final) day of (?:the|your) (?:contract|engagement|assignment|internship)|(?:reprend(?:ra)?|retrouv(?:e|era)) (?:son|ses) (?:postes?|fonctions?|activite|service)(?![a-z])`,
  // « Un stage, puis une alternance pour la rentrée », « suivi d'une embauche en CDI ».
  String.raw`\b(?:puis|suivie?s?|debouch[a-z]+|men(?:er|ant|e|era) (?:a|vers)|condui(?:re|sant|t|ra) a|devenir|possibilite|perspective|poursui[a-z]+|avant|followed by|lead(?:ing|s)? to|then|before|turn into) (?:(?:sur|vers|en|par|de|a) )?(?:d'|l')?(?:la |le |une? |an? |votre |ton |your )?(?:eventuelle? |possible |poursuite en )?${LATER}(?: en (?:cd[di]|alternance|apprentissage))?(?![a-z])`,
  String.raw`\b(?:a l'issue|au terme|a la fin) (?:d[eu] |de l')(?:la |ce |cette |votre |ton |ta )?(?:stage|contrat|mission|periode|cdd|alternance|apprentissage|formation)(?![a-z])|^\W*a l'issue,|\bune? (?:alternance|cdi|titularisation) (?:est|sera|serait|pourrait etre|peut etre|pourra etre) (?:possible|envisageable|envisagee?|proposee?)(?![a-z])`,
  String.raw`\b(?:renouvel|prolong|reconduit|extend)(?:ee?s?|e?r|ed)?(?![a-z])`,
];

/** Of two kinds that begin at the same place, the first is meant. */
const KINDS = {
  T: last.TERM,
  A: last.APPLYING,
  H: start.SCHOOL,
  S: start.START,
  E: start.EXPECTED,
  W: start.AWAITED,
  M: start.IT_BEGINS,
  V: start.ONE_BEGINS,
  F: start.FROM,
  U: last.UNTIL,
  L: last.LIMIT,
  G: start.FOR,
  R: start.SOUGHT,
  C: last.CLOSES,
  N: last.SENDING,
  P: start.POST,
  Y: start.PERSON,
  I: READER,
  B: last.OF_OFFER,
  O: OTHER,
  // « Un CDD qui courra du … au … » is the CDD's.
  Q: [
    String.raw`\b(?:qui|dont|which|that|who|where)(?![a-z]| (?:can|could|would|peut|puisse|pourra|pourrait|soit|serait)\b| (?:courra?|court|ira|va|s'etend\w*|se deroul\w+|runs?|will run) (?:du|de|from)\b)`,
  ],
};
type Kind = keyof typeof KINDS;
/** A clue begins a word: so many ways are tried there only; but relays lose line ends, and a label hangs on the word before (« DijonDébut : »). */
const BEGINNING = "(?:(?<![a-z])|(?=(?:date |debut|demarrage|prise de |start)[a-z ]{0,25} ?:))";
const CLUES = new RegExp(
  `${BEGINNING}(?:${Object.entries(KINDS)
    .map(([kind, words]) => `(?<${kind}>${words.join("|")})`)
    .join("|")})`,
  "g",
);

export interface Clue {
  kind: Kind;
  start: number;
  end: number;
}

/** `sentence`: its dates are `DATE_MARK`s. */
export const cluesOf = (sentence: string): Clue[] =>
  allMatches(CLUES, sentence).map(({ index, 0: words, groups }) => ({
    kind: Object.keys(groups!).find((kind) => groups![kind] !== undefined) as Kind,
    start: index,
    end: index + words.length,
  }));
