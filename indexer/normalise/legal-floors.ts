/** Legal pay floors of apprentices and interns, dated. Sources: service-public.fr (SMIC, apprentice scale, gratification). */

interface Dated {
  from: string;
  value: number;
}

/** SMIC, euros gross a month for 35 hours. */
export const SMIC_MONTH: readonly Dated[] = [
  { from: "2023-01-01", value: 1709.28 },
  { from: "2023-05-01", value: 1747.2 },
  { from: "2024-01-01", value: 1766.92 },
  { from: "2024-11-01", value: 1801.8 },
  { from: "2026-01-01", value: 1823.03 },
  { from: "2026-06-01", value: 1867.02 },
];

/** Least an intern is paid, euros an hour of presence. */
export const INTERN_HOUR: readonly Dated[] = [
  { from: "2023-01-01", value: 4.05 },
  { from: "2024-01-01", value: 4.35 },
  { from: "2026-01-01", value: 4.5 },
];

/** Shares of the SMIC by age (16–17, 18–20, 21–25, 26 and more) and year of contract. */
export const APPRENTICE_SHARES = {
  "16-17": [0.27, 0.39, 0.55],
  "18-20": [0.43, 0.51, 0.67],
  "21-25": [0.53, 0.61, 0.78],
  "26+": [1, 1, 1],
} as const;

export const floorAt = (table: readonly Dated[], day: string): number | null =>
  table.findLast((row) => row.from <= day)?.value ?? null;

const SHARES: readonly number[] = [...new Set(Object.values(APPRENTICE_SHARES).flat())];

/** Is this range the legal scale copied (« 486 € à 1 801 € »: 27 % to 100 % of the SMIC), rather than an offer? */
export const isLegalScale = (min: number, max: number): boolean =>
  max >= 1.5 * min &&
  SMIC_MONTH.some(({ value }) =>
    [min, max].every((bound) => SHARES.some((share) => Math.abs(bound - share * value) <= 3)),
  );
