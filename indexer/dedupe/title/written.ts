import { plain } from "../../role/fold.ts";
import { titleWord } from "../spelling.ts";
import { SYNONYMS } from "./words.ts";

/** Names of phrases that are one word here, for a reader; accents and capitals as in a title. */
const NAMES = new Map(
  Object.entries({
    ia: "IA",
    generative: "générative",
    chefprojet: "chef de projet",
    responsableprojet: "responsable de projet",
    chargeprojet: "chargé de projet",
    piloteprojet: "pilote de projet",
    chefprogramme: "chef de programme",
    productowner: "product owner",
    productmanager: "product manager",
    dataengineer: "data engineer",
    dataanalyst: "data analyst",
    datascientist: "data scientist",
    developpeur: "développeur",
    ingenieur: "ingénieur",
    bigdata: "big data",
    powerbi: "Power BI",
    ml: "machine learning",
    si: "SI",
    bi: "BI",
    rh: "RH",
    dsi: "DSI",
    dotnet: ".NET",
  }),
);

/** Canonical words as the title writes them, and in its order, where it does: « renne » is « Rennes » there. */
export function asWritten(canonical: readonly string[], title: string): string {
  const written = new Map<string, string>();
  for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const name = titleWord(plain(word));
    written.set(SYNONYMS.get(name) ?? name, word);
  }
  const order = [...written.keys()];
  const inOrder = [...canonical].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return inOrder.map((word) => written.get(word) ?? NAMES.get(word) ?? word).join(" ");
}
