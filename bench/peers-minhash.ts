/**
 * Baseline for dedupe: near-duplicates by MinHash alone. Word 3-shingles, one-permutation hashing into 128 bins (rotation
 * fills the empty ones), LSH of 32 bands of 4, typed arrays. It knows texts only: no employer, place, contract or reason.
 */
import { cpuMs } from "./child.ts";
import { withCopies } from "./copies.ts";

const count = Number(process.argv[2] ?? 20_000);
const BINS = 128;
const BANDS = 32;
const ROWS = BINS / BANDS;
const ALIKE = 0.7;
const EMPTY = 0xffffffff;
const BATCH = 1000;

const signatures = new Uint32Array(count * BINS);
const bands = Array.from({ length: BANDS }, () => new Map<number, number[]>());

const mix = (value: number): number => {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) | 32 : 32;
    if (code > 47 && (code < 58 || code > 96)) hash = (Math.imul(hash, 31) + code) | 0;
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hashes;
}

function sign(text: string, signature: Uint32Array): void {
  signature.fill(EMPTY);
  const words = wordHashes(text);
  for (let at = 0; at + 2 < words.length; at++) {
    const hash = mix(Math.imul(words[at]!, 961) + Math.imul(words[at + 1]!, 31) + words[at + 2]!);
    const bin = hash >>> 25;
    const rest = hash & 0x1ffffff;
    if (rest < signature[bin]!) signature[bin] = rest;
  }
  fillEmpty(signature);
}

function fillEmpty(signature: Uint32Array): void {
  if (signature.every((value) => value === EMPTY)) return;
  for (let bin = 0; bin < BINS; bin++) {
    for (let away = 1; signature[bin] === EMPTY; away++) signature[bin] = signature[(bin + away) % BINS]!;
  }
}

function alike(a: number, b: number): boolean {
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (signatures[a * BINS + bin] === signatures[b * BINS + bin]) same++;
  return same / BINS >= ALIKE;
}

/** Adds a text and counts the earlier ones that it looks like. */
function add(number: number, text: string): number {
  const signature = signatures.subarray(number * BINS, (number + 1) * BINS);
  sign(text, signature);
  const candidates = new Set<number>();
  for (let band = 0; band < BANDS; band++) {
    let key = 0;
    for (let row = 0; row < ROWS; row++) key = mix(key ^ signature[band * ROWS + row]!);
    const bucket = bands[band]!.get(key);
    if (bucket) {
      for (const other of bucket) candidates.add(other);
      bucket.push(number);
    } else bands[band]!.set(key, [number]);
  }
  let twins = 0;
  for (const other of candidates) if (alike(number, other)) twins++;
  return twins;
}

let wall = 0;
let cpu = 0;
let twins = 0;
let added = 0;
const measure = (texts: readonly string[]): void => {
  const from = performance.now();
  const used = cpuMs();
  for (const text of texts) twins += add(added++, text);
  wall += performance.now() - from;
  cpu += cpuMs() - used;
};

let batch: string[] = [];
for (const offer of withCopies(count)) {
  if (batch.push(offer.descriptionText ?? "") < BATCH) continue;
  measure(batch);
  batch = [];
}
measure(batch);
console.log(
  JSON.stringify({
    postings: count,
    seconds: wall / 1000,
    cpuSeconds: cpu / 1000,
    twins,
    rssMb: process.memoryUsage().rss / 1e6,
  }),
);
