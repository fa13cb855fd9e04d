import { inTexts, matchesIn, type Reading } from "../reading.ts";

/** Short words of contracts that mean something else: « CDI » is a school's library too, « CDD » a committee. */

type Short = "cdi" | "cdd";

const SMALL = "(?:(?:de|du|des|la|le|les|et|en|of|and|the) |[dl]')*";
/** Words with these initials: « centre de documentation et d'information ». */
const spelling = (short: Short): string =>
  `(?!contrat)${[...short].map((letter) => `${letter}[a-z]+`).join(` ${SMALL}`)}`;

const AFTER: Record<Short, RegExp> = { cdi: spelledAfter("cdi"), cdd: spelledAfter("cdd") };
const BEFORE: Record<Short, RegExp> = { cdi: spelledBefore("cdi"), cdd: spelledBefore("cdd") };

function spelledAfter(short: Short): RegExp {
  return new RegExp(`^ ?(?:[(,:="-]|est) ?"?(?:le |la |l'|une? )?${spelling(short)}`);
}
function spelledBefore(short: Short): RegExp {
  return new RegExp(String.raw`\b${spelling(short)},? ?[("] ?$`);
}

const SHORTS = inTexts(/\bcd[id]\b/);
const REACH = 80;

/** Is a short word of the text spelt out as something else, once anywhere? */
function isSpeltOtherwise(reading: Reading, short: Short): boolean {
  for (const { index, 0: word } of matchesIn(reading, SHORTS)) {
    const after = reading.folded.slice(index + word.length, index + REACH);
    const before = reading.folded.slice(Math.max(0, index - REACH), index);
    if (word === short && (AFTER[short].test(after) || BEFORE[short].test(before))) return true;
  }
  return false;
}

/** « L'équipe du CDI », « devant le CDD », « notre CDI regroupe … »: a place or people, unless a contract goes on behind. */
const DEFINITE = /(?:^|[^a-z])(?:le|du|au|notre|votre|leur) $/;
const GOES_ON =
  /^,? ?(?::|\( ?(?:\d|contrat|duree)|(?:est|sera) (?:a pourvoir|propose|renouvel|de |d'une)|debute|commence|demarre|s'ex(?:erce|ecute)|dure\b|pourra|peut\b|de (?:\d|deux|trois|quatre|six|huit|neuf|dix|douze|dix-huit|mission|remplacement|projet|chantier)|d'une? |\d|a pourvoir|renouvelable|propose)/;
/** « Java, CDI, JPA ». */
const TOOLS = /\b(?:java|jakarta|technologies|frameworks?)\b[^.\n]{0,40}$/;
const OF_CONTRACT = /(?:\ben|contrat|type|poste|emploi|statut)[ :]*$/;

/** The words of a contract at `index` are those of something else. */
export function isNamesake(reading: Reading, index: number, words: string): boolean {
  const short = /cd[id]/.exec(words);
  if (!short) return false;
  const at = index + short.index;
  const before = reading.folded.slice(Math.max(0, at - REACH), at);
  if (DEFINITE.test(before) && !GOES_ON.test(reading.folded.slice(at + 3, at + REACH))) return true;
  return TOOLS.test(before) || (!OF_CONTRACT.test(before) && isSpeltOtherwise(reading, short[0] as Short));
}
