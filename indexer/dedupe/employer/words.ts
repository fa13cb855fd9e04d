import { namesIn } from "../../words/synonyms.ts";
import { unifier, wordSet } from "../word-list.ts";

/** Words of employers' names, as data. */

/** Several ways to name one kind of house, and numbers in letters. */
const KINDS = `
  CHU = centre hospitalier universitaire
  CHR = centre hospitalier régional
  CH = centre hospitalier
  CHI = centre hospitalier intercommunal
  GHT = groupement hospitalier de territoire
  ARS = agence régionale de santé
  département = conseil départemental, conseil général, CD
  région = conseil régional, CR
  ville = mairie, commune
  CPAM = caisse primaire d'assurance maladie
  CAF = caisse d'allocations familiales
  CCI = chambre de commerce et d'industrie
  CC = communauté de communes
  CA = communauté d'agglomération, agglomération, agglo
  CU = communauté urbaine
  SDIS = service départemental d'incendie et de secours, service d'incendie et de secours
  SM = syndicat mixte
  PNR = parc naturel régional
  OPH = office public de l'habitat
  CCAS = centre communal d'action sociale
  CIAS = centre intercommunal d'action sociale
  CDG = centre de gestion, centre départemental de gestion
  saint = st; sainte = ste
  2 = deux; 3 = trois; 4 = quatre; 5 = cinq; 6 = six; 7 = sept; 8 = huit; 9 = neuf; 10 = dix`;

export const unifiedName = unifier(namesIn(KINDS));

/** What a house is in law. */
export const LEGAL_FORMS = wordSet(`
  sa sas sasu sarl eurl snc sca scop scic se gie ei gmbh ag inc ltd llc plc bv nv spa srl corp corporation co cie company s ets`);

/** The same, and words that a group adds to its own name, or puts between its brands' (« Bricoral by Batellin », « Batellin Group incl. Bricoral »). */
export const LEGAL = LEGAL_FORMS.union(
  wordSet(
    "group groupe holding france francaise international europe european emea fr uk eu paris global worldwide by incl including",
  ),
);

/** Words too common to tell one employer from another once a name is left. */
export const COMMON = wordSet(`
  consulting conseil service solution technologie technology technologies digital numerique informatique systeme system ressource engineering
  ingenierie industrie industry software lab studio agence cabinet societe entreprise compagnie association etablissement direction dsi
  recrutement recruitment talent job carriere career partner`);

/** Words in the names of companies that publish for others, beside those that are known by name. */
export const RELAY_WORDS =
  /^cabinet |(?:^| )(?:recrut[a-z]*|recruit[a-z]*|interim|staffing|talent|headhunt[a-z]*|sourcing|executive search|search|rh|hr|job|emploi|carriere|forum talent handicap|placement|jobboard|cabinet recrutement|confidentiel(?:le)?|anonyme)(?: |$)/;
