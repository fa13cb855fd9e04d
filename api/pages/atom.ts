import { contractWords, payWords, placeName, placesWords, teleworkWords } from "../../offer/words.ts";
import type { ListedOffer, Site } from "../deps.ts";
import { escapeHtml, html } from "./html.ts";
import { offerText } from "./offer-text.ts";

/** Characters that XML 1.0 cannot carry, even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const xml = (text: string): string => escapeHtml(text.replace(FORBIDDEN, " "));

/** RFC 4287. An entry is as old as our first sight of it, and updated when it was reposted or closed. */
export function atom(feed: {
  site: Site;
  title: string;
  search: string;
  /** Query string of the older entries; null: these are all. */
  next: string | null;
  rows: readonly ListedOffer[];
  now: Date;
}): string {
  const { site, search, next, rows } = feed;
  const suffix = search ? `?${search}` : "";
  const updated = rows.map(updatedAt).sort().at(-1) ?? feed.now.toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<title>Vigie : ${xml(feed.title)}</title>
<id>${xml(`${site.publicUrl}/flux.atom${suffix}`)}</id>
<updated>${updated}</updated>
<author><name>Vigie</name></author>
<generator uri="${xml(site.publicUrl)}" version="${xml(site.version)}">Vigie</generator>
<link rel="self" type="application/atom+xml" href="${xml(`${site.publicUrl}/flux.atom${suffix}`)}"/>
<link rel="alternate" type="text/html" href="${xml(`${site.publicUrl}/${suffix}`)}"/>
${next === null ? "" : `<link rel="next" type="application/atom+xml" href="${xml(`${site.publicUrl}/flux.atom?${next}`)}"/>\n`}${rows.map((row) => entry(site, row)).join("\n")}
</feed>
`;
}

/** The epoch stands for an instant that was never recorded: Atom wants one, readers then sort it last. */
const updatedAt = ({ offer, repostedAt }: ListedOffer): string =>
  [offer.firstSeenAt, repostedAt, offer.closedAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? "1970-01-01T00:00:00Z";

function entry(site: Site, row: ListedOffer): string {
  const { offer } = row;
  const address = `${site.publicUrl}/offre/${encodeURIComponent(offer.id)}`;
  const facts = [
    offer.employer.name ?? "employeur non précisé",
    placesWords(offer.places.map(placeName)) ?? "lieu non précisé",
    contractWords(offer.contract) ?? "contrat non précisé",
    `télétravail : ${teleworkWords(offer.telework) ?? "non précisé"}`,
    `salaire : ${payWords(offer.pay)}`,
  ].join(" · ");
  const text = offer.descriptionHtml ? offerText(offer.descriptionHtml) : html`<p>${offer.descriptionText}</p>`;
  const content = html`<p>${facts}</p>${row.status === "closed" && html`<p><strong>Clôturée.</strong></p>`}${text}`;
  return `<entry>
<title>${xml([offer.title, offer.employer.name].filter(Boolean).join(", "))}</title>
<id>${xml(address)}</id>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
${offer.firstSeenAt ? `<published>${offer.firstSeenAt}</published>\n` : ""}<updated>${updatedAt(row)}</updated>
<summary>${xml(facts)}</summary>
<content type="html">${xml(content.markup)}</content>
</entry>`;
}
