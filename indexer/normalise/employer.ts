import type { Employer, Offer } from "../../offer/offer.ts";
import type { DoorKind, EmployerKind } from "../../offer/vocabulary.ts";
import { AGENCIES, CONSULTING, SCHOOLS } from "./employer-lists.ts";
import { key } from "./fold.ts";
import { decodeEntities } from "./html.ts";
import type { Pattern } from "./patterns.ts";
import { field, inTexts, matchesIn, type Reading } from "./reading.ts";

/** Who recruits: the name without its wrapping, and what kind of employer it is, on evidence. */

const NOBODY =
  /^(?:entreprise|societe|employeur|company|client)?\s*(?:non (?:communique|precise|renseigne|indique)e?|confidentiel(?:le)?|confidential|anonyme|anonymous|n\/?a|null|none|undefined|unknown|inconnue?|-+|\.+|xxx+|nc|recruteur anonyme|entreprise anonyme)$|^(?:entreprise|societe|employeur|company|client|confidentiel|notre client|un client|client final|offre anonyme)$/;

export function employerName(company: string | null | undefined): string | null {
  const name = decodeEntities(decodeEntities(company ?? ""))
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[\s"«“•|-]+|[\s"»”•|-]+$/g, "")
    .trim();
  const said = field(name);
  if (!said || NOBODY.test(said.folded) || name.includes("[coordonnées")) return null;
  return name;
}

/** Names that stand alone, and names that others begin with. */
const ALONE = new Map<string, EmployerKind>();
const OPENS = new Map<string, EmployerKind>();
for (const [kind, list] of [
  ["consulting", CONSULTING],
  ["agency", AGENCIES],
  ["school", SCHOOLS],
] as const)
  for (const name of list.split(",")) {
    const known = key(name.replace("=", ""));
    if (!ALONE.has(known)) ALONE.set(known, kind);
    if (!name.includes("=") && !OPENS.has(known)) OPENS.set(known, kind);
  }

/** Is this folded company on a list, or does its name begin with one that is? The longest is meant. */
function kindOfLists(folded: string): EmployerKind | null {
  const alone = ALONE.get(folded);
  if (alone) return alone;
  const words = folded.split(" ", 5);
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const kind = OPENS.get(words.slice(0, length).join(" "));
    if (kind) return kind;
  }
  return null;
}

/** Kind by the name alone, folded. */
export function kindOfName(folded: string): EmployerKind | null {
  const known = kindOfLists(folded);
  if (known) return known;
  if (
    /\b(?:interim|recrutement|recruitment|recruiting|recruteurs?|headhunt\w*|executive search|travail temporaire|staffing|rh partners?)\b/.test(
      folded,
    )
  )
    return "agency";
  if (
    /\b(?:consulting|consultants?|conseils?|esn|advisory)\b/.test(folded) &&
    !/\bconseil (?:regional|departemental|general|d |de |national|superieur|municipal|economique|constitutionnel)/.test(
      folded,
    )
  )
    return "consulting";
  if (/\b(?:ecoles?|school|cfa|academy|campus|formations?|business school|learning)\b/.test(folded)) return "school";
  return null;
}

/** Sector said by the source: NAF label or code. */
function kindOfSector(folded: string): EmployerKind | null {
  if (
    /^78\b|^78\.|travail temporaire|placement de main|agences? d'emploi|recrutement et placement|interim/.test(folded)
  )
    return "agency";
  if (
    /^62\.?02|conseil en systemes et logiciels|conseil pour les affaires|^70\.?22|ssii|esn\b|it services and it consulting|conseil en management/.test(
      folded,
    )
  )
    return "consulting";
  if (/^85\b|^85\.|enseignement|formation continue|education management/.test(folded)) return "school";
  return null;
}

