import type { FactCase } from "./facts-contracts.ts";

/** Pay that no noun names right before it: by its place, its bounds, in letters, by who earns it; and other money told likewise. */
const LEAD = "Nous concevons des logiciels pour les communes et leurs habitants, à Rennes et à Brest, avec joie.";
const told = (fields: Record<string, string>, cases: Record<string, string | null>): FactCase[] =>
  Object.entries(cases).map(([said, expected]) => [{ ...fields, description: `${LEAD}\n${said}` }, expected]);

export const PAY_SAID: readonly FactCase[] = [
  ...told(
    {},
    {
      "CDI • Nantes • 43K€": "43000 43000 EUR year · · 43000 43000",
      "Budget 2027 • Nantes • 43K€": null,
      "Contrat à durée indéterminée, 51 à 57 K€.": "51000 57000 EUR year · · 51000 57000",
      "Côté sous : 37 k€ à 41 k€, plus une prime collective.": "37000 41000 EUR year · · 37000 41000",
      // A range or an amount that opens its sentence, and what comes beside pay.
      "De 48 à 54 k€, plus des BSPCE.": "48000 54000 EUR year · · 48000 54000",
      "Entre 41k€ et 47k€, plus 2 % d'intéressement.": "41000 47000 EUR year · · 41000 47000",
      "42-47K€, mutuelle prise en charge à 100 %, tickets restaurant.": "42000 47000 EUR year · · 42000 47000",
      "46 k€, intéressement, mutuelle et RTT.": "46000 46000 EUR year · · 46000 46000",
      "43 000 € à 49 000 €, titres-restaurant et mutuelle familiale.": "43000 49000 EUR year · · 43000 49000",
      "€58k to €64k, plus equity.": "58000 64000 EUR year · · 58000 64000",
      "€61k, health insurance and 28 days of leave.": "61000 61000 EUR year · · 61000 61000",
      "38 à 44 K€ selon ce que vous savez faire.": "38000 44000 EUR year · · 38000 44000",
      "38 à 44 K€ selon la taille du chantier.": null,
      "Entre 40k€ et 60k€, c'est le coût d'un prototype.": null,
      "De 30 à 50 k€, réunis auprès de particuliers.": null,
      "90 k€, plus grosse vente du trimestre.": null,
      "45 k€, une économie que nos clients apprécient.": null,
      "60-80 k€, avec notre nouvelle offre pour les communes.": null,
      "25 à 40 k€, plus deux mois de délai : voilà ce que coûte une refonte.": null,
      // The pay slip of the reader.
      "Sur votre fiche de paie : 2 900 € bruts mensuels sur treize mois.": "2900 2900 EUR month gross 13 37700 37700",
      "Sur la fiche de paie, vous lirez 3 100 € bruts par mois.": "3100 3100 EUR month gross · 37200 37200",
      "En bas du bulletin de salaire : 2 240 € nets par mois.": "2240 2240 EUR month net · · ·",
      "Sur la fiche de paie de nos clients : 2 900 € bruts mensuels.": null,
      "Vous contrôlez les fiches de paie : 2 900 € bruts mensuels en moyenne.": null,
      // In letters.
      "Quarante-deux mille euros bruts par an.": "42000 42000 EUR year gross · 42000 42000",
      "Salaire annuel : quarante à quarante-six mille euros bruts.": "40000 46000 EUR year gross · 40000 46000",
      "Deux mille neuf cents euros bruts par mois.": "2900 2900 EUR month gross · 34800 34800",
      "Le salaire est compris entre trente-quatre mille et trente-neuf mille euros par an.":
        "34000 39000 EUR year · · 34000 39000",
      "Vous percevrez deux mille six cent cinquante euros bruts par mois.": "2650 2650 EUR month gross · 31800 31800",
      "Rémunération : 44 mille euros bruts annuels.": "44000 44000 EUR year gross · 44000 44000",
      "Soixante-douze mille euros bruts à l'année, voiture comprise.": "72000 72000 EUR year gross · 72000 72000",
      "Salary: forty-eight thousand euros gross per year.": "48000 48000 EUR year gross · 48000 48000",
      "We pay between fifty-two and fifty-eight thousand euros a year.": "52000 58000 EUR year · · 52000 58000",
      "Quinze euros bruts de l'heure.": "15 15 EUR hour gross · 24105 24105",
      "Trois cent mille euros levés en un an.": null,
      "Vous gérez un budget de quatre-vingt mille euros par an.": null,
      "Quarante-deux mille euros d'économies par an.": null,
      "Un robot de tri coûte trente mille euros par an.": null,
      "Une prime de deux mille euros bruts salue l'arrivée.": null,
      "SARL au capital de quarante mille euros.": null,
      "Deux millions d'euros par an de recettes.": null,
      // Least and most.
      "La rémunération sera d'au moins 39 K€ et d'au plus 46 K€ bruts annuels.":
        "39000 46000 EUR year gross · 39000 46000",
      "Salaire : au moins 39 k€, au plus 46 k€.": "39000 46000 EUR year · · 39000 46000",
      "Rémunération : 39 k€ minimum, 46 k€ maximum.": "39000 46000 EUR year · · 39000 46000",
      "Rémunération : 39 k€ au minimum et 46 k€ au maximum.": "39000 46000 EUR year · · 39000 46000",
      "Salaire brut annuel : plancher 39 k€, plafond 46 k€.": "39000 46000 EUR year gross · 39000 46000",
      "Salaire : mini 2 300 €, maxi 2 700 € bruts par mois.": "2300 2700 EUR month gross · 27600 32400",
      "Salary of at least €52k and at most €60k.": "52000 60000 EUR year · · 52000 60000",
      "The salary is no less than €52,000 and no more than €60,000 a year.": "52000 60000 EUR year · · 52000 60000",
      "Salaire : de 39 k€ pour une première expérience à 46 k€ pour un profil confirmé.":
        "39000 46000 EUR year · · 39000 46000",
      "Salaire : 39 k€ (junior) à 46 k€ (confirmé).": "39000 46000 EUR year · · 39000 46000",
      "Subvention : au moins 39 k€ et au plus 46 k€ par an.": null,
      "Salaire : 39 k€ minimum, 13e mois de 3 k€ maximum.": "39000 · EUR year · 13 39000 ·",
      // Who earns it.
      "Chez nous, tout le monde touche 2 600 € bruts par mois.": "2600 2600 EUR month gross · 31200 31200",
      "Ni prime ni variable : chacun gagne 2 820 € bruts mensuels.": "2820 2820 EUR month gross · 33840 33840",
      "La personne recrutée touchera 2 450 € bruts par mois, prime de vacances en plus.":
        "2450 2450 EUR month gross · 29400 29400",
      "Everybody here earns €4,100 a month.": "4100 4100 EUR month · · 49200 49200",
      "You would earn €55k a year.": "55000 55000 EUR year · · 55000 55000",
      "We are paying €55-62k.": "55000 62000 EUR year · · 55000 62000",
      "Ce poste paie 47 k€.": "47000 47000 EUR year · · 47000 47000",
      "Vous démarrez à 38 k€.": "38000 38000 EUR year · · 38000 38000",
      "On peut monter jusqu'à 55 k€ pour la bonne personne.": "· 55000 EUR year · · · 55000",
      "We can go up to €70k.": "· 70000 EUR year · · · 70000",
      "On te verse chaque mois 2 150 € nets.": "2150 2150 EUR month net · · ·",
      "Appointements : 2 480 € par mois.": "2480 2480 EUR month · · 29760 29760",
      "Émoluments annuels : 43 000 €.": "43000 43000 EUR year · · 43000 43000",
      "Chaque client gagne 2 750 € par mois grâce à nous.": null,
      "Vous gagnez un client à 50 k€ par an.": null,
      "Vous gagnez 45 k€ de marge par an.": null,
      "Vous gagnez ici 2 700 € par mois.": "2700 2700 EUR month · · 32400 32400",
      "Nos vendeurs touchent 2 600 € de commissions par mois.": null,
      "Tout le monde gagne 150 € de bons cadeaux par an.": null,
      "On peut aller jusqu'à 55 k€ de travaux par agence.": null,
      "Vous démarrez à 38 k€ de ventes et vous visez 60.": null,
      "With our tool a shop earns €4,100 a month.": null,
      // Asked and answered.
      "Le salaire ? 42 k€.": "42000 42000 EUR year · · 42000 42000",
      "Et côté salaire ? Entre 42 et 46 k€.": "42000 46000 EUR year · · 42000 46000",
      "What about pay? €52k to €57k.": "52000 57000 EUR year · · 52000 57000",
      "Le prix ? 42 k€.": null,
      "Le budget ? Entre 42 et 46 k€.": null,
      "Côté paie, c'est 43 k€.": "43000 43000 EUR year · · 43000 43000",
      "45 k€ min, 55 k€ max.": "45000 55000 EUR year · · 45000 55000",
      "45 à 60 k€, plus la maintenance : c'est le prix d'une borne.": null,
      "Tout le monde y gagne : 45 k€ d'économies par site.": null,
      "Le dirigeant gagne 95 k€ par an.": null,
      // Times a number of months.
      "The pay is €3,200 gross a month, thirteen times a year.": "3200 3200 EUR month gross 13 41600 41600",
      "CDI, 39 h, 2 650 € x 13.": "2650 2650 EUR month · 13 34450 34450",
      "2 480 € sur 13,5 mois.": "2480 2480 EUR month · 13.5 33480 33480",
      "CDD de 12 mois, 2 450 €/mois.": "2450 2450 EUR month · · 29400 29400",
    },
  ),
  ...told(
    { contract: "Stage" },
    { "5 mois à partir de mars. Indemnité 850 €/mois.": "850 850 EUR month · · 10200 10200" },
  ),
  ...told({ contract: "Stage" }, { "Indemnité repas 120 €/mois.": null }),
  ...told(
    { contract: "Freelance" },
    {
      "Cinq cent cinquante euros par jour.": "550 550 EUR day · · · ·",
      "TJM : quatre cent quatre-vingts euros hors taxes.": "480 480 EUR day · · · ·",
      "Tarif à la journée : 500 € maximum.": "· 500 EUR day · · · ·",
      "500 € minimum et 560 € maximum par jour.": "500 560 EUR day · · · ·",
      "Nos capteurs coûtent cinq cents euros par jour.": null,
    },
  ),
];
