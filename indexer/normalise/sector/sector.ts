import type { Employer, SectorSaid } from "../../../offer/offer.ts";
import type { Sector } from "../../../offer/vocabulary.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import { HOUSES, LABELS, NAMES, OF_A_JOB } from "./words.ts";

/**
 * The sector in which one works: by the source's label, else by what the employer, or the client of whoever hides it, is said to be. With
 * the words that say so; null where nobody does.
 */
export function sector(reading: Reading, employer: Employer): SectorSaid | null {
  return (
    ofLabel(reading) ??
    ofClient(reading) ??
    ofName(reading, employer) ??
    ofKind(reading, employer) ??
    ofHouse(reading, employer)
  );
}

const first = (table: readonly (readonly [Sector, RegExp])[], words: string): Sector | null =>
  table.find(([, says]) => says.test(words))?.[0] ?? null;

/** Of a piece of text the sector that is named soonest. */
function soonest(words: string): { name: Sector; at: number } | null {
  let best: { name: Sector; at: number } | null = null;
  for (const [name, says] of HOUSES) {
    const at = words.search(says);
    if (at !== -1 && (best === null || at < best.at)) best = { name, at };
  }
  return best;
}

function ofLabel(reading: Reading): SectorSaid | null {
  const said = field(reading.raw.sector);
  const name = said && !OF_A_JOB.test(said.folded) ? first(LABELS, said.folded) : null;
  if (said && name === null) reading.count("sector/unknown");
  return name && { name, quote: said!.quote };
}

/** An employer presents itself at the start. */
const PRESENTATION = 900;
/** As much behind the words as says what the house is. */
const CLAUSE = 110;

/** « Notre client, une mutuelle … », « pour le compte d'un acteur de l'énergie »: where whoever seeks hides for whom. */
const CLIENT = inTexts(
  /\b(?:(?:notre|our|son) client|(?:l')?une? de (?:nos|ses) clients|on behalf of|pour le compte d(?:e|'une?)|(?:recrut|recherch)\w+ pour (?=une? (?:[a-z]+ )?(?:acteur|groupe|societe|entreprise|banque|assureur|mutuelle|industriel|editeur|start-?up|pme|eti|collectivite|hopital|clinique|etablissement|association|fondation|cooperative|filiale|leader|specialiste|fabricant|distributeur|operateur)\b)|(?:nos|ses|son|notre|une) entreprises? partenaires?)(?![a-z])/,
);
function ofClient(reading: Reading): SectorSaid | null {
  for (const { index, 0: words } of matchesIn(reading, CLIENT, PRESENTATION)) {
    const behind = upToStop(reading.folded.slice(index + words.length, index + words.length + CLAUSE));
    const said = soonest(behind);
    if (said) return { name: said.name, quote: quoteAt(reading, index, words.length) };
  }
  return null;
}

function ofName({ raw }: Reading, { name, kind }: Employer): SectorSaid | null {
  const said = name !== null && kind !== "agency" && kind !== "consulting" && kind !== "school" ? field(name) : null;
  const found = said && first(NAMES, said.folded);
  return found ? { name: found, quote: raw.company ?? name! } : null;
}

/** A school teaches; its pupils work elsewhere, in what it does not say. */
function ofKind(reading: Reading, { kind, quote }: Employer): SectorSaid | null {
  return kind === "school" && quote && !PARTNER.next(reading.seen) ? { name: "education", quote } : null;
}
const PARTNER = inTexts(
  /\b(?:entreprises? partenaires?|entreprise d'accueil|pour (?:l'une? de )?(?:nos|notre|ses|son) (?:clients?|partenaires?))\b/,
);

