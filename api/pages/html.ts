import { escapeHtml } from "../../indexer/text/escape-html.ts";
import { spaced } from "../../offer/french.ts";

/** Markup that may be sent as it is. Only `html` and `trusted` make it. */
export interface Html {
  readonly [MARK]: true;
  readonly markup: string;
}
const MARK = Symbol("html");

type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Markup made by us alone. Never give it a word that came from outside. */
export function trusted(markup: string): Html {
  return { [MARK]: true, markup };
}

const spacedParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Each template is spaced once. */
function partsOf(strings: TemplateStringsArray): readonly string[] {
  const known = spacedParts.get(strings);
  if (known) return known;
  const parts = strings.map(spaced);
  spacedParts.set(strings, parts);
  return parts;
}

/** Template whose values are escaped unless they are markup already; null, undefined and false vanish. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  const parts = partsOf(strings);
  let markup = parts[0]!;
  for (let index = 0; index < values.length; index++) markup += render(values[index]) + parts[index + 1]!;
  return trusted(markup);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if (Array.isArray(part)) return part.map(render).join("");
  return (part as Html).markup;
}

/** The address, when it may be followed from a page: http and https only. */
export function outgoing(url: string | null | undefined): string | null {
  if (!url) return null;
  const parsed = URL.parse(url);
  return parsed && (parsed.protocol === "https:" || parsed.protocol === "http:") ? parsed.href : null;
}
