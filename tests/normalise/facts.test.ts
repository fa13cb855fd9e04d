import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../indexer/normalise/steps.ts";
import type { Offer } from "../../offer/offer.ts";

// Hand-written cases: invented employers and people, the shapes of real sources.

const offer = (fields: Record<string, unknown>): Offer => {
  const read = normalise({
    source: "essai",
    ref: "1",
    title: "Chef de projet IA (H/F)",
    seenAt: "2026-10-12T08:00:00Z",
    ...fields,
  });
  assert.ok("offer" in read, JSON.stringify(read));
  return read.offer;
};

type Contract = Offer["contract"];
const short = (contract: Contract): string | null =>
  contract && [contract.kind, contract.form, contract.months].filter((part) => part !== null).join(" ");

test("contract: every word of the sources, the title above a wrong field", () => {
  const cases: [string | null, Record<string, unknown>][] = [
    ["cdi", { contract: "CDI" }],
    ["cdi", { contract: "Contrat à durée indéterminée" }],
    ["cdi", { contract: "permanent and full_time" }],
    ["cdi", { contract: "Regular" }],
    ["cdi", { contract: "unbefristet" }],
    ["cdd 12", { contract: "CDD - 12 Mois" }],
    ["cdd 1.5", { contract: "CDD - 45 Jour(s)" }],
    ["cdd 24", { contract: "Contrat à durée déterminée de 2 ans" }],
    ["cdd", { contract: "befristet" }],
    ["cdd", { contract: "Fixed term contract" }],
    ["interim 18", { contract: "Intérim - 18 Mois" }],
    ["interim 1", { contract: "Mission intérimaire - 1 Mois" }],
    ["interim", { contract: "MIS" }],
    ["cdi-interimaire", { contract: "CDI Intérimaire" }],
    ["freelance", { contract: "Profession libérale" }],
    ["freelance", { contract: "contractor" }],
    ["freelance", { contract: "Indépendant / freelance" }],
    ["freelance", { contract: "Portage salarial" }],
    ["vie", { contract: "V.I.E" }],
    ["public", { contract: "Titulaire ou contractuel de la fonction publique" }],
    ["stage 6", { contract: "Stage - 6 mois" }],
    ["stage", { contract: "INTERN" }],
    ["alternance apprentissage", { contract: "Contrat d'apprentissage" }],
    ["alternance apprentissage", { contract: "CDD - Alternance - Contrat d'apprentissage" }],
    ["alternance professionnalisation", { contract: "Cont. professionnalisation" }],
    ["alternance apprentissage 12", { contract: "CDD - 12 Mois - Contrat apprentissage" }],
    ["alternance 12", { title: "Chef de projet IA EN ALTERNANCE", contract: "CDD - 12 Mois" }],
    ["alternance apprentissage", { title: "Apprenti(e) chef de projet IA", contract: "CDD" }],
    ["stage 6", { title: "Stage – Assistant chef de projet IA – 6 mois", contract: "CDI" }],
    ["stage", { title: "Stagiaire produit IA (H/F)", contract: "permanent" }],
    ["vie", { title: "VIE - AI Project Manager - Allemagne", contract: "CDD" }],
    ["cdi", { title: "Chef de projet IA - CDI", contract: "FULL_TIME" }],
    // Words that look like a contract and are none.
    [null, { contract: "FULL_TIME" }],
    [null, { contract: "Temps plein" }],
    [null, { contract: "CDIC" }],
    ["cdi", { title: "Responsable alternance et stages", contract: "CDI" }],
    ["cdi", { title: "Chargée des relations entreprises alternance", contract: "CDI" }],
    ["cdi", { title: "Ingénieur apprentissage automatique", contract: "CDI" }],
    ["cdi", { title: "Chef de projet IA assurance vie", contract: "CDI" }],
    ["cdi", { title: "International Program Manager", contract: "CDI" }],
    [null, { description: "Vous encadrez des stagiaires et des alternants. Perspective d'embauche en CDI." }],
    [null, { description: "Une période d'essai de 4 mois est prévue." }],
    ["cdi", { description: "Poste en CDI basé à Nantes." }],
    ["cdi", { description: "Type de contrat : CDI\nTélétravail : oui" }],
    ["cdd 6", { description: "Nous proposons un CDD de 6 mois renouvelable." }],
    ["stage 6", { description: "Stage de 6 mois à partir de mars, possibilité d'embauche en CDI à l'issue." }],
    ["alternance professionnalisation", { description: "Ce poste est à pourvoir en contrat de professionnalisation." }],
  ];
  for (const [expected, fields] of cases) assert.equal(short(offer(fields).contract), expected, JSON.stringify(fields));
});

