import { type AnyProject, list } from "./profile.ts";
import { conjugated, inflected } from "./verbs.ts";

/** What a lead does and answers for. */
const leading = [
  ...conjugated(`
    piloter, coordonner, planifier, cadrer, conduire, mener, diriger, gérer, superviser, orchestrer, animer, organiser,
    suivre, prioriser, arbitrer, déployer, lancer, livrer, généraliser, industrialiser, chiffrer, évaluer, mesurer,
    recueillir, exécuter, financer, engager, impulser, structurer, rendre, tenir, installer, expérimenter, tester, adopter,
    porter, reprendre, assumer, confier, bâtir, présider, contractualiser`),
  ...inflected(`
    lead, manage, drive, deliver, oversee, coordinate, run, steer, schedule, plan, track, measure, launch, prioritize,
    prioritise, scope, own, unblock, orchestrate, supervise, report, implement, install, test, adopt, arbitrate, onboard, deploy`),
  ...list(`
    pilotage, coordination, planification, cadrage, conduite, direction, gestion, supervision, animation, organisation,
    suivi, suit, priorisation, priorité, arbitrage, déploiement, lancement, livraison, généralisation, industrialisation,
    chiffrage, évaluation, mesure, recueil, exécution, financement, installation, expérimentation, essai, adoption,
    appropriation, échelle, impact, plan, kick-off, responsabilité, commande, tête, responsable, chef, garant, pilote, interlocuteur, planning, calendrier,
    délai, échéance, jalon, budget, budgétaire, coût, marge, comité, copil, coproj, cotech, codir, comitologie, gouvernance,
    avancement, reporting, risque, dépendance, livrable, recette, réception, homologation, besoin, cahier, spécification,
    atelier, backlog, roadmap, feuille, story, stories, sprint, release, lotissement, service, production, changement,
    acculturation, indicateur, KPI, tableau, prestataire, fournisseur, intégrateur, éditeur, sous-traitant, traitant,
    sous-traitance, subvention, convention, marché, bilan, engagement, portefeuille, ressource, blocage, obstacle, frein, écart, revue, POC, démonstrateur, MVP, preuve, concept, vision, structuration, encadrement, sourcing, refinement,
    MOA, MOE, AMOA, PMO, scrum, agile, résultat, valeur, gain, économie, ROI, partenariat, consortium, réunion,
    delivery, rollout, roll, kickoff, timeline, milestone, deadline, cost, committee, steering, governance, progress, risk,
    dependency, dependencies, deliverable, acceptance, requirement, need, spec, workshop, change, vendor, supplier,
    stakeholder, resource, margin, metric, outcome, result, value, manager, owner, priorities, discovery, live,
    implementation, deployment, adoption, blocker, meeting, adoption, planning, management, onboarding, escalation`),
];

const selling = [
  ...conjugated("prospecter, commercialiser, fidéliser, vendre"),
  ...inflected("sell, prospect"),
  ...list("mécène, donateur"),
];

/** What can be led, and parts of a house. */
const undertakings = list(`
  projet, programme, project, program, chantier, initiative, contrat, contract, opération, portefeuille, portfolio, backlog,
  roadmap, plan, squad, pilote, pilot, démarche, dispositif, expérimentation, déploiement, deployment, rollout, partenariat,
  produit, product, solution, équipe, direction, pôle, département, cellule, bureau, team, department`);

