import { allMatches } from "../../text/all-matches.ts";
import { NUMBER, numberOf } from "../../text/numbers.ts";

/** How offers say years of experience, and whose years are not asked for. */

/** « Une dizaine d'années ». */
const ABOUT: Record<string, number> = { "dizaine d'": 10, "douzaine d'": 12, "quinzaine d'": 15, "vingtaine d'": 20 };
export const COUNT = `(?:${NUMBER}|${Object.keys(ABOUT).join("|")})`;
export const countOf = (words: string): number => ABOUT[words] ?? numberOf(words);

/** A number or a range, and the unit: groups 1 to 4 are the lower end, its own unit, the upper end, the unit; « cinq (5) ans » too. */
export const YEARS = String.raw`(${COUNT})(?: ?\(${NUMBER}\))?(?: ?(\+|ans?|annees?|years?|mois)? ?(?:a|-|~|ou|\/|et|to|and|or) ?(${NUMBER}))? ?(?:\+|or more|and more)?[ \n]?\(?(ans?|annees?|years?|yrs?|mois|months?)\b(?: et demie?\b| and a half\b| [eo][tu] \+)?`;

/** « Six ans de conduite de projet »: work by its name. */
const AT_WORK =
  "(?:de |d'|en )(?:conduite|pilotage|gestion|direction|management|product (?:ownership|management)|pmo|encadrement|terrain|atelier|production|exploitation|maintenance|conseil|projets?|developpement|recherche|anciennete (?=dans|en|sur)|ingenierie|chantier|enseignement|vente|laboratoire|service hospitalier)\\b(?! de la garantie)";

/** "Of delivery management", "of hands-on AI work". */
const OF_WORK =
  "\\+? of (?:[a-z-]+ ){0,3}?(?:management|delivery|consulting|development|engineering|work|leadership|operations|product|programmes?|projects?|sales|analytics|research|teaching|practice|design|marketing|ml|ai|data|software)\\b";

/** What stands right before a number of years and right after it, and what its sentence must hold, where that says experience. */
export interface Way {
  before: RegExp;
  after: RegExp;
  sentence?: RegExp;
}
const way = (before: string, after: string, sentence?: RegExp): Way => ({
  before: new RegExp(`(?:${before})$`),
  after: new RegExp(`^(?:${after})`),
  ...(sentence && { sentence }),
});

const OPENING = String.raw`(?<=(?:^|[\n:•] ?|[.!?;] )(?:[-*] ?)?)`;
const MORE =
  "(?:au )?minimum|mini|min\\.?|au moins|a tout le moins|au bas mot|revolus|[eo][tu] (?:plus|davantage)|at (?:the very )?least|at (?:a|the) minimum|or more|and more";
const PROFILE =
  /bac ?\+|diplom|\bmaster|degree|exigee?s?\b|requise?s?\b|demandee?s?\b|necessaires?\b|indispensable|you need|bagage|qu'il (?:vous|te|nous) faut|ce que nous (?:attendons|cherchons|demandons)|criteres?\b|attendus?\b|profil\b|parcours ?:|minimum|\bvous avez\b|\btu as\b/;
const OF_READER =
  /^\W*vous ?:|\b(?:vous|tu) (?:avez|as|compte|cumul|totalis|justifi|dispos|possed|etes|es\b)|\b(?:vous|tu)\b.* (?:depuis|pendant) |profil|candidat|\bqui a\b|\b(?:avoir|etre)\b|en tant que|\bas an?\b|\bil (?:vous|te) faut\b|\b(?:votre|ton) parcours\b|^\W*(?:bac ?\+ ?\d[^.;]{0,20}, )?(?:une )?pratique\b/;
/** What follows years of a work that the words before name. */
const GOES_ON = String.raw` ?(?:[.,;()\n]|$|(?:dans|en|comme|sur|au sein|as an?|au moins|(?:au )?minimum|ou (?:plus|davantage)|et plus|une? (?:poste|role|metier|emploi|fonction)|a tout le moins|revolus|at (?:the very )?least|at (?:a|the) minimum|(?:et|and) (?:tu|vous|you|que|qui|hold|have|bring|speak)|mais|but|a (?!partir|compter|pourvoir)[a-z]+(?:er|ir|re))\b)`;
/** Years, not months, and not of what lasts so long. */
const NO_TERM = /^(?!.*(?:garantie|engagement|contrat|presence|duree)).*\b(?:ans?|annees?)\b/;

