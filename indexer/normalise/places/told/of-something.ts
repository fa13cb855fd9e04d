import type { Words } from "./names.ts";
import { LABEL } from "./words.ts";

/** « 12, rue de Lyon », « gare de Nancy », « l'industrie de la Défense »: the name of something else. A label makes it the place: « Lieu : CHU d'Angers ». */
const UNLABELLED = `(?<!${LABEL} ?: ?(?:[a-z']+ ){0,2})`;
const OF_SOMETHING = new RegExp(
  String.raw`\b(?:rue|avenue|av|bd|boulevard|(?<!takes? |sur )place|quai|cours|allee|route|chemin|impasse|porte|pont|metro|rer|(?<!\b(?:se trouve|est|sera|situee?|basee?|exercee?|travaill[a-z]+) a la )station|ligne|${UNLABELLED}(?:gare|aeroport|universite|academie|universitaire|(?<!(?:^|[.!?\n] ?)(?:le )?)chu)|savons?|moutardes?|porcelaines?|dentelles?|tapisseries?|faiences?|nougats?|jambons?|vins?|huitres?|lentilles?)\.? (?:[^\s,]+ )?(?:de |d'|du |des )?(?:la |l')?$|\b(?:domaines?|industries?|ministere|marches?|secteurs?) (?:[a-z]+ )?de la $`,
);
export const isOfSomething = ({ folded }: Words, at: number): boolean =>
  OF_SOMETHING.test(folded.slice(Math.max(0, at - 60), at));
