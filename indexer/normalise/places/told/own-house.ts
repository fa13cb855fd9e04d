import type { Reading } from "../../reading.ts";
import { cached } from "../cached.ts";
import { ADJECTIVES } from "../words.ts";
import type { Words } from "./names.ts";
import type { Row } from "./rows.ts";
import { tailAt } from "./tail.ts";

/** A house whose town is told by another word than « à … »: « notre siège parisien, dans le 8e », « le théâtre de Villeurbanne ». */

/** « Région parisienne » is Île-de-France; « siège parisien » is in Paris. */
const CITY_OF: Record<string, string> = { ...ADJECTIVES, parisien: "paris" };
const OFFICE = new RegExp(
  String.raw`\b(?:siege(?: social)?|bureaux?|locaux|agence|(?:equipe|team)(?: (?:data|ia|ai|it|produit|projets?|tech|delivery|conseil))?|studio|atelier|antenne|site|boutique|campus) ((${Object.keys(CITY_OF).join("|")})(?:nes?|es?|s)?)(?![a-z])`,
  "g",
);

/** The cities that an adjective tells of a house, each with its arrondissement. */
export function* housesByAdjective({ text, folded }: Words): Generator<Row> {
  for (const found of folded.matchAll(OFFICE)) {
    const city = CITY_OF[found[2]!]!;
    const start = found.index + found[0].length - found[1]!.length;
    const tail = BIG.has(city) ? tailAt(text, start + found[1]!.length, city) : null;
    const end = start + found[1]!.length + (tail?.length ?? 0);
    const [place] = cached(`${city}${tail?.query ?? ""}`);
    const isThere = tail !== null || ONE_IS.test(folded.slice(Math.max(0, found.index - 40), found.index));
    if (place && (isThere || SEEKS_HERE.test(folded.slice(end, end + 30))))
      yield { start, end, places: [{ ...place, text: text.slice(start, end) }], abroad: [], size: 1 };
  }
}
/** Bare, an adjective may be of any house on the way. */
const ONE_IS =
  /(?:\b(?:travaill\w+|evolu\w+|exerc\w+|accueill\w+|attend\w*|poste|stage|alternance|bas(?:e|ee)|cd[id]|mission)(?: [a-z]+)? (?:dans|au sein d[eu]|au|depuis|a)|\b(?:vous|tu|you|en) (?:rejoi\w+|integr\w+)|\brenforcer(?:a|ez|as)?|(?:^|[.!?:;\n])\W*(?:rejoi|integr|renforc)\w+|\brecrut\w+ (?:pour|dans)) ?(?:notre |nos |le |la |l')?$/;
const SEEKS_HERE =
  /^(?: |, nous |, (?=est ))(?:est a la recherche d|renforce (?:son|ses)|renforcons|s'agrandit|grandit|n'attend que (?:vous|toi)|recrut|cherch|recherch|(?:vous|t') ?(?:accueil|attend))[a-z]*(?![a-z]| pour)/;
const BIG = new Set(["paris", "lyon", "marseille"]);

const SAID_WITHIN =
  /^\S+( (?:offices?|studio|team|hq|headquarters|lab))?(?: (?:est|sont|se trouvent?|se situent?|is|are)|(?<=office),) /;

/** « Notre bureau de Paris est dans le 13e »: the words before, as if they were of « notre bureau est dans … ». */
export function leadInto(led: string, { folded }: Words, { start, end }: Row): string | null {
  const own = folded.slice(start, end);
  const within = SAID_WITHIN.exec(own);
  if (within) return `${led.replace(/(?:\bde |\bd'|\bof )$/, "")}${within[1] ? "office " : ""}is in `;
  return ADJECTIVE.test(own) ? `${led}de ` : null;
}
const ADJECTIVE = new RegExp(`^(?:${Object.keys(CITY_OF).join("|")})(?:nes?|es?|s)?(?![a-z])`);

const PUBLIC_HOUSE =
  /^\W*(?:le |la |l')(?:musee|theatre|opera|mediatheque|bibliotheque|hopital|centre hospitalier|orchestre|conservatoire|zoo|aquarium|planetarium|office de tourisme|ballet|cirque)(?: [a-z]+){0,2} (?:de |d'|du )(?:la |l')?$/;
const PLANS =
  /^ (?:souhaite|veut|voudrait|aimerait|prepare|monte|lance|modernise|reflechit|se dote|cherche a|invente|renouvelle) /;
const IN_OURS = /\b(?:dans|entre|a) nos (?:locaux|murs|bureaux)(?![a-z])/;
const FOR_OTHERS =
  /\bclient|\bnous (?:equip|accompagn|conseill|serv)|\bagence|\bcabinet|\bcommand|\bprestataire|\ba confie/;

/** « Le théâtre de Villeurbanne souhaite … » opens the text, and one works « dans nos locaux ». */
export const isHouseThatWrites = ({ folded }: Reading, { start, end, size }: Row): boolean =>
  size === 1 &&
  start < 120 &&
  PUBLIC_HOUSE.test(folded.slice(0, start)) &&
  PLANS.test(folded.slice(end, end + 20)) &&
  IN_OURS.test(folded) &&
  !FOR_OTHERS.test(folded);
