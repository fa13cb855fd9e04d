import { MARK } from "./contacts.ts";

/** Markup as it is read: what gives a person away is looked for in the words, tags and entities are put back where they stood. */

export interface Markup {
  html: string;
  words: string;
  pieces: readonly Piece[];
}
interface Piece {
  /** Where it stood among the words. */
  at: number;
  written: string;
  /** How it is read: nothing, or one sign. */
  read: string;
}

/** All other tags end a line. */
const INLINE = /^<\/?(?:strong|em|[biua]|span|font|small|mark|su[bp])\b/i;
const TAG = /^<\/?[a-z][^<>]*>$/i;
const SIGNS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00a0",
  "&#160;": "\u00a0",
};
const LONGEST = 200;

const readings = new Map<string, string | null>();
/** How a tag or an entity is read; null: it is neither. */
function readAs(written: string): string | null {
  if (written.length > LONGEST) return null;
  let answer = readings.get(written);
  if (answer === undefined) {
    answer = SIGNS[written] ?? (TAG.test(written) ? (INLINE.test(written) ? "" : "\n") : null);
    if (readings.size > 2_000) readings.clear();
    readings.set(written, answer);
  }
  return answer;
}

export function markupOf(html: string): Markup {
  const pieces: Piece[] = [];
  const words: string[] = [];
  let length = 0;
  let from = 0;
  const tell = (text: string): void => {
    words.push(text);
    length += text.length;
  };
  let tag = html.indexOf("<");
  let sign = html.indexOf("&");
  while (tag >= 0 || sign >= 0) {
    const isTag = sign < 0 || (tag >= 0 && tag < sign);
    const at = isTag ? tag : sign;
    const written = html.slice(at, html.indexOf(isTag ? ">" : ";", at) + 1);
    const read = readAs(written);
    if (read !== null) {
      tell(html.slice(from, at));
      pieces.push({ at: length, written, read });
      tell(read);
      from = at + written.length;
    }
    if (isTag) tag = html.indexOf("<", at + 1);
    else sign = html.indexOf("&", at + 1);
  }
  return { html, words: from === 0 ? html : [...words, html.slice(from)].join(""), pieces };
}

/** The words again, some of them taken out, in their markup. */
export function markedUp({ html, words, pieces }: Markup, clean: string): string {
  if (clean === words) return html;
  if (pieces.length === 0) return clean;
  const parts = clean.split(MARK);
  let out = "";
  let piece = 0;
  let from = 0;
  for (const [at, part] of parts.entries()) {
    if (at > 0) {
      out += MARK;
      from = at === parts.length - 1 ? words.length - part.length : Math.max(from, words.indexOf(part, from));
    }
    const end = from + part.length;
    for (; piece < pieces.length && (pieces[piece]!.at < end || at === parts.length - 1); piece++) {
      const { at: there, written, read } = pieces[piece]!;
      out += words.slice(from, there);
      // Of what was taken out, the tags stay.
      if (there >= from || written.startsWith("<")) out += written;
      from = Math.max(from, there + read.length);
    }
    out += words.slice(from, end);
    from = end;
  }
  return out;
}
