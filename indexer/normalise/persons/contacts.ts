import { allMatches } from "../../text/all-matches.ts";
import { any } from "../../text/any.ts";
import { createPatterns, type Seen } from "../../text/patterns.ts";
import { shown } from "../../text/signs.ts";
import { isSomebodys, PAGE } from "./pages.ts";

/** E-mails, phones and profiles: how a person is reached. Names are personal-data.ts's affair. */

export const MARK = "[coordonnées retirées]";

/** What gives a person away is tried where its first words stand. */
export const PERSONS = createPatterns();

/** Tags may part an address (« prenom<b>@</b>domaine.fr »); a block ends it (« domaine.fr.</p><p>Zélie »). */
const INSIDE = String.raw`(?:</?(?!(?:p|br|[uo]l|li|h\d|div|t[dr])\b)[a-z][^<>@]{0,80}>){0,2}`;
const SPELT_DOT = String.raw`\s?[[({]\s?(?:dot|point|\.)\s?[\])}]\s?|\s(?:dot|point)\s`;
/** « from an @vermeil.com address »: where mails come from, nobody's box. */
const NO_MAILBOX = String.raw`(?:an?|une?|en|de|par|our|your|adresses?|address(?:es)?|e-?mails?|courriels?)\s@(?=[\p{L}\d])`;
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\d._%+'-])(?!${NO_MAILBOX})(?:mailto:)?[\p{L}\d._%+'-]+(?:\s?[[({]\s?(?:dot|point|\.)\s?[\])}]\s?[\p{L}\d_%+'-]+){0,3}(?:\s?${INSIDE}(?:@|＠|&#0?64;|&commat;)${INSIDE}\s?|\s?[[({<*]\s?(?:at|arobas?e?|chez|@|a|à)\s?[\])}>*]\s?|\|at\||\s+(?:arobase)\s+)[\p{L}\d-]+(?:(?:\.|${SPELT_DOT})[\p{L}\d-]+)*(?:\.${INSIDE}|${SPELT_DOT})\p{L}{2,}`,
  "giu",
);
/** « {prenom.nom, p.nom}@domaine.fr ». */
const EMAILS_IN_BRACES = /\{[\p{L}\d._+-]+(?:\s?[,;|]\s?[\p{L}\d._+-]+)+\}\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Where no sign tells an address, it must end like one. */
const ENDING = "(?:fr|com|org|net|eu|io|ai|be|ch|tech|dev|app|coop|bzh|paris|alsace|corsica)";
/** « prenom.nom AT domaine DOT fr ». */
const EMAIL_IN_WORDS = new RegExp(
  String.raw`(?:[\p{L}\d_-]+\s+(?:dot|point)\s+)?[\p{L}\d._%+-]+\s+(?:at|arobase|chez)\s+[\p{L}\d-]+(?:\s+(?:dot|point)\s+[\p{L}\d-]+){0,2}\s+(?:dot|point)\s+${ENDING}(?![\p{L}\d])`,
  "giu",
);
/** « prenom dot nom at domaine dot example », « prenom.nom at domaine dot example »: a point on either side of the sign, whatever the ending;
 *  « prenom at domaine dot example ». */
const EMAIL_WHOLLY_IN_WORDS =
  /[\p{L}\d_-]+(?:\s+(?:dot|point)\s+|[._])[\p{L}\d_-]+\s+(?:at|arobase|chez)\s+[\p{L}\d-]+\s+(?:dot|point)\s+\p{Ll}{2,}(?![\p{L}\d])|[\p{L}\d._%+-]+\s+at\s+[\p{L}\d-]+\s+dot\s+(?!products?|plots?)\p{Ll}{2,}(?![\p{L}\d])/giu;
/** « prenom.nom AT domaine DOT example »: in capitals, whatever the ending. */
const EMAIL_IN_CAPITALS = /[\p{L}\d._%+-]+\s+AT\s+[\p{L}\d-]+(?:\s+DOT\s+[\p{L}\d-]+)+/gu;
/** « prenom.nom_at_domaine.fr », « prenom.nom chez domaine.fr », « prenom.nom@domaine ». */
const EMAIL_GLUED = new RegExp(
  String.raw`[\p{L}\d]+[._][\p{L}\d]+@[\p{L}\d-]{3,}(?![\p{L}\d.-])|(?:[\p{L}\d._%+]+(?:_at_|\s?-at-\s?)|[\p{L}\d]+[._][\p{L}\d]+\s+chez\s+)[\p{L}\d.-]+\s?\.\s?${ENDING}(?![\p{L}\d])`,
  "giu",
);
/** « prenom.nom @ domaine . fr »: blanks around the dots, whatever the ending. */
const EMAIL_SPACED =
  /[\p{L}\d_%+-]+(?:\s?\.\s?[\p{L}\d_%+-]+)*\s?@\s?[\p{L}\d-]+(?:\s?\.\s?[\p{Ll}\d-]+)*\s\.\s?\p{Ll}{2,}(?![\p{L}\d])/gu;
const SPACED = /@[^@\n]{1,60}\s\./;
/** From the sign on, then back: nothing is tried at the letters before. */
const TIGHT = /@(?<=[\p{L}\d]@)[\p{L}\d]/u;
const GLUED = PERSONS.add(new RegExp(String.raw`[_-]at[_-]|\schez\s+[\p{L}\d-]+\.${ENDING}`, "iu"));
/** « /in/prenom-nom », « @prenom sur LinkedIn », « skype : prenom.nom ». */
const SITES = "(?:linkedin|twitter|x|insta(?:gram)?|github|bluesky|mastodon|telegram)";
const HANDLE = new RegExp(
  String.raw`(?<![\w/.])/in/[\p{L}\d%_-]{4,}|(?<=linkedin\s{0,2}[:(]?\s{0,2})in/[\p{L}\d%_-]{4,}|(?<![\w.])@[\w.-]{3,}(?=\s+(?:sur|on)\s+${SITES}(?!\p{L}))|(?<=(?<!\p{L}|(?:us|nous) (?:on|sur) )${SITES}\s?[:(]?\s?)@[a-z][\w.-]*\w|(?<=(?:skype|telegram|discord|insta(?:gram)?|snap(?:chat)?)\s{0,2}:\s{0,2})[^\s<>]{3,}`,
  "giu",
);
/** « @zelie.montcalm », on whatever site. */
const NAMED_HANDLE = /(?<![\w.@/-])@(\p{L}{2,}[._-]\p{L}{2,})(?![\w@])/gu;
const HANDLE_SIGN = PERSONS.add(/\/in\/|linkedin|(?:skype|telegram|discord|insta(?:gram)?|snap(?:chat)?)\s{0,2}:/i);
const EMAIL_SIGN = PERSONS.add(/&#0?64;|&commat;|arobas|\|at\||(?:\[|\(|\{|<|\*)\s?(?:at|chez|a|à)\s?[\])}>*]/i);
const AT = PERSONS.add(/\s(?:at|arobase|chez)\s/i);
const DOT = PERSONS.add(new RegExp(String.raw`\s(?:dot|point)\s+${ENDING}(?![\p{L}\d])`, "iu"));
const SEP = String.raw`(?:[ \u00a0\u202f\u2009.\-–/_·]|&nbsp;|&#160;){0,3}`;
const FRENCH_PHONE = new RegExp(
  String.raw`(?<![\d\w./=-])(?:tel:)?(?:(?:(?:\+|00)${SEP}33|\(\+?33\))${SEP}(?:\(${SEP}0${SEP}\))?${SEP}0?\(?|\(0\)${SEP}|\((?=0[1-9]\))0|33${SEP}(?=[67])|[0O])[1-9]\)?(?:${SEP}\d{2}){4}(?!\d|-[A-Z\d])`,
  "gu",
);
const OTHER_PHONE = new RegExp(
  String.raw`(?<![\d\w./=-])(?:tel:)?(?:\+|00)${SEP}[1-9]\d{0,2}(?:${SEP}\(?\d{1,4}\)?){2,6}(?!\d)`,
  "gu",
);
const FRENCH_PHONE_BY_THREES = new RegExp(
  String.raw`(?<![\d\w./=-])0[1-9]\d${SEP}\d{3}${SEP}\d{4}(?!\d)|(?<![\d\w./=-])0(?:[1-9]| [67])\d{2}[ .]\d{3}[ .]\d{3}(?!\d)|(?<![\d\w./=-])0[ .]?[1-9]\d{2}(?:[ .]\d{2}){3}(?!\d)|(?<![\d\w./=-])(?<!\d[ .])0(?:[ .]\d){9}(?![ .]?\d)`,
  "gu",
);
/** « 020 7946 0318 », « 0131 496 0877 », « 01632 960 233 », « (01632) 960233 », « 044 123 45 67 »: ten or eleven digits that open on a zero, in groups. */
const PHONE_IN_GROUPS = new RegExp(
  String.raw`(?<![\d\w./=-])(?:tel:)?(?:${any(
    String.raw`\(0[1-9]\d\)[ .-]?\d{4}[ .-]?\d{4}|0[1-9]\d(?<gap>[ .-])(?:(?:\d{4}\k<gap>|\d{3,4}(?=\d{4}))\d{4}|\d{3}\k<gap>\d{2}\k<gap>\d{2})`,
    String.raw`\(0[1-9]\d{2}\)[ .-]?\d{3}[ .-]?\d{3,4}|0[1-9]\d{2}[ .-]\d{3}[ .-]?\d{4}`,
    String.raw`\(0[1-9]\d{3}\)[ .-]?\d{3}[ .-]?\d{3}|0[1-9]\d{3}[ .-]\d{3}[ .-]?\d{3}|07\d{9}`,
  )})(?![ .-]?\d|[ \u00a0\u202f]?(?:€|%|£|\$|k€|m²|[kM]?Hz|euros?|habitants?|salari))`,
  "gu",
);
/** « 020 2026 2027 ». */
const YEARS = /(?:19|20)\d\d[ .-](?:19|20)\d\d$/;
/** « 06 3998 1 234 », « 01 990 0 12 34 », « 6 39 98 12 34 »: ten digits however grouped, behind a word for a phone. */
const PHONE_AS_TOLD = /(?<![\d\w./=+-])(?:0(?:[ \u00a0\u202f.,/_·–-]{0,2}\d){9}|[67](?:[ .-]\d\d){4})(?![ .-]?\d)/gu;
const PHONE_WORD =
  /(?:(?<!\p{L})(?:t[ée]l(?:[ée]phon\p{L}*)?|appel\p{L}*|joi(?:gn|nd)\p{L}*|contact\p{L}*|portables?|mobiles?|gsm|(?:tele)?phone|(?<!en\s)ligne|fixe|standard|num[ée]ro|call|ring|text|whatsapp|sms)(?!\p{L})|[☎📞📱]|retirées\])[^\d\n]{0,40}(?:0[\d .,/-]{9,18}[^\d\n]{1,12})?$/iu;

/** « (617) 555-0148 », « 617-555-0148 », « 514 555-0143 », « 1-800-555-0199 ». */
const AMERICAN_PHONE =
  /(?<![\d\w./=+-])(?:tel:)?(?:1[ .-])?(?:\([2-9]\d{2}\)[ \u00a0.-]?[2-9]\d{2}[ .-]|[2-9]\d{2}(?:([.-])[2-9]\d{2}\1|[ \u00a0][2-9]\d{2}-))\d{4}(?![\d-])/gu;
const IN_AMERICA = /[2-9]\d\d(?:[ \u00a0](?=\d{3}-)|[).-])[ \u00a0.-]?[2-9]\d\d[ .-]\d{4}/;
/** « zéro six douze trente-quatre … », « 06 vingt et un 32 … », "oh six one two …": numbers in words, one behind the other. */
const SPOKEN =
  "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|one|two|three|four|five|seven|eight|nine|z[ée]ro";
