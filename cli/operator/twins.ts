import type { Operator } from "../../api/operator.ts";
import type { Offer } from "../../offer/offer.ts";
import type { House } from "../house/house.ts";

const MOST_SHOWN = 50;

/** Pairs that the rules leave open, decided by the operator. */
export function twinAnswers({ store, indexer, now }: House): Pick<Operator, "twins" | "decideTwins" | "undecideTwins"> {
  return {
    async twins() {
      const pairs = await store.possiblePairs();
      const shown = pairs.slice(0, MOST_SHOWN);
      const records = await store.offers(shown.flatMap(({ offers }) => offers));
      const known = new Map(records.map(({ offer }) => [offer.id, offer]));
      const possible = shown.flatMap(({ at, offers, reasons }) => {
        const [one, other] = offers.map((id) => known.get(id));
        return one && other ? [{ at, offers: [one, other] as [Offer, Offer], reasons }] : [];
      });
      return { possible, total: pairs.length, decided: await store.decidedPairs(MOST_SHOWN) };
    },
    async decideTwins(one, other, said) {
      const isDecided = await store.decidePair(one, other, said, now());
      await indexer.syncSearch();
      return isDecided;
    },
    async undecideTwins(one, other) {
      if (!(await store.undecidePair(one, other, now()))) return false;
      await indexer.twins.settle(now());
      await indexer.syncSearch();
      return true;
    },
  };
}
