import { fold } from "../../../text/fold.ts";
import { lazily } from "../../../text/lazily.ts";
import { sentenceEnd, sentenceStart } from "../../../text/quote.ts";
import { heardAround, SPOT } from "../../../words/heard-around.ts";
import { likeness, readWeights } from "../../../words/likeness.ts";
import type { Reading } from "../../reading.ts";
import { cityCode } from "../table.ts";
import { namesFrom, type Words } from "./names.ts";
import { isOfSomething } from "./of-something.ts";
import { type Row, rowAt } from "./rows.ts";
import { isOfHiring } from "./rules-of-clients.ts";

/**
 * Where one works, in words that no rule knows: of the towns that a text names, the one whose sentence sounds most like those that tell
 * the place of work, learnt from labelled ones (`scripts/learn-places.ts`): « Nos bureaux de Tours, c'est là que tu travailleras ».
 * One sentence says little; that it says more than those of all other towns of its text says much.
 */

export const WEIGHTS = new URL("./workplace.weights.tsv", import.meta.url);
const weights = lazily(() => readWeights(WEIGHTS));

/**
 * From 0 to 1: a town must sound like that of the post, and by some way more than any other named; surer where a row of towns stands, or
 * a name that may be a word, and surest where nothing else is there to compare it with.
 */
const LIKELY = 0.5;
const LIKELY_THERE = 0.3;
const SURE_BESIDE = 0.8;
const SURE = 0.94;
const AHEAD = 0.3;

interface Heard {
  row: Row;
  like: number;
  isHardly: boolean;
  /** Codes of its communes, or its words where it has none. */
  name: string;
}

/** The row of towns that sounds like the place of work; null where none does, or two. */
export function likelyWorkplace(reading: Reading & Words): Row | null {
  const heard = townsHeard(reading);
  const there = heard.filter(({ row }) => liesIn(row, reading.department));
  const [best, ...others] = (there.length > 0 ? there : heard).sort((a, b) => b.like - a.like);
  if (!best || best.row.places.every(({ insee }) => insee === null)) return null;
  const next = others.find(({ name }) => name !== best.name);
  const isNamed = isNamedAsTown(best.row, reading) && !best.isHardly;
  const least = isNamed ? (there.length > 0 ? LIKELY_THERE : LIKELY) : next ? SURE_BESIDE : SURE;
  return best.like >= least && (!next || best.like - next.like >= AHEAD) ? best.row : null;
}

/** « 67 - Bas-Rhin » of the field: a town that lies there needs to say little more; of a city's parts any may be meant. */
const liesIn = ({ places, size }: Row, department: string | null | undefined): boolean =>
  size === 1 &&
  places.some(
    (place) => place.department === department && place.insee !== null && cityCode(place.insee) === place.insee,
  );

/** « à … », « (…) », "our … office": what stands there is the name of a town, and of one. */
const isNamedAsTown = ({ size, start, end }: Row, { folded }: Reading): boolean =>
  size === 1 &&
  (BEFORE_A_TOWN.test(folded.slice(Math.max(0, start - 8), start)) || A_HOUSE.test(folded.slice(end, end + 20)));
const BEFORE_A_TOWN = /(?<![a-z])(?:(?:a|au|aux|in|at|sur|depuis|from|de|du|of) |d'|\()$/;
const A_HOUSE = /^ (?:office|site|campus|plant|workshop|branch|lab|team|studio|warehouse|hub)s?(?![a-z])/;

/** « À proximité de … », « de Lille à … », « C'est à … », said of what the sentence before spoke of: no town of the post, unless all the rest says so. */
const HARDLY =
  /(?:\b(?:proximite|peripherie|banlieue|pres|autour) (?:de |du |d')(?:la |l')?|^\W*c'est (?:a|au|en) |\b(?:headquartered|registered) (?:in|at) )$/;
/** « À …, pour un entretien ». */
const FOR_A_VISIT =
  /^[^.;\n]{0,20}\b(?:pour|for) (?:un|une|votre|ton|les|des|le|la|an?|your) (?:(?:premier|first) )?(?:entretiens?|tests?|jury|visites?|demonstrations?|salon|reunions?|interviews?)\b/;
/** « La ville de Mende, notre cliente, … » */
const CLIENT_BEHIND =
  /^,? (?:est |sont )?(?:notre|nos|une? de nos|mon) (?:[a-z]+ )?(?:client|partenaire|fournisseur|prestataire)/;
/** As written: « l'équipe data à … » goes from nowhere. */
const FROM_ONE_TO = /(?<!\p{L})(?:de |d['’])\p{Lu}[\p{L}'’ -]{2,20} à $/u;

/** No offer names more towns. */
const MOST = 60;

function townsHeard(reading: Reading & Words): Heard[] {
  const { text, folded } = reading;
  const heard: Heard[] = [];
  let read = 0;
  for (const at of namesFrom(reading)) {
    if (heard.length === MOST) break;
    if (at < read || isOfSomething(reading, at) || IN_STREET.test(folded.slice(Math.max(0, at - 40), at))) continue;
    const row = rowAt(reading, at);
    if (!row) continue;
    const from = sentenceStart(text, row.start);
    const sentence = folded.slice(from, sentenceEnd(text, row.end));
    const behind = sentence.slice(row.end - from);
    const before = sentence.slice(0, row.start - from);
    if (isOfHiring(before, behind) || CLIENT_BEHIND.test(behind)) continue;
    const like = likeness(heardAround(sentence, row.start - from, row.end - from), SPOT, weights());
    const isHardly = FOR_A_VISIT.test(behind) || HARDLY.test(before) || FROM_ONE_TO.test(text.slice(from, row.start));
    heard.push({ row, like, isHardly, name: nameOf(row, text) });
    read = row.end;
  }
  return heard;
}

const nameOf = ({ places, start, end }: Row, text: string): string =>
  places
    .flatMap(({ insee }) => insee ?? [])
    .sort()
    .join() || fold(text.slice(start, end));

/** « 12, rue de Lyon », « gare Saint-Jean »: a street has its name from elsewhere, a station its own. */
const IN_STREET =
  /\b(?:gare|station|metro|rer|lycee|hopital|clinique|college|eglise) $|\b(?:rue|avenue|av|bd|boulevard|place|quai|cours|allee|route|chemin|impasse|porte|pont|ligne)\.? (?:[^\s,]+ )?(?:de |d'|du |des )?(?:la |l')?$/;
