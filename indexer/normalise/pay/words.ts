import type { Pay } from "../../../offer/offer.ts";
import type { PayFlag, PayPeriod } from "../../../offer/vocabulary.ts";
import { type Amount, amountsIn, currencyIn } from "./money.ts";
import { NOT_WITHIN, partsOf } from "./parts.ts";
import { periodOf } from "./period.ts";
import { isBesidePay } from "./subject.ts";

/** Reads pay in words: « Mensuel de 3500 Euros sur 12 mois », « 45-55 k€ brut annuel », « TJM 500 - 550 € ». */

export interface PayWords {
  min: number | null;
  max: number | null;
  currency: string | null;
  /** Null when the words name no period. */
  period: PayPeriod | null;
  basis: Pay["basis"];
  monthsPerYear: number | null;
  thousands: boolean;
  /** The amount itself bears a currency or a k. */
  marked: boolean;
  flags: PayFlag[];
  /** Where the amounts stand. */
  start: number;
  end: number;
}

/** Numbers that are no amounts, blanked at equal length. Each begins with its figure, so that nothing is tried elsewhere. */
const NO_AMOUNT = new RegExp(
  `(?=\\d)(?:${[
    // Months paid a year: « sur 13 mois », « x 13 », « 13e mois ».
    String.raw`(?<=\bsur )\d+(?:[.,]\d+)? ?mois|(?<=[x*×] ?)1[2-8](?:[.,]\d+)?(?: mois)?|\b1[2-8](?:[.,]\d)? ?(?:e|eme)? ?mois`,
    String.raw`\b\d+(?:[.,]\d+)? ?%`,
    // Working hours: « 35h/semaine », « 37 h 30 », « 39 heures ».
    String.raw`(?<![.,])\b\d{1,2} ?h(?:\d{2})?(?:eures?)?(?: ?\d{2})?(?= ?(?:\/|par|hebdo|semaine|$|,|\)|-))(?! ?\/ ?(?:mois|an))`,
    String.raw`(?<![.,])\b(?:35|37|38|39|40)(?:[.,]\d+)? ?h(?:eures)?\b`,
    // Years, lengths of time, ranks: « en 2026 », « 6 mois », « CDD de 12 », « 2e ».
    String.raw`(?<=(?:\ben|depuis|annee|bre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|rentree|\/) ?)20[2-4]\d\b(?![.,]\d| ?(?:€|euros?|eur\b|k))`,
    String.raw`\b\d+ ?(?:ans?|mois|jours?|rtt|semaines?)\b(?! ?(?:€|euros?))|(?<=\b(?:cdd|stage|cdi|poste) de )\d+(?! ?(?:\d{3}|€|euros?|k))`,
    String.raw`(?<=\b(?:bac ?\+ ?|niveau |coefficient ))\d+|\b\d+(?:er|e|eme|ieme)\b`,
  ].join("|")})`,
  "g",
);

export const blanked = (folded: string): string => folded.replace(NO_AMOUNT, (found) => "_".repeat(found.length));

const NEAR = 60;

/** Pay of a short text (a field, or the sentence where it stands); null when no amount is said. */
export function readPayWords(folded: string): PayWords | null {
  const amounts = fromFixed(fromMarked(payAmounts(folded), folded), folded);
  const [first] = amounts;
  if (!first) return null;
  const second = amounts[1] && areRange(folded, first, amounts[1]) ? amounts[1] : null;
  const [low, high] = second ? sameUnit(first, second) : [first, null];
  const end = (high ?? low).end;
  const before = folded.slice(0, first.start);
  const described = upToNextSubject(folded.slice(end, end + NEAR));
  const flags = partsOf(before, folded.slice(end));
  if (/estim/.test(folded)) flags.push("estimated");
  return {
    ...bounds(before.slice(-30), folded.slice(end, end + 50), low.value, high?.value ?? null),
    currency: low.currency ?? high?.currency ?? currencyIn(blanked(folded)),
    period: periodOf(before, described),
    basis: basisIn(before.slice(-NEAR) + described) ?? basisIn(folded),
    monthsPerYear: monthsPerYear(folded),
    thousands: low.thousands,
    marked: (low.currency ?? high?.currency ?? null) !== null || low.thousands,
    flags,
    start: first.start,
    end,
  };
}

