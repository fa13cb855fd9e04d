import { type Json, object } from "./json.ts";
import { tellsOfOffers } from "./offer-address.ts";
import { webUrl } from "./url.ts";
import { children, xmlText } from "./xml.ts";

/** A feed whose items say nothing that only a job has (title, link, day, text): whether it announces offers, by its own words and its items'. */

/** A channel that calls itself a list of offers. */
const LIST =
  /\boffres? (?:d['’ ]?)?(?:emplois?|postes?|stages?|alternances?|missions?)\b|\bpostes? (?:[àa] pourvoir|ouverts?|vacants?)|\b(?:job|open|current|latest|new|available) (?:offers?|openings?|positions?|opportunit\w+|vacanc\w+|listings?|roles?|jobs?)\b|\bvacanc(?:y|ies)\b|\bjobs? (?:at|with|board|feed|rss|chez)\b|\bstellen(?:angebote?|anzeigen|ausschreibungen|markt)\b|\boffene stellen\b|\bofertas de (?:empleo|trabajo)\b|\bofferte di lavoro\b|\bvacatures\b/i;
/** One that names the subject: newspapers do too. */
const SUBJECT =
  /\b(?:emplois|postes|jobs|careers|positions|postings|recrut\w*|nous rejoindre|rejoignez|karriere|stellen|empleos?)\b|\bcarri[eè]res\b/i;
const NEWS = /\b(?:actualit\w*|actus?|news|blog|podcasts?|articles?|newsletters?)\b/i;
const TRAINING = /\bformations?\b|\btrainings?\b|\bcourses?\b/i;
const NEWS_FOLDER =
  /\/(?:actu\w*|news|blog|articles?|presse|press|podcasts?|agenda|events?|evenements?|conseils?|magazine|dossiers?|formations?)\//i;
/** Folders of lists of offers; « /emploi/ » and « /careers/ » hold newspapers' advice too. */
const FOLDER =
  /\/(?:(?:[\w]+-)?jobs?|offres?(?:-(?:d-?)?(?:emplois?|postes?))?|emplois|postes?|vacanc(?:y|ies)|positions?|openings?|stellen\w*|vacatures?)\//i;

/** « /77-chef-de-projet », « /chef-de-projet-7712 », not « /jobs-report-2026 ». */
const NUMBERED = /\/\d{2,}[-_][^/]+\/?$|[/_-](?!20\d\d\/?$)\d{3,}(?:\.html?)?\/?$/;

/** What only the title of an offer bears: « H/F », « (m/w/d) », « chargé·e », « Chef(fe) », a contract. */
const TITLE =
  /(?<![\p{L}\d])[HFM] ?[/|] ?[HFMXD](?![\p{L}\d])|\([mwfhdxgn](?: ?[/|*,] ?[mwfhdxgn]){1,3}\)|\p{L}(?:[·•./-]|\()(?:e|ne|fe|rice|trice|euse|se|ère|ve|in|innen)(?:[·•.)]|(?=\s|$))|(?<!\p{L})(?:CDI|CDD|stage|stagiaire|alternance|alternante?|apprentie?|apprentissage|intérim|freelance|temps (?:plein|partiel|complet)|intern(?:ship)?|trainee|full.time|part.time|praktikum|werkstudent\w*|vollzeit|teilzeit)(?!\p{L})/iu;

interface Item {
  title: string;
  path: string;
}

/** Does this feed announce offers, by the words of its channel and most of its items? */
export function announcesOffers(channel: Json | null, items: readonly Item[]): boolean {
  const said = wordsOf(channel);
  if (NEWS.test(said) || !mostTell(items)) return false;
  if (LIST.test(said)) return true;
  if (!SUBJECT.test(said) || TRAINING.test(said)) return false;
  const signed = items.filter(({ title }) => TITLE.test(title)).length;
  return signed * 3 >= items.length || items.every(({ path }) => FOLDER.test(path) && NUMBERED.test(path));
}

/** A channel about offers that holds none at the moment: its own way to say « nothing ». */
export const isEmptyList = (channel: Json | null): boolean =>
  LIST.test(wordsOf(channel)) && !NEWS.test(wordsOf(channel));

/** In such a feed a piece of news is still no offer. */
export const isNews = ({ path }: Item): boolean => NEWS_FOLDER.test(path);

function mostTell(items: readonly Item[]): boolean {
  const telling = items.filter(
    (item) => !isNews(item) && (tellsOfOffers(item.path) || FOLDER.test(item.path) || TITLE.test(item.title)),
  ).length;
  return telling * 2 >= items.length;
}

/** Title and second title of the channel, and the path of its page, as words. */
function wordsOf(channel: Json | null): string {
  const links = children(channel, "link").map((link) => xmlText(link) ?? object(link)?.["@href"]);
  const paths = links.map((link) => webUrl(link)?.pathname.replace(/[/_.-]+/g, " "));
  const titles = ["title", "subtitle", "description"].map((name) => xmlText(channel?.[name]));
  return [...titles, ...paths].filter(Boolean).join(" · ").slice(0, 2000);
}
