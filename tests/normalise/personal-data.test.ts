import assert from "node:assert/strict";
import { test } from "node:test";
import { MARK } from "../../indexer/normalise/persons/contacts.ts";
import { COMMON_FIRST_NAMES } from "../../indexer/normalise/persons/first-names.ts";
import { WORDS_TOO } from "../../indexer/normalise/persons/namesakes.ts";
import { scrub, scrubFields } from "../../indexer/normalise/persons/personal-data.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import { readOffers } from "../../indexer/read-offers.ts";
import { cleanText } from "../../indexer/text/html.ts";
import { profile } from "../../profiles/chef-de-projet-ia.ts";
import { KEPT } from "../golden/kept-words.ts";
import { bare, PLANTED, secretsOf } from "../golden/personal-data.ts";
import { PASSAGES } from "../golden/personal-data-passages.ts";

// Invented people; numbers of the ranges kept for fiction (01 99 00, 06 39 98).
const SHORT: [string, string[]][] = [
  ["Contact : Zélie Montcalm, zelie.montcalm@exemple.fr, 06 39 98 12 34", ["Zélie", "Montcalm", "zelie", "06 39"]],
  ["Adressez votre CV à Mme Brisebois avant le 3 mars.", ["Brisebois"]],
  ["Votre interlocutrice : Aïssatou", ["Aïssatou"]],
  ["Votre interlocuteur : Jean-Paul DE LA TOUR", ["Jean-Paul", "TOUR"]],
  ["Contact: MONTCALM Zélie", ["MONTCALM", "Zélie"]],
  [
    "Contact : <strong>Nora Brisebois</strong> (06&nbsp;39&nbsp;98&nbsp;12&nbsp;34)",
    ["Nora", "Brisebois", "39&nbsp;98"],
  ],
  ["Un premier échange avec Nora, notre RH, puis un entretien avec Paul Montcalm, CTO.", ["Nora", "Paul", "Montcalm"]],
  ["Nora Brisebois, Talent Acquisition Manager", ["Nora", "Brisebois"]],
  ["Je suis Chloé, consultante en recrutement.", ["Chloé"]],
  ["N'hésitez pas à contacter Monsieur Karim Montcalm au 01.99.00.12.34", ["Karim", "Montcalm", "01.99"]],
  ["appelez le +33 (0)6 39 98 12 34 ou le 0033639981234", ["6 39", "639981234"]],
  ["Tél. 06-39-98-12-34 / 06/39/98/12/34", ["06-39", "06/39"]],
  ["UK office: +44 20 7946 0958", ["7946"]],
  ["zelie [at] exemple [dot] fr ou zelie(at)exemple.fr ou zelie @ exemple.fr", ["zelie"]],
  ["mailto:recrutement@exemple.com?subject=CV", ["recrutement@"]],
  ["Mon profil : https://www.linkedin.com/in/zelie-montcalm-123/", ["zelie-montcalm"]],
  ["Publié par Sven Montcalm", ["Sven"]],
  ["Rattaché(e) à Thomas Brisebois, directeur Data", ["Thomas", "Brisebois"]],
  ["Contact : jean brisebois", ["jean", "brisebois"]],
  ["Entretien avec Maryline et Sabrina", ["Maryline", "Sabrina"]],
];

test("personal data goes, all of it", () => {
  for (const [text, secrets] of SHORT) {
    const { text: clean, removed } = scrub(text);
    assert.ok(removed > 0 && clean.includes(MARK), text);
    for (const secret of secrets) assert.ok(!clean.includes(secret), `${secret} in ${clean}`);
  }
});

/** First names that are more often a brand, a degree or a month. */
const HARDLY_NAMES = new Set(["chanel", "junior", "mai", "xu"]);
const FRAMES: ((name: string) => string)[] = [
  (name) => `Contact : ${name} Kerbrat`,
  (name) => `Merci d'adresser votre candidature à ${name} Kerbrat avant lundi.`,
  (name) => `L'équipe est menée par ${name} Kerbrat, directrice du pôle.`,
  (name) => `Renseignements auprès de Mme ${name} Kerbrat.`,
  (name) => `Manager : ${name.toUpperCase()} KERBRAT`,
  (name) => `Contact : KERBRAT ${name}`,
  (name) => `Votre manager : ${name}.`,
  (name) => `Un échange avec ${name}, notre directrice.`,
  (name) => `Un échange avec ${name} Kerbrat, notre directrice.`,
  (name) => `Rejoignez ${name} Kerbrat et son équipe.`,
  (name) => `Interview with ${name} Kerbrat and two colleagues.`,
];
/** Where nothing tells of a person, names that are words are left. */
const FREE = (name: string): string => `Depuis deux ans, ${name} Kerbrat conçoit nos parcours.`;

