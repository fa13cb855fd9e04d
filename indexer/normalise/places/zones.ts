/** Places everybody names and that are not communes: they span several, so the commune stays unknown. */
export interface Zone {
  /** Null where the zone spans several departments. */
  department: string | null;
  regionCode: string;
  lat: number;
  lon: number;
  /** INSEE codes of the communes it lies in: named beside it, one of them is the place; another is but its seat. */
  communes: readonly string[];
}

const zone = (department: string | null, regionCode: string, lat: number, lon: number, communes: string): Zone => ({
  department,
  regionCode,
  lat,
  lon,
  communes: communes.split(" "),
});

const LA_DEFENSE = zone("92", "11", 48.8919, 2.2384, "92026 92062 92050 92035");
const SOPHIA = zone("06", "93", 43.6163, 7.0553, "06152 06018 06004 06085 06155");
const SACLAY = zone(
  "91",
  "11",
  48.7117,
  2.1715,
  "91534 91272 91477 91471 91120 78117 91312 91538 91692 91458 78322 78343",
);
const ROISSY = zone(null, "11", 49.0097, 2.5479, "95527 93073 77291 95280 93078 95612");
const MARNE_LA_VALLEE = zone(
  null,
  "11",
  48.8413,
  2.6,
  "77083 77468 77258 77337 77438 77121 77111 77449 77085 77018 77307 93051 93033 93051 94079 94015 77294 77372 77132 77124 77268",
);
const CERGY = zone(
  "95",
  "11",
  49.0389,
  2.0775,
  "95127 95500 95572 95476 95218 95306 95450 95637 95488 95211 95183 95039 95074 95510",
);
const SQY = zone("78", "11", 48.7853, 2.0457, "78423 78297 78621 78208 78168 78356 78383 78490 78644 78165 78674");
const AIX_MARSEILLE = zone("13", "93", 43.4, 5.4, "13055 13001");

/** Keys are folded names (`nameKey`). */
export const ZONES: ReadonlyMap<string, Zone> = new Map(
  Object.entries({
    "la defense": LA_DEFENSE,
    defense: LA_DEFENSE,
    "paris la defense": LA_DEFENSE,
    "la defense paris": LA_DEFENSE,
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
    "aeroport roissy charles de gaulle": ROISSY,
    "marne la vallee": MARNE_LA_VALLEE,
    "val d europe": zone("77", "11", 48.8556, 2.7747, "77085 77449 77111 77018 77307 77132 77294"),
    "cergy pontoise": CERGY,
    "saint quentin en yvelines": SQY,
    "st quentin en yvelines": SQY,
    sqy: SQY,
    "paris nord 2": zone(null, "11", 48.973, 2.516, "93078 95527 95277 93073"),
    courtaboeuf: zone("91", "11", 48.681, 2.203, "91692 91661 91666"),
    "savoie technolac": zone("73", "84", 45.64, 5.871, "73051 73151"),
    inovallee: zone("38", "84", 45.213, 5.797, "38229 38249"),
    futuroscope: zone("86", "75", 46.669, 0.367, "86062 86115"),
    cadarache: zone("13", "93", 43.687, 5.762, "13099"),
    marcoule: zone("30", "76", 44.143, 4.709, "30081 30084"),
    "plaine commune": zone("93", "11", 48.936, 2.357, "93066 93001 93070 93072 93031 93039 93027 93079 93059"),
    "aix marseille": AIX_MARSEILLE,
    "aix marseille provence": AIX_MARSEILLE,
    "metropole aix marseille provence": AIX_MARSEILLE,
  }),
);
