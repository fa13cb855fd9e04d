import type { RawOffer } from "../offer/raw-offer.ts";

/** What a source is asked for: the profile's words and codes, and the window to look back on. */
export interface Query {
  /** Short search terms (« IA », « intelligence artificielle »). */
  terms: readonly string[];
  /** ROME codes worth collecting. */
  romeCodes: readonly string[];
  /** ISO instant: when the last whole run of this source began; null on a first run. */
  since: string | null;
  /** ISO instant: when this run began. The only clock a source may know. */
  now: string;
  /** Settings of this source (`needs`), already checked to be there. */
  settings: Readonly<Record<string, string>>;
  /** True when the offer page of this ref (or url) was read in an earlier run: incremental sources skip its detail. */
  known(refOrUrl: string): boolean;
}

/** What is not asked is nothing: no words, no settings, no earlier run. */
export const queryAt = (now: string, asked: Partial<Query> = {}): Query => ({
  terms: [],
  romeCodes: [],
  since: null,
  settings: {},
  known: () => false,
  ...asked,
  now,
});

/** A request to the one door of the house, `scrapers/fetch/`. */
export interface PageRequest {
  url: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** Sent as it is; JSON is stringified by the source. */
  body?: string;
  /** `api` and `feed` pages are not parsed as HTML; `browser` renders. Default: the source's own `via`. */
  via?: Via;
  /** Free word by which `parse` finds its way (`list`, `detail`). A hint: `parse` must also know a page by its content. */
  label?: string;
  /** What the list already said of the offer behind this request; given back as `page.request.partial`. If the
   *  request fails, crawl emits the partial itself: nothing is lost. */
  partial?: RawOffer;
  /** Ref or url of the offer behind this request: when an earlier run read its page, crawl says `seen` instead of asking. */
  skipIfKnown?: string;
  /** Anything else that `parse` wants back (offset, slice of dates). JSON only: it is stored with the frontier. */
  context?: unknown;
  /** Name of a token route the fetch room knows how to obtain (`francetravail`). Secrets never pass through sources. */
  auth?: string;
  /** True for a URL that a person typed: SSRF guard at its strictest. */
  typedByPerson?: boolean;
  /** Bytes of this page at most, decompressed, where a feed is known to be big. Default 15 MB. */
  maxBytes?: number;
}

/** A page that arrived. Pure data: `parse` sees nothing else. */
export interface Page {
  /** Final address, after redirects. */
  url: string;
  status: number;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** Body bytes, decompressed. */
  body: Buffer;
  /** ISO instant at which it was read. */
  fetchedAt: string;
  request: PageRequest;
  /** Body decoded once (header, BOM, meta). */
  readonly text: string;
  /** Body as JSON; throws `PageChanged` when it is not JSON. */
  json(): unknown;
}

/** What `parse` may say of a page. */
export type Finding =
  | { kind: "offer"; offer: RawOffer }
  | { kind: "follow"; request: PageRequest }
  /** The site's own total for this query. */
  | { kind: "advertised"; total: number }
  /** Positive evidence that a posting is closed. `quote` is the site's own sentence or status. */
  | { kind: "gone"; ref: string; quote: string }
  /** A posting known by an earlier run is still listed (ref or url): it stays open though its page was not read again. */
  | { kind: "seen"; ref: string }
  /** The site says there is nothing, in its own words. */
  | { kind: "empty"; quote: string }
  /** The answer deserves doubt (cap exactly filled, filter ignored): nothing will be closed on it. */
  | { kind: "suspect"; why: string }
  /** Counted under a path-like name (`field/place/missing`). */
  | { kind: "count"; name: string };

export const offer = (raw: RawOffer): Finding => ({ kind: "offer", offer: raw });
export const follow = (request: PageRequest): Finding => ({ kind: "follow", request });
export const advertised = (total: number): Finding => ({ kind: "advertised", total });
export const gone = (ref: string, quote: string): Finding => ({ kind: "gone", ref, quote });
export const seen = (ref: string): Finding => ({ kind: "seen", ref });
export const empty = (quote: string): Finding => ({ kind: "empty", quote });
export const suspect = (why: string): Finding => ({ kind: "suspect", why });
export const count = (name: string): Finding => ({ kind: "count", name });

