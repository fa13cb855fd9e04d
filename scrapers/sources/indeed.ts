import type { RawOffer } from "../../offer/raw-offer.ts";
import { Blocked, PageChanged } from "../errors.ts";
import { jsonAfter } from "../kit/embedded-state.ts";
import { array, at, boolean, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { tidy } from "../kit/schema-org.ts";
import { hostOf, param } from "../kit/url.ts";
import { advertised, count, empty, type Finding, gone, offer, type Page, type Query, type Source } from "../source.ts";

const HOME = "https://fr.indeed.com";
/** Keys belong to their country's host; this one anchors the assignment among many mentions of the name. */
const CARDS = 'mosaic-provider-jobcards"]=';

export default {
  name: "indeed",
  title: "Indeed",
  homepage: `${HOME}/`,
  kind: "board",
  via: "html",
  permission: {
    basis: "forbidden",
    note: "Le site refuse la lecture automatique (connexion exigée, protection anti-robots). Seules les pages qu'une personne enregistre, et ses alertes par mail, sont lues.",
    checked: "2026-11-22",
  },
  cron: "0 8 * * 1",
  rank: 35,
  complete: false,
  paceMs: 10_000,
  disabled:
    "Indeed refuse les robots : utilisez les alertes par mail, ou « vigie read indeed » sur une page enregistrée.",
  *start(query: Query) {
    for (const term of query.terms) {
      yield { url: `${HOME}/jobs?${new URLSearchParams({ q: term, l: "France", sort: "date" })}`, label: "list" };
    }
  },
  *parse(page: Page) {
    if (/^\s*[[{]/.test(page.text.slice(0, 100))) return yield* fromJson(page);
    const view = preloaded(page.text);
    const viewed = view && viewedOffer(view, page);
    if (viewed) return yield offer(viewed);
    const cards = jsonAfter(page.text, CARDS);
    if (object(cards)) return yield* fromCards(object(cards) as Json, page);
    const postings = jobPostings(page);
    for (const posting of postings) yield offer(ownAddress({ source: "indeed", ...posting }, page));
    if (postings.length === 0) refuse(page);
  },
} satisfies Source;

function refuse(page: Page): never {
  if (
    /Just a moment|Additional Verification Required|Security Check|bot-detection|hcaptcha|cf-chl|branding=login-required/i.test(
      page.text,
    ) ||
    /\/account\/login/.test(page.url)
  ) {
    throw new Blocked(page.url, "Indeed demande une vérification humaine ou une connexion");
  }
  throw new PageChanged(page.url, "« mosaic-provider-jobcards » absent");
}

/** `preloadedVJData` stands inside a script that is no JSON. */
const preloaded = (source: string): Json | null =>
  object(jsonAfter(source, '"preloadedVJData":')) ?? object(jsonAfter(source, "window._initialData="));

/** Saved answers: a list of rows, the job cards' model, or one job. */
function* fromJson(page: Page): Iterable<Finding> {
  const answer = page.json();
  const cards = object(at(answer, "metaData", "mosaicProviderJobCardsModel"));
  if (cards) return yield* fromCards(object(answer) as Json, page);
  const listed = objects(array(answer).length > 0 ? answer : (at(answer, "results") ?? []));
  const rows = listed.length > 0 ? listed : objects(answer);
  const found = rows.map((row) => toOffer(row, page) ?? toViewed(row, page)).filter((raw) => raw !== null);
  const postings = found.length > 0 ? [] : jobPostings(page);
  if (found.length + postings.length === 0) throw new PageChanged(page.url, "aucune offre dans ce JSON");
  for (const raw of found) yield offer(raw);
  for (const posting of postings) yield offer(ownAddress({ source: "indeed", ...posting }, page));
}

/** Without its model the script says: no result. */
function* fromCards(cards: Json, page: Page): Iterable<Finding> {
  const model = object(at(cards, "metaData", "mosaicProviderJobCardsModel"));
  if (!model) return yield empty("aucune carte d'offre dans la liste");
  const rows = objects(model.results);
  if (rows.length === 0) return yield empty("results : []");
  const total = /"totalJobCount":(\d+)/.exec(page.text)?.[1];
  if (total) yield advertised(Number(total));
  for (const row of rows) {
    const raw = toOffer(row, page);
    if (!raw) yield count("offer/unreadable");
    else if (boolean(row.expired)) yield gone(raw.ref ?? "", "expired");
    else yield offer(raw);
  }
}

function toOffer(row: Json, page: Page): RawOffer | null {
  const ref = keyOf(row.jobkey);
  const title = firstText(row.displayTitle, row.title, row.normTitle);
  if (!ref || !title) return null;
  const types = typesOf(row);
  return {
    source: "indeed",
    ref,
    url: addressOf(ref, page),
    title: tidy(title),
    company: text(row.company),
    place: firstText(row.formattedLocation, row.jobLocationCity),
    postalCode: text(row.jobLocationPostal),
    contract: types.filter((type) => !TIME.test(type)).join(", ") || null,
    workingTime: types.filter((type) => TIME.test(type)).join(", ") || null,
    remote: remoteOf(row),
    ...payOf(row),
    postedAt: postedOf(row),
    description: text(row.snippet),
    excerpt: text(row.snippet) ? true : null,
    seenAt: page.fetchedAt,
  };
}

const keyOf = (value: unknown): string | null => /^[0-9a-f]{16}$/i.exec(text(value) ?? "")?.[0] ?? null;

function addressOf(key: string, page: Page): string {
  const host = hostOf(page.url);
  return `https://${/(^|\.)indeed\.com$/.test(host) ? (host === "indeed.com" ? "www.indeed.com" : host) : "fr.indeed.com"}/viewjob?jk=${key}`;
}

const TIME = /^(full|part)[- ]?time$|^temps (plein|partiel)$/i;

/** `jobTypes` is often empty while the taxonomy has them. */
function typesOf(row: Json): string[] {
  const groups = objects(row.taxonomyAttributes).filter((group) => /^job-types(-cc)?$/.test(text(group.label) ?? ""));
  return texts([
    ...array(row.jobTypes),
    ...groups.flatMap((group) => objects(group.attributes).map((item) => item.label)),
  ]);
}

const remoteOf = (row: Json): string | null =>
  firstText(at(row, "remoteWorkModel", "text"), at(row, "remoteWorkModel", "type")) ??
  (boolean(row.remoteLocation) ? "REMOTE" : null);

/** -1 and 0 are absent bounds. `estimatedSalary` is Indeed's guess, not the employer's word: never read. */
function payOf(row: Json): Pick<RawOffer, "salary" | "salaryMin" | "salaryMax" | "salaryPeriod" | "salaryCurrency"> {
  const pay = object(row.extractedSalary);
  const bound = (value: unknown): number | null => {
    const figure = number(value);
    return figure !== null && figure > 0 ? figure : null;
  };
  const [min, max] = [bound(pay?.min), bound(pay?.max)];
  const said = min !== null || max !== null;
  return {
    salary: text(at(row, "salarySnippet", "text")),
    salaryMin: min,
    salaryMax: max,
    salaryPeriod: said ? text(pay?.type) : null,
    salaryCurrency: text(at(row, "salarySnippet", "currency")),
  };
}

/** The later of two dates: `pubDate` is cut to midnight. Epoch ms. */
function postedOf(row: Json): string | null {
  const latest = Math.max(number(row.createDate) ?? 0, number(row.pubDate) ?? 0);
  return latest > 0 && latest < 8.64e15 ? new Date(latest).toISOString() : null;
}

/** A job page's own data; null where they are its key alone. */
function viewedOffer(view: Json, page: Page): RawOffer | null {
  const model = object(at(view, "jobInfoWrapperModel", "jobInfoModel"));
  const older = object(at(view, "hostQueryExecutionResult", "data", "jobData", "results", 0, "job"));
  const header = object(model?.jobInfoHeaderModel) ?? model;
  const row: Json = older
    ? {
        jobTitle: older.title,
        companyName: firstText(older.sourceEmployerName, at(older, "employer", "name")),
        description: firstText(at(older, "description", "html"), at(older, "description", "text")),
        formattedLocation: at(older, "location", "formatted", "long"),
        jobkey: older.key,
      }
    : {
        ...header,
        description: model?.sanitizedJobDescription,
        jobkey: firstText(view.jobKey, model?.jobKey),
        postedAt: view.datePublished,
      };
  const raw = toViewed(row, page);
  const [posting] = raw ? jobPostings(page) : [];
  return raw && posting ? { ...posting, ...withoutBlanks(raw), source: "indeed" } : raw;
}

const withoutBlanks = (raw: RawOffer): Partial<RawOffer> =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null && value !== undefined));

function toViewed(row: Json, page: Page): RawOffer | null {
  const title = text(row.jobTitle);
  const description = text(row.description);
  if (!title || !(description || text(row.companyName))) return null;
  const ref =
    keyOf(row.jobkey) ??
    keyOf(param(page.url, "jk")) ??
    keyOf(/fromjk=([0-9a-f]{16})/.exec(text(row.companyOverviewLink) ?? "")?.[1]);
  const types = texts([row.jobType, ...array(row.jobTypes)]);
  return {
    source: "indeed",
    ref: ref ?? null,
    url: ref ? addressOf(ref, page) : null,
    title: tidy(title),
    company: text(row.companyName),
    place: firstText(row.formattedLocation, row.location),
    contract: types.filter((type) => !TIME.test(type)).join(", ") || null,
    workingTime: types.filter((type) => TIME.test(type)).join(", ") || null,
    remote: remoteOf(row),
    salaryMin: number(row.salaryMin),
    salaryMax: number(row.salaryMax),
    salaryPeriod: text(row.salaryType),
    salaryCurrency: text(row.salaryCurrency),
    description,
    seenAt: page.fetchedAt,
  };
}

/** JSON-LD's identifier is the employer's: the key in the address is Indeed's. */
function ownAddress(raw: RawOffer, page: Page): RawOffer {
  const key = keyOf(param(raw.url ?? "", "jk")) ?? keyOf(param(page.url, "jk"));
  return key ? { ...raw, ref: key, url: addressOf(key, page) } : raw;
}
