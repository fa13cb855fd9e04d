import { linesOf, parseHtml } from "./html.ts";
import { addressOf, instantOf, type Mail, readMime } from "./mime.ts";

/** A mail as its first sender wrote it, whoever passed it on. */
interface Letter extends Mail {
  /** True when only its copied header tells where it comes from. */
  forwarded: boolean;
  /** False when that header says no day that we can read: `date` is then the day it was passed on, and « il y a 2 jours » no date. */
  dated: boolean;
}

/**
 * The mails of these senders that a mail holds, byte for byte: itself; those enclosed in it; or itself again when somebody
 * passed one of them on in its text. [] when it is a stranger's.
 */
export function mailsFrom(raw: Buffer, senders: readonly string[]): Buffer[] {
  const mail = readMime(raw);
  if (senders.includes(mail.from)) return [raw];
  const enclosed = enclosedFrom(mail, senders);
  if (enclosed.length > 0) return enclosed.map((one) => one.raw);
  return letterOf(mail, senders).forwarded ? [raw] : [];
}

/** The mail as these senders wrote it: sender, subject and day out of the copied header, and only what stands below it. */
export function letterOf(mail: Mail, senders: readonly string[]): Letter {
  const own = { ...mail, forwarded: false, dated: true };
  if (senders.includes(mail.from)) return own;
  const [first, ...others] = enclosedFrom(mail, senders);
  if (first) return others.length === 0 ? { ...own, ...first } : together(first, [first, ...others]);
  const lines = mail.text?.split(/\r?\n/) ?? [];
  const inText = headerIn(lines, senders);
  const header = inText ?? headerIn(mail.html ? linesOf(parseHtml(mail.html)) : [], senders);
  if (!header) return own;
  const text = inText ? lines.slice(inText.end).join("\n") : mail.text;
  const { from, subject, date } = header;
  return { ...mail, text, from, subject, date: date ?? mail.date, forwarded: true, dated: date !== null };
}

const enclosedFrom = (mail: Mail, senders: readonly string[]): Mail[] =>
  mail.enclosed.flatMap((one) => (senders.includes(one.from) ? [one] : enclosedFrom(one, senders)));

/** Several mails as one; of one day only when they were all sent on it. */
function together(first: Mail, all: readonly Mail[]): Letter {
  const words = (part: "html" | "text") => all.flatMap((one) => one[part] ?? []).join("\n") || null;
  const dated = all.every(({ date }) => date?.slice(0, 10) === first.date?.slice(0, 10));
  return { ...first, html: words("html"), text: words("text"), forwarded: false, dated };
}

interface CopiedHeader {
  from: string;
  subject: string;
  date: string | null;
  /** Index of the first line below it. */
  end: number;
}

/** How mail programs write the names of header lines, in the languages of our readers. */
const NAMES = {
  from: /^(?:de|from|von|expéditeur|exp)$/i,
  date: /^(?:date|envoyé(?: le)?|sent|gesendet|datum)$/i,
  subject: /^(?:objet|sujet|subject|betreff)$/i,
  other: /^(?:[àa]|to|an|pour|destinataires?|cc|cci|bcc|kopie|répondre à|reply-to)$/i,
} as const;
type Name = keyof typeof NAMES;

/** Longer than any copied header: a « De : » further up belongs to something else. */
const MOST_LINES = 12;

/** The first copied header that names one of these senders, with a date or a subject beside: a name alone proves nothing. */
function headerIn(lines: readonly string[], senders: readonly string[]): CopiedHeader | null {
  for (let start = 0; start < lines.length; start++) {
    if (fieldOf(lines[start]) === null || fieldOf(lines[start - 1]) !== null) continue;
    const { values, end } = copied(lines, start);
    const from = addressOf(values.from ?? "");
    if (!senders.includes(from) || (values.date === undefined && values.subject === undefined)) continue;
    return { from, subject: values.subject ?? "", date: dayOf(values.date ?? ""), end };
  }
  return null;
}

/** Header lines that follow one another from `start`. A table has its names and values on lines of their own. */
function copied(lines: readonly string[], start: number): { values: Partial<Record<Name, string>>; end: number } {
  const values: Partial<Record<Name, string>> = {};
  let end = start;
  for (; end < Math.min(lines.length, start + MOST_LINES); end++) {
    const field = fieldOf(lines[end]);
    if (field === null) break;
    const value = field.value || (fieldOf(lines[end + 1]) === null ? (lines[++end] ?? "") : "");
    values[field.name] ??= value.trim();
  }
  return { values, end: Math.min(end, lines.length) };
}

/** « De : Alertes <a@b.fr> », also between the stars of a text that was bold. */
function fieldOf(line: string | undefined): { name: Name; value: string } | null {
  const [, said, value = ""] = /^[\s*>]*([\p{L}-]+(?: \p{L}+)?)[ \u00a0*]*:[ \u00a0*]*(.*)$/u.exec(line ?? "") ?? [];
  const name = (Object.keys(NAMES) as Name[]).find((one) => NAMES[one].test(said ?? ""));
  return name ? { name, value } : null;
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[eé][bv]/,
  /^(?:mar|mär)/,
  /^(?:avr|apr)/,
  /^ma[iy]/,
  /^(?:juin|jun)/,
  /^(?:juil|jul)/,
  /^(?:ao[uû]|aug)/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^d[eé][cz]/,
];

/** Instant of a date with its zone; else noon of the day that is written out, for its hour is nobody's zone. Null when unsure. */
function dayOf(said: string): string | null {
  const instant = /[+-]\d{4}\b|\bGMT\b/.test(said) ? instantOf(said) : null;
  const year = /\b20\d\d\b/.exec(said)?.[0];
  // « mar. 17 nov. 2026 » is a Tuesday in November: the day stands before the month, or else after it.
  const [, before, after] = /\b(\d{1,2})(?:er|\.)?\s+(\p{L}{3,})/u.exec(said) ?? [];
  const [, first, second] = /(\p{L}{3,})\.?\s+(\d{1,2})(?!\d)/u.exec(said) ?? [];
  const day = before ?? second;
  const month = monthOf(after ?? first ?? "");
  if (instant || !year || !day || month === 0) return instant;
  return instantOf(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}T12:00:00Z`);
}

const monthOf = (word: string): number => 1 + MONTHS.findIndex((name) => name.test(word.toLowerCase()));
