import type { Offer } from "../../../offer/offer.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, type Reading } from "../reading.ts";

type WorkingTime = Offer["workingTime"];

const PART =
  /temps[ -]partiel|part[ _-]?time|mi-?temps|teilzeit|\btemps non complet|[2-9]\d ?%(?<=(?:^\W*|[-(,|] ?|\ba )\d\d ?%)(?! ?(?:de )?(?:tele|remote))/;
/** « 80 % d'un temps plein ». */
const SHARE_OF = /\b[2-9]\d ?% (?:d'un |de |du )?temps (?:plein|complet)/;
const FULL =
  /temps[ -](?:plein|complet)|full[ _-]?time|plein[ -]temps|vollzeit|^(?:35|37|38|39|40)\s?h|\b(?:35|37|38|39) ?h(?:eures)?(?:\d\d)?(?: ?(?:\/|par) ?semaine| hebdo)/;

/** Working time as the source says it, whichever field holds it; never the contract. Both said (« plein ou partiel ») is unknown. */
export function workingTime(reading: Reading): WorkingTime {
  const { raw } = reading;
  for (const said of [field(raw.workingTime), field(raw.contract)]) {
    const found = said ? read(said.folded) : null;
    if (found) return found;
  }
  return read(reading.titleFolded) ?? readText(reading);
}

/** « Temps plein ou partiel », « full-or-part-time » name the time once for both. */
const EITHER =
  /\b(?:plein|complet) ou (?:a temps )?partiel|\bpartiel ou (?:a temps )?(?:plein|complet)|\b(?:full[ _-](?:or|and)[ _-]part|part[ _-](?:or|and)[ _-]full)\b/;

function read(folded: string): WorkingTime {
  if (EITHER.test(folded)) return null;
  if (SHARE_OF.test(folded)) return "part";
  const part = PART.test(folded);
  const full = FULL.test(folded);
  return part === full ? null : part ? "part" : "full";
}

function readText(reading: Reading): WorkingTime {
  const said = new Set([...wordsOf(reading), ...figuresOf(reading), ...hoursAlone(reading)]);
  return said.size === 1 ? [...said][0]! : null;
}

/** « Ou partiel », « ou à 80 % », « ou temps partiel ». */
const OR_ELSE = "(?: ou (?:a )?(?:temps )?(?:plein|complet|partiel|4/5|[5-9]0 ?%))?";
const ONLY_MAYBE = "therapeutique|possible|envisageable|accepte|negociable|sur demande";
const WORDS = inTexts(
  new RegExp(
    String.raw`\b(?:temps (?:plein|complet|partiel|non complet)|plein[- ]temps|temps de travail ?: ?(?:plein|complet|partiel)|mi-temps|(?:full|part)[- ]time)(?:\b|(?=salaire))(?! (?:\(\d\d ?%\) ?)?(?:${ONLY_MAYBE}))${OR_ELSE}`,
  ),
);
/** Only such words stand before: « Mission temporaire, temps plein », « CDI à temps plein », "This is a full-time role". */
const OF_POST = [
  "a en le la de d du un une ce cet cette au par ou h f mois ans",
  "poste emploi employe employee vacation travail contrat mission stage alternance apprentissage cdi cdd interim interimaire temporaire agent",
  "semaine de quatre cinq jours",
  "type duree indeterminee determinee temps rythme statut cadre horaires soit heures base",
  "recrutement offre propose proposons recrutons recrute",
  "is this the an we are for permanent fixed term contract employment job role position",
]
  .join(" ")
  .replaceAll(" ", "|");
const LEADS = new RegExp(String.raw`^[^a-z]*(?:\b(?:${OF_POST})\b[^a-z]*)*$`);
/** Or the post is named a few words before, or the reader. */
const NAMES =
  /\byou(?:'ll| will)? (?:be )?work(?:ing)? $|\b(?:vous|tu) (?:travaill|exerc|interven|etes|es|sere|sera)[a-z]* [^.,;\n]{0,25}$|\b(?:poste|cdi|cdd|stage|contrat|emploi|interim|permanent|contract|job type)\b[^.,\n]{0,30}$|\b(?:recrut|recherch|embauch)[a-z]+ (?:(?:[^.;\n]{0,90} )?a |un |une )?$/;

/** "On a full-time, permanent contract". */
const NAMED_AFTER = /^,? ?(?:permanent |fixed[- ]term )?(?:contract|position|role|job|employment)\b/;

function* wordsOf(reading: Reading): Generator<"full" | "part"> {
  for (const { index, 0: words } of matchesIn(reading, WORDS)) {
    const before = reading.folded.slice(sentenceStart(reading.text, index), index);
    const clause = before.split(/[,;:(/]| - /).at(-1)!;
    const after = reading.folded.slice(index + words.length, index + words.length + 40);
    if (!LEADS.test(clause) && !NAMES.test(before) && !NAMED_AFTER.test(after)) continue;
    const isShare = SHARE_OF.test(before + words);
    const part = isShare || /partiel|non|mi-|part[- ]|4\/5|%/.test(words);
    const full = !isShare && /plein|full|temps complet|: ?complet/.test(words);
    // « Temps plein la première semaine » is no post's.
    if (/^ (?:la|les|pendant|durant|chez)\b/.test(after)) continue;
    if (full) yield "full";
    if (part) yield "part";
  }
}

/** Figures of a week, and the words that make them the post's. */
const HOURS = "(?<hours>\\d{2}) ?h(?:eures?)?";
const SHARE = "(?<share>\\d{2,3}) ?%";
const CONTRACTS = "cdi|cdd|contrat|poste|base|interim|emploi";
const TIMES = "duree|quotite|temps|cycle|taux d'(?:occupation|activite)";
const OF_WORK = "hebdomadaire|du travail|de travail|de temps|de service";
/** « 100 % sur site » is a place. */
const OF_PLACE = "(?! (?:chez|sur site|terrain|(?:en|au|a|de) (?:tele|distance|domicile|deplace)))";
const FIGURES = [
  String.raw`(?<=(?<![\d.,])(?<hours>\d{2})(?:[.,]\d{1,2})? ?h(?:eures?|rs)?(?: ?\d{2})? ?(?:par |\/ ?|a )?)(?:semaine|sem\b|hebdo)`,
  String.raw`\b(?:${TIMES})(?: (?:${OF_WORK}))* ?:? ?(?:de |a )?(?:${SHARE}${OF_PLACE}|${HOURS})`,
  String.raw`\b(?:${CONTRACTS}|travail(?:lez)?(?= a \d\d ?%)) (?:de |a |en |sur (?:une base de )?)?(?:${SHARE}${OF_PLACE}|${HOURS}\b(?! (?:par mois|de )))`,
  String.raw`\b(?:poste|emploi) [^.,;%\n]{0,30}\ba ${SHARE}${OF_PLACE}`,
  String.raw`\btravaille(?:z|rez)? (?:(?!distance|tele|remote)[^.;%\n]){0,80}, a ${SHARE}(?= ?[.,;)\n])`,
  String.raw`\bsemaine de (?:4|5|quatre|cinq) jours[ ,(]*(?:a |de |sur |en )?${HOURS}`,
  String.raw`\b(?:cd[di]|determinee|indeterminee)(?:,| \() ?(?:a )?${SHARE}(?= ?(?:[(),.;\n]|$|d'un temps))`,
  String.raw`\b0[.,](?<tenths>\d) ?etp\b`,
].map((words) => inTexts(new RegExp(words)));
const OTHERS =
  /tourne|fonctionne|support|ouvert|service|permanence|hotline|economis|robots?|gagn|formation|reunion|cours|veille|client|equipe|encadr/;
/** Whose hours they are stands near, in texts that lost their stops. */
const NEAR = 80;

function* figuresOf(reading: Reading): Generator<"full" | "part"> {
  for (const words of FIGURES)
    for (const found of matchesIn(reading, words)) {
      const start = sentenceStart(reading.text, found.index);
      const before = reading.folded.slice(start, found.index);
      const after = reading.folded.slice(found.index, sentenceEnd(reading.text, found.index));
      const value = shareOf(found.groups!);
      if (OTHERS.test(before.slice(-NEAR)) || /^\S+ de (?:formation|reunion|cours|veille)/.test(after)) continue;
      if (value >= 1 && value <= 1.2) yield "full";
      // Few hours may be those of something else: the post must be named.
      if (value < 1 && value >= 0.2 && (words !== FIGURES[0] || isPosts(before))) yield "part";
    }
}

/** Of a full time. */
function shareOf({ hours, share, tenths }: Record<string, string | undefined>): number {
  if (tenths) return Number(tenths) / 10;
  return share ? Number(share) / 100 : Number(hours) / 35;
}

const isPosts = (before: string): boolean =>
  LEADS.test(before.split(/[,;:(/]/).at(-1)!) || /\b(?:poste|cdi|cdd|contrat|emploi|temps)\b[^.\n]{0,40}$/.test(before);

/** « CDD de 8 mois, 35 h, convention … », « 39 heures. »: hours of a full week by themselves, among the terms of a post. */
const ALONE = inTexts(
  /(?<=(?:^|[,.;:(\n/|•*–-]|dredi|samedi) ?)(?:35|36|37|38|39|40|trente-cinq|trente-sept|trente-neuf) ?h(?:eures?)?(?: ?[0-5]\d)?(?= ?(?:$|[,.;)(\n/|•*+]|- |(?:avec|et) \d+ (?:jours de )?rtt|sur (?:4|5|quatre|cinq) jours|du lundi))/,
);
const TERMS =
  /\b(?:cdd|cdi|contrat|interim|saisonnier|rtt|salaire|remuneration|statut|cadre|categorie|horaires|prise de (?:poste|fonctions?)|du lundi au vendredi|travail de (?:jour|nuit)|temps (?:plein|complet)|conges|bruts?|logement|pourvoir)\b/;
const TERMS_WITHIN = 90;
/** « Formation à l'arrivée\n35 h »: what a line says of the next. */
const HEADING = 30;

function* hoursAlone(reading: Reading): Generator<"full"> {
  for (const { index, 0: words } of matchesIn(reading, ALONE)) {
    const [from, to] = [index - TERMS_WITHIN, index + words.length + TERMS_WITHIN];
    const start = sentenceStart(reading.text, index);
    const heading = reading.folded.slice(start, index).trim() === "" ? HEADING : 0;
    const sentence = reading.folded.slice(Math.max(0, start - heading), sentenceEnd(reading.text, index));
    if (TERMS.test(reading.folded.slice(Math.max(0, from), to)) && !OTHERS.test(sentence)) yield "full";
  }
}
