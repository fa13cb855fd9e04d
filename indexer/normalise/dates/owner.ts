import { allMatches } from "../../text/all-matches.ts";
import { NUMBER } from "../../text/numbers.ts";
import { type Clue, cluesOf } from "./clues.ts";
import { WEEKDAY } from "./in-text.ts";
import { ANSWERED, AT_THE_LATEST, DENIED, IF_LATER, LEADING, OPENING, READ_UNTIL } from "./last-day-words.ts";

/** Whose a date is: the first day of the post (or of its school), the last day to apply, or something else's (null). */
export type Owner = "start" | "school" | "last-day";

/** Where a date stands in its sentence; a period (« du 4 janvier au 30 juin ») is one. */
export interface Place {
  start: number;
  end: number;
  isPeriod: boolean;
}

/** `others`: the other dates of the sentence. */
export function ownerOf(sentence: string, place: Place, others: readonly Place[]): Owner | null {
  const told = toldOf(sentence, place, others);
  if (isOneOfTwo(told)) return null;
  return isLastDay(told) ? "last-day" : startOf(told);
}

/** What a sentence tells around a date. Its shape is the letters of its clues, from the date away; D is another date or a semicolon. */
function toldOf(sentence: string, place: Place, others: readonly Place[]) {
  const clues = cluesOf(sentence);
  const stop = sentence.lastIndexOf(";", place.start) + 1;
  const since = Math.max(stop, ...others.map(({ end }) => end).filter((end) => end <= place.start));
  const until = Math.min(sentence.length, ...others.map(({ start }) => start).filter((start) => start >= place.end));
  const breaks = [...others, ...allMatches(/;/g, sentence).map(({ index }) => ({ start: index, end: index + 1 }))].map(
    ({ start, end }) => ({ kind: "D" as const, start, end }),
  );
  const led = [...clues, ...breaks]
    .filter(({ end }) => end <= place.start)
    .sort((one, other) => other.start - one.start);
  return {
    isPeriod: place.isPeriod,
    isAfterDate: since > stop,
    isBeforeDate: until < sentence.length,
    before: sentence.slice(since, place.start),
    after: sentence.slice(place.end, until),
    /** Back to the date or the semicolon before, and to where the sentence begins. */
    near: letters(led.filter(({ start }) => start >= since)),
    whole: letters(led),
    /** Before the first clue, and behind the last. */
    opening: sentence.slice(0, led.at(-1)?.start ?? place.start),
    gap: sentence.slice(led[0]?.end ?? 0, place.start),
    /** From the date on. */
    follows: letters(clues.filter(({ start, end }) => start >= place.end && end <= until)),
  };
}
type Told = ReturnType<typeof toldOf>;

const letters = (clues: readonly { kind: Clue["kind"] | "D" }[]): string => clues.map(({ kind }) => kind).join("");

/** « Le 1er février ou le 1er mars ». */
const OR = /^[ ,]*(?:(?:ou|or)\b|\/)[^a-z\d]*(?:(?:le|au|en|on|in|du|the|a partir du)\b[^a-z\d]*)*$/;
/** « Février/mars 2027 ». */
const SLASHED = /^ ?\/ ?[a-z]/;
/** « Entre le 4 et le 18 janvier », « du 4 au 29 janvier »: the first day has no month of its own. */
const BARE_DAY = /\b(?:entre le|between|du|from) \d{1,2}(?:er)? (?:et|and|au|to) (?:le )?$/;
const isOneOfTwo = ({ before, after, isAfterDate, isBeforeDate }: Told): boolean =>
  (isAfterDate && OR.test(before)) || (isBeforeDate && OR.test(after)) || SLASHED.test(after) || BARE_DAY.test(before);

/** « Candidatures jusqu'au … », « CV avant le … », « CV à envoyer pour le … », « Date limite de dépôt : … » */
const ENDS_APPLYING =
  /^G*(?:[UC][CIYNGBOW]*A|L[^ASVMEHDFRQ]*A|N[IYNPGB]*A|W[IYNPB]*A|[GIYNB]*A[GIYNABO]*T|[GBN]*B[GB]*T|T[IYNPGB]*[AB])|^G[IYNGBO]*A[IYNGBOA]*N/;

function isLastDay(told: Told): boolean {
  const { before, after, near, follows, isPeriod } = told;
  const isOver = IF_LATER.test(before) && ANSWERED.test(after);
  const shape = isOver || AT_THE_LATEST.test(after) ? `L${near}` : near;
  if (/^[LU]$/.test(shape) && LEADING.test(before) && /^[IYNGPS]*A/.test(follows))
    return !DENIED.test(isOver ? before : before + after);
  const isLabelled = isPeriod || (/: ?(?:le |au )?$/.test(before) && !OPENING.test(before));
  const isTold = ENDS_APPLYING.test(shape) || (isLabelled && /^[NBO]*A/.test(shape)) || isAlone(told);
  return isTold && !DENIED.test(shape.startsWith("U") ? before.replace(READ_UNTIL, "") : before);
}

/** « Clôture : » is this offer's. */
const isAlone = ({ near, opening, gap }: Told): boolean =>
  near === "T" && !/[a-z\d]/.test(opening) && /^ ?(?:[:\n]\W*)?(?:le |au )?$/.test(gap);

