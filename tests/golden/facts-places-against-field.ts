import type { FactCase } from "./facts-contracts.ts";

/** The one town of a field, and a text that states another one in the surest words; next to it, what leaves the field alone. */
export const PLACES_AGAINST_FIELD: readonly FactCase[] = [
  [{ place: "Paris", description: "Localisation : Limay (78), deux jours de télétravail." }, "78335"],
  [{ place: "75 - PARIS 09", description: "Lieu de travail : Saint-Ouen-sur-Seine (93)" }, "93070"],
  [{ place: "33 - Bordeaux", description: "Site : Mérignac (33700)\nVous concevez des tableaux de bord." }, "33281"],
  [{ place: "44 - Nantes", description: "Poste en CDI basé à Saint-Herblain." }, "44162"],
  [{ place: "41 - BLOIS", description: "Le poste est basé à Paris, avec deux jours chez vous." }, "75056"],
  [{ place: "63 - Cisternes-la-Forêt", description: "Le poste est à pourvoir à Beaumont (63110)." }, "63032"],
  [{ place: "Reims, Marne", description: "Poste basé sur Witry-lès-Reims (51)" }, "51662"],
  [{ place: "Lyon", description: "The position is based in Grenoble." }, "38185"],
  // The city next to the field's town, as people call it.
  [{ place: "69 - Villeurbanne", description: "Localité : Lyon" }, "69266"],
  [{ place: "92 - SURESNES", description: "Le poste est basé à Paris." }, "92073"],
  [{ place: "Rezé, Nantes", description: "Poste en CDI basé à Nantes." }, "44143"],
  // The field's own town among those that the text states.
  [{ place: "59 - Lille", description: "Poste basé à Roubaix ou à Lille, au choix." }, "59350"],
  [{ place: "92 - Levallois-Perret", description: "Localisation : Lille, Nantes, Île-de-France." }, "92044"],
  [{ place: "Lyon", description: "Lieu : Lyon 7e. Le poste est basé à Vénissieux un jour par semaine." }, "69387"],
  [
    {
      place: "83 - SIX FOURS LES PLAGES",
      description: "Secteur : essentiellement Six-Fours, possibilité Sanary, Bandol",
    },
    "83129",
  ],
  [{ place: "83 - SIX FOURS LES PLAGES", description: "Lieu de travail : Bandol" }, "83009"],
  [
    {
      place: "Île-de-France",
      description: "L'académie de Versailles recherche des enseignants contractuels en mathématiques.",
    },
    "R:Île-de-France",
  ],
  // Less sure words, and other things than the post.
  [{ place: "35 - VITRE", description: "L'usine est à Vitré ; notre agence se trouve à Laval." }, "35360"],
  [{ place: "45 - Orléans", description: "Notre agence d'Olivet recrute pour un logisticien." }, "45234"],
  [{ place: "31 - Blagnac", description: "Notre siège est à Toulouse." }, "31069"],
  [{ place: "Auch", description: "Notre client est basé à Tarbes." }, "32013"],
  [{ place: "Flers", description: "Nous intervenons sur les sites d'Argentan et de Vire." }, "61169"],
  [{ place: "Pau", description: "Entretiens dans nos locaux, situés à Bayonne." }, "64445"],
  // Several fields, and a country that is not ours.
  [{ places: ["Paris", "Lyon"], description: "Poste basé à Grenoble." }, "75056 + 69123"],
  [{ place: "Londres", description: "Poste basé à Metz." }, "GB"],
  // A name that others bear too is that of the commune next to the field's; a list that holds the field's town is the post's.
  [{ place: "75 - PARIS 09", description: "Localisation : Saint-Denis" }, "93066"],
  [{ place: "69 - LYON 03", description: "Localisation : Saint-Denis" }, "69383"],
  [{ place: "92 - Courbevoie", description: "- Secteurs : Pantin, Bezons, Courbevoie ;" }, "92026 + 93055 + 95063"],
  [{ place: "Lyon", description: "Lieux : Lyon ou Metz." }, "69123 + 57463"],
  [{ place: "Lyon", description: "Site : Villeurbanne, Lyon" }, "69123"],
  [{ place: "Lyon", description: "Nos sites sont à Lyon et à Metz." }, "69123"],
  // Wider fields, made exact by the department of a label.
  [
    { place: "Île-de-France", description: "Lieu de prise de service\nEurope, France, Île-de-France, Hauts-de-Seine" },
    "/92",
  ],
  [{ place: "Île-de-France", description: "Nos agences des Hauts-de-Seine s'agrandissent." }, "R:Île-de-France"],
  [{ description: "Localisation du poste\nEurope, France, Auvergne-Rhône-Alpes, Rhône, Lyon" }, "69123"],
  [{ description: "Nous livrons partout : Europe, France, Lyon" }, "?"],
  [{ place: "86 - Poitiers", description: "CDI, poste basé à Ligugé/Poitiers (86)." }, "86194 + 86133"],
  [{ place: "86 - Poitiers", description: "Poste basé à Poitiers, déplacements à Ligugé." }, "86194"],
  // The text names the one department in which the name lies, or the commune behind its zone.
  [{ place: "Saint-Denis", description: "Ses locaux sont en Seine-Saint-Denis, à cinq minutes du stade." }, "93066"],
  [{ place: "Saint-Denis", description: "La réunion hebdomadaire a lieu le lundi." }, "FR"],
  [
    {
      place: "La Défense, Île-de-France",
      description: "Notre siège de La Défense, côté Courbevoie, regroupe 350 personnes.",
    },
    "92026",
  ],
  // Where one goes is the field's town; only a label says more.
  [
    {
      place: "Paris et périphérie",
      description: "Vous rejoignez le pôle IA, à Paris. Des missions ont lieu à Dunkerque.",
    },
    "75056",
  ],
  [{ place: "Paris", description: "Vous rejoignez le pôle IA, à Paris. Lieu de travail : Dunkerque." }, "59183"],
  [
    { place: "Télétravail", description: "Une entreprise sans bureaux : nos salariés vivent de Quimper à Menton." },
    "?",
  ],
];
