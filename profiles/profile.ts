/** A role to look out for, as data. The judge, the sources and the search all read it; none hard-wires it. */
export interface Profile {
  name: string;
  /** French, as people see it. */
  title: string;
  /** Short terms for sources that search by word. */
  terms: readonly string[];
  romeCodes: readonly string[];
  /** Lexicon of the judge (`indexer/role/`). */
  lexicon: Lexicon;
}

/**
 * Phrases are plain words. Case, accents, plural and feminine forms, H/F marks and small words (de, la, the…) do not
 * count on either side; `*` at the end of a word stands for any ending. A leading `!` in a rule's list negates a group.
 * A phrase of a group that the trade says in several ways (`indexer/words/trade.ts`) stands for them all: « IA » is "AI" too.
 */
export interface Lexicon {
  /** Named groups of phrases; the rules speak of them by name. */
  groups: Readonly<Record<string, readonly string[]>>;
  /** The group that says what the role is about (AI): without it a description is not read. */
  subject: string;
  /**
   * The group next door (data, digital): a text that gives its projects to lead raises a title left open, but for sentences
   * that hold one of `rejects`. `settingUp` one of its `works` is a project too: « la mise en place d'un entrepôt de données ».
   */
  near: ({ subject: string } & Readonly<Record<"rejects" | "settingUp" | "works", readonly string[]>>) | null;
  /** Phrases in which a subject word means something else: removed before reading. */
  voids: readonly string[];
  /** Short subject words that may mean something else. */
  ambiguous: readonly Ambiguity[];
  /** Words that qualify a title without changing the role (senior, technique…). */
  qualifiers: readonly string[];
  /** Read in order on the title; the first that holds decides. */
  rules: readonly TitleRule[];
  /** How a description can speak for a title that leaves it open; null when only titles count. */
  duty: DutyLexicon | null;
}

/** Words that mean something else when one of `when` is in the offer, or one of `beside` is in the title or defines them in the text. */
interface Ambiguity {
  words: readonly string[];
  when: readonly string[];
  beside: readonly string[];
  /** Said anywhere in the offer, these settle that the words mean the subject. */
  unless: readonly string[];
}

export interface TitleRule {
  name: string;
  verdict: "core" | "adjacent" | "no";
  score: number;
  /** Groups that must all be there (`!group`: must not). */
  all: readonly string[];
  /** Group whose phrase must open the title. */
  starts?: string;
  /** Groups of which none may be left once the last of `all` is taken out: « data center » holds « data ». */
  apart?: readonly string[];
  /**
   * May a sentence of the description raise this verdict to core? `firm` asks for two; `other`, where the title is of another
   * trade with plannings and suppliers of its own, for two that speak of the subject; `advised`, for one, and stops at
   * `raised` where the reader advises who leads; `capped` stops there too, unless the text names the role as the reader's;
   * `denied`, for one in a text that says that the title's trade is not done.
   */
  hidden?: "open" | "firm" | "other" | "advised" | "capped" | "denied";
  /** Group of role names: a description that names one beside the subject speaks for the role (« consultant IA »). */
  namedBy?: string;
  /** Verdict when the description speaks for the role without being enough for core, or gives projects of the group next door to lead. */
  raised?: "adjacent";
}

