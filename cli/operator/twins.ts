import type { Operator } from "../../api/operator.ts";
import type { Undecidable } from "../../indexer/store/deciding.ts";
import { offerIdIn } from "../../offer/id-in.ts";
import type { Offer } from "../../offer/offer.ts";
import type { House } from "../house/house.ts";
import { offersById } from "../house/offers-by-id.ts";

const MOST_SHOWN = 50;

const WHY_NOT: Record<Undecidable, string> = {
  unknown: "l'une des deux n'est l'adresse d'aucune offre",
  "same-offer": "c'est déjà la même offre",
  closed: "l'une des deux offres est clôturée",
  "told-apart": "on les a déjà dites distinctes : il faut d'abord revenir sur ce qui en a été dit",
};

/** Pairs that the rules leave open, or missed, decided by the operator. */
export function twinAnswers({ store, indexer, now }: House): Pick<Operator, "twins" | "decideTwins" | "undecideTwins"> {
  return {
    async twins() {
      const pairs = await store.possiblePairs();
      const shown = pairs.slice(0, MOST_SHOWN);
      const known = await offersById(
        store,
        shown.flatMap(({ offers }) => offers),
      );
      const possible = shown.flatMap(({ at, offers, reasons }) => {
        const [one, other] = offers.map((id) => known.get(id));
        return one && other ? [{ at, offers: [one, other] as [Offer, Offer], reasons }] : [];
      });
      return { possible, total: pairs.length, decided: await store.decidedPairs(MOST_SHOWN) };
    },
    async decideTwins(one, other, said) {
      const why = await store.decidePair(offerIdIn(one), offerIdIn(other), said, now());
      if (why !== null) return WHY_NOT[why];
      await indexer.syncSearch();
      return null;
    },
    async undecideTwins(one, other) {
      if (!(await store.undecidePair(offerIdIn(one), offerIdIn(other), now()))) return false;
      await indexer.twins.settle(now());
      await indexer.syncSearch();
      return true;
    },
  };
}
