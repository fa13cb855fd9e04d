/** A role to look out for, as data. The judge, the sources and the search all read it; none hard-wires it. */
export interface Profile {
  name: string;
  /** French, as people see it. */
  title: string;
  /** Short terms for sources that search by word. */
  terms: readonly string[];
  romeCodes: readonly string[];
  /** Lexicon of the judge; its shape belongs to indexer/role/. */
  lexicon: unknown;
}
