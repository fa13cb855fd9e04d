import type * as FastXmlParser from "fast-xml-parser";
import { array, type Json, object } from "./json.ts";
import { packageOnDemand } from "./package.ts";

const library = packageOnDemand<typeof FastXmlParser>("fast-xml-parser");

const OPTIONS: FastXmlParser.X2jOptions = {
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  htmlEntities: true,
  // Only the entities of XML and HTML: a document's own are a bomb.
  processEntities: {
    enabled: true,
    maxExpansionDepth: 1,
    maxTotalExpansions: 1_000_000,
    maxExpandedLength: 100_000_000,
  },
};
let parser: FastXmlParser.XMLParser | null = null;

/**
 * XML as plain objects (attributes under `@name`, text under `#text`), or null when it is not XML, or stops in the middle: half
 * a list is not a list. No external entities.
 */
export function parseXml(source: string): Json | null {
  if (/<!ENTITY/i.test(source.slice(0, 100_000)) || !isWhole(source)) return null;
  try {
    parser ??= new (library().XMLParser)(OPTIONS);
    return object(parser.parse(source.replace(/^\uFEFF/, "")));
  } catch {
    return null;
  }
}

/** The first element is closed somewhere; one that holds nothing closes itself. */
function isWhole(source: string): boolean {
  const root = /<([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/.exec(source.slice(0, 20_000));
  return root === null || root[2] === "/" || source.lastIndexOf(`</${root[1]}`) >= 0;
}

/** Child elements of one name, as a list. */
export const children = (node: Json | null, name: string): unknown[] =>
  node?.[name] === undefined ? [] : Array.isArray(node[name]) ? array(node[name]) : [node[name]];

/** Text of an element, whether it has attributes or not; null when blank. */
export function xmlText(value: unknown): string | null {
  const inner = Array.isArray(value) ? value[0] : value;
  const words = typeof inner === "string" ? inner : object(inner)?.["#text"];
  if (typeof words !== "string" && typeof words !== "number") return null;
  const trimmed = String(words).trim();
  return trimmed === "" ? null : trimmed;
}