/** What is done in any job. */
const doings = [
  ...conjugated(`
    définir, déterminer, nommer, identifier, préparer, assurer, garantir, établir, élaborer, rédiger, valider, vérifier, contrôler, analyser,
    étudier, écrire, lire, acheter, visiter, choisir, sélectionner, proposer, accompagner, former, aider, conseiller, faciliter, fédérer, mobiliser,
    impliquer, convaincre, écouter, réunir, rencontrer, recenser, collecter, documenter, partager, diffuser, communiquer,
    présenter, représenter, négocier, obtenir, rechercher, monter, mettre, faire, prendre, construire, concevoir,
    développer, créer, réaliser, produire, améliorer, optimiser, transformer, adapter, maintenir, sécuriser, anticiper,
    lever, résoudre, traiter, décider, fixer, consolider, harmoniser, capitaliser, mutualiser, répartir, veiller,
    intervenir, travailler, collaborer, échanger, répondre, remonter, passer, permettre, concerner, associer, ouvrir,
    utiliser, accueillir, attendre, prévoir, débuter, démarrer, finaliser, poursuivre, respecter, imaginer, qualifier,
    instruire, alerter, alimenter, ajuster, dérouler, soutenir, valoriser, promouvoir, recruter, constituer, contracter,
    commander, comparer, voter, repérer, recommander, sensibiliser, embarquer, favoriser, renforcer, accélérer, contribuer,
    participer, demander, chercher, souhaiter, rejoindre, intégrer, rattacher, retenir, dédier, consacrer, situer, challenger, encadrer`),
  ...inflected(`
    define, identify, prepare, ensure, write, validate, analyse, analyze, choose, select, propose, support, train, help,
    gather, collect, document, share, present, negotiate, build, design, develop, create, make, improve, optimise,
    optimize, transform, adapt, solve, decide, set, keep, align, talk, work, collaborate, turn, bring, take, start, open,
    use, maintain, monitor, review, translate, understand, communicate, engage, get, go, hire, look, want, ask, join, give, shape, scale, grow, meet, standardise, standardize, follow, draft, chair, contract, challenge`),
  ...list(`
    action, activité, définition, identification, préparation, élaboration, rédaction, validation, vérification, contrôle,
    analyse, étude, choix, sélection, proposition, accompagnement, formation, aide, conseil, facilitation, mobilisation,
    recensement, collecte, documentation, partage, diffusion, communication, présentation, représentation, négociation,
    recherche, montage, montée, mise, place, œuvre, conception, développement, création, réalisation, amélioration,
    optimisation, transformation, adaptation, maintien, anticipation, résolution, traitement, décision, consolidation,
    harmonisation, capitalisation, mutualisation, répartition, contribution, participation, intervention, collaboration,
    échange, réponse, remontée, passage, utilisation, démarrage, poursuite, respect, compréhension, compétence, faisabilité,
    paramétrage, configuration, intégration, expression, restitution, clôture, consultation, concertation, démonstration,
    veulent, veut, souhaitent, demandons, créons, instruction, alerte, comparaison, étalonnage, benchmark, veille, exploitation, support, appui, soutien, relance, prise,
    recommandation, sensibilisation, valorisation, promotion, constitution, signature, projection, estimation, bascule,
    kick, go, value, integration, hypercare, training`),
];

/** Who one works with, and where. */
const parties = list(`
  client, utilisateur, usager, bénéficiaire, métier, équipe, pôle, département, unité, entité, structure, organisme,
  établissement, filiale, site, agence, siège, groupe, entreprise, société, maison, collaborateur, salarié, agent, personnel,
  personne, titulaire, partenaire, acteur, partie, prenante, membre, élu, dirigeant, décideur, expert, référent, délégué, attaché, chargé, titulaire, relais,
  ambassadeur, correspondant, consultant, développeur, ingénieur, architecte, designer, analyste, scientist, engineer,
  spécialiste, hiérarchie, exécutif, comex, DSI, DG, DGA, RSSI, DPO, VP, CEO, CTO, CPO, COO, CDO, DRH, RH, élue, adjoint, secrétaire, assistant, gestionnaire,
  conseiller, juriste, médecin, soignant, praticien, patient, enseignant, élève, étudiant, chercheur, citoyen, habitant, adhérent, agriculteur,
  exploitant, artisan, commerçant, industriel, notaire, avocat, magistrat, greffier, rédacteur, journaliste, auteur, artiste, bénévole,
  stagiaire, apprenti, alternant, tuteur, école, lycée, collège, université, laboratoire, hôpital, clinique, mairie,
  commune, collectivité, administration, ministère, préfecture, association, fédération, chambre, magasin, usine, atelier, parc, start-up, startup, PME, école, centre, cabinet, syndicat,
  banque, terrain, réseau, communauté, population, jury, instance, commission, assemblée, conseil, financeur, bailleur, auditeur, régulateur, tutelle, autorité,
  customer, user, coordinator, team, person, pm, po, engineering, operations, sales, legal, compliance, security, finance, marketing, IT, partner, member, people, staff, head, director,
  executive, board, leadership, analyst, clinician, doctor, teacher, school, hospital, store, warehouse, plant, factory, site, unit, department, company, group, region, country, countries`);

