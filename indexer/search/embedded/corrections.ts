import type { SearchHit } from "../engine.ts";
import { lemmas } from "../text.ts";
import { andBits, type Bits, countBits, emptyBits } from "./bits.ts";
import type { Group } from "./match.ts";
import type { Memory } from "./memory.ts";

/** Which words were taken for those that were typed, where an offer was found by them (French): another word's offers are never shown unsaid. */
export function corrections(
  groups: readonly Group[],
  found: Bits,
  hits: readonly SearchHit[],
  index: Memory,
): string[] {
  return groups.flatMap(({ corrected }) => {
    const heard = corrected?.words.filter((word) => isIn(found, word, index)) ?? [];
    if (!corrected || heard.length === 0) return [];
    const words = heard.map((word) => `« ${writtenIn(hits, index.vocabulary.words.names[word]!)} »`).join(", ");
    const { typed, isSaid } = corrected;
    return isSaid
      ? `« ${typed} » est cherché aussi comme ${words}`
      : `aucune offre ne dit « ${typed} » : résultats pour ${words}`;
  });
}

function isIn(found: Bits, word: number, index: Memory): boolean {
  const holding = emptyBits(index.size());
  index.postings.collect(word, holding);
  andBits(holding, found);
  return countBits(holding) > 0;
}

const MARKED = /<mark>([^<]+)<\/mark>/g;

/** As an offer that is shown writes it: the index keeps no accent and no ending. */
function writtenIn(hits: readonly SearchHit[], lemma: string): string {
  const shown = hits.flatMap(({ titleHighlight, snippet }) => [...`${titleHighlight} ${snippet}`.matchAll(MARKED)]);
  const written = shown.map(([, word]) => word!).find((word) => lemmas(word, false)[0] === lemma);
  return written?.toLowerCase() ?? lemma;
}
