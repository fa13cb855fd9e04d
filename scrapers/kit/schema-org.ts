import type { RawOffer } from "../../offer/raw-offer.ts";
import { decodeEntities } from "./entities.ts";
import { type Json, many, text } from "./json.ts";

/** What a page says of a posting; the reader adds the name of the source. */
export type Posting = Omit<RawOffer, "source">;

/** Value of a schema.org property whatever its spelling: `datePosted`, `DatePosted`, `date_posted`, `schema:datePosted`, full IRI. */
export function prop(node: Json | null, name: string): unknown {
  if (!node) return undefined;
  if (Object.hasOwn(node, name) && node[name] !== null) return literal(node[name]);
  return literal(foldedOf(node).get(name.toLowerCase()));
}

/** `{"@value": "…", "@language": "fr"}` is its value, in a list as well. */
const literal = (value: unknown): unknown => (Array.isArray(value) ? value.map(bare) : bare(value));

const bare = (value: unknown): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "@value") ? (value as Json)["@value"] : value;

const folded = new WeakMap<Json, ReadonlyMap<string, unknown>>();

/** Values by bare lower-case name, written out once a node; the first of a name that says something counts. */
function foldedOf(node: Json): ReadonlyMap<string, unknown> {
  const known = folded.get(node);
  if (known) return known;
  const made = new Map<string, unknown>();
  for (const [key, value] of Object.entries(node)) {
    const name = key
      .slice(1 + Math.max(key.lastIndexOf("/"), key.lastIndexOf("#"), key.lastIndexOf(":")))
      .replace(/[_-]/g, "")
      .toLowerCase();
    if (value !== null && value !== undefined && !made.has(name)) made.set(name, value);
  }
  folded.set(node, made);
  return made;
}

/** One line, entities decoded (sites encode them once or twice), invisible characters out. */
export const tidy = (line: string): string =>
  decodeEntities(decodeEntities(line))
    .replace(/[\u0000-\u001f\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g, " ")
    .toWellFormed()
    .replace(/\s+/g, " ")
    .trim();

/** Places that a template engine left unfilled: « {{ job.title }} », « <%= title %> », « ${title} ». */
const UNFILLED = /^\s*(?:\{\{[^{}]*\}\}|\{%.*%\}|<%.*%>|\$\{[^{}]*\}|\[\[[^[\]]*\]\])\s*$/;

/** Words of a site: not what its template would have said, nor « N/A ». */
export const isSaid = (words: string): boolean =>
  !UNFILLED.test(words) && !/^(?:n\/?a|null|undefined|none|nan|-+|\.+)$/i.test(words.trim());

/** A node that is only `{"@id": …}` stands for the one that bears that id. */
export function follow(node: Json | null, ids: ReadonlyMap<string, Json> | undefined): Json | null {
  const id = text(node?.["@id"]);
  return node && id && Object.keys(node).every((key) => key === "@id" || key === "@type")
    ? (ids?.get(id) ?? node)
    : node;
}

/** `JobPosting`, `http://schema.org/JobPosting`, `schema:JobPosting`, or a list with it. */
export const isType = (node: Json, wanted: string): boolean =>
  many(prop(node, "@type") ?? prop(node, "type")).some(
    (name) => typeof name === "string" && name.trim().split(/[/#:]/).at(-1)?.toLowerCase() === wanted.toLowerCase(),
  );
