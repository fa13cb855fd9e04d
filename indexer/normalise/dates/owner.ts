import { allMatches } from "../../text/all-matches.ts";
import { NUMBER } from "../../text/numbers.ts";
import { type Clue, cluesOf } from "./clues.ts";
import { DATE_MARK, MONTH_NAME, PART, WEEKDAY } from "./in-text.ts";
import {
  ANSWERED,
  AT_THE_LATEST,
  DENIED,
  IF_LATER,
  LEADING,
  OPENING,
  READ_UNTIL,
  RECEIVED,
  REFUSED,
} from "./last-day-words.ts";
import { HOUSE } from "./start-words.ts";

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
  const told = toldOf(withoutAsides(sentence, [place, ...others]), place, others);
  if (isOneOfTwo(told)) return null;
  return isLastDay(told) ? "last-day" : startOf(told);
}

/** What a sentence tells around a date. Its shape is the letters of its clues, from the date away; D is another date or a semicolon. */
function toldOf(sentence: string, place: Place, others: readonly Place[]) {
  const clues = cluesOf([place, ...others].reduce(withoutDate, sentence));
  const stop = sentence.lastIndexOf(";", place.start) + 1;
  const since = Math.max(stop, ...others.map(({ end }) => end).filter((end) => end <= place.start));
  const until = Math.min(sentence.length, ...others.map(({ start }) => start).filter((start) => start >= place.end));
  const semicolon = sentence.slice(place.end, until).indexOf(";");
  const end = semicolon < 0 ? until : place.end + semicolon;
  const breaks = [...others, ...allMatches(/;/g, sentence).map(({ index }) => ({ start: index, end: index + 1 }))].map(
    ({ start, end }) => ({ kind: "D" as const, start, end }),
  );
  const led = [...clues, ...breaks]
    .filter(({ end }) => end <= place.start)
    .sort((one, other) => other.start - one.start);
  return {
    written: sentence.slice(place.start, place.end),
    isPeriod: place.isPeriod,
    isMonths: !OF_DAYS.test(sentence.slice(place.start, place.end)),
    isSchoolYear: SCHOOL_YEAR.test(sentence.slice(place.start, place.end)),
    isAfterDate: since > stop,
    isBeforeDate: until < sentence.length,
    before: sentence.slice(since, place.start),
    after: sentence.slice(place.end, end),
    /** Back to the date or the semicolon before, and to where the sentence begins. */
    near: letters(led.filter(({ start }) => start >= since)),
    whole: letters(led),
    /** Before the first clue, and behind the last. */
    opening: sentence.slice(0, led.at(-1)?.start ?? place.start),
    gap: sentence.slice(led[0]?.end ?? 0, place.start),
    /** From the date on. */
    follows: letters(clues.filter((clue) => clue.start >= place.end && clue.end <= end)),
  };
}
/** « Entre le 1er et le 15 mars ». */
const SCHOOL_YEAR = /^20\d\d(?:[-/]20\d\d)?$/;
const OF_DAYS = /^[^\d]{0,15}\d{1,2}(?!\d|\/20\d\d)/;
/** « Candidature (lettre, CV, un projet que vous aimez) », « les candidatures, avec une note d'une page, sont … »: what is told between brackets or commas,
 *  beside the date, says nothing of whose it is. */
const ASIDE =
  /\([^()\d]*,[^()\d]*\)|, (?:avec|(?:accompagne|assorti|muni)e?s? d)(?![^,]*\b(?:lettres?|cv)\b)[^,;:()\d]{2,90},/g;
function withoutAsides(sentence: string, dates: readonly Place[]): string {
  return sentence.replace(ASIDE, (aside, at: number) =>
    dates.some(({ start }) => start > at && start < at + aside.length) ? aside : " ".repeat(aside.length),
  );
}
const withoutDate = (sentence: string, { start, end }: Place): string =>
  sentence.slice(0, start) + DATE_MARK.repeat(end - start) + sentence.slice(end);
type Told = ReturnType<typeof toldOf>;

