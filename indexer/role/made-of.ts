import { plain } from "../text/plain.ts";
import type { Reader } from "./lexicon.ts";
import { line } from "./phrases.ts";

/** « des projets s'appuyant sur l'IA » are AI projects; « en s'appuyant sur l'IA » is a way to work. */
const MADE_OF = /(?<!\ben\s)\b(?:s['’]appuyant sur|utilisant|mobilisant|exploitant)\s/giu;
/** « la refonte de nos prévisions avec des algorithmes de machine learning »: by what; « avec l'équipe IA » is with whom. */
const BY_MODELS =
  /\s(?:avec|par|gr[âa]ce [àa]|[àa] l['’]aide|with|using)\s(?:(?:des|un|une|nos|plusieurs|an?)\s|d['’]une?\s|de\s)?(?:(?:algorithmes?|mod[èe]les?|r[ée]seaux?|algorithms?|models?)(?:\s\p{L}+)?\s(?:de\s|d['’]|of\s)|(?=(?:machine learning|deep learning|AI|ML)\s(?:models?|algorithms?)(?!\p{L})))/giu;
/** « le produit Tri, qui s'appuie sur des modèles d'IA » is an AI product; « six projets, dont la plupart reposent sur l'IA » are AI projects. */
const WHICH =
  /(?:,\s+)?\b(?:dont (?:la|le|l['’])\s?(?:cœur|moteur|socle|base) (?:est|repose sur)|(?:qui|that|which|dont la (?:plupart|majorité|totalité)|dont l['’]essentiel)\s(?:s['’]appuie(?:nt)?|repose(?:nt)?|se fonde(?:nt)?|utilise(?:nt)?|mobilise(?:nt)?|exploite(?:nt)?|fait appel|font appel|fonctionne(?:nt)?|tourne(?:nt)?|met(?:tent)? en œuvre|embarque(?:nt)?|intègre(?:nt)?|incorpore(?:nt)?|embeds?|(?:est|sont) (?:fond|bas|adoss)ée?s?|(?:est|sont) (?:construit|bâti)e?s?|uses?|rel(?:ies|y)|runs?|(?:is|are) (?:built|based|powered)))\s(?:(?:sur|à|avec|grâce à|par|on|by|with)\s)?/giu;
/** « un projet où l'IA lit les plans », but not « les projets d'un campus où … ». */
const WHERE = /\s(?:où|where)\s/giu;
/** Cheap look before them. */
const HINT =
  /appuyant|utilisant|mobilisant|exploitant|algorithm|mod[èe]l|r[ée]seau|(?:qui|that|which)\s(?:s['’]|se |repose|utilise|mobilise|exploite|f|tourne|met|est|sont|use|rel|run|is|are|em|in)|dont l|\soù\s|where\s/i;

/** Words of a relative clause in which it says what something is made of. */
const SOON = 5;

/** The sentence with what a thing is made of right behind it: « le produit Tri, de modèles d'IA ». */
export function withMatter(text: string, reader: Reader): string {
  if (!HINT.test(text)) return text;
  const isAi = (from: number) => isOfSubject(text, from, reader);
  const spoken = text
    .replace(BY_MODELS, (words, at: number) => (isAi(at + words.length) ? " par " : words))
    .replace(MADE_OF, "de ");
  const isOfThing = (at: number) => reader.duty?.antecedent.test(plain(spoken.slice(0, at)).trimEnd()) ?? false;
  const made = (which: string, at: number) =>
    isOfSubject(spoken, at + which.length, reader) && isOfThing(at) ? " de " : which;
  return WHERE.test(spoken)
    ? spoken.replace(WHERE, (where, at: number) => (isOfThing(at) ? where : " qui "))
    : spoken.replace(WHICH, made);
}

/** Is it the subject that the next words name? */
function isOfSubject(text: string, from: number, { group, profile }: Reader): boolean {
  const matter = line(text.slice(from)).trim().split(" ").slice(0, SOON).join(" ");
  return group(profile.lexicon.subject).test(` ${matter} `);
}
