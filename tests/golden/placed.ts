/** Persons told by the place where they stand, whatever the name, and what stands in such places without being one. All invented. */

/** Of each, these words must be gone. */
export const PLACED: readonly (readonly [text: string, secrets: string[]])[] = [
  ["Le pôle est dirigé par Tsiory Rakotobe et encadré au quotidien par Xoli Ndaba.", ["Tsiory", "Ndaba"]],
  ["Sur place :\n• Zvezda Hristeva, Product Lead\n• Ekene Obiora, Head of Data", ["Zvezda", "Hristeva", "Obiora"]],
  ["Votre candidature sera lue par M. le doyen Zvonko Begić.", ["Zvonko", "Begić"]],
  ["Vous secondez notre directrice de la donnée, Zvezda Hristeva, depuis Lyon.", ["Zvezda"]],
  ["Suite au départ de notre chef de projet (Ekene Obiora-Lund), le poste est ouvert.", ["Ekene", "Obiora"]],
  ["You'll report to Ekene Obiora. Questions to Obiora only.", ["Ekene", "Obiora"]],
  ["Ekene Obiora vous recevra en juin.", ["Ekene"]],
  ["Ping me, Ekene Obiora, or the desk.", ["Ekene"]],
  ["Ekene Obiora – 01 99 00 12 34", ["Ekene"]],
  ["Zvezda Hristeva\nDirection des données\nGestionnaire\nzvezda@exemple.fr", ["Hristeva"]],
  ["Remplaçante : Zvezda. Manager = Xoli.", ["Zvezda", "Xoli"]],
  ["Your onboarding buddy: Xoli.", ["Xoli"]],
  ["• Claude Brisebois, COO", ["Brisebois"]],
  ["Nom du contact : Brisebois", ["Brisebois"]],
  ["**Contact:** Ekene Obiora – Lyon", ["Ekene"]],
  // Others of a row.
  ["Un échange avec Paul Montcalm et Ekene Obiora.", ["Ekene"]],
  ["Jury : Xoli, Nora et Zvezda.", ["Xoli", "Zvezda"]],
  ["Équipe : Nora côté produit, Xoli côté data, Zvezda au support.", ["Xoli", "Zvezda"]],
  ["Rejoins-nous : Nora au marketing, Hugo à la data, Paul au produit.", ["Nora", "Hugo", "Paul"]],
  ["Deux encadrants : P. Montcalm & T. Brisebois-Roy.", ["Brisebois"]],
  ["Écrivez à M.MONTCALM ou Mme.Brisebois.", ["MONTCALM", "Brisebois"]],
  // A first name of ours alone.
  ["Badge : voir Nora (accueil).", ["Nora"]],
  ["Ici, Hugo code et Nora organise.", ["Hugo", "Nora"]],
  ["Vous intégrez les équipes de Gaspard pour deux ans.", ["Gaspard"]],
  ["Des textes de Nora Brisebois, notre rédactrice, sont à relire.", ["Brisebois"]],
  ["Deux laboratoires : LIMSI (Nora), et la société Vermeil.", ["Nora"]],
  ["L'équipe Produit rassemble Nora, Hugo et Paul.", ["Nora", "Hugo", "Paul"]],
  ["L'équipe (Ondine, Ghislain et Xoli) vous attend.", ["Ondine", "Ghislain", "Xoli"]],
  ["Jean-Flore vous attend, et Anne-Brume aussi.", ["Jean-Flore", "Anne-Brume"]],
  // Typed without capitals, spelt by an address or told by a lead.
  ["nora.brisebois@exemple.fr\nnora brisebois, chargée de mission", ["brisebois"]],
  ["Adressez-vous à mme brisebois ou à m. montcalm.", ["brisebois", "montcalm"]],
  ["bonjour, je m'appelle nora et je recrute", ["nora"]],
  // Particles, short names, other scripts.
  ["Le Dr Bachar al-Montcalm coordonne, la Pre Nora Tarquin supervise.", ["Montcalm", "Tarquin"]],
  ["Contact : Nora Ferreira dos Santos, RH", ["dos Santos"]],
  ["Notre experte Nora Ní Brisebois t'écrira.", ["Brisebois"]],
  ["Contact : Борис Снегов (Boris), ou 陈小雨.", ["Снегов", "陈小雨"]],
  // Ways to reach.
  ["n.montcalm AT exemple-job DOT example", ["montcalm"]],
  ["nora point montcalm arobase exemple point fr", ["nora", "montcalm"]],
  ["Ping @nora_mtc on Twitter", ["nora_mtc"]],
];

/** Nobody is meant here: word for word the same afterwards. */
export const UNPLACED: readonly string[] = [
  "Data Engineer – Hedge Fund – CDI – Paris",
  "Lead Data, Power Automate, Red Hat et Google Workspace.",
  "Senior Analyst (Japanese Speaking), Retail Assistant (Beauty Advisor).",
  "Nous recrutons des conducteurs au départ de Garonor Nord.",
  "The Account Manager, Uber Shuttle will be based in Lyon.",
  "Notre bot Gaspard répond à 3 000 salariés.",
  "Nos bâtiments Ada et Grace, notre outil Clotilde et nos bijoux Agatha.",
  "Brume Gaspard est un satellite ; Gaspard tourne depuis 2020.",
  "Vous connaissez Nova, Hugo ou Gatsby.",
  "Notre modèle maison s'appelle Gaspard.",
  "Candidature à Monsieur le Maire, Hôtel de Ville, 59000 Lille.",
  "Stage à l'INRIA Nancy, dans l'ancienne filature Gaspard Brunel.",
  "Langues : 中文, français et русский.",
  // Known by their works, or firms in a row.
  "Des recettes à la manière d'Anatole Ferrero et de Louise Tarquin.",
  "Le corpus réunit les œuvres de Gaspard Brunel, Louise Tarquin et Hector Vidal.",
  "Une maison concurrente de Louise Tarquin, Gaspard Brunel et Hector Vidal.",
  "Nos concurrents : Louise Tarquin, Gaspard Brunel.",
  "Nos clients s'appellent Louise Tarquin, Gaspard Brunel ou Hector Vidal.",
  "Métro Charpennes - Gaspard Brunel",
  "Le groupe Gaspard Brunel compte trois sites (Gaspard Brunel Surgelés, Mix Buffet).",
  "Confiée à Louise Search, la mission dure un an.",
  "Notre histoire débute en 1889 quand Anatole Ferrero rachète une forge.",
  "La société porte le nom de Louise Tarquin et Gaspard Brunel, qui ouvrirent l'atelier en 1911.",
  "Le tableau « Brume » de Louise Tarquin est indexé.",
];
