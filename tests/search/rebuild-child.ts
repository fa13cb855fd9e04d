import { setTimeout as sleep } from "node:timers/promises";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import { makeDocument } from "./corpus.ts";

/** Rebuilds an index that another process may hold, as `vigie reindex` does. Arguments: file, offers, pause after each batch (ms). */
const [path = "", count = "0", pause = "0"] = process.argv.slice(2);

async function* batches() {
  for (let first = 0; first < Number(count); first += 100) {
    yield Array.from({ length: 100 }, (_, at) =>
      makeDocument(`o${first + at}`, `Vannier rebâti n${first + at}`, `Texte neuf ${first + at}`),
    );
    process.stdout.write(`${first + 100}\n`);
    await sleep(Number(pause));
  }
}

const engine = createEmbedded({ path });
await engine.rebuild(batches());
await engine.close();