test("every common first name goes, in every place where offers name people", () => {
  const left = [...COMMON_FIRST_NAMES]
    .filter((name) => !HARDLY_NAMES.has(name))
    .flatMap((name) =>
      [...FRAMES, ...(WORDS_TOO.has(name) ? [] : [FREE])].map((frame) => ({
        name,
        text: frame(name[0]!.toUpperCase() + name.slice(1)),
      })),
    )
    .filter(({ name, text }) =>
      new RegExp(String.raw`(?<!\p{L})(?:${name}|Kerbrat)(?!\p{L})`, "iu").test(scrub(text).text),
    );
  assert.deepEqual(left, []);
});

test("what is no personal data stays, word for word", () => {
  for (const text of [
    "Contact : Service RH",
    "Madame, Monsieur,",
    "M. le Directeur, Mme la Présidente",
    "Vous travaillerez avec Azure et Python, avec Marketing et la Direction.",
    "SIRET 12345678901234, salaire 40 000 - 45 000 €, + 250 collaborateurs, + 200 000 clients",
    "Le 01.02.2025 10:00",
    "Référence : 0123456789",
    "Postulez sur https://exemple.fr/offres/0639981234?contact=rh",
    "Rattaché au Directeur de la Transformation",
    "Vous êtes rattaché à la Direction Innovation de Louis Vuitton",
    "Rejoignez Airbus, avec Claude Code et Hugo Boss",
  ])
    assert.deepEqual(scrub(text), { text, removed: 0 });
});

test("what each of a row does is told still", () => {
  assert.equal(
    scrub("Le mardi avec Laetitia (marketing), Djibril (data) et Maryline.").text,
    `Le mardi avec ${MARK} (marketing), ${MARK} (data) et ${MARK}.`,
  );
  assert.equal(scrub("Clotilde Tarquin, Research Manager").text, `${MARK}, Research Manager`);
  const values = "Nos valeurs : Audace, Clarté, Constance. Votre marraine :";
  assert.equal(scrub(`${values} Constance.`).text, `${values} ${MARK}.`);
});

test("fields keep links to the offer and drops mailboxes", () => {
  const raw = scrubFields({
    source: "s",
    title: "Chef de projet IA (zelie@exemple.fr)",
    company: "Zélie Brisebois Conseil",
    url: "https://exemple.fr/o/0639981234",
    applyUrl: "https://exemple.fr/apply?id=0639981234",
  });
  assert.equal(raw.url, "https://exemple.fr/o/0639981234");
  assert.equal(raw.applyUrl, "https://exemple.fr/apply?id=0639981234");
  assert.equal(raw.company, "Zélie Brisebois Conseil");
  assert.equal(raw.title, `Chef de projet IA (${MARK})`);
  const owned = { source: "s", ref: "1", title: "PO", company: "SAS Brisebois – Mme Zélie Brisebois" };
  assert.equal(scrubFields(owned).company, "SAS Brisebois");
  const led = {
    source: "s",
    ref: "1",
    title: "PO - contact : Zélie Brisebois",
    company: "Vermeil (Mme Zélie Brisebois)",
  };
  assert.equal(scrubFields(led).title, `PO - contact : ${MARK}`);
  assert.deepEqual(
    [
      "Vermeil Partners - Zélie Brisebois",
      "Vermeil – Georges Tixador",
      "Vermeil – Louis Vuitton",
      "Vermeil (Zélie Brisebois)",
      "Vermeil (Louis Vuitton)",
      "Vermeil - contact : zelie@exemple.fr",
      "Vermeil (zelie@exemple.fr)",
      "Vermeil (c/o Zélie Brisebois)",
      "Vermeil, à l'attention de Zélie Brisebois",
      "Vermeil / Zélie Brisebois",
      "Ombrelle c/o Vermeil",
    ].map((company) => scrubFields({ ...led, company }).company),
    [
      "Vermeil Partners",
      "Vermeil",
      "Vermeil – Louis Vuitton",
      "Vermeil",
      "Vermeil (Louis Vuitton)",
      "Vermeil",
      "Vermeil",
      "Vermeil",
      "Vermeil",
      "Vermeil",
      "Ombrelle c/o Vermeil",
    ],
  );
  const signed = (company: string): boolean => scrubFields({ ...led, company }).company === null;
  for (const company of [
    "Zélie BRISEBOIS",
    "Jean-Paul BRISEBOIS",
    "MME ZÉLIE BRISEBOIS",
    "M. Paul Brisebois",
    "Zélie Brisebois - Recruteuse indépendante",
  ])
    assert.ok(signed(company), company);
  for (const company of [
    "Louis VUITTON",
    "Ciril GROUP",
    "Rose IMMOBILIER",
    "Zélie Brisebois",
    "Zélie Brisebois - Conseil en recrutement",
    "MR SEARCH",
    "M. Store",
    "Madame Figaro",
  ])
    assert.ok(!signed(company), company);
  assert.equal(scrubFields({ ...led, remote: "2 jours, Zélie Brisebois décide" }).remote, `2 jours, ${MARK} décide`);
  assert.equal(
    scrubFields({ ...led, applyUrl: "https://exemple.fr/@vermeil/1" }).applyUrl,
    "https://exemple.fr/@vermeil/1",
  );
  for (const applyUrl of ["mailto:zelie@exemple.fr", "https://www.linkedin.com/in/zelie-brisebois/"])
    assert.equal(scrubFields({ source: "s", ref: "1", title: "PO", applyUrl }).applyUrl, null, applyUrl);
  const posting = "https://www.linkedin.com/jobs/view/639981234";
  assert.equal(scrubFields({ ...led, applyUrl: posting }).applyUrl, posting);
  assert.equal(scrubFields({ ...led, title: "PO (recruiter: Zélie Brisebois)" }).title, `PO (recruiter: ${MARK})`);
  assert.equal(scrubFields({ ...led, title: "Recruiter, Vermeil Paris" }).title, "Recruiter, Vermeil Paris");
});