const letters = (clues: readonly { kind: Clue["kind"] | "D" }[]): string => clues.map(({ kind }) => kind).join("");

/** « Le 1er février ou le 1er mars ». */
const OR = /^[ ,]*(?:(?:ou|or)\b|\/)[^a-z\d]*(?:(?:le|au|en|on|in|du|the|a partir du)\b[^a-z\d]*)*$/;
/** « Février/mars 2027 ». */
const SLASHED = new RegExp(`^ ?\\/ ?(?:${PART})?[ -]?${MONTH_NAME}`);
/** « Janvier, février ou mars ». */
const LISTED = /^ ?, ?$/;
/** « Entre le 4 et le 18 janvier », « du 4 au 29 janvier », « les 4 et 5 janvier »: the first day has no month of its own. */
const BARE_DAY =
  /\b(?:entre le|between|du|from) \d{1,2}(?:er)? (?:et|and|au|to) (?:le )?$|(?<![\d/])\d{1,2}(?:er)? (?:et|and|&|ou|or) (?:le |the )?$/;
const isOneOfTwo = ({ before, after, isAfterDate, isBeforeDate }: Told): boolean =>
  (isAfterDate && OR.test(before)) ||
  (isBeforeDate && OR.test(after)) ||
  SLASHED.test(after) ||
  LISTED.test(after) ||
  BARE_DAY.test(before);

/** « Candidatures jusqu'au … », « CV avant le … », « CV à envoyer pour le … », « Date limite de dépôt : … » */
const ENDS_APPLYING =
  /^G*(?:[UC][CIYNGBOW]*A|L[^ASVMEHDFRQ]*A|N[IYNPGB]*A|W[IYNPB]*A|[GIYNB]*A[GIYNABO]*T|[GBN]*B[GB]*T|T[IYNPGB]*[AB])|^G[IYNGBO]*A[IYNGBOA]*N/;

function isLastDay(told: Told): boolean {
  const { before, after, near, follows, isPeriod } = told;
  const isOver = IF_LATER.test(before) && (ANSWERED.test(after) || REFUSED.test(before));
  const shape = isOver || AT_THE_LATEST.test(after) ? `L${near}` : near;
  if (/^[LUG]*[LU][NP]?$/.test(shape) && LEADING.test(before) && /^L?[IYNGPS]*A/.test(follows))
    return !DENIED.test(isOver ? before : before + after);
  const isLabelled = isPeriod || (/: ?(?:le |au )?$/.test(before) && !OPENING.test(before));
  if (SENT_FOR.test(before) || isNamedBehind(told)) return true;
  if (POSTMARK_BEFORE.test(before) || POSTMARK.test(after)) return /^[LUGNPIC]*A/.test(near) && !DENIED.test(before);
  const isRead = isOver || shape.startsWith("U") || RECEIVED.test(before) || CEASED.test(before);
  const isTold = ENDS_APPLYING.test(shape) || (isLabelled && /^[NBO]*A/.test(shape)) || isAlone(told);
  return isTold && !DENIED.test(isRead ? before.replace(READ_UNTIL, "") : before);
}

/** « Candidatures pour le 15 janvier », « adressez-nous votre dossier complet pour le … », not « pour janvier ». */
const SENT_FOR =
  /^\W*(?:(?:candidatures?|cv)(?: [a-z]+){0,4}|(?:le |les |votre |vos )?dossiers?(?: complets?)? (?:doit|doivent|devra|devront) (?:nous )?(?:parvenir|arriver|etre (?:recus?|deposes?|envoyes?|transmis))(?: [a-z]+){0,3}|(?:merci de )?(?:repond(?:re|ez)|(?:postul|candidat)(?:er|ez)(?: en ligne)?)|(?:merci de (?:nous )?|de )?(?:(?:(?:adress|envoy|depos|retourn)e|transmette|remette)[rz]|transmettre|remettre|envoie|adresse|transmets|depose)(?:[- ](?:nous|moi))? (?:votre|vos|ton|ta|un) (?:dossiers?|candidatures?|cv|lettres?)(?: [a-z]+){0,4}) pour $/;

