import { words } from "../../words/words.ts";
import { initialsOf } from "../employer/house-name.ts";

/** What titles hold beside the job: durations, pay, the employer's number, where the post is. */

/** « Stage 6 mois », « 1/2 ans », « 3j/semaine », « 35h »: how long, how often. */
const DURATION =
  /\d+(?:[.,/]\d+)?(?:\s?(?:à|-|ou|to)\s?\d+)?\s?(?:mois|ans?|months?|years?|semaines?|jours?|heures?|j|h(?!\s?\/\s?f))(?!\p{L})(?:\s?\/\s?sem(?:aine)?\b)?(?:\s(?:d['’]|of )?exp[ée]riences?)?/giu;
/** « 45-55k€ », « 50/60 K€ », « 2 500 euros », « 450€/jour ». */
const PAY =
  /\d[\d\s.,]*(?:k?€?\s?(?:-|–|\/|à|et)\s?\d[\d\s.,]*)?\s?(?:k\s?€|k(?:eur(?:os?)?)?|€|euros?)(?![\p{L}\d])(?:\s?(?:\/|par)\s?(?:an|mois|jour|j)(?!\p{L}))?/giu;
/** « Poste basé à Lyon », "based in Paris": the place stands by itself. */
const SEATED =
  /(?<!\p{L})(?:poste\s+)?(?:bas[ée]e?|situ[ée]e?|localis[ée]e?|based|located)\s+(?:à|au|aux|en|sur|in|at)(?!\p{L})/giu;
/** « JR-004512 », « R0012345 », « KER/26/118 », « 2024-118 », « 26-041 », « 103916 »: the employer's number. « ISO-27001 » and a postcode are none. */
const CODE =
  /(?<![\p{L}\d/-])(?:(?!iso|iec|nf|en\d?)[a-z]{1,6}[-_]?\d{4,}[\w-]*|[a-z]{2,6}([-/])\d{2,4}\1\d{3,}|20\d\d[-/](?!20\d\d)\d{3,}|\d{2}-\d{3}(?!\s?(?:k|€|eur))|\d{6,})(?![\p{L}\d])/iu;
/** « (réf. ABC-2291) », « Ref KER-PO-77 ». */
const REFERRED = /(?<!\p{L})r[ée]f(?:[ée]rence)?s?\s?[.:]*\s?[\p{L}\d]*(?:[-_/]\p{L}{1,6}){0,2}[-_/]?\d[\w/-]*/giu;
/** « Débutant accepté », « junior·e bienvenu·e », « ouvert aux débutants », « première expérience acceptée »: who may apply; a degree of the job it is only beside another one. */
const BEGINNERS =
  /(?:(?:profil|poste)s? )?ouvert(?:e|\(e\))? aux (?:d[ée]butant|junior)[\p{L}·.()]{0,6}|(?:(?:profil|candidat)s? )?(?:(?:d[ée]butant|junior)(?:\(?e\)?|[·.]e)?(?:[·.]?s)?|(?:1[èe]?re|premi[èe]re) exp[ée]rience) (?:accept[ée]|bienvenu|admis)(?:\(?e\)?|[·.]e)?(?:[·.]?s)?(?!\p{L})/giu;
/** « Offre d'emploi : », « nous recrutons », « télétravail possible », « bac+5 », « BAP E » (a civil servant's branch): about the offer, not the job. */
const ASIDE =
  /offre d['’]emploi|(?<=^\W*)(?:emploi|job|recrutement)s? ?:? (?=(?:chef|charg|responsable|coordinat|consultant|product|data|project|direct|manager|ing[ée]nieur|pilote|lead|assistant|alternan|stage))|nous (?:recrutons|recherchons|cherchons)|we(?:['’]re| are) (?:hiring|looking for)|t[ée]l[ée]travail (?:possible|partiel|total|complet|ponctuel)|(?:full|100 ?%) remote|(?:à )?mi-temps|temps complet|anglais courant|fluent english|cat(?:[ée]gorie|\.) ?[abc](?!\p{L})|bap [a-j](?!\p{L})|bac ?\+? ?[2-8](?: ?[/àa-] ?(?:bac ?)?\+? ?[2-8])?(?!\d)/giu;
/** « Chef de projet - Attaché territorial »: the civil servants' corps, behind a sign. */
const CORPS =
  /(?<=[-–—/(|,:]\s?)(?:attach[ée]|ing[ée]nieur|r[ée]dacteur|technicien|administrateur)(?:ne|rice|\(?e\)?|[·.]e)? territoria(?:le?|ux)(?!\p{L})/giu;
/** « #dsi interne# »: an agency's own mark; « #IA #Data » are words. */
const MARK = /(?<![\p{L}\d])#(?=\S)[^#]{0,40}[^#\s]#(?![\p{L}\d])/gu;
/** « @Kertis »: where the job is done. */
const AT_HOUSE = /@\s?\p{Lu}[\p{L}\d-]*/gu;
/** ".NET" is a name, not the end of an address: « Développeur.NET ». */
const DOT_NET = /\.net(?![\p{L}/])/giu;
/** « V.I.E »: one word. */
const DOTTED_VIE = /(?<!\p{L})v\.\s?i\.\s?e(?!\p{L})\.?/giu;
/** « Data Engineer (IT) »: a board's heading, not a word of the job. */
const HEADING = /\(\s*IT\s*\)\s*$/;
/** « Data analyst F/H - Système, réseaux, données (H/F) »: France Travail's mark after the function under which Apec files it. */
const FUNCTION =
  /(?<=[FfHh]\s?\/\s?[FfHh])\s+-\s+\p{Lu}\p{Ll}+(?: \p{Ll}+)*(?:, \p{Ll}+(?: \p{Ll}+)*)+(?=\s+\(H\/F\)$)/u;
/** « Data Engineer H/F Data · Lille · Hybride »: what a house's page says under the title, its department, the town and how one works there. A short word (« RH · Lille ») may be the job's. */
const UNDER_TITLE =
  /(?<=[hfmwx]\s?\/\s?[hfmwx](?:\s?\/\s?[hfmwxd])?\)?)\s+\p{L}{4,}(?:[ &-]+\p{L}{4,}){0,3}(?:\s·\s[^·]{2,40}){1,2}$/iu;

/** « Product Manager (PM) »: said once more, by its initials. */
const SPELT = /((?:\p{L}+[ -]){1,4}\p{L}+) \((\p{Lu}{2,5})\)/gu;
const isInitials = (letters: string, phrase: string): boolean =>
  initialsOf(words(phrase).slice(-letters.length)) === letters.toLowerCase();

/** « Data Product Manager - Paris 9 »: a part of the city. */
const PART_OF_CITY = /(?<=(?<!\p{L})(?:paris|lyon|marseille)) \d{1,2}(?![\p{L}\d])/giu;

/** Most titles hold none of these. */
const MARKED =
  /\d|\.|[#@]| · |\)\s*$|\([A-Z]{2,5}\)|bas[ée]|situ[ée]|locali|located|emploi|job|recrutement|nous re?ch?er|nous recru|we.{1,5}(?:hir|look)|travail|remote|mi-temps|complet|anglais|english|bap|cat[ée.]|territorial|accept|bienvenu|admis|ouvert/i;

/** A title without all that, its dotted names made words. */
export function bareTitle(title: string): string {
  const short = title.slice(0, 300);
  if (!MARKED.test(short)) return short;
  return short
    .replace(HEADING, "")
    .replace(SPELT, (whole, phrase: string, letters: string) => (isInitials(letters, phrase) ? phrase : whole))
    .replace(MARK, " ")
    .replace(AT_HOUSE, " ")
    .replace(FUNCTION, "")
    .replace(UNDER_TITLE, "")
    .replace(REFERRED, " ")
    .replace(CODE, " ")
    .replace(BEGINNERS, " ")
    .replace(ASIDE, " ")
    .replace(CORPS, " ")
    .replace(DURATION, " ")
    .replace(PAY, " ")
    .replace(PART_OF_CITY, "")
    .replace(SEATED, " ")
    .replace(DOT_NET, " dotnet")
    .replace(DOTTED_VIE, "VIE");
}

/** Does the title welcome those who begin? */
export const welcomesBeginners = (title: string): boolean =>
  /d[ée]but|junior|exp[ée]/i.test(title) && title.slice(0, 300).search(BEGINNERS) !== -1;

/** The employer's number that stands in a title without a word that announces it. */
export const codeIn = (title: string): string | null => CODE.exec(title.slice(0, 300))?.[0] ?? null;
