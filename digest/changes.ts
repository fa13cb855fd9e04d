import type { OfferRecord } from "../indexer/store/store.ts";

/** An offer, and when the same advertisement was last put up again under another reference. */
export type NewsRecord = OfferRecord & { repostedAt: string | null };

/** How an offer was when a reader was told of it. */
export interface Known {
  open: boolean;
  pay: boolean;
  repostedAt: string | null;
}

export const CHANGES = ["pay", "reopened", "reposted", "closed"] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** « Ce qui a changé » of one offer that the reader knows. */
export interface Change {
  record: NewsRecord;
  kind: ChangeKind;
}

export const knownOf = ({ offer, status, repostedAt }: NewsRecord): Known => ({
  open: status === "open",
  pay: offer.pay !== null,
  repostedAt,
});

/** The one thing worth saying: an offer that closed needs no word on its pay. */
function changeOf(before: Known, record: NewsRecord): ChangeKind | null {
  const now = knownOf(record);
  if (!now.open) return before.open ? "closed" : null;
  if (!before.open) return "reopened";
  if (now.pay && !before.pay) return "pay";
  return now.repostedAt !== null && now.repostedAt > (before.repostedAt ?? "") ? "reposted" : null;
}

/** What has changed in the offers that a reader was shown, the good news first. Pure. */
export function changesOf(told: readonly { record: NewsRecord; known: Known }[]): Change[] {
  const changes = told.flatMap(({ record, known }) => {
    const kind = changeOf(known, record);
    return kind ? [{ record, kind }] : [];
  });
  return changes.sort((a, b) => CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind));
}
