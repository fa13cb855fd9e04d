/** What became of an address that a person typed. `message` is a French sentence. */
export type Sniffed =
  | {
      outcome: "found" | "empty-board";
      /** Asked back when the operator says yes. */
      proposal: string;
      platform: string;
      company: string | null;
      titles: string[];
      advertised: number | null;
      message: string | null;
    }
  | { outcome: "known"; source: string; message: string }
  | {
      outcome: "unknown-tenant" | "forbidden" | "no-offers" | "unreachable" | "refused-address";
      message: string;
      /** The route that is allowed. */
      instead: string | null;
    };

export const SNIFF_WORDS: Record<Sniffed["outcome"], string> = {
  found: "Trouvé",
  "empty-board": "Tableau vide",
  known: "Déjà suivi",
  "unknown-tenant": "Employeur inconnu",
  forbidden: "Lecture interdite",
  "no-offers": "Aucune offre",
  unreachable: "Site injoignable",
  "refused-address": "Adresse refusée",
};
