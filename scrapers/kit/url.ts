/** Parameters that follow people around; they say nothing of the offer. */
const TRACKING =
  /^(utm_.*|trk|trk[A-Z]\w*|tracking_?id|ref_?id|midToken|midSig|otpToken|lipi|lici|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|_ga|_gl|_hs\w*|mc_[ce]id|mkt_tok|xtor|xtref|at_(medium|campaign|type|creation|source)\w*|igshid|jrtk|xkcb|camk|advn|gh_src|lever-(source|origin)\S*|rx_\w+|jsessionid|phpsessid|pk_\w+|mtm_\w+|fromage|eBP)$/i;

/** These may name an origin (tracking) or an identifier; a value with a run of figures is kept. */
const DOUBTFUL = /^(from|source|src|origin|ref|referrer|referer|cmp|cmpid|sid|iis|iisn|jobsite|codes)$/i;

/**
 * Public address of an offer: http(s) only, without fragment, credentials and tracking parameters; identifiers stay
 * (`id=`, `jk=`, `jobId=`). A relative address is read against `base`. Null when it is not an address of the web.
 */
export function cleanUrl(value: unknown, base?: string): string | null {
  const url = webUrl(value, base);
  if (!url) return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const [name, said] of [...url.searchParams]) {
    if (TRACKING.test(name) || (DOUBTFUL.test(name) && !/\d{3}/.test(said))) url.searchParams.delete(name);
  }
  return url.href.replace(/\?$/, "");
}

/** An http(s) URL, or null: `javascript:` and `data:` are nobody's address. */
export function webUrl(value: unknown, base?: string): URL | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  try {
    const url = new URL(value.trim(), /^https?:/i.test(base ?? "") ? base : undefined);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}

/** Host without `www.`, lower case; empty when there is none. */
export const hostOf = (value: string | undefined): string => webUrl(value)?.hostname.replace(/^www\./, "") ?? "";

/** True when the address is on this host or below it; anchored, so `apec.fr.example` is not `apec.fr`. */
export function onHost(value: string, ...hosts: string[]): boolean {
  const host = hostOf(value);
  return hosts.some((wanted) => host === wanted || host.endsWith(`.${wanted}`));
}

/** Query parameter of an address, or null. */
export const param = (value: string, name: string): string | null => webUrl(value)?.searchParams.get(name) ?? null;

const UUID = /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/i;
const YEAR = /^(?:19|20)\d{2}$/;
/** « chef-de-projet-lyon-69003 »: two offers of one town would be one. */
const POSTAL_TAIL = /(?<=\p{L}-)(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/u;

/**
 * The number that a site gives its posting, in the path: its UUID, or the last figures that open or end a segment. A postal code,
 * a year or a part of the title stand within one, or at the end of a title.
 */
export function numberInPath(value: string | null | undefined, digits = 4): string | null {
  const segments = webUrl(value)?.pathname.split("/").filter(Boolean) ?? [];
  const numberOf = (segment: string, at: number): string | undefined => {
    const bare = segment.replace(/\.\w{2,5}$/, "").replace(POSTAL_TAIL, "");
    const isLast = at === segments.length - 1;
    return [/\d+$/, /^\d+/]
      .map((edge) => edge.exec(bare)?.[0] ?? "")
      .filter((run) => run.length >= digits && (!YEAR.test(run) || (isLast && run === bare)))
      .sort((one, other) => other.length - one.length)[0];
  };
  return segments.map((one, at) => UUID.exec(one)?.[0] ?? numberOf(one, at)).findLast(Boolean) ?? null;
}
