import { allMatches } from "../text/all-matches.ts";
import { fold, nfc } from "../text/fold.ts";
import type { Hint } from "./hints.ts";

/**
 * Where a line may be cut: ends of sentences (« I.A. » and « M. Roux » end none, « Permis B. » does; « Ton produit ? Un agent IA » is one), bullets, and « … clients Vous pilotez … », « … métiers.Piloter … »,
 * « … standardsAssurer … » of flattened pages. Each begins with its rarest sign: a pattern that begins with a blank, or looks behind first, is tried at every word.
 */
const CUT =
  /[.!?;…](?<!(?:^|[^\p{L}\p{N}])(?<!(?:[Pp]ermis|[Cc]atégorie|[Gg]roupe|[Cc]lasse|[Jj]our|[Pp]lan|[Nn]iveau)\s)\p{L}\.|(?:^|[.!?]\s+)(?:Votre|Ton|Ta|Your)\s[\p{L}\s'’-]{2,30}\?)(?:\s+|(?<=[\p{Ll})]{2}.)(?=\p{Lu}(?:\p{Ll}{1,20}(?<!\.(?:Js|Net|Io|Com))\s|['’]\p{L})))|[•●▪◦➢►✓✔➤→]|[-–—*](?<=\s.)\s+(?=\p{Lu})|(?=(?:Vous|Tu|Nous|Notre|You|We)\s)(?<=[\p{Ll}.]\s+)|(?=\p{Lu}\p{Ll}{2,20}(?:er|ir|re)\s)(?<=(?<!\p{L})\p{Ll}{5,20})/gu;
const STOPS = ".!?;…";

/** Sentences longer than this are no sentences: nothing is read from them. */
const LONGEST = 1_500;

/** The line's sentences, each a verbatim part of it, in order. */
export function sentences(line: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const cut of allMatches(CUT, line)) {
    const isStop = cut[0] !== "" && STOPS.includes(cut[0][0]!);
    keep(found, line.slice(from, isStop ? cut.index + 1 : cut.index));
    from = cut.index + cut[0].length;
  }
  keep(found, line.slice(from));
  return found;
}

function keep(found: string[], text: string): void {
  const trimmed = text.replace(/^[\s\-–—*·:]+(?:o\s+(?=\p{Lu}))?|^o\s+(?=\p{Lu})/u, "").trim();
  if (trimmed.length > 1 && trimmed.length <= LONGEST) found.push(trimmed);
}

interface Piece {
  text: string;
  folded: string;
  /** The hint it was asked last, and its answer: it is asked the same several times. */
  asked: Hint | null;
  answer: boolean;
}
interface Line extends Piece {
  /** Cut when somebody asks: most lines of a description say nothing of the subject. */
  sentences: readonly Piece[] | null;
}

/** Accents that stand apart are no letter's once folded. */
const MARK = /[\u0300-\u036f]/;
const folds = (text: string): string => fold(MARK.test(text) ? nfc(text) : text);

const pieceOf = (text: string): Piece => ({ text, folded: folds(text), asked: null, answer: false });

function answersTo(hint: Hint, piece: Piece): boolean {
  if (piece.asked !== hint) {
    piece.answer = hint.testFolded(piece.folded);
    piece.asked = hint;
  }
  return piece.answer;
}

const sentencesOf = (line: Line): readonly Piece[] => {
  line.sentences ??= sentences(line.text).map(pieceOf);
  return line.sentences;
};

/** One judgement goes through a description several times: the lines of the last one are kept. */
let last: { text: string; lines: readonly Line[] } = { text: "", lines: [] };
function linesOf(text: string): readonly Line[] {
  if (last.text !== text)
    last = { text, lines: text.split(/[\r\n]+/).map((line) => ({ ...pieceOf(line), sentences: null })) };
  return last.lines;
}

/** No advertisement speaks of its subject in more sentences. */
const MOST = 200;

export interface Mention {
  sentence: string;
  /** All that was read before it and the sentence itself; lines that say nothing of the subject are there whole. */
  before: readonly string[];
}

/** The sentences that answer to every hint, in order. Most lines of a description do not, and are not cut. */
export function* mentions(text: string, ...hints: readonly Hint[]): Generator<Mention> {
  const answers = (piece: Piece) => hints.every((hint) => answersTo(hint, piece));
  const before: string[] = [];
  let told = 0;
  for (const line of linesOf(text)) {
    if (!answers(line)) {
      if (line.text.length > 1) before.push(line.text);
      continue;
    }
    for (const sentence of sentencesOf(line)) {
      before.push(sentence.text);
      if (!answers(sentence)) continue;
      if (++told > MOST) return;
      yield { sentence: sentence.text, before };
    }
  }
}

/** Every sentence of the lines that hold one of some, and of the others while `awake`. */
export function* following(text: string, some: readonly string[], awake: () => boolean): Generator<Mention> {
  const before: string[] = [];
  let told = 0;
  for (const line of linesOf(text)) {
    if (!awake() && !some.some((sentence) => line.text.includes(sentence))) {
      if (line.text.length > 1) before.push(line.text);
      continue;
    }
    for (const { text: sentence } of sentencesOf(line)) {
      before.push(sentence);
      if (++told > MOST) return;
      yield { sentence, before };
    }
  }
}

/** The sentence that stands before the mention. */
export const previous = ({ before }: Mention): string => sentences(before.at(-2) ?? "").at(-1) ?? "";
