import type { EmployerKind } from "../../../offer/vocabulary.ts";
import { NUMBER } from "../../text/numbers.ts";
import type { Pattern } from "../../text/patterns.ts";
import { MONTH_NAME } from "../dates/in-text.ts";
import { inTexts } from "../reading.ts";

/** Words by which employers say of what kind they are: in a name, a sector, the beginning of a text. Folded. */

type Words = readonly [EmployerKind, RegExp];

/** The first that matches. */
export const kindIn = (table: readonly Words[], folded: string): EmployerKind | null =>
  table.find(([, words]) => words.test(folded))?.[0] ?? null;

export const NAMES: readonly Words[] = [
  [
    "agency",
    /\b(?:interim|recrutement|recruitment|recruiting|recruteurs?|headhunt\w*|executive search|approche directe|travail temporaire|staffing|r\.?h|hr)\b/,
  ],
  [
    "consulting",
    /\b(?:consulting|consultants?|conseils?(?! (?:regional|departemental|general|d |de |national|superieur|municipal|economique|constitutionnel))|esn|advisory)\b/,
  ],
  [
    "school",
    /\b(?:ecoles?|lycee|school|cfa|academy|campus|formations?|learning|alternance|institut superieur)\b|^(?:l )?academie(?! (?:de|d|des)\b)|^sup (?:de )?[a-z]/,
  ],
];

/** NAF label or code. */
export const SECTORS: readonly Words[] = [
  [
    "agency",
    /^78\b|travail temporaire|placement de main|agences? d'emploi|recrutement et placement|mise a disposition de (?:ressources humaines|personnel)|interim/,
  ],
  [
    "consulting",
    /^62\.?02|conseil en systemes et logiciels|conseil pour les affaires|^70\.?22|ssii|esn\b|it services and it consulting|conseil en management/,
  ],
  ["school", /^85\b|enseignement|formation continue|education management/],
];

const phrases = (kind: EmployerKind, ...alternatives: string[]): readonly [EmployerKind, Pattern] => [
  kind,
  inTexts(new RegExp(alternatives.join("|"))),
];

const CONSULTS = String.raw`(?:(?!est |is )[a-z'-]+ ){0,5}?(?:de |du |en |et |d'|des )conseils?\b(?! (?:en (?:gestion de patrimoine|image)|regional|departemental|d'administration))`;

/**
 * What a firm calls itself, in order: nothing tells more. Who speaks is judged by the words before (`isSaidOfItself`): « notre client,
 * cabinet de conseil » speaks of somebody else.
 */
export const TRADES: readonly (readonly [EmployerKind, Pattern])[] = [
  phrases(
    "agency",
    "(?:cabinet|agence|societe|entreprise|structure|(?<!(?:contacte?r?|aupres du|au|le|notre)(?: ?:)? )bureau(?! du)|specialiste|experte?|acteur|leader|filiale|reseau) (?:[a-z'-]+ ){0,5}?(?:recrutements?|chasse|executive search|interim|travail temporaire)\\b",
    "chasseurs? de tetes|agence d'emploi|recruitment (?:agency|firm|consultancy)|staffing (?:agency|firm)",
    String.raw`our client is an? [^.\n]{0,80}\b(?:company|firm|group|start-?up|leader|provider|organi[sz]ation|manufacturer|bank)\b`,
    "(?:cabinet|societe|agence) (?:[a-z'-]+ ){0,3}?(?:rh|ressources humaines)\\b",
  ),
  phrases(
    "consulting",
    "esn\\b(?! partenaire)|ssii\\b|(?:entreprise|societe|filiale|groupe|acteur) (?:de |des )?services? (?:informatiques?|(?:du |de )?numeriques?|en (?:ingenierie|informatique))",
    `(?:societe|cabinet|bureau|groupe|entreprise|acteur|leader|filiale|agence|pure player|boutique|specialiste|experte?) ${CONSULTS}`,
    "(?:consulting|advisory) (?:firm|company|group|boutique|practice)\\b|consultancy\\b|it services (?:firm|company|provider)",
    String.raw`(?<=(?:^|[.!?\n] ?)(?:at|chez|rejoi[a-z]+|join) (?:[a-z0-9&-]+ ){1,2})(?:consulting|advisory)\b`,
  ),
];

/** « Vous accompagnerez notre client », « le consultant interviendra », « nos missions clients », « nos clients dans leur transformation digitale ». */
const CONSULTS_CLIENTS = [
  String.raw`accompagn(?:er|ez|eras?|erez) notre client\b(?![^.\n]{0,80}\brecrut)|\b(?:le|la) consultante? (?:interviendra|devra|participera)\b|\bnos missions clients\b`,
  String.raw`(?:missions|projets|interventions) [^.\n]{0,60}\b(?:pour|chez|aupres de) (?:des|de|nos|les) (?:[a-z]+ )?clients? (?:grands? comptes?|de (?:toutes? tailles?|tous secteurs))`,
  String.raw`accompagn\w+ (?:les|nos|ses|des) (?:[a-z]+ )?clients (?:[a-z]+ )?(?:dans|sur|vers) (?:la |leurs? |l')(?:[a-z]+ (?:de |d')(?:leurs? )?)?(?:transformation (?:digitale|numerique|data)|strategie (?:data|ia|digitale)|(?:projets?|enjeux|usages|problematiques) (?:[a-z]+ )?(?:data|ia|de donnees|d'ia|digita[a-z]+|numeriques?)|si\b)`,
  String.raw`\bmissions de conseil\b|\bau sein de (?:l'equipe|notre equipe|nos equipes|notre pole) conseil\b`,
].join("|");

