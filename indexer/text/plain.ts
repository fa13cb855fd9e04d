import { decodeEntities } from "./html.ts";
import { remembered } from "./remembered.ts";

/** Two halves of one sign, or one that is no plain letter. (The Unicode flag would say the first, at twice the cost.) */
const SPECIAL_SIGN = /[\ud800-\udbff][\udc00-\udfff]|[^\x20-\x5f\x61-\x7e]/g;

/** One character that is no plain letter: without its accent, its ligature or its typography. */
const plainSign = remembered((sign) =>
  sign
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[’‘ʼ`´]/g, "'"),
);

/** Lower case without accents; ligatures in two, typographic signs made plain. */
export const plainLetters = (text: string): string => text.replace(SPECIAL_SIGN, plainSign).toLowerCase();

/** The same of a text that may hold entities. One sentence is asked many questions: the last answer is kept. */
export function plain(text: string): string {
  if (text !== last.text) {
    const lower = plainLetters(decodeEntities(text));
    last = { text, plainly: lower.includes("rendez") ? lower.replace(MEETING, "rendezvous") : lower };
  }
  return last.plainly;
}

let last = { text: "", plainly: "" };

/** « La prise de rendez-vous » speaks to nobody. */
const MEETING = /rendez[- ]vous(?![a-z])/g;
