/** References by which an employer numbers its openings, bare: letters and digits only. */
export interface References {
  /** Those that can be the employer's own. */
  own: readonly string[];
  /** A board's own number: it only ever meets an employer's. */
  loose: string | null;
}

export const bare = (ref: string): string => ref.toUpperCase().replace(/[^A-Z0-9]/g, "");
const isTelling = (ref: string): boolean => ref.length >= 4 && /\d{2}/.test(ref);

export function refsOf(requisition: string | null, ref: string | null, board: boolean): References {
  const said = requisition !== null && isTelling(requisition) ? bare(requisition) : null;
  const held = ref !== null && isTelling(ref) ? bare(ref) : null;
  const own = board || held === null || held === said ? [said] : [said, held];
  return { own: own.filter((one) => one !== null), loose: board ? held : null };
}

/** JR1001 and JR2054; 20261180 and 20261181: letters and length alike, and half of the digits where there are no letters. */
function followEachOther(one: string, other: string): boolean {
  if (one === other || one.replace(/\d/g, "9") !== other.replace(/\d/g, "9")) return false;
  return /[A-Z]/.test(one) || one.slice(0, Math.ceil(one.length / 2)) === other.slice(0, Math.ceil(one.length / 2));
}

/** Two numbers of one series: the employer tells two openings apart. Two systems' own numbers mean nothing side by side. */
export const inOneSeries = (a: References, b: References): boolean =>
  a.own.some((one) => b.own.some((other) => followEachOther(one, other)));

/** « Réf. : 2024-118 », « Référence de l'offre : », « N° d'offre », "Requisition ID: R0012345", "Job ID". */
const NAMED = "n°|num[ée]ro|id";
const OFFER = "offre|annonce|poste";
const OPENINGS = [
  `(?:${NAMED}) ?(?:de |d['’])?(?:l['’])?(?:r[ée]f[ée]rence|${OFFER})`,
  "r[ée]f(?:[ée]rence)?s?\\.?",
  "req(?:uisition)?\\.?",
  "job(?= (?:id|number|req))",
];
const MORE = `(?: (?:de l['’]|de la |du |d['’])?(?:${OFFER}|interne|id|number|req))*`;
const NUMBER = "([A-Z]{0,6}[-_/]?\\d[\\w/-]{2,20})";
const REFERENCE = new RegExp(`\\b(?:${OPENINGS.join("|")})${MORE}\\s*(?:[:#]|n°|no\\.?)?\\s*${NUMBER}`, "i");

/** References are said at the head or the foot of an advertisement. */
const EDGE = 700;

/** The first reference said in a text, as written; « REQ-20119 » is announced by its own first letters. */
export function requisitionOf(text: string): string | null {
  const head = text.length > 2 * EDGE ? text.slice(0, EDGE) : text;
  const found = REFERENCE.exec(head) ?? (head === text ? null : REFERENCE.exec(text.slice(-EDGE)));
  if (found === null) return null;
  const [whole, number = ""] = found;
  if (!/^[-_/]/.test(number)) return number;
  return /\s/.test(whole) ? number.slice(1) : whole;
}
