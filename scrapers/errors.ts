/** Every fetch and every read ends in one named outcome; each outcome says what to do next. */

export const REMEDIES = {
  ok: "none",
  unchanged: "none",
  empty: "none",
  gone: "none",
  "rate-limited": "wait",
  blocked: "wait",
  "refused-by-robots": "none",
  "refused-address": "repair",
  "needs-settings": "repair",
  unauthorised: "repair",
  changed: "repair",
  "bad-request": "repair",
  "too-large": "repair",
  "too-hard": "repair",
  "too-many-redirects": "repair",
  unreachable: "retry",
  "server-error": "retry",
  "timed-out": "retry",
  "no-browser": "repair",
  "not-recorded": "none",
  cancelled: "retry",
} as const;

export type Outcome = keyof typeof REMEDIES;
export type Remedy = (typeof REMEDIES)[Outcome];

/** An error that says what to do next and carries the address and the cause. `message` is French: operators read it. */
export class FetchError extends Error {
  readonly outcome: Outcome;
  readonly url: string;
  /** Milliseconds to wait before asking this host again, when the site said so. */
  readonly retryAfterMs: number | null;
  constructor(
    outcome: Outcome,
    url: string,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number | null } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "FetchError";
    this.outcome = outcome;
    this.url = url;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
  get remedy(): Remedy {
    return REMEDIES[this.outcome];
  }
}

/** The page came, but without its landmark: a failure to repair, never an empty list. */
export class PageChanged extends FetchError {
  constructor(url: string, missing: string) {
    super("changed", url, `page reçue mais non reconnue : ${missing}`);
    this.name = "PageChanged";
  }
}

/** The site refuses us (403, captcha, login wall). A state that people see; never fought. */
export class Blocked extends FetchError {
  constructor(url: string, why: string) {
    super("blocked", url, `accès refusé par le site : ${why}`);
    this.name = "Blocked";
  }
}
