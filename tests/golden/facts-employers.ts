import type { FactCase } from "./facts-contracts.ts";

const about = (cases: Record<string, string | null>): FactCase[] =>
  Object.entries(cases).map(([description, kind]) => [{ company: "Vermeil", description }, kind]);

/** What kind of employer recruits; null where nothing says so. */
export const EMPLOYERS: readonly FactCase[] = [
  ...about({
    "Vermeil recherche pour l'un de ses clients un chef de projet IA.": "agency",
    "Pour le compte de notre client, un assureur, nous recrutons un chef de projet.": "agency",
    "Notre client, un groupe industriel, recherche un chef de projet IA.": "agency",
    "Notre client est une mutuelle de 800 personnes.": "agency",
    "On behalf of our client, a bank, we are hiring an AI project manager.": "agency",
    "Vermeil is partnering with Orage to find an AI project manager.": "agency",
    "Vermeil, école d'ingénieurs, recrute pour l'une de ses entreprises partenaires.": "school",
    "Vermeil, ESN de 80 personnes, intervient chez ses clients.": "consulting",
    "Vous menez des projets d'IA pour nos clients et pour nos équipes.": null,
    "Un conducteur dédié à l'un de nos clients, entre nos deux entrepôts et notre client, tous voisins.": null,
    "We build pumps for our clients all over Europe.": null,
    "Vous serez l'interlocuteur de nos clients et de leurs ESN.": null,
    "Vermeil fabrique des pompes depuis 1962.": null,
    "Vermeil recherche, pour le compte d'un armateur, un chef de projet.": "agency",
    "Satisfaire notre client est notre priorité.": null,
    "Vermeil, société de services informatiques, recrute.": "consulting",
    "Mission auprès d'un client final, en région.": null,
    "Client final dans le luxe, Vermeil recrute.": "direct",
    "Vermeil est une société spécialisée dans le recrutement de profils rares.": "agency",
    "Vermeil, éditeur d'un logiciel spécialisé dans le recrutement, s'agrandit.": null,
    "Vermeil est reconnu pour ses activités de conseil et de services.": "consulting",
    "Vermeil, société d'ingénierie et de conseil, recrute.": "consulting",
    "Une direction qui achète des activités de conseil.": null,
    "Vous développez nos prestations de conseil auprès des communes.": null,
    "École de gestion, nous recrutons pour l'une de nos entreprises partenaires.": "school",
    "Vermeil recherche son futur chef de projet IA.": "direct",
    "Notre client, une banque, recherche son futur chef de projet IA.": "agency",
    "Vermeil est une start-up de 20 personnes.": "direct",
    "Vous accompagnez une start-up de 20 personnes.": null,
  }),
  [{ description: "Manpower vous propose un poste près de chez vous." }, "agency"],
  [{ description: "Vous travaillez avec Manpower et nos équipes." }, null],
  [{ contract: "CDI intérimaire" }, "agency"],
  [
    { company: "Vermeil Consulting", description: "Vermeil, cabinet de recrutement, cherche un chef de projet." },
    "agency",
  ],
  [{ company: "Vermeil Consulting", description: "Un concurrent, cabinet de recrutement, nous imite." }, "consulting"],
  [{ company: "Conseil supérieur des vermeils" }, null],
  [{ company: "Vermeil Conseil" }, "consulting"],
  [{ company: "Vermeil Région Sud" }, null],
  [{ company: "Région Sud" }, "direct"],
  [{ company: "Vermeil Intérim" }, "agency"],
  [{ company: "Mairie de Vermeil" }, "direct"],
];
