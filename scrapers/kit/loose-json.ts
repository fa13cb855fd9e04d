/** Values nested deeper are nobody's posting. */
const MAX_DEPTH = 64;

/** Where a value may begin among what is no JSON: `var x = {`, a PHP warning, a comment. */
const BEGINS = /\{(?=\s*(?:["'“}]|[\w$@]+\s*:|\/[/*]))|\[(?=\s*[{["'“\]])/g;
const BLANKS = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const WORD = /[^\s,:{}[\]"'“”]+/y;

/** Where a string ends depends on what it is: the name of a member, its value, or an item of a list. */
type Role = "key" | "member" | "item";

/** Stands for a value that is not there. */
const NONE = Symbol("none");

/**
 * Every JSON value that a text holds, one after another, as websites really write them: comments, trailing, missing and
 * doubled commas, single and typographic quotes, bare keys, raw line ends, quotes that nobody escaped, bad escapes,
 * braces never closed. What stands around the values is skipped; a value that the end of the text cuts in a word is none.
 * One pass; each step moves on.
 */
export function looseValues(source: string): unknown[] {
  const values: unknown[] = [];
  const begins = new RegExp(BEGINS);
  for (let found = begins.exec(source); found; found = begins.exec(source)) {
    const { value, end, cut } = readValue(source, found.index);
    if (!cut && typeof value === "object" && value !== null && Object.keys(value).length > 0) values.push(value);
    begins.lastIndex = Math.max(end, found.index + 1);
  }
  return values;
}

/** The value that begins at `start`, the index after it, and whether the text ends within one of its words. */
function readValue(source: string, start: number): { value: unknown; end: number; cut: boolean } {
  let at = start;
  let depth = 0;
  let cut = false;

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const skipped = pattern.exec(source)?.[0] ?? "";
    at += skipped.length;
    return skipped;
  };

  const string = (role: Role): string | typeof NONE => {
    const [text, end] = readString(source, at, role);
    at = end;
    cut ||= text === null;
    return text ?? NONE;
  };

  const value = (role: Role): unknown => {
    skip(BLANKS);
    const char = source[at] ?? "";
    if (char === "{" || char === "[") return container(char);
    if (QUOTES.has(char)) return string(role);
    const word = skip(WORD);
    return word === "" ? NONE : literal(word);
  };

  const container = (opening: string): unknown => {
    at++;
    if (++depth > MAX_DEPTH) at = source.length;
    const made = opening === "{" ? members() : items();
    depth--;
    return made;
  };

  const items = (): unknown[] => {
    const list: unknown[] = [];
    while (goesOn("]", "}")) {
      const before = at;
      const item = value("item");
      if (item !== NONE) list.push(item);
      if (at === before) at++;
    }
    return list;
  };

  const members = (): Record<string, unknown> => {
    const node: Record<string, unknown> = {};
    while (goesOn("}", "]")) {
      const before = at;
      const key = value("key");
      skip(BLANKS);
      // A value without its key says nothing.
      if (source[at] === ":" && at++) {
        const said = value("member");
        if (said !== NONE && typeof key === "string" && key !== "__proto__") node[key] = said;
      }
      if (at === before) at++;
    }
    return node;
  };

  /** False at the end of the container, which is passed, or at the end of one around it, which is not. */
  const goesOn = (closing: string, other: string): boolean => {
    do skip(BLANKS);
    while (source[at] === "," && at++ >= 0);
    const char = source[at] ?? "";
    if (char === closing) at++;
    return char !== "" && char !== closing && char !== other;
  };

  return { value: value("item"), end: at, cut };
}

const QUOTES = new Map([
  ['"', '"'],
  ["'", "'"],
  ["“", "”"],
]);

/** Text of the string that opens at `at` and the index after it; null when it never ends. */
function readString(source: string, at: number, role: Role): [string | null, number] {
  const closing = QUOTES.get(source[at] ?? "") as string;
  const parts: string[] = [];
  let from = at + 1;
  for (let here = from; here < source.length; here++) {
    const char = source[here];
    if (char === closing && ends(source, here + 1, role)) {
      parts.push(source.slice(from, here));
      return [parts.join(""), here + 1];
    }
    if (char !== "\\") continue;
    const [letter, next] = unescaped(source, here + 1);
    parts.push(source.slice(from, here), letter);
    from = next;
    here = next - 1;
  }
  return [null, source.length];
}

const SPACES = /\s*/y;
const COMMAS = /(?:\s|,|\/\/[^\n]{0,300}\n|\/\*[\s\S]{0,300}?\*\/)*/y;
const VALUE = /["'“{[\d-]|(?:true|false|null|NaN|undefined|None)\b/y;
const MEMBER = new RegExp(
  String.raw`(?:(["'])[\w$@:./-]{1,80}\1\s*|“[\w$@:./-]{1,80}”\s*|[A-Za-z_$][\w$-]{0,80}):\s*(?:${VALUE.source})`,
  "y",
);
const AFTER_BRACE = /\s*(?:[\]},;)"'/<{[]|-->|$)/y;

/** Could JSON go on here, after a quote? If not, the quote stands inside the text, where nobody escaped it. */
function ends(source: string, at: number, role: Role): boolean {
  const next = after(SPACES, source, at);
  const char = source[next];
  if (role === "key") return char === ":";
  if (char === undefined || (role === "item" && char === "]")) return true;
  if (char === "}") return role === "member" && matches(AFTER_BRACE, source, next + 1);
  // A comma may be forgotten, but then something else tells the two apart.
  if (char !== "," && next === at) return false;
  const other = after(COMMAS, source, next);
  const closing = source[other];
  if (closing === undefined || closing === (role === "item" ? "]" : "}")) return true;
  return matches(role === "item" ? VALUE : MEMBER, source, other);
}

function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(source);
  return pattern.lastIndex;
}

function matches(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** The letter that an escape stands for, and the index after it; `\$` and its like are only the letter. */
function unescaped(source: string, at: number): [string, number] {
  const char = source[at] ?? "";
  const code = char === "u" ? /^[0-9a-f]{4}/i.exec(source.slice(at + 1, at + 5))?.[0] : undefined;
  if (code) return [String.fromCharCode(Number.parseInt(code, 16)), at + 5];
  return [ESCAPES[char] ?? (char < " " ? "" : char), at + 1];
}

/** A number or a word of JSON; NaN, undefined and the like say nothing; any other word is text. */
function literal(word: string): unknown {
  if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return Number(word);
  if (word === "true" || word === "false") return word === "true";
  return /^(null|NaN|undefined|-?Infinity|None)$/.test(word) ? null : word;
}
