import { withField } from "./facts-contract-lengths.ts";
import type { FactCase } from "./facts-contracts.ts";

/** Whose a length is: the post's, told among its terms or beside who offers it, or that of another contract. */
export const LENGTH_OWNERS: readonly FactCase[] = [
  ...withField("Stage", {
    "La direction de l'expérience usager propose un stage de cinq mois autour d'un fonds de plans.": "stage:5",
    "Notre service accueille une ou un stagiaire quatre mois.": "stage:4",
    "Vous passerez six mois avec nous, entre l'atelier et le bureau.": "stage:6",
    "Une thèse de trois ans pourra suivre ce stage.": "stage",
    "Ce stage peut mener à un CDD de douze mois.": "stage",
    "Stage ou alternance de 12 mois.": "stage:12",
    "Un premier stage de deux mois dans une équipe serait un plus.": "stage",
  }),
  ...withField("Freelance", {
    "Intervention de 5 mois, trois jours par semaine, à Nantes.": "freelance:5",
    "Prestation prévue sur 9 mois.": "freelance:9",
    "Conditions : 6 mois, 600 € par jour, deux jours sur site.": "freelance:6",
    "We need an experienced lead for a 10-month engagement.": "freelance:10",
    "L'intervention de nos équipes en 7 mois a doublé le débit.": "freelance",
    "Conditions de paiement : 2 mois fin de mois.": "freelance",
    "Retour sur investissement : 8 mois, 550 € par poste.": "freelance",
    "Vous suivrez le prestataire pendant 6 mois.": "freelance",
  }),
  ...withField("CDD", {
    "Il nous faut une chargée de projet, pour onze mois, en CDD : ateliers, tests, bilan.": "cdd:11",
    "En bref : 12 mois, 2 900 € brut, Rennes.": "cdd:12",
    "Le service de l'expérience usager crée un poste pour dix-huit mois.": "cdd:18",
    "Le programme Phare finance ce poste pour 24 mois.": "cdd:24",
    "Nous cherchons une personne disponible 8 mois pour un congé parental.": "cdd:8",
    "The role is a maternity cover of nine months.": "cdd:9",
    "We are hiring for 14 months.": "cdd:14",
    "Le consortium s'est engagé pour quatre ans autour d'un corpus commun.": "cdd",
    "Conditions : période d'essai de deux mois, 35 heures, 12 jours de RTT.": "cdd",
    "Il nous faut livrer le pilote, en neuf mois, avec deux équipes.": "cdd",
  }),
  ...withField("VIE", {
    "Our Spanish subsidiary opens a VIE position for 18 months.": "vie:18",
    "The group offers a VIE assignment in Turin for 12 months.": "vie:12",
    "Our German subsidiary has been open for 18 months.": "vie",
    "The VIE lasts 12 months.": "vie:12",
    "You will be posted in Oslo for 18 months.": "vie:18",
    "We opened a position of trust for 12 months with the bank.": "vie",
  }),
  ...withField("Alternance", {
    "Alternance à Pau, avec un stage de deux mois à l'étranger.": "alternance",
  }),
  ...withField("Freelance", {
    "The mission begins on 12 April 2027 and lasts 5 months.": "freelance:5",
    "The assignment is expected to last five months.": "freelance:5",
    "La mission démarre en avril et devrait durer cinq mois.": "freelance:5",
    "La mission se passe chez le client. Elle durera cinq mois.": "freelance:5",
    "The satellite's mission lasts 5 months.": "freelance",
    "Your mission: run a trial which starts in May and lasts 5 months.": "freelance",
  }),
  ...withField("Stage", {
    "Le stage consiste à essayer nos bornes.\nIl durera quatre mois, à Foix.": "stage:4",
    "The internship is in Lyon. It will last four months.": "stage:4",
    "Stage conventionné, à temps plein, quatre mois.": "stage:4",
    "Vous suivrez un projet européen. Il durera quatre mois.": "stage",
    "Our trial is in Lyon. It lasts four months.": "stage",
    "Stage, après une première expérience, quatre mois.": "stage",
  }),
  ...withField("Alternance", {
    "Alternance, apprentissage ou professionnalisation, selon votre âge, 12 mois.": "alternance:12",
    "Contrat d'alternance, quel que soit le diplôme, 24 mois.": "alternance:24",
    "L'alternance est ouverte à tous. Elle dure deux ans.": "alternance:24",
  }),
  ...withField("CDD", {
    "Le contrat est un CDD. Il est prévu pour dix mois.": "cdd:10",
    "CDD à temps plein, non renouvelable, dix mois.": "cdd:10",
    "CDD, période d'essai, deux mois.": "cdd",
    "CDD. La formation dure six mois.": "cdd",
  }),
];
