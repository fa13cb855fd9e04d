import { PageChanged } from "../errors.ts";
import { attr, type Element, first, parseHtml, select, textAt, textOf } from "../kit/html.ts";
import { type Mail, readMime } from "../kit/mime.ts";
import { count, type Finding, offer, type Page, type Source } from "../source.ts";

/** The reader's own mailbox: LinkedIn's job alerts. No link is clicked; only the offer's number is kept of it. */
const source: Source = {
  name: "linkedin-alerts",
  title: "LinkedIn (vos alertes par courriel)",
  homepage: "https://www.linkedin.com/jobs/",
  kind: "mail",
  via: "mail",
  permission: {
    basis: "own-mail",
    note: "Courriels d'alerte que vous avez demandés et reçus ; LinkedIn lui-même n'est jamais visité.",
    checked: "2026-11-22",
  },
  cron: "20 7,13,19 * * *",
  rank: 40,
  complete: false,
  recognises: (page) => isOurs(page.text),
  *start() {
    yield { url: "mail:linkedin-alerts", via: "mail", label: "mailbox", context: { from: SENDERS } };
  },
  parse,
};
export default source;

const SENDERS = ["jobalerts-noreply@linkedin.com", "jobs-noreply@linkedin.com", "jobs-listings@linkedin.com"];

/** A mail's source is quoted-printable: an address may be cut anywhere, so its soft ends are undone first. */
const isOurs = (text: string): boolean =>
  /linkedin\.com\/(?:comm\/)?jobs\/view\/|X-LinkedIn-Template: email_job/i.test(text.replace(/=\r?\n/g, "")) &&
  /X-LinkedIn-|data-test-id="?job-card|SECTION-JOBS_POSTING|Voir l.{1,12}offre d|View job:|linkedin\.com\/comm\/jobs/i.test(
    text.replace(/=\r?\n/g, ""),
  );

interface Card {
  id: string;
  title: string;
  company: string | null;
  place: string | null;
  remote: string | null;
  salary: string | null;
}

function* parse(page: Page): Iterable<Finding> {
  const mail = readMime(page.body);
  // The HTML part says more (work mode, pay); the text part only adds what it lacks.
  const cards = new Map<string, Card>();
  for (const card of [...htmlCards(mail), ...textCards(mail)]) if (!cards.has(card.id)) cards.set(card.id, card);
  if (cards.size === 0) yield* nothing(page, mail);
  for (const { id, ...card } of cards.values()) {
    const url = `https://www.linkedin.com/jobs/view/${id}`;
    yield offer({ source: source.name, ref: id, url, ...card, seenAt: mail.date ?? page.fetchedAt });
  }
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
  /^https:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/(?:comm\/)?jobs\/view\/(?:[^/?#]*-)?(\d{6,})(?=[/?#]|$)/i.exec(
    link ?? "",
  )?.[1] ?? null;

const CARDS = '[data-test-id="job-card"], [data-test-id="section-JOBS_POSTING_SECTION"]';

function htmlCards(mail: Mail): Card[] {
  if (!mail.html) return [];
  const root = parseHtml(mail.html);
  const boxes = select(CARDS, root);
  // The « recommandations » template puts several offers in one box, and a changed one may name its boxes otherwise.
  const found = (boxes.length > 0 ? boxes : select("body, html", root).slice(0, 1)).flatMap(apart);
  return found.map(htmlCard).filter((card) => card !== null);
}

const offerLinks = (box: Element): Element[] =>
  select("a[href]", box).filter((link) => idOf(attr(link, "href")) !== null);

const idsIn = (box: Element): Set<string | null> => new Set(offerLinks(box).map((link) => idOf(attr(link, "href"))));

/** One box an offer: the widest element around its links that holds no other's. */
function apart(box: Element): Element[] {
  const ids = idsIn(box);
  if (ids.size < 2) return [box];
  return [...ids].map((id) => {
    let own = offerLinks(box).find((link) => idOf(attr(link, "href")) === id) as Element;
    for (let up = own.parent; up && up !== box && "attribs" in up && idsIn(up as Element).size < 2; up = up.parent) {
      own = up as Element;
    }
    return own;
  });
}

function htmlCard(box: Element): Card | null {
  const links = offerLinks(box);
  const id = idOf(attr(links[0], "href"));
  const title = titleOf(links, box);
  if (!id || !title) return null;
  const pay = select('p[class*="text-system-gray-70"]', box)
    .map(textOf)
    .find((line) => PAY.test(line ?? ""));
  return { id, title, ...companyAndPlace(textAt('p[class*="text-system-gray-100"]', box)), salary: pay ?? null };
}

/** The logo and the whole card link to the offer too: the title is the innermost link with the title's face. */
function titleOf(links: Element[], box: Element): string | null {
  const faced = links.filter((link) => /\btext-md\b/.test(attr(link, "class") ?? ""));
  return textOf(faced.at(-1)) ?? textOf(first("div.font-bold.text-md", box));
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

/** Cards of the text part stand between lines of dashes: title, company, place, perhaps a badge, then the link. */
function textCards(mail: Mail): Card[] {
  return (mail.text ?? "")
    .split(/^[ \t]*-{10,}[ \t]*$/m)
    .map(textCard)
    .filter((card) => card !== null);
}

function textCard(block: string): Card | null {
  // What follows « Voir toutes les offres » is advertising and the reader's own data.
  const own = block.split(/Voir toutes les offres|See all jobs/i)[0] ?? "";
  const link = /https:\/\/[^\s]*linkedin\.com\/(?:comm\/)?jobs\/view\/[^\s]*/.exec(own);
  const id = idOf(link?.[0]);
  if (!link || !id) return null;
  const paragraphs = own
    .slice(0, link.index)
    .split(/\n[\s\u00a0]*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map(blank)
        .filter((line) => line !== null && !FURNITURE.test(line)),
    )
    .filter((lines) => lines.length > 1);
  const lines = paragraphs.findLast((all) => all.length > 2) ?? paragraphs.at(-1) ?? [];
  const [title, company, place] = lines;
  if (!title) return null;
  const salary = lines.slice(3).find((line) => PAY.test(line ?? "")) ?? null;
  return { id, title, company: company ?? null, ...placeAndMode(place ?? ""), salary };
}

/** Lines that are the mail's own, not an offer's. */
const FURNITURE =
  /^(Votre alerte Emploi pour|Your job alert for|(De )?nouvelles offres d.emploi|New jobs|Voir l.offre d.emploi\s*:?$|View job:?$)/i;
