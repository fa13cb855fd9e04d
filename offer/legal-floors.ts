import type { Contract, Place } from "./offer.ts";

/** Least pay that French law allows, by contract and day. A day before the first row has no floor: nothing is said of it. */

interface Dated {
  from: string;
  value: number;
}

/** SMIC, euros gross an hour. */
const SMIC: readonly Dated[] = [
  { from: "2024-01-01", value: 11.65 }, // décret n° 2023-1216
  { from: "2024-11-01", value: 11.88 }, // décret n° 2024-951
  { from: "2026-01-01", value: 12.02 }, // décret n° 2025-1228
  { from: "2026-06-01", value: 12.31 }, // service-public.fr, « SMIC »: 1 867,02 € a month
];

/** Least an intern is paid beyond two months, euros an hour of presence: 15 % of the hourly ceiling of social security (29 €, then 30 €). */
const INTERN: readonly Dated[] = [
  { from: "2024-01-01", value: 4.35 },
  { from: "2026-01-01", value: 4.5 },
];

/** Shares of the SMIC by age (16–17, 18–20, 21–25, 26 and more) and year of contract (service-public.fr, « contrat d'apprentissage »). */
const APPRENTICE_SHARES = [0.27, 0.39, 0.55, 0.43, 0.51, 0.67, 0.53, 0.61, 0.78, 1];
/** Least of all where nobody says the age, by form of alternance (code du travail, L. 6325-8 and its decree: 55 % under 21). */
const LEAST_SHARE = { apprentissage: 0.27, professionnalisation: 0.55 };

const HOURS_A_MONTH = (35 * 52) / 12;
/** The shortest month of presence, 20 days of 7 hours: an intern is paid by the hour, so a month may well be no longer. */
const INTERN_HOURS_A_MONTH = 140;
/** Up to two months nothing is due. */
const FREE_MONTHS = 2;
const EMPLOYED: ReadonlySet<string> = new Set(["cdi", "cdd", "interim", "cdi-interimaire"]);
/** Mayotte has a lower SMIC. */
const OWN_SMIC = "976";

export interface LegalFloor {
  /** Euros gross an hour and a month of full time. */
  hour: number;
  month: number;
  /** Where it grows with age and year: the month of the oldest. */
  upTo: number | null;
  /** Since when. */
  from: string;
}

/** `day`: of the posting; its time is that of its floor. */
export function legalFloor(
  contract: Contract | null,
  places: readonly Pick<Place, "country" | "department">[],
  day: string | null,
): LegalFloor | null {
  const isUnderLaw = places.length > 0 && places.every((one) => one.country === "FR" && one.department !== OWN_SMIC);
  if (!contract || !isUnderLaw || !day) return null;
  if (contract.kind === "stage" && (contract.months ?? FREE_MONTHS + 1) <= FREE_MONTHS) return null;
  if (contract.kind === "stage") return floorOf(rowAt(INTERN, day), 1, INTERN_HOURS_A_MONTH);
  if (contract.kind === "alternance") return floorOf(rowAt(SMIC, day), LEAST_SHARE[contract.form ?? "apprentissage"]);
  return EMPLOYED.has(contract.kind) ? floorOf(rowAt(SMIC, day), 1) : null;
}

const rowAt = (table: readonly Dated[], day: string): Dated | undefined => table.findLast(({ from }) => from <= day);

const floorOf = (row: Dated | undefined, share: number, hours = HOURS_A_MONTH): LegalFloor | null =>
  row
    ? {
        hour: cents(row.value * share),
        month: cents(cents(row.value * hours) * share),
        upTo: share < 1 ? cents(row.value * hours) : null,
        from: row.from,
      }
    : null;

const cents = (value: number): number => Math.round(value * 100) / 100;

/** Is this range the legal scale copied (« 486 € à 1 801 € »: 27 % to 100 % of the SMIC of its time), rather than an offer? */
export const isLegalScale = (min: number, max: number): boolean =>
  max >= 1.5 * min &&
  SMIC.some(({ value }) =>
    [min, max].every((bound) =>
      APPRENTICE_SHARES.some((share) => Math.abs(bound - share * value * HOURS_A_MONTH) <= 3),
    ),
  );