const TEXT_KINDS: readonly [EmployerKind, RegExp][] = [
  // « Vermeil, ESN de 300 personnes, recherche pour l'un de ses clients »: a consulting firm has clients too.
  ["consulting", /(?<=(?:est|sommes|,|comme|en tant qu'|notre) ?(?:une |l')?)(?:esn|ssii)\b(?! partenaire)/],
  [
    "agency",
    /(?:pour (?:le compte (?:de (?:notre|nos|son|ses) clients?|d'une? )|(?:l'un|un) de (?:nos|ses) clients?|(?:notre|son) client\b)|(?:recherch|recrut)[^.\n]{0,60} pour (?:nos|ses) clients\b|(?<=(?:^|[.\n!?]) ?)notre client est\b|notre client(?:,? (?:un|une|le|la|acteur|leader|groupe|societe|entreprise|start-?up|pme|eti|editeur|specialis)\b|,? [^.\n]{0,80}\b(?:recherche|recrute)\b|\(e\))|on behalf of (?:our|one of our|a) clients?|for (?:one of our|our) clients?[^.\n]{0,60} (?:we|is)\b|our client(?:,| is\b| seeks)|is partnering with [^.\n]{2,40} to (?:find|hire|recruit)|(?<=(?:est|sommes|,) (?:un |le |votre |leader )?)cabinet (?:de|specialise (?:dans|en) le) (?:conseil en )?recrutement|agence (?:d'emploi|d'interim|de travail temporaire)|cabinet de (?:recrutement|chasse)|societe de travail temporaire|(?<=(?:est|sommes|,|notre|votre) (?:une |l')?)agence de recrutement|acteur du recrutement|(?:entreprise|societe|agence|structure|bureau) (?:[a-z]+ ){0,2}(?:specialisee?|experte?) (?:dans|en|du) (?:le )?recrutement|accompagn\S+ (?:nos|ses) clients dans leurs recrutements|nous recrutons pour(?! (?:notre|nos) propre| (?:l'une? de )?(?:nos|notre) (?:[a-z]+ )?partenaire))/,
  ],
  [
    "consulting",
    /(?:entreprise de services? (?:du |de )?numeriques?|societe de services? (?:informatiques?|du numerique|en (?:ingenierie|informatique))|(?<!(?:des|les|aux|plusieurs|nos|vos|leurs|ses|ces|autres|d'|ou|et) ?)\besn\b|(?<=(?:est|sommes|,|une|comme|en tant que) (?:une |un )?)(?:societe|cabinet|groupe|entreprise|acteur|leader|pure player)[^.\n]{0,40} (?:de |du |en )conseil|societe (?:de conseil|d'ingenierie,? (?:et (?:de )?)?conseil)|connue? pour ses (?:activites|metiers) (?:de|du) conseil\b|cabinet de conseil|consulting (?:firm|company)|conseil en (?:ingenierie|technologies|transformation|data|management|it|informatique|systemes?)|ssii)/,
  ],
  [
    "school",
    /(?:l'ecole|notre ecole|notre cfa|centre de formation|organisme de formation|notre campus)[^.\n]{0,80}(?:recherche|recrute|pour (?:le compte |l'un |une? )|partenaires?)|(?:recherche|recrute)[^.\n]{0,50}pour (?:l'une? de ses|son|notre|nos|ses) entreprises? partenaires?|selectionn\w+ [^.\n]{0,50}?(?<=pour )(?:une|l'une? de (?:nos|ses)|notre|nos|ses|son) entreprises? partenaires?|entreprise partenaire[^.\n]{0,40}(?:recherche|recrute)|pour l'une? de (?:nos|ses) entreprises? partenaires?|formation (?:gratuite|financee) et remuneree/,
  ],
];

