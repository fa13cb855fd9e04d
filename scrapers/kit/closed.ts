import { FetchError } from "../errors.ts";
import type { Page } from "../source.ts";
import { documentOf, linesOf } from "./html.ts";

/** The sentence in which a page says that its offer is no longer to be had; null where none does. */

const OFFER = "(?:offre|annonce|poste|offer|job|position|vacancy|posting|role|stelle|stellenanzeige)";
const OVER =
  "(?:n['’](?:est|existe) plus|(?:est|sont|a été) (?:désormais )?(?:pourvue?|clôturée?|close?|fermée?|expirée?|archivée?|retirée?|supprimée?)|a expiré|sont closes|(?:is|are|was|has been) (?:no longer|(?:already )?(?:filled|closed|expired|removed|unavailable))|no longer (?:available|exists?|accepting)|has expired|(?:ist|wurde) (?:leider )?(?:nicht mehr|bereits) \\p{L}+)";
/** « n'accepte plus de candidatures »; « … par courrier » tells of the way, not of the end. */
const NO_MORE =
  "(?:\\bcandidatures? ne sont plus (?:acceptées|possibles|recevables)|\\bn(?:e |['’])\\p{L}+ plus (?:de |aucune |les )?(?:nouvelles )?candidatures?(?! (?:par|papier|spontanées?|envoyées?|en ligne)(?!\\p{L})))";
const CLOSED = new RegExp(
  `(?:\\b${OFFER}(?![\\p{L}])[^.!?:]{0,60}?\\b${OVER}|${NO_MORE})(?![\\p{L}])[^.!?]{0,60}`,
  "iu",
);
/** « Si l'offre n'est plus en ligne, … » tells of none. */
const CONDITION = /\b(?:si|if|lorsque?|quand|when|wenn|falls|que les|des)\s*(?:\p{L}+['’ ]\s*){0,3}$/iu;

export function closedIn(page: Page): string | null {
  for (const line of linesOf(documentOf(page))) {
    const found = CLOSED.exec(line);
    if (!found) continue;
    const before = line.slice(Math.max(0, found.index - 80), found.index).replace(/^.*[.!?](?=\s)/s, "");
    if (!CONDITION.test(before)) return `${before}${found[0]}`.trim();
  }
  return null;
}

export const closedOffer = (url: string, sentence: string, cause?: unknown): FetchError =>
  new FetchError("gone", url, `annonce fermée, dit la page : « ${sentence} »`, { cause });
