/** What every match of a regular expression begins with, read off its source: the words to look for before it is tried. */

/** Long enough to be rare; more would only make the table larger. */
const LONGEST = 10;
const MOST = 800;
/** Fewer letters stand everywhere. */
const SHORTEST = 2;

export interface Beginning {
  text: string;
  /** It opens a word: no match where a small letter stands before it. */
  atWord: boolean;
}

/** A beginning in the making; `open`: what follows in the pattern follows it directly. */
interface Start extends Beginning {
  open: boolean;
}

const start = (text: string, open = true): readonly Start[] => [{ text, atWord: false, open }];
const NOTHING = start("");
const ANYTHING = start("", false);
const WORD_EDGE: readonly Start[] = [{ text: "", atWord: true, open: true }];

/** Null when some match could begin with anything. */
export function beginningsOf(source: string): Beginning[] | null {
  const found = createReader(source).alternatives();
  if (found.some(({ text }) => text.length < SHORTEST)) return null;
  const all = new Map(found.map(({ text, atWord }) => [text, { text, atWord: isEdge(text) && atWord }]));
  for (const { text, atWord } of found) if (!atWord) all.get(text)!.atWord = false;
  const kept = [...all.values()];
  const says = (other: Beginning, one: Beginning): boolean =>
    other !== one && one.text.startsWith(other.text) && (one.atWord || !other.atWord);
  return kept.filter((one) => !kept.some((other) => says(other, one)));
}

/** « \b » before a sign asks for a letter before it. */
const isEdge = (text: string): boolean => /^[\p{L}\d]/u.test(text);

/** A lookbehind that forbids letters and, at most, other signs of one character: « (?<![a-z]-) » forbids less. */
const NO_LETTER_BEFORE = /^\(\?<!\[(?:\\p\{L\}|a-z)[^\]]*\]\)/;

function createReader(source: string) {
  let at = 0;
  const take = (text: string): boolean => {
    const here = source.startsWith(text, at);
    if (here) at += text.length;
    return here;
  };

  function alternatives(): Start[] {
    const all = [...sequence()];
    while (take("|")) all.push(...sequence());
    return all;
  }

  function sequence(): readonly Start[] {
    let made = NOTHING;
    while (at < source.length && source[at] !== "|" && source[at] !== ")") made = followed(made, repeated(atom()));
    return made;
  }

  function atom(): readonly Start[] {
    const edge = NO_LETTER_BEFORE.exec(source.slice(at, at + 40));
    if (edge) return take(edge[0]) ? WORD_EDGE : NOTHING;
    if (take("(")) return group();
    if (take("[")) return characterClass();
    if (take("\\")) return escaped();
    const sign = source[at++]!;
    if (sign === "^" || sign === "$") return NOTHING;
    return sign === "." ? ANYTHING : start(sign);
  }

  function group(): readonly Start[] {
    const around = take("?=") || take("?!") || take("?<=") || take("?<!");
    if (!around && !take("?:") && take("?<")) at = source.indexOf(">", at) + 1;
    const inner = alternatives();
    take(")");
    return around ? NOTHING : inner;
  }

  function escaped(): readonly Start[] {
    const sign = source[at++]!;
    if (sign === "b") return WORD_EDGE;
    if (sign === "B") return NOTHING;
    if (sign === "s") return start(" ");
    if (sign === "p" || sign === "P") at = source.indexOf("}", at) + 1;
    // Escaped signs stand for themselves; classes and codes for anything.
    return /[a-z\d]/i.test(sign) ? ANYTHING : start(sign);
  }

  /** A few characters named one by one. */
  function characterClass(): readonly Start[] {
    const end = source.indexOf("]", source[at] === "]" ? at + 1 : at);
    const inner = source.slice(at, end);
    at = end + 1;
    return /^\^|[\\[]|.-./u.test(inner) || inner.length > 8 ? ANYTHING : [...inner].flatMap((text) => start(text));
  }

  /** With what says how often: « ? » may leave it out, after the others anything may follow. */
  function repeated(one: readonly Start[]): readonly Start[] {
    const [count = ""] = /^(?:[*+?]|\{\d*,?\d*\})/.exec(source.slice(at, at + 12)) ?? [];
    at += count.length;
    if (count !== "") take("?");
    if (count === "") return one;
    const shown = count === "?" ? one : one.map((each) => ({ ...each, open: false }));
    return /^(?:[*?]|\{0?,)/.test(count) ? [...NOTHING, ...shown] : shown;
  }

  return { alternatives };
}

function followed(before: readonly Start[], next: readonly Start[]): readonly Start[] {
  const made = distinct(before.flatMap((one) => (one.open ? next.map((each) => joined(one, each)) : [one])));
  return made.length > MOST ? before.map((one) => ({ ...one, open: false })) : made;
}

/** « (?:ta|ton) (?:futur |)manager » says « ton futur » many times over. */
const distinct = (all: readonly Start[]): Start[] => [
  ...new Map(all.map((one) => [`${one.text}|${one.atWord}|${one.open}`, one])).values(),
];

function joined(one: Start, next: Start): Start {
  const text = (one.text + next.text).slice(0, LONGEST);
  return {
    text,
    atWord: one.text === "" ? one.atWord || next.atWord : one.atWord,
    open: next.open && text.length < LONGEST,
  };
}
