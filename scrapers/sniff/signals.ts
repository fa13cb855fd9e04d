import { documentOf, select } from "../kit/html.ts";
import { param, webUrl } from "../kit/url.ts";
import type { Page, Platform } from "../source.ts";
import type { Candidate } from "./answer.ts";

type Platforms = ReadonlyMap<string, Platform>;

/** The platform of an address, by its host and path alone. */
export function fromAddress(url: URL, platforms: Platforms, how = "adresse"): Candidate | null {
  if (url.protocol !== "https:") return null;
  for (const platform of platforms.values()) {
    const parameters = platform.detect(url);
    if (parameters) return { platform, parameters, how };
  }
  return null;
}

/** Absolute addresses in a page's source, in scripts too (`\/`, `&amp;`). Bounded: a page has thousands at most. */
const ADDRESS = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'<>\\)(]{0,400}/gi;
const MOST_ADDRESSES = 5_000;

function addressesIn(source: string): string[] {
  const plain = source.replace(/\\\/|\\u002f/gi, "/").replace(/&amp;|\\u0026/gi, "&");
  const found: string[] = [];
  for (const [address] of plain.matchAll(ADDRESS)) {
    if (
      found.push(address.startsWith("//") ? `https:${address}` : address.replace(/^http:/i, "https:")) >= MOST_ADDRESSES
    )
      break;
  }
  return found;
}

/** Employers of known platforms that the page links to or embeds, the most often named first. */
function fromLinks(page: Page, platforms: Platforms): Candidate[] {
  const named = new Map<string, { candidate: Candidate; times: number }>();
  for (const address of addressesIn(page.text)) {
    const url = webUrl(address);
    const candidate = url && fromAddress(url, platforms, "lien ou cadre de la page");
    if (!candidate) continue;
    const key = keyOf(candidate);
    const known = named.get(key) ?? { candidate, times: 0 };
    known.times += 1;
    named.set(key, known);
  }
  return [...named.values()].sort((a, b) => b.times - a.times).map((one) => one.candidate);
}

/** Language and data centre aside, two candidates with one key are one board. */
export function keyOf({ platform, parameters }: Pick<Candidate, "platform" | "parameters">): string {
  const { lang, locale, language, ...rest } = parameters;
  return `${platform.name} ${JSON.stringify(Object.entries(rest).sort()).toLowerCase()}`;
}

interface Signal {
  platform: string;
  sign: RegExp;
  /** Path that the vendor gives to boards on an employer's own domain. */
  path?: RegExp;
  /** Parameters on the employer's own domain; null when the page does not say them all. */
  parameters(page: Page, host: string): Record<string, string> | null;
}

const ownHost = (_page: Page, host: string) => ({ host });

