import { department } from "./cities.ts";
import type { Round } from "./job.ts";
import { apecPlace, apecRef, boardTitle, isListed, monthsOf, onBoard, type Posting } from "./postings.ts";
import type { Site } from "./record.ts";
import { asText, wordsOf } from "./text.ts";
import { themes } from "./themes.ts";

const AI = /\b(IA|IAG|AI|GenAI|intelligence artificielle)\b/i;

/** France Travail v2: what was created in the window, by ROME code or by words. */
export const francetravail: Site = (request, round) => {
  const url = new URL(request.url);
  const [code, words] = [url.searchParams.get("codeROME"), url.searchParams.get("motsCles")];
  const rows = francetravailRows(round).filter(({ posting, text }) =>
    code ? themes[posting.theme].rome === code : said(words ?? "", `${boardTitle(posting)} ${text}`),
  );
  if (rows.length === 0) return { status: 204, type: "application/json", body: "" };
  const resultats = rows.map(({ posting, text, again }) => francetravailRow(posting, text, again));
  return {
    status: rows.length < 150 ? 200 : 206,
    headers: { "content-range": `offres 0-${rows.length - 1}/${rows.length}` },
    body: JSON.stringify({ resultats }),
  };
};

interface Row {
  posting: Posting;
  text: string;
  /** Announced again, under another reference. */
  again: boolean;
}

/** The first window holds everything; the next ones what is new since, and what was announced again. */
function francetravailRows(round: Round): Row[] {
  return onBoard("francetravail").flatMap((posting) => {
    const first = posting.rounds?.[0] ?? 1;
    const again = round === 3 && posting.repostedIn3 === true;
    return first === round || again ? [{ posting, text: asText(wordsOf(posting, round)), again }] : [];
  });
}

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** Every word of the query stands in the text. */
const said = (query: string, text: string): boolean =>
  fold(query)
    .split(/\s+/)
    .every((word) => new RegExp(`\\b${word}`).test(fold(text)));

function francetravailRow(one: Posting, description: string, again: boolean): object {
  const { place, employer } = one;
  const day = again ? "2026-11-18" : one.day;
  const reference = `${again ? "199" : "198"}${String.fromCharCode(65 + (one.number % 26))}${one.number}`;
  return {
    id: reference,
    intitule: boardTitle(one),
    description,
    dateCreation: `${day}T08:15:00.000Z`,
    dateActualisation: `${day}T10:02:00.000Z`,
    lieuTravail: {
      libelle: `${department(place)} - ${place.name}`,
      latitude: place.lat,
      longitude: place.lon,
      codePostal: place.postal,
      commune: place.insee,
    },
    romeCode: themes[one.theme].rome,
    entreprise: one.confidential ? { entrepriseAdaptee: false } : { nom: employer.name, entrepriseAdaptee: false },
    ...francetravailContract(one.contract),
    experienceExige: one.exp ? "E" : "D",
    experienceLibelle: experienceLabel(one.exp),
    salaire: salaryOf(one.pay),
    dureeTravailLibelle: "35H/semaine",
    dureeTravailLibelleConverti: "Temps plein",
    alternance: /alternance/i.test(one.contract),
    contact: { nom: `${employer.name} - Mme Camille EXEMPLE`, courriel: "recrutement@example.org" },
    nombrePostes: 1,
    accessibleTH: true,
    codeNAF: employer.naf[0],
    secteurActiviteLibelle: employer.naf[1],
    origineOffre: {
      origine: "1",
      urlOrigine: `https://candidat.francetravail.fr/offres/recherche/detail/${reference}`,
    },
  };
}

function francetravailContract(contract: string): object {
  const months = monthsOf(contract);
  const nature = /apprentissage/.test(contract)
    ? "Contrat apprentissage"
    : /professionnalisation/.test(contract)
      ? "Cont. professionnalisation"
      : "Contrat travail";
  if (contract === "CDI") return { typeContrat: "CDI", typeContratLibelle: "CDI", natureContrat: nature };
  if (/Intérim/.test(contract))
    return { typeContrat: "MIS", typeContratLibelle: `Intérim - ${months} Mois`, natureContrat: nature };
  return { typeContrat: "CDD", typeContratLibelle: `CDD - ${months ?? 12} Mois`, natureContrat: nature };
}

function experienceLabel(exp: string | undefined): string {
  const years = /(\d+)/.exec(exp ?? "")?.[1];
  return years ? `${years} An(s)` : "Débutant accepté";
}

function salaryOf(pay: string | undefined): object {
  if (!pay) return {};
  return /^(Annuel|Mensuel|Horaire)/.test(pay) ? { libelle: pay } : { commentaire: pay.replace(/\.$/, "") };
}

const EXCERPT = 420;

/** Apec: excerpts only; in round 3 DataDome stands at the door. */
export const apec: Site = (request, round) => {
  if (round === 3)
    return {
      status: 403,
      headers: { "x-datadome": "protected", server: "DataDome" },
      body: JSON.stringify({ url: "https://geo.captcha-delivery.com/captcha/?initialCid=INVENTE&cid=INVENTE&t=fe" }),
    };
  const { motsCles } = JSON.parse(request.body ?? "{}") as { motsCles: string };
  const rows = onBoard("apec").filter((one) => isListed(one, round) && isFound(one, motsCles, round));
  return { body: JSON.stringify({ resultats: rows.map((one) => apecRow(one, round)), totalCount: rows.length }) };
};

function isFound(one: Posting, words: string, round: Round): boolean {
  const text = `${boardTitle(one)} ${asText(wordsOf(one, round))}`;
  if (/^(IA|intelligence artificielle)$/i.test(words)) return AI.test(text);
  // What no other search finds stands under the widest one.
  return words === "data" ? !AI.test(text) || said(words, text) : said(words, text);
}

const TELEWORK: readonly [RegExp, number][] = [
  [/complet|full remote/i, 20767],
  [/sans télétravail/i, 20949],
  [/télétravail/i, 20765],
];

function apecRow(one: Posting, round: Round): object {
  const words = wordsOf(one, round);
  const text = `${words.intro} ${words.missions.join(" ")} ${words.about}`.replace(/\s+/g, " ");
  const cut = text.lastIndexOf(" ", EXCERPT);
  return {
    id: 179600000 + one.number,
    numeroOffre: apecRef(one),
    intitule: boardTitle(one),
    nomCommercial: one.employer.name,
    lieuTexte: apecPlace(one.place),
    salaireTexte: one.pay ? one.pay.replace(/^(Rémunération|Salaire)[^:]*: /, "").replace(/\.$/, "") : "A négocier",
    texteOffre: text.length > EXCERPT ? `${text.slice(0, cut)}...` : text,
    urlLogo: null,
    datePublication: `${one.day}T09:12:44.000+0000`,
    latitude: String(one.place.lat),
    longitude: String(one.place.lon),
    offreConfidentielle: one.confidential === true,
    typeContrat: apecContract(one.contract),
    contractDuration: one.contract === "CDI" ? 0 : (monthsOf(one.contract) ?? 0),
    idNomTeletravail: TELEWORK.find(([sign]) => sign.test(one.tele ?? ""))?.[1] ?? null,
    indicateurFaibleCandidature: false,
  };
}

const apecContract = (contract: string): number =>
  /apprentissage/.test(contract)
    ? 597137
    : /professionnalisation/.test(contract)
      ? 597138
      : /Stage/.test(contract)
        ? 597171
        : /CDD/.test(contract)
          ? 101887
          : 101888;
