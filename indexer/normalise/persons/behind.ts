/** What stands right before a place. */
interface Behind {
  test(before: string): boolean;
  /** What was found, then its groups. */
  exec(before: string): string[] | null;
  /** What was found, or nothing. */
  found(before: string): string;
}

/** An expression for the end of a text, read backwards from there: searched for, it would be tried at every letter before. */
export function behind({ source, flags }: RegExp): Behind {
  const sticky = new RegExp(`(?<=(${source}))`, `${flags}y`);
  const at = (before: string): RegExp => {
    sticky.lastIndex = before.length;
    return sticky;
  };
  return {
    test: (before) => at(before).test(before),
    exec: (before) => at(before).exec(before)?.slice(1) ?? null,
    found: (before) => at(before).exec(before)?.[1] ?? "",
  };
}

/** The text without what stands at its end. */
export const without = (end: Behind, text: string): string => text.slice(0, text.length - end.found(text).length);

/** What an expression (flag y) finds right there, then its groups; nothing found, no items. */
export function foundAt(regex: RegExp, text: string, at: number): readonly string[] {
  regex.lastIndex = at;
  return regex.exec(text) ?? [];
}
