import { remembered } from "../text/remembered.ts";

/** A word as a dictionary lists it, masculine and singular, by its ending: what all readers of words compare. */

/** Ending → that of the dictionary, behind so many letters at least; the first that fits. « vente », « taux » and « matrice » are as they are. */
const ENDINGS = `
  eaux eau 2, yaux yau 2, aux al 3, trice teur 3, euse eur 3, ienne ien 2, iere ier 3, illere iller 2, gere ger 2, chere cher 2, eure eur 4,
  ante ant 3, ente ent 3, elle el 4, ale al 3, ative atif 2, ctive ctif 2, itive itif 2, due du 3, nue nu 3, tue tu 3, ee e 3`
  .split(",")
  .map((line) => line.trim().split(" "))
  .map(([from = "", to = "", behind]) => [from, to, Number(behind)] as const);

/** « Travaux » are built, « travail » is done by all. */
const IRREGULAR =
  pairs(`cheffe chef, agente agent, experte expert, adjointe adjoint, apprentie apprenti, actrice acteur, tutrice tuteur,
  ambassadrice ambassadeur, enjeux enjeu, lieux lieu, st saint, travaux travaux`);

/** « one other, one other »: each with its other. */
export function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(",").map((pair) => pair.trim().split(" ") as [string, string]));
}

const MOST_KEPT = 50_000;

/** Of a folded word (`text/plain.ts`): cheffes → chef, expérimentées → experiment, développeuse → developpeur, nationaux → national. */
export const dictionaryForm = remembered((word): string => {
  const form = IRREGULAR.get(word) ?? withoutEnding(singular(word));
  return form === word ? form : dictionaryForm(form);
}, MOST_KEPT);

function withoutEnding(word: string): string {
  const ending = ENDINGS.find(([from, , behind]) => word.length >= from.length + behind && word.endsWith(from));
  return ending ? word.slice(0, -ending[0].length) + ending[1] : word;
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** Letters that open every form of a word: « digita » of digital, digitale and digitaux. */
export const rootOf = remembered((word) => {
  const form = dictionaryForm(word);
  const endings = ENDINGS.filter(([, to, behind]) => form.length >= to.length + behind && form.endsWith(to));
  const roots = endings.map(([from, to]) => form.slice(0, -to.length) + shared(from, to));
  return roots.reduce((least, root) => (root.length < least.length ? root : least), form);
}, MOST_KEPT);

/** Forms that what is typed begins though they end in another way: « directri » → directeur, « créativ » → créatif. */
export const formsBegunBy = (typed: string): string[] =>
  ENDINGS.flatMap(([from, to, behind]) =>
    Array.from({ length: from.length - 1 }, (_, at) => from.slice(0, at + 1))
      .filter((begun) => !to.startsWith(begun) && typed.endsWith(begun) && typed.length >= begun.length + behind)
      .map((begun) => typed.slice(0, -begun.length) + to),
  );

function shared(one: string, other: string): string {
  let length = 0;
  while (one[length] === other[length]) length++;
  return one.slice(0, length);
}
