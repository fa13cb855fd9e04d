import { list } from "./profile.ts";

/** Words of titles, by what they make of a job: who leads, builds, sells or teaches, near subjects, and trades of their own. */

export const projectLeads = list(`
        chef de projet, coordinateur déploiement, coordonnateur déploiement, coordinateur de déploiement, chef de programme, CDPI, chargé de projet,
        assistant de projet, chargé d'étude et de projet, chargé de développement de projet, ch de projet,
        responsable d'application projet, chargé de programme, chef de mission, chargé de mission, chargé de déploiement,
        responsable de projet, responsable déploiement, responsable de portefeuille de projets, directeur de projet,
        directeur de programme, manager de programme, gestionnaire de projet, gestion de projet, coordinateur de projet,
        coordinateur de programme, coordonnateur de projet, coordination de projet, conduite de projet, management de projet,
        conducteur de projet, pilote, pilotage de projet, project leader, programme officer, program officer,
        project director, project coordinator, project owner, project management, lead projet, leader projet,
        programme director, program director, head of projects, head of programmes, head of programs, program management,
        project management officer, PMO`);

export const productLeads = list(`
        product owner, PPO, proxy product owner, product manager, PM, product lead, lead produit, lead product,
        product management`);

export const builders = list(`
        data scientist, data engineer, data analyst, data architect, ML engineer, machine learning engineer, AI engineer,
        IA engineer, GenAI engineer, LLM engineer, développeur, engineer, engineering, dev, full stack, back-end, tech lead,
        lead tech, technical lead, architecte, chercheur, researcher, research scientist, recherche, scientist, doctorant,
        post doc, postdoc, PhD, ingénieur IA, ingénieur intelligence artificielle, ingénieur machine learning,
        ingénieur deep learning, ingénieur étude et conception, ingénieur algorithme, algorithm engineer, ingénieur de recherche, ingénieur R&D, ingénieur développement, MLOps, ML OPS, DevOps,
        prompt engineer, data steward, administrateur, intégrateur, statisticien`);

/** Of these, the ones that also name the field of a project: « chef de projet recherche ». */
export const fields = list("recherche, administrateur, intégrateur, engineering, dev");

export const otherJobs = list(`
        account manager, account executive, sales, sales manager, business developer, business development,
        business manager, ingénieur d'affaires, chargé d'affaires, ingénieur commercial, attaché commercial,
        technico commercial, commercial, délégué médical, délégué pharmaceutique, avant vente, presales, pre sales, customer success, formateur, trainer, tutor,
        enseignant, professeur, teacher, coach, intervenant, vacataire, maître de conférences, recruteur, recrutement,
        talent acquisition, chargé de recrutement, juriste, avocat, legal counsel, legal officer, legal advisor, legal adviser, legal assistant, legal manager, legal intern, legal designer, legal ops, head of legal, community manager, content manager,
        product marketing, traffic manager, asset manager, office manager, case manager, knowledge manager, rédacteur,
        copywriter, annotateur, data labeler, labeling, comptable, assistant de direction, assistant administratif,
        assistant commercial, infirmier, technicien, inséminateur, responsable pédagogique, directeur pédagogique, coordinateur pédagogique, chargé d'ingénierie pédagogique, vendeur, conseiller, designer, UX, graphiste,
        journaliste, traducteur, auditeur, contrôleur de gestion, acheteur, médecin, animateur`);

/** Of these, the ones that a project title can follow: « Animateur / Chef de projet IA ». */
export const companions = list(`animateur, conseiller, technicien, auditeur, customer success, chargé d'affaires`);

/** Who works at a product that somebody else leads. */
export const productRoles = list(`
        product marketing, product marketer, marketing produit, product designer, product design, designer produit,
        product analyst, analyste produit, product operations, product ops, product specialist, spécialiste produit`);

/** Subjects that are near: data, digital, innovation. */
export const near = list(`
        data, big data, data science, digital, digitalisation, dématérialisation, innovation, transformation, automatisation, RPA,
        hyperautomatisation, industrie 4.0, usine 4.0, industry 4.0, Dataiku, dataviz, datalab, datalake, data hub, data warehouse, datawarehouse, web, e commerce,
        ecommerce, application mobile`);

