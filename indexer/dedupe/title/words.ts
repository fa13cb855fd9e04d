import { namesIn, readSynonyms } from "../../words/synonyms.ts";
import { OF_TWINS } from "../../words/trade.ts";
import { words } from "../../words/words.ts";
import { unifier, wordSet } from "../word-list.ts";
import { MONTHS } from "./session.ts";

/** Words of titles, as data. They are made canonical here, as titles are (`words/words.ts`). */

/** Replaces each known phrase by its one name, twice: « directeur des systèmes d'information » is named in two steps. */
export const NAMES = namesIn(OF_TWINS);
const unify = unifier(NAMES);
export const unified = (tokens: readonly string[]): string[] => unify(unify(tokens));

/** Said in titles, and no part of the job's name. */
export const IDLE = wordSet(`
  cdi cdd stage stagiaire internship intern trainee alternance alternant apprenti apprentissage apprentice contrat contract
  professionnalisation freelance independant prestataire portage interim interimaire vie permanent temp plein partiel full time part work study poste offre recherche recrute
  recrutement urgent hybride remote teletravail moi month annee ref reference h f m x w d nb hf asap confidentiel cesure fin etude minimum xp exp opportunite rejoignez france debutable
  partir job new nouveau offer contractuel pfe jour semaine month year par pour avec chez via with by at e hybrid onsite salaire remuneration selon nous pourvoir demarrage immediat immediatement rapidement disponible disponibilite immediately startup
  remplacement conge maternite parental
  tou toute ige igr itrf woman man non binary nonbinary apprenticeship`).union(new Set(MONTHS.keys()));

/** Degrees of the same job, and how they are said. Two offers of different degrees are two offers. */
const DEGREES = readSynonyms(`
  junior = débutant, graduate, jr; confirmé = confirmed, expérimenté, experienced, intermédiaire; senior = sr
  lead = leader; principal; staff; expert; assistant; adjoint = deputy; directeur = director, head, chief, vp`);

const bitOf = (degree: string): number => 1 << DEGREES.findIndex(({ names }) => names.includes(degree));

/** Word → bit of its degree. */
export const LEVELS = new Map(
  DEGREES.flatMap(({ ways }, at) => ways.map((way) => [words(way).join(" "), 1 << at] as const)),
);
export const CONFIRMED = bitOf("confirmé");
/** Years of practice; the other degrees are ranks, and an expert may be junior. */
export const PRACTICE = bitOf("junior") | CONFIRMED | bitOf("senior");
export const DIRECTOR = bitOf("directeur");
/** « Directeur adjoint » is no directeur. */
export const DEPUTY = bitOf("adjoint") | bitOf("assistant");

/** Degrees for a reader. */
export const levelsSaid = (levels: number): string =>
  DEGREES.flatMap(({ names }, at) => (levels & (1 << at) ? names : [])).join("/") || "non précisé";

/** Words that qualify a job without making it another one. */
export const QUALIFIERS = wordSet("technique fonctionnel functional operationnel transverse polyvalent informatique");

/** Words that only frame what a title adds: « projet Épaule », « équipe Rayons ». */
export const FRAME = wordSet("projet programme equipe pole service chantier assistant");

/** What houses call themselves beside their name: « Orvanne community startup ». */
export const KINDS_OF_HOUSE = wordSet(
  "community communaute startup groupe group filiale membre reseau network incubateur accelerateur portfolio entreprise societe company",
);

/** Said once more of who is one anyway: « ingénieur architecte data ». At most a doubt, where more than a word of the texts differs. */
export const REPEATS = wordSet("ingenieur");

/** Short words of four letters: as telling as IA, SI or BI. */
const ACRONYMS = wordSet("amoa gmao itsm mlops sirh devops finops");

/** Ways to name who leads a project: one post may bear two of them, so may two posts. */
export const PROJECT_LEADS = new Set(["chefprojet", "responsableprojet", "piloteprojet"]);

/** One more, that may as well name another degree. */
export const LESSER_LEAD = "chargeprojet";

/** Who answers for a field, in French and in English. */
export const HEADS = wordSet("responsable manager");
/** « Product Owner », which a board translates « Responsable produit », the name of the product manager. */
export const PRODUCT_HEADS = new Set(["productowner", "productmanager"]);

/** Words that make a job another one: an extract of the employer's own praise proves nothing against them. */
export const TRADES = wordSet(`
  data digital marketing communication cloud web proxy product produit innovation transformation finance commercial juridique travaux
  achat qualite logistique securite cybersecurite infrastructure reseau mobile iot industriel formation recherche
  energie immobilier batiment sante banque assurance retail architecte developpeur formateur ml llm agile scrum engineering`);

/** Tools that a board or a house lists behind the job: « (Python / Spark / GCP) ». */
export const TOOLS = wordSet("aws gcp sql dbt git php css vba sas qlik");

/** IA, SI, BI: a short word makes a job another one; « 3D » names none. */
export const isShort = (word: string): boolean => (word.length <= 3 && !/\d/.test(word)) || ACRONYMS.has(word);
export const isTelling = (word: string): boolean => isShort(word) || TRADES.has(word) || PROJECT_LEADS.has(word);
