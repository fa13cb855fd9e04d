import { MARK } from "./contacts.ts";

/** Markup as it is read: what gives a person away is looked for in the words, tags and entities are put back where they stood. */

const TAG = /^\/?[a-z][^<>]*>/i;
/** All others end a line. */
const INLINE = /^\/?(?:strong|em|[biua]|span|font|small|mark|su[bp])\b/i;
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#39|#160);/g;
const SIGNS: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

export function wordsOf(html: string): string {
  const parts = html.split("<");
  for (let at = 1; at < parts.length; at++) parts[at] = untagged(parts[at]!);
  const words = parts.length === 1 ? html : parts.join("");
  return words.includes("&") ? words.replace(ENTITY, (entity) => SIGNS[entity] ?? "\u00a0") : words;
}

const untagged = (written: string): string =>
  TAG.test(written) ? (INLINE.test(written) ? "" : "\n") + written.slice(written.indexOf(">") + 1) : `<${written}`;

/** The words of some markup again, some of them taken out, in that markup. */
export function markedUp(html: string, words: string, clean: string): string {
  if (clean === words) return html;
  const parts = clean.split(MARK);
  const pieces = piecesOf(html);
  let out = "";
  let piece = 0;
  let from = 0;
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    if (at > 0) {
      out += MARK;
      from = isLast ? words.length - part.length : Math.max(from, words.indexOf(part, from));
    }
    const end = from + part.length;
    for (; piece < pieces.length && (pieces[piece]!.at < end || isLast); piece++) {
      const { at: there, written, length } = pieces[piece]!;
      out += words.slice(from, there);
      // Of what was taken out, the tags stay.
      if (there >= from || written.startsWith("<")) out += written;
      from = Math.max(from, there + length);
    }
    out += words.slice(from, end);
    from = end;
  }
  return out;
}

const PIECE = new RegExp(`<${TAG.source.slice(1)}|${ENTITY.source}`, "gi");
/** Tags and entities, where they stand among the words, and how long they are there. */
function piecesOf(html: string): { at: number; written: string; length: number }[] {
  let gone = 0;
  return [...html.matchAll(PIECE)].map(({ 0: written, index }) => {
    const { length } = wordsOf(written);
    const piece = { at: index - gone, written, length };
    gone += written.length - length;
    return piece;
  });
}
