// Diplomas, years, rhythms and skills: what is said, then what must be read (null: nothing).
import { type FactCase, inText } from "./facts-contracts.ts";

export const EDUCATION: readonly FactCase[] = [
  ...inText({
    "De formation Bac+5 en informatique": "bac+5",
    "Bac +3 à Bac +5": "bac+3",
    "BAC+4/5": "bac+4",
    "Bac +2/+3": "bac+2",
    "Titulaire d'un master en intelligence artificielle": "bac+5",
    "Diplôme d'ingénieur ou équivalent": "bac+5",
    "Vous préparez un diplôme de niveau bac+5": "bac+5",
    "Issu d'une grande école de commerce ou d'ingénieur": "bac+5",
    "Titulaire d'un BTS ou d'un DUT": "bac+2",
    "Licence professionnelle, diplôme exigé": "bac+3",
    "Doctorat exigé en informatique, diplôme requis": "bac+8",
    "Diplôme RNCP de niveau 7": "bac+5",
    "Master's degree in computer science": "bac+5",
    "Bachelor's degree required": "bac+3",
    "Expérience en master data management": null,
    "Certification Scrum Master appréciée": null,
    "Gestion des licences logicielles": null,
    "Aucun diplôme requis": null,
    "Notre école forme 3 000 étudiants, de bac+2 à bac+5.": null,
  }),
  [{ education: "Bac +5 / Master" }, "bac+5"],
  [{ education: "Bac +4" }, "bac+4"],
  [{ education: "Bac+5 et plus ou équivalents" }, "bac+5"],
  [{ education: "Bac" }, "bac"],
  [{ education: "Sans diplôme" }, null],
  ...inText({
    "PhD or MSc in physics": "bac+5",
    "Bac pro ou BTS": "bac",
    "Vous avez obtenu le baccalauréat.": "bac",
    "BUT MMI ou équivalent": "bac+3",
  }),
  [{ education: "bac_3" }, "bac+3"],
];

/** Years. */
export const EXPERIENCE: readonly FactCase[] = [
  ...inText({
    "3 ans d'expérience minimum": "3",
    "Vous justifiez d'au moins 5 ans d'expérience": "5",
    "18 mois d'expérience minimum": "1.5",
    "Expérience :\n3 à 5 ans minimum dans un rôle similaire": "3",
    "Débutant accepté": "0",
    "Expérience : 0 - 3 ans d'expérience": "0",
    "You have at least three years of experience": "3",
    "> 8-10 years of experience": "8",
    "5+ years of experience required": "5",
    "Vous avez plus de 3 ans d'expérience": "3",
    "Fort de ses 56 ans d'expérience, le groupe est un leader mondial": null,
    "Depuis plus de 15 ans, nous accompagnons nos clients": null,
    "Notre cabinet a 10 ans d'expérience dans le conseil": null,
    "Une première expérience réussie est demandée": null,
    "L'entreprise fête ses 3 ans": null,
    "Un parcours de formation de 2 ans": null,
  }),
  [{ experience: "2 An(s)" }, "2"],
  [{ experience: "18 mois" }, "1.5"],
  [{ experience: "Débutant accepté" }, "0"],
  [{ experience: "> 5 ans" }, "5"],
  [{ experience: "3 à 5 ans" }, "3"],
  [{ experience: "Expérience exigée" }, null],
  ...inText({
    "Confirmé : 4 ans d'expérience dont 2 en IA": "4",
    "Profil senior : de 6 à 8 ans d'expérience": "6",
  }),
  [{ experience: "3_to_5_years" }, "3"],
];

export const RHYTHMS: readonly FactCase[] = [
  ["Rythme : 3 semaines / 1 semaine", "3 semaines / 1 semaine"],
  ["Rythme 4j/1j", "4j/1j"],
  ["Rythme d'alternance : 3 jours entreprise / 2 jours école", "3 jours entreprise / 2 jours école"],
  ["1 semaine en cours, 3 semaines en entreprise", "1 semaine en cours, 3 semaines en entreprise"],
  ["Rythme : 2 jours de télétravail par semaine, 25 jours de congés", null],
  ["2 weeks at company / 1 week at school", "2 weeks at company / 1 week at school"],
  ["Alternance de 24 mois", null],
].map(([description, expected]) => [{ title: "Alternance chef de projet IA", description }, expected ?? null]);

/** Names in the list's order. */
export const SKILLS_SAID: readonly FactCase[] = inText({
  "Langages : R, Python. Outils : n8n, Make.": "Python, R, n8n, Make",
  "Vous suivez les KPI du programme.": "KPI",
  "ASP.NET et .NET": ".NET",
  "Maîtrise de SAS et de SQL": "SQL, SAS",
  "Espagnol ou italien apprécié": "Espagnol, Italien",
  "Rédiger les spécifications détaillées dans Confluence": "Spécifications fonctionnelles, Confluence",
  "Traitement automatique des langues avec Mistral": "Mistral, NLP",
  "You will excel at meeting people and react quickly.": null,
  "Vermeil SAS, 4 rue du Port": null,
  "Nos bureaux donnent sur la Confluence.": null,
  "Rédiger les spécifications techniques": null,
  "Notre site : vermeil.net": null,
  "Bâtiment recevant du public (ERP) de type M": null,
  "Le mistral souffle souvent.": null,
  "Une soirée à la Scala de Milan": null,
  "Filiale d'un groupe allemand": null,
  "Let us make it happen.": null,
});
