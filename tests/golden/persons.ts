/** More invented sentences: persons told by the words around or by what else the text says, and things that bear a person's name. */

/** Of each, these words must be gone. */
export const NAMED: readonly (readonly [text: string, secrets: string[]])[] = [
  [
    "Après un appel de trente minutes avec Gwenaëlle, vous passerez un test en ligne. Gwenaëlle reste joignable toute la semaine.",
    ["Gwenaëlle"],
  ],
  ["Ton équipe : Jérémie, Maëva et Thibault, trois passionnés de données.", ["Jérémie", "Maëva", "Thibault"]],
  [
    "Le poste est ouvert suite au départ de Florian Vasseur. Vasseur reste disponible pour la passation.",
    ["Florian", "Vasseur"],
  ],
  ["Notre responsable innovation, Perrine, vous fera visiter le site.", ["Perrine"]],
  [
    "Vous serez formé par Ludivine pendant deux semaines, puis Ludivine vous laissera voler de vos propres ailes.",
    ["Ludivine"],
  ],
  [
    "Écrivez à m.ouedraogo@exemple.org, objet « chef de projet IA ». Merci, Mahamadi Ouedraogo",
    ["Mahamadi", "Ouedraogo"],
  ],
  ["Ton futur collègue Corentin t'attend pour un café.", ["Corentin"]],
  ["Sandrine et toute l'équipe seront ravies de vous recevoir.", ["Sandrine"]],
  ["Nous cherchons quelqu'un pour remplacer Anne-Sophie, qui part en congé maternité.", ["Anne-Sophie"]],
  [
    "Vous travaillerez en binôme avec Théo Lagarde sur le produit. Théo est là depuis 2019 et Lagarde est son vrai nom.",
    ["Théo", "Lagarde"],
  ],
  ["Le jury sera composé de Mesdames Faucher et Alaoui.", ["Faucher", "Alaoui"]],
  ["MM. Tessier et Okonkwo vous recevront à Nanterre.", ["Tessier", "Okonkwo"]],
  ["Interview 2: Priya & Lars, our two engineering leads.", ["Priya", "Lars"]],
  ["Contactez Monsieur Bonnet (01 99 00 45 45). M. Bonnet répond le matin. Bonnet est exigeant.", ["Bonnet"]],
  ["Les anciens, Loïck et Fadela, te diront tout du métier.", ["Loïck", "Fadela"]],
  ["Christelle, assistante de direction, organise l'accueil.", ["Christelle"]],
  [
    "Vos interlocuteurs :\n- Nadia Roussel\n- Pierre-Antoine Chevallier\n- Yanis",
    ["Nadia", "Roussel", "Pierre-Antoine", "Chevallier", "Yanis"],
  ],
  ["Tu seras sous l'aile de Jessica, qui dirige le studio depuis dix ans.", ["Jessica"]],
  ["Vous déjeunerez avec vos futurs collègues : Marius, Hanane et Grégoire.", ["Marius", "Hanane", "Grégoire"]],
  ["Rattaché à la directrice des opérations, Mme Claire Fontaine-Roy, vous pilotez trois projets.", ["Fontaine-Roy"]],
  [
    "Il s'agit de remplacer notre cheffe de projet, Aurore Delmas, appelée à d'autres fonctions. Aurore assurera la transmission.",
    ["Aurore", "Delmas"],
  ],
  ["Hiring process: 1. Chat with Magnus 2. Case with Siobhan and Ravi 3. Offer", ["Magnus", "Siobhan", "Ravi"]],
  ["Say hello to Zuzana, your future teammate.", ["Zuzana"]],
  ["Encadrement : H. Castagnier et B. Lemoine (LIRIS).", ["Castagnier", "Lemoine"]],
  ["Ce que dit Mélissa, consultante IA : « ici, on apprend tous les jours ».", ["Mélissa"]],
  ["« J'ai grandi vite », raconte Nawel, arrivée stagiaire en 2021.", ["Nawel"]],
  ["Manager direct : V. Kowalczyk", ["Kowalczyk"]],
  ["Après le départ à la retraite de Jean-Claude, nous renforçons l'équipe.", ["Jean-Claude"]],
  ["Au comité : Mme Lefort, M. de Villiers et le Pr Nkemelu.", ["Lefort", "Villiers", "Nkemelu"]],
  [
    "Tu rejoins une équipe de quatre : deux devs (Alexis, Mehmet), une designer (Prune) et un CTO (Gildas).",
    ["Alexis", "Mehmet", "Prune", "Gildas"],
  ],
  ["Maison fondée par Lucien et reprise par ses petits-enfants Hugo et Margaux.", ["Lucien", "Hugo", "Margaux"]],
];

/** Nobody is meant here: word for word the same afterwards. */
export const THINGS: readonly string[] = [
  "Les bureaux donnent sur la piscine Joséphine Baker et le gymnase Alain Mimoun.",
  "Nos navires, le Jacques Saadé et le Pierre Loti, sont équipés de capteurs.",
  "L'agence est située rond-point Georges Guynemer, arrêt de bus Lucie Aubrac.",
  "Salle de réunion Katherine Johnson, amphi Hedy Lamarr et cafétéria Rosalind Franklin : on aime les pionnières.",
  "Le collège Aimé Césaire, la piste cyclable Raymond Poulidor et le centre aquatique Laure Manaudou sont à deux pas.",
  "Le trophée Jules Verne, la coupe Gordon Bennett et le prix Irène Joliot-Curie.",
  "La bibliothèque Françoise Sagan, le parc André Citroën et le tram Maryse Bastié desservent le quartier.",
  "Le CHU a nommé son robot « Léonard » et sa salle de contrôle Margaret Hamilton.",
  "Nos clients : Paul Boyé, Jacques Bogart, Marcel Fratelli.",
  "Crédit : le programme est porté par l'association Emmaüs Connect et la résidence étudiante Germaine Tillion.",
  "Le poste est à pourvoir au lycée hôtelier Paul Augier, à Nice.",
  "Nous avons travaillé pour Léonard de Vinci et les meubles Gautier.",
  "Le cargo Marie Delphine et le remorqueur VB Bréhat.",
  "Notre assistant IA s'appelle Hector : Hector répond aux collaborateurs.",
  "Implanté dans le bâtiment Alan Turing, esplanade Augustin Aussedat.",
  "Le réseau Gabriel Péri, la mutuelle Adréa et la coopérative Jeanne Barret sont partenaires.",
  "La vedette Louis Guillain, l'amphithéâtre Abbé Grégoire et la cité Claude Bernard.",
];
