import type { Offer } from "../../offer/offer.ts";
import { parisDay } from "../../offer/paris-day.ts";
import type { EventInput } from "./rows.ts";
import type { NewSighting, Sighting, Tally } from "./store.ts";

/** Fields whose change is worth an event; dates of sight and doors are not. */
const WATCHED = [
  "title",
  "employer",
  "places",
  "telework",
  "contract",
  "pay",
  "education",
  "experience",
  "startDate",
  "validThrough",
  "postedAt",
  "descriptionText",
] as const;

const changedFields = (before: Offer, after: Offer): string[] =>
  WATCHED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** What the postings of one page do to the store. */
interface Effect {
  sightings: Sighting[];
  /** Those whose description is not the one that is written. */
  redescribed: Sighting[];
  events: EventInput[];
  /** Postings that are the first of their offer. */
  firsts: Sighting[];
  /** Offers whose postings were known. */
  offers: string[];
  tally: Tally;
}

/** When the page was read: a page from the archive, or a mail of last week, was not read today. */
const seenAt = (offer: Offer, now: string): string =>
  offer.lastSeenAt !== null && offer.lastSeenAt < now ? offer.lastSeenAt : now;

/** Does the closing of a posting outlive its being read, or only listed, at this instant? Its last day is one of Paris, as for who closes it. */
export function staysClosed(
  { closedAt, closeReason }: Pick<Sighting, "closedAt" | "closeReason">,
  validThrough: string | null,
  at: string,
): boolean {
  if (closedAt === null) return false;
  // An offer past its own last day stays closed though the site still shows it; an old page reopens nothing.
  const expired = closeReason === "expired" && validThrough !== null && validThrough < parisDay(at);
  return expired || at <= closedAt;
}

/** Is this reading older than the last one, or poorer (a list row after its detail page)? Then it blanks nothing that was known. */
function teachesNothing(before: Sighting | undefined, offer: Offer, at: string): boolean {
  if (!before) return false;
  return (
    at < before.lastSeenAt || (before.offer.descriptionText?.length ?? 0) > (offer.descriptionText?.length ?? 0) * 2
  );
}

/** What postings seen now do to the store, given what it knew of them. Pure. */
export function effectOf(
  fresh: readonly NewSighting[],
  known: ReadonlyMap<string, Sighting>,
  runId: number,
  now: string,
): Effect {
  const effect: Effect = { sightings: [], redescribed: [], events: [], firsts: [], offers: [], tally: {} };
  for (const sighting of fresh) addTo(effect, sighting, known.get(sighting.offer.id), runId, now);
  return effect;
}

/** One posting opens, changes, reopens or is only confirmed. */
function addTo(effect: Effect, fresh: NewSighting, before: Sighting | undefined, runId: number, now: string): void {
  const at = seenAt(fresh.offer, now);
  const useless = teachesNothing(before, fresh.offer, at);
  const closed = before !== undefined && staysClosed(before, fresh.offer.validThrough, at);
  const fields = before && !useless ? changedFields(before.offer, fresh.offer) : [];
  const told = useless ? before! : fresh;
  const first = before && before.firstSeenAt < at ? before.firstSeenAt : at;
  const last = before && before.lastSeenAt > at ? before.lastSeenAt : at;
  const sighting: Sighting = {
    id: fresh.offer.id,
    source: fresh.source,
    ref: fresh.ref,
    url: fresh.url,
    door: fresh.door,
    rank: fresh.rank,
    offerId: before?.offerId ?? fresh.offer.id,
    offer: { ...told.offer, firstSeenAt: first, lastSeenAt: last },
    excerpt: told.excerpt,
    read: told.read,
    firstSeenAt: first,
    lastSeenAt: last,
    lastRun: runId,
    missed: 0,
    closedAt: closed ? before.closedAt : null,
    closeReason: closed ? before.closeReason : null,
    deduped: before?.deduped === true && fields.length === 0,
  };
  const events = happened(fresh, before, closed, fields);
  const { offerId, source } = sighting;
  effect.events.push(...events.map((event) => ({ ...event, at, offerId, source, runId })));
  const name = !before ? "offers/new" : events.length > 0 ? "offers/changed" : "offers/unchanged";
  effect.tally[name] = (effect.tally[name] ?? 0) + 1;
  effect.sightings.push(sighting);
  if (!saysTheSame(before?.offer ?? UNDESCRIBED, sighting.offer)) effect.redescribed.push(sighting);
  if (before) effect.offers.push(offerId);
  else effect.firsts.push(sighting);
}

type Happening = Pick<EventInput, "kind" | "detail">;

function happened(fresh: NewSighting, before: Sighting | undefined, closed: boolean, fields: string[]): Happening[] {
  if (!before) return [{ kind: "opened", detail: { url: fresh.url } }];
  const events: Happening[] = [];
  if (before.closedAt && !closed)
    events.push({ kind: "reopened", detail: { closedAt: before.closedAt, reason: before.closeReason } });
  if (fields.length > 0) events.push({ kind: "changed", detail: { fields } });
  return events;
}

type Description = Pick<Offer, "descriptionHtml" | "descriptionText">;
const UNDESCRIBED: Description = { descriptionHtml: null, descriptionText: null };
const saysTheSame = (one: Description, other: Description): boolean =>
  one.descriptionHtml === other.descriptionHtml && one.descriptionText === other.descriptionText;
