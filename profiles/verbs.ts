import { list } from "./profile.ts";

/** Verbs of no regular family, in the forms an advertisement uses. */
const IRREGULAR: Readonly<Record<string, string>> = {
  introduire: "introduit, introduisez, introduis, introduira, introduirez, introduisant",
  conduire: "conduit, conduisez, conduis, conduira, conduirez, conduisant",
  construire: "construit, construisez, construis, construira, construirez, construisant",
  étendre: "étend, étendez, étends, étendra, étendrez, étendant",
  faire: "fait, faites, fais, fera, ferez, faisant",
  mettre: "met, mettez, mets, mettra, mettrez, mettant",
  retenir: "retient, retenez, retiens, retiendra, retiendrez, retenant",
  maintenir: "maintient, maintenez, maintiens, maintiendra, maintiendrez, maintenant",
  obtenir: "obtient, obtenez, obtiens, obtiendra, obtiendrez, obtenant",
  intervenir: "intervient, intervenez, interviens, interviendra, interviendrez, intervenant",
  recueillir: "recueille, recueillez, recueilles, recueillera, recueillerez, recueillant",
  accueillir: "accueille, accueillez, accueilles, accueillera, accueillerez, accueillant",
  convaincre: "convainc, convainquez, convaincs, convaincra, convaincrez",
  concevoir: "conçoit, concevez, conçois, concevra, concevrez, concevant",
  prévoir: "prévoit, prévoyez, prévois, prévoira, prévoirez, prévoyant",
  produire: "produit, produisez, produis, produira, produirez, produisant",
  poursuivre: "poursuit, poursuivez, poursuis, poursuivra, poursuivrez",
  résoudre: "résout, résolvez, résous, résoudra, résoudrez",
  permettre: "permet, permettez, permets, permettra, permettrez, permettant",
  tenir: "tient, tenez, tiens, tiendra, tiendrez, tenant",
  ouvrir: "ouvre, ouvrez, ouvres, ouvrira, ouvrirez, ouvrant",
  prendre: "prend, prenez, prends, prendra, prendrez, prenant",
  reprendre: "reprend, reprenez, reprends, reprendra, reprendrez, reprenant",
  suivre: "suit, suivez, suivra, suivrez",
};

const ENDINGS: readonly [family: RegExp, endings: string][] = [
  [/(?<=[ou])yer$/, "yer, yez, ie, iera, ierez, yant"],
  [/er$/, "er, ez, e, era, erez, ant"],
  [/ir$/, "ir, issez, it, ira, irez, issant"],
  [/dre$/, "dre, dez, d, dra, drez, dant"],
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

const english = (verb: string): string[] => [verb, `${verb}s`, `${verb.replace(/e$/, "")}ing`];

/** French infinitives written as prose, each in every form. */
export const conjugated = (infinitives: string): string[] => list(infinitives).flatMap(french);

/** English verbs written as prose, each in every form. */
export const inflected = (verbs: string): string[] => list(verbs).flatMap(english);
