import { fold } from "../../../text/fold.ts";
import { sentenceStart } from "../../../text/quote.ts";
import type { Reading } from "../../reading.ts";
import { cached } from "../cached.ts";
import type { Words } from "./names.ts";
import { NTH_FOLDED, numberOf } from "./nth.ts";
import { isOfSomething } from "./of-something.ts";
import type { Row } from "./rows.ts";
import { ELSEWHERE } from "./words.ts";

/** « Nos locaux sont dans le 7e arrondissement »: of the one large city that the offer names for the house. */

const ALONE = new RegExp(
  String.raw`(?<=\b(?:dans le|in the|du) )(?:(${NTH_FOLDED}) (?:arrondissement|arr|district)(?![a-z]| (?:de |d'|of |a )[a-z])|(?<=dans le )(\d{1,2} ?(?:er|e|eme))(?=[,;.)](?! ?(?:\d|etage))|$|\n))`,
  "g",
);

export function* partsAlone(reading: Reading): Generator<Row> {
  const parts = [...reading.folded.matchAll(ALONE)];
  const city = parts.length > 0 ? largeCity(reading) : null;
  if (city === null) return;
  for (const found of parts) {
    const [place] = cached(`${city} ${numberOf(found[1] ?? found[2]!) ?? ""}e`);
    const [start, end] = [found.index, found.index + found[0].length];
    if (place && place.insee !== cached(city)[0]?.insee)
      yield { start, end, places: [{ ...place, text: reading.text.slice(start, end) }], abroad: [], size: 1 };
  }
}

/** Paris, Lyon or Marseille, where the fields, the title or else the text name that one only. */
function largeCity(reading: Reading): string | null {
  const { raw, title, text, folded } = reading;
  const fields = [title, raw.place, ...(raw.places ?? [])].join("\n");
  const named = citiesIn({ text: fields, folded: fold(fields) });
  const [only, another] = named.size > 0 ? named : citiesIn({ text, folded });
  return another === undefined ? (only ?? null) : null;
}

const LARGE = /(?<![a-z'-])(?:paris(?:ien(?:ne)?s?)?|lyon(?:nais(?:es?)?)?|marseill(?:e|ais(?:es?)?))(?![a-z-])/g;
const BY_LETTER: Record<string, string> = { p: "paris", l: "lyon", m: "marseille" };

/** Those that are no street's, no client's and none of former days. */
function citiesIn(words: Words): Set<string> {
  const { text, folded } = words;
  const found = new Set<string>();
  for (const { index } of folded.matchAll(LARGE))
    if (!isOfSomething(words, index) && !OTHERS.test(folded.slice(sentenceStart(text, index), index)))
      found.add(BY_LETTER[folded[index]!]!);
  return found;
}
const OTHERS = new RegExp(
  String.raw`${ELSEWHERE.source}|\b(?:clients?|clientes?|partenaires?|fournisseurs?|customers?)\b`,
);
