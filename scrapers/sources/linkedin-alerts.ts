import { PageChanged } from "../errors.ts";
import { letterOf } from "../kit/forwarded.ts";
import { attr, type Element, first, linesOf, parseHtml, select, textAt, textOf } from "../kit/html.ts";
import { type MailCard, mailCards } from "../kit/mail-cards.ts";
import { type Mail, mailOf, marksOf } from "../kit/mime.ts";
import { unwrapped } from "../kit/wrapped-link.ts";
import { count, type Finding, offer, type Page, type Source } from "../source.ts";

/** The reader's own mailbox: LinkedIn's job alerts. No link is clicked; only the offer's number is kept of it. */
const source: Source = {
  name: "linkedin-alerts",
  title: "LinkedIn (courriels d’alerte)",
  homepage: "https://www.linkedin.com/jobs/",
  kind: "mail",
  via: "mail",
  permission: {
    basis: "own-mail",
    note: "Courriels d'alerte que l'exploitant a demandés et reçus ; LinkedIn lui-même n'est jamais visité.",
    checked: "2026-11-22",
  },
  cron: "20 7,13,19 * * *",
  rank: 40,
  complete: false,
  recognises: isOurs,
  *start() {
    yield { url: "mail:linkedin-alerts", via: "mail", label: "mailbox", context: { from: SENDERS } };
  },
  parse,
};
export default source;

const SENDERS = ["jobalerts-noreply@linkedin.com", "jobs-noreply@linkedin.com", "jobs-listings@linkedin.com"];

/** LinkedIn's mails, or one that somebody forwarded: by what they hold, whatever its coding. */
function isOurs(page: Page): boolean {
  if (!/linkedin/i.test(page.text) && !/base64/i.test(page.text)) return false;
  const marks = marksOf(mailOf(page));
  const isAlert = /linkedin\.com\/(?:comm\/)?jobs\/view\/|X-LinkedIn-Template: email_job/i.test(marks);
  return (
    isAlert &&
    /X-LinkedIn-|data-test-id="?job-card|SECTION-JOBS_POSTING|Voir l.{1,12}offre d|View job:|linkedin\.com\/comm\/jobs|-noreply@linkedin\.com/i.test(
      marks,
    )
  );
}

interface Card {
  id: string;
  title: string;
  company: string | null;
  place: string | null;
  remote: string | null;
  salary: string | null;
}

function* parse(page: Page): Iterable<Finding> {
  const mail = letterOf(mailOf(page), SENDERS);
  // The HTML part says more (work mode, pay); the text part only adds what it lacks.
  const cards = new Map<string, Card>();
  for (const card of [...htmlCards(mail), ...textCards(mail)]) cards.set(card.id, completed(cards.get(card.id), card));
  if (cards.size === 0) yield* nothing(page, mail);
  for (const { id, ...card } of cards.values()) {
    const url = `https://www.linkedin.com/jobs/view/${id}`;
    yield offer({ source: source.name, ref: id, url, ...card, seenAt: mail.date ?? page.fetchedAt });
  }
}

/** The first card of an offer, its blanks filled by a later one. */
function completed(first: Card | undefined, later: Card): Card {
  if (!first) return later;
  const { company, place, remote, salary } = first;
  return {
    ...first,
    company: company ?? later.company,
    place: place ?? later.place,
    remote: remote ?? later.remote,
    salary: salary ?? later.salary,
  };
}

/** Other mails of the same sender are no failure; an alert without a card is one. */
function* nothing(page: Page, mail: Mail): Iterable<Finding> {
  const isAlert =
    /job_alert/.test(mail.headers["x-linkedin-template"] ?? "") || /\/jobs\/view\//.test(mail.html ?? mail.text ?? "");
  if (isAlert || !SENDERS.includes(mail.from)) throw new PageChanged(page.url, "cartes d'offres LinkedIn");
  yield count("mail/other");
}