export const heads = list(`
        responsable, directeur, director, head, chief, VP, vice president, manager, lead, leader, officer, référent, délégué,
        conseil, acculturation, gouvernance, governance, conformité, compliance, sensibilisation, adoption, conduite du changement, accompagnement du changement, accompagnement au changement,
        change manager, change management, change lead, business partner data, chef de service, chef de pôle, chef de département, chef d'équipe, coordinateur, coordonnateur,
        chargé d'innovation, chargé de transformation, chargé de la transformation, scrum master, business analyst,
        AMOA, MOA, maîtrise d'ouvrage, ambassadeur, correspondant, champion, strategist, stratégie`);

/** Titles that say nothing of the subject; the description may. */
export const open = [
  ...projectLeads,
  ...productLeads,
  ...list(`
    responsable innovation, responsable de l'innovation, chargé d'innovation, innovation manager, innovation lead, lead innovation, head of innovation, innovation director, responsable
    transformation, ingénieur transformation, chargé d'ingénierie de projet, responsable de la transformation, chargé de transformation, transformation manager, manager transformation, manager de la transformation,
    directeur de la transformation,
    head of delivery, delivery lead, delivery director, transformation lead, transformation officer, responsable digital, responsable du digital, responsable
    numérique, responsable pôle numérique, responsable pôle digital, responsable pôle data, responsable service numérique, responsable département digital, directeur innovation, directeur transformation, delivery manager, responsable transformation
    digitale, ingénieur projet, ingénieur de projet, manager innovation, responsable SI, responsable
    informatique, responsable data, directeur digital, directeur numérique, coordinateur innovation, responsable amélioration continue, responsable performance, chargé de transformation digitale,
    responsable d'offre, offer manager, responsable de gamme, chef de gamme, responsable de solution,
    digital manager, manager de transition, implementation manager, implementation lead, deployment manager, deployment lead, rollout manager,
    rollout lead, ingénieur études et projets`),
];

/** Titles that hardly name a job. */
export const neutral = list(`
    cadre, poste, mission, coordinateur, coordonnateur, coordinator, alternance, alternant, apprenti, stage, stagiaire, manager,
    organisateur, responsable organisation, responsable de la performance, responsable efficacité, responsable excellence, chargé
    d'organisation, chargé d'études, chargé d'amélioration continue, adjoint au directeur, business analyst, AMOA, MOA, maîtrise d'ouvrage,
    process owner, producer, productrice,
    assistant innovation, direction de l'innovation, responsable applicatif, scrum master, facilitateur, intrapreneur,
    attaché de direction, chargé de développement, secrétaire général, responsable des opérations, chief of staff,
    operations manager, responsable méthodes, responsable projets, chef de service, chef de pôle, chef de département,
    responsable de service, responsable de pôle, directeur adjoint, directeur délégué`);

/** First words of posts that hardly say what they are for. */
export const posts = list(`
    responsable de lot, responsable de domaine, responsable de périmètre, responsable d'activité,
    responsable de portefeuille, responsable de mission, responsable d'unité, responsable adjoint, responsable bureau,
    responsable développement, responsable méthodes, responsable études, responsable usages, chargé d'opérations,
    chargé d'appui, chargé de coordination, chargé de suivi, chargé d'animation, chargé de développement, chargé de projet,
    adjoint, attaché, coordinateur, coordonnateur, délégué, officer, ingénieur méthodes`);

/** Systems that are no AI, whoever sets them up. */
export const systems = list(`
        CRM, SIRH, ERP, SAP, télécom, fibre, réseau, infrastructure, cybersécurité, data center, BI, power BI, Salesforce, décisionnel, cloud`);

/** A trade of its own in a project title: one sentence about AI does not turn it into an AI job. */
export const trades = [
  ...systems,
  ...list(`
        marketing, communication, événementiel, web, SEO, RH, paie, travaux, BTP, bâtiment,
        construction, VRD, génie civil, électricité, électrique, mécanique, photovoltaïque, éolien, énergie, hydraulique,
        immobilier, urbanisme, paysage, aménagement, maintenance, logistique, supply chain, qualité, HSE, achats,
        comptabilité, finance, juridique, RGPD, clinique, clinical, pharmaceutique, réglementaire, cosmétique, packaging,
        merchandising, formation, pédagogique, social, insertion, culturel, tourisme, automobile, ferroviaire, aéronautique,
        nucléaire, industrialisation, sécurité, décoration, agencement, éditorial, publicité, e commerce, ecommerce, recrutement, environnement,
        risque*`),
];
