import { weekStart } from "../offer/week.ts";
import { type Choice, choose } from "./choose.ts";
import { pinnedOf, readEdition } from "./edition.ts";
import type { LetterOptions } from "./letter.ts";
import type { SourcesState } from "./render.ts";
import { mondayOf } from "./week.ts";

/** The week for a whole promotion, whatever each of its readers was told: page, A4 sheet and feed. */
export interface Sheet {
  /** YYYY-MM-DD. */
  monday: string;
  /** The school's word, and when it was written. */
  note: { text: string; writtenAt: string } | null;
  choice: Choice;
  sources: SourcesState | "demo";
}

/** So many offers can be read on one A4 sheet, those that the school picked out among them. */
const MOST_OFFERS = 8;

export async function sheetOf({
  store,
  find,
  sources,
  now,
}: Pick<LetterOptions, "store" | "find" | "sources" | "now">): Promise<Sheet> {
  const edition = await readEdition(store, now());
  const pinned = pinnedOf(edition);
  const found = await find("", weekStart(now()));
  const open = found.filter(({ status }) => status === "open");
  return {
    monday: mondayOf(now()),
    note: edition?.note ? { text: edition.note, writtenAt: edition.writtenAt } : null,
    choice: choose(open, pinned, MOST_OFFERS - pinned.length),
    sources: await sources(),
  };
}
