import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import { makeDocument } from "./corpus.ts";

/** Writes offers until it is killed, and says on stdout which ones were acknowledged. Arguments: file, number of the first offer. */
const [path = "", first = "0"] = process.argv.slice(2);
const engine = createEmbedded({ path });
if (first === "0") await engine.rebuild([]);
for (let number = Number(first); ; number += 10) {
  const batch = Array.from({ length: 10 }, (_, at) =>
    makeDocument(`k${number + at}`, `Chef de projet numéro${number + at}`, `Texte de l'offre ${number + at}`),
  );
  await engine.upsert(batch);
  if (number % 30 === 0 && number > Number(first)) await engine.remove([`k${number - 10}`]);
  process.stdout.write(`${number}\n`);
}
