import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { PageChanged } from "../errors.ts";
import { letterOf } from "../kit/forwarded.ts";
import { attr, linesOf, parseHtml, select } from "../kit/html.ts";
import { mailCards } from "../kit/mail-cards.ts";
import { type Mail, mailOf, marksOf } from "../kit/mime.ts";
import { onHost, webUrl } from "../kit/url.ts";
import { unwrapped } from "../kit/wrapped-link.ts";
import { count, type Finding, offer, type Page, type Source } from "../source.ts";

/** The reader's own mailbox: Indeed's job alerts. Links are decoded here, never opened. */
const source: Source = {
  name: "indeed-alerts",
  title: "Indeed (courriels d’alerte)",
  homepage: "https://fr.indeed.com",
  kind: "mail",
  via: "mail",
  permission: {
    basis: "own-mail",
    note: "Courriels d'alerte que l'exploitant a demandés et reçus ; Indeed lui-même n'est jamais visité.",
    checked: "2026-11-22",
  },
  cron: "30 7,13,19 * * *",
  rank: 40,
  complete: false,
  recognises: (page) =>
    /^(from|subject|date|mime-version|received|content-type|message-id)\s*:/im.test(page.text.slice(0, 50_000)) &&
    /@(jobalert|match)\.indeed\.com|alert@indeed\.com|\bindeed\.com\/(rc|pagead)\/clk|cts\.indeed\.com\/v3\//i.test(
      marksOf(mailOf(page)),
    ),
  *start() {
    yield { url: "mail:indeed-alerts", via: "mail", label: "mailbox", context: { from: SENDERS } };
  },
  parse,
};
export default source;

const SENDERS = ["donotreply@jobalert.indeed.com", "donotreply@match.indeed.com", "alert@indeed.com"];

/** A card before it is understood: its lines in order, and where its link leads. */
interface Card {
  lines: string[];
  link: string;
}

function* parse(page: Page): Iterable<Finding> {
  const mail = letterOf(mailOf(page), SENDERS);
  const seenAt = mail.date ?? page.fetchedAt;
  const found = new Map<string, ReturnType<typeof cardOffer>>();
  // One mail, written twice: the HTML part is only read when the text part has no card.
  const offers = [textCards, htmlCards].map((cards) => cards(mail).map((card) => cardOffer(card, seenAt, mail.dated)));
  for (const one of offers.find((list) => list.some(Boolean)) ?? [])
    if (one && !found.has(one.ref)) found.set(one.ref, one);
  if (found.size === 0) {
    if (!SENDERS.includes(mail.from) || /nouve(au|l|lle|aux|lles)\s+emplois?|new jobs?/i.test(mail.subject)) {
      throw new PageChanged(page.url, "cartes d'offres Indeed");
    }
    yield count("mail/other");
  }
  for (const one of found.values()) if (one) yield offer(one);
}

