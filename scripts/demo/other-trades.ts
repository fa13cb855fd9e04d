import type { Theme } from "./theme.ts";

/** Postings of other trades, from which those of AI must be told apart. */
export const otherTrades = {
  it: {
    intro: [
      "La Direction des systèmes d'information renforce son équipe projets.",
      "Au sein de la DSI, vous conduisez des projets applicatifs et d'infrastructure.",
    ],
    missions: [
      "Conduire les projets de renouvellement applicatif du cadrage à la mise en production.",
      "Recueillir les besoins, rédiger les spécifications et suivre les éditeurs.",
      "Organiser les recettes, la reprise des données et la bascule.",
      "Assurer le suivi des coûts, des délais et de la qualité.",
      "Rédiger la documentation et former les utilisateurs clés.",
      "Participer au maintien en conditions opérationnelles.",
    ],
    profile: [
      "Une expérience de chef de projet informatique, côté maîtrise d'ouvrage ou maîtrise d'œuvre.",
      "La connaissance d'ITIL et des environnements ERP.",
      "De la rigueur et un bon relationnel.",
      "Une capacité à gérer plusieurs sujets en parallèle.",
    ],
    rome: "M1806",
  },
  bi: {
    intro: ["L'équipe décisionnelle accompagne chaque direction dans le suivi de son activité."],
    missions: [
      "Recueillir les besoins de tableaux de bord et les prioriser.",
      "Piloter les évolutions de l'entrepôt décisionnel et du catalogue de rapports.",
      "Rédiger les règles de calcul avec le contrôle de gestion.",
      "Suivre les prestataires qui développent sous Power BI.",
      "Former les utilisateurs aux outils de restitution.",
      "Garantir la cohérence des indicateurs publiés.",
    ],
    profile: [
      "Une pratique de Power BI, de SQL et de la modélisation en étoile.",
      "Une expérience de maîtrise d'ouvrage décisionnelle.",
      "Le sens du détail et du service.",
    ],
    rome: "M1405",
  },
  hr: {
    intro: ["La direction des ressources humaines modernise ses outils et ses processus."],
    missions: [
      "Conduire le changement de logiciel de paie et de gestion des temps.",
      "Harmoniser les processus d'embauche et d'intégration entre les établissements.",
      "Organiser les ateliers avec les gestionnaires et l'éditeur.",
      "Préparer la reprise des données et les tests de paie en double.",
      "Former les équipes et rédiger les modes opératoires.",
    ],
    profile: [
      "Une expérience des projets SIRH ou de la paie.",
      "De la discrétion et de la méthode.",
      "Une bonne connaissance du droit social.",
    ],
    rome: "M1502",
  },
  sales: {
    intro: ["Vous développez un portefeuille de clients et faites connaître nos solutions."],
    missions: [
      "Prospecter et rencontrer les décideurs de votre secteur.",
      "Comprendre leurs enjeux et construire des propositions commerciales.",
      "Négocier et conclure les contrats.",
      "Suivre vos clients et développer le chiffre d'affaires.",
      "Tenir à jour l'outil de suivi commercial.",
    ],
    profile: [
      "Une expérience de la vente de solutions aux entreprises.",
      "De la persévérance et de l'écoute.",
      "Le permis B.",
    ],
    rome: "M1707",
  },
  office: {
    intro: ["Vous rejoignez une équipe administrative soudée, où chacun peut compter sur les autres."],
    missions: [
      "Assurer l'accueil et l'orientation des interlocuteurs.",
      "Traiter et classer les dossiers, dans le respect des délais.",
      "Préparer les réunions et rédiger les comptes rendus.",
      "Suivre les commandes et les factures.",
      "Mettre à jour les tableaux de suivi.",
    ],
    profile: [
      "Une expérience sur un poste similaire.",
      "La maîtrise des outils bureautiques.",
      "De l'organisation et de la discrétion.",
    ],
    rome: "M1607",
  },
  works: {
    intro: ["Le service travaux suit chaque année une soixantaine de chantiers."],
    missions: [
      "Préparer, organiser et suivre les chantiers de leur lancement à leur réception.",
      "Établir les plannings, consulter les entreprises et analyser les offres.",
      "Animer les réunions de chantier et veiller à la sécurité.",
      "Contrôler les situations de travaux et les budgets.",
      "Lever les réserves avec les entreprises.",
    ],
    profile: [
      "Une formation en génie civil, en bâtiment ou en électrotechnique.",
      "Une expérience de la conduite de travaux.",
      "Le permis B et le goût du terrain.",
    ],
    rome: "F1106",
  },
  dev: {
    intro: ["Vous rejoignez une équipe de développement qui livre chaque semaine et relit son code à plusieurs."],
    missions: [
      "Développer de nouvelles fonctionnalités, de la conception à la mise en ligne.",
      "Écrire des tests et participer aux relectures de code.",
      "Améliorer la sécurité, l'accessibilité et les temps de réponse.",
      "Corriger les anomalies et en chercher la cause.",
      "Échanger avec les équipes qui utilisent nos services.",
    ],
    profile: [
      "Une bonne maîtrise d'un langage de programmation moderne et de SQL.",
      "L'habitude de Git et de l'intégration continue.",
      "Le goût du travail bien fait et du partage.",
    ],
    rome: "M1805",
  },
  analyst: {
    intro: ["Vous aidez chaque service à comprendre ses chiffres et à décider en connaissance de cause."],
    missions: [
      "Réaliser des analyses à la demande des services et en expliquer les limites.",
      "Concevoir des tableaux de bord lisibles et les tenir à jour.",
      "Contrôler la qualité des données et documenter les calculs.",
      "Présenter les résultats à des publics variés.",
    ],
    profile: [
      "Une bonne pratique de SQL et d'un outil de visualisation.",
      "De la curiosité et de l'esprit critique.",
      "Une expression claire, à l'écrit comme à l'oral.",
    ],
    rome: "M1419",
  },
  client: {
    intro: ["Vous êtes la première voix que nos clients entendent et vous aimez les aider."],
    missions: [
      "Accueillir les clients et répondre à leurs questions, au téléphone et par écrit.",
      "Analyser chaque demande et proposer une réponse adaptée.",
      "Suivre les dossiers jusqu'à leur résolution.",
      "Signaler les difficultés récurrentes et proposer des améliorations.",
    ],
    profile: [
      "Le sens de l'écoute et de la patience.",
      "Une expression aisée et une bonne orthographe.",
      "L'envie d'apprendre : une formation de six semaines est assurée.",
    ],
    rome: "C1102",
  },
  field: {
    intro: ["Sur le terrain, vous veillez chaque jour à la continuité du service."],
    missions: [
      "Organiser l'activité du jour et réagir aux imprévus.",
      "Surveiller les installations et déclencher les interventions.",
      "Appliquer et faire appliquer les consignes de sécurité.",
      "Tenir à jour le journal d'exploitation.",
      "Transmettre les informations utiles à l'équipe suivante.",
    ],
    profile: [
      "Le sens des responsabilités et de l'équipe.",
      "De la réactivité.",
      "La disponibilité pour des horaires décalés.",
    ],
    rome: "N4202",
  },
  teach: {
    intro: ["Vous transmettez votre savoir à des promotions de vingt étudiants."],
    missions: [
      "Préparer et donner des cours d'introduction à l'intelligence artificielle.",
      "Encadrer des travaux pratiques et évaluer les étudiants.",
      "Mettre à jour les supports de cours.",
      "Participer aux jurys et aux conseils pédagogiques.",
    ],
    profile: [
      "Une expérience de l'enseignement ou de la formation d'adultes.",
      "De solides connaissances en apprentissage automatique.",
      "De la pédagogie et de la bienveillance.",
    ],
    rome: "K2111",
  },
  recruit: {
    intro: ["Au sein du cabinet, vous recrutez pour des entreprises de la région."],
    missions: [
      "Définir le besoin avec l'entreprise et rédiger l'annonce.",
      "Rechercher des candidats et mener les entretiens.",
      "Présenter les candidatures retenues et suivre l'intégration.",
      "Entretenir un vivier de candidats.",
    ],
    profile: [
      "Une expérience en cabinet ou en agence d'emploi.",
      "De l'écoute et de la discrétion.",
      "Le goût du contact.",
    ],
    rome: "M1502",
  },
  payroll: {
    intro: ["Vous assurez la paie de 350 salariés, de la saisie des variables aux déclarations."],
    missions: [
      "Collecter et saisir les éléments variables de paie.",
      "Contrôler les bulletins et établir les déclarations sociales.",
      "Répondre aux questions des salariés.",
      "Suivre les absences et les contrats.",
    ],
    profile: [
      "La maîtrise d'un logiciel de paie.",
      "De la rigueur et de la confidentialité.",
      "Une bonne connaissance du droit social.",
    ],
    rome: "M1203",
  },
  comm: {
    intro: ["Vous faites connaître nos projets et ceux qui les portent."],
    missions: [
      "Rédiger des articles, des lettres d'information et des publications.",
      "Organiser des événements et des visites.",
      "Tenir le calendrier éditorial et mesurer l'audience.",
      "Coordonner graphistes et photographes.",
    ],
    profile: [
      "Une plume agréable et précise.",
      "Le sens de l'organisation.",
      "La pratique d'un outil de mise en page.",
    ],
    rome: "E1103",
  },
} as const satisfies Record<string, Theme>;
