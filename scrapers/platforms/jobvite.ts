import { PageChanged } from "../errors.ts";
import {
  around,
  attr,
  documentOf,
  type Element,
  first,
  innerHtml,
  isTag,
  select,
  textAt,
  textOf,
} from "../kit/html.ts";
import { texts } from "../kit/json.ts";
import { nothingIn } from "../kit/nothing.ts";
import { markedOffers, ownPage } from "../kit/own-page.ts";
import { followDetail, platform, type Reader, rawOffer, safeSlug, segments, slug } from "../kit/platform.ts";
import { webUrl } from "../kit/url.ts";
import { empty, type Finding, offer, type Page } from "../source.ts";

type Row = { company: string };

const HOST = "jobs.jobvite.com";
/** `/<company>/job/oAbCdEfG`, with « careers » before it on some sites. */
const OFFER = /^\/(?:careers\/)?([\w.-]+)\/job\/(o\w{5,15})\/?$/;

/** Jobvite: one page with every offer of an employer; the text stands on each offer's own page. */
export default platform<Row>({
  name: "jobvite",
  title: "Jobvite",
  homepage: "https://www.jobvite.com",
  via: "html",
  basis: "public-page",
  note: "Pages publiques du site carrières ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect(url) {
    const [head, ...rest] = segments(url);
    const company = slug(head === "careers" ? rest[0] : head);
    return url.hostname === HOST && company ? { company } : null;
  },
  recognises: (page) => rowsOf(page).length > 0 || isDetail(page),
  board: (row) => `https://${HOST}/${row.company}/jobs`,
  *start(row) {
    yield { url: `https://${HOST}/${safeSlug(row.company)}/jobs`, label: "list" };
  },
  *read(page, reader) {
    const rows = rowsOf(page);
    const nothing = rows.length === 0 && /\bjv-|\bjv\.careersite/.test(page.text) ? nothingIn(page) : null;
    if (isDetail(page)) yield detailOffer(page, reader);
    else if (rows.length > 0) yield* rows.map((row) => rowFinding(page, reader, row));
    else if (nothing) yield empty(nothing);
    else yield* ownPage(page, reader, "liste ou offre Jobvite");
  },
});

const addressOf = (link: Element): URL | null => webUrl(attr(link, "href"), `https://${HOST}/`);

const rowsOf = (page: Page): Element[] =>
  /\/job\/o\w|\bjv-job-list/.test(page.text)
    ? select("a[href*='/job/']", documentOf(page)).filter(
        (link) => OFFER.test(addressOf(link)?.pathname ?? "") && textOf(link),
      )
    : [];

const isDetail = (page: Page): boolean => page.text.includes("jv-job-detail-description");

function rowFinding(page: Page, reader: Reader<Row>, link: Element): Finding {
  const url = addressOf(link);
  const place = textAt(".jv-job-list-location", around(link, "li", "tr"));
  const partial = rawOffer(page, reader, {
    ref: OFFER.exec(url?.pathname ?? "")?.[2] ?? null,
    url: url ? `${url.origin}${url.pathname}` : null,
    title: textAt(".jv-job-list-name", link) ?? textOf(link),
    // « 3 Locations » is a number of places, not one.
    place: place && !/^\d+ \w+$/.test(place) ? place : null,
  });
  return reader.row && partial.url ? followDetail(partial, { url: partial.url, via: "html" }) : offer(partial);
}

function detailOffer(page: Page, reader: Reader<Row>): Finding {
  const [, , ref] = OFFER.exec(webUrl(page.url)?.pathname ?? "") ?? [];
  const [marked] = markedOffers(page, reader);
  if (marked) return offer({ ...marked, ref: page.request.partial?.ref ?? ref ?? marked.ref });
  const tree = documentOf(page);
  const title = textAt(".jv-header", tree);
  const description = innerHtml(first(".jv-job-detail-description", tree));
  if (!title || !description) throw new PageChanged(page.url, "offre Jobvite");
  const url = webUrl(page.url);
  const places = placesAfter(first(".jv-job-detail-meta", tree));
  return offer(
    rawOffer(page, reader, {
      ref: ref ?? null,
      url: url && ref ? `${url.origin}${url.pathname}` : null,
      title,
      place: places[0] ?? null,
      places: places.length > 1 ? places : null,
      description,
    }),
  );
}

/** « Finance | Lyon, France »: the department, a separator, then the places. */
function placesAfter(meta: Element | null): string[] {
  const parts = meta?.children ?? [];
  const separator = parts.findIndex((node) => isTag(node) && /jv-inline-separator/.test(attr(node, "class") ?? ""));
  return separator < 0 ? [] : texts(parts.slice(separator + 1).map(textOf));
}
