import { foundAt } from "./behind.ts";
import { NAME } from "./name.ts";

/** What is right behind the noun of a street or of a station is its name, whatever follows: « avenue Jean-Médecin, assistant … ». */

const STREET_NOUNS = new Set(
  `rue avenue boulevard place quai cours allée impasse passage promenade esplanade square parvis pont
  métro metro rer tram tramway station arrêt gare lycée collège traverse ruelle faubourg calle piazza viale avenida`.split(
    /\s+/,
  ),
);
export const isStreetNoun = (word: string): boolean => STREET_NOUNS.has(word.toLowerCase());

/** « métro Gratte-Ciel ou Flachet - Alain Gilles »: stations have double names, and another may stand beside. */
const STREET_NAME = new RegExp(String.raw`${NAME}(?:\s(?:[–-]|ou|or)\s${NAME})*`, "uy");
export const streetNameEnd = (text: string, at: number): number =>
  at + (foundAt(STREET_NAME, text, at)[0]?.length ?? 0);
