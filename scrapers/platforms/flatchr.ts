import { PageChanged } from "../errors.ts";
import { documentOf, first } from "../kit/html.ts";
import { at, firstText, type Json, number, object, objects, parseJson, text } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import {
  joined,
  jsonOf,
  platform,
  postingOffer,
  type Reader,
  rawOffer,
  safeSlug,
  section,
  segments,
  slug,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { count, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { company: string };

/** Flatchr: the company's list as JSON, or the same inside the page (`__NEXT_DATA__`). Texts are complete. */
export default platform<Row>({
  name: "flatchr",
  title: "Flatchr",
  homepage: "https://www.flatchr.io",
  via: "api",
  basis: "official-api",
  note: "Liste JSON publique et documentée des annonces de l'entreprise.",
  complete: true,
  readsHtml: true,
  detect: rowOf,
  recognises: (page) => itemsOf(dataOf(page)) !== null,
  board: (row) => `https://careers.flatchr.io/fr/company/${row.company}/`,
  *start(row) {
    yield { url: `https://careers.flatchr.io/company/${safeSlug(row.company)}.json`, label: "list" };
  },
  read,
});

function rowOf(url: URL): Row | null {
  const path = segments(url);
  const own = /^(?!www\.|careers\.|app\.|api\.|developers\.)([\w-]+)\.flatchr\.io$/i.exec(url.hostname)?.[1];
  const at = path.indexOf("company");
  const company = url.hostname === "careers.flatchr.io" ? (at >= 0 && at < 2 ? path[at + 1] : undefined) : own;
  const bare = company?.replace(/\.json$/, "");
  return slug(bare) ? { company: bare as string } : null;
}

/** The company that the page's own address names: the answer itself may not. */
const addressed = (page: Page): string | null => {
  const url = webUrl(page.url);
  return (url && rowOf(url)?.company) ?? null;
};

/** The JSON answer, or the state that the page carries. */
function dataOf(page: Page): unknown {
  const json = jsonOf(page);
  if (json !== undefined || !page.text.includes("__NEXT_DATA__")) return json;
  const script = first("script#__NEXT_DATA__", documentOf(page));
  const state = script?.children.map((child) => ("data" in child ? child.data : "")).join("");
  const data = parseJson(state ?? "");
  const props = [at(data, "props", "pageProps"), at(data, "props")].find((one) => at(one, "data") !== undefined);
  return {
    ...object(at(props, "data")),
    company: at(props, "config", "company"),
    slug: at(data, "query", "companySlug"),
  };
}

const itemsOf = (data: unknown): Json[] | null => {
  const items = at(data, "items");
  if (!Array.isArray(items)) return object(at(data, "vacancy")) ? objects(data) : null;
  if (items.length === 0)
    return text(at(data, "slug")) !== null || Object.keys(object(data) ?? {}).length === 1 ? [] : null;
  return object(at(items, 0, "vacancy")) ? objects(items) : null;
};

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const data = dataOf(page);
  const items = itemsOf(data);
  const marked = items ? [] : jobPostings(page);
  if (!items && marked.length === 0) throw new PageChanged(page.url, "« items » de Flatchr");
  for (const posting of marked) yield offer(postingOffer(page, reader, posting));
  if (items?.length === 0) yield empty('"items":[]');
  for (const item of items ?? []) {
    const vacancy = object(item.vacancy);
    if (!vacancy || item.published === false) yield count("flatchr/unpublished");
    else yield offer(vacancyOffer(page, reader, vacancy, data));
  }
}

function vacancyOffer(page: Page, reader: Reader<Row>, one: Json, data: unknown) {
  const company = object(one.company) ?? object(at(data, "company")) ?? {};
  const tenant = reader.row?.company ?? firstText(company.slug, at(data, "slug"), addressed(page));
  const address = one.show_address === false ? {} : (object(one.address) ?? {});
  return rawOffer(page, reader, {
    ref: firstText(one.id, one.vacancy_id),
    url: publicUrl(tenant, one),
    applyUrl: cleanUrl(one.apply_url),
    title: one.title,
    company: words(company.name) ?? reader.company,
    place: words(address.locality) ?? words(address.formatted_address),
    postalCode: text(address.postal_code),
    country: text(address.country),
    lat: coordinate(address.location_lat),
    lon: coordinate(address.location_lng),
    contract: words(one.contract_type),
    // Older offers say that there is some (« Télétravail possible » in its own reference), not how much.
    remote: one.remote === true ? "télétravail" : typeof one.remote === "string" ? one.remote : null,
    ...pay(one),
    postedAt: text(one.created_at),
    validThrough: text(one.end_date),
    startDate: text(one.start_date),
    description: joined(one.description, section("Missions", one.mission), section("Profil", one.profile)),
    education: text(one.education_level),
    experience: number(one.experience) === 0 ? null : text(one.experience),
    romeCode: text(one.code_rome),
    sector: text(one.activity),
    language: text(one.language)?.slice(0, 2),
  });
}

const publicUrl = (company: string | null, one: Json): string | null => {
  const own = slug(text(one.slug));
  return slug(company) && own ? `https://careers.flatchr.io/fr/company/${company}/vacancy/${own}/` : null;
};

/** « 48.84238970000 » */
const coordinate = (value: unknown): number | null => number(text(value));

/** « 0 » is no pay, and `show_salary: false` asks that it be not shown. */
function pay(one: Json) {
  const min = number(one.salary);
  const max = number(one.salary_max);
  if (one.show_salary === false || !(min || max)) return {};
  return {
    salaryMin: min || null,
    salaryMax: max || null,
    salaryPeriod: text(one.mensuality),
    salaryCurrency: text(one.currency),
  };
}