const PHONE_IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:z[ée]ro|oh|0\d)(?:[\s,.-]+(?:et[\s-]+)?(?:${SPOKEN}|\d{1,2})(?![\p{L}\d])){4,}`,
  "giu",
);
const SPOKEN_SIGN = PERSONS.add(/z[ée]ro\s|\boh\s|(?:vingt|trente|quarante|cinquante|soixante)[\s-]/i);

const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:www\.)?(?:linkedin\.com\/(?:in|pub)|viadeo\.com\/(?:fr\/)?profile|malt\.(?:fr|com|be|de)\/profile|calendly\.com|cal\.com|meetings[\w-]*\.hubspot\.com|calendar\.app\.google|linktr\.ee|wa\.me|t\.me)\/[^\s"'<>)\]]+/giu;
const PROFILE_SITE = PERSONS.add(/\.(?:com|fr|be|de|me|ee|google)\//i);
const URL_SPAN = /https?:\/\/[^\s"'<>]+/gu;

/** Notes what is taken out; tells what is part of the employer's own name. */
interface Reached {
  reach(what?: string): string;
  isOwn(name: string): boolean;
}

/** Text (or HTML) without e-mails, phones and profiles. `seen`: what `PERSONS` saw in it. */
export function withoutContacts(text: string, seen: Seen, { reach: mark, isOwn }: Reached): string {
  let clean = text;
  if (AT.next(seen)) {
    if (DOT.next(seen)) clean = clean.replace(EMAIL_IN_WORDS, mark);
    if (clean.includes(" dot ") || clean.includes(" point ")) clean = clean.replace(EMAIL_WHOLLY_IN_WORDS, mark);
    if (clean.includes(" DOT ")) clean = clean.replace(EMAIL_IN_CAPITALS, mark);
  }
  if (text.includes("@") || text.includes("＠") || EMAIL_SIGN.next(seen)) clean = clean.replace(EMAIL, mark);
  if (clean.includes("}@") || clean.includes("} @")) clean = clean.replace(EMAILS_IN_BRACES, mark);
  if (clean.includes("@") && SPACED.test(clean)) clean = clean.replace(EMAIL_SPACED, mark);
  if ((clean.includes("@") && TIGHT.test(clean)) || GLUED.next(seen)) clean = clean.replace(EMAIL_GLUED, mark);
  if (PROFILE_SITE.next(seen))
    clean = clean
      .replace(PROFILE, mark)
      .replace(PAGE, (found: string, slug: string) => (isSomebodys(slug) && !isOwn(slug) ? mark(found) : found));
  // « Twitter : @Vermeil_Ouest » is the house's.
  const isHouses = (handle: string): boolean => {
    const [, opening] = /^@(\p{L}{3,})/u.exec(handle) ?? [];
    return opening !== undefined && isOwn(opening) && !isSomebodys(handle.slice(1));
  };
  if (HANDLE_SIGN.next(seen) || clean.includes("@"))
    clean = clean
      .replace(HANDLE, (found) => (isHouses(found) ? found : mark(found)))
      .replace(NAMED_HANDLE, (found: string, slug: string) =>
        isSomebodys(slug) && !isOwn(slug) ? mark(found) : found,
      );
  if (SPOKEN_SIGN.next(seen)) clean = clean.replace(PHONE_IN_WORDS, (found) => (/\p{L}/u.test(found) ? mark() : found));
  if (/\d/.test(clean)) clean = outsideUrls(clean, (part) => phones(part, mark));
  return clean;
}

/** No phone is shorter; most texts hold no such run. */
const EIGHT_DIGITS = /\d(?:(?:[^a-zA-Z\d\n&]|&nbsp;|&#160;){0,8}\d){7}/;

function phones(text: string, mark: () => string): string {
  const markPhone = (found: string, at: number, whole: string): string =>
    isDate(found) || isHours(found) || isReference(found, whole.slice(Math.max(0, at - 48), at)) ? found : mark();
  if (!EIGHT_DIGITS.test(text)) return text;
  const clean = text
    .replace(FRENCH_PHONE, (found: string, at: number, whole: string) => markPhone(found, at, whole))
    .replace(OTHER_PHONE, (found: string, at: number, whole: string) =>
      /^\D*(?:\d\D*){9,15}$/.test(found) && !/\d{14}/.test(found) ? markPhone(found, at, whole) : found,
    )
    .replace(FRENCH_PHONE_BY_THREES, (found: string, at: number, whole: string) => markPhone(found, at, whole))
    .replace(PHONE_IN_GROUPS, (found: string, _gap, at: number, whole: string) =>
      YEARS.test(found) ? found : markPhone(found, at, whole),
    );
  const told = clean.replace(PHONE_AS_TOLD, (found: string, at: number, whole: string) =>
    PHONE_WORD.test(whole.slice(Math.max(0, at - 80), at)) ? markPhone(found, at, whole) : found,
  );
  return IN_AMERICA.test(told)
    ? told.replace(AMERICAN_PHONE, (found: string, _sign, at: number, whole: string) => markPhone(found, at, whole))
    : told;
}

/** « 05.12.2026 », « 05.2026.1187 ». */
const isDate = (found: string): boolean => /^\d{2}[./-](?:\d{2}[./-])?(?:19|20)\d{2}(?:\b|[./-])/.test(found);
/** « 09 00 - 12 30 / 14 00 ». */
const isHours = (found: string): boolean => found.includes("/") && found.includes("-");
/** What numbers a thing by itself, and what does so behind « numéro d' »: an offer, a lot, a firm. */
const NUMBERED =
  "r[ée]f(?:[ée]rences?)?|identifiants?|id|matricule|siren|siret|finess|rna|rcs|gtin|ean|isbn|issn|idcc|uai|nda|tva|iban|lot|fiche|dossier|code(?!\\sde\\s)|cadastr\\p{L}+|parcelle|r[ée]quisition|requisition|s[ée]rie|brevet|agr[ée]ment|immatriculation|march[ée]|commande|licen[cs]e|ticket|badge|req|version|sku|invoice|facture|devis";
const NUMBERED_IF_TOLD =
  "offre|annonce|poste|emploi|projet|contrat|candidature|convention|d[ée]claration|demande|job|position|article|po|order|account|policy";
/** « Référence à rappeler : », « Numéro de fiche », « cadastre 21054 BX »: the label of a number that nobody calls. */
const LABEL = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${NUMBERED}|(?:num[ée]ro|n°|nº|number)\s?(?:de\s|du\s|d['’]|de\sl['’])?(?:${NUMBERED_IF_TOLD})|(?:${NUMBERED_IF_TOLD})\s(?:d(?:e\s|u\s|['’])\p{L}+\s)?(?:num[ée]ro|n°|nº|number))(?!\p{L})((?:[ \u00a0.]{0,2}(?:[dl]['’])?\p{Ll}+){0,3}|(?:\s[\dA-Z]{1,5}){1,2})[^\p{L}\d\n,;]{0,6}$`,
  "iu",
);
/** « Référence et téléphone : », « dossier suivi au ». */
const REACHES =
  /(?<!\p{L})(?:t[ée]l|appel|joi|contact|portable|mobile|phone|ligne|fixe|standard|par(?!\p{L})|aux?(?!\p{L})|call|whatsapp|sms)/iu;
