import { counted } from "../offer/french.ts";

/** A list that a person pastes or hands over, as it was read (`read-list.ts`), or why it was not. */

/** Why a list cannot be kept, as a French sentence without its full stop. */
export class BadList extends Error {
  override name = "BadList";
}

/** Why a line is no name, with its French words for one line and for several. */
const LEFT = {
  tooLong: ["trop longue", "trop longues"],
  columns: ["à plusieurs colonnes", "à plusieurs colonnes"],
  reach: ["qui porte un courriel ou un téléphone", "qui portent un courriel ou un téléphone"],
  person: ["qui nomme une personne", "qui nomment une personne"],
} as const;
export type WhyLeft = keyof typeof LEFT;

export interface Names {
  names: string[];
  left: Partial<Record<WhyLeft, number>>;
  /** Lines put aside because they name a person, for whoever gave them to look at; never kept. */
  persons: string[];
}

/** How a house that is called like a person is kept. */
export const A_HOUSE_ALL_THE_SAME = "une entreprise qui porte un tel nom se dit avec sa forme juridique, « … SAS »";

/** « 2 lignes trop longues, 1 ligne qui nomme une personne ». */
export const leftWords = (left: Names["left"]): string =>
  (Object.keys(LEFT) as WhyLeft[])
    .filter((why) => left[why])
    .map((why) => counted(left[why]!, `ligne ${LEFT[why][0]}`, `lignes ${LEFT[why][1]}`))
    .join(", ");