/** What somebody did for so long. */
const WORKED = "exerce|occupe|tenu|travaille|bosse|passe|pilote|gere|dirige|anime|conduit|mene|pratique";
/** Whatever else somebody did: « qui a déjà coordonné », not what is no work. */
const DID = String.raw`(?:avez|as|a|ayant) (?:deja |egalement |aussi )?(?!etudi|vecu|obtenu|habit|prepare|suivi|ete\b|eu\b|appris|attendu|connu|quitte|voyage)[a-z]{3,}(?:e|i|u|is|it|t)`;

/** The clearest ways first. */
export const WAYS: readonly Way[] = [
  // « 3 ans d'expérience », "5+ years of relevant experience"
  way(
    "",
    String.raw`\+?(?:\)|s\))? ?(?:${MORE}|maximum|\((?:${MORE}|maximum)\))?,? ?(?:d'|de |d |of |d'une )?(?:(?!formation)\S+ ){0,5}?(?:d?experiences?|d?expertises?|d?'?e?xp|(?<!mise en )pratique|metier|bouteille|d'exercice\b(?! (?:comptable|fiscal))|derriere (?:toi|vous)|au compteur|under your belt|on the job)\b`,
  ),
  // "4+ years in delivery", « 7+ ans en data », at the start of a line or sentence
  way(OPENING, " (?:en|dans|sur|comme) ", /^\W*\d+ ?\+/),
  way(OPENING, String.raw`\+? in (?!business|a row|operation|existence|the making)`),
  way("(?<=: ?)", String.raw`(?: or more| plus|\+)? in (?!business|a row|operation|existence)`),
  way(
    "(?:minimum|at least|some(?:one|body) with|candidates? with|who has(?: spent)?|you(?:'ll| should| must)? (?:have(?: spent)?|bring|offer|come with)|we (?:need|want|ask for|expect))(?: of| an?(?: good| solid)?)? ",
    "(?: or more| plus)? in ",
  ),
  way(
    String.raw`(?:\b(?:you(?:'ll)?|and) (?:have|bring|hold|offer|need|come with)|\bminimum|\bat least|\bwe (?:ask for|expect|want|need)|${OPENING})(?: [^.;\n\d]{0,25})? ?`,
    OF_WORK,
  ),
  // "5 years working as …", « 4 ans comme … », « 3 ans minimum sur un poste … »
  way(
    "",
    `(?:'|'s')? (?:experience|working (?:in|as|with|on|for)|(?:leading|managing|running|building|delivering) |(?:(?:${MORE}) )?(?:passee?s? (?:a|dans|en|chez|au)\\b|(?:sur|dans|a) un (?:poste|role|environnement|metier)|comme (?!seul)|en tant qu|as an? ))`,
  ),
  // « Expérience confirmée de 5 ans », « ancienneté : 3 ans », on the next line too
  way(
    String.raw`(?:\bexpertise(?= (?:confirmee|reconnue|significative|superieure|minim|d'au moins|requise|attendue))|\bd?experiences?(?! (?:clients?|utilisateurs?|candidats?|collaborateurs?)\b)|(?<!\bwindows )\be?xp\b\.?(?= ?(?::|de |d'|min|req|souhait|demand|exig))|professional background(?= ?[:\n])|seniority|seniorite|(?<!\b(?:primes?|conges?|jours?) d')anciennete(?! moyenne))[^.\n;•]{0,90}?(?::\s{0,3}\n\W{0,4})?(?<![\d.,+])`,
    "",
  ),
  // « Bac+5, cinq ans en cabinet », « Deux ans dans une régie exigés », "Master's degree, 3+ years in pharma": a term of the profile
  way(
    String.raw`(?<=(?:^|[\n,;:.(•]|\b(?:et|avec|puis|and|with|minimum(?: de)?|moins|environ)) ?)`,
    String.raw`(?: ?(?:${MORE}))?,? (?:(?:${AT_WORK}|passee?s? a|(?:passee?s? )?(?:dans|chez|comme|au sein|sur(?= (?:des?|les?|un|une|ce) (?:[a-z]+ )?(?:plateformes?|sujets?|projets?|postes?|perimetres?|environnements?|problematiques?|produits?|chantiers?|fonctions?|technologies|systemes|outils|lignes?|sites?))|en(?! (?:alternance|apprentissage|formation|ecole|cours))|in))\b|a (?!partir|compter|pourvoir)[a-z]{3,}(?:er|ir|re)\b|\((?=requis|exige))`,
    PROFILE,
  ),
  // « Trois ans au minimum. », « Cinq ans d'avant-vente exigés. »: a sentence of its own
  way(
    OPENING,
    String.raw`(?: (?:d'|de |en )[^.;:,\n]{1,40})? (?:${MORE}|exigee?s|requis(?:es)?|demandee?s|souhaitee?s) ?(?:[.,;\n]|$)`,
    NO_TERM,
  ),
  // « Cinq années minimum de chefferie de projet »
  way(OPENING, String.raw` (?:${MORE}) (?:d'|de |en |dans )[^.;:\n]{1,80}(?:[.;\n]|$)`, NO_TERM),
  way(OPENING, " a (?:gerer|piloter|mener|conduire|livrer|encadrer|diriger|animer|coordonner)\\b"),
  // « Cinq ans de gestion de projets logiciels. »: a sentence of its own
  way(
    OPENING,
    String.raw` (?:de |d')(?:gestion|pilotage|conduite|chefferie|coordination|encadrement) d(?:e |es |u |')(?:(?!(?:n|l|m|s)?'?(?:ont|avons|nous|a) )[^\s.,;:]+ ){0,4}[^\s.,;:]+ ?(?:[.,;\n]|$)`,
    NO_TERM,
  ),
  // "A master's degree is expected, along with 4 years in project delivery"
  way(
    String.raw`\b(?:along|together) with (?:at least )?`,
    String.raw`\+? (?:in|of) `,
    /\b(?:degree|master|bachelor|diploma)/,
  ),
  // "A PhD in computer vision and 2+ years in industry"
  way(
    String.raw`\b(?:degree|master'?s?|ph\.?d|bachelor'?s?|msc|diploma)\b[^.;\n\d]{0,50} and (?:at least )?`,
    String.raw`\+? in `,
  ),
  // "Required: a degree, 6+ years"
  way(
    "(?<=[,;] )",
    String.raw`\+? ?(?:[.,;)\n]|$)`,
    /^(?!.*(?:internship|agreement|contract)).*(?:required|must have|you need)/,
  ),
  // « Tu as six ans de conduite de projet », « il vous faut … », « pas besoin d'un diplôme, mais trois ans de gestion de projet »
  way(
    String.raw`(?:(?:vous|tu) ?(?:avez|as|comptez|comptes|:)|\bavoir|\bet (?:comptez|comptes|cumulez|totalisez)\b)[^.;\n]{0,60}? |\bil (?:vous|te) (?:faut|faudra) (?:avoir )?|\b(?:diplome|ecole|titre)\b[^.;\n]{0,20}, mais `,
    ` ${AT_WORK}`,
  ),
  // « depuis au moins cinq ans », « 3 ans minimum en tant que … »
  way(
    String.raw`\b(?:depuis )?(?:au moins|minimum(?: de| of)?|plus de|at least|justifi\w+ (?:de|d'))(?: au moins| plus de)? ?`,
    `(?:${GOES_ON}| ${AT_WORK})`,
    OF_READER,
  ),
  // « Au moins deux ans dans la donnée. », a sentence of its own
  way(
    `${OPENING}(?:au moins|(?:un )?minimum(?: de)?|at least) `,
    " (?:dans|en|chez|in) (?:l[ae] |les |l'|une? |the )?(?:conseil|donnees?|data|ia|ai|informatique|banque|assurances?|sante|secteur|domaine|industrie|edition|logiciel|numerique|digital|transports?|energie|distribution|retail|marketing|finance|recherche|services? publics?|consulting|banking|software|healthcare)\\b",
  ),
  // « Tu as derrière toi six ans de product management »
  way(String.raw`\b(?:vous avez|tu as) derriere (?:vous|toi) (?:au moins |plus de )?`, " (?:de|d'|en|dans|comme)\\b"),
  // « Trois années passées sur un rôle proche sont nécessaires »
  way(
    "",
    " passees? (?:sur|dans|a|en|comme|aupres)\\b(?! (?:l'etranger|etranger|l'ecole|etudier))[^.;\\n]{0,60} (?:sont|est|seraient?|serait) (?:necessaires?|requises?|exigees?|demandees?|attendues?|indispensables?|souhaitees?)",
  ),
  // « Au moins trois ans à piloter des projets »
  way(
    `${OPENING}(?:au moins|minimum|plus de) `,
    " a (?:pilot|condui|men|gere|dirig|encadr|coordonn|travaill|anim|livr|developp)[a-z]*r[e]?\\b",
    NO_TERM,
  ),
  // « Vous avez piloté des projets trois ans durant, au moins »
  way(
    String.raw`\b${DID}\b[^.;\n\d]{0,60}? `,
    " durant(?:,? (?:au moins|(?:au )?minimum|ou plus|et plus))?(?= ?[.,;\\n]|$)",
    OF_READER,
  ),
  // « Au moins trois ans de gestion de projet, une aisance avec les données »
  way(`${OPENING}(?:au moins|minimum|plus de) `, ` ${AT_WORK}`, NO_TERM),
  way(
    String.raw`(?:\b(?:have|having|has)|'ve) (?!lived|resided|studied|known|owned)[a-z][^.;\n\d]{0,50} for (?:at least |over |more than )?`,
    `(?: (?:${MORE}))?${GOES_ON}`,
    /\b(?:you|someone|who)\b/,
  ),
  way(
    String.raw`(?<!\b(?:viv|habit|resid|install)[a-z]* [^.;\n]{0,40})\bdepuis `,
    " (?:au moins|(?:au )?minimum|ou plus|et plus|a tout le moins)",
    OF_READER,
  ),
  // « Cela fait au moins cinq ans que vous conduisez des projets »
  way(
    "\\b(?:cela|ca|voila) (?:fait )?(?:au moins |plus de )?",
    " (?:au moins )?que (?:vous|tu) (?!viv|habit|resid|etes\\b|es\\b)",
  ),
  // « Vous encadrez des projets depuis cinq ans », « qui a déjà coordonné des projets pendant trois ans »
  way(
    String.raw`(?<=\b(?:vous|tu) (?:encadr|pilot|ger|manag|anim|condui|men|dirig|travaill|exerc|coordonn|pratiqu)[a-z]+ [^.;\n\d]{0,50})\b(?<!\b(?:sign|install|utilis|cre|fond|lanc|ouvert|conclu|engag|form|mis)[a-z]* )depuis `,
    GOES_ON,
  ),
  way(
    String.raw`\b${DID}\b[^.;\n\d]{0,60}? (?:pendant|durant) (?:au moins |plus de |environ )?`,
    `(?: (?:au moins|(?:au )?minimum|ou plus|et plus))?${GOES_ON}`,
    OF_READER,
  ),
  // « Tu as été responsable de produit pendant quatre ans au minimum »
  way(
    String.raw`\b(?:avez|as|a|avoir) (?:deja )?ete (?!etudiant|en |a )[a-z][^.;\n\d]{2,40} (?:pendant|durant) (?:au moins |plus de )?`,
    `(?: (?:au moins|(?:au )?minimum|ou plus|et plus))?${GOES_ON}`,
    OF_READER,
  ),
  way(
    String.raw`\b(?:confirme|senior|experimente)(?:e|\(e\))?(?:,| :)? ?\(?(?:au moins )?`,
    ` ?(?:minimum|et plus|ou plus|min\\b)(?:${GOES_ON})`,
    OF_READER,
  ),
  // « Vous avez déjà conduit des projets (2 ans minimum) »
  way(String.raw`\b${DID}\b[^.;:\n()\d]{0,60}\((?:au moins |minimum )?`, String.raw`(?: (?:${MORE}))? ?\)`, OF_READER),
  way(String.raw`\bpratique (?:professionnelle )?(?:de |d'au moins |d'environ )`, GOES_ON, OF_READER),
  // « Un vécu de cinq ans ou plus est souhaitable », « vécu professionnel d'au moins trois ans »; « vous avez vécu trois ans » is no noun
  way(
    String.raw`(?<=(?:^|[\n.!?:•;,-]|\b(?:un|votre|ton|d'un|du|le|avec|minimum)) ?)(?:vecu|bagage|passe|recul)(?: (?:professionnel|solide|significatif|reussi|confirme|similaire|concret|operationnel))* (?:de |d'|d'au moins |d'environ |minimum de |de plus de )(?:au moins )?`,
    `(?: (?:${MORE}))?(?:${GOES_ON}| (?:est|sera|serait|souhait|exig|requis|demand|attendu|appreci|de (?:conduite|gestion|pilotage)))`,
  ),
  way(String.raw`\b(?:${WORKED})\b[^.;\n\d]{0,60}? `, GOES_ON, OF_READER),
  // « Vous avez piloté pendant au moins six ans des chantiers »
  way(
    String.raw`\b(?:${WORKED}) (?:(?:pendant|durant) (?:au moins |plus de )?|au moins |plus de )`,
    " (?:des?|du|les?|la|une?)\\b",
    OF_READER,
  ),
  // « Vous êtes expérimenté de deux ans minimum »
  way(
    String.raw`\bexperimentee?s?(?:\(e\)|·e)? (?:de |d')(?:au moins )?`,
    `(?:(?<=moins (?:${COUNT}) ans?)|(?: (?:${MORE})))(?:${GOES_ON})`,
  ),
  // « Une expérience réussie dans la conduite de chantiers ferroviaires (5 ans min) »
  way(
    String.raw`\bexperiences?(?! (?:clients?|utilisateurs?|candidats?|collaborateurs?)\b)[^.\n;•:()\d]{0,140}\((?:de |d'|(?:minimum|mini|au moins|at least|plus de|more than|over|environ|>=?|≥) ?:? ?)?`,
    String.raw`(?: (?:${MORE}))? ?\)`,
  ),
  // « Profil confirmé (3 à 5 ans) »
  way(
    String.raw`(?:(?:^|[\n.!?•])\W*|\b(?:profils?|niveau|seniorite|quelqu'un|personne)\b[^.,;]{0,20})\b(?:juniors?|confirmee?s?|seniors?|experimentee?s?|experienced|seasoned)(?: [a-z]+){0,3} ?\((?:de |environ |au moins |at least )?`,
    String.raw`(?: (?:${MORE}))? ?\)`,
  ),
  // « Gestion de projet (6 ans minimum) »
  way(
    String.raw`\b(?:gestion|conduite|pilotage|maitrise|pratique|management|developpement|conception|connaissance)\b[^.;:\n()\d]{0,40}\((?:au moins |minimum )?`,
    String.raw`(?: (?:${MORE}))? ?\)`,
  ),
  way(
    String.raw`\b(?:juniors?|confirmee?s?|seniors?|experimentee?s?) ?\((?:au moins|minimum|at least) `,
    String.raw` ?\)`,
  ),
];

