import { fold } from "../../../text/fold.ts";
import { remembered } from "../../../text/remembered.ts";
import type { Reading } from "../../reading.ts";

/** « Rejoins Vermeil Nantes », « Vermeil Nantes recrute »: behind the employer's name stands the town of its branch. */

const LEGAL = /^groupe |[ ,]+(?:sas|sasu|sarl|sa|france|group|groupe)$/g;
const SHORTEST = 3;

/** Asked at each name of a text. */
const plainName = remembered((company) => fold(company).trim().replace(LEGAL, ""));

function companyBefore({ raw, folded }: Reading, at: number): string | null {
  const name = plainName(raw.company ?? "");
  return name.length >= SHORTEST &&
    folded.endsWith(`${name} `, at) &&
    !/[a-z\d]/.test(folded[at - name.length - 2] ?? "")
    ? name
    : null;
}

export const isBehindCompany = (reading: Reading, at: number): boolean => companyBefore(reading, at) !== null;

/** The words before, as if they were of « notre agence de … ». */
export function behindCompany(led: string, reading: Reading, start: number): string | null {
  const name = companyBefore(reading, start);
  return name === null || led.length <= name.length
    ? null
    : `${led.slice(0, led.length - name.length - 1).replace(DOUBLED, "")}notre agence de `;
}
/** « Au sein de l'agence Vermeil Nantes ». */
const DOUBLED = /(?:l'|notre |la |le )?(?:agence|equipe|site|bureau|antenne) $/;
