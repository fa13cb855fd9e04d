import type { Page } from "../source.ts";
import { feedOf } from "./feed.ts";
import { announcesOffers, isEmptyList, isNews } from "./job-feed.ts";
import { unescapeHtml } from "./job-posting.ts";
import { type Json, number, object, objects } from "./json.ts";
import { type Posting, tidy } from "./schema-org.ts";
import { cleanUrl, numberInPath, webUrl } from "./url.ts";
import { children, parseXml, xmlText } from "./xml.ts";

/** Elements that job boards' own feeds hold, one an offer. */
const JOB = /^(?:job|offer|offre|vacancy|position|annonce)$/i;

/** What the feeds of boards and employers call the parts of an offer, letters alone, the surest name first. */
const NAMES = {
  title: ["title", "jobtitle", "intitule", "intituleduposte", "titre", "titreduposte"],
  url: ["url", "link", "joburl", "directurl", "urldeloffre", "applyurl"],
  ref: ["id", "jobid", "guid", "referencenumber", "reference", "ref"],
  company: ["employer", "company", "companyname", "entreprise", "creator"],
  place: ["location", "city", "lieu", "ville", "locationcity", "joblocation", "localisationduposte", "lieudetravail"],
  postalCode: ["postalcode", "zip", "zipcode", "codepostal"],
  country: ["country", "pays", "countrycode", "locationcountrycode"],
  contract: ["employmenttype", "jobtype", "contract", "contracttype", "contrat", "typedecontrat"],
  remote: ["remotestatus", "remotetype", "teletravail"],
  posted: [
    "publishdate",
    "publicationdate",
    "pubdate",
    "published",
    "firstactivatedat",
    "creationdate",
    "updated",
    "date",
  ],
  validThrough: ["expirationdate", "validthrough"],
  startDate: ["startdate", "datededebut"],
  description: [
    "missiondescriptionformatted",
    "missiondescription",
    "descriptiondelamission",
    "encoded",
    "description",
    "content",
    "summary",
  ],
  profile: ["applicantprofileformatted", "applicantprofile", "profilrecherche"],
  education: ["niveaudeformationrequis", "educationlevel", "education"],
  experience: ["experiencelevel", "nombredanneesdexperiencetotal"],
  lat: ["latitude", "lat"],
  lon: ["longitude", "lon", "lng"],
  sector: ["jobindustry"],
} as const;

/** Texts of an item by the letters of their names; nearer ones win over those in groups (`<job_details><title>`). */
type Words = ReadonlyMap<string, string>;
const MOST_GROUPS = 200;

function wordsOf(item: Json, depth: number): Words {
  const words = new Map<string, string>();
  let level = [item];
  for (let down = 0; down <= depth && level.length > 0; down++) {
    const groups: Json[] = [];
    for (const [key, value] of level.flatMap((group) => Object.entries(group))) {
      const name = key
        .replace(/^\w+:/, "")
        .toLowerCase()
        .replace(/[^a-z]/g, "");
      const said = key.startsWith("@") ? null : xmlText(value);
      if (said !== null && !words.has(name)) words.set(name, said);
      if (said === null) groups.push(...objects(value));
    }
    level = groups.slice(0, MOST_GROUPS);
  }
  return words;
}

const said = (words: Words, part: keyof typeof NAMES): string | null =>
  NAMES[part].map((name) => words.get(name)).find((value) => value !== undefined) ?? null;

/** Parts of an offer stand in groups of groups at most (`jobDescription/location/jobLocation`). */
const DEEPEST = 3;

/** Offers of a board's or an employer's own feed (`<source><job>…`, `<offres><offre>…`); [] for any other XML. */
function jobElements(source: string): Words[] {
  if (!/^\s*(?:<\?xml|<[a-z]{1,20}s?>\s*<)/i.test(source.slice(0, 400)) || /<html\b/i.test(source.slice(0, 4000)))
    return [];
  const holders = Object.values(parseXml(source) ?? {}).flatMap(objects);
  const names = (holder: Json) => Object.keys(holder).filter((name) => JOB.test(name));
  const named = holders.flatMap((holder) => names(holder).flatMap((name) => objects(holder[name])));
  // A job has an address or a number, and somebody or somewhere.
  return named
    .map((item) => wordsOf(item, DEEPEST))
    .filter((words) => (said(words, "url") ?? said(words, "ref")) && (said(words, "place") ?? said(words, "company")));
}

