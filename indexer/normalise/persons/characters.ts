import { behind } from "./behind.ts";

/** Figures of games, films and books, where a word tells that they are ones. */

/** « Zélie la Pirate, le docteur Morgan et »: those of the row so far. */
const SO_FAR = String.raw`(?:(?:l[ae]\s\p{Ll}+\s|l['’]\p{Ll}+\s)?\p{Lu}[\p{L}'’-]*(?:\s(?:l[ae]\s|l['’])?\p{Lu}[\p{L}'’-]*){0,2}(?:,|\s(?:et|and|ou|or))\s){0,5}`;
/** What may part the word from them, and a title before the name. */
const TO_THEM = String.raw`(?:\s[\p{Ll}-]+){0,3}?(?:,\s(?:dont\s|including\s)?|\s?:\s|\s\(|\s(?:de\s|d['’]|comme\s|tels?\sque\s|such\sas\s|like\s|named\s|called\s|include\s|nommée?s?\s)|(?<=s)\s)`;
const TITLE = String.raw`(?:l[ae]\s\p{Ll}+\s|l['’]\p{Ll}+\s|(?:l[ae]\s|l['’])?(?:Madame|Monsieur|Mademoiselle|Capitaine|Commandant|Colonel|Docteure?|Inspect(?:eur|rice)|Maître|Princesse|Professeure?|Reine|Roi|Miss|Captain|Detective|Doctor|Professor|Princess|Prince|Lady|Lord|Sir|King|Queen|Uncle|Aunt|Granny|Nurse|Sister|Brother|Father|Mother)\s)?`;
const FIGURES = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?<!team\sof\s(?:\p{Ll}+\s)?)(?:(?:[Ll]es?|[Dd]es|[Nn]os|[Nn]otre|[Ss]es|[Uu]n|[Dd]eux|[Tt]rois|aux?|du)\s(?:\p{Ll}+\s)?personnages?|Personnages?|[Pp]rotagonistes?|[Pp]rotagonists?|[Cc]haracters?|NPCs?|npcs?|PNJ)${TO_THEM}${SO_FAR}${TITLE}$`,
    "u",
  ),
);
/** Colleagues are called heroes too. */
const HEROES = behind(
  new RegExp(String.raw`(?<!\p{L})(?:[Hh]éro(?:s|ïnes?)|[Hh]eroe?s?|[Hh]eroines?)${TO_THEM}${SO_FAR}${TITLE}$`, "u"),
);
const OF_A_STORY =
  /(?<!\p{L})(?:jeux?|games?|voix|voices?|stor(?:y|ies)|récits?|romans?|films?|séries?|épisodes?|albums?|dialogues?|aventures?|adventures?|quêtes?|quests?|levels?)(?!\p{L})/iu;

export const isFigure = (before: string): boolean =>
  FIGURES.test(before) || (HEROES.test(before) && OF_A_STORY.test(before));
