import type { Employer } from "../../offer/offer.ts";
import type { DoorKind, EmployerKind } from "../../offer/vocabulary.ts";
import { AGENCIES, CONSULTING, SCHOOLS } from "./employer-lists.ts";
import { key } from "./fold.ts";
import { decodeEntities } from "./html.ts";
import { field, type Reading } from "./reading.ts";

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

/** One regular expression a list: names stand at the start of a company's words. */
const listed = (names: string): ((folded: string) => boolean) => {
  const set = new Set<string>();
  const words = names
    .trim()
    .split(/\s+/)
    .map(key)
    .filter((word) => word !== "");
  // Names of several words run on in the lists above; every run of one to three words is tried against the company.
  for (let i = 0; i < words.length; i++) set.add(words[i]!);
  const runs = ` ${words.join(" ")} `;
  return (folded) => {
    const [first, second, third] = folded.split(" ");
    if (!first) return false;
    if (second && third && runs.includes(` ${first} ${second} ${third} `)) return true;
    return set.has(first) && (first.length > 2 || folded === first) && !COMMON.has(first);
  };
};
/** Words of the lists that begin other companies' names as well. */
const COMMON = new Set(
  "ai alan allen business blue cap bain campus cloud college crit digital ecole eleven engineering evidence open groupe group hello inter interaction la le les l ltm magellan malt mercato morgan my next nextech oc o one page positive professional quantum r reply roland robert michael sia sigma smile spring square start sup talent tata technology vital web work euro iliad ibm oliver page people linking links lip actual domino comet creme collective de it sully harvest gaming guardia nexa esd esg intuit ctg spie scc ntt ad vo2 hays c linked ad2 young ernst academee studi2 wild walter pole iad oxya freelance fed forums forvis cci alt walters randstad".split(
    " ",
  ),
);
/** Names that begin with a common word, whole. */
const EXACT: readonly [EmployerKind, RegExp][] = [
  [
    "agency",
    /^(?:michael page|page (?:personnel|executive|group)|robert (?:half|walters)|walters people|hays\b|morgan (?:philips|mckinley)|start people|spring(?: france)?$|crit\b|fed (?:it|finance|group|legal|supply|africa)|freelance (?:republik|com)|forums talents|inter ?action|domino (?:rh|staff|care|missions)|actual(?: leader| group| interim|$)|groupe (?:actual|leader|crit)|lip (?:interim|solutions)|urban linker|blue search|le mercato de l emploi|talent io|r interim|randstad(?! digital)|linking talents|links consultants|sup interim|ltd$|les jeudis|gi group|work co|malt$|comet$|creme de la creme|vital )/,
  ],
  [
    "consulting",
    /^(?:randstad digital|business decision|ernst young|ey\b|open groupe|groupe (?:sii|open|astek|alten|aubay|square)|ai builders|roland berger|oliver wyman|sia(?: partners)?$|square management|smile(?: open source.*)?$|sigma informatique|ntt data|bain(?: company| and company)?$|magellan (?:consulting|partners|sully)|positive thinking company|technology strategy|publicis sapient|eleven strategy|tata consultancy|ibm consulting|mp data|quantum ?black|scc france|reply$|sully group|spie ict|one ?point|klee group|cap4|evidence b)/,
  ],
  [
    "school",
    /^(?:ecole\b|l ecole|campus\b|college de paris|cfa\b|greta\b|my ?digital ?school|sup de vinci|wild code school|le wagon|la plateforme|la capsule|digital (?:college|campus|school)|cloud campus|gaming campus|next u|walter learning|pole leonard|nexa digital|institut (?:superieur|f2i|g4)|cci (?:formation|campus)|simplon|open ?classrooms|universite (?:corporate|des metiers)|esd$|esg\b|studi$|ynov\b|it akademy|alt rh)/,
  ],
];

const isConsulting = listed(CONSULTING);
const isAgency = listed(AGENCIES);
const isSchool = listed(SCHOOLS);

