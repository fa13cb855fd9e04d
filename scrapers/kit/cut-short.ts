/** What arrived of an answer that stops in the middle: `rows` is the same answer ended after its last whole row, if it has one. */
interface CutShort {
  rows: string | null;
}

/** An answer in JSON or XML that never ends, or a page; null for one that does, and for anything else. A half-written row is left out. */
export function cutShort(source: string): CutShort | null {
  const plain = source.replace(/^\uFEFF/, "").trimStart();
  if (isCutPage(plain)) return { rows: null };
  if (/^[{[]/.test(plain)) return cutJson(plain);
  return /^<(?:\?xml|rss|feed)\b/i.test(plain) && !/<html\b/i.test(plain.slice(0, 1000)) ? cutXml(plain) : null;
}

const UNREAD = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** A page that stops inside a script or a sheet of styles: the only places of HTML that must be closed. */
export function isCutPage(source: string): boolean {
  if (!/^\s*<(?:!doctype\s+html|html|head)\b/i.test(source)) return false;
  const last = [...source.matchAll(UNREAD)].at(-1);
  return last?.[1] !== undefined && !/<\/(?:script|style)\s*>$/i.test(last[0]);
}

/** An open bracket or element, and where the last whole thing within it ends. */
interface Open {
  name: string;
  end: number;
  /** Name of that last whole thing. */
  last: string;
}

function cutJson(source: string): CutShort | null {
  const open: Open[] = [];
  let quoted = false;
  for (let here = 0; here < source.length; here++) {
    const char = source[here] as string;
    if (quoted) {
      if (char === "\\") here++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") open.push({ name: char, end: 0, last: "" });
    else if (char === "}" || char === "]") {
      open.pop();
      note(open, char, here + 1);
    }
  }
  const list = open.findIndex(({ name }) => name === "[");
  return ended(source, open, list, ({ name }) => (name === "[" ? "]" : "}"));
}

const TAG = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g;

/** Rows are the elements of one name under one parent: the half-written one is like the whole one before it. */
function cutXml(source: string): CutShort | null {
  const open: Open[] = [];
  for (const { 0: tag, 1: closes, 2: name, 3: alone, index } of source.matchAll(TAG)) {
    if (name === undefined) continue;
    if (!closes) open.push({ name, end: 0, last: "" });
    if (!closes && !alone) continue;
    open.pop();
    note(open, name, index + tag.length);
  }
  const list = open.findIndex(({ last }, at) => last !== "" && last === open[at + 1]?.name);
  return ended(source, open, list, ({ name }) => `</${name}>`);
}

function note(open: Open[], last: string, end: number): void {
  const parent = open.at(-1);
  if (parent) Object.assign(parent, { last, end });
}

function ended(source: string, open: Open[], list: number, close: (one: Open) => string): CutShort | null {
  if (open.length === 0) return null;
  const end = open[list]?.end ?? 0;
  const closing = open
    .slice(0, list + 1)
    .reverse()
    .map(close)
    .join("");
  return { rows: end > 0 ? source.slice(0, end) + closing : null };
}
