import { type FactCase, inText } from "./facts-contracts.ts";

/** A part of the work away, half days, and weeks shared with a school. */
const told = (fields: Record<string, string>, cases: Record<string, string | null>): FactCase[] =>
  Object.entries(cases).map(([description, expected]) => [{ ...fields, description }, expected]);

export const TELEWORK_WEEKS: readonly FactCase[] = [
  ...inText({
    "La plupart des tâches peuvent être menées à distance ; on se voit chaque quinzaine à Pau.": "partial",
    "L'essentiel de la mission se fait à distance.": "partial",
    "Une partie du travail peut être réalisée à distance.": "partial",
    "Poste en grande partie à distance.": "partial",
    "Vous travaillez principalement à distance, avec deux déplacements par mois.": "partial",
    "Mission majoritairement à distance.": "partial",
    "Travail possible à distance la moitié du temps.": "partial",
    "Mostly remote, with regular visits to our Lyon office.": "partial",
    "The role is largely remote.": "partial",
    "Mission réalisable à distance en partie.": "partial",
    "Travail au bureau et à distance, à votre guise.": "partial",
    "Télétravail : un jour et demi par semaine.": "partial:1.5",
    "Une journée et demie de télétravail hebdomadaire.": "partial:1.5",
    "Deux jours et demi de télétravail par semaine.": "partial:2.5",
    "One and a half days of remote work per week.": "partial:1.5",
    "Une demi-journée de télétravail par semaine.": "partial:0.5",
    "Les entretiens se font à distance.": null,
    "La formation se fait en partie à distance.": null,
    "Notre équipe est répartie entre Lyon et Nantes ; nous pilotons nos robots à distance.": null,
    "Vous suivez à distance les machines de nos clients.": null,
    "Prise de commande à distance.": null,
    "L'essentiel des cours se fait à distance.": null,
    "Une partie des échanges avec nos clients se fait à distance.": null,
    "Nos capteurs relèvent les compteurs à distance.": null,
    "Le diagnostic à distance est notre métier.": null,
    "Télémédecine : vous soignez à distance.": null,
    "Télétravail\n2 jours par semaine": "partial:2",
    "Télétravail\nNon": "none",
  }),
  ...inText({
    "Notre application facilite le télétravail": null,
    "Télétravail possible un jour sur deux.": "partial",
    "Télétravail : un jour imposé au bureau, quatre libres.": "partial:4",
  }),
  [{ description: "Présence au bureau du lundi au mercredi, télétravail les autres jours." }, "partial:2"],
  [{ description: "Au bureau du mardi au jeudi, chez toi le reste." }, "partial:2"],
  [{ description: "Sur site du lundi au mardi, le reste à distance." }, "partial:3"],
  [{ description: "Sur site du lundi au jeudi, télétravail le vendredi." }, "partial:1"],
  [{ description: "Bureau du mardi au jeudi, télétravail lundi et vendredi." }, "partial:2"],
  [{ description: "In the office from Tuesday to Thursday, remote the rest of the week." }, "partial:2"],
  [{ description: "In the office Tuesday to Thursday, remote otherwise." }, "partial:2"],
  [{ description: "Du lundi au jeudi au bureau, vendredi à la maison." }, "partial:1"],
  [{ description: "Deux jours chez vous, trois jours avec nous." }, "partial:2"],
  [{ description: "Trois jours à distance, deux jours avec vos collègues." }, "partial:3"],
  [{ description: "Trois jours avec l'équipe, deux à distance." }, "partial:2"],
  [{ description: "Deux jours de télétravail, trois jours ensemble." }, "partial:2"],
  [{ description: "3 jours ensemble, 2 jours chez soi." }, "partial:2"],
  [{ description: "Two days from home, three days with the team." }, "partial:2"],
  [{ description: "Deux jours avec l'équipe, les trois autres à distance." }, "partial:3"],
  [{ description: "Nous sommes ouverts du mardi au jeudi, le reste du temps nous sommes en déplacement." }, null],
  [{ description: "Horaires : du lundi au vendredi, au bureau." }, null],
  [{ description: "Du lundi au vendredi, vous travaillez avec nos clients à distance." }, null],
  [{ description: "Vous formez les utilisateurs, sur site ou à distance." }, null],
  [{ description: "Vous accompagnez nos clients sur site ou à distance." }, null],
  [{ description: "Vous animez des ateliers, sur place ou à distance." }, null],
  [{ description: "Vous assurez le support des agences, sur site et à distance." }, null],
  [{ description: "Vous dépannez les postes, sur place ou à distance." }, null],
  [{ description: "Ateliers sur place ou à distance." }, null],
  [{ description: "Vous conseillez les communes, sur site ou à distance." }, null],
  [{ description: "Les formations que vous donnez se font sur place ou à distance." }, null],
  [{ description: "Vous travaillez sur place ou à distance, selon les jours." }, "partial"],
  [{ description: "Poste sur site ou à distance." }, "partial"],
  [{ description: "Le travail se fait sur site ou à distance." }, "partial"],
  [{ description: "Vous pouvez travailler sur place ou à distance." }, "partial"],
  [{ description: "You train their teams, on site or remotely." }, null],
  [{ description: "Nous intervenons chez nos clients, sur place ou à distance." }, null],
];

