import { plain } from "../text/plain.ts";
import type { Duty } from "./duty-lexicon.ts";
import { ADDRESSED, ADDRESSEE, INFINITIVE, line } from "./phrases.ts";

/** A sentence about the subject, and what is needed to know whose doing it tells. */
export interface Heard {
  raw: string;
  /** Canonical words. */
  words: string;
  company: string;
  /** The title's first word: « directeur ». */
  role: string;
  /** Does the title say that helping is the job? */
  learner: boolean;
  /** Are these its own words, and not what it refers to put into words? */
  own: boolean;
}

/** Is it the person who is sought who does it, and not the company, a team or a client? `slogan`: might it be said of any house, « déployer l'IA »? */
export function isTheirs(
  before: string,
  verb: string,
  { raw, company, learner, role }: Heard,
  duty: Duty,
  slogan = false,
): boolean {
  if (WHO.test(before) && duty.sought.test(before)) return true;
  // « Vous disposez d'outils : suivi GPS, application d'IA »: things, and no duties.
  if (!/(?:ez|er|ir|re)$/.test(verb) && duty.anyWords.uses.test(before)) return false;
  const last = lastWords(before, duty);
  // « Vous contribuez à la stratégie, pilotez les projets »: a second person is governed by nothing.
  if (!learner && !/ez$/.test(verb) && duty.weakeners.test(last)) return false;
  if (duty.relatives.test(last) || duty.settings.test(before)) return false;
  const asked = PLACED.test(before) ? before.replace(duty.spoken, " ") : before.replace(duty.announces, "");
  if (!duty.address.test(before) && duty.wishes.test(`${asked}${verb} `)) return false;
  if (LATER.test(before)) return false;
  // « l'équipe pilote », « une entreprise pilotant »: somebody else's verb.
  if (!isImpersonal(verb) && duty.company.test(last)) return false;
  // « rattaché au responsable des projets IA » speaks of a colleague.
  if (duty.roleNouns.test(` ${verb} `) && duty.colleagues.test(last)) return false;
  // « Ombelle pilote le déploiement … » names no pilot.
  if (isNamed(before, company) && before.startsWith(company) && !ADDRESSEE.test(before)) return false;
  if (duty.person.test(before) || duty.holder.test(before.slice(-WORDS))) return true;
  // « Le directeur assure … », where a director is sought.
  if (role.length > 2 && last.includes(` ${role} `)) return true;
  // « Le Département souhaite encadrer l'usage de l'IA ».
  if (duty.references.wanting.test(before.slice(-WORDS))) return false;
  // A list of duties: « Animer une équipe et piloter … ».
  if (OPENING_VERB.test(before)) return true;
  if (isNamed(before, company) || duty.company.test(before)) return false;
  if (duty.opens.test(before)) return true;
  if (isNoun(verb)) return opensList(before) && !(before === " " && ARTICLED.test(raw) && PAST.test(raw));
  // A verb that opens the sentence, or its part under a heading, speaks to the reader; « Acme pilote … » does not.
  return (
    (!slogan && isImpersonal(verb)) ||
    (before.trim() === "" && !APPOSED.test(raw) && (verb.includes(" ") || !ARTICLED.test(raw))) ||
    isHeading(before, raw, duty)
  );
}

/** « Une évolution vers le pilotage … », « un collègue parti piloter … », « Vous pourrez, à terme, … ». */
const LATER = / (?:evolution|evoluer|parti|promu) (?:[^ ]+ )?$| pour(?:rez|ras) (?:[^ ]+ ){0,2}terme $/;

/** « Rattaché à la direction Expérience client, vous … » wishes for nothing. */
const PLACED = /^ (?:directement |directly )?(?:reporting|rattache|sous|sein|within|join|rejoignez|integrez) /;
/** Cheap look before `sought`. */
const WHO = / (?:qui|who|will) $/;
/** Characters in which the last two words are. */
const WORDS = 40;

