import { distance } from "../../indexer/text/slips.ts";

const MOST_SLIPS = 2;

/** « , vouliez-vous dire greenhouse ? » behind a name nobody knows; nothing when no name is near. */
export function suggestion(typed: string, names: Iterable<string>): string {
  const near = [...names]
    .map((name) => ({ name, slips: distance(typed.toLowerCase(), name.toLowerCase(), MOST_SLIPS) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .sort((a, b) => a.slips - b.slips || a.name.localeCompare(b.name));
  return near.length > 0 ? `, vouliez-vous dire « ${near[0]!.name} » ?` : "";
}
