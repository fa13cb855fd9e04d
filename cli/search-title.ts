import { UNKNOWN } from "../indexer/search/engine.ts";
import { CONTRACT_WORDS, wordOf } from "../offer/words.ts";

/** People search in small letters; a title is written as the trade writes it. */
const ACRONYMS =
  /(?<![\p{L}\d])(?:ia|ai|gen ?ai|si|it|rh|bi|po|pmo|amoa|moa|llm|nlp|rag|mlops|vie|cdi|cdd)(?![\p{L}\d])/giu;

/** French title of a search from its query string: « IA – Lyon – Alternance ou Stage ». */
export function searchTitle(search: string, profileTitle: string): string {
  const params = new URLSearchParams(search);
  const words =
    params
      .get("q")
      ?.trim()
      .replace(ACRONYMS, (one) => one.toUpperCase()) || profileTitle;
  const where = params.get("near") ?? params.get("place");
  const contract = params
    .get("contract")
    ?.split(",")
    .map((kind) => (kind === UNKNOWN ? "contrat non précisé" : wordOf(CONTRACT_WORDS, kind)))
    .join(" ou ");
  return `${words}${where ? ` – ${where}` : ""}${contract ? ` – ${contract}` : ""}`.replace(/\s+/g, " ").slice(0, 120);
}
