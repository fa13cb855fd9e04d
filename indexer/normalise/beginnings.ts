/** What every match of a regular expression begins with, read off its source: the words to look for before it is tried. */

/** Long enough to be rare; more would only make the table larger. */
const LONGEST = 10;
const MOST = 600;
/** Fewer letters stand everywhere. */
const SHORTEST = 2;

/** A beginning; `open`: what follows in the pattern follows it directly. */
interface Beginning {
  text: string;
  open: boolean;
}

const NOTHING: readonly Beginning[] = [{ text: "", open: true }];
const ANYTHING: readonly Beginning[] = [{ text: "", open: false }];

/** Null when some match could begin with anything: the pattern has to be tried everywhere. */
export function beginningsOf(source: string): string[] | null {
  const found = createReader(source).alternatives();
  const texts = [...new Set(found.map(({ text }) => text))];
  if (texts.some((text) => text.length < SHORTEST)) return null;
  return texts.filter((text) => !texts.some((other) => other !== text && text.startsWith(other)));
}

function createReader(source: string) {
  let at = 0;
  const take = (text: string): boolean => {
    const here = source.startsWith(text, at);
    if (here) at += text.length;
    return here;
  };

  function alternatives(): Beginning[] {
    const all = [...sequence()];
    while (take("|")) all.push(...sequence());
    return all;
  }

  function sequence(): readonly Beginning[] {
    let made = NOTHING;
    while (at < source.length && source[at] !== "|" && source[at] !== ")") made = followed(made, repeated(atom()));
    return made;
  }

  function atom(): readonly Beginning[] {
    if (take("(")) return group();
    if (take("[")) return characterClass();
    if (take("\\")) return escaped();
    const sign = source[at++]!;
    if (sign === "^" || sign === "$") return NOTHING;
    return sign === "." ? ANYTHING : [{ text: sign, open: true }];
  }

  function group(): readonly Beginning[] {
    const around = take("?=") || take("?!") || take("?<=") || take("?<!");
    if (!around && !take("?:") && take("?<")) at = source.indexOf(">", at) + 1;
    const inner = alternatives();
    take(")");
    return around ? NOTHING : inner;
  }

  function escaped(): readonly Beginning[] {
    const sign = source[at++]!;
    if (sign === "b" || sign === "B") return NOTHING;
    if (sign === "s") return [{ text: " ", open: true }];
    if (sign === "p" || sign === "P") at = source.indexOf("}", at) + 1;
    // Escaped signs stand for themselves; classes and codes for anything.
    return /[a-z\d]/i.test(sign) ? ANYTHING : [{ text: sign, open: true }];
  }

  /** A few characters named one by one. */
  function characterClass(): readonly Beginning[] {
    const end = source.indexOf("]", source[at] === "]" ? at + 1 : at);
    const inner = source.slice(at, end);
    at = end + 1;
    return /^\^|[\\[]|.-./u.test(inner) || inner.length > 8
      ? ANYTHING
      : [...inner].map((text) => ({ text, open: true }));
  }

  /** With what says how often: « ? » may leave it out, after the others anything may follow. */
  function repeated(one: readonly Beginning[]): readonly Beginning[] {
    const [count = ""] = /^(?:[*+?]|\{\d*,?\d*\})/.exec(source.slice(at, at + 12)) ?? [];
    at += count.length;
    if (count !== "") take("?");
    if (count === "") return one;
    const shown = count === "?" ? one : one.map(({ text }) => ({ text, open: false }));
    return /^(?:[*?]|\{0?,)/.test(count) ? [...NOTHING, ...shown] : shown;
  }

  return { alternatives };
}

function followed(before: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] {
  const made = before.flatMap((one) => (one.open ? next.map(({ text, open }) => cut(one.text + text, open)) : [one]));
  return made.length > MOST ? before.map(({ text }) => ({ text, open: false })) : made;
}

const cut = (text: string, open: boolean): Beginning =>
  text.length < LONGEST ? { text, open } : { text: text.slice(0, LONGEST), open: false };
