import type { ContractKind } from "../../../offer/vocabulary.ts";
import { MONTH_NAME } from "../dates/in-text.ts";
import type { Reading } from "../reading.ts";

/** The contract that a title names in so many words; « Responsable alternance » names a trade. */

const PERSON = String.raw`(?:alternant(?:e|\(e\)|\.e|·e|-e|\/e)?|apprenti(?:e|\(e\)|\.e|·e|-e|\/e)?|apprentice|stagiaire|intern|trainee)`;
const TITLE_PERSON = new RegExp(
  `(?<!(?:des|les|aux|d'|nos|vos|of|for|et|&|l'|recrutement|relations?) ?)(?<![a-z])${PERSON}s?(?![a-z])`,
);

const LEARNING = "automatique|profond|machine|statistique|par renforcement|supervise|federe";
const STATUS = `(?:alternance|apprentissage(?! (?:${LEARNING}))|contrat pro(?:fessionnalisation)?|professionnalisation|apprenticeship|stage|internship|work[- ]study)`;
const OFFER = `(?:(?:offre|poste|contrat|opportunite) (?:de |d'|en )?)?`;
const TITLE_STATUS = new RegExp(
  [
    // « Stage - … », « [Alternance] … »
    String.raw`^\W*${OFFER}${STATUS}(?![a-z])(?! manager| coordinator)`,
    // « … en alternance », « … - Stage », « … (apprentissage »
    String.raw`(?:\ben|\bcontrat d'|\bcontrat de|(?<!\b(?:early|late|multi|first|front|back|growth|seed))[-|(\/,:\[+;]) ?(?:offre (?:de |d'|en )?|en )?${STATUS}(?![a-z])(?! manager)`,
    String.raw`(?:h\/f|f\/h|m\/f|h-f)\)? (?:en )?${STATUS}(?![a-z])`,
    // « … stage 6 mois », « … stage mars 2027 », « … alternance » at the end
    String.raw`[a-z)] ${STATUS}(?: \d{1,2} (?:mois|ans?|months)| \(?(?:h\/f|f\/h|20\d\d|${MONTH_NAME}).*|)\W*$`,
  ].join("|"),
);

/** A trade of schools and human resources, then what it deals with: « Chargée des relations entreprises alternance ». */
const TRADE =
  "responsables?|directeur|directrice|chargee?s?|chargee?\\(e\\)|conseill\\S*|gestionnaires?|relations?|bureau|pole|campus manager|coordinat\\S*|suivi|tuteur|tutrice|formateur|formatrice|referente?s?|recruteur|recruteuse";
const LINK =
  "de|des|du|d'|la|le|les|l'|et|&|mission|missions|relations?|en formation|pedagogiques?|entreprises?|ecoles?|recrutements?|developpement|formation|insertion|stages?|alternances?|apprentissage|jeunes|talents?|suivi|promotion|cfa|campus";
const NOT_STATUS = new RegExp(
  String.raw`\b(?:${TRADE})[ ']+(?:(?:${LINK})[ ']*){0,6}(?:alternances?|apprentissage|stages?)\s*(?:et|&|\/|,|-|h\/f|f\/h|\(h|\(f|$)|(?<=[a-z] )(?:alternances?|alternants|stages?|stagiaires|apprentissage) (?:et|&) (?:alternances?|alternants|stages?|stagiaires|apprentissage|apprentis)|formation par (?:l')?(?:apprentissage|alternance)|stage (?:manager|de france)`,
);

/** Kinds other than a student's, as titles write them; the first that matches is meant. */
const TITLE_WORDS: readonly [ContractKind, RegExp][] = [
  [
    "freelance",
    /\bfree-?lance\b|\bportage salarial\b|(?<=\b(?:engineer|developp(?:eur|euse)|consultante?|chef(?:fe)? de projet|scientist|analyste?|manager|architecte|owner|designer|redact(?:eur|rice)|format(?:eur|rice)) )independante?(?= ?(?:$|[(,/|–-]))|\(independant|\btjm\b|[-(,|/] ?contractor\b/,
  ],
  ["interim", /(?:[-(|,/[] ?|^|en |\b(?:missions?|contrat) d')interim(?:aire)?\b(?! manage)/],
  [
    "public",
    /\((?:agente? )?titulaire\)|titulaires? (?:ou|et|et\/ou|\/|-) ?contractuel|contractuels? (?:ou|et|\/) ?titulaire|(?:ouvert )?aux contractuels/,
  ],
  ["cdi", /\bc\.?d\.?i\b|[-(|,] ?permanent(?: contract| position| role)?\W*$/],
  ["cdd", /\bc\.?d\.?d\b|fixed[- ]term|\bcifre\b|contrat (?:post-?)?doctoral|(?:[-(|,/–] ?|\ben )contrat de projet\b/],
];

/** Kind said by the title in so many words. */
export function kindOfTitle(reading: Reading): ContractKind | null {
  const { titleFolded: folded, title } = reading;
  if (/\bcdi[ -]interim/.test(folded) || /\bCDII\b/.test(title)) return "cdi-interimaire";
  if (isVie(title) || /volontariat international/.test(folded)) return "vie";
  return studentKind(folded) ?? plainKind(folded);
}

/** « VIE » in capitals is a contract, unless the whole title is in capitals (« ASSURANCE VIE »); « assurance Vie » and « assurance VIE » are none. */
export const isVie = (title: string): boolean =>
  /(?:^|[^A-Za-z.])(?<![Aa]ssurances?[ -])V\.?I\.?E\.?(?![A-Za-z])/.test(title) &&
  (title !== title.toUpperCase() || /^\W*V\.?I\.?E\b|[-(|–]\s*V\.?I\.?E\b/.test(title));

/** « CDI / CDD » names no single one; « CDI ou freelance » names the first. */
function plainKind(folded: string): ContractKind | null {
  const found = TITLE_WORDS.map(([kind, words]) => ({ kind, at: folded.search(words) })).filter(({ at }) => at >= 0);
  const names = (kind: ContractKind) => found.some((one) => one.kind === kind);
  if (names("cdi") && names("cdd")) return null;
  return found.sort((a, b) => a.at - b.at)[0]?.kind ?? null;
}

/** « Doctorante CIFRE – Ordonnancement par apprentissage »: a machine's. */
const IS_TAUGHT =
  /\b(?:doctorante?|doctorant(?:\(e\)|·e)|these|cifre|post-?doc[a-z]*|chercheu(?:r|se)|phd)\b.* par (?:l')?apprentissage\b/;

function studentKind(folded: string): ContractKind | null {
  const person = TITLE_PERSON.exec(folded);
  const status = NOT_STATUS.test(folded) || IS_TAUGHT.test(folded) ? null : TITLE_STATUS.exec(folded);
  const words = `${person?.[0] ?? ""} ${status?.[0] ?? ""}`;
  if (/alternan|apprenti|contrat pro|professionnalisation|work/.test(words)) return "alternance";
  if (/stag|intern|trainee/.test(words)) return "stage";
  return null;
}