/** `public-api`: the State's own service. A private one is a board, by whatever way it is read. */
type SourceKind = "board" | "employer" | "public-api" | "mail";
export type Via = "api" | "feed" | "html" | "browser" | "mail";
export type PermissionBasis =
  | "official-api"
  | "open-data"
  | "agreement"
  | "public-page"
  | "own-mail"
  | "undocumented-api"
  | "forbidden";

/** One place where offers are announced. Data first, the two functions last. */
export interface Source {
  /** kebab-case; the same word as file, recording and key in the store. */
  name: string;
  /** French, as people see it. */
  title: string;
  homepage: string;
  kind: SourceKind;
  via: Via;
  /** Why we may read it, the French note people see, and the day it was checked (YYYY-MM-DD). */
  permission: { basis: PermissionBasis; note: string; checked: string };
  /** Five-field cron, Europe/Paris. */
  cron: string;
  /** Lower is more trusted when doors are ordered (employer 10, public API 20, board 30, mail 40). */
  rank: number;
  /** Does a whole run list everything that is open? Only then can a missing offer be a closed one. */
  complete: boolean;
  /** A run only asks for what is new since the last whole one: few offers are then no sign of a broken page. Mail always is. */
  incremental?: boolean;
  /** Minimal milliseconds between two requests to one host. Default 2000. */
  paceMs?: number;
  /** Requests made at most in one run. Default 500. */
  maxRequests?: number;
  /** Settings without which it sleeps (environment names, e.g. FRANCETRAVAIL_CLIENT_ID). */
  needs?: readonly string[];
  /** Off until somebody says otherwise; the reason is shown. */
  disabled?: string;
  /** Host whose owner let us read it in writing, whatever its robots.txt says (recorded by the operator). */
  allowedHost?: string;
  /** Employer name to use where the page does not say it. */
  company?: string;
  /** Day (YYYY-MM-DD) on which a live run proved its reader on the site itself; none has yet: « non vérifié ». */
  proven?: string;
  /** Does this saved page, response or mail look like ours? For `vigie read auto`. Must answer for any bytes, fast. */
  recognises?(page: Page): boolean;
  /** First requests of a run. */
  start(query: Query): Iterable<PageRequest>;
  /** Pure: a page in, findings out. No network, clock or store. Throws PageChanged / Blocked. */
  parse(page: Page): Iterable<Finding>;
}

/** A run asks for nothing but news: an offer that it does not show again may well be open. */
export const isIncremental = ({ incremental, via }: Pick<Source, "incremental" | "via">): boolean =>
  incremental ?? via === "mail";

/** « Non vérifié », wherever a source is shown: its reader is proven on recordings alone. */
export const isUnproven = ({ proven }: Pick<Source, "proven">): boolean => proven === undefined;

/** An applicant-tracking system: one reader, many employers as data rows. */
export interface Platform<Row = Record<string, string>> {
  name: string;
  title: string;
  homepage: string;
  /** The row behind a careers address, or null: anchored on the host, never `includes`. */
  detect(url: URL): Row | null;
  /** Does this saved page or response look like ours? For `vigie read auto` and the sniffer. */
  recognises(page: Page): boolean;
  /** A source for one employer. */
  source(employer: EmployerRow & { parameters: Row }): Source;
  /** Same reader without an employer: for a page that a person hands over. */
  parse(page: Page): Iterable<Finding>;
}

/** An employer is data: which platform serves its offers, with which parameters. */
export interface EmployerRow {
  /** kebab-case name of the source it becomes. */
  name: string;
  title: string;
  platform: string;
  parameters: Record<string, string>;
  /** Nine digits, of the legal unit or the head of its group; blank unless two public sources agree on it. */
  siren?: string;
  homepage?: string;
  /** Why it is in the list. */
  why?: string;
  checked?: string;
}
