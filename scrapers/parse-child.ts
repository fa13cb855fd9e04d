import type { RawOffer } from "../offer/raw-offer.ts";
import { FetchError, PageChanged } from "./errors.ts";
import { serveParent } from "./executor.ts";
import { makePage } from "./fetch/page.ts";
import { closedIn, closedOffer } from "./kit/closed.ts";
import { isEmptyFeed } from "./kit/feed-postings.ts";
import { jobPostings } from "./kit/json-ld.ts";
import { mailOf } from "./kit/mime.ts";
import { nothingOnAnySite } from "./kit/nothing.ts";
import { offersPlanned } from "./kit/sitemap.ts";
import { answerPostings } from "./kit/state-postings.ts";
import { readOffers } from "./kit/universal.ts";
import { hostOf, onHost } from "./kit/url.ts";
import type { Answer, Job } from "./parse.ts";
import type { Loaded } from "./pool.ts";
import { hasPlatform, hasSource, keyOf, loadPlatform, loadPlatforms, loadSource, loadSources } from "./registry.ts";
import { empty, type Finding, follow, offer, type Page } from "./source.ts";
import { NOBODY_KNOWS } from "./unread.ts";

/** What can read a page: a source, a platform without an employer, or the universal reader. */
interface Reader {
  name: string;
  homepage?: string;
  parse(page: Page): Iterable<Finding>;
  recognises?(page: Page): boolean;
  detect?(url: URL): unknown;
}

/** What any site may say in a machine's language: JSON-LD first, then microdata, meta tags, embedded state, feeds. */
const UNIVERSAL: Reader = {
  name: "json-ld",
  *parse(page) {
    const isMail = page.headers["content-type"] === "message/rfc822";
    const offers = readOffers(isMail ? htmlOf(page) : page, "json-ld");
    const over = offers.length === 1 ? closedPosting(offers[0]!, page) : null;
    if (over !== null) throw closedOffer(page.url, over);
    if (offers.length === 0 && isEmptyFeed(page)) return yield empty("flux d'offres sans offre");
    const planned = offers.length > 0 || isMail ? [] : offersPlanned(page.text);
    if (planned.length > 0) return yield* planned.map((url) => follow({ url }));
    const none = offers.length > 0 || isMail ? null : nothingOnAnySite(page);
    if (none !== null) return yield empty(none);
    const why = isMail ? "courriel d'une origine que Vigie ne lit pas" : `${NOBODY_KNOWS}, ni annonce schema.org`;
    if (offers.length === 0) throw new PageChanged(page.url, why);
    yield* offers.map(offer);
  },
};

/** The page's own word that its posting is closed, where the posting's last day is over too: either alone may be left over. */
const closedPosting = ({ validThrough }: RawOffer, page: Page): string | null =>
  Date.parse(validThrough ?? "") < Date.parse(page.fetchedAt) ? closedIn(page) : null;

/** The last resort, for a file that a person hands over: a JSON answer of a vendor that nobody here knows. */
const ANSWER: Reader = {
  name: "json-answer",
  *parse(page) {
    const postings = answerPostings(page);
    if (postings.length === 0) throw new PageChanged(page.url, `${NOBODY_KNOWS}, ni annonce reconnaissable`);
    yield* postings.map((posting) => offer({ source: UNIVERSAL.name, ...posting }));
  },
};

/** The HTML part of a mail, as a page. */
const htmlOf = (page: Page): Page =>
  makePage({
    ...page,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(mailOf(page).html ?? ""),
  });

const [, , named] = process.argv;
const folder = named ? new URL(named) : undefined;
const loaded = new Map<string, Promise<Reader>>();
let everyone: Promise<Reader[]> | null = null;
const said = new Set<string>();

const say = serveParent<Job, Answer | Loaded>(async (job) => {
  try {
    const page = makePage({ ...job.page, body: job.bytes });
    const { reader } = job;
    const read = "named" in reader ? await namedReading(reader.named) : alone(await readerFor(reader));
    sayLoaded(keyOf(reader));
    say({ kind: "read", ...read(page) });
  } catch (error) {
    say(failure(job, error));
  }
});

/** Once a reader: the page's own time counts from now. */
function sayLoaded(key: string): void {
  if (said.has(key)) return;
  said.add(key);
  say({ loaded: key });
}

type Reading = { reader: string; findings: Finding[] };

const alone = (reader: Reader) => (page: Page) => ({ reader: reader.name, findings: [...reader.parse(page)] });

/** Loaded at the first page, then kept: most processes read for one source only. */
function readerFor(wanted: Exclude<Job["reader"], { named: string }>): Promise<Reader> {
  const key = keyOf(wanted);
  const known = loaded.get(key);
  if (known) return known;
  const reader = "source" in wanted ? loadSource(wanted.source, folder) : platformReader(wanted);
  loaded.set(key, reader);
  return reader;
}

async function platformReader(wanted: Extract<Job["reader"], { platform: string }>): Promise<Reader> {
  const platform = await loadPlatform(wanted.platform, folder);
  return wanted.employer ? platform.source(wanted.employer) : platform;
}

/** Sources and platforms; the universal reader is not among them, it comes when they have nothing to say. */
function all(): Promise<Reader[]> {
  everyone ??= Promise.all([loadSources({ folder }), loadPlatforms({ folder })]).then((maps) =>
    maps.flatMap((map) => [...map.values()] as Reader[]),
  );
  return everyone;
}

