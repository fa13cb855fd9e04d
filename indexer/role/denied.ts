import type { DutyLexicon } from "../../profiles/profile.ts";
import { allMatches } from "../text/all-matches.ts";
import { plain } from "../text/plain.ts";
import { eitherPlain } from "./phrases.ts";

/** How a text says that the post is not what its title sounds like: « vous ne codez pas », « il n'exerce pas d'activité de recherche ». */
export interface Denials {
  /** On plain text: the reader makes nothing. */
  denied: RegExp;
  /** Likewise, the reader makes something all the same. */
  makes: RegExp;
  /** Likewise, the subject is made by hand: « vous entraînez des modèles », « Sujet du stage : développement d'un algorithme ». */
  crafts: RegExp;
}

/** A cheap look at raw text, before anything is made plain: it begins with its rarest word. */
const HINT = /(?:pas|aucun|PAS|AUCUN)(?<=[nN](?:['’]|&#?\w+;|[eE] )\S+ (?:\S+ )?\S{3,5})/g;
/** Characters before and behind it in which a denial stands. */
const BEFORE = 60;
const BEHIND = 100;

export function denialsOf({ making, makes }: DutyLexicon): Denials {
  const who = "(?:vous|tu|agent|titulaire|poste|mission|il|elle|ce|personne [a-z]+)";
  // « vous ne développez pas seul », « vous n'avez pas d'expérience du développement » deny nothing.
  const about = `(?=[^.:;,]{0,60}(?<![a-z])(?:${eitherPlain(making)})(?![a-z]))(?![^.:;,]{0,60}(?<![a-z])(?:seul|seulement|uniquement|experience|connai|besoin))`;
  const craft = `(?<=^|[:,;] |(?:vous|tu|et|puis|a|de) )(?:${eitherPlain(makes.filter((text) => /(?:[ei]r|ez|as)$/.test(text)))})`;
  const crafts = [
    `(?:${craft})(?: et [a-z]+)? (?!pas )(?:[a-z'-]+ ){0,3}?(?:${MODEL})`,
    `(?:cod|programm|implement)(?:er|ez|erez|eras?) (?!pas )(?:[a-z'-]+ ){0,3}?agents?`,
    "entrain(?:er|ez|erez|eras?) (?!pas )(?:[a-z'-]+ ){0,3}?reseaux?",
    `(?:${craft}|realis(?:er|ez|erez|eras?)) (?!pas )[^.;:]{0,80} (?:en|sous) (?:${TOOL})`,
    `(?<=^|: |, )(?:(?:le|la|un|une) |l')?(?:${NOUN})(?: et (?:d'|de )?(?:l')?[a-z]+)? (?:de la |d'une? |de |des |du |d')(?:[a-z]+ )?(?:${MODEL})`,
  ];
  return {
    crafts: new RegExp(`(?<![a-z])(?:${crafts.join("|")})(?![a-z])`),
    denied: new RegExp(
      `n(?:'|e )(?<=(?<![a-z])${who} n(?:'|e ))${about}(?:[a-z']+ ){1,2}?(?:pas|aucune?)(?! que)(?![a-z])`,
    ),
    makes: new RegExp(`(?:${eitherPlain(makes)})(?![a-z])(?<!(?:[a-z]|ne )(?:${eitherPlain(makes)}))`),
  };
}

const MODEL =
  "modeles?(?! (?:economique|operationnel|organisation|d'affaires|de gouvernance|de deploiement))|algorithmes?|reseaux? de neurones|pipelines?|llm|rag";
const NOUN = "developpement|implementation|entrainement|fine-?tuning|conception|etude";
const TOOL = "python|pytorch|tensorflow|scikit-learn|langchain";

/** « Objet du stage : entraîner un modèle de deep learning »: the reader makes it, and no undertaking of it is told. */
export const isCraft = (raw: string, { crafts }: Denials): boolean => {
  const text = plain(raw);
  return crafts.test(text) && !UNDERTAKING.test(text);
};
const UNDERTAKING =
  /(?<![a-z])(?:projets?|projects?|programmes?|portefeuille|feuille de route|roadmap|cas d'usage|backlog|pilot[a-z]+)(?![a-z])/;

/** Is the trade that the title names not done in this post? */
export function isTradeDenied(description: string, { denied, makes }: Denials): boolean {
  const isDenied = ({ index }: { index: number }) =>
    denied.test(plain(description.slice(Math.max(0, index - BEFORE), index + BEHIND)));
  return allMatches(HINT, description).some(isDenied) && !makes.test(plain(description));
}
