import type { WholeCase } from "./facts-said.ts";

/** Digressions that hold dates, lengths, days and money of something else than the post. */
export const DIGRESSIONS: readonly WholeCase[] = [
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
