import { otherTrades } from "./other-trades.ts";
import type { Theme } from "./theme.ts";

const leadMissions = [
  "Piloter de bout en bout les projets d'intelligence artificielle du périmètre, dont {cas} et {cas}.",
  "Recueillir les besoins des métiers, les cadrer et rédiger les notes d'opportunité (valeur, données disponibles, risques, coûts).",
  "Constituer et tenir le portefeuille de cas d'usage IA, avec une priorisation revue chaque trimestre en comité.",
  "Planifier les travaux, suivre le budget et les charges, alerter et proposer des arbitrages.",
  "Coordonner data scientists, data engineers, équipes métier, juristes et prestataires autour d'un même planning.",
  "Conduire la recette fonctionnelle des modèles avec les utilisateurs et organiser le passage en production.",
  "Veiller à la conformité des projets d'IA : AI Act, RGPD, sécurité et traçabilité des décisions.",
  "Construire l'accompagnement au changement : ateliers, supports, formation des référents sur le terrain.",
  "Définir et suivre les indicateurs de performance et d'adoption des solutions d'IA déployées.",
  "Animer les comités de projet et rendre compte de l'avancement à la direction.",
];
const leadProfile = [
  "Une pratique confirmée de la gestion de projet, en mode agile comme en cycle classique.",
  "Une bonne compréhension des approches de machine learning et de leurs limites ; il n'est pas demandé de développer.",
  "Le goût du dialogue avec des interlocuteurs variés et une vraie capacité à rendre simple ce qui ne l'est pas.",
  "De la rigueur dans le suivi (budget, planning, risques) et de l'aisance à l'écrit.",
  "Un anglais professionnel permettant de lire une documentation technique et d'échanger avec des éditeurs.",
  "Une connaissance du secteur serait appréciée, sans être indispensable.",
];

