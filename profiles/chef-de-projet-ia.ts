import { list, type Profile } from "./profile.ts";

/** Words that say AI. Short ones (IA, AI) stand alone; the rest may be part of a longer name. */
const ai = list(`
        IA, AI, IAG, intelligence artificielle, intelligence artif*, artificial intelligence, GenAI, GenIA, IAGen, Gen AI, Gen IA, IA
        générative, generative AI, LLM, large language model, agentique, agentic, machine learning, deep learning,
        ML, MLOps, LLMOps, NLP, computer vision, vision par ordinateur, ChatGPT, Copilot, copilote IA, apprentissage
        automatique, modèles de langage, chatbot, callbot, voicebot, IA conversationnelle`);

const projectLeads = list(`
        chef de projet, chef projet, chef de programme, chef programme, CP, CDP, chargé de projet, chargé projet,
        chargé de programme, chargé de mission, chargé mission, chargé de déploiement, responsable de projet,
        responsable projet, responsable de programme, responsable programme, responsable déploiement, responsable du
        déploiement, responsable de portefeuille de projets, responsable portefeuille projets, directeur de projet,
        directeur projet, directeur de programme, directeur programme, manager de projet, manager projet, manager de
        programme, gestionnaire de projet, gestion de projet, coordinateur de projet, coordinateur projet,
        coordinateur de programme, coordinateur programme, coordonnateur de projet, coordonnateur projet,
        coordination de projet, conducteur de projet, pilote, pilotage de projet, project manager, projects manager,
        projet manager, project lead, project leader, project officer, project director, project coordinator,
        project owner, project management, programme manager, program manager, programme director, program director,
        program lead, programme lead, program management, project management officer, PMO`);

const productLeads = list(`
        product owner, produit owner, PO, PPO, proxy product owner, product manager, PM, product lead, product
        management, chef de produit, chef produit, responsable produit, responsable de produit`);

const builders = list(`
        data scientist, data engineer, data analyst, data ingénieur, ingénieur data, data architect, ML engineer,
        machine learning engineer, AI engineer, IA engineer, GenAI engineer, LLM engineer, software engineer,
        engineer, engineering, développeur, developer, dev, full stack, fullstack, backend, tech lead, lead tech,
        technical lead, architecte, architect, chercheur, researcher, research scientist, research, recherche,
        scientist, doctorant, post doc, postdoc, PhD, ingénieur IA, ingénieur intelligence artificielle, ingénieur
        machine learning, ingénieur deep learning, ingénieur de recherche, ingénieur R&D, ingénieur développement,
        ingénieur logiciel, ingénieur en IA, MLOps, ML OPS, DevOps, prompt engineer, data steward, administrateur,
        intégrateur, statisticien`);

const otherJobs = list(`
        account manager, account executive, sales, sales manager, business developer, business development, business
        manager, ingénieur d'affaires, chargé d'affaires, ingénieur commercial, attaché commercial, technico
        commercial, commercial, responsable commercial, directeur commercial, avant vente, presales, pre sales,
        customer success, formateur, formatrice, trainer, tutor, enseignant, professeur, teacher, coach,
        intervenant, vacataire, maître de conférences, recruteur, recrutement, talent acquisition, chargé de
        recrutement, juriste, avocat, legal, community manager, content manager, product marketing, traffic manager,
        asset manager, office manager, case manager, knowledge manager, rédacteur, copywriter, annotateur, data
        labeler, labeling, comptable, assistant de direction, assistant administratif, assistant commercial,
        infirmier, technicien, inséminateur, vendeur, conseiller, designer, UX, graphiste, journaliste, traducteur,
        auditeur, contrôleur de gestion, acheteur, médecin, animateur, agent, opérateur`);

/** Subjects that are near: data, digital, innovation. */
const near = list(`
        data, données, big data, data science, digital, digitale, digitaux, digitalisation, numérique, innovation,
        transformation, automatisation, automation, RPA, hyperautomatisation`);

const heads = list(`
        responsable, directeur, director, head, chief, VP, vice president, manager, lead, leader, officer, référent,
        conseil, chef de service, chef de pôle, chef de département, chef d'équipe, coordinateur, coordonnateur,
        chargé d'innovation, chargé de transformation, chargé de la transformation, scrum master, business analyst,
        AMOA, MOA, ambassadeur, champion, strategist, stratégie`);

