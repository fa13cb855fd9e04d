import { matches, type Pattern, type Seen } from "../../text/patterns.ts";
import { PERSONS } from "./contacts.ts";

/** Every match replaced. */
export function replaced(seen: Seen, pattern: Pattern, by: (found: RegExpExecArray) => string): Seen {
  let out = "";
  let from = 0;
  for (const found of matches(pattern, seen)) {
    out += seen.text.slice(from, found.index) + by(found);
    from = found.index + found[0].length;
  }
  return seenIn(out + seen.text.slice(from), seen);
}

/** Where nothing changed, what was seen still holds. */
export const seenIn = (text: string, seen: Seen): Seen => (text === seen.text ? seen : PERSONS.look(text));
