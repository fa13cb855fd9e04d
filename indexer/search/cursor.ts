import { createHash } from "node:crypto";
import { z } from "zod";
import type { SearchQuery } from "./engine.ts";

/** The cursor was not made by us, or belongs to another query. The API answers 400 and names `cursor`. */
export class BadCursor extends Error {
  override name = "BadCursor";
  readonly remedy = "repair";
  constructor() {
    super("Ce curseur n'est pas valable pour cette recherche : reprenez à la première page.");
  }
}

const Shape = z.tuple([z.string(), z.union([z.number(), z.null()]), z.string()]);

/** Where a page ended. `key` is what the page was sorted by, `id` the last offer (or a page number in Meilisearch). */
export interface Position {
  key: number;
  id: string;
}

/** What must not change between two pages of one search. */
function signature(query: SearchQuery, engine: string): string {
  const { cursor: _cursor, limit: _limit, ...rest } = query;
  const entries = Object.entries(rest).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([engine, entries]))
    .digest("base64url")
    .slice(0, 12);
}

export function writeCursor(query: SearchQuery, engine: string, position: Position): string {
  const key = Number.isFinite(position.key) ? position.key : null;
  return Buffer.from(JSON.stringify([signature(query, engine), key, position.id])).toString("base64url");
}

/** Throws BadCursor. `null` stands for « no value » (sorted last). */
export function readCursor(query: SearchQuery, engine: string): Position | null {
  if (query.cursor === undefined || query.cursor === "") return null;
  const parsed = Shape.safeParse(decode(query.cursor));
  if (!parsed.success || parsed.data[0] !== signature(query, engine)) throw new BadCursor();
  return { key: parsed.data[1] ?? Number.NEGATIVE_INFINITY, id: parsed.data[2] };
}

function decode(text: string): unknown {
  if (text.length > 2000) return null;
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
