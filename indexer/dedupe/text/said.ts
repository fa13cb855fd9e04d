import { wordHash } from "../word-hash.ts";
import { bearsCapital } from "./read-words.ts";
import { PROJECTS, TEAMS, type TeamWord, UNITS } from "./team.ts";

/** What a text says by single words, and by those beside them. */
export interface Said {
  /** English words more than French ones. */
  english: boolean;
  /** Is a reference announced? */
  refers: boolean;
  /** Does it seek for another house than the one that signs it: « notre client », « recrute pour une banque », « entreprise partenaire »? */
  forOthers: boolean;
  /** Hash of the first name of the house for which it seeks, « recrute pour Textiles Vanhoutte »; 0 where it names none. */
  soughtFor: number;
  /** Does it tell the reader what to do? An extract may hold the employer's praise alone. */
  tellsDuties: boolean;
}

/** The words of a text, as hashes. */
type Words = Int32Array;

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map((word) => wordHash(word) | 0));

const ENGLISH = 1;
const FRENCH = 2;
const REFERS = 3;
/** From here on, words that with their neighbours tell for whom the text seeks. */
const CLIENT = 4;
const CLIENTS = 5;
const PARTNER = 6;
const SEARCH = 7;
const FOR = 8;
const SEEKS = 9;
const MANDATED = 10;
/** What the reader does. */
const DUTY = 11;
/** « OFFRE 1553 | … » opens a text. */
const OFFER = 12;
/** Where a post is within its house (`team.ts`). */
const TEAM = 13;
const UNIT = 14;
const PROJECT = 15;
/** « Code de l'annonce », but not « revue de code ». */
const CODE = 16;
/** One such word may be the employer's: « vous accompagnez » its clients' pride. */
const DUTIES = 2;

/** Words by their hash, in an open table that is nearly empty: most words of a text find a free slot at once. */
const MASK = 0x7ff;
const hashes = new Int32Array(MASK + 1);
const kinds = new Uint8Array(MASK + 1);

