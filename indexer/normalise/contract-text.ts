import type { ContractKind } from "../../offer/vocabulary.ts";
import { ELSEWHERE, isDenied, NOT_THIS_ONE } from "./contract-denials.ts";
import { isNamesake } from "./contract-namesakes.ts";
import { kindOfOpenings, type Named, upToPromise } from "./contract-opening.ts";
import { kindsIn, SPECIFIC } from "./contract-words.ts";
import type { Pattern } from "./patterns.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { inTexts, matchesIn, quoteAt, type Reading } from "./reading.ts";

/** The contract that a text names clearly: behind a label, or in a sentence about this post. */

const LABEL = String.raw`(?:\btype(?= ?:)|type (?:de |d')?(?:contrat|poste|emploi|offre)(?: de travail)?|nature du contrat|contrat(?: de travail)?|statut|contract(?: type)?|type of (?:contract|employment|position)|employment type|position type|job type)(?: propose)? ?:\s*(?:en |un |le )?`;
const LABELLED = inTexts(new RegExp(`${LABEL}([^\\n.;]{2,60})`));

const A_ONE = String.raw`(?:un|une|notre|nos|son|sa|ton|d'un|d'une)(?:\/une|\(e\)|·e|\.e)? ?(?:futur\S* |nouve\S* |prochain\S* )?`;
/** Clear ways of naming the contract in a text. */
const WORDS: readonly [ContractKind, RegExp][] = [
  ["cdi-interimaire", /\bcdi[ -]interimaire|\bcdii\b|\bcdi-i\b/],
  ["vie", /\b(?:vie|v\.i\.e)\b|volontariat international(?= (?:en entreprise|de \d|d'une duree|\())/],
  [
    "alternance",
    new RegExp(
      String.raw`\b(?:en|contrat d'|contrat en|cette|votre|notre|ton|offre d'|offre en) ?(?:alternance|contrat de professionnalisation|contrat d'apprentissage)\b|(?<=(?:^|\n)\W{0,4})(?:offre d'|contrat d')?alternance\b(?! (?:et|ou)\b)|\bl'alternance (?:debute|commence|peut|se deroule|est|dure)|\bduree de l'alternance|(?<=(?:^|[.\n!]) ?\W{0,3})dans le cadre d'une alternance\b|\bune alternance (?:de|d'|a pourvoir|en tant|chez|pour|sur)|contrat (?:d'apprentissage|de professionnalisation|d'alternance|en alternance)|apprenticeship (?:contract|position)|(?:recherch\S+|recrut\S+|accueillons) ${A_ONE}(?:alternant|apprenti)`,
    ),
  ],
  [
    "stage",
    new RegExp(
      String.raw`\bstage (?:de (?:fin d'etudes?|\d|six|cinq|quatre|trois|cesure|pre)|d'une duree|conventionne|a pourvoir|remunere|\d)|(?:ce|en|votre|notre) stage (?:de|d'|se|vous|consiste|a pour|s'inscrit|est|:)|\b(?:dans le cadre|au cours|pendant|durant)(?: de| du)? (?:ce |ton |votre )?stage\b|\b(?:un|le) stage (?:est d'|dure|debute|commence|a lieu|se|vous|consiste|a pour|s'inscrit)|\b(?:duree|sujet|objet|objectifs?|lieu|encadrant|gratification|indemnite|offre|debut|demarrage) (?:du|de|de ce) stage\b|(?<=(?:^|\n)\W{0,4})stage\b(?! (?:et|ou)\b)|(?:recherch\S+|recrut\S+) ${A_ONE}stagiaire|(?<=(?:\d|two|three|four|five|six|twelve)[- ]months? )internship|\binternship (?:position|of|starting)`,
    ),
  ],
  [
    "freelance",
    /\b(?:mission|poste|contrat|statut|en|pour) (?:en )?(?:free-?lance|portage salarial)|(?:looking for|seeking|hiring|need|recherch\S+|recrut\S+) (?:an? |une? )(?:\w+ )?free-?lance|free-?lances? (?:uniquement|only|exclusivement)|\b(?:portage|free-?lance) ?(?:ou|\/) ?(?:en )?(?:portage|free-?lance)|\btype ?: ?free-?lance|\bmission\b[^.\n]{0,40} en free-?lance|\btjm\b(?= ?(?::|-|\d|selon|max|de |entre|jusqu|cible|propose|indicatif|ht\b))|taux journalier moyen/,
  ],
  [
    "interim",
    /\b(?:mission|contrat|poste|tache) (?:en |d'|de |en contrat d')?(?:interim(?:aire)?|travail temporaire)\b|\ben interim\b/,
  ],
  [
    "public",
    new RegExp(
      [
        String.raw`(?<!(?:les|des|nos) (?:agents )?)(?:titulaires?|fonctionnaires?)(?: de la fonction publique)? (?:ou|et|et\/ou|\/) (?:aux |a |agents? )?(?:contractuel|laureat)|contractuel\S* (?:ou|et|\/) (?:aux )?(?:titulaire|fonctionnaire)`,
        String.raw`(?:ouvert|accessible)\S* (?:a tous les |aux |aux agents )?(?:titulaires|fonctionnaires|contractuels)`,
        String.raw`(?:recrutement|voie) (?:par voie )?statutaire|a defaut,? (?:par voie )?contractuel|recrut\S* d'une? contractuel|par voie (?:de mutation|de detachement)|recrutement ?: (?:mutation|detachement)`,
        String.raw`\b(?:detachement|mutation) (?:ou|\/|et) (?:par |en |sur )?(?:un )?(?:contrat|cdd|cdi|voie contractuelle)\b|\b(?:article |art\. ?)?l\.? ?332-\d`,
        String.raw`cadre d'emplois? des|cadre d'emplois ?:|contrat de droit public|\b(?:contrat|cdd|poste|emploi)\b[^.;\n]{0,25}, categorie [abc]\b|contractuel(?:le|s)? de (?:la )?categorie [abc]\b|(?:poste|emploi|agent)e? (?:relevant )?(?:de |de la )?categorie [abc]\b`,
        String.raw`(?:emploi|poste|contrat)[^.;\n]{0,40} (?:de la |\()fonction publique|fonction publique[^.;\n]{0,25} (?:de )?categorie [abc]\b|categorie [abc]\b[^.;\n]{0,25} (?:fonction publique|filiere|titulaire|contractuel|fonctionnaire)`,
      ].join("|"),
    ),
  ],
  [
    "cdd",
    /\bcdd (?:de|d'une|renouvelable|a pourvoir|jusqu|\d|temps|-|\()|\b(?:en|un|contrat|poste|poste en|d'un|ce|offre de) cdd\b|(?<=(?:^|\n)\W{0,4})cdd\b(?! (?:et|ou)\b)|\bduree (?:du|de ce) cdd\b|contrat a duree determinee|contrat doctoral\b|\bthese (?:en )?cifre\b|\bconvention cifre\b|temporary (?:contract|position)|fixed[- ]term(?= (?:contract|role|position|post|job|assignment)| ?[-(.,;:)\n]|$)/,
  ],
  [
    "cdi",
    /\b(?:en|un|contrat|poste|poste en|d'un|ce|cette|offre de) cdi\b|\bposte permanent\b|(?<=(?:^|\n)\W{0,4})cdi\b|(?:h\/f|f\/h|m\/f)\)? ?[:,-]? ?cdi\b|\bcdi (?:temps plein|a temps|cadre|a pourvoir|base|-|\/|des)|contrat a duree indeterminee?|(?<=[.!?] )cdi(?=\.|\n|$)|[-|/] ?cdi(?= *(?:\n|$|[-|/]))|permanent \(cdi|(?<=(?:^|\n)\W{0,4})(?:permanent,? full[- ]time|full[- ]time,? permanent)|(?:permanent|indefinite(?:-term)?|open-ended)(?:,? (?:and )?full[- ]time)? (?:contract|position|role|job)/,
  ],
];

const TEXT_WORDS = WORDS.map(([kind, words]) => [kind, inTexts(words)] as const);

/** « Paris 3j TT CDI up to 65k€ »: an extract opens on the terms of the post. */
const OPENING_CDI = inTexts(/(?<=^[^\n]{0,160})\bcdi\b(?= ?(?:[-|/,:()•+\n]|up to|jusqu|chez|$|\d{2}))/);

export function kindOfText(reading: Reading): Named | null {
  const label = ofLabel(reading);
  if (label) return label;
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
    const clause = (before.split(/[,;:]/).at(-1) ?? "") + upToPromise(kind, after.split(/[,;()]| - /)[0] ?? "");
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

/** One kind, or a student's or a public one among others; two that exclude each other say nothing. */
function agreed(mentions: Named[], reading: Reading): Named | null {
  if (mentions.length <= 1) return mentions[0] ?? null;
  const special = mentions.filter(({ kind }) => kind === "alternance" || kind === "cdi-interimaire" || kind === "vie");
  if (special.length === 1 && !mentions.some(({ kind }) => kind === "stage")) return special[0]!;
  // « Ouvert aux contractuels, CDD de 3 ans »: how the administration takes somebody on.
  const post = mentions.find(({ kind }) => kind === "public");
  if (post && mentions.every(({ kind }) => kind === "public" || kind === "cdd" || kind === "cdi")) return post;
  reading.count("contract/contradiction");
  return null;
}
