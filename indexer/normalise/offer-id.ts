import { createHash } from "node:crypto";

/** Stable identity of a posting: the source and its own reference (or address), hashed to 16 hexadecimal digits. */
export const offerId = (source: string, refOrUrl: string): string =>
  createHash("sha256").update(`${source}\n${refOrUrl}`).digest("hex").slice(0, 16);
