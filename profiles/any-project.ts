import { type AnyProject, list } from "./profile.ts";
import { conjugated, inflected } from "./verbs.ts";

/**
 * Words in which French and English advertisements speak of any project. Who only uses these says that somebody leads,
 * and not what: that was said elsewhere. Read one by one; case, accents, number and gender do not count.
 */
export const anyProject: AnyProject = {
  leading: [
    ...conjugated(`
      piloter, coordonner, planifier, cadrer, conduire, mener, diriger, gérer, superviser, orchestrer, animer, organiser,
      suivre, prioriser, arbitrer, déployer, lancer, livrer, généraliser, industrialiser, chiffrer, budgéter, évaluer,
      mesurer, recueillir, exécuter, financer, engager, impulser, structurer, rendre, tenir, installer, expérimenter, tester, adopter, porter, reprendre, assumer, confier`),
    ...inflected(`
      lead, manage, drive, deliver, oversee, coordinate, run, steer, schedule, plan, track, measure, launch, prioritize,
      prioritise, scope, own, unblock, orchestrate, supervise, report, implement, install, test, adopt, validate`),
    ...list(`
      responsabilité, commande, tête, bout, aboutir, pilotage, coordination, planification, cadrage, conduite, direction, gestion, supervision, animation, organisation, suivi, suit,
      priorisation, priorité, arbitrage, déploiement, lancement, livraison, généralisation, industrialisation, chiffrage,
      évaluation, mesure, recueil, exécution, financement, installation, expérimentation, essai, adoption, appropriation, planning,
      calendrier, délai, échéance, jalon, budget, budgétaire, coût, marge, comité, copil, coproj, cotech, codir, gouvernance,
      avancement, reporting, risque, dépendance, livrable, recette, homologation, besoin, cahier, spécification, atelier, backlog, roadmap, feuille, story,
      stories, sprint, release, lotissement, service, production, changement, acculturation, indicateur, KPI, tableau, prestataire, fournisseur,
      intégrateur, éditeur, sous-traitant, traitant, subvention, convention, marché, bilan, engagement, portefeuille, ressource, blocage, obstacle, frein,
      MOA, MOE, AMOA, PMO, scrum, agile, chef, responsable, garant, pilote, interlocuteur, résultat, valeur, gain, ROI, partenariat, consortium, réunion,
      planning, delivery, rollout, roll, kickoff, timeline, milestone, deadline, cost, committee, steering, governance,
      progress, risk, dependency, dependencies, deliverable, acceptance, requirement, need, scope, spec, workshop, change,
      vendor, supplier, stakeholder, resource, margin, metric, outcome, result, value, manager, lead, owner, priorities,
      discovery, production, live, launch, implementation, deployment, adoption, blocker, meeting`),
  ],
  titles: list(`SI, IT, informatique, logiciel, applicatif, métier, contrat, junior, CDI, CDD, poste, ref, réf`),
  undertakings: list(`
    projet, programme, project, program, chantier, initiative, contrat, contract, opération, portefeuille, portfolio, backlog,
    roadmap, plan, squad, pilote, pilot, démarche, dispositif, expérimentation, déploiement, deployment, rollout, partenariat, produit, product, solution,
    équipe, direction, pôle, département, cellule, bureau, team, department`),
  common: [
    ...conjugated(`
      définir, identifier, préparer, assurer, garantir, établir, élaborer, rédiger, valider, vérifier, contrôler, analyser,
      étudier, choisir, sélectionner, proposer, accompagner, former, aider, conseiller, faciliter, fédérer, mobiliser,
      impliquer, convaincre, écouter, réunir, rencontrer, recenser, collecter, documenter, partager, diffuser, communiquer, présenter,
      représenter, négocier, obtenir, rechercher, monter, mettre, faire, prendre, construire, bâtir, concevoir,
      développer, créer, réaliser, produire, améliorer, optimiser, transformer, adapter, maintenir, sécuriser, anticiper, lever, résoudre, traiter,
      décider, fixer, consolider, harmoniser, capitaliser, mutualiser, répartir, veiller, intervenir,
      travailler, collaborer, échanger, répondre, remonter, passer, permettre, concerner, associer, ouvrir, utiliser, accueillir, porter, attendre, prévoir, débuter, démarrer, finaliser, poursuivre, respecter, imaginer, qualifier`),
    ...inflected(`
      define, identify, prepare, ensure, write, validate, analyse, analyze, choose, select, propose, support, train, help, gather, collect,
      document, share, present, negotiate, build, design, develop, create, make, improve, optimise, optimize, transform, adapt,
      solve, decide, set, keep, align, talk, work, collaborate, turn, bring, take, start, open, use, maintain, monitor, review, translate, understand, communicate, engage`),
    ...list(`
      chantier, initiative, action, activité, démarche, dispositif, outil, système, plateforme, application, offre, sujet, thème, thématique, cas, usage,
      expression, définition, identification, préparation, élaboration, rédaction, validation, vérification, contrôle, analyse, étude, choix, sélection,
      proposition, accompagnement, formation, aide, conseil, facilitation, mobilisation, recensement, collecte, documentation, partage, diffusion, communication, présentation,
      représentation, négociation, recherche, montage, montée, mise, place, œuvre, conception, développement, création, réalisation, amélioration, optimisation, transformation,
      adaptation, maintien, sécurisation, anticipation, résolution, traitement, décision, consolidation, harmonisation, capitalisation, mutualisation, répartition, contribution,
      participation, intervention, collaboration, échange, réponse, remontée, passage, utilisation, démarrage, poursuite, respect, compréhension, compétence, faisabilité, paramétrage, configuration,
      client, utilisateur, usager, bénéficiaire, métier, équipe, pôle, département, unité, entité, structure, organisme, établissement, filiale, site, agence, siège, groupe, entreprise, société, maison,
      collaborateur, salarié, agent, personnel, personne, titulaire, partenaire, acteur, partie, prenante, membre, élu, dirigeant, décideur, expert, référent, relais, ambassadeur, correspondant,
      consultant, développeur, ingénieur, architecte, designer, analyste, scientist, engineer, développeur, spécialiste, direction, hiérarchie, comex, DSI, DG, DGA, VP, CEO, CTO, CPO, COO, CDO,
      interne, externe, transverse, transversal, technique, fonctionnel, opérationnel, stratégique, stratégie, global, général, local, territorial, territoire, national, régional, européen, international, mondial, commun, propre, différent, divers,
      principal, majeur, nouveau, nouvel, nouvelle, premier, dernier, second, prochain, futur, existant, prévu, attendu, identifié, retenu, concerné, associé, dédié, nécessaire, possible, complet, quotidien, quotidienne, hebdomadaire, mensuel, trimestriel, annuel, régulier, régulièrement,
      administratif, financier, contractuel, juridique, réglementaire, organisationnel, humain, scientifique, éthique, conformité, sécurité, qualité, performance, efficacité, satisfaction, confiance, impact, bénéfice, enjeu, objectif, cible, ambition, attente, exigence, contrainte, problème, difficulté, point, question, demande, besoin,
      contexte, cadre, environnement, périmètre, domaine, secteur, axe, volet, lot, phase, étape, cycle, vie, bout, fin, début, amont, aval, échelle, niveau, terme, durée, temps, jour, semaine, mois, trimestre, année, date, vague, version, avant, après, pendant, durant, depuis, jusque, lors, dès, puis, ensuite, enfin,
      rôle, poste, mission, tâche, charge, responsabilité, fonction, autonomie, lien, relation, appui, soutien, support, contact, interface, réseau, communauté, rapport, compte, rendu, note, synthèse, dossier, document, livre, bord, fiche, guide, charte, méthode, méthodologie, processus, process, procédure, règle, norme, standard, pratique, bonne, bon,
      retour, expérience, information, donnée, data, évolution, innovation, parcours, fonctionnalité, contenu, module, ensemble, tout, toute, tous, chaque, plusieurs, autre, autour, travers, ainsi, également, notamment, aussi, sein, afin, faveur, grande, grand, haut, clair, concret, simple, meilleur, mieux, clé, bien, plus, moins, très, tel,
      vous, nous, leur, votre, notre, ton, son, elle, lui, eux, ils, elles, que, qui, quoi, dont, cela, celui, celle, ceux, cette, être, est, sont, êtes, serez, seras, sera, seront, avoir, avez, aurez, aura, ont, étant, fait, peut, doit, pour, par, avec, sans, sous, sur, vers, chez, entre, selon, comme, pas, non, mais, donc, car, quand, comment, pourquoi, lequel, auprès, côté, grâce, via, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, douze,
      le, la, les, un, une, de, du, des, ce, sa, tu, il, on, se, ne, en, y, et, ou, où, au, aux, dg, it, an, as, at, be, by, do, if, in, is, it, of, on, or, so, to, up, us, we,  aux, nos, vos, tes, ses, mes, ces, ans, ici, cours, aussi, même, tant, faut, peuvent, doivent, avons, voulons, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre,
      route, tenue, tenu, qualifié, créée, médical, hear, learn, learning, say, ll, re, ve, autorité, inventaire, consultation, objet, créé, principale, ligne, qualification, prototype, ministère, commune, collectivité, service, assistant, junior, senior, confirmé, alternance, alternant, stage, stagiaire, apprenti, tuteur, digital, numérique, transition, rejoindre, rejoignez, rejoins, intégrer, intégrez, intègre, millier, million, quelque, certain, mise, suite, réel, maître, ouvrage, orchestre, arbitre, conclusion, clôture, restitution, évènement, rencontre, entretien, groupe, travail, lieu, terrain, état, diagnostic, audit, plan, veille, benchmark, ordre, projection, trajectoire, ambition, vision, sens, esprit, culture, écoute,
      direct, directement, chargé, instance, délibération, commission, conseil, jury, appel, offres, contrat, lettre, plan, planifié, amélioration, continu, continue, final, finale, public, publique, privé, central, france, europe, région, ville, pays,
      project, programme, program, product, solution, system, platform, tool, application, feature, use, case, need, customer, user, team, business, function, functional, technical, operational, strategic, strategy, goal, target, impact, quality, performance, process, practice, support, training, feedback, question, issue, problem, task, action, effort, step, phase, stage, cycle, end, start, time, day, week, month, quarter, year, daily, weekly, monthly, regular, regularly, new, first, next, last, future, existing, key, main, major, clear, best, good, full, own, single, multiple, several, various, different, cross, internal, external, local, global, international, country, countries, region, site, company, group, department, unit, partner, member, people, staff, expert, engineering, legal, compliance, security, head, director, executive, board, leadership, role, job, position, responsibility, responsible, charge, point, contact, experience, change, journey, vision, content, version, parallel, success,
      you, your, will, the, they, their, them, our, its, this, that, these, those, which, who, what, how, when, where, and, for, from, with, within, into, across, through, around, about, all, each, every, any, both, more, most, also, well, then, are, have, has, can, must, not, but, one, two, three, four, five, ten, between, until, while, part, order, day-to-day`),
  ],
};
