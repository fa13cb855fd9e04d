/** A hand-written pair; employers and people are invented. Each side is a RawOffer without its obvious fields. */
export interface Pair {
  name: string;
  want: "same" | "possible" | "different";
  family?: boolean;
  a: Side;
  b: Side;
}
export type Side = Record<string, unknown>;

export const source = (name: string, ref: string, rest: Side): Side => ({ source: name, ref, ...rest });

export const long = `Au sein de la direction de l'innovation, vous cadrez les besoins des métiers, vous pilotez les fournisseurs et vous suivez
le budget. Vous animez les ateliers, vous rédigez les expressions de besoin et vous préparez les comités mensuels avec la direction générale.
Vous accompagnez les utilisateurs pendant la recette puis après la mise en service, et vous mesurez les gains obtenus avec le contrôle de
gestion. Vous travaillez avec une équipe de quatre personnes installée sur le même plateau et vous vous déplacez une fois par mois.`;
export const other = `L'usine fabrique des vannes depuis 1962. Le titulaire entretient les presses, remplace les joints, tient à jour le carnet des
pannes et forme les nouveaux opérateurs aux gestes de sécurité. Il relève les compteurs chaque matin, prépare les commandes de pièces et
participe aux essais de pression avec le laboratoire. Le travail se fait en deux équipes, du lundi au vendredi, avec une prime de panier et
une prime de poste. Un parking couvert et une cantine sont sur place, et la gare est à dix minutes à pied par un chemin éclairé le soir.`;
export const boiler = `Novaris Conseil accompagne depuis vingt ans les grandes entreprises françaises dans leurs transformations. Nos huit cents
collaborateurs interviennent dans la banque, l'énergie et les services publics, à Paris comme en région, et partagent une même exigence de
qualité. Nous proposons un parcours d'intégration, un budget de formation annuel, deux jours de télétravail par semaine et une mutuelle.`;