/** Words by which a sentence gives a responsibility to the person who is sought. */
export interface DutyLexicon {
  /**
   * What was learnt of such sentences (`scripts/learn-role.ts`), for what no list below says; null for nothing. `weights`: address of
   * the file, as text, since a profile crosses to threads. `techniques`: group by which such a sentence may speak of the subject
   * without its name, « un algorithme qui prévoit les pannes »: too wide for a list, what stands around it tells.
   */
  learnt: { weights: string; techniques: string } | null;
  /** Opening words of a responsibility: « piloter », « pilotage ». */
  verbs: readonly string[];
  /** Verbs whose object can be the subject itself: « déployer l'IA ». */
  direct: readonly string[];
  /** Verbs whose object can be its name alone, with an article: « piloter l'IA du groupe », "own our claims AI". */
  steering: readonly string[];
  /** What is led: « projets », « cas d'usage ». */
  objects: readonly string[];
  /** Groups after which undertakings are named that are not the subject's, also where one of its units does them: « projets data ». */
  otherwise: readonly string[];
  /** Between verb and subject, these make the subject a mere tool: « grâce à », « avec ». */
  breakers: readonly string[];
  /** What a tool can be an aid to: « aide à la décision » breaks nothing. */
  aids: readonly string[];
  /** What is done by a machine: « le tri par IA » is AI, and led as one. */
  processes: readonly string[];
  /** Verbs and nouns that bring in what was not there: whatever « par IA » follows is AI. */
  installs: readonly string[];
  /** Anywhere in the sentence, these make it something else: recruitment tools, perks. */
  rejects: readonly string[];
  /**
   * Behind the subject, these say that others lead: « les projets d'IA sont pilotés par … », « … sont confiés à … »,
   * « … relèvent de … ».
   */
  others: { done: readonly string[]; given: readonly string[]; theirs: readonly string[] };
  /** Likewise, that the reader does: « … vous sont confiés ». */
  handed: readonly string[];
  /** Before the verb, these make it something that the person should already know: « expérience en gestion de… ». */
  wishes: readonly string[];
  /** After « vous » and « you », any verb but these can be a lead when its object is an undertaking. */
  idle: readonly string[];
  /** Objects that any verb leads: « projet », « feuille de route ». */
  undertakings: readonly string[];
  /** « Votre première mission sera de donner vie à la stratégie IA ». */
  tasks: readonly string[];
  /** « Référent IA, vous pilotez trois projets »: what one is for the subject. */
  standings: readonly string[];
  /** « Au sein du pôle IA, vous pilotez trois projets »: parts of a house whose undertakings are the subject's. */
  units: readonly string[];
  /** Between the role's name and the subject, these make the subject the employer's: « chef de projet chez un leader de l'IA ». */
  employers: readonly string[];
  /** Between « vous » and the duty: « vous serez en charge de ». */
  auxiliaries: readonly string[];
  /** Right before the verb, these speak to the reader: « vous », whatever the sentence wished for earlier. */
  address: readonly string[];
  /** Right before a verb of theirs, these are who is sought: « l'agent conduit … ». */
  holders: readonly string[];
  /** First words of the part about the candidate, and of any other part: « Profil recherché », « Vos missions ». */
  profileHeads: readonly string[];
  otherHeads: readonly string[];
  /** « Vous accompagnez nos clients dans leurs projets d'IA »: they lead. */
  advises: readonly string[];
  /** « Vous réalisez des missions de conseil en IA ». */
  consulting: readonly string[];
  /** « L'essentiel du poste est de conduire des projets d'IA »: one such sentence is enough, whatever the title. */
  mains: readonly string[];
  /** « Ta mission sera entièrement consacrée à l'IA : tu coordonnes … »: what is said to be, how much, about the subject. */
  posts: readonly string[];
  wholly: readonly string[];
  devoted: readonly string[];
  /** Before « des projets », these make them all that there are: « la conduite des projets d'IA ». */
  wholes: readonly string[];
  /** « Vous ne codez pas », « sans activité de recherche »: what a title's trade makes; and forms in which the reader does all the same. */
  making: readonly string[];
  makes: readonly string[];
  /** Between these and the undertakings: « l'essentiel de votre temps va aux projets d'IA ». */
  given: readonly string[];
  /** « participer à »: what follows is others', whatever was led before. */
  takingPart: readonly string[];
  /** Before the verb, these weaken it: « participer à ». */
  weakeners: readonly string[];
  /** Where helping is the job, these are duties; with these, they are those of a secretary. */
  helps: readonly string[];
  chores: readonly string[];
  /** « Dans le cadre du déploiement de l'IA »: a noun right after these tells where one works, not at what. */
  settings: readonly string[];
  /** What comes after these is weakened no more: « participer au cadrage, puis piloter ». */
  sequels: readonly string[];
  /** In a title these say that helping is the job: « stagiaire ». Nothing weakens then. */
  learners: readonly string[];
  /** Who is spoken to or of. */
  person: readonly string[];
  /** Who is not: « nous », « le groupe ». */
  company: readonly string[];
  /** Relative words that hand the verb to somebody else: « équipe qui pilote ». */
  relatives: readonly string[];
  /** Verbs that are also a person's title: « responsable ». */
  roleNouns: readonly string[];
  /** Announces the name of the job: « nous recherchons », « en tant que ». */
  announces: readonly string[];
  /** Who is sought, by no title: « nous cherchons la personne qui dirigera … ». */
  someone: readonly string[];
  /** Says that the named job is a colleague's: « rattaché à », « aux côtés ». */
  colleagues: readonly string[];
  /** Why a sentence that speaks of the subject gives it to nobody here: shown beside a refusal. */
  reasons: { rejected: string; wished: string; advised: string; headed: string; otherwise: string };
  /** In a sentence, these are not the subject either: the law about it. */
  voids: readonly string[];
  /** The two groups that, side by side in such a sentence, name the role. */
  named: readonly [string, string];
  takingUp: TakingUp;
  anyProject: AnyProject;
}

