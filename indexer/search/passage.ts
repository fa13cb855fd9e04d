/** A line that ends without a sign, before a blank line or a capital: a heading, or the item of a list. */
const UNENDED = /(?<=[^\s.!?:;,…–—•·*-])[^\S\n]*(?:\n\s*\n\s*(?=[^\s•·–—*-])|\n\s*(?=(?:<mark>)?\p{Lu}))/gu;

/** Lines of a text on one, for who reads a passage of it: « Vos missions – Au sein de la direction… ». */
export const onOneLine = (passage: string): string => passage.trim().replace(UNENDED, " – ").replace(/\s+/g, " ");
