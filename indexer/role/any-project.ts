import type { AnyProject, Lexicon } from "../../profiles/profile.ts";
import { canonicalWord, kept, plain } from "./fold.ts";
import { INFINITIVE } from "./phrases.ts";

/** What a word says: that somebody leads, what any job may say, or something of its own. */
type Said = "leading" | "common" | "own";

/** How much of a sentence is leading in words of any project, and how much of it names things of its own. */
export interface Weight {
  leading: number;
  own: number;
  /** « le programme de vaccination »: an undertaking of its own; or the first thing that is led is one. */
  elsewhere: boolean;
}

/** A vocabulary made ready for reading. */
export interface AnyWords {
  /** `text`: as `plain` makes it; `known`: canonical words that were said of the undertaking; `led`: things led so far. */
  weigh(text: string, known: ReadonlySet<string>, led: number): Weight;
  /** Has a title, or a piece of a list, words of its own? */
  own(text: string): string[];
  /** Words of a title that are not those of any job's title. */
  ownTitle(title: string): string[];
}

const CLAUSE = /[,;.!?()–—]|\s(?:et|ou|puis|and|or|then)\s/;
const WORD = /[a-z0-9]+/g;
/** What follows tells with whom or where, and is led by nobody: « avec les régies ». */
const AROUND = new Set("avec chez aupres dans par selon vers entre with within at in across by among parmi".split(" "));
const AROUND_ENDS = new Set("sur on vous you pour for".split(" "));
/** « est encourageant », « a convaincu »: what is told of a thing is no other thing. */
const TELLING = new Set("est sont a ont ete sera seront is are was were been".split(" "));
const ARTICLE = new Set("le la les l des un une du d de the a an our vos nos leur leurs chaque".split(" "));
const VERB = new RegExp(`^(?:[a-z]{2,}ez|${INFINITIVE})$`);
/** « conservateurs », « juristes »: people are led with, not what is led. */
const PEOPLE = /^[a-z]{3,}(?:eur|iste|icien)$/;

const wordsOf = (phrases: readonly string[]): Set<string> =>
  new Set(phrases.flatMap((phrase) => (plain(phrase).match(WORD) ?? []).map(canonicalWord)));

export function anyWordsOf({ leading, undertakings, common, titles }: AnyProject, groups: Lexicon["groups"]): AnyWords {
  const [leads, things, any] = [leading, undertakings, common].map(wordsOf) as [Set<string>, Set<string>, Set<string>];
  const titled = wordsOf([...titles, ...Object.values(groups).flat()]);
  const said = kept((word): Said => {
    const form = canonicalWord(word);
    if (leads.has(form)) return "leading";
    return any.has(form) || things.has(form) || /\d/.test(word) || word.length < 2 || PEOPLE.test(form)
      ? "common"
      : "own";
  });
  const own = (text: string) => (text.match(WORD) ?? []).filter((word) => said(word) === "own" && !VERB.test(word));

  function weighClause(clause: string, known: ReadonlySet<string>): Weight {
    const weight = { leading: 0, own: 0, elsewhere: false };
    let thing = false;
    let around = false;
    const words = clause.match(WORD) ?? [];
    for (const [at, word] of words.entries()) {
      if (AROUND.has(word) || AROUND_ENDS.has(word)) around = AROUND.has(word);
      if (words[at - 1] === "en" && word !== "lien") continue;
      const what = said(word);
      if (what === "leading") weight.leading = 1;
      if (around) continue;
      if (things.has(canonicalWord(word))) thing = true;
      const verb = VERB.test(word) || (at === 0 && ARTICLE.has(words[1] ?? "")) || TELLING.has(words[at - 1] ?? "");
      if (what === "own" && !verb && !known.has(canonicalWord(word))) weight.own = 1;
    }
    return weight.own > 0 ? { ...weight, elsewhere: thing } : weight;
  }

  function weigh(text: string, known: ReadonlySet<string>, led: number): Weight {
    const sum = { leading: 0, own: 0, elsewhere: false };
    let governed = false;
    for (const part of text.split(":")) {
      let head = false;
      for (const clause of part.split(CLAUSE)) {
        const { leading, own, elsewhere } = weighClause(clause, known);
        // « Vous organisez nos salons : planning, budget »: the planning of the shows.
        sum.elsewhere ||= elsewhere || (own > 0 && leading > 0 && led + sum.leading === 0);
        sum.own += governed ? Math.max(leading, own) : own;
        if (!governed && own === 0) sum.leading += leading;
        head ||= own > 0;
      }
      governed ||= head;
    }
    return sum;
  }
  return { weigh, own, ownTitle: (title) => own(title).filter((word) => !titled.has(canonicalWord(word))) };
}
