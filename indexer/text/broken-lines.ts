import { any } from "./any.ts";

/** No sentence ends with one of these, whatever the source broke its lines at: « vous rejoindrez l'équipe à⏎Angers ». */
const OPEN_WORDS = any(
  "à|au|aux|de|du|des|en|dans|sur|sous|par|chez|vers|avec|entre",
  "la|le|les|l['’]|d['’]|un|une|un\\(e\\)|ce|cette|ces|notre|nos|votre|vos|leurs",
  "et|the|of|our|your",
);
const BROKEN = new RegExp(String.raw`\n(?<=[\s'’(](?:${OPEN_WORDS})\n)\n?(?=[\p{L}«"(]|\d(?!\d?[.)]))`, "gu");
/** What stood between two tags: « à⏎Angers⏎. Vous … ». */
const STRAY = /\n(?<=[\p{L}\d)»]\n)(?=[.,;](?:\s|$))/gu;

/** The lines of a text; one that was broken within a sentence is made whole, so that the sentence can be read and quoted. */
export const wholeLines = (text: string): string =>
  text.includes("\n") ? text.replace(BROKEN, " ").replace(STRAY, "") : text;
