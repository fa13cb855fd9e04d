import { type Pair, source } from "./pair.ts";

/** One mission under a title that says more on one side, under a shorter name of a public house, or put online again. Employers are invented. */

const GREENHOUSE = `Vous conduisez l'installation d'un conseiller virtuel pour les clients des rayons plantes, la prévision des ventes de bulbes et le tri
des photos de feuilles malades. Vous réunissez chaque quinzaine les huit directeurs de magasin, l'éditeur et le service informatique.`;
const gardens = (name: string, ref: string, title: string, description: string, rest = {}) =>
  source(name, ref, {
    title,
    company: "Jardins Mercavel",
    place: "Angers",
    contract: "CDI",
    description,
    ...rest,
  });
const HEAD =
  "Les Jardins Mercavel, neuf magasins de la Loire à la Vilaine, créent une fonction IA auprès de la direction.";
const JOURNAL = `Annonce parue au carnet des métiers verts, rubrique siège et fonctions support. ${HEAD} ${GREENHOUSE} Avantages : panier, treizième mois,
remise. Logement : non. Coupure : non. Nuit : non. Week-end : un sur quatre.`;
const TAIL =
  "Trois ans d'expérience en conduite de projet. Statut cadre, 41 à 45 k€, remise du personnel, un samedi sur quatre, déplacements chaque semaine en magasin.";

const WAKE = `Avec l'aide d'un mécène, nous construisons « Sillage », un assistant en intelligence artificielle qui prépare les dossiers de bourse.`;
const WAKE_DUTIES = `Associer les familles à la conception, encadrer un prestataire et deux étudiantes, veiller à la protection des données, écrire
le bilan demandé par le mécène.`;
const club = (name: string, ref: string, title: string, description: string) =>
  source(name, ref, {
    title,
    company: name === "carnet" ? "LES PASSEURS DE MER" : "Les Passeurs de mer",
    place: "Lorient",
    contract: "CDD",
    description,
  });

const BUOYS = `Vous prenez la tête du projet « veille des bouées » : un modèle qui annonce, bassin par bassin, le jour où une amarre doit être changée.
Vous travaillez avec une océanographe, trois développeurs et les équipages de quatre ports pilotes, vous suivez le budget et les essais d'hiver.`;
const moorings = (title: string) =>
  source("taleez", "amarrel-1", {
    title,
    company: "Amarrel Marine",
    place: "Lorient",
    contract: "CDI",
    description: `Amarrel Marine fabrique des amarres et leurs capteurs. Soixante salariés, un atelier sur le port. ${BUOYS} Trois jours en mer par mois.`,
  });
const forMoorings = (client: string) =>
  source("hellowork", "61", {
    title: "Chef de projet IA - CDI H/F",
    company: "Dorlande RH",
    place: "Lorient - 56",
    contract: "CDI",
    description: `Dorlande RH, cabinet de recrutement, recherche pour le compte de ${client} un chef de projet. ${BUOYS} Cabinet signataire d'une charte.`,
  });

const FRAME = `La Banque Corvane finance l'épargne, le crédit et l'assurance de 400 000 familles. Son pôle d'intelligence artificielle réunit trente
personnes à la direction générale, qui partagent les mêmes outils, les mêmes règles et le même comité d'éthique. Le poste est à pourvoir au siège.`;
const LOANS = `Les dossiers de prêt immobilier sont lus, triés et complétés par un modèle : vous menez les essais en agence, la mesure des délais et
la relation avec la conformité et l'inspection.`;
const SAVERS = `Les conseillers reçoivent chaque matin une liste d'appels : vous menez la refonte du score, les ateliers avec les régions et le retrait
progressif de l'ancien outil.`;
const bank = (name: string, ref: string, title: string, mission: string) =>
  source(name, ref, {
    title,
    company: "Banque Corvane",
    place: "Angers",
    contract: "CDI",
    description: `${FRAME} ${mission}`,
  });

const NOTICE = `L'établissement (31 communes, 96 000 habitants) se dote d'un plan d'intelligence artificielle voté en juin. Rattaché à la directrice du
numérique, vous en assurez la conduite : recenser les cas d'usage des services, piloter les essais, rédiger les pièces des marchés, animer le
réseau des référents.`;
const STATUTE = `Cadre d'emplois des attachés ou des ingénieurs territoriaux. Rémunération statutaire, régime indemnitaire, restaurant du personnel,
temps complet, congés et jours de repos. Lettre et dernier arrêté avant le douze du mois.`;
const LEGAL = `Grades : attaché, ingénieur. Poste vacant d'un fonctionnaire, ouvert aux contractuels selon l'article du code général de la fonction
publique. Nomination par la présidente après avis de la commission.`;
const notice = (company: string, place = "Orsance", text = `${NOTICE} ${STATUTE}`) =>
  source("csp", "1", { title: "Chef de projet IA", company, place, contract: "CDI", description: text });
