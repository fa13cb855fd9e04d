import type { Page } from "../source.ts";
import { attr, documentOf, first, innerHtml, parseHtml, textAt } from "./html.ts";
import { mapJobPosting, type PostingContext } from "./job-posting.ts";
import { firstText, type Json, many, object, text } from "./json.ts";
import { parseLoose } from "./json-repair.ts";
import { markupOf } from "./markup.ts";
import { isType, type Posting, prop } from "./schema-org.ts";
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
export function jobPostingNodes(page: Page): { postings: Json[]; ids: Map<string, Json> } {
  const { source, textOf } = markupOf(page);
  const blocks = (/^\s*[[{]/.test(source.slice(0, 200)) ? [source] : ldJsonBlocks(source)).map(textOf);
  const ids = new Map<string, Json>();
  const postings: Json[] = [];
  for (const node of walk(blocks.map(parseLoose))) {
    const id = text(node["@id"]);
    if (id && Object.keys(node).length > (ids.has(id) ? Object.keys(ids.get(id) ?? {}).length : 1)) ids.set(id, node);
    if (isType(node, "JobPosting")) postings.push(node);
  }
  return { postings, ids };
}

/** Raw texts of the `application/ld+json` scripts, in one linear pass; commented-out markup is skipped. */
export function ldJsonBlocks(source: string): string[] {
  const blocks: string[] = [];
  const closing = /<\/script/gi;
  let lastComment: number | null = null;
  for (let at = nextOpening(source, 0); at >= 0; at = nextOpening(source, at)) {
    if (source[at + 1] === "!") {
      // A comment that nobody closed hides nothing; `<!-->` closes itself.
      lastComment ??= source.lastIndexOf("-->");
      at = at + 2 <= lastComment ? source.indexOf("-->", at + 2) + 3 : at + 4;
      continue;
    }
    const body = tagEnd(source, at + 7);
    closing.lastIndex = body;
    let end = closing.exec(source);
    if (LD_JSON.test(source.slice(at, body))) {
      // A description may hold `</script>` itself: go on while the block is cut inside a string.
      for (let more = 0; end && more < MORE_ENDS && cutShort(source.slice(body, end.index)); more++) {
        const further = closing.exec(source);
        if (!further || source.slice(end.index, further.index).includes("ld+json")) break;
        end = further;
      }
      blocks.push(source.slice(body, end?.index ?? source.length));
    }
    if (!end) break;
    at = end.index + 8;
  }
  return blocks;
}

/** Index of the next `<!--` or `<script`, from `from` on; -1 when there is none. */
function nextOpening(source: string, from: number): number {
  for (let at = source.indexOf("<", from); at >= 0; at = source.indexOf("<", at + 1)) {
    const next = source.charCodeAt(at + 1);
    if (next === EXCLAMATION ? source.startsWith("<!--", at) : (next | 32) === LETTER_S && isScript(source, at))
      return at;
  }
  return -1;
}

const EXCLAMATION = 33;
const LETTER_S = 115;
const isScript = (source: string, at: number): boolean => /^<script\b/i.test(source.slice(at, at + 8));

const MORE_ENDS = 6;
const cutShort = (block: string): boolean => /^\s*[[{]/.test(block) && !/[\]};>*/]\s*$/.test(block.slice(-80));

/** Index after the `>` that ends a tag; quotes may hold one. Tags longer than 4 kB are cut there. */
function tagEnd(source: string, at: number): number {
  let quote = "";
  for (let here = at; here < Math.min(source.length, at + 4096); here++) {
    const char = source[here] as string;
    if (quote) quote = char === quote ? "" : quote;
    else if (char === ">") return here + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  return Math.min(source.length, at + 4096);
}

const CONTAINERS = [
  "@graph",
  "itemListElement",
  "item",
  "mainEntity",
  "mainEntityOfPage",
  "hasPart",
  "hiringOrganization",
  "jobLocation",
  "about",
  "@list",
];

/** Nodes of the blocks in document order, through the containers that sites put postings in. Iterative. */
function* walk(roots: readonly unknown[]): Generator<Json> {
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
    for (const name of [...CONTAINERS].reverse()) {
      const inside = prop(node, name);
      if (typeof inside === "object" && inside !== null) stack.push(inside);
    }
  }
}
