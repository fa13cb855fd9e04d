import type { Contract } from "../../offer/offer.ts";
import type { ContractKind } from "../../offer/vocabulary.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { countUnknown, field, NUMBER, numberOf, quoteAt, type Reading } from "./reading.ts";

/** Contract: the source's field first; the title beats a field that contradicts it; the text fills blanks. */

type Form = Contract["form"];

/** Codes of the sources, exact. `null` means that the word says nothing of the contract (working time, « autre »). */
const CODES: Record<string, ContractKind | null> = {
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
  titulaire: "public",
  contractuel: "public",
  fonctionnaire: "public",
  fra: null,
  franchise: null,
  cce: null,
  rep: null,
  ddi: null,
  tti: null,
  ddt: null,
  "profession commerciale": null,
};

/** Words of a field, the more specific first: « CDD - Alternance » is an alternance, « CDI intérimaire » is no CDI. */
const FIELD_WORDS: readonly [ContractKind, RegExp][] = [
  ["cdi-interimaire", /cdi[ -]*(?:\(?interim|de mission)|\bcdii\b|cdi ett|indeterminee interim/],
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
  ["interim", /interim|travail temporaire|temporary agency|zeitarbeit/],
  [
    "public",
    /fonction(?:naire)? publi|fonctionnaire|emploi(?:s)? (?:ouvert|permanent)|titulaire|contractuel|vacataire|vacation|militaire/,
  ],
  [
    "cdd",
    /\bcdd\b|determinee|fixed[- _]?term|(?<!un)befristet|temporary|temporaire|seasonal|saisonnier|duree limitee|\bcddu\b/,
  ],
  ["cdi", /\bcdi\b|indeterminee|permanent|regular|unbefristet|indefinite|indefini|open[- ]ended/],
];

/** Does « CDI » stand before « CDD » in a field that says both? Specific kinds win anyway. */
const SPECIFIC = new Set<ContractKind>(["cdi-interimaire", "vie", "alternance"]);

const kindsIn = (folded: string): { kind: ContractKind; at: number }[] =>
  FIELD_WORDS.flatMap(([kind, words]) => {
    const at = folded.search(words);
    return at < 0 ? [] : [{ kind, at }];
  });

/** Kind said by a field; undefined when the field says none, null when it only speaks of something else. */
function kindOfField(folded: string, reading: Reading): ContractKind | null | undefined {
  const code = CODES[folded.replace(/\s+/g, " ")];
  if (code !== undefined) return code;
  const found = kindsIn(
    folded.replace(/\bindeterminee\b/g, "indeterminee").replace(/permanent and full_time/, "permanent"),
  );
  const specific = found.find(({ kind }) => SPECIFIC.has(kind));
  if (specific) return specific.kind;
  // « CDI (CDI intérimaire exclu) » aside, several kinds in one field are alternatives: the first is kept, and counted.
  const inOrder = found.filter(
    ({ kind }) =>
      kind !== "cdd" || !/indeterminee/.test(folded) || /\bcdd\b|(?<!in)determinee|fixed|tempor/.test(folded),
  );
  inOrder.sort((a, b) => a.at - b.at);
  if (inOrder.length > 1) reading.count("contract/several");
  return inOrder[0]?.kind;
}

const PERSON = String.raw`(?:alternant(?:e|\(e\)|\.e|·e|-e|\/e)?|apprenti(?:e|\(e\)|\.e|·e|-e|\/e)?|apprentice|stagiaire|intern|trainee)`;
const STATUS = `(?:alternance|apprentissage|contrat pro(?:fessionnalisation)?|professionnalisation|apprenticeship|stage|internship|work[- ]study)`;
const TITLE_PERSON = new RegExp(`(?<!(?:des|les|aux|d'|nos|vos|of|for|et|&|l') ?)(?<![a-z])${PERSON}s?(?![a-z])`);
const TITLE_STATUS = new RegExp(
  String.raw`^\W*(?:offre (?:de |d'|en )?|poste (?:de |d'|en )?|contrat (?:de |d'|en )?)?${STATUS}(?![a-z])(?! manager| coordinator)|(?:\ben|\bcontrat d'|\bcontrat de|[-|(\/,:\[+;]) ?(?:offre (?:de |d'|en )?|en )?${STATUS}(?![a-z])(?! manager)|(?:h\/f|f\/h|m\/f|h-f)\)? (?:en )?${STATUS}(?![a-z])|[a-z)] ${STATUS}(?: \d{1,2} mois| \(?(?:h\/f|f\/h|20\d\d).*|)$`,
);
const NOT_STATUS =
  /(?:responsable|charge\S*|conseill\S*|gestionnaire|relations?|developpement|bureau|service|pole|campus|manager|coordinat\S*|assistant\S*|suivi|tuteur|formateur|referent)[^,(|]{0,30}(?:de l'|des |de |d'|du |entreprises? )?(?:alternance|apprentissage|stages?)\s*(?:et|&|\/|h\/f|f\/h|\(h|\(f|$)|formation par (?:l')?(?:apprentissage|alternance)|(?:machine|deep|e-?) ?learning|apprentissage (?:automatique|profond|machine|statistique|par renforcement|supervise|federe)|(?:early|late|multi|first|front|back)[- ]stage|stage (?:manager|de france)/;

/** Kind said by the title in so many words. */
function kindOfTitle(reading: Reading): ContractKind | null {
  const { titleFolded: folded, title } = reading;
  if (/\bcdi[ -]interim/.test(folded) || /\bCDII\b/.test(title)) return "cdi-interimaire";
  if (
    /(?:^|[^A-Za-z.])V\.?I\.?E\.?(?![A-Za-z])/.test(title) &&
    (title !== title.toUpperCase() || /^\W*V\.?I\.?E\b|[-(|–]\s*V\.?I\.?E\b/.test(title))
  )
    return "vie";
  if (/volontariat international/.test(folded)) return "vie";
  const student = studentKind(folded);
  if (student) return student;
  if (/\bfree-?lance\b|\bportage salarial\b|\(independant/.test(folded)) return "freelance";
  if (/(?:[-(|,/[] ?|^|en )interim(?:aire)?\b/.test(folded)) return "interim";
  const cdi = /\bcdi\b/.test(folded);
  const cdd = /\bcdd\b/.test(folded);
  if (cdi !== cdd) return cdi ? "cdi" : "cdd";
  return null;
}

function studentKind(folded: string): ContractKind | null {
  const person = TITLE_PERSON.exec(folded);
  const status = NOT_STATUS.test(folded) ? null : TITLE_STATUS.exec(folded);
  const words = `${person?.[0] ?? ""} ${status?.[0] ?? ""}`;
  if (/alternan|apprenti|contrat pro|professionnalisation|work/.test(words)) return "alternance";
  if (/stag|intern|trainee/.test(words)) return "stage";
  return null;
}

/** Sentences that promise, explain or refuse a contract rather than name this one. */
const NOT_THIS_ONE =
  /possibilit|perspective|debouch|a l'issue|a la suite|a la cle|a terme|evolu|embauche (?:possible|envisag)|pre-?embauche|suivi(?:e)? d'un cdi|transform|en vue d'un|pouvant|recrutons (?:aussi|egalement)|stages?, |encadr|formation continue|experience|ancien|depuis|annees? d|des (?:stagiaires|alternants|apprentis)|tous nos postes|realise|effectue|apres un|suite a un|\d ?%|nos offres|specialis|salaries en/;

const LABEL = String.raw`(?:type (?:de |d')?(?:contrat|poste|emploi)|nature du contrat|contrat|statut|contract(?: type)?|type of contract|employment type)(?: propose)? ?:\s*(?:en |un |le )?`;
/** Clear ways of naming the contract in a text, in order of trust. */
const TEXT_WORDS: readonly [ContractKind, RegExp][] = [
  ["cdi-interimaire", /\bcdi[ -]interimaire/],
  [
    "vie",
    /\b(?:en|contrat|mission|poste en) (?:v\.i\.e\.?|vie)(?= (?:de \d|d'une duree|a |au |en |-))|volontariat international en entreprise/,
  ],
  [
    "alternance",
    /\b(?:en|contrat d'|contrat en|une|cette|votre|l'|notre) ?(?:alternance|contrat de professionnalisation|contrat d'apprentissage)\b|contrat (?:d'apprentissage|de professionnalisation|d'alternance)|apprenticeship (?:contract|position)|(?:recherch\S+|recrut\S+) (?:un|une|notre)(?:\(e\)|·e)? ?(?:futur\S* )?(?:alternant|apprenti)/,
  ],
  [
    "stage",
    /\bstage (?:de (?:fin d'etudes?|\d|six|cinq|quatre|trois|cesure|pre)|d'une duree|conventionne|a pourvoir|remunere)|(?:ce|en|un|votre|notre) stage (?:de|d'|se|vous|consiste|a pour|s'inscrit)|(?:recherch\S+|recrut\S+) (?:un|une)(?:\(e\)|·e)? ?stagiaire|\d[- ]months? internship|\binternship (?:position|of|starting)/,
  ],
  [
    "freelance",
    /\b(?:mission|poste|contrat|statut|en) (?:en )?(?:free-?lance|portage salarial)|\btjm\b|taux journalier moyen/,
  ],
  [
    "interim",
    /\b(?:mission|contrat|poste) (?:en |d'|de |en contrat d')?(?:interim(?:aire)?|travail temporaire)\b|\ben interim\b/,
  ],
  [
    "cdd",
    /\bcdd (?:de|d'une|renouvelable|a pourvoir|jusqu|\d|temps|-|\()|\b(?:en|un|contrat|poste|poste en) cdd\b|contrat a duree determinee|fixed[- ]term contract/,
  ],
  [
    "cdi",
    /\b(?:en|un|contrat|poste|poste en|d'un|ce|cette|offre de) cdi\b|^cdi\b|\n\W{0,3}cdi\b|\bcdi (?:temps plein|a temps|cadre|a pourvoir|base|-|\/|des)|contrat a duree indeterminee|(?:permanent|indefinite|open-ended)(?:,? (?:and )?full[- ]time)? (?:contract|position|role|job)/,
  ],
];

const OPENING_CDI = /(?<=^[^\n]{0,160})\bcdi\b/;

function kindOfText(reading: Reading): { kind: ContractKind; quote: string } | null {
  const labelled = new RegExp(`${LABEL}([^\\n.;]{2,60})`, "g");
  for (const found of reading.folded.matchAll(labelled)) {
    const kinds = kindsIn(found[1]!).sort((a, b) => a.at - b.at);
    const kind = kinds.find((one) => SPECIFIC.has(one.kind)) ?? kinds[0];
    if (kind && !(kind.kind === "public" && !/fonction publique|fonctionnaire/.test(found[1]!)) && kind.kind !== "vie")
      return { kind: kind.kind, quote: quoteAt(reading, found.index, found[0].length) };
  }
  const mentions = TEXT_WORDS.flatMap(([kind, words]) => clearMention(reading, kind, words));
  // « Paris 3j TT CDI up to 65k€ »: an extract opens on the terms of the post.
  return agreed(mentions.length > 0 ? mentions : clearMention(reading, "cdi", OPENING_CDI), reading);
}

function clearMention(reading: Reading, kind: ContractKind, words: RegExp): { kind: ContractKind; quote: string }[] {
  for (const found of reading.folded.matchAll(new RegExp(words.source, "g"))) {
    const start = sentenceStart(reading.text, found.index);
    const end = sentenceEnd(reading.text, found.index + found[0].length);
    const before = reading.folded.slice(start, found.index);
    const after = reading.folded.slice(found.index, end);
    const clause = (before.split(/[,;(:]/).at(-1) ?? "") + (after.split(/[,;)]/)[0] ?? "");
    if (!NOT_THIS_ONE.test(clause) && !isEnumeration(before.slice(-45) + after.slice(0, 45)))
      return [{ kind, quote: quoteAt(reading, found.index, found[0].length) }];
  }
  return [];
}

/** « Nos offres en CDI, CDD, intérim »: three kinds in a row describe a company, not this post. */
const isEnumeration = (sentence: string): boolean => kindsIn(sentence).length >= 3;

/** One kind, or a student's contract among others; two that exclude each other say nothing. */
function agreed(
  mentions: { kind: ContractKind; quote: string }[],
  reading: Reading,
): { kind: ContractKind; quote: string } | null {
  if (mentions.length <= 1) return mentions[0] ?? null;
  const special = mentions.filter(({ kind }) => kind === "alternance" || kind === "cdi-interimaire" || kind === "vie");
  if (special.length === 1 && !mentions.some(({ kind }) => kind === "stage")) return special[0]!;
  reading.count("contract/contradiction");
  return null;
}

const DURATION = new RegExp(
  `(${NUMBER}) ?(mois|months?|ans?|annees?|years?|jours?(?:\\(s\\))?|days?|semaines?)(?:\\(s\\))?\\b`,
);
const RANGE = new RegExp(`${NUMBER} ?(?:mois)? ?(?:a|-|ou|\\/|et) ?${NUMBER} ?(?:mois|ans?|months?)`);

/** Months of a duration in words; null for a range. Days and weeks become months of 30 days, to a tenth. */
function monthsIn(folded: string): number | null {
  if (RANGE.test(folded)) return null;
  const found = DURATION.exec(folded);
  if (!found) return null;
  const [amount, unit] = [numberOf(found[1]!), found[2]!];
  const months = unit.startsWith("m")
    ? amount
    : /^[ay]/.test(unit)
      ? amount * 12
      : /^s/.test(unit)
        ? (amount * 7) / 30
        : amount / 30;
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
const TEXT_DURATION = new RegExp(
  String.raw`(?:stage|cdd|alternance|apprentissage|professionnalisation|contrat|mission|interim|vie|duree(?: (?:du|de la|de l'|de)? ?(?:stage|contrat|mission|alternance|cdd|formation))?)(?: a pourvoir| en \S+| a temps plein| de fin d'etudes?| free-?lance| conventionne)? ?(?:de|d'une duree de|d'une duree d'|d'|pour|:|sur|-|\() ?(?:une duree de )?(?:${NUMBER} ?(?:mois )?(?:a|-|ou|\/|et) ?)?${NUMBER} ?(?:mois|ans?|months?|semaines?)\b|${NUMBER}[- ]months? (?:internship|contract|fixed)`,
  "g",
);

function months(kind: ContractKind, reading: Reading): number | null {
  if (!LASTING.has(kind)) return null;
  const said = field(reading.raw.contract)?.folded ?? "";
  const first = monthsIn(said);
  if (first !== null || RANGE.test(said)) return first;
  if (/\d ?(?:mois|months?|an|ans|semaines?)\b/.test(reading.titleFolded)) return monthsIn(reading.titleFolded);
  for (const found of reading.folded.matchAll(TEXT_DURATION)) {
    const around = reading.folded.slice(Math.max(0, found.index - 40), found.index + found[0].length);
    if (!/(?:experience|essai|depuis|preavis|anciennet)[^.\n]*$/.test(around)) return monthsIn(found[0]);
  }
  return null;
}

/** Apprentissage or professionnalisation; both named means either. The title and field come before the text. */
function form(reading: Reading): Form {
  const said = `${field(reading.raw.contract)?.folded ?? ""} ${reading.titleFolded}`;
  return formIn(said) ?? (/apprenti|professionnalisation|contrat pro\b/.test(said) ? null : formIn(reading.folded));
}

function formIn(folded: string): Form {
  const apprentice =
    /contrat d'apprenti|contrat apprenti|(?:en|d'|:|-|\/|\() ?apprentissage(?! (?:automatique|profond|machine|par|continu|des|de |du|statist|superv|feder))|apprenti(?:e|\(e\)|·e|\.e)?\b|apprenticeship|^apprentissage/.test(
      folded,
    );
  const professional = /professionnalisation|contrat pro\b|cont\. pro/.test(folded);
  if (apprentice === professional) return null;
  return apprentice ? "apprentissage" : "professionnalisation";
}

export function contract(reading: Reading): Contract | null {
  const said = field(reading.raw.contract);
  const ofField = said ? kindOfField(said.folded, reading) : null;
  if (said && ofField === undefined) countUnknown(reading, "contract", said.written);
  const ofTitle = kindOfTitle(reading);
  if (ofTitle && ofTitle !== (ofField ?? ofTitle) && beats(ofTitle, ofField!)) {
    reading.count("contract/title-beats-field");
    return complete(ofTitle, reading.title, reading);
  }
  if (ofField) return complete(ofField, said!.written, reading);
  if (ofTitle) return complete(ofTitle, reading.title, reading);
  const ofText = kindOfText(reading);
  return ofText ? complete(ofText.kind, ofText.quote, reading) : null;
}

/** A field is wrong where the title says better; « CDI » in a title does not undo a more precise field. */
const beats = (title: ContractKind, said: ContractKind): boolean =>
  !(title === "cdi" && (said === "cdi-interimaire" || said === "public")) &&
  !(title === "cdd" && (said === "alternance" || said === "public" || said === "stage")) &&
  !(title === "interim" && said === "cdi-interimaire");

const complete = (kind: ContractKind, quote: string, reading: Reading): Contract => ({
  kind,
  form: kind === "alternance" ? form(reading) : null,
  months: months(kind, reading),
  quote,
});
