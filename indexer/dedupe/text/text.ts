import type { Spelled } from "../title/spelled.ts";
import { BAG, putBag } from "./bag.ts";
import { LIMIT, named, readWords, starts, stems, words } from "./read-words.ts";
import { type Said, whatIsSaid } from "./said.ts";
import { kept, leastsOf, readShingles } from "./shingles.ts";
import { teamsIn } from "./team.ts";
import { EACH, titleSaid } from "./title-said.ts";

/** What is kept of a text to compare it: a sample of its five-word shingles and its capitalised words, as hashes. */
export interface TextPrint extends Said {
  /** Even shingles, then odd ones, each once; the first words with a capital (does this text name that employer?); the words of its title that it says, each with shingles that hold it; the names of its team, its direction and its project (`team.ts`), as stems; all of its words, as bits (`bag.ts`). */
  hashes: Uint32Array;
  /** How many of them are even shingles, shingles, words with a capital, words of the team's name, of the direction's and of the project's. */
  evens: number;
  size: number;
  names: number;
  team: number;
  unit: number;
  project: number;
  /** Does it say every longer word of its title? An extract that does speaks of the job. */
  tellsTitle: boolean;
  /** All shingles of a short text are kept; of a long one the even ones, so that two prints sample the same. */
  sampled: boolean;
  /** The least even shingle of each quarter (even, as in a sample); 0 where there is none. Two texts of one ad share one at least. */
  leasts: readonly number[];
  /** Only the beginning, or a piece, of a longer text. */
  extract: boolean;
}

const EMPTY: TextPrint = {
  hashes: new Uint32Array(0),
  evens: 0,
  size: 0,
  names: 0,
  team: 0,
  unit: 0,
  project: 0,
  soughtFor: 0,
  tellsTitle: false,
  sampled: false,
  leasts: [0, 0, 0, 0],
  english: false,
  extract: false,
  refers: false,
  forOthers: false,
  tellsDuties: false,
};

/** « … des services et produits qui aident ses clie… » */
const CUT = /(?:…|\.\.\.)[\s"»]*(?:<\/\w+>\s*)*$/;

/** « … Pour en savoir plus, consultez l'offre sur le site du partenaire »: where a board cut a text, and its own sentence behind. */
const BOARDS_OWN =
  /(?<=…|\.\.\.)[\s"»]*(?:<[^<>]{1,100}>\s*)*(?:pour en savoir plus|en savoir plus|lire la suite|la suite (?:est )?sur|(?:voir|consulte[rz]|retrouvez|lisez) (?:l[’']|la suite|le texte|cette)|postulez sur|read more|(?:see|view|read) (?:the )?(?:full|whole|complete))[^…]{0,150}$/i;
const TAIL = 300;
const withoutBoardsOwn = (text: string): string => {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  return /…|\.\.\./.test(tail) ? text.slice(0, from) + tail.replace(BOARDS_OWN, "") : text;
};

/** « https://kertis.example/nos-engagements », « #LI-GG1 » for a recruiter: no words of the text, which comes back with others or without. */
const MARKS = /(?:https?:\/\/|www\.)[^\s<>"'«»]+|(?<![\p{L}\d])#LI-\w+/giu;
const withoutMarks = (text: string): string => (/:\/\/|www\.|#li-/i.test(text) ? text.replace(MARKS, " ") : text);

/** Reads text or HTML once; tags are gaps between words. */
export function printOf(given: string | null | undefined, extract = false, title: readonly Spelled[] = []): TextPrint {
  if (!given) return EMPTY;
  const text = withoutBoardsOwn(given);
  const { count, stems: stemmed, names, numbered, quotes, text: read } = readWords(withoutMarks(text.slice(0, LIMIT)));
  const { said: about, teams } = whatIsSaid(words, starts, count);
  const { team, unit, project } = teamsIn(read, teams, quotes);
  const { evens, size, sampled } = readShingles(count);
  kept.set(named.subarray(0, names), size);
  const said = titleSaid(title, count, size + names);
  const behind = size + names + EACH * said;
  kept.set(team, behind);
  kept.set(unit, behind + team.length);
  kept.set(project, behind + team.length + unit.length);
  const end = behind + team.length + unit.length + project.length;
  putBag(kept, end, stems, stemmed);
  return {
    hashes: kept.slice(0, end + BAG),
    evens,
    size,
    names,
    team: team.length,
    unit: unit.length,
    project: project.length,
    tellsTitle: said > 1 && said === title.length,
    sampled,
    leasts: leastsOf(evens),
    extract: extract || CUT.test(text.slice(-40)),
    ...about,
    // « KER-41 », « n° 12 ».
    refers: about.refers || numbered,
  };
}
