import type { RawOffer } from "../../offer/raw-offer.ts";
import { firstNamesIn, isFirstName } from "./first-names.ts";
import { fold } from "./fold.ts";
import { createPatterns, matches, type Pattern, type Seen } from "./patterns.ts";

/** Recruiters' names, e-mails, phones and profiles never reach the store or the logs. Links to the offer are kept. */

export const MARK = "[coordonnées retirées]";

export interface Scrubbed {
  text: string;
  /** How many pieces of personal data were removed. */
  removed: number;
}

// A gap between a lead and what it introduces may hold markup (« Contact : <strong>Marie Dupont</strong> »).
const TAGS = "(?:<[^<>]{0,200}>)";
const GAP = String.raw`(?:[\s:,–—-]|&nbsp;|${TAGS}){0,12}`;
const WORD = String.raw`(?:\p{Lu}[\p{L}'’]*(?:-\p{Lu}?[\p{L}'’]+)*\.?)`;
const PARTICLE = String.raw`(?:(?:de|du|des|la|le|el|ben|van|von|da|di|DE|DU|DES|LA|LE|EL|BEN|VAN|De|Du|La|Le|El|Ben|Van|Von)\s+|[dD]['’](?=\p{Lu}))`;
const NAME = String.raw`${WORD}(?:(?:[ \u00a0\u202f]|${TAGS})+${PARTICLE}{0,2}${WORD}){0,3}`;

/** What gives a person away is tried where its first words stand. */
const PERSONS = createPatterns();