/** Ten digits in a row behind a bare « n° » are an offer's too. */
const BARE_NUMBER = /n°[^\d\n]{0,6}$/i;

/** Do the words before say what the number counts? */
const isReference = (found: string, before: string): boolean => {
  const label = LABEL.exec(before);
  return label ? !REACHES.test(label[1]!) : /^[\d-]+$/.test(found) && BARE_NUMBER.test(before);
};

/** Digits of an address are no phone, words of an address are no name. */
function outsideUrls(text: string, change: (part: string) => string): string {
  if (!text.includes("://")) return change(text);
  let out = "";
  let from = 0;
  for (const url of allMatches(URL_SPAN, text)) {
    out += change(text.slice(from, url.index)) + url[0];
    from = url.index + url[0].length;
  }
  return out + change(text.slice(from));
}

const TOUCHING = /\[coordonnées retirées\](?:[ \u00a0,;/|·–-]*\[coordonnées retirées\])+/gu;
/** Marks that touch become one. */
export const merged = (text: string): string => (text.includes(MARK) ? text.replace(TOUCHING, MARK) : text);

/** Short fields name companies (« Marie Dupont Conseil »): only e-mails, phones and profiles are taken out. */
export const contactsOnly = (written: string): string => withoutAny(shown(written));

/** « (H/F) » is no address. */
const ADDRESS_SIGN = /[@＠]|&#0?64;|&commat;|arobas|[[({<*]\s?(?:at|chez|a)\s?[\])}>*]/i;

function withoutAny(text: string): string {
  if (!/[@\d[({]|linkedin/i.test(text)) return text;
  const clean = ADDRESS_SIGN.test(text) ? text.replace(EMAIL, MARK) : text;
  return merged(outsideUrls(clean.replace(PROFILE, MARK), (part) => phones(part, () => MARK)));
}
