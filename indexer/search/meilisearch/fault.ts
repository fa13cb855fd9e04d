import { MeilisearchApiError } from "meilisearch";

/** A task that Meilisearch refused, with its own words as the cause. */
export class TaskFailed extends Error {
  override name = "TaskFailed";
  readonly remedy = "repair";
}

/** What keeps Meilisearch from its work: in French for whoever searches, and in the server's own words for the operator. */
export interface Fault {
  said: string;
  words: string;
}

const SAID: Record<string, string> = {
  invalid_api_key: "Meilisearch refuse notre clé",
  missing_authorization_header: "Meilisearch refuse notre clé",
  index_not_found: "Meilisearch n'a pas encore notre index",
};

/** Meilisearch's own name of what is wrong, with a call or a task; "" where it did not answer. */
export const codeOf = (error: unknown): string => (error as { cause?: { code?: string } | null }).cause?.code ?? "";

export function faultOf(error: unknown): Fault {
  const words = wordsOf(error);
  const known = SAID[codeOf(error)];
  if (known) return { said: known, words };
  const answered = error instanceof MeilisearchApiError || error instanceof TaskFailed;
  return { said: answered ? "Meilisearch répond par une erreur" : "Meilisearch ne répond pas", words };
}

/** The error and what caused it, to the last. An address that is repeated there may hold a password. */
export function wordsOf(error: unknown): string {
  const said = new Set<string>();
  for (let one = error; one; one = (one as Error).cause) {
    const { message, code } = one as { message?: string; code?: string };
    // What the library adds to a timeout is the request: no words.
    const words = message || code || (typeof one === "object" ? "" : String(one));
    if (words) said.add(words);
  }
  return [...said].join(" : ").replace(/\/\/[^/\s]*@/g, "//");
}