const EMAIL =
  /(?:mailto:)?[\p{L}\d._%+'-]+(?:\s?(?:@|&#0?64;|&commat;)\s?|\s?[[({<]\s?(?:at|arobase?|chez|@|a)\s?[\])}>]\s?|\s+(?:arobase)\s+)[\p{L}\d-]+(?:(?:\.|\s?[[({]\s?(?:dot|point|\.)\s?[\])}]\s?|\s(?:dot|point)\s)[\p{L}\d-]+)*(?:\.|\s?[[({]\s?(?:dot|point|\.)\s?[\])}]\s?|\s(?:dot|point)\s)\p{L}{2,}/giu;
/** « prenom.nom AT domaine DOT fr »: words alone, so the ending must be one that addresses have. */
const EMAIL_IN_WORDS =
  /[\p{L}\d._%+-]+\s+(?:at|arobase)\s+[\p{L}\d-]+(?:\s+(?:dot|point)\s+[\p{L}\d-]+){0,2}\s+(?:dot|point)\s+(?:fr|com|org|net|eu|io|ai|be|ch|tech|dev)(?![\p{L}\d])/giu;
const EMAIL_SIGN = PERSONS.add(/&#0?64;|&commat;|arobase|[[({<]\s?(?:at|chez|a)\s?[\])}>]/i);
const AT = PERSONS.add(/\s(?:at|arobase)\s/i);
const DOT = PERSONS.add(/\s(?:dot|point)\s/i);
const SEP = String.raw`(?:[ \u00a0\u202f\u2009.\-–/_·]|&nbsp;|&#160;){0,3}`;
const FRENCH_PHONE = new RegExp(
  String.raw`(?<![\d\w./=-])(?:tel:)?(?:(?:(?:\+|00)${SEP}33|\(\+?33\))${SEP}(?:\(${SEP}0${SEP}\))?${SEP}0?|\(0\)${SEP}|\((?=0[1-9]\))0|0)[1-9]\)?(?:${SEP}\d{2}){4}(?!\d|-[A-Z\d])`,
  "gu",
);
const OTHER_PHONE = new RegExp(
  String.raw`(?<![\d\w./=-])(?:tel:)?(?:\+|00)${SEP}(?!33)[1-9]\d{0,2}(?:${SEP}\(?\d{1,4}\)?){2,6}(?!\d)`,
  "gu",
);
const FRENCH_PHONE_BY_THREES = new RegExp(
  String.raw`(?<![\d\w./=-])0[1-9]\d${SEP}\d{3}${SEP}\d{4}(?!\d)|(?<![\d\w./=-])0[1-9]\d{2}[ .]\d{3}[ .]\d{3}(?!\d)|(?<![\d\w./=-])0[ .]?8\d{2}(?:[ .]\d{2}){3}(?!\d)`,
  "gu",
);
const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:www\.)?(?:linkedin\.com\/(?:in|pub)|viadeo\.com\/(?:fr\/)?profile|calendly\.com|cal\.com|meetings[\w-]*\.hubspot\.com|wa\.me|t\.me)\/[^\s"'<>)\]]+/giu;
const PROFILE_SITE = PERSONS.add(/\.(?:com|me)\//i);
const URL_SPAN = /https?:\/\/[^\s"'<>]+/gu;

const CIVILITY = PERSONS.add(
  new RegExp(
    String.raw`(?<![\p{L}\d-])(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Mme\.?|Mlle|Monsieur|Madame|Mademoiselle)(?:[ \u00a0\u202f]|&nbsp;|${TAGS}){1,3}(${NAME})`,
    "u",
  ),
);
/** Words after which a person is named, whoever it is. Case of the lead is free; the name's is not. */
const LEADS = [
  "personnes? (?:à|a) contacter",
  "contact(?:s|er|ez(?:-(?:moi|nous))?)?(?: rh| recrutement| commercial| person| presse)?",
  "(?:votre|vos|ton|mon) (?:conseill(?:er|ère)|référente?|tuteur|tutrice)",
  "interlocut(?:eur|rice)s?(?:\\(rice\\))?(?: principale?| rh)?",
  "recrut(?:eur|euse|ement)(?: en charge)?",
  "recruiter",
  "hiring manager",
  "(?:responsable|chargée?) (?:du |de |de ce )?recrutement",
  "référente? handicap",
  "(?:tuteur|tutrice)(?: de stage| en entreprise)?",
  "ma[îi]tre (?:d['’]apprentissage|de stage)",
  "manager(?:euse)?(?= ?:)",
  "je suis",
  "moi c['’]est",
  "cordialement,?",
  "reach out to",
  "suivie? par",
  "publi[ée]e? par",
  "posted by",
  "rédigée? par",
  "créée? par",
  "[àa] l['’]attention d(?:e |u |['’])",
  "attn",
  "je m['’]appelle",
  "my name is",
];
const LEAD = PERSONS.add(new RegExp(String.raw`(?<![\p{L}\d])(?:${LEADS.join("|")})${GAP}`, "iu"));
/** « Contact : jean dupont », typed without capitals. */
const LOWER = PERSONS.add(
  /((?:[Cc]ontact|[Ii]nterlocut(?:eur|rice)|[Rr]ecruteu(?:r|se))[^\S\n]*:[^\S\n]*)(\p{Ll}+(?:-\p{Ll}+)?) \p{Ll}{2,}(?:-\p{Ll}+)?/u,
);
const NAME_HERE = new RegExp(NAME, "uy");
/** Words that make a person of a first name that follows them: looked for at the end of what comes before. */
const BEFORE_FIRST_NAME = new RegExp(
  String.raw`(?:(?<!\p{L})(?:je suis|i am|i['’]m|moi c['’]est|aupr[èe]s d[e'’]|(?:adress|envoy|transm|send|postul|communiqu|remettre|merci de contact)[^.\n<>]{0,60} (?:à|au|to|auprès de)|reach out to|rejoindre|rejoignez|rejoindras|rencontre(?:r|z|ras)?|retrouve(?:r|z)?|(?:entretien|[ée]change|call|visio|rendez-vous|rdv|discussion|appel|interview|meeting|café|rencontre|étape|contact|point|d[ée]brief|visite|pr[ée]qualification)[^.\n<>•]{0,60} (?:avec|with|par)|puis (?:avec|with)|(?:la|le|notre|votre) (?:rh|drh|cto|ceo|recruteu(?:r|se)|directeur|directrice|manager)|sous la responsabilit[ée] de|(?:rattach[ée]e?|report\p{L}*)(?:\(e\))? (?:direct\p{L}* )?(?:à|to)|(?:manag|encadr|accompagn|pilot|dirig)[ée]e?(?:\(e\)|\.e|·e)? par|aux c[ôo]t[ée]s de|appelez|téléphonez à|écrivez à|cordialement|bien à vous|à bient[ôo]t|regards|responsable recrutement|charg[ée]e? (?:de|du) recrutement|talent acquisition(?: manager| specialist| partner)?|consultante? en recrutement)${GAP})$`,
  "iu",
);
/** « Marie Dupont, Talent Acquisition », « Paul – chargé de recrutement »: looked for at the start of what comes after. */
const AFTER_NAME = new RegExp(
  String.raw`^(?:\s|${TAGS}){0,3}[,–—(:-](?:\s|${TAGS}|notre |votre |la |le |est ){0,4}(?:charg[ée]e? (?:de|du) recrutement|responsable (?:du )?(?:recrutement|rh|des ressources)|talent|recruteu|recruiter|rh\b|hr\b|drh\b|hiring|head of (?:talent|people)|people|consultante? (?:indépendante? )?en recrutement|assistante? rh|gestionnaire rh|directeur|directrice|cto\b|ceo\b|manager\b)`,
  "iu",
);
/** « MONTCALM Hugo »: a family name in capitals. */
const CAPITALS_BEFORE = /(?<![\p{L}\d])\p{Lu}[\p{Lu}'’-]{2,}\s$/u;
const AND_OTHERS = new RegExp(String.raw`(?:\s*(?:,|;|/|&|et|ou|and|puis|avec)\s+){1,2}(${NAME})`, "uy");

/** After these, one capital word is enough: « Votre interlocutrice : Aïssatou ». */
const PERSON_LEAD =
  /^(?:(?:votre|vos|ton|mon) |interlocut|recruteu[rs]|recruiter|personnes? (?:à|a) contacter|publi|posted|je m|my name|suivi|rédig|créé|je suis|moi|cordial|[àa] l['’]attention|attn|référent|tuteur|tutrice|ma[îi]tre|responsable|chargé)/iu;
/** After these, one capital word that no list knows is still a person's. */
const SINGLE_LEAD = /^(?:interlocut|(?:votre|vos|ton|mon) |recruteuse|je m|my name)/i;
/** « Contactez Zélie Montcalm au … », « à contacter X sur LinkedIn ». */
const REACH =
  /^(?:<[^<>]*>|\s)*(?:au|aux|par|sur|pour|via|directement|at|on|for|by)\b|^(?:<[^<>]*>|\s)*(?:\[coordonnées|[:(])/i;

/** Companies that bear a first name. */
const BRANDS =
  /^(?:louis vuitton|hugo boss|pierre fabre|yves rocher|yves saint|leroy|paul ricard|martin brower|martin belaysoud|jean paul gaultier|christian dior|christian louboutin|gabriel|thomas cook|michael page|robert half|robert walters|morgan philips|morgan stanley|axel springer|oscar|alan\b|claude (?:code|sonnet|opus|haiku|ai)|charles river|marc jacobs|alain afflelou|marionnaud|nina ricci|philippe starck|paul sabatier|pierre et marie|victor hugo)/;

const NOT_A_NAME = new Set(
  "rh drh hr service services direction equipe equipes l'equipe ressources humaines recrutement departement candidature cv agence societe entreprise groupe cabinet france paris lyon nantes lille bordeaux toulouse marseille rennes ia data it si dsi cto ceo coo cfo vp directeur directrice responsable manager chef monsieur madame le la les l un une nous notre vos votre merci pour par en de du des au aux et ou sur dans si ce cette vous ils elle il je poste offre contact email mail e-mail tel telephone adresse mobile linkedin lien site reference ref contrat cdi cdd stage alternance processus type date lieu localisation salaire remuneration profil mission missions avantages candidats candidat bac niveau master ecole universite pole mairie ministere conseil region metropole talent acquisition people human resources team head lead product owner scrum azure aws google microsoft excel power bi python the our your we you this apply charge chargee chargees excellente excellent bonne bon capacite sens maitrise connaissance connaissances competences competence experience president presidente maire recteur rectrice prefet professeur docteur maitre relation relations group solutions consulting technologies technology space bank banque systems systemes systeme digital cloud lab labs studio comite business engineering marketing finance finances innovation security securite partners partner academy institut institute fondation federation association assurance assurances mutuelle credit caisse centre center industries energie energy transformation projet projets cheffe ingenieur ingenieure developpeur consultant consultante analyst scientist engineer specialist officer office program project senior junior managers executive global international europe european french tech technique technical general generale generaux adjoint adjointe commercial commerciale industriel industrielle operations qualite achats juridique communication formation welcome jungle airbus thales capgemini orange sncf edf engie sopra steria accenture deloitte kpmg renault jira confluence figma notion claude chatgpt copilot gemini mistral llama docker kubernetes react angular typescript javascript java sap salesforce oracle snowflake databricks dataiku tableau slack teams zoom github gitlab plusieurs ensemble entretien echange premier premiere deuxieme second rencontre appel visio janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi autonomie rigueur anglais francais curieux curieuse passionne passionnee dynamique".split(
    " ",
  ),
);

/** Text (or HTML) without e-mails, phones, profiles and the names of contact persons. */
export function scrub(text: string): Scrubbed {
  if (text === "") return { text, removed: 0 };
  const counter = { removed: 0 };
  const mark = (): string => {
    counter.removed++;
    return MARK;
  };
  const seen = PERSONS.look(text);
  let clean = text;
  if (text.includes("@") || EMAIL_SIGN.next(seen)) clean = clean.replace(EMAIL, mark);
  if (AT.next(seen) && DOT.next(seen)) clean = clean.replace(EMAIL_IN_WORDS, mark);
  if (PROFILE_SITE.next(seen)) clean = clean.replace(PROFILE, mark);
  if (/\d/.test(clean)) clean = outsideUrls(clean, (part) => phones(part, mark));
  clean = names(clean === text ? seen : PERSONS.look(clean), mark);
  return { text: merged(clean), removed: counter.removed };
}

/** No phone is shorter; most texts hold no such run. */
const EIGHT_DIGITS = /\d(?:(?:[^a-zA-Z\d\n&]|&nbsp;|&#160;){0,8}\d){7}/;

function phones(text: string, mark: () => string): string {
  const markPhone = (found: string, at: number, whole: string): string =>
    isDate(found) || isReference(found, whole.slice(Math.max(0, at - 24), at)) ? found : mark();
  if (!EIGHT_DIGITS.test(text)) return text;
  return text
    .replace(FRENCH_PHONE, (found: string, at: number, whole: string) => markPhone(found, at, whole))
    .replace(OTHER_PHONE, (found: string) => (/^\D*(?:\d\D*){9,15}$/.test(found) ? mark() : found))
    .replace(FRENCH_PHONE_BY_THREES, (found: string, at: number, whole: string) => markPhone(found, at, whole));
}

const isDate = (found: string): boolean => /^\d{2}[./-]\d{2}[./-](?:19|20)\d{2}\b/.test(found);
/** Ten digits in a row after « référence » number an offer, not a line. */
const isReference = (found: string, before: string): boolean =>
  /^\d+$/.test(found) && /(?:r[ée]f(?:[ée]rence)?|siren|siret|n°|num[ée]ro d['’]offre|id)[^\d\n]{0,6}$/i.test(before);

/** Digits of an address are no phone, words of an address are no name. */
function outsideUrls(text: string, change: (part: string) => string): string {
  if (!text.includes("://")) return change(text);
  let out = "";
  let from = 0;
  for (const url of text.matchAll(URL_SPAN)) {
    out += change(text.slice(from, url.index)) + url[0];
    from = url.index + url[0].length;
  }
  return out + change(text.slice(from));
}

function names(seen: Seen, mark: () => string): string {
  const civil = replaced(seen, CIVILITY, ([whole, name = ""]) => {
    const kept = nameOf(name, false, true);
    return kept === null ? whole : mark() + name.slice(kept.length);
  });
  const lower = replaced(civil, LOWER, ([whole, lead = "", first = ""]) =>
    isFirstName(first) ? lead + mark() : whole,
  );
  return withFirstNames(withTitles(withLeads(lower, mark), mark), mark);
}

/** Every match replaced; where nothing changes, what was seen in the text still holds. */
function replaced(seen: Seen, pattern: Pattern, by: (found: RegExpExecArray) => string): Seen {
  let out = "";
  let from = 0;
  for (const found of matches(pattern, seen)) {
    out += seen.text.slice(from, found.index) + by(found);
    from = found.index + found[0].length;
  }
  const changed = out + seen.text.slice(from);
  return changed === seen.text ? seen : PERSONS.look(changed);
}

/** Replaces the name that follows a lead. */
function withLeads(seen: Seen, mark: () => string): string {
  const { text } = seen;
  let out = "";
  let from = 0;
  let next = 0;
  for (let lead = LEAD.next(seen); lead; lead = LEAD.next(seen, next)) {
    const at = lead.index + lead[0].length;
    next = at;
    const person = PERSON_LEAD.test(lead[0]);
    const named = person || /[:–—-]/.test(lead[0]);
    const name =
      nameAt(text, at, !named, SINGLE_LEAD.test(lead[0]) && /:|appelle|name/i.test(lead[0])) ??
      (named ? null : beforeReach(text, at));
    if (name === null) continue;
    out += text.slice(from, at) + mark();
    from = others(text, at + name.length, mark);
    next = from;
  }
  return out + text.slice(from);
}

/** Two unknown words that are followed by a way to reach them. */
function beforeReach(text: string, at: number): string | null {
  const name = nameAt(text, at, false, false);
  return name !== null && REACH.test(text.slice(at + name.length, at + name.length + 40)) ? name : null;
}

const nameAt = (text: string, at: number, weak: boolean, single: boolean): string | null => {
  NAME_HERE.lastIndex = at;
  const found = NAME_HERE.exec(text)?.[0];
  return found ? nameOf(found, weak, single) : null;
};

/** « avec Maryline, Sabrina et Paul »: where the list of names ends. */
function others(text: string, from: number, mark: () => string): number {
  let at = from;
  for (;;) {
    AND_OTHERS.lastIndex = at;
    const next = AND_OTHERS.exec(text);
    const name = next ? nameOf(next[1]!, true, true) : null;
    if (!next || name === null || !(isFirstName(name.split(/\s/)[0]!) || isUnknownName(name.split(/\s+/)))) return at;
    mark();
    at += next[0].length - next[1]!.length + name.length;
  }
}

const ROLE = `(?:(?:charg[ée]e?|responsable) (?:de |du )?(?:recrutement|rh)|responsables?|directeur|directrice|manageu?s?e?r|head|lead|c[todipfm]o|cpto|ceo|drh|dsi|rh|hr|vp|chief|(?:co-?)?fondat(?:eur|rice)|(?:co-?)?founder|pr[ée]sidente?|consultante?|recruteu(?:r|se)|recruiter|talent|chef(?:fe)?|ing[ée]nieure?|data (?:analyst|scientist|engineer)|tech lead|product (?:owner|manager)|associée?|partner|assistante?|gérante?|hiring|engineering manager|ta future?|ton futur|votre future?)`;
/** « (CTO) », « , notre directrice Data », « – Responsable recrutement ». */
const TITLE = new RegExp(
  String.raw`(?:,|\(|–|—|-|:)\s{0,2}(?:(?:notre|votre|la|le|l['’]|son|sa|ta|ton|your|our|qui est)\s?)?(?<role>${ROLE})(?![\p{L}])`,
  "giu",
);
const NAME_THERE = new RegExp(`(?:^|[^\\p{L}'’-])(${NAME})$`, "u");
/** Words that lead to a person when a title follows. */
const TOWARDS =
  /(?:(?<!\p{L})(?:avec|with|par|by|à|to|puis)|rejoign\p{L}+|rencontr\p{L}+|(?:responsabilité|côtés|auprès) d(?:e|['’])|retirées\](?:\s?\([^()]{0,40}\))?\s?(?:,|et|and|&|ou|or|puis))(?:\s|<[^<>]*>)*$/iu;
/** Titles that only a person who recruits bears: nothing needs to stand before. */
const RECRUITS = /recrutement|rh$|hr$|drh|recruteu|recruiter|talent|hiring|c[todipfm]o$|ceo/iu;

/** Replaces the name before a title, where the words before lead to a person or the title is a recruiter's. */
function withTitles(text: string, mark: () => string): string {
  let out = "";
  let from = 0;
  TITLE.lastIndex = 0;
  for (let title = TITLE.exec(text); title; title = TITLE.exec(text)) {
    const end = /\s/.test(text[title.index - 1] ?? "") ? title.index - 1 : title.index;
    const found = NAME_THERE.exec(text.slice(Math.max(from, end - 60), end))?.[1];
    if (!found) continue;
    const at = end - found.length;
    const words = found.split(/\s+/);
    if (!isUnknownName(words)) continue;
    const before = out.slice(-30) + text.slice(Math.max(from, at - 40), at);
    const leads = TOWARDS.test(before);
    if (!leads && !(words.length >= 2 && RECRUITS.test(title.groups!.role!) && /(?:^|[\n.!?>•–—-])\s*$/.test(before)))
      continue;
    out += text.slice(from, at) + mark();
    from = end;
  }
  return out + text.slice(from);
}

/** Capital words, none of them a plain one nor all in capitals like an acronym. */
const isUnknownName = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  !BRANDS.test(fold(words.join(" "))) &&
  words.every((word) => /^(?:de|du|des|la|le|el|ben|van|von|di|da)$/i.test(word) || !isPlainWord(word)) &&
  words.some((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word));

/** Replaces a first name (and what follows it) where the words around it make it a person's. */
function withFirstNames(text: string, mark: () => string): string {
  let out = "";
  let from = 0;
  for (const index of firstNamesIn(text)) {
    if (index < from) continue;
    const name = nameAt(text, index, true, false);
    if (name === null) continue;
    const before = text.slice(Math.max(from, index - 110), index);
    const after = text.slice(index + name.length, index + name.length + 80);
    if (!BEFORE_FIRST_NAME.test(before.replace(CAPITALS_BEFORE, "")) && !AFTER_NAME.test(after)) continue;
    const surname = CAPITALS_BEFORE.exec(before)?.[0] ?? "";
    out += text.slice(from, index - surname.length) + mark();
    from = others(text, index + name.length, mark);
  }
  return out + text.slice(from);
}

/** The part of the words that is a name, or null. A weak lead needs a first name we know. */
function nameOf(found: string, weak: boolean, single = false): string | null {
  const words = found.split(/(?<=\s)/);
  let kept = "";
  for (const word of words) {
    const bare = word.replace(/<[^<>]*>/g, "").trim();
    const particle = kept !== "" && /^(?:de|du|des|la|le|el|ben|van|von|d['’].*)$/iu.test(bare);
    if (bare !== "" && !particle && isPlainWord(bare)) break;
    kept += word;
  }
  const name = kept.replace(/(?:\s+(?:de|du|des|la|le))*\s*$/iu, "").replace(/\.$/, "");
  const alone = single && /^\p{Lu}[\p{L}'’-]*\p{L}$/u.test(name) && !isPlainWord(name);
  return name !== "" && (alone || isName(name, weak)) ? name : null;
}

const isPlainWord = (word: string): boolean =>
  !/^\p{Lu}\.$/u.test(word) && NOT_A_NAME.has(fold(word.normalize("NFC")).replace(/[.,;:]+$/, ""));

function isName(name: string, weak: boolean): boolean {
  const words = name
    .replace(/<[^<>]*>/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first] = words;
  if (!first || isPlainWord(first) || BRANDS.test(fold(words.join(" ")))) return false;
  if (words.some((word) => isFirstName(word.replace(/[.,;:]+$/, "")))) return true;
  // « Contact : Sven Olafsson »: two capital words that no list knows; an acronym is no name.
  return (
    !weak &&
    words.length >= 2 &&
    words.some((word) => /\p{Ll}/u.test(word)) &&
    !words.some((word) => isPlainWord(word) && !/^(?:de|du|des|la|le)$/i.test(word))
  );
}

const TOUCHING = /\[coordonnées retirées\](?:[ \u00a0,;/|·–-]*\[coordonnées retirées\])+/gu;
/** Marks that touch become one. */
const merged = (text: string): string => (text.includes(MARK) ? text.replace(TOUCHING, MARK) : text);

/** A raw offer without personal data: description, title, company and other free text. `url` and `applyUrl` are kept,
 *  unless the way to apply is a mailbox. */
export function scrubRaw(raw: RawOffer): RawOffer {
  const clean = scrubFields(raw);
  if (typeof clean.description === "string") clean.description = scrub(clean.description).text;
  return clean;
}

/** The same without the description, which normalising cleans after decoding it. */
export function scrubFields(raw: RawOffer): RawOffer {
  const clean = { ...raw };
  const fields = [
    "title",
    "company",
    "place",
    "salary",
    "education",
    "experience",
    "contract",
    "remote",
    "rhythm",
  ] as const;
  for (const field of fields) {
    const value = (clean as Record<string, unknown>)[field];
    if (typeof value === "string") (clean as Record<string, unknown>)[field] = contactsOnly(value);
  }
  if (typeof clean.applyUrl === "string" && /^\s*(?:mailto|tel|sms):|@/i.test(clean.applyUrl)) clean.applyUrl = null;
  return clean;
}

/** Short fields name companies (« Marie Dupont Conseil »): only e-mails, phones and profiles are taken out. */
export const contactsOnly = (text: string): string =>
  /[@\d[({]|linkedin/i.test(text)
    ? merged(outsideUrls(text.replace(EMAIL, MARK).replace(PROFILE, MARK), (part) => phones(part, () => MARK)))
    : text;
