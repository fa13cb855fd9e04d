import { any } from "../../text/any.ts";
import { behind } from "./behind.ts";
import { isBeforeLeave, isBehindLeave } from "./leaving.ts";
import { isOffice, wordsIn } from "./offices.ts";
import { isSignedSaying, SAID_BY } from "./sayings.ts";
import { TOWARDS, USED } from "./words.ts";

/** Places in a text where only the name of a person stands, whatever the name. Read without tags: a block ends a line. */

const THEIR = new Set("notre nos votre vos ton ta tes mon ma son sa leur our your my his her their".split(" "));
const THE = new Set("le la les l the".split(" "));
/** « notre ancienne et future directrice de la donnée et de l'IA »: what may stand before and behind an office. */
const QUALITIES = 3;
const OF_WHAT = 7;

/** « Directrice de la donnée », « Co-encadrante (LIRIS) »: an office, and what it is told by. */
function isLabel(clause: string): boolean {
  if (clause.length > 90 || /[,«»"|]/.test(clause)) return false;
  const words = wordsIn(clause);
  const at = words.findIndex(isOffice);
  return at >= 0 && at <= QUALITIES && words.length - at <= OF_WHAT;
}

/** « Manager de site : »: a label, then who holds the office. */
export const isBehindLabel = (before: string): boolean =>
  /[:=]\s$/.test(before) && isLabel(clauseOf(before.trimEnd().slice(0, -1)));

/** « notre directrice de la donnée », « la directrice »: whose office it is, after the last sign of a clause. */
function isOfficeOf(clause: string, whose: ReadonlySet<string>): boolean {
  const words = wordsIn(behindLast(clause, ',:()[]«»"|'));
  return words.some(
    (word, at) =>
      whose.has(word.toLowerCase()) &&
      words.length - at <= QUALITIES + OF_WHAT &&
      (IN_CHARGE.test(clause) || words.slice(at + 1, at + 2 + QUALITIES).some(isOffice)),
  );
}
const IN_CHARGE = /\sen charge d/;
const CLOSED = /^(?:\s?[,.;:!?)\n]|$|\s(?:vous|te|et|qui|who|is|will|has|joined|and)\s|\st['’])/;
/** « son adjoint », « M. le doyen », « le capitaine de vaisseau »: nobody parts it from the name. */
const BARE = behind(
  new RegExp(
    String.raw`(?<=^|[\s'’(])${any(
      String.raw`(?:son|sa|ton|ta|votre|notre|mon|ma|leur|his|her|their|our|your)\s(?:nouve(?:au|lle)\s|futur?e?\s|new\s|future\s)?(?:adjointe?|manag(?:er|euse)|coll[èe]gue|bin[ôo]me|assistante?|associ[ée]e?|mentor|boss|chef(?:fe)?|successeure?|pr[ée]d[ée]cesseure?|deputy|assistant|colleague|successor|predecessor)`,
      String.raw`(?:M\.|Mme|Monsieur|Madame)\sl[ea]\s\p{Ll}+`,
      String.raw`g[ée]n[ée]rale?|major|s(?:œ|oe)ur|fr[èe]re|p[èe]re|abb[ée]|(?:capitaine|lieutenant)\sde\s(?:vaisseau|corvette|fr[ée]gate)`,
    )}\s$`,
    "iu",
  ),
);

/** « dirigé par », « encadré au quotidien par », « reports to »: done by somebody, or to somebody. */
export const DONE_BY = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`(?:rejointe?|re[çc]ue?)\spar`,
      String.raw`(?:dirig|encadr|manag|supervis|coordonn|pr[ée]sid|chapeaut|tutor|parrain|recrut|form|r[ée]dig|second|assist|[ée]paul|sign)[ée]e?(?:s|\(e\)|\.e|·e)?(?:\s[\p{Ll}'’]+){0,3}\spar`,
      String.raw`(?:managed|led|supervised|mentored|coached|headed|chaired|hired)(?:\s\p{Ll}+){0,2}\sby`,
      String.raw`report(?:s|ing)?(?:\s\p{Ll}+)?\sto|remplace\p{L}*|succ[ée]d\p{L}*\s[àa]`,
      String.raw`(?:suite\sau\sd[ée]part|remplacement|succession)\sde`,
    )}\s$`,
    "iu",
  ),
);
/** « Okon Mbeki vous recevra », « … encadre l'équipe »: what firms do not do. */
const DEED = new RegExp(
  String.raw`^(?:,?\s(?:qui|who))?(?:\s${any(
    String.raw`(?:vous|te|nous)\s\p{Ll}+ra(?!\p{L})|t['’]\p{Ll}+ra(?!\p{L})`,
    String.raw`(?:vous|te)\s(?:re[çc]oit|attend|r[ée]pond|guide|rappelle)|(?:l['’]|les\s)assiste`,
    String.raw`(?:encadre|dirige|manage|supervise|chapeaute|coordonne)\s(?:le|la|les|l['’]|un|une|notre|cette|ce|son|sa)`,
    String.raw`r[ée]pond(?:ra)?\s[àa]\s(?:vos|tes|toutes)`,
    String.raw`(?:est|sera|reste)\s(?:joignable|ravie?|absente?|[àa]\svotre)|se\stient\s[àa]`,
    String.raw`(?:retires|takes\sover|steps\sdown)(?!\p{L})`,
    String.raw`(?:leads?|manages?)\s(?:the|our|a)\s|will\s(?:\p{Ll}+\s)?(?:you|be\syour|call|reply|answer)`,
  )})`,
  "iu",
);

/** « , Product Lead », « – directrice du pôle », « (CTO) »: up to the next sign, or to the end of the line. */
const APPOSED = /^(?:,|\s[–—|-]|\s\()\s{0,2}([^.!?\n,;:()|·•]{2,70})([^.!?\n·•]{0,50})/u;
/** Is the name told by an office behind it, and by nothing more on its line? */
function isOfficeToLineEnd(rest: string): boolean {
  const [whole = "", office = ""] = APPOSED.exec(rest) ?? [];
  return (
    /^(?:[.)\n·•]|$)/.test(rest.slice(whole.length)) &&
    wordsIn(office)
      .slice(0, 2 + QUALITIES)
      .some(isOffice)
  );
}
/** « avec Okon Mbeki, Head of Data », but « with Radiologists, Product Managers », « Vermeil, recherche un chef de projet ». */
export function isOfficeNext(rest: string): boolean {
  const words = wordsIn(APPOSED.exec(rest)?.[1] ?? "").slice(0, QUALITIES);
  const at = words.findIndex((word) => isOffice(word) && !/s$/.test(word));
  return at >= 0 && !words.slice(0, at).some((word) => /^(?:une?|an|avec|with)$/i.test(word));
}
/** « Okon Mbeki, notre data engineer ». */
const OURS_AFTER = /^,\s(?:notre|votre|ta|ton|son|sa|leur|our|your)\s/i;
/** « Vermeil Conseil, spécialiste du recrutement »: so firms tell what they are best at. */
const BEST_AT =
  /^,\s(?:l[ae]\s|une?\s|l['’])?(?:spécialiste|experte?|référente?|précurseure?|champion(?:ne)?)\s(?:\p{Ll}+\s)?(?:de|du|des|en|dans|sur|d['’])(?!\p{L})/u;

const SEPARATORS = ",–—|(-\n";
/** A line or a piece of it begins, or what somebody said is signed: « … a little stubborn." — ». */
const LINE_START = behind(
  /(?:(?:^|\n)(?:[^\p{L}\d\n]{0,8}|\s?\d\s?[.)]\s)|\s[·•]\s|(?:["»”.!?]|&quot;)\s?[–—-]\s|[»”]\s:\s|[.!?…]\s?[»”]\s)$/u,
);
/** « : 06 39 … », « – prenom@ », taken out before; a signature may tell the office between. */
const REACHED_AFTER =
  /^(?:\s?[–—:,(|/-]\s?|\s){1,3}(?:(?:t[ée]l|mail|e-mail|mob)[a-zé]{0,6}[.\s:]{1,3})?\[coordonnées/iu;
/** « ▮ — Talent Manager — Vermeil Sud — 01 99 … »: who it is stands before, then where. */
const SIGNED_BEFORE = behind(/retirées\][^\n]{0,60}[—–|·•-]\s$/u);
const SIGNED = /^\s*\n\s*([^.!?]{2,90})\n[^.!?]{0,40}\[coordonnées/u;
/** « Responsable RH » on the next line: nobody but a recruiter signs so. */
const RECRUITER_NEXT =
  /^\s*\n\s*(?:(?:charg[ée]e?|responsable|directeur|directrice) (?:de |du |des )?(?:recrutement|rh|ressources)|recrut(?:eur|euse)|recruiter|talent|drh)/iu;
/** « L. Tarquin », then « Responsable du pôle » on the next line. */
export const isOfficeOnNextLine = (rest: string): boolean =>
  wordsIn(/^[ \t]*\n\s*([^.!?\n]{2,60})/.exec(rest)?.[1] ?? "")
    .slice(0, 2)
    .some(isOffice);
const isSigned = (rest: string): boolean =>
  RECRUITER_NEXT.test(rest) ||
  wordsIn(SIGNED.exec(rest)?.[1] ?? "")
    .slice(0, 2 + QUALITIES)
    .some(isOffice);

/** Must a name of two words or more that stands between these texts be somebody's? The letters that touch it tell what to look for. */
export const isPersonPlace = (before: string, rest: string): boolean =>
  isPlaceBehind(before, rest) || isPlaceBefore(before, rest);

/** « ping me, Okon Mbeki, or Paul ». */
const MYSELF = behind(/(?:^|\s)(?:me|moi|moi-même|myself),\s$/u);

function isPlaceBehind(before: string, rest: string): boolean {
  const sign = before.trimEnd().at(-1) ?? "";
  if (sign === ":" || sign === "=") return isBehindLabel(before) || (rest.startsWith(",") && isOfficeNext(rest));
  if (sign === "," || sign === "(") return MYSELF.test(before) || isApposed(before, rest);
  return sign >= "A" && (DONE_BY.test(before) || BARE.test(before));
}

/** « vous dépendrez de », « rattaché à », « reporting to »: of whoever is above, whose place one takes, who is beside. */
const UNDER = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`(?:d[ée]pend|rel[eè]v)\p{L}*\s(?:directement\s|hi[ée]rarchiquement\s)?d(?:e\s|['’])|(?:rattach[ée]|report[eé]|r[ée]f[ée]r)\p{L}*(?:\(e\)|[·.]e)?\s(?:directement\s)?[àa]\s|rend\p{L}*\scompte\s[àa]\s|succ[ée]d\p{L}*\s[àa]\s`,
      String.raw`(?:la\ssuite|la\splace|le\sposte|le\srelais|la\srel[èe]ve|(?:sous\s)?les\sordres|sous\sl['’](?:œil|autorit[ée]|aile))\sd(?:e\s|['’])|(?:bin[ôo]me|duo|tandem)\savec\s`,
      String.raw`report(?:s|ing)?\s(?:directly\s|straight\s)?to\s|tak(?:e|es|ing)\sover\sfrom\s|alongside\s|pair(?:s|ing)?\swith\s`,
    )}$`,
    "iu",
  ),
);
/** Where people work in a house. */
export const HOUSE = any(
  "exploitation|atelier|accueil|caisses?|comptoir|cuisine|salle|quai|paie|comptabilit[ée]|compta|planning|maintenance|m[ée]thodes|achats|labo(?:ratoire)?",
  "magasin|d[ée]p[ôo]t|logistique|production|technique|livraisons?|bar|plonge|p[âa]tisserie|boutique|rayon|r[ée]ception|standard|secr[ée]tariat|scolarit[ée]|direction|compta",
  "bureau\\sd['’][ée]tudes|service\\s\\p{Ll}+|qualit[ée]|s[ée]curit[ée]|r[ée]gie|vente|d[ée]coupe|fournil|chai|abattoir|garage|parc|transport|ordonnancement|exp[ée]ditions?",
);
/** Does what follows tell where in the house somebody is? */
export const isInTheHouse = (rest: string): boolean => IN_THE_HOUSE.test(rest);
export const isUnder = (before: string): boolean => UNDER.test(before);
/** « Gilou, à l'exploitation », « Momo, en cuisine »: where somebody is in the house; « Vermeil, au cœur de Lyon » is a firm. */
const IN_THE_HOUSE = new RegExp(
  String.raw`^,\s(?:[àa]\s(?:la\s|l['’])|aux?\s|en\s|c[ôo]t[ée]\s|chef\s)(?:${HOUSE})(?:\s\p{Ll}+)?\s?(?:[.;,)\n]|$)`,
  "u",
);

/** The last words of what leads to a name inside a clause; of most others no more needs to be read. */
export const LEADING = new Set(
  `rejoignez Rejoignez rejoindre Rejoindre rencontrez Rencontrez rencontreras rencontrerez alors ensuite enfin aussi explique ajoute confie raconte témoigne résume précise souligne dit répond sourit prévient says said adds par by avec with for covering Covering after After following Following puis suis am I'm I’m Meet meet to à de et and ou or remplacer remplace remplacez remplaceras
  demande Demande contacte Contacte appelle Appelle adjoint adjointe manager manageuse collègue binôme assistant assistante associé associée mentor boss chef cheffe successeur successeure prédécesseur prédécesseure deputy colleague successor predecessor
  recteur rectrice doyen doyenne maire préfet préfète président présidente proviseur proviseure principal principale directeur directrice général générale major sœur soeur frère père abbé vaisseau corvette frégate`.split(
    /\s+/,
  ),
);

function isPlaceBefore(before: string, rest: string): boolean {
  const [blank = "", next = ""] = rest;
  if (blank === " " && isLetter(next)) return DEED.test(rest);
  if (rest.includes("[coord") && REACHED_AFTER.test(rest) && !SIGNED_BEFORE.test(before)) return true;
  if (!SEPARATORS.includes(blank === " " ? next : blank)) return false;
  if (BEST_AT.test(rest)) return false;
  return LINE_START.test(before)
    ? isOfficeToLineEnd(rest) || isSigned(rest) || (OURS_AFTER.test(rest) && isOfficeNext(rest))
    : isOfficeNext(rest) && (OURS_AFTER.test(rest) || TOWARDS.test(before));
}
const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

/** « notre directrice, Okon Mbeki » in any place; « la directrice, Okon Mbeki » between commas. */
export function isApposed(before: string, rest: string): boolean {
  if (!CLOSED.test(rest)) return false;
  const clause = clauseOf(before).replace(/[,(]\s*$/, "");
  return isOfficeOf(clause, THEIR) || (/^(?:[,.\n]|$)/.test(rest) && isOfficeOf(clause, THE));
}

/** « managed by our Head of Sales, Yldiz. », « épaulée par notre directrice d'usine, Ombric. »: done to or by one of the house, and there the clause ends. */
const BY_ONE_OF_OURS = behind(
  new RegExp(
    String.raw`(?<!\p{L})${any(
      String.raw`(?:report\p{L}*|rattach\p{L}*|rapport\p{L}*|rend\p{L}*\scompte|parle\p{L}*|écri\p{L}*|adress\p{L}*)(?:\s\p{Ll}+)?\s(?:to|à)`,
      String.raw`(?:dépend\p{L}*|relèv\p{L}*|appui|côtés|responsabilité|place|direction)\sde|remplac\p{L}+|second(?:ez|eras?|er)|épaul\p{L}+`,
      String.raw`par|avec|auprès\sde|by|with|alongside|under|is|are|sera|est`,
    )}\s(?:notre|votre|ton|ta|our|your)\s([^.,;:!?()\n]{2,45}),\s$`,
    "iu",
  ),
);
/** Partners are firms too. */
const ONE_OF_OURS = /^(?!(?:[\p{L}-]+\s){0,2}(?:partners?|partenaires?|associé)(?!\p{L}))/iu;
export const isOneOfOurs = (before: string): boolean => {
  const told = BY_ONE_OF_OURS.exec(before)?.[1];
  return (
    told !== undefined &&
    ONE_OF_OURS.test(told) &&
    wordsIn(told)
      .slice(0, 2 + QUALITIES)
      .some((word) => isOffice(word) && !/s$/.test(word))
  );
};

/** « Manager : Cheng-Yu », « Remplaçant : Nils. »: offices that one person holds, whose label a word alone may follow. */
const OF_ONE =
  /^(?:manag(?:er|euse)|responsable|tut(?:eur|rice)|assistante?|rempla[çc]ante?|suppl[ée]ante?|adjointe?|encadrante?|intervenante?|r[ée]f[ée]rente?|interlocut(?:eur|rice)|recruteu(?:r|se)|recruiter|mentor|parrain|marraine|bin[ôo]me|buddy|lead|cto|ceo|cpo|drh|formateur|formatrice)$/iu;
function isLabelOfOne(clause: string): boolean {
  const words = wordsIn(clause);
  if (words.length > QUALITIES + 2) return false;
  const at = words.findIndex((word) => OF_ONE.test(word));
  return at >= 0 && at <= QUALITIES && words.length - at <= 2 && !/^d(?:e|u|es)$/i.test(words[0]!);
}
const ALONE = /^(?:\s\p{Lu}\.)?(?:[,.;)\n(]|$|\s[–—(:])/u;
/** Must a word alone be somebody's? */
export const isPlaceOfOne = (before: string, rest: string): boolean =>
  isBehindLeave(before) ||
  (ALONE.test(rest)
    ? BARE.test(before) ||
      (IN_THE_HOUSE.test(rest) && isUnder(before)) ||
      SAID_BY.test(before) ||
      (isOfficeNext(rest) && isSignedSaying(before, rest)) ||
      (/^,\swho\s/.test(rest) && TOWARDS.test(before) && !USED.test(before)) ||
      (/^(?:,\s\p{Ll}|\s:)/u.test(rest) && before.endsWith(", ") && isApposed(before, rest)) ||
      (/^(?:[.;)\n]|$)/.test(rest) && isOneOfOurs(before)) ||
      (/[:=]\s$/.test(before) && isLabelOfOne(clauseOf(before.slice(0, -2)))) ||
      (isOfficeNext(rest) && !BEST_AT.test(rest) && TOWARDS.test(before) && !TEAM_OF.test(before) && !USED.test(before))
    : (ANSWERS.test(rest) && ASKED.test(before)) || WILL_BE.test(rest) || isBeforeLeave(rest));
/** « l'équipe de Villeurbanne ». */
const TEAM_OF = behind(/équipes?\sd(?:e\s|['’])$/iu);
/** « Postule et Fleur-Anne te proposera un créneau. » */
const ASKED = behind(
  /(?<!\p{L})(?:postule|candidate|envoie|envoyez|laisse|écris|écrivez|dépose|réponds|répondez|clique)[sz]?(?!\p{L})[^.!?\n]{0,60}?\set\s$/iu,
);
const ANSWERS =
  /^\s(?:te\s|vous\s|t['’])(?:propos|rappell|recontact|contact|répond|recev|appell|écri|guid|fix)\p{L}*ra(?!\p{L})/iu;

/** « Tadhg will be your manager », « Ombric sera ta tutrice ». */
export const WILL_BE =
  /^\s(?:will\sbe\syour|sera\s(?:ton|ta|votre))\s(?:(?:direct|line|future?)\s)?(?:manager|boss|buddy|mentor|coach|bin[ôo]me|tut(?:eur|rice)|chef(?:fe)?|responsable|parrain|marraine)(?!\p{L})/iu;

/** What follows the last stop. */
export const clauseOf = (before: string): string => behindLast(before, ".!?;•\n");

export function behindLast(text: string, signs: string): string {
  let at = text.length;
  while (at > 0 && !signs.includes(text[at - 1]!)) at--;
  return text.slice(at);
}
