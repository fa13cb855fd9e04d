import type { Run, SourceHealth } from "../../indexer/store/store.ts";

/** One name a state, wherever it is said: pages, letters, reports, terminal. */

export type State = SourceHealth["state"] | Run["state"];

/** Said of a source, and of several; of a run, what it found its source to be. */
const STATES: Record<State, [one: string, many: string]> = {
  ok: ["à jour", "à jour"],
  whole: ["lue en entier", "lues en entier"],
  running: ["en cours de relevé", "en cours de relevé"],
  partial: ["incomplète", "incomplètes"],
  suspect: ["suspecte", "suspectes"],
  blocked: ["bloquée", "bloquées"],
  failed: ["en panne", "en panne"],
  asleep: ["endormie", "endormies"],
  disabled: ["désactivée", "désactivées"],
  never: ["jamais lue", "jamais lues"],
};

export const stateWords = (state: State, count = 1): string => STATES[state][count > 1 ? 1 : 0];
