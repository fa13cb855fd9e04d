import type { ContractKind } from "../../offer/vocabulary.ts";
import { field, inTexts, matchesAround, NUMBER, numberOf, type Reading } from "./reading.ts";

/** How long a contract lasts, in months: the field, the title, then the text. A range (« 4 à 6 mois ») is no duration. */

const UNIT = String.raw`(?:mois|months?|mths?|ans?|annees?|years?|jours?|days?|semaines?|weeks?)(?:\(s\))?`;
const DURATION = new RegExp(String.raw`(?<![a-z\d.,/+])(${NUMBER})[ -]?(${UNIT})(?![a-z])( et demie?)?`);
const RANGE = new RegExp(
  String.raw`(?<![a-z\d/])(?!\d{3})${NUMBER}[ -]?(?:${UNIT})? ?(?:a|-|ou|\/|et|to|or) ?(?<!\d)${NUMBER}[ -]?(?:${UNIT})(?![a-z])`,
);
/** « Supérieur à 6 mois » is no duration either. */
const OPEN = /\b(?:(?:superieure?|inferieure?) a|(?:plus|moins) de) \d/;
/** Numbers of two words would read as a range: « dix-huit mois », « trente-six ». */
const COMPOUND: Record<string, string> = {
  "dix-huit": "18",
  "dix huit": "18",
  "vingt-quatre": "24",
  "vingt quatre": "24",
  "trente-six": "36",
  "trente six": "36",
};
const inFigures = (folded: string): string =>
  folded.replace(/dix[ -]huit|vingt[ -]quatre|trente[ -]six/g, (words) => COMPOUND[words]!);

const UNITS: readonly [RegExp, number][] = [
  [/^m/, 1],
  [/^[ay]/, 12],
  [/^[sw]/, 7 / 30],
  [/^[jd]/, 1 / 30],
];

/** Months of a duration in words; null for a range. Days and weeks become months of 30 days, to a tenth. */
function monthsIn(written: string): number | null {
  const folded = inFigures(written);
  const found = RANGE.test(folded) || OPEN.test(folded) ? null : DURATION.exec(folded);
  if (!found) return null;
  const factor = UNITS.find(([unit]) => unit.test(found[2]!))![1];
  const months = (numberOf(found[1]!) + (found[3] ? 0.5 : 0)) * factor;
  return months > 0 && months <= 60 ? Math.round(months * 10) / 10 : null;
}

const LASTING: ReadonlySet<ContractKind> = new Set([
  "cdd",
  "alternance",
  "stage",
  "interim",
  "vie",
  "freelance",
  "public",
]);

const SPAN = String.raw`(?:${NUMBER} ?(?:mois |ans? )?(?:a|-|ou|\/|et) ?)?${NUMBER}[ -]?(?:mois|ans?|months?|years?|semaines?|weeks?)(?![a-z])(?: et demie?)?`;
const NAME =
  "these|stage|cdd|alternance|apprentissage|professionnalisation|contrat pro|contrat|contract|assignment|mission|interim|v\\.?i\\.?e\\.?|volontariat international(?: en entreprise)?|freelance|internship|contrat a duree determinee";
