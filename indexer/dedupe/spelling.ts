/** One letter more, less or other in a long word, or two beside one another that changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false;
  const start = firstOther(a, b);
  const skipA = a.length >= b.length ? 1 : 0;
  const skipB = b.length >= a.length ? 1 : 0;
  return a.slice(start + skipA) === b.slice(start + skipB) || isSwapped(a, b, start);
}

/** « digtal »: a letter left out of a word of seven; another letter may make another word (« retail », « détail »). */
export function oneLetterLost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const start = firstOther(short, long);
  return (
    short.length >= 6 && long.length === short.length + 1 && start > 0 && short.slice(start) === long.slice(start + 1)
  );
}

function firstOther(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const isSwapped = (a: string, b: string, at: number): boolean =>
  a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
