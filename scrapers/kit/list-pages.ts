import { advertised, empty, type Finding, follow, type Page, type PageRequest, suspect } from "../source.ts";
import type { Reader } from "./platform.ts";

/** Where a list that is read page by page stands: rows read before this page, and the first row of the page before. */
export interface Stage {
  page: number;
  read: number;
  first: string | null;
}

export const FIRST_PAGE: Stage = { page: 1, read: 0, first: null };

export const stageOf = (page: Page): Stage => (page.request.context as Stage | undefined) ?? FIRST_PAGE;

/** What one page says of the list that it is a part of. */
interface List<Row> {
  /** What tells the first row of this page from all others. */
  first: string | null;
  /** Offers that the list announces in all; null where it announces none. */
  total: number | null;
  /** The site's own sign that it has no offer. */
  none: string;
  next(row: Row, stage: Stage): PageRequest;
  /** Without a total: whether this page promises another. */
  more?: boolean;
  /** Offers beyond which the site answers no more. */
  ceiling?: number;
}

/**
 * A page of a list: what it announces, its rows (a finding each), then the page after it, or why the list was not read
 * whole. A page that a person hands over stands alone.
 */
export function* listPage<Row>(
  page: Page,
  { row }: Pick<Reader<Row>, "row">,
  rows: readonly Finding[],
  list: List<Row>,
): Iterable<Finding> {
  const stage = stageOf(page);
  if (isStalled(stage, rows.length, list))
    return yield suspect(`page ${stage.page} vide ou déjà lue${announced(list)}`);
  if (rows.length === 0) return yield empty(list.none);
  if (stage.page === 1 && list.total !== null) yield advertised(list.total);
  yield* rows;
  const read = stage.read + rows.length;
  if (!row || !(list.total === null ? list.more : read < list.total)) return;
  if (list.ceiling && read >= list.ceiling) yield suspect(`le site ne répond pas au-delà de ${list.ceiling} offres`);
  else yield follow(list.next(row, { page: stage.page + 1, read, first: list.first }));
}

/** Some sites give the last page again, or nothing, instead of the rest. Without a total, a page that was promised has rows. */
function isStalled(stage: Stage, rows: number, { first, total }: Pick<List<never>, "first" | "total">): boolean {
  if (rows === 0) return total === null ? stage.page > 1 : total > stage.read;
  return first !== null && first === stage.first;
}

const announced = ({ total }: Pick<List<never>, "total">): string =>
  total === null ? "" : `, avant les ${total} offres annoncées`;
