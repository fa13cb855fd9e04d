import { long, type Pair, type Side, source } from "./pair.ts";

/** One body under another beginning, in another language's title or under an agency's: and another body under the same. Employers are invented. */

const BODY = `Un départ programmé libère ce poste de responsable qualité des données. La personne tient les référentiels des adhérents, des praticiens
et des contrats. Elle mène deux chantiers par an avec un objectif, un délai et une preuve. Elle publie chaque trimestre un baromètre, commenté devant
les élus. Elle encadre trois gestionnaires et répond aux demandes de l'autorité de contrôle. Il faut cinq ans de pratique et une patience à toute épreuve.`;
/** Half of it in other words. */
const OTHER_BODY = `La personne retenue ouvre une équipe neuve. La personne tient les référentiels des adhérents, des praticiens et des contrats. Elle
choisit l'outil de pilotage, négocie avec trois éditeurs et forme les agences. Elle publie chaque trimestre un baromètre, commenté devant les élus.
Elle reprend les contrats de maintenance et les achats de licences. Il faut dix ans de pratique, dont trois à l'étranger.`;
const OWN_INTRO = "Fondée en 1926 par des mineurs, l'Union Mutualiste du Forvaux protège 90 000 familles de la plaine.";
const BOARD_INTRO = "Un service de vingt personnes, un accueil chaleureux, une cantine ouverte le midi.";

/** One text in a list, whose headings each site writes its own way. */
const headed = (...headings: string[]): string => {
  const lines = `${BODY} ${long}`.split(". ");
  return lines.map((line, at) => `${headings[at] ? `${headings[at]} : ` : ""}${line}`).join("\n");
};
const OWN_HEADINGS = headed("Contexte", "", "Les missions", "", "Votre profil");
const BOARD_HEADINGS = headed("À propos de nous", "", "Descriptif du poste", "", "Qui êtes-vous");

const own = (title: string, description: string, rest: Side = {}): Side =>
  source("apec", "178902214W", {
    title,
    company: "UNION MUTUALISTE DU FORVAUX",
    place: "Roanne - 42",
    description,
    ...rest,
  });
const board = (title: string, description: string, rest: Side = {}): Side =>
  source("linkedin", "4171120082", {
    title,
    company: "Union Mutualiste du Forvaux",
    place: "Roanne",
    description,
    ...rest,
  });
const relay = (title: string, description: string): Side =>
  source("jooble", "-77319", { title, company: "Emploi Loire Direct", place: "Roanne (42)", description });

const CLIENT = "Notre partenaire, l'Union Mutualiste du Forvaux, renforce ses équipes.";
const UNNAMED = "Notre partenaire, mutuelle de la plaine, renforce ses équipes.";

export const ONE_BODY: readonly Pair[] = [
  {
    name: "« Data Quality Manager », et le corps en français d'un responsable",
    want: "same",
    a: own(
      "Responsable qualité des données F/H",
      `${OWN_INTRO} ${BODY} Rémunération selon l'accord, 37 heures par semaine.`,
    ),
    b: board("Data Quality Manager", `${BOARD_INTRO} ${BODY}`),
  },
  {
    name: "« Data Quality Manager » et un responsable, deux corps",
    want: "different",
    a: own("Responsable qualité des données F/H", `${OWN_INTRO} ${BODY}`),
    b: board("Data Quality Manager", `${BOARD_INTRO} ${OTHER_BODY}`),
  },
  {
    name: "« Head of AI » et « Responsable IA », un corps sous deux débuts",
    want: "same",
    a: own("Responsable IA H/F", `${OWN_INTRO} ${BODY}`),
    b: board("Head of AI", `${BOARD_INTRO} ${BODY} Anglais courant.`),
  },
  {
    name: "« Head of AI » et « Responsable IA », deux corps",
    want: "different",
    a: own("Responsable IA H/F", `${OWN_INTRO} ${BODY}`),
    b: board("Head of AI", `${BOARD_INTRO} ${OTHER_BODY}`),
  },
  {
    name: "« Data Quality Manager », un texte sous d'autres intertitres",
    want: "same",
    a: own("Responsable qualité des données F/H", OWN_HEADINGS),
    b: board("Data Quality Manager", BOARD_HEADINGS),
  },
  {
    name: "« Head of AI » et « Responsable IA », un texte sous d'autres intertitres",
    want: "same",
    a: own("Responsable IA H/F", OWN_HEADINGS),
    b: board("Head of AI", BOARD_HEADINGS),
  },
  {
    name: "« Data Quality Manager », d'autres intertitres et une autre mission",
    want: "possible",
    a: own("Responsable qualité des données F/H", OWN_HEADINGS),
    b: board(
      "Data Quality Manager",
      BOARD_HEADINGS.replace(
        "vous rédigez les expressions de besoin et vous préparez les comités mensuels",
        "vous achetez le papier, les machines et le mobilier des agences de la plaine",
      ),
    ),
  },
  {
    name: "« Mutuelle », derrière le titre d'un cabinet qui nomme son client",
    want: "same",
    a: own("Chef de projet qualité des données F/H", `${OWN_INTRO} ${BODY}`),
    b: relay("Chef de projet qualité des données H/F - Mutuelle de plaine", `${CLIENT} ${BODY}`),
  },
  {
    name: "« Mutuelle », derrière le titre d'un cabinet qui ne nomme personne",
    want: "possible",
    a: own("Chef de projet qualité des données F/H", `${OWN_INTRO} ${BODY}`),
    b: relay("Chef de projet qualité des données H/F - Mutuelle de plaine", `${UNNAMED} ${BODY}`),
  },
  {
    name: "un métier de plus, derrière le titre d'un cabinet qui nomme son client",
    want: "possible",
    a: own("Chef de projet qualité des données F/H", `${OWN_INTRO} ${BODY}`),
    b: relay("Chef de projet qualité des données H/F - Marketing", `${CLIENT} ${BODY}`),
  },
  {
    name: "« Ingénieur chef de projet », mot pour mot un texte",
    want: "same",
    a: own("Ingénieur chef de projet TAL F/H", BODY),
    b: board("Chef de projet NLP", BODY),
  },
  {
    name: "« Ingénieur chef de projet », un texte où d'autres mots sont venus",
    want: "possible",
    a: own("Ingénieur chef de projet TAL F/H", `${OWN_INTRO} ${BODY}`),
    b: board("Chef de projet NLP", `${BOARD_INTRO} ${BODY}`),
  },
  {
    name: "« UMF », les lettres du nom sans « Association »",
    want: "same",
    a: own("Chef de projet IA F/H", BODY, { company: "Association Union Mutualiste du Forvaux" }),
    b: board("Chef de projet IA", `${BOARD_INTRO} ${BODY}`, { company: "UMF" }),
  },
  {
    name: "d'autres lettres que celles du nom",
    want: "different",
    a: own("Chef de projet IA F/H", BODY, { company: "Association Union Mutualiste du Forvaux" }),
    b: board("Chef de projet IA", `${BOARD_INTRO} ${OTHER_BODY}`, { company: "UMT" }),
  },
];
