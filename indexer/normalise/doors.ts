import type { Door } from "../../offer/offer.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import type { DoorKind } from "../../offer/vocabulary.ts";

/** Where the posting can be read, then where the source sends who applies, when that is another address (http or https). Of that
 *  one nothing else is known: it has the kind of the door that names it. */
export function doorsOf(raw: RawOffer, kind: DoorKind): Door[] {
  const read = { source: raw.source, ref: raw.ref ?? null, url: webAddress(raw.url) && raw.url!.trim(), kind };
  const apply = webAddress(raw.applyUrl);
  return apply === null || pageOf(apply) === pageOf(webAddress(raw.url))
    ? [read]
    : [read, { ...read, url: raw.applyUrl!.trim() }];
}

function webAddress(written: string | null | undefined): URL | null {
  const url = URL.parse(written?.trim() ?? "");
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** « ?utm_source=… » and « #apply » lead to the same page. */
const pageOf = (url: URL | null): string | null =>
  url && url.host.replace(/^www\./, "") + url.pathname.replace(/\/$/, "");