/** Titles that say nothing of the subject; the description may. */
const open = [
  ...projectLeads,
  ...productLeads,
  ...list(`
    responsable innovation, responsable de l'innovation, chargé d'innovation, innovation manager, responsable
    transformation, responsable de la transformation, chargé de transformation, transformation manager,
    transformation lead, transformation officer, responsable digital, responsable du digital, responsable
    numérique, directeur innovation, directeur transformation, delivery manager, responsable transformation
    digitale, ingénieur projet, ingénieur de projet, manager innovation, responsable SI, responsable
    informatique, responsable data, directeur digital, directeur numérique, coordinateur innovation, chef de
    mission, responsable amélioration continue, responsable performance, chargé de transformation digitale,
    digital manager`),
];

/** Titles that hardly name a job. */
const neutral = list(`
    manager de transition, cadre, poste, mission, alternance, alternant, apprenti, stage, stagiaire, manager,
    responsable organisation, responsable de la performance, responsable efficacité, responsable excellence, chargé
    d'organisation, chargé d'études, chargé d'amélioration continue, adjoint au directeur, business analyst, AMOA, MOA,
    assistant innovation, direction de l'innovation, responsable applicatif, scrum master, facilitateur, intrapreneur,
    attaché de direction, chargé de développement, secrétaire général, responsable des opérations, chief of staff,
    operations manager, responsable méthodes, responsable projets`);

/** A trade of its own in a project title: one sentence about AI does not turn it into an AI job. */
const trades = list(`
        marketing, communication, événementiel, évènementiel, web, SEO, CRM, SIRH, RH, ERP, SAP, paie, travaux, BTP,
        bâtiment, construction, VRD, génie civil, électricité, électrique, mécanique, photovoltaïque, éolien,
        énergie, hydraulique, immobilier, urbanisme, paysage, aménagement, maintenance, logistique, supply chain,
        qualité, HSE, achats, comptabilité, finance, juridique, RGPD, clinique, clinical, pharmaceutique,
        réglementaire, cosmétique, packaging, merchandising, formation, pédagogique, social, insertion, culturel,
        tourisme, automobile, ferroviaire, aéronautique, nucléaire, industrialisation, télécom, fibre, réseau,
        infrastructure, cybersécurité, sécurité, data center, datacenter, BI, Salesforce, décoration, agencement,
        éditorial, publicité, e commerce, ecommerce, recrutement, environnement, business intelligence, power BI, décisionnel, cloud, risque*`);