/** How things are, and whose they are. */
const qualities = list(`
  interne, externe, transverse, transversal, technique, fonctionnel, opérationnel, stratégique, global, général, local, industriel,
  territorial, national, régional, européen, international, mondial, commun, propre, différent, divers, principal, principale, majeur,
  nouveau, nouvel, nouvelle, premier, dernier, prochain, futur, existant, prévu, attendu, identifié, retenu,
  concerné, associé, dédié, nécessaire, possible, complet, quotidien, quotidienne, hebdomadaire, mensuel, trimestriel, annuel, triennal, pluriannuel,
  régulier, régulièrement, administratif, financier, contractuel, juridique, réglementaire, organisationnel, humain,
  scientifique, éthique, tenu, créé, créée, réel, direct, directement, chargé, planifié, continu, continue, final, finale,
  public, publique, privé, central, ambitieux, ambitieuse, innovant, complexe, robuste, pertinent, durable, efficace, rapide, rapidement, collectif,
  concret, simple, meilleur, clair, bon, bonne, grand, grande, petit, long, prioritaire, plénier, technologique, spécifique, cohérent, adapté, éventuel, fondé, basé, clinique, moderne, structurant, partenarial, citoyen, périodique, récurrent, collaboratif, responsable, partagé, certain, numérique, informatique, final, utile, rigoureux, fiable, souverain, automatique, haut, digital, numérique, maîtrisé, qualifié, virtuel, proche, proximité, unique, responsable, opérationnellement, étroit, étroite, étroitement, actif, progressif, progressivement, achevé, groupé, mature,
  functional, technical, operational, strategic, internal, external, local, global, international, new, first, next, last, future,
  existing, key, main, major, clear, best, good, full, single, multiple, several, various, different, cross, large, largest, big, real, small, parallel, daily, weekly, monthly, regular, regularly, multi, senior, junior, complex, end-to-end, successful, periodic, european, based, responsible, accountable`);

/** What any text of a job may name. */
const things = list(`
  stratégie, outil, système, plateforme, application, offre, sujet, thème, thématique, cas, usage, règle, contexte, cadre,
  environnement, périmètre, domaine, secteur, axe, volet, lot, phase, étape, cycle, vie, bout, fin, début, amont, aval,
  échelle, niveau, terme, durée, temps, jour, semaine, mois, trimestre, année, ans, date, vague, version, rôle, poste, mission, tâche, rythme,
  charge, fonction, autonomie, lien, relation, contact, interface, rapport, compte, rendu, note, synthèse, dossier, pièce, document, livre, bord,
  fiche, guide, charte, méthode, méthodologie, processus, process, procédure, norme, standard, pratique, retour, expérience,
  information, donnée, évolution, innovation, parcours, fonctionnalité, contenu, module, ensemble, performance, efficacité, qualité, sécurité, conformité,
  satisfaction, confiance, impact, bénéfice, enjeu, objectif, cible, ambition, attente, exigence, contrainte, problème,
  problématique, difficulté, point, question, demande, route, tenue, inventaire, objet, ligne, qualification, prototype, suite,
  maître, maîtrise, ouvrage, orchestre, conclusion, rencontre, entretien, travail, lieu, état, diagnostic, audit, ordre, trajectoire,
  vision, sens, esprit, culture, écoute, délibération, appel, lettre, liste, avis, gamme, référentiel, cartographie, catalogue, succès, réussite, situation, approche,
  investissement, zone, opportunité, capacité, dynamique, virage, apport, levier, cohérence, interaction, liaison, orientation, réflexion, demain, cœur, expertise, référence, matière, officier, montant, dotation, réserve, piste, idée, potentiel, gisement, besoin, séance, session, fois, registre, anomalie, lauréat, définition, redéfinition, estimation, mesure, échéancier, livret, correctif, évolutif, incident, ticket, modèle, plénière, envergure, taille, force, faiblesse, relation, logiciel, achat, facture, fonds, priorité, progression, maturité, crédit, euro, million, millier, table, progrès, territoire, ville, région, pays, France, Europe,
  visite, rendez-vous, déplacement, séminaire, présence, poursuite, modalité, scénario, option, hypothèse, variante, critère, seuil, cible, valeur, baromètre, enquête, questionnaire, kit, support, intranet, FAQ,
  strategy, goal, target, impact, quality, performance, process, practice, feedback, question, issue, problem, task, action, effort,
  step, phase, stage, cycle, end, time, day, week, month, quarter, year, job, role, position, responsibility, charge, point,
  contact, experience, journey, vision, content, version, success, success, feature, function, tool, system, platform, application, use, case, business, office-wide,
  training, learning, decision, plan, part, order, wave, status, methodology, model, session, account, case, scope, objective, key, contract, phase, playbook, template, guideline`);

