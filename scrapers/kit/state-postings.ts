import type { Page } from "../source.ts";
import { embeddedStates } from "./embedded-state.ts";
import { fingerprint, unescapeHtml } from "./job-posting.ts";
import { array, firstText, type Json, many, number, object, parseJson, text } from "./json.ts";
import { postingNodes, toPostings, walk } from "./json-ld.ts";
import { isSaid, type Posting, prop, tidy } from "./schema-org.ts";
import { cleanUrl } from "./url.ts";

/** Postings found in what a page's scripts know: schema.org's own there, else what looks like a job. [] when none. */
export function statePostings(page: Page): Posting[] {
  const states = embeddedStates(page);
  if (states.length === 0) return [];
  const { postings, ids } = postingNodes([...states, ...states.flatMap(packed)]);
  if (postings.length > 0) return toPostings(postings, ids, page);
  return states
    .flatMap(candidates)
    .map((node) => fromState(node, page))
    .filter((found) => found !== null);
}

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

const TITLES = ["title", "TitleTranslated", "jobTitle", "name", "intitule", "positionTitle"];
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
const CONTRACTS = ["contractType", "employmentType", "typeContrat", "contract", "contrat", "TimeTranslated"];
const DATES = [
  "datePosted",
  "postedDate",
  "PublicationStartDate",
  "publishedAt",
  "publicationDate",
  "postedAt",
  "publishedOn",
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
  "PublicationStartDate",
];

const said = (node: Json, names: readonly string[]): boolean =>
  names.some((name) => many(prop(node, name)).some((value) => value !== "" && value !== false));

/** Job-like objects, outermost first: one that holds another (job › department) hides it. */
function candidates(state: unknown): Json[] {
  const found: Json[] = [];
  const stack: unknown[] = [state];
  for (let visited = 0; stack.length > 0 && visited < 100_000; visited++) {
    const here = stack.pop();
    const node = object(here);
    if (node && isJob(node)) found.push(node);
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

const valuesOf = (node: Json, names: readonly string[]): unknown[] => names.flatMap((name) => many(prop(node, name)));

/** First words under these names, those of an object by its own name. */
function wordsAt(node: Json, names: readonly string[], inner: readonly string[] = ["name", "label"]): string | null {
  for (const value of valuesOf(node, names)) {
    const words = firstText(value, ...valuesOf(object(value) ?? {}, inner));
    if (words !== null && isSaid(words)) return tidy(words);
  }
  return null;
}

const TOWN = ["city", "ville", "locality", "addressLocality", "name", "label"];

function fromState(node: Json, page: Page): Posting | null {
  const title = wordsAt(node, TITLES);
  if (!title) return null;
  const [description, teaser] = [
    wholeText(node, ["description", "content", "jobDescription"]),
    wholeText(node, ["descriptionTeaser", "summary"]),
  ];
  const where = object(valuesOf(node, PLACES).find((value) => object(value) !== null));
  return {
    ref: firstText(...valuesOf(node, IDS)) ?? fingerprint(title),
    url:
      cleanUrl(firstText(...valuesOf(node, ["url", "absoluteUrl", "canonicalUrl", "link", "href"])), page.url) ??
      cleanUrl(page.url),
    title,
    company: wordsAt(node, COMPANIES),
    place: wordsAt(node, ["AddressCity", "city", "ville", ...PLACES], TOWN),
    country:
      wordsAt(node, ["AddressState"]) ??
      wordsAt(node, ["country", "pays", "countryCode"]) ??
      (where ? wordsAt(where, ["country", "countryCode"]) : null),
    contract: wordsAt(node, CONTRACTS) ?? firstText(prop(node, "type")),
    salaryMin: number(firstText(prop(node, "salaryMin"))),
    salaryMax: number(firstText(prop(node, "salaryMax"))),
    postedAt: firstText(...valuesOf(node, DATES)),
    description: description ?? teaser,
    excerpt: description === null && teaser !== null ? true : null,
    seenAt: page.fetchedAt,
  };
}

function wholeText(node: Json, names: readonly string[]): string | null {
  const words = valuesOf(node, names)
    .map(text)
    .find((value) => value !== null);
  return words ? unescapeHtml(words) : null;
}
