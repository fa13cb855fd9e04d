import { long, type Pair, source } from "./pair.ts";

/** Letters that stand for words, and words that mean the same. */
export const ACRONYMS: readonly Pair[] = [
  {
    name: "« SIRH » et « système d'information RH »",
    want: "same",
    a: source("francetravail", "204TX", {
      title: "Chef de projet SIRH (H/F)",
      company: "NORVIK ENTREPOTS",
      place: "59 - LILLE",
      description: long,
    }),
    b: source("carrieres.norvik.fr", "P-17", {
      title: "Chef de projet système d'information RH H/F",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
  },
  {
    name: "« DBA » et « administrateur de bases de données »",
    want: "same",
    a: source("carrieres.norvik.fr", "P-14", {
      title: "DBA / Administrateur de bases de données",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170081W", {
      title: "Administratrice de bases de données H/F",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« décisionnel » et « BI », « assurance vie » qui n'est pas un VIE",
    want: "same",
    a: source("carrieres.norvik.fr", "P-12", {
      title: "CDI - Chef de projet décisionnel assurance vie",
      company: "Norvik Patrimoine",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170079W", {
      title: "Chef de projet BI assurance vie (H/F)",
      company: "NORVIK PATRIMOINE",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« DSI », et le directeur des systèmes d'information",
    want: "same",
    a: source("csp", "38450", {
      title: "Directrice / Directeur des systèmes d'information",
      company: "Norvik",
      place: "Nord - 59",
      description: long,
    }),
    b: source("apec", "172596767W", { title: "DSI F/H", company: "NORVIK", place: "Lille - 59", description: long }),
  },
  {
    name: "« chatbot » et « agent conversationnel », « R&D » et ses deux mots",
    want: "same",
    a: source("norvik", "N-31", { title: "Cheffe de projet chatbot R&D", company: "Norvik", place: "Lille" }),
    b: source("apec", "173001W", {
      title: "Chef de projet agent conversationnel - Recherche et développement F/H",
      company: "NORVIK",
      place: "Lille - 59",
    }),
  },
  {
    name: "« RSE », et la responsabilité sociétale",
    want: "same",
    a: source("norvik", "N-32", { title: "Chef de projet RSE", company: "Norvik", place: "Lille" }),
    b: source("apec", "173002W", {
      title: "Chef de projet responsabilité sociétale des entreprises F/H",
      company: "NORVIK",
      place: "Lille - 59",
    }),
  },
  {
    name: "un agent commercial n'est pas un agent conversationnel",
    want: "different",
    a: source("norvik", "N-33", { title: "Chef de projet chatbot", company: "Norvik", place: "Lille" }),
    b: source("apec", "173003W", {
      title: "Chef de projet agent commercial F/H",
      company: "NORVIK",
      place: "Lille - 59",
    }),
  },
];
