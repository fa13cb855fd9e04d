/** Words that say nothing of an offer, folded (no accent, no final s). */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a au aux avec ce ces cet cette chez dan dans de des du elle en entre est et etre eux il ils je la le les leur lors lui ma mais me " +
    "mes mon ne no nos not notre nou nous on ont ou par pa pas pour qu que qui sa san sans se ses son sont sou sous sur ta te tes toi ton tout tu un " +
    "une vo vos votre vou vous y d l c j n s m t qu of the and to in for with or an our you your we are be is as at by from"
  ).split(" "),
);

/** Acronyms that are also small words: kept in titles, and elsewhere only in capitals. */
export const ACRONYMS: ReadonlySet<string> = new Set(["si", "ai"]);
