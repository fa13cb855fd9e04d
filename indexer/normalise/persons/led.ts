import { any } from "../../text/any.ts";
import { fold } from "../../text/fold.ts";
import { matches, type Pattern, type Seen } from "../../text/patterns.ts";
import { isFirmJoined } from "./alone.ts";
import { isAmongFirms } from "./among-firms.ts";
import { behind, foundAt } from "./behind.ts";
import { isFigure } from "./characters.ts";
import { MARK, PERSONS } from "./contacts.ts";
import { isCommonFirstName, isFirstName } from "./first-names.ts";
import { INITIALS } from "./initials.ts";
import { invertedAt, isParticle, isPlainWord, isTyped, nameAt, PARTICLE, WORD } from "./name.ts";
import { FAMILIES_TOO, isNamesake, isNameToo, isToolToo, WORDS_TOO } from "./namesakes.ts";
import { isOffice } from "./offices.ts";
import { HOUSE } from "./person-places.ts";
import { isFounder } from "./renown.ts";
import { replaced, seenIn } from "./rewrite.ts";
import { isInRowOfThings } from "./rows-of-things.ts";
import type { Taken } from "./taken.ts";
import { isCalledThing, isNounBefore, THING_AFTER } from "./things.ts";
import { aroundOf, type Found, type Walk, type Way } from "./walk.ts";
import { CLOSING, GAP, REACH, ROLE_NOUN, THEIR, TO_A_FIRST_NAME, TO_A_NAME } from "./words.ts";

/** Persons named behind words that lead to one: « Mme Brisebois », « Contact : Zélie Montcalm ». */