test("normalising scrubs what entities and tags were hiding", () => {
  const read = normalise({
    source: "s",
    ref: "1",
    title: "PO",
    description: "<p>Tél : 06&#160;39&#160;98&#160;12&#160;34, zelie&#64;exemple.fr</p>",
  });
  assert.ok("offer" in read);
  const all = JSON.stringify(read.offer);
  assert.ok(!/39.98|exemple\.fr/.test(all), all);
  assert.equal(read.counts["personal-data/removed"], 1);
});

test("a line ends a name, in plain text and in HTML", () => {
  const said =
    "Sous la responsabilité de Zélie Montcalm\nRelations : la direction\nRémi & Vincent – Data Engineers\nPAM\nHANA\nTalend";
  for (const description of [said, `<p>${said.replace("&", "&amp;").replaceAll("\n", "<br>")}</p>`]) {
    const read = normalise({ source: "s", ref: "1", title: "PO", description });
    assert.equal(
      "offer" in read && read.offer.descriptionText,
      `Sous la responsabilité de ${MARK}\nRelations : la direction\n${MARK} – Data Engineers\nPAM\nHANA\nTalend`,
    );
  }
});

test("what the store gets is scrubbed, whatever hid it", () => {
  const hidden = [
    "Écrivez à zelie.montcalm\u200b@\u200bexemple.fr ou au 06\u200b 39\u200b 98\u200b 12\u200b 34.",
    "Contact : Ma\u00adrie Mont\u200bcalm, 06 39 98 12 34",
  ];
  const origin = { name: "s", kind: "board", rank: 1 } as const;
  const raws = [...hidden, ...PLANTED.map(({ text }) => text)].map((description, at) => ({
    source: "s",
    ref: String(at),
    title: "PO",
    description,
  }));
  const written = readOffers(raws, origin, profile).map(({ sighting }) => JSON.stringify(sighting));
  for (const text of written.slice(0, hidden.length)) assert.ok(!/montcalm|39.98|@exemple/i.test(text), text);
  const left = PLANTED.filter(({ secrets }, at) => secrets.some((one) => written[hidden.length + at]!.includes(one)));
  assert.ok(left.length <= 0.01 * PLANTED.length, left.map(({ text }) => text).join("\n"));
});

test("markup stands where it stood, whatever was taken out", () => {
  const html =
    "<p>Un <strong>café &amp; deux mots</strong> avec <em>[[Zélie <strong>Montcalm</strong>]]</em><br>ou [[zelie@exemple.fr]].</p><ul><li>A &lt; B</li></ul>";
  const tagsIn = (text: string): string[] => text.match(/<[^<>]*>/g) ?? [];
  const clean = scrub(bare(html)).text;
  assert.deepEqual(tagsIn(clean), tagsIn(html));
  assert.equal(cleanText(clean).text, `Un café & deux mots avec ${MARK}\nou ${MARK}.\n\n• A < B`);
});

test("scrubbing twice changes nothing more", () => {
  for (const [text] of SHORT) {
    const once = scrub(text).text;
    assert.equal(scrub(once).text, once);
  }
});

test("a planted set of offers: names, mails, phones and profiles go, links to apply stay", () => {
  const left = PLANTED.filter(({ text, secrets }) => {
    const read = normalise({ source: "s", ref: "1", title: "PO", description: text });
    const shown = "offer" in read ? JSON.stringify(read.offer) : "";
    assert.ok(shown.includes("https://exemple.fr/offres/1?ref=0145678901"), text);
    return secrets.some((secret) => shown.includes(secret));
  });
  assert.ok(left.length <= 0.01 * PLANTED.length, left.map(({ text }) => text).join("\n"));
  assert.deepEqual(
    KEPT.filter((text) => scrub(text).text !== text),
    [],
  );
});