function slotOf(hash: number): number {
  let slot = hash & MASK;
  while (kinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & MASK;
  return slot;
}

const say = (words: string, kind: number): void => {
  for (const word of words.split(" ")) {
    const hash = wordHash(word) | 0;
    const slot = slotOf(hash);
    hashes[slot] = hash;
    kinds[slot] = kind;
  }
};
say("mandate mandatee mandates mandatees missionne missionnee", MANDATED);
const SEEKING = "recrute recrutons recherchons cherche cherchons";
say("the and you with our will", ENGLISH);
say("les des vous et nous", FRENCH);
say("ref refs reference references requisition req job numero id identifiant", REFERS);
say("offre annonce", OFFER);
say("code", CODE);
say("client", CLIENT);
say("clients", CLIENTS);
say("partenaire partenaires", PARTNER);
say("recherche recrutement", SEARCH);
say("pour", FOR);
say(SEEKING, SEEKS);
say(
  `pilotez piloterez pilotes piloteras conduisez conduirez conduis conduiras cadrez cadrerez cadres animez animerez animes coordonnez coordonnerez
  coordonnes suivez suivrez suivras encadrez encadrerez encadres assurez assurerez assures participez participerez participes gerez gererez geres
  definissez redigez redigerez contribuez contribuerez construisez deployez deploierez accompagnez accompagnerez preparez preparerez travaillez
  travaillerez intervenez interviendrez realisez realiserez concevez organisez mesurez tenez tiens mesures arbitres ecris tries choisis construis rediges prends
  supervisez superviserez remplacez aidez menez menerez choisissez choisirez formez formerez recueillez recueillerez planifiez planifierez analysez
  analyserez proposez proposerez veillez veillerez garantissez garantirez identifiez etablissez etablirez elaborez portez porterez negociez testez
  documentez formalisez priorisez arbitrez controlez controlerez evaluez arbitrerez mettez mettrez dirigez dirigerez
  pilotera conduira animera coordonnera suivra encadrera assurera participera gerera definira redigera contribuera construira deploiera accompagnera
  preparera interviendra realisera concevra organisera supervisera menera choisira recueillera planifiera analysera proposera veillera garantira
  identifiera etablira elaborera negociera testera documentera formalisera priorisera arbitrera controlera evaluera dirigera
  lead manage own coordinate drive deliver define build design oversee run write`.replace(/\s+/g, " "),
  DUTY,
);
say(TEAMS, TEAM);
say(UNITS, UNIT);
say(PROJECTS, PROJECT);
const OPENS_NAME_OF: Record<number, TeamWord["of"]> = { [TEAM]: "team", [UNIT]: "unit", [PROJECT]: "project" };

/** Who seeks is told at the head of a text: its first words. */
const HEAD = 160;
/** Words of teams and projects that are looked at. */
const MOST_TEAMS = 24;

/** `starts`: where the words begin in the text. */
export function whatIsSaid(words: Words, starts: Words, count: number): { said: Said; teams: readonly TeamWord[] } {
  const teams: TeamWord[] = [];
  let leaning = 0;
  let refers = false;
  let forOthers = false;
  let duties = 0;
  let soughtFor = 0;
  for (let at = 0; at < count; at++) {
    const kind = kinds[slotOf(words[at]!)]!;
    if (kind === 0) continue;
    if (kind <= FRENCH) leaning += kind === ENGLISH ? 1 : -1;
    else if (kind === REFERS) refers = true;
    else if (kind === DUTY) duties++;
    else if (kind === OFFER) refers ||= at === 0;
    else if (kind === CODE) refers ||= isOfOffer(words, at, count);
    else if (kind >= TEAM) {
      if (teams.length < MOST_TEAMS) teams.push({ at: starts[at]!, of: OPENS_NAME_OF[kind]! });
    } else if (at < HEAD) {
      if (soughtFor === 0) soughtFor = houseSought(kind, words, at, count);
      forOthers ||= isForOthers(kind, words, at, count);
    }
  }
  return { said: { english: leaning > 0, refers, forOthers, soughtFor, tellsDuties: duties >= DUTIES }, teams };
}

const OFFERED = hashesOf("annonce offre poste mission emploi recrutement reference");
const isOfOffer = (words: Words, at: number, count: number): boolean =>
  words.subarray(at + 1, Math.min(at + 4, count)).some((word) => OFFERED.has(word));

const OUR = hashesOf("notre our");
/** "Our client-facing projects". */
const FACING = hashesOf("facing");
const ONE_OF = hashesOf("ses son leur leurs");
const ONE = hashesOf("un une");
const HOUSES = hashesOf("entreprise entreprises societe societes notre structure");
const ACCOUNT = hashesOf("compte");
const WE = hashesOf("nous");
const ENTRUST = hashesOf("confie confient");
const BY = hashesOf("par pour");
const WITHIN = hashesOf("dans");
const ITS = hashesOf("le la son sa");
/** « dans la recherche » is where science is. */
const THEIRS = hashesOf("le son sa");
const THE = hashesOf("le");
const SOUGHT = hashesOf(`${SEEKING} recherche`);
/** « Pour un CDI », « pour une mission longue » is no house. */
const NO_HOUSE = hashesOf(
  "cdi cdd poste contrat stage alternance mission prise duree creation periode equipe projet remplacement embauche demarrage",
);
/** How far a verb stands before « pour », and « nous recherchons » behind it. */
const BEFORE = 5;
const BEFORE_CLIENT = 8;
const BEHIND = 24;

function isForOthers(kind: number, words: Words, at: number, count: number): boolean {
  const before = at > 0 ? words[at - 1]! : 0;
  // Behind the last word stands what another text left there.
  const after = at + 1 < count ? words[at + 1]! : 0;
  if (kind === CLIENT && OUR.has(before)) return !FACING.has(after);
  if (kind === CLIENT || kind === CLIENTS) return ONE_OF.has(before) && isSought(words, at, BEFORE_CLIENT);
  if (kind === PARTNER) return HOUSES.has(before);
  if (kind === SEARCH) return at > 1 && isEntrusted(words[at - 2]!, before);
  // « Mandaté en exclusivité par ».
  if (kind === MANDATED) return words.subarray(at + 1, Math.min(at + 4, count)).some((word) => BY.has(word));
  if (kind === FOR) return isForHouse(words, at, count);
  return WE.has(before) && isForHouseBefore(words, at, count);
}

/** « accompagne une banque dans sa recherche », « nous confie le recrutement ». */
const isEntrusted = (verb: number, article: number): boolean =>
  (ENTRUST.has(verb) && ITS.has(article)) || (WITHIN.has(verb) && THEIRS.has(article));

/** Does somebody seek, so many words before: « recherche pour l'un de ses clients »? */
function isSought(words: Words, at: number, reach: number): boolean {
  for (let back = Math.max(0, at - reach); back < at; back++) if (SOUGHT.has(words[back]!)) return true;
  return false;
}

/** « pour le compte de », « recrute pour une banque ». */
function isForHouse(words: Words, at: number, count: number): boolean {
  if (at + 2 < count && THE.has(words[at + 1]!) && ACCOUNT.has(words[at + 2]!)) return true;
  return isHouse(words, at, count) && isSought(words, at, BEFORE);
}

/** « Pour un producteur d'énergie, nous recherchons ». */
function isForHouseBefore(words: Words, at: number, count: number): boolean {
  for (let back = Math.max(0, at - BEHIND); back < at; back++)
    if (kinds[slotOf(words[back]!)] === FOR && isHouse(words, back, count)) return true;
  return false;
}

const KINDS_OF_HOUSE = hashesOf("societe entreprise groupe filiale client maison cooperative");
/** The word behind « recrute pour », « recrute pour la société »: mostly a name, where it bears a capital. */
function nameBehind(words: Words, at: number, count: number): number {
  if (!isSought(words, at, BEFORE)) return 0;
  const house = [1, 2].find((behind) => KINDS_OF_HOUSE.has(words[at + behind] ?? 0)) ?? 0;
  return nameAt(words, at + house + 1, count);
}

/** Who the client is: « pour le compte de Kertis », « notre client Kertis », « mandaté par Kertis », « accompagnons Kertis dans le recrutement », « Kertis nous confie le recrutement ». */
function houseSought(kind: number, words: Words, at: number, count: number): number {
  const before = at > 0 ? words[at - 1]! : 0;
  if (kind === FOR) {
    const isAccount = at + 2 < count && THE.has(words[at + 1]!) && ACCOUNT.has(words[at + 2]!);
    return isAccount ? nameAt(words, at + 4, count) || nameAt(words, at + 3, count) : nameBehind(words, at, count);
  }
  if (kind === CLIENT || kind === PARTNER)
    return OUR.has(before) || ONE_OF.has(before) || HOUSES.has(before) ? nameAt(words, at + 1, count) : 0;
  if (kind === MANDATED) {
    const by = [1, 2, 3].find((behind) => BY.has(words[at + behind] ?? 0));
    return by === undefined ? 0 : nameAt(words, at + by + 1, count);
  }
  if (kind !== SEARCH || at < 4) return 0;
  if (ENTRUST.has(words[at - 2]!) && WE.has(words[at - 3]!)) return nameAt(words, at - 4, count);
  if (!WITHIN.has(words[at - 2]!) || !THEIRS.has(before)) return 0;
  for (let back = at - 3; back >= Math.max(0, at - BEFORE_CLIENT); back--)
    if (BESIDE.has(words[back]!)) return nameAt(words, back + 1, count);
  return 0;
}
const BESIDE = hashesOf("accompagne accompagnons assiste assistons");
const nameAt = (words: Words, at: number, count: number): number =>
  at < count && bearsCapital(at) && !NO_HOUSE.has(words[at]!) && !ARTICLES.has(words[at]!) ? words[at]! : 0;
const ARTICLES = hashesOf("un une le la les des du de nos vos ses");

const isHouse = (words: Words, at: number, count: number): boolean =>
  at + 2 < count && ONE.has(words[at + 1]!) && !NO_HOUSE.has(words[at + 2]!);
