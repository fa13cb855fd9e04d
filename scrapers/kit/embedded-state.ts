import type { Page } from "../source.ts";
import { fingerprint } from "./job-posting.ts";
import { array, at, firstText, type Json, number, object, objects, parseJson, text } from "./json.ts";
import { type Posting, tidy } from "./schema-org.ts";
import { cleanUrl } from "./url.ts";

/** Longest state we read: larger pages are hostile or hopeless. */
const MAX_CHARS = 8 * 1024 * 1024;

/** JSON value that begins at the first `{` or `[` after `marker`, read with balanced braces and strings; undefined if none. */
export function jsonAfter(source: string, marker: string, from = 0): unknown {
  const found = source.indexOf(marker, from);
  if (found < 0) return undefined;
  const start = nextBracket(source, found + marker.length);
  const end = start < 0 ? -1 : balancedEnd(source, start);
  return end < 0 ? undefined : parseJson(source.slice(start, end));
}

/** The value must follow soon: an assignment, not the next function of the script. */
function nextBracket(source: string, from: number): number {
  for (let here = from; here < Math.min(source.length, from + 40); here++) {
    if (source[here] === "{" || source[here] === "[") return here;
  }
  return -1;
}

/** Index after the bracket that closes the one at `start`; -1 when it never closes. */
export function balancedEnd(source: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let here = start; here < Math.min(source.length, start + MAX_CHARS); here++) {
    const char = source[here];
    if (quoted) {
      if (char === "\\") here++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") depth++;
    else if ((char === "}" || char === "]") && --depth === 0) return here + 1;
  }
  return -1;
}

/** Contents of `<script id="…">` as JSON (`__NEXT_DATA__`, `__NUXT_DATA__`); undefined when absent. */
export function scriptJson(source: string, id: string): unknown {
  const marked = new RegExp(`<script\\b[^>]{0,200}\\bid=["']?${id}["']?[^>]{0,200}>`, "i").exec(source);
  if (!marked) return undefined;
  const start = marked.index + marked[0].length;
  const end = source.indexOf("</script", start);
  return parseJson(source.slice(start, end < 0 ? undefined : end));
}

/** `__NUXT_DATA__` is a flat list whose numbers point at other entries; this gives the tree back. Cycles end in null. */
export function unflatten(list: readonly unknown[]): unknown {
  const open = new Set<number>();
  const budget = { nodes: 50_000 };
  const read = (index: unknown): unknown => {
    if (typeof index !== "number" || !Number.isInteger(index) || index < 0 || open.has(index)) return null;
    if (open.size > 100 || budget.nodes-- <= 0) return null;
    const value = list[index];
    if (typeof value !== "object" || value === null) return value;
    open.add(index);
    const tree = Array.isArray(value)
      ? value.map(read)
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item)]));
    open.delete(index);
    return tree;
  };
  return read(0);
}

/** What the page's own script knows, whatever the framework; undefined when there is nothing we can read. */
export function embeddedState(page: Page): unknown {
  const source = page.text;
  const nuxt = source.includes("__NUXT_DATA__") ? scriptJson(source, "__NUXT_DATA__") : undefined;
  return (
    (source.includes("__NEXT_DATA__") ? scriptJson(source, "__NEXT_DATA__") : undefined) ??
    (Array.isArray(nuxt) ? unflatten(nuxt) : undefined) ??
    jsonAfter(source, "phApp.ddo") ??
    jsonAfter(source, "window.allOffers")
  );
}

/** Postings found in the embedded state: objects with a title, an identifier and a sign of being a job. [] when none. */
export function statePostings(page: Page): Posting[] {
  const state = embeddedState(page);
  return state === undefined
    ? []
    : candidates(state)
        .map((node) => fromState(node, page))
        .filter((found) => found !== null);
}

const TITLES = ["title", "TitleTranslated", "jobTitle", "job_title", "name", "intitule"];
const SIGNS =
  /^(jobId|reqId|jobSeqNo|contractType|contract_type|contract|employmentType|datePosted|postedDate|PublicationStartDate|published_at|salary|jobPostingType|salaire)$/;

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

function isJob(node: Json): boolean {
  const signs = Object.keys(node).filter((key) => SIGNS.test(key) && node[key] !== null && node[key] !== "");
  return TITLES.some((key) => text(node[key])) && signs.length > 0 && firstText(...idsOf(node)) !== null;
}

const idsOf = (node: Json): unknown[] => [node.jobId, node.reqId, node.Id, node.id, node.reference, node.slug];

function fromState(node: Json, page: Page): Posting | null {
  const title = firstText(...TITLES.map((key) => node[key]));
  if (!title) return null;
  const organisation = object(node.company) ?? object(node.organization) ?? object(node.hiringOrganization);
  const place = object(node.location) ?? object(node.address) ?? object(objects(node.offices)[0]);
  const description = firstText(node.description, node.content, node.descriptionTeaser);
  return {
    ref: firstText(...idsOf(node)) ?? fingerprint(title),
    url: cleanUrl(firstText(node.Url, node.url, node.absolute_url, node.canonicalUrl), page.url) ?? cleanUrl(page.url),
    title: tidy(title),
    company: firstText(organisation?.name, node.companyName, node.company, node.company_name),
    place: firstText(node.Address_City, place?.city, place?.locality, node.city, place?.name, node.location),
    country: firstText(node.Address_State, node.country, place?.country_code, at(place, "country", "name")),
    contract: firstText(
      node.contractType,
      node.contract_type,
      node.contract,
      node.TimeTranslated,
      node.employmentType,
      node.type,
    ),
    salaryMin: number(node.salary_min ?? node.salaryMin),
    salaryMax: number(node.salary_max ?? node.salaryMax),
    postedAt: firstText(node.datePosted, node.postedDate, node.PublicationStartDate, node.published_at),
    description,
    excerpt: description !== null && description === text(node.descriptionTeaser) ? true : null,
    seenAt: page.fetchedAt,
  };
}
