import type { RawOffer } from "../../offer/raw-offer.ts";
import { decodeEntities } from "./html.ts";
import { type Json, many, text } from "./json.ts";

/** What a page says of a posting; the reader adds the name of the source. */
export type Posting = Omit<RawOffer, "source">;

/** Value of a schema.org property whatever its spelling: `datePosted`, `DatePosted`, `dateposted`, `schema:datePosted`, full IRI. */
export function prop(node: Json | null, name: string): unknown {
  if (!node) return undefined;
  for (const key of spellingsOf(name)) {
    if (Object.hasOwn(node, key) && node[key] !== null) return literal(node[key]);
  }
  return undefined;
}

/** `{"@value": "…", "@language": "fr"}` is its value, in a list as well. */
const literal = (value: unknown): unknown => (Array.isArray(value) ? value.map(bare) : bare(value));

const bare = (value: unknown): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "@value") ? (value as Json)["@value"] : value;

const spellings = new Map<string, readonly string[]>();

/** Written out once for each of the few names that the readers ask for. */
function spellingsOf(name: string): readonly string[] {
  const known = spellings.get(name);
  if (known) return known;
  const capital = name[0]?.toUpperCase() + name.slice(1);
  const made = [
    name,
    capital,
    name.toLowerCase(),
    `schema:${name}`,
    `http://schema.org/${name}`,
    `https://schema.org/${name}`,
  ];
  spellings.set(name, made);
  return made;
}

/** One line, entities decoded (sites encode them once or twice), invisible characters out. */
export const tidy = (line: string): string =>
  decodeEntities(decodeEntities(line))
    .replace(/[\u0000-\u001f\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g, " ")
    .toWellFormed()
    .replace(/\s+/g, " ")
    .trim();

/** A node that is only `{"@id": …}` stands for the one that bears that id. */
export function follow(node: Json | null, ids: ReadonlyMap<string, Json> | undefined): Json | null {
  const id = text(node?.["@id"]);
  return node && id && Object.keys(node).every((key) => key === "@id" || key === "@type")
    ? (ids?.get(id) ?? node)
    : node;
}

/** `JobPosting`, `http://schema.org/JobPosting`, `schema:JobPosting`, or a list with it. */
export const isType = (node: Json, wanted: string): boolean =>
  many(node["@type"] ?? node["@Type"] ?? node.type).some(
    (name) => typeof name === "string" && name.trim().split(/[/#:]/).at(-1)?.toLowerCase() === wanted.toLowerCase(),
  );
