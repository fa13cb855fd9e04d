import type { Offer } from "../../offer/offer.ts";
import { field, inTexts, type Reading } from "./reading.ts";

type WorkingTime = Offer["workingTime"];

const PART = /temps[ -]partiel|part[ _-]?time|mi-?temps|teilzeit|\btemps non complet/;
const FULL =
  /temps[ -](?:plein|complet)|full[ _-]?time|plein[ -]temps|vollzeit|^(?:35|37|38|39|40)\s?h|\b(?:35|37|38|39) ?h(?:eures)?(?:\d\d)?(?: ?(?:\/|par) ?semaine| hebdo)/;

/** Working time as the source says it, whichever field holds it; never the contract. Both said (« plein ou partiel ») is unknown. */
export function workingTime(reading: Reading): WorkingTime {
  const { raw } = reading;
  for (const said of [field(raw.workingTime), field(raw.contract)]) {
    const found = said ? read(said.folded) : null;
    if (found) return found;
  }
  return read(reading.titleFolded) ?? readText(reading);
}

function read(folded: string): WorkingTime {
  const part = PART.test(folded);
  const full = FULL.test(folded);
  return part === full ? null : part ? "part" : "full";
}

/** In a text only the words that name this post's time: beside its contract, hours a week, or a line that opens on it. */
const POST = "(?:poste|cdi|cdd|stage|contrat|emploi|temps de travail ?:|duree du travail ?:|interim)";
const JOB = "(?:permanent|contract|cdi|employment type|job type|type of employment)";
const OPENING = String.raw`(?<=(?:^|\n)[^a-z\n]{0,4})`;
const FULL_IN_TEXT = inTexts(
  new RegExp(
    String.raw`${POST}[^.\n]{0,30}(?:a )?temps (?:plein|complet)\b|full[- ]time (?:position|role|job|contract)|${JOB}[^.\n]{0,25}full[- ]time|${OPENING}(?:temps (?:plein|complet)|full[- ]time)\b|(?<=\b(?:35|37|38|39) ?h(?:eures)?(?:\d\d)? ?(?:\/|par )?)(?:semaine|hebdo)`,
  ),
);
const PART_IN_TEXT = inTexts(
  new RegExp(
    String.raw`temps non complet\b|${POST}[^.\n]{0,30}(?:a )?temps partiel\b|part[- ]time (?:position|role|job|contract)|${JOB}[^.\n]{0,25}part[- ]time|${OPENING}(?:temps partiel|part[- ]time)\b`,
  ),
);

function readText({ seen }: Reading): WorkingTime {
  const full = FULL_IN_TEXT.next(seen) !== null;
  const part = PART_IN_TEXT.next(seen) !== null;
  return full === part ? null : full ? "full" : "part";
}
