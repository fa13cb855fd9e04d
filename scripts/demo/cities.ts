/** A place as each source writes it. */
export interface City {
  name: string;
  postal: string;
  insee: string;
  lat: number;
  lon: number;
  region: string;
}

const city = (name: string, postal: string, insee: string, lat: number, lon: number, region: string): City => ({
  name,
  postal,
  insee,
  lat,
  lon,
  region,
});

const IDF = "Île-de-France";
const AURA = "Auvergne-Rhône-Alpes";
const PACA = "Provence-Alpes-Côte d'Azur";

/** Real communes under the short key that the jobs use. */
export const cities = {
  paris8: city("Paris 8e Arrondissement", "75008", "75108", 48.8727, 2.3125, IDF),
  paris9: city("Paris 9e Arrondissement", "75009", "75109", 48.8768, 2.3374, IDF),
  paris10: city("Paris 10e Arrondissement", "75010", "75110", 48.8761, 2.3596, IDF),
  paris11: city("Paris 11e Arrondissement", "75011", "75111", 48.8591, 2.3781, IDF),
  paris13: city("Paris 13e Arrondissement", "75013", "75113", 48.8283, 2.3625, IDF),
  paris15: city("Paris 15e Arrondissement", "75015", "75115", 48.8401, 2.2928, IDF),
  courbevoie: city("Courbevoie", "92400", "92026", 48.8967, 2.2567, IDF),
  puteaux: city("Puteaux", "92800", "92062", 48.8836, 2.2389, IDF),
  boulogne: city("Boulogne-Billancourt", "92100", "92012", 48.8365, 2.239, IDF),
  issy: city("Issy-les-Moulineaux", "92130", "92040", 48.8244, 2.27, IDF),
  guyancourt: city("Guyancourt", "78280", "78297", 48.7724, 2.0763, IDF),
  massy: city("Massy", "91300", "91377", 48.7309, 2.2714, IDF),
  saintdenis93: city("Saint-Denis", "93200", "93066", 48.9297, 2.3588, IDF),
  lyon3: city("Lyon 3e Arrondissement", "69003", "69383", 45.7596, 4.8535, AURA),
  lyon7: city("Lyon 7e Arrondissement", "69007", "69387", 45.7333, 4.8406, AURA),
  villeurbanne: city("Villeurbanne", "69100", "69266", 45.7667, 4.8833, AURA),
  grenoble: city("Grenoble", "38000", "38185", 45.1787, 5.7143, AURA),
  clermont: city("Clermont-Ferrand", "63000", "63113", 45.7858, 3.1151, AURA),
  saintetienne: city("Saint-Étienne", "42000", "42218", 45.4301, 4.3791, AURA),
  marseille2: city("Marseille 2e Arrondissement", "13002", "13202", 43.3044, 5.3656, PACA),
  aix: city("Aix-en-Provence", "13100", "13001", 43.5364, 5.3986, PACA),
  nice: city("Nice", "06000", "06088", 43.7122, 7.2386, PACA),
  valbonne: city("Valbonne", "06560", "06152", 43.6348, 7.0207, PACA),
  toulouse: city("Toulouse", "31000", "31555", 43.6009, 1.4328, "Occitanie"),
  montpellier: city("Montpellier", "34000", "34172", 43.6122, 3.8735, "Occitanie"),
  nantes: city("Nantes", "44000", "44109", 47.2321, -1.548, "Pays de la Loire"),
  angers: city("Angers", "49000", "49007", 47.4819, -0.5629, "Pays de la Loire"),
  lemans: city("Le Mans", "72000", "72181", 47.9888, 0.2001, "Pays de la Loire"),
  bordeaux: city("Bordeaux", "33000", "33063", 44.8624, -0.5848, "Nouvelle-Aquitaine"),
  limoges: city("Limoges", "87000", "87085", 45.8567, 1.226, "Nouvelle-Aquitaine"),
  niort: city("Niort", "79000", "79191", 46.3274, -0.4613, "Nouvelle-Aquitaine"),
  poitiers: city("Poitiers", "86000", "86194", 46.5846, 0.3715, "Nouvelle-Aquitaine"),
  lille: city("Lille", "59000", "59350", 50.6311, 3.0468, "Hauts-de-France"),
  roubaix: city("Roubaix", "59100", "59512", 50.6879, 3.1837, "Hauts-de-France"),
  rennes: city("Rennes", "35000", "35238", 48.1159, -1.6884, "Bretagne"),
  brest: city("Brest", "29200", "29019", 48.4084, -4.4996, "Bretagne"),
  strasbourg: city("Strasbourg", "67000", "67482", 48.5691, 7.7621, "Grand Est"),
  nancy: city("Nancy", "54000", "54395", 48.6882, 6.1757, "Grand Est"),
  metz: city("Metz", "57000", "57463", 49.1081, 6.1955, "Grand Est"),
  reims: city("Reims", "51100", "51454", 49.2535, 4.0551, "Grand Est"),
  dijon: city("Dijon", "21000", "21231", 47.3319, 5.0322, "Bourgogne-Franche-Comté"),
  besancon: city("Besançon", "25000", "25056", 47.2602, 6.0123, "Bourgogne-Franche-Comté"),
  rouen: city("Rouen", "76000", "76540", 49.4414, 1.0912, "Normandie"),
  caen: city("Caen", "14000", "14118", 49.1847, -0.3697, "Normandie"),
  tours: city("Tours", "37000", "37261", 47.3986, 0.6966, "Centre-Val de Loire"),
  orleans: city("Orléans", "45000", "45234", 47.8828, 1.9161, "Centre-Val de Loire"),
  ajaccio: city("Ajaccio", "20000", "2A004", 41.9347, 8.7009, "Corse"),
  saintdenis974: city("Saint-Denis", "97400", "97411", -20.9332, 55.4466, "La Réunion"),
  fortdefrance: city("Fort-de-France", "97200", "97209", 14.6411, -61.0691, "Martinique"),
  abymes: city("Les Abymes", "97139", "97101", 16.2725, -61.5045, "Guadeloupe"),
  cayenne: city("Cayenne", "97300", "97302", 4.9346, -52.3303, "Guyane"),
} as const satisfies Record<string, City>;

export type CityKey = keyof typeof cities;

/** « 75 », « 2A », « 974 ». */
export const department = (place: City): string =>
  place.insee.startsWith("97") ? place.insee.slice(0, 3) : place.insee.slice(0, 2);

/** Name without its arrondissement. */
export const town = (place: City): string => place.name.replace(/ \d+e Arrondissement$/, "");

/** Number of the arrondissement, null elsewhere. */
export const district = (place: City): string | null => / (\d+)e Arrondissement$/.exec(place.name)?.[1] ?? null;
