import { CONTRACT_CLAUSES } from "./facts-contract-clauses.ts";
import { DIGRESSIONS } from "./facts-digressions.ts";
import { NOTICES } from "./facts-notices.ts";
import type { WholeCase } from "./facts-said.ts";
import { WHOLE_CONTRACTS } from "./facts-whole-contracts.ts";
import { WHOLE_DATES } from "./facts-whole-dates.ts";
import { WHOLE_MONEY } from "./facts-whole-money.ts";
import { WHOLE_PAY } from "./facts-whole-pay.ts";
import { WHOLE_PROFILE } from "./facts-whole-profile.ts";

/** Whole offers of every kind. */
export const WHOLE: readonly WholeCase[] = [
  ...WHOLE_PAY,
  ...WHOLE_MONEY,
  ...WHOLE_CONTRACTS,
  ...CONTRACT_CLAUSES,
  ...WHOLE_DATES,
  ...WHOLE_PROFILE,
  ...NOTICES,
  ...DIGRESSIONS,
];
