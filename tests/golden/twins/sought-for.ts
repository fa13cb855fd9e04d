import { long, other, type Pair, source } from "./pair.ts";

/** An agency, a school or a board that says for whom it seeks, in words of its own. */
export const SOUGHT_FOR: readonly Pair[] = [
  {
    name: "un cabinet qui recrute pour l'employeur, en quelques mots à lui",
    want: "same",
    a: source("verdane", "V-1", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "71", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description: `Nous recrutons pour Maison Verdane, fabricant de mobilier, un chef de projet IA. Vous choisissez les outils, vous lancez les essais et vous en rendez compte.`,
    }),
  },
  {
    name: "un cabinet qui recrute pour un autre, voisin de l'employeur",
    want: "different",
    a: source("verdane", "V-2", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "72", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description: `Nous recrutons pour Ateliers Sorlin, dans la zone où se trouve aussi Maison Verdane, un chef de projet IA. Vous choisissez les outils, vous lancez les essais et vous en rendez compte.`,
    }),
  },
  {
    name: "un cabinet qui recrute pour l'employeur, et raconte longuement un autre poste",
    want: "possible",
    a: source("verdane", "V-3", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "73", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description: `Nous recrutons pour Maison Verdane. ${other}`,
    }),
  },
  {
    name: "un cabinet qui accompagne l'employeur dans le recrutement",
    want: "same",
    a: source("verdane", "V-10", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "80", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description:
        "Nous accompagnons Maison Verdane dans le recrutement de son chef de projet IA. Vous choisissez les outils, vous lancez les essais et vous en rendez compte.",
    }),
  },
  {
    name: "un cabinet dont l'employeur est le client, nommé",
    want: "same",
    a: source("verdane", "V-11", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "81", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description:
        "Pour le compte de Maison Verdane, nous cherchons un chef de projet IA. Vous choisissez les outils, vous lancez les essais et vous en rendez compte.",
    }),
  },
  {
    name: "une école qui recrute pour son partenaire, nommé",
    want: "same",
    a: source("verdane", "V-12", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "82", {
      title: "Chef de projet IA H/F",
      company: "École Bellerive",
      place: "Lyon - 69",
      description:
        "Notre école recrute pour son partenaire Maison Verdane un chef de projet IA. Vous choisissez les outils, vous lancez les essais et vous en rendez compte.",
    }),
  },
  {
    name: "un cabinet dont le client est le concurrent de l'employeur",
    want: "different",
    a: source("verdane", "V-13", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "83", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description:
        "Notre client, concurrent de Maison Verdane, cherche un chef de projet IA. Vous choisissez les outils, vous lancez les essais et vous en rendez compte.",
    }),
  },
  {
    name: "une maison qui n'est ni cabinet ni école, et dont l'employeur est le client : elle y travaille peut-être",
    want: "possible",
    a: source("verdane", "V-14", {
      title: "Chef de projet IA",
      company: "Maison Verdane",
      place: "Lyon",
      description: long,
    }),
    b: source("hellowork", "84", {
      title: "Chef de projet IA H/F",
      company: "Norvik Data",
      place: "Lyon - 69",
      description:
        "Pour notre client Maison Verdane, nous cherchons un chef de projet IA. Vous choisissez les outils, vous lancez les essais et vous en rendez compte.",
    }),
  },
];
