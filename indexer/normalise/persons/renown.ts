import { any } from "../../text/any.ts";
import { behind } from "./behind.ts";
import { isPlainWord } from "./name.ts";
import { behindLast } from "./person-places.ts";
import type { Taken } from "./taken.ts";
import type { Around } from "./walk.ts";

/** Names told for what they founded, drew or wrote: of long ago, or known by their works. Nobody is reached by them. */

const MADE =
  "(?:(?:re)?fond|cré|ouvert|ouvr|bâti|construi|édifi|érig|dessin|conçu|imagin|invent|découvert|lanc|établi|install|instaur|théoris|formul|énonc|écri|compos|pein|sculpt|grav|illustr)";
/** « fondée en 1887 par », « ouvert par les frères », « founded in 1871 by »: up to the name. */
const MADE_BY = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:${MADE}\p{L}*|founded|built|designed|created|invented)(?:\s(?!par\s|by\s)[\p{L}\d'’]+){0,5}\s(?:par|by)\s(?:(?:l['’]|(?:le|la|les|un|une|deux|son|the)\s)(?:\p{Ll}+\s){0,2})?$`,
    "iu",
  ),
);
/** « à l'initiative de », « avec les frères ». */
const BEGUN_BY = behind(
  /(?:(?:l['’](?:initiative|impulsion|idée|invention|audace|intuition|énergie|ambition)|la rencontre) d(?:e\s|['’])|(?<!\p{L})(?:l|s)es\s(?:frères|sœurs|soeurs|époux)\s)$/iu,
);
/** « à la suite de l'abbé », « dans l'esprit du général »: of whom only a title tells that they are elders. */
const AFTER_AN_ELDER = behind(
  /(?:à la suite|dans (?:le sillage|l['’]esprit|la lignée|la tradition)|(?:selon|suivant) (?:le vœu|la volonté|le souhait)|l['’](?:héritage|esprit|œuvre)|le legs) d(?:e |u |['’])(?:l['’]|la )?(?:abbé|chanoine|curé|père|mère|sœur|frère|pasteur|général|maréchal|amiral|docteur|comte(?:sse)?|marquise?|baron(?:ne)?)\s$/iu,
);
/** Before 1960: whoever did something then is no longer reached. */
const YEAR = String.raw`(?:1[5-8]\d\d|19[0-5]\d)(?!\d)`;
const OLD = new RegExp(
  String.raw`(?<!\p{L})(?:en|dès|vers|in|depuis|since)\s${YEAR}|si[èe]cle|(?<!\p{L})sous\s(?:Louis|Napoléon|le\s(?:Premier|Second)\sEmpire)\s`,
  "iu",
);
const OLD_NEXT = new RegExp(String.raw`^\s(?:(?:en|dès|vers|in)\s|\()${YEAR}`, "iu");
/** « En 1926, Hyacinthe Montcalm ouvre une forge », « c'est en 1926 que ». */
const IN_OLD_DAYS = behind(
  new RegExp(
    String.raw`(?:^\s*(?:c['’]est\s)?(?:en|dès|vers|in)\s${YEAR}(?:,|\sque)|(?:en|dès|vers|in)\s${YEAR}\s(?:quand|lorsque|when))\s$`,
    "iu",
  ),
);
const ACTS = /^\s(?:y\s)?\p{Ll}+(?:e|(?<!r)a|it|t|d)\s/u;
/** « La première voiture de Hyacinthe Montcalm sortit d'ici en 1905 ». */
const MADE_THEN = new RegExp(
  String.raw`^(?:,?\s(?:qui|who))?\s(?:y\s)?(?:(?:l['’])?(?:a|ont)\s\p{Ll}+|\p{L}+(?:[èi]rent|urent|inrent)|fut|fit|eut|naquit|mourut|vécut|sortit|ouvrit|écrivit|conçut|reçut|découvrit|devint|\p{Ll}{3,}(?<!r)a)\s[^,()]{0,40}(?<=\s)(?:en|dès|vers|in)\s${YEAR}`,
  "iu",
);
/** « et Léonie Roy » behind the name, who did so too. */
const AND_OTHERS = /^(?:(?:,|\set)\s\p{Lu}[\p{L}'’-]*\s(?:d[eu]\s)?\p{Lu}[\p{L}'’-]*)+/u;
const RECENT =
  /(?<!\d)(?:19[6-9]\d|20\d\d)(?!\d)|start-?up|scale-?up|(?<!\p{L})(?:cabinet|agence|studio|pme|esn|jeune\s)(?!\p{L})/iu;
/** « le langage créé par », « un immeuble dessiné par »: what is made once and is known by its maker. */
const KNOWN_BY_MAKER = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      "siège,?|immeuble|bâtiment|édifice|halle|tour|gare|villa|pavillon|théâtre|musée|pont|manufacture",
      "grand magasin|magasin|fabrique|forge|filature|imprimerie|comptoir|hospice|orphelinat|dispensaire",
      "abbaye|château|mouvement|congrégation|pédagogie|loi|théorème|langage|théorie|roman|opéra|fresque",
      "vitrail|statue|symphonie",
    )}s?\s(?:\p{Ll}+\s){0,2}${MADE}\p{L}*\spar\s(?:l['’]\p{Ll}+\s)?$`,
    "iu",
  ),
);
/** « des peintres comme », « la statue de », « comme le disait », « consacrée à », « named after », « en mémoire de ». */
const RENOWNED = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`(?:écrivaine?|romanci(?:er|ère)|poète|poétesse|peintre|sculpt(?:eur|rice)|composit(?:eur|rice)|philosophe|coutur(?:ier|ière)|inventeur|inventrice|explorat(?:eur|rice)|aviat(?:eur|rice)|cinéaste|auteur|autrice|artiste)s(?:\s\p{Ll}+)?\s(?:comme|tels?(?:les)? que)\s`,
      String.raw`(?:(?:du|le|au)\s|l['’])(?:écrivaine?|compositeur|romancier|sculpteur|couturier|aviateur|inventeur|explorateur)\s`,
      String.raw`(?:tombeau|tombe|statue|buste|aventures?|enquêtes|demeure|lignée|héritage|héritiers|disciples?)\sd(?:e\s|['’])`,
      String.raw`comme (?:le |l['’])?(?:disait|écrivait)\s|(?:pédagogie|préceptes|doctrine|théories|enseignements?)\sd(?:e\s|['’])|consacrée?s?\sà\s|(?:a|ont)\sinspiré\s|(?:inspirée?s?\s(?:par\s|d(?:e|u|es)\s|d['’])|(?:s['’]|nous\s)inspir\p{L}+\s(?:\p{Ll}+\s)?(?:de\s|d['’]))(?:[^.\n:;]{0,60}\sd(?:e\s|['’]))?`,
      String.raw`(?:(?:avez|as|ai|avoir)\s(?:déjà\s|tout\s)?lu|relu|relire|lisez)\s[^.!?\n]{0,60}`,
      String.raw`façon\s|(?:fond\sof|fans?\s(?:of|de)|au\ssens\sde|nourrie?s?\s(?:à|de|par)|(?:aim|admir|ador)(?:ons|ez|es))\s|au\ssens\sd['’]`,
      String.raw`(?:signé|peint|gravé|dessiné|tissé|décoré|orné|imprimé|édité|réalisé|adapté)e?s?\sd['’]après\s|(?:pièces|affiches|décors?|motifs|assiettes|dessins|gravures|estampes|vitraux|tapisseries|tableaux|toiles|reproductions|tirages|maquettes|scénario)\s(?:\p{Ll}+\s)?d['’]après\s`,
      "named (?:after|for) |in (?:hono(?:u)?r|memory) of |(?:hommage|mémoire|souvenir|honneur) (?:à |d(?:e |['’]))",
      "(?:porte(?:nt)?|porter|donné|reçu) le nom d(?:e |['’])|(?:re)?baptisée?s? |nommée?s? d['’]après ",
      String.raw`appelle\s[«"“]?\s?\p{Lu}\p{L}+\s?[»"”]?,\scomme\s`,
      String.raw`li(?:re|s)\s|lectures?\s(?:conseillée|recommandée|suggérée)s?\s?:\s|(?:vécut|vécurent|naquit|mourut|écrivit|séjourna)\s|sur les (?:pas|traces) d(?:e\s|['’])`,
    )}$`,
    "iu",
  ),
);
/** « Les Carnets de », « The Secrets of »: a title, in capitals behind other words. */
const TITLE_OF = behind(/[\p{Ll},:«"“]\s(?:Les?|La|The)\s(\p{Lu}\p{L}+)\s(?:d(?:e\s|['’])|of\s)$/u);

/** Is the name told for what it began, long ago or under the name that the house bears? */
export function isFounder(name: string, around: Around, taken: Taken): boolean {
  const before = sentenceOf(around.before);
  if (OF_TODAY.test(around.rest)) return false;
  const [after = ""] = /^[^.!?;:\n<]{0,90}/u.exec(around.rest)!;
  const isTold =
    MADE_THEN.test(after.replace(AND_OTHERS, "")) ||
    (IN_OLD_DAYS.test(before) && ACTS.test(after)) ||
    isLedByMaking(before, name + after, taken);
  return isTold && !RECENT.test(before + after) && !taken.names.includes(name);
}

/** « le langage créé par Hyacinthe Montcalm, notre CTO ». */
const OF_TODAY = /^,\s(?:notre|our)\s/i;

function isLedByMaking(before: string, named: string, taken: Taken): boolean {
  const isBegun = BEGUN_BY.test(before) || AFTER_AN_ELDER.test(before);
  const made = BY.test(before.slice(-40)) ? MADE_BY.exec(before)?.[0] : undefined;
  if (!isBegun && made === undefined) return false;
  const [all = ""] = ALL_OF_THEM.exec(named) ?? [];
  return (
    OLD.test(made ?? before) ||
    OLD_NEXT.test(named.slice(all.length)) ||
    isEponym(all, taken) ||
    KNOWN_BY_MAKER.test(before)
  );
}
const BY = /\s(?:par|by)\s/i;

/** « Montcalm Aviation, entreprise fondée par Hyacinthe Montcalm », « les frères Gaspard et Hector Montcalm »: the house bears the name still. */
const isEponym = (names: string, taken: Taken): boolean => {
  const family = names.split(" ").at(-1)!;
  return family.length >= 4 && taken.isOwn(family);
};
const ALL_OF_THEM = /^\p{Lu}[\p{L}'’-]*(?:\s(?:(?:et|and|de|du|le|la)\s){0,2}\p{Lu}[\p{L}'’-]*)*/u;

/** Do the words before tell of an author's works, or give a title? */
export function isAuthorBefore(before: string): boolean {
  const title = TITLE_OF.exec(before)?.[1];
  return RENOWNED.test(before) || (title !== undefined && !isPlainWord(title));
}

const sentenceOf = (before: string): string => behindLast(before, ".!?\n");
