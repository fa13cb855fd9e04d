import type { AnyProject, Lexicon } from "../../profiles/profile.ts";
import { plain } from "../text/plain.ts";
import { remembered } from "../text/remembered.ts";
import { canonicalWord } from "../words/words.ts";
import { alternatives, anyOf, INFINITIVE, opening } from "./phrases.ts";

/** What a word says: that somebody leads, what any job may say, or something of its own. */
interface Meaning {
  said: "leading" | "common" | "own";
  /** Canonical. */
  form: string;
  /** Can it be led? */
  thing: boolean;
  verb: boolean;
}

/** How much of a sentence is leading in words of any project, and how much of it names things of its own. */
interface Weight {
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
  /** Words of a title, in canonical words, that are not those of any job's title. */
  ownTitle(title: string): string[];
  /** Over canonical words. */
  contexts: RegExp;
  within: RegExp;
  asides: RegExp;
  /** « bâtit un institut d'intelligence artificielle ». */
  erected: RegExp;
  /** « construisons un siège ». */
  erects: RegExp;
  /** As first words. */
  uses: RegExp;
  houses: RegExp;
  handsOn: RegExp;
  selling: RegExp;
}

const CLAUSE = /[,;.!?()–—]|\s(?:et|ou|puis|and|or|then)\s/;
/** « les projets prioritaires (radiologie, urgences) »: what is led was said before. */
const BRACKETS = /\([^()]*\)/g;
const WORD = /[a-z0-9]+/g;
/** What follows tells with whom or where, and is led by nobody: « avec les régies ». */
const AROUND = new Set(
  "avec chez sous rattache rapportez rapporterez reportez reporterez aupres dans par selon vers entre with within at in across by among parmi".split(
    " ",
  ),
);
const AROUND_ENDS = new Set("sur on vous you pour for sein".split(" "));
/** « est encourageant », « a convaincu »: what is told of a thing is no other thing. */
const TELLING = new Set("est sont a ont ete sera seront is are was were been".split(" "));
const ARTICLE = new Set("le la les l des un une du d de the a an our vos nos leur leurs chaque".split(" "));
const WHO_LEADS = new Set(
  "chef cheffe charge chargee responsable directeur directrice coordinateur coordinatrice delegue deleguee pilote gestionnaire".split(
    " ",
  ),
);
const VERB = new RegExp(`^(?:[a-z]{2,}ez|${INFINITIVE})$`);
/** « conservateurs », « juristes »: people are led with, not what is led. */
const PEOPLE = /^[a-z]{3,}(?:eur|iste|icien)$/;

const wordsOf = (phrases: readonly string[]): Set<string> =>
  new Set(phrases.flatMap((phrase) => (plain(phrase).match(WORD) ?? []).map(canonicalWord)));

/** `subject`: the profile's own, which says nothing else than what it is about. */
export function anyWordsOf(any: AnyProject, groups: Lexicon["groups"], subject: string): AnyWords {
  const named = (names: readonly string[]) => names.flatMap((name) => groups[name] ?? []);
  const meaningOf = meaningsIn(any, named([subject]));
  const titled = wordsOf([...any.titleWords, ...named(any.titles)]);
  const trades = new RegExp(anyOf(named(any.trades)), "g");
  const own = (text: string) =>
    (text.match(WORD) ?? []).filter((word) => {
      const { said, verb } = meaningOf(word);
      return said === "own" && !verb;
    });
  const ownTitle = (title: string) => [
    ...(title.match(trades) ?? []).map((name) => name.trim()),
    ...own(title).filter((word) => !titled.has(canonicalWord(word))),
  ];
  return {
    weigh: weighing(meaningOf),
    own,
    ownTitle,
    contexts: opening(any.contexts),
    within: anyOf(any.within),
    asides: anyOf(any.asides),
    erected: new RegExp(
      ` (?:${alternatives(any.erecting)})(?: [^ ]+){0,12}? (?:${alternatives(any.buildings)})(?: [^ ]+){0,3}? (?:${alternatives(groups[subject] ?? [])})(?= )`,
    ),
    erects: new RegExp(` (?:${alternatives(any.erecting)})(?: [^ ]+){0,3}? (?:${alternatives(any.buildings)})(?= )`),
    uses: new RegExp(`^ (?:[^ ]+ ){1,3}(?:${alternatives(any.uses)})(?= )`),
    houses: new RegExp(` (?:${alternatives(groups[subject] ?? [])}) (?:${alternatives(any.houses)})(?= )`),
    handsOn: anyOf(any.handsOn),
    selling: anyOf(any.selling),
  };
}

type MeaningOf = (word: string) => Meaning;

function meaningsIn(any: AnyProject, subject: readonly string[]): MeaningOf {
  const [leads, things] = [wordsOf(any.leading), wordsOf(any.undertakings)];
  const common = wordsOf([...any.common, ...any.undertakings, ...subject]);
  const stems = subject.flatMap((phrase) => /([^ ]+)\*$/.exec(plain(phrase))?.[1] ?? []);
  return remembered((word): Meaning => {
    const form = canonicalWord(word);
    const known =
      common.has(form) ||
      stems.some((stem) => form.startsWith(stem)) ||
      PEOPLE.test(form) ||
      /\d/.test(word) ||
      word.length < 2;
    const said = leads.has(form) ? "leading" : known ? "common" : "own";
    return { said, form, thing: things.has(form), verb: VERB.test(word) };
  });
}

function weighing(meaningOf: MeaningOf): AnyWords["weigh"] {
  function weighClause(clause: string, known: ReadonlySet<string>): Weight {
    const weight = { leading: 0, own: 0, elsewhere: false };
    let thing = false;
    let around = false;
    let unknownDoing = false;
    const words = clause.match(WORD) ?? [];
    for (const [at, word] of words.entries()) {
      if (AROUND.has(word) || AROUND_ENDS.has(word)) around = AROUND.has(word);
      if (words[at - 1] === "en" && word !== "lien") continue;
      if (around) continue;
      const meaning = meaningOf(word);
      if (meaning.said === "leading") weight.leading = 1;
      // « le chef de projet » leads, and is not led.
      thing ||= meaning.thing && !(words[at - 1] === "de" && WHO_LEADS.has(words[at - 2] ?? ""));
      if (meaning.said !== "own" || meaning.verb || known.has(meaning.form)) continue;
      const verb =
        (at === 0 && (ARTICLE.has(words[1] ?? "") || AROUND.has(words[1] ?? ""))) || TELLING.has(words[at - 1] ?? "");
      // « tu écris les stories », but « tu vends des robots ».
      if (words[at - 1] === "tu") unknownDoing = true;
      else if (!verb) weight.own = 1;
    }
    if (unknownDoing && weight.leading === 0) weight.own = 1;
    return weight.own > 0 ? { ...weight, elsewhere: thing } : weight;
  }

  return (text, known, led) => {
    const sum = { leading: 0, own: 0, elsewhere: false };
    let governed = false;
    for (const part of text.replace(BRACKETS, " ").split(":")) {
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
  };
}
