import { type Finding, type Page, suspect } from "../source.ts";

/** A list that is read page by page until the total that it announces: rows read before this page, and the first row of the page before. */
export interface Stage {
  page: number;
  read: number;
  first: string | null;
}

export const FIRST_PAGE: Stage = { page: 1, read: 0, first: null };

export const stageOf = (page: Page): Stage => (page.request.context as Stage | undefined) ?? FIRST_PAGE;

/** Some sites give the last page again, or nothing, instead of the rest: then the list was not read whole. */
export function stalled(stage: Stage, rows: number, first: string | null, total: number): Finding | null {
  const stuck = rows === 0 ? total > stage.read : stage.page > 1 && first === stage.first;
  return stuck ? suspect(`page ${stage.page} vide ou déjà lue, avant les ${total} offres annoncées`) : null;
}
