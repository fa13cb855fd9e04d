import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import type {
  EmployerRow,
  Finding,
  Page,
  PageRequest,
  PermissionBasis,
  Platform,
  Query,
  Source,
  Via,
} from "../source.ts";
import { count, follow, offer } from "../source.ts";
import { decodeEntities } from "./entities.ts";
import { parseHtml, textOf } from "./html.ts";
import { fingerprint } from "./job-posting.ts";
import { number, text } from "./json.ts";
import { jobPostings, type Posting } from "./json-ld.ts";
import { webUrl } from "./url.ts";

/** For whom a page is read: an employer of the list, or nobody (a page that a person hands over). */
export interface Reader<Row = Record<string, string>> {
  source: string;
  /** Configured name of the employer; null when only the page can say it. */
  company: string | null;
  row: Row | null;
}

/** What one applicant-tracking system says of itself; the rest is the same for all. */
interface PlatformSpec<Row> {
  name: string;
  title: string;
  homepage: string;
  via: Via;
  basis: PermissionBasis;
  note: string;
  /** Does a whole run list everything that is open? */
  complete: boolean | ((row: Row) => boolean);
  paceMs?: number;
  maxRequests?: number;
  proven?: string;
  detect(url: URL): Row | null;
  recognises(page: Page): boolean;
  /** Public address of the employer's board. */
  board(row: Row): string;
  start(row: Row, query: Query): Iterable<PageRequest>;
  read(page: Page, reader: Reader<Row>): Iterable<Finding>;
  /** True where `read` knows the vendor's HTML itself; elsewhere an HTML page is read by its schema.org marks. */
  readsHtml?: boolean;
  /** Number of the offer whose public page this is, as the vendor's own lists have it, where it is not the address's only one. */
  numberOf?(url: URL): string | null;
}

/** Day on which the vendors' documents and robots notes were last read. */
const CHECKED = "2026-11-22";

/** A platform from its description: one reader, with an employer or without. */
export function platform<Row extends Record<string, string>>(spec: PlatformSpec<Row>): Platform<Row> {
  return {
    name: spec.name,
    title: spec.title,
    homepage: spec.homepage,
    detect: (url) => (plainAddress(url) ? spec.detect(url) : null),
    recognises: (page) => quietly(() => spec.recognises(page)),
    source: (employer) => employerSource(spec, employer),
    parse: (page) => readWith(spec, page, { source: spec.name, company: null, row: null }),
  };
}

function employerSource<Row extends Record<string, string>>(
  spec: PlatformSpec<Row>,
  employer: EmployerRow & { parameters: Row },
): Source {
  const reader = { source: employer.name, company: employer.title, row: employer.parameters };
  return {
    name: employer.name,
    title: employer.title,
    homepage: employer.homepage ?? spec.board(employer.parameters),
    kind: "employer",
    via: spec.via,
    permission: { basis: spec.basis, note: spec.note, checked: employer.checked ?? CHECKED },
    cron: cronOf(employer.name),
    rank: 10,
    complete: typeof spec.complete === "function" ? spec.complete(employer.parameters) : spec.complete,
    paceMs: spec.paceMs,
    maxRequests: spec.maxRequests,
    proven: spec.proven,
    company: employer.title,
    start: (query) => spec.start(employer.parameters, query),
    parse: (page) => readWith(spec, page, reader),
  };
}

/** Every vendor marks its public pages up for search engines: such a page is read by that, whatever the API looks like. */
function* readWith<Row>(spec: PlatformSpec<Row>, page: Page, reader: Reader<Row>): Iterable<Finding> {
  const marked = spec.readsHtml || jsonOf(page) !== undefined ? [] : jobPostings(page);
  const said =
    marked.length > 0
      ? marked.map((posting) => offer(markedOffer(spec, page, reader, posting)))
      : spec.read(page, reader);
  const findings = [...said].map((finding) => titled(finding, spec.name));
  const alone = !reader.row && findings.filter(({ kind }) => kind === "offer" || kind === "follow").length === 1;
  yield* alone ? findings.map(named) : findings;
}

/** Marks have the employer's own number, or none: the vendor's stands in the address. */
function markedOffer<Row>(spec: PlatformSpec<Row>, page: Page, reader: Reader<Row>, posting: Posting): RawOffer {
  const whole = postingOffer(page, reader, posting);
  const url = webUrl(whole.url);
  return { ...whole, ref: page.request.partial?.ref ?? (url && spec.numberOf?.(url)) ?? whole.ref };
}

/** A row without a title is nobody's offer: it is counted. Its own page, if it has one, may still say it. */
function titled(finding: Finding, name: string): Finding {
  if (finding.kind === "offer" && finding.offer.title === "") return count(`${name}/row-without-title`);
  return finding.kind === "follow" && finding.request.partial?.title === ""
    ? follow({ ...finding.request, partial: undefined })
    : finding;
}

/** A detail that a person hands over may hold neither number nor address: it is known by what it says. A row may not. */
function named(finding: Finding): Finding {
  if (finding.kind !== "offer" || finding.offer.ref || finding.offer.url) return finding;
  const { title, company, place, description } = finding.offer;
  return offer({ ...finding.offer, ref: fingerprint(title, company, place, description) });
}