/** Rules of the first day, by shape. */
const BEGINS: readonly [RegExp, Owner][] = [
  // « Prise de poste chez nous le … », « l'équipe vous attend le … »
  [/^[FGIYPNW]*(?:S|E(?!O))/, "start"],
  [/^[FGIYPN]*H/, "school"],
  // « Vous nous rejoignez le … », « le contrat, qui débutera le … »
  [/^[FGIYPN]*V[^OAQ]*[IYPRS]/, "start"],
  [/^[FGIYPN]*M(?:Q(?=[YP])|[^OAQ])*[YPRS]/, "start"],
  // « Notre recrue, attendue le … »
  [/^G?W[^OAQDNI]*[YP]/, "start"],
  // « Contrat à compter du … », « Stage du 4 janvier au 30 juin »
  [/^G*F[FGIYN]*P/, "start"],
  // « Nous recrutons pour le … »
  [/^[FG][FGIYPN]*R/, "start"],
];
/** Where the words before tell nothing: « Le …, vous prendrez votre poste », « on Monday … for your first day ». */
const FOLLOWED = /^(?:[IYPG]*S|[IY]+[FGP]*[VMW])/;

function startOf(told: Told): Owner | null {
  const { before, after, near, whole, opening, follows, isPeriod, isAfterDate, isBeforeDate } = told;
  if (AT_THE_LATEST.test(after)) return null;
  if (SAID_BEHIND.test(after)) return "start";
  const shape = isPeriod ? `F${whole}` : whole;
  const [, owner] = BEGINS.find(([rule]) => rule.test(shape)) ?? [];
  if (owner) return isOfAnother(told) ? null : owner;
  if (TERM_BEFORE.test(before) && TERM_AFTER.test(after) && near.includes("P")) return "start";
  const opens = !isAfterDate && OPENS.test(opening);
  if (opens && /^[FG]*[VM][FG]*$/.test(shape) && !/^ ?:/.test(after)) return "start";
  if (shape === "" ? !opens : !/^[FGIYPRN]+$/.test(shape)) return null;
  if (FOLLOWED.test(follows) && !isBeforeDate) return "start";
  const isBare =
    /^\W*$/.test(after) ||
    follows.startsWith("P") ||
    [TASKS, HOURS, LENGTH, AT_PLACE].some((words) => words.test(after));
  return opens && /^[FG]+$/.test(shape) && isBare ? "start" : null;
}

/** « Join us on … for our open day », « démarrage possible entre mars et mai », « votre arrivée aidera à tenir le jalon du … ». */
const isOfAnother = ({ before, after, gap, near, follows, isPeriod }: Told): boolean =>
  (follows.startsWith("O") && FOR_SOMETHING.test(after) && !OF_POST.test(before)) ||
  (isPeriod ? /^[FGIYPN]*[SVMF]/.test(near) && /\b(?:entre|between)\b/.test(before) : NAMED_BY_ITS_DAY.test(gap));

/** « À pourvoir en avril, lors de l'ouverture de l'étude ». */
const OF_POST = /\b(?:pourvoir|poste|fonctions?|contrat|mission)\b[^.;,]{0,15}$/;

const NAMED_BY_ITS_DAY =
  /[a-z](?<!\b(?:mois|rentree|semaine|journee|date|debut|courant|fin|partir|compter|effet)) du $/;

const OPENS = new RegExp(
  String.raw`^[^a-z\d]*(?:(?:idealement|ideally|c'est|ca|tout|it|to|on|le|du|des|de|on|the|${NUMBER} (?:mois|months|semaines|weeks))\b[^a-z\d]*)*$`,
);
const TASKS = /^[^.;\n]{0,10}\bvous (?:serez (?:responsable|charge)|prendrez|piloterez|occuperez)\b/;
/** « Du 4 janvier au 30 avril 2027, les mercredis et samedis ». */
const HOURS = new RegExp(
  String.raw`^,? (?:(?:les|tous les|le|a|du) )?(?:${WEEKDAY}s?|week-?ends?|(?:temps|mi-temps|full|part)|\d)`,
);
/** « De mars à août 2027, soit six mois ». */
const LENGTH = new RegExp(
  String.raw`^,? ?\(?(?:soit |i\.e\.,? |pour |for )?${NUMBER} (?:mois|months|semaines|weeks|ans?\b)\)?(?=[ ,]*(?:[.;!\n]|$|renouvel|a temps|temps|full|base|remuner|paid))`,
);
/** « À partir du 5 janvier, à Pau ». */
const AT_PLACE = /^, (?:a|au|aux|en|in|at) (?:l[ae] |the )?[a-z' -]{2,30}\W*$/;
/** « Le projet débute le …, et vous aussi », "for a January 2027 start". */
const SAID_BEHIND = /^(?:,? (?:and|et) (?:so will you|vous (?:aussi|avec)|toi aussi)| start)\b/;
const CONTRACT = String.raw`\b(?:cd[di]|stage|alternance|apprentissage|interim|vie|freelance|contrat|mission|internship|contract)\b`;
/** « CDI – Nantes – janvier 2027 », « Stage de 6 mois (avril 2027) »: a term among those of the post. */
const TERM_BEFORE = new RegExp(
  String.raw`(?:^\W*${CONTRACT}[^.;:]{0,40}|${CONTRACT}[^.;:\n]{0,30}\d{1,2}[ -](?:mois|months?)) ?[-|/,(] ?$`,
);
const TERM_AFTER = /^ ?(?:[-|/,).;\n]|$)/;

/** « Join us on … for our open day ». */
const FOR_SOMETHING = /^,? (?:for|at|pour|lors|a l'occasion)\b/;
