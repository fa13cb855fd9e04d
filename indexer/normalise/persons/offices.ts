import { fold } from "../../text/fold.ts";
import { behind } from "./behind.ts";
import { isCommonFirstName } from "./first-names.ts";

/** What a person is called by: an office, a trade, a kin. One table for every way. Folded, without « s ». */

const OFFICES = new Set(
  `responsable chef cheffe conseiller conseillere associe associee president presidente adjoint adjointe stagiaire voisin voisine bras ux ui gestionnaire
  secretaire architecte analyst analyste collegue binome mentor parrain marraine doyen doyenne maire manager head lead chief boss vp ceo cto cfo cpo cdo coo pdg
  dg dga daf rssi drh dsi rh ciso officer scientist designer developer recruiter founder owner partner director coordinator supervisor specialist
  professor buddy expert experte cadre teammate champion championne steward referent referente docteur prefet prefete ministre ancien benjamin benjamine patron patronne
  architect advisor producer trainer writer researcher controller strategist n+1 n+2
  capitaine lieutenant lieutenante colonel adjudant adjudante sergent frere soeur epoux cousin jumeau personne contact friend ami technicien chirurgien informaticien academicien gardien gardienne comedien comedienne
  apprentice intern trainee associate secretary receptionist colleague headteacher teacher nurse counsel accountant
  avocat avocate medecin infirmier infirmiere apprenti apprentie doctorant doctorante etudiant etudiante benevole comptable
  ${"consult assist encadr enseign interven remplac supple ger correspond represent command surveill doctor altern".replace(/\S+/g, "$&ant $&ante")}`.split(
    /\s+/,
  ),
);
/** « directrice », « graphiste », « engineer »; « chargée », but « en charge », « Fabrice », « Baptiste ». */
const ENDING = /(?:eure?|euse|rice|iste|[ai]cien(?:ne)?|urgienne|logue|[cgrt]onome|tographe|neer)$|^chargée?$/;
/** Things, firms, and whoever applies. */
const NO_OFFICE = new Set(
  `secteur valeur moteur coeur hauteur couleur ordinateur serveur leur ailleur plusieur interieur exterieur editeur constructeur fournisseur employeur
  operateur distributeur hebergeur integrateur financeur promoteur transporteur annonceur acteur indicateur connecteur processeur simulateur generateur
  vecteur capteur utilisateur collaborateur demandeur meilleur facteur majeur mineur superieur posterieur tracteur compteur liste piste heure
  autonome incubateur accelerateur elevateur aspirateur refrigerateur congelateur radiateur ventilateur transformateur alternateur adaptateur calculateur
  ascenseur compresseur convertisseur detecteur projecteur extincteur condensateur accumulateur amplificateur
  vasseur levasseur levavasseur lesueur lefaucheur letailleur lecouvreur leveneur finaliste
  matrice meilleure interieure exterieure catalogue dialogue analogue`.split(/\s+/),
);

const offices = new Map<string, boolean>();

/** « Directrice », « co-encadrante », « CTO ». */
export function isOffice(word: string): boolean {
  let answer = offices.get(word);
  if (answer === undefined) {
    const said = word.toLowerCase().replace(/s$/, "");
    answer = OFFICES.has(fold(said)) || (ENDING.test(said) && !NO_OFFICE.has(fold(said)) && !isCommonFirstName(said));
    if (offices.size > 20_000) offices.clear();
    offices.set(word, answer);
  }
  return answer;
}

/** « l'adjointe », « co-encadrante (LIRIS) » in words. */
export const wordsIn = (text: string): string[] => text.split(/[^\p{L}\d&+]+/u).filter((word) => word !== "");

/** Does the text name an office? */
export const namesOffice = (text: string): boolean => wordsIn(text).some(isOffice);

/** « notre responsable méthodes », « le chef de produit », « Chef de salle »: whatever stands behind the office says what the person does. */
export const isOfficePhrase = (clause: string): boolean =>
  PHRASE.test(clause.replace(/^\s*\p{Lu}/u, (first) => first.toLowerCase()));
const PHRASE = behind(
  /(?<!\p{L})(?:responsable|directeur|directrice|chef(?:fe)?|charg[ée]e?|ing[ée]nieure?|manageu?s?e?r|r[ée]f[ée]rente?|experte?|assistante?|coordinat(?:eur|rice)|gestionnaire)s?\s(?:des?\s|d['’])?[\p{Ll}-]+(?:\set\s\p{Ll}+)?\s$/u,
);

/** « le pôle Client de Léa », « l'équipe projet », « jury »: people who work together. */
export const isCrew = (word: string): boolean => CREW.test(word);
const CREW =
  /^(?:[ée]quipe|p[ôo]le|service|team|squad|direction|relation|exp[ée]rience|jury|panel|comit[ée]|duo|trio|bin[ôo]me|membre|gen|collègue|humain|people)s?$/iu;