/** Boards on an employer's own domain are known by what their pages load. */
const SIGNALS: readonly Signal[] = [
  { platform: "teamtailor", sign: /\bteamtailor-cdn\.com\//i, parameters: ownHost },
  { platform: "recruitee", sign: /\brecruiteecdn\.com\/|window\.recruitee\b/i, parameters: ownHost },
  {
    platform: "talentsoft",
    sign: /\/client\/dist\/talentsoft-cookies|data-product="fo_recruiting"|ts-offer-list-item|tous-les-flux-rss\.aspx/i,
    path: /^\/offre-de-emploi\/|\/job\/list-of-jobs\.aspx$|\/detailoffre\.aspx$|^\/Pages\/Offre\//i,
    parameters: ownHost,
  },
  {
    platform: "successfactors",
    sign: /\brmkcdn\.successfactors\.com\/|\.jobs2web\.com\/|data-careersite-propertyid=|\/platform\/bootstrap\//i,
    parameters: ownHost,
  },
  { platform: "jibe", sign: /\bjibecdn\.com\/|\bwindow\._jibe\b|data-jibe-search-version=/i, parameters: ownHost },
  // Its pages only load its own scripts; on a domain of its own the interface is the same.
  { platform: "beetween", sign: /\bbeetween\b/i, parameters: ownHost },
  {
    platform: "digitalrecruiters",
    sign: /\bapi\.digitalrecruiters\.com\b|href="[^"]{0,200}\/fr\/annonce\/\d+-/i,
    path: /^\/[a-z]{2}\/annonces?(?:\/|$)/i,
    parameters: ownHost,
  },
  {
    platform: "avature",
    sign: /<meta\s[^>]{0,100}name="avature\.portal|href="[^"]{0,200}\/(?:SearchJobs|JobDetail)\//i,
    path: /\/(?:SearchJobs|JobDetail)(?:\/|$)/,
    parameters: (page, host) => {
      const portal = /\/((?:[\w-]+\/){1,3}?)(?:SearchJobs|JobDetail)\b/
        .exec(`${new URL(page.url).pathname} ${page.text}`)?.[1]
        ?.replace(/\/$/, "");
      return portal ? { host, portal } : null;
    },
  },
  {
    platform: "eightfold",
    sign: /\bstatic\.vscdn\.net\/|\/api\/pcsx\//i,
    parameters: (page, host) => {
      const domain =
        param(page.url, "domain") ?? /[?&"](?:domain)"?\s*[=:]\s*"?([\w-]+(?:\.[\w-]+)+)/.exec(page.text)?.[1];
      return domain ? { host, domain } : null;
    },
  },
  {
    platform: "radancy",
    sign: /\btbcdn\.talentbrew\.com\/|\bcdn\.radancy\.(?:eu|com)\/|\bdata-ajax-url="[^"]{0,60}\/search-jobs\/results"/i,
    parameters: (page, host) => ({
      host,
      path: /["'](?:https:\/\/[^/"']{1,100})?\/([a-z]{2}(?:-[a-z]{2})?)\/search-jobs\b/i.exec(page.text)?.[1] ?? "",
    }),
  },
  {
    platform: "phenom",
    sign: /\bphenompeople\.com\/|\bphApp\.ddo\b/i,
    parameters: (page, host) => {
      const [, country, lang] = /\/([a-z]{2,6})\/([a-z]{2})\/(?:search-results|job\/|["'])/i.exec(page.text) ?? [];
      return country && lang ? { host, country, lang } : null;
    },
  },
  { platform: "greenhouse", sign: /\bgrnhse_app\b|greenhouse\.io/i, parameters: greenhouseBoard },
  // Widgets that name the employer beside their script.
  {
    platform: "lever",
    sign: /\blever-jobs-container\b|\bleverJobsOptions\b/,
    parameters: named("site", /\baccountName["']?\s*:\s*["']([\w-]{1,80})["']/),
  },
  {
    platform: "smartrecruiters",
    sign: /smartrecruiters\.com\/job-widget\//i,
    parameters: named("company", /\bcompany_code["']?\s*:\s*["']([\w-]{1,80})["']/),
  },
  {
    platform: "bamboohr",
    sign: /\bid=["']?BambooHR\b|\.bamboohr\.com\/js\//i,
    parameters: named("host", /\b((?!www\.|app\.|api\.)[a-z0-9-]{1,60}\.bamboohr\.com)\b/i),
  },
];

/** The one parameter that the page's source says. */
function named(parameter: string, mark: RegExp): Signal["parameters"] {
  return (page) => {
    const said = mark.exec(page.text)?.[1];
    return said ? { [parameter]: said } : null;
  };
}

function greenhouseBoard(page: Page): Record<string, string> | null {
  const board = /(?:"urlToken"|boardToken)["']?\s*:\s*["']([\w-]{1,80})["']/.exec(page.text)?.[1];
  return board ? { board } : null;
}

/** Everything the page's source says of a platform: what it links to, then what its own domain is made with. */
export function fromPage(page: Page, platforms: Platforms): Candidate[] {
  const { hostname: host, pathname } = new URL(page.url);
  const own = SIGNALS.flatMap(({ platform, sign, path, parameters }): Candidate[] => {
    const known = platforms.get(platform);
    const isSigned = sign.test(page.text);
    const said = known && (isSigned || path?.test(pathname)) ? parameters(page, host) : null;
    if (!known || !said) return [];
    const how = isSigned ? "signature de la page" : "forme de l'adresse";
    return [{ platform: known, parameters: said, how, ...(isSigned ? {} : { isGuess: true }) }];
  });
  return [...fromLinks(page, platforms), ...own];
}

/** Vendors that we recognise and cannot read by themselves: the universal route is tried, and the answer names them. */
const OTHER_VENDORS: readonly [RegExp, string][] = [
  [/phenompeople\.com/i, "Phenom"],
  [/\.taleo\.net\/careersection/i, "Taleo"],
  [/\.csod\.com\/ux\/ats/i, "Cornerstone"],
  [/beetween/i, "Beetween"],
  [/jobaffinity\.fr\//i, "Jobaffinity"],
  [/data-sdk="jarvi"/i, "Jarvi"],
  [/\.nicoka\.com\//i, "Nicoka"],
];

export const otherVendor = (page: Page): string | null =>
  OTHER_VENDORS.find(([sign]) => sign.test(page.text))?.[1] ?? null;

/** Hosts where vendors keep many employers side by side: their sitemap lists everybody's offers, not one employer's. */
const SHARED =
  /(^|\.)(lever\.co|greenhouse\.io|ashbyhq\.com|smartrecruiters\.com|workable\.com|taleez\.com|flatchr\.io|recruitee\.com|teamtailor\.com|personio\.(?:de|com)|breezy\.hr|bamboohr\.com|myworkdayjobs\.com|myworkdaysite\.com|jobvite\.com|join\.com|werecruit\.io|jobaffinity\.fr|successfactors\.(?:eu|com)|taleo\.net|csod\.com|icims\.com|softy\.pro|beetween\.com)$/i;
export const isShared = (host: string): boolean => SHARED.test(host);

/** A site that keeps its offers at a board whose terms close it: the address of that board, or null. */
export function closedBoard(page: Page): URL | null {
  const theirs =
    /^https:\/\/(?:www\.)?(?:welcometothejungle\.com\/[a-z]{2}\/companies\/|hellowork\.com\/[a-z-]+\/entreprises\/|welcomekit\.co\/)|^https:\/\/[\w-]+\.welcomekit\.co\b/i;
  const found = addressesIn(page.text).find((address) => theirs.test(address));
  return found ? webUrl(found) : null;
}

const CAREERS =
  /carri[eè]res?|careers?|recrutement|recrute|nos[-_ ]?offres|offres[-_ ]?d[-_ ']?emploi|rejoi(?:gnez|ndre)[-_ ]?nous|nous[-_ ]?rejoindre|postes?-a-pourvoir|\bjobs?\b|\bemplois?\b/i;

/** Links of the page that lead to a page of offers, in words French sites use; the same site or one below it. */
export function careerLinks(page: Page): string[] {
  const { hostname } = new URL(page.url);
  const base = hostname.replace(/^www\./, "");
  const found = select("a[href]", documentOf(page)).flatMap((link) => {
    const url = webUrl(link.attribs.href, page.url);
    if (url?.protocol !== "https:" || (url.hostname !== base && !url.hostname.endsWith(`.${base}`))) return [];
    url.hash = "";
    return CAREERS.test(`${url.hostname}${url.pathname}`) && url.href !== page.url ? [url.href] : [];
  });
  return [...new Set(found)].sort((a, b) => a.length - b.length);
}
