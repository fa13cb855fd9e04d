import type { FactCase } from "./facts-contracts.ts";

/** Pay of freelances, interns and civil servants as their notices name it, and money beside it. */
const told = (fields: Record<string, string>, cases: Record<string, string | null>): FactCase[] =>
  Object.entries(cases).map(([description, expected]) => [{ ...fields, description }, expected]);

export const PAID: readonly FactCase[] = [
  ...told(
    { title: "Alternant chef de projet IA", contract: "Alternance" },
    {
      "Ta paie : entre 1 100 € et 1 500 € brut par mois.": "1100 1500 EUR month gross · 13200 18000",
      "Le salaire dépend de ton âge. Le campus consacre 90 000 € par an à ses bourses.": null,
      "Rémunération : selon profil. Entre 35 000 € et 40 000 € brut par an.":
        "35000 40000 EUR year gross · 35000 40000",
    },
  ),
  ...told(
    { title: "Chef de projet IA freelance" },
    {
      "Budget jour : 460 € HT.": "460 460 EUR day · · · ·",
      "Budget : 450-500 €/j.": "450 500 EUR day · · · ·",
      "Budget max : 550 € par jour.": "· 550 EUR day · · · ·",
      "Budget client : jusqu'à 600 €/jour selon séniorité.": "· 600 EUR day · · · ·",
      "Tarif jour : 520 € HT.": "520 520 EUR day · · · ·",
      "Prix jour : entre 400 et 450 €.": "400 450 EUR day · · · ·",
      "Taux jour 470 €.": "470 470 EUR day · · · ·",
      "Daily budget of €600.": "600 600 EUR day · · · ·",
      "Tarification : 600 € HT la journée.": "600 600 EUR day · · · ·",
      "Enveloppe de 480 € par jour.": "480 480 EUR day · · · ·",
      "Le budget du projet est de 500 000 €.": null,
      "Budget : 120 000 € pour la phase pilote.": null,
      "Vous suivez un budget de 2 M€ et un parc loué 500 € par jour.": null,
    },
  ),
  ...told(
    { title: "Stage chef de projet IA" },
    {
      "Allowance: €1,150 per month.": "1150 1150 EUR month · · 13800 13800",
      "Monthly allowance of €1,200.": "1200 1200 EUR month · · 14400 14400",
      "Monthly stipend: €1,300.": "1300 1300 EUR month · · 15600 15600",
      "Paid internship: €1,500 a month.": "1500 1500 EUR month · · 18000 18000",
      "Meal allowance: €9 a day.": null,
      "Travel allowance: €75 per month.": null,
      "Housing allowance of €300 per month.": null,
      "Remote work allowance: €50 per month.": null,
      "Gratification légale.": null,
      "Tu touches 1 000 € par mois et des tickets resto à 9 €.": "1000 1000 EUR month · · 12000 12000",
    },
  ),
  ...told(
    { contract: "fonction publique" },
    {
      "Traitement annuel brut compris entre 36 500 € et 42 000 €.": "36500 42000 EUR year gross · 36500 42000",
      "Solde mensuelle nette de 2 100 €.": "2100 2100 EUR month net · · ·",
      "Traitement des données : 20 000 € économisés par an.": null,
      "Le traitement d'un dossier coûte 40 € par mois.": null,
      "Groupe RIFSEEP 2 ; IFSE de 700 € par mois.": null,
    },
  ),
  ...told(
    { contract: "CDI" },
    {
      "Ce que nous offrons : 48 k€ fixes, 10 % de variable.": "48000 48000 EUR year · · 48000 48000",
      "Prime de participation de 3 000 €.": null,
      "Levée de fonds de 12 M€.": null,
      "Notre chiffre d'affaires : 45 000 k€.": null,
      "Vous gérez un budget de 300 k€.": null,
      "Budget formation de 2 000 € par an.": null,
      "Télétravail indemnisé 50 € par mois.": null,
      "Carte restaurant à 200 € par mois.": null,
      "Aide au logement de 150 € par mois.": null,
      "Nos clients économisent 3 000 € par mois.": null,
      "Une amende de 35 000 € par an menace les retardataires.": null,
      "Crédit d'équipement : 1 000 € à l'arrivée.": null,
      "Prime d'arrivée de 2 000 €.": null,
      "Ticket moyen de 45 €.": null,
      "Loyer moyen : 700 € par mois.": null,
      "Abonnement à 19 € par mois.": null,
      "Salaire confidentiel.": null,
      "Rémunération attractive selon profil, tickets restaurant 9 €.": null,
    },
  ),
  ...told(
    { contract: "Alternance" },
    {
      "Selon la grille légale, de 486 € à 1 801 €.": null,
      "Coût de la formation : 8 500 €, pris en charge.": null,
      "Aide au permis de 500 €.": null,
      "Frais de scolarité de 9 000 € par an financés par l'OPCO.": null,
    },
  ),
  ...told(
    { contract: "CDI" },
    {
      "Rémunération brute annuelle : entre 45 000 et 52 000.": "45000 52000 EUR year gross · 45000 52000",
      "Salaire (annuel brut) : 45000-52000": "45000 52000 EUR year gross · 45000 52000",
      "Budget salarial : 50 k€": "50000 50000 EUR year · · 50000 50000",
      "Enveloppe salariale de 45 à 50 k€": "45000 50000 EUR year · · 45000 50000",
      "52 000 € de salaire, 4 000 € de prime.": "52000 52000 EUR year · · 52000 52000",
      "Statut au choix : 50-58 k€ ou 450 €/j, CDI possible.": "50000 58000 EUR year · · 50000 58000",
      "Nous facturons 900 € par jour à nos clients.": null,
      "Le loyer d'un T2 à Pau : 520 € par mois.": null,
    },
  ),
  ...told(
    { contract: "Stage" },
    {
      "Indemnités de stage : 1 000 €/mois": "1000 1000 EUR month · · 12000 12000",
      "The internship is paid €1,100 per month": "1100 1100 EUR month · · 13200 13200",
      "Internship salary: €1,500": "1500 1500 EUR month · · · ·",
      "Monthly gross: 1,300 €": "1300 1300 EUR month gross · 15600 15600",
      "Carte resto : 190 € par mois": null,
    },
  ),
  // Terms of the post, and who receives.
  ...told(
    { contract: "Stage" },
    {
      "Infos pratiques : 1 200 € par mois, cantine, salle de sport.": "1200 1200 EUR month · · 14400 14400",
      "En bref : 6 mois, 1 100 € par mois, à Brest.": "1100 1100 EUR month · · 13200 13200",
      "Ce que nous offrons : 1 150 € par mois, un bureau au soleil.": "1150 1150 EUR month · · 13800 13800",
      "You receive €1,050 per month and a travel card.": "1050 1050 EUR month · · 12600 12600",
      "Interns receive €1,300 a month.": "1300 1300 EUR month · · 15600 15600",
      "On te verse 1 050 € par mois, abonnement remboursé.": "1050 1050 EUR month · · 12600 12600",
      "Infos pratiques : 60 € par mois de participation aux transports, cantine.": null,
      "Infos pratiques : loyer de 450 € par mois, à dix minutes.": null,
      "You receive €150 per month for sport.": null,
      "Nos clients reçoivent 1 000 € par mois d'économies.": null,
    },
  ),
  ...told(
    { contract: "CDI" },
    {
      "Conditions : 45 000 € par an, RTT, télétravail.": "45000 45000 EUR year · · 45000 45000",
      "Ce que nous offrons : 1 000 € par an de formation, RTT.": null,
      "What we offer: €1,200 a year for sport, lunch.": null,
      "Conditions : 30 € par mois pour le parking.": null,
    },
  ),
  ...told(
    { title: "Chef de projet IA", contract: "Freelance" },
    {
      "Budget : TJM maximum 560 €.": "· 560 EUR day · · · ·",
      "TJM plafonné à 560 €.": "· 560 EUR day · · · ·",
      "Le TJM ne dépassera pas 560 €.": "· 560 EUR day · · · ·",
      "Tarif journalier maximal de 560 € HT.": "· 560 EUR day · · · ·",
      "Max daily rate: €560": "· 560 EUR day · · · ·",
      "Le budget maximum du lot est de 560 000 €.": null,
    },
  ),
  ...told(
    { contract: "CDI" },
    {
      "Nous versons 41 000 € par an, et un treizième mois.": "41000 41000 EUR year · 13 41000 41000",
      "On verse 41 000 € bruts par an.": "41000 41000 EUR year gross · 41000 41000",
      "Nous vous verserons 41 000 € par an.": "41000 41000 EUR year · · 41000 41000",
      "Nous rémunérons ce poste 41 000 € par an.": "41000 41000 EUR year · · 41000 41000",
      "Nous versons 41 000 € par an à une association.": null,
      "Nous donnons 41 000 € par an pour la recherche.": null,
      "Nous versons 41 000 € de dons par an.": null,
      "La région nous verse 41 000 € par an.": null,
      "On verse 3 100 € par mois à notre hébergeur.": null,
      "Nous versons 200 € par an de prime de transport.": null,
    },
  ),
  [{ salary: "620 €/j max" }, "· 620 EUR day · · · ·"],
  [{ salary: "620 € / jour maximum" }, "· 620 EUR day · · · ·"],
  [{ salary: "Max 620 €/jour" }, "· 620 EUR day · · · ·"],
  [{ salary: "TJM 620 € max" }, "· 620 EUR day · · · ·"],
  [{ salary: "TJM max : 620 €" }, "· 620 EUR day · · · ·"],
  [{ salary: "jusqu'à 620 € par jour" }, "· 620 EUR day · · · ·"],
  [{ salary: "620€/j maxi" }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : 620 €/j max." }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : 620 € / jour maximum." }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : Max 620 €/jour." }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : TJM 620 € max." }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : TJM max : 620 €." }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : jusqu'à 620 € par jour." }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : 620€/j maxi." }, "· 620 EUR day · · · ·"],
  [{ contract: "Freelance", description: "Tarif : 620 € HT/jour max.." }, "· 620 EUR day · · · ·"],
  ...told(
    { title: "Product owner freelance" },
    {
      "Un assureur vous attend. Il paie 500 € la journée, pas un euro de plus.": "500 500 EUR day · · · ·",
      "Un stand du salon coûte 500 € la journée.": null,
    },
  ),
  ...told(
    { title: "Stage PMO" },
    { "Six mois, 1 000 € par mois, et un vrai bureau.": "1000 1000 EUR month · · 12000 12000" },
  ),
  ...told(
    { title: "Chef de projet" },
    {
      "Paie de 15,20 € de l'heure.": "15.2 15.2 EUR hour · · 24426.4 24426.4",
      "Vous contrôlez la paie de 300 salariés.": null,
    },
  ),
];
