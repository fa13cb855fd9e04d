import { FetchError, type Outcome } from "../errors.ts";
import { REFUSED_ADDRESS } from "./address.ts";

/** The one place where HTTP becomes a named cause, with the French sentence that an operator reads. */
export interface Answer {
  /** Final address. */
  url: string;
  /** Address first asked for, before redirects. */
  asked: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** We showed a key or a token. */
  authed: boolean;
}

interface Verdict {
  outcome: Outcome;
  message: string;
}

const NAMED: Record<number, Verdict> = {
  204: { outcome: "empty", message: "le site répond qu'il n'y a rien (204)" },
  304: { outcome: "unchanged", message: "page inchangée depuis la dernière lecture (304)" },
  402: { outcome: "blocked", message: "accès payant (402)" },
  403: { outcome: "blocked", message: "accès refusé par le site (403)" },
  404: { outcome: "gone", message: "page introuvable (404)" },
  406: { outcome: "blocked", message: "le site refuse de répondre à un robot (406)" },
  407: { outcome: "unreachable", message: "un proxy demande une identification (407)" },
  408: { outcome: "timed-out", message: "le site a renoncé à attendre (408)" },
  410: { outcome: "gone", message: "page supprimée par le site (410)" },
  425: { outcome: "server-error", message: "le site demande de revenir plus tard (425)" },
  429: { outcome: "rate-limited", message: "le site demande de ralentir (429)" },
  451: { outcome: "blocked", message: "page retirée pour raison légale (451)" },
  999: { outcome: "blocked", message: "accès refusé aux robots (999)" },
};

/** What this answer means. `ok` only when there is a page to parse. */
export function classify(answer: Answer): Verdict {
  if (answer.headers["x-vigie-outcome"] === "not-recorded")
    return { outcome: "not-recorded", message: "aucun enregistrement pour cette adresse" };
  const wall = wallOf(answer);
  if (wall !== null) return { outcome: "blocked", message: `accès refusé par le site : ${wall}` };
  if (closedPosting(answer)) return { outcome: "gone", message: `annonce fermée, dit le site (${answer.status})` };
  if (workdayBurst(answer))
    return { outcome: "rate-limited", message: "Workday demande de ralentir (400 sans contenu)" };
  const named = NAMED[answer.status];
  if (named !== undefined) return named;
  if (answer.status === 401) return unauthorised(answer.authed);
  return byClass(answer);
}

function unauthorised(authed: boolean): Verdict {
  return authed
    ? { outcome: "unauthorised", message: "clé ou jeton refusé (401) : vérifiez les identifiants de cette source" }
    : { outcome: "blocked", message: "le site demande de s'identifier (401)" };
}

function byClass({ status, headers, body }: Answer): Verdict {
  if (status >= 500) return { outcome: "server-error", message: `erreur du site (${status})` };
  if (status >= 400)
    return { outcome: "bad-request", message: `requête refusée (${status})${explained(headers, body)}` };
  if (status >= 300) return { outcome: "server-error", message: `redirection sans adresse (${status})` };
  return { outcome: "ok", message: "" };
}

/** The API's own sentence, when it answers in JSON: it says which parameter was wrong. */
function explained(headers: Answer["headers"], body: Buffer): string {
  if (!headers["content-type"]?.includes("json") || body.length > 10_000) return "";
  const said = /"(?:message|error_description|detail|error)"\s*:\s*"([^"\\]{3,160})/.exec(body.toString("utf8"));
  return said === null ? "" : ` : « ${said[1]} »`;
}

/** Workday answers 403 `S22` for a posting that was taken down: not a refusal of us. */
const closedPosting = ({ status, body }: Answer): boolean =>
  status === 403 && body.length < 2000 && /"errorCode"\s*:\s*"S22"/.test(body.toString("latin1"));

/** Workday answers a burst by 400 without a body for about a minute: our request is not the fault. */
const workdayBurst = ({ status, body, url }: Answer): boolean =>
  status === 400 && body.length === 0 && /\.(?:myworkdayjobs|myworkdaysite)\.com$/.test(new URL(url).hostname);

/** Pages on which sites send those they do not want, when we did not ask for them. */
const LOGIN_PATH = /\/(authwall|login|log-in|signin|sign-in|connexion|checkpoint)(?:[/.?]|$)/i;

