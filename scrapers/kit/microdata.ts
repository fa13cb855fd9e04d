import type { Page } from "../source.ts";
import {
  type AnyNode,
  attr,
  type Document,
  documentOf,
  type Element,
  first,
  innerHtml,
  select,
  textOf,
} from "./html.ts";
import type { Json } from "./json.ts";
import { toPostings } from "./json-ld.ts";
import { isType, type Posting } from "./schema-org.ts";

/** How two syntaxes name the same things. */
interface Syntax {
  /** Attribute that names a property. */
  property: string;
  /** Attribute that opens an item and names its type. */
  type: string;
  /** Attribute whose presence opens an item. */
  scope: string;
}

const MICRODATA: Syntax = { property: "itemprop", type: "itemtype", scope: "itemscope" };
const RDFA: Syntax = { property: "property", type: "typeof", scope: "typeof" };

/** Properties whose markup is worth keeping. */
const RICH = new Set(["description", "responsibilities", "qualifications"]);
const MAX_PROPERTIES = 500;
const MOST_REFS = 20;

/** Postings told by microdata or RDFa, or by SuccessFactors' bare `itemprop`s; [] when there are none. */
export function microdataPostings(page: Page): Posting[] {
  if (!/itemprop|typeof\s*=|data-careersite-propertyid/i.test(page.text)) return [];
  const tree = documentOf(page);
  for (const syntax of [MICRODATA, RDFA]) {
    const items = select(`[${syntax.type}*="JobPosting" i]`, tree).map((element) => ({
      ...itemOf(element, syntax, tree),
      heading: onlyHeading(element),
    }));
    const postings = items.filter((node) => isType(node, "JobPosting")).map(headed);
    if (postings.length > 0) return toPostings(postings, new Map(), page);
  }
  const bare = successFactors(tree);
  return bare ? toPostings([bare], new Map(), page) : [];
}

/** An item that marks its text and not its title is called by its one heading. */
const headed = ({ heading, ...node }: Json): Json => (node.title || node.name ? node : { ...node, title: heading });

function onlyHeading(element: Element): string | null {
  const headings = select("h1", element);
  return headings.length === 1 ? textOf(headings[0]) : null;
}

/** Element with its type and properties → node in JSON-LD's shape. */
function itemOf(element: Element, syntax: Syntax, tree: Document): Json {
  const node: Record<string, unknown> = { "@type": attr(element, syntax.type)?.split(/\s+/) };
  // Properties of an item may stand elsewhere on the page, under an id that it names.
  const elsewhere = attr(element, "itemref")?.split(/\s+/).slice(0, MOST_REFS) ?? [];
  const named = elsewhere.map((id) => first(`[id=${JSON.stringify(id)}]`, tree)).filter((one) => one !== null);
  const stack: AnyNode[] = [...named.reverse(), ...[...element.children].reverse()];
  for (let read = 0; stack.length > 0 && read < MAX_PROPERTIES; ) {
    const here = stack.pop();
    if (here?.type !== "tag") continue;
    const child = here as Element;
    const opens = child.attribs[syntax.scope] !== undefined;
    for (const name of attr(child, syntax.property)?.split(/\s+/) ?? []) {
      add(node, name.replace(/^.*[/:]/, ""), opens ? itemOf(child, syntax, tree) : valueAt(child, name));
      read++;
    }
    // An item inside keeps its own properties; Schema.org's own example hides one inside the description.
    if (!opens) stack.push(...[...child.children].reverse());
  }
  return node;
}

function add(node: Record<string, unknown>, name: string, value: unknown): void {
  if (value === null || name === "__proto__") return;
  node[name] = node[name] === undefined ? value : [node[name], value].flat();
}

/** Value of a property element by its tag, as the HTML standard says. */
function valueAt(element: Element, name: string): string | null {
  const content = attr(element, "content");
  if (content) return content;
  if (element.name === "meta") return null;
  if (element.name === "time") return attr(element, "datetime") ?? textOf(element);
  if (element.name === "data" || element.name === "meter") return attr(element, "value") ?? textOf(element);
  if (/^(a|link|area)$/.test(element.name) && /^(url|sameAs|mainEntityOfPage)$/.test(name))
    return attr(element, "href");
  if (/^(img|audio|video|iframe|source)$/.test(element.name)) return attr(element, "src");
  return RICH.has(name) ? innerHtml(element) : textOf(element);
}

/**
 * SuccessFactors marks title, dates and text with `itemprop`s outside any item, and the place in three shapes:
 * streetAddress « Liverpool, GB, L1 8BJ », addressLocality with country, or `data-careersite-propertyid` fields.
 */
function successFactors(tree: ReturnType<typeof documentOf>): Json | null {
  const said = (name: string): string | null => {
    const element = first(`[itemprop="${name}"]`, tree);
    return element ? valueAt(element, name) : null;
  };
  const field = (name: string): string | null => textOf(first(`[data-careersite-propertyid="${name}"]`, tree));
  const title = said("title") ?? field("title");
  const dated = said("datePosted") ?? said("validThrough");
  const place = said("streetAddress") ?? said("addressLocality") ?? field("city") ?? field("location");
  if (!title || !(dated || place) || !(said("description") ?? field("description") ?? place)) return null;
  return {
    "@type": "JobPosting",
    title,
    description: said("description") ?? innerHtml(first('[data-careersite-propertyid="description"]', tree)),
    datePosted: said("datePosted") ?? field("date"),
    validThrough: said("validThrough"),
    hiringOrganization: said("hiringOrganization") ?? field("company"),
    employmentType: said("employmentType"),
    identifier: field("jobId") ?? field("requisitionid"),
    jobLocation: {
      address: said("addressLocality") || !said("streetAddress") ? address(said, field) : said("streetAddress"),
    },
  };
}

type Read = (name: string) => string | null;

const address = (said: Read, field: Read): Json => ({
  addressLocality: said("addressLocality") ?? field("city") ?? field("location"),
  addressRegion: said("addressRegion") ?? field("state"),
  addressCountry: said("addressCountry") ?? field("country"),
  postalCode: said("postalCode"),
});