/** « 60k€ - 75k€ variable »: the upper bound of pay is pay, whatever is named next to it. */
const payAmounts = (folded: string): Amount[] =>
  amountsIn(blanked(folded)).filter(
    (amount, at, all) =>
      amount.value > 0 &&
      (isPay(folded, amount) ||
        (at > 0 &&
          areRange(folded, all[at - 1]!, amount) &&
          isPay(folded, all[at - 1]!) &&
          /^ ?(?:€ ?)?variable/.test(folded.slice(amount.end)))),
  );

const isMarked = ({ currency, thousands }: Amount): boolean => currency !== null || thousands;

/** Bare numbers before the first amount with a unit are something else (« Angers (49), TJM : 500 € »), unless they open its range. */
function fromMarked(amounts: Amount[], folded: string): Amount[] {
  const first = amounts.findIndex(isMarked);
  if (first <= 0) return amounts;
  return amounts.slice(areRange(folded, amounts[first - 1]!, amounts[first]!) ? first - 1 : first);
}

const TELLS_FIXED = /fixe|base/;
const FIXED_BEFORE = /\b(?:fixe|base)(?: de)? ?:? ?$/;
const FIXED_BEHIND = /^ ?(?:€ ?)?(?:bruts? )?(?:de |en )?(?:fixe|base)\b/;

/** « 70 k€ dont 55 k€ de fixe », « package de 60 k€ : fixe 52 k€ »: the fixed part told apart is pay by itself. */
function fromFixed(amounts: Amount[], folded: string): Amount[] {
  if (!TELLS_FIXED.test(folded)) return amounts;
  const isFixed = (one: Amount): boolean =>
    isMarked(one) && (FIXED_BEHIND.test(folded.slice(one.end)) || FIXED_BEFORE.test(folded.slice(0, one.start)));
  const fixed = amounts.findIndex(isFixed);
  const isUpper = fixed > 0 && areRange(folded, amounts[fixed - 1]!, amounts[fixed]!);
  return amounts.slice(Math.max(0, isUpper ? fixed - 1 : fixed));
}

