import type { Page } from "../source.ts";
import { attr, documentOf, first, innerHtml, parseHtml, textAt } from "./html.ts";
import { mapJobPosting, type PostingContext } from "./job-posting.ts";
import { firstText, type Json, many, object, text } from "./json.ts";
import { parseLoose } from "./json-repair.ts";
import { markupOf } from "./markup.ts";
import { isType, type Posting, prop } from "./schema-org.ts";
import { scriptsIn } from "./scripts.ts";
import { cleanUrl } from "./url.ts";

export { mapJobPosting } from "./job-posting.ts";
export type { Posting } from "./schema-org.ts";

/** Nodes visited in one page at most: a hostile graph costs no more. */
const MAX_NODES = 20_000;
const LD_JSON = /\btype\s*=\s*["']?\s*application\/ld(\+|&#43;|&#x2b;|&plus;)json/i;

/**
 * Postings that a page announces by schema.org JSON-LD, in the site's own words; [] when there are none.
 * The blocks are cut out of the text first: no tree is built unless a posting lacks its title, address or text.
 */
export function jobPostings(page: Page): Posting[] {
  const nodes = jobPostingNodes(page);
  return toPostings(nodes.postings, nodes.ids, page);
}

/** Maps nodes of one page; several postings never share the page's address as their own. */
export function toPostings(postings: readonly Json[], ids: ReadonlyMap<string, Json>, page: Page): Posting[] {
  const alone = postings.length === 1;
  const context: PostingContext = { page, ids, alone, ...besides(page, alone) };
  return unique(postings.map((node) => mapJobPosting(node, context)).filter((posting) => posting !== null));
}

/** What the rest of the document can say, read only when asked. */
const besides = (page: Page, alone: boolean): Partial<PostingContext> => ({
  documentTitle: () => (alone ? textAt("title", documentOf(page)) : null),
  canonical: () => {
    const { source, textOf } = markupOf(page);
    return canonicalOf(source, textOf);
  },
  description: () =>
    alone && page.text.includes("itemprop")
      ? innerHtml(first("[itemprop=description]:not(meta)", documentOf(page)))
      : null,
});

/** Address of `<link rel="canonical">`, cut out of the text: a tree for one attribute would cost more than all the rest. */
function canonicalOf(source: string, textOf: (piece: string) => string): string | null {
  const link = /<link\b[^<>]{0,2000}>/gi;
  for (let found = link.exec(source); found; found = link.exec(source)) {
    if (/\brel\s*=\s*["']?[^"'>]*\bcanonical\b/i.test(found[0]))
      return attr(first("link", parseHtml(textOf(found[0]))), "href");
  }
  return null;
}

/** A block repeated on the page is one posting. */
function unique(postings: readonly Posting[]): Posting[] {
  const seen = new Set<string>();
  return postings.filter((posting) => {
    const key = JSON.stringify([posting.ref, posting.url, posting.title, posting.place]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Addresses of an ItemList whose elements are not postings themselves (a list page). */
export function itemListUrls(page: Page): string[] {
  const urls: string[] = [];
  for (const node of walk(ldJsonBlocks(page.text).map(parseLoose))) {
    if (!isType(node, "ListItem")) continue;
    const item = many(prop(node, "item"))[0];
    const url = cleanUrl(
      firstText(prop(node, "url"), item, object(item)?.["@id"], prop(object(item), "url")),
      page.url,
    );
    if (url) urls.push(url);
  }
  return [...new Set(urls)];
}

/** JobPosting nodes of the page, and every node by its `@id`. A page that is JSON itself is one block. */
function jobPostingNodes(page: Page): PostingNodes {
  const { source, textOf } = markupOf(page);
  const blocks = /^\s*[[{]/.test(source.slice(0, 200)) ? [source] : ldJsonBlocks(source);
  return postingNodes(blocks.map((block) => parseLoose(textOf(block))));
}

/** Postings and references among values of any shape. */
interface PostingNodes {
  postings: Json[];
  ids: Map<string, Json>;
}

export function postingNodes(roots: readonly unknown[]): PostingNodes {
  const ids = new Map<string, Json>();
  const postings: Json[] = [];
  for (const node of walk(roots)) {
    const id = text(node["@id"]);
    if (id && Object.keys(node).length > (ids.has(id) ? Object.keys(ids.get(id) ?? {}).length : 1)) ids.set(id, node);
    if (isType(node, "JobPosting")) postings.push(node);
  }
  return { postings, ids };
}

/** Raw texts of the `application/ld+json` scripts. */
export const ldJsonBlocks = (source: string): string[] => scriptsIn(source, LD_JSON);

/** Nodes of the blocks in document order, through whatever holds them. Iterative. */
export function* walk(roots: readonly unknown[]): Generator<Json> {
  const stack: unknown[] = [...roots].reverse();
  for (let visited = 0; stack.length > 0 && visited < MAX_NODES; visited++) {
    const here = stack.pop();
    if (Array.isArray(here)) {
      for (let i = here.length - 1; i >= 0; i--) stack.push(here[i]);
      continue;
    }
    const node = object(here);
    if (!node) continue;
    yield node;
    for (const inside of Object.values(listed(node)).reverse()) {
      if (typeof inside === "object" && inside !== null) stack.push(inside);
    }
  }
}

/** A ListItem may keep the address of its posting for itself. */
function listed(node: Json): Json {
  const item = object(prop(node, "item"));
  const url = prop(node, "url");
  return item && url && !prop(item, "url") ? { ...node, item: { ...item, url } } : node;
}
