import { decodeEntities } from "./entities.ts";
import { at, type Json, object, parseJson, text } from "./json.ts";

/** A document inside another: what a tool, a browser or a person wrapped around the answer is taken off. */
export interface Inner {
  body: string;
  /** Address and status that the wrapper itself says. */
  url: string | null;
  status: number | null;
}

/** Keys under which tools keep the body of an answer. */
const BODIES = [
  "body",
  "responseBody",
  "response",
  "content",
  "text",
  "data",
  "json",
  "result",
  "payload",
  "raw",
  "html",
  "xml",
];
const MOST_PARTS = 2000;

/**
 * Documents that an unread one holds, one level down: the JSON that a browser shows in `<pre>`, `{status, body}` and its
 * like, the elements of an array, the lines of a JSON-lines file, the call of a script, a string of
 * JSON. [] when it is no wrapper.
 */
export function unwrap(source: string): Inner[] {
  const plain = source.replace(/^\uFEFF/, "").trim();
  if (plain.startsWith("<")) return shown(plain);
  const called = scripted(plain);
  if (called !== null) return [inner(called)];
  const json = parseJson(plain);
  if (json === undefined) return lines(plain);
  if (typeof json === "string") return /^\s*[{[<]/.test(json) ? [inner(json)] : [];
  if (Array.isArray(json)) return json.length <= MOST_PARTS ? json.flatMap(part) : [];
  return wrapped(object(json));
}

/** A browser's view of a raw answer: one `<pre>`, hardly anything beside it. */
function shown(html: string): Inner[] {
  const found =
    /<pre\b[^<>]{0,500}>([\s\S]*?)<\/pre>/i.exec(html) ?? /<div id="json"[^<>]{0,200}>([\s\S]*?)<\/div>/i.exec(html);
  const body = decodeEntities(found?.[1] ?? "").trim();
  const isDocument = /^<(\?xml|rss|feed)\b/.test(body) || (/^[{[]/.test(body) && parseJson(body) !== undefined);
  return isDocument ? [inner(body)] : [];
}

/** `callback({…});`, and the marks that keep an answer from being run: `)]}',`, `while(1);`, `for(;;);`. */
function scripted(source: string): string | null {
  const guard = /^(?:\)\]\}',?|while\s*\(1\);|for\s*\(;;\);)\s*/.exec(source)?.[0];
  const call =
    /^(?:\/\*[^*]{0,40}\*\/)?\s*(?:typeof\s+[\w.$]{1,80}\s*===?\s*["']function["']\s*&&\s*)?[\w.$]{1,80}\s*\(\s*(?=[{[])/.exec(
      source,
    )?.[0];
  const end = call ? /\s*\)\s*;?$/.exec(source.slice(-20))?.[0].length : 0;
  const body = guard || (call && end) ? source.slice((guard ?? call ?? "").length, source.length - (end ?? 0)) : null;
  return body !== null && parseJson(body) !== undefined ? body : null;
}

function wrapped(node: Json | null): Inner[] {
  if (!node) return [];
  for (const key of BODIES) {
    const value = node[key];
    const body =
      typeof value === "string"
        ? value.trim()
        : typeof value === "object" && value !== null
          ? JSON.stringify(value)
          : "";
    if (/^[{[<]/.test(body)) return [inner(body, node)];
  }
  return [];
}

const inner = (body: string, wrapper?: Json): Inner => {
  const status = wrapper?.status ?? wrapper?.statusCode ?? at(wrapper, "response", "status");
  const url = text(wrapper?.url) ?? text(at(wrapper, "request", "url"));
  return {
    body,
    url: url && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null,
    status: typeof status === "number" ? status : null,
  };
};

const part = (value: unknown): Inner[] =>
  typeof value === "object" && value !== null ? [inner(JSON.stringify(value))] : [];

/** Every line a document of its own, or none is. */
function lines(source: string): Inner[] {
  const all = source.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (all.length < 2 || all.length > MOST_PARTS || !all.every((line) => /^\s*[{[]/.test(line))) return [];
  const read = all.map(parseJson);
  return read.includes(undefined) ? [] : read.flatMap(part);
}
