import { long, type Pair, source } from "./pair.ts";

const translated = (want: Pair["want"], one: string, other: string): Pair => ({
  name: `${one}, ${other}`,
  want,
  a: source("apec", "1", { title: one, company: "Kertis", place: "Lyon", description: long }),
  b: source("indeed", "2", { title: other, company: "Kertis", place: "Lyon (69)", description: long }),
});

/** What a post is about, said in French and in English, and what only sounds like it. */
export const SUBJECTS: readonly Pair[] = [
  translated("same", "Chef de projet jumeau numérique F/H", "Digital Twin Project Manager"),
  translated("same", "Chef de projet conduite du changement", "Change Management Project Manager"),
  translated("same", "Product Owner chaîne logistique", "Supply Chain Product Owner"),
  translated("same", "Chef de projet IA expérience client", "Customer Experience AI Project Manager"),
  translated("same", "Chef de projet bâtiments intelligents", "Smart Building Project Manager"),
  translated("same", "Product Owner internet des objets", "IoT Product Owner"),
  translated("same", "Chef de projet gestion des connaissances", "Knowledge Management Project Manager"),
  translated("same", "Product Owner assistants vocaux", "Voice Assistant Product Owner"),
  translated("same", "Chef de projet entrepôt de données", "Data Warehouse Project Manager"),
  translated("same", "Chef de projet data conformité", "Compliance Data Project Manager"),
  translated("same", "Chef de projet TAL", "NLP Project Manager"),
  translated("same", "Chef de projet IA robot vocal", "Chef de projet IA - Voicebot"),
  translated("same", "Manager conseil data & IA", "Manager Data & AI Consulting"),
  translated("same", "Chef de projet data essais ferroviaires", "Railway Testing Data Project Manager"),
  translated("same", "Chef de projet TMA data", "Chef de projet data tierce maintenance applicative"),
  translated("same", "Chef de projet data Micro-Electronique", "Chef de projet data microélectronique"),
  translated("same", "Business Analyst (BA) IA", "Business Analyst IA"),
  translated("same", "Data Anlyst", "Data Analyst F/H"),
  translated("different", "Chef de projet IA robot vocal", "Chef de projet IA robot industriel"),
  translated("different", "Chef de projet data maintenance applicative", "Chef de projet data maintenance prédictive"),
  translated("different", "Business Analyst (SI)", "Business Analyst"),
  translated("different", "Data Analyst", "Data Annalist"),
  translated("different", "Chef de projet jumeau numérique", "Chef de projet numérique"),
  translated("different", "Product Owner chaîne logistique", "Product Owner chaîne de blocs"),
  translated("different", "Chef de projet IA expérience client", "User Experience AI Project Manager"),
  translated("different", "Chef de projet bâtiments intelligents", "Smart City Project Manager"),
  translated("different", "Chef de projet data conformité", "Payments Data Project Manager"),
  {
    name: "le nom d'une maison n'est pas traduit",
    want: "same",
    a: source("apec", "1", {
      title: "Data Engineer - Customer Labs",
      company: "Customer Labs",
      place: "Lyon",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Data Engineer",
      company: "Customer Labs",
      place: "Lyon (69)",
      description: long,
    }),
  },
  {
    name: "un sigle, et ses mots qui se traduisent",
    want: "same",
    a: source("apec", "1", { title: "CSM data", company: "Kertis", place: "Lyon", description: long }),
    b: source("indeed", "2", {
      title: "Customer Success Manager (CSM) data",
      company: "Kertis",
      place: "Lyon (69)",
      description: long,
    }),
  },
];