/** Whose years they are: the nearest of such words before them decides. */
const PEOPLE =
  "tuteur|tutrice|mentor|manager|responsable|direct(?:eur|rice)|chef|cheffe|ingenieure?|experte?|consultante?|collegue|associee?|binome|equipe";
const OTHERS = [
  // The employer, and its age.
  String.raw`\b(?<!\b(?:vous etes|tu es) )(?:fort(?:e|s)?|riches?) (?:de|d'(?!une ))|\bnous(?: vous| te)?\b(?! (?:sommes (?:a la |en )?)?(?:faut\b|faudra\b|recherch|cherch|recrut|quete|demand|attend|souhait|voul|exige|appreci|aim(?:er|ons)|tenons a|valoris|privilegi|prefer|vis(?:ons|erons)|cibl|imagin|envisage|requer)| n'(?:impos|exige)ons)|\bl'equipe\b|\b(?:tuteur|tutrice|mentor)s?\b|\b(?:notre|nos|our|ses)\b(?! (?:client|clients|futur|future|recherche|besoin|ideal|(?:seule?s? |principale?s? )?(?:criteres?|attentes?|exigences?|prerequis|demandes?|souhaits?|besoins)|(?:ideal )?(?:criteria|requirements?|expectations?|candidate?|wish list)|candidate?|profil)\b(?! (?:de pret|d'achat|de credit)))|we have|collaborateurs`,
  String.raw`depuis|grace a|avec pres de|fondee?|cree|societe|entreprise de|\bcabinet|\bgroupe\b|\bagence|with (?:over|more than)`,
  // Whom one works with, and what lasts so long.
  String.raw`\b(?:votre|vos|par|avec|aupres d[e']|a) ?(?:l'|une? |des |la |le |les |notre )?(?:${PEOPLE})s?\b|\b(?:d|l)es experts|\bteam\b`,
  // A licence that is held for so long.
  String.raw`\bpermis\b`,
  String.raw`\b(?:cdd|stage|contrat|mission|alternance|interim)(?: de| d'une duree de| ?:)? ?$`,
];
const READER = String.raw`\b(?:(?:votre|ton) (?:parcours|vecu)|(?:vous|tu)(?! (?!aur|justifi|dispos|possed|compt)[a-z]+r(?:ez|as)\b)|you|candidature|profils?|quelqu'un|someone|somebody|(?:candidate?|personne)s?(?! [a-z]+r(?:a|ont)\b)|avoir|etre|justifier)\b`;
const WHOSE = new RegExp(`(?<others>${OTHERS.join("|")})|${READER}`, "g");

