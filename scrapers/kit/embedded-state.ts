import type { Page } from "../source.ts";
import { decodeEntities } from "./entities.ts";
import { parseJson } from "./json.ts";
import { parseLoose } from "./json-repair.ts";
import { scriptsIn } from "./scripts.ts";

/** Longest state we read: larger pages are hostile or hopeless. */
const MAX_CHARS = 8 * 1024 * 1024;
/** States of one page at most. */
const MOST_STATES = 200;

/** JSON value that begins at the first `{` or `[` after `marker`, read with balanced braces and strings; undefined if none. */
export function jsonAfter(source: string, marker: string, from = 0): unknown {
  const found = source.indexOf(marker, from);
  if (found < 0) return undefined;
  const block = balanced(source, nextBracket(source, found + marker.length));
  return block === null ? undefined : parseJson(block);
}

/** The value must follow soon: an assignment, not the next function of the script. */
function nextBracket(source: string, from: number): number {
  for (let here = from; here < Math.min(source.length, from + 40); here++) {
    if (source[here] === "{" || source[here] === "[") return here;
  }
  return -1;
}

function balanced(source: string, start: number): string | null {
  const end = start < 0 ? -1 : balancedEnd(source, start);
  return end < 0 ? null : source.slice(start, end);
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

/** What the page's own scripts know, whatever the framework; [] when there is nothing we can read. */
export function embeddedStates(page: Page): unknown[] {
  const source = page.text;
  const code = scriptsIn(source, CODE).join("\n");
  const states: unknown[] = [];
  for (const found of [jsonBlocks(source), assignments(code), flight(code), attributes(source), literals(code)]) {
    for (const state of found) {
      if (typeof state === "object" && state !== null) states.push(state);
      if (states.length >= MOST_STATES) return states;
    }
  }
  return states;
}

const CODE = /^<script\b(?![^>]*\btype\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/template|text\/html))/i;
const NUXT = /^<script\b[^>]*__NUXT_DATA__/i;
const JSON_BLOCK = /^<script\b(?![^>]*__NUXT_DATA__)[^>]*\btype\s*=\s*["']?application\/json\b/i;

/** `<script type="application/json">`, whatever its id: `__NEXT_DATA__`, `__NUXT_DATA__` and all others. */
function* jsonBlocks(source: string): Generator<unknown> {
  for (const block of scriptsIn(source, JSON_BLOCK)) yield parseJson(block);
  for (const block of scriptsIn(source, NUXT)) {
    const list = parseJson(block);
    yield Array.isArray(list) ? unflatten(list) : list;
  }
}

/** `window.__INITIAL_STATE__ = {…}`, `phApp.ddo = {…}`, `self.state = JSON.parse("…")`. A function's code is no state. */
function* assignments(source: string): Generator<unknown> {
  const named =
    /(?:\b(?:window|self|globalThis)(?:\.\w{1,60}|\[["']\w{1,60}["']\])|\b__\w{1,60}|\bphApp\.ddo)\s{0,4}=\s{0,4}(?:JSON\.parse\(\s{0,4}(?=["'])|(?=[{[]|["'][{[]))/g;
  for (let found = named.exec(source); found; found = named.exec(source)) {
    const start = named.lastIndex;
    const isText = source[start] === '"' || source[start] === "'";
    const block = isText ? quotedText(source, start) : balanced(source, start);
    // What never closes here will not close further on.
    if (block === null) return;
    named.lastIndex = isText ? start : start + block.length;
    // Serialisers of JavaScript write `undefined`, which is no JSON.
    yield parseJson(block) ?? (isText ? undefined : parseLoose(block));
  }
}

/** The text that a string of a script stands for; null when it never ends. */
function quotedText(source: string, start: number): string | null {
  const quote = source[start];
  for (let here = start + 1; here < Math.min(source.length, start + MAX_CHARS); here++) {
    if (source[here] === "\\") here++;
    else if (source[here] === quote) {
      const inner = source.slice(start + 1, here);
      const plain = quote === '"' ? inner : inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"');
      const text = parseJson(`"${plain}"`);
      return typeof text === "string" ? text : null;
    }
  }
  return null;
}

/** Next's stream: `self.__next_f.push([1,"5:[…]\n"])`, pieces of lines of which each is a value. */
function* flight(source: string): Generator<unknown> {
  const pieces: string[] = [];
  const pushes = /\b__next_f\.push\(\[1,\s{0,4}(?=")/g;
  for (let found = pushes.exec(source); found; found = pushes.exec(source)) {
    const piece = quotedText(source, pushes.lastIndex);
    if (piece === null) break;
    pieces.push(piece);
  }
  for (const line of pieces.join("").split("\n")) {
    const value = /^[0-9a-f]{1,6}:(?=[{[])/i.exec(line);
    if (value) yield parseJson(line.slice(value[0].length));
  }
}

/** `<div id="app" data-page="{&quot;…}">` of Inertia and its like. */
function* attributes(source: string): Generator<unknown> {
  const named =
    /\bdata-(?:page|props|state|react-props|initial-state)\s{0,4}=\s{0,4}(?:"(?=[{[])([^"]{2,})"|'(?=[{[])([^']{2,})')/g;
  for (let found = named.exec(source); found; found = named.exec(source)) {
    yield parseJson(decodeEntities(found[1] ?? found[2] ?? ""));
  }
}

/** How far before its type a posting may open. */
const MOST_BEFORE = 4000;

/** JSON-LD that a script will write into the page: `script.text = JSON.stringify({"@context": …})`. */
function* literals(source: string): Generator<unknown> {
  const typed = /"@type"\s{0,4}:\s{0,4}"(?:https?:\/\/schema\.org\/|schema:)?JobPosting"/g;
  for (let found = typed.exec(source), passed = 0; found; found = typed.exec(source)) {
    const from = Math.max(passed, found.index - MOST_BEFORE);
    const before = source.slice(from, found.index);
    const opening = Math.max(before.lastIndexOf('{"@context"'), 0) || before.lastIndexOf("{");
    const block = balanced(source, opening < 0 ? -1 : from + opening);
    if (block === null) return;
    typed.lastIndex = passed = from + opening + block.length;
    yield parseJson(block);
  }
}