/** « Chef de file de la mode, notre maison essaie l'IA »: what the house is. */
const APPOSED = /^[^,;:]+, (?:notre|nos|nous|our|we|the|le|la|l['’])\s(?!.*, (?:vous|tu|you) )/i;

/** « L'orchestre teste un outil d'IA »: what looks like a verb is who does it. */
const ARTICLED = /^(?:l['’]|(?:le|la|les|un|une|notre|the|an?|our)\s)/i;

const OPENING_VERB = new RegExp(`^ (?:${INFINITIVE}|[a-z]{2,}ez) `);

const isNoun = (verb: string): boolean => /(?:age|ion|aison|ment|mise|prise|conduite|suivi)(?: |$)/.test(verb);

/** « Le lancement de l'IA a eu lieu en mai ». */
const PAST = /(?<![a-z'])(?:a|ont|avait|avaient|fut|has|have|was|were) (?:deja |already )?[a-z]+/i;

/** « Recueil des besoins, suivi des projets IA » lists duties; « le chantier en cours touche l'industrialisation de l'IA » does not. */
const opensList = (before: string): boolean =>
  before.trim().split(" ").length <= 3 || /^ [a-z]+(?:ion|age|ment|aison|gestion|suivi|etude|mise) /.test(before);

/** « Responsibilities: own the AI programme », but not « Contexte : la DRH lance … ». */
const isHeading = (before: string, raw: string, duty: Duty): boolean =>
  raw.includes(":") &&
  duty.otherHeads.test(before) &&
  before.trim().split(" ").length <= 3 &&
  line(raw.slice(0, raw.indexOf(":"))).endsWith(before);

/** The words right before a verb that can take it away from the reader; none of them stands before « vous » or « puis ». */
function lastWords(before: string, duty: Duty): string {
  // « Nous recherchons une personne capable de piloter … »: whose « nous » seeks, and does not pilot.
  const own = before.replace(duty.spoken, " ").replace(duty.announces, "").replace(duty.sequels, " ");
  return ` ${own.trim().split(" ").slice(-4).join(" ")} `;
}

const isNamed = (before: string, company: string): boolean => company.trim().length > 2 && before.includes(company);

/** Infinitive, noun of action or second person: forms that do not need a company as subject. */
const isImpersonal = (verb: string): boolean =>
  /(?:er|ir|ettre|uire|endre|uivre|faire|age|ion|aison|ment|mise|conduite|ez|ship|ing)(?: |$)/.test(verb);

/** Is it told of the house alone, what its directors lead or what it does something else for? `title`: canonical words of the post. */
export function isOfHouseAlone(raw: string, words: string, title: string, duty: Duty): boolean {
  const text = plain(raw);
  if (duty.announces.test(words)) return false;
  return isLedByHead(text, words, title, duty) || isForIts(raw, duty);
}

/** « Afin de conduire ses projets d'IA, le groupe a créé un Lab », but not « …, le chargé de mission anime un réseau ». */
function isForIts(raw: string, duty: Duty): boolean {
  const [said] = PURPOSE.exec(raw) ?? [];
  if (said === undefined || !duty.subject.test(line(said))) return false;
  const done = raw.slice(said.length);
  return !ADDRESSED.test(plain(done)) && !duty.person.test(line(done));
}
const PURPOSE =
  /^(?:[Aa]fin d|[Pp]our \p{L}+(?:[ei]r|re)\s|[Ii]n order to |To )[^:;.]{5,160}?, (?=(?:nous|notre|nos|we|our|the|les?|la)\s|l['’]|\p{Lu}\p{L}+\s)/u;

/** « Notre directrice de l'innovation conduit les projets d'IA », unless a director is sought, or the reader has a share of it. */
function isLedByHead(text: string, words: string, title: string, duty: Duty): boolean {
  const [said = "", ...heads] = HEAD.exec(text) ?? [];
  const head = line(heads.find(Boolean) ?? "").trimEnd();
  if (head === "" || title.includes(head)) return false;
  const rest = text.slice(said.length);
  const told = line(rest);
  const lead = duty.leading.exec(told);
  if (lead === null || ADDRESSED.test(rest) || !duty.subject.test(words)) return false;
  // « La directrice veut un chef de projet pour son IA ».
  const role = duty.naming.role.exec(told);
  return role === null || role.index === lead.index;
}

/** Who heads a house or a part of it, as who does it: with an article, or by an office that needs none. */
const HEAD =
  /^(?:(?:au sein|dans|a|within|in) [^;:.]{2,90}, )?(?:(?:le |la |l'|une? |notre |the |our |an? )(directeur|directrice|director|presidente?|head|vice president|secretaire generale?|chef de (?:service|departement|pole|bureau)|dsi|dga?|drh|daf|codir|comex|c[a-z]o)|(?:votre |ton |ta |your )(?:future? )?(manager|responsable|directeur|directrice|superieure?|cheffe?|tuteur|tutrice|boss|supervisor)|(?:le |la |the |our |notre )?(chief (?:[a-z&]+ ){1,4}officer))(?![a-z])(?! (?:de |du |d')?(?:projet|programme|produit))/;