test("a passage loses its names and not a word more, in HTML as in plain text", () => {
  const textIn = (description: string): string => {
    const read = normalise({ source: "s", ref: "1", title: "PO", description });
    return ("offer" in read && read.offer.descriptionText) || "";
  };
  const wordsIn = (text: string): Set<string> => new Set(text.match(/[\p{L}\d]{4,}/gu));
  for (const passage of PASSAGES) {
    const left = wordsIn(textIn(bare(passage)));
    const rest = wordsIn(cleanText(passage.replace(/\[\[.*?\]\]/gs, " ")).text);
    assert.deepEqual(
      secretsOf(passage).filter((secret) => left.has(secret) && !rest.has(secret)),
      [],
      passage,
    );
    assert.deepEqual([...rest.difference(left)], [], passage);
  }
  for (const text of KEPT) assert.equal(textIn(text), cleanText(text).text);
});

test("an employer named like a person keeps its name, in its own offer only", () => {
  const text = "Rejoignez Zélie Montcalm, la maison de thé.";
  assert.equal(scrub(text, "Maison Zélie Montcalm").text, text);
  assert.ok(!scrub(text, "Vermeil").text.includes("Montcalm"));
  const followed = "Twitter : @Vermeil_Ouest, Twitter : @zelie_vermeil, skype : live:zelie.m";
  assert.equal(scrub(followed, "Groupe Vermeil").text, `Twitter : @Vermeil_Ouest, Twitter : ${MARK}, skype : ${MARK}`);
});

test("who gave a house its name long ago is no contact; who gives it one today may be", () => {
  for (const [company, text] of [
    ["Ferrero Aviation", "Ferrero Aviation, entreprise fondée par Anatole Ferrero, conçoit des voilures."],
    ["Brunel Group", "Brunel Group, héritier de l'atelier ouvert par Gaspard Brunel à Givors."],
    ["Tarquin", "Où tout a commencé avec les frères Gaspard et Hector Tarquin, l'innovation est un moteur."],
  ] as const)
    assert.equal(scrub(text, company).text, text);
  for (const [company, text] of [
    ["Cabinet Ferrero", "Un cabinet de conseil fondé par Gaspard Ferrero."],
    ["Brunel Group", "Brunel Group, fondé par Gaspard Brunel en 2009, recrute."],
    ["Brunel", "Société fondée par Gaspard Brunel. Contact : Gaspard Brunel, 01 99 00 12 34"],
  ] as const)
    assert.ok(!scrub(text, company).text.includes("Gaspard"), text);
});

test("every field that may hold words is rid of ways to reach somebody", () => {
  const said = "Lyon, zelie@exemple.fr, 06 39 98 12 34";
  const raw = scrubFields({
    source: "s",
    ref: "1",
    title: "PO",
    place: said,
    places: [said],
    skills: [said],
    languages: [said],
    salary: said,
    remote: said,
    contract: said,
    workingTime: said,
    sector: said,
    startDate: said,
    education: said,
    experience: said,
  });
  assert.ok(!/zelie|39 98/.test(JSON.stringify(raw)), JSON.stringify(raw));
});

test("a short field loses the name that a word of it leads to, and nothing else", () => {
  const asField = (field: string, said: string): unknown =>
    scrubFields({ source: "s", ref: "1", title: "PO", [field]: said })[field as "salary"];
  for (const [field, said] of [
    ["experience", "5 ans - voir avec [[Zélie Montcalm]]"],
    ["salary", "50 k€ à négocier avec [[T. Montcalm]]"],
    ["salary", "selon profil, fixé par [[Zélie Castets]] (DRH)"],
    ["place", "Tour Azur, contact : [[Mme Brisebois]]"],
    ["remote", "2 jours, à voir avec [[Sophie]]"],
    ["startDate", "à convenir avec [[Gwénolé Kerbrat]]"],
    ["contract", "CDD (remplacement de [[Luc Tarquin]])"],
    ["title", "Chef de projet IA (remplacement de [[Sylvie Montcalm]])"],
    ["title", "Chef de projet IA - contact : [[Mme Montcalm]]"],
  ] as const)
    assert.equal(asField(field, bare(said)), said.replace(/\[\[.*\]\]/, MARK));
  for (const [field, said] of [
    ["title", "NOAM By Vermeil"],
    ["title", "Customer Success - Onboarding / Project Manager"],
    ["title", "Remplacement congé maternité - chef de projet IA"],
    ["education", "Bac+5 (M. Sc.)"],
    ["education", "Diplôme délivré par Polytech Lyon"],
    ["place", "Lycée Paul Tarquin, Lyon, avec déplacements à Paris"],
    ["sector", "Conseil par Vermeil"],
  ] as const)
    assert.equal(asField(field, said), said);
});
