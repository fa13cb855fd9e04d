import { list, type Profile } from "./profile.ts";

/** A second role, small on purpose: the judge knows no role by itself. */
export const profile: Profile = {
  name: "data-engineer",
  title: "Data engineer",
  terms: ["data engineer", "ingénieur data", "ingénieur données"],
  romeCodes: ["M1811", "M1405", "M1806"],
  lexicon: {
    subject: "data",
    near: null,
    groups: {
      data: ["data", "big data", "DataOps", "dataeng"],
      role: list(`
        data engineer, ingénieur big data, big data engineer, développeur big data, développeur data, data developer,
        dataops engineer, ingénieur dataops, ingénieur data et cloud, data platform engineer, ingénieur plateforme data,
        data software engineer`),
      around: list(`
        analytics engineer, data architect, architecte data, architecte de données, head of data engineering, data
        engineering, ETL developer, développeur ETL, ingénieur BI, développeur BI, data ops, MLOps engineer, ML
        engineer, consultant data`),
      other: list(`
        formateur, commercial, recruteur, talent acquisition, sales, account manager, chef de projet, product owner,
        professeur`),
      centre: ["data center"],
    },
    voids: [],
    ambiguous: [],
    qualifiers: list(`
        senior, sénior, junior, confirmé, expérimenté, lead, flight, staff, principal, débutant`),
    rules: [
      { name: "autre métier", verdict: "no", score: 0.1, all: [], starts: "other" },
      { name: "centre de données", verdict: "no", score: 0.1, all: ["centre"] },
      { name: "construit des flux de données", verdict: "core", score: 0.95, all: ["role"] },
      { name: "métier voisin de la donnée", verdict: "adjacent", score: 0.6, all: ["around"] },
    ],
    duty: null,
  },
};
