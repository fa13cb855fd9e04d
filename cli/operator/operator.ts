import type { Operator } from "../../api/operator.ts";
import type { House } from "../house/house.ts";
import { depositAnswers } from "./deposit.ts";
import { editionAnswers } from "./edition.ts";
import { employerAnswers } from "./employer.ts";
import type { Motion } from "./motion.ts";
import { overviewAnswers } from "./overview.ts";
import { permissionAnswers } from "./permissions.ts";
import { schoolAnswers } from "./school.ts";
import { twinAnswers } from "./twins.ts";

/** The operator's room over an open house, page by page; undefined without its key. */
export async function openOperator(house: House, motion: Motion): Promise<Operator | undefined> {
  const token = house.config.VIGIE_OPERATOR_TOKEN;
  if (!token) return undefined;
  return {
    token,
    ...overviewAnswers(house, motion),
    ...employerAnswers(house, motion),
    ...(await depositAnswers(house)),
    ...schoolAnswers(house),
    ...editionAnswers(house),
    ...permissionAnswers(house),
    ...twinAnswers(house),
  };
}
