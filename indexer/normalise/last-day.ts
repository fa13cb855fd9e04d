import { allMatches } from "./all-matches.ts";
import { instantOf, MONTH, parisDay, readDay } from "./dates.ts";
import { DAY, dayNamed } from "./day-in-text.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { inTexts, matchesIn, type Reading } from "./reading.ts";

/** The last day to apply: the field, else what the text says in so many words. It closes an offer: what is not sure is no day. */
export function lastDay(reading: Reading, postedAt: string | null): string | null {
  // A last day lies ahead: « 30 jours » there is no age, and from when it counts is not said.
  const { day, problem } = readDay(reading.raw.validThrough, null);
  if (problem) reading.count(`validThrough/${problem}`);
  if (day) return day;
  const words = lastDays(reading);
  return words.length === 0 ? null : theOne(words, reading, postedAt);
}

/** Two days are none; nor is one older than the posting: the text is that of a former one. */
function theOne(words: readonly string[], reading: Reading, postedAt: string | null): string | null {
  const seen = instantOf(reading.seenAt);
  const from = postedAt ?? (seen && parisDay(seen));
  const days = new Set(words.flatMap((one) => dayNamed(one, from) ?? []));
  const [day = null] = days;
  const problem = days.size > 1 ? "contradiction" : day && postedAt && day < postedAt ? "before-posted" : null;
  if (problem) reading.count(`validThrough/${problem}`);
  return problem ? null : day;
}

/** What the reader does or sends, and what is closed on that day. */
const APPLYING = [
  String.raw`\bcandidat(?:ures?|er|ez|e(?= (?:avant|jusqu|d'ici|au plus)))\b|\bpostul(?:ez|er)\b|lettres? de motivation|(?:votre|ton|vos|un|le|d'un|your) cv\b`,
  String.raw`\bcv(?= ?(?:et|\+|,|&|\/|and|accompagne|detaille|actualise|par|a (?:envoyer|adresser|transmettre|deposer|jour))\b| ?[+,&/])`,
  String.raw`\bapply(?= (?:by|before|until|now|online|here|today|via|at|on|with|directly|no later|for (?:this|the))\b|[^a-z ])|\b(?:your application|submit (?:an|the) application)\b|\bapplications(?= (?:will|must|should|are|can|close|received|by|before|until)\b)`,
  String.raw`\b(?:offre|annonce|publication)(?: d'emploi| de stage| de poste| d'alternance)? (?:est |reste |sera )?(?:valable|valide|ouverte|en ligne|visible|publiee|active|consultable|expire)\b`,
  String.raw`\breponses?(?= (?:souhaitee?s?|attendue?s?|demandee?s?|a (?:envoyer|adresser|transmettre))\b)|\brepond(?:re|ez)(?= (?:avant|au plus tard|d'ici|jusqu))|\bdossiers?(?= (?:sont |seront )?(?:recus|acceptes|attendus))\b|(?:transmettre|envoyer|adresser|deposer) (?:votre|ta|ton) (?:proposition|dossier)\b|\bdepot des dossiers\b|\bdossiers?(?= (?:complets? )?(?:de candidature|a (?:deposer|envoyer|adresser|transmettre))\b)`,
  String.raw`\b(?:recrutement|vacancy|posting|position) (?:is |est )?(?:open|ouvert|closes|will close)\b`,
].join("|");
const TERM = String.raw`date (?:limite|butoir|de cloture|de fin de publication)|\bcloture\b|closing date|delai de (?:candidature|postulation)|last day to apply|\b(?:application )?deadline\b|\bfin (?:de (?:publication|diffusion|validite|reception|depot)|des candidatures)\b`;
const ANCHOR = inTexts(new RegExp(`${APPLYING}|${TERM}`));

const LIMIT = new RegExp(
  [
    String.raw`(?<![a-z])(?:(?<until>jusqu'au|until|du \d{1,2}[^.;:]{0,20} au)|avant|au plus tard|d'ici(?: au)?|before|by|no later than|clos(?:es?|e[sd]|ing)?|(?:se )?clotur\w+|se termine\w*|s'arrete\w*|pren(?:d|nent) fin|expire\w*|will close|attendue?s?(?: pour)?) ?:? ?(?:le |au |on |the )?(?<day>${DAY})`,
    String.raw`(?<late>${DAY})(?: a \d{1,2} ?h ?\d{0,2})?,? (?:au plus tard|dernier delai|at the latest)`,
  ].join("|"),
  "g",
);
const LABELLED = new RegExp(
  String.raw`(?<term>${TERM})(?<of>[^.;\d\n]{0,70}?)(?:\n\W{0,3})?(?:\b(?:le|au|on) )?(?<day>${DAY})`,
);
/** A label may stand on a line of its own, its day on the next. */
const NEXT_LINE = 40;

