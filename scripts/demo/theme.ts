/** What the postings of one kind of work say. `{cas}` is a use of the employer's own, `{team}` its team. */
export interface Theme {
  intro: readonly string[];
  missions: readonly string[];
  profile: readonly string[];
  rome: string;
}
