import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import { attr, boxAround, documentOf, type Element, first, innerHtml, select, textAt, textOf } from "../kit/html.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { figuresIn, labelled, type Posted, postedIn } from "../kit/labelled.ts";
import { FIRST_PAGE, listPage, type Stage, stageOf } from "../kit/list-pages.ts";
import { localDate, type Order, orderOf } from "../kit/local-date.ts";
import { nothingIn } from "../kit/nothing.ts";
import { isAbroad, placesSaid } from "../kit/places.ts";
import {
  contractOrTime,
  followDetail,
  platform,
  postingOffer,
  type Reader,
  rawOffer,
  safeHost,
} from "../kit/platform.ts";
import { webUrl } from "../kit/url.ts";
import { count, type Finding, offer, type Page, type PageRequest } from "../source.ts";

type Row = { host: string };

const NOT_TENANTS = /^(?:www|api|app|help|support|community|developer|login|marketplace)\./i;

/** iCIMS: server-made lists that the employer's site shows in a frame; the text stands on each offer's own page. */
export default platform<Row>({
  name: "icims",
  title: "iCIMS",
  homepage: "https://www.icims.com",
  via: "html",
  basis: "public-page",
  note: "Pages publiques du site carrières ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect: (url) =>
    /^[a-z0-9-]+\.icims\.com$/i.test(url.hostname) && !NOT_TENANTS.test(url.hostname)
      ? { host: url.hostname.toLowerCase() }
      : null,
  recognises: (page) => isList(page) || isDetail(page),
  board: (row) => `https://${row.host}/jobs/search`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  *read(page, reader) {
    if (isDetail(page)) yield* readDetail(page, reader);
    else if (isList(page)) yield* readList(page, reader);
    else throw new PageChanged(page.url, "liste « iCIMS_JobsTable »");
  },
});

/** The vendor's pages count from nought. */
const listRequest = (row: Row, stage: Stage): PageRequest => ({
  url: `https://${safeHost(row.host)}/jobs/search?${stage.page === 1 ? "ss=1" : `pr=${stage.page - 1}`}&in_iframe=1&searchRelation=keyword_all`,
  via: "html",
  label: "list",
  context: stage,
});

/** An offer's page lays its facts out in a « JobsTable » too. */
const isList = (page: Page): boolean =>
  /\biCIMS_(?:JobCardItem|ListingsPage)\b/.test(page.text) ||
  (/\biCIMS_JobsTable\b/.test(page.text) && !/\biCIMS_Job(?:Content|Page)\b/.test(page.text));
const isDetail = (page: Page): boolean =>
  !isList(page) &&
  (/\biCIMS_(?:JobContent|JobPage|JobHeader)/.test(page.text) ||
    (isJobAddress(page.url) && jobPostings(page).length > 0));

const isJobAddress = (address: string): boolean =>
  isVendors(webUrl(address)) && JOB.test(webUrl(address)?.pathname ?? "");
const JOB = /^\/jobs\/(\d+)(?:\/[^/]+)?\/job\/?$/;

function* readList(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const cards = cardsOf(page);
  const order = orderOf(cards.map(({ card }) => figuresIn(postedIn(labelled(card)).at)));
  yield* listPage(
    page,
    reader,
    cards.map(({ link, card }) => readCard(page, reader, link, card, order)),
    {
      first: cards[0]?.link.ref ?? null,
      total: null,
      none: cards.length === 0 ? noneSaid(page) : "",
      next: listRequest,
      more: hasNext(page, stageOf(page).page - 1),
    },
  );
}

function readCard(page: Page, reader: Reader<Row>, link: Card["link"], card: Element, order: Order | null): Finding {
  const { countries, fields } = factsOf(card, order);
  if (isAbroad(reader, countries)) return count("icims/not-in-france");
  const partial = rawOffer(page, reader, { ...link, ...fields });
  return reader.row && partial.url
    ? followDetail(partial, { url: `${partial.url}?in_iframe=1`, via: "html" })
    : offer(partial);
}

/** A table without a row, or the vendor's sentence; a frame or a challenge is neither. */
function noneSaid(page: Page): string {
  const said = nothingIn(page);
  if (!said && !first(".iCIMS_JobsTable", documentOf(page)))
    throw new PageChanged(page.url, "liste « iCIMS_JobsTable »");
  return said ?? "iCIMS_JobsTable sans ligne";
}

/** « Page 1 of 12 », or a link to the page after this one. */
function hasNext(page: Page, here: number): boolean {
  const pages = Number(/\bPage\s+\d+\s+(?:of|sur|de)\s+(\d+)/i.exec(page.text)?.[1] ?? 0);
  const next = new RegExp(`/jobs/search\\?[^"']{0,300}\\bpr=${here + 1}(?!\\d)`);
  return here + 1 < pages || next.test(page.text);
}

interface Card {
  /** Public address, as numbers its offer. */
  link: { url: string; ref: string; title: string };
  card: Element;
}

/** Every link to an offer on the board's own host, with the box around it; a card may link its offer twice. */
function cardsOf(page: Page): Card[] {
  const cards = new Map<string, Card>();
  for (const anchor of select("a[href*='/jobs/']", documentOf(page))) {
    const link = linkOf(anchor, page);
    if (link && !cards.has(link.ref)) cards.set(link.ref, { link, card: boxOf(anchor) });
  }
  return [...cards.values()];
}

