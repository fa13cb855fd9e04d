const FRENCH = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const ENGLISH =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
/** One to sixteen, and to nineteen, in a word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  [FRENCH, ENGLISH].flatMap((words) => words.map((word, at) => [word, at + 1] as const)),
);

/** By which, with a unit behind, longer times are told in months. */
const FRENCH_TENS = { vingt: 20, trente: 30, quarante: 40 };
const ENGLISH_TENS = { twenty: 20, thirty: 30 };
const UNITS = { french: FRENCH.slice(1, 9).join("|"), english: ENGLISH.slice(0, 9).join("|") };
/** « Dix-huit », « vingt et un », "twenty-four": numbers of several words. */
export const COMPOUND_NUMBER = `(?:dix[ -](?:sept|huit|neuf)|(?:${Object.keys(FRENCH_TENS).join("|")})(?:[ -]et[ -]un|[ -](?:${UNITS.french}))|(?:${Object.keys(ENGLISH_TENS).join("|")})-(?:${UNITS.english}))(?![a-z])`;

const WORDS = new Map<string, number>([
  ...SMALL_NUMBERS,
  ["une", 1],
  ...Object.entries(FRENCH_TENS),
  ...Object.entries(ENGLISH_TENS),
]);
/** Numbers in figures or in small words, for use in a regular expression. */
export const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|${COMPOUND_NUMBER}|${[...WORDS.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** The sum of its words, or its figures. */
export function numberOf(word: string): number {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const parts = word.split(/[ -](?:et[ -])?/).map((part) => WORDS.get(part));
  return parts.length > 1
    ? parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0)
    : Number(word.replace(",", "."));
}
