import { canonicalWord, plain } from "../role/fold.ts";
import { remembered } from "./remember.ts";

/** Words of titles and of employers' names, as data. They are made canonical here, as titles are (`role/fold.ts`). */

/** Several ways to say one thing, longest first. `ia generative` stays two words: it is more than `ia`. */
const SAYINGS: readonly (readonly [string, string])[] = [
  ["intelligence artificielle generative", "ia generative"],
  ["intelligence artificielle", "ia"],
  ["artificial intelligence", "ia"],
  ["generative artificial intelligence", "ia generative"],
  ["generative ai", "ia generative"],
  ["gen ai", "ia generative"],
  ["gen ia", "ia generative"],
  ["ia gen", "ia generative"],
  ["genai", "ia generative"],
  ["genia", "ia generative"],
  ["iagen", "ia generative"],
  ["ai", "ia"],
  ["project manager", "chefprojet"],
  ["projet manager", "chefprojet"],
  ["manager projet", "chefprojet"],
  ["chef projet", "chefprojet"],
  ["cp", "chefprojet"],
  ["cdp", "chefprojet"],
  ["program manager", "chefprogramme"],
  ["programme manager", "chefprogramme"],
  ["chef programme", "chefprogramme"],
  ["product owner", "productowner"],
  ["produit owner", "productowner"],
  ["po", "productowner"],
  ["product manager", "productmanager"],
  ["chef produit", "productmanager"],
  ["responsable projet", "responsableprojet"],
  ["charge projet", "chargeprojet"],
  ["pilote projet", "piloteprojet"],
  ["ingenieur donnee", "dataengineer"],
  ["ingenieur data", "dataengineer"],
  ["data ingenieur", "dataengineer"],
  ["data engineer", "dataengineer"],
  ["analyste donnee", "dataanalyst"],
  ["analyste data", "dataanalyst"],
  ["data analyste", "dataanalyst"],
  ["data analyst", "dataanalyst"],
  ["scientifique donnee", "datascientist"],
  ["data scientist", "datascientist"],
  ["business analyst", "businessanalyst"],
  ["analyste metier", "businessanalyst"],
  ["machine learning", "ml"],
  ["apprentissage automatique", "ml"],
  ["apprentissage profond", "deeplearning"],
  ["deep learning", "deeplearning"],
  ["vision par ordinateur", "computervision"],
  ["vision ordinateur", "computervision"],
  ["computer vision", "computervision"],
  ["traitement langage naturel", "nlp"],
  ["natural language processing", "nlp"],
  ["taln", "nlp"],
  ["business intelligence", "bi"],
  ["systeme information", "si"],
  ["ressource humaine", "rh"],
  ["human resource", "rh"],
  ["direction si", "dsi"],
  ["large language model", "llm"],
  ["software engineer", "developpeur"],
  ["ingenieur logiciel", "developpeur"],
  ["developer", "developpeur"],
  ["engineer", "ingenieur"],
  ["full stack", "fullstack"],
  ["back end", "backend"],
  ["front end", "frontend"],
  ["data centre", "datacenter"],
  ["data center", "datacenter"],
  ["numerique", "digital"],
  ["digitale", "digital"],
  ["donnee", "data"],
  ["big data", "bigdata data"],
  ["power bi", "powerbi"],
  ["retd", "r"],
  ["mission freelance", "freelance"],
  ["project", "projet"],
  ["coordinator", "coordinateur"],
  ["automation", "automatisation"],
  ["conversational", "conversationnel"],
  ["conversationnelle", "conversationnel"],
  ["responsible", "responsable"],
  ["governance", "gouvernance"],
  ["strategy", "strategie"],
  ["security", "securite"],
  ["cyber securite", "cybersecurite"],
  ["cybersecurity", "cybersecurite"],
  ["development", "developpement"],
  ["deployment", "deploiement"],
  ["quality", "qualite"],
  ["healthcare", "sante"],
  ["energy", "energie"],
  ["insurance", "assurance"],
  ["banking", "banque"],
  ["industry", "industrie"],
  ["training", "formation"],
  ["architect", "architecte"],
  ["analyst", "analyste"],
  ["specialist", "specialiste"],
  ["technical", "technique"],
  ["operational", "operationnel"],
  ["purchasing", "achat"],
  ["supply chain", "supplychain"],
  ["chaine approvisionnement", "supplychain"],
  ["health", "sante"],
  ["research", "recherche"],
];

/** Saying → its one name. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  SAYINGS.map(([from, to]) => [from.split(" ").map(canonicalWord).join(" "), to]),
);

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const set = (text: string): ReadonlySet<string> => new Set([...names(text)].map(canonicalWord));

/** Said in titles, and no part of the job's name. */
export const IDLE = set(`
  cdi cdd stage stagiaire internship intern trainee alternance alternant apprenti apprentissage apprentice contrat contract
  professionnalisation freelance interim interimaire vie permanent temp plein partiel full time part work study poste offre recherche recrute
  recrutement urgent hybride remote teletravail moi month annee janvier fevrier mar avril mai juin juillet aout septembre octobre novembre
  decembre ref reference h f m x w d nb hf asap new confidentiel cesure fin etude minimum xp exp opportunite rejoignez france debutable
  partir job offer contractuel pfe jour semaine month year par pour avec chez via with by at`);

