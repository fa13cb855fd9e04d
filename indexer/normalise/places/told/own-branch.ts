import { fold } from "../../../text/fold.ts";
import { remembered } from "../../../text/remembered.ts";
import type { Reading } from "../../reading.ts";
import type { Row } from "./rows.ts";
import { ELSEWHERE } from "./words.ts";

/** « Rejoins Vermeil Nantes », « Vermeil Nantes recrute »: behind the employer's name stands the town of its branch. */

const LEGAL = /^(?:groupe |les? |la |l')|[ ,]+(?:sas|sasu|sarl|sa|france|group|groupe)$/g;
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

/** « Les Chantiers Keravel (Saint-Nazaire) construisent … », « Vauquelin, 30 salariés, Bayonne. »: the house, and its town beside it. */
export function isBesideCompany({ raw, folded }: Reading, { start, end, size }: Row): boolean {
  const name = plainName(raw.company ?? "");
  const at = name.length < SHORTEST ? -1 : folded.lastIndexOf(name, start - 1);
  if (size !== 1 || at === -1 || start - at - name.length > BESIDE || /[a-z\d]/.test(folded[at - 1] ?? ""))
    return false;
  const between = folded.slice(at + name.length, start);
  const behind = folded.slice(end, end + 8);
  if (OPEN.test(between)) return CLOSED.test(behind);
  return (COMMA.test(between) || (AT.test(between) && !ELSEWHERE.test(between))) && STOP.test(behind);
}
const BESIDE = 60;
const OPEN = /^ \($/;
const CLOSED = /^(?:, ?\d{2,5}| \d{2,5})?\)/;
const COMMA = /^(?:, \d[\d ]* (?:salarie|personne|agent|collaborat|employe|benevole)[a-z]*)?(?:,| -) $/;
/** « Chez Vauquelin, à … », « Vauquelin, fabricant de lits à … » */
const AT = /^,(?: [a-z]+ (?:de |d'|en )[^,;:.]{3,40}?)?,? (?:a|au|aux|en|in) $/;
const STOP = /^(?: \(\d{2,5}\))? ?(?:[.;\n]|$)/;
