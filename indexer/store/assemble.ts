import { foundBy } from "../../offer/found-by.ts";
import type { Door, Offer, Place } from "../../offer/offer.ts";
import { fold } from "../text/fold.ts";
import { words } from "../words/words.ts";
import { bestDoorFirst, DOOR_ORDER } from "./door-order.ts";
import type { Sighting } from "./store.ts";

/** Who speaks first: doors that still open, then the employer's own, then the most trusted source, then the oldest. */
function byTrust(a: Sighting, b: Sighting): number {
  return (
    Number(a.closedAt !== null) - Number(b.closedAt !== null) ||
    DOOR_ORDER[a.door] - DOOR_ORDER[b.door] ||
    a.rank - b.rank ||
    a.firstSeenAt.localeCompare(b.firstSeenAt) ||
    a.id.localeCompare(b.id)
  );
}

const FILLED = [
  "language",
  "telework",
  "contract",
  "workingTime",
  "startDate",
  "rhythm",
  "pay",
  "payInWords",
  "education",
  "experience",
  "validThrough",
  "sector",
] as const satisfies readonly (keyof Offer)[];

const placeKey = (place: Place): string => place.insee ?? place.commune ?? place.text.toLowerCase();

function unionOfPlaces(members: Sighting[]): Place[] {
  const named = members.flatMap(({ offer }) => offer.places);
  // What a text tells fills a blank: a commune that one door's field names stands alone, unless a text tells that it is another.
  const ofFields = named.filter(
    (place) =>
      place.field !== undefined || (place.quote === undefined && !named.some((other) => corrects(other, place))),
  );
  const told = ofFields.some(({ commune }) => commune !== null)
    ? []
    : named.filter((place) => place.quote !== undefined);
  const places = new Map<string, Place>();
  for (const place of [...ofFields, ...told]) if (!places.has(placeKey(place))) places.set(placeKey(place), place);
  const known = [...places.values()];
  const precise = known.filter((place) => place.commune !== null);
  // « Île-de-France » beside « Paris » says nothing more: a vaguer place of the same region is dropped.
  return known.filter(
    (place) =>
      place.commune !== null || !precise.some((other) => place.region === null || other.region === place.region),
  );
}

/** « Bordeaux », and « Site : Mérignac » of a posting whose field says Bordeaux too. */
const corrects = ({ field, insee }: Place, { commune, insee: other }: Place): boolean =>
  field !== undefined && commune !== null && insee !== other && fold(field).includes(fold(commune));

const earliest = (days: (string | null)[]): string | null => days.filter((day) => day !== null).sort()[0] ?? null;
const latest = (days: (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

function longestDescription(members: Sighting[]): Sighting {
  const [first] = members;
  const length = (member: Sighting) => member.offer.descriptionText?.length ?? 0;
  return members.reduce((best, member) => (length(member) > length(best) * 1.2 ? member : best), first!);
}

/** What the others call it, as whoever reads a title once compares them: gender, number and « (H/F) » do not count. */
function otherTitles([base, ...others]: readonly Sighting[]): string[] {
  if (others.length === 0) return [];
  const known = new Set([formOf(base!)]);
  return others.flatMap((other) => {
    const form = formOf(other);
    if (known.has(form)) return [];
    known.add(form);
    return [other.offer.title];
  });
}
const formOf = ({ offer }: Sighting): string => words(offer.title).join(" ");

/** Where it can be read, then where its open postings send who applies. */
function doorsOf(members: readonly Sighting[]): Door[] {
  const sorted = [...members].sort(bestDoorFirst);
  const read = sorted.map(({ source, ref, url, door }) => ({ source, ref, url, kind: door }));
  const apply = sorted.flatMap(({ closedAt, offer }) => (closedAt === null ? offer.doors.slice(1) : []));
  const known = new Set(read.map(({ url }) => url));
  return [...read, ...apply.filter(({ url }) => !known.has(url) && known.add(url))];
}

export interface Assembled {
  offer: Offer;
  status: "open" | "closed";
  /** Posting whose description it has; null when none has one. */
  describedBy: string | null;
}

/** One offer from its postings: the most trusted speaks first, the others only fill its blanks. Pure. */
export function assemble(id: string, members: readonly Sighting[]): Assembled {
  const ranked = [...members].sort(byTrust);
  const [base] = ranked;
  if (!base) throw new Error(`offer ${id} has no posting`);
  const offer: Offer = { ...base.offer, id };
  for (const field of FILLED) {
    const teller = ranked.find((member) => member.offer[field] !== null);
    if (teller) Object.assign(offer, { [field]: teller.offer[field] });
    // How it was said belongs to who said it.
    if (field === "startDate") offer.startSaid = teller?.offer.startSaid ?? null;
  }
  if (offer.pay) offer.payInWords = null;
  const others = otherTitles(ranked);
  if (others.length > 0) offer.otherTitles = others;
  const named =
    ranked.find((member) => member.offer.employer.name !== null && member.door !== "relay") ??
    ranked.find((member) => member.offer.employer.name !== null);
  if (named) offer.employer = named.offer.employer;
  const described = longestDescription(ranked);
  offer.descriptionHtml = described.offer.descriptionHtml;
  offer.descriptionText = described.offer.descriptionText;
  offer.excerpt = described.offer.excerpt;
  // The verdict follows the fullest text: an excerpt knows less.
  const role = ranked.reduce(
    (best, member) => (member.offer.role.score > best.score ? member.offer.role : best),
    described.offer.role,
  );
  // Where the title that is shown says so by itself, it is the proof, and not how another posting words it.
  offer.role = foundBy(base.offer) === "title" && base.offer.role.verdict === role.verdict ? base.offer.role : role;
  const asked = ranked.flatMap((member) => member.offer.languages);
  offer.languages = asked.filter(({ code }, at) => asked.findIndex((one) => one.code === code) === at);
  offer.skills = [...new Set(ranked.flatMap((member) => member.offer.skills))];
  offer.places = unionOfPlaces(ranked);
  offer.postedAt = earliest(ranked.map((member) => member.offer.postedAt));
  offer.firstSeenAt = earliest(ranked.map((member) => member.firstSeenAt));
  offer.lastSeenAt = latest(ranked.map((member) => member.lastSeenAt));
  // Read at a site: a mail that names it says what was so when it was sent, and verifies nothing.
  const read = ranked.filter((member) => member.door !== "relay");
  const stillThere = read.filter((member) => member.closedAt === null);
  offer.verifiedAt = latest((stillThere.length > 0 ? stillThere : read).map((member) => member.lastSeenAt));
  offer.doors = doorsOf(members);
  const open = ranked.some((member) => member.closedAt === null);
  const lastClosed = [...ranked].sort((a, b) => (b.closedAt ?? "").localeCompare(a.closedAt ?? ""))[0];
  offer.closedAt = open ? null : (lastClosed?.closedAt ?? null);
  offer.closeReason = open ? null : (lastClosed?.closeReason ?? null);
  const isDescribed = offer.descriptionText !== null || offer.descriptionHtml !== null;
  return { offer, status: open ? "open" : "closed", describedBy: isDescribed ? described.id : null };
}