/** What firms do that serve others. In order: a consulting firm has clients too, and so « pour l'un de ses clients » makes an agency of others only. */
export const DEEDS: readonly (readonly [EmployerKind, Pattern])[] = [
  phrases(
    "consulting",
    // Sent to the client, the post stays theirs.
    String.raw`(?:interven(?:ir|ez)|interviendr\w+|travailler) [^.\n]{0,80}(?:chez|pour(?: le compte de)?|aupres de) (?:l'une? de )?(?:nos|notre) (?:[a-z]+ )?clients?\b|(?:notre|nos|ses) clients? grands?[ -]?comptes?\b`,
    CONSULTS_CLIENTS,
  ),
  phrases(
    "agency",
    // For somebody else: « pour le compte d'un armateur », "on behalf of our client".
    "pour (?:le compte (?:de (?:l'une? de )?(?:notre|nos|son|ses) clients?|d'une? )|(?:l'un|un) de (?:nos|ses) clients?|(?:notre|son) client\\b)",
    String.raw`(?:recherch|recrut)[^.\n]{0,60} pour (?:nos|ses) clients\b`,
    String.raw`(?<=(?:^|[.\n!?]) ?)notre client est\b`,
    String.raw`notre client(?:(?: ?:|,)? (?:un|une|le|la|acteur|leader|groupe|societe|entreprise|start-?up|pme|eti|editeur|specialis)\b|,? [^.\n]{0,80}\b(?:recherche|cherche|recrute)\b|\(e\))`,
    String.raw`on behalf of (?:our|one of our|a) clients?|for (?:one of our|our) clients?[^.\n]{0,60} (?:we|is)\b|our client(?:,| is\b| seeks)|(?<=[a-z]'s (?:[a-z]+ )?)client is (?:currently )?(?:looking|seeking|hiring)|we are partnering with an? |is partnering with [^.\n]{2,40} to (?:find|hire|recruit)`,
    String.raw`(?<=(?:^|[.\n!?]) ?)votre agence [a-z][^.\n]{2,50} (?:vous propose|(?:recrute|recherche|selectionne) pour)\b`,
    "nous accompagnons (?:une? |l'une? des? )(?:[a-z]+ )?(?:entite|entreprise|societe|groupe|acteur|pme|eti|industriel|scale-?up|start-?up)\\b",
    // Not « pour une durée de 18 mois », « pour le 1er mars », « pour renforcer … ».
    String.raw`nous recrutons pour (?!(?:notre|nos) (?!clients?)|(?:l'une? de )?(?:nos|notre) (?:[a-z]+ )?partenaire|[a-z]{2,}(?:er|ir|re)\b|l[ae]s? ?(?:\d|rentree|duree|compte d[eu] (?:nos|notre) (?:direction|service|equipe)|lancement|service|direction|pole|poste|mission|besoins|projets?)|(?:environ |au moins )?${NUMBER} ?(?:mois|ans?|annees?|semaines?|\()|une? (?:duree|periode|poste|mission|stage|contrat|alternance|cd[di]|remplacement|prise|projet|annee)|(?:debut |fin |mi-?)?${MONTH_NAME}\b|des (?:le\b|que|missions|contrats|postes|projets)|ce(?:tte)? |l'(?:ouverture|equipe|annee|ete|automne|hiver)|[sc](?:on|a|es)\b|cdd|cdi)`,
    String.raw`(?:recherch|recrut|selectionn)\w+,? (?:[^.\n]{0,30} )?pour une? (?:acteur|industriel|fabricant|editeur|groupe|societe|entreprise(?! partenaire)|eti|pme|banque|assureur|mutuelle)\b`,
    // Who speaks of the employer as of others.
    String.raw`\bils recherchent (?:leur|une?)\b|(?<=\bcette (?:entreprise|societe|start-?up|scale-?up|pme) [^\n]{0,250})leur mission ?:`,
    String.raw`(?:recherch|recrut)\w+ ?:? pour (?:la |le |l'|les )[^.\n]{0,30}d'une? (?:structure|societe|entreprise|groupe|organisation|acteur|pme|eti|banque)\b`,
    String.raw`(?:accompagn|conseill)\S+ [^.\n]{0,50} (?:dans (?:le |leurs? )|en )recrutements?\b|\bmandatee?s? par\b|cabinet de (?:recrutement|chasse)`,
  ),
  phrases(
    "consulting",
    "connue? pour ses (?:activites|metiers) (?:de|du) conseil\\b",
    // « Nos consultants restent deux ans sur une mission », « missions chez nos clients ».
    String.raw`(?<=(?:nos|ses|\d) )consultants (?!en recrutement|rh\b|specialis)[^.\n]{0,50}\b(?:missions?|chez|clients?|grands comptes)\b`,
    String.raw`(?:interv(?:enez|iendrez|iens|iendras) en clientele|missions? (?:en clientele|chez (?:l'une? de )?nos (?:differents |divers )?clients))\b|\binterv(?:ient|enons) (?:chez|aupres)[^.\n]{0,40} grands comptes|\ben regie (?:chez|aupres)`,
    "(?:au sein|chez|aupres|equipes) (?:de |d')?(?:l')?une? de (?:nos|ses) clients grands comptes",
  ),
  phrases(
    "school",
    String.raw`(?:l'ecole|notre ecole|notre cfa|centre de formation|organisme de formation|notre campus)[^.\n]{0,80}(?:recherche|recrute|pour (?:le compte |l'un |une? )|partenaires?)`,
    String.raw`(?:est|sommes) (?:une? |le |l'|votre )?(?:ecole|centre de formation|organisme de formation|cfa\b|campus)`,
    String.raw`(?<=[,(] ?)ecole [^.\n]{0,50}[,)] (?:selectionne|recherche|recrute|forme|accompagne ses)`,
    String.raw`(?:(?:re)?cherch|recrut|selectionn)\w+ [^.\n]{0,50}?(?<=pour )(?:une|l'une? de (?:nos|ses)(?: \d+)?|notre|nos|ses|son) entreprises? partenaires?`,
    String.raw`entreprise partenaire[^.\n]{0,40}(?:recherche|recrute)|pour l'une? de (?:nos|ses)(?: \d+)? entreprises? partenaires?`,
    "formation (?:gratuite|financee) et remuneree",
  ),
];

