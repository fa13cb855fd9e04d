import { decodeEntities as decode } from "../../scrapers/kit/entities.ts";
import { wholeLines } from "./broken-lines.ts";
import { withApostrophes } from "./lost-apostrophes.ts";
import { BLANK, COMPOSABLE, ESCAPABLE, LINE_END, shown, signsOf, tightLines } from "./signs.ts";

/** HTML of unknown origin → the few tags of ours, without attributes, and its text.
 *  Safe by construction: everything written is either escaped text or one of the bare tags below. One pass, linear in the
 *  input (a DOM parser needs seconds on a megabyte of nested tags). tests/ hold it against sanitize-html. */

const KEPT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    p: "p",
    br: "br",
    ul: "ul",
    ol: "ol",
    li: "li",
    strong: "strong",
    em: "em",
    h2: "h2",
    h3: "h3",
    h4: "h4",
    b: "strong",
    i: "em",
    h1: "h2",
    h5: "h4",
    h6: "h4",
    div: "p",
    section: "p",
    article: "p",
    tr: "p",
    blockquote: "p",
    dt: "p",
    dd: "p",
    header: "p",
    footer: "p",
    main: "p",
    aside: "p",
    address: "p",
    figcaption: "p",
    summary: "p",
    fieldset: "p",
    caption: "p",
    pre: "p",
  }),
);
const INLINE = new Set(["strong", "em"]);
/** Their content is not text. */
const DROPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "math",
  "select",
  "textarea",
  "title",
  "head",
  "audio",
  "video",
  "canvas",
  "xmp",
  "noembed",
  "noframes",
  "plaintext",
  "button",
  "option",
]);
const VOID = new Set(["br", "img", "hr", "input", "meta", "link", "embed", "source", "wbr", "area", "col", "base"]);

/** No real offer is longer; more would only cost time. */
const LONGEST_INPUT = 200_000;
const DEEPEST = 24;

/** Entities decoded once, as the sources' own are, without those that nobody sees: they part words. */
export const decodeEntities = (text: string): string =>
  text.includes("&") ? decode(text.replace(/&(?:shy|zwn?j|[lr]rm);/g, "")) : text;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export interface CleanText {
  html: string;
  text: string;
}

/** Clean HTML and its text. Plain text keeps its lines; markup that was escaped once is unescaped first. */
export function cleanText(source: string): CleanText {
  const capped = withApostrophes(source.length > LONGEST_INPUT ? source.slice(0, LONGEST_INPUT) : source);
  if (!looksLikeHtml(capped)) {
    const unescaped = looksEscaped(capped) ? decodeEntities(capped) : capped;
    if (unescaped === capped || !looksLikeHtml(unescaped)) return fromPlainText(unescaped);
    return fromHtml(unescaped);
  }
  return fromHtml(capped);
}

function fromHtml(input: string): CleanText {
  const html = cleanHtml(input);
  return { html, text: textOf(html) };
}

const looksLikeHtml = (text: string): boolean => text.includes("<") && /<\/?[a-zA-Z][^<>]{0,2000}>|<!--/.test(text);
const looksEscaped = (text: string): boolean =>
  text.includes("&") && /&lt;\/?(?:p|br|ul|li|div|strong|b|h\d|span)\b/i.test(text);

/** The text is made of the same blocks as the markup: what was escaped need not be decoded again. */
function fromPlainText(source: string): CleanText {
  const { text: lines, signs } = tightLines(decodeEntities(source));
  const text = signs & LINE_END ? wholeLines(lines) : lines;
  if (text === "") return { html: "", text };
  const safe = signs & ESCAPABLE ? escaped(text) : text;
  const html = `<p>${safe.replaceAll("\n\n", "</p><p>").replaceAll("\n", "<br>")}</p>`;
  return { html, text: signs & COMPOSABLE ? text.normalize("NFC") : text };
}

interface Writer {
  out: string[];
  open: string[];
}

function cleanHtml(input: string): string {
  const writer: Writer = { out: [], open: [] };
  let at = 0;
  while (at < input.length) {
    const tag = input.indexOf("<", at);
    if (tag < 0) {
      writeText(writer, input.slice(at));
      break;
    }
    if (tag > at) writeText(writer, input.slice(at, tag));
    at = readTag(input, tag, writer);
  }
  while (writer.open.length > 0) writer.out.push(`</${writer.open.pop()}>`);
  return tidy(writer.out.join(""));
}

function writeText(writer: Writer, text: string): void {
  const clean = shown(decodeEntities(text));
  if (clean === "") return;
  const signs = signsOf(clean);
  const single = signs & (BLANK | LINE_END) ? clean.replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, " ") : clean;
  writer.out.push(signs & ESCAPABLE ? escaped(single) : single);
}

/** Reads what starts with « < » and returns where reading goes on. */
function readTag(input: string, at: number, writer: Writer): number {
  if (input.startsWith("<!--", at)) return after(input, "-->", at + 4);
  if (/[!?]/.test(input[at + 1] ?? "")) return after(input, ">", at + 1);
  const name = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/.exec(input.slice(at, at + 40));
  if (!name) {
    writer.out.push("&lt;");
    return at + 1;
  }
  const end = tagEnd(input, at + name[0].length);
  const tag = name[2]!.toLowerCase();
  if (DROPPED.has(tag)) return name[1] || VOID.has(tag) ? end : afterElement(input, tag, end);
  if (name[1]) close(writer, KEPT.get(tag));
  else open(writer, KEPT.get(tag), tag);
  return end;
}

