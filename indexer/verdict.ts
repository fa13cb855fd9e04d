import { counted } from "../offer/french.ts";
import type { Outcome } from "../scrapers/errors.ts";
import { CONFIRMED } from "./store/closing.ts";
import type { Run, RunState, Tally } from "./store/store.ts";

/** What one run of a source was worth. Pure: a run's counts in, a state and a French sentence out. */
export interface RunFacts {
  tally: Tally;
  /** Reasons for doubt met on the way (cap filled, filter ignored), in French. */
  doubts: readonly string[];
  advertised: number | null;
  /** Different postings seen. */
  seen: number;
  /** True when every request of the run was made. */
  finished: boolean;
  /** Does a whole run list everything that is open? */
  complete: boolean;
  /** Does it only ask for what is new? Then a small yield is a quiet week, not a broken page. */
  incremental?: boolean;
  /** First failure met, if any. */
  failure: { outcome: Outcome; message: string } | null;
  /** Earlier whole runs, newest first. */
  baseline: readonly Pick<Run, "seen" | "tally">[];
}

/** Below this share of the usual yield, a run is doubted; small sources are allowed to move more. */
const YIELD_SHARE = 0.5;
const YIELD_FLOOR = 6;
/** Share of detail pages that may fail without spoiling the run: their list row was kept. */
const DETAIL_FAILURES = 0.05;
/** Likewise of postings that may be unreadable, and how many in any case: beyond, the page or the house is at fault, and what was not read is not gone. */
const UNREAD = 0.05;
const UNREAD_FLOOR = 2;
/** Share of the site's own total that a whole run must hold. */
const COMPLETENESS = 0.95;
const FIELDS = ["employer", "place", "contract", "description", "posted"] as const;

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const refusals = (tally: Tally): number =>
  Object.entries(tally).reduce((sum, [name, n]) => (name.startsWith("refused/") ? sum + n : sum), 0);
/** Of what nobody could read: an offer abroad was read. */
const unread = (tally: Tally): number => refusals(tally) - (tally["refused/not-in-france"] ?? 0);

/** A field that most offers used to carry and hardly one does now: the page changed under an unchanged landmark. */
function lostFields(facts: RunFacts): string[] {
  const rate = (tally: Tally, field: string) =>
    (tally[`filled/${field}`] ?? 0) / Math.max(1, tally["offers/read"] ?? 0);
  const before = recent(facts.baseline).find((run) => (run.tally["offers/read"] ?? 0) >= YIELD_FLOOR);
  if (!before || (facts.tally["offers/read"] ?? 0) < YIELD_FLOOR) return [];
  return FIELDS.filter((field) => rate(before.tally, field) > 0.6 && rate(facts.tally, field) < 0.2);
}

/** What a person vouched for is the new measure: the runs before it were of another time. */
function recent<R extends { tally: Tally }>(baseline: readonly R[]): readonly R[] {
  const vouched = baseline.findIndex((run) => CONFIRMED in run.tally);
  return baseline.slice(0, vouched < 0 ? 5 : Math.min(5, vouched + 1));
}

function doubtsOf(facts: RunFacts): string[] {
  const doubts = [...facts.doubts];
  const usual = median(recent(facts.baseline).map((run) => run.seen));
  if (!facts.incremental && usual >= YIELD_FLOOR && facts.seen < usual * YIELD_SHARE)
    doubts.push(`${counted(facts.seen, "offre")} au lieu de ${usual} d'habitude`);
  const lost = unread(facts.tally);
  const found = facts.seen + lost;
  if (lost > Math.max(UNREAD_FLOOR, found * UNREAD))
    doubts.push(`${counted(lost, "annonce")} sur ${found} n'ont pas pu être lues`);
  for (const field of lostFields(facts)) doubts.push(`champ presque vide alors qu'il ne l'était pas : ${field}`);
  return doubts;
}

export function judgeRun(facts: RunFacts): { state: RunState; message: string; doubts: string[] } {
  const { tally, failure } = facts;
  const read = `${counted(facts.seen, "offre lue", "offres lues")}, ${counted(tally["offers/new"] ?? 0, "nouvelle")}`;
  const because = (state: RunState, why: string) => ({
    state,
    message: facts.seen > 0 ? `${why} — ${read}` : why,
    doubts: [] as string[],
  });

  if (failure && (failure.outcome === "blocked" || failure.outcome === "refused-by-robots"))
    return because("blocked", failure.message);
  const failedLists = tally["failed/list"] ?? 0;
  if (failure && facts.seen === 0) return because("failed", failure.message);
  const doubts = doubtsOf(facts);
  if (doubts.length > 0) return { state: "suspect", message: `${doubts.join(" ; ")} — ${read}`, doubts };
  if (!facts.finished) return because("partial", failure?.message ?? "relevé interrompu");
  if (failedLists > 0) return because("partial", failure?.message ?? "une page de liste n'a pas pu être lue");
  const details = (tally["read/detail"] ?? 0) + (tally["failed/detail"] ?? 0);
  if ((tally["failed/detail"] ?? 0) > Math.max(1, details * DETAIL_FAILURES))
    return because("partial", counted(tally["failed/detail"]!, "fiche illisible", "fiches illisibles"));
  const held = facts.seen + refusals(tally);
  if (facts.complete && facts.advertised !== null && held < facts.advertised * COMPLETENESS)
    return because("partial", `${held} sur ${facts.advertised} annoncées`);
  return { state: "whole", message: read, doubts: [] };
}