/** « …, le cachet de la poste du … faisant foi ». */
const POSTMARK_BEFORE = /\bcachet (?:de la poste )?(?:du|le|au) (?:plus tard (?:le )?)?$/;
const POSTMARK = /^[ ,(]*(?:le )?cachet de la poste\b/;
/** « Nous cesserons d'étudier les candidatures le … » */
const CEASED = /\b(?:cess|arret)(?:ons|erons|e|era) d/;
/** « Le … est la date limite de candidature », « le … : clôture des candidatures », « …, jusqu'au … au plus tard pour postuler ». */
const isNamedBehind = ({ before, after, near, follows, opening }: Told): boolean =>
  (near === "" && /^\W*(?:le )?$/.test(opening) && /^T[IYNPGB]*[AB]/.test(follows) && NAMES_IT.test(after)) ||
  (/(?:^|,) ?(?:jusqu'au|avant|d'ici) (?:le |au )?$/.test(before) && TO_APPLY.test(after)) ||
  (DATE_IS.test(before) && /^\W*$/.test(after));
const NAMES_IT = /^(?: ?[:,-]| est| sera| is| will be| marque) ?(?:la |le |the |notre |nous )?/;
const TO_APPLY =
  /^(?: au plus tard| inclus| minuit)?,? (?:pour (?:postuler|candidater)|to apply)(?! (?:au|a la|for the)\b)/;
const DATE_IS =
  /^\W*(?:(?:attention|notez(?: bien)?|a noter|(?:fai(?:tes|s) )?vite|n'(?:attend(?:ez|s)|tarde[zs]?) pas[^.;:,]{0,30}) ?[,:!]? )?(?:la |notre )?(?:date limite|date butoir|echeance) (?:est|sera) (?:(?:fixee|arretee) )?(?:le |au )?$|^\W*the closing date is (?:on )?$/;

/** « Clôture : » is this offer's. */
const isAlone = ({ near, opening, gap }: Told): boolean =>
  near === "T" && !/[a-z\d]/.test(opening) && /^ ?(?:[:\n]\W*)?(?:le |au )?$/.test(gap);

/** Rules of the first day, by shape. */
const BEGINS: readonly [RegExp, Owner][] = [
  // « Prise de poste chez nous le … », « l'équipe vous attend le … »
  [/^[FGIYPNWH]*(?:S|E(?!O))/, "start"],
  // « Vous nous rejoignez à la rentrée, le … », « le contrat, qui débutera le … »
  [/^[FGIYPNH]*V[^OAQ]*[EIYPRS]/, "start"],
  [/^[FGIYPNH]*M(?:Q(?=[YP])|[^OAQ])*[YPRS]/, "start"],
  [/^[FGIYPN]*(?:MQ?)?H/, "school"],
  // « Notre recrue, attendue le … »
  [/^[FG]*W[^OAQDNI]*[YP]/, "start"],
  // « Contrat à compter du … », « Stage du 4 janvier au 30 juin »
  [/^G*F[FGIYN]*P/, "start"],
  // « Nous recrutons pour le … »
  [/^[FG][FGIYPN]*R/, "start"],
];
/** Where the words before tell nothing: « Le …, vous prendrez votre poste », « on Monday … for your first day ». */
const FOLLOWED = /^(?:[IYPG]*S|V$|[IY]+[FGP]*[VMW]|M[IG]*P(?!O))/;

function startOf(told: Told): Owner | null {
  const { before, after, near, whole, opening, follows, isPeriod, isAfterDate, isBeforeDate } = told;
  if (NO_MORE.test(before) || AT_THE_LATEST.test(after) || FOR_INTERVIEW.test(after) || OTHERS_BEGIN.test(before))
    return null;
  if (SAID_BEHIND.test(after) || NAMED_BEHIND.test(after)) return "start";
  const taken = WHEN_TAKEN.test(before) ? after.replace(THEN_TAKES, "") : after;
  if ((TAKES_ON.test(before) || taken !== after) && WHOM.test(taken)) return "start";
  const led = BESIDE_EVENT.test(before) ? whole.replace(/^L/, "") : whole;
  const shape = isPeriod ? `F${led}` : led;
  const [, owner] = BEGINS.find(([rule]) => rule.test(shape)) ?? [];
  if (owner) return isOfAnother(told) ? null : owner;
  if (
    isPeriod &&
    /^\W*(?:du |de |d'|from )?$/.test(opening) &&
    TWO_MONTHS.test(told.written) &&
    TASK_OF_ALL.test(after)
  )
    return "start";
  if (TERM_BEFORE.test(before) && TERM_AFTER.test(after) && /^[FGIYRPH]*P[FGIYRP]*$/.test(near)) return "start";
  if (/^[GIY]*P$/.test(near) && OPENS_ON_POST.test(before) && /^ ?(?:[,.(–-]|$)/.test(after)) return "start";
  const opens = !isAfterDate && OPENS.test(opening);
  if (
    opens &&
    /^(?:[FG]*M[FG]*|[FGIYPN]*V[FG]*)$/.test(shape) &&
    !/^(?: ?:|, (?:notre|nos|son|sa|our|its) )/.test(after)
  )
    return "start";
  if (shape === "" ? !opens : !/^[FGIYPRN]+$/.test(shape)) return null;
  if (FOLLOWED.test(follows) && !isBeforeDate) return "start";
  if ((STARTING.test(before) || WANTED_FOR.test(before)) && /^[IY]*R/.test(follows)) return "start";
  const isBare =
    /^\W*$/.test(after) ||
    follows.startsWith("P") ||
    [TASKS, HOURS, LENGTH, AT_PLACE].some((words) => words.test(after));
  return opens && /^[FG]+$/.test(shape) && isBare ? "start" : null;
}

/** « Join us on … for our open day », « démarrage possible entre mars et mai » (of days, the first is sure enough), « votre arrivée aidera à tenir le jalon du … ». */
const isOfAnother = (told: Told): boolean => {
  const { before, after, gap, near, follows, isPeriod, isMonths } = told;
  return (
    (follows.startsWith("O") && FOR_SOMETHING.test(after) && !FOR_NEWCOMERS.test(after) && INVITED.test(before)) ||
    isOfSchools(told) ||
    (/\brentree\b/.test(before) &&
      (FOR_PUPILS.test(after) || OF_PUPILS.test(before) || READY_BY.test(before) || IS_TERM.test(after))) ||
    STEPS.test(before) ||
    (OF_TASK.test(before) && /^[FGIYN]*P/.test(near)) ||
    AFTERWARDS.test(before) ||
    FAR_FROM.test(before) ||
    (isPeriod ? isMonths && BETWEEN.test(before) : NAMED_BY_ITS_DAY.test(gap))
  );
};
/** « La plateforme sera généralisée à la rentrée », « vous réussirez la rentrée 2027 »: a school year alone wants the post before it. */
const isOfSchools = ({ before, after, whole, follows, isSchoolYear }: Told): boolean =>
  BACK_TO_SCHOOL.test(before) &&
  (/^[FGIYPN]*M?H[^PYRSHVWED]*O/.test(whole) ||
    (isSchoolYear &&
      !(OPENS_ON_SCHOOL.test(before) && (/^\W*$/.test(after) || /^[IYG]*(?:R[IYG]*[PY]|V)/.test(follows))) &&
      !(/^[FGIYPN]*H?[FGIYPN]*[SMVPRWYE]/.test(whole) && ON_SCHOOL.test(before) && !OF_TASK.test(before))));
const BACK_TO_SCHOOL = /\brentree[a-z' ]*$/;
/** « Rentrée 2027 : nous recrutons un apprenti », or nothing but that. */
const OPENS_ON_SCHOOL = /^\W*(?:(?:pour|a|des) la )?rentree (?:scolaire |universitaire |de )?$/;
/** « La rentrée est fixée au … pour les élèves ». */
const FOR_PUPILS =
  /^,? (?:pour|dans) (?:les|nos|tous les|toutes les|l'ensemble des) (?:eleves|etudiants|lyceens|collegiens|ecoliers|enfants|classes|ecoles|colleges|lycees|enseignants|professeurs)\b/;
/** « Les élèves utiliseront l'outil à la rentrée de septembre ». */
const OF_PUPILS =
  /^\W*(?:les|nos|tous les|toutes les) (?:[a-z]+ )?(?:eleves|etudiants|lyceens|collegiens|ecoliers|enfants|classes|ecoles|colleges|lycees|enseignants|professeurs|agents|usagers|familles|parents|communes) (?:(?!\b(?:vous|nous) )[^.;])*\brentree[a-z' ]*$/;
/** « Le recrutement comporte trois étapes, à partir du 7 décembre ». */
const STEPS = /\brecrutement (?:comporte|compte|comprend|(?:se deroule|se fait|se passe) en|passe par)(?![a-z])/;
/** « L'espace doit être prêt pour la rentrée, le 1er septembre »: of what is made. */
const READY_BY =
  /(?<!\b(?:poste|contrat|mission|stage|alternance) )\b(?:doit|doivent|devra|devront) (?:etre (?:prete?s?|livree?s?|operationnel|terminee?s?|installee?s?|deployee?s?|en (?:place|service|ligne))|ouvrir|fonctionner|tourner)\b[^.;]*\brentree[^.;]*$/;
/** « La rentrée de septembre constitue l'échéance du projet ». */
const IS_TERM =
  /^ (?:verra|permettra|accueillera) |^ (?:constitue|est|sera|marque|fixe|reste) (?:l'|notre |le |la |leur )?(?:echeance|horizon|objectif|terme|cap|date butoir)\b/;
const ON_SCHOOL = /(?:\b(?:a|pour|des|de|d'ici) la|[,(:|-]) ?rentree [a-z' ]*$/;
/** « Votre mission : accueillir nos visiteurs dès le … » */
const OF_TASK =
  /^\W*(?:votre|vos|ta|ton|tes|your) (?:missions?|role|objectifs?|defi|task)(?: principale?s?)? ?(?::|(?:est|sera) (?:de |d')|consist|is to|will be to)/;
/** « À l'issue du stage, une embauche est envisagée en … » */
const AFTERWARDS =
  /\b(?:(?:a l'issue|au terme|a la fin) (?:du |de l'|de (?:la |ce |cette |votre |ton |ta )?)|^\W*apres (?:le |ce |l'|cette |votre |ton )?)(?:stage|contrat|cdd|alternance|apprentissage|mission)\b[^.;:]*$|\ba l'issue,? (?:en|le|au|des|a) ?[^.;]{0,20}$/;
/** « Six mois après votre prise de poste, le … » */
const FAR_FROM =
  /\b(?:jours?|semaines?|mois|ans?|days?|weeks?|months?|years?) (?:apres|avant|after|before) (?:votre|ton|ta|la|l'|your) ?[a-z' ]{4,40},? (?:en |le |on |in )?$/;
/** « Entre mars et mai »: of months, none is sure. */
const BETWEEN = /\b(?:entre|between)\b/;

/** « Les candidatures pour ce poste ne seront plus acceptées à partir du … » */
const NO_MORE = /\bcandidatures?\b[^.;]* plus (?:acceptee?s|recue?s|prises?|etudiee?s|possibles?|recevables?)\b/;
/** « Disponible le … pour un entretien ? » */
const FOR_INTERVIEW =
  /^,? (?:for|pour) (?:an? |une? |votre |ton |your )?(?:second |premiere? |first )?(?:entretien|interview|rencontre|test|echange|appel|call)s?\b|^,? pour (?:en |se |s'|nous |vous )?(?:echanger|discuter|parler|rencontrer|appeler)\b/;
/** One is invited to other things too: « Join us on … for our open day ». */
const INVITED =
  /\b(?:rejoi[a-z-]+|join|retrouve[a-z]*|avoir|compter|voir|be with us|(?:have|having|seeing|welcoming) you|rencontr[a-z]*|rendez-vous|presente?s?|attend[a-z]*|accueil[a-z]*|arrivez|see you|welcome)\b[^.;]*$/;

const NAMED_BY_ITS_DAY =
  /[a-z](?<!\b(?:mois|rentree|semaine|journee|date|debut|courant|fin|partir|compter|effet)) du $/;

const OPENS = new RegExp(
  String.raw`^[^a-z\d]*(?:(?:idealement|ideally|c'est|envie de|merci de|merci d'|etre|rendez-vous|rdv|come|hop|climb|on se (?:voit|retrouve)|prete?s?(?: a)?|partante?s? pour|ready to|ca|tout|it|to|on|le|du|des|de|en|au|courant|ensemble|on|in|the|${NUMBER} (?:mois|months|semaines|weeks))\b[^a-z\d]*)*$`,
);
const TASKS =
  /^[^.;\n]{0,10}\b(?:vous (?:remplac[a-z]+ (?:notre|une?|le|la) (?!erp|logiciel|systeme)|serez (?:responsable|charge|notre (?!interlocut|client))|aurez (?:en charge|la charge|la responsabilite)|assurerez le remplacement|prendrez|piloterez|occuperez)|tu (?:seras (?:responsable|charge|notre (?!interlocut|client))|auras (?:en charge|la charge|la responsabilite)|prendras|piloteras|occuperas)|you(?:'ll| will) (?:be (?:responsible|in charge|our (?!contact|point|client))|take charge|run|lead|own))\b/;
/** « Du 4 janvier au 30 avril 2027, les mercredis et samedis ». */
const HOURS = new RegExp(
  String.raw`^,? (?:(?:les|tous les|le|a|du) )?(?:${WEEKDAY}s?|week-?ends?|(?:temps|mi-temps|full|part)|\d)`,
);
/** « Du 1er février au 31 juillet, tu épauleras la cheffe de projet »: what lasts for months is the post. */
const TWO_MONTHS = new RegExp(`(${MONTH_NAME})(?!.*\\1).*${MONTH_NAME}`);
const TASK_OF_ALL = /^, (?:vous|tu) (?!tiendr|accueill|particip|represent|organis|prepar|form)[a-z]+(?:rez|ras)\b/;
/** « De mars à août 2027, soit six mois ». */
const LENGTH = new RegExp(
  String.raw`^,? ?\(?(?:soit |i\.e\.,? |pour |for )?${NUMBER} (?:mois|months|semaines|weeks|ans?\b)\)?(?=[ ,]*(?:[.;!\n]|$|renouvel|a temps|temps|full|base|remuner|paid))`,
);
/** « À partir du 5 janvier, à Pau ». */
const AT_PLACE = /^, (?:a|au|aux|en|in|at) (?:l[ae] |the )?[a-z' -]{2,30}\W*$/;
/** « Nous accueillerons à la rentrée 2027 un(e) alternant(e) »: whom a house takes on stands behind the date; not whom the reader looks after. */
const TAKING =
  "(?:(?:accueill|recrut|embauch|engag|integr|propos)(?:ons|e|era|erons|er|ir|ira|irons)|pren(?:ons|d|dra|drons|dre))";
const TAKES_ON = new RegExp(
  String.raw`\b(?:${HOUSE}|on) (?:(?:souhait|compt|prevo|voul|aimer|esper)[a-z]+ )?(?:d')?${TAKING}(?: (?:a|des|en|pour|au|le|la|partir|compter|du|de|rentree|scolaire|universitaire|mois))* (?:d')?$`,
);
/** « En mars 2027, nous accueillerons un stagiaire ». */
const WHEN_TAKEN =
  /^\W*(?:en|au|a la|pour|pour le|pour la|des|des la|a partir d[eu]|a compter d[eu]|courant|le)(?: (?:rentree|mois)(?: scolaire| de)?)? (?:d')?$/;
const THEN_TAKES = new RegExp(
  `^,? (?:${HOUSE}|on) (?:(?:${TAKING}|(?:re)?cherch(?:e|ons)|(?:avons|aurons|aura|a) besoin de)(?= )|(?:avons|aurons|aura|a) besoin d')`,
);
const WHOM =
  /^,? ?(?:une?(?:\(e\)|[·.]e)?|un ou une|une ou un|un\/une|notre|son|sa|leur)(?: (?:nouve(?:au|lle|l)|future?|prochaine?|premiere?))? (?:alternant|apprenti|stagiaire|doctorant|volontaire|vie\b|chef[a-z()·.]* de projets?|chargee? (?:de |d')|personne|renfort|contrat d'apprentissage|contrat de prof|cd[di]\b|alternance|poste (?:d'apprenti|d'alternant|de ))(?![^.;]*\b(?:que (?:vous|tu)\b|qui (?:vous|te|t')\b|(?:pour|afin de) (?:vous|te|t')|sous (?:votre|ta)\b))/;
/** « Vous arriverez avant le printemps, le 1er février »: the day is the arrival's. */
const BESIDE_EVENT =
  /\b(?:avant|before) (?!minuit|midi|\d)[^,.;:()]{3,45}, (?:(?:idealement|plus precisement|precisement|ideally|si possible|soit)(?: d'ici|,)? ?)?(?:le |on |the )*$/;
/** « Pour le 1er mars, nous recherchons … » */
const WANTED_FOR = /^\W*(?:pour|for) $/;
/** « Pour un audit débutant le …, nous recherchons … » */
const STARTING =
  /^\W*(?:for|pour) (?:an?|une?|our|notre) [^,;]{3,80} (?:starting|beginning|(?:commenc|debut|demarr)ant) (?:on |le )?$/;
/** « Le projet débute le …, et vous aussi », "for a January 2027 start". */
const SAID_BEHIND =
  /^(?:,? (?:and|et) (?:so will you|vous (?:aussi|avec)|toi aussi)|(?: a \d{1,2} ?h ?\d{0,2})?,? (?:pour|for) (?:ton|votre|your) (?:premier jour|premiere journee|arrivee|entree(?! en relation)|prise de poste|first day)| start)\b|^ (?:to welcome you|pour (?:t'|vous )accueillir) ?(?:[.,!;]|$)/;
/** « …, jour de ton arrivée », « …, c'est aussi votre premier jour de contrat », "…, which is your first day": whatever else happens then. */
const NAMED_BEHIND = new RegExp(
  [
    String.raw`^(?: a \d{1,2} ?h ?\d{0,2})? ?[,(-]? ?(?:le |the |soit (?:le |la )?)?(?:jour|date|moment|day) (?:(?:de|d'|of) ?(?:votre|ton|ta|your)|(?:ou|when|on which)? ?(?:vous|tu|you)) (?:arrivee|premiere? jour|entree|embauche|recrutement|nomination|integration|prise|debut|commenc|demarr|arriv|first day|start|arrival|join)`,
    `^ ?,? ?(?:date )?a (?:la)?quelle (?:debut|commenc|demarr|prend)[a-z]*(?: effet)? (?:votre|ton|le) (?:contrat|stage|alternance|mission|cdi|cdd)`,
    `^ ?[,:]? ?(?:et |and )?(?:qui|which|ce|c'|cela|that|this|elle|il|it)? ?(?:est|sera|is|will be|marque|marquera|correspond a) (?:aussi |egalement |donc |d'ailleurs |also )?(?:(?:le debut|celle|celui|le jour|la date) de )?(?:votre|ton|ta|your) (?:premier jour|premiere journee|first day|arrivee|contrat|stage|alternance|entree|debut)`,
    `^ ?,? ?(?:qui |which |that )?(?:marqu(?:e|era)|ouvr(?:e|ira)|lance(?:ra)?|inaugur(?:e|era)|marks|opens|will mark|kicks off) (?:(?:le (?:debut|demarrage|lancement|coup d'envoi)|the (?:start|beginning)) (?:de |of ))?(?:votre|ta|ton|your) (?:mission|collaboration|prise|apprentissage|intervention|prestation|aventure|assignment|contract|engagement|internship|apprenticeship)`,
    `^ ?[,(:-] ?(?:votre|ton|your) (?:premier jour|premiere journee|first day)(?: de travail| chez nous| parmi nous| at work| with us)? ?(?:[.!;)]|$)`,
    `^ ?[,(:-] ?(?:la )?date de (?:debut|demarrage|prise d'effet|signature et de debut) (?:du|de votre|de ton|de la|de l') ?(?:contrat|stage|alternance|mission|apprentissage|cd[di])(?![a-z]| (?:de |d'|avec |cadre))`,
    String.raw`^ ?[:(-] ?(?:date de )?(?:demarrage|debut|prise de poste|arrivee|embauche)(?: (?:souhait|prev|ideal)[a-z]*)?\W*$`,
  ].join("|"),
);
/** « Les élèves commenceront à … »: several, and no courses or missions. */
const OTHERS_BEGIN =
  /^\W*(?:a (?:new|second|third|further)|another) [a-z &-]{3,40} (?:joins|starts|arrives|begins|will (?:join|start|arrive|begin))\b|\b(?:conges?|arret|retour|leave)\b[^,;]{0,45} (?:commenc|debut|demarr|start|begin)[a-z]*\b|\b(?:les|des|nos|ces|leurs) (?!cours|missions|contrats|postes|stages|alternances|formations|sessions|promotions|classes|fonctions|vacations|recrutements|embauches)[a-z]{3,}s (?:commenc|debut|demarr)(?:eront|ent)\b|\b(?:the|our|their) (?!classes|courses|lessons|contracts|positions|internships|apprenticeships)[a-z]{3,}s (?:will )?(?:start|begin)\b/;
const CONTRACT = String.raw`\b(?:cd[di]|stage|alternance|apprentissage|interim|vie|freelance|contrat|mission|duree|internship|apprenticeship|contract)\b`;
/** « CDI – Nantes – janvier 2027 », « Stage de 6 mois (avril 2027) », « Contrat : apprentissage, janvier 2027 »: a term among those of the post. */
const TERM_BEFORE = new RegExp(
  String.raw`(?:(?:^|[:;]) ?[^a-z]*(?:une? )?${CONTRACT}[^.;:]{0,60}|${CONTRACT}[^.;:\n]{0,30}\d{1,2}[ -](?:mois|months?)) ?[-|/,(] ?$`,
);
/** « CDI à temps plein au 1er février », « Recrutement d'un an au … »: a CDD alone may end then. */
const OPENS_ON_POST =
  /^\W*(?:(?:cd[di]|contrat|stage|alternance|apprentissage|interim|vie|freelance|poste|emploi|recrutement)\b(?! jusqu)[^.;:,]{0,45})(?<!^\W*cdd) (?:au|pour le|pour|en|for) $/;
const TERM_AFTER = /^ ?(?:[-|/,).;\n]|$)/;

/** « Join us on … for our open day », « rejoignez-nous le … sur notre stand ». */
const FOR_SOMETHING =
  /^,? (?:(?:for|at|pour|lors|a l'occasion)\b|(?:au|aux|a|sur) (?:la |le |l'|notre |nos |une? )?(?:salon|forum|stand|job ?dating|petit[- ]dejeuner|soiree|journee|portes|hackathon|meetup|webinaire|evenement|atelier|conference|seminaire))/;
/** « … pour la journée d'accueil de la promotion »: those who begin. */
const FOR_NEWCOMERS =
  /^,? (?:pour|lors d[eu'])? ?(?:la |le |l'|une? |notre |votre |ta |ton )?(?:journee|semaine|seminaire|matinee|session|parcours|formation) (?:d'(?:accueil|integration|onboarding|arrivee)|de bienvenue|de rentree|des nouve|interne)/;