test("contract: the quote is word for word, working time stays apart", () => {
  const read = offer({
    contract: "FULL_TIME",
    description: "<p>Bonjour.</p><p>Type de contrat : CDI à temps plein.</p>",
  });
  assert.equal(read.contract?.quote, "Type de contrat : CDI à temps plein.");
  assert.equal(read.workingTime, "full");
  assert.equal(offer({ contract: "CDI", workingTime: "Temps partiel" }).workingTime, "part");
  assert.equal(offer({ contract: "CDI" }).workingTime, null);
});

test("education: the quote of a long sentence holds the diploma", () => {
  const long = `${"Développeur, architecte, Scrum Master, vous réalisez avec vos collègues les activités suivantes - ".repeat(4)}`;
  const read = offer({ description: `${long}Diplômé d'une école d'ingénieurs, vous aimez les données` });
  assert.match(read.education?.quote ?? "", /école d'ingénieurs/);
});

test("start date and rhythm", () => {
  assert.equal(offer({ startDate: "dès septembre 2026" }).startDate, "2026-09-01");
  assert.equal(offer({ startDate: "01/03/2027" }).startDate, "2027-03-01");
  assert.equal(offer({ startDate: "Dès que possible" }).startDate, null);
  assert.equal(offer({ startDate: "fin août 2026" }).startDate, "2026-08-31");
  assert.equal(offer({ description: "Démarrage souhaité : 1er février 2027." }).startDate, "2027-02-01");
  assert.equal(offer({ description: "Groupe créé en septembre 2019." }).startDate, null);
  const alternance = { contract: "Alternance" };
  assert.equal(
    offer({ ...alternance, description: "Rythme : 3 semaines / 1 semaine." }).rhythm,
    "3 semaines / 1 semaine",
  );
  assert.equal(offer({ ...alternance, title: "Chef de projet IA en alternance (rythme 4j/1j)" }).rhythm, "4j/1j");
  assert.equal(
    offer({ ...alternance, description: "Alternance : 3 jours en entreprise et 2 jours en formation." }).rhythm,
    "3 jours en entreprise et 2 jours en formation",
  );
  assert.equal(offer({ ...alternance, description: "2 à 3 jours de télétravail par semaine." }).rhythm, null);
});

test("telework: none, partial, full; days; hybrid before remote", () => {
  const cases: [string | null, Record<string, unknown>][] = [
    ["partial 2", { description: "Télétravail possible 2 jours par semaine." }],
    ["partial 2", { description: "Rythme hybride : 2-3 jours de télétravail par semaine." }],
    ["partial 3", { description: "Jusqu'à trois jours de télétravail." }],
    ["partial", { description: "8 jours de télétravail par mois." }],
    ["partial", { description: "Télétravail partiel." }],
    ["partial", { description: "Avantages : tickets restaurant, télétravail, RTT." }],
    ["partial", { description: "Organisation en mode hybride." }],
    ["full", { description: "Poste en full remote." }],
    ["full", { description: "100% télétravail, partout en France." }],
    ["none", { description: "Poste basé sur site, pas de télétravail." }],
    ["none", { description: "Le télétravail n'est pas possible sur ce poste." }],
    ["none", { remote: "onsite" }],
    ["partial", { remote: "hybrid" }],
    ["full", { remote: "fulltime" }],
    ["partial", { remote: "punctual" }],
    ["none", { remote: "no" }],
    ["partial", { remote: "Télétravail partiel possible" }],
    ["full", { remote: "TELECOMMUTE" }],
    ["partial 2", { remote: "TELECOMMUTE", description: "Poste hybride, 2 jours de télétravail par semaine." }],
    ["partial", { place: "Paris (Hybride)" }],
    ["partial 2", { remote: "hybride", description: "2 jours de télétravail par semaine" }],
    [null, { description: "Rien à signaler." }],
    [null, { description: "Vous déployez une architecture hybride et des outils de télétravail pour nos clients." }],
    [null, { remote: "unspecified" }],
  ];
  for (const [expected, fields] of cases) {
    const { telework } = offer(fields);
    const said = telework && [telework.kind, telework.daysPerWeek].filter((part) => part !== null).join(" ");
    assert.equal(said, expected, JSON.stringify(fields));
  }
});

test("telework: a label against the text is counted, and stays unless the text counts days", () => {
  const labelled = (description: string) =>
    normalise({ source: "s", ref: "1", title: "PO", remote: "Télétravail non autorisé", description });
  for (const [text, kind] of [
    ["Télétravail possible.", "none"],
    ["2 jours de télétravail par semaine.", "partial"],
  ] as const) {
    const read = labelled(text);
    assert.equal(read.counts["telework/contradiction"], 1);
    assert.ok("offer" in read && read.offer.telework?.kind === kind, text);
    assert.equal(read.offer.telework?.field, kind === "none" ? undefined : "Télétravail non autorisé");
  }
  // A code says nothing to whoever reads.
  const coded = normalise({
    source: "s",
    ref: "1",
    title: "PO",
    remote: "TELECOMMUTE",
    description: "2 jours de télétravail par semaine.",
  });
  assert.ok("offer" in coded && coded.offer.telework?.field === undefined);
});

test("education: the lowest level asked for", () => {
  const cases: [string | null, Record<string, unknown>][] = [
    ["bac+3", { education: "Bac+3, Bac+4 ou équivalents" }],
    ["bac+3", { description: "De formation Bac+3 à Bac+5." }],
    ["bac+3", { description: "Formation bac +3/5 en informatique." }],
    ["bac+5", { description: "Diplôme d'ingénieur ou Master en informatique." }],
    ["bac+5", { education: "Niveau 7" }],
    ["bac+2", { description: "Titulaire d'un BTS ou d'un DUT." }],
    ["bac+8", { description: "Titulaire d'un doctorat en informatique." }],
    ["bac+3", { education: "Bachelor's degree" }],
    ["bac+5", { description: "Tu prépares un Bac+5 en alternance." }],
    [null, { description: "Vous pilotez le Master Data Management et les licences logicielles avec le Scrum Master." }],
    [null, { description: "Un doctorat est un plus." }],
  ];
  for (const [expected, fields] of cases)
    assert.equal(offer(fields).education?.level ?? null, expected, JSON.stringify(fields));
});

test("experience: years, months, beginners, never the company's age", () => {
  const cases: [number | null, Record<string, unknown>][] = [
    [2, { experience: "2 An(s)" }],
    [0.5, { experience: "6 Mois" }],
    [1.5, { experience: "18 mois" }],
    [0, { experience: "Débutant accepté" }],
    [0, { experience: "D" }],
    [null, { experience: "Expérience exigée" }],
    [3, { description: "Vous justifiez d'au moins 3 ans d'expérience en gestion de projet." }],
    [3, { description: "Profil : 3 à 5 ans d'expérience." }],
    [5, { description: "You have at least 5 years of experience." }],
    [2, { description: "Vous avez une expérience de minimum 2 ans." }],
    [0, { description: "Débutants acceptés." }],
    [null, { description: "Fort de 20 ans d'expérience, notre cabinet accompagne les grands comptes." }],
    [null, { description: "Notre groupe a 30 ans d'expérience." }],
  ];
  for (const [expected, fields] of cases)
    assert.equal(offer(fields).experience?.minYears ?? null, expected, JSON.stringify(fields));
});

test("skills: whole words from the list, short words in capitals only", () => {
  const read = offer({
    description:
      "Python/SQL, LLM et RAG, méthodes Agiles : Scrum. Conduite du changement, RGPD, Power-BI. La IA c'est l'IA.",
  });
  for (const name of [
    "Python",
    "SQL",
    "LLM",
    "RAG",
    "Scrum",
    "Conduite du changement",
    "RGPD",
    "Power BI",
    "Intelligence artificielle",
  ])
    assert.ok(read.skills.includes(name), name);
  const none = offer({
    title: "Assistant",
    description: "Il va faire un rag time, un go, des r et javanais ; R&D ; make it.",
  });
  assert.deepEqual(none.skills, []);
});

test("employer: name cleaned, kind on evidence", () => {
  const kind = (fields: Record<string, unknown>) => offer(fields).employer;
  assert.deepEqual(kind({ company: "Entreprise non communiquée" }), { name: null, kind: "unknown" });
  assert.deepEqual(kind({ company: " Confidentiel " }), { name: null, kind: "unknown" });
  assert.deepEqual(kind({ company: "Brume &amp; Fils SAS" }), { name: "Brume & Fils SAS", kind: "unknown" });
  assert.equal(kind({ company: "CGI France" }).kind, "consulting");
  assert.equal(kind({ company: "Michael Page" }).kind, "agency");
  assert.equal(kind({ company: "ISCOD" }).kind, "school");
  assert.equal(kind({ company: "Orage Conseil" }).kind, "consulting");
  assert.equal(kind({ company: "France Télé Services" }).kind, "unknown");
  assert.equal(
    kind({ company: null, description: "Nous recrutons pour l'un de nos clients un chef de projet." }).kind,
    "agency",
  );
  assert.equal(kind({ company: "Brume", description: "Brume est une ESN de 200 personnes." }).kind, "consulting");
  assert.equal(
    kind({ company: "Brume", description: "Brume, ESN, recrute pour l'un de ses clients." }).kind,
    "consulting",
  );
  assert.equal(kind({ company: "Brume", description: "Vous pilotez des ESN et nos prestataires." }).kind, "unknown");
  const own = normalise({ source: "s", ref: "1", title: "PO", company: "Brume" }, { door: "employer" });
  assert.ok("offer" in own && own.offer.employer.kind === "direct" && own.offer.doors[0]?.kind === "employer");
});

test("language and title", () => {
  assert.equal(
    offer({ description: "Vous pilotez les projets d'intelligence artificielle de la direction avec les équipes." })
      .language,
    "fr",
  );
  assert.equal(
    offer({ description: "You will lead the AI projects of the company with our teams and your stakeholders." })
      .language,
    "en",
  );
  assert.equal(offer({ description: "court", language: "fr-FR" }).language, "fr");
  // Few words beside « de » and « en », which are Dutch too.
  const short =
    "Exploitant de parcs éoliens en mer. Prévision de vent, planification de bateaux. Trois ans d'expérience, CDI.";
  assert.equal(offer({ description: `${short} Temps plein, un jour de télétravail.` }).language, "fr");
  assert.equal(
    offer({ description: "Wij zoeken een projectleider voor de haven van Vlissingen, met ervaring op het water." })
      .language,
    "nl",
  );
  assert.equal(
    offer({ title: "  Chef de projet IA &amp;amp; Data (H/F) (H/F) " }).title,
    "Chef de projet IA & Data (H/F)",
  );
  assert.equal(offer({ title: "Chef·fe de projet IA – F/H F/H (H/F)" }).title, "Chef·fe de projet IA – F/H");
});