const after = (input: string, mark: string, from: number): number => {
  const found = input.indexOf(mark, from);
  return found < 0 ? input.length : found + mark.length;
};

/** End of a tag: the first « > » outside quoted values. An unclosed quote ends at the next « > ». */
function tagEnd(input: string, from: number): number {
  for (let i = from; i < input.length && i < from + 20_000; i++) {
    const char = input[i];
    if (char === ">") return i + 1;
    if ((char === '"' || char === "'") && input[i - 1] === "=") {
      const quoteEnd = input.indexOf(char, i + 1);
      if (quoteEnd < 0 || quoteEnd > i + 20_000) return after(input, ">", i);
      i = quoteEnd;
    }
  }
  return after(input, ">", from);
}

/** After `</tag>`; when it never closes, the rest of the page is its content (as browsers read it). */
function afterElement(input: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}(?![a-z0-9])[^>]*>`, "gi");
  closing.lastIndex = from;
  return closing.exec(input) ? closing.lastIndex : input.length;
}

function open(writer: Writer, tag: string | undefined, written: string): void {
  if (!tag) {
    // A cell or an inline stranger parts words without being kept.
    if (written === "td" || written === "th" || written === "hr") writer.out.push(" ");
    return;
  }
  if (tag === "br") writer.out.push("<br>");
  else if (writer.open.length < DEEPEST) {
    if (tag === "p" || tag.startsWith("h")) closeBlock(writer);
    if (tag === "li") closeOpenItem(writer);
    writer.open.push(tag);
    writer.out.push(`<${tag}>`);
  }
}

/** A paragraph or heading ends where the next begins; lists stay open. */
function closeBlock(writer: Writer): void {
  const last = writer.open.findLastIndex((tag) => tag === "p" || tag.startsWith("h"));
  const list = writer.open.findLastIndex((tag) => tag === "ul" || tag === "ol" || tag === "li");
  if (last > list) closeDownTo(writer, last);
}

function closeOpenItem(writer: Writer): void {
  const item = writer.open.lastIndexOf("li");
  const list = writer.open.findLastIndex((tag) => tag === "ul" || tag === "ol");
  if (item > list) closeDownTo(writer, item);
}

function close(writer: Writer, tag: string | undefined): void {
  if (!tag || tag === "br") return;
  const at = writer.open.lastIndexOf(tag);
  if (at < 0) return;
  // A stray </b> must not close the list around it.
  if (INLINE.has(tag) && writer.open.slice(at + 1).some((inner) => !INLINE.has(inner))) return;
  closeDownTo(writer, at);
}

const closeDownTo = (writer: Writer, at: number): void => {
  while (writer.open.length > at) writer.out.push(`</${writer.open.pop()}>`);
};

/** Empty elements and runs of breaks removed, until nothing changes (twice is enough in practice, four times is the end). */
function tidy(html: string): string {
  let text = html;
  for (let round = 0; round < 4 && isUntidy(text); round++) {
    text = text
      .replace(/<(p|ul|ol|li|strong|em|h2|h3|h4)>(?:\s|<br>)*<\/\1>/g, " ")
      // Runs are shortened before anything looks at their ends: each pattern below stays linear.
      .replace(/\s{2,}/g, " ")
      .replace(/<br>(?: ?<br>){2,}/g, "<br><br>")
      .replace(/(<(?:p|li|h2|h3|h4)>)(?:\s|<br>)+/g, "$1")
      .replace(/(?:\s|<br>)+(<\/(?:p|li|h2|h3|h4)>)/g, "$1");
  }
  return text.trim();
}

/** Is there anything for the patterns above? One look in place of five, and it stops at tags only. */
const UNTIDY =
  /<(?:p|li|h2|h3|h4)>(?:\s|<br>|<\/)|<(?:ul|ol|strong|em)>(?:\s|<br>)*<\/|<br>(?: ?<br> ?<br>|<\/(?:p|li|h2|h3|h4)>)|(?<=\s)<\/(?:p|li|h2|h3|h4)>/;
const TWO_BLANKS = /[^\S ](?:\s|(?<=\s\s))/;
const isUntidy = (html: string): boolean => html.includes("  ") || UNTIDY.test(html) || TWO_BLANKS.test(html);

const BREAKS: Record<string, string> = {
  li: "\n• ",
  br: "\n",
  ...Object.fromEntries(
    ["p", "ul", "ol", "h2", "h3", "h4"].flatMap((tag) => [tag, `/${tag}`]).map((tag) => [tag, "\n"]),
  ),
};

/** Text of clean HTML: blocks on lines of their own, items with a bullet. */
function textOf(html: string): string {
  const text = decodeEntities(withoutTags(html)).normalize("NFC");
  const single = text.includes("  ") || text.includes("\t") ? text.replace(/[ \t]{2,}/g, " ") : text;
  const lines = single
    .replaceAll("\n ", "\n")
    .replaceAll(" \n", "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/• ?\n+(?!•)/g, "• ")
    .trim();
  return wholeLines(lines);
}

function withoutTags(html: string): string {
  const [first = "", ...pieces] = html.split("<");
  return (
    first +
    pieces
      .map((piece) => {
        const end = piece.indexOf(">");
        return end < 0 ? `<${piece}` : (BREAKS[piece.slice(0, end)] ?? "") + piece.slice(end + 1);
      })
      .join("")
  );
}
