import { FACETS, type Facet, type SearchResult, UNKNOWN } from "../engine.ts";
import { insert } from "./best.ts";
import { type Bits, countBits } from "./bits.ts";
import { LEFT_OVER, type Memory } from "./memory.ts";

/** Values shown per facet. */
const FACET_VALUES = 100;

/** Counts of every facet over the documents found; of one that was chosen from, over what would be found without the choice. */
export function facets(found: Bits, beside: ReadonlyMap<Facet, Bits>, index: Memory): SearchResult["facets"] {
  const { names } = index.labels;
  const documents = countBits(found);
  const all = index.tags.count(found, names.length);
  const shown = FACETS.map((facet) => {
    const others = beside.get(facet);
    const counts = others ? countBeside(facet, others, index) : all;
    countLeftOver(facet, counts, others ? countBits(others) : documents, index);
    const labels = mostBorne(index.labelsOf(facet), counts, names);
    return [facet, labels.map((label) => ({ value: names[label]!.slice(facet.length + 1), count: counts[label]! }))];
  });
  const facets: SearchResult["facets"] = Object.fromEntries(shown);
  return { ...facets, experience: atMost(facets.experience) };
}

/** Facets of many values: those of few documents are chains, which take longer to walk than all rows. */
const OF_MANY: ReadonlySet<Facet> = new Set<Facet>(["company", "department", "skills"]);

/** Of one facet of few values, the documents of each: the labels of all the others need not be counted. */
function countBeside(facet: Facet, documents: Bits, index: Memory): Int32Array {
  const { names } = index.labels;
  if (OF_MANY.has(facet)) return index.tags.count(documents, names.length);
  const counts = new Int32Array(names.length);
  for (const label of index.labelsOf(facet)) counts[label] = index.labelled.countIn(label, documents);
  return counts;
}

/** The label that is not counted has what the others of its facet leave. */
function countLeftOver(facet: Facet, counts: Int32Array, documents: number, index: Memory): void {
  const name = LEFT_OVER.get(facet);
  const leftOver = name === undefined ? undefined : index.labels.find(name);
  if (leftOver === undefined) return;
  let others = 0;
  for (const label of index.labelsOf(facet)) if (label !== leftOver) others += counts[label]!;
  counts[leftOver] = documents - others;
}

type Counts = SearchResult["facets"][Facet];

/** Years asked for, the fewest first, with the offers that ask for that many or fewer: those that the filter finds. */
export function atMost(counts: Counts): Counts {
  const years = counts.filter(({ value }) => value !== UNKNOWN).sort((a, b) => Number(a.value) - Number(b.value));
  let sum = 0;
  for (const one of years) {
    sum += one.count;
    one.count = sum;
  }
  return [...years, ...counts.filter(({ value }) => value === UNKNOWN)];
}

/** Of thousands of employers only those that can be shown are put in order. */
function mostBorne(labels: readonly number[], counts: Int32Array, names: readonly string[]): number[] {
  const before = (one: number, other: number): boolean =>
    counts[one]! > counts[other]! || (counts[one] === counts[other] && names[one]! < names[other]!);
  const kept: number[] = [];
  for (const label of labels) {
    if (counts[label] === 0) continue;
    if (kept.length < FACET_VALUES || before(label, kept[FACET_VALUES - 1]!)) insert(kept, label, FACET_VALUES, before);
  }
  return kept;
}

/** The same for an engine that counts by itself. */
export function mostFrequent(list: { value: string; count: number }[]): { value: string; count: number }[] {
  list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return list.slice(0, FACET_VALUES);
}
