import { decodeEntities } from "./html.ts";
import { parseJson } from "./json.ts";

/** Larger blocks are nobody's posting. */
const MAX_CHARS = 2 * 1024 * 1024;

/**
 * JSON as websites really write it. Undefined where no repair gives JSON.
 * Wrappers come off and a block encoded as HTML entities is decoded; then, each tried only when the one before failed:
 * control characters, comments, trailing and missing commas, bad escapes, single quotes, NaN; bare quotes in strings.
 */
export function parseLoose(source: string): unknown {
  if (source.length > MAX_CHARS) return undefined;
  const strict = parseJson(source);
  // Some write the whole block as one string of JSON.
  if (typeof strict === "string" && /^\s*[{[]/.test(strict)) return parseJson(strict) ?? strict;
  if (strict !== undefined) return strict;
  const bare = unwrap(source);
  if (!/^[[{&/]/.test(bare)) return undefined;
  const plain = /&(quot|#34|#x22);/i.test(bare) && !bare.includes('"') ? decodeEntities(bare) : bare;
  return parseJson(plain) ?? parseJson(rewrite(plain, false)) ?? parseJson(rewrite(plain, true));
}

/** Takes off BOM, `<!-- -->`, `//<![CDATA[ … //]]>` and a closing semicolon. */
function unwrap(source: string): string {
  let bare = source.replace(/^\uFEFF/, "").trim();
  bare = bare.replace(/^(\/\/|\/\*)?\s*<!\[CDATA\[\s*(\*\/)?/, "").replace(/(\/\/|\/\*)?\s*\]\]>\s*(\*\/)?$/, "");
  bare = bare
    .trim()
    .replace(/^<!--/, "")
    .replace(/(\/\/\s*)?-->$/, "");
  return bare.trim().replace(/;$/, "");
}

/** One pass from loose to strict JSON. `bareQuotes`: a quote ends a string only where JSON could go on after it. */
function rewrite(source: string, bareQuotes: boolean): string {
  const out: string[] = [];
  let at = 0;
  /** True when a value just ended: another value then needs the comma that was forgotten. */
  let ended = false;
  let comma = false;
  const separate = (opens: boolean): void => {
    if (opens && (comma || ended)) out.push(",");
    comma = false;
    ended = false;
  };
  while (at < source.length) {
    const char = source[at] as string;
    if (char === '"' || char === "'") {
      separate(true);
      const [text, next] = readString(source, at, bareQuotes);
      out.push(text);
      at = next;
      ended = true;
    } else if (char === "/" && (source[at + 1] === "/" || source[at + 1] === "*")) at = afterComment(source, at);
    else if (char === "," || /\s/.test(char)) {
      if (char === ",") comma = ended;
      at++;
    } else if (char === "{" || char === "[") {
      separate(true);
      out.push(char);
      at++;
    } else if (char === "}" || char === "]" || char === ":") {
      separate(false);
      out.push(char);
      ended = char !== ":";
      at++;
    } else {
      separate(true);
      const word = /[^\s,:{}[\]"'/]+|\//y;
      word.lastIndex = at;
      const bare = word.exec(source)?.[0] ?? char;
      out.push(literal(bare));
      at += bare.length;
      ended = true;
    }
  }
  return out.join("");
}

/** A number or a word of JSON; NaN, undefined and the like say nothing; a bare key gets its quotes. */
function literal(word: string): string {
  if (/^(true|false|null)$/.test(word) || /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return word;
  return /^(NaN|undefined|-?Infinity|None)$/.test(word) ? "null" : JSON.stringify(word);
}

function afterComment(source: string, at: number): number {
  const line = source[at + 1] === "/";
  const end = source.indexOf(line ? "\n" : "*/", at + 2);
  return end < 0 ? source.length : end + (line ? 1 : 2);
}

const STRICT_ESCAPES = /["\\/bfnrt]/;

/** String that opens at `at`, rewritten with double quotes; and the index after it. */
function readString(source: string, at: number, bareQuotes: boolean): [string, number] {
  const quote = source[at] as string;
  const out = ['"'];
  let here = at + 1;
  for (; here < source.length; here++) {
    const char = source[here] as string;
    if (char === quote && !(bareQuotes && !closes(source, here))) break;
    if (char === "\\") {
      const next = source[here + 1] ?? "";
      if (STRICT_ESCAPES.test(next)) out.push(char, next);
      else if (next === "u" && /^[0-9a-f]{4}$/i.test(source.slice(here + 2, here + 6))) out.push("\\u");
      else out.push(next < " " ? "" : next);
      here++;
    } else if (char === '"') out.push('\\"');
    else if (char < " ") out.push(`\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
    else out.push(char);
  }
  out.push('"');
  return [out.join(""), here + 1];
}

/** Could JSON go on after a string that ends at this quote? */
function closes(source: string, at: number): boolean {
  const after = /\s*(.?)\s*(.?)/sy;
  after.lastIndex = at + 1;
  const [, next = "", second = ""] = after.exec(source) ?? [];
  return next === "" || /[:}\]]/.test(next) || (next === "," && /["'{[\d}\]tfn/-]/.test(second));
}
