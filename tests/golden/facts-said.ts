/** What a whole offer says: every fact not named here must stay blank. `contract` is « kind/form:months », `pay` as in facts-pay.ts. */
interface Said {
  contract?: string;
  pay?: string;
  postedAt?: string;
  validThrough?: string;
  startDate?: string;
  rhythm?: string;
  workingTime?: string;
  education?: string;
  experience?: number;
}
export type WholeCase = readonly [input: Record<string, unknown>, said: Said];

export const WHOLE_FACTS = [
  "contract",
  "pay",
  "postedAt",
  "validThrough",
  "startDate",
  "rhythm",
  "workingTime",
  "education",
  "experience",
] as const;
