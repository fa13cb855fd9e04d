/** Places in a text where only the name of a person stands, whatever the name. Read without tags: a block ends a line. */

// Simple classes: under « iu » a repeated \p{L} makes a pattern that no engine compiles.
const WORD = String.raw`[^\s,.;:!?()«»"/|-]+`;
const START = String.raw`(?<=^|[\s'’(/-])`;
const END = String.raw`(?=$|[\s,.;:!?()«»"/|-])`;

/** Nouns in -eur and -euse that are no office of a person: things, firms, whoever applies. */
const NO_OFFICE_NOUN = `(?:secteur|valeur|moteur|c(?:œ|oe)ur|hauteur|couleur|ordinateur|serveur|leur|ailleurs|plusieurs|int[ée]rieur|ext[ée]rieur|[ée]diteur|constructeur|fournisseur|employeur|op[ée]rateur|distributeur|h[ée]bergeur|int[ée]grateur|financeur|promoteur|transporteur|annonceur|acteur|indicateur|connecteur|processeur|simulateur|g[ée]n[ée]rateur|vecteur|capteur|utilisateur|collaborateur|demandeur|meilleur|facteur|majeur|mineur|sup[ée]rieur|post[ée]rieur|tracteur|compteur|liste|piste|bien|lien|quotidien)s?${END}`;
/** Who holds an office. */
const SOMEBODY = `${START}(?:(?!${NO_OFFICE_NOUN})${WORD}(?:eur|euse|rice|iste|ienne?|logue)|(?:consult|assist|encadr|enseign|interven|rempla[çc]|suppl[ée]|g[ée]r|correspond|repr[ée]sent|command|surveill|doctor|altern)ante?|r[ée]f[ée]rente?|pr[ée]sidente?|adjointe?|responsable|chef(?:fe)?|charg[ée]e?|conseill(?:er|[èe]re)|associ[ée]e?|stagiaire|gestionnaire|secr[ée]taire|architecte|analyste?|coll[èe]gue|bin[ôo]me|mentor|parrain|marraine|doyen(?:ne)?|maire|manager|head|lead|chief|boss|vp|c[etopdf]o|pdg|dga?|daf|rssi|drh|dsi|rh|officer|engineer|scientist|designer|developer|recruiter|founder|owner|partner|director|coordinator|supervisor|specialist|professor|buddy|experte?|cadre|teammate|champion(?:ne)?)s?${END}`;
/** What an office is told by: « de la donnée », « IA & Data », « (LIRIS) ». */
const OF_WHAT = String.raw`(?:[\s/-]${WORD}){0,6}(?:\s?\([^()\n]{1,30}\))?`;
const QUALITIES = String.raw`(?:${WORD}\s){0,3}?`;
const THEIR = "(?:notre|nos|votre|vos|ton|ta|tes|mon|ma|son|sa|leur|our|your|my|his|her|their)";
const THE = "(?:le|la|les|l['’]|the)";

