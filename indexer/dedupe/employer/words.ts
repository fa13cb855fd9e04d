import { unifier, wordSet } from "../word-list.ts";

/** Words of employers' names, as data. */

/** Several ways to name one kind of house, and numbers in letters. */
const SAYINGS: readonly (readonly [string, string])[] = [
  ["centre hospitalier universitaire", "chu"],
  ["centre hospitalier regional", "chr"],
  ["conseil departemental", "departement"],
  ["conseil general", "departement"],
  ["conseil regional", "region"],
  ["mairie", "ville"],
  ["commune", "ville"],
  ["caisse primaire assurance maladie", "cpam"],
  ["caisse allocation familiale", "caf"],
  ["hopitaux", "hopital"],
  ["chambre commerce industrie", "cci"],
  ["communaute commune", "cc"],
  ["st", "saint"],
  ["ste", "sainte"],
  ["deux", "2"],
  ["trois", "3"],
  ["quatre", "4"],
  ["cinq", "5"],
  ["six", "6"],
  ["sept", "7"],
  ["huit", "8"],
  ["neuf", "9"],
  ["dix", "10"],
];

export const unifiedName = unifier(SAYINGS);

/** What a house is in law. */
export const LEGAL_FORMS = wordSet(`
  sa sas sasu sarl eurl snc sca scop scic se gie ei gmbh ag inc ltd llc plc bv nv spa srl corp corporation co cie company s ets`);

/** The same, and words that a group adds to its own name. */
export const LEGAL = LEGAL_FORMS.union(
  wordSet("group groupe holding france francaise international europe european emea fr uk eu paris global worldwide"),
);

/** Words too common to tell one employer from another once a name is left. */
export const COMMON = wordSet(`
  consulting conseil service solution technologie technology technologies digital numerique informatique systeme system ressource engineering
  ingenierie industrie industry software lab studio agence cabinet societe entreprise compagnie association etablissement direction dsi
  recrutement recruitment talent job carriere career partner`);

/** Words in the names of companies that publish for others, beside those that are known by name. */
export const RELAY_WORDS =
  /^cabinet |(?:^| )(?:recrut[a-z]*|recruit[a-z]*|interim|staffing|talent|headhunt[a-z]*|sourcing|executive search|search|rh|hr|job|emploi|carriere|forum talent handicap|placement|jobboard|cabinet recrutement|confidentiel(?:le)?|anonyme)(?: |$)/;
