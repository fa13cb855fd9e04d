import type { NewsRecord } from "../../digest/changes.ts";
import { escapeHtml } from "../../indexer/text/escape-html.ts";
import { stateWords } from "../../offer/freshness.ts";
import { contractLine, payLine, roleLine, startLine, teleworkLine } from "../../offer/line.ts";
import { placesShown, placesWords, unsaid } from "../../offer/words.ts";
import type { Site } from "../deps.ts";
import { type Html, html } from "./html.ts";
import { offerText } from "./offer-text.ts";

/** Characters that XML 1.0 cannot carry, even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const xml = (text: string): string => escapeHtml(text.replace(FORBIDDEN, " "));

/** A word of ours or of a school's, as an entry of a feed. */
interface Word {
  /** Path of the page where it is read. */
  path: string;
  title: string;
  content: Html;
  /** Instant. */
  at: string;
}

/** RFC 4287. An entry is as old as our first sight of it, and updated when it was reposted or closed. */
export function atom(feed: {
  site: Site;
  title: string;
  subtitle?: string;
  /** Of the feed, and of the page with the same content. */
  path: string;
  page: string;
  /** Path of the older entries; null: these are all. */
  next: string | null;
  /** Read before the offers. */
  word?: Word | null;
  rows: readonly NewsRecord[];
  /** Offers that somebody picked out, and who. */
  picked?: { ids: ReadonlySet<string>; label: string };
  now: Date;
}): string {
  const { site, subtitle, next, rows, word, picked } = feed;
  const dates = [...rows.map(updatedAt), ...(word ? [word.at] : [])];
  const updated = dates.sort().at(-1) ?? feed.now.toISOString();
  const entries = [
    ...(word ? [wordEntry(site, word)] : []),
    ...rows.map((row) => entry(site, row, picked?.ids.has(row.offer.id) ? picked.label : null, feed.now)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<title>Vigie, ${xml(feed.title)}</title>
${subtitle ? `<subtitle>${xml(subtitle)}</subtitle>\n` : ""}<id>${xml(`${site.publicUrl}${feed.path}`)}</id>
<updated>${updated}</updated>
<author><name>Vigie</name></author>
<generator uri="${xml(site.publicUrl)}" version="${xml(site.version)}">Vigie</generator>
<link rel="self" type="application/atom+xml" href="${xml(`${site.publicUrl}${feed.path}`)}"/>
<link rel="alternate" type="text/html" href="${xml(`${site.publicUrl}${feed.page}`)}"/>
${next === null ? "" : `<link rel="next" type="application/atom+xml" href="${xml(`${site.publicUrl}${next}`)}"/>\n`}${entries.join("\n")}
</feed>
`;
}

/** The epoch stands for an instant that was never recorded: Atom wants one, readers then sort it last. */
const updatedAt = ({ offer, repostedAt }: NewsRecord): string =>
  [offer.firstSeenAt, repostedAt, offer.closedAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? "1970-01-01T00:00:00Z";

function wordEntry(site: Site, { path, title, content, at }: Word): string {
  const address = xml(`${site.publicUrl}${path}`);
  return `<entry>
<title>${xml(title)}</title>
<id>${address}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${at}</updated>
<content type="html">${xml(content.markup)}</content>
</entry>`;
}

function entry(site: Site, row: NewsRecord, label: string | null, now: Date): string {
  const { offer } = row;
  const address = `${site.publicUrl}/offre/${encodeURIComponent(offer.id)}`;
  const facts = [
    offer.employer.name ?? "employeur non précisé",
    placesWords(placesShown(offer.places)) ?? `lieu ${unsaid(offer)}`,
    roleLine(offer),
    contractLine(offer),
    startLine(offer),
    teleworkLine(offer),
    payLine(offer),
  ]
    .filter(Boolean)
    .join(" · ");
  const text = offer.descriptionHtml
    ? offerText(offer.descriptionHtml)
    : offer.descriptionText && html`<p>${offer.descriptionText}</p>`;
  const state = stateWords(row, now);
  const content = html`<p>${facts}</p>${state && html`<p><strong>${state}.</strong></p>`}${text}`;
  return `<entry>
<title>${xml([offer.title, offer.employer.name].filter(Boolean).join(", "))}</title>
<id>${xml(address)}</id>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
${offer.firstSeenAt ? `<published>${offer.firstSeenAt}</published>\n` : ""}<updated>${updatedAt(row)}</updated>
${label === null ? "" : `<category term="${xml(label)}"/>\n`}<summary>${xml(facts)}</summary>
<content type="html">${xml(content.markup)}</content>
</entry>`;
}
