import type { Page } from "../source.ts";
import { embeddedStates } from "./embedded-state.ts";
import { fingerprint, unescapeHtml } from "./job-posting.ts";
import { array, firstText, type Json, many, number, object, parseJson, text, texts } from "./json.ts";
import { postingNodes, toPostings, walk } from "./json-ld.ts";
import { jsonOf } from "./platform.ts";
import { isSaid, type Posting, prop, tidy } from "./schema-org.ts";
import { cleanUrl } from "./url.ts";

/** Postings found in what a page's scripts know: schema.org's own there, else what looks like a job. [] when none. */
export function statePostings(page: Page): Posting[] {
  return fromStates(embeddedStates(page), page, isJob);
}

/**
 * Postings of a JSON answer whose vendor nobody knows (Nicoka, Pinpoint, The Muse…), which somebody hands over: a title, a number,
 * a word that is a job's alone, and somebody or somewhere; or all that an offer is made of. The answer's address is that of an
 * interface: no offer's.
 */
export function answerPostings(page: Page): Posting[] {
  const answer = jsonOf(page);
  return typeof answer === "object" && answer !== null
    ? fromStates([answer], page, (node) => isJob(node) || isWholeOffer(node)).map((one) =>
        one.url === cleanUrl(page.url) ? { ...one, url: null } : one,
      )
    : [];
}

function fromStates(states: readonly unknown[], page: Page, accepts: (node: Json) => boolean): Posting[] {
  if (states.length === 0) return [];
  const { postings, ids } = postingNodes([...states, ...states.flatMap(packed)]);
  if (postings.length > 0) return toPostings(postings, ids, page);
  const jobs = states.flatMap((state) => candidates(state, accepts)).filter((node) => !isTakenDown(node));
  return jobs.map((node) => fromState(node, page, jobs.length === 1)).filter((found) => found !== null);
}

/** `"published": 0`, `"active": false`: a draft, or an offer that was closed. */
const isTakenDown = (node: Json): boolean =>
  ["published", "active", "isActive", "isPublished"].some((name) => [false, 0].includes(prop(node, name) as never));

