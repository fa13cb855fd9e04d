import type { ContractKind } from "../../../offer/vocabulary.ts";
import type { Reading } from "../reading.ts";

/** Words by which sources name a contract in a field of its own. */

/** Codes of the sources, exact. `null` means that the word says nothing of the contract (working time, « autre »). */
const CODES = new Map<string, ContractKind | null>(
  Object.entries({
    full_time: null,
    fulltime: null,
    "full-time": null,
    "full time": null,
    part_time: null,
    "part-time": null,
    parttime: null,
    "part time": null,
    "temps plein": null,
    "temps partiel": null,
    permanent_full_time: "cdi",
    other: null,
    autre: null,
    autres: null,
    n_a: null,
    "n/a": null,
    null: null,
    none: null,
    "non precise": null,
    volunteer: null,
    per_diem: null,
    graduate_program: null,
    "plein temps": null,
    employee: null,
    contract: null,
    permanent: "cdi",
    regular: "cdi",
    fulltime_permanent: "cdi",
    parttime_permanent: "cdi",
    fulltime_fixed_term: "cdd",
    parttime_fixed_term: "cdd",
    fixed_term: "cdd",
    temporary: "cdd",
    temp: "cdd",
    seasonal: "cdd",
    sai: "cdd",
    "fixed-term": "cdd",
    internship: "stage",
    intern: "stage",
    trainee: "stage",
    apprenticeship: "alternance",
    apprentice: "alternance",
    e2: "alternance",
    fs: "alternance",
    freelance: "freelance",
    contractor: "freelance",
    lib: "freelance",
    independant: "freelance",
    ps: "freelance",
    vie: "vie",
    via: "vie",
    mis: "interim",
    travail_temp: "interim",
    din: "cdi-interimaire",
    "cdi-i": "cdi-interimaire",
    titulaire: "public",
    contractuel: "public",
    fonctionnaire: "public",
    fra: null,
    franchise: null,
    cce: null,
    rep: null,
    ddi: "cdd",
    tti: "interim",
    ddt: "cdd",
    "profession commerciale": null,
  } as const),
);

/** Words of a field, the more specific first: « CDD - Alternance » is an alternance, « CDI intérimaire » is no CDI. */
const FIELD_WORDS: readonly [ContractKind, RegExp][] = [
  [
    "cdi-interimaire",
    /c\.?d\.?i\b\.?[ -]*(?:\(?interim|de mission(?! scientifique))|\bc\.?d\.?i\.?i\b|cdi ett|indeterminee interim/,
  ],
  ["vie", /\bv\.?i\.?e\.?\b|volontariat international/],
  [
    "alternance",
    /alternan|apprenti|professionnalisation|contrat pro\b|work[ -]?study|dual(?:es)? studi|ausbildung|e2\b/,
  ],
  ["stage", /\bstages?\b|stagiaire|\bintern(?:s|ship|ships)?\b|trainee|praktik/],
  [
    "freelance",
    /free-?lanc|independant|portage|\bcontractor|profession liberale|liberal|auto-?entrepreneur|non salarie|self[- ]employed|freiberuf/,
  ],
  ["interim", /interim(?! manage)|travail temporaire|temporary agency|zeitarbeit/],
  [
    "public",
    /fonction(?:naire)? publi|fonctionnaire|\b(?:mutation|detachement)\b|emploi(?:s)? (?:ouvert|permanent)|titulaire|contractuel|vacataire|vacation|militaire/,
  ],
  [
    "cdd",
    /\bc\.?d\.?d\b|(?<!in)determinee?|fixed[- _]?term|(?<!un)befristet|temporary|temporaire|seasonal|saisonnier|temporal\b|(?<!in)determinato|duree limitee|\bcdd[iu]\b|\bcontrat de projet\b|\bnon[ -]permanent|contrat (?:post-?)?doctoral\b/,
  ],
  [
    "cdi",
    /\bc\.?d\.?i\b|indeterminee?|(?<!\bnon[ -])permanent|regular|unbefristet|indefinite|indefini|open[- ]ended|unlimited|tempo indeterminato/,
  ],
];

/** « CDD - Alternance » is an alternance: these win over the wider kind they are written beside. */
export const SPECIFIC: ReadonlySet<ContractKind> = new Set<ContractKind>([
  "cdi-interimaire",
  "vie",
  "alternance",
  "stage",
]);

/** Every kind that a short text names, and where. */
export const kindsIn = (folded: string): { kind: ContractKind; at: number }[] =>
  FIELD_WORDS.flatMap(([kind, words]) => {
    const at = folded.search(words);
    return at < 0 ? [] : [{ kind, at }];
  });

/** Kind said by a field; undefined when the field says none, null when it only speaks of something else. */
export function kindOfField(folded: string, reading: Reading): ContractKind | null | undefined {
  const code = CODES.get(folded);
  if (code !== undefined) return code;
  const found = kindsIn(folded.replaceAll("_", " "));
  // « MIS - 2 Mois »: a code may be followed by its duration.
  if (found.length === 0) return CODES.get(folded.split(/ ?[-:(] ?/)[0]!);
  const specific = found.find(({ kind }) => SPECIFIC.has(kind));
  if (specific) return specific.kind;
  // Several kinds in one field are alternatives: the first is kept, and counted.
  if (found.length > 1) reading.count("contract/several");
  return found.sort((a, b) => a.at - b.at)[0]?.kind;
}
