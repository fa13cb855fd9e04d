import { FetchError, type Outcome } from "../errors.ts";
import type { FetchMemory } from "./memory.ts";
import { allows, crawlDelay, parseRobots, type Robots } from "./robots.ts";
import type { Reply } from "./wire.ts";

/** Our product token (RFC 9309 2.2.1). */
const PRODUCT_TOKEN = "VigieBot";

/**
 * Who may pass. `check` gives the site's Crawl-delay in milliseconds (0: none asked), or throws. `allowedHost`: its owner
 * gave a written permission that says more than its robots.txt; the delay holds all the same.
 */
interface RobotsGate {
  check(url: URL, allowedHost?: string | null): Promise<number>;
}

interface RobotsGateOptions {
  memory: FetchMemory;
  /** One paced GET, no redirect followed. */
  get(url: URL): Promise<Reply>;
  /** Where a redirect leads, checked for its address; null when there is none. */
  redirect(reply: Reply): URL | null;
}

type Rules = { robots: Robots } | { unreachable: FetchError };

interface Known {
  rules: Promise<Rules>;
  /** Epoch ms. */
  until: number;
}

const DAY_MS = 86_400_000;
/** A site that could not say what it allows is asked again after this long. */
const DOUBT_MS = 60_000;
const MAX_REDIRECTS = 5;
const EVERYTHING = "";

/** A wait or an interruption on the way says nothing of what the site allows. */
const NOT_THE_SITE: readonly Outcome[] = ["rate-limited", "cancelled"];

export function createRobotsGate(options: RobotsGateOptions): RobotsGate {
  const known = new Map<string, Known>();

  function rulesOf(url: URL): Promise<Rules> {
    const cached = known.get(url.origin);
    if (cached !== undefined && cached.until > Date.now()) return cached.rules;
    const entry: Known = { rules: recalled(url.origin, (until) => (entry.until = until)), until: Date.now() + DAY_MS };
    known.set(url.origin, entry);
    entry.rules.catch(() => known.delete(url.origin));
    return entry.rules;
  }

  async function recalled(origin: string, expires: (until: number) => void): Promise<Rules> {
    const key = `robots:${origin}`;
    const stored = await options.memory.get(key);
    if (stored !== null) {
      const [until, text] = JSON.parse(stored) as [number, string];
      expires(until);
      return { robots: parseRobots(Buffer.from(text, "latin1")) };
    }
    const until = Date.now() + DAY_MS;
    const text = await download(new URL("/robots.txt", origin), options);
    if (typeof text !== "string") {
      expires(Date.now() + DOUBT_MS);
      return { unreachable: text };
    }
    await options.memory.set(key, JSON.stringify([until, text]), new Date(until).toISOString());
    expires(until);
    return { robots: parseRobots(Buffer.from(text, "latin1")) };
  }

  return {
    async check(url, allowedHost = null) {
      const rules = await rulesOf(url);
      if ("unreachable" in rules) throw stillUnreachable(rules.unreachable, url);
      if (url.hostname !== allowedHost && !allows(rules.robots, PRODUCT_TOKEN, url.href))
        throw new FetchError("refused-by-robots", url.href, `robots.txt interdit cette adresse à ${PRODUCT_TOKEN}`);
      return crawlDelay(rules.robots, PRODUCT_TOKEN) ?? 0;
    },
  };
}

/** Text of robots.txt; empty when everything is allowed; an error when the site could not answer: then nothing is. */
async function download(first: URL, options: RobotsGateOptions): Promise<string | FetchError> {
  let url = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    let reply: Reply;
    try {
      reply = await options.get(url);
    } catch (error) {
      if (!(error instanceof FetchError) || NOT_THE_SITE.includes(error.outcome)) throw error;
      return error;
    }
    const next = nextOf(reply, options);
    if (next === null) return textOf(reply);
    url = next;
  }
  // RFC 9309 2.3.1.2: beyond five redirects there is no robots.txt.
  return EVERYTHING;
}

/** A redirect to an address that we do not ask is no robots.txt. */
function nextOf(reply: Reply, options: RobotsGateOptions): URL | null {
  try {
    return options.redirect(reply);
  } catch {
    return null;
  }
}

function textOf(reply: Reply): string | FetchError {
  if (reply.headers["x-vigie-outcome"] === "not-recorded") return EVERYTHING;
  if (reply.status >= 500) {
    return new FetchError("refused-by-robots", reply.url.href, `robots.txt en erreur (${reply.status}) : site non lu`);
  }
  return reply.status >= 300 ? EVERYTHING : reply.body.toString("latin1", 0, 520 * 1024);
}

function stillUnreachable(error: FetchError, url: URL): FetchError {
  const message = error.message.startsWith("robots.txt") ? error.message : `robots.txt illisible : ${error.message}`;
  return new FetchError(error.outcome, url.href, message, { cause: error });
}