export const themes = {
  ia: {
    intro: [
      "Au sein de {team}, vous prenez en charge des projets d'intelligence artificielle depuis l'idée jusqu'à l'usage quotidien.",
      "Rattaché·e à {team}, vous êtes le point d'entrée des métiers pour leurs projets d'IA.",
      "Pour renforcer {team}, nous créons un poste consacré au pilotage de nos projets d'IA.",
    ],
    missions: leadMissions,
    profile: leadProfile,
    rome: "M1886",
  },
  genai: {
    intro: [
      "{team} accélère sur l'IA générative : vous conduisez les projets qui mettent les grands modèles de langage au service de nos équipes.",
      "Vous rejoignez {team} pour piloter nos projets d'IA générative, du prototype au déploiement à grande échelle.",
    ],
    missions: [
      "Piloter les projets d'IA générative, du cadrage au déploiement, en commençant par {cas}.",
      "Organiser des ateliers d'idéation avec les métiers et sélectionner les cas d'usage qui méritent un prototype.",
      "Rédiger les spécifications des assistants et des agents, puis évaluer leurs réponses avec les utilisateurs.",
      "Coordonner l'éditeur, l'intégrateur et l'équipe interne qui développe la chaîne de recherche documentaire (RAG).",
      "Suivre les coûts d'inférence, les délais et la qualité des réponses, et décider avec les métiers des corrections.",
      "Préparer la charte d'usage, les guides de bonnes pratiques et le plan d'acculturation.",
      "Documenter les risques (confidentialité, biais, hallucinations) et les mesures prises pour chacun.",
      "Étendre les solutions validées, par exemple {cas}, à l'ensemble des sites.",
    ],
    profile: [
      "Une première conduite réussie d'un projet d'IA générative ou de traitement du langage.",
      "De bonnes notions sur les LLM, le RAG, l'évaluation de réponses et la protection des données.",
      "Une capacité à animer des ateliers et à embarquer des publics peu familiers du sujet.",
      "Le sens de la mesure : savoir dire qu'un cas d'usage ne vaut pas la peine.",
      "Une organisation solide et une communication claire.",
    ],
    rome: "M1886",
  },
  po: {
    intro: [
      "Dans {team}, vous portez la vision d'un produit fondé sur l'intelligence artificielle.",
      "Vous êtes responsable de la valeur livrée par l'un de nos produits d'IA, au sein de {team}.",
    ],
    missions: [
      "Définir la vision et la feuille de route du produit IA autour de {cas}.",
      "Rédiger les récits utilisateurs, tenir le backlog et prioriser selon la valeur et l'effort.",
      "Travailler chaque jour avec les data scientists et les développeurs, et lever les ambiguïtés fonctionnelles.",
      "Organiser les tests utilisateurs et mesurer l'adoption du produit d'IA après chaque mise en production.",
      "Arbitrer entre précision du modèle, délai de réponse et coût d'exploitation.",
      "Préparer les démonstrations de fin de sprint et présenter les résultats aux métiers.",
      "Faire vivre la relation avec les utilisateurs pilotes de {cas}.",
    ],
    profile: [
      "Une expérience de Product Owner ou de chef de projet sur un produit de données ou d'IA.",
      "La maîtrise des méthodes agiles et d'un outil de suivi comme Jira.",
      "Une lecture à l'aise des indicateurs de performance d'un modèle.",
      "De l'empathie pour les utilisateurs et le goût du détail.",
    ],
    rome: "M1870",
  },
  programme: {
    intro: [
      "Directement rattaché·e au comité de direction, vous portez le programme d'intelligence artificielle de l'entreprise avec {team}.",
      "Vous structurez et conduisez le programme IA pluriannuel, en appui sur {team}.",
    ],
    missions: [
      "Définir la trajectoire du programme IA à trois ans, son budget et sa gouvernance.",
      "Diriger une équipe de chefs de projet IA et coordonner les partenaires.",
      "Piloter le portefeuille de projets d'IA : {cas}, {cas} et une dizaine d'autres initiatives.",
      "Rendre compte au comité exécutif de la valeur créée et des risques.",
      "Installer les processus d'évaluation, de conformité à l'AI Act et de suivi en production.",
      "Négocier avec les fournisseurs de modèles et d'infrastructures.",
      "Porter la parole de l'entreprise auprès des instances représentatives et des partenaires.",
    ],
    profile: [
      "La direction de programmes de transformation d'envergure, dont au moins un consacré à l'IA.",
      "Une aisance reconnue face à un comité de direction.",
      "L'expérience du management hiérarchique et transverse.",
      "Une vision claire de la réglementation européenne sur l'intelligence artificielle.",
    ],
    rome: "M1828",
  },
  deploy: {
    intro: [
      "{team} déploie des assistants d'IA auprès de tous les collaborateurs : vous organisez ce déploiement.",
      "Vous accompagnez le déploiement des outils d'IA dans nos directions, en lien étroit avec {team}.",
    ],
    missions: [
      "Piloter le plan de déploiement des assistants d'IA : vagues, prérequis, communication, support.",
      "Animer le réseau des ambassadeurs IA et faire remonter les retours du terrain.",
      "Concevoir et animer les sessions de formation, en présentiel et à distance.",
      "Suivre l'usage et la satisfaction, et publier un tableau de bord mensuel de l'adoption de l'IA.",
      "Coordonner les projets d'IA issus des directions, notamment {cas}.",
      "Tenir à jour la charte d'utilisation avec la conformité et la sécurité.",
    ],
    profile: [
      "Une expérience du déploiement d'outils auprès d'un grand nombre d'utilisateurs.",
      "Des qualités de pédagogie et d'animation.",
      "Une curiosité réelle pour l'IA générative et ses usages de bureau.",
      "Une aisance rédactionnelle.",
    ],
    rome: "M1886",
  },
  alternance: {
    intro: [
      "Vous préparez un diplôme en alternance et souhaitez apprendre la conduite de projets d'IA au contact des métiers : {team} vous accueille.",
      "Au sein de {team}, vous secondez une cheffe de projet et prenez progressivement la main sur vos propres projets d'IA.",
    ],
    missions: [
      "Prendre en charge un projet d'IA de taille modeste, du cadrage à la mise en service, autour de {cas}.",
      "Préparer les ateliers avec les métiers et en rédiger les comptes rendus.",
      "Tenir le planning et le registre des risques des projets d'IA de l'équipe.",
      "Organiser les tests avec les utilisateurs et suivre les corrections.",
      "Mettre à jour la cartographie des cas d'usage IA.",
      "Rédiger les supports de formation des assistants déployés.",
    ],
    profile: [
      "Une formation en école d'ingénieurs, de commerce ou à l'université, avec un intérêt marqué pour l'IA.",
      "Une bonne organisation, de la curiosité et le goût du travail en équipe.",
      "De premières expériences de projet, même associatives ou scolaires.",
      "Une expression écrite soignée.",
    ],
    rome: "M1886",
  },
  english: {
    intro: [
      "As part of our AI team, you will lead AI projects from discovery to rollout across our European sites.",
      "You will own a portfolio of AI projects and work with operations, engineering and compliance experts.",
    ],
    missions: [
      "Lead the delivery of AI projects end to end, from scoping to production and adoption.",
      "Build business cases with stakeholders and keep the AI use case portfolio prioritised.",
      "Plan the work, track budget and risks, and report to the steering committee.",
      "Coordinate data scientists, software engineers, quality and external vendors.",
      "Make sure every AI solution complies with the EU AI Act and our quality system.",
      "Run user acceptance tests and organise training before each release.",
    ],
    profile: [
      "Proven experience in managing data or AI projects in a regulated environment.",
      "Good understanding of machine learning and generative AI; no coding is expected.",
      "Excellent communication skills in English; French is a plus.",
      "PMP, Prince2 or an agile certification would be appreciated.",
    ],
    rome: "M1886",
  },
  hidden: {
    intro: [
      "Vous rejoignez {team} sur un poste neuf, dont le périmètre grandira avec vous.",
      "Notre transformation s'accélère et nous avons besoin d'une personne pour tenir le cap, aux côtés de {team}.",
    ],
    missions: [
      "Piloter les projets d'intelligence artificielle retenus par la direction, à commencer par {cas}.",
      "Déployer les solutions d'IA générative dans les services et mesurer leur utilité.",
      "Cadrer les cas d'usage IA avec les responsables de service et en chiffrer la valeur.",
      "Tenir les plannings, les budgets et les comités.",
      "Accompagner les équipes dans le changement de leurs méthodes de travail.",
      "Choisir les partenaires et suivre leurs prestations.",
    ],
    profile: [
      "Une expérience de la conduite de projets transverses.",
      "De la diplomatie et de la ténacité.",
      "Un intérêt démontré pour les nouvelles technologies.",
      "De l'aisance avec les chiffres comme avec les mots.",
    ],
    rome: "M1881",
  },
  data: {
    intro: [
      "La direction des données recherche une personne pour conduire ses projets décisionnels et de gouvernance.",
      "Vous intégrez l'équipe Données pour organiser et livrer les projets qui donnent aux métiers des chiffres fiables.",
    ],
    missions: [
      "Piloter les projets de plateforme de données : cadrage, lotissement, planning, recette.",
      "Animer la gouvernance des données avec les propriétaires métier et les intendants de données.",
      "Rédiger les expressions de besoins et suivre les développements des flux.",
      "Organiser la migration des entrepôts existants vers le nuage.",
      "Suivre la qualité des données et publier les indicateurs.",
      "Coordonner les équipes internes et les prestataires.",
    ],
    profile: [
      "Une expérience de la conduite de projets autour de la donnée.",
      "Une bonne connaissance de SQL et des outils de restitution.",
      "Le sens du service et de l'organisation.",
      "Une aisance à l'oral devant des publics variés.",
    ],
    rome: "M1405",
  },
  digital: {
    intro: [
      "Au sein de la direction du numérique, vous conduisez des projets qui simplifient la vie des clients et des équipes.",
      "La direction de la transformation recherche une personne pour mener des projets numériques transverses.",
    ],
    missions: [
      "Conduire les projets de dématérialisation et d'amélioration des parcours.",
      "Recueillir les besoins, écrire les cahiers des charges et suivre les réalisations.",
      "Organiser les recettes et préparer la mise en service.",
      "Accompagner les utilisateurs : guides, formations, permanence après lancement.",
      "Mesurer les résultats et proposer les évolutions suivantes.",
      "Suivre le budget et les prestataires.",
    ],
    profile: [
      "Une expérience de la conduite de projets numériques.",
      "Un esprit de synthèse et une écriture claire.",
      "Une sensibilité à l'accessibilité et à l'ergonomie.",
      "La pratique d'un outil de gestion de projet.",
    ],
    rome: "M1881",
  },
  consultant: {
    intro: [
      "Vous intervenez chez nos clients sur leurs stratégies de données et d'intelligence artificielle.",
      "Vous rejoignez une équipe de consultantes et de consultants qui aiment le terrain autant que les idées.",
    ],
    missions: [
      "Réaliser des diagnostics de maturité sur la donnée et l'IA.",
      "Produire des recommandations et des études comparatives de solutions.",
      "Animer des ateliers d'idéation et des sessions d'acculturation.",
      "Contribuer aux réponses aux appels d'offres.",
      "Capitaliser les bonnes pratiques au sein de l'équipe.",
    ],
    profile: [
      "Une expérience en cabinet de conseil ou dans une direction de la transformation.",
      "Une aisance relationnelle et un grand sens de l'écoute.",
      "Une capacité à structurer un raisonnement et à l'illustrer.",
      "Une mobilité en France.",
    ],
    rome: "M1402",
  },
  builder: {
    intro: [
      "Vous rejoignez une équipe technique exigeante et bienveillante.",
      "Dans une équipe de douze personnes, vous participez à la conception de nos modèles et de nos services.",
    ],
    missions: [
      "Concevoir, entraîner et évaluer des modèles d'apprentissage automatique.",
      "Écrire un code Python testé et documenté, relu par vos pairs.",
      "Mettre en production les modèles et surveiller leur dérive.",
      "Préparer les jeux de données et en documenter la provenance.",
      "Assurer une veille scientifique et la partager.",
      "Optimiser les temps de calcul et la consommation.",
    ],
    profile: [
      "Une solide maîtrise de Python, de PyTorch ou de scikit-learn.",
      "La connaissance de Docker, de Git et d'un fournisseur de nuage.",
      "De bonnes bases en statistiques.",
      "L'envie d'apprendre et de transmettre.",
    ],
    rome: "M1405",
  },
  ...otherTrades,
} as const satisfies Record<string, Theme>;

export type ThemeKey = keyof typeof themes;