/** « Directrice de la donnée : », « Co-encadrante (LIRIS) : »: a label, then who holds the office. */
const LABEL = new RegExp(String.raw`^\s*(?:[•*–—>-]\s?)?${QUALITIES}(?:co-?)?${SOMEBODY}${OF_WHAT}\s?[:=]\s$`, "i");
/** « notre directrice de la donnée, », « notre chef de projet ( »: whose office it is, then who. */
const OURS = new RegExp(String.raw`${START}${THEIR}\s${QUALITIES}${SOMEBODY}${OF_WHAT}(?:,\s|\s\()$`, "i");
const THEIRS = new RegExp(String.raw`${START}${THE}\s?${QUALITIES}${SOMEBODY}${OF_WHAT},\s$`, "i");
const CLOSED = /^(?:[,.;:!?)\n]|$|\s(?:vous|te|et|qui|who|is|will|has|joined|and)\s|\st['’])/;
/** « son adjoint », « M. le doyen », « le capitaine de vaisseau »: nobody parts it from the name. */
const BARE =
  /(?<=^|[\s'’(])(?:(?:son|sa|ton|ta|votre|notre|mon|ma|leur|his|her|their|our|your)\s(?:nouve(?:au|lle)\s|futur?e?\s|new\s|future\s)?(?:adjointe?|manag(?:er|euse)|coll[èe]gue|bin[ôo]me|assistante?|associ[ée]e?|mentor|boss|chef(?:fe)?|successeure?|pr[ée]d[ée]cesseure?|deputy|assistant|colleague|successor|predecessor)|(?:M\.|Mme|Monsieur|Madame)\sl[ea]\s\p{Ll}+|(?:capitaine|lieutenant(?:e|-colonel)?|commandante?|colonel(?:le)?|adjudante?(?:-chef(?:fe)?)?|g[ée]n[ée]rale?|major|professeure?|docteure?|s(?:œ|oe)ur|fr[èe]re|p[èe]re|abb[ée])(?:\sde\s(?:vaisseau|corvette|fr[ée]gate|police|gendarmerie))?)\s$/iu;

/** « dirigé par », « encadré au quotidien par », « reports to »: done by somebody, or to somebody. */
const DONE_BY =
  /(?<!\p{L})(?:(?:rejointe?|re[çc]ue?)\spar|(?:dirig|encadr|manag|supervis|coordonn|pr[ée]sid|chapeaut|tutor|parrain|recrut|form|r[ée]dig|second|assist|sign)[ée]e?(?:s|\(e\)|\.e|·e)?(?:\s[\p{Ll}'’]+){0,3}\spar|(?:managed|led|supervised|mentored|coached|headed|chaired|hired)(?:\s\p{Ll}+){0,2}\sby|report(?:s|ing)?(?:\s\p{Ll}+)?\sto|remplace\p{L}*|succ[ée]d\p{L}*\s[àa]|(?:suite\sau\sd[ée]part|remplacement|succession)\sde)\s$/iu;
/** « Okon Mbeki vous recevra », « … encadre l'équipe »: what firms do not do. */
const DEED =
  /^(?:,?\s(?:qui|who))?(?:\s(?:(?:vous|te|nous)\s\p{Ll}+ra(?!\p{L})|t['’]\p{Ll}+ra(?!\p{L})|(?:vous|te)\s(?:re[çc]oit|attend|r[ée]pond|guide|rappelle)|(?:l['’]|les\s)assiste|(?:encadre|dirige|manage|supervise|chapeaute|coordonne)\s(?:le|la|les|l['’]|un|une|notre|cette|ce|son|sa)|r[ée]pond(?:ra)?\s[àa]\s(?:vos|tes|toutes)|(?:est|sera|reste)\s(?:joignable|ravie?|absente?|[àa]\svotre)|se\stient\s[àa]|(?:leads?|manages?)\s(?:the|our|a)\s|will\s(?:\p{Ll}+\s)?(?:you|be\syour|call|reply|answer)))/iu;

/** « , Product Lead », « – directrice du pôle », to the end of the line. */
const OFFICE_AFTER = new RegExp(
  String.raw`^(?:,|\s[–—|-]|\s\()\s{0,2}(?:(?:${THEIR}|${THE})\s?)?${QUALITIES}${SOMEBODY}[^.!?\n]{0,50}(?:[.)\n]|$)`,
  "i",
);
const SEPARATORS = ",–—|(-\n";
const LINE_START = /(?:^|\n)(?:[^\p{L}\d\n]{0,8}|\s?\d\s?[.)]\s)$/u;
/** « : 06 39 … », « – prenom@ », taken out before; a signature may tell the office between. */
const REACHED_AFTER =
  /^(?:\s?[–—:,(|/-]\s?|\s){1,3}(?:(?:t[ée]l|mail|e-mail|mob)[a-zé]{0,6}[.\s:]{1,3})?\[coordonnées/iu;
const SIGNED = new RegExp(
  String.raw`^\s*\n\s*(?:${THEIR}\s)?${QUALITIES}${SOMEBODY}[^.!?\n]{0,60}\n[^.!?]{0,40}\[coordonnées`,
  "i",
);

/** Must a name of two words or more that stands between these texts be somebody's? The letters that touch it tell what to look for. */
export const isPersonPlace = (before: string, rest: string): boolean =>
  isPlaceBehind(before, rest) || isPlaceBefore(before, rest);

/** « ping me, Okon Mbeki, or Paul ». */
const MYSELF = /(?:^|\s)(?:me|moi|moi-même|myself),\s$/u;

function isPlaceBehind(before: string, rest: string): boolean {
  const sign = before.trimEnd().at(-1) ?? "";
  if (sign === ":" || sign === "=") return LABEL.test(clauseOf(before));
  if (sign === "," || sign === "(") return MYSELF.test(before) || isApposed(clauseOf(before), rest);
  return sign >= "A" && (DONE_BY.test(before.slice(-60)) || BARE.test(before.slice(-60)));
}

/** The last words of what leads to a name inside a clause; of most others no more needs to be read. */
export const LEADING = new Set(
  `par by to à de et and ou or remplacer remplace remplacez remplaceras adjoint adjointe manager manageuse collègue binôme assistant assistante associé associée
  mentor boss chef cheffe successeur successeure prédécesseur prédécesseure deputy colleague successor predecessor recteur rectrice doyen doyenne maire
  préfet préfète président présidente proviseur proviseure principal principale directeur directrice capitaine lieutenant lieutenante lieutenant-colonel
  commandant commandante colonel colonelle adjudant adjudante adjudant-chef professeur professeure docteur docteure général générale major sœur soeur frère père abbé vaisseau corvette frégate
  police gendarmerie`.split(/\s+/),
);

function isPlaceBefore(before: string, rest: string): boolean {
  const [blank = "", next = ""] = rest;
  if (blank === " " && next >= "a") return DEED.test(rest);
  if (rest.includes("[coord") && REACHED_AFTER.test(rest)) return true;
  return (
    SEPARATORS.includes(blank === " " ? next : blank) &&
    LINE_START.test(before) &&
    (OFFICE_AFTER.test(rest) || SIGNED.test(rest))
  );
}

/** « notre directrice, Okon Mbeki » in any place; « la directrice, Okon Mbeki » between commas. */
const isApposed = (clause: string, rest: string): boolean =>
  (CLOSED.test(rest) && OURS.test(clause)) || (rest.startsWith(",") && THEIRS.test(clause));

/** « Manager : Cheng-Yu », « Remplaçant : Nils. »: a word alone behind the label of one person. */
const LABEL_OF_ONE =
  /(?:^|[.!?;•\n]\s*)(?:(?!d[eu]s?\s)[^\s.:;]+\s){0,3}(?:manag(?:er|euse)|responsable|tut(?:eur|rice)|assistante?|rempla[çc]ante?|suppl[ée]ante?|adjointe?|(?:co-?)?encadrante?|intervenante?|r[ée]f[ée]rente?|interlocut(?:eur|rice)|recruteu(?:r|se)|recruiter|mentor|parrain|marraine|bin[ôo]me|buddy|tech\slead|cto|ceo|cpo|drh|formateur|formatrice)(?:\s(?:directe?|technique|rh|m[ée]tier|projet|hi[ée]rarchique))?\s?[:=]\s$/iu;
const ALONE = /^(?:\s\p{Lu}\.)?(?:[,.;)\n(]|$|\s[–—(])/u;
export const isPlaceOfOne = (before: string, rest: string): boolean =>
  ALONE.test(rest) && LABEL_OF_ONE.test(before.slice(-50));

/** What follows the last stop. */
export function clauseOf(before: string): string {
  let at = before.length;
  while (at > 0 && !".!?;•\n".includes(before[at - 1]!)) at--;
  return before.slice(at);
}
