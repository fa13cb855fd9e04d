const UNITS =
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
/** One to sixteen, and to nineteen, in a word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  UNITS.split("|").flatMap((words) => words.split(" ").map((word, at) => [word, at + 1] as const)),
);

const NUMBERS: Record<string, number> = {
  ...Object.fromEntries(SMALL_NUMBERS),
  une: 1,
  "dix-huit": 18,
  vingt: 20,
  twenty: 20,
  "vingt-quatre": 24,
  "twenty-four": 24,
  trente: 30,
};
/** Numbers in figures or in small words, for use in a regular expression. */
export const NUMBER = `(?:\\d+(?:[.,]\\d+)?|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
export const numberOf = (word: string): number => NUMBERS[word] ?? Number(word.replace(",", "."));
