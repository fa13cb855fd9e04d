import { PageChanged } from "../errors.ts";
import { array, at, type Json, object, objects, text, texts } from "../kit/json.ts";
import { placesSaid } from "../kit/places.ts";
import { joined, jsonOf, platform, type Reader, rawOffer, safeHost, section, words } from "../kit/platform.ts";
import { webUrl } from "../kit/url.ts";
import { children, parseXml, xmlText } from "../kit/xml.ts";
import { count, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { host: string; language?: string };

const HOST = /^[\w-]+\.jobs\.personio\.(de|com)$/i;

/** Personio: the whole board as XML. It names neither country nor address: the address follows from the number. */
export default platform<Row>({
  name: "personio",
  title: "Personio",
  homepage: "https://www.personio.com",
  via: "feed",
  basis: "public-page",
  note: "Flux XML public de la page carrières, documenté par l'éditeur ; robots.txt respecté.",
  complete: true,
  detect: (url) => (HOST.test(url.hostname) ? { host: url.hostname } : null),
  recognises: (page) => page.text.slice(0, 2000).includes("<workzag-jobs") || searchRows(jsonOf(page)) !== null,
  board: (row) => `https://${row.host}`,
  *start(row) {
    const language = /^[a-z]{2}$/.test(row.language ?? "") ? row.language : "fr";
    yield { url: `https://${safeHost(row.host)}/xml?language=${language}`, label: "list" };
  },
  read,
});

/** Rows of the newer sites' `search.json`; null for anybody else's JSON. */
function searchRows(json: unknown): Json[] | null {
  const rows = objects(json);
  return rows.some((row) => text(row.name) !== null && row.employment_type !== undefined && row.schedule !== undefined)
    ? rows
    : null;
}

function searchOffer(page: Page, reader: Reader<Row>, row: Json) {
  const places = texts([row.office, ...array(row.offices)]);
  return rawOffer(page, reader, {
    ref: text(row.id),
    url: jobUrl(page, reader, text(row.id)),
    title: row.name,
    company: words(row.subcompany),
    ...placesSaid(places),
    contract: text(row.employment_type),
    workingTime: text(row.schedule),
    description: text(row.description),
  });
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const rows = searchRows(jsonOf(page));
  if (rows) return yield* rows.map((row) => offer(searchOffer(page, reader, row)));
  if (!page.text.includes("<workzag-jobs")) throw new PageChanged(page.url, "« workzag-jobs » de Personio");
  const root = parseXml(page.text);
  if (!root) throw new PageChanged(page.url, "XML de Personio");
  const positions = objects(children(object(root["workzag-jobs"]), "position"));
  if (positions.length === 0) yield empty("<workzag-jobs/>");
  const seen = new Set<string>();
  for (const position of positions) {
    const id = xmlText(position.id);
    if (!id || !xmlText(position.name)) yield count("personio/row-without-id");
    else if (!seen.has(id)) yield offer(positionOffer(page, reader, position, id));
    if (id) seen.add(id);
  }
}

function positionOffer(page: Page, reader: Reader<Row>, position: Json, id: string) {
  const more = children(position, "additionalOffices").flatMap((box) => children(object(box), "office").map(xmlText));
  const places = texts([xmlText(position.office), ...more]);
  const parts = children(position, "jobDescriptions").flatMap((box) => children(object(box), "jobDescription"));
  return rawOffer(page, reader, {
    ref: id,
    url: jobUrl(page, reader, id),
    title: xmlText(position.name),
    company: xmlText(position.subcompany) ?? reader.company,
    ...placesSaid(places),
    contract: xmlText(position.employmentType),
    workingTime: xmlText(position.schedule),
    postedAt: xmlText(position.createdAt),
    description: joined(...parts.map((part) => section(xmlText(at(part, "name")), xmlText(at(part, "value"))))),
    experience: xmlText(position.yearsOfExperience),
  });
}

/** No answer names its postings' addresses: they follow from the host and the number. */
function jobUrl(page: Page, reader: Reader<Row>, id: string | null): string | null {
  const host = reader.row?.host ?? webUrl(page.url)?.hostname ?? "";
  return HOST.test(host) && /^\d+$/.test(id ?? "") ? `https://${host}/job/${id}` : null;
}
