/** How surely a text says that the post is somewhere: a label, words of the post, who goes or is sought where, the house's own offices. */
export type Rank = 0 | 1 | 2 | 3;

export interface Rule {
  rank: Rank;
  before: RegExp;
  /** What must follow the name, where the words before do not say enough. */
  after?: RegExp | undefined;
}

export const GAP = String.raw`[^.;\n]`;
/** `end` is what stands right before the name. What `gap` holds, and the clause that ends with `clause`, must not lead elsewhere. */
export const rule = (rank: Rank, words: string, end = "", after?: RegExp): Rule => ({
  rank,
  before: new RegExp(`${words}(?:${end})$`),
  after,
});

/** Without a second place on the way (« de Lille à … »). */
export const SHORT = String.raw`(?:(?! et | and |, de )[^.;\n])`;
/** The sentence begins. */
export const OPENS = "^[^a-z]*";
