import { createHash } from "node:crypto";
import type { Page } from "../source.ts";
import { decodeEntities } from "./entities.ts";
import { parseHtml, textOf } from "./html.ts";
import { payFields } from "./job-posting-pay.ts";
import { placeFields } from "./job-posting-place.ts";
import { array, firstText, type Json, many, number, object, objects, text } from "./json.ts";
import { follow, isSaid, type Posting, prop, tidy } from "./schema-org.ts";
import { cleanUrl, numberInPath, webUrl } from "./url.ts";

/** What mapping needs beside the node itself. */
export interface PostingContext {
  page: Page;
  /** Nodes of the page by `@id`, for references. */
  ids?: ReadonlyMap<string, Json>;
  /** True when the page holds this posting and no other: the page's own address is then the offer's. */
  alone?: boolean;
  /** Title of the document, for a posting without one. */
  documentTitle?: () => string | null;
  /** Canonical address of the page. */
  canonical?: () => string | null;
  /** Description found beside the block, for a posting without one. */
  description?: () => string | null;
}

/** One JobPosting node → one posting in the site's own words; null without a title. */
export function mapJobPosting(node: Json, context: PostingContext): Posting | null {
  const company =
    organisation(prop(node, "hiringOrganization"), context) ?? organisation(prop(node, "employmentUnit"), context);
  const title = titleOf(node, company, context);
  if (title === null) return null;
  const url = addressOf(node, context);
  const place = placeFields(node, company, context.ids);
  const description = descriptionOf(node) ?? context.description?.() ?? null;
  return {
    ref: identifier(prop(node, "identifier")) ?? refOf(url, context, [title, company, place.place, description]),
    url,
    title,
    company,
    ...place,
    ...employment(prop(node, "employmentType")),
    ...remoteOf(node),
    ...payFields(node),
    postedAt: firstText(...many(prop(node, "datePosted"))),
    validThrough: firstText(...many(prop(node, "validThrough"))),
    startDate: firstText(prop(node, "jobStartDate")),
    description,
    education: wordsOf(prop(node, "educationRequirements"), "credentialCategory"),
    experience: experienceOf(prop(node, "experienceRequirements")),
    skills: skillsOf(prop(node, "skills")),
    sector: wordsOf(prop(node, "industry"), "name"),
    language: languageOf(node),
    seenAt: context.page.fetchedAt,
  };
}

/** `title`, else `name`, else the document's title when it ends with the employer's name (a generic one says nothing). */
function titleOf(node: Json, company: string | null, context: PostingContext): string | null {
  const names = ["title", "name", "jobTitle"].flatMap((name) => many(prop(node, name)));
  const said = firstText(...names);
  if (said) return isSaid(said) ? lineOf(said) || null : null;
  const whole = context.documentTitle?.() ?? null;
  if (!whole || !company) return null;
  const cut = whole.toLowerCase().lastIndexOf(company.toLowerCase());
  if (cut <= 0 || cut + company.length !== whole.length) return null;
  const bare = whole.slice(0, cut).replace(/[\s|–—:·-]+$/, "");
  return bare === "" ? null : tidy(bare);
}

/** One line, out of the markup that some write their names in. */
const lineOf = (said: string): string => tidy(/<\/?[a-z][^<>]*>/i.test(said) ? (textOf(parseHtml(said)) ?? "") : said);

function organisation(value: unknown, context: PostingContext): string | null {
  for (const item of many(value)) {
    if (typeof item === "string" && !/^https?:/.test(item)) {
      const name = lineOf(item);
      if (name && isSaid(name)) return name;
    }
    const node = follow(typeof item === "string" ? { "@id": item } : object(item), context.ids);
    const said = firstText(...many(prop(node, "name")), prop(node, "legalName"));
    if (said && isSaid(said)) return lineOf(said) || null;
  }
  return null;
}

/** `42`, `"42"`, `{value: 42}`, `[{…}]`. */
function identifier(value: unknown): string | null {
  for (const item of many(value)) {
    const found = firstText(item, prop(object(item), "value"), prop(object(prop(object(item), "value")), "value"));
    if (found) return found;
  }
  return null;
}

/** The posting's own address, else the page's. A home page is nobody's address. */
function addressOf(node: Json, context: PostingContext): string | null {
  const base = context.page.url;
  const named = ["mainEntityOfPage", "@id", "sameAs"].flatMap((name) => many(prop(node, name)));
  const own = [...many(prop(node, "url")).map(addressIn), ...named.map(addressIn).filter(isWhole)]
    .map((said) => cleanUrl(said, base))
    .find((url) => url !== null && !isHome(url));
  if (own) return own;
  if (!context.alone) return cleanUrl(base);
  const canonical = cleanUrl(context.canonical?.(), base);
  return canonical && !isHome(canonical) ? canonical : cleanUrl(base);
}

