import assert from "node:assert/strict";
import { type Comparable, comparable } from "../../indexer/dedupe/index.ts";
import { normalise } from "../../indexer/normalise/steps.ts";

/** What dedupe knows of a posting that a source said so. */
export function makeComparable(raw: unknown): Comparable {
  const read = normalise(raw);
  assert.ok("offer" in read, JSON.stringify(raw));
  return comparable(read.offer);
}