export const profile: Profile = {
  name: "chef-de-projet-ia",
  title: "Chef de projet IA",
  terms: ["IA", "intelligence artificielle", "data", "automatisation", "chef de projet IA", "AI project manager"],
  romeCodes: list(`
        M1886, M1828, M1864, M1703, M1889, M1853, M1870, M1859, M1881, M1717, M1423, M1426, M1405, M1419`),
  lexicon: {
    subject: "ai",
    groups: {
      ai,
      projectLeads,
      productLeads,
      leads: [...projectLeads, ...productLeads],
      builders,
      /** Jobs of makers that, beside a project title, make it a mixed one. */
      makers: builders.filter(
        (name) => !["recherche", "research", "administrateur", "intégrateur", "engineering", "dev"].includes(name),
      ),
      otherJobs,
      near,
      heads,
      open,
      trades,
      neutral,
      consultants: ["consultant", "consulting", "conseil"],
      dataCentre: list(`
        data center, datacenter, data centre, datacentre, data centers, centre de données, commande numérique`),
      /** AI as what a product is made of, not what is led. */
      aiDomain: list(`
        AI search, AI infrastructure, AI compute, AI hardware, AI chip, AI server, AI security, AI safety`),
      cyber: ["cybersécurité", "cyber", "pentest", "SOC"],
      projects: ["projet", "project", "programme", "program", "produit", "product"],
      alone: ["responsable IA", "AI manager", "IA manager"],
    },
    voids: list(`
        IA recrutement, AI recrutement, IA recruitment, AI recruitment, IA School, AI School, start-up IA, startup
        IA, scale-up IA, start-up AI, AI startup, AI start-up, AI scale-up, veille IA, appel à candidatures, appels à candidatures, veille sur l'IA, veille sur
        l'intelligence artificielle, veille intelligence artificielle, éditeur IA, leader IA, leader de
        l'intelligence artificielle, hub France IA, conseil départemental, conseil régional, base de données,
        analyse de données, IA IPR, adobe illustrator AI, machine learning center`),
    ambiguous: [
      {
        words: ["IA", "AI", "IAG"],
        when: list(`
        insémination, inséminateur, influenza aviaire, inspecteur d'académie, inspection
        académique, Iowa, Des Moines, Cedar Rapids`),
        beside: list(`
        anesthésiste, infirmier anesthésiste, IADE, ingénieur d'affaires, industrie agroalimentaire, action
        internationale, affaires internationales, adobe illustrator`),
        unless: list(`
        intelligence artificielle, artificial intelligence, IA générative, generative AI, GenAI, LLM, machine
        learning, ChatGPT, Copilot, agents IA, cas d'usage IA`),
      },
    ],
    qualifiers: list(`
        senior, sénior, junior, confirmé, expérimenté, débutant, adjoint, principal, technique, associé,
        fonctionnel, opérationnel, transverse`),
    rules: [
      { name: "autre métier", verdict: "no", score: 0.1, all: [], starts: "otherJobs" },
      { name: "produit dont l'IA est le domaine", verdict: "adjacent", score: 0.6, all: ["productLeads", "aiDomain"] },
      { name: "centre de données", verdict: "no", score: 0.1, all: ["leads", "dataCentre"] },
      { name: "projet IA et métier de réalisation", verdict: "adjacent", score: 0.6, all: ["leads", "ai", "makers"] },
      { name: "conduit des projets ou produits d'IA", verdict: "core", score: 0.95, all: ["leads", "ai"] },
      { name: "métier de réalisation", verdict: "no", score: 0.1, all: ["builders"] },
      {
        name: "projet data ou numérique, avec un métier à lui",
        verdict: "adjacent",
        score: 0.5,
        all: ["leads", "near", "trades"],
        hidden: "firm",
      },
      {
        name: "conduit des projets data ou numériques",
        verdict: "adjacent",
        score: 0.5,
        all: ["leads", "near"],
        hidden: "open",
      },
      { name: "autre métier", verdict: "no", score: 0.1, all: ["otherJobs", "!leads"] },
      { name: "conseil en IA", verdict: "adjacent", score: 0.6, all: ["consultants", "ai", "!cyber"] },
      {
        name: "conseil, sans IA dans le titre",
        verdict: "no",
        score: 0.1,
        all: ["consultants", "!trades"],
        hidden: "capped",
        raised: "adjacent",
      },
      { name: "responsabilité en IA", verdict: "adjacent", score: 0.6, all: ["heads", "ai", "!cyber"] },
      {
        name: "titre de projet d'un autre métier",
        verdict: "no",
        score: 0.1,
        all: ["open", "trades"],
        hidden: "firm",
        raised: "adjacent",
      },
      { name: "titre ouvert, sans IA", verdict: "no", score: 0.15, all: ["open"], hidden: "open" },
      { name: "titre neutre, sans IA", verdict: "no", score: 0.1, all: ["neutral", "!trades"], hidden: "firm" },
    ],
    duty: {
      verbs: list(`
        piloter, pilotez, pilote, pilotera, piloteras, piloterez, pilotage, conduire, conduisez, conduit, conduira,
        conduirez, conduite, gérer, gérez, gère, gérera, gérerez, gestion, mener, menez, mène, mènera, mènerez,
        coordonner, coordonnez, coordonne, coordonnera, coordonnerez, coordination, déployer, déployez, déploie,
        déploiera, déploierez, déploiement, déploies, cadrer, cadrez, cadre, cadrerez, cadrage, diriger, dirigez,
        dirige, dirigera, dirigerez, superviser, supervisez, supervise, supervision, orchestrer, orchestrez,
        orchestre, porter, portez, porterez, prendre en charge, prendrez en charge, prenez en charge, charge,
        responsable, responsabilité, industrialiser, industrialisez, industrialisation, mettre en oeuvre, mettez en
        oeuvre, mise en oeuvre, mettrez en oeuvre, définir et piloter, prioriser, priorisez, identifier et
        prioriser, identifier et déployer, manager, lead, leading, leads, manage, managing, manages, drive, driving,
        drives, deliver, delivering, oversee, overseeing, coordinate, coordinating, own, owning, deploy, deploying,
        run, running, steer, spearhead, orchestrate, responsible for, in charge of, rollout, roll out,
        prendre en main, prendre la direction, prendre le pilotage, suivre, suivez, suit, suivi, suivras, suivrez, prendre la responsabilité, prendras la responsabilité, prendrez la
        responsabilité, structurer, structurez, lancer, lancez, lancement, planifier, planifiez, planification, PMO,
        interviendrez, intervenez, interviens, livrer, livrez, livraison, pilotant, conduisant, déployant,
        accélérer, accélérez, accélèrerez, définir la stratégie, définissez la stratégie, définir la feuille de route,
        définissez la feuille de route, élaborer la stratégie, élaborez la stratégie, élaborer la feuille de route,
        élaborez la feuille de route`),
      direct: list(`
        définir la stratégie, définissez la stratégie, définir la feuille de route, définissez la feuille de route,
        élaborer la stratégie, élaborez la stratégie, élaborer la feuille de route, élaborez la feuille de route,
        déployer, déployez, déploie, déploiera, déploierez, déploiement, industrialiser, industrialisez,
        industrialisation, mettre en oeuvre, mettez en oeuvre, mettrez en oeuvre, mise en oeuvre, deploy, deploying,
        rollout, roll out`),
      objects: list(`
        projet*, project*, programme*, program, programs, portefeuille, portfolio, cas d'usage, use case, use cases,
        solution*, feuille de route, roadmap, initiative*, déploiement*, stratégie, strategy, produit*, agent*,
        assistant*, chatbot*, POC, preuve de concept, preuves de concept, plateforme*, platform*, transformation,
        intégration, integration, adoption, industrialisation, chantier*, backlog, expérimentation*, pilotes,
        implementation, implémentation, delivery, déclinaison, application*, dispositif*, brique*, plan d'action,
        acculturation, product, products, deployment*, rollout, delivery`),
      breakers: list(`
        grâce, aide, avec, via, par, utilisant, utiliser, utilisation, s'appuyant, appuyant, appui, using, with,
        through, leveraging, powered, by, thanks, augmenté, assisté, à travers, travers, sauf, hors, notamment, qui,
        dont, pour, pas, tels, tel, comme, such, ainsi, veille`),
      rejects: list(`
        candidature*, évaluation des candidat*, tri des CV, hiring process, autres offres,
        processus de recrutement, recruitment process,
        applications review, avantage*, bénéficie*, bénéficierez, perks, our benefits, benefits package, benefits include, est un plus, serait un plus,
        apprécié, nice to have, plus value, abonnement, licence ChatGPT, n'êtes pas, n'aurez pas, ne comporte pas,
        ne comprend pas, aucun projet, ne porte pas, ne piloterez pas, ne gérez pas, pas de projet, insémination,
        serait un atout, est un atout, votre disposition`),
      wishes: list(
        `appétence, sensibilité, sensible, intérêt pour, curieux, curiosité, connaissance*, notion*, expérience, experience, vous justifiez, vous maîtrisez, diplôme, bac 5, bonne maîtrise, maîtrise des outils, formation, idéalement, profil, capacité, capable, aptitude, ability, able to,
        déjà, ayant, avez piloté, avez mené, avez conduit, avez géré, avez coordonné, avez déployé, avez dirigé, as
        piloté, as mené, as géré, have managed, have led, already`,
      ),
      weakeners: list(`
        participer, participez, participe, participerez, participation, contribuer, contribuez, contribue,
        contribuerez, contribution, assister, assistez, assisterez, soutenir, support, supporting, contribute,
        contributing, participate, assist, assisting, aider, aidez, aide`),
      person: list(`
        vous, tu, votre, vos, ton, tes, you, your, he she, il elle, il ou elle, elle ou il, poste, rôle, role,
        titulaire, candidat, recherchons, recherche, cherchons, recrutons, recrute, looking for, seeking, hiring,
        chef de projet, product owner, project manager, product manager, chargé de mission, chargé de projet,
        alternant, stagiaire, apprenti, collaborateur, will, coordinateur, coordonnateur, program manager, programme
        manager, chef de programme, responsable de programme, référent, chargé de déploiement, pilote`),
      company: list(`
        nous, notre, nos, on, groupe, entreprise, société, leader, clients, client, depuis, cabinet, équipe, our,
        we, company, team, startup, start-up, filiale, spécialisé, spécialiste, accompagne, accompagnons, aide,
        aidons, propose, éditeur, ESN, association, organisation, agence, partner, customers`),
      relatives: list(`
        qui, nous, we, who, that, which, ne, not, sans`),
      roleNouns: ["responsable", "responsabilité", "charge", "chargé", "conduite"],
      idle: list(`
        participez, participes, participerez, participeras, contribuez, contribues, contribuerez, contribueras, assistez,
        assistes, aidez, aides, utilisez, utilises, utiliserez, travaillez, travailles, travaillerez, travailleras,
        collaborez, collabores, collaborerez, bénéficiez, bénéficies, bénéficierez, rejoignez, rejoins, rejoindrez,
        rejoindras, intégrez, intègres, intégrerez, disposez, disposes, disposerez, découvrez, découvrirez, évoluez,
        évoluerez, justifiez, maîtrisez, connaissez, avez, as, possédez, possèdes, savez, sais, souhaitez, souhaites,
        aimez, aimes, échangez, développez, développes, développerez, concevez, conçois, concevrez, codez, codes,
        entraînez, entraînes, programmez, annotez, vendez, vends, commercialisez, prospectez, formez, enseignez, animez,
        rédigez, traduisez, recrutez, recrutes, n'avez, serez, seras, aurez, auras, êtes, es, pouvez, peux, pourrez,
        pourras, devez, voulez, veux, accédez, profitez, croyez, rencontrez, assurez la veille, suivrez une, suivrez des,
        orientez, orientes, valorisez, analysez, analyses, présentez, présentes, promouvez, communiquez, informez, étudiez,
        évaluez, financez, auditez, conseillez, conseilles, accompagnez, accompagnes, accompagnerez, sensibilisez,
        work, join, use, will, are, have, can, support, help, contribute, participate, assist, collaborate, build, develop,
        sell, ll, benefit, enjoy, know, bring, want, may, must, need`),
      undertakings: list(`
        projet*, project*, programme*, program, programs, portefeuille, portfolio, feuille de route, roadmap, cas d'usage,
        use case, use cases, chantier*, déploiement*, rollout, initiative*, expérimentation*, démarche, stratégie,
        strategy`),
      units: list(`
        équipe, pôle, direction, squad, tribu, practice, lab, laboratoire, factory, département, service, programme, hub,
        cellule, centre d'excellence, team, department, office`),
      employers: list(`
        entreprise, société, leader, client, cabinet, startup, start-up, éditeur, ESN, agence, groupe, spécialiste,
        spécialisé, filiale, acteur, chez, company, pioneer, PME, scale-up, chambre`),
      address: ["vous", "tu", "you", "you will", "vous aurez à", "vous devrez"],
      profileHeads: list(`
        profil, votre profil, ton profil, le profil, compétence*, vos compétences, prérequis, pré requis, qualifications,
        requirements, about you, who you are, what you bring, qui êtes vous, ce que vous apportez, vos atouts, skills,
        formation, expérience, votre parcours`),
      otherHeads: list(`
        mission*, vos mission*, vos principales missions, tes missions, votre mission, ta mission, les missions,
        responsabilités, vos responsabilités, principales responsabilités, activités, vos activités, rôle, votre rôle, le
        rôle, le poste, poste, votre poste, profil de poste, profil du poste, fiche de poste, fonctions, what you will
        do, your role, the role, your mission, responsibilities, contexte, au quotidien, description, avantages, nos
        avantages, nous offrons, ce que nous offrons, pourquoi nous rejoindre, à propos, about us, qui sommes nous`),
      reasons: {
        rejected: "IA citée, sans être une mission",
        wished: "IA souhaitée du candidat, pas confiée",
        otherwise: "IA citée autour du poste",
      },
      announces: list(`
        recherchons, recherche, cherchons, cherche, recrutons, recrute, en tant que, tant que, poste de, poste,
        intitulé, looking for, hiring, as an, vous êtes, vous serez, you are, you will be, you ll be, tu es, tu seras, futur, devenez, seeking, we are
        looking`),
      colleagues: list(`
        aux côtés, côtés, sous la responsabilité, responsabilité du, rattaché, sous, auprès, équipe, collaboration,
        collaborez, en lien, lien avec, report, reporting, encadré, tuteur, composée, team, avec le,
        avec les, outil, également, aussi, also`),
      named: ["leads", "ai"],
    },
  },
};
