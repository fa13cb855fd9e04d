/** What an offer names beside its fixed pay, said back in its own words: « 13e mois compris », « intéressement en plus ». */

/** As offers write it, the name shown (null: as written), and how « compris » agrees with it. */
const PARTS: readonly [written: RegExp, name: string | null, ending: "" | "e" | "es"][] = [
  [/\b(?:1[3-6] ?(?:e|ème|ième)|treizième|quatorzième) mois/giu, null, ""],
  [/(?<!d['’])\bintéressement/giu, null, ""],
  [/\bbonus\b/giu, null, ""],
  [/\bparticipation\b/giu, null, "e"],
  [/\bprime\b(?: (?:d['’]|de |sur )\p{L}+)?/giu, null, "e"],
  [/\bprimes\b/giu, null, "es"],
  [/\bcommissions?\b/giu, "commissions", "es"],
  [/\bvariables?\b/giu, "part variable", "e"],
];

const WITHIN_BEHIND = /^(?: (?!non|pas|plus)[\p{L}’']+){0,2} (?:inclus|compris|included)/iu;
const WITHIN_BEFORE = /\b(?:dont|y compris|incluant|including)\b[^,;.()+]{0,30}$/iu;

function isWithin(quote: string, from: number, to: number): boolean {
  return WITHIN_BEHIND.test(quote.slice(to)) || WITHIN_BEFORE.test(quote.slice(0, from));
}

/** The parts named in the sentence of a pay: within it, or on top of it; empty where it names none. */
export function partsNamed(quote: string | null, where: "within" | "on-top"): string[] {
  const said = quote ?? "";
  const named = PARTS.flatMap(([written, name, ending]) =>
    [...said.matchAll(written)]
      .filter(({ index, 0: words }) => isWithin(said, index, index + words.length) === (where === "within"))
      .map(({ 0: words }) => `${name ?? words.toLowerCase()} ${where === "within" ? `compris${ending}` : "en plus"}`),
  );
  return [...new Set(named)];
}
