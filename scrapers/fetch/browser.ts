import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { BrowserContext, Browser as Chromium, Route, Page as Tab } from "playwright-core";
import type { Config } from "../../config.ts";
import { FetchError } from "../errors.ts";
import type { PageRequest } from "../source.ts";
import type { Reply } from "./wire.ts";

/**
 * Pages that scripts fill. The browser has no network of its own: the document, and all that it asks for, comes through
 * our door, with our name, robots.txt and address guard; what the door refuses does not exist.
 */
export interface Browser {
  /** Renders a document that was already fetched; gives back the HTML as it stands once filled. */
  render(request: PageRequest, document: Reply): Promise<Reply>;
  close(): Promise<void>;
}

interface BrowserOptions {
  config: Config;
  /** Fetches what a page asks for; `drawing`: a script or a sheet. */
  load(request: PageRequest, drawing: boolean): Promise<Reply>;
  signal?: AbortSignal | undefined;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SETTLE_MS = 10_000;
const RENDER_MS = 45_000;
const MAX_REQUESTS = 300;

/** Nothing of a posting is in them. */
const DROPPED = new Set([
  "image",
  "font",
  "media",
  "texttrack",
  "websocket",
  "eventsource",
  "manifest",
  "ping",
  "cspviolationreport",
]);

const DRAWING = new Set(["script", "stylesheet"]);

const TRACKERS =
  /(^|\.)(google-analytics\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|facebook\.net|hotjar\.com|clarity\.ms|segment\.(io|com)|mixpanel\.com|amplitude\.com|bat\.bing\.com|snap\.licdn\.com|criteo\.(com|net)|matomo\.cloud|xiti\.com|at-o\.net|piano\.io|newrelic\.com|nr-data\.net|sentry\.io|datadoghq-browser-agent\.com|intercom\.io|axeptio\.eu|didomi\.io|cookielaw\.org|cookiebot\.com)$/;

export function createBrowser(options: BrowserOptions): Browser {
  let running: Promise<Chromium> | null = null;

  function shared(url: string): Promise<Chromium> {
    if (running !== null) return running;
    const started = launch(options.config, url);
    running = started;
    started.then((browser) => browser.on("disconnected", () => (running = null))).catch(() => (running = null));
    return started;
  }

  async function render(request: PageRequest, document: Reply): Promise<Reply> {
    const browser = await shared(request.url);
    const context = await browser.newContext({
      userAgent: options.config.userAgent,
      serviceWorkers: "block",
      locale: "fr-FR",
    });
    const close = () => void context.close().catch(() => {});
    // A page that never rests must not hold the door open.
    const timer = setTimeout(close, RENDER_MS);
    options.signal?.addEventListener("abort", close, { once: true });
    try {
      return await filled(context, request, document);
    } catch (error) {
      throw error instanceof FetchError
        ? error
        : new FetchError("timed-out", request.url, "page non rendue à temps", { cause: error });
    } finally {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", close);
      await context.close().catch(() => {});
    }
  }

  async function filled(context: BrowserContext, request: PageRequest, document: Reply): Promise<Reply> {
    let count = 0;
    let first = true;
    await context.route("**/*", (route) => {
      if (first && route.request().isNavigationRequest()) {
        first = false;
        return answer(route, document);
      }
      return ++count > MAX_REQUESTS ? route.abort() : supply(route);
    });
    await context.routeWebSocket(/.*/, (socket) => void socket.close());
    const tab = await context.newPage();
    await tab.goto(document.url.href, { waitUntil: "domcontentloaded", timeout: SETTLE_MS });
    await settle(tab, request);
    const body = Buffer.from(await tab.content(), "utf8");
    const headers = { ...document.headers, "content-type": "text/html; charset=utf-8" };
    return { url: new URL(tab.url()), status: document.status, headers, body };
  }

  async function supply(route: Route): Promise<void> {
    const asked = route.request();
    const url = new URL(asked.url());
    const method = asked.method();
    if (DROPPED.has(asked.resourceType()) || TRACKERS.test(url.hostname) || (method !== "GET" && method !== "POST"))
      return route.abort();
    try {
      const body = asked.postData() ?? undefined;
      const request: PageRequest = { url: url.href, method, headers: forwarded(asked.headers()), body };
      await answer(route, await options.load(request, DRAWING.has(asked.resourceType())));
    } catch {
      // Refused or broken: for the page it does not exist. The page itself says whether it can do without.
      await route.abort().catch(() => {});
    }
  }

  return {
    render,
    async close() {
      const browser = await running?.catch(() => null);
      running = null;
      await browser?.close();
    },
  };
}

/** For the selector that the source names, else until the network is at rest. What is missing then, `parse` will say. */
async function settle(tab: Tab, request: PageRequest): Promise<void> {
  const selector = selectorOf(request.context);
  const done =
    selector === null
      ? tab.waitForLoadState("networkidle", { timeout: SETTLE_MS })
      : tab.waitForSelector(selector, { state: "attached", timeout: SETTLE_MS });
  await done.catch(() => {});
}

function selectorOf(context: unknown): string | null {
  if (typeof context !== "object" || context === null || !("waitFor" in context)) return null;
  return typeof context.waitFor === "string" ? context.waitFor : null;
}

function answer(route: Route, reply: Reply): Promise<void> {
  const {
    "content-encoding": _packed,
    "content-length": _length,
    "transfer-encoding": _chunks,
    ...headers
  } = reply.headers;
  return route.fulfill({ status: reply.status, headers, body: reply.body });
}

function forwarded(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(sec-|:|cookie|upgrade-insecure)/.test(name)),
  );
}

async function launch(config: Config, url: string): Promise<Chromium> {
  const executablePath = chromiumPath(config);
  if (executablePath === null)
    throw new FetchError(
      "no-browser",
      url,
      "cette page a besoin d'un navigateur : installez Chromium (« apt install chromium ») ou donnez son chemin dans VIGIE_CHROMIUM",
    );
  const args = [
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  ];
  try {
    // A third of a second to load: only for those who render.
    const { chromium } = await import("playwright-core");
    return await chromium.launch({ executablePath, chromiumSandbox: isSandboxed(config), args, timeout: 30_000 });
  } catch (error) {
    throw new FetchError("no-browser", url, whyNotStarted(executablePath, error), { cause: error });
  }
}

/** Chromium's own sandbox, between a hostile page and the machine; Playwright leaves it out unless asked. Root cannot have it. */
export const isSandboxed = (config: Config): boolean =>
  config.VIGIE_CHROMIUM_SANDBOX === "oui" && process.getuid?.() !== 0;

function whyNotStarted(path: string, error: unknown): string {
  const said = `le navigateur ${path} n'a pas démarré`;
  return String(error).includes("sandboxing failed")
    ? `${said} : ici, son bac à sable ne peut pas s'ouvrir. Autorisez les espaces de noms d'utilisateur, ou, si autre chose enferme déjà Vigie (un conteneur), réglez VIGIE_CHROMIUM_SANDBOX=non`
    : said;
}

/** Path of a Chromium, or null: the setting, else the first known name on PATH. */
export function chromiumPath(config: Config): string | null {
  if (config.VIGIE_CHROMIUM !== undefined) return runnable(config.VIGIE_CHROMIUM) ? config.VIGIE_CHROMIUM : null;
  const folders = (config.setting("PATH") ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = ["/usr/bin", ...folders].flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
