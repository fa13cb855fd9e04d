/** Language of a text by its function words, and the commonest words of French and English offers: no model to load, and
 *  exact on texts of an offer's length. « de » and « en » are words of too many. */

const WORDS: Record<string, string> = {
  fr: "le la les des du une un et est dans pour vous nous votre notre vos nos avec sur au aux que qui ou par ce cette ses son sa plus en être avez êtes sein afin ainsi poste profil missions équipe équipes expérience projet projets entreprise contrat ans jours télétravail",
  en: "the and of to in for with you your our we are is on as be will or an that this by from have at who their its team within role skills experience project projects work",
  de: "der die das und für mit sie wir ist im den von zu auf ein eine als bei werden unser ihre dich oder du",
  es: "el los las y para con por una del se es que tu nuestro como más su sus al lo",
  it: "il gli e di che per con una del della sono nel le alla dei delle ti nostro è si i",
  nl: "het een van voor met je wij onze op zijn bij jij als te aan ons naar of",
  pt: "o os as e para com uma do da em que seu nosso é você mais dos das na no um",
};

const LANGUAGES = Object.keys(WORDS);
/** Word → languages it counts for. */
const index = new Map<string, string[]>();
for (const language of LANGUAGES)
  for (const word of WORDS[language]!.split(" ")) index.set(word, [...(index.get(word) ?? []), language]);

/** No function word is longer: most words of a text need no look-up. */
const LONGEST = Math.max(...[...index.keys()].map((word) => word.length));
const SHORTEST = 40;
/** More would not change the answer. */
const ENOUGH = 700;

/** ISO 639-1 of the text; else the source's own word; else null. */
export function languageOf(text: string | null, said: string | null | undefined): string | null {
  const detected = text && text.length >= SHORTEST ? detect(text.slice(0, ENOUGH)) : null;
  return detected ?? saidLanguage(said);
}

function detect(text: string): string | null {
  const scores = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[a-zß-öø-ÿœ]+/g) ?? []) {
    const languages = word.length > LONGEST ? undefined : index.get(word);
    if (languages) for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 3) return null;
  return second && second[1] > first[1] * 0.85 ? null : first[0];
}

const NAMES = new Map(
  Object.entries({
    french: "fr",
    francais: "fr",
    français: "fr",
    english: "en",
    anglais: "en",
    german: "de",
    allemand: "de",
    deutsch: "de",
    spanish: "es",
    espagnol: "es",
    italian: "it",
    italien: "it",
    dutch: "nl",
  }),
);

/** « fr », « fr-FR », « fr_FR », « French » → fr. */
function saidLanguage(said: string | null | undefined): string | null {
  const word = said?.trim().toLowerCase() ?? "";
  const code = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(word)?.[1];
  return code ?? NAMES.get(word) ?? null;
}
