import type { CityKey } from "./cities.ts";
import type { EmployerKey } from "./employers.ts";
import type { ThemeKey } from "./themes.ts";

export type Board = "francetravail" | "apec" | "linkedin-alerts" | "apec-alerts" | "indeed-alerts";
export type Round = 1 | 2 | 3;

/** One opening, wherever it is announced. */
export interface Job {
  at: EmployerKey;
  theme: ThemeKey;
  title: string;
  city: CityKey;
  /** In the words of the posting: « CDI », « CDD 12 mois », « Stage 6 mois ». */
  contract: string;
  /** Sentence on pay; absent where nothing is said. */
  pay?: string;
  tele?: string;
  edu?: string;
  exp?: string;
  /** Start, rhythm. */
  start?: string;
  /** Other places of the same posting. */
  also?: readonly CityKey[];
  /** Boards that announce it, beside the employer's own site (when it has one). */
  on?: readonly Board[];
  /** Not on the employer's site, though the employer has one. */
  offSite?: boolean;
  /** Its title on the boards, when they write it otherwise. */
  boardTitle?: string;
  /** Rounds in which it is listed. Default: all. */
  rounds?: readonly Round[];
  /** YYYY-MM-DD. Default: some days before the first round that lists it. */
  posted?: string;
  validThrough?: string;
  /** Invented person who recruits; to be scrubbed on the way in. */
  contact?: string;
  /** Pay that is only said from round 3 on. */
  payFrom3?: string;
  /** Its page answers 410 in round 3. */
  goneIn3?: boolean;
  /** Announced again under another reference in round 3. */
  repostedIn3?: boolean;
  /** Its boards do not name the employer. */
  confidential?: boolean;
  /** Postings with one seed are worded alike: one advertisement in several cities. */
  seed?: string;
}
