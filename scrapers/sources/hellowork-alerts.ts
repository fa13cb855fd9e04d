import { PageChanged } from "../errors.ts";
import { letterOf } from "../kit/forwarded.ts";
import { linesOf, parseHtml, select } from "../kit/html.ts";
import { mailCards } from "../kit/mail-cards.ts";
import { type Mail, mailOf, marksOf } from "../kit/mime.ts";
import { webUrl } from "../kit/url.ts";
import { unwrapped } from "../kit/wrapped-link.ts";
import { count, type Finding, offer, type Page, type Source } from "../source.ts";

/** The reader's own mailbox: HelloWork's alerts and notifications. The offer's number is read inside the link; the link is never clicked. */
const source: Source = {
  name: "hellowork-alerts",
  title: "HelloWork (courriels d’alerte)",
  homepage: "https://www.hellowork.com",
  kind: "mail",
  via: "mail",
  permission: {
    basis: "own-mail",
    note: "Courriels d'alerte que l'exploitant a demandés et reçus ; aucun lien n'est ouvert.",
    checked: "2026-11-28",
  },
  cron: "35 7,13,19 * * *",
  rank: 40,
  complete: false,
  recognises: (page) =>
    /hellowork|base64/i.test(page.text) &&
    /emails\.hellowork\.com\/clic\/|@emails\.hellowork\.com>?/i.test(marksOf(mailOf(page))),
  *start() {
    yield { url: "mail:hellowork-alerts", via: "mail", label: "mailbox", context: { from: SENDERS } };
  },
  parse,
};
export default source;

const SENDERS = ["alerte", "notification", "recommandation"].map((name) => `${name}@emails.hellowork.com`);

interface Card {
  ref: string;
  title: string;
  /** What stands under the title, up to the button. */
  lines: string[];
}

function* parse(page: Page): Iterable<Finding> {
  const mail = letterOf(mailOf(page), SENDERS);
  // One mail, written twice: the HTML part is only read when the text part has no card.
  const cards = [textCards, htmlCards].map((read) => read(mail)).find((all) => all.length > 0) ?? [];
  if (cards.length === 0) {
    if (!SENDERS.includes(mail.from) || /\boffres?\b|\brecrute\b/i.test(mail.subject))
      throw new PageChanged(page.url, "cartes d'offres HelloWork");
    yield count("mail/other");
  }
  const told = new Set<string>();
  for (const card of cards) {
    if (!told.has(card.ref)) yield offer(cardOffer(card, mail.date ?? page.fetchedAt));
    told.add(card.ref);
  }
}

/**
 * `…/clic/<mail>/<n>/<hex>/<token>`: the token holds the reader's address, which is not kept, and that of the offer
 * (`…/fr-fr/emplois/81000001.html`), in base64url.
 */
function refOf(link: string | null | undefined): string | null {
  const url = webUrl(unwrapped(link ?? ""));
  if (url?.hostname === "www.hellowork.com") return numberIn(url.href);
  if (url?.hostname !== "emails.hellowork.com" || !url.pathname.startsWith("/clic/")) return null;
  const tokens = url.pathname.split("/").filter((segment) => segment.length > 40);
  return tokens.map((token) => numberIn(Buffer.from(token, "base64url").toString("utf8"))).find(Boolean) ?? null;
}

const numberIn = (words: string): string | null =>
  /https:\/\/www\.hellowork\.com\/fr-fr\/emplois\/(\d{5,12})\.html/.exec(words)?.[1] ?? null;

const lineOf = (value: string): string => value.replace(/[\s\u00a0]+/g, " ").trim();
const BUTTON = /^(?:voir|découvrir|postuler|je postule)\b/i;

/** Text part: the title, its link (beside it or below), the lines of the card, the button, the same link again. */
function textCards(mail: Mail): Card[] {
  const cards: Card[] = [];
  let open: Card | null = null as Card | null;
  let before = "";
  const close = () => {
    if (open && open.lines.length > 0) cards.push(open);
    open = null;
  };
  for (const line of (mail.text ?? "").split("\n")) {
    const words = lineOf(line.replace(LINK, " "));
    const ref = refOf(line.match(LINK)?.[0].replace(/^<|>$/g, ""));
    const label = words || before;
    if (ref) {
      const ends = open?.ref === ref;
      close();
      if (!ends && label && !BUTTON.test(label)) open = { ref, title: label, lines: [] };
    } else if (words && !BUTTON.test(words)) open?.lines.push(words);
    if (words) before = words;
  }
  close();
  return cards;
}

const LINK = /<?https?:\/\/[^\s<>"]+>?/g;

/** HTML part: the widest box that holds links to one offer only. */
function htmlCards(mail: Mail): Card[] {
  const [root] = select("body, html", parseHtml(`<body>${mail.html ?? ""}</body>`));
  if (!root) return [];
  return mailCards(root, refOf).flatMap(({ key: ref, links, box }) => {
    const title = links.flatMap((link) => linesOf(link).slice(0, 1)).find((line) => !BUTTON.test(line));
    const lines = linesOf(box);
    const after = title ? lines.slice(lines.indexOf(title) + 1) : [];
    const end = after.findIndex((line) => BUTTON.test(line));
    return title ? [{ ref, title, lines: end < 0 ? after : after.slice(0, end) }] : [];
  });
}

const PAY = /\d[\d\s.,\u00a0\u202f]*(?:k?€|euros?)/i;
const CONTRACT =
  /^(?:CDI|CDD|intérim|stage|alternance|apprentissage|freelance|indépendant|franchise|fonctionnaire|travail temporaire|VIE)\b/i;
const REMOTE = /^télétravail\b|^(?:100 ?% )?à distance$/i;

/** « Suresnes - 92 », « Ajaccio - 2A », or a whole region. */
const PLACE =
  / - (?:\d{2,3}|2[AB])$|^(?:France|Île-de-France|Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne|Centre-Val de Loire|Corse|Grand Est|Hauts-de-France|Normandie|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Provence-Alpes-Côte d['’]Azur|Guadeloupe|Martinique|Guyane|La Réunion|Mayotte)$/i;

/** Company first, unless it is kept secret; then badges, which say nothing of the offer; then place, contract and pay. */
function cardOffer({ ref, title, lines }: Card, seenAt: string) {
  const isSecret = [PLACE, CONTRACT, PAY].some((fact) => fact.test(lines[0] ?? ""));
  const company = isSecret ? null : (lines[0] ?? null);
  const rest = isSecret ? lines : lines.slice(1);
  const find = (fact: RegExp) => rest.find((line) => fact.test(line)) ?? null;
  return {
    source: source.name,
    ref,
    url: `https://www.hellowork.com/fr-fr/emplois/${ref}.html`,
    title,
    company,
    place: find(PLACE),
    contract: find(CONTRACT),
    remote: find(REMOTE),
    salary: find(PAY),
    seenAt,
  };
}
