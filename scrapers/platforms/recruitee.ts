import { PageChanged } from "../errors.ts";
import { at, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import {
  contractOrTime,
  joined,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  words,
} from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import { count, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { host: string };

/** Recruitee (Tellent): the whole board in one answer, on the vendor's host or on the employer's. */
export default platform<Row>({
  name: "recruitee",
  title: "Recruitee",
  homepage: "https://recruitee.com",
  via: "api",
  basis: "official-api",
  note: "API publique des offres de la page carrières (Careers Site API).",
  complete: true,
  detect: (url) =>
    /^(?!www\.|api\.|app\.|docs\.|support\.)[a-z0-9-]+\.recruitee\.com$/i.test(url.hostname)
      ? { host: url.hostname }
      : null,
  recognises: (page) => isBoard(jsonOf(page)),
  board: (row) => `https://${row.host}`,
  *start(row) {
    yield { url: `https://${safeHost(row.host)}/api/offers/`, label: "list" };
  },
  read,
});

const isOffer = (value: unknown): boolean =>
  at(value, "careers_url") !== undefined && text(at(value, "title")) !== null;

function isBoard(json: unknown): boolean {
  const offers = at(json, "offers");
  if (!Array.isArray(offers)) return isOffer(at(json, "offer")) || isOffer(json);
  return offers.length === 0 ? Object.keys(object(json) ?? {}).length === 1 : isOffer(offers[0]);
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  if (!isBoard(json)) throw new PageChanged(page.url, "« offers » de Recruitee");
  const offers = objects(at(json, "offers") ?? at(json, "offer") ?? json);
  if (offers.length === 0) yield empty('"offers":[]');
  for (const one of offers) {
    if (text(one.status) !== null && one.status !== "published") yield count("recruitee/unpublished");
    else yield offer(offerOf(page, reader, one));
  }
}

/** The board says so in the field of the place; the town stands beside it. */
const REMOTE = /^(?:remote(?: job)?|télétravail|(?:emploi |travail )?à distance)$/i;

function offerOf(page: Page, reader: Reader<Row>, one: Json) {
  const french = object(at(one, "translations", "fr"));
  const places = texts(objects(one.locations).map((where) => placeOf(where.city, where.state, where.country)));
  const said = REMOTE.test(text(one.location) ?? "") ? null : text(one.location);
  const own = placeOf(...(said?.split(",") ?? [one.city, one.state_name, one.country]));
  return rawOffer(page, reader, {
    ref: text(one.id),
    url: cleanUrl(one.careers_url),
    applyUrl: cleanUrl(one.careers_apply_url),
    title: french?.title ?? one.title,
    company: words(one.company_name),
    place: (places.length > 1 ? places[0] : null) ?? own ?? places[0] ?? null,
    places: places.length > 1 ? places : null,
    postalCode: places.length > 1 ? null : text(one.postal_code),
    country: text(one.country_code) ?? text(one.country),
    ...contractOrTime(one.employment_type_code),
    // A hybrid post has `remote` set too: hybrid is asked first.
    remote: ["hybrid", "remote", "on_site"].find((flag) => one[flag] === true) ?? null,
    salaryMin: number(at(one, "salary", "min")),
    salaryMax: number(at(one, "salary", "max")),
    salaryPeriod: text(at(one, "salary", "period")),
    salaryCurrency: text(at(one, "salary", "currency")),
    postedAt: utc(one.published_at),
    validThrough: utc(one.close_at),
    description: joined(french?.description ?? one.description, french?.requirements ?? one.requirements),
    education: text(one.education_code),
    experience: text(one.experience_code),
  });
}

/** « 2026-08-05 10:10:39 UTC » is nearly ISO. */
const utc = (value: unknown): string | null =>
  text(value)?.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) UTC$/, "$1T$2Z") ?? null;