const posted = (company: string, place = "Orsance", text = `${NOTICE} ${LEGAL}`) =>
  source("emploi-territorial", "2", {
    title: "Cheffe de projet IA",
    company,
    place,
    contract: "CDI",
    description: text,
  });

const lender = (name: string, ref: string, title: string, company: string) =>
  source(name, ref, {
    title,
    company,
    place: "Tours",
    contract: "CDI",
    description: `${company === "Librex" ? "Librex équipe quatre cents médiathèques." : `${company} cherche pour Librex, éditeur de logiciels, un product owner.`} Vous
tenez le backlog de l'assistant de prêt, vous écrivez les récits avec dix bibliothécaires et vous arbitrez avec les développeurs. Trois ans d'expérience.`,
  });

/** Long and short names of one public house, then of two. */
const HOUSES: readonly [long: string, short: string][] = [
  ["Communauté d'agglomération du Pays d'Orsance", "CA PAYS D'ORSANCE"],
  ["Communauté d'agglomération du Pays d'Orsance", "Agglo du Pays d'Orsance"],
  ["Communauté urbaine Orsance et Vaurelle", "CU Orsance & Vaurelle"],
  ["Communauté de communes des Monts d'Orsance", "CC MONTS D'ORSANCE"],
  ["Syndicat mixte Eaux d'Orsance", "SM EAUX D'ORSANCE"],
  ["Parc naturel régional d'Orsance", "PNR ORSANCE"],
  ["Conseil départemental de la Loire", "CD LOIRE"],
  ["Département de la Loire", "CD42"],
  ["Région Bretagne", "CR Bretagne"],
  ["Centre hospitalier d'Orsance", "CH ORSANCE"],
  ["Centre hospitalier universitaire d'Orsance", "CHU Orsance"],
  ["Service départemental d'incendie et de secours de la Loire", "SDIS 42"],
  ["Centre communal d'action sociale d'Orsance", "CCAS Orsance"],
  ["Ville de Saint-Aubin-sur-Orsance", "MAIRIE DE ST AUBIN S/ ORSANCE"],
  ["Orsance Métropole", "Métropole d'Orsance"],
];
const TWO_HOUSES: readonly [string, string][] = [
  ["CC Pays d'Orsance", "CA Pays d'Orsance"],
  ["Ville d'Orsance", "CCAS d'Orsance"],
  ["CH d'Orsance", "CHU d'Orsance"],
  ["CD 42", "CD 63"],
];

const PAUSED = "We paused this search in spring and are opening it again.";
const GRID = `Join Pellora, which balances the electricity of two hundred plants. Your job: own the bidding product, interview customers, keep the
backlog, write specs and launch in two new markets by autumn. The squad counts six engineers and one designer. You have shipped forecasting or
optimisation products and speak French at work.`;
const IDS = ["1a0f6a11-05f2-4a7a-bf62-6e24c9a7d5e3", "d2c9187c-4410-4c88-9b5e-21f0b9b1a6a7"] as const;
const opening = (ref: string, postedAt: string, description = GRID, title = "AI Product Manager - Bids") =>
  source("lever", ref, { title, company: "Pellora", place: "Nantes", postedAt, seenAt: postedAt, description });

