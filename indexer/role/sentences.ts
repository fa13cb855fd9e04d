/** Where a text may be cut: ends of sentences, lines, bullets, block tags, and « … clients Vous pilotez … » of flattened pages. */
const CUT =
  /(?<=[.!?;…])\s+|[\r\n]+|<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr|td|table|section)\b[^<>]{0,200}>|\s*[•●▪◦➢►✓✔➤→]\s*|\s+[-–—*]\s+(?=\p{Lu})|(?<=\p{Ll})\s+(?=(?:Vous|Tu|Nous|Notre|You|We)\s)/giu;

/** Sentences longer than this are no sentences: nothing is read from them. */
const LONGEST = 1_500;

/** The text's sentences, each a verbatim part of it, in order. */
export function* sentences(text: string): Generator<string> {
  let from = 0;
  for (const cut of text.matchAll(CUT)) {
    // The last alternative needs its capital: under the i flag it would also cut before « vous ».
    if (
      /^\s+$/.test(cut[0]) &&
      !/[.!?;…\n\r]/.test(text.charAt(cut.index - 1) + cut[0]) &&
      !/^\p{Lu}/u.test(text.slice(cut.index + cut[0].length, cut.index + cut[0].length + 1))
    )
      continue;
    yield* piece(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  yield* piece(text.slice(from));
}

function* piece(text: string): Generator<string> {
  const trimmed = text.replace(/^[\s\-–—*·:]+/, "").trim();
  if (trimmed.length > 1 && trimmed.length <= LONGEST) yield trimmed;
}
