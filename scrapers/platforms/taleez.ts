import { PageChanged } from "../errors.ts";
import { at, type Json, objects, text, texts } from "../kit/json.ts";
import {
  followDetail,
  instant,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  words,
} from "../kit/platform.ts";
import { count, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { host: string };

/** Taleez: the tenant's list as JSON, the text on the public page `taleez.com/apply/<slug>` (schema.org marks). */
export default platform<Row>({
  name: "taleez",
  title: "Taleez",
  homepage: "https://taleez.com",
  via: "api",
  basis: "public-page",
  note: "Liste JSON publique de la page carrières, puis la page publique de chaque offre ; robots.txt respecté.",
  complete: true,
  detect: (url) =>
    /^(?!(?:www|app|files|api|cdn|static)\.)[a-z0-9-]+\.taleez\.com$/i.test(url.hostname)
      ? { host: url.hostname }
      : null,
  recognises: (page) => isBoard(jsonOf(page)),
  board: (row) => `https://${row.host}`,
  *start(row) {
    yield { url: `https://${safeHost(row.host)}/api/careez`, label: "list" };
  },
  read,
});

const isJob = (value: unknown): boolean =>
  text(at(value, "label")) !== null && text(at(value, "slug")) !== null && at(value, "location") !== undefined;

const isBoard = (json: unknown): boolean => {
  const jobs = at(json, "jobs");
  if (!Array.isArray(jobs)) return false;
  return jobs.length === 0
    ? text(at(json, "name")) !== null && at(json, "apiVersion") === undefined && at(json, "description") === undefined
    : isJob(jobs[0]);
};

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  if (!isBoard(json)) throw new PageChanged(page.url, "« jobs » de Taleez");
  const jobs = objects(at(json, "jobs"));
  const company = words(at(json, "name"));
  if (jobs.length === 0) yield empty('"jobs":[]');
  const seen = new Set<string>();
  for (const job of jobs) {
    const slug = text(job.slug) ?? "";
    // Two jobs may share one slug, and so one page.
    if (seen.has(slug) || !isJob(job)) yield count("taleez/double");
    else yield readRow(page, { ...reader, company: company ?? reader.company }, job, remoteOf(job, json));
    seen.add(slug);
  }
}

/** « Télétravail partiel »: the board's own choice says how much, where the mark only says that there is some. */
function remoteOf(job: Json, board: unknown): string | null {
  const asked = objects(at(board, "properties")).filter((one) => text(one.lockedType) === "REMOTE");
  for (const property of asked) {
    const chosen = objects(job.properties).find((one) => text(one.id) === text(property.id));
    const choice = objects(property.choices).find((one) => texts(chosen?.choices).includes(text(one.id) ?? ""));
    if (choice) return words(choice.value);
  }
  return job.remote === true ? "télétravail" : null;
}

function readRow(page: Page, reader: Reader<Row>, job: Json, remote: string | null): Finding {
  const partial = { ...jobOffer(page, reader, job), remote };
  return partial.url ? followDetail(partial, { url: partial.url, via: "html" }) : offer(partial);
}

function jobOffer(page: Page, reader: Reader<Row>, job: Json) {
  const where = at(job, "location");
  const slug = text(job.slug) ?? "";
  return rawOffer(page, reader, {
    ref: text(job.id),
    url: /^[\w.-]+$/.test(slug) ? `https://taleez.com/apply/${slug}` : null,
    title: job.label,
    place: placeOf(at(where, "city"), at(where, "department"), at(where, "region")),
    postalCode: text(at(where, "postalCode")),
    country: text(at(where, "country")),
    contract: words(job.contract),
    postedAt: instant(job.publishDate) ?? text(job.publishDate),
  });
}
