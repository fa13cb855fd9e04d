import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Path of a file of the evaluation data beside the project, or null on a machine that has none: the test then says so and skips. */
export function sharedPath(relative: string): string | null {
  const path = root + relative;
  return existsSync(path) ? path : null;
}
