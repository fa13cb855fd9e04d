import { titleWord } from "../spelling.ts";
import { sayingsOf, unifier, wordSet } from "../word-list.ts";

/** Words of titles, as data. They are made canonical here, as titles are (`role/fold.ts`). */

/** Several ways to say one thing, longest first. `ia generative` stays two words: it is more than `ia`. */
const SAYINGS: readonly (readonly [string, string])[] = [
  ["resp", "responsable"],
  ["ing", "ingenieur"],
  ["dir", "directeur"],
  ["proj", "projet"],
  ["pjt", "projet"],
  ["mgr", "manager"],
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
  ["project lead", "chefprojet"],
  ["projet lead", "chefprojet"],
  ["program lead", "chefprogramme"],
  ["programme lead", "chefprogramme"],
  ["program manager", "chefprogramme"],
  ["programme manager", "chefprogramme"],
  ["chef programme", "chefprogramme"],
  ["responsable programme", "chefprogramme"],
  ["program", "programme"],
  ["product owner", "productowner"],
  ["produit owner", "productowner"],
  ["po", "productowner"],
  ["product manager", "productmanager"],
  ["chef produit", "productmanager"],
  ["responsable produit", "productmanager"],
  ["responsable projet", "responsableprojet"],
  ["charge projet", "chargeprojet"],
  ["project officer", "chargeprojet"],
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
  ["hr", "rh"],
  ["assistance maitrise ouvrage", "amoa"],
  ["assistance moa", "amoa"],
  ["maitrise ouvrage", "moa"],
  ["direction si", "dsi"],
  ["large language model", "llm"],
  ["software engineer", "developpeur"],
  ["ingenieur logiciel", "developpeur"],
  ["developer", "developpeur"],
  ["engineer", "ingenieur"],
  ["start up", "startup"],
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
  ["ethic", "ethique"],
  ["robotic", "robotique"],
  ["sector", "secteur"],
  ["defence", "defense"],
  ["software", "logiciel"],
  ["processus", "process"],
];

/** Replaces each known phrase by its one name, twice: « directeur des systèmes d'information » is named in two steps. */
const unify = unifier(SAYINGS);
export const unified = (tokens: readonly string[]): string[] => unify(unify(tokens));
export const SYNONYMS = sayingsOf(SAYINGS);

/** Said in titles, and no part of the job's name. */
export const IDLE = wordSet(`
  cdi cdd stage stagiaire internship intern trainee alternance alternant apprenti apprentissage apprentice contrat contract
  professionnalisation freelance interim interimaire vie permanent temp plein partiel full time part work study poste offre recherche recrute
  recrutement urgent hybride remote teletravail moi month annee janvier fevrier mar avril mai juin juillet aout septembre octobre novembre
  decembre ref reference h f m x w d nb hf asap new confidentiel cesure fin etude minimum xp exp opportunite rejoignez france debutable
  partir job new nouveau offer contractuel pfe jour semaine month year par pour avec chez via with by at e hybrid onsite salaire remuneration selon nous pourvoir demarrage immediat immediatement rapidement disponible disponibilite immediately startup
  remplacement conge maternite parental
  tou toute ige igr itrf
  january february march april june july august october november december woman man non binary nonbinary apprenticeship`);

/** Degrees of the same job. Two offers of different degrees are two offers. */
const DEGREES: Readonly<Record<string, string>> = {
  junior: "junior",
  debutant: "junior",
  graduate: "junior",
  jr: "junior",
  confirme: "confirmé",
  confirmed: "confirmé",
  experimente: "confirmé",
  experienced: "confirmé",
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
  deputy: "adjoint",
  directeur: "directeur",
  director: "directeur",
  head: "directeur",
  chief: "directeur",
  vp: "directeur",
};

const DEGREE_NAMES = [...new Set(Object.values(DEGREES))].sort();
const bitOf = (degree: string): number => 1 << DEGREE_NAMES.indexOf(degree);

/** Word → bit of its degree. */
export const LEVELS = new Map(Object.entries(DEGREES).map(([word, degree]) => [titleWord(word), bitOf(degree)]));
export const CONFIRMED = bitOf("confirmé");
/** Years of practice; the other degrees are ranks, and an expert may be junior. */
export const PRACTICE = bitOf("junior") | CONFIRMED | bitOf("senior");
/** « Directeur adjoint » is no directeur. */
export const DEPUTY = bitOf("adjoint") | bitOf("assistant");

/** Degrees for a reader. */
export const levelsSaid = (levels: number): string =>
  DEGREE_NAMES.filter((degree) => levels & bitOf(degree)).join("/") || "non précisé";

/** Words that qualify a job without making it another one. */
export const QUALIFIERS = wordSet(
  "technical technique fonctionnel functional operationnel operational transverse polyvalent informatique",
);

/** Said once more of who is one anyway: « ingénieur data engineer ». At most a doubt. */
export const REPEATS = wordSet("ingenieur");

/** Short words of four letters: as telling as IA, SI or BI. */
export const ACRONYMS = wordSet("amoa gmao itsm mlops sirh devops finops");

/** Ways to name who leads a project: one post may bear two of them, so may two posts. */
export const PROJECT_LEADS = new Set(["chefprojet", "responsableprojet", "piloteprojet"]);

/** Words that make a job another one: an extract of the employer's own praise proves nothing against them. */
export const TRADES = wordSet(`
  data digital marketing communication cloud web proxy product produit innovation transformation finance commercial juridique travaux
  achat qualite logistique securite cybersecurite infrastructure reseau mobile iot industriel formation recherche
  energie immobilier batiment sante banque assurance retail architecte developpeur formateur ml llm agile scrum engineering`);
