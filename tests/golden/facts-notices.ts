import type { WholeCase } from "./facts-said.ts";

/** Whole notices in few lines: tables, labels, sentences. */
export const NOTICES: readonly WholeCase[] = [
  [
    {
      description:
        "Tableau récapitulatif\nContrat | CDD\nDurée | 9 mois\nDébut | 04/01/2027\nSalaire | 2 700 € brut mensuel\nTélétravail | 2 jours\nDiplôme | Bac+5\nExpérience | 3 ans",
    },
    {
      contract: "cdd:9",
      pay: "2700 2700 EUR month gross · 32400 32400",
      startDate: "2027-01-04",
      education: "bac+5",
      experience: 3,
    },
  ],
  [
    {
      description:
        "<table><tr><td>Type de contrat</td><td>CDI</td></tr><tr><td>Rémunération</td><td>45 à 52 k€</td></tr><tr><td>Télétravail</td><td>2 jours par semaine</td></tr><tr><td>Date de début</td><td>01/02/2027</td></tr><tr><td>Expérience</td><td>5 ans minimum</td></tr></table>",
    },
    { contract: "cdi", pay: "45000 52000 EUR year · · 45000 52000", startDate: "2027-02-01", experience: 5 },
  ],
  [
    {
      title: "Freelance AI project manager",
      description:
        "Initial term: 3 months from January, renewable. Daily rate 520-580 €. Two days on site in Lyon, three remote. We need six years in delivery roles.",
    },
    { contract: "freelance:3", pay: "520 580 EUR day · · · ·", startDate: "2027-01-01", experience: 6 },
  ],
  [
    {
      description:
        "Nous recrutons en contrat à durée déterminée de dix-huit mois, à compter du 1er janvier 2027, avec un traitement brut mensuel de 2 480 à 2 960 euros selon l'ancienneté, auquel s'ajoute un régime indemnitaire de 450 euros. Les candidatures sont reçues jusqu'au 5 décembre 2026 inclus.",
    },
    {
      contract: "cdd:18",
      pay: "2480 2960 EUR month gross · 29760 35520",
      validThrough: "2026-12-05",
      startDate: "2027-01-01",
    },
  ],
  [
    { description: "CDI. 46 K€. Trois jours de télétravail. Bac+5. Quatre ans de métier. Poste à prendre en février." },
    {
      contract: "cdi",
      pay: "46000 46000 EUR year · · 46000 46000",
      startDate: "2027-02-01",
      education: "bac+5",
      experience: 4,
    },
  ],
  [
    {
      title: "VIE - AI Project Officer (Montréal)",
      description:
        "18-month VIE in Montréal, starting 1 April 2027. The monthly indemnity is set by Business France (about €2,900). Applications close on 15 January 2027. No remote work.",
    },
    {
      contract: "vie:18",
      pay: "2900 2900 EUR month · · 34800 34800",
      validThrough: "2027-01-15",
      startDate: "2027-04-01",
    },
  ],
  [
    {
      title: "Stage – AI Product Intern",
      description:
        "6-month internship starting between February and April 2027 (flexible). €1,300/month gross + lunch vouchers (€9). Fully on-site in Grenoble. Final-year engineering student.",
    },
    { contract: "stage:6", pay: "1300 1300 EUR month gross · 15600 15600", education: "bac+5" },
  ],
  [
    {
      description:
        "Vous remplacez notre collègue en congé maternité du 11 janvier au 9 juillet 2027. CDD à temps plein. Salaire brut annuel : 39 000 €. Deux à trois jours de télétravail.",
    },
    { contract: "cdd", pay: "39000 39000 EUR year gross · 39000 39000", startDate: "2027-01-11", workingTime: "full" },
  ],
  [
    {
      description:
        "You'll join a team of nine. What we're looking for: 3+ yrs in project or product management; a BSc or MSc; French B2. What you get: €50-55k, 4 days remote per week, 30 days off. Start ASAP.",
    },
    { pay: "50000 55000 EUR year · · 50000 55000", education: "bac+3", experience: 3 },
  ],
  [
    {
      title: "Alternance IA",
      description:
        "Pour 24 mois, tu partages ta semaine : trois jours chez nous, deux jours au CFA. Premier jour le 2 février 2027. Salaire : 53 % à 78 % du SMIC selon ton âge. Pas de télétravail la première année.",
    },
    { contract: "alternance:24", startDate: "2027-02-02", rhythm: "trois jours chez nous, deux jours au CFA" },
  ],
  [
    {
      contract: "CDI",
      description:
        "Ancien chef de projet, chef de produit ou consultant : peu importe, du moment que vous avez passé cinq ans à livrer des projets. Salaire : 52 k€. Le siège est à Metz ; on y vient deux fois par semaine.",
    },
    { contract: "cdi", pay: "52000 52000 EUR year · · 52000 52000", experience: 5 },
  ],
  [
    {
      contract: "Apprentissage",
      description:
        "Vous serez accueilli(e) pendant 24 mois au sein de la direction du numérique, au rythme d'un mois à l'université et un mois dans nos services. Rémunération réglementaire. Prise de poste le 1er septembre 2027. Date limite : 15 mars 2027.",
    },
    {
      contract: "alternance/apprentissage:24",
      validThrough: "2027-03-15",
      startDate: "2027-09-01",
      rhythm: "un mois à l'université et un mois dans nos services",
    },
  ],
  [
    {
      contract: "CDI",
      description:
        "Aucune expérience particulière n'est exigée, mais vous savez ce qu'est un projet. Diplôme de niveau bac+4. Démarrage le 04.01.2027. Salaire : 2.650 € bruts par mois.",
    },
    {
      contract: "cdi",
      pay: "2650 2650 EUR month gross · 31800 31800",
      startDate: "2027-01-04",
      education: "bac+4",
      experience: 0,
    },
  ],
  [
    {
      contract: "CDI",
      description:
        "On cherche quelqu'un d'expérimenté (8 ans et plus). Le budget que tu géreras : 3 M€. Ton salaire à toi : 62 k€, plus 6 k€ si tout va bien. Trois jours au bureau. Arrivée : quand tu veux, avant avril 2027.",
    },
    { contract: "cdi", pay: "62000 62000 EUR year · · 62000 62000", experience: 8 },
  ],
  [
    {
      description:
        "The position is offered on a two-year fixed-term basis, with a gross annual salary of 47,500 euros. Remote work is possible up to two days per week. Closing date: 4 January 2027. Desired start date: 1 April 2027. PhD not required; Master's degree expected.",
    },
    {
      contract: "cdd:24",
      pay: "47500 47500 EUR year gross · 47500 47500",
      validThrough: "2027-01-04",
      startDate: "2027-04-01",
      education: "bac+5",
    },
  ],
  [
    {
      title: "Apprenti chef de projet data/IA",
      description:
        "Tu passes la moitié du temps à l'école (une semaine sur deux). Paie : 1 020 € net. Le contrat commence le 11 janvier 2027 et se termine le 7 janvier 2028, soit 12 mois.",
    },
    {
      contract: "alternance/apprentissage:12",
      pay: "1020 1020 EUR month net · · ·",
      startDate: "2027-01-11",
      rhythm: "une semaine sur deux",
    },
  ],
  [
    {
      title: "Chef de projet IA en contrat de professionnalisation",
      description:
        "12 mois. 3 jours en entreprise, 2 jours en formation. 1 801,80 € bruts par mois si vous avez plus de 26 ans. Titre RNCP niveau 6. Sessions de recrutement les 2 et 9 décembre 2026 ; entrée en formation le 5 janvier 2027.",
    },
    {
      contract: "alternance/professionnalisation:12",
      pay: "1801.8 1801.8 EUR month gross · 21621.6 21621.6",
      startDate: "2027-01-05",
      rhythm: "3 jours en entreprise, 2 jours en formation",
      education: "bac+3",
    },
  ],
  [
    { contract: "CDI", description: "Rem: 45k fixe + 5k variable. TT 3j/sem. XP: 3 ans min. Dispo: janvier 2027." },
    { contract: "cdi", pay: "45000 45000 EUR year · · 45000 45000", startDate: "2027-01-01", experience: 3 },
  ],
  [
    {
      title: "Chef de projet IA - CDD 8 mois",
      description:
        "Le Centre hospitalier de Vauclère (1 200 lits) recrute un chef de projet IA. Quotité : 100 %. Poste à pourvoir au 04/01/2027. Salaire : grille de la FPH, à partir de 2 300 € nets mensuels pour un débutant. Prime Ségur incluse (183 € nets). Télétravail : 1 jour/semaine après 3 mois. Diplôme : Bac + 5. Renseignements : Mme Aubry, directrice du numérique. Dossiers à envoyer avant le 15/12/2026.",
    },
    {
      contract: "cdd:8",
      pay: "2300 · EUR month net · · ·",
      validThrough: "2026-12-15",
      startDate: "2027-01-04",
      workingTime: "full",
      education: "bac+5",
    },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "Contractuel, Fonctionnaire",
      description:
        "Département de la Vieille-Seille. Cadre d'emplois des ingénieurs territoriaux. Durée du contrat : 3 ans renouvelable. Rémunération : indiciaire + RIFSEEP (IFSE : 650 € bruts mensuels) + CNAS. Possibilité de télétravail à hauteur de 2 jours hebdomadaires. Date limite de candidature : dimanche 13 décembre 2026. Date prévue de recrutement : dès que possible. Jury : semaine 52.",
    },
    { contract: "public:36", validThrough: "2026-12-13" },
  ],
  [
    {
      title: "Project Manager AI (contract)",
      description:
        "6 month rolling contract, outside the office three days a week, €600/day, starting Monday 11 January. You'll need 5 yrs+ of project management.",
    },
    { pay: "600 600 EUR day · · · ·", startDate: "2027-01-11" },
  ],
  [
    {
      title: "Chef de projet IA – intérim",
      contract: "Intérim",
      description:
        "Agence de Niort. Nous recherchons pour un de nos clients un chef de projet IA. Mission de 4 mois, du lundi 7 décembre 2026 au vendredi 2 avril 2027. 35 h/semaine. Taux horaire : entre 17 et 19 €. Pas de télétravail.",
    },
    { contract: "interim:4", pay: "17 19 EUR hour · · 27319 30533", startDate: "2026-12-07", workingTime: "full" },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "CDD",
      description:
        "CDD de remplacement (congé parental) : 5 mois et demi, de la mi-janvier à la fin juin 2027. 2 750 € bruts mensuels. Temps partiel possible (80 %). Télétravail le vendredi.",
    },
    { contract: "cdd:5.5", pay: "2750 2750 EUR month gross · 33000 33000", startDate: "2027-01-15" },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "CDI",
      description:
        "Nous avons besoin de vous au 1er février. Vos dix jours de télétravail mensuels se posent librement. Rémunération : 3 300 euros bruts sur 13,3 mois. Expérience appréciée, non exigée.",
    },
    { contract: "cdi", pay: "3300 3300 EUR month gross 13.3 43890 43890", startDate: "2027-02-01", experience: 0 },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "CDI",
      description:
        "Basé à Brest. Voyages : 20 %. Pay: 4k€ a month. Home office on Mondays and Fridays. Required: degree in CS (M.Sc.), 6+ years.",
    },
    { contract: "cdi", pay: "4000 4000 EUR month · · 48000 48000", education: "bac+5", experience: 6 },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "Alternance",
      description:
        "Recherchons un(e) alternant(e) pour une durée de 2 ans (rentrée décalée : janvier 2027). Planning : lundi-mardi école, mercredi-jeudi-vendredi entreprise. Rémunération légale + 13e mois.",
    },
    {
      contract: "alternance:24",
      startDate: "2027-01-01",
      rhythm: "lundi-mardi école, mercredi-jeudi-vendredi entreprise",
    },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "Stage",
      description:
        "We're looking for an intern (min. 5 months, ideally from March). Pay: €1,200/month. You can work from home on Fridays. You study at a business or engineering school (Master 1/2).",
    },
    { contract: "stage:5", pay: "1200 1200 EUR month · · 14400 14400", startDate: "2027-03-01", education: "bac+4" },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "Stage",
      description:
        "Stage de 22 semaines, 4,35 €/h, à pourvoir à partir de la semaine du 1er février 2027. École d'ingénieurs 3e année.",
    },
    {
      contract: "stage:5.1",
      pay: "4.35 4.35 EUR hour · · 6990.45 6990.45",
      startDate: "2027-02-01",
      education: "bac+5",
    },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "CDD",
      description:
        "Contrat : 1 an, reconductible deux fois. Paie mensuelle : 2 350 € net. Nous répondons à toutes les candidatures reçues avant Noël.",
    },
    { contract: "cdd:12", pay: "2350 2350 EUR month net · · ·" },
  ],
  [
    {
      title: "Chef de projet IA",
      contract: "CDD",
      description:
        "Nature du contrat : CDD (accroissement temporaire d'activité), 10 mois à 35 h. Échéance : 31/10/2027. Prise de poste : début janvier 2027. Rémunération annuelle brute de 36 K€ à 40 K€.",
    },
    { contract: "cdd:10", pay: "36000 40000 EUR year gross · 36000 40000", startDate: "2027-01-01" },
  ],
];
