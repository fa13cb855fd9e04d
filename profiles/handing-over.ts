import { anyProject } from "./any-project.ts";
import { type DutyLexicon, list } from "./profile.ts";
import { takingUp } from "./taking-up.ts";
import { conjugated, inflected } from "./verbs.ts";

/** Verbs and nouns of deploying: their object can be the subject itself. */
const deploying = [
  ...conjugated(
    "déployer, industrialiser, mettre en oeuvre, implémenter, généraliser, introduire, diffuser, ancrer, faire entrer, faire adopter",
  ),
  ...conjugated("développer la stratégie, développer les usages, développer la feuille de route"),
  ...inflected("deploy, implement"),
  ...list(`
    déploiement, industrialisation, mise en oeuvre, rollout, roll out, définir la stratégie, définissez la stratégie, définir
    la feuille de route, définissez la feuille de route, élaborer la stratégie, élaborez la stratégie, élaborer la feuille
    de route, élaborez la feuille de route, concevoir la stratégie, concevez la stratégie, concevoir la trajectoire, concevez la
    trajectoire, concevoir la feuille de route, concevez la feuille de route`),
];

/** What is said to be the reader's own: « Votre terrain de jeu : l'IA générative ». */
const domains = list(`
  votre produit, ton produit, votre périmètre, ton périmètre, votre terrain de jeu, ton terrain de jeu, votre domaine, votre
  sujet, ton sujet, sujet du stage, sujet de l'alternance, objet du poste, objet de la mission, objet du stage, your scope,
  your product, your playground, your area, votre mandat, ton mandat, your remit, votre priorité, ta priorité, votre défi, ton défi, votre challenge,
  votre feuille de route, ta feuille de route, your priority, poste dédié,
  poste entièrement dédié, poste est dédié, poste est entièrement dédié, poste consacré, poste entièrement consacré, poste est consacré, poste est
  entièrement consacré, mission dédiée, rôle dédié, own, owning, take charge, taking charge`);

/** Whose object can be the subject's own name: « piloter l'IA du groupe », "accountable for our claims AI". */
const steering = [
  ...conjugated(`
    piloter, conduire, diriger, orchestrer, accélérer, amener, installer, implanter, faire passer, faire sortir,
    faire avancer, faire grandir, faire réussir, lancer`),
  ...inflected("lead, own, run, drive, bring"),
  ...list("structurer, structurez, structurera, pilotage, lancement, accountable, responsible, in charge, answer"),
];

/** What is led, whatever the verb. */
const undertakings = list(`
  projet*, project*, programme*, program, programs, portefeuille, portfolio, feuille de route, roadmap, cas d'usage, use case,
  use cases, chantier*, déploiement*, deployment*, rollout, initiative*, expérimentation*, démarche, stratégie, strategy,
  trajectoire, politique, POC, preuve de concept, preuves de concept, prototype*, backlog, plan d'action, gouvernance,
  governance, volet, transformation, squad, lot, chaire, consortium, roll out`);

const takingPart = [
  ...conjugated("participer, contribuer"),
  ...list("participation, contribution, contribute, contributing, participate"),
];