/** `"https://…"`, `{"@id": "https://…"}`, `{"url": "https://…"}`. */
const addressIn = (said: unknown): string | null =>
  text(said) ?? text(object(said)?.["@id"]) ?? text(object(said)?.url);

/** A name within the page (`#job`, `JOB-12`) is no address. */
const isWhole = (said: string | null): boolean => /^https?:\/\//i.test(said ?? "");

/** Number of the address when the page is the offer's own; a fingerprint where nothing else tells postings apart. */
function refOf(url: string | null, context: PostingContext, parts: (string | null | undefined)[]): string | null {
  const own = context.alone || url !== cleanUrl(context.page.url);
  if (url && own) return numberInPath(url);
  return fingerprint(...parts);
}

const isHome = (url: string): boolean => {
  const parsed = webUrl(url);
  return parsed !== null && /^\/?([a-z]{2}([-_][a-z]{2})?\/?)?$/i.test(parsed.pathname) && parsed.search === "";
};

/** Stands in for an identifier where the page gives none: the same posting gets the same ref. */
export const fingerprint = (...parts: (string | null | undefined)[]): string =>
  `page-${createHash("sha256")
    .update(parts.map((part) => part ?? "").join("\n"))
    .digest("hex")
    .slice(0, 12)}`;

/** Description with Meta's separate parts; each part once. */
function descriptionOf(node: Json): string | null {
  const parts: string[] = [];
  for (const name of ["description", "responsibilities", "qualifications"]) {
    const part = unescapeHtml(
      many(prop(node, name))
        .filter((item) => typeof item === "string")
        .join("\n"),
    );
    if (part && !parts.some((earlier) => earlier.includes(part))) parts.push(part);
  }
  return parts.length > 0 ? parts.join("\n\n") : null;
}

/** Markup that was escaped once too often (Teamtailor), TalentBrew's line ends. */
export function unescapeHtml(html: string): string {
  let plain = html.replace(/&amp;#x[aAdD];|&#x[aAdD];/g, "\n").trim();
  for (let round = 0; round < 2 && !plain.includes("<") && /&(amp;)?lt;/.test(plain); round++)
    plain = decodeEntities(plain);
  return plain;
}

const WORKING_TIME = /^(full|part)[\s_-]?time$|^temps[\s_-](plein|partiel)$/i;
const MEANINGLESS = /^(other|autre|null|undefined|n\/?a|none|unknown|-)$/i;

/** `employmentType` mixes contract and working time: they are told apart, not translated. */
function employment(value: unknown): Pick<Posting, "contract" | "workingTime"> {
  const words = many(value)
    .flatMap((item) => (typeof item === "string" ? item.split(",") : [prop(object(item), "name")]))
    .map((item) => text(item)?.replace(/^https?:\/\/schema\.org\//, "") ?? null)
    .filter((word) => word !== null)
    .map(tidy)
    .filter((word) => word !== "" && !MEANINGLESS.test(word));
  const times = words.filter((word) => WORKING_TIME.test(word));
  const contracts = words.filter((word) => !WORKING_TIME.test(word));
  return { contract: joined(contracts), workingTime: joined(times) };
}

const joined = (words: readonly string[]): string | null => [...new Set(words)].join(", ") || null;

const remoteOf = (node: Json): Pick<Posting, "remote"> => ({
  remote: joined(
    many(prop(node, "jobLocationType"))
      .map(text)
      .filter((word) => word !== null),
  ),
});

/** A string, or the named property of an object, or a list of them. */
function wordsOf(value: unknown, property: string): string | null {
  return joined(
    many(value)
      .map((item) =>
        firstText(item, prop(object(item), property), prop(object(item), "name"), prop(object(item), "description")),
      )
      .filter((word) => word !== null)
      .map(tidy),
  );
}

/** `monthsOfExperience` is a number of months by definition of the property. */
function experienceOf(value: unknown): string | null {
  const months = objects(value)
    .map((node) => number(prop(node, "monthsOfExperience")))
    .find((n) => n !== null);
  return months !== undefined && months !== null ? `${months} mois` : wordsOf(value, "name");
}

/** Named skills; a paragraph is text, not a list. */
function skillsOf(value: unknown): string[] | null {
  const words = many(value)
    .flatMap((item) => (typeof item === "string" ? item.split(/[,;\n•]/) : [firstText(prop(object(item), "name"))]))
    .map((item) => text(item))
    .filter((word) => word !== null)
    .map(tidy);
  const short = [...new Set(words)].filter((word) => word !== "" && word.length <= 60);
  return short.length > 0 && short.length === new Set(words).size ? short : null;
}

const languageOf = (node: Json): string | null =>
  firstText(
    ...array(prop(node, "inLanguage")),
    prop(node, "inLanguage"),
    prop(object(prop(node, "inLanguage")), "alternateName"),
  );
