import { hash } from "node:crypto";

/** Stable identity of a posting: the source and its own reference (or address), hashed to 16 hexadecimal digits. */
export const offerId = (source: string, refOrUrl: string): string =>
  hash("sha256", `${source}\n${refOrUrl}`, "hex").slice(0, 16);
