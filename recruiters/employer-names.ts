import { houseName } from "../indexer/dedupe/employer/house-name.ts";

export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** « S.C.O.P. »: the letters of a form, not words of one letter. */
const DOTTED = /(?<![\p{L}\d])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\d])/gu;

/** « ATELIER LUMEN S.A.S. », « Groupe Atelier Lumen » and « Atelier Lumen » are one recruiter. */
export const nameKey = (name: string): string => {
  const house = houseName(name.replace(DOTTED, (letters) => letters.replaceAll(".", "")));
  return (
    house
      .replace(/\b(?:groupe|group|france)\b/g, "")
      .replace(/ +/g, " ")
      .trim() ||
    house ||
    folded(name)
  );
};
