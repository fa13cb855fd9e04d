import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError, PageChanged } from "../errors.ts";
import { firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { jsonOf } from "../kit/platform.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import {
  advertised,
  count,
  empty,
  type Finding,
  follow,
  offer,
  type Page,
  type PageRequest,
  type Query,
  type Source,
} from "../source.ts";

const SEARCH = "https://api.adzuna.com/v1/api/jobs/fr/search/";
const PAGE = 50;
/** 250 calls a day are free; a run takes a part of them. */
const MAX_PAGE = 4;

export default {
  name: "adzuna",
  title: "Adzuna",
  homepage: "https://www.adzuna.fr/",
  kind: "board",
  via: "api",
  permission: {
    basis: "official-api",
    note: "API publique d'Adzuna, avec clé, dans la limite de 250 appels par jour ; la source est nommée sur chaque offre.",
    checked: "2026-11-22",
  },
  cron: "15 8 * * *",
  rank: 32,
  complete: false,
  incremental: true,
  paceMs: 2500,
  maxRequests: 60,
  needs: ["ADZUNA_APP_ID", "ADZUNA_APP_KEY"],
  recognises: (page: Page) =>
    rowsIn(jsonOf(page)).some(isRow) || /^Adzuna::API::/.test(text(object(jsonOf(page))?.__CLASS__) ?? ""),
  *start(query: Query) {
    const since =
      query.since === null ? 30 : Math.ceil((Date.parse(query.now) - Date.parse(query.since)) / 86_400_000) + 1;
    for (const what of query.terms) yield search(what, Math.min(since, 30), 1);
  },
  *parse(page: Page) {
    const answer = page.json();
    const node = object(answer);
    const refusal = firstText(node?.exception, object(node?.error)?.exception);
    if (refusal)
      throw new FetchError(
        /auth/i.test(refusal) ? "unauthorised" : "bad-request",
        page.url,
        `Adzuna refuse la requête : ${refusal}`,
      );
    const rows = rowsIn(answer);
    const total = number(node?.count);
    if (Array.isArray(node?.results) && rows.length === 0 && total !== null) return yield empty(`count : ${total}`);
    if (!rows.some(isRow)) throw new PageChanged(page.url, "annonces d'Adzuna (« adref », « redirect_url »)");
    const offers = rows.map((row) => (isRow(row) ? toOffer(row, page) : null));
    yield* findings(offers, total, page);
  },
} satisfies Source;

/** The API's envelope; an archive of its rows may stand under `jobs` or alone. */
function rowsIn(answer: unknown): Json[] {
  const node = object(answer);
  return objects(node?.results ?? node?.jobs ?? answer);
}

/** Any list of postings has ids and titles: a row is Adzuna's when it carries one of Adzuna's own marks. */
const isRow = (row: Json): boolean =>
  /^Adzuna::API::/.test(text(row.__CLASS__) ?? "") ||
  text(row.adref) !== null ||
  Array.isArray(object(row.location)?.area) ||
  (text(row.redirect_url) !== null && text(object(row.company)?.display_name) !== null) ||
  /(^|\.)adzuna\.[a-z.]{2,6}$/.test(webUrl(row.redirect_url)?.hostname ?? "");

function search(what: string, days: number, number: number): PageRequest {
  const asked = new URLSearchParams({
    results_per_page: String(PAGE),
    what,
    max_days_old: String(days),
    sort_by: "date",
    "content-type": "application/json",
  });
  return { url: `${SEARCH}${number}?${asked}`, auth: "adzuna", label: "list", context: { what, days, number } };
}

function* findings(offers: readonly (RawOffer | null)[], total: number | null, page: Page): Iterable<Finding> {
  const asked = object(page.request.context);
  const at = number(asked?.number);
  if (total !== null && (at ?? 1) === 1) yield advertised(total);
  for (const raw of offers) yield raw ? offer(raw) : count("offer/unreadable");
  const [what, days] = [text(asked?.what), number(asked?.days)];
  if (at === null || what === null || days === null || total === null) return;
  if (at * PAGE < total && at < MAX_PAGE) yield follow(search(what, days, at + 1));
}

/** Words of the site for its own codes. */
const TIMES: Readonly<Record<string, string>> = { full_time: "full_time", part_time: "part_time" };

function toOffer(row: Json, page: Page): RawOffer | null {
  const ref = text(row.id);
  const title = text(row.title);
  if (!ref || !title) return null;
  const place = object(row.location);
  const estimated = text(row.salary_is_predicted) === "1";
  return {
    source: "adzuna",
    ref,
    // The redirect address carries the caller's own identifier: this one is the offer's.
    url: `https://www.adzuna.fr/details/${encodeURIComponent(ref)}`,
    title: tidy(title.replace(/<\/?strong>/g, "")),
    company: text(object(row.company)?.display_name),
    place: placeOf(place),
    lat: number(row.latitude),
    lon: number(row.longitude),
    country: texts(place?.area)[0] ?? null,
    contract: text(row.contract_type),
    workingTime: TIMES[text(row.contract_time) ?? ""] ?? null,
    ...(estimated ? {} : payOf(row)),
    postedAt: text(row.created),
    description: text(row.description)?.replace(/<\/?strong>/g, "") ?? null,
    excerpt: true,
    sector: text(object(row.category)?.tag) === "unknown" ? null : text(object(row.category)?.label),
    applyUrl: cleanUrl(row.redirect_url)?.replace(/\?.*$/, "") ?? null,
    seenAt: page.fetchedAt,
  };
}

/** « 8ème Arrondissement, Paris »; the areas from the country down where the display name is missing. */
const placeOf = (place: Json | null): string | null =>
  text(place?.display_name) ?? (texts(place?.area).slice(1).reverse().join(", ") || null);

function payOf(row: Json): Pick<RawOffer, "salaryMin" | "salaryMax" | "salaryPeriod" | "salaryCurrency"> {
  const [min, max] = [number(row.salary_min), number(row.salary_max)];
  const said = (min ?? 0) > 0 || (max ?? 0) > 0;
  return said ? { salaryMin: min, salaryMax: max, salaryPeriod: "YEAR", salaryCurrency: "EUR" } : {};
}
