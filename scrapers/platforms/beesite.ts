import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import { documentOf, innerHtml, select, textAt, textOf } from "../kit/html.ts";
import { firstText, type Json, number, object, objects, text } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { placesSaid } from "../kit/places.ts";
import { jsonOf, platform, postingOffer, type Reader, rawOffer, safeHost } from "../kit/platform.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl, param } from "../kit/url.ts";
import { count, empty, type Finding, follow, offer, type Page, type PageRequest, suspect } from "../source.ts";

const COUNT = 250;
const DESCRIPTOR = [
  "ID",
  "PositionTitle",
  "PositionURI",
  "PositionShortURI",
  "PositionLocation.CountryName",
  "PositionLocation.CityName",
  "PositionLocation.PostalCode",
  "PositionLocation.Latitude",
  "PositionLocation.Longitude",
  "PositionFormattedDescription",
  "JobCategory.Name",
  "PublicationStartDate",
  "ParentOrganizationName",
  "ParentOrganization",
  "OrganizationShortName",
  "CareerLevel.Name",
];

type Row = { host: string };

/** BeeSite (milch & zucker): one search over the world; the text stands on each posting's own page. */
export default platform<Row>({
  name: "beesite",
  title: "BeeSite",
  homepage: "https://www.milchundzucker.com/",
  via: "api",
  basis: "undocumented-api",
  note: "Recherche publique du site carrières, sans clé ni identification ; robots.txt respecté.",
  complete: true,
  paceMs: 3000,
  maxRequests: 60,
  detect: (url) => (/^[a-z0-9-]+\.app\.beesite\.de$/i.test(url.hostname) ? { host: url.hostname } : null),
  recognises: (page) => object(object(jsonOf(page))?.SearchResult)?.SearchResultCountAll !== undefined,
  board: (row) => `https://${row.host}/search/`,
  *start(row) {
    yield list(row.host, 1);
  },
  read,
  readsHtml: true,
});

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  if (/^\s*</.test(page.text)) return yield* fromPage(page, reader);
  const result = object(object(page.json())?.SearchResult);
  const items = result?.SearchResultItems;
  const total = number(result?.SearchResultCountAll);
  if (!result || (!Array.isArray(items) && total !== 0))
    throw new PageChanged(page.url, "« SearchResultItems » absent");
  yield* rows(objects(items), total, page, reader);
}

/** Channel 12 is the public site. The code of France is unknown: countries are told apart on the record. */
function list(host: string, firstItem: number): PageRequest {
  const data = {
    LanguageCode: "EN",
    SearchParameters: {
      FirstItem: firstItem,
      CountItem: COUNT,
      Sort: [{ Criterion: "PublicationStartDate", Direction: "DESC" }],
      MatchedObjectDescriptor: DESCRIPTOR,
    },
    SearchCriteria: [{ CriterionName: "PublicationChannel.Code", CriterionValue: ["12"] }],
  };
  const url = `https://${safeHost(host)}/search/?${new URLSearchParams({ data: JSON.stringify(data) })}`;
  return { url, headers: { accept: "application/json" }, label: "list", context: { firstItem } };
}

const FRANCE = /^(france|frankreich)$/i;

function* rows(items: readonly Json[], total: number | null, page: Page, reader: Reader<Row>): Iterable<Finding> {
  const start = number(object(page.request.context)?.firstItem);
  if (items.length === 0 && (start ?? 1) === 1) return yield empty(`SearchResultCountAll : ${total ?? 0}`);
  // The site's total counts the whole world: it says nothing of France, so it is only checked, not advertised.
  for (const item of items) yield* one(object(item.MatchedObjectDescriptor) ?? item, page, reader, start !== null);
  if (start === null || total === null) return;
  const next = start + items.length;
  if (next <= total && items.length > 0) yield follow(list(new URL(page.request.url).hostname, next));
  else if (next <= total) yield suspect(`${next - 1} offres lues sur ${total} annoncées`);
}

function* one(row: Json, page: Page, reader: Reader<Row>, ours: boolean): Iterable<Finding> {
  const raw = toOffer(row, page, reader);
  if (!raw) return yield count("offer/unreadable");
  const countries = spotsOf(row).map((spot) => text(spot.CountryName) ?? "");
  if (ours && countries.length > 0 && !countries.some((name) => FRANCE.test(name)))
    return yield count("offer/not-in-france");
  if (raw.description || !ours || !raw.url) yield offer(raw);
  else yield follow({ url: raw.url, label: "detail", partial: raw });
}

const spotsOf = (row: Json): Json[] => objects(row.PositionLocation);

function toOffer(row: Json, page: Page, reader: Reader<Row>): RawOffer | null {
  const url = cleanUrl(firstText(row.PositionURI, row.PositionShortURI));
  const ref = firstText(row.ID, row.PositionID, param(url ?? "", "id"));
  const title = text(row.PositionTitle);
  if (!ref || !title) return null;
  const all = spotsOf(row);
  const french = all.filter((spot) => FRANCE.test(text(spot.CountryName) ?? ""));
  const spots = french.length > 0 ? french : all;
  const places = [
    ...new Set(spots.map((spot) => firstText(spot.CityName, spot.CountryName)).filter((name) => name !== null)),
  ];
  return rawOffer(page, reader, {
    ref,
    url,
    title: tidy(title),
    company: firstText(row.ParentOrganizationName, row.OrganizationShortName),
    ...placesSaid(places),
    postalCode: spots.length === 1 ? text(spots[0]?.PostalCode) : null,
    country: text(spots[0]?.CountryName),
    lat: spots.length === 1 ? number(spots[0]?.Latitude) : null,
    lon: spots.length === 1 ? number(spots[0]?.Longitude) : null,
    contract: contractOf(row),
    postedAt: text(row.PublicationStartDate),
    description: descriptionOf(row),
    sector: firstText(...objects(row.JobCategory).map((item) => item.Name)),
  });
}

/** Career levels that are contracts (« Internship », « Praktikum »); « Professionals » says nothing of one. */
const contractOf = (row: Json): string | null =>
  objects(row.CareerLevel)
    .map((level) => text(level.Name))
    .find(
      (name) => name !== null && /intern|prakti|stage|trainee|apprenti|ausbildung|thesis|werkstudent/i.test(name),
    ) ?? null;

const descriptionOf = (row: Json): string | null =>
  objects(row.PositionFormattedDescription)
    .flatMap((part) => [part.Content, part.Tasks, part.Qualifications])
    .map(text)
    .filter((part) => part !== null)
    .join("\n") || null;

/** The public page of an offer: JSON-LD if it has some, else its panels. */
function* fromPage(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const [posting] = jobPostings(page);
  if (posting) {
    const whole = postingOffer(page, reader, posting);
    return yield offer({ ...whole, ref: param(page.url, "id") ?? whole.ref });
  }
  const tree = documentOf(page);
  const title = textAt("h1.margin-bottom-gutter", tree);
  const panels = select("[id^=aria-panel-]", tree).map(innerHtml);
  const ref = param(page.url, "id");
  if (!title || !ref || panels.length === 0) throw new PageChanged(page.url, "ni titre ni panneaux de l'offre");
  const facts = select("span.jobad-base-info-content", tree).map(textOf);
  yield offer(
    rawOffer(page, reader, {
      ref,
      url: cleanUrl(page.url),
      title: tidy(title),
      company: text(facts[3]),
      place: text(facts[2]),
      description: panels.filter((panel) => panel !== null).join("\n") || null,
    }),
  );
}