/** Kind by the name alone. */
function kindOfName(folded: string): EmployerKind | null {
  const exact = EXACT.find(([, words]) => words.test(folded));
  if (exact) return exact[0];
  if (isAgency(folded)) return "agency";
  if (isConsulting(folded)) return "consulting";
  if (isSchool(folded)) return "school";
  if (
    /\b(?:interim|recrutement|recruitment|recruiting|recruteurs?|headhunt\w*|executive search|travail temporaire|staffing|rh partners?)\b/.test(
      folded,
    )
  )
    return "agency";
  if (
    /\b(?:consulting|consultants?|conseils?|esn|advisory)\b/.test(folded) &&
    !/\bconseil (?:regional|departemental|general|d |de |national|economique|constitutionnel)/.test(folded)
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
  [
    "agency",
    /(?:pour (?:le compte de |l'un de |un de )?(?:notre|nos|son|ses) clients?|notre client(?:,| est| recherche|\(e\)|e, )|(?:est|sommes|,) (?:un |le |votre |leader )?cabinet (?:de|specialise (?:dans|en) le) (?:conseil en )?recrutement|agence (?:d'emploi|d'interim|de travail temporaire)|cabinet de (?:recrutement|chasse)|societe de travail temporaire|acteur du recrutement|nous recrutons pour)/,
  ],
  [
    "consulting",
    /(?:entreprise de services? (?:du |de )?numeriques?|\besn\b|(?:est|sommes|,|une|comme|en tant que) (?:une |un )?(?:societe|cabinet|groupe|entreprise|acteur|leader|pure player)[^.\n]{0,40} (?:de |du |en )conseil|societe de conseil|cabinet de conseil|consulting (?:firm|company)|conseil en (?:ingenierie|technologies|transformation|data|management|it|informatique|systemes?)|ssii)/,
  ],
  [
    "school",
    /(?:l'ecole|notre ecole|notre cfa|centre de formation|organisme de formation|notre campus)[^.\n]{0,80}(?:recherche|recrute|pour (?:le compte |l'un |une? )|partenaires?)|(?:recherche|recrute)[^.\n]{0,50}pour (?:l'une? de ses|son|notre) entreprises? partenaires?|entreprise partenaire[^.\n]{0,40}(?:recherche|recrute)|formation (?:gratuite|financee) et remuneree/,
  ],
];

/** `door` is where the posting was read: an employer's own site is evidence of a direct employer. */
export function employer(reading: Reading, door: DoorKind): Employer {
  const name = employerName(reading.raw.company);
  const kind = kindOf(name, reading, door);
  reading.count(`employer/${kind}`);
  return { name, kind };
}

function kindOf(name: string | null, reading: Reading, door: DoorKind): EmployerKind {
  const byName = name ? kindOfName(key(name)) : null;
  if (byName) return byName;
  const sector = field(reading.raw.sector);
  const bySector = sector ? kindOfSector(sector.folded) : null;
  if (bySector) return bySector;
  if (door === "employer") return "direct";
  const start = reading.folded.slice(0, 1_500);
  for (const [kind, words] of TEXT_KINDS) if (words.test(start)) return kind;
  return isDirect(name, reading) ? "direct" : "unknown";
}

/** Public bodies, and employers who speak of themselves as such. */
const isDirect = (name: string | null, reading: Reading): boolean =>
  (name !== null &&
    /\b(?:ministere|mairie|ville de|departement d|conseil (?:departemental|regional)|region |metropole|universite|chu|cnrs|inria|cea|prefecture|hopital|centre hospitalier|caf|cpam|urssaf|france travail|agglomeration|communaute (?:de|d))\b/.test(
      key(name),
    )) ||
  /(?:entreprise|employeur|client) (?:final|utilisateur)e?\b|recrutement en direct|industriel leader/.test(
    reading.folded.slice(0, 1_000),
  );
