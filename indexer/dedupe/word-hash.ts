/** FNV-1a, signed: small integers stay out of the heap. */
const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Of a folded word. */
export function wordHash(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}
