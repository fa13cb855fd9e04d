import { z } from "zod";
import type { Config } from "../../config.ts";
import { FetchError } from "../errors.ts";
import { ACCEPT_ENCODING } from "./body.ts";
import type { Reply } from "./wire.ts";

/** What opens a door: headers, or query parameters. Added on the wire only; pages, errors and archive never see it. */
export interface Credentials {
  headers: Record<string, string>;
  query: Record<string, string>;
}

export interface Auth {
  /** Throws FetchError `needs-settings` or `unauthorised`. */
  credentials(route: string, url: string): Promise<Credentials>;
  /** The token was refused: the next call obtains another. False when this route has nothing to renew. */
  renew(route: string): boolean;
  /** Text without any secret that we know. */
  redact(text: string): string;
}

interface AuthOptions {
  config: Config;
  /** One paced POST of a form; no robots.txt: a token route is not a page. */
  post(url: URL, form: string, headers: Record<string, string>): Promise<Reply>;
  /** In replay nothing leaves the machine: missing keys are made up. */
  replay: boolean;
}

interface Token {
  value: string;
  /** Epoch ms. */
  until: number;
}

/** https://francetravail.io: client credentials, in the body (Basic is answered by 409 and a page of HTML). */
const FRANCETRAVAIL = "https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire";

/** Tokens are renewed this long before they end. */
const EARLY_MS = 60_000;

const TokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

export function createAuth(options: AuthOptions): Auth {
  const tokens = new Map<string, Promise<Token>>();
  const secrets = new Set<string>();

  function setting(name: string, url: string): string {
    const value = options.config.setting(name) ?? (options.replay ? "replay" : undefined);
    if (value === undefined) throw new FetchError("needs-settings", url, `réglage manquant : ${name}`);
    if (value.length >= 6) secrets.add(value);
    return value;
  }

  async function token(route: string, obtain: () => Promise<Token>): Promise<string> {
    const known = await tokens.get(route);
    if (known !== undefined && known.until > Date.now()) return known.value;
    const pending = obtain();
    tokens.set(route, pending);
    pending.catch(() => tokens.delete(route));
    const { value } = await pending;
    secrets.add(value);
    return value;
  }

  async function francetravail(): Promise<Token> {
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: setting("FRANCETRAVAIL_CLIENT_ID", FRANCETRAVAIL),
      client_secret: setting("FRANCETRAVAIL_CLIENT_SECRET", FRANCETRAVAIL),
      scope: options.config.FRANCETRAVAIL_SCOPE,
    });
    return readToken(await options.post(new URL(FRANCETRAVAIL), form.toString(), FORM_HEADERS));
  }

  const bearer = (value: string): Credentials => ({ headers: { authorization: `Bearer ${value}` }, query: {} });

  /** One line a route. */
  const routes: Record<string, (url: string) => Promise<Credentials>> = {
    francetravail: async () => bearer(await token("francetravail", francetravail)),
    alternance: async (url) => bearer(setting("ALTERNANCE_TOKEN", url)),
    adzuna: async (url) => {
      const query = { app_id: setting("ADZUNA_APP_ID", url), app_key: setting("ADZUNA_APP_KEY", url) };
      return { headers: {}, query: options.replay ? {} : query };
    },
  };

  return {
    async credentials(route, url) {
      const open = Object.hasOwn(routes, route) ? routes[route] : undefined;
      if (open === undefined) throw new FetchError("needs-settings", url, `route d'identification inconnue : ${route}`);
      return open(url);
    },
    renew: (route) => tokens.delete(route),
    redact(text) {
      let clean = text;
      for (const secret of secrets)
        clean = clean.replaceAll(secret, "•••").replaceAll(encodeURIComponent(secret), "•••");
      return clean;
    },
  };
}

const FORM_HEADERS = {
  "content-type": "application/x-www-form-urlencoded",
  accept: "application/json",
  "accept-encoding": ACCEPT_ENCODING,
};

/** The error path is not always JSON. */
function readToken(reply: Reply): Token {
  const text = reply.body.toString("utf8");
  if (reply.headers["x-vigie-outcome"] === "not-recorded") return { value: "replay", until: Date.now() + 3_600_000 };
  const read = TokenAnswer.safeParse(jsonOr(text));
  if (reply.status === 200 && read.success)
    return {
      value: read.data.access_token,
      until: Date.now() + Math.max(1000, read.data.expires_in * 1000 - EARLY_MS),
    };
  const [outcome, why] = tokenFault(reply.status, text);
  throw new FetchError(outcome, reply.url.href, `France Travail : ${why}`);
}

function tokenFault(
  status: number,
  text: string,
): ["unauthorised" | "server-error" | "rate-limited" | "changed", string] {
  if (status === 429) return ["rate-limited", "trop de demandes de jeton (429)"];
  if (status >= 500) return ["server-error", `le service de jetons est en erreur (${status})`];
  if (text.includes("invalid_scope"))
    return ["unauthorised", "périmètre refusé (invalid_scope) : vérifiez FRANCETRAVAIL_SCOPE"];
  if (text.includes("invalid_client"))
    return [
      "unauthorised",
      "identifiants refusés (invalid_client) : vérifiez FRANCETRAVAIL_CLIENT_ID et FRANCETRAVAIL_CLIENT_SECRET, et que l'API « Offres d'emploi v2 » est bien ajoutée à votre application sur francetravail.io",
    ];
  if (status === 409) return ["unauthorised", "identifiants envoyés sous une forme que le service refuse (409)"];
  if (status >= 400) return ["unauthorised", `jeton refusé (${status})`];
  return ["changed", `réponse de jeton non reconnue (${status})`];
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
