const MOST = 20_000;

/** A pure function that keeps its first answers: the words of a language are few, so are titles, places and names, and all come back. */
export function remembered<Value>(make: (text: string) => Value, most = MOST): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    if (known.size < most) known.set(text, made);
    return made;
  };
}
