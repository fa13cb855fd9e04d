import { key } from "../../text/fold.ts";
import { MARK } from "./contacts.ts";
import { isFirstName } from "./first-names.ts";

/** What was taken out of one text. */
export interface Taken {
  /** Each notes a piece and gives the mark that stands for it. */
  reach(what?: string): string;
  /** `isSure`: nobody but a person is called so. */
  name(what: string, isSure?: boolean): string;
  readonly addresses: readonly string[];
  /** Names that may be said again. */
  readonly names: readonly string[];
  count(): number;
  /** Part of the employer's own name? */
  isOwn(name: string): boolean;
}

/** Of two words or more, or a first name that we know: said again, it is that person again. */
const isOfTwoNames = (name: string): boolean =>
  /\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+/u.test(name) || name.split(/[^\p{L}'’-]+/u).some(isFirstName);

export function createTaken(company: string | null | undefined): Taken {
  const addresses: string[] = [];
  const names: string[] = [];
  let own: string | null = null;
  let count = 0;
  return {
    addresses,
    names,
    count: () => count,
    reach(what) {
      count++;
      if (what) addresses.push(what);
      return MARK;
    },
    name(what, isSure = isOfTwoNames(what)) {
      count++;
      if (isSure) names.push(what);
      return MARK;
    },
    isOwn(name) {
      own ??= key(company ?? "");
      return own !== "" && own.includes(key(name));
    },
  };
}
