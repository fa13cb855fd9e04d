import type * as CssSelect from "css-select";
import { type AnyNode, type Document, DomHandler, type Element, isTag, isText } from "domhandler";
import type * as DomUtils from "domutils";
import type * as HtmlParser from "htmlparser2";
import type { Page } from "../source.ts";
import { packageOnDemand } from "./package.ts";

export type { AnyNode, Document, Element };
export { isTag, isText };

const cssSelect = packageOnDemand<typeof CssSelect>("css-select");
const domUtils = packageOnDemand<typeof DomUtils>("domutils");
const htmlParser = packageOnDemand<typeof HtmlParser>("htmlparser2");

/** Elements deeper than this are left out of the tree, their text stays: recursive readers would blow the stack. */
const MAX_DEPTH = 512;
/** Past this the parser itself turns quadratic: the rest of the page is dropped. */
const HOPELESS_DEPTH = 8000;

/** Tree of a page or fragment. Never throws: hostile nesting is flattened, then cut. */
export function parseHtml(source: string): Document {
  const tree = new DomHandler();
  let depth = 0;
  const parser = new (htmlParser().Parser)({
    onparserinit: (own) => tree.onparserinit(own),
    onopentag(name, attribs) {
      depth++;
      if (depth <= MAX_DEPTH) tree.onopentag(name, attribs);
      if (depth === HOPELESS_DEPTH) parser.pause();
    },
    onclosetag() {
      if (depth <= MAX_DEPTH) tree.onclosetag();
      depth--;
    },
    ontext: (data) => tree.ontext(data),
  });
  for (let from = 0; from < source.length && depth < HOPELESS_DEPTH; from += CHUNK) {
    parser.write(source.slice(from, from + CHUNK));
  }
  if (depth < HOPELESS_DEPTH) parser.end();
  return tree.root;
}

/** Small enough that a pause for hopeless nesting comes at once. */
const CHUNK = 16 * 1024;

const trees = new WeakMap<Page, Document>();

/** Tree of a page, built once however many readers ask. */
export function documentOf(page: Page): Document {
  const known = trees.get(page);
  if (known) return known;
  const tree = parseHtml(page.text);
  trees.set(page, tree);
  return tree;
}

type Test = ReturnType<typeof CssSelect.compile>;
const compiled = new Map<string, Test>();

/** Compiled once: a source asks the same few selectors on every page. */
function query(selector: string): Test {
  const known = compiled.get(selector);
  if (known) return known;
  const test = cssSelect().compile(selector);
  compiled.set(selector, test);
  return test;
}

export const select = (selector: string, root: AnyNode): Element[] =>
  cssSelect().selectAll(query(selector), root as Element) as unknown as Element[];

export const first = (selector: string, root: AnyNode): Element | null =>
  cssSelect().selectOne(query(selector), root as Element) as unknown as Element | null;

/** Attribute, trimmed; null where absent or blank. */
export function attr(node: Element | null | undefined, name: string): string | null {
  const value = node?.attribs[name]?.trim();
  return value ? value : null;
}

const SILENT = new Set(["script", "style", "template", "noscript"]);
const BLOCKS = /^(address|article|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|section|table|td|th|tr|ul)$/;

/** Text of a node on one line; null where there is none. Iterative: depth costs nothing. */
export function textOf(node: AnyNode | null | undefined): string | null {
  if (!node) return null;
  const stack: AnyNode[] = [node];
  const parts: string[] = [];
  for (let here = stack.pop(); here; here = stack.pop()) {
    if (isText(here)) parts.push(here.data);
    else if ("children" in here) {
      if (isTag(here) && here !== node && SILENT.has(here.name)) continue;
      if (isTag(here) && BLOCKS.test(here.name)) parts.push(" ");
      for (let i = here.children.length - 1; i >= 0; i--) stack.push(here.children[i] as AnyNode);
    }
  }
  const line = parts.join("").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}

/** Texts of the node's blocks, one line each, in reading order. Iterative. */
export function linesOf(node: AnyNode): string[] {
  const stack: (AnyNode | "\n")[] = [node];
  const parts: string[] = [];
  for (let here = stack.pop(); here; here = stack.pop()) {
    if (here === "\n") parts.push("\n");
    else if (isText(here)) parts.push(here.data.replace(/\s+/g, " "));
    else if ("children" in here && !(isTag(here) && SILENT.has(here.name))) {
      const isBlock = isTag(here) && BLOCKS.test(here.name);
      if (isBlock) parts.push("\n");
      if (isBlock) stack.push("\n");
      for (let i = here.children.length - 1; i >= 0; i--) stack.push(here.children[i] as AnyNode);
    }
  }
  const lines = parts.join("").split("\n");
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}

/** The nearest element of one of these names that the node stands in, or the node itself. */
export function around(node: Element, ...names: string[]): Element {
  for (let up = node.parent; up && isTag(up); up = up.parent) if (names.includes(up.name)) return up;
  return node;
}

/** The widest element around a node that holds nothing of another: where `isShared` begins. */
export function boxAround(node: Element, isShared: (box: Element) => boolean): Element {
  let box = node;
  for (let up = node.parent; up && isTag(up) && !isShared(up); up = up.parent) box = up;
  return box;
}

/** Text of the first match, on one line; null where there is none. */
export const textAt = (selector: string, root: AnyNode): string | null => textOf(first(selector, root));

/** Inner HTML, trimmed; null where empty. */
export function innerHtml(node: Element | null | undefined): string | null {
  if (!node) return null;
  const html = domUtils().getInnerHTML(node, { encodeEntities: "utf8" }).trim();
  return html === "" ? null : html;
}
