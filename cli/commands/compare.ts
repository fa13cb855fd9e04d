import { compareRaw } from "../../indexer/dedupe/index.ts";
import { type Command, EXIT } from "../command.ts";
import { field, isObject, jsonLines, NO_OBJECT } from "../terminal/json-lines.ts";

const command: Command = {
  usage: "compare < paires.jsonl",
  summary: "Dit si deux offres brutes sont la même.",
  details:
    'Entrée : {"id","a","b"} par ligne, a et b des RawOffer. Sortie, dans le même ordre : {"id","outcome":"same"|"possible"|"different","reasons"}, ou {"id","error"}.',
  options: {},
  async run({ io }) {
    await jsonLines(io, (value, error) => {
      const id = field(value, "id") ?? null;
      if (error || !isObject(value)) return { id, error: error ?? NO_OBJECT };
      const compared = compareRaw(field(value, "a"), field(value, "b"));
      return "error" in compared ? { id, error: compared.error } : { id, ...compared };
    });
    return EXIT.ok;
  },
};
export default command;
