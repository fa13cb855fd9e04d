import type { Place } from "../../../../offer/offer.ts";
import { nameKey } from "../../../text/fold.ts";
import { cached } from "../cached.ts";
import { kmBetween } from "../choose.ts";
import { countryOf } from "../countries.ts";
import { communesNamed, departmentNamed, isCommuneName } from "../table.ts";
import { isAbroad, isKnown, opensName } from "./lexicon.ts";
import { partBefore, type Tail, tailAt } from "./tail.ts";
import { LABEL, SETTLED } from "./words.ts";

/** The names of places in running words, as the tables know them: nothing is guessed from what only looks like a name. */

/** A text, and its folded form (same indices). */
export interface Words {
  text: string;
  folded: string;
  /** The one department of the offer's field: a name that several communes bear is that of the one there. */
  department?: string | null;
  /** Where the field's place is: « Saint-Denis » of a text is the one next to it. */
  near?: Pick<Place, "lat" | "lon">;
}

interface Named {
  start: number;
  end: number;
  /** Null where it is abroad, or several communes bear the name. */
  place: Place | null;
  /** The city abroad that it is. */
  abroad?: Place | undefined;
}

const RUN = /\p{Lu}\p{L}*(?:(?:['’.] ?|[- ‑])\p{L}+){0,7}/uy;
const LONGEST = 90;

/** The longest known name that begins at `at`, with the code, the department or the arrondissement beside it. */
export function nameAt(words: Words, at: number): Named | null {
  if (!mayBeginAt(words, at)) return null;
  const chain = chainAt(words.text, at);
  if (chain) return chain;
  const run = runAt(words.text, at);
  const before = words.folded.slice(Math.max(0, at - 20), at);
  const code = CODE_BEFORE.exec(before)?.[0] ?? "";
  const article = ARTICLE.exec(before)?.[1] ?? "";
  for (const length of endsOf(run)) {
    const own = run.slice(0, length);
    if (isWordThere(own, words.text.slice(at + length, at + length + 4))) continue;
    const foreign = abroadAt(words.text, at, own);
    if (foreign) return foreign;
    const tail = tailOf(words, at, own);
    if (isCutShort(words.text, at + length + (tail?.length ?? 0)) && !isJoined(words, at, length)) continue;
    const names = article === "" ? [own] : [`${CONTRACTED[article] ?? article}${own}`, own];
    // « les entreprises du Retail » are not in Le Retail: one word is a town's name, with its article too.
    const isLong = /\P{L}/u.test(own);
    const beside = { isSure: code !== "" || tail !== null, isLong, isAt: AT.test(before) };
    const name = names.find((one) => isKnown(nameKey(one), beside));
    if (name !== undefined) return named(words, { at, length, code, name, own, tail });
    if (isAbroad(nameKey(own))) return { start: at, end: at + length, place: null, abroad: cityAbroad(own) };
    if (isCountryOfPost(words, at, own)) return { start: at, end: at + length, place: null, abroad: cached(own)[0] };
  }
  return null;
}

/** « France-Bretagne-Rennes »: one chain from the country to the town. */
function chainAt(text: string, at: number): Named | null {
  const chain = CHAIN.exec(text.slice(at, at + LONGEST))?.[0];
  const place = chain === undefined ? null : clear(chain);
  return chain && place?.commune ? { start: at, end: at + chain.length, place: { ...place, text: chain } } : null;
}
const CHAIN =
  /^France(?:-(?:L[ea]s? |L['’])?\p{L}+(?: (?:(?:de|du|des|la|le|en|sur) )+\p{L}+| d['’]\p{L}+)*){2,12}(?![\p{L}-])/u;

/** « Strasbourg, Île-de-France » are two places: what makes a commune unknown is not of it. */
function tailOf({ text, folded }: Words, at: number, name: string): Tail | null {
  const tail = tailAt(text, at + name.length, nameKey(name)) ?? partBefore(folded.slice(0, at), nameKey(name));
  return tail && (clear(`${name}${tail.query}`)?.commune || !clear(name)?.commune) ? tail : null;
}

interface Match {
  at: number;
  length: number;
  code: string;
  /** With the article that was contracted: « du Mans » is Le Mans. */
  name: string;
  own: string;
  tail: Tail | null;
}

function named({ text, folded, department, near }: Words, { at, length, code, name, own, tail }: Match): Named {
  const article = name.slice(0, name.length - own.length);
  const isWritten = folded.endsWith(article, at);
  const start = at - (code.length || (isWritten ? article.length : 0));
  const end = at + length + (tail?.length ?? 0);
  const found =
    clear(`${code}${name}${tail?.query ?? ""}`) ??
    (department && !tail ? clear(`${name} (${department})`) : null) ??
    (near && !tail ? nextTo(near, name) : null);
  const place = found && isSpelt(own, found) ? found : null;
  return { start, end, place: place && { ...place, text: text.slice(start, end) } };
}

/** From a city to the suburb that is meant by a name that others bear too. */
const NEXT_TO_KM = 40;
function nextTo(near: Pick<Place, "lat" | "lon">, name: string): Place | null {
  const [only, another] = communesNamed(nameKey(name)).filter((commune) => kmBetween(commune, near) <= NEXT_TO_KM);
  return only && !another ? clear(`${only.name} (${only.department})`) : null;
}

/** « Maçon » is not Mâcon: accents that are written are those of the name. */
const isSpelt = (written: string, { commune }: Place): boolean =>
  commune === null ||
  !/^\p{L}+$/u.test(written) ||
  /^[a-z]+$/i.test(written) ||
  commune.toLowerCase().includes(written.toLowerCase());

/** The one French place that these words mean. */
function clear(words: string): Place | null {
  const [place, ...others] = cached(words);
  const isFrench = place?.country === "FR" && (place.department ?? place.region) !== null;
  return isFrench && others.length === 0 ? place : null;
}

/** As a field's name of it is read. */
const cityAbroad = (name: string): Place | undefined =>
  cached(name).find(({ commune, country }) => commune !== null && country !== "FR");

/** « Bruges (Belgique) », « Montréal, au Canada »: the country behind it says that it is not the French one. */
function abroadAt(text: string, at: number, name: string): Named | null {
  const [behind = "", mark, written = ""] = COUNTRY_BEHIND.exec(text.slice(at + name.length, at + LONGEST)) ?? [];
  const country = countryOf(written);
  if (country === null || country === "FR") return null;
  if (!isKnown(nameKey(name), { isSure: true, isLong: true, isAt: true }) && !isAbroad(nameKey(name))) return null;
  const end = at + name.length + behind.length + (mark?.includes("(") ? 1 : 0);
  const place = cached(`${name}, ${written}`).find((one) => one.country === country);
  // « Lyon, Suisse et Belgique … »: a comma alone may part two.
  const isSure = mark !== ", " || place?.commune;
  return isSure ? { start: at, end, place: null, abroad: place && { ...place, text: text.slice(at, end) } } : null;
}
/** « Lille (IT) » is not in Italy. */
const COUNTRY_BEHIND =
  /^( ?\(|, (?:en |au |aux )?)(UK|USA|\p{Lu}\p{L}{3,}(?:[ -]\p{Lu}\p{L}+)?)(?=[).,;:\n]|$| [-–] )/u;

/** « Le poste est basé au Tchad », « VIE en Allemagne »: other countries that a text names are markets. */
function isCountryOfPost({ folded }: Words, at: number, name: string): boolean {
  const end = at + name.length;
  return (
    name.length > 3 &&
    OF_POST.test(folded.slice(Math.max(0, at - 60), at)) &&
    !OR_FRANCE.test(folded.slice(end, end + 20)) &&
    (countryOf(name) ?? "FR") !== "FR"
  );
}
const OF_POST = new RegExp(
  String.raw`(?<![a-z])(?:(?:${SETTLED}|a pourvoir|se (?:situe|trouve|deroule|deroulera)|(?:poste|stage|alternance|mission|cd[id]|vie)(?: de \d+ mois)?) (?:a|en|au|aux|in)|${LABEL} ?:(?: en| au| aux)?) $`,
);
const OR_FRANCE = /^(?:,| et| ou| \/) ?(?:en |la )?france/;

/** Where a word in capitals stands that may begin a name; a folded letter is another than the one written. */
export function* namesFrom(words: Words, from = 0, to = words.folded.length): Generator<number> {
  const { text, folded } = words;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === folded.charCodeAt(at) || !opensWord(text, at)) continue;
    if (mayBeginAt(words, at)) yield openingOf(text, at);
  }
}
/** « PRINCIPALES » holds no Alès. */
const opensWord = (text: string, at: number): boolean =>
  /^(?:\p{Lu}\p{L}|N['’]\p{L})/u.test(text.slice(at, at + 3)) && (at === 0 || !/[\p{L}\d-]/u.test(text.charAt(at - 1)));

/** Does the word that stands there begin some name? Few capital words do. */
function mayBeginAt({ folded }: Words, at: number): boolean {
  let end = at;
  while (isSmallLetter(folded.charCodeAt(end))) end++;
  return opensName(folded.slice(at, end));
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

const capitalRunAt = (text: string, at: number): string => {
  RUN.lastIndex = 0;
  return RUN.exec(text.slice(at, at + LONGEST))?.[0] ?? "";
};

function runAt(text: string, at: number): string {
  const small = SMALL.exec(text.slice(at, at + LONGEST_SMALL))?.[0] ?? "";
  const capital = at + small.length;
  return small === "" || openingOf(text, capital) === at ? small + capitalRunAt(text, capital) : "";
}
const SMALL = /^(?:\p{Ll}+[ -]){1,3}(?:d['’])?(?=\p{Lu})/u;
const LONGEST_SMALL = 30;

/** « Les bouches du Rhône », « en haute Savoie », « RER A Bry sur Marne »: the name begins before its last word in capitals. */
function openingOf(text: string, at: number): number {
  const before = BEFORE.exec(text.slice(Math.max(0, at - LONGEST_SMALL), at))?.[0] ?? "";
  if (before === "") return at;
  const run = capitalRunAt(text, at);
  for (const { index } of before.matchAll(/(?<!\p{L})\p{L}/gu)) {
    const opening = before.slice(index);
    if (ALONE.test(opening)) break;
    if (endsOf(run).some((length) => isLongName(`${opening}${run.slice(0, length)}`))) return at - opening.length;
  }
  return at;
}
const BEFORE = /(?<![\p{L}'’-])(?:\p{L}+[ -]){1,3}(?:d['’])?$/u;
const ALONE = /^(?:au|aux|du|des|l[ae]s?) $/i;
const isLongName = (words: string): boolean =>
  departmentNamed(nameKey(words)) !== null || isCommuneName(nameKey(words));

/** Where a name may end in a run of words, the longest first. */
const endsOf = (run: string): number[] =>
  [...run.matchAll(/(?<=\p{L})(?=[^\p{L}]|$)/gu)].map(({ index }) => index).reverse();

/** « Sens du service », « Orange Business », « l'Union européenne », « DAX ». */
const isWordThere = (name: string, after: string): boolean =>
  (name === "Sens" && /^ d(?:e |u |['’])/.test(after)) ||
  (name === "Orange" && /^ \p{Lu}/u.test(after)) ||
  (name === "Union" && /^ eur/i.test(after)) ||
  name === "DAX";

/** « Nancy-Metz », « Nice'Matin »: a longer name, which is not known; "Lyon's …" is Lyon. */
const isCutShort = (text: string, end: number): boolean =>
  /^(?:[-‑]\p{L}|['’](?!s\b)\p{L}|\d)/u.test(text.slice(end, end + 4));

/** « Lyon-Villeurbanne »: two towns next to each other. */
function isJoined({ text }: Words, at: number, length: number): boolean {
  const first = text[at + length] === "-" ? clear(text.slice(at, at + length)) : null;
  const run = first?.commune ? capitalRunAt(text, at + length + 1) : "";
  return endsOf(run).some((end) => {
    const second = clear(run.slice(0, end));
    return second?.commune != null && second.insee !== first!.insee && kmBetween(first!, second) <= JOINED_KM;
  });
}
const JOINED_KM = 15;

/** « 75002 Paris », « 33 - Mérignac ». */
const CODE_BEFORE = /(?<!\d)(?:\d{5}|\d{2} \d{3}) $|(?<![\d,.])(?:\d{2}|2[ab]|97\d) ?- ?$/;
/** « À Riquewihr », « le site de Méaulte »: behind it a word in capitals is a place's name, or hardly any. */
const AT = /(?:^|[^a-z])(?:a |(?:site|usine|commune|mairie|atelier|depot|entrepot|bureau|agence) (?:de |d'))$/;
const ARTICLE = /(?:^|[^a-z])(au |aux |du |des |la |les? |l')$/;
const CONTRACTED: Record<string, string> = { "au ": "le ", "aux ": "les ", "du ": "le ", "des ": "les " };
