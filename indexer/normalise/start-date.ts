import { allMatches } from "./all-matches.ts";
import { instantOf, MONTH, parisDay, readDay, readMonth } from "./dates.ts";
import { dayNamed, MONTH_NAME } from "./day-in-text.ts";
import { isOfPost, PERIOD, periodStart } from "./period.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { field, inTexts, matchesAround, type Reading } from "./reading.ts";

/** First day of work when a month with its year or a day is said (a day without its year is the next such one after the
 *  posting, if that is near); « dès que possible », « dès septembre » and « fin août » are no date. */
export function startDate(reading: Reading, postedAt: string | null = null): string | null {
  const said = field(reading.raw.startDate);
  if (said) {
    const day = periodIn(said.folded, reading) ?? dayIn(said.folded, said.written, reading);
    if (day) return day;
    reading.count(
      /possible|asap|immediat|now/.test(said.folded) ? "startDate/as-soon-as-possible" : "startDate/unreadable",
    );
  }
  const contract = field(reading.raw.contract)?.folded ?? "";
  return (
    inShort(contract, reading) ??
    inShort(reading.titleFolded, reading) ??
    monthOfTitle(reading.titleFolded) ??
    fromWords(workFirst(ofThePost(reading, matchesAround(reading, YEAR, REACH, LEAD))), reading) ??
    fromPeriods(reading) ??
    nextSuchDay(reading, postedAt)
  );
}

/** « À pourvoir le 4 janvier », « à compter du 01/02/27 ». */
function nextSuchDay(reading: Reading, postedAt: string | null): string | null {
  const seen = instantOf(reading.seenAt);
  const from = postedAt ?? (seen && parisDay(seen));
  const leads = ofThePost(reading, matchesAround(reading, SHORT_DAY, REACH, SHORT_LEAD));
  return firstOf(leads, (found) => dayNamed(found.groups!.day!, from));
}

/** Leads that begin this post and nothing else: « à partir du » may begin a bonus, a law or the campaign. */
function* ofThePost(reading: Reading, leads: Iterable<RegExpExecArray>): Generator<RegExpExecArray> {
  for (const found of leads) {
    if (isOtherStart(reading.folded, found)) continue;
    if (!OF_ANYTHING.test(found[0]) || isOfPost(...inSentence(reading, found))) yield found;
  }
}

/** School and work may begin on two days: « rentrée le 18 janvier, le contrat débutant le 4 ». */
function workFirst(leads: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const [work, school]: [RegExpExecArray[], RegExpExecArray[]] = [[], []];
  for (const found of leads) (found[0].startsWith("rentree") ? school : work).push(found);
  return [...work, ...school];
}

/** The sentence around a match, and where it stands there. */
function inSentence({ text, folded }: Reading, { index, 0: words }: RegExpExecArray): [string, number, number] {
  const start = sentenceStart(text, index);
  const end = index + words.length;
  return [folded.slice(start, sentenceEnd(text, end)), index - start, end - start];
}

const inShort = (folded: string, reading: Reading): string | null =>
  /\d/.test(folded) ? (fromWords(allMatches(LEAD, folded), reading) ?? periodIn(folded, reading)) : null;

const periodIn = (folded: string, reading: Reading): string | null =>
  firstOf(allMatches(PERIOD, folded), (found) => periodStart(found, reading.seenAt));

const fromPeriods = (reading: Reading): string | null =>
  firstOf(matchesAround(reading, YEAR, REACH, PERIOD), (found) =>
    isOfPost(...inSentence(reading, found)) ? periodStart(found, reading.seenAt) : null,
  );

function firstOf(all: Iterable<RegExpExecArray>, read: (found: RegExpExecArray) => string | null): string | null {
  for (const found of all) {
    const day = read(found);
    if (day) return day;
  }
  return null;
}