/** Degrees of the same job. Two offers of different degrees are two offers. */
const DEGREES: Readonly<Record<string, string>> = {
  junior: "junior",
  debutant: "junior",
  graduate: "junior",
  confirme: "confirmé",
  confirmed: "confirmé",
  experimente: "confirmé",
  intermediaire: "confirmé",
  senior: "senior",
  sr: "senior",
  lead: "lead",
  leader: "lead",
  principal: "principal",
  staff: "staff",
  expert: "expert",
  assistant: "assistant",
  adjoint: "adjoint",
  directeur: "directeur",
  director: "directeur",
  head: "directeur",
  chief: "directeur",
  vp: "directeur",
};

const DEGREE_NAMES = [...new Set(Object.values(DEGREES))].sort();
const bitOf = (degree: string): number => 1 << DEGREE_NAMES.indexOf(degree);

/** Word → bit of its degree. */
export const LEVELS = new Map(Object.entries(DEGREES).map(([word, degree]) => [canonicalWord(word), bitOf(degree)]));
export const CONFIRMED = bitOf("confirmé");

/** Degrees for a reader. */
export const levelsSaid = (levels: number): string =>
  DEGREE_NAMES.filter((degree) => levels & bitOf(degree)).join("/") || "non précisé";

/** Legal forms and words that a group adds to its own name. */
export const LEGAL = set(`
  sa sas sasu sarl eurl snc sca scop scic se gie ei gmbh ag inc ltd llc plc bv nv spa srl corp corporation co cie company group groupe holding
  france francaise international europe european emea fr uk eu paris global worldwide s`);

/** Words too common to tell one employer from another once a name is left. */
export const COMMON = set(`
  consulting conseil service solution technologie technology technologies digital numerique informatique systeme system ressource engineering
  ingenierie industrie industry software lab studio agence cabinet societe entreprise compagnie association etablissement direction dsi
  recrutement recruitment talent job carriere career partner`);

/** Companies that publish for others: agencies, boards, job fairs. Canonical, without legal forms. */
export const RELAYS = set(`
  adecco randstad manpower expectra experis hay michael robert walter half adsearch lhh fed externatic kelly synergie proman crit temporis
  actual supplay interaction samsic triangle partnaire aquila lynx sofitex menway page spring badenoch morgan approach silkhom urban
  linkedin indeed apec hellowork meteojob monster jobteaser cadremploi regionsjob glassdoor adzuna jooble talentcom jobintree keljob neuvoo
  iquesta studyrama engagement opus mercuri selecteam jobgether kicklox malt stage`);

export const RELAY_WORDS =
  /^cabinet |(?:^| )(?:recrutement|recruitment|recruiting|recruiter|recruteur|interim|staffing|talent|headhunt[a-z]*|sourcing|executive search|search|rh|hr|job|emploi|carriere|forum talent handicap|placement|jobboard|cabinet recrutement|confidentiel(?:le)?|anonyme)(?: |$)/;

/** Words that qualify a job without making it another one. */
export const QUALIFIERS = set(
  "technical technique fonctionnel functional operationnel operational transverse polyvalent informatique",
);

/** Short words of four letters: as telling as IA, SI or BI. */
export const ACRONYMS = set("amoa gmao itsm mlops sirh devops finops");

/** Ways to name who leads a project: one post may bear two of them, so may two posts. */
export const PROJECT_LEADS = new Set(["chefprojet", "responsableprojet", "piloteprojet"]);

/** Words that make a job another one: an extract of the employer's own praise proves nothing against them. */
export const TRADES = set(`
  data digital marketing communication cloud web proxy product produit innovation transformation finance commercial juridique travaux
  achat qualite logistique securite cybersecurite infrastructure reseau mobile iot industriel formation recherche
  energie immobilier batiment sante banque assurance retail architecte developpeur formateur ml llm agile scrum engineering`);

/** Sources whose references name a posting, not a requisition: the same post comes back under another one. Letters only. */
const BOARDS = names(`
  francetravail poleemploi adzuna apec linkedin indeed hellowork wttj welcometothejungle welcomekit cadremploi jobteaser labonnealternance
  alternance apialternance monster meteojob freework cyberjobs choisirleservicepublic placedelemploipublic emploiterritorial jooble talent
  talentcom glassdoor themuse keljob regionsjob ouestjob parisjob jobijoba optioncarriere leboncoin stepstone jobrapido neuvoo jobted
  careerjet googlejobs lesjeudis emploi emploifr directemploi jobintree letudiant studyrama iquesta staffme chooseyourboss
  dogfinance efinancialcareers lhotellerie handicapjob agefiph talenteo dataanalyticspost aijobs aijobsnet otta remoteok
  weworkremotely wellfound angellist figaroemploi figaroclassifieds vivastreet trovit batiactu
  profilculture carriereonline cidj 1jeune1solution unjeuneunesolution alerts alert mail email jobboard board`);

const LAST = names("alerts alert mail email newsletter jobboard board");

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
