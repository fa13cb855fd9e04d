import { around, attr, type Element, select, textOf } from "./html.ts";

/** What a card or a row says under a label. */
interface Labelled {
  label: string;
  value: string;
  /** Tooltip of the value: « 11/19/2026 9:31 AM » behind « 9 days ago ». */
  title: string | null;
}

/** `<dt>label</dt><dd>value</dd>`, a label for screen readers before its value, or a cell under the head of its column. */
export function labelled(box: Element): Labelled[] {
  const named = select("dt, .field-label", box).map((name) => pair(name, nextElement(name)));
  return [...named, ...headedCells(box)].filter(({ label, value }) => label && value);
}

/** Cells of a row by the heads of their table. */
export function headedCells(box: Element): Labelled[] {
  const cells = select("td", box);
  const heads = cells[0] ? select("th", around(cells[0], "table")) : [];
  if (heads.length === 0) return [];
  const rows = Map.groupBy(cells, (cell) => around(cell, "tr"));
  return [...rows.values()].flatMap((row) => row.map((cell, column) => pair(heads[column], cell)));
}

const pair = (name: Element | undefined, value: Element | null): Labelled => ({
  label: textOf(name) ?? "",
  value: textOf(value) ?? "",
  title: attr(value, "title"),
});

function nextElement(node: Element): Element | null {
  let next = node.next;
  while (next && next.type !== "tag") next = next.next;
  return (next as Element | null) ?? null;
}

/** The day of posting: in figures, and as the card words it. */
export interface Posted {
  at: string | null;
  words: string | null;
}

export function postedIn(said: readonly Labelled[]): Posted {
  const day = said.find(({ label }) => /posted|publi/i.test(label));
  const at = [day?.title, day?.value].find((one) => figuresIn(one) !== null || /^\d{4}-\d{2}-\d{2}/.test(one ?? ""));
  return { at: at ?? null, words: day?.value ?? null };
}

/** « 11/19/2026 » out of « 9 days ago (11/19/2026 9:31 AM) ». */
export const figuresIn = (said: string | null | undefined): string | null =>
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/.exec(said ?? "")?.[0] ?? null;
