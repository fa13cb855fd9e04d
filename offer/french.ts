/** Numbers, days and plurals as French readers write them. */
export const NBSP = "\u00a0";
const NARROW = "\u202f";

/** Made when first asked: no first answer needs them. */
function inParis(parts: Intl.DateTimeFormatOptions): (date: Date) => string {
  let made: Intl.DateTimeFormat | null = null;
  return (date) => {
    made ??= new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", ...parts });
    return made.format(date);
  };
}

const longDay = inParis({ day: "numeric", month: "long", year: "numeric" });
const shortDay = inParis({ day: "numeric", month: "short" });
const weekday = inParis({ weekday: "long" });
const hourOf = inParis({ hour: "2-digit", minute: "2-digit" });

/** Day or instant → « 3 novembre 2026 », or null when it cannot be read. */
export function frenchDay(when: string | null | undefined): string | null {
  const date = instantOf(when);
  return date && longDay(date).replace(/^1 /, "1er ").replaceAll(" ", NBSP);
}

/** « lundi 30 novembre 2026 ». */
export const frenchWeekday = (when: string): string => `${weekday(instantOf(when)!)} ${frenchDay(when)}`;

/** « 3 nov. », for lists. */
export function frenchShortDay(when: string | null | undefined): string | null {
  const date = instantOf(when);
  return date && shortDay(date).replace(/^1 /, "1er ").replaceAll(" ", NBSP);
}

/** « 2027-09 » → « septembre 2027 ». */
export const frenchMonth = (month: string): string => frenchDay(`${month}-15`)?.slice("15 ".length) ?? month;

/** « 3 novembre 2026 à 07:12 ». */
export function frenchInstant(when: string | null | undefined): string | null {
  const date = instantOf(when);
  return date && `${frenchDay(when)} à${NBSP}${hourOf(date)}`;
}

function instantOf(when: string | null | undefined): Date | null {
  if (!when) return null;
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** After « autour » or « à 30 km »: « de Lyon », « d’Angers », « du Mans », « des Ulis ». */
export function ofPlace(name: string): string {
  if (/^les /i.test(name)) return `des ${name.slice(4)}`;
  if (/^le /i.test(name)) return `du ${name.slice(3)}`;
  return /^[aeiouyàâéèêëîïôöûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** 1234567 → « 1 234 567 », with narrow no-break spaces. */
export function frenchNumber(value: number): string {
  return new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 }).format(value).replaceAll(NBSP, NARROW);
}

/** « 1 offre », « 2 offres »: French takes the singular below two. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${frenchNumber(count)}${NBSP}${Math.abs(count) < 2 ? singular : plural}`;
}

/** « Incomplète », at the head of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Our own words as they are printed: no line begins with « ; », « ? » or « » », apostrophes are curved. Words of an offer are left as they are. */
export function spaced(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’")
    .replace(/ (?=[;?!](?:[\s<]|$))/g, "\u202f")
    .replace(/ (?=[:»](?:[\s<.,;]|$))|(?<=«) /g, "\u00a0");
}
