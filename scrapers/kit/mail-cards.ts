import { attr, type Element, select } from "./html.ts";

/** An offer's place in the HTML of a mail: the links that lead to it, and the widest element that holds no other's. */
export interface MailCard {
  key: string;
  links: Element[];
  box: Element;
}

/**
 * Cards below `root`, in reading order. `keyOf` tells an offer's link by its address and gives what names the offer;
 * null for any other link.
 */
export function mailCards(root: Element, keyOf: (href: string) => string | null): MailCard[] {
  const keys = new Map<Element, string>();
  for (const link of [root, ...select("a[href]", root)]) {
    const key = link.name === "a" ? keyOf(attr(link, "href") ?? "") : null;
    if (key !== null) keys.set(link, key);
  }
  const held = keysByElement(keys, root);
  return [...Map.groupBy(keys, ([, key]) => key)].map(([key, entries]) => {
    const links = entries.map(([link]) => link);
    return { key, links, box: widest(links[0] as Element, root, held) };
  });
}

/** How many offers each element holds: counted once from the links up, not once an element. */
function keysByElement(keys: ReadonlyMap<Element, string>, root: Element): Map<Element, Set<string>> {
  const held = new Map<Element, Set<string>>();
  for (const [link, key] of keys) {
    for (let up: Element | null = link; up; up = up === root ? null : parentOf(up)) {
      const own = held.get(up) ?? new Set();
      held.set(up, own.add(key));
    }
  }
  return held;
}

function widest(link: Element, root: Element, held: ReadonlyMap<Element, Set<string>>): Element {
  let own = link;
  for (let up = parentOf(own); up && own !== root && (held.get(up)?.size ?? 2) < 2; up = parentOf(up)) own = up;
  return own;
}

const parentOf = (node: Element): Element | null =>
  node.parent && "attribs" in node.parent ? (node.parent as Element) : null;
