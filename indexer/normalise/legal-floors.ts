/** Legal pay floors of apprentices and interns, dated: only what service-public.fr was seen to say. Another year has no row, so no flag. */

interface Dated {
  from: string;
  value: number;
}

/** SMIC, euros gross a month for 35 hours. */
export const SMIC_MONTH: readonly Dated[] = [
  // service-public.fr, « SMIC »: 1 867,02 € since 1 June 2026.
  { from: "2026-06-01", value: 1867.02 },
];

/** Top of the scale that older offers copy (« 486 € à 1 801 € »: 27 % to 100 %), seen in offers of 2025. */
const COPIED_TOP = 1801;

/** Least an intern is paid, euros an hour of presence (service-public.fr, « gratification »). */
export const INTERN_HOUR = 4.35;

/** Shares of the SMIC by age (16–17, 18–20, 21–25, 26 and more) and year of contract (service-public.fr, « contrat d'apprentissage »). */
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
  [...SMIC_MONTH.map(({ value }) => value), COPIED_TOP].some((value) =>
    [min, max].every((bound) => SHARES.some((share) => Math.abs(bound - share * value) <= 3)),
  );
