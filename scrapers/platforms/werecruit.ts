import { PageChanged } from "../errors.ts";
import { jsonAfter } from "../kit/embedded-state.ts";
import { documentOf, first, innerHtml, textAt } from "../kit/html.ts";
import { type Json, objects, text } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import {
  contractOrTime,
  followDetail,
  platform,
  postingOffer,
  type Reader,
  rawOffer,
  safeSlug,
  segments,
  slug,
} from "../kit/platform.ts";
import { cleanUrl, onHost } from "../kit/url.ts";
import { count, empty, type Finding, offer, type Page } from "../source.ts";

/** `lang`: a board has the languages that its employer set up; in any other it is empty. */
type Row = { company: string; lang: string };

const HOST = "careers.werecruit.io";

/** Werecruit: one page with every offer in a script; the text stands on each offer's own page. */
export default platform<Row>({
  name: "werecruit",
  title: "Werecruit",
  homepage: "https://www.werecruit.com",
  via: "html",
  basis: "public-page",
  note: "Pages publiques du site carrières ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect(url) {
    const [lang, company] = segments(url);
    const isBoard = url.hostname === HOST && /^[a-z]{2}$/i.test(lang ?? "") && slug(company);
    return isBoard ? { company: company as string, lang: (lang as string).toLowerCase() } : null;
  },
  recognises: (page) => offersOf(page) !== null || isDetail(page),
  board: (row) => `https://${HOST}/${row.lang}/${row.company}`,
  *start(row) {
    yield { url: `https://${HOST}/${safeSlug(row.lang)}/${safeSlug(row.company)}`, via: "html", label: "list" };
  },
  read,
});

const MARK = "window.allOffers";

/** The board's offers; null where the page has none of its vendor's. */
function offersOf(page: Page): Json[] | null {
  if (!page.text.includes(MARK)) return null;
  const list = jsonAfter(page.text, MARK);
  const rows = Array.isArray(list) ? objects(list) : null;
  if (rows?.length === 0) return page.text.includes("window.offersConfig") || onHost(page.url, HOST) ? [] : null;
  return rows?.some((row) => text(row.TitleTranslated)) ? rows : null;
}

const isDetail = (page: Page): boolean => onHost(page.url, HOST) && textOf(page) !== null;

/** The offer's own words; the box about personal data looks alike. */
const textOf = (page: Page): string | null => innerHtml(first(".description.rich-text", documentOf(page)));

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const rows = offersOf(page);
  if (!rows) return yield* readDetail(page, reader);
  if (rows.length === 0) yield empty(`${MARK} = []`);
  for (const row of rows) {
    const partial = rowOffer(page, reader, row);
    if (!partial.ref && !partial.url) yield count("werecruit/row-without-link");
    else if (reader.row && partial.url) yield followDetail(partial, { url: partial.url, via: "html" });
    else yield offer(partial);
  }
}

function rowOffer(page: Page, reader: Reader<Row>, row: Json) {
  const url = cleanUrl(row.Url, page.url);
  return rawOffer(page, reader, {
    ref: text(row.Id),
    url: url && onHost(url, HOST) ? url : null,
    title: row.TitleTranslated,
    place: text(row.Address_City) ?? text(row.Address_Region),
    // Two letters: a country, whatever the name.
    country: /^[A-Z]{2}$/.test(text(row.Address_State) ?? "") ? text(row.Address_State) : null,
    ...contractOrTime(row.TimeTranslated),
    postedAt: text(row.PublicationStartDate),
  });
}

/** Some boards mark their offers up, others only write them. */
function* readDetail(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const { partial } = page.request;
  const [posting] = jobPostings(page);
  const description = textOf(page);
  if (posting) {
    const whole = postingOffer(page, reader, posting);
    yield offer({ ...whole, description: whole.description ?? description });
  } else {
    const title = partial?.title ?? textAt("h1", documentOf(page));
    if (!title || description === null) throw new PageChanged(page.url, "offres ou texte d'offre Werecruit");
    const own = { url: cleanUrl(page.url), ref: null };
    yield offer(rawOffer(page, reader, { ...(partial ?? own), title, description }));
  }
}
