import { decodeEntities } from "../text/html.ts";
import { withApostrophes } from "../text/lost-apostrophes.ts";

const GENDER = String.raw`\(?\s*(?:h\s*\/\s*f(?:\s*\/\s*[xnd])?|f\s*\/\s*h(?:\s*\/\s*[xnd])?|m\s*\/\s*[fw](?:\s*\/\s*[dx])?|[hf]\s*[|-]\s*[fh])\s*\)?`;
const DOUBLED = new RegExp(`(${GENDER})(?:[\\s,–-]*(?:${GENDER}))+(?![\\p{L}])`, "giu");

/** Title as people read it: trimmed, decoded (twice where it was encoded twice), « (H/F) (H/F) » said once; the words stay. */
export function cleanTitle(title: string): string {
  return withApostrophes(decodeEntities(decodeEntities(title)))
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .normalize("NFC")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(DOUBLED, "$1")
    .replace(/^[\s\-–—|•·,;:]+|[\s\-–—|•·,;:]+$/g, "")
    .trim();
}
