import { plain } from "../../text/plain.ts";
import { remembered } from "../../text/remembered.ts";
import { listOf } from "../word-list.ts";

/** Sources whose references name a posting, not a requisition: the same post comes back under another one. Letters only. */
const BOARDS = listOf(`
  francetravail poleemploi adzuna apec linkedin indeed hellowork wttj welcometothejungle welcomekit cadremploi jobteaser labonnealternance
  alternance apialternance monster meteojob freework cyberjobs choisirleservicepublic placedelemploipublic emploiterritorial jooble talent
  talentcom glassdoor themuse keljob regionsjob ouestjob parisjob jobijoba optioncarriere leboncoin stepstone jobrapido neuvoo jobted
  careerjet googlejobs lesjeudis emploi emploifr directemploi jobintree letudiant studyrama iquesta staffme chooseyourboss
  dogfinance efinancialcareers lhotellerie handicapjob agefiph talenteo dataanalyticspost aijobs aijobsnet otta remoteok
  weworkremotely wellfound angellist figaroemploi figaroclassifieds vivastreet trovit batiactu
  businessfrance profilculture engagementjeunes jobgether kicklox stage carriereonline cidj 1jeune1solution unjeuneunesolution alerts alert mail email jobboard board`);

const LAST = listOf("alerts alert mail email newsletter jobboard board");

/** Where administrations number their own vacancies: two numbers of one day are two posts. */
const PORTALS = listOf("choisirleservicepublic placedelemploipublic emploiterritorial");
export const isPortal = remembered((source: string): boolean => PORTALS.has(tokensOf(source).join("")));

/** « linkedin-alerts », « apec.fr », « welcome-to-the-jungle », « francetravail:raw »: the first words name the board, or the last one says it. */
export const isBoard = remembered(readsAsBoard);

/** A board's name where an employer's should be: « Les Jeudis », « Free-Work ». */
export const isBoardName = (name: string): boolean => opensAsBoard(tokensOf(name));

function readsAsBoard(source: string): boolean {
  const tokens = tokensOf(source);
  return opensAsBoard(tokens) || LAST.has(tokens.at(-1) ?? "");
}

const opensAsBoard = (tokens: readonly string[]): boolean =>
  tokens.some((_, at) => BOARDS.has(tokens.slice(0, at + 1).join("")));

const tokensOf = (name: string): string[] =>
  plain(name)
    .replace(/^(?:https?:\/\/)?(?:www|fr|jobs)\./, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