/** Titles of the interstitials of the common walls. */
const WALL_TITLE =
  /<title[^>]{0,100}>\s{0,40}(just a moment|un instant|attention required|security check|access denied|accès refusé|pardon our interruption|are you a robot|robot check|human verification|vérification de sécurité|ddos-guard|please verify you are a? ?human)(?=\s{0,10}[<|!?.…–-])/i;

/** Words that only the interstitial itself contains, not a page that the wall guards. */
const WALL_SIGN: readonly [RegExp, string][] = [
  [/(?:geo|interstitial|ct)\.captcha-delivery\.com/, "captcha DataDome"],
  [/_cf_chl_opt|cf-browser-verification|cf_captcha_kind/, "vérification Cloudflare"],
  [/awsWafCookieDomainList|gokuProps/, "vérification AWS WAF"],
  [/_Incapsula_Resource[^>]{0,200}(?:incident|SWUDNSAI)/i, "Imperva"],
  [/px-captcha|_pxCaptcha/, "captcha PerimeterX"],
  [/id="sec-cpt-if"|bm-verify=/, "Akamai"],
];

/** An interstitial is small; a real page is searched only in its head. */
const WALL_MAX = 64 * 1024;

function wallOf(answer: Answer): string | null {
  const { status, headers, body } = answer;
  const waf = headers["x-amzn-waf-action"];
  if (waf === "challenge" || waf === "captcha") return "vérification AWS WAF";
  if (headers["cf-mitigated"] === "challenge") return "vérification Cloudflare";
  if (status === 202 && body.length === 0) return "vérification silencieuse (202 sans page)";
  if (landedOnLogin(answer)) return "le site renvoie vers une page de connexion";
  const markup = /html|json|^$/.test(headers["content-type"] ?? "");
  if (!markup || body.length === 0) return null;
  const head = body.toString("utf8", 0, 16 * 1024);
  const title = WALL_TITLE.exec(head);
  if (title !== null) return `page « ${title[1]} »`;
  if (status === 403 && headers["x-datadome"] !== undefined) return "DataDome";
  if (body.length > WALL_MAX || head.includes("JobPosting")) return null;
  const sign = WALL_SIGN.find(([pattern]) => pattern.test(head));
  return sign?.[1] ?? null;
}

function landedOnLogin({ url, asked, status }: Answer): boolean {
  if (status >= 400 && status !== 403) return false;
  return url !== asked && LOGIN_PATH.test(new URL(url).pathname) && !LOGIN_PATH.test(new URL(asked).pathname);
}

const TIMEOUTS = ["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"];

const TRANSPORT: Record<string, string> = {
  ENOTFOUND: "nom de site inconnu",
  EAI_AGAIN: "le serveur de noms ne répond pas",
  ECONNREFUSED: "connexion refusée",
  ECONNRESET: "connexion coupée par le site",
  UND_ERR_SOCKET: "connexion coupée par le site",
  EHOSTUNREACH: "réseau injoignable",
  ENETUNREACH: "réseau injoignable",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "réponse plus courte ou plus longue qu'annoncée",
};

/** A failure below HTTP, named. */
export function transportError(error: unknown, url: string): FetchError {
  if (error instanceof FetchError) return error;
  const [outcome, message] = transportVerdict(codeOf(error));
  return new FetchError(outcome, url, message, { cause: error });
}

function transportVerdict(code: string): [Outcome, string] {
  if (code === REFUSED_ADDRESS) return ["refused-address", "adresse refusée : ce nom mène à un réseau privé"];
  if (code === "UND_ERR_HEADERS_OVERFLOW") return ["too-large", "en-têtes de réponse trop grands"];
  if (TIMEOUTS.includes(code)) return ["timed-out", "le site n'a pas répondu à temps"];
  if (/CERT|TLS|SSL|EPROTO$|SELF_SIGNED|UNABLE_TO/.test(code))
    return ["unreachable", `certificat ou chiffrement refusé (${code})`];
  if (code === "UND_ERR_DESTROYED" || code === "UND_ERR_CLOSED") return ["cancelled", "lecture interrompue"];
  if (code === "UND_ERR_INVALID_ARG")
    return ["bad-request", "requête mal formée : en-tête ou corps refusé avant l'envoi"];
  if (code.startsWith("HPE_")) return ["unreachable", "réponse HTTP illisible"];
  return ["unreachable", TRANSPORT[code] ?? `site injoignable${code === "" ? "" : ` (${code})`}`];
}

/** The first code in a chain of causes (several addresses tried make an AggregateError). */
function codeOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if ("code" in at && typeof at.code === "string") return at.code;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return "";
}