/** An offer's link, on the board's own host or, from a page of another site, on the vendor's. */
function linkOf(anchor: Element, page: Page): Card["link"] | null {
  const board = webUrl(page.url);
  const url = webUrl(attr(anchor, "href"), page.url);
  const ref = JOB.exec(url?.pathname ?? "")?.[1];
  const title = textAt("h2, h3, h4", anchor) ?? textOf(anchor);
  const isOwn = url && (url.hostname === board?.hostname || (!isVendors(board) && isVendors(url)));
  if (!isOwn || !ref || !title) return null;
  return { url: `${url.origin}${url.pathname}`, ref, title };
}

const isVendors = (url: URL | null): boolean => /^[a-z0-9-]+\.icims\.com$/.test(url?.hostname ?? "");

/** An offer has several links: its number says which are its own. */
const boxOf = (anchor: Element): Element => boxAround(anchor, (box) => numbersIn(box).size > 1);
const numbersIn = (box: Element): Set<string | undefined> =>
  new Set(select("a[href*='/jobs/']", box).map((one) => /\/jobs\/\d+/.exec(attr(one, "href") ?? "")?.[0]));

type Facts = Pick<RawOffer, "place" | "places" | "country" | "remote" | "contract" | "workingTime" | "postedAt">;

/** What labels say, in the two forms of the vendor's cards; elsewhere the codes of places are known by their look. */
function factsOf(box: Element, order: Order | null = null): { countries: string[]; fields: Facts } {
  const said = labelled(box);
  const find = (label: RegExp) => said.find((one) => label.test(one.label)) ?? null;
  const cells = select("td", box).map(textOf);
  const where =
    find(/\blocations?\b|\blieux?\b|localisation|\bville\b/i)?.value ?? cells.find((cell) => CODE.test(cell ?? ""));
  const spots = (where ?? "").split(/\s*[|;]\s*/).flatMap((one) => spotOf(one) ?? []);
  const places = [...new Set(spots.flatMap(({ place }) => place ?? []))];
  const countries = [...new Set(spots.flatMap(({ country }) => country ?? []))];
  return {
    countries,
    fields: {
      ...placesSaid(places),
      country: countries.length === 1 ? countries[0]! : null,
      remote: spots.length > 0 && spots.every(({ isRemote }) => isRemote) ? "remote" : null,
      ...contractOrTime(find(/^(?:(?:employment|position|job|contract) )?type\b|\bcontrat\b/i)?.value),
      postedAt: dayOf(postedIn(said), order),
    },
  };
}

/** An American hour tells that the month comes first, a number past twelve on the list what does; else the words are surer. */
function dayOf({ at, words }: Posted, order: Order | null): string | null {
  const figures = figuresIn(at);
  if (figures === null) return at ?? (/\d/.test(words ?? "") ? words : null);
  const told = /\d ?[AP]M\b/i.test(at ?? "") ? "month-first" : order;
  return localDate(figures, told) ?? (/\bago\b|il y a/i.test(words ?? "") ? words : null);
}

/** « FR-Paris », « US-TX-Houston », « FR » */
const CODE = /^[A-Z]{2}(?:-[\p{L}\d][\p{L}\p{M}\d' .-]{0,60})?$/u;

/** A place by the vendor's code, or in words. « Remote » is no place. */
function spotOf(words: string): { place: string | null; country: string | null; isRemote: boolean } | null {
  const said = words.trim();
  if (!said) return null;
  if (!CODE.test(said)) {
    const isRemote = /^(?:remote|virtual|télétravail)\b/i.test(said);
    return { place: isRemote ? null : said, country: null, isRemote };
  }
  const [country = "", rest = ""] = [said.slice(0, 2), said.slice(3)];
  const [, region, town] = /^([A-Z]{2,3}|\d{2,3}|2[AB])-(.+)$/.exec(rest) ?? [null, null, rest];
  // « Cork-Cork »: a town named like its county is said twice.
  const [half, other] = [
    town?.slice(0, Math.floor((town.length - 1) / 2)),
    town?.slice(Math.ceil((town.length + 1) / 2)),
  ];
  const place = half && half === other ? half : town;
  const isRemote = /^(?:remote|virtual|home|télétravail)\b/i.test(place ?? "");
  // « FR-69-Lyon » has its department where others have their state.
  const within = region ? (/\d/.test(region) ? ` (${region})` : `, ${region}`) : "";
  return { place: isRemote || !place ? null : `${place}${within}`, country, isRemote };
}

/** By its marks, which most boards have; else by its heading and its text. */
function* readDetail(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const { partial } = page.request;
  const address = webUrl(page.url);
  const own = isJobAddress(page.url)
    ? { ref: JOB.exec(address?.pathname ?? "")?.[1] ?? null, url: `${address?.origin}${address?.pathname}` }
    : { ref: null, url: null };
  const tree = documentOf(page);
  const [posting] = jobPostings(page);
  if (posting) {
    const whole = postingOffer(page, reader, posting);
    return yield offer({
      ...whole,
      ref: partial?.ref ?? own.ref ?? whole.ref,
      url: partial?.url ?? own.url ?? whole.url,
    });
  }
  const title = partial?.title ?? textAt("h1", tree);
  const description = innerHtml(first(".iCIMS_JobContent", tree));
  if (!title || !description) throw new PageChanged(page.url, "titre et texte de l'offre iCIMS");
  const [body] = select("body", tree);
  const facts = body ? factsOf(body).fields : {};
  yield offer(rawOffer(page, reader, { ...facts, ...(partial ?? own), title, description }));
}
