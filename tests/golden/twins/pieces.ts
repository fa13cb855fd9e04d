import { long, type Pair, source } from "./pair.ts";

/** Extracts: two pieces of one text, and pieces that say nothing of the post. Employers are invented. */

const CLIENT = `Notre client est une coopérative laitière de neuf cents salariés, installée entre deux vallées depuis trois générations, qui livre
chaque matin les écoles, les hôpitaux et les épiceries de la région et qui ouvre cette année une seconde fromagerie.`;
const DUTIES = `Rattaché au directeur des opérations, vous recensez les usages de l'IA en cave et en collecte, vous chiffrez les gains avec les
fromagers, vous choisissez les capteurs et vous pilotez les deux prestataires retenus par le comité`;
const AFTER = `d'investissement. Vous formez les équipes, vous tenez le calendrier et vous rendez compte chaque mois à la présidence. Ingénieur
agronome ou informaticien, vous avez conduit des projets de bout en bout pendant cinq ans.`;
const FRAME = `L'école Campus Tavelle, spécialiste de la formation à distance, recherche pour son entreprise partenaire un chef de projet IA en contrat
d'apprentissage, pour préparer l'une de ses formations diplômantes reconnues par l'État`;
const PRAISE = `Tavelle Conseil, fondé en 2011, est une maison de conseil de premier plan, reconnue par les cabinets d'analyse. De la sensibilisation
des personnes aux changements d'organisation en passant par le soutien technique, nos équipes apportent des solutions sur mesure, cohérentes et
sûres, à des entreprises petites et grandes, en Europe et au Moyen-Orient`;

const title = "Chef de projet IA coopérative";
const page = (ref: string, place: string, description: string, rest = {}) =>
  source("adzuna", ref, { title, company: "Michael Page", place, description, ...rest });