/** Words that any sentence is made of. */
const small = list(`
  le, la, les, un, une, de, du, des, ce, se, sa, ne, en, y, et, ou, où, au, aux, il, on, tu, vous, nous, leur, votre, notre, ton, son,
  elle, lui, eux, ils, elles, nos, vos, tes, ses, mes, ces, que, qui, quoi, dont, cela, celui, celle, ceux, cette, être,
  est, sont, êtes, serez, seras, sera, seront, avoir, avez, aurez, aura, avons, ont, étant, peut, peuvent, doit, doivent, faut, pour,
  par, avec, sans, sous, sur, vers, chez, entre, dans, devant, selon, comme, pas, non, mais, donc, car, quand, comment, pourquoi, lequel,
  auprès, côté, grâce, via, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, douze, quinze, vingt, cent, plusieurs, quelque, certain, chacun, aucun,
  chaque, autre, autour, travers, ainsi, également, notamment, aussi, sein, afin, faveur, bien, mieux, plus, moins, très,
  tel, tout, toute, tous, quelqu, ici, cours, même, tant, clé, déjà, encore, puis, ensuite, enfin, dès, lors, avant, après, pendant, durant,
  depuis, jusque, jusqu, quant, fur, travers, afin, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre,
  an, as, at, be, by, do, if, in, is, it, of, on, or, so, to, up, us, we, you, your, will, ll, re, ve, the, they, their, them,
  our, its, this, that, these, those, which, who, what, how, when, where, and, for, from, with, within, into, across,
  through, around, about, against, all, each, every, any, both, more, most, also, well, then, are, have, has, can, must, not, but,
  one, two, three, four, five, six, ten, between, until, while, before, after, per, via, together, no`);

/**
 * Words in which French and English advertisements speak of any project. Who only uses these says that somebody leads,
 * and not what: that was said elsewhere. Read one by one; case, accents, number and gender do not count.
 */
export const anyProject: AnyProject = {
  leading,
  undertakings,
  common: [...doings, ...parties, ...qualities, ...things, ...small],
  contexts: list("contexte, context, environnement, le contexte, contexte de la mission, environnement de la mission"),
  within: list(`
    rejoignez, rejoindrez, rejoins, rejoindras, rejoint, intégrez, intégrerez, intègres, intègre, intégré, join, joining, sein, rattaché, cadre`),
  asides: list(`
    voisin, voisine, collègue, plus tard, ultérieurement, later, neighbouring, neighboring, concurrent, concurrence, competitor, another team, another squad, other team, autre équipe, autre
    squad, autre pôle, autre service, autre direction, autre bureau, n'utilise pas, n'utilisent pas`),
  erecting: [
    ...conjugated("construire, bâtir, édifier, réhabiliter, rénover, aménager, agrandir"),
    ...list(
      "construisons, construisent, bâtissons, bâtissent, édifions, édifient, réhabilitons, rénovons, aménageons, building, erecting",
    ),
    ...list("construction, réhabilitation, rénovation, aménagement, agrandissement, extension, travaux"),
  ],
  buildings: list(`
    centre, campus, bâtiment, institut, école, siège, laboratoire, halle, faculté, amphithéâtre, incubateur, technopole, immeuble, cité,
    pavillon, plateau, locaux, maison, data center, building, school, institute, laboratory, headquarters`),
  uses: [...conjugated("utiliser, disposer"), ...inflected("use"), ...list("utilisons, utilisent, disposons")],
  houses: list("company, startup, start-up, scale-up, firm, first, native"),
  handsOn: [
    ...conjugated("utiliser, développer, entraîner, coder, programmer, former, enseigner"),
    ...inflected("use, build, train"),
    ...selling,
  ],
  selling,
  titles: ["leads", "near", "open", "neutral", "posts", "delivery"],
  trades: ["trades"],
  titleWords: list(`
    SI, IT, informatique, logiciel, applicatif, plateforme, solution, déploiement, métier, contrat, junior, senior, confirmé, CDI, CDD, poste, ref, réf, alternance, alternant, stage, stagiaire, apprenti,
    recherche, industriel, organisation, EMEA, France, Europe, adjoint, responsable, lot, directeur, chargé, head, bureau, transition`),
};