/** Words in which any project is spoken of, one by one; and phrases that say whether it is that of the job. */
export interface AnyProject {
  /** What a lead does and answers for: « piloter », « budget », « comité ». */
  leading: readonly string[];
  /** What can be led, and parts of a house: beside a word that is none of these, they are others. */
  undertakings: readonly string[];
  /** What any job may say. */
  common: readonly string[];
  /** Headings of the part that says what the projects are. */
  contexts: readonly string[];
  /** « Rattaché à la mission IA, vous … »: the subject is where one works. */
  within: readonly string[];
  /** Said of others, or of another day. */
  asides: readonly string[];
  /** « Nous bâtissons un institut d'IA »: what is built in stone, and who builds it. */
  erecting: readonly string[];
  buildings: readonly string[];
  /** Among a sentence's first words, these make the subject a tool of the house's: « Nous utilisons l'IA ». */
  uses: readonly string[];
  /** Right behind the subject, these make it a house's: « an AI company ». */
  houses: readonly string[];
  /** What is used, made, taught or sold is not led. */
  handsOn: readonly string[];
  /** The trade of who sells: a project beside it is not the post. */
  selling: readonly string[];
  /** Groups of names that say nothing of what is led, and other words that any title may say. */
  titles: readonly string[];
  titleWords: readonly string[];
  /** Groups that do say it, whatever their words. */
  trades: readonly string[];
}

/** Words by which a sentence says what the projects of the job are, and a later one takes them up. */
export interface TakingUp {
  /** What a house does when it has a project of the subject: « déployer l'IA », « lancer trois pilotes ». */
  launches: readonly string[];
  /** What it does before it has one: « la banque souhaite analyser ses dossiers avec l'IA ». */
  intends: readonly string[];
  /** « Ce projet consiste à … ». */
  defines: readonly string[];
  /** « un contrôle assisté par IA »: between a thing and the subject, these say what it is made of. */
  madeOf: readonly string[];
  /** Beside undertakings, things that a job can be about: « assistant ». */
  things: readonly string[];
  /** Behind « ce », these name whatever was just told: « ce changement ». */
  turns: readonly string[];
  /** Those of which « le projet » is enough. */
  resumed: readonly string[];
  /** Those that may follow the subject: « AI programme ». */
  reversed: readonly string[];
  /** Between the subject and such a thing, these part them: « l'IA pour nos agents ». */
  links: readonly string[];
  /** Before the thing, these make it what somebody sells, shows or is known for. */
  vendors: readonly string[];
  /** « Le projet : … ». */
  labels: readonly string[];
  /** Things that are installed at customers'. */
  products: readonly string[];
  /** « Vous rejoignez le pôle IA »: only then are its undertakings those of the job. */
  joined: readonly string[];
  /** « Nous éditons un logiciel d'IA. Vous menez les déploiements »: what is done with a product. */
  deployments: readonly string[];
  /** « vous pilotez leur déploiement ». */
  possessed: readonly string[];
  /** Between « ces » and the noun. */
  qualifiers: readonly string[];
  /** After « les projets », these leave it as it is: « les projets de bout en bout ». */
  followers: readonly string[];
}

/** Phrases written as prose: « chef de projet, chef de programme, … ». */
export const list = (phrases: string): string[] =>
  phrases.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));