/** Number of the offer in a link; the tokens beside it name the reader and are dropped. */
const idOf = (link: string | null | undefined): string | null =>
  /^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/(?:comm\/)?jobs\/view\/(?:[^/?#]*-)?(\d{6,})(?=[/?#]|$)/i.exec(
    unwrapped(link ?? ""),
  )?.[1] ?? null;

const CARDS = '[data-test-id="job-card"], [data-test-id="section-JOBS_POSTING_SECTION"]';

function htmlCards(mail: Mail): Card[] {
  if (!mail.html) return [];
  const root = parseHtml(mail.html);
  const boxes = select(CARDS, root);
  // The « recommandations » template puts several offers in one box, and a changed one may name its boxes otherwise.
  const roots = boxes.length > 0 ? boxes : select("body, html", root).slice(0, 1);
  return roots.flatMap((box) => mailCards(box, idOf)).flatMap((card) => htmlCard(card) ?? []);
}

function htmlCard({ key: id, links, box }: MailCard): Card | null {
  const title = titleOf(links, box);
  if (!title) return null;
  const line = textAt('p[class*="text-system-gray-100"]', box);
  if (line === null) return plainCard(id, title, box);
  const pay = select('p[class*="text-system-gray-70"]', box)
    .map(textOf)
    .find((words) => PAY.test(words ?? ""));
  return { id, title, ...companyAndPlace(line), salary: pay ?? null };
}

/** The logo and the whole card link to the offer too: the title is the innermost link with the title's face. */
function titleOf(links: Element[], box: Element): string | null {
  const faced = links.filter((link) => /text-md(?=\s|$)/.test(attr(link, "class") ?? ""));
  const own = textOf(faced.at(-1)) ?? textOf(first("div.font-bold.text-md", box));
  if (own) return own;
  // A mail program may have taken the faces off: then the first line that a link says, unless it is a button.
  const said = links.flatMap((link) => linesOf(link).slice(0, 1)).find(isWord);
  const lines = said ? [] : linesOf(box).filter(isWord);
  return said ?? (lines.length <= LONGEST_CARD ? (lines[0] ?? null) : null);
}

/** Lines of a card that says its title in no link. */
const LONGEST_CARD = 8;

/** A card without faces: what follows its title, line by line. */
function plainCard(id: string, title: string, box: Element): Card {
  const lines = linesOf(box);
  return { id, title, ...besideTitle(lines.slice(lines.indexOf(title) + 1).filter(isWord)) };
}

/** « Société · Lieu (Hybride) », or one line each; then badges, and perhaps the pay. */
function besideTitle(
  lines: readonly string[],
  isOneLine = (second: string | undefined, _third?: string) => second?.includes(" · ") ?? false,
): Omit<Card, "id" | "title"> {
  const [second, third, ...rest] = lines.filter((line) => !BADGE.test(line));
  const salary = [third, ...rest].find((line) => line !== undefined && line.length < 80 && PAY.test(line)) ?? null;
  if (isOneLine(second, third)) return { ...companyAndPlace(second ?? null), salary };
  const place = third && !PAY.test(third) && third.length < 80 ? third : "";
  return { company: second ?? null, ...placeAndMode(place), salary };
}

/** « Société · Lieu (Hybride) »: cut at the last dot, for a company may have one in its name. */
function companyAndPlace(line: string | null): Pick<Card, "company" | "place" | "remote"> {
  const cut = line?.lastIndexOf(" · ") ?? -1;
  if (line === null || cut < 0) return { company: line, place: null, remote: null };
  return { company: blank(line.slice(0, cut)), ...placeAndMode(line.slice(cut + 3)) };
}

const MODE = /\s*\((hybride?|à distance|remote|sur site|on-site|télétravail)\)\s*$/i;

const placeAndMode = (line: string): Pick<Card, "place" | "remote"> => ({
  place: blank(line.replace(MODE, "")),
  remote: MODE.exec(line)?.[1] ?? null,
});

const PAY = /\d.*(?:€|\$|£|\bEUR\b|\bCHF\b)|(?:€|\$|£)\s*\d/;

const blank = (value: string | undefined): string | null => value?.replace(/[\s\u00a0]+/g, " ").trim() || null;

/** Cards of the text part: the lines before each link to an offer, up to the link or the rule before them. */
function textCards(mail: Mail): Card[] {
  const cards: Card[] = [];
  let lines: string[] = [];
  for (const line of (mail.text ?? "").split("\n")) {
    const ids = [...line.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => idOf(link)).filter((id) => id !== null);
    if (ids[0]) cards.push(...textCard(ids[0], lines));
    if (ids[0] || /^\s*-{10,}\s*$/.test(line)) lines = [];
    else lines.push(line);
  }
  return cards;
}

/** Title, company and place stand together; a paragraph of badges may follow, headings may go before. */
function textCard(id: string, block: readonly string[]): Card[] {
  const paragraphs = block
    .join("\n")
    .split(/\n[\s\u00a0]*\n/)
    .map((paragraph) => paragraph.split("\n").flatMap((line) => blank(line) ?? []))
    .map((lines) => lines.filter((line) => isWord(line) && !/https?:\/\//.test(line)))
    .filter((lines) => lines.length > 1 && !lines.every((line) => BADGE.test(line) || PAY.test(line)));
  const [title, ...lines] = paragraphs.findLast((all) => all.length > 2) ?? paragraphs.at(-1) ?? [];
  // Here the place has its own line, and a company may have a dot in its name.
  const isOneLine = (second = "", third = "") => third === "" && second.includes(" · ");
  return title ? [{ id, title, ...besideTitle(lines, isOneLine) }] : [];
}

/** Lines that are the mail's own, not an offer's; those of a mail that was forwarded by hand too. */
const FURNITURE =
  /^(votre alerte emploi pour.*|your job alert for.*|(de )?nouvelles offres d.emploi.*|new jobs.*|recommendations based on.*|expand your search|\d+ (?:new|nouvelles?) .{0,40}|(?:voir|view|see)\b.{0,40}\b(?:offres?|jobs?)\b.{0,30}|(?:postuler|apply|easy apply|ansehen|voir|view)\W*.{0,12}|(?:de|from|envoyé|sent|date|à|to|cc|objet|subject)\s?:\s.*|-+ ?(?:forwarded message|message transféré|message d.origine|original message).*|début du message.*)$/i;

/** What LinkedIn adds under an offer; none of it is a company or a place. */
const BADGE =
  /^(cette entreprise recrute activement|(?:this company is )?actively (?:hiring|recruiting)|recrutement actif|en forte croissance|fast growing|top applicant|parmi les meilleurs candidats|soyez parmi les premiers.*|be an early applicant|(?:[\d+]+|un|une|one) .{0,20}(?:alumni|connections?|relations?|anciens?|collègues?|élèves?)\b.*|apply with.*|easy apply|candidature simplifiée|postulez? .*|promoted|sponsorisé|(?:posted |publiée? )?(?:il y a .{1,20}|.{1,15} ago)|nouveau|new|.{0,30}(?:applicants|candidats))$/i;

const isWord = (line: string): boolean => !FURNITURE.test(line);