const KINDS_IN_TEXT = TEXT_KINDS.map(([kind, words]) => [kind, inTexts(words)] as const);
const DIRECT = inTexts(
  /(?<!(?:chez |avec |pour |aupres (?:de |d'))(?:un |notre |le |nos |son )?)(?:entreprise|employeur|client) (?:final|utilisateur)e?\b|recrutement en direct|industriel leader|pour (?:ses|son|nos|notre) propres? (?:services|equipes?|compte|besoins)|(?:recherche|recrute) (?:son|sa)(?:\/sa)? (?:futur|prochain|nouve)|(?:est|sommes) une? (?:jeune |petite )?(?:start-?up|scale-?up)\b|\b(?:contrat|cdd|contractuels?|agent)\b[^.\n]{0,50}droit public\b/,
);

/** An employer presents itself at the start. */
function opensWith(reading: Reading, words: Pattern, within: number): boolean {
  const found = words.next(reading.seen);
  return found !== null && found.index + found[0].length <= within;
}

/** `door` is where the posting was read: an employer's own site is evidence of a direct employer. */
export function employer(reading: Reading, door: DoorKind, contract: Offer["contract"]): Employer {
  const name = employerName(reading.raw.company);
  const kind = kindOf(name, reading, door, contract);
  reading.count(`employer/${kind}`);
  return { name, kind };
}

function kindOf(name: string | null, reading: Reading, door: DoorKind, contract: Offer["contract"]): EmployerKind {
  const byName = name ? kindOfName(key(name)) : kindOfLists(key(reading.text.slice(0, OPENING)));
  if (byName) return byName === "consulting" && name && isCabinet(name, reading) ? "agency" : byName;
  const sector = field(reading.raw.sector);
  const bySector = sector ? kindOfSector(sector.folded) : null;
  if (bySector) return bySector;
  if (door === "employer") return "direct";
  for (const [kind, words] of KINDS_IN_TEXT) if (opensWith(reading, words, 1_500)) return kind;
  // Only an agency may conclude such a contract.
  if (contract?.kind === "interim" || contract?.kind === "cdi-interimaire") return "agency";
  // Only the administration itself takes somebody on by a public contract.
  return contract?.kind === "public" || isDirect(name, reading) ? "direct" : "unknown";
}

/** A text that nobody signs may open on a known name: « Vermeil vous propose … ». */
const OPENING = 60;

const CABINET = inTexts(/cabinet de (?:recrutement|chasse)|agence (?:d'emploi|d'interim)/);

/** « Vermeil, cabinet de recrutement spécialisé »: what a firm says of itself beats what its name sounds like. */
function isCabinet(name: string, reading: Reading): boolean {
  const [word = ""] = key(name).split(" ");
  for (const { index } of matchesIn(reading, CABINET)) {
    const [subject] =
      /[^.\n,]{2,40}, (?:une? |le |la |l')?$/.exec(reading.folded.slice(Math.max(0, index - 60), index)) ?? [];
    if (subject?.includes(word)) return true;
  }
  return false;
}

const PUBLIC_NAME =
  /^region |\b(?:ministere|mairie|ville de|departement d|conseil (?:departemental|regional)|metropole|universite|chr?u|ght|groupement hospitalier|cnrs|inria|cea|prefecture|hopital|centre hospitalier|caf|cpam|urssaf|france travail|agglomeration|communaute (?:de|d))\b/;
/** « Le groupement hospitalier de la côte réunit … », « CHRU. … »: who speaks first is who recruits, without other parties beside. */
const PUBLIC_OPENING =
  /^\W*(?:(?:le|la|l'|notre|votre) ?)?(?:ministere|mairie|ville de|conseil (?:departemental|regional)|metropole|universite|chr?u|prefecture|hopital|groupement hospitalier|centre hospitalier|communaute (?:de communes|d'agglomeration|urbaine))\b(?![^.\n]{0,80}\b(?:clients?|partenaires?|voisine?|confi\w+|choisi\w*|equipee?)\b)/;

/** Public bodies, and employers who speak of themselves as such. */
const isDirect = (name: string | null, reading: Reading): boolean =>
  (name !== null && PUBLIC_NAME.test(key(name))) ||
  (name === null && PUBLIC_OPENING.test(reading.folded)) ||
  opensWith(reading, DIRECT, 1_000);