async function namedReading(name: string): Promise<(page: Page) => Reading> {
  if (bare(name) === bare(UNIVERSAL.name)) return alone(UNIVERSAL);
  if (bare(name) === bare(ANSWER.name)) {
    const readers = await all();
    return (page) => answered(readers, page);
  }
  if (name === "auto") {
    const readers = await all();
    return (page) => {
      const known = readers.filter((one) => recognised(one, page));
      const atHome = readers.filter((one) => !known.includes(one) && isAtHome(one, page));
      try {
        return firstThatReads([...known, ...atHome, UNIVERSAL], page);
      } catch (error) {
        const [other] = onlyOneThatReads(readers, page);
        if (!other) throw error;
        return alone(other)(page);
      }
    };
  }
  const reader = await byName(name);
  return (page) => ({
    ...firstThatReads(isForeign(reader, page) ? [UNIVERSAL] : [reader, UNIVERSAL], page),
    reader: name,
  });
}

/** A file of its own first, so that nothing else is loaded; then the employers that are rows, and names nearly right. */
async function byName(name: string): Promise<Reader> {
  if (hasSource(name, folder)) return readerFor({ source: name });
  if (hasPlatform(name, folder)) return readerFor({ platform: name });
  const readers = await all();
  const reader = readers.find((one) => one.name === name) ?? readers.find((one) => bare(one.name) === bare(name));
  if (!reader)
    throw new FetchError(
      "bad-request",
      "",
      `lecteur inconnu : « ${name} » ; « vigie sources » les nomme, « auto » reconnaît l'origine`,
    );
  return reader;
}

/** « jsonld » is json-ld, « Labonnealternance » is la-bonne-alternance. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The first reader with something to say; when none has, what the first one answered or threw. */
function firstThatReads(readers: Reader[], page: Page): Reading {
  let first: { reading: Reading } | { error: unknown } | null = null;
  for (const reader of readers) {
    try {
      const reading = alone(reader)(page);
      if (reading.findings.some((one) => one.kind === "offer" || one.kind === "follow")) return reading;
      first ??= { reading };
      // « Nothing » in the site's own words is an answer: nobody else is asked.
      if (reading.findings.some((one) => one.kind === "empty" || one.kind === "gone")) break;
    } catch (error) {
      first ??= { error };
      if (error instanceof FetchError && error.outcome !== "changed") break;
    }
  }
  if (first && "reading" in first) return first.reading;
  throw first?.error ?? new PageChanged(page.url, "aucun lecteur ne reconnaît cette page");
}

/** Bytes of an answer that says « nothing », filters included. */
const MOST_EMPTY = 4000;

/** An answer without an offer bears nobody's sign: it is an empty one for whoever knows it as such. */
function answered(readers: Reader[], page: Page): Reading {
  try {
    return alone(ANSWER)(page);
  } catch (error) {
    for (const one of page.body.length < MOST_EMPTY ? readers : []) {
      const findings = quietly(one, page).filter(({ kind }) => kind === "empty");
      if (findings.length > 0) return { reader: one.name, findings };
    }
    throw error;
  }
}

function quietly(reader: Reader, page: Page): Finding[] {
  try {
    return [...reader.parse(page)];
  } catch {
    return [];
  }
}

/** Sources that do not say whether they recognise a page: one is believed when no other can read it either. */
function onlyOneThatReads(readers: Reader[], page: Page): Reader[] {
  const silent = readers.filter((one) => !one.recognises && hasSource(one.name, folder));
  const able = silent.filter((one) => quietly(one, page).some(({ kind }) => kind === "offer" || kind === "follow"));
  return able.length === 1 ? able : [];
}

/** The address says whose page it is: of a board's own file, of a platform. An answer with no offer in it shows no other sign. */
function isAtHome(reader: Reader, page: Page): boolean {
  if (reader.detect) return URL.canParse(page.url) && reader.detect(new URL(page.url)) !== null;
  return hasSource(reader.name, folder) && onHost(page.url, hostOf(reader.homepage) || "-");
}

/** A board's name does not make its own what another site marks up, whatever it is asked to read. */
const isForeign = (reader: Reader, page: Page): boolean =>
  hasSource(reader.name, folder) &&
  /^https?:/.test(page.url) &&
  jobPostings(page).length > 0 &&
  // An address that nobody gave is under « .invalid ».
  !new URL(page.url).hostname.endsWith(".invalid") &&
  !onHost(page.url, hostOf(reader.homepage).split(".").slice(-2).join(".")) &&
  !recognised(reader, page);

/** A reader that trips over a foreign page does not recognise it. */
function recognised(reader: Reader, page: Page): boolean {
  try {
    return reader.recognises?.(page) ?? false;
  } catch {
    return false;
  }
}

function failure(job: Job, error: unknown): Answer {
  const base = { kind: "failed" as const, url: job.page.url };
  if (error instanceof FetchError) {
    return { ...base, name: error.name, outcome: error.outcome, message: error.message, stack: error.stack };
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const deep = error instanceof RangeError && /call stack|string length|heap/i.test(message);
  return deep
    ? { ...base, name: "FetchError", outcome: "too-hard", message: `page trop difficile : ${message}`, stack }
    : { ...base, name: "FetchError", outcome: "changed", message: `lecture impossible : ${message}`, stack };
}
