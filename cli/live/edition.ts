import { BadEdition, type Edition, keepEdition, pinnedOf, readEdition } from "../../digest/edition.ts";
import { isoWeek, mondayOf } from "../../digest/week.ts";
import { frenchDay } from "../../offer/french.ts";
import { EXIT, type Invocation, type Io, text, UsageError } from "../command.ts";
import type { House } from "../house/house.ts";

/** `vigie digest edition`: writes what was given, and shows what is kept. What is not given stays. */
export async function writeEdition(house: House, options: Invocation["options"], io: Io): Promise<number> {
  const { store, now } = house;
  const later = options.next === true ? 1 : 0;
  const [note, pins] = [text(options.note), text(options.pin)?.split(/[\s,]+/)];
  const isGiven = note !== undefined || pins !== undefined;
  if (options.clear && isGiven) throw new UsageError("--clear retire tout : ni --note ni --pin avec lui");
  if (isGiven || options.clear) {
    const before = options.clear ? null : await readEdition(store, now(), later);
    const kept = pinnedOf(before).map(({ offer }) => offer.id);
    const given = { week: isoWeek(now(), later), note: note ?? before?.note ?? "", pins: pins ?? kept };
    await keepEdition(store, given, now()).catch((error: unknown) => {
      throw error instanceof BadEdition ? new UsageError(error.message) : error;
    });
  }
  const edition = await readEdition(store, now(), later);
  const { publicUrl } = house.config;
  if (options.json) io.out(`${JSON.stringify(edition && summaryOf(edition))}\n`);
  else if (edition) io.out(wordsOf(edition, publicUrl).join("\n").concat("\n"));
  else io.out(`Aucune édition pour la semaine du ${frenchDay(mondayOf(now(), later))} : --note et --pin l'écrivent.\n`);
  return EXIT.ok;
}

const summaryOf = ({ offers, ...said }: Edition) => ({
  ...said,
  pinned: offers.map(({ offer, status }) => ({
    id: offer.id,
    title: offer.title,
    employer: offer.employer.name,
    status,
  })),
});

const wordsOf = ({ monday, note, offers }: Edition, publicUrl: string): string[] => [
  `Édition de la semaine du ${frenchDay(monday)}`,
  ...(note ? ["Le mot de l'école :", ...note.split("\n").map((line) => `  ${line}`)] : []),
  ...(offers.length > 0 ? ["À ne pas manquer :"] : []),
  ...offers.flatMap(({ offer, status }) => [
    `  ${[offer.title, offer.employer.name].filter(Boolean).join(", ")}${status === "closed" ? " (clôturée depuis : elle n'est plus montrée)" : ""}`,
    `  ${publicUrl}/offre/${offer.id}`,
  ]),
  `Page à imprimer : ${publicUrl}/edition`,
];