/** An offer by its schema.org marks; the list's own number and address stay, so that both are one offer. */
export function postingOffer(page: Page, reader: Pick<Reader, "source" | "company">, posting: Posting): RawOffer {
  const row = page.request.partial;
  const company = posting.company ?? reader.company;
  return { ...posting, source: reader.source, company, ref: row?.ref ?? posting.ref, url: row?.url ?? posting.url };
}

/** Once a night, each employer at its own minute between two and six: a platform's host is never asked for all at once. */
function cronOf(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.charCodeAt(0)) % 240;
  return `${sum % 60} ${2 + Math.floor(sum / 60)} * * *`;
}

/** A board's address as people paste it: https, default port, no credentials, no trick in the path. */
function plainAddress(url: URL): boolean {
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  return url.port === "" && url.username === "" && url.password === "" && !/%2e|%2f|%5c|%00|\.\.|\\/i.test(url.href);
}

function quietly(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}

/** A name that goes into an address: letters, figures, dots, hyphens and underscores; never a path or a query. */
export function slug(value: string | null | undefined): string | null {
  return value && /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(value) && !value.includes("..") ? value : null;
}

/** `slug`, or a loud refusal: a row with such a parameter must never be asked for. */
export function safeSlug(value: string): string {
  const safe = slug(value);
  if (safe === null) throw new PageChanged("", `paramètre d'adresse refusé : ${JSON.stringify(value)}`);
  return encodeURIComponent(safe);
}

/** A host name that goes into an address. */
export function safeHost(value: string): string {
  if (!/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i.test(value)) {
    throw new PageChanged("", `hôte refusé : ${JSON.stringify(value)}`);
  }
  return value.toLowerCase();
}

/** First path segments of an address, decoded; an empty list where one of them cannot be. */
export function segments(url: URL): string[] {
  try {
    return url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** One line of words: entities decoded (some boards write them twice), tags out, blanks joined; null when nothing is left. */
export function words(value: unknown): string | null {
  const source = text(value);
  if (source === null) return null;
  const plain = /<[a-z!/]/i.test(source) ? (textOf(parseHtml(source)) ?? "") : decodeEntities(decodeEntities(source));
  return text(plain.replace(/[\s\u00a0]+/g, " "));
}

/** HTML of which the entities were written twice (`&lt;p&gt;`), once undone. Plain HTML is left alone. */
export function unescapeOnce(value: unknown): string | null {
  const source = text(value);
  if (source === null || /<[a-z!/]/i.test(source) || !/&lt;[a-z!/]/i.test(source)) return source;
  return text(decodeEntities(source));
}

/** Parts of a text under one another, blanks left out; null when there is none. */
export function joined(...parts: unknown[]): string | null {
  return text(parts.map(text).filter(Boolean).join("\n"));
}

/** « Title », then its text, as two blocks of HTML; null without the text. */
export function section(title: unknown, body: unknown): string | null {
  const content = text(body);
  if (content === null) return null;
  const heading = words(title);
  return heading ? `<h3>${heading.replace(/</g, "&lt;")}</h3>\n${content}` : content;
}

/** Place in words from its parts, doubles and blanks left out: « Paris, Île-de-France, France ». */
export function placeOf(...parts: unknown[]): string | null {
  return text([...new Set(parts.map(words).filter((part) => part !== null))].join(", "));
}

/** A raw offer with what every platform adds: its source, the configured employer where the page names none, the hour. */
export function rawOffer(
  page: Page,
  reader: Pick<Reader, "source" | "company">,
  fields: Omit<RawOffer, "source" | "title" | "seenAt"> & { title: unknown },
): RawOffer {
  return {
    ...fields,
    source: reader.source,
    title: words(fields.title) ?? "",
    company: fields.company ?? reader.company,
    seenAt: page.fetchedAt,
  };
}

/** To an offer's own page: the row's words go with it, and a page that an earlier run read is not asked for again. */
export const followDetail = (partial: RawOffer, request: PageRequest): Finding =>
  follow({ ...request, label: "detail", partial, skipIfKnown: partial.ref ?? partial.url ?? undefined });

/** Words that only say how long one works; « CDI temps plein » says more. */
const TIME_ONLY =
  /^(full|part)([\s_-]?time)?$|^(à )?temps[\s_-](plein|partiel|complet)$|^(voll|teil)zeit$|^(fulltime|parttime)$|^\d{2,3}\s?%$/i;

/** Many boards write contract and working time in one field: the word goes where it belongs, unchanged. */
export function contractOrTime(value: unknown): { contract: string | null; workingTime: string | null } {
  const said = words(value);
  const isTime = said !== null && TIME_ONLY.test(said);
  return { contract: isTime ? null : said, workingTime: isTime ? said : null };
}

/** Milliseconds or seconds since 1970, as a number or in figures, as an ISO instant; null when it is neither. */
export function instant(value: unknown): string | null {
  const since = number(value) ?? 0;
  // A year alone (« 2026 ») is no instant.
  if (since < 1e8) return null;
  const date = new Date(since < 1e11 ? since * 1000 : since);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** JSON of the page, or undefined when it is not JSON: for `recognises`, which never throws. */
export function jsonOf(page: Page): unknown {
  const start = page.body
    .subarray(0, 200)
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (start[0] !== "{" && start[0] !== "[") return undefined;
  try {
    return page.json();
  } catch {
    return undefined;
  }
}
