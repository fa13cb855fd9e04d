/** Places everybody names and that are not communes: they span several, so the commune stays unknown. */
export interface Zone {
  /** Null where the zone spans several departments. */
  department: string | null;
  regionCode: string;
  lat: number;
  lon: number;
}

const LA_DEFENSE: Zone = { department: "92", regionCode: "11", lat: 48.8919, lon: 2.2384 };
const SOPHIA: Zone = { department: "06", regionCode: "93", lat: 43.6163, lon: 7.0553 };
const SACLAY: Zone = { department: "91", regionCode: "11", lat: 48.7117, lon: 2.1715 };
const ROISSY: Zone = { department: null, regionCode: "11", lat: 49.0097, lon: 2.5479 };
const MARNE_LA_VALLEE: Zone = { department: null, regionCode: "11", lat: 48.8413, lon: 2.6 };
const CERGY: Zone = { department: "95", regionCode: "11", lat: 49.0389, lon: 2.0775 };
const SQY: Zone = { department: "78", regionCode: "11", lat: 48.7853, lon: 2.0457 };

/** Keys are folded names (`nameKey`). */
export const ZONES: Record<string, Zone> = {
  "la defense": LA_DEFENSE,
  defense: LA_DEFENSE,
  "paris la defense": LA_DEFENSE,
  "la defense paris": LA_DEFENSE,
  "courbevoie la defense": LA_DEFENSE,
  "puteaux la defense": LA_DEFENSE,
  "nanterre la defense": LA_DEFENSE,
  "quartier de la defense": LA_DEFENSE,
  "paris ouest la defense": LA_DEFENSE,
  "sophia antipolis": SOPHIA,
  "nice sophia antipolis": SOPHIA,
  sophia: SOPHIA,
  "paris saclay": SACLAY,
  "plateau de saclay": SACLAY,
  "saclay plateau": SACLAY,
  roissy: ROISSY,
  "roissy cdg": ROISSY,
  "roissy charles de gaulle": ROISSY,
  roissypole: ROISSY,
  "paris cdg": ROISSY,
  "aeroport charles de gaulle": ROISSY,
  "marne la vallee": MARNE_LA_VALLEE,
  "val d europe": { department: "77", regionCode: "11", lat: 48.8556, lon: 2.7747 },
  "cergy pontoise": CERGY,
  "saint quentin en yvelines": SQY,
  "st quentin en yvelines": SQY,
  sqy: SQY,
};
