import { Blocked, FetchError } from "./errors.ts";
import { classify } from "./fetch/outcome.ts";
import { closedIn, closedOffer } from "./kit/closed.ts";
import { decodeEntities } from "./kit/entities.ts";
import { at, number, text } from "./kit/json.ts";
import { jsonOf } from "./kit/platform.ts";
import { isShell } from "./kit/shell.ts";
import type { Page } from "./source.ts";

/** What stands in the place of a page that nobody could read, in an operator's words. */

/** Begins what is said of a page that no reader knows: of a fault, its words alone cross from the parsing process. */
export const NOBODY_KNOWS = "ni site connu";

/** A page that nobody understands may be the wall that a site put in its place: captcha, verification, sign-in. */
export function wallBehind(problem: FetchError, page: Page): FetchError {
  if (problem.outcome !== "changed") return problem;
  const { url, headers, body } = page;
  const said = statusSaid(page);
  const { outcome, message } = classify({ url, asked: url, status: said ?? page.status, headers, body, authed: false });
  if (outcome === "blocked" || (said !== null && outcome !== "ok"))
    return new FetchError(outcome, url, withWords(message, jsonOf(page) === undefined ? "" : wordsOf(page)), {
      cause: problem,
    });
  const head = page.text.slice(0, 64_000);
  if (isSignIn(head)) return new Blocked(url, "page de connexion");
  return isChallenge(head) ? new Blocked(url, "vérification anti-robots") : problem;
}

const REASONS =
  "Bad Request|Unauthorized|Forbidden|Not Found|Gone|Too Many Requests|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out";
const STATUS = new RegExp(
  `<(?:title|h1)\\b[^<>]{0,200}>\\s*(?:HTTP )?(?:Error |Status |Erreur )?([45]\\d\\d)\\s*(?:[-–—:|]?\\s*(?:${REASONS})\\b|<)`,
  "i",
);
const MISSING = /<(?:title|h1)\b[^<>]{0,200}>\s*(?:page|offre|annonce|job) (?:introuvable|non trouvée|not found)\b/i;

/** « 403 Forbidden », `{"statusCode": 429, "message": …}`: an error that was saved without its status says it. */
function statusSaid(page: Page): number | null {
  const json = jsonOf(page);
  const head = page.text.slice(0, 4000);
  if (json === undefined) return MISSING.test(head) ? 404 : number(Number(STATUS.exec(head)?.[1] ?? Number.NaN));
  if (messageOf(json) === null) return null;
  const codes = [json, at(json, "error")].flatMap((one) =>
    ["status", "statusCode", "httpStatus"].map((key) => number(at(one, key))),
  );
  return codes.find((code) => code !== null && code >= 400 && code < 600) ?? null;
}

const links = (head: string): number => (head.match(/<a\b/gi) ?? []).length;

/** A password field and few links beside it; a careers site asks for one in the corner of its pages. */
const isSignIn = (head: string): boolean =>
  /<input\b[^<>]{0,300}\btype=["']?password\b|<body\b[^<>]{0,200}\bauthwall\b/i.test(head) && links(head) < 25;

/** A captcha under a title that asks for it; a form of a site has one too. */
const isChallenge = (head: string): boolean =>
  /\b(?:g-recaptcha|h-captcha|cf-turnstile|captcha)\b/i.test(head) &&
  /<(?:title|h[12])\b[^<>]{0,200}>[^<]{0,100}(?:robot|humain|human|captcha|v[ée]rifi|sécurité|security|accès|access)/i.test(
    head,
  ) &&
  links(head) < 10;

/** A page as the server sends it, before its scripts have filled it. */
export const isUnfilled = ({ outcome }: FetchError, page: Page): boolean =>
  outcome === "changed" && jsonOf(page) === undefined && isShell(page, 20);

const TO_SAVE = "enregistrez-la depuis le navigateur, une fois l'annonce affichée";

/** The page's own words for what went wrong: a closed offer, « Site en maintenance », « Rate limit exceeded ». */
export function explained(problem: FetchError, page: Page): FetchError {
  if (problem.outcome !== "changed") return problem;
  const { url } = page;
  const closed = jsonOf(page) === undefined ? closedIn(page) : null;
  if (closed) return closedOffer(url, closed, problem);
  const words = wordsOf(page);
  if (isUnfilled(problem, page)) {
    const named = words ? ` (« ${words} »)` : "";
    return new FetchError("changed", url, `page que seuls ses scripts remplissent${named} : ${TO_SAVE}`, {
      cause: problem,
    });
  }
  const message = withWords(problem.message, words);
  return message === problem.message ? problem : new FetchError("changed", url, message, { cause: problem });
}

const withWords = (message: string, words: string): string =>
  words === "" || message.includes(words) ? message : `${message} ; elle dit « ${words} »`;

/** What a page is called, what an interface answers, the one line that some servers write. */
function wordsOf(page: Page): string {
  const json = jsonOf(page);
  return decodeEntities((json === undefined ? titleOf(page) : messageOf(json)) ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80);
}

const titleOf = (page: Page): string | undefined =>
  /<title\b[^<>]{0,200}>([^<]{1,300})/i.exec(page.text.slice(0, 64_000))?.[1] ??
  /^[^\p{C}<>{}[\]]{3,120}$/u.exec(page.text.trim())?.[0];

/** An interface's own sentence. */
const messageOf = (json: unknown): string | null =>
  [json, at(json, "error")]
    .flatMap((one) => ["message", "error_description", "detail", "error"].map((key) => text(at(one, key))))
    .find((said) => said !== null) ??
  text(at(json, "errors", 0, "message")) ??
  text(at(json, "errors", 0));
