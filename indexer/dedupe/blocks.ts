/** Members, small numbers from 0 on, under integer keys. */
interface Blocks {
  add(key: number, member: number): void;
  remove(key: number, member: number): void;
  /** Shows every member under a key; none of a block larger than `most`. */
  under(key: number, most: number, show: (member: number) => void): void;
}

const NOBODY: number[] = [];

/**
 * One open table of pairs, a key and what stands under it: 0 for a free slot, the member itself plus one (most keys have a
 * single one), or a list, counted downwards from -1. A key that lost its members keeps its slot until the table grows.
 */
export function createBlocks(): Blocks {
  let table = new Int32Array(1 << 13);
  let room = table.length / 4;
  const lists: number[][] = [NOBODY];

  const slotOf = (key: number): number => {
    const mask = table.length - 1;
    let slot = (key << 1) & mask;
    while (table[slot + 1] !== 0 && table[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  };

  const put = (key: number, under: number): void => {
    const slot = slotOf(key);
    table[slot] = key;
    table[slot + 1] = under;
    room--;
  };

  const grow = (): void => {
    const old = table;
    table = new Int32Array(old.length * 2);
    room = table.length / 4;
    for (let at = 0; at < old.length; at += 2) {
      const under = old[at + 1]!;
      if (under !== 0 && (under > 0 || lists[-1 - under]!.length > 0)) put(old[at]!, under);
    }
  };

  return {
    add(key, member) {
      const slot = slotOf(key);
      const under = table[slot + 1]!;
      if (under === 0) {
        put(key, member + 1);
        if (room === 0) grow();
      } else if (under > 0) {
        if (under !== member + 1) table[slot + 1] = -lists.push([under - 1, member]);
      } else if (under === -1) table[slot + 1] = member + 1;
      else if (!lists[-1 - under]!.includes(member)) lists[-1 - under]!.push(member);
    },

    remove(key, member) {
      const slot = slotOf(key);
      const under = table[slot + 1]!;
      if (under === member + 1) table[slot + 1] = -1;
      else if (under < -1) lists[-1 - under] = lists[-1 - under]!.filter((one) => one !== member);
    },

    under(key, most, show) {
      const under = table[slotOf(key) + 1]!;
      if (under > 0) show(under - 1);
      else if (under < 0) {
        const list = lists[-1 - under]!;
        if (list.length <= most) for (const member of list) show(member);
      }
    },
  };
}