const HOLDS_DAY = new RegExp(String.raw`\d ?(?:er|st|nd|rd|th)? ?(?:of )?(?:${MONTH})|\d ?[/.-] ?\d|20\d{2}`);

/** The days of all sentences that surely tell one, in the words of the text. */
function lastDays(reading: Reading): string[] {
  const { text, folded } = reading;
  const days: string[] = [];
  let read = 0;
  for (const { index } of matchesIn(reading, ANCHOR)) {
    if (index < read) continue;
    const start = sentenceStart(text, index);
    read = sentenceEnd(text, index);
    const lines = folded.slice(start, read + NEXT_LINE);
    const day = HOLDS_DAY.test(lines) ? (ofLabel(lines) ?? ofSentence(folded.slice(start, read))) : null;
    if (day) days.push(day);
  }
  return days;
}

/** « Date limite de réception des candidatures : 15/12/2026 »; alone at the start of a line, « Clôture : » is this offer's. */
function ofLabel(sentence: string): string | null {
  const found = LABELLED.exec(sentence);
  if (!found || sentence.slice(0, found.index).includes("\n")) return null;
  const { of = "", day = "" } = found.groups!;
  const isAlone = /^\W*$/.test(sentence.slice(0, found.index)) && /^ ?(?::|\n|$)/.test(of);
  return (isAlone || NAMED.test(found.groups!.term + of)) && !DENIED.test(sentence.slice(0, found.index) + of)
    ? day
    : null;
}
const NAMED = new RegExp(
  String.raw`${APPLYING}|publication|application|to apply|\b(?:de l'|de cette )(?:offre|annonce)\b|du recrutement|(?:reception|depot|envoi|reponse|validite) ?(?::|$|des dossiers|des cv)`,
);

/** « Candidatures acceptées jusqu'au … », « CV à envoyer le … au plus tard », « Avant le …, envoyez votre CV ». */
function ofSentence(sentence: string): string | null {
  const applying = allMatches(APPLYING_WORDS, sentence);
  for (const found of allMatches(LIMIT, sentence)) {
    const { until, day, late } = found.groups!;
    const before = sentence.slice(0, found.index);
    const after = sentence.slice(found.index + found[0].length);
    const last = applying.findLast(({ index }) => index < found.index);
    const gap = last ? sentence.slice(last.index + last[0].length, found.index) : null;
    const isLed = gap !== null && gap.length <= FAR && !(until && OF_CONTRACT.test(gap));
    const leads = FIRST.test(before) && applying.length > 0;
    if ((isLed || leads) && !DENIED.test(isLed ? before : before + after)) return (day ?? late)!;
  }
  return null;
}
const APPLYING_WORDS = new RegExp(APPLYING, "g");
const FAR = 120;
const FIRST = /^\W*(?:(?:vous avez|tu as|you have) )?$/;
/** « Candidature pour un CDD jusqu'au 31 août »: the contract's end. */
const OF_CONTRACT =
  /\b(?:cdd|contrat|contract|stage|mission|alternance|interim|remplacement|poste|emploi|duree|internship)/;

/** What the post itself does with candidatures, what answers them, other things one applies for, and other days of the offer. */
const DENIED = new RegExp(
  [
    String.raw`\b(?:vous|tu|nous) (?!avez|as\b|pouvez|peux|devez|dois|etes|es\b|vous|adress|envo|transm|depos|attend|recev|accept|recrut|recherch|invit|remerci|souhait|desir|reconnai|corresp)[a-z]+(?:ez|es|ons)\b`,
    String.raw`\b(?:aider|accompagner|gerer|suivre|traiter|trier|instruire|analyser|preparer|rediger|monter|repondre(?! $)|deposer (?:les|des))\b`,
    String.raw`repondr(?!e $)|reponse (?:a|aux|de|sous)\b|etudi|examin|traitees?|recontact|contactee?s?\b|retenu|convoqu|entretien|jury`,
    String.raw`appels? (?:a |d')(?:projets?|offres?|manifestation|communications?)|hackathon|concours|\blabel|trophee|subvention|bourse|incubat|accelerat|festival|salon|parcoursup|adherents|start-?ups?\b|eleves|fournisseurs|prestataires|inscription`,
    String.raw`candidat(?:ures?|er) (?:aux?|a la|a l') ?(?!postes?\b|offre|emploi|stage|mission|adresse|attention|direction|drh|rh|service|secretariat|mairie|present|annonce|departement|pole|bureau|siege|courriel|mail|fil|plus tard|\d)`,
    String.raw`pourvoir|prise de|embauche|demarr|rentree|livr|production|\bclients?\b`,
  ].join("|"),
);
