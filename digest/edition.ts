import type { ListedRecord } from "../indexer/store/listing.ts";
import type { Store } from "../indexer/store/open.ts";
import { counted } from "../offer/french.ts";
import { offerIdIn } from "../offer/id-in.ts";
import { changeWords } from "./card.ts";
import { isoWeek, mondayOf } from "./week.ts";

/**
 * What a school adds to a week: a word to its students, and offers that it picks out. It is of its week alone, and may be
 * written a week ahead: the letter leaves on Monday morning, before anybody is in the office.
 */
export interface Edition {
  /** ISO week, in Paris. */
  week: string;
  /** Its Monday: YYYY-MM-DD. */
  monday: string;
  /** Plain text, a paragraph a line; may be empty. */
  note: string;
  /** The offers picked out as they are now, each once, under the ids that they have now; those that closed too. */
  offers: ListedRecord[];
  /** Instant. */
  writtenAt: string;
}

/** As a person gives it: `pins` are ids or addresses of offers. */
export interface GivenEdition {
  week: string;
  note: string;
  pins: readonly string[];
}

/** Why an edition cannot be kept, as a French sentence without its full stop. */
export class BadEdition extends Error {
  override name = "BadEdition";
}

export const LONGEST_NOTE = 600;
/** Of a note: on the sheet, each takes room. */
const MOST_LINES = 8;
export const MOST_PINNED = 3;

/** This week and the next. */
export const EDITION_WEEKS = [0, 1] as const;
export type EditionWeek = (typeof EDITION_WEEKS)[number];

interface Written {
  note: string;
  pinned: string[];
  writtenAt: string;
}
type Editions = Record<string, Written>;
type Books = Pick<Store, "memory" | "offer" | "listing">;

const KEY = "editions";
const readAll = async ({ memory }: Books): Promise<Editions> => JSON.parse((await memory.get(KEY)) ?? "{}") as Editions;

/** The edition of this week, or of the next; null: none was written. */
export async function readEdition(store: Books, now: string, later: EditionWeek = 0): Promise<Edition | null> {
  const week = isoWeek(now, later);
  const written = (await readAll(store))[week];
  if (!written) return null;
  const { pinned, ...said } = written;
  const records = await Promise.all(pinned.map((id) => store.offer(id)));
  const ids = new Set(records.flatMap((record) => record?.offer.id ?? []));
  return { ...said, week, monday: mondayOf(now, later), offers: await store.listing([...ids]) };
}

/** Those of the offers picked out that can still be applied for. */
export const pinnedOf = (edition: Edition | null): ListedRecord[] =>
  edition?.offers.filter(({ status }) => status === "open") ?? [];

/** Writes the edition of a week in place of what was there; an empty one takes it away. Throws BadEdition. */
export async function keepEdition(store: Books, given: GivenEdition, now: string): Promise<void> {
  const { week } = given;
  if (!EDITION_WEEKS.some((later) => isoWeek(now, later) === week))
    throw new BadEdition("cette semaine est passée, ou trop lointaine : rouvrez la page");
  const note = noteOf(given.note);
  const pinned = await pinsOf(store, given.pins, now);
  const { [week]: _before, ...others } = await readAll(store);
  const kept = Object.entries(others).filter(([other]) => other >= isoWeek(now));
  const written: Editions = note || pinned.length > 0 ? { [week]: { note, pinned, writtenAt: now } } : {};
  await store.memory.set(KEY, JSON.stringify({ ...Object.fromEntries(kept), ...written }));
}

function noteOf(given: string): string {
  const lines = given.split(/\r\n?|\n/).map((line) => line.replace(/[\s\u0000-\u001f\ufeff]+/g, " ").trim());
  const said = lines.filter((line) => line !== "");
  const note = said.join("\n");
  const length = [...note].length;
  if (length > LONGEST_NOTE)
    throw new BadEdition(`le mot a ${LONGEST_NOTE} signes au plus, celui-ci en a ${counted(length, "signe")}`);
  if (said.length > MOST_LINES)
    throw new BadEdition(`le mot a ${MOST_LINES} lignes au plus, celui-ci en a ${said.length}`);
  return note;
}

async function pinsOf(store: Books, pins: readonly string[], now: string): Promise<string[]> {
  const given = pins.map((pin) => pin.trim()).filter((pin) => pin !== "");
  const read = await Promise.all(given.map((pin) => openOffer(store, pin, now).catch(faultIn)));
  const faults = read.filter((one) => one instanceof BadEdition);
  if (faults.length > 0) throw new BadEdition(faults.map(({ message }) => message).join(" ; "));
  const pinned = [...new Set(read.filter((one) => typeof one === "string"))];
  if (pinned.length > MOST_PINNED)
    throw new BadEdition(`${MOST_PINNED} offres au plus, et non ${pinned.length} : une feuille pleine ne se lit plus`);
  return pinned;
}

/** All of them are told at once. */
function faultIn(error: unknown): BadEdition {
  if (error instanceof BadEdition) return error;
  throw error;
}

/** Id of the open offer that an address of our pages, or an id, leads to. */
async function openOffer(store: Books, pin: string, now: string): Promise<string> {
  const found = await store.offer(offerIdIn(pin));
  const [record] = found ? await store.listing([found.offer.id]) : [];
  if (!record) throw new BadEdition(`aucune offre de ce site n'a cette adresse : ${pin.slice(0, 200)}`);
  const { offer, status } = record;
  if (status === "open") return offer.id;
  const name = [offer.title, offer.employer.name].filter(Boolean).join(", ");
  throw new BadEdition(`« ${name} » a été ${changeWords({ record, kind: "closed" }, now)}`);
}
