import type { Config, Log } from "../../config.ts";
import type { Io } from "../command.ts";

/** What goes on beside the work, on `err`, as far as VIGIE_LOG wants to hear of it. */
export function logOn(io: Pick<Io, "err" | "terminal">, { VIGIE_LOG }: Config): Log {
  // On a terminal the cursor stands behind the bar.
  const fresh = io.terminal ? "\r\u001b[2K" : "";
  return (level, text) => {
    if (VIGIE_LOG === "debug" || VIGIE_LOG === level) io.err(`${fresh}${text}\n`);
  };
}

/** What a server tells while nobody asked it anything. What a command says of its own progress is no log. */
export const besides = (io: Io, { VIGIE_LOG }: Config): Io => (VIGIE_LOG === "silent" ? { ...io, err() {} } : io);

/** What keeps an index from following is met again after every page: told when it is another one (whatever the number of its task). */
export function tellIndexFaults(log: Log): (fault: string | null) => void {
  let last = "";
  return (fault) => {
    const met = (fault ?? "").replace(/\d+/g, "");
    if (fault !== null && met !== last) log("warn", `index : ${fault}`);
    last = met;
  };
}
