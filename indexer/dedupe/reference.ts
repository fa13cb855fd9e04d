/** References by which an employer numbers its openings, bare: letters and digits only. */
export interface References {
  /** Those that can be the employer's own. */
  own: readonly string[];
  /** A board's own number: it only ever meets an employer's. */
  loose: string | null;
}

export const bare = (ref: string): string => ref.toUpperCase().replace(/[^A-Z0-9]/g, "");
/** « 8b0f6a11-05f2-4a7a-bf62-6e24c9a7d5e3 »: a system's own id of a posting, and nobody's requisition. */
export const isMadeUp = (ref: string | null): boolean =>
  ref !== null && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(ref);
const isTelling = (ref: string): boolean => ref.length >= 4 && /\d{2}/.test(ref);
/** « FLY-DP-3 », where the text calls it a reference. */
const isTellingSaid = (ref: string): boolean => isTelling(ref) || /^[A-Z]{4,}\d$/.test(ref);

export function refsOf(requisition: string | null, ref: string | null, board: boolean): References {
  const said = requisition !== null && isTellingSaid(bare(requisition)) ? bare(requisition) : null;
  const held = ref !== null && isTelling(ref) ? bare(ref) : null;
  const own = board || held === null || held === said ? [said] : [said, held];
  return { own: own.filter((one) => one !== null), loose: board ? held : null };
}

/** Two numbers of two openings: « R-104882-1 » is R-104882 published once more, and « REF2041K » is 2041K. */
export const areApart = (one: string, other: string): boolean =>
  ![one, other].some((ref) => [one, other].every((whole) => whole.startsWith(ref) || whole.endsWith(ref)));

/** JR1001 and JR2054, R9981 and R10012: the same letters; 20261180 and 20261181: of one length, and half of the digits alike. */
function followEachOther(one: string, other: string): boolean {
  if (!areApart(one, other)) return false;
  if (/[A-Z]/.test(one)) return one.replace(/\d+/g, "9") === other.replace(/\d+/g, "9");
  const half = Math.ceil(one.length / 2);
  return one.length === other.length && !/[A-Z]/.test(other) && one.slice(0, half) === other.slice(0, half);
}

/** Two numbers of one series: the employer tells two openings apart. Two systems' own numbers mean nothing side by side. */
export const inOneSeries = (a: References, b: References): boolean =>
  a.own.some((one) => b.own.some((other) => followEachOther(one, other)));

/** « Réf. : 2024-118 », « Référence employeur : », « N° de réquisition », « ID du poste », "Requisition ID: R0012345", "Job ID". */
const NAMED = "n°|num[ée]ro|code|id(?:entifiant)?";
const OFFER = "offre|annonce|poste|vacance|emploi|demande|mission|recrutement|r[ée]quisition|dossier";
const OPENINGS = [
  `(?:${NAMED}) ?(?:de |du |d['’])?(?:l['’])?(?:r[ée]f[ée]rence|${OFFER})`,
  "r[ée]f(?:[ée]rence)?s?\\.?",
  "r[ée]q(?:uisition)?\\.?",
  `(?:${OFFER})(?= ?(?:${NAMED}) ?[:#]? ?[A-Z\\d])`,
  "job(?= (?:id|number|req))",
  // « Offre complète sous le numéro R2051877 »
  "sous (?:le )?(?:n°|num[ée]ro|code)",
];
const LINK = "de l['’]|de la |de |du |d['’]|chez l['’]";
const MORE = `(?: (?:${LINK})?(?:${OFFER}|publication|interne|employeur|entreprise|clients?|id|number|req(?![-_/]?\\d)|à (?:rappeler|mentionner|indiquer)))*`;
/** « MED-PO-77 », « HA-LOT2 », « JR20412 », « 2024-118 ». */
const NUMBER =
  "((?:[A-Z]{1,6}[-_/]){2,3}\\d(?![\\w/-])|(?:[A-Z]{1,6}[-_/]){1,3}\\d[\\w/-]{1,20}|(?:[A-Z]{1,6}[-_/]){1,3}[A-Z]{1,6}\\d{1,6}\\b|[A-Z]{0,6}[-_/]?\\d[\\w/-]{2,20})";
const REFERENCE = new RegExp(
  `\\b(?:${OPENINGS.join("|")})${MORE}\\s*(?:[:#]|n°|no\\.?|num[ée]ro)?\\s*:?\\s*${NUMBER}`,
  "i",
);
/** « Offre GHX-41 », « Dossier RF-77-PO »: capitals and a number are announced by the word alone; « poste CDD-12 » tells a contract, « dossier CIR-2026 » a year. */
const NUMBERED =
  /(?<![\p{L}\d])(?:[Oo]ffre|[Aa]nnonce|[Pp]oste|[Vv]acance|[Dd]ossier|OFFRE|ANNONCE|POSTE|DOSSIER) (?!CDD|CDI|BAC|ISO|[A-Z]+[-_/]20\d\d(?![\w/-]))([A-Z]{2,6}[-_/]\d[\w/-]{1,20})/u;

/** « OFFRE 1553 | Direction des achats »: a heading of a word and a number. */
const HEADED = /(?<=(?:^|\n)[^\p{L}\d\n]{0,4})(?:offre|annonce)(?: n°)? (\d{3,7})(?=\s*(?:[|:–—\n]|- |$))/iu;

/** References are said at the head or the foot of an advertisement. */
const EDGE = 700;

const said = (edge: string): RegExpExecArray | null => REFERENCE.exec(edge) ?? NUMBERED.exec(edge) ?? HEADED.exec(edge);

/** The first reference said in a text, as written. */
export function requisitionOf(text: string): string | null {
  const head = text.length > 2 * EDGE ? text.slice(0, EDGE) : text;
  const found = said(head) ?? (head === text ? null : said(text.slice(-EDGE)));
  if (found === null) return null;
  const [whole, number = ""] = found;
  // « REF2041K », « REQ-20119 »: all of it is the number.
  if (/^[a-z]+[-_/]?\d[\w/-]*$/i.test(whole)) return whole;
  return number.replace(/^[-_/]/, "");
}
