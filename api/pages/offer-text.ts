import { escapeHtml } from "../../indexer/text/escape-html.ts";
import { type Html, html, trusted } from "./html.ts";

/** The page keeps h1 and h2 for itself: the first rank that a text uses, whichever it is, comes next. */
const FIRST_RANK = 3;
const TAG = /<(\/?)(p|br|ul|ol|li|strong|em|h[234])\s*\/?>/gi;
const ENTITY = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

/**
 * The stored description, escaped a second time: only bare tags of a closed list come out, never an attribute, whatever
 * the store holds. Sanitisers have had holes (CVE-2026-44990); this one line of defence does not trust ours.
 */
export function offerText(descriptionHtml: string): Html {
  const open: string[] = [];
  const ranks = [
    ...new Set(Array.from(descriptionHtml.matchAll(/<(h[234])\s*\/?>/gi), ([, name]) => name!.toLowerCase())),
  ].sort();
  const nameOf = (written: string) => (ranks.includes(written) ? `h${FIRST_RANK + ranks.indexOf(written)}` : written);
  let markup = "";
  let from = 0;
  for (const match of descriptionHtml.matchAll(TAG)) {
    markup += textOf(descriptionHtml.slice(from, match.index));
    markup += tagOf(nameOf(match[2]!.toLowerCase()), match[1] === "/", open);
    from = match.index + match[0].length;
  }
  markup += textOf(descriptionHtml.slice(from));
  for (const name of open.reverse()) markup += `</${name}>`;
  return trusted(markup);
}

function tagOf(name: string, closing: boolean, open: string[]): string {
  if (name === "br") return closing ? "" : "<br>";
  if (!closing) {
    if (open.length >= 64) return "";
    open.push(name);
    return `<${name}>`;
  }
  const at = open.lastIndexOf(name);
  if (at < 0) return "";
  return open
    .splice(at)
    .reverse()
    .map((inner) => `</${inner}>`)
    .join("");
}

/** Text between tags: entities stay what they are, everything else that could be markup is escaped. */
function textOf(text: string): string {
  return text.replace(ENTITY, "&amp;").replace(/[<>"']/g, (character) => escapeHtml(character));
}

/** A passage the engine escaped and marked. One that holds any other markup is shown as plain text instead. */
export function highlighted(marked: string | null, plain: string): Html {
  const sound = marked !== null && !marked.replace(/<mark>[^<]*<\/mark>/g, "").includes("<");
  return sound ? trusted(marked.replace(ENTITY, "&amp;")) : html`${plain}`;
}