export const PIECES: readonly Pair[] = [
  {
    name: "une agence, un texte coupé à deux endroits",
    want: "same",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${DUTIES}…`),
    b: page("2", "Aurillac, Cantal", `Poste : ${DUTIES} ${AFTER.slice(0, 120)}…`),
  },
  {
    name: "une agence, un texte coupé à deux endroits, un lieu vague",
    want: "same",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${DUTIES}…`),
    b: page("2", "France", `Poste : ${DUTIES} ${AFTER.slice(0, 120)}…`),
  },
  {
    name: "une ville et « France » sur un même site, un même texte",
    want: "possible",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${DUTIES}…`, { company: "Kertis" }),
    b: page("2", "France", `${CLIENT} ${DUTIES}…`, { company: "Kertis" }),
  },
  {
    name: "une ville et « France » sur deux sites, un même texte",
    want: "same",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${DUTIES}…`, { company: "Kertis" }),
    b: source("apec", "2", { title, company: "Kertis", place: "France", description: `${CLIENT} ${DUTIES} ${AFTER}` }),
  },
  {
    name: "deux extraits sans rien de commun sur un même site, à une semaine l'un de l'autre",
    want: "possible",
    a: page("1", "Aurillac, Cantal", `${CLIENT}…`, { company: "Kertis", postedAt: "2026-02-06" }),
    b: page("2", "Aurillac, Cantal", `${DUTIES}…`, { company: "Kertis", postedAt: "2026-02-13" }),
  },
  {
    name: "un site d'emploi et une agence, un texte coupé à deux endroits",
    want: "same",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${DUTIES}…`, { company: "Les Jeudis" }),
    b: page("2", "Aurillac, Cantal", `${DUTIES} ${AFTER.slice(0, 120)}…`),
  },
  {
    name: "une agence, un texte coupé à deux endroits, une ville et sa banlieue",
    want: "same",
    a: page("1", "Sainte-Foy-lès-Lyon, Lyon", `${CLIENT} ${DUTIES}…`),
    b: source("francetravail", "2", {
      title,
      company: "Michael Page",
      place: "69 - Lyon",
      description: `${DUTIES} ${AFTER}`,
    }),
  },
  {
    name: "le cadre d'une école, deux entreprises, un extrait et un texte entier",
    want: "different",
    a: page(
      "1",
      "Aurillac, Cantal",
      `${FRAME}. L'entreprise : un laboratoire d'analyses vétérinaires, où vous suivez le pro…`,
      {
        company: "Campus Tavelle",
      },
    ),
    b: source("labonnealternance", "2", {
      title,
      company: "Campus Tavelle",
      place: "Aurillac",
      description: `${FRAME}. L'entreprise : des salles d'escalade, où vous déployez l'assistant d'accueil et tenez le planning.`,
    }),
  },
  {
    name: "une école, un site, deux missions dans le même cadre",
    want: "different",
    a: page("1", "Aurillac, Cantal", `${DUTIES}. ${FRAME.slice(0, 110)}…`, { company: "Campus Tavelle" }),
    b: page("2", "Aurillac, Cantal", `${AFTER} ${FRAME.slice(0, 110)}…`, { company: "Campus Tavelle" }),
  },
  {
    name: "un texte entier sous le nom du groupe et de sa maison, le même jour",
    want: "same",
    a: source("wttj", "1", {
      title,
      company: "Tavelle",
      place: "Aurillac",
      description: `${DUTIES} ${AFTER} ${CLIENT}`,
    }),
    b: source("wttj", "2", {
      title,
      company: "Ostrelis",
      place: "Aurillac",
      description: `${DUTIES} ${AFTER} ${CLIENT}`,
    }),
  },
  {
    name: "un extrait dont la fin commence un texte entier",
    want: "same",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${DUTIES.slice(0, 130)}…`),
    b: source("francetravail", "2", {
      title: `${title} (H/F)`,
      company: "MICHAEL PAGE",
      place: "15 - AURILLAC",
      description: `${DUTIES} ${AFTER}`,
    }),
  },
  {
    name: "une agence, deux extraits qui partagent un passage et se séparent avant la coupure",
    want: "possible",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${DUTIES} ${AFTER}…`),
    b: page(
      "2",
      "Aurillac, Cantal",
      `Poste : ${DUTIES}. Vous négociez les marchés de fournitures et vous relevez les compteurs de toutes les
      laiteries du département, avec un adjoint et deux apprentis que vous recrutez dès le mois de mai prochain…`,
    ),
  },
  {
    name: "une école dont le cadre finit un extrait et en commence un autre",
    want: "possible",
    a: page("1", "Aurillac, Cantal", `${CLIENT} ${FRAME}…`, { company: "Campus Tavelle" }),
    b: page("2", "Aurillac, Cantal", `${FRAME}. ${AFTER}…`, { company: "Campus Tavelle" }),
  },
  {
    name: "« technique » d'un côté, et un extrait qui ne dit que l'employeur",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Chef de projet IA technique",
      company: "Tavelle",
      place: "Aurillac, Cantal",
      description: `${PRAISE}…`,
    }),
    b: source("francetravail", "2", {
      title: "Chef de projet IA (H/F)",
      company: "TAVELLE",
      place: "15 - AURILLAC",
      description: `${PRAISE}. ${DUTIES} ${AFTER}`,
    }),
  },
  {
    name: "stage d'un côté, contrat tu de l'autre, et un extrait qui ne dit que l'employeur",
    want: "different",
    a: source("adzuna", "1", {
      title: "Stage - Chef de projet IA",
      company: "Tavelle",
      place: "Paris",
      description: `${PRAISE}…`,
    }),
    b: source("adzuna", "2", {
      title: "Chef de projet IA",
      company: "Tavelle",
      place: "Aurillac, Cantal",
      description: `${PRAISE}…`,
    }),
  },
  {
    name: "« sous le numéro » de l'employeur, dans l'annonce courte d'un site",
    want: "same",
    a: source("workday:orvanne", "R2051877", {
      title: "Chef de projet IA Qualité (F/H)",
      company: "Orvanne Cabines",
      place: "Rochefort",
      description: long,
    }),
    b: source("linkedin", "4378083253", {
      title: "Chef de projet IA Qualité",
      company: "Orvanne",
      place: "Rochefort, Nouvelle-Aquitaine, France",
      description:
        "Quinze ans de fiches à relire, des compagnons à convaincre. Offre complète chez nous sous le numéro R2051877.",
    }),
  },
];