/** « 2 025 € (+ mutuelle, prime annuelle) », « 60 k€, 13 titres-restaurant par mois »: what is added has periods of its own. */
const upToNextSubject = (after: string): string =>
  after.split(
    /[;+]|, (?=\d+ (?!mois|%|€)|(?:des |les |un |une |vos )?(?:cheque|ticket|titre|repas|panier|mutuelle|indemnite|forfait|carte|bspce))|\((?! ?(?:par|brut|net|annuel|mensuel|sur|\/))|\bprime|\bavec\b|(?<!\bau )\bplus (?!par\b|que\b)|\b(?:ou|or|soit) (?=[€£$]?\d)/,
  )[0] ?? "";

const BASIS =
  /(\bbrut(?:e?s?|to)\b|\bgross\b|€b\b)|\bnets?\b(?! ?(?:promoter|core|framework|entreprise|work))|\bnett(?:es?|o)\b/;

const basisIn = (text: string): Pay["basis"] => {
  const found = BASIS.exec(text);
  return found && (found[1] ? "gross" : "net");
};

const IN_LETTERS: Record<string, number> = {
  douz: 12,
  treiz: 13,
  quatorz: 14,
  quinz: 15,
  seiz: 16,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
};

/** « sur 13 mois », « x 13 », « 13e mois », « 12,5 mois », « sur treize mois », « treizième mois »: 12 to 18. */
export function monthsPerYear(folded: string): number | null {
  const found =
    /\b(?:sur|over|(?:vers|pay|mensualis)ee?s? (?:en|sur)|paid (?:in|over)) (1[2-8](?:[.,]\d+)?) ?(?:mois|mensualites|fois|months|payments)|(?:x|\*|×) ?(1[2-8](?:[.,]\d+)?)(?: mois)?\b(?! ?%)|(?<!\b(?<!base )de |pendant |pour )\b(1[3-6])(?:(?:e|eme|ieme|[.,]5)? ?mois|th month|(?= times a year| (?:monthly )?payments)) ?\b|\b(?:sur (?=\w+e mois)|(?=\w+ieme mois))(douz|treiz|quatorz|quinz|seiz)(?:e|ieme) mois|\b(?<=\b(?:over|in|paid|,) )(twelve|thirteen|fourteen)(?= (?:months|times a year|monthly payments|payments a year))/.exec(
      folded,
    );
  const inLetters = found?.[4] ?? found?.[5];
  if (inLetters) return IN_LETTERS[inLetters]!;
  const months = Number((found?.[1] ?? found?.[2] ?? found?.[3])?.replace(",", "."));
  return Number.isNaN(months) ? null : months;
}

/** « 30 millions », « 5 k€ de prime », not « 60 k€ prime comprise ». */
const OF_OTHER = new RegExp(
  `^ ?(?:millions?|milliards?|m€|md|de (?:ca|chiffre|budget|cooptation)|bruts? de prime|salaries|collaborateurs|clients|personnes|%|_|(?:€|euros?)? ?(?:de |d')?(?:variable|prime|bonus|commission)${NOT_WITHIN})`,
);

const isPay = (folded: string, amount: Amount): boolean => {
  const before = folded.slice(Math.max(0, amount.start - 32), amount.start);
  const cut = before.slice(
    Math.max(before.lastIndexOf("."), before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf("\n")) + 1,
  );
  const after = folded.slice(amount.end, amount.end + 28);
  return !OF_OTHER.test(after) && !isBesidePay(cut, after);
};

export const areRange = (folded: string, a: Amount, b: Amount): boolean => {
  const gap = folded
    .slice(a.end, b.start)
    .replace(/^ ?ht\b/, "")
    .trim();
  // Less than half of the lower bound is something else: « CDI / 55k€ / 3 - 6 ans », « 45 000 € et 5 000 € de prime ».
  if (sameUnit(a, b)[1].value < a.value / 2) return false;
  if (areBounds(folded, gap, a, b)) return true;
  return /^(?:(?:(?:bruts?|nets?|annuels?|\/ ?an|par an|mensuels?|\/ ?mois|par mois|\/ ?(?:yr|year|mo|month|wk|day|d)|\/ ?h(?:ou)?r\.?|\(?(?:en |pour (?:un |les )?)?(?:m1|master 1|bac ?\+ ?\d)\)?|\(?(?:(?:pour|for|en) )?(?:an? |une? |les? |des )?(?:profils? )?(?:juniors?|debutante?s?|premiere experience|jeunes? diplomee?s?|graduates?)\)?|\/) ?)*(?:-|\?|a|to|et|\/|jusqu'a|~|>|->|→|=>|\.{2,3}|…|and|ou|bis|jusqu'au|and up to)(?: (?:environ|max|jusqu'a))?)$/.test(
    gap,
  );
};

const MOST =
  "(?:d'|de |a )?(?:au (?:plus|maximum)|maxi?(?:mum)?|plafond|at most|no more than|not more than|up to|jusqu'a)";
const JOINED = String.raw`(?:(?:k?€|bruts?|nets?|(?:par|\/) ?(?:an|mois)|annuels?|mensuels?) ?)*(?:\(?(?:(?:au )?min(?:i|imum)?|au moins|plancher|at least)\)?)? ?(?:[,;/–-]|et|and|a|to)? ?(?:et |and |a )?`;
const TELLS_LEAST =
  /(?:au moins|min(?:i|imum)?\.?(?: de)?|plancher|at least|no less than|not less than) ?(?:de |a )?:? ?$/;
const TELLS_MOST = new RegExp(`^${JOINED}(?:${MOST}) ?(?:de |of |a )?:?$`);
const ONLY_JOINED = new RegExp(`^${JOINED}$`);

/** « Au moins 43 k€ et au plus 51 k€ », « 43 k€ minimum, 51 k€ maximum »: the least is told as such, and the most. */
function areBounds(folded: string, gap: string, a: Amount, b: Amount): boolean {
  if (gap.length > 40) return false;
  const least = TELLS_LEAST.test(folded.slice(Math.max(0, a.start - 20), a.start)) || /\bmin|moins|least/.test(gap);
  const isMost = new RegExp(`^(?: ?(?:k?€|bruts?))* ?\\(?${MOST}`).test(folded.slice(b.end, b.end + 20));
  return least && (TELLS_MOST.test(gap) || (isMost && ONLY_JOINED.test(gap)));
}

/** « 40-45 k€ », « 45/55k », « 3 000 - 3 500 € »: the second unit holds for both; « 40 000 à 45 » is 45 000. */
function sameUnit(a: Amount, b: Amount): [Amount, Amount] {
  if (b.thousands && !a.thousands && a.value < 1000) return [{ ...a, value: a.value * 1000, thousands: true }, b];
  if (!b.thousands && b.value < 1000 && (a.thousands || a.value >= 12_000)) return [a, { ...b, value: b.value * 1000 }];
  return [a, b];
}

/** « 3 200 € bruts par mois au plus »: the bound is named behind the unit. */
const ITS_UNIT =
  /^ ?(?:k?€ ?)?(?:(?:bruts?|nets?|ht|annuels?|mensuels?|(?:par|\/|le|l') ?(?:an|mois|jour|heure|j|h)s?|journaliers?)\b ?)+/;

function bounds(
  before: string,
  after: string,
  low: number,
  high: number | null,
): { min: number | null; max: number | null } {
  if (high !== null) return low <= high ? { min: low, max: high } : { min: high, max: low };
  const bound = after.replace(ITS_UNIT, "");
  // « entre 2 233 € e… »: the source cut the upper bound off.
  if (/\bentre$/.test(before.trim())) return { min: low, max: null };
  if (
    /(?:a p(?:artir|\.) ?d[eu']|des|minimum|minimale?(?: de)?|no less than|au moins|mini|min\.?|from|start(?:s|ing)? at|(?:commenc|debut|demarr)(?:e|ent|ant) (?:a|autour de)|(?:ne (?:peut|pourra|saurait) etre|n'est pas|jamais) inferieure? a|>=?|≥|plus de|superieur a) ?:?$/.test(
      before.trim(),
    ) ||
    /^(?:k?€?\+(?!\d)| ?(?:et |ou )?\+ ?$| ?(?:et|ou) \+(?! ?\d))/.test(after) ||
    /^ ?(?:(?:au )?minimum|au moins|mini\b|min\b|et plus|and up)/.test(bound)
  )
    return { min: low, max: null };
  if (
    /(?:jusqu'a|jusqu'au|(?:peut|pourra|pouvant|pourrait) (?:atteindre|monter a|grimper a)|(?:can|may|could) (?:reach|go up to)|up to|max(?:imum|i)?\.?(?: (?:daily|day|hourly) rate)?|maximale?(?: de)?|plafonnee?s? a|capped at|ne depasser?a? pas|not exceed|<=?|≤|plafond|inferieur a) ?:?$/.test(
      before.trim(),
    ) ||
    /^ ?\(?(?:maxi?|(?:au )?maximum|plafond|au plus(?! tot| tard))\b/.test(bound)
  )
    return { min: null, max: low };
  return { min: low, max: low };
}
