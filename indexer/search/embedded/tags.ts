import { column } from "./arrays.ts";
import { type Bits, hasBit } from "./bits.ts";

/** Labels in the row of a document: nearly every facet has one value, some have more. */
const ROW = 16;
const BIGGEST = 0xffff - ROW;
const EMPTY = Array.from({ length: ROW }, (_, place) => place);

/** Facet values of each document, laid out to be counted. */
export interface Tags {
  /** Adds the labels of the next document. */
  add(labels: readonly number[]): void;
  /** How many of the documents found bear each label, for labels below `labels`. */
  count(found: Bits, labels: number): Int32Array;
  save(): SavedTags;
}

export interface SavedTags {
  rows: Uint16Array;
  restDocs: Int32Array;
  restLabels: Int32Array;
}

/**
 * A row of sixteen small numbers a document, label + 16 (what is left of a row is filled with its own place: counted, and
 * not read). Few documents have more labels, or labels too big: these are pairs in a list of their own.
 */
export function tags(saved?: SavedTags): Tags {
  const rows = column<Uint16Array>(Uint16Array, saved?.rows);
  const restDocs = column<Int32Array>(Int32Array, saved?.restDocs);
  const restLabels = column<Int32Array>(Int32Array, saved?.restLabels);

  return {
    add(labels) {
      const doc = rows.length / ROW;
      const row = EMPTY.slice();
      let filled = 0;
      for (const label of labels) {
        if (filled < ROW && label <= BIGGEST) row[filled++] = label + ROW;
        else {
          restDocs.push(doc);
          restLabels.push(label);
        }
      }
      rows.append(row);
    },
    count(found, labels) {
      const counts = new Int32Array(ROW + labels);
      countRows(found, rows.data, counts);
      for (let at = 0; at < restDocs.length; at++)
        if (hasBit(found, restDocs.data[at]!)) counts[ROW + restLabels.data[at]!]!++;
      return counts.subarray(ROW);
    },
    save: () => ({ rows: rows.view(), restDocs: restDocs.view(), restLabels: restLabels.view() }),
  };
}

/** Written out: as a loop within the loop it takes three times as long, and it is a third of a search. */
function countRows(found: Bits, rows: Uint16Array, counts: Int32Array): void {
  for (let at = 0; at < found.length; at++) {
    let word = found[at]! | 0;
    while (word !== 0) {
      const row = ((at << 5) + 31 - Math.clz32(word & -word)) * ROW;
      word &= word - 1;
      counts[rows[row]!]!++;
      counts[rows[row + 1]!]!++;
      counts[rows[row + 2]!]!++;
      counts[rows[row + 3]!]!++;
      counts[rows[row + 4]!]!++;
      counts[rows[row + 5]!]!++;
      counts[rows[row + 6]!]!++;
      counts[rows[row + 7]!]!++;
      counts[rows[row + 8]!]!++;
      counts[rows[row + 9]!]!++;
      counts[rows[row + 10]!]!++;
      counts[rows[row + 11]!]!++;
      counts[rows[row + 12]!]!++;
      counts[rows[row + 13]!]!++;
      counts[rows[row + 14]!]!++;
      counts[rows[row + 15]!]!++;
    }
  }
}
