import type { Outcome } from "../../scrapers/errors.ts";

/** How a page answered, in a word or two. */
export const OUTCOME_WORDS: Record<Outcome | "nothing-to-ask", string> = {
  ok: "répond",
  unchanged: "inchangée",
  empty: "vide",
  gone: "introuvable",
  "rate-limited": "attendre",
  blocked: "refuse",
  "refused-by-robots": "robots.txt",
  "refused-address": "adresse refusée",
  "needs-settings": "réglage manquant",
  unauthorised: "clé refusée",
  changed: "non reconnue",
  "bad-request": "demande refusée",
  "too-large": "trop gros",
  "too-hard": "trop long à lire",
  "too-many-redirects": "tourne en rond",
  unreachable: "injoignable",
  "server-error": "en panne",
  "timed-out": "trop lent",
  "no-browser": "sans navigateur",
  "not-recorded": "non enreg.",
  cancelled: "interrompu",
  "nothing-to-ask": "courriel",
};
