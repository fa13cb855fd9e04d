const MOST = 20_000;

/** A pure function that keeps its first answers: the same few thousand titles, places and names come back in every posting. */
export function remembered<Input, Value>(
  make: (input: Input) => Value,
  keyOf: (input: Input) => string = String,
): (input: Input) => Value {
  const known = new Map<string, Value>();
  return (input) => {
    const key = keyOf(input);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = make(input);
    if (known.size < MOST) known.set(key, made);
    return made;
  };
}
