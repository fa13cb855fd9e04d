import { stateWords } from "../../api/sources/state-words.ts";
import type { Progress } from "../../indexer/refresh.ts";
import type { Run } from "../../indexer/store/store.ts";
import type { Io } from "../command.ts";

const WIDTH = 24;

const runLine = (run: Run): string =>
  `${run.source.padEnd(WIDTH)} ${stateWords(run.state).padEnd(13)} ${run.message ?? ""}`.trimEnd();

/** On a terminal, one living line while sources are read; elsewhere, plain lines at their ends. */
export function progressOn(io: Io, titles: { total: number }): (progress: Progress) => void {
  const living = new Map<string, string>();
  let ended = 0;
  const draw = () => {
    if (!io.terminal) return;
    const bar = "█".repeat(Math.round((ended / Math.max(1, titles.total)) * 20)).padEnd(20, "░");
    io.err(`\r\u001b[2K${bar} ${ended}/${titles.total} ${[...living.values()].join("  ")}`.slice(0, 118));
  };
  return (progress) => {
    if (progress.ended) {
      ended += 1;
      living.delete(progress.source);
      if (io.terminal) io.err("\r\u001b[2K");
      io.err(`  ${runLine(progress.ended)}\n`);
    } else {
      living.set(progress.source, `${progress.source} ${progress.pages}/${progress.pages + progress.pending}`);
    }
    draw();
    if (progress.ended && ended >= titles.total && io.terminal) io.err("\r\u001b[2K");
  };
}