/** « Après huit années passées à …, vous cherchez », "with 15 years …, our studio": told behind, where nothing before tells. */
const BEHIND = /, (?:(?:vous|tu|you)|(?<others>notre|nos|nous|our|we))\b/;
const LEADS_ON = /^\W*(?:avec|apres|with|after)\b/;

export function whose(before: string, after: string): "reader" | "others" | null {
  const word = allMatches(WHOSE, before).at(-1) ?? (LEADS_ON.test(before) ? BEHIND.exec(after) : null);
  return word && (word.groups?.others ? "others" : "reader");
}

/** The sentence asks. */
export const ASKED = new RegExp(
  [
    String.raw`tu (?:as|es|possedes|disposes|comptes)\b|vous (?:avez|disposez|possedez|beneficiez|etes|cumulez|totalisez|comptez|exercez)|^\W*vous ?:|et vous|que vous (?:soyez|ayez)|\bil (?:vous|te) (?:faut|faudra)\b`,
    String.raw`minimum|minimale?\b|au moins|superieure? a|at least|^\W*(?:avoir\b|exp\b|experience|une experience|minimum)`,
    String.raw`profil|niveau|seniorite|requis|exige|attendu|demand|justifi|souhait|ideal|recherch|\bcherch(?:e|ons)\b|required|\b(?:is|are) expected\b`,
    String.raw`\benough\b|looking for|\bwe (?:expect|want|need|require|ask)\b|some(?:one|body) with|you need|you (?:should |must |will )?(?:have|bring|hold)|, you\b`,
    String.raw`\bcriteres?\b|\battentes\b|\bexigences?\b|\bcriteria\b|\brequirements?\b|^\W*(?:un )?(?:vecu|bagage)\b|\b(?:cela|ca|voila) (?:fait )?[^.;]{0,30} que (?:vous|tu)\b`,
    String.raw`^\W*(?:an? )?(?:solid|proven|significant|strong|relevant|good|previous|prior|hands-on|demonstrated|professional) (?:[a-z-]+ )?experience`,
    String.raw`\bayant\b|diplome|bac ?\+|experience (?:professionnelle|significative|confirmee|reussie|de|d')|poste similaire`,
  ].join("|"),
);
/** A sentence that opens on the number, or names it after a label. */
export const OPENS = new RegExp(
  String.raw`^\W*(?:[^:\n\d]{0,30}[:(] ?)?(?:(?:de|entre|environ|plus de|moins de|un minimum de|at least|minimum) )?${NUMBER}\b`,
);
/** A term of the post among others: « CDI, cinq ans d'expérience, 4 000 € ». */
export const AMONG_TERMS = new RegExp(
  String.raw`^\W*(?:cdi|cdd|statut|temps plein|poste|contrat)\b[^,;]{0,40}(?:,[^,;]{0,40})?, ?${NUMBER} ans d'experience ?(?:[,.;]|$)`,
);