/** « Alternance – Chef de projet – Septembre 2026 – Paris »: a month of its own in the title. */
const TITLE_MONTH = new RegExp(
  `(?:[-(|,/\\[] ?|rentree |(?:h\\/f|f\\/h)\\)? )((?:${MONTH}) 20\\d{2}) ?(?=$|[-)|,/\\]])`,
);
const monthOfTitle = (folded: string): string | null => readMonth(TITLE_MONTH.exec(folded)?.[1] ?? "");

function dayIn(folded: string, written: string, reading: Reading): string | null {
  const read = readDay(written, null);
  if (read.day) return read.day;
  if (read.problem === "impossible") {
    reading.count("startDate/impossible");
    return null;
  }
  const inside = /\b\d{1,2}[/.]\d{1,2}[/.]20\d{2}\b|\b20\d{2}-\d{2}-\d{2}\b/.exec(folded)?.[0];
  if (inside) return readDay(inside, null).day;
  return /\b(?:fin|mi|end of|mid)[ -]/.test(folded) || TWO_MONTHS.test(folded) ? null : readMonth(folded);
}

/** « janvier/février 2027 », « entre mars et mai 2027 »: no single month. */
const TWO_MONTHS = new RegExp(`\\b(?:${MONTH})\\.? ?(?:20\\d\\d ?)?(?:\\/|-|,|ou|et|a) ?(?:${MONTH})\\b`);

const LEAD_WORDS = [
  `date (?:de |d')?(?:debut|demarrage|prise de poste|embauche|entree)|joining date|expected start|availability|premier jour`,
  `debut(?: (?:du|de) (?:contrat|stage|mission|l'alternance))?(?: souhaite| prevu)?|demarrage(?: souhaite| prevu)?|rentree`,
  `prise de (?:poste|fonctions?)|entree en fonctions?|disponibilite|a pourvoir|disponible|vacant|(?:date de )?vacance(?: du poste)?(?= ?:)`,
  `(?:arrivee|depart|embauche|integration)(?= ?:| prevue?| souhaitee?| (?:le|en|au|des|debut) | (?:${MONTH}) 20)`,
  String.raw`(?:nous rejoi\w+|(?:t'|vous )attend(?:ons)?|(?:vous|tu) (?:commence|demarre|debute)[sz]|expect you|you(?:'ll| will) join (?:us|our team))(?= (?:le|en|au|des|a partir|on|in) )`,
  String.raw`(?:alternance|stage|contrat|mission|cdd|vie|poste) (?:(?:commence|demarre|debute)(?:ra)?|prend(?:ra)? effet)|(?:stage|contrat|mission|cdd|poste|alternance|interim)[^.,;\n]{0,30} (?:a demarrer|debutant|demarrant)`,
  String.raw`\b(?:une?|notre|votre|cherche|recrute|recherche) (?:alternante?|apprentie?|stagiaire)s?(?:[·.(]e\)?)?[^.,;:\d\n]{0,40} pour(?= (?:la |le )?(?:rentree |debut |mois )?(?:de |d')?(?:${MONTH}) 20)`,
  String.raw`\b(?:intern|apprentice|internship|apprenticeship|contract|role|position)\b[^.,;:\n\d]{0,40} from(?= (?:${MONTH}) 20)`,
  // « Stage de 6 mois (avril 2027) ».
  String.raw`\b(?:stage|alternance|cdd|contrat|mission|internship|contract)\b[^.;:\n\d]{0,30}\d{1,2}[ -](?:mois|months?)(?=(?: -|,| \() ?(?:${MONTH}) 20\d\d(?! ?(?:a|au|-|to)\b))`,
  `a partir (?:de |du |d')|a compter (?:de |du |d')|start(?:ing)?(?: date)?(?: in| from| on)?|beginning(?= (?:in |on )?(?:\\d|(?:${MONTH}) ))`,
  String.raw`des(?= (?:le |la rentree |debut |mi-? ?|fin |courant )?(?:${MONTH}|\d{1,2}|20\d\d|la rentree))(?: le)?`,
].join("|");
const GLUE = `(?: ?:| au plus tot| possible| souhaitee?| des| le| en| pour| a partir (?:de |du |d')| prevue?| is| mois de| la rentree(?: de)?){0,3} ?`;
const LEAD = new RegExp(
  String.raw`(?:${LEAD_WORDS})${GLUE}((?:le |du |de |debut |mi-?|fin |au )?(?:[^\n.;]|(?<=\d|\b(?:janv|fevr?|avr|juil|sept?|oct|nov|dec))\.){0,28}20\d{2}(?:-\d{2}-\d{2})?)`,
  "g",
);
const OF_ANYTHING = /^(?:a partir|a compter|des|disponib|start|beginning)/;

