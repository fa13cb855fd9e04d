import { ACRONYMS } from "./acronyms.ts";
import { BRANDS } from "./brands.ts";
import { CLIENTS } from "./clients.ts";
import { DOSSIERS } from "./dossiers.ts";
import { EMPLOYERS } from "./employers.ts";
import { LEVELS_AND_CONTRACTS } from "./levels-and-contracts.ts";
import { MIDDLE_TOWNS } from "./middle-towns.ts";
import { MISPLACED } from "./misplaced.ts";
import { NEAR_TITLES } from "./near-titles.ts";
import { ONE_BODY } from "./one-body.ts";
import { ONE_MISSION } from "./one-mission.ts";
import { ONE_SIDED_LEVELS } from "./one-sided-levels.ts";
import { ONE_TEXT } from "./one-text.ts";
import type { Pair } from "./pair.ts";
import { PIECES } from "./pieces.ts";
import { PLACES } from "./places.ts";
import { PORTALS } from "./portals.ts";
import { PUBLIC_CORPS } from "./public-corps.ts";
import { REFERENCES } from "./references.ts";
import { RELAYS } from "./relays.ts";
import { SOUGHT_FOR } from "./sought-for.ts";
import { SUBJECTS } from "./subjects.ts";
import { NAMED_TEAMS } from "./teams.ts";
import { TEXTS } from "./texts.ts";
import { TITLE_SPELLINGS } from "./title-spellings.ts";
import { TITLES } from "./titles.ts";
import { TWO_CITIES } from "./two-cities.ts";
import { TWO_MISSIONS } from "./two-missions.ts";
import { TWO_POSTS } from "./two-posts.ts";

export const PAIRS: readonly Pair[] = [
  ...TITLES,
  ...TITLE_SPELLINGS,
  ...ACRONYMS,
  ...SOUGHT_FOR,
  ...SUBJECTS,
  ...NEAR_TITLES,
  ...ONE_TEXT,
  ...ONE_BODY,
  ...ONE_MISSION,
  ...LEVELS_AND_CONTRACTS,
  ...ONE_SIDED_LEVELS,
  ...EMPLOYERS,
  ...BRANDS,
  ...PLACES,
  ...MISPLACED,
  ...RELAYS,
  ...MIDDLE_TOWNS,
  ...REFERENCES,
  ...DOSSIERS,
  ...PORTALS,
  ...PUBLIC_CORPS,
  ...TEXTS,
  ...PIECES,
  ...TWO_CITIES,
  ...TWO_MISSIONS,
  ...TWO_POSTS,
  ...NAMED_TEAMS,
  ...CLIENTS,
];
