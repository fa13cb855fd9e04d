import { list } from "./profile.ts";

/** Verbs of no family, in the forms an advertisement uses. */
const IRREGULAR: Readonly<Record<string, string>> = {
  concevoir: "conçoit, concevez, conçois, concevra, concevrez, concevant",
  convaincre: "convainc, convainquez, convaincs, convaincra, convaincrez",
  écrire: "écrit, écrivez, écris, écrira, écrirez, écrivant",
  étendre: "étend, étendez, étends, étendra, étendrez, étendant",
  faire: "fait, faites, fais, fera, ferez, faisant",
  lire: "lit, lisez, lis, lira, lirez, lisant",
  ouvrir: "ouvre, ouvrez, ouvres, ouvrira, ouvrirez, ouvrant",
  prévoir: "prévoit, prévoyez, prévois, prévoira, prévoirez, prévoyant",
  promouvoir: "promeut, promouvez, promeus, promouvra, promouvrez",
  résoudre: "résout, résolvez, résous, résoudra, résoudrez",
};

/** The first that fits. */
const ENDINGS: readonly [family: RegExp, endings: string][] = [
  [/(?<=[ou])yer$/, "yer, yez, ie, iera, ierez, yant"],
  [/er$/, "er, ez, e, era, erez, ant"],
  [/(?<=[tv])enir$/, "enir, ient, ienne, enez, iens, iendra, iendrez, enant"],
  [/(?<=cue)illir$/, "illir, ille, illez, illes, illera, illerez, illant"],
  [/ir$/, "ir, issez, it, isse, ira, irez, issant"],
  [/(?<=u)ire$/, "ire, it, isez, is, ira, irez, isant"],
  [/(?<=su)ivre$/, "ivre, it, ivez, ivra, ivrez, ivant"],
  [/(?<=pr)endre$/, "endre, end, enez, ends, endra, endrez, enant"],
  [/oindre$/, "oindre, oint, oignez, oins, oindra, oindrez, oignant"],
  [/(?<=met)tre$/, "tre, , tez, s, tra, trez, tant"],
  [/dre$/, "dre, d, de, dez, ds, dra, drez, dant"],
];

/** Every form that gives a French verb to the reader: « piloter » → pilotez, pilote, piloterez… (a final s does not count). */
function french(phrase: string): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const irregular = IRREGULAR[verb];
  const family = ENDINGS.find(([ending]) => ending.test(verb));
  if (!irregular && !family) throw new Error(`profile: no forms of ${verb}`);
  const all = irregular ? [verb, ...list(irregular)] : list(family![1]).map((end) => verb.replace(family![0], end));
  return all.map((form) => [form, ...rest].join(" "));
}

/** What a house does and did: « lance », « lançons », « ont lancé ». */
export const ofAHouse = (infinitives: string): string[] =>
  list(infinitives).flatMap((verb) =>
    /er$/.test(verb) ? ["e", "ons", "ent", "é", "er"].map((end) => verb.replace(/er$/, end)) : french(verb),
  );

/** « run » → runs, running; « set up » → setting up. */
function english(phrase: string): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const stem = /^[^aeiou]*[aeiou][npt]$/.test(verb) ? verb + verb.at(-1) : verb.replace(/e$/, "");
  return [verb, `${verb}s`, `${stem}ing`].map((form) => [form, ...rest].join(" "));
}

/** French infinitives written as prose, each in every form. */
export const conjugated = (infinitives: string): string[] => list(infinitives).flatMap(french);

/** English verbs written as prose, each in every form. */
export const inflected = (verbs: string): string[] => list(verbs).flatMap(english);