/** How French and English advertisements hand something over to the person they look for: of no role in particular. */
export const handingOver: Omit<DutyLexicon, "named" | "otherwise" | "voids" | "learnt"> = {
  takingUp,
  anyProject,
  verbs: [
    ...deploying,
    ...domains,
    ...steering,
    ...conjugated(`
      piloter, conduire, gérer, mener, coordonner, arbitrer, diriger, superviser, orchestrer, porter, prioriser,
      lancer, planifier, livrer, accélérer, manager, impulser, initier, concrétiser, exécuter, construire, bâtir, élaborer,
      définir, identifier, transformer, animer, organiser, assurer, garantir, décliner, étendre, suivre, tracer, maximiser, établir, encadrer, incarner, tenir, faire passer,
      faire avancer, faire vivre, faire grandir, faire émerger, faire aboutir, prendre en charge, prendre en main, prendre la
      direction, prendre le pilotage, prendre la responsabilité, prendre le lead, reprendre, mettre en place, mettre en
      production, mettre en service`),
    ...inflected(`
      lead, manage, drive, deliver, oversee, coordinate, bring, run, steer, spearhead, orchestrate, define, shape, launch,
      ship, take, turn, set up, establish, transform, ensure, execute, prioritize, prioritise, scope, champion, supervise, track, identify`),
    ...list(`
      cadrer, cadrez, cadrera, cadrerez, cadrant, structurer, structurez, structurera, structurerez, structurant, pilotage, conduite, gestion, coordination, cadrage, supervision, orchestration, priorisation, structuration, lancement,
      planification, livraison, suivi, accélération, généralisation, construction, élaboration, définition, exécution, réalisation, reprise, mise en place,
      plan and execute, plan and deliver, plan and manage, mise en production, maîtrise d'ouvrage, maîtrise d'œuvre, prise en charge, charge, responsable, responsabilité, coordinateur, coordonnateur, référent, garant, porteur, interlocuteur, point de contact, chef
      d'orchestre, chef de file, maître d'oeuvre, cheville ouvrière, tête, commandes, manettes, rênes, gouvernail, chefferie, point d'entrée, MOA, owner, go to person, nous vous confions, nous vous confierons, donnons les clés, remettons les clés, avez la main, aurez la main, as la main, auras la main, vous confie, vous confiera, vous est
      confié, vous sera confié, vous seront confiés, PMO, comme chef de projet, comme cheffe de projet, en tant que chef de projet, en tant que cheffe de projet, as a project manager, as project manager, responsible for, in charge of, accountable for`),
  ],
  direct: [...deploying, ...domains],
  steering,
  objects: [
    ...undertakings,
    ...list(`
      solution*, produit*, product, products, agent*, assistant*, coach, compagnon, tuteur, chatbot*, plateforme*, platform*, intégration, integration,
      adoption, industrialisation, mise en oeuvre, développement, conception, création, évolution, refonte, généralisation,
      implantation, installation, démonstrateur*, système*, system, systems, pilotes, implementation, implémentation, delivery, déclinaison, application*, dispositif*,
      brique*, module*, robot*, guide*, simulateur*, logiciel*, software, moteur*, outil*, service fondé, service basé, introduction, arrivée, dynamique, acculturation, fonctionnalité*, feature*, usages, sujet*, plan, pilot, filière, offre, mise en
      production, mise en service, mise en place, comité`),
  ],
  breakers: list(`
    afin, y compris, including, grâce, aide, avec, via, par, utilisant, utiliser, utilisation, s'appuyant, appuyant, appui, using, with, through,
    leveraging, powered, by, thanks, augmenté, assisté, à travers, travers, sauf, hors, non, exception, excepté, except, notamment, qui, dont, whose, which, who, pour, pas, tels,
    tel, comme, such, ainsi, veille, data center, datacenter, salon, sommet, forum, conférence, événement, secteur,
    communication, promotion, campagne, campaign, publicité, vente, commercialisation, secrétariat, rédaction, traduction, annotation, recrutement, formation, réseau,
    communauté, part, doté, équipé, enrichi, actualité, support, administration, logistique, comptabilité,
    facturation, documentation, visite, initiation, sensibilisation, agenda, déplacement*, collègue parti, mécène, donateur,
    enquête*, sondage*, baromètre, face, étude de marché, livre blanc, politique publique, politiques publiques`),
  aids: list(`
    décision, diagnostic, lecture, rédaction, choix, conduite, vente, navigation, correction, recrutement, saisie, planification,
    maintenance, prescription, conception, codage, apprentissage, recherche, instruction, dépistage`),
  processes: list(
    "contrôle, tri, lecture, relecture, analyse, dictée, saisie, écriture, recherche, réponse, diagnostic, mesure, alerte, refonte, redesign",
  ),
  installs: [...deploying, ...conjugated("mettre en place, lancer"), ...list("mise en place, lancement")],
  rejects: list(`
    centre de calcul destiné, centre de calcul dédié, datacenter destiné, datacenter dédié,
    avoir réalisé, avoir piloté, avoir mené, avoir conduit, avoir géré, avoir coordonné, avoir dirigé, avoir travaillé, avoir participé, avoir
    contribué, having led, having managed, having run, having worked,
    candidature*, évaluation des candidat*, tri des CV, hiring process, autres offres, processus de recrutement,
    recruitment process, applications review, avantage*, bénéficie*, bénéficierez, perks, our benefits, benefits package,
    benefits include, est un plus, serait un plus, apprécié, nice to have, plus value, abonnement ChatGPT, abonnement Claude, abonnement Copilot, abonnement IA, abonnement outils, abonnement offert, abonnement pris, abonnement payé, licence ChatGPT, n'êtes
    pas, n'aurez pas, ne comporte pas, ne comprend pas, aucun projet, ne porte pas, ne piloterez pas, ne gérez pas, pas de
    projet, d'autres que vous, d'autres que toi, others than you, autre poste ouvert, autre poste à pourvoir, other open position, other opening,
    insémination, serait un atout, est un atout, votre disposition,
    s'occupe déjà, s'occupent déjà, s'en charge déjà, s'en chargent déjà, s'en occupe déjà, s'en occupent déjà,
    qui abrite*, qui accueill*, destiné à abriter,
    destiné à héberger, destiné à accueillir, destiné à loger, sans intervenir`),
  others: {
    done: list(`
      assuré, suivi, piloté, géré, traité, mené, conduit, dirigé, coordonné, pris en charge, réalisé, supervisé, handled,
      led, managed, run, driven, owned, delivered, overseen`),
    given: list("confié, dévolu, réservé, attribué, assigned, entrusted"),
    theirs: list(`
      relève de, relève du, relèvent de, relèvent du, du ressort de, du ressort du, revient à, revient au,
      reviennent à, reviennent au, relève d'un, relève d'une, relèvent d'un, relèvent d'une, ne fait pas partie, ne font pas partie, n'entre pas dans, n'entrent pas dans, incombe à, incombe au, incombent à, incombent au, belong to, belongs to`),
  },
  handed: list(`
    vous est confié, vous sont confiés, vous sera confié, vous seront confiés, te sera confié, te seront confiés, vous revient,
    vous reviennent, vous incombe, vous incombent, vous attend, vous attendent, t'attend, t'attendent, l'attend, l'attendent, est le vôtre, sont les vôtres, sera le vôtre,
    seront les vôtres, est le tien, sont les tiens, est entre vos mains, sont entre vos mains, repose sur vous, reposent sur vous, is yours, are yours, will be yours, in your hands`),
  wishes: list(`
    appétence, sensibilité, sensible, intérêt pour, curieux, curiosité, connaissance*, notion*, expérience, experience, vous
    justifiez, vous maîtrisez, diplôme, bac 5, bonne maîtrise, maîtrise des outils, formation, idéalement, profil, capacité,
    êtes capable, es capable, est capable, être capable, aptitude, compréhension, comprendre, ability, able to, savoir, savez, déjà, ayant, avez piloté,
    avez mené, avez conduit, avez géré, avez coordonné, avez déployé, avez dirigé, as piloté, as mené, as géré, have managed,
    have led, already`),
  takingPart,
  weakeners: [
    ...takingPart,
    ...conjugated("assister, aider"),
    ...list("soutenir, support, supporting, assist, assisting"),
  ],
  advises: [
    ...conjugated("accompagner, aider, conseiller"),
    ...inflected("advise, help"),
    ...list("sollicitent, solliciteront, consultent, consulteront"),
  ],
  consulting: list(`
    mission de conseil, mission de stratégie, prestation de conseil, projet de conseil, étude de conseil, consulting engagement, consulting
    mission, consulting project, advisory mission, advisory engagement`),
  mains: list(`
    essentiel du poste, essentiel de votre poste, essentiel de votre mission, essentiel de votre temps, essentiel de votre
    activité, coeur du poste, coeur de votre poste, coeur de votre mission, coeur du métier, mission principale, principale mission,
    activité principale, objectif principal, responsabilité principale, rôle principal, mission centrale, majeure partie,
    main responsibility, main mission, main task, main role, primary responsibility, primary mission,
    core mission, core responsibility, core of the role, heart of the role, bulk of the role, most of your time`),
  posts: list(`
    poste, mission, fonction, rôle, stage, alternance, apprentissage, contrat, temps, activité, quotidien, semaine, job, position, role, internship, time,
    vous vous, vous ne, tu te, tu ne`),
  wholly: list(`
    est, sera, seront, se, entièrement, exclusivement, uniquement, intégralement, pleinement, essentiellement, principalement, 100, tout entier, is, will be, fully,
    entirely, exclusively, wholly, mainly, solely`),
  devoted: list(`
    consacré, dédié, centré, recentré, tourné, tourné vers, focalisé, concentré, orienté, orienté vers, axé, dévolu, consacre, consacrera, consacrez, consacrerez, consacreras, porte, portera, ira, va, tourne autour, tournera autour, tourneront autour,
    ferez que, feras que, travaillerez que, dedicated, devoted, focused, centred, centered, focus, focuses`),
  making: list(`
    recherche, recherches, chercheur, développement, développements, développeur, développez, développerez, développe, développeras, code, codez, coderez,
    codes, coderas, coder, programmation, programmez, modélisation, modèle, modèles, algorithme, algorithmes, ingénierie`),
  makes: list(`
    développez, développerez, développer, codez, coderez, coder, entraînez, entraînerez, entraîner, programmez, programmer,
    implémentez, implémenterez, implémenter, développeras, coderas, entraîneras, implémenteras, publiez, publier, concevez, concevrez, construisez, entraînement, projet de recherche, projets de recherche, programme de recherche, travaux de recherche`),
  wholes: list(`
    ouvrage, oeuvre, conduite, pilotage, coordination, responsabilité, direction, gestion, ensemble, portefeuille, suivi,
    gouvernance, charge, programmation`),
  given: list("va, porte, est, sont, sera, seront, consacré, dédié, concerne, nos, vos, notre, is, are, goes, our"),
  helps: [
    ...conjugated(
      "participer, contribuer, assister, aider, travailler, intervenir, œuvrer, seconder, épauler, accompagner, conseiller",
    ),
    ...list("participation, contribution, assistance, support, assist, help, helping, work, working"),
  ],
  chores: list("rendez vous, classement, secrétariat, administratif, agenda, logistique, déplacements, courrier*"),
  settings: list("cadre, suite, contexte, faveur, époque"),
  sequels: list("puis, ensuite, then"),
  learners: list(
    "alternance, alternant, apprentissage, apprenti, stage, stagiaire, assistant, internship, intern, trainee, PMO",
  ),
  person: list(`
    vous, tu, votre, vos, ton, tes, you, your, he she, il elle, il ou elle, elle ou il, poste, rôle, role, titulaire,
    candidat, quelqu'un, recherchons, cherchons, recrutons, recrute, looking for, seeking, hiring, PM, chef de projet, product
    owner, project manager, product manager, chargé de mission, chargé de projet, alternant, stagiaire, apprenti,
    collaborateur, will, coordinateur, coordonnateur, program manager, programme manager, chef de programme, responsable de
    programme, référent, chargé de déploiement, pilote, personne recrutée, personne recherchée, personne retenue, mission propos*, mission confi*`),
  company: list(`
    nous, notre, nos, on, groupe, entreprise, société, leader, clients, client, depuis, cabinet, équipe, our, we, company,
    team, startup, start-up, filiale, spécialisé, spécialiste, accompagne, accompagnons, aide, aidons, propose, éditeur, ESN,
    association, organisation, agence, ambition, vocation, raison d'être, promesse, partner, customers`),
  relatives: list("qui, comment, how, ni, nor, aimez, aimes, adorez, love, nous, we, who, that, which, ne, not, sans"),
  roleNouns: list(`
    responsable, responsabilité, coordinateur, coordonnateur, charge, chargé, conduite, référent, garant, porteur, interlocuteur, point de contact, tête,
    owner, PMO, MOA`),
  idle: [
    ...conjugated(`
      participer, contribuer, assister, aider, utiliser, travailler, intervenir, collaborer, intégrer, disposer, évoluer, maîtriser,
      échanger, développer, coder, entraîner, programmer, annoter, tester, commercialiser, prospecter, former, enseigner,
      animer, rédiger, documenter, recruter, accéder, profiter, rencontrer, orienter, valoriser, analyser, présenter,
      communiquer, vulgariser, informer, croiser, côtoyer, saluer, étudier, évaluer, financer, auditer, conseiller, accompagner, sensibiliser, appuyer,
      seconder, épauler, bénéficier, justifier, souhaiter, aimer, consulter, observer, regarder, commenter, retrouver, fréquenter, respecter, appliquer, alimenter, nourrir, essayer`),
    ...list(`
      que, est, sera, a, aura, doit, devra, peut, pourra, chez, assez, rendez, leader, premier, dernier, manager, partner, member, other, rejoignez, rejoins, rejoindrez, rejoindre,
      comprendre, recevoir, recevez, recevrez, recevras, reçois, lire, lisez, lirez, lis, attendez, attends, apprendre, apprenez, apprendrez, apprendras, saurez, sauras, reconnaître, distinguer, découvrir, offrir, vendre, traduire, promouvoir, rejoindras, découvrez, découvrirez, connaissez, avez, as, possédez, possèdes, savez,
      sais, concevez, conçois, concevrez, vendez, vends, traduisez, n'avez, serez, seras, aurez, auras, êtes, es, pouvez,
      peux, pourrez, pourras, devez, voulez, veux, croyez, assurez la veille, suivrez une, suivrez des, promouvez, work, join,
      use, will, are, have, can, support, help, contribute, participate, assist, collaborate, build, develop, sell, ll,
      benefit, enjoy, know, bring, want, may, must, need`),
  ],
  undertakings,
  tasks: list(
    "mission, objectif, rôle, travail, job, métier, défi, tâche, responsabilité, quotidien, feuille de route",
  ),
  standings: list("ambassadeur, référent, champion, porte-parole"),
  units: list(`
    équipe, pôle, direction, squad, tribu, practice, lab, laboratoire, factory, département, service, programme, hub, cellule,
    centre d'excellence, domaine, team, department, office`),
  employers: list(`
    entreprise, société, leader, client, cabinet, startup, start-up, éditeur, ESN, agence, groupe, spécialiste, spécialisé,
    filiale, acteur, chez, company, pioneer, PME, scale-up, chambre, pousse, pépite, licorne, fleuron`),
  auxiliaries: list("êtes, serez, avez, aurez, es, seras, as, auras, are, will be, serez amené, êtes amené"),
  address: list(
    "vous, vous qui, tu, you, you will, titulaire, titulaire du poste, personne recrutée, personne retenue",
  ),
  holders: list(`
    agent, agent recruté, intéressé, personne, candidat retenu, person we hire, person we are looking for, person hired, successful candidate, successful applicant,
    postholder, post holder, jobholder, job holder, role holder, new hire`),
  profileHeads: list(`
    profil, votre profil, ton profil, le profil, compétence*, vos compétences, prérequis, pré requis, qualifications,
    requirements, about you, who you are, what you bring, qui êtes vous, ce que vous apportez, vos atouts, skills, formation,
    expérience, votre parcours`),
  otherHeads: list(`
    mission*, vos mission*, vos principales missions, tes missions, votre mission, ta mission, les missions, responsabilités,
    vos responsabilités, principales responsabilités, activités, vos activités, rôle, votre rôle, le rôle, le poste, poste,
    votre poste, profil de poste, profil du poste, fiche de poste, fonctions, what you will do, your role, the role, your
    mission, responsibilities, contexte, au quotidien, description, avantages, nos avantages, nous offrons, ce que nous
    offrons, pourquoi nous rejoindre, à propos, about us, qui sommes nous`),
  reasons: {
    rejected: "IA citée, sans être une mission",
    wished: "IA souhaitée du candidat, pas confiée",
    advised: "conseil à qui conduit les projets",
    headed: "à la tête d'une équipe d'IA",
    otherwise: "IA citée autour du poste",
  },
  announces: list(`
    recherchons un profil, recherche un profil, cherchons un profil, nous recherchons, nous cherchons, nous recrutons,
    nous recherchons un profil, nous cherchons un profil, recherchons, recherche, cherchons, cherche, recrutons, recrute, en tant que, tant que, poste de, poste, intitulé, looking
    for, hiring, as an, vous êtes, vous serez, you are, you will be, you ll be, tu es, tu seras, futur, devenez, seeking, we
    are looking, we re looking, we are hiring, we re hiring, we are seeking, nous attendons, nous faut, nous faut maintenant, nous faut désormais, nous manque, we need, we now need, we want, rejoignez nous comme, rejoins nous comme, nous rejoindre comme, join us as, rôle de, fonction de`),
  someone: list("celui, celle, personne, quelqu'un, profil, collaborateur, talent, someone, person, candidate"),
  colleagues: list(`
    aux côtés, côtés, sous la responsabilité, responsabilité du, rattaché, sous, auprès, équipe, collaboration, collaborez, en
    lien, lien avec, formé par, accompagné par, épaulé par, guidé par, managé par, accueilli par, supervisé par, coaché par, cursus, mastère, bachelor, diplôme, titre RNCP, report, reporting, encadré, tuteur, composée, team, avec le, avec les, outil, également, aussi, also`),
};