/** Before a trade that a firm says of itself: nothing, or its name and « est un », « , », « , leader »; "is a leading European". */
const SPEAKS =
  /^[^\p{L}]*(?:[^.\n]{1,140}?(?:, |[,:]? ?\best |[:(-] ?|\bis |\bsommes |\bare |en tant qu(?:e |')|\bc'+est |(?:rejoign|rejoind|integr)\w+ |plus qu'))?(?:une? |le |la |l'|an? |the |votre |notre )?(?:[\p{L}-]+ ){0,3}$/u;
/** Who is spoken of there is somebody else, or a place where one has worked. */
const OF_OTHERS =
  /\b(?:(?:clients?|partenaires?|prestataires?|fournisseurs?|experiences?|profil|parcours|passage|issue?)\b|(?:en|pour|dans|avec|par|chez|aupres|et|ou|type|entre|aux?|des) (?:une? |les |l'|la |le |d'une? )?$|d'une? $)/;

const WE_ARE = /\b(?:nous sommes (?:une? )?|en tant qu(?:e |'))$/;
/** Does what stands before a trade make it the speaker's own? « …, Vermeil, » does whatever came before. */
export function isSaidOfItself(before: string, name: string | null): boolean {
  const beside = /([^,.;:)]*), (?:une? |le |la |l')?$/.exec(before)?.[1];
  if ((name !== null && beside?.includes(name)) || WE_ARE.test(before)) return true;
  return SPEAKS.test(before) && !OF_OTHERS.test(before);
}

const PUBLIC_BODIES = [
  "ministere|mairie|ville de|commune|metropole|prefecture|rectorat|agglomeration|communaute (?:de|d|urbaine)",
  "departement d(?:e|u|es)?|conseil (?:departemental|regional)|centre de gestion|agence (?:de l eau|regionale)|syndicat (?:mixte|intercommunal|departemental)|chambre (?:des?|d)\\b|parc naturel",
  "universite|chr?u|ght|hopital|groupement hospitalier|centre hospitalier|cnrs|inria|cea|caf|cpam|carsat|urssaf|sdis|cci|inserm|inrae|ifremer|ars|france travail|archives (?:departementales|municipales|nationales)|hospices|(?:groupe|pole) hospitalier|assistance publique|aphp|ccas|gip|oph|etablissement (?:national|public|francais)|agence (?:nationale|francaise)|institut (?:national|technique)|ministeres",
].join("|");
export const PUBLIC_NAME = new RegExp(String.raw`^region |\b(?:${PUBLIC_BODIES})\b`);
/** « Le groupement hospitalier de la côte réunit … », « CHRU. … »: who speaks first is who recruits, without other parties beside. */
export const PUBLIC_OPENING =
  /^\W*(?:(?:le|la|l'|notre|votre) ?)?(?:ministere|mairie|ville de|conseil (?:departemental|regional)|metropole|universite|chr?u|prefecture|hopital|groupement hospitalier|centre hospitalier|communaute (?:de communes|d'agglomeration|urbaine)|archives (?:departementales|municipales))\b(?![^.\n]{0,80}\b(?:clients?|partenaires?|voisine?|confi\w+|choisi\w*|equipee?)\b)/;
