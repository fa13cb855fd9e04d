/** Persons whose names are words too, or stand family name first, and what looks so without being anybody's. All invented. */

/** Of each, these words must be gone. */
export const NAMED_TOO: readonly (readonly [text: string, secrets: string[]])[] = [
  // First names that are words too, where only somebody can stand.
  ["You will report to Grace Tarquin, VP of Sales. Phone Grace on Mondays.", ["Grace", "Tarquin"]],
  ["You will sit alongside Drew Vasselin and Bill.", ["Drew", "Vasselin", "Bill"]],
  ["The partner Dean Tarquin and associate Chase Vasselin run the desk.", ["Dean", "Chase", "Vasselin"]],
  ["You will pair with Art every morning and shadow Rich.", ["Art", "Rich"]],
  ["Tours are booked through the school secretary, Faith, on request.", ["Faith"]],
  ["Technical interviewers: Rich, Nora van der Tarquin and a peer.", ["Rich", "Nora", "Tarquin"]],
  ["You take over from Lance, who retires; cover for Hope until spring.", ["Lance", "Hope"]],
  ["Led by Skip, the crew sails. Text Sandy for a tour.", ["Skip", "Sandy"]],
  ["Vous encadrez Fleur, alternante, et épaulez Blanche au comptoir.", ["Fleur", "Blanche"]],
  ["Le chef, Désiré Tarquin, choisit les poissons. Un mot à Désiré suffit.", ["Désiré", "Tarquin"]],
  ["En cuisine, c'est Juste qui tient le passe.", ["Juste"]],
  ["Vous serez formé par Bienvenu, puis placé sous les ordres de Modeste.", ["Bienvenu", "Modeste"]],
  ["Vous succédez à Fleur, partie en mai ; l'an prochain, c'est Juste qui suivra.", ["Fleur", "Juste"]],
  ["La cheffe de salle, Olympe, tient le registre.", ["Olympe"]],
  ["Your interviewers will be Drew, Art and Nora. Send your letter to Faith.", ["Drew", "Art", "Nora", "Faith"]],
  ["We answer within a week.\nCheers,\nRich", ["Rich"]],
  ["Remplacement de Fleur, en congé maternité.", ["Fleur"]],
  ["Nous sommes trois : Fleur, Juste et Désiré.", ["Fleur", "Juste", "Désiré"]],
  ["À tes côtés : Aimé, Fleur et Constant.", ["Aimé", "Fleur", "Constant"]],
  ["Créé par deux sœurs, Prudence et Ambre Tarquin, l'atelier vend des jouets.", ["Prudence", "Ambre", "Tarquin"]],
  // Whoever is above or beside, by whatever name.
  ["Vous dépendrez de Ricou, à l'atelier.", ["Ricou"]],
  ["Vous reportez à Bibou, côté achats, et succédez à Zouk, à l'accueil.", ["Bibou", "Zouk"]],
  ["Vous relevez de Bibou, en cuisine, et travaillez en binôme avec Zouk, à la plonge.", ["Bibou", "Zouk"]],
  // The family name first.
  ["Vous prendrez la suite de Tarquin-Vidal Denis, muté à Sens.", ["Tarquin", "Vidal", "Denis"]],
  [
    "Vous remplacez Vasselin Hervé, parti en retraite, et dépendrez de Tarquin Sylvie.",
    ["Vasselin", "Hervé", "Tarquin"],
  ],
  ["Vous reprenez le poste de Tarquin Nadia.", ["Tarquin", "Nadia"]],
  // English ranks.
  ["Father Desmond leads the service, Mother Agnes the choir.", ["Desmond", "Agnes"]],
  ["The night round is Sister Bernadette's. Reverend Joy Tarquin calls on Sundays.", ["Bernadette", "Joy", "Tarquin"]],
];

/** Word for word the same afterwards. */
export const NOT_NAMED: readonly string[] = [
  "Réf. 07700 900367, référence : 0131 496 0452, code 020 7946 0671, lot 01632 960 518.",
  "SIRET 012 345 678 00012, SIREN 012 345 678, RCS 812 345 678.",
  "Bourg 01000 120 000 habitants, Moulins 03000 250 000 €, 020 2026 2027.",
  "Notre code : github.com/vermeil-labs, github.com/louise-et-hector, https://github.com/hector-conseil/socle.",
  "Suivez https://twitter.com/vermeil_dev, x.com/claude_dev et github.com/lucie-ai.",
  "You will work with Art Deco furniture, Rich Media and Chase Bank.",
  "Grace period of two weeks. Pair with Art and Design tutors. You will join Chase.",
  "Mark the date: we drew on five years, and Will you join us?",
  "Juste avant midi, de la fleur de sel. C'est Juste parfait.",
  "Rattaché à Victoire Assurances, vous êtes formé à Sage et à Prosper Conseil.",
  "Alongside Sage X3 experts, you report to Grace Hospital.",
  "Vous dépendrez de Vermeil, au cœur de Lyon. Rattaché à Bercy, à Paris.",
  "À la suite de Vermeil, à la demande du client, la suite d'Adobe, en anglais.",
  "Sites publiés avec Hugo et Jekyll, tests avec Jasmine et Karma.",
  "Le langage Ada, le framework Hugo, le générateur Gaspard.",
  "Un tracteur Mercedes récent, le camion Octavia et la berline Clio.",
  "Syndrome de Gilles de la Tourette, maladie de Louise Tarquin, échelle de Braden.",
  "A home near Victoria Park, opposite Albert Gardens, in Jenny Hall.",
  "The Queen Charlotte Library, Clara Tower and the Queen Mathilda Bridge works.",
  "Simon Tarquin Associés, Léa Vasselin Notaires, Paul Tarquin Menuiserie.",
  "Associate Dean, School of Law; the teacher of Art reports to Dean of Faculty.",
  "Un atelier pour Mercy Corps, visité par le Prince de Galles.",
  "Chef Prosper Conseil, Lead Page designer, manager, Hunter Valley.",
  "Ask for Grace period, contact Hope Foundation, call Bill payments.",
  "Ticket 07700900367, badge 0131 496 0452, PO number 01632 960518, plage 030 12345678 Hz.",
  "Le site est généré par Hugo, tourne sous Hugo et se passe d'Eleventy.",
  "Rachetée en 2019, la maison Gaspard Vidal Frères emploie dix personnes ; Hector Vasselin Frères aussi.",
  "Brother printers, two Sister Companies and a Sister Act night.",
];
