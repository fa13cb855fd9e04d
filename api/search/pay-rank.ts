import { annualPay } from "../../indexer/search/document.ts";
import type { SearchQuery } from "../../indexer/search/engine.ts";
import type { Offer } from "../../offer/offer.ts";
import type { ApiDeps } from "../deps.ts";

/** Where a pay stands among the open offers at the heart of the role that have the same kind of contract and say theirs: the most that
 *  each offers, in gross euros a year. */
export interface PayRank {
  others: number;
  lower: number;
  same: number;
  higher: number;
}

/** Of fewer offers a rank says nothing. */
const FEWEST = 10;

/** Null where the offer is no such one, where its pay is the law's or hardly believable, or where too few others say theirs. */
export async function payRank(
  { offer, status }: { offer: Offer; status: string },
  deps: Pick<ApiDeps, "search">,
): Promise<PayRank | null> {
  const annual = annualPay(offer);
  const isDoubtful = offer.pay?.flags.some((flag) => flag === "implausible" || flag === "legal-scale");
  if (annual === null || isDoubtful || offer.role.verdict !== "core" || !offer.contract || status !== "open")
    return null;
  const own = Math.floor(annual);
  const alike: SearchQuery = { role: ["core"], contract: [offer.contract.kind], status: "open", limit: 1 };
  const atLeast = async (payMin: number) => (await deps.search({ ...alike, payMin })).total;
  const totals = await Promise.all([atLeast(0), atLeast(own), atLeast(own + 1)]).catch(() => null);
  // An offer can be read without the index.
  if (!totals) return null;
  const [all, asMuch, higher] = totals;
  const [others, same] = [all - 1, asMuch - higher - 1];
  // The index may not hold it yet, or hold the pay of before.
  return others < FEWEST || same < 0 ? null : { others, lower: all - asMuch, same, higher };
}
