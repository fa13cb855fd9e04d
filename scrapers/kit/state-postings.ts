import type { Page } from "../source.ts";
import { embeddedStates } from "./embedded-state.ts";
import { fingerprint, unescapeHtml } from "./job-posting.ts";
import { array, firstText, type Json, many, object, parseJson, someNumber, text, texts } from "./json.ts";
import { postingNodes, toPostings, walk } from "./json-ld.ts";
import { jsonOf } from "./platform.ts";
import { isSaid, type Posting, prop, tidy } from "./schema-org.ts";
import { ADDRESSES, ANY_DATES, COMPANIES, CONTRACTS, DATES, IDS, OWN, PAYS, PLACES, TITLES } from "./state-words.ts";
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

const said = (node: Json, names: readonly string[]): boolean =>
  names.some((name) => many(prop(node, name)).some((value) => value !== "" && value !== false));

/** Some keep what a record says one level down: `{jobId, title, properties: {…}}`. */
const flat = (node: Json | null): Json | null => {
  const inner = object(node?.properties) ?? object(node?.attributes) ?? object(node?.meta);
  return inner ? { ...inner, ...node } : node;
};

/** Job-like objects, outermost first: one that holds another (job › department) hides it. */
function candidates(state: unknown, accepts: (node: Json) => boolean): Json[] {
  const found: Json[] = [];
  const stack: unknown[] = [state];
  const descend = (value: unknown) => {
    for (const inside of Object.values((flat(object(value)) ?? array(value)) as object).reverse())
      if (typeof inside === "object" && inside !== null) stack.push(inside);
  };
  const judge = (values: readonly unknown[]) => {
    const jobs = jobsAmong(values, accepts);
    for (const [at, value] of values.entries()) {
      const job = jobs[at];
      if (job) found.push(job);
      else descend(value);
    }
  };
  for (let visited = 0; stack.length > 0 && visited < 100_000; visited++) {
    const here = stack.pop();
    judge(Array.isArray(here) ? here : [here]);
  }
  return found;
}

/** A list in which a row is a job is a list of jobs: its rows of the same kind say less, and are jobs too. Null for any other. */
function jobsAmong(list: readonly unknown[], accepts: (node: Json) => boolean): (Json | null)[] {
  // A row of GraphQL stands in its edge: `{cursor, node: {…}}`.
  const rows = list.map((row) => flat(object(object(row)?.node) ?? object(row)));
  const accepted = rows.map((row) => row !== null && accepts(row));
  const model = rows[accepted.indexOf(true)];
  return rows.map((row, at) => (accepted[at] || (row && model && isKin(row, model)) ? row : null));
}

/** Named and numbered like the other, with its keys, and of its type where they say one. */
function isKin(row: Json, model: Json): boolean {
  const keys = Object.keys(model);
  const shared = keys.filter((key) => Object.hasOwn(row, key)).length;
  const isOfType = ["@type", "__typename", "type", "model_type", "kind"].every((key) => row[key] === model[key]);
  return isOfType && shared >= keys.length * 0.8 && isNumbered(row);
}

const isNumbered = (node: Json): boolean =>
  valuesOf(node, TITLES).some((value) => firstText(value, object(value)?.rendered) !== null) &&
  firstText(...valuesOf(node, IDS)) !== null;

/** A title, an identifier, a word that is a job's alone (or its pay), and somebody or somewhere: a product or an article has not all four. */
function isJob(node: Json): boolean {
  if (!isNumbered(node) || isSomebody(node)) return false;
  const isTold =
    said(node, OWN) ||
    said(node, PAYS) ||
    (said(node, CONTRACTS) && said(node, DATES)) ||
    isAdvertised(node) ||
    /^job[ _-](?:listing|posting|offer)/i.test(text(prop(node, "type")) ?? "");
  return isTold && (said(node, PLACES) || said(node, COMPANIES) || said(node, ["description", "descriptionTeaser"]));
}

/** A person has a name beside the title of their job; a course has a price. */
const isSomebody = (node: Json): boolean =>
  (said(node, ["jobTitle"]) && said(node, ["name", "firstName", "fullName"])) || said(node, ["price", "lastName"]);

/** Employer, place, address, and a pay that it leaves blank: whose record has one is a job. */
const isAdvertised = (node: Json): boolean =>
  [COMPANIES, PLACES, ADDRESSES].every((names) => said(node, names)) &&
  ["salary", "salaire", "salaryMin"].some((name) => prop(node, name) !== undefined);

/** Title, number, day, employer, place and a long text: no article and no product has them all, an event has no employer. */
function isWholeOffer(node: Json): boolean {
  const isSituated = [DATES, COMPANIES, PLACES].every((names) => said(node, names));
  return isNumbered(node) && isSituated && !isSomebody(node) && (wholeText(node, TEXTS)?.length ?? 0) > 100;
}

const TEXTS = ["description", "content", "contents", "jobDescription"];

const valuesOf = (node: Json, names: readonly string[]): unknown[] => names.flatMap((name) => many(prop(node, name)));

/** First words under these names, those of an object by its own name. */
function wordsAt(
  node: Json,
  names: readonly string[],
  inner: readonly string[] = ["name", "label", "fr", "rendered"],
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
  const figure = (...names: string[]) => someNumber(firstText(...valuesOf(node, names)));
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
  const title = wordIn(wordsAt(node, TITLES));
  if (!title) return null;
  const [description, teaser] = [
    wholeText(node, TEXTS, ["profile", "requirements", "responsibilities"]),
    wholeText(node, ["descriptionTeaser", "summary", "snippet"]),
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
    postedAt: firstText(...valuesOf(node, [...DATES, ...ANY_DATES])),
    description: description ?? teaser,
    excerpt: description === null && teaser !== null ? true : null,
    seenAt: page.fetchedAt,
  };
}

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
  const [first] = valuesOf(node, names).flatMap((value) => text(value) ?? text(object(value)?.rendered) ?? []);
  if (first === undefined) return null;
  const rest = besides.flatMap((name) => text(prop(node, name)) ?? []);
  return [first, ...rest].map(unescapeHtml).join("\n");
}