export const RHYTHMS_TOLD: readonly FactCase[] = [
  ...told(
    { contract: "Alternance" },
    {
      "Tu seras à l'atelier trois jours et en cours deux jours.": "à l'atelier trois jours et en cours deux jours",
      "Mi-temps campus, mi-temps agence.": "Mi-temps campus, mi-temps agence",
      "You work with us three days a week and at school on Mondays and Tuesdays.":
        "three days a week and at school on Mondays and Tuesdays",
      "Cours le jeudi et le vendredi à Gap, entreprise du lundi au mercredi.":
        "Cours le jeudi et le vendredi à Gap, entreprise du lundi au mercredi",
      "Rythme : deux mois en mairie, un mois en formation.": "deux mois en mairie, un mois en formation",
      "Rythme 3 jours en entreprise et 2 jours en cours, 1 jour de télétravail par semaine.":
        "3 jours en entreprise et 2 jours en cours",
      "Four days in the lab, one day at school.": "Four days in the lab, one day at school",
      "Une semaine sur trois en entreprise.": "Une semaine sur trois en entreprise",
      "Du lundi au vendredi, en entreprise : 4 jours par semaine (au choix).": "en entreprise : 4 jours par semaine",
      "En entreprise : 2 jours de télétravail par semaine.": null,
      "Alternance : 2 semaines chez le client et 2 semaines en centre.":
        "2 semaines chez le client et 2 semaines en centre",
      "Quatre jours en boutique ou au dépôt, un jour en cours.":
        "Quatre jours en boutique ou au dépôt, un jour en cours",
      "Le rythme : 1 jour de cours par semaine et 4 jours en entreprise.":
        "1 jour de cours par semaine et 4 jours en entreprise",
      "Tu passes 2 jours par semaine au CFA et 3 jours en entreprise.":
        "2 jours par semaine au CFA et 3 jours en entreprise",
      "Une semaine à l'école, trois au laboratoire.": "Une semaine à l'école, trois au laboratoire",
      "Deux jours en cours et trois chez nous.": "Deux jours en cours et trois chez nous",
      "Lundi et mardi à l'école, le reste de la semaine chez nous.":
        "Lundi et mardi à l'école, le reste de la semaine chez nous",
      "Rythme : une semaine sur trois à l'école.": "une semaine sur trois à l'école",
      "You alternate two weeks with us and one week on campus.": "two weeks with us and one week on campus",
      "One week at university every month.": "One week at university every month",
      "Four days at the office, one day in class.": "Four days at the office, one day in class",
      "4 days/week in the company, 1 day/week at school.": "4 days/week in the company, 1 day/week at school",
      "3 semaines en hôpital, 1 semaine en institut de formation.":
        "3 semaines en hôpital, 1 semaine en institut de formation",
      "Deux jours de télétravail par semaine, trois jours au bureau.": null,
      "2 jours de télétravail et 1 jour de RTT par mois, formation offerte.": null,
      "Vous passez deux jours en formation à l'outil, puis un jour avec chaque chef d'atelier.": null,
      "Formation interne : 2 jours à Paris, 1 jour à Lyon.": null,
      "L'école est à 10 jours de marche, 2 jours de train.": null,
      "Rythme soutenu, bonne humeur.": null,
      "Deux jours de séminaire par an, un jour de solidarité.": null,
      "Deux comités par mois, trois semaines de congés.": null,
    },
  ),
  ...told(
    { contract: "Alternance" },
    {
      "Planning : lundi-mardi école, mercredi-jeudi-vendredi entreprise.":
        "lundi-mardi école, mercredi-jeudi-vendredi entreprise",
      "Tu es à l'atelier du lundi au mercredi et en cours le jeudi et le vendredi.":
        "à l'atelier du lundi au mercredi et en cours le jeudi et le vendredi",
      "En cours le lundi, en entreprise les autres jours.": "En cours le lundi, en entreprise les autres jours",
    },
  ),
];
