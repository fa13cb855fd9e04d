import type { Page } from "../source.ts";

/** A page that only scripts fill: next to no words, and scripts. */
export function isShell(page: Page, mostWords = 300): boolean {
  const body = page.text.replace(/<(head|script|style|noscript|template)\b[\s\S]{0,400000}?<\/\1\s*>/gi, " ");
  const words = body
    .replace(/<[^>]{0,2000}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return words.length < mostWords && /<script\b(?![^>]{0,200}ld\+json)/i.test(page.text);
}