/**
 * Postings of a job feed. An item needs a sign that it is a job (g:location, g:employer, jobid…), or stands in a feed that
 * announces offers: news are no offers.
 */
export function feedPostings(page: Page): Posting[] {
  const feed = feedOf(page.text);
  if (!feed)
    return jobElements(page.text.replace(/^\uFEFF/, "")).flatMap((words) => fromWords(words, null, page) ?? []);
  const jobs = feed.items.filter(isJob);
  if (jobs.length > 0) return jobs.flatMap((item) => fromWords(wordsOf(item, 0), linkOf(item), page) ?? []);
  const plain = feed.items.map((item) => ({ item, ...shownOf(item, page) }));
  if (plain.length === 0 || !announcesOffers(feed.channel, plain)) return [];
  return plain.filter((one) => !isNews(one)).flatMap(({ item }) => plainPosting(item, page) ?? []);
}

/** A feed of offers without an item: « nothing », in its own words. */
export function isEmptyFeed(page: Page): boolean {
  const feed = feedOf(page.text);
  return feed !== null && feed.items.length === 0 && isEmptyList(feed.channel);
}

const shownOf = (item: Json, page: Page) => ({
  title: xmlText(item.title) ?? "",
  path: webUrl(linkOf(item), page.url)?.pathname ?? "",
});

/** Who wrote a plain item (`dc:creator`) is somebody's login, no employer; its category may be its contract. */
function plainPosting(item: Json, page: Page): Posting | null {
  const posting = fromWords(wordsOf(item, 0), linkOf(item), page);
  const terms = children(item, "category").map((one) => xmlText(object(one)?.["@term"]) ?? xmlText(one) ?? "");
  return posting && { ...posting, company: null, contract: terms.find((term) => CONTRACT.test(term)) ?? null };
}

const CONTRACT =
  /^(?:CDI|CDD|stages?|alternances?|apprentissage|int[ée]rim|freelance|internship|(?:full|part)[ -]time|permanent|temporary|contract)(?![\p{L}])/iu;

/** A shop's article has an expiry too, and a price, which no job has. */
const isJob = (item: Json): boolean =>
  !("g:price" in item) &&
  (CONTRACT.test(xmlText(item.type) ?? "") ||
    Object.keys(item).some((key) =>
      /^(g:(employer|location|job_function|expiration_date)|(\w+:)?(job_?id|location|company|employmenttype|jobtype|remotestatus|contrat|contract\w*))$/i.test(
        key,
      ),
    ));

function fromWords(words: Words, link: string | null, page: Page): Posting | null {
  const place = said(words, "place");
  const title = titleOf(said(words, "title"), place);
  const url = cleanUrl(link ?? said(words, "url"), page.url);
  if (!title) return null;
  const parts = [said(words, "description"), said(words, "profile")].flatMap((part) => part ?? []).map(unescapeHtml);
  return {
    ref: said(words, "ref") ?? numberInPath(url),
    url,
    title,
    company: said(words, "company"),
    place,
    country: said(words, "country"),
    postalCode: said(words, "postalCode"),
    lat: number(said(words, "lat")),
    lon: number(said(words, "lon")),
    contract: said(words, "contract"),
    remote: said(words, "remote"),
    // « 20260101 »: some write a day without a mark.
    postedAt: said(words, "posted")?.replace(/^(20\d\d)(\d\d)(\d\d)$/, "$1-$2-$3") ?? null,
    validThrough: said(words, "validThrough"),
    startDate: said(words, "startDate"),
    description: parts.join("\n") || null,
    education: said(words, "education"),
    experience: said(words, "experience"),
    sector: said(words, "sector"),
    seenAt: page.fetchedAt,
  };
}

/** « Demand Planner (Saran, FR) » beside its own location: the place comes off the title. */
function titleOf(words: string | null, place: string | null): string | null {
  if (words === null) return null;
  const title = tidy(words);
  const tail = place ? ` (${tidy(place)})` : "";
  return tail && title.endsWith(tail) ? title.slice(0, -tail.length).trim() : title || null;
}

/** RSS has the address as text, Atom as an attribute. */
function linkOf(item: Json): string | null {
  for (const link of children(item, "link")) {
    const rel = object(link)?.["@rel"];
    const href = object(link)?.["@href"];
    if (typeof href === "string" && (rel === undefined || rel === "alternate")) return href;
    const words = xmlText(link);
    if (words) return words;
  }
  return null;
}
