import { normalise } from "../../indexer/normalise/steps.ts";
import { judgeRole } from "../../indexer/role/judge.ts";
import type { DoorKind } from "../../offer/vocabulary.ts";
import { type Command, EXIT } from "../command.ts";
import { loadProfile } from "../house/profile.ts";
import { doorsOfSources } from "../sources/doors.ts";
import { jsonLines } from "../terminal/json-lines.ts";

const sourceOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "source" in value ? String(value.source) : "";

const command: Command = {
  usage: "normalise < brutes.jsonl",
  summary: "Normalise des offres brutes.",
  details:
    'Entrée : un RawOffer par ligne (docs/data-format.md). Sortie, dans le même ordre : un Offer, ou {"refused","reason"}.',
  options: {},
  async run({ config, io }) {
    const profile = await loadProfile(config.VIGIE_PROFILE);
    const doors: Map<string, DoorKind> = await doorsOfSources();
    await jsonLines(io, (value, error) => {
      if (error) return { refused: "bad-shape", reason: error };
      const read = normalise(value, {
        judge: (text) => judgeRole(text, profile),
        door: doors.get(sourceOf(value)) ?? "board",
      });
      return "refused" in read ? { refused: read.refused, reason: read.reason } : read.offer;
    });
    return EXIT.ok;
  },
};
export default command;
