/** Words of titles and of employers' names, as data. Phrases are written in canonical form (`role/fold.ts`). */

/** Several ways to say one thing, longest first. `ia generative` stays two words: it is more than `ia`. */
export const SYNONYMS: readonly (readonly [string, string])[] = [
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
  ["program manager", "chefprogramme"],
  ["programme manager", "chefprogramme"],
  ["chef programme", "chefprogramme"],
  ["product owner", "productowner"],
  ["produit owner", "productowner"],
  ["po", "productowner"],
  ["product manager", "productmanager"],
  ["chef produit", "productmanager"],
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
  ["machine learning", "ml"],
  ["apprentissage automatique", "ml"],
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
  ["retd", "r"],
];

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Said in titles, and no part of the job's name. */
export const IDLE = set(`
  cdi cdd stage stagiaire internship intern trainee alternance alternant apprenti apprentissage apprentice contrat contract
  professionnalisation freelance interim interimaire vie permanent temp plein partiel full time part work study poste offre recherche recrute
  recrutement urgent hybride remote teletravail moi month annee janvier fevrier mar avril mai juin juillet aout septembre octobre novembre
  decembre ref reference h f m x w d nb hf asap new confidentiel cesure fin etude minimum xp exp opportunite rejoignez france debutable
  partir`);

/** Degrees of the same job. Two offers of different degrees are two offers. */
export const LEVELS: Readonly<Record<string, string>> = {
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

/** Legal forms and words that a group adds to its own name. */
export const LEGAL = set(`
  sa sas sasu sarl eurl snc sca scop scic se gie ei gmbh ag inc ltd llc plc bv nv spa srl corp corporation co company group groupe holding
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
  welcometothejungle iquesta studyrama engagement opus mercuri selecteam jobgether`);

export const RELAY_WORDS =
  /(?:^| )(?:recrutement|recruitment|recruiting|recruiter|recruteur|interim|staffing|talent|headhunt[a-z]*|sourcing|executive search|search|rh|hr|job|emploi|carriere|forum talent handicap|placement|jobboard|cabinet recrutement|confidentiel|anonyme)(?: |$)/;

/** Sources whose references name a posting, not a requisition: the same post comes back under another one. */
export const BOARDS = set(`
  francetravail pole-emploi adzuna apec linkedin indeed hellowork wttj welcometothejungle cadremploi jobteaser labonnealternance alternance
  api-alternance monster meteojob freework free-work cyberjobs choisir-le-service-public jooble talent glassdoor themuse alerts mail
  linkedin-alerts apec-alerts indeed-alerts alert keljob regionsjob jobijoba optioncarriere`);