/** Lines that are the mail's own, not an offer's. */
const FURNITURE =
  /^(\d+ nouve.{1,6} (emploi|offre)s?\b.*|\d+ new jobs?\b.*|se désabonner.*|gérer (les|vos) alertes.*|afficher tous les emplois.*|voir (l['’]emploi|tous les emplois|cette offre).*|oui|non|nouveau|postuler.*|candidature simplifiée.*|easily apply.*|répond(re)? (rapidement|souvent).*|cet e-?mail.*|indeed.*|[-=_*]{3,}|.*\bunsubscribe\b.*)$/i;

const lineOf = (value: string | null | undefined): string => (value ?? "").replace(/[\s\u00a0]+/g, " ").trim();
const isWord = (line: string): boolean => line !== "" && !FURNITURE.test(line);

/** Text part: the lines of a card, then its address. */
function textCards(mail: Mail): Card[] {
  const cards: Card[] = [];
  let lines: string[] = [];
  for (const line of (mail.text ?? "").split("\n")) {
    const link = /https?:\/\/[^\s<>"]+/.exec(line)?.[0];
    if (!link) {
      if (isWord(lineOf(line))) lines.push(lineOf(line));
    } else if (isOfferLink(link)) {
      cards.push({ lines, link });
      lines = [];
    } else lines = [];
  }
  return cards;
}

/** HTML part: a title is a link; its card is what stands around it and no other's. */
function htmlCards(mail: Mail): Card[] {
  const [root] = select("body, html", parseHtml(`<body>${mail.html ?? ""}</body>`));
  if (!root) return [];
  const nameOf = (href: string) => (isOfferLink(href) ? (keyIn(targetOf(href)) ?? href) : null);
  return mailCards(root, nameOf).flatMap(({ links, box }) => {
    const lines = linesOf(box).filter(isWord);
    const title = links.flatMap((link) => linesOf(link).filter(isWord).slice(0, 1))[0];
    return title ? [{ lines: lines.slice(Math.max(lines.indexOf(title), 0)), link: attr(links[0], "href") ?? "" }] : [];
  });
}

const isOfferLink = (link: string): boolean => {
  const target = targetOf(link);
  return target !== null && /^\/(rc\/clk|pagead\/clk|viewjob|m\/viewjob)/.test(target.pathname);
};

/** Where a link of the mail leads, without going there; null for what is not Indeed's or says nothing. */
function targetOf(link: string, depth = 0): URL | null {
  const url = webUrl(unwrapped(link));
  if (!url || depth > 3 || !onHost(url.href, "indeed.com")) return null;
  if (url.hostname === "cts.indeed.com") return targetOf(hiddenTarget(url), depth + 1);
  if (url.hostname === "engage.indeed.com") return targetOf(url.searchParams.get("url") ?? "", depth + 1);
  return url;
}

/** `cts.indeed.com/v3/<base64url>`: gzip of `{"u":"<target>"}` without its trailer, so the header is skipped by hand. */
function hiddenTarget(url: URL): string {
  try {
    const packed = Buffer.from(/^\/v\d+\/([\w-]+)/.exec(url.pathname)?.[1] ?? "", "base64url");
    const json = inflateRawSync(packed.subarray(10), { maxOutputLength: 65_536, finishFlush: 2 }).toString("utf8");
    const target = /"u"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(json)?.[1];
    return target ? String(JSON.parse(target)) : "";
  } catch {
    return "";
  }
}

/** Sixteen hexadecimal figures. One eaten by a second quoted-printable decoding (`=6d` → `m`) is written back. */
export function jobKey(value: string | null): string | null {
  const key = value ?? "";
  if (/^[0-9a-f]{16}$/i.test(key)) return key.toLowerCase();
  const eaten = key.charCodeAt(0);
  if (key.length !== 15 || eaten > 0xff || !/^[0-9a-f]{14}$/i.test(key.slice(1))) return null;
  return (eaten.toString(16).padStart(2, "0") + key.slice(1)).toLowerCase();
}

const keyIn = (target: URL | null): string | null => jobKey(target?.searchParams.get("jk") ?? null);

function cardOffer(card: Card, seenAt: string, isDated: boolean) {
  const where = whereIs(card.lines);
  const title = card.lines[where - 1];
  if (!title) return null;
  const { company, place, remote } = companyAndPlace(card.lines[where] ?? "");
  const rest = card.lines.slice(where + 1);
  const excerpt = rest.find((line) => line.length > 60) ?? null;
  const target = targetOf(card.link);
  const key = keyIn(target);
  return {
    source: source.name,
    // A sponsored link has no key and is full of tokens: the offer is known by its words, and has no address.
    ref: key ?? `indirect-${createHash("sha256").update(`${title}|${company}|${place}`).digest("hex").slice(0, 16)}`,
    url: key ? `https://${target?.hostname ?? "fr.indeed.com"}/viewjob?jk=${key}` : null,
    title,
    company,
    place,
    remote,
    salary: rest.find((line) => PAY.test(line)) ?? null,
    postedAt: (isDated && rest.find((line) => WHEN.test(line))) || null,
    description: excerpt,
    excerpt: excerpt ? true : null,
    seenAt,
  };
}

const DEPARTMENT = /\((\d{2,3}|2[AB])\)$/i;
const PAY =
  /^(?:de |à partir de |jusqu['’]à |entre |environ )?[\d\s.,\u202f]+€|^(?:from |up to )?[€$£][\d.,]+.{0,20} an? (?:year|month|week|day|hour)$/i;
const WHEN =
  /^(?:publiée? )?(?:il y a .{1,20}|aujourd['’]hui|hier|à l['’]instant)$|^(?:just posted|today|\d+\+? (?:hours?|days?|weeks?) ago)$/i;

/** Index of the « Société - Ville (38) » line: the one with a department, else the second. */
function whereIs(lines: string[]): number {
  const sure = lines.findIndex((line, index) => index > 0 && line.includes(" - ") && DEPARTMENT.test(line));
  return sure > 0 ? sure : 1;
}

/** Cut on the last « - »: a company may have one in its name. */
function companyAndPlace(line: string): { company: string | null; place: string | null; remote: string | null } {
  const cut = line.lastIndexOf(" - ");
  const said = cut < 0 ? "" : line.slice(cut + 3);
  const remote = /^((?:télétravail|travail hybride)[^()]*?)(?:\s+à\s+(.+))?$/i.exec(said);
  const place = remote ? remote[2] : said;
  return {
    company: lineOf(cut < 0 ? line : line.slice(0, cut)) || null,
    place: lineOf(place) || null,
    remote: remote?.[1] ?? null,
  };
}
