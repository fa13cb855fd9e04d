import type { Run, SourceHealth } from "../indexer/store/store.ts";
import type { Sniffed } from "./operator.ts";

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

/** What became of an address that a person typed. */
export const SNIFF_WORDS: Record<Sniffed["outcome"], string> = {
  found: "Trouvé",
  "empty-board": "Tableau vide",
  known: "Déjà suivi",
  "unknown-tenant": "Employeur inconnu",
  forbidden: "Lecture interdite",
  "no-offers": "Aucune offre",
  unreachable: "Site injoignable",
  "refused-address": "Adresse refusée",
};
