import type { ContractKind } from "../../../offer/vocabulary.ts";
import type { Pattern } from "../../text/patterns.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import { ELSEWHERE, isDenied, NOT_THIS_ONE } from "./denials.ts";
import { isNamesake } from "./namesakes.ts";
import { kindOfOpenings, type Named, upToPromise } from "./opening.ts";
import { CONTRACT_WORDS, PROJECT_CONTRACT } from "./text-words.ts";
import { kindsIn, SPECIFIC } from "./words.ts";

/** The contract that a text names clearly: behind a label, or in a sentence about this post. */

const LABEL = String.raw`(?:\btype(?= ?:)|type (?:de |d')?(?:contrat|poste|emploi|offre)(?: de travail)?|nature du contrat|contrat(?: de travail)?|statut|contract(?: type)?|type of (?:contract|employment|position)|employment type|position type|job type)(?: propose)? ?:\s*(?:en |un |le )?`;
const LABELLED = inTexts(new RegExp(`${LABEL}([^\\n.;]{2,60})`));

const TEXT_WORDS = CONTRACT_WORDS.map(([kind, ways]) => [kind, inTexts(new RegExp(ways.join("|")))] as const);
const PROJECT = inTexts(new RegExp(PROJECT_CONTRACT));

/** « Paris 3j TT CDI up to 65k€ »: an extract opens on the terms of the post. */
const OPENING_CDI = inTexts(/(?<=^[^\n]{0,160})\bcdi\b(?= ?(?:[-|/,:()•+\n]|up to|jusqu|chez|$|\d{2}))/);

export function kindOfText(reading: Reading): Named | null {
  const label = ofLabel(reading);
  if (label) return label;
  const project = clearMention(reading, "cdd", PROJECT, ELSEWHERE)[0];
  if (project) return project;
  const mentions = TEXT_WORDS.flatMap(([kind, words]) => clearMention(reading, kind, words, ELSEWHERE));
  const clear = mentions.length > 0 ? mentions : clearMention(reading, "cdi", OPENING_CDI, NOT_THIS_ONE);
  return clear.length > 0 ? agreed(clear, reading) : kindOfOpenings(reading);
}

function ofLabel(reading: Reading): Named | null {
  for (const found of matchesIn(reading, LABELLED)) {
    const kinds = kindsIn(found[1]!).sort((a, b) => a.at - b.at);
    const kind = kinds.find((one) => SPECIFIC.has(one.kind)) ?? kinds[0];
    if (kind && !(kind.kind === "public" && !/fonction publique|fonctionnaire/.test(found[1]!)) && kind.kind !== "vie")
      return { kind: kind.kind, quote: quoteAt(reading, found.index, found[0].length) };
  }
  return null;
}

function clearMention(reading: Reading, kind: ContractKind, words: Pattern, denial: RegExp): Named[] {
  for (const found of matchesIn(reading, words)) {
    if (kind === "vie" && !isVie(reading.text, found.index)) continue;
    if (isNamesake(reading, found.index, found[0])) continue;
    const start = sentenceStart(reading.text, found.index);
    const end = sentenceEnd(reading.text, found.index + found[0].length);
    const before = reading.folded.slice(start, found.index);
    const after = reading.folded.slice(found.index, end);
    const clause =
      (before.split(/[,;:]/).at(-1) ?? "") +
      upToPromise(kind, after.split(/[,;()]| - | (?:selon|suivant|depending on|according to) /)[0] ?? "");
    if (!isDenied(denial, clause, before) && !isEnumeration(before.slice(-45) + after.slice(0, 45)))
      return [{ kind, quote: quoteAt(reading, found.index, found[0].length) }];
  }
  return [];
}

/** In capitals, and not among capitals: « VIE basé à Turin » is a contract, « VIE PRATIQUE », « assurance VIE » are none. */
const isVie = (text: string, at: number): boolean =>
  /^(?:V\.?I\.?E(?! (?:\p{Lu}['’])?\p{Lu}{2})|[Vv]olontariat)/u.test(text.slice(at, at + 12)) &&
  !/(?:[Aa]ssurance|[Cc]ycle de|[Qq]ualité de|[Rr]éseau|[Dd]ispositif|\b[Ll]a|\b[Uu]ne) $/.test(
    text.slice(Math.max(0, at - 12), at),
  );

/** « Nos offres en CDI, CDD, intérim »: three kinds in a row describe a company, not this post. */
const isEnumeration = (sentence: string): boolean =>
  kindsIn(sentence.replace(/cdi[ -]interimaire/g, "cdi")).length >= 3;

/** Not « titulaire d'une licence », nor « le titulaire du poste ». */
const CIVIL_SERVANT =
  /\b(?:titulaires?(?! (?:d'|du |des |de (?!la fonction)))(?<!\b(?:le|la|[lu]e\/la|du|au) titulaire)|fonctionnaires?|statutaires?|detachement|laureate?s? du concours)\b/;

/** One kind, or a student's or a public one among others; two that exclude each other say nothing. */
function agreed(mentions: Named[], reading: Reading): Named | null {
  if (mentions.length <= 1) return mentions[0] ?? null;
  const special = mentions.filter(({ kind }) => kind === "alternance" || kind === "cdi-interimaire" || kind === "vie");
  if (special.length === 1 && !mentions.some(({ kind }) => kind === "stage")) return special[0]!;
  // « Ouvert aux contractuels, CDD de 3 ans »: how the administration takes somebody on.
  const post = mentions.find(({ kind }) => kind === "public");
  // « Contrat à durée déterminée d'un an, ouvert aux contractuels »: nobody else is spoken of.
  const ofTerm = mentions.find(({ kind }) => kind === "cdd");
  if (
    post &&
    ofTerm &&
    mentions.every(({ kind }) => kind === "public" || kind === "cdd") &&
    !CIVIL_SERVANT.test(reading.folded)
  )
    return ofTerm;
  if (post && mentions.every(({ kind }) => kind === "public" || kind === "cdd" || kind === "cdi")) return post;
  reading.count("contract/contradiction");
  return null;
}