/** A state may keep the page's JSON-LD as text. */
function packed(state: unknown): unknown[] {
  const found: unknown[] = [];
  for (const node of walk([state])) {
    for (const value of Object.values(node)) {
      if (typeof value === "string" && /^\s*[[{]/.test(value) && value.includes("JobPosting"))
        found.push(parseJson(value));
    }
  }
  return found;
}

const TITLES = [
  "title",
  "TitleTranslated",
  "jobTitle",
  "name",
  "intitule",
  "positionTitle",
  "displayJobTitle",
  "label",
];
const IDS = ["jobId", "reqId", "id", "reference", "slug", "requisitionId", "shortcode", "uuid"];
const PLACES = [
  "location",
  "locations",
  "city",
  "address",
  "offices",
  "office",
  "place",
  "lieu",
  "ville",
  "workplace",
  "AddressCity",
];
const PAYS = ["salary", "salaire", "salaryMin", "baseSalary", "compensation"];
const CONTRACTS = [
  "employmentTypeText",
  "contractType",
  "employmentType",
  "typeContrat",
  "contract",
  "contrat",
  "TimeTranslated",
];
const DATES = [
  "datePosted",
  "postedDate",
  "PublicationStartDate",
  "publishedAt",
  "publicationDate",
  "postedAt",
  "publishedOn",
  "creationDate",
];
const COMPANIES = [
  "company",
  "organization",
  "hiringOrganization",
  "employer",
  "companyName",
  "entreprise",
  "recruiter",
];
/** Names that only a job's record has. */
const OWN = [
  "jobId",
  "reqId",
  "jobSeqNo",
  "jobPostingType",
  "jobTitle",
  "datePosted",
  "employmentType",
  "contractType",
  "typeContrat",
  "requisitionId",
  "displayJobTitle",
  "PublicationStartDate",
];

const said = (node: Json, names: readonly string[]): boolean =>
  names.some((name) => many(prop(node, name)).some((value) => value !== "" && value !== false));

/** Some keep what a record says one level down: `{jobId, title, properties: {…}}`. */
const flat = (node: Json | null): Json | null => {
  const inner = object(node?.properties) ?? object(node?.attributes);
  return inner ? { ...inner, ...node } : node;
};

/** Job-like objects, outermost first: one that holds another (job › department) hides it. */
function candidates(state: unknown, accepts: (node: Json) => boolean): Json[] {
  const found: Json[] = [];
  const stack: unknown[] = [state];
  for (let visited = 0; stack.length > 0 && visited < 100_000; visited++) {
    const here = stack.pop();
    const node = flat(object(here));
    if (node && accepts(node)) found.push(node);
    else
      for (const inside of Object.values((node ?? array(here)) as object).reverse()) {
        if (typeof inside === "object" && inside !== null) stack.push(inside);
      }
  }
  return found;
}

/** A title, an identifier, a word that is a job's alone (or its pay), and somebody or somewhere: a product or an article has not all four. */
function isJob(node: Json): boolean {
  if (firstText(...valuesOf(node, TITLES)) === null || firstText(...valuesOf(node, IDS)) === null) return false;
  const isTold = said(node, OWN) || said(node, PAYS) || (said(node, CONTRACTS) && said(node, DATES));
  return isTold && (said(node, PLACES) || said(node, COMPANIES) || said(node, ["description", "descriptionTeaser"]));
}

/** Title, number, day, employer, place and a long text: no article and no product has them all, an event has no employer. */
function isWholeOffer(node: Json): boolean {
  const isNamed = firstText(...valuesOf(node, TITLES)) !== null && firstText(...valuesOf(node, IDS)) !== null;
  const isSituated = [DATES, COMPANIES, PLACES].every((names) => said(node, names));
  return isNamed && isSituated && (wholeText(node, TEXTS)?.length ?? 0) > 100;
}

const TEXTS = ["description", "content", "contents", "jobDescription"];

const valuesOf = (node: Json, names: readonly string[]): unknown[] => names.flatMap((name) => many(prop(node, name)));

/** First words under these names, those of an object by its own name. */
function wordsAt(
  node: Json,
  names: readonly string[],
  inner: readonly string[] = ["name", "label", "fr"],
): string | null {
  for (const value of valuesOf(node, names)) {
    const words = firstText(value, ...valuesOf(object(value) ?? {}, inner));
    if (words !== null && isSaid(words)) return tidy(words);
  }
  return null;
}

/** What a record says of its pay, unless it asks that it be not shown. */
function payOf(node: Json): Pick<Posting, "salaryMin" | "salaryMax" | "salaryPeriod" | "salaryCurrency"> {
  if (prop(node, "compensationVisible") === false) return {};
  const figure = (...names: string[]) => number(firstText(...valuesOf(node, names)));
  const [salaryMin, salaryMax] = [
    figure("salaryMin", "compensationMinimum"),
    figure("salaryMax", "compensationMaximum"),
  ];
  if (salaryMin === null && salaryMax === null) return {};
  return {
    salaryMin,
    salaryMax,
    salaryPeriod: firstText(...valuesOf(node, ["salaryPeriod", "salaryUnit", "compensationFrequency"])),
    salaryCurrency: firstText(...valuesOf(node, ["salaryCurrency", "currency", "compensationCurrency"])),
  };
}

const TOWN = ["city", "ville", "locality", "addressLocality", "name", "label"];

function fromState(node: Json, page: Page, alone: boolean): Posting | null {
  const title = wordsAt(node, TITLES);
  if (!title) return null;
  const [description, teaser] = [
    wholeText(node, TEXTS, ["profile", "requirements", "responsibilities"]),
    wholeText(node, ["descriptionTeaser", "summary"]),
  ];
  const where = object(valuesOf(node, PLACES).find((value) => object(value) !== null));
  const places = texts(
    valuesOf(node, ["locations"]).map((one) => firstText(one, ...valuesOf(object(one) ?? {}, TOWN))),
  );
  return {
    ref: firstText(...valuesOf(node, IDS)) ?? fingerprint(title),
    url:
      cleanUrl(
        firstText(...valuesOf(node, ADDRESSES), ...valuesOf(object(prop(node, "refs")) ?? {}, ADDRESSES)),
        page.url,
      ) ??
      // Several never share the page's address as their own.
      (alone ? cleanUrl(page.url) : null),
    applyUrl: cleanUrl(firstText(...valuesOf(node, ["applicationUrl", "applyUrl"])), page.url),
    title,
    company: wordsAt(node, COMPANIES),
    place: wordsAt(node, ["AddressCity", "city", "ville", ...PLACES], TOWN),
    places: places.length > 1 ? places : null,
    country:
      wordsAt(node, ["country", "pays", "countryCode"]) ?? (where ? wordsAt(where, ["country", "countryCode"]) : null),
    contract: wordIn(wordsAt(node, CONTRACTS)) ?? contractIn(firstText(prop(node, "type"))),
    ...payOf(node),
    remote: wordsAt(node, ["workplaceType", "remoteType", "teletravail"]),
    validThrough: firstText(...valuesOf(node, ["validThrough", "deadlineAt", "expirationDate"])),
    postedAt: firstText(...valuesOf(node, DATES)),
    description: description ?? teaser,
    excerpt: description === null && teaser !== null ? true : null,
    seenAt: page.fetchedAt,
  };
}

const ADDRESSES = [
  "url",
  "absoluteUrl",
  "canonicalUrl",
  "hostedUrl",
  "publicUrl",
  "jobUrl",
  "jobDetailsUrl",
  "landingPage",
  "link",
  "href",
];

/** A vendor's code (« 1 ») is no word. */
const wordIn = (said: string | null): string | null => (said !== null && /\p{L}/u.test(said) ? said : null);

/** A bare « type » may be anything: « external », « job »… */
const contractIn = (said: string | null): string | null =>
  said !== null &&
  /full|part|perm|temp|contract|intern|stage|appren|alternan|freelanc|\bcd[id]\b/i.test(said) &&
  !/^internal$/i.test(said)
    ? said
    : null;

/** The first of these texts, and what stands beside it. */
function wholeText(node: Json, names: readonly string[], besides: readonly string[] = []): string | null {
  const [first] = valuesOf(node, names).flatMap((value) => text(value) ?? []);
  if (first === undefined) return null;
  const rest = besides.flatMap((name) => text(prop(node, name)) ?? []);
  return [first, ...rest].map(unescapeHtml).join("\n");
}
