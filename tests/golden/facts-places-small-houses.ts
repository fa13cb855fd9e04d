import type { FactCase } from "./facts-contracts.ts";

/** Small houses that tell where they are as they speak of themselves, and what else they tell of a town (« ? »). */
export const PLACES_SMALL_HOUSES: readonly FactCase[] = [
  [{ description: "Nous sommes trois vétérinaires à Dole et nous lisons les radios avec une machine." }, "39198"],
  [{ description: "Nous sommes une scierie de 60 personnes, à Dole, fondée par mon grand-père." }, "39198"],
  [{ description: "Nous sommes fournisseurs de la mairie, à Dole." }, "?"],
  [{ description: "Nous sommes une PME de menuisiers, l'atelier est parti, à Dole on le regrette." }, "?"],
  [{ description: "On répare des camions à Vesoul et on voudrait deviner les pannes." }, "70550"],
  [{ description: "On répare des camions pour nos clients à Vesoul." }, "?"],
  [{ description: "We make steel bikes in Dole and we have far too many spreadsheets." }, "39198"],
  [{ description: "Ombelle Éditions publie 90 livres par an depuis Dole." }, "39198"],
  [{ description: "Ombelle Éditions expédie ses livres pour ses clients depuis Dole." }, "?"],
  [{ description: "Vous coordonnerez ce projet depuis Dole, avec deux voyages par an." }, "39198"],
  [{ description: "Vous viendrez à vélo ou en train depuis Dole." }, "?"],
  [{ description: "Il nous faut un pilote dans la cabine. C'est à Dole." }, "39198"],
  [{ description: "Notre fondateur a tout appris seul. C'est à Dole." }, "?"],
  [{ description: "L'agence qui recrute est celle de Dole ; les autres sont à Vesoul et à Gray." }, "39198"],
  [{ description: "L'usine se trouve à Dole ; l'agence qui gère votre contrat est à Vesoul." }, "39198"],
  [{ description: "Les locaux sont situés boulevard Sully, Paris 14e." }, "75114"],
  [{ description: "We are opening a role in our Paris office (75010)." }, "75110"],
  [{ description: "La mairie de Dole accueille un stagiaire pendant quatre mois." }, "39198"],
  [{ description: "La mairie de Dole accueille une exposition pendant quatre mois." }, "?"],
  [{ description: "Vous serez installé à Saint-Pierre, à La Réunion." }, "97416"],
  [{ title: "Chef de projet IA – Sites de Nancy et Metz" }, "54395 + 57463"],
  [{ description: "Nous vous recevrons à Dole, pour un entretien." }, "?"],
];
