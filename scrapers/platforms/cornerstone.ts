import { PageChanged } from "../errors.ts";
import { at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { localDate, type Order, orderOf } from "../kit/local-date.ts";
import { ownPage } from "../kit/own-page.ts";
import { jsonOf, placeOf, platform, type Reader, rawOffer, safeHost, safeSlug } from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import { advertised, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { host: string; site: string; corp: string };

/**
 * Cornerstone OnDemand. Its answers and pages are read when they are handed over; its search wants a token that its page makes,
 * so it is not collected: no address is taken for a board of it.
 */
export default platform<Row>({
  name: "cornerstone",
  title: "Cornerstone OnDemand",
  homepage: "https://www.cornerstoneondemand.com",
  via: "html",
  basis: "public-page",
  note: "Réponses et pages qu'une personne enregistre : le site demande un jeton à chaque visite.",
  complete: false,
  readsHtml: true,
  detect: () => null,
  recognises: (page) => listOf(jsonOf(page)) !== null || detailOf(jsonOf(page)) !== null,
  board: (row) => `https://${row.host}/ux/ats/careersite/${row.site}/home?c=${row.corp}`,
  *start(row) {
    yield {
      url: homeUrl(row),
      label: "list",
    };
  },
  *read(page, reader) {
    const list = listOf(jsonOf(page));
    const detail = detailOf(jsonOf(page));
    if (list) yield* readList(page, reader, list);
    else if (detail) yield offer(detailOffer(page, reader, detail));
    else yield* ownPage(page, reader, "liste ou offre Cornerstone");
  },
});

const homeUrl = (row: Row): string =>
  `https://${safeHost(row.host)}/ux/ats/careersite/${safeSlug(row.site)}/home?c=${safeSlug(row.corp)}`;

/** `data` of a search's answer. */
function listOf(json: unknown): Json | null {
  const data = object(at(json, "data"));
  const rows = objects(data?.requisitions);
  const isList = Array.isArray(data?.requisitions) && number(data?.totalCount) !== null;
  return data && isList && rows.every((row) => text(row.requisitionId) !== null) ? data : null;
}

/** `data` of one requisition's answer. */
function detailOf(json: unknown): Json | null {
  const data = object(at(json, "data"));
  return data && text(data.displayTitle) !== null && object(data.externalDescriptions) ? data : null;
}

function* readList(page: Page, reader: Reader<Row>, data: Json): Iterable<Finding> {
  const rows = objects(data.requisitions);
  if (rows.length === 0) return yield empty(`"totalCount":${text(data.totalCount)}`);
  if (!rows.some((row) => text(row.displayJobTitle) !== null)) throw new PageChanged(page.url, "« displayJobTitle »");
  yield advertised(number(data.totalCount) ?? rows.length);
  const days = rows.flatMap((row) => [text(row.postingEffectiveDate), text(row.postingExpirationDate)]);
  // Month first, wherever the employer is, unless a number past twelve says otherwise.
  const order = orderOf(days) ?? "month-first";
  for (const row of rows) yield offer(rowOffer(page, reader, row, order));
}

/** `{site}/requisition/{id}?c={corp}`; the answer's own address is the vendor's, unless the page was saved from the site's. */
function detailUrl(page: Page, known: Row | null, row: Json): string | null {
  const home = known ? homeUrl(known) : page.url;
  const [, site] = /^(https?:\/\/[^/?#]+\/ux\/ats\/careersite\/[^/?#]+\/home)/.exec(home) ?? [];
  const corp = /[?&]c=([\w-]+)/.exec(home)?.[1];
  const id = text(row.requisitionId);
  return site && corp && id ? cleanUrl(`${site}/requisition/${id}?c=${corp}`) : null;
}

const placeIn = (where: Json): string | null => placeOf(where.city, where.state, where.country);

function rowOffer(page: Page, reader: Reader<Row>, row: Json, order: Order) {
  const places = texts(objects(row.locations).map(placeIn));
  return rawOffer(page, reader, {
    ref: text(row.requisitionId),
    url: cleanUrl(row.jobDetailsUrl) ?? detailUrl(page, reader.row, row),
    title: row.displayJobTitle,
    place: places[0] ?? null,
    places: places.length > 1 ? places : null,
    country: places.length > 1 ? null : text(at(objects(row.locations), 0, "country")),
    postedAt: localDate(text(row.postingEffectiveDate), order),
    validThrough: localDate(text(row.postingExpirationDate), order),
    description: text(row.externalDescription),
  });
}

/** Texts stand by language: that of the title shown. */
function detailOffer(page: Page, reader: Reader<Row>, data: Json) {
  const texts = object(data.externalDescriptions) ?? {};
  const shown = Object.entries(object(data.displayTitles) ?? {}).find(([, title]) => title === data.displayTitle)?.[0];
  const paid = { salaryMin: number(data.minimumSalary) || null, salaryMax: number(data.maximumSalary) || null };
  return rawOffer(page, reader, {
    ref: firstText(data.id, data.ref),
    url: cleanUrl(data.jobDetailsUrl),
    title: data.displayTitle,
    place: placeIn(data),
    country: text(data.country),
    ...paid,
    salaryCurrency: paid.salaryMin || paid.salaryMax ? text(data.currencyCode) : null,
    description: firstText(texts[shown ?? ""], texts[text(data.defaultCultureId) ?? ""], ...Object.values(texts)),
  });
}
