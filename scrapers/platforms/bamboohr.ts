import { PageChanged } from "../errors.ts";
import { at, firstText, type Json, number, object, objects, text } from "../kit/json.ts";
import {
  contractOrTime,
  followDetail,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { advertised, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { host: string };

/** BambooHR: a list without texts or dates, and one detail each. */
export default platform<Row>({
  name: "bamboohr",
  title: "BambooHR",
  homepage: "https://www.bamboohr.com",
  via: "api",
  basis: "public-page",
  note: "Liste JSON publique de la page carrières ; robots.txt respecté.",
  complete: true,
  detect: (url) =>
    /^(?!www\.|app\.|api\.|help\.|documentation\.)[a-z0-9-]+\.bamboohr\.com$/i.test(url.hostname) &&
    /^\/(careers|jobs)(\/|$)/.test(url.pathname)
      ? { host: url.hostname }
      : null,
  recognises: (page) => isList(jsonOf(page)) || openingOf(jsonOf(page)) !== null,
  board: (row) => `https://${row.host}/careers`,
  *start(row) {
    yield { url: `https://${safeHost(row.host)}/careers/list`, headers: { accept: "application/json" }, label: "list" };
  },
  read,
});

/** The answer's `result`, or its rows saved alone. */
const rowsOf = (json: unknown): unknown => at(json, "result") ?? json;

const isList = (json: unknown): boolean => {
  const rows = rowsOf(json);
  if (!Array.isArray(rows)) return text(at(rows, "jobOpeningName")) !== null;
  return rows.length === 0 ? at(json, "meta", "totalCount") !== undefined : at(rows, 0, "jobOpeningName") !== undefined;
};

const openingOf = (json: unknown): Json | null => {
  const one = object(at(json, "result", "jobOpening"));
  return text(one?.jobOpeningName) === null ? null : one;
};

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  const opening = openingOf(json);
  if (opening) yield offer(openingOffer(page, reader, opening));
  else if (isList(json)) yield* readList(page, reader, json);
  else throw new PageChanged(page.url, "« result » de BambooHR");
}

function* readList(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const rows = objects(rowsOf(json));
  const total = number(at(json, "meta", "totalCount"));
  if (rows.length === 0) yield empty('"result":[]');
  else if (total !== null) yield advertised(total);
  for (const row of rows) {
    const partial = openingOffer(page, reader, row);
    if (partial.url) yield followDetail(partial, { url: `${partial.url}/detail` });
    else yield offer(partial);
  }
}

const MODES: Readonly<Record<string, string>> = { "0": "onsite", "1": "remote", "2": "hybrid" };

function openingOffer(page: Page, reader: Reader<Row>, one: Json) {
  const id = text(one.id) ?? page.request.partial?.ref ?? /\/careers\/(\d+)/.exec(page.url)?.[1] ?? null;
  const host = reader.row?.host ?? webUrl(page.url)?.hostname;
  const where = object(one.atsLocation) ?? {};
  return rawOffer(page, reader, {
    ref: id,
    url: cleanUrl(one.jobOpeningShareUrl) ?? (host && id && /^\d+$/.test(id) ? `https://${host}/careers/${id}` : null),
    title: one.jobOpeningName,
    place: placeOf(
      firstText(at(one, "location", "city"), where.city),
      firstText(at(one, "location", "state"), where.state, where.province),
      firstText(at(one, "location", "addressCountry"), where.country),
    ),
    postalCode: text(at(one, "location", "postalCode")),
    country: firstText(at(one, "location", "addressCountry"), where.country),
    ...contractOrTime(one.employmentStatusLabel),
    remote: MODES[text(one.locationType) ?? ""] ?? null,
    salary: words(one.compensation),
    postedAt: text(one.datePosted),
    description: text(one.description),
    experience: text(one.minimumExperience),
  });
}
