import { PageChanged } from "../errors.ts";
import { letterOf } from "../kit/forwarded.ts";
import { attr, type Element, parseHtml, select, textOf } from "../kit/html.ts";
import { mailOf, marksOf } from "../kit/mime.ts";
import { webUrl } from "../kit/url.ts";
import { unwrapped } from "../kit/wrapped-link.ts";
import { count, type Finding, offer, type Page, type Source } from "../source.ts";

/** The reader's own mailbox: Apec's daily alerts. The offer's number is read inside the link; the link is never clicked. */
const source: Source = {
  name: "apec-alerts",
  title: "Apec (courriels d’alerte)",
  homepage: "https://www.apec.fr",
  kind: "mail",
  via: "mail",
  permission: {
    basis: "own-mail",
    note: "Courriels d'alerte que l'exploitant a demandés et reçus ; aucun lien n'est ouvert.",
    checked: "2026-11-22",
  },
  cron: "25 7,13,19 * * *",
  rank: 40,
  complete: false,
  recognises: (page) =>
    /apec|base64/i.test(page.text) &&
    /neomarket\.diffusion\.apec\.fr\/r\/|<offres@diffusion\.apec\.fr>/i.test(marksOf(mailOf(page))),
  *start() {
    yield { url: "mail:apec-alerts", via: "mail", label: "mailbox", context: { from: SENDERS } };
  },
  parse,
};
export default source;

const SENDERS = ["offres@diffusion.apec.fr"];
const LINK_HOST = "neomarket.diffusion.apec.fr";

function* parse(page: Page): Iterable<Finding> {
  const mail = letterOf(mailOf(page), SENDERS);
  const links = select("a[href]", parseHtml(mail.html ?? "")).filter((link) => textOf(link) !== null && refOf(link));
  // Saved searches overlap: an offer stands in the mail as often as it was found.
  const cards = Map.groupBy(links, (link) => refOf(link) as string);
  if (cards.size === 0) {
    if (mail.from !== SENDERS[0] || /\boffres Apec du\b/i.test(mail.subject)) {
      throw new PageChanged(page.url, "cartes d'offres Apec");
    }
    yield count("mail/other");
  }
  for (const [ref, lines] of cards) yield offer(card(ref, lines, mail.date ?? page.fetchedAt));
}

/** `e=` holds `p1=www.apec.fr&p2=179473574W&…` in base64url: the number of the offer, without a click. */
function refOf(link: Element): string | null {
  const url = webUrl(unwrapped(attr(link, "href") ?? ""));
  if (url?.hostname !== LINK_HOST) return null;
  const hidden = Buffer.from(url.searchParams.get("e") ?? "", "base64url").toString("latin1");
  return /(?:^|&)p2=(\d{6,12}W)(?:&|$)/.exec(hidden)?.[1] ?? null;
}

/** A card's links differ by face only: title, company, contract, place. Where a mail program took the faces off, by their order. */
function card(ref: string, links: Element[], seenAt: string) {
  const faced = (face: RegExp) => links.filter((link) => face.test(attr(link, "style") ?? ""));
  const isBare = faced(/#f38237|#444444/i).length === 0;
  const title = faced(/18px/)[0] ?? links[0];
  const company = isBare ? links.filter((link) => said(link) !== said(title))[0] : faced(/#f38237/i)[0];
  const others = isBare ? links.filter((link) => said(link) !== said(title) && link !== company) : faced(/#444444/i);
  const small = others.map(said);
  const place = small.findLast((line) => PLACE.test(line ?? "")) ?? (small.length > 1 && !isBare ? small[1] : null);
  return {
    source: source.name,
    ref,
    url: `https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/${ref}`,
    title: said(title) ?? "",
    company: said(company),
    contract: small.find((line) => line !== null && line !== place) ?? null,
    place: place ?? null,
    seenAt,
  };
}

/** « Paris 01 - 75 », « Saint-Ouen - 93 », « Ajaccio - 2A ». */
const PLACE = / - (\d{2,3}|2[AB])$/i;

/** The `title` is the words alone; the text carries a dash and blanks for the eye. */
const said = (link: Element | undefined): string | null => {
  const words = attr(link, "title") ?? textOf(link);
  return (
    words
      ?.replace(/[\s\u00a0]+/g, " ")
      .replace(/\s+[–—-]$/, "")
      .trim() || null
  );
};
