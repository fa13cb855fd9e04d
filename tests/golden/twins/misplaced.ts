import { long, other, type Pair, type Side, source } from "./pair.ts";

/** One town that a board's map took for another, and one text told for several towns. Employers are invented. */

const kertis = (source_: string, ref: string, place: string, rest: Side = {}) =>
  source(source_, ref, { title: "Chef de projet IA", company: "Kertis", place, description: long, ...rest });
const INTERN = `Vous rejoignez Kertis à Toulouse et vous accompagnez nos clients. ${long}`;
const intern = (ref: string, company: string, place: string, description = INTERN) =>
  source("adzuna", ref, { title: "Stage : chef de projet IA", company, place, description: `${description}…` });

export const MISPLACED: readonly Pair[] = [
  {
    name: "commune homonyme dans un autre département, un texte",
    want: "same",
    a: kertis("kertis", "R-12", "38 - Fontaine"),
    b: kertis("adzuna", "2", "Fontaine, Belfort"),
  },
  {
    name: "commune homonyme dans un autre département, deux textes",
    want: "different",
    a: kertis("kertis", "R-12", "38 - Fontaine"),
    b: kertis("adzuna", "2", "Fontaine, Belfort", { description: other }),
  },
  {
    name: "la ville dans les deux intitulés, l'autre lieu est faux",
    want: "same",
    a: kertis("wttj", "1", "Aix-en-Provence", { title: "[AIX] Chef de projet IA (H/F)" }),
    b: kertis("adzuna", "2", "Allauch, Marseille", { title: "Aix Chef de projet IA F/H" }),
  },
  {
    name: "chaque intitulé sa ville, un texte",
    want: "possible",
    family: true,
    a: kertis("wttj", "1", "Aix-en-Provence", { title: "[AIX] Chef de projet IA (H/F)" }),
    b: kertis("adzuna", "2", "Lille, Nord", { title: "[LILLE] Chef de projet IA F/H" }),
  },
  {
    name: "un mot du métier dans le nom d'une ville",
    want: "possible",
    family: true,
    a: kertis("wttj", "1", "Saint-Cloud", { title: "Chef de projet IA Cloud" }),
    b: kertis("adzuna", "2", "Lille, Nord", { title: "Chef de projet IA Cloud F/H" }),
  },
  {
    name: "relayée ailleurs, les deux textes nomment la ville de l'employeur",
    want: "same",
    a: intern("1", "Kertis France", "Toulouse, Haute-Garonne"),
    b: intern("2", "Stage", "Norrent-Fontes, Béthune", `Description ${INTERN}`),
  },
  {
    name: "un texte qui nomme le siège, publié par l'employeur en deux villes",
    want: "possible",
    family: true,
    a: intern("1", "Kertis France", "Toulouse, Haute-Garonne"),
    b: intern("2", "Kertis France", "Béthune, Pas-de-Calais"),
  },
  {
    name: "un texte récrit aux deux tiers pour une autre ville",
    want: "possible",
    family: true,
    a: kertis("wttj", "1", "Tours", { description: `${long} ${other.slice(0, 270)}` }),
    b: kertis("wttj", "2", "Lille", {
      description: `${long} Nos bureaux de Lille donnent sur le canal, à deux pas des halles, et l'équipe y déjeune le jeudi autour d'un invité. Un vélo est prêté à qui le demande, et la crèche du quai garde trois berceaux.`,
    }),
  },
  {
    name: "intitulé qui nomme entre parenthèses sa propre maison, l'employeur d'à côté publie le même texte",
    want: "possible",
    family: true,
    a: kertis("wttj", "1", "Levallois-Perret", { description: `Chez Kertis, ${long}` }),
    b: kertis("wttj", "2", "Paris", {
      title: "Chef de projet IA @Kertis (Orvanne community startup)",
      company: "Orvanne",
      description: `Chez Kertis, ${long}`,
    }),
  },
  {
    name: "un département d'un côté, la ville voisine de l'autre, et un texte qui dit le site",
    want: "same",
    a: kertis("adzuna", "1", "Gironde, Nouvelle-Aquitaine", { description: `${long} Site : Mérignac (33700).` }),
    b: kertis("adzuna", "2", "Bordeaux, Gironde", { description: `${long} Site : Mérignac (33700).` }),
  },
  {
    name: "un département d'un côté, la ville voisine de l'autre, et un même site dans deux textes qui ne finissent pas pareil",
    want: "same",
    a: kertis("adzuna", "1", "Gironde, Nouvelle-Aquitaine", {
      description: `${long} Site : Mérignac (33700). Pas de prestataire ; deux jours chez soi, une navette et un restaurant d'entreprise.`,
    }),
    b: kertis("indeed", "2", "Bordeaux, Gironde", {
      description: `${long} Site : Mérignac (33700). Télétravail possible après trois mois, parking et vestiaires pour les cyclistes.`,
    }),
  },
  {
    name: "un département d'un côté, la ville voisine de l'autre, et dans chaque texte son propre site",
    want: "possible",
    family: true,
    a: kertis("adzuna", "1", "Gironde, Nouvelle-Aquitaine", {
      description: `${long} Site : Mérignac (33700). Pas de prestataire ; deux jours chez soi, une navette et un restaurant d'entreprise.`,
    }),
    b: kertis("indeed", "2", "Bordeaux, Gironde", {
      description: `${long} Nos bureaux de Bordeaux donnent sur les quais.`,
    }),
  },
  {
    name: "deux petites villes voisines, et un texte qui dit laquelle",
    want: "same",
    a: kertis("wttj", "1", "Saclay", { description: `Sur le plateau de Saclay, à Gif-sur-Yvette. ${long}` }),
    b: kertis("francetravail", "2", "91 - GIF SUR YVETTE", {
      description: `Sur le plateau de Saclay, à Gif-sur-Yvette. ${long}`,
    }),
  },
  {
    name: "deux petites villes voisines que le texte ne dit pas",
    want: "possible",
    family: true,
    a: kertis("wttj", "1", "Saclay"),
    b: kertis("francetravail", "2", "91 - GIF SUR YVETTE"),
  },
];
