import { list, type TakingUp } from "./profile.ts";
import { conjugated, inflected, ofAHouse } from "./verbs.ts";

/** How French and English advertisements speak of an undertaking in one sentence and hand it over in another: of no role in particular. */
export const takingUp: TakingUp = {
  launches: [
    ...ofAHouse(`
      lancer, créer, ouvrir, démarrer, engager, initier, investir, expérimenter, tester, développer, doter, porter,
      adopter, accélérer, déployer, industrialiser, généraliser, conduire, mener, introduire, structurer, retenir,
      proposer, intégrer`),
    ...conjugated("faire entrer, mettre en place, mettre en oeuvre, construire"),
    ...inflected("launch, create, start, invest, deploy, develop, build, introduce, pilot, run, host, adopt, extend"),
    ...list(`
      fait, faisons, font, misons, édite, éditons, concevoir, conçoit, concevons, conçoivent, équipons, équipent, équiper, équipe ses, équipe nos, déploie, déploient, ouvert, retenu, engageons, lancé, launched, created,
      building, running, roll out, rolls out, rolling out, rolled out`),
  ],
  intends: list(`
    va, vont, allons, veut, veulent, voulons, souhaite, souhaitent, souhaitons, prévoit, prévoient, prévoyons, ambitionne, entend, entendent, a choisi,
    ont choisi, avons choisi, a décidé, ont décidé, avons décidé, projette, doit, doivent, devra, devront, sera, seront, passera, passeront, bientôt, wants, want to, plans to, intends, decided to, will rely, will adopt, misera, miseront`),
  defines: list(`
    consiste, vise, viser, porte sur, porter, concerne, met oeuvre, mettre oeuvre, repose, s'appuie, appuie, utilise, mobilise,
    exploite, permet, permettre, aide, aims, uses, relies, applies, brings, consists,
    dont l'objet est, dont le but est, dont l'objectif est, dont la vocation est, dont l'ambition est, dont la finalité est`),
  madeOf: list(`
    par, assisté par, augmenté par, fondé, basé, propulsé par, nourri par, alimenté par, dopé par, animé par, à l'aide, powered by, based, driven by, grâce, appuyant,
    utilisant, using`),
  things: list(`
    pilote, prototype, modèle, algorithme, maquette, dispositif, solution, système, system, outil, module, guide, simulateur, assistant, agent, chatbot, copilote, moteur, plateforme, produit, logiciel,
    software, product, platform, pilot, tool, plan, application, démonstrateur, sujet, enjeu, travaux, extension, généralisation,
    industrialisation, introduction, arrivée, automatisation, passage à l'échelle, mise en place, mise en oeuvre, montée en
    charge, expansion, modernisation, accélération, lancement, levier, axe, partenariat, partnership, collaboration, appel à projets, engine, launch, transition`),
  turns: list(`
    changement, passage, opération, évolution, dossier, campagne, transition, bascule, étape, essai, défi, ambition, mutation, virage,
    aventure, travail, service, change, shift, move, effort, work, operation, challenge, campaign`),
  resumed: list(`
    projet, programme, chantier, portefeuille, démarche, expérimentation, initiative, déploiement, dispositif, cas d'usage,
    feuille de route, solution, outil, plateforme, assistant, agent, chatbot, produit, project, program, use case, portfolio,
    rollout, roadmap, platform, product, tool, backlog, extension, généralisation`),
  reversed: list(`
    project, programme, program, use case, initiative, roadmap, product, platform, rollout, portfolio, strategy, solution,
    agents, assistant, copilot, deployment, pilot, system, team, lab, hub, office, engine, tool, journey, receptionist, coach, companion, concierge, service, studio, suite, software`),
  links: list(`
    pour, dans, et, ou, est, sont, un, une, des, les, la, le, nos, notre, aux, au, de, du, par, sur, avec, à, en, que, qui, is,
    are, for, in, to, with, the, our, a, an, of, on, by, will, that, as`),
  vendors: list(`
    leader, spécialiste, spécialisé, expert, expertise, acteur, pionnier, distributeur, pioneer, specialist, accès, access,
    environnement, outillage, stack, disposer, salon, forum, conférence, congrès, sommet, festival, colloque, trophée*, prix,
    magazine, revue, reconnu, réputé`),
  labels: list(
    "projet, projets, programme, sujet, thème, produit, objectif, but, défi, project, program, product, goal",
  ),
  products: list(`
    solution, outil, système, system, assistant, agent, chatbot, plateforme, produit, product, platform, tool, application, logiciel, software, engine`),
  joined: list(`
    rejoign*, rejoin*, intègr*, intégr*, sein, coeur, join, joining, within, crée, créons, création, créée, renforce, rattach*, vous, tu, you`),
  deployments: list(`
    déploiement, installation, intégration, paramétrage, lancement, pilote, essai, POC, rollout, deployment, pilot, launch`),
  possessed: list(`
    direction, déploiement, mise en oeuvre, mise en place, mise en production, pilotage, coordination, conduite, généralisation, extension, industrialisation, réalisation,
    suivi, roadmap, feuille de route, backlog, projets, cas d'usage, gouvernance, adoption, montée en charge, passage à
    l'échelle, cadrage, rollout, delivery, deployment, projects, use cases, avancement, bon déroulement, planning, calendrier,
    budget, jalons, risques, livrables, installation, releases, milestones, risks, planification`),
  qualifiers: list(`
    nouveau, nouvelle, nouveaux, nouvelles, premier, première, premiers, premières, grand, grands, grande, grandes, vaste,
    ambitieux, ambitieuse, même, mêmes, différents, différentes, divers, diverses, deux, trois, quatre, cinq, six, sept,
    huit, neuf, dix, douze, quinze, vingt, new, key, major, various, two, three, four, five, six, ten`),
  followers: list(`
    de bout en bout, de A à Z, jusqu, depuis, du cadrage, de l'idée, au, aux, avec, auprès, en lien, en collaboration, en relation, en
    coordination, en autonomie, et, ou, sur, across, from, with, end to end, in line, through, and, to, within, avant, dès la, dès le,
    chez, que vous, que tu, dont vous, en cours, correspondant, correspondante, à venir, correspondants, associés, retenus, identifiés, dans`),
};
