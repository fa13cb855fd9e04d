/** A set of 32-bit numbers, used again and again: emptied at no cost, and without objects. */
interface NumberSet {
  /** Forgets all; makes room for as many numbers as are to come. */
  clear(expected: number): void;
  /** Adds a number; says whether it is new. */
  add(value: number): boolean;
  has(value: number): boolean;
}

/** Holds at most `most` numbers. A slot is taken when it bears the turn of the day: those of older turns count as free. */
export function createNumberSet(most: number): NumberSet {
  const slots = roomFor(most);
  const values = new Uint32Array(slots);
  const turns = new Uint32Array(slots);
  let turn = 0;
  let mask = slots - 1;

  /** Where the number is, or the free slot where it would go. */
  const slotOf = (value: number): number => {
    let slot = (value >>> 4) & mask;
    while (turns[slot] === turn && values[slot] !== value) slot = (slot + 1) & mask;
    return slot;
  };

  return {
    clear(expected) {
      mask = Math.min(slots, roomFor(expected)) - 1;
      turn = (turn + 1) >>> 0;
      if (turn === 0) turns.fill(turn++);
    },
    add(value) {
      const slot = slotOf(value);
      if (turns[slot] === turn) return false;
      turns[slot] = turn;
      values[slot] = value;
      return true;
    },
    has: (value) => turns[slotOf(value)] === turn,
  };
}

/** A power of two, three quarters of it empty: a number that is not there is seen at the first look. */
const roomFor = (count: number): number => 4 << (32 - Math.clz32(count));
