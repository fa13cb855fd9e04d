import { isUtf8 } from "node:buffer";
import type { Page } from "../source.ts";
import { sniffCharset } from "./charset.ts";

/** A page as markup: a string whose tags stand where the text's do, and what turns a piece of it into text. */
interface Markup {
  source: string;
  textOf(piece: string): string;
}

const known = new WeakMap<Page, Markup>();
/** Declared, these change nothing in a body that is valid UTF-8. */
const HARMLESS = /^(?:utf-8|windows-125\d|iso-8859-\d+)$/;

/**
 * The bytes one letter each where the page is UTF-8, else its text: to decode a whole page costs ten times as much as
 * to find and decode the one block that is wanted.
 */
export function markupOf(page: Page): Markup {
  const made = known.get(page) ?? make(page);
  known.set(page, made);
  return made;
}

function make(page: Page): Markup {
  const { body } = page;
  if (!isUtf8(body) || !HARMLESS.test(sniffCharset(body, page.headers["content-type"]) ?? "utf-8"))
    return { source: page.text, textOf: (piece) => piece };
  // « Ã » and what follows it, as bytes: the page went through the mill twice, and only its text is put right.
  if (body.includes("\u00c3\u0083\u00c2", 0, "latin1")) return { source: page.text, textOf: (piece) => piece };
  const marked = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  return {
    source: body.toString("latin1", marked ? 3 : 0),
    textOf: (piece) => Buffer.from(piece, "latin1").toString("utf8"),
  };
}