/** A day and its month, or a year of two figures; the first day of a period is read with its last. */
const SHORT = String.raw`(?<!\d)(?:\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${MONTH_NAME}|\d{1,2}[/.]\d{1,2}[/.]\d{2}|\d{1,2}\/\d{1,2})(?![\d/]| ?(?:au|a|-|jusqu'au|to|until)(?![a-z]))`;
const SHORT_LEAD = new RegExp(`(?:${LEAD_WORDS})${GLUE}(?:(?:le|du|au|the) )?(?<day>${SHORT})`, "g");
/** What such a day ends with. */
const SHORT_DAY = inTexts(
  new RegExp(
    String.raw`(?:${MONTH})(?![a-z]|\.? ?20\d\d)(?<=\d[a-z]{0,2} [a-z ]{3,12})|[/.][0123]\d(?![\d/]|\.\d)(?<=\d[/.]\d\d)`,
  ),
);

/** What else begins on a day: a law, a product, the calendar of the recruitment. */
const OTHER_START =
  /mise?s? en (?:oeuvre|ouvre|production|place|service|ligne)|deploy|deploi|livraison|lance|effecti|prior to|migration|applica|appliqu|reglement|\bloi\b|applicati|candidatures?\b(?! souhait)|entretiens?|requise?s?\b|obligat|conformit|vigueur|\b(?:le|la|les|ce|cette) (?:marche|projet|programme|chantier|travaux|campagne|phase|etude|pilote|saison) $|inscription|salon|forum|webin|session|evenement|soiree|portes ouvertes|seminaire|produit|fonctionnalite|version|publi|renouvel|certificat|installe|demenag|nos (?:nouveaux )?(?:locaux|bureaux)/;

/** Leads that can only be this post's: what stands before their comma is another clause. */
const NAMED = /^(?:date|prise|demarrage|a pourvoir|entree)/;

/** « Les tests ont débuté en mars 2023 ». */
const PAST = /\b(?:a|ont|avons|avait|avaient) ?$/;

/** What every such date ends with. */
const YEAR = inTexts(/20\d{2}/);
const REACH = 130;

function isOtherStart(folded: string, found: RegExpExecArray): boolean {
  const clause = folded
    .slice(Math.max(0, found.index - 60), found.index)
    .split(NAMED.test(found[0]) ? /[\n.;,]/ : /[\n.;]/)
    .at(-1)!;
  return OTHER_START.test(clause) || (/^debute\b/.test(found[0]) && PAST.test(clause));
}

/** « Démarrage du projet le 4 janvier 2027 ». */
const OTHER_BEGUN =
  /\b(?:du|de la|de l'|des|de|of the) (?:projets?|programmes?|chantiers?|campagnes?|travaux|phases?|etudes?|pilote|saison|exercice|production|deploiement|lot|inscriptions?|candidatures?|entretiens?|sessions?|recrutements?|project|programme)\b/;

function fromWords(leads: Iterable<RegExpExecArray>, reading: Reading): string | null {
  for (const found of leads) {
    const words = found[1]!.trim();
    if (
      /depuis|cree|fonde|prior to|before|^[^\d]*(?:avant|jusqu)|\d{1,2}(?:er)? [a-z]+ (?:au|-) \d/.test(words) ||
      /\d{4} ?[-/a] ?20\d{2}$/.test(words) ||
      OTHER_BEGUN.test(words)
    )
      continue;
    const day = dayIn(words, words, reading);
    if (day) return day;
  }
  return null;
}
