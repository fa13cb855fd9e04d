import type { EmployerKind } from "../../offer/vocabulary.ts";
import type { Pattern } from "./patterns.ts";
import { inTexts } from "./reading.ts";

/** Words by which employers say of what kind they are: in a name, a sector, the beginning of a text. Folded. */

type Words = readonly [EmployerKind, RegExp];

/** The first that matches. */
export const kindIn = (table: readonly Words[], folded: string): EmployerKind | null =>
  table.find(([, words]) => words.test(folded))?.[0] ?? null;

export const NAMES: readonly Words[] = [
  [
    "agency",
    /\b(?:interim|recrutement|recruitment|recruiting|recruteurs?|headhunt\w*|executive search|travail temporaire|staffing|rh partners?|conseils? (?:en )?rh)\b/,
  ],
  [
    "consulting",
    /\b(?:consulting|consultants?|conseils?(?! (?:regional|departemental|general|d |de |national|superieur|municipal|economique|constitutionnel))|esn|advisory)\b/,
  ],
  ["school", /\b(?:ecoles?|lycee|school|cfa|academy|campus|formations?|learning)\b/],
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

/** « Vermeil est … », « , … », « nous sommes … »: what follows says what the speaker is. */
const SELF = "(?<=(?:est|sommes|,|comme|en tant qu(?:e |')|notre|votre) ?(?:une? |l'|le |leader )?)";

/** In order: a consulting firm has clients too, and so « pour l'un de ses clients » makes an agency of others only. */
export const TEXTS: readonly (readonly [EmployerKind, Pattern])[] = [
  phrases("consulting", String.raw`${SELF}(?:esn|ssii)\b(?! partenaire)`),
  phrases(
    "agency",
    // For somebody else: « pour le compte d'un armateur », "on behalf of our client".
    "pour (?:le compte (?:de (?:notre|nos|son|ses) clients?|d'une? )|(?:l'un|un) de (?:nos|ses) clients?|(?:notre|son) client\\b)",
    String.raw`(?:recherch|recrut)[^.\n]{0,60} pour (?:nos|ses) clients\b`,
    String.raw`(?<=(?:^|[.\n!?]) ?)notre client est\b`,
    String.raw`notre client(?:,? (?:un|une|le|la|acteur|leader|groupe|societe|entreprise|start-?up|pme|eti|editeur|specialis)\b|,? [^.\n]{0,80}\b(?:recherche|cherche|recrute)\b|\(e\))`,
    String.raw`on behalf of (?:our|one of our|a) clients?|for (?:one of our|our) clients?[^.\n]{0,60} (?:we|is)\b|our client(?:,| is\b| seeks)|is partnering with [^.\n]{2,40} to (?:find|hire|recruit)`,
    "nous accompagnons (?:une? |l'une? des? )(?:[a-z]+ )?(?:entite|entreprise|societe|groupe|acteur|pme|eti|industriel|scale-?up|start-?up)\\b",
    "nous recrutons pour(?! (?:notre|nos) (?!clients?)| (?:l'une? de )?(?:nos|notre) (?:[a-z]+ )?partenaire)",
    String.raw`(?:recherch|recrut|selectionn)\w+,? (?:[^.\n]{0,30} )?pour une? (?:acteur|industriel|fabricant|editeur|groupe|societe|entreprise(?! partenaire)|eti|pme|banque|assureur|mutuelle)\b`,
    // By trade: « cabinet de recrutement », « agence d'intérim ».
    `${SELF}(?:cabinet (?:de|specialise (?:dans|en) le) (?:conseil en )?recrutement|agence de recrutement)`,
    "cabinet de (?:recrutement|chasse)|chasseurs? de tetes|agence (?:d'emploi|d'interim|de travail temporaire)|societe de travail temporaire|acteur du recrutement",
    "(?:entreprise|societe|agence|structure|bureau) (?:[a-z]+ ){0,2}(?:specialisee?|experte?) (?:dans|en|du) (?:le )?recrutement",
    String.raw`accompagn\S+ [^.\n]{0,50} dans (?:le |leurs? )recrutements?\b|\bmandatee?s? par\b`,
  ),
  phrases(
    "consulting",
    "entreprise de services? (?:du |de )?numeriques?|(?:societe|filiale|groupe) de services? (?:informatiques?|(?:du )?numeriques?|en (?:ingenierie|informatique))",
    String.raw`(?<!(?:des|les|aux|plusieurs|nos|vos|leurs|ses|ces|autres|d'|ou|et) ?)\besn\b|ssii`,
    String.raw`(?<=(?:est|sommes|,|une|comme|en tant que) (?:une |un )?)(?:societe|cabinet|groupe|entreprise|acteur|leader|pure player)[^.\n]{0,40} (?:de |du |en )conseil`,
    "societe (?:de conseil|d'ingenierie,? (?:et (?:de )?)?conseil)|connue? pour ses (?:activites|metiers) (?:de|du) conseil\\b",
    "cabinet de conseil|consulting (?:firm|company)|conseil en (?:ingenierie|technologies|transformation|data|management|it|informatique|systemes?)",
    // « Nos consultants restent deux ans sur une mission », « missions chez nos clients ».
    String.raw`(?<=(?:nos|ses|\d) )consultants (?!en recrutement|rh\b|specialis)[^.\n]{0,50}\b(?:missions?|chez|clients?)\b`,
    String.raw`(?:interv(?:enez|iendrez|iens|iendras) en clientele|missions? (?:en clientele|chez (?:l'une? de )?nos (?:differents |divers )?clients))\b|\binterv(?:ient|enons) (?:chez|aupres)[^.\n]{0,40} grands comptes|\ben regie (?:chez|aupres)`,
  ),
  phrases(
    "school",
    String.raw`(?:l'ecole|notre ecole|notre cfa|centre de formation|organisme de formation|notre campus)[^.\n]{0,80}(?:recherche|recrute|pour (?:le compte |l'un |une? )|partenaires?)`,
    String.raw`(?:est|sommes) (?:une? |le |l'|votre )?(?:ecole|centre de formation|organisme de formation|cfa\b|campus)`,
    String.raw`(?:(?:re)?cherch|recrut|selectionn)\w+ [^.\n]{0,50}?(?<=pour )(?:une|l'une? de (?:nos|ses)|notre|nos|ses|son) entreprises? partenaires?`,
    String.raw`entreprise partenaire[^.\n]{0,40}(?:recherche|recrute)|pour l'une? de (?:nos|ses) entreprises? partenaires?`,
    "formation (?:gratuite|financee) et remuneree",
  ),
];

const PUBLIC_BODIES = [
  "ministere|mairie|ville de|commune|metropole|prefecture|rectorat|agglomeration|communaute (?:de|d|urbaine)",
  "departement d(?:e|u|es)?|conseil (?:departemental|regional)|centre de gestion|agence (?:de l eau|regionale)|syndicat (?:mixte|intercommunal|departemental)|chambre (?:de|d)\\b|parc naturel",
  "universite|chr?u|ght|hopital|groupement hospitalier|centre hospitalier|cnrs|inria|cea|caf|cpam|carsat|urssaf|sdis|cci|inserm|inrae|ifremer|ars|france travail",
].join("|");
export const PUBLIC_NAME = new RegExp(String.raw`^region |\b(?:${PUBLIC_BODIES})\b`);
/** « Le groupement hospitalier de la côte réunit … », « CHRU. … »: who speaks first is who recruits, without other parties beside. */
export const PUBLIC_OPENING =
  /^\W*(?:(?:le|la|l'|notre|votre) ?)?(?:ministere|mairie|ville de|conseil (?:departemental|regional)|metropole|universite|chr?u|prefecture|hopital|groupement hospitalier|centre hospitalier|communaute (?:de communes|d'agglomeration|urbaine))\b(?![^.\n]{0,80}\b(?:clients?|partenaires?|voisine?|confi\w+|choisi\w*|equipee?)\b)/;
