import { existsSync } from "node:fs";
import type { Io } from "../command.ts";
import type { House } from "./house.ts";

/** Nothing found where nothing was ever collected: it says so, and where the data of a demonstration are. */
export async function tellIfEmpty(house: House, io: Pick<Io, "err">): Promise<void> {
  const { sightings } = await house.store.stats(house.now());
  if (sightings > 0) return;
  const { VIGIE_DATA } = house.config;
  const demo = `${VIGIE_DATA}/demo`;
  io.err(
    `Dans « ${VIGIE_DATA} », rien n'a encore été collecté : « vigie collect » le fait.${existsSync(demo) ? ` Les annonces de la démonstration sont dans VIGIE_DATA=${demo}.` : ""}\n`,
  );
}
