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

/** In a text only the words that name this post's time. */
const FULL_IN_TEXT = inTexts(
  /(?:poste|cdi|cdd|stage|contrat|emploi|temps de travail ?:|duree du travail ?:|interim)[^.\n]{0,30}(?:a )?temps (?:plein|complet)\b|full[- ]time (?:position|role|job|contract)|(?:permanent|contract|cdi|employment type|job type|type of employment)[^.\n]{0,25}full[- ]time/,
);
const PART_IN_TEXT = inTexts(
  /temps non complet\b|(?:poste|cdi|cdd|stage|contrat|emploi|temps de travail ?:|duree du travail ?:)[^.\n]{0,30}(?:a )?temps partiel\b|part[- ]time (?:position|role|job|contract)|(?:permanent|contract|cdi|employment type|job type|type of employment)[^.\n]{0,25}part[- ]time/,
);

function readText({ seen }: Reading): WorkingTime {
  const full = FULL_IN_TEXT.next(seen) !== null;
  const part = PART_IN_TEXT.next(seen) !== null;
  return full === part ? null : full ? "full" : "part";
}