/** « J.M. Vermeil » is no Monsieur. */
const CIVILITY =
  /(?<!\d|-|\p{Lu}\.)(?:(?:M\.|MM\.?|Mr\.?|Mrs\.?|Ms\.?|Mmes?\.?|Mlles?|MME|MLLE|Messieurs|Mesdames|Monsieur|Madame|Mademoiselle|Prof\.|Docteure?s?|Professeure?s?|(?<!['’]|\p{Lu}\p{L}*\s)Me(?= \p{Lu}\p{Ll})|(?<=\s(?:de|par|à|avec|chez)\s)Mes|Dre?s|Pre?s|(?<!\d\s)M(?= \p{Lu}{4}))[ \u00a0\u202f]{1,3}|(?:Dre?|Pre?)(?:\. | )|(?:M|Mr|Mme|Mlle)\.(?=\p{Lu}[\p{L}-]{3}))(?=\p{Lu}|de |d['’]|la |le |van |von )/uy;
/** « Mme de La Fayette », « M. Hulot »: known by that name. */
const isOfHistory = (named: string): boolean =>
  isNamesake(named.replace(/^(?:Mme\.?|Mlle|MME)(?=\s)/, "Madame").replace(/^(?:M\.|Mr\.?)(?=\s)/, "Monsieur"));
const ARTICLE = /(?:(?:LE|LA|Le|La|DE|De|DU|Du|de|la|du|van|von|den|der)\s+|[dD]['’]){1,2}(?=\p{Lu})/uy;

/** « in the group of Dr. X », « vous rejoindrez le groupe du Pr X »: whom one works with. */
const GROUP_OF = behind(
  /(?<!\p{L})(?:in|join\p{L}*|within|dans|rejoi\p{L}*|intégr\p{L}*|sein d[eu])\s(?:(?:the|le|l['’])\s?)?(?:research\s|young\s)?groupe?(?:\sde\srecherche)?\s(?:of|de|du|d['’])\s?$/iu,
);

/** « Adresser CV et lettre manuscrite au Dr X ». */
const SENT_TO = behind(/(?<!\p{L})(?:adress|envo|transm|remett|send)\p{L}*\s[^.;:\n]{2,60}\s(?:au|à|aux|to)\s$/iu);

export const byCivility: Way = (walk) => {
  const { text, at, lead } = walk;
  if (lead.length > 1 && (TITLES.has(lead) || (lead < "a" && TITLES.has(lead.toLowerCase())))) return titledAt(walk);
  if (!"MPD".includes(text[at]!)) return null;
  const [title = ""] = foundAt(CIVILITY, text, at);
  if (title === "") return null;
  const behind = at + title.length;
  // « Mme LE GALL », « M. de Villiers »: behind a title, an article opens the name.
  const [article = ""] = foundAt(ARTICLE, text, behind);
  // « M. P. MONTCALM », « Mme J.-B. LY ».
  const [initials = ""] = foundAt(INITIALS, text, behind + article.length);
  const start = behind + article.length + initials.length;
  // « Docteur Expert Technique ».
  if (/^(?:Doct|Profess)/.test(title) && isOffice(foundAt(CAPITAL_WORD, text, behind)[1] ?? "")) return null;
  // « M. Le Maire ».
  if (/^l[ae]\s/i.test(article) && isOffice(foundAt(CAPITAL_WORD, text, start)[1] ?? "")) return null;
  const isLearned = /^[DP]/.test(title);
  const name =
    nameAt(text, start, { single: true, namesakes: !isLearned }) ??
    (isLearned ? null : familyTooAt(text, start, article));
  if (name === null || isOfHistory(text.slice(at, start + name.length))) return null;
  if (isFigure(text.slice(Math.max(0, at - 140), at))) return null;
  // « rue du Docteur Roux ».
  const before = text.slice(Math.max(0, at - 60), at);
  if (
    isLearned &&
    isNounBefore(before + title) &&
    !GROUP_OF.test(before) &&
    !SENT_TO.test(before) &&
    (!PRACTICE_OF.test(before) || walk.taken.isOwn(name))
  )
    return null;
  const end = start + name.length;
  return { at, end: SEVERAL.test(title) ? rowEnd(text, end) : end, isSure: true };
};

/** « le cabinet des Drs Montcalm et Roy », but « la clinique du Docteur Roux ». */
const PRACTICE_OF = behind(
  /(?<!\p{L})(?:(?:cabinet|service|consultations?|patients)\s(?:\p{Ll}+\s)?d(?:u|es)|clinique\sdes)\s$/iu,
);
/** « Mmes », « les docteurs »: more than one stand behind it. */
const SEVERAL = /^(?!Mr?s)(?:MM|\p{L}+s)(?=[.\s]|$)/u;
/** « Mmes MONTCALM et LÝ », « les Drs Le Gall, Vidal et Aït-Saïd »: family names however typed, to the last of the row. */
const rowEnd = (text: string, from: number): number => {
  let end = from;
  for (;;) {
    const [joined = "", words = ""] = foundAt(AND_FAMILY, text, end);
    if (joined === "" || words.split(/\s/).some((word) => isPlainWord(word) && !isParticle(word))) return end;
    end += joined.length;
    if (!joined.startsWith(",")) return end;
  }
};
const AND_FAMILY = new RegExp(
  String.raw`(?:,|\s(?:et|ou|&|and))\s(?!(?:M|MM|Mr|Mrs|Mme|Mlle|Dr|Pr)[.\s])(${PARTICLE}{0,2}${WORD}(?:\s${WORD})?)`,
  "uy",
);

/** « Mme Bon », « M. Paris Duval », « Mme Le Du ». */
const familyTooAt = (text: string, at: number, article: string): string | null => {
  const [words = "", word = ""] = foundAt(CAPITAL_WORD, text, at);
  return FAMILIES_TOO.has(fold(word)) || (/^L[ae]\s/i.test(article) && word.length < 4) ? words : null;
};
const CAPITAL_WORD = /(\p{Lu}\p{L}+)(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+)?(?![\p{L}'’-])/uy;

/** « mme Montcalm Léa », « le professeur Montcalm pilote », « la lieutenante-colonelle ROY », « le Père Anselme ». */
const TITLES = new Set(
  "mme mlle mr madame monsieur messieurs mesdames maître maîtres frau herr professeur professeure professeurs professeures docteur docteure docteurs docteures Doña Señora Señor Signora capitaine commandant commandante colonel colonelle lieutenant lieutenante lieutenant-colonel lieutenante-colonelle adjudant adjudante adjudant-chef adjudante-chef sergent sergente médecin-chef cne cdt lcl ltn lt adj adc sgt Père Sœur Frère Abbé Sister Brother Reverend Pastor Rabbi Matron Father Mother".split(
    " ",
  ),
);

/** « le LCL Vasselin », « Chef de corps : LCL Vasselin ». */
const isHolder = (before: string): boolean => HOLDER.test(before);
const HOLDER = behind(/(?:[:(,–-]|(?<!\p{L})(?:l[ea]|au|du))\s\p{Lu}{3}\s$/iu);

const OF_THE_CHURCH = new Set([
  "Père",
  "Frère",
  "Sœur",
  "Abbé",
  "Sister",
  "Brother",
  "Reverend",
  "Pastor",
  "Rabbi",
  "Matron",
  "Father",
  "Mother",
]);

/** « les docteurs Montcalm et Roy », but « nos docteurs Python »: of learned people, more than one must be named. */
const LEARNED = new Set("docteurs docteures professeurs professeures".split(" "));

/** « professeur EPS ». */
const TAUGHT = /^(?:EPS|FLE|SVT|SES|NSI|STI|SII|EMC|LSF|CPGE)(?!\p{L})/u;
const beforeLead = (before: string): string => before.replace(/\p{L}+\s$/u, "");

function titledAt(walk: Walk): Found | null {
  // « Cdt Le Floc'h », but « monsieur Le Doyen ».
  const [article = ""] = LEARNED.has(walk.lead) ? [] : foundAt(ARTICLE, walk.text, walk.at);
  if (isOffice(foundAt(CAPITAL_WORD, walk.text, walk.at + article.length)[1] ?? "")) return null;
  const bare = nameAt(walk.text, walk.at + article.length, { single: true });
  const name = bare === null ? null : article + bare;
  // « Rejoignez LCL Factoring ».
  if (/^\p{Lu}{3}$/u.test(walk.lead) && isTyped(bare ?? "") && !isHolder(aroundOf(walk, walk.at, walk.at).before))
    return null;
  if (name === null || isOfHistory(`${walk.lead} ${name}`)) return null;
  // « Brother Printers », « le Père Populaire ».
  if (
    OF_THE_CHURCH.has(walk.lead) &&
    ((!isFirstName(walk.text.slice(walk.at, walk.end)) && !isNameToo(walk.text.slice(walk.at, walk.end), true)) ||
      isInRowOfThings(beforeLead(aroundOf(walk, walk.at, walk.at).before)))
  )
    return null;
  const end = walk.at + name.length;
  const found = { at: walk.at, end: SEVERAL.test(walk.lead) ? rowEnd(walk.text, end) : end, isSure: true };
  if (/^prof/i.test(walk.lead) && TAUGHT.test(name)) return null;
  if (LEARNED.has(walk.lead) && (found.end === end || !/\p{Ll}/u.test(name))) return null;
  const around = aroundOf(walk, found.at, found.end);
  return isFigure(around.before) ||
    (isNounBefore(around.before) && !PRACTICE_OF.test(beforeLead(around.before))) ||
    isFounder(name, around, walk.taken)
    ? null
    : found;
}

/** « Contact : jean dupont », typed without capitals. */
const LOWER = PERSONS.add(
  /((?:(?:[Cc]ontact|[Ii]nterlocut(?:eur|rice)|[Rr]ecruteu(?:r|se))[^\n:.<>]{0,30}:[^\S\n]*|[àa] l['’]attention de |[Aa]upr[èe]s de ))(\p{Ll}+(?:-\p{Ll}+)?) \p{Ll}{2,}(?:-\p{Ll}+)?/u,
);
/** « je m'appelle jean », « moi c'est léa », « demander aussi nadia ». */
const LOWER_FIRST = PERSONS.add(
  /((?<!\p{L})(?:[Jj]e m['’]appelle|[Mm]oi,? c['’]est|[Mm]y name is|[Aa]ppele[rz]|[Dd]emande[rz]|[Cc]ontacte[rz]|[Jj]oindre)(?: aussi| bien)? )(\p{Ll}+(?:-\p{Ll}+)?)(?![\p{L}'’-])/u,
);
/** « mme brisebois », but « mme la présidente », « mme et mr ». */
const LOWER_CIVIL = PERSONS.add(
  /((?<!\p{L})(?:(?:mme|mlle|mr|madame|monsieur)\.?|(?<![.\d])(?<!\d\s)m\.) )(?!l[ae]s? |de |du |des |et |ou )(\p{Ll}{3,}(?:-\p{Ll}+)?)(?![\p{L}'’])/u,
);

/** « surtout sofiane côté achats », « dont walid au quai et elodie à la paie », « avec yanis et ines. »: colleagues in small letters,
 *  told by where they work, or to the end of a row. */
const SMALL = String.raw`\p{Ll}{3,}(?:-\p{Ll}+)?`;
const WHERE = String.raw`\scôté\s\p{Ll}+|\s(?:au|en|des?|du|[àa]|aux)\s(?:la\s|l['’])?(?:${HOUSE}|front|back|infra|data|support|produit|design|dev|ops|qa|rh|marketing|com|commerce)(?!\p{L})`;
const COLLEAGUE = `(${SMALL})(?:${WHERE}|(?=\\s?[.,;:!?)\\n]|$|\\s(?:et|ou|puis)\\s))`;
const LOWER_COLLEAGUES = PERSONS.add(
  new RegExp(
    String.raw`((?<!\p{L})(?:notamment|surtout|dont|avec|souvent)\s)(${COLLEAGUE}(?:(?:,|\s(?:et|ou|puis))\s${COLLEAGUE}){0,4})`,
    "u",
  ),
);
const EACH_COLLEAGUE = new RegExp(String.raw`(^|(?:,|\s(?:et|ou|puis))\s)${COLLEAGUE}`, "gu");
/** First names that are words of a sentence in small letters. */
const WORDS_IN_SMALL = new Set(
  `claire pierre ravi constance constant marine manuel rime reine victoire lois hui rose aurore ambre perle violette iris prune marguerite
  clemence clement colombe angelique melodie harmonie jade opale topaze garance capucine celeste lune ange hugo django kafka sage denis`.split(
    /\s+/,
  ),
);
/** The names of a row, as far as each is one. */
function withoutColleagues(row: string, taken: Taken): string {
  let isRow = true;
  return row.replace(EACH_COLLEAGUE, (found: string, joined: string, name: string) => {
    isRow &&= isSmallName(name) && !WORDS_IN_SMALL.has(fold(name));
    return isRow ? joined + taken.name(name, false) + found.slice(joined.length + name.length) : found;
  });
}

export function withoutLowerCase(seen: Seen, taken: Taken): Seen {
  const named = [LOWER, LOWER_FIRST].reduce(
    (said: Seen, pattern) =>
      replaced(said, pattern, ([whole, lead = "", first = ""]) =>
        isSmallName(first) ? lead + taken.name(whole.slice(lead.length)) : whole,
      ),
    seen,
  );
  const full = replaced(named, LOWER_FULL, ([whole, lead = "", first = "", family = ""]) =>
    isSmallName(first) && !isPlainWord(family) ? lead + taken.name(whole.slice(lead.length)) : whole,
  );
  const alone = replaced(full, LOWER_COLLEAGUES, ([, lead = "", row = ""]) => lead + withoutColleagues(row, taken));
  const civil = replaced(alone, LOWER_CIVIL, ([whole, lead = "", name = ""]) =>
    isPlainWord(name) ? whole : lead + taken.name(name),
  );
  return seenIn(withoutReached(civil.text, taken), civil);
}

/** « le gérant cyril chapuis », « passez voir nathalie roussel », "speak to shaz". */
const LOWER_FULL = PERSONS.add(
  /((?<!\p{L})(?:[Pp]asse[rz] voir|[Vv]enez voir|[Vv]oir avec|[Ss]peak (?:to|with)|[Aa]sk for|(?:le|la|notre|votre) (?:gérante?|patron(?:ne)?|directeur|directrice|responsable|chef(?:fe)?)) )(\p{Ll}{3,}(?:-\p{Ll}+)?) (\p{Ll}{3,}(?:-\p{Ll}+)?)(?![\p{L}'’-])/u,
);

/** « jean », not « soin », « rose » nor « julia ». */
const isSmallName = (word: string): boolean =>
  isCommonFirstName(word) && !isPlainWord(word) && !isToolToo(word) && !WORDS_TOO.has(fold(word));

/** « tel bruno castagnol 06 39 … »: right before the phone that was taken out. */
function withoutReached(text: string, taken: Taken): string {
  if (!text.includes(MARK)) return text;
  const parts = text.split(MARK);
  for (const [at, part] of parts.slice(0, -1).entries()) {
    const [found, name = "", first = "", family = ""] = LOWER_REACHED.exec(part) ?? [];
    if (found === undefined || !isCommonFirstName(first) || isPlainWord(family)) continue;
    parts[at] = part.slice(0, -found.length) + taken.name(name) + found.slice(name.length);
  }
  for (const [at, part] of parts.slice(0, -1).entries())
    parts[at] = part.replace(CALLED_IN_CAPITALS, (whole, one: string, other?: string) =>
      [one, other].every((name) => name === undefined || !(isPlainWord(name) || isOffice(name)))
        ? [one, other].reduce((said: string, name) => (name ? said.replace(name, taken.name(name, true)) : said), whole)
        : whole,
    );
  return parts.join(MARK);
}
/** « APPELER MAMOUTOU OU GHEORGHE AU 06 39 … », of a text in capitals. */
const CALLED_IN_CAPITALS =
  /(?<=(?<!\p{L})(?:APPELER|APPELEZ|JOINDRE|CONTACTER|CONTACTEZ)\s)(\p{Lu}{3,})(?:\s(?:OU|ET)\s(\p{Lu}{3,}))?(?=\s(?:AU|SUR LE)\s$)/u;
const LOWER_REACHED = behind(
  /(?<![\p{L}\d'’.@-]|(?<!\p{L})(?:la|le|les|une?|du|des|aux?)\s)((\p{Ll}{3,}(?:-\p{Ll}+)?)(?:\s(?:et|ou)\s\p{Ll}{3,})?\s(\p{Ll}{3,}(?:-\p{Ll}+)?))\s?[,:(–-]?\s?(?:(?:au|sur le|tel|tél|mob)\s)?$/u,
);

const leads = (words: readonly string[]): Pattern =>
  PERSONS.add(new RegExp(String.raw`(?<![\p{L}\d])${any(...words)}(?:\s(?:sera|est|is|will be))?${GAP}`, "iu"));
const [LEAD_TO_FIRST_NAME, LEAD_TO_NAME, LEAD_TO_SIGNER] = [leads(TO_A_FIRST_NAME), leads(TO_A_NAME), leads(CLOSING)];

interface Lead {
  said: string;
  at: number;
  /** It needs no first name of ours. */
  isNamed: boolean;
  /** It closes a letter. */
  closes?: boolean;
}

/** Behind words that lead to a person, by where the name would begin. */
export function createByLead(seen: Seen): Way {
  const led = new Map<number, Lead>();
  for (const { 0: said, index } of matches(LEAD_TO_FIRST_NAME, seen))
    led.set(index + said.length, { said, at: index, isNamed: /[:–—-]/.test(said) });
  for (const { 0: said, index } of matches(LEAD_TO_NAME, seen))
    led.set(behindRole(seen.text, index + said.length), { said, at: index, isNamed: true });
  for (const { 0: said, index } of matches(LEAD_TO_SIGNER, seen))
    led.set(index + said.length, { said, at: index, isNamed: true, closes: true });
  return (walk) => {
    const lead = led.get(walk.at);
    return lead === undefined ? null : ledBy(lead, walk);
  };
}

function ledBy(lead: Lead, walk: Walk): Found | null {
  const { text, at, taken } = walk;
  const name = ledName(text, lead, at);
  if (name === null || taken.isOwn(name) || isCalledThing(text.slice(Math.max(0, at - 60), at))) return null;
  const end = at + name.length;
  const around = aroundOf(walk, at, end);
  if (
    !lead.isNamed &&
    (isFirmJoined(name, around.before) ||
      isInRowOfThings(around.before) ||
      isAmongFirms(name, around.before, around.rest))
  )
    return null;
  if (THING_AFTER.test(around.rest)) return null;
  if (/^créée? |fondat/i.test(lead.said) && isFounder(name, around, taken)) return null;
  return { at, end };
}

function ledName(text: string, lead: Lead, at: number): string | null {
  const { said, isNamed } = lead;
  if (lead.closes && TEAM.test(text.slice(at, at + 60))) return null;
  const ofCrew = CREW.test(said);
  // « L'équipe : Data, Produit », but « l'équipe : Mirabelle au CRM, Okonma à la data ».
  if (ofCrew && foundAt(EACH_THERE, text, at).length === 0) return null;
  const single = lead.closes ? said.includes("\n") : ofCrew || isNamedAlone(said) || isAskedFor(text, lead, at);
  const inverted = /:/.test(said) ? invertedAt(text, at, RECRUITING.test(said)) : null;
  const [family = null] = isNamed && /:/.test(said) ? foundAt(FAMILY_AND_INITIAL, text, at) : [];
  return (
    inverted ??
    (family === null || isPlainWord(family.slice(0, -2)) ? null : family) ??
    nameAt(text, at, { weak: !isNamed, single, namesakes: isNamed && isDoubled(text, at) }) ??
    (isNamed ? null : beforeReach(text, at))
  );
}

/** « RECRUTEUR : BRISEBOIS Z. ». */
const FAMILY_AND_INITIAL = /\p{Lu}[\p{Lu}'’-]{3,}\s\p{Lu}(?=\.\s?(?:[\n,;(–-]|$))/uy;

const CREW = /(?:équipe|team)\s?:\s?$/i;
const THERE = String.raw`\s(?:aux?|à la|côté|en|on|in|for|pour)\s(?:l[ae]s?\s)?[\p{L}&]+`;
const EACH_THERE = new RegExp(String.raw`(?:${WORD}${THERE}(?:,|\s(?:et|and))\s){1,6}${WORD}${THERE}`, "uy");

const isNamedAlone = (said: string): boolean => SINGLE_LEAD.test(said) && NAMED_ALONE.test(said);
/** « Kind regards,\nMirabelle », but « Regards,\nVermeil Talent Team ». */
const TEAM =
  /^\p{Lu}[\p{L}'’-]*\s(?:\p{Lu}\p{Ll}+\s)?(?:Team|Recruiting|Recruitment|Careers|Recrutement|RH|HR)(?!\p{L})/u;

/** « Demandez Daniel Moquet-Roy »: a second family name makes another of who bears a house's. */
const isDoubled = (text: string, at: number): boolean => foundAt(DOUBLED, text, at).length > 0;
const DOUBLED = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+(?![\p{L}'’-])/uy;

/** « encadré par notre responsable méthodes Léa Kerbrat »: the name stands behind the role. */
const behindRole = (text: string, at: number): number => at + (foundAt(OWN_ROLE, text, at)[0]?.length ?? 0);
const OWN_ROLE = new RegExp(
  String.raw`(?:${THEIR}\s?)?(?:${ROLE_NOUN})(?:\s\p{Ll}[\p{L}'’-]*){0,4},?\s(?=\p{Lu})`,
  "uy",
);

const RECRUITING = /contact\s|recrut|recruit|hiring|interlocut/i;

/** After these, one capital word that no list knows is still a person's. */
const SINGLE_LEAD =
  /^(?:nom |interlocut|collègues|pairs|coéquip|(?:votre|vos|ton|ta|mon|notre|son|sa|your|our) |recruteuse|je m|my name|s['’]appelle|moi|meet |\S+ (?:c[etopf]o|pdg) )/i;
/** « Ton binôme : Mirabelle », « notre CTO Mirabelle ». */
const NAMED_ALONE =
  /:|(?:bin[ôo]me|parrain|marraine|mentor|buddy|manager|tut(?:eur|rice)|boss) (?:sera|est|is|will be) $|appelle|name|moi|^\S+ (?:c[etopf]o|pdg) $/i;
/** « Sonnez et demandez Mirabelle », « ask for Mirabelle at reception »: at the door, somebody is asked for. */
const ASKED_FOR = /^(?:demande[rz]|ask(?: for)?) $/i;
const AT_THE_DOOR =
  /(?<!\p{L})(?:sonne[rz]?|frappe[rz]?|pouss\p{L}+|présente[rz]?|passe[rz]?|venez|viens|pop|come|drop|appel\p{L}*|téléphon\p{L}*|standard|accueil|magasin|comptoir|bar|atelier|caisse)(?!\p{L})/iu;
const ONE_ASKED_FOR = new RegExp(
  String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s(?:ou|or)\s\p{Lu}\p{Ll}[\p{L}'’-]+)?(?:(?=[).!]?\s*(?:[\n)]|$))|(?=\s(?:[àa]\s(?:la\s|l['’])|aux?\s|en\s|at\s(?:the\s)?)(?:${HOUSE}|reception|bar|desk|counter)(?!\p{L})))`,
  "uy",
);
const isAskedFor = (text: string, { said, at: from }: Lead, at: number): boolean =>
  ASKED_FOR.test(said) &&
  foundAt(ONE_ASKED_FOR, text, at).length > 0 &&
  AT_THE_DOOR.test(text.slice(Math.max(0, from - 60), from) + text.slice(at, at + 60));

/** Two unknown words that are followed by a way to reach them. */
function beforeReach(text: string, at: number): string | null {
  const name = nameAt(text, at);
  return name !== null && REACH.test(text.slice(at + name.length, at + name.length + 40)) ? name : null;
}
