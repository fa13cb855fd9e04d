import type { WholeCase } from "./facts-said.ts";

/** Whole notices in few lines: tables, labels, sentences; and digressions that hold dates, lengths and money of something else. */
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
      contract: "CDD",
      description:
        "Notre plateforme, lancée pour 24 mois à partir de mars 2025, entre dans sa dernière année. Vous suivrez 12 mois de tests. Contrat de 9 mois.",
    },
    { contract: "cdd:9" },
  ],
  [
    {
      contract: "CDD",
      description:
        "Le marché court sur 4 ans, du 1er janvier 2026 au 31 décembre 2029, soit 48 mois. Vous êtes recruté(e) du 4 janvier au 30 juin 2027.",
    },
    { contract: "cdd", startDate: "2027-01-04" },
  ],
  [
    {
      contract: "Stage",
      description:
        "Nos clients sont abonnés pour 12 mois. Le dernier stagiaire est resté six mois avec nous, puis a été embauché.",
    },
    { contract: "stage" },
  ],
  [
    {
      contract: "Stage",
      description: "Le laboratoire a été fermé du 1er mars au 31 mai 2026 (3 mois). Il rouvre en janvier 2027.",
    },
    { contract: "stage" },
  ],
  [
    {
      contract: "Alternance",
      description: "Notre CFA propose trois titres : bachelor, 12 mois ; mastère, 24 mois. Tu choisis.",
    },
    { contract: "alternance" },
  ],
  [
    {
      contract: "Alternance",
      description: "Nos anciens alternants restent en moyenne cinq ans avec nous. Formation : bac+5, première année.",
    },
    { contract: "alternance", education: "bac+5" },
  ],
  [
    {
      contract: "Freelance",
      description:
        "Budget de la phase : 90 000 €. Location du banc d'essai : 400 € par jour. Votre tarif sera discuté.",
    },
    { contract: "freelance" },
  ],
  [
    {
      contract: "Stage",
      description:
        "Relocation allowance of €800 and a travel allowance of €75 per month. Internship pay follows the legal minimum.",
    },
    { contract: "stage" },
  ],
  [
    {
      contract: "CDI",
      description:
        "Vous gagnerez du temps : nos outils font économiser 2 500 € par mois à chaque agence. Vous recevez chaque semaine 30 demandes.",
    },
    { contract: "cdi" },
  ],
  [
    {
      contract: "CDI",
      description:
        "Nous avons commencé en mars un chantier d'IA. Il s'achèvera en janvier. Le salon se tient en février à Lyon.",
    },
    { contract: "cdi" },
  ],
  [
    {
      contract: "CDI",
      description:
        "Les candidatures sont étudiées en décembre, les entretiens ont lieu en janvier. Poste à pourvoir rapidement.",
    },
    { contract: "cdi" },
  ],
  [
    {
      contract: "CDI",
      description:
        "Vous avez supporté dix ans de réunions ? Ici, elles durent vingt minutes. Nous avons géré 40 projets pendant six ans.",
    },
    { contract: "cdi" },
  ],
  [
    { contract: "CDI", description: "Vous gérez un contrat signé depuis deux ans, et vous le renouvelez." },
    { contract: "cdi" },
  ],
  [
    { contract: "CDI", description: "With 15+ years of product development, our company is a reference." },
    { contract: "cdi" },
  ],
  [
    { contract: "CDI", description: "Vous travaillez avec une doctorante et un étudiant en master de l'université." },
    { contract: "cdi" },
  ],
  [
    {
      contract: "Alternance",
      description:
        "Notre école a 3 sites et 2 campus. Les cours durent 4 jours, puis 2 jours d'examen clôturent chaque module.",
    },
    { contract: "alternance" },
  ],
  [
    {
      contract: "Alternance",
      description: "Télétravail : un jour par semaine. Congés : 5 semaines. Rythme : 3 semaines ici, 1 semaine là-bas.",
    },
    { contract: "alternance", rhythm: "3 semaines ici, 1 semaine là-bas" },
  ],
  [
    { contract: "CDI", description: "Pour février 2027, nous devons livrer la version 2. Pour mars, la version 3." },
    { contract: "cdi" },
  ],
  [
    { contract: "CDI", description: "Du 1er mars 2027 au 31 mai 2027, soit 3 mois, le siège déménage." },
    { contract: "cdi" },
  ],
  [
    {
      contract: "CDD",
      description:
        "De janvier à mars 2027, soit trois mois, notre stand fait le tour de France. Votre contrat est de 8 mois.",
    },
    { contract: "cdd:8" },
  ],
  [
    {
      contract: "CDI",
      description:
        "Our commitment: an integration of three tools by March 2027, and an engagement rate of 70% in June 2026.",
    },
    { contract: "cdi" },
  ],
  [
    {
      contract: "CDI",
      description:
        "L'intégration du module paie est prévue en mars 2027. La nomination du directeur date d'octobre 2026. L'engagement des dépenses se fait au 1er janvier 2027.",
    },
    { contract: "cdi" },
  ],
  [
    {
      contract: "CDI",
      description: "Disponible en février : la nouvelle version de notre appli. Available in March: our new app.",
    },
    { contract: "cdi" },
  ],
];