export const ONE_MISSION: readonly Pair[] = [
  {
    name: "intitulé plus précis : le métier de l'employeur, texte écourté",
    want: "same",
    a: gardens("indeed", "1", "Chef de projet IA F/H - Jardinerie", `${HEAD} ${GREENHOUSE} ${TAIL}`),
    b: gardens("journal-des-jardins", "2", "Cheffe de projet IA", JOURNAL),
  },
  {
    name: "intitulé plus précis : le nom du projet, que l'autre texte dit dans une phrase récrite",
    want: "same",
    a: club(
      "passeurs",
      "1",
      "Chargée de projet IA",
      `Les Passeurs de mer aident 900 lycéens du littoral. ${WAKE} Nous cherchons une personne pour conduire cette aventure. Vos missions : ${WAKE_DUTIES} Deux ans d'expérience, 2 400 € bruts.`,
    ),
    b: club(
      "carnet",
      "2",
      "Chargé de projet IA - projet « Sillage »",
      `Structure associative. ${WAKE} Missions : ${WAKE_DUTIES} Contrat de dix-huit mois, deux ans d'expérience demandés.`,
    ),
  },
  {
    name: "intitulé plus précis : ce que dit en minuscules la phrase commune, et l'agence nomme l'employeur",
    want: "same",
    a: moorings("Chef de projet IA – veille des bouées"),
    b: forMoorings("la société Amarrel Marine"),
  },
  {
    name: "intitulé plus précis, agence qui ne nomme personne",
    want: "different",
    a: moorings("Chef de projet IA – veille des bouées"),
    b: forMoorings("son client"),
  },
  {
    name: "intitulé plus précis, d'un mot dont l'autre texte ne parle pas",
    want: "different",
    a: gardens("indeed", "1", "Chef de projet IA - Pépinières", `${HEAD} ${GREENHOUSE} ${TAIL}`),
    b: gardens("journal-des-jardins", "2", "Cheffe de projet IA", JOURNAL),
  },
  {
    name: "intitulé plus précis d'un mot du cadre commun, deux missions",
    want: "different",
    a: bank("apec", "1", "Chef de projet IA - Crédit", LOANS),
    b: bank("indeed", "2", "Chef de projet IA", SAVERS),
  },
  {
    name: "intitulé plus précis que l'autre texte dit, deux annonces d'un site",
    want: "different",
    a: gardens("indeed", "1", "Chef de projet IA F/H - Jardinerie", `${HEAD} ${GREENHOUSE} ${TAIL}`),
    b: gardens("indeed", "2", "Cheffe de projet IA", JOURNAL),
  },
  {
    name: "intitulé plus précis, deux numéros dans les textes",
    want: "different",
    a: gardens("indeed", "1", "Chef de projet IA - Jardinerie", `${HEAD} ${GREENHOUSE} Référence : MER-118`),
    b: gardens("apec", "2", "Cheffe de projet IA", `${HEAD} ${GREENHOUSE} Référence : MER-121`),
  },
  {
    name: "« assistant de prêt » est ce qu'on mène, et pas un grade",
    want: "same",
    a: lender("taleez", "x-1", "Product Owner IA - assistant de prêt", "Librex"),
    b: lender("hellowork", "2", "Product Owner IA H/F", "Tarande Recrutement"),
  },
  {
    name: "assistant product owner, et product owner",
    want: "different",
    a: lender("taleez", "x-1", "Assistant Product Owner IA", "Librex"),
    b: lender("hellowork", "2", "Product Owner IA H/F", "Librex"),
  },
  ...HOUSES.map(
    ([long, short]): Pair => ({
      name: `${long} et ${short}`,
      want: "same",
      a: notice(long),
      b: posted(short),
    }),
  ),
  ...TWO_HOUSES.map(
    ([one, other]): Pair => ({
      name: `${one} et ${other} : deux maisons`,
      want: "different",
      a: notice(one),
      b: posted(other),
    }),
  ),
  {
    name: "annonce rouverte deux mois après, sous un nouvel identifiant du logiciel",
    want: "same",
    a: opening(IDS[0], "2026-04-18"),
    b: opening(IDS[1], "2026-06-12", `${PAUSED} ${GRID}`, "Product Manager AI – Bids (M/F/D)"),
  },
  {
    name: "deux ouvertures de la même semaine, deux identifiants du logiciel",
    want: "different",
    a: opening(IDS[0], "2026-04-18"),
    b: opening(IDS[1], "2026-04-21"),
  },
  {
    name: "deux ouvertures, deux identifiants, jours inconnus",
    want: "different",
    a: source("lever", IDS[0], { title: "AI Product Manager", company: "Pellora", place: "Nantes", description: GRID }),
    b: source("lever", IDS[1], { title: "AI Product Manager", company: "Pellora", place: "Nantes", description: GRID }),
  },
  {
    name: "deux mois après, sous un autre numéro de réquisition",
    want: "different",
    a: opening("JR-20118", "2026-04-18"),
    b: opening("JR-20377", "2026-06-12"),
  },
  {
    name: "deux mois après, deux identifiants, deux numéros dans les textes",
    want: "different",
    a: opening(IDS[0], "2026-04-18", `${GRID} Requisition ID: R-4410`),
    b: opening(IDS[1], "2026-06-12", `${GRID} Requisition ID: R-4522`),
  },
  {
    name: "deux mois après, deux identifiants, un autre texte",
    want: "different",
    a: opening(IDS[0], "2026-04-18"),
    b: opening(
      IDS[1],
      "2026-06-12",
      GRID.replace(
        "the bidding product, interview customers, keep the\nbacklog",
        "our storage contracts in Spain, train three partner utilities",
      ),
    ),
  },
];
