import { decodeEntities } from "./entities.ts";
import { parseJson } from "./json.ts";
import { looseValues } from "./loose-json.ts";

/** Larger blocks are nobody's posting. */
const MAX_CHARS = 2 * 1024 * 1024;

/**
 * JSON as websites really write it; undefined where there is none. Strict JSON first; then wrappers come off, a block
 * encoded as HTML entities is decoded, and what it holds is read tolerantly: several values in one block are a list.
 */
export function parseLoose(source: string): unknown {
  if (source.length > MAX_CHARS) return undefined;
  const strict = parseJson(source);
  // Some write the whole block as one string of JSON.
  if (typeof strict === "string" && /^\s*[[{]/.test(strict)) return parseJson(strict) ?? strict;
  if (strict !== undefined) return strict;
  const bare = unwrap(source);
  const plain = decoded(bare);
  const whole = parseJson(plain);
  if (whole !== undefined) return whole;
  const values = looseValues(plain);
  return values.length > 1 ? values : values[0];
}

/** A block without a quote of its own, but with their entities: once, or twice over. */
function decoded(source: string): string {
  let plain = source;
  for (let round = 0; round < 2 && !plain.includes('"') && /&(?:amp;)?(?:quot|#34|#x22);/i.test(plain); round++)
    plain = decodeEntities(plain);
  return plain;
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
