import type { Operator } from "../../api/operator.ts";
import type { Sniffed } from "../../api/sources/sniffed.ts";
import { renamed } from "../../scrapers/sniff/row.ts";
import type { Sniffed as Smelt } from "../../scrapers/sniff.ts";
import type { EmployerRow } from "../../scrapers/source.ts";
import type { House } from "../house/house.ts";
import { addEmployer, takenNames } from "../sources/employers.ts";
import { wordsOf } from "../terminal/faults.ts";
import { type Motion, whyQuiet } from "./motion.ts";
import { createPending } from "./pending.ts";

/** An employer behind an address that a person typed: looked at, then kept on a yes. */
export function employerAnswers(house: House, motion: Motion): Pick<Operator, "sniff" | "addEmployer"> {
  const proposals = createPending<EmployerRow>();
  return {
    async sniff(address) {
      const { fetcher, parser } = house;
      const { sniff } = await import("../../scrapers/sniff.ts");
      const rows = await house.ownRows();
      const found = await sniff(address, { fetcher, parser, now: house.now(), rows }).catch(
        (error: unknown): Smelt => ({
          outcome: "unreachable",
          message: wordsOf(error),
        }),
      );
      return answerOf(found, proposals.put);
    },
    async addEmployer(proposal, title) {
      const row = proposals.take(proposal);
      if (!row) return null;
      const source = await addEmployer(house, row.title === title ? row : renamed(row, title, takenNames(house)));
      motion.added(source);
      if (whyQuiet(house, motion, source) === null) motion.collect([source]);
      return { source: source.name, title: source.title };
    },
  };
}

function answerOf(found: Smelt, propose: (row: EmployerRow) => string): Sniffed {
  if (found.outcome === "known") return found;
  if (found.outcome !== "found" && found.outcome !== "empty-board")
    return { outcome: found.outcome, message: found.message, instead: "instead" in found ? found.instead : null };
  return {
    outcome: found.outcome,
    proposal: propose(found.row),
    platform: found.platformTitle,
    company: found.company,
    titles: "titles" in found ? found.titles : [],
    advertised: "advertised" in found ? found.advertised : null,
    message: "message" in found ? found.message : `Reconnu par : ${found.how}.`,
  };
}
