/**
 * robots.txt by RFC 9309: pure functions, no network. Bytes are kept as latin1 text, so that a rule in any charset is
 * percent-encoded byte by byte, as the URLs it is compared with.
 */

interface Rule {
  allow: boolean;
  /** Pieces between the `*`. */
  pieces: readonly string[];
  /** Ends with `$`. */
  anchored: boolean;
  /** Longest wins. */
  weight: number;
}

interface Group {
  agents: string[];
  rules: Rule[];
  /** Seconds. */
  delay: number | null;
}

export interface Robots {
  groups: readonly Group[];
  sitemaps: readonly string[];
}

/** RFC 9309 2.5: at least 500 KiB are read. */
const MAX_BYTES = 500 * 1024;
const MAX_LINE = 16 * 1024;

/** Misspellings that Google's parser accepts too: a site's will is clear behind them. */
const FIELDS: Record<string, "agent" | "allow" | "disallow" | "delay" | "sitemap"> = {
  "user-agent": "agent",
  useragent: "agent",
  "user agent": "agent",
  allow: "allow",
  disallow: "disallow",
  dissallow: "disallow",
  dissalow: "disallow",
  disalow: "disallow",
  diasllow: "disallow",
  disallaw: "disallow",
  "crawl-delay": "delay",
  crawldelay: "delay",
  sitemap: "sitemap",
  "site-map": "sitemap",
};

export function parseRobots(input: string | Buffer): Robots {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let group: Group | null = null;
  let ruled = true;
  for (const line of linesOf(input)) {
    const pair = fieldOf(line);
    if (pair === null) continue;
    const [field, value] = pair;
    if (field === "sitemap") sitemaps.push(Buffer.from(value, "latin1").toString("utf8"));
    else if (field === "agent") {
      if (group === null || ruled) {
        group = { agents: [], rules: [], delay: null };
        groups.push(group);
        ruled = false;
      }
      group.agents.push(tokenOf(value));
    } else if (field === "delay") {
      if (group !== null) group.delay = longerDelay(group.delay, value);
    } else if (group !== null) {
      ruled = true;
      addRules(group.rules, field === "allow", value);
    }
  }
  return { groups, sitemaps };
}

/** May this product token (`VigieBot`) read this absolute URL? The URL is taken as it will be sent: percent-encoded. */
export function allows(robots: Robots, productToken: string, url: string): boolean {
  const path = upperHex(pathOf(url));
  const plain = unescaped(path);
  let allow = -1;
  let disallow = -1;
  for (const group of groupsFor(robots, productToken)) {
    for (const rule of group.rules) {
      if (rule.weight <= (rule.allow ? allow : disallow)) continue;
      if (rule.allow) {
        if (matches(rule.pieces, rule.anchored, path)) allow = rule.weight;
      } else if (forbids(rule, path, plain)) disallow = rule.weight;
    }
  }
  return disallow < 0 || allow >= disallow;
}

/** Milliseconds between two requests that the site asks of us; null when it asks nothing. */
export function crawlDelay(robots: Robots, productToken: string): number | null {
  const delays = groupsFor(robots, productToken).flatMap((group) => (group.delay === null ? [] : [group.delay]));
  return delays.length === 0 ? null : Math.max(...delays) * 1000;
}

export const sitemaps = (robots: Robots): readonly string[] => robots.sitemaps;

/** All groups of our token, merged; those of `*` only when no group names us. */
function groupsFor(robots: Robots, productToken: string): readonly Group[] {
  const token = productToken.toLowerCase();
  const ours = robots.groups.filter((group) => token !== "" && group.agents.includes(token));
  return ours.length > 0 ? ours : robots.groups.filter((group) => group.agents.includes("*"));
}

function linesOf(input: string | Buffer): string[] {
  const bytes = typeof input === "string" ? Buffer.from(input, "utf8") : input;
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const lines = bytes.toString("latin1", start, start + MAX_BYTES).split(/[\r\n]/);
  // A rule cut in the middle would mean something else (`/a` of `/about`): it is dropped.
  if (bytes.length - start > MAX_BYTES) lines.pop();
  return lines;
}

function fieldOf(line: string): [(typeof FIELDS)[string], string] | null {
  if (line.length > MAX_LINE) return null;
  const hash = line.indexOf("#");
  const text = (hash < 0 ? line : line.slice(0, hash)).trim();
  const colon = text.indexOf(":");
  if (colon >= 0) return named(text.slice(0, colon).trim(), text.slice(colon + 1).trim());
  // `disallow /x` without its colon, seen in the wild.
  const words = text.split(/[ \t]+/);
  return words.length === 2 ? named(words[0]!, words[1]!) : null;
}

function named(key: string, value: string): [(typeof FIELDS)[string], string] | null {
  const name = key.toLowerCase();
  return Object.hasOwn(FIELDS, name) ? [FIELDS[name]!, value] : null;
}

/** `FooBot/1.2 (x)` names FooBot; `*` is everybody. */
function tokenOf(value: string): string {
  if (/^\*(\s|$)/.test(value)) return "*";
  return /^[A-Za-z_-]*/.exec(value)![0].toLowerCase();
}

function longerDelay(known: number | null, value: string): number | null {
  const seconds = Number(value.replace(",", "."));
  if (value === "" || !Number.isFinite(seconds) || seconds < 0) return known;
  return Math.max(known ?? 0, seconds);
}

function addRules(rules: Rule[], allow: boolean, value: string): void {
  if (value === "") return;
  rules.push(ruleOf(allow, value));
  // A directory is its index page: `Allow: /jobs/index.html` opens `/jobs/`.
  const index = value.lastIndexOf("/index.htm");
  if (allow && index >= 0) rules.push(ruleOf(true, `${value.slice(0, index + 1)}$`));
}

function ruleOf(allow: boolean, value: string): Rule {
  const pattern = upperHex(value.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`));
  const anchored = pattern.endsWith("$");
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split(/\*+/);
  return { allow, pieces, anchored, weight: pattern.length };
}

/** RFC 9309 decodes needless escapes (`%62` is `b`); Google compares as written. What forbids in either reading forbids. */
function forbids(rule: Rule, path: string, plain: string): boolean {
  if (matches(rule.pieces, rule.anchored, path)) return true;
  if (plain === path && !rule.pieces.some((piece) => piece.includes("%"))) return false;
  return matches(rule.pieces.map(unescaped), rule.anchored, plain);
}

/** Leftmost match of each piece: right for `*`, and never backtracks. */
function matches(pieces: readonly string[], anchored: boolean, path: string): boolean {
  const first = pieces[0]!;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  if (pieces.length === 1) return !anchored || at === path.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = pieces[pieces.length - 1]!;
  return anchored ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

function pathOf(url: string): string {
  const whole = url.split("#", 1)[0]!;
  const slashes = whole.indexOf("//");
  const early = whole.search(/[/?;]/);
  const start = slashes < 0 || early < slashes ? 0 : slashes + 2;
  const at = whole.slice(start).search(/[/?;]/);
  if (at < 0) return "/";
  const path = whole.slice(start + at);
  return path.startsWith("/") ? path : `/${path}`;
}

const upperHex = (text: string): string =>
  text.includes("%") ? text.replace(/%[0-9a-fA-F]{2}/g, (hex) => hex.toUpperCase()) : text;

const unescaped = (text: string): string =>
  text.includes("%")
    ? text.replace(/%[0-9A-F]{2}/g, (hex) => {
        const char = String.fromCharCode(Number.parseInt(hex.slice(1), 16));
        return /[A-Za-z0-9._~-]/.test(char) ? char : hex;
      })
    : text;
