import { ai, techniques } from "./ai.ts";
import { handingOver } from "./handing-over.ts";
import { list, type Profile } from "./profile.ts";
import {
  builders,
  companions,
  fields,
  heads,
  near,
  neutral,
  open,
  otherJobs,
  posts,
  productLeads,
  productRoles,
  projectLeads,
  systems,
  trades,
} from "./title-words.ts";

export const profile: Profile = {
  name: "chef-de-projet-ia",
  title: "Chef de projet IA",
  terms: ["IA", "intelligence artificielle", "data", "automatisation", "chef de projet IA", "AI project manager"],
  romeCodes: list(`
        M1886, M1828, M1864, M1703, M1889, M1853, M1870, M1859, M1881, M1717, M1423, M1426, M1405, M1419`),
  lexicon: {
    subject: "ai",
    near: {
      subject: "digital",
      rejects: list("data center, maquette numérique, commande numérique"),
      settingUp: list(`
        mise en place, mise en œuvre, construction, création, conception, déploiement, refonte, modernisation, migration, lancement, ouverture,
        installation, projet, chantier, set up, build, rollout, deployment, launch, redesign`),
      works: list(`
        plateforme, entrepôt, lac, socle, patrimoine, portail, hub, catalogue, référentiel, observatoire, platform,
        warehouse, lake, catalog, portal`),
    },
    groups: {
      ai,
      techniques,
      projectLeads,
      productLeads,
      leads: [...projectLeads, ...productLeads],
      builders,
      /** Jobs of makers that, beside a project title, make it a mixed one. */
      makers: builders.filter((name) => !fields.includes(name)),
      research: fields,
      otherJobs,
      companions,
      productRoles,
      firstJobs: otherJobs.filter((name) => !companions.includes(name)),
      near,
      heads,
      open,
      trades,
      systems,
      neutral,
      posts,
      /** « Business analyst – Direction des risques »: where the post is, not what it is. */
      houses: trades.flatMap((trade) => [
        `direction ${trade}`,
        `service ${trade}`,
        `pôle ${trade}`,
        `département ${trade}`,
      ]),
      /** Whoever heads the unit does not build, whatever the unit does. */
      unitHeads: ["responsable", "directeur", "chef"].flatMap((head) =>
        ["pôle", "département", "service", "direction", "équipe"].map((unit) => `${head} ${unit}`),
      ),
      /** First words of titles that give a charge, of whatever trade. */
      charges: list(
        "responsable, chargé, ingénieur chargé, cadre chargé, coordinateur, coordonnateur, ingénieur d'affaires, conseiller, auditeur",
      ),
      /** « Chargée de mission éthique de l'IA »: what keeps watch over AI leads no project of it. */
      missions: ["chargé de mission"],
      governing: list(
        "éthique, gouvernance, conformité, acculturation, sensibilisation, régulation, filière, écosystème, observatoire, réseau, communauté",
      ),
      delivery: list("delivery manager, delivery lead, delivery director, responsable delivery"),
      consultants: ["consultant", "consulting", "conseil"],
      /** Who advises the house that pays them leads what they advise. */
      ownConsultants: list("consultant interne, consultante interne, internal consultant, in house consultant"),
      counsellors: list("conseiller, advisor, adviser"),
      /** « Conseillère en IA »: of nothing else. */
      aiCounsellors: [...ai.map((subject) => `conseiller ${subject}`), "AI advisor", "AI adviser"],
      /** Whom a counsellor serves who sells, teaches or places. */
      served: list(`
        vente, client, clientèle, commercial, formation, école, school, recrutement, emploi, insertion, admission, orientation, bancaire, assurance, voyage,
        rayon, magasin, boutique, patrimoine, sales, customer, client advisor`),
      advisers: ["formateur consultant", "consultant formateur"],
      /** With the AI that runs in them: « AI data center ». */
      dataCentre: list(`
        data center, commande numérique, AI data center, AI data centre, AI datacenter, AI ready data center,
        AI ready data centre, AI infrastructure data center, AI factory data center, AI compute data center, data center IA,
        data center AI, data centre IA, data centre AI, datacenter IA, datacenter AI, centre de données IA`),
      data: list("data, big data, data science, analytics"),
      digital: list(
        "data, big data, data science, digital, digitalisation, dématérialisation, web, application mobile",
      ),
      /** AI as what a product is made of, not what is led. */
      aiDomain: list(`
        AI search, AI infrastructure, AI compute, AI hardware, AI chip, AI server, AI security, AI safety`),
      digitalTransformation: list(
        "transformation digitale, transformation numérique, digital transformation, transition numérique, transition digitale",
      ),
      officers: list(
        "chief data officer, CDO, chief digital officer, chief AI officer, chief data and AI officer, directeur data, directeur des données, directrice data et IA, responsable gouvernance des données, responsable gouvernance data, data governance manager, data gouvernance manager, data governance lead, head of data governance, directeur gouvernance des données, chargé de gouvernance des données",
      ),
      presales: list("avant vente, presales, pre sales"),
      cyber: ["cybersécurité", "cyber", "pentest", "SOC"],
      projects: ["projet", "programme"],
      projectHeads: list(`
        responsable, directeur, director, head, VP, vice president, manager, lead, leader, coordinateur, coordonnateur`),
    },
    voids: list(`
        data oriented, data driven, orienté data, IA recrutement, AI recrutement, IA recruitment, AI recruitment, IA School, AI School, start-up IA, startup
        IA, scale-up IA, start-up AI, AI startup, AI start-up, AI scale-up, société IA, AI company, AI firm, veille IA, appel à candidatures, appels à candidatures, veille sur l'IA, veille sur
        l'intelligence artificielle, veille intelligence artificielle, éditeur IA, leader IA, leader de
        l'intelligence artificielle, hub France IA, secteur IA, filière IA, marché IA, conseil départemental, conseil régional, base de données,
        analyse de données, sommet IA, salon IA, forum IA, sommet international IA, salon international IA, forum international IA, forum national IA, congrès IA, festival IA, congrès festival IA, IA DASEN, IA bovine, IA porcine, IA ovine, IA caprine, IA équine, IA IPR, adobe illustrator AI, machine learning center, digital workplace, innovation sociale, innovation pédagogique, automatisation entrepôt,
        automatisation industrielle, automatisation ligne, automatisation atelier, automatisation préparation, warehouse automation`),
    ambiguous: [
      {
        words: ["IA", "AI", "IAG"],
        when: list(`
        insémination, inséminateur, dose* IA, doses d'IA, truie, verrat, porcin, semence bovine, semence porcine, semence animale,
        semence sexée, semence congelée, semence fraîche, semence embryon, dose semence, collecte semence, brebis, détection des chaleurs, influenza aviaire, IAHP, grippe aviaire, IA du troupeau, amélioration du troupeau, génétique du troupeau, taureau, génisse, vêlage, jument, haras, inspecteur d'académie, inspection
        académique, Iowa, Des Moines, Cedar Rapids, assainissement individuel, assainissement non collectif`),
        beside: list(`
        anesthésiste, infirmier anesthésiste, IADE, ingénieur d'affaires, industrie agroalimentaire, industries alimentaires, intelligence ambiante, action
        internationale, affaires internationales, adobe illustrator`),
        unless: list(`
        intelligence artificielle, artificial intelligence, IA générative, generative AI, GenAI, LLM, machine
        learning, ChatGPT, Copilot, agents IA, cas d'usage IA`),
      },
      /** Associations intermédiaires, which employ people who come back to work. */
      {
        words: ["AI"],
        when: list("association intermédiaire, chantier d'insertion"),
        beside: ["ACI"],
        unless: list("intelligence artificielle, artificial intelligence, IA"),
      },
      {
        words: ["IA"],
        when: list("insertion par l'activité, insertion par l'activité économique"),
        beside: list("insertion par l'activité"),
        unless: list("intelligence artificielle, artificial intelligence, AI"),
      },
      {
        words: ["AI"],
        when: [],
        beside: list("architecture intérieure, architecture d'intérieur"),
        unless: list("intelligence artificielle, artificial intelligence, IA"),
      },
      { words: ["ML"], when: ["mission locale"], beside: ["mission locale"], unless: ["machine learning"] },
      /** « AI en gestion de projets – BAP J »: an assistant ingénieur of public research. */
      {
        words: ["AI"],
        when: list("BAP, ITRF, assistant ingénieur"),
        beside: list("assistant ingénieur"),
        unless: list("intelligence artificielle, IA"),
      },
    ],
    qualifiers: list(`
        senior, sénior, junior, confirmé, expérimenté, débutant, principal, technique, associé,
        fonctionnel, opérationnel, transverse`),
    rules: [
      {
        name: "projets, à côté d'un autre métier",
        verdict: "no",
        score: 0.1,
        all: ["companions", "projects", "!leads", "!ai", "!trades"],
        hidden: "open",
      },
      {
        name: "autre métier",
        verdict: "no",
        score: 0.1,
        all: ["otherJobs", "!leads", "!ai"],
        starts: "charges",
        hidden: "other",
      },
      {
        name: "autour d'un produit d'IA",
        verdict: "adjacent",
        score: 0.5,
        all: ["ai", "!builders", "productRoles"],
        apart: ["leads"],
      },
      { name: "conseil en IA", verdict: "adjacent", score: 0.5, all: ["aiCounsellors", "!served"] },
      { name: "conseil avant la vente d'IA", verdict: "adjacent", score: 0.45, all: ["presales", "ai"] },
      {
        name: "conseil, autour de l'IA",
        verdict: "no",
        score: 0.1,
        all: ["ai", "!served", "!leads"],
        starts: "counsellors",
        hidden: "capped",
        raised: "adjacent",
      },
      { name: "autre métier", verdict: "no", score: 0.1, all: ["!advisers"], starts: "firstJobs" },
      { name: "produit dont l'IA est le domaine", verdict: "adjacent", score: 0.6, all: ["productLeads", "aiDomain"] },
      { name: "centre de données", verdict: "no", score: 0.1, all: ["leads", "dataCentre"], apart: ["ai", "data"] },
      { name: "projet IA et métier de réalisation", verdict: "adjacent", score: 0.6, all: ["leads", "ai", "makers"] },
      {
        name: "responsabilité en IA",
        verdict: "adjacent",
        score: 0.6,
        all: ["ai", "governing", "!projects"],
        starts: "missions",
      },
      { name: "conduit des projets ou produits d'IA", verdict: "core", score: 0.95, all: ["leads", "ai"] },
      {
        name: "projet de recherche ou de développement",
        verdict: "no",
        score: 0.1,
        all: ["leads", "research", "!makers"],
        hidden: "firm",
        raised: "adjacent",
      },
      { name: "responsabilité en IA", verdict: "adjacent", score: 0.6, all: ["ai"], starts: "unitHeads" },
      { name: "métier de réalisation", verdict: "no", score: 0.1, all: ["builders"], hidden: "denied" },
      { name: "autre métier", verdict: "no", score: 0.1, all: ["leads", "near", "productRoles"], apart: ["leads"] },
      {
        name: "projet data ou numérique, avec un métier à lui",
        verdict: "adjacent",
        score: 0.5,
        all: ["leads", "near", "trades"],
        hidden: "open",
      },
      {
        name: "conduit des projets data ou numériques",
        verdict: "adjacent",
        score: 0.5,
        all: ["leads", "near"],
        hidden: "open",
      },
      { name: "autre métier", verdict: "no", score: 0.1, all: ["otherJobs", "!leads", "!advisers"] },
      {
        name: "livraison de projets data ou numériques",
        verdict: "adjacent",
        score: 0.5,
        all: ["delivery", "near"],
        hidden: "open",
      },
      { name: "conseil en IA", verdict: "adjacent", score: 0.6, all: ["consultants", "ai", "!cyber"] },
      {
        name: "conseil en projets data ou numériques",
        verdict: "adjacent",
        score: 0.45,
        all: ["consultants", "projects", "near"],
        hidden: "open",
      },
      {
        name: "titre neutre, sans IA",
        verdict: "no",
        score: 0.1,
        all: ["ownConsultants"],
        hidden: "open",
        raised: "adjacent",
      },
      {
        name: "conseil en données, sans IA dans le titre",
        verdict: "no",
        score: 0.1,
        all: ["consultants", "data", "!trades", "!leads"],
        hidden: "capped",
        namedBy: "consultants",
        raised: "adjacent",
      },
      {
        name: "conseil, sans IA dans le titre",
        verdict: "no",
        score: 0.1,
        all: ["consultants", "!trades", "!leads"],
        hidden: "advised",
        namedBy: "consultants",
        raised: "adjacent",
      },
      {
        name: "conseil d'un autre métier",
        verdict: "no",
        score: 0.05,
        all: ["consultants", "trades", "!leads"],
      },
      {
        name: "dirige des projets d'IA",
        verdict: "core",
        score: 0.9,
        all: ["projectHeads", "ai", "projects", "!cyber"],
      },
      {
        name: "dirige des projets data ou numériques",
        verdict: "adjacent",
        score: 0.5,
        all: ["projectHeads", "digital", "projects", "!trades"],
        hidden: "open",
      },
      { name: "dirige la donnée ou le numérique", verdict: "adjacent", score: 0.5, all: ["officers", "!trades"] },
      { name: "responsabilité en IA", verdict: "adjacent", score: 0.6, all: ["heads", "ai", "!cyber"] },
      {
        name: "conduit une transformation numérique",
        verdict: "adjacent",
        score: 0.45,
        all: ["projectHeads", "digitalTransformation", "!trades"],
        hidden: "open",
      },
      {
        name: "titre de projet d'un autre métier",
        verdict: "no",
        score: 0.1,
        all: ["open", "trades"],
        hidden: "open",
      },
      { name: "titre ouvert, sans IA", verdict: "no", score: 0.15, all: ["open"], hidden: "open", raised: "adjacent" },
      {
        name: "titre de projets, sans IA",
        verdict: "no",
        score: 0.15,
        all: ["projects"],
        hidden: "open",
        raised: "adjacent",
      },
      {
        name: "titre neutre, sans IA",
        verdict: "no",
        score: 0.1,
        all: ["neutral", "!trades", "!ai", "!near"],
        hidden: "open",
        raised: "adjacent",
      },
      { name: "titre neutre", verdict: "no", score: 0.1, all: ["neutral", "!trades"], hidden: "firm" },
      {
        name: "titre neutre, dans une direction",
        verdict: "no",
        score: 0.1,
        all: ["neutral", "houses", "!ai"],
        hidden: "firm",
      },
      {
        name: "titre de cadre, sans IA",
        verdict: "no",
        score: 0.1,
        all: ["!trades"],
        starts: "posts",
        hidden: "open",
        raised: "adjacent",
      },
      {
        name: "titre d'un autre métier",
        verdict: "no",
        score: 0.1,
        all: ["!ai", "!trades"],
        starts: "charges",
        hidden: "other",
      },
    ],
    duty: {
      ...handingOver,
      learnt: { weights: import.meta.resolve("./chef-de-projet-ia.weights.tsv"), techniques: "techniques" },
      named: ["leads", "ai"],
      otherwise: ["digital", "systems"],
      voids: list(`
        parcours d'intégration, programme d'intégration, période d'intégration, période de formation, phase de formation, journée d'intégration, semaine d'intégration, onboarding program, AI forum, AI summit, AI festival, AI expo, AI conference, AI days, AI day, AI week, IA days, IA day, IA week, semaine de l'IA, journée de l'IA, nuit de l'IA, AI awards, AI act, IA act, règlement IA, règlement sur l'IA, règlement européen sur l'IA, règlement européen IA, règlement
        sur l'intelligence artificielle, règlement européen sur l'intelligence artificielle`),
    },
  },
};