/** Words that lead to what a house is. */
const HOUSE_WORDS = inTexts(
  /\b(?:leaders?|acteurs?|specialisee?s?|specialistes?|specialists?|pionniers?|references?|numero (?:un|1|deux)|groupes?|group|entreprise|societe|compagnie|filiale|start-?up|scale-?up|pme|eti|fabricant|producteur|fournisseur|distributeur|operateur|operator|concepteur|editeur|constructeur|sous-traitant|company|provider|player|manufacturer|publisher|maker|banque|assureur|mutuelle(?! (?:d'entreprise|prise|obligatoire|familiale|sante|avantageuse|performante|a \d|\d|individuelle|entreprise|employeur|payee|financee|groupe)|,|\.|$)|caisse|regie|cooperative|hopital|clinique|association|fondation|universite|ecole|esn|cabinet|bureau d'etudes|laboratoire|plateforme|platform|maison|enseigne|marque|bailleur|promoteur|transporteur|equipementier|energeticien|industriel|agence|institut|institute|institution|organisme|collectivite|etablissement|tour-?operateur|centre hospitalier|chu|firm|holding|medtech|fintech|insurtech|biotech|edtech|foodtech|agritech|proptech|healthtech)\b/,
);
/** What only those have who are of a trade: « notre hôtel », « nos cliniques », « our stores ». */
const OWN_PLACES = inTexts(
  /\b(?:notre|nos|our) (?:\d+ )?(?:hotels?|restaurants?(?! (?:d'entreprise|inter|collectif|du personnel|administratif))|campings?|cliniques?|ehpad|hopital|hopitaux|hospitals?|usines?(?! (?:logicielle|a ))|magasins?|supermarches?|boutiques?|stores?|ecoles?|universite|banque|musees?|theatres?|creches?|casernes?|laiterie|fromagerie|boulangeries?|brasserie|entrepots?|chantiers? navals?)\b/,
);

/** « Vermeil est une mutuelle », « Leader européen de la logistique, Vermeil … », « nous sommes un éditeur de logiciels », « Vermeil conçoit des radars ». */
function ofHouse(reading: Reading, { name, kind }: Employer): SectorSaid | null {
  // Of whoever seeks for others nobody knows in what one will work.
  if (kind === "agency") return null;
  const named =
    name === null
      ? []
      : field(name)!
          .folded.split(/[^a-z\d]+/)
          .filter((one) => one.length > 2);
  for (const { index, 0: words } of matchesIn(reading, HOUSE_WORDS, PRESENTATION)) {
    const start = sentenceStart(reading.text, index);
    if (index - start > LONGEST_LEAD) continue;
    const before = reading.folded.slice(start, index).replace(HEADING, "");
    const lead = leadOf(before, named, start);
    // "A regional mobile operator": what it is stands before the word, in English.
    const said = lead === null ? null : soonest(upToStop(lead + reading.folded.slice(index, index + CLAUSE)));
    if (said) return { name: said.name, quote: quoteAt(reading, index, words.length) };
  }
  return ofTrade(reading, named) ?? ofPlaces(reading);
}

/** « Description du poste : Vermeil, leader … ». */
const HEADING =
  /^\W*(?:descri\w+|presentation|about) (?:du poste|de l'entreprise|de la societe|de l'employeur|us)? ?:? ?/;

/** So far behind, a house is no longer what its sentence is about. */
const LONGEST_LEAD = 150;

/** Small words that may stand before what a house is: « une grande », « l'un des premiers ». */
const SMALL = String.raw`(?:(?:l'une? des|one of the|parmi les|une? des) )?(?:une? |le |la |l'|les |an? |the |notre |our |votre )?(?:(?!(?:vous|tu|nous|on|il|elle|ils|you|we)\b)[\p{L}\d'-]+ ){0,3}`;
/** The house speaks of itself. */
const WE_ARE = new RegExp(
  String.raw`\b(?:nous sommes|we are|we're|en tant qu(?:e |')|c'est(?: avant tout)?|rejoi(?:ns|gnez|ndre|gnant|ndrez)|integr(?:ez|er|erez)|join|chez|notre (?:societe|entreprise|groupe),)[ ,]?(?:[^.,;\n]{0,60}[ ,])?(${SMALL})$`,
  "u",
);
const IS = new RegExp(
  String.raw`^\W*(?:[^\n]{0,120}[,:] )?([^.,;\n]{2,80}?) (?:est|is|etait)(?: devenue?| aujourd'hui| now|,)? (${SMALL})$`,
  "u",
);
const APPOSED = new RegExp(String.raw`^\W*(?:[^\n]{0,120} )?([^.,;:\n]{2,60}?)(?:,| [(–-]) ?(${SMALL})$`, "u");
const OPENS =
  /^\W*(?:description (?:de l'entreprise|du poste|de la societe) ?:? ?)?((?:une? |le |la |l'|les |an? |the |notre |our )?(?:(?!(?:vous|tu|nous|on|il|elle|ils|you|we)\b)[\p{L}\d'-]+ ){0,1})$/u;
/** How far a text that names nobody may open on the house. */
const OPENING = 300;

/** The small words between a house and what it is, where the house is who speaks; null of others. */
function leadOf(before: string, named: readonly string[], start: number): string | null {
  const own = WE_ARE.exec(before);
  if (own) return OF_CLIENTS.test(before) ? null : own[1]!;
  if (OF_OTHERS.test(before)) return null;
  const opens = start < OPENING ? OPENS.exec(before) : null;
  if (opens) return opens[1]!;
  const [, subject, lead = ""] = IS.exec(before) ?? APPOSED.exec(before) ?? [];
  const isOwn = subject !== undefined && (named.length > 0 ? isNamed(subject, named) : start < OPENING);
  return isOwn ? lead : null;
}
const isNamed = (words: string, named: readonly string[]): boolean => named.some((one) => words.includes(one));

/** « Vermeil conçoit des radars », "Vermeil designs defence electronics", « la régie assure la distribution d'eau ». */
const TRADE =
  /^\W*(?:[^\n.]{0,60}, )?(?<subject>[^.,;:\n]{2,60}?)(?:, [^.\n]{2,60},)? (?:concoit|fabrique|produit|developpe|edite|exploite|assure|distribue|construit|commercialise|vend|gere|opere|transporte|transforme|imprime|publie|designs?|builds?|makes?|manufactures?|produces?|develops?|sells?|operates?|runs?|supplies|grows|brews|ships|insures|prints)(?:,? (?:et |and )?(?:[a-z]+(?:e|it|s) ))?(?<object>[^.\n]{3,80})/;
/** Sentences in which an employer presents itself. */
const SENTENCES = 4;

function ofTrade({ text, folded }: Reading, named: readonly string[]): SectorSaid | null {
  if (named.length === 0) return null;
  let at = 0;
  for (let sentence = 0; sentence < SENTENCES && at < PRESENTATION; sentence++) {
    const end = sentenceEnd(text, at + 1);
    const found = TRADE.exec(folded.slice(at, end))?.groups as { subject: string; object: string } | undefined;
    const said = found && isNamed(found.subject, named) ? soonest(upToStop(found.object)) : null;
    if (said) return { name: said.name, quote: text.slice(at, end).trim() };
    at = end;
  }
  return null;
}

function ofPlaces(reading: Reading): SectorSaid | null {
  const found = OWN_PLACES.next(reading.seen);
  const said = found && soonest(found[0]);
  return found && said ? { name: said.name, quote: quoteAt(reading, found.index, found[0].length) } : null;
}

/** What is said of clients, of who is sought, of what is offered. */
const OF_CLIENTS =
  /\b(?:clients?|partenaires?|candidats?|profils?|experience|equipes?|service|direction|departement)\b/;
const OF_OTHERS =
  /\b(?:clients?|partenaires?|candidats?|profils?|experience|beneficie[rz]|avantages?|poste|mission|departement|equipes?|service|direction|vous|tu|you|soutient|au sein (?:du|de la) (?!groupe|societe))\b/;

/** Whom it serves, and what it offers, is said behind. */
const upToStop = (words: string): string => {
  const stop = words.search(STOP);
  return stop === -1 ? words : words.slice(0, stop);
};
const STOP =
  /[.;\n!?]|\b(?:qui|que|dont|pour (?:les|des|ses|nos|le compte)|aupres|accompagn\w+|aide|aidons|permet\w*|propose\w*|clients?|equipes?|recherche (?=une?\b|son|sa|des)|recrute|cherche|soutient|compte|emploie|accueille|organise|participe|vous|nous|prise? en charge|which|that|who|helping|serving|we|you)\b/;
