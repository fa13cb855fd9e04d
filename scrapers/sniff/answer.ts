import type { EmployerRow, Platform, Via } from "../source.ts";

/** A platform with the parameters of one employer, and what told us so. */
export interface Candidate {
  platform: Platform;
  parameters: Record<string, string>;
  /** French: « adresse », « page », « essai de /jobs.json ». */
  how: string;
  /** Only the form of a path says so: worth a try, and nothing is said when it fails. */
  isGuess?: boolean;
}

/** What a real reading of the first pages showed. */
export interface Shown {
  /** Name that the offers or the site give themselves; null when nothing says it. */
  company: string | null;
  /** Up to three titles, as the site writes them. */
  titles: string[];
  /** The site's own total; null when it says none. */
  advertised: number | null;
}

/** A site that the sniffer recognised and could read. */
interface Found extends Shown {
  outcome: "found";
  /** Ready to be kept, once a person has said yes. */
  row: EmployerRow;
  platformTitle: string;
  via: Via;
  how: string;
}

/** Why we were not let in. */
type Refusal = "robots" | "blocked" | "terms";

/** Everything that may come of an address. `message` is French, a sentence for the operator. */
export type Sniffed =
  | Found
  /** The platform is known, the employer is not one of its own. */
  | { outcome: "unknown-tenant"; message: string; platformTitle: string }
  /** The board is there, and has no offer today: it may be added all the same. */
  | {
      outcome: "empty-board";
      message: string;
      platformTitle: string;
      row: EmployerRow;
      company: string | null;
      quote: string;
    }
  /** `instead`: the route that is allowed. */
  | { outcome: "forbidden"; message: string; why: Refusal; instead: string }
  /** Read already, under this source's name. */
  | { outcome: "known"; message: string; source: string }
  | { outcome: "no-offers"; message: string }
  | { outcome: "unreachable"; message: string }
  | { outcome: "refused-address"; message: string };

export const OTHER_ROUTES =
  "les offres de cet employeur restent trouvées par les sites d'emploi ; une page enregistrée se lit par « vigie read »";