const TEXT_DURATION = new RegExp(
  [
    // « CDD de 6 mois », « stage conventionné d'une durée de 6 mois », « Alternance (24 mois) »
    String.raw`\b(?:${NAME})(?: (?:a pourvoir|en \S+|a temps (?:plein|complet)|temps plein|de fin d'etudes?|de cesure|free-?lance|conventionne|remunere|longue(?: duree)?|renouvelable|interimaire|saisonnier|de droit (?:public|prive)|de projet|de mission|de remplacement|doctoral|cifre|\(cdd\)))*\)?[ ,]*(?:d'une duree (?:de |d'|totale de )|d'une periode de |de |d'|pour |pendant |durant |for |of |sur |:|-|\()? ?(?:une |la )?(?:duree (?:de |d'|: ?))?(?:environ )?${SPAN}`,
    // « Durée du contrat : 18 mois », « pour une durée de 6 mois »
    String.raw`\bduree(?: (?:du|de la|de l'|de|des) ?(?:stage|contrat|mission|alternance|cdd|apprentissage))?(?: \w+)? ?(?:de |d'|: ?|- ?| (?=\d))(?:environ )?${SPAN}`,
    // « L'alternance débute en septembre 2027 pour 24 mois »
    String.raw`\b(?:l'alternance|(?:le |ce |votre )(?:stage|cdd|contrat|vie)|(?:la |cette |votre )mission) (?:debute|commence|demarre)[^.\n;]{0,40} (?:pour|d'une duree de|et dure) (?:une duree de )?${SPAN}`,
    // "Contract duration: 2 years"
    String.raw`\b(?:(?:(?:contract|assignment|internship|mission) )?(?:duration|length)(?= ?:)|(?:contract|assignment|internship|mission) (?:duration|length)|duration of (?:the )?(?:contract|assignment|internship|mission)) ?(?::|is|of) ?${SPAN}`,
    // "Contract: Freelance / B2B, 6 months"
    String.raw`\b(?:type de contrat|contrat|contract(?: type)?|position type|employment type) ?: [^\n.;]{0,50}?${SPAN}`,
    // « alternant chef de projet IA pour 24 mois »
    String.raw`\b(?:alternant|apprenti|stagiaire)[^.\n;]{0,80} (?:pour|sur|de|d'une duree de|pour une duree de|pour une periode de) ${SPAN}`,
    String.raw`\b(?:an|our|your|one|1) [^.,\n;]{0,40}\b(?:intern|apprentice) for ${SPAN}`,
    String.raw`(?<![\d-])\b${NUMBER} ?(?:mois|ans) renouvelables?`,
    // « un renfort de 5 mois », « pendant ces 6 mois », « Pendant six mois, vous rejoignez … »
    String.raw`\b(?:renfort|remplacement|besoin|surcroit d'activite) (?:de |d'|pour |sur |d'une duree de )${SPAN}`,
    String.raw`\bremplacement\b[^.;\n\d]{0,50}[:,(] ?${SPAN}`,
    String.raw`\bces ${NUMBER} (?:mois|semaines)(?![a-z])|\b(?:les|tes|vos) ${NUMBER} (?:mois|semaines) (?:du |de ce |de votre |de ton |chez nous|a nos cotes)`,
    String.raw`\b(?:stage|contrat(?: de professionnalisation| d'apprentissage)?|cdd|alternance|internship|contract|assignment) (?:lasts|dure(?:ra)?) ${SPAN}|\bfor a (?:period|duration) of ${SPAN}`,
    String.raw`\b(?:pendant|durant) ${NUMBER} mois,? (?:vous|tu) (?:rejoi|integr|pilot|particip|contribu|travaill)`,
    // « 4 mois, à partir de mars »: terms of the post open the sentence
    String.raw`(?<=(?:^|\n)\W{0,4}|[.!?] )${SPAN},? (?:a partir|a compter|a temps|temps|minimum|des (?:que|le|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))`,
    `${NUMBER}[- ](?:months?|years?) (?:internship|contract|fixed|apprenticeship|mission)`,
  ].join("|"),
  "g",
);
/** Durations of something else than the contract. */
const NOT_ITS =
  /experience|essai|depuis|preavis|anciennet|maintenance|garantie|abonnement|formation (?:de|d')|(?<!contrat de )projet de/;

/** `sentence`: where the text says the kind; `against`: against the field, whose duration is then of another contract. */
export function months(
  kind: ContractKind,
  reading: Reading,
  ofText: { sentence: string; against: boolean } | null = null,
): number | null {
  if (!LASTING.has(kind)) return null;
  return (
    (ofText?.against ? monthsInText(reading, kind) : null) ??
    monthsOfField(reading, kind) ??
    (ofText ? onlyMonthsIn(ofText.sentence) : null)
  );
}

const LASTS = new RegExp(String.raw`(?<![a-z\d.,/+-])${NUMBER}[ -]?(?:mois|months?|ans?|annees?|years?)(?![a-z])`, "g");
const LONGEST = 160;

/** « Stage basé à Rennes, 6 mois »: the one duration of the sentence that names the contract. */
const onlyMonthsIn = (sentence: string): number | null => {
  const found = sentence.length <= LONGEST && !NOT_ITS.test(sentence) ? (sentence.match(LASTS) ?? []) : [];
  return found.length === 1 && !RANGE.test(sentence) && !OPEN.test(sentence) ? monthsIn(found[0]!) : null;
};

/** « CDD - Disponible dans 1 à 3 mois »: when one can begin. */
const AVAILABLE = /\bdisponib.*/;

function monthsOfField(reading: Reading, kind: ContractKind): number | null {
  const said = inFigures((field(reading.raw.contract)?.folded ?? "").replaceAll("_", " ").replace(AVAILABLE, ""));
  const first = monthsIn(said);
  if (first !== null || RANGE.test(said)) return first;
  const { titleFolded } = reading;
  if (/\d ?(?:mois|months?|an|ans|semaines?|weeks?)(?![a-z])/.test(titleFolded)) return monthsIn(titleFolded);
  return monthsInText(reading, kind);
}

/** Every duration holds one of these. */
const TIME = inTexts(/(?<![a-z])(?:mois|ans?|annees?|months?|years?|semaines?|weeks?)\b/);
const REACH = 150;
/** « Alternance : deux semaines à l'école »: a shorter one is its rhythm. */
const LEAST_ALTERNANCE = 3;

function monthsInText(reading: Reading, kind: ContractKind): number | null {
  const { folded } = reading;
  for (const found of matchesAround(reading, TIME, REACH, TEXT_DURATION)) {
    const end = found.index + found[0].length;
    const around = folded.slice(Math.max(0, found.index - 40), end);
    if (
      !/^ (?:minimum )?(?:d'|de |of )?exp/.test(folded.slice(end, end + 20)) &&
      !NOT_ITS.test(
        around
          .slice(around.lastIndexOf("\n") + 1)
          .split(/[.;]/)
          .at(-1)!,
      )
    ) {
      const said = monthsIn(found[0]);
      if (kind !== "alternance" || said === null || said >= LEAST_ALTERNANCE) return said;
    }
  }
  return null;
}
