import assert from "node:assert/strict";
import { describe, it, test } from "node:test";
import { type Change, knownOf, type NewsRecord } from "../../digest/changes.ts";
import { choose } from "../../digest/choose.ts";
import { renderConfirmation } from "../../digest/confirmation.ts";
import { createMailer } from "../../digest/mailer.ts";
import { type DigestFacts, renderDigest } from "../../digest/render.ts";
import type { Offer } from "../../offer/offer.ts";
import { mailWords } from "../help/hostile.ts";
import { makeOffer } from "../help/make-offer.ts";
import { startLetterbox } from "../help/smtp.ts";

const record = (id: string, offer: Partial<Offer> = {}): NewsRecord => ({
  offer: makeOffer({ id, firstSeenAt: "2026-11-20T08:00:00.000Z", ...offer }),
  status: "open",
  family: null,
  repostedAt: null,
});

const letter = (news: NewsRecord[], over: Partial<DigestFacts> = {}) =>
  renderDigest({
    title: "chef de projet IA – Lyon",
    first: false,
    since: "2026-11-16T06:00:00.000Z",
    open: null,
    note: "",
    choice: choose(news),
    elsewhere: 0,
    changes: [],
    sources: { upToDate: 12, total: 12, broken: [] },
    now: "2026-11-23T06:00:00.000Z",
    links: {
      search: "https://vigie.example/?q=ia",
      others: "https://vigie.example/?q=ia&firstSeenSince=2026-11-16&sort=date",
      offer: (id) => `https://vigie.example/offre/${id}`,
      unsubscribe: "https://vigie.example/desabonnement?t=abc",
    },
    ...over,
  });
/** With plain spaces, to be compared. */
const plain = (words: string): string => words.replaceAll("\u00a0", " ");

describe("the weekly letter", () => {
  it("says each offer's facts in French, and that a fact is not said", () => {
    const { text } = letter([
      record("full", {
        title: "Cheffe de projet IA générative",
        role: {
          verdict: "core",
          score: 1,
          evidence: [
            { quote: "Cheffe de projet IA", rule: "title" },
            { quote: "Vous pilotez le déploiement\nde nos agents d'IA.", rule: "duty" },
          ],
        },
        employer: { name: "Nef Conseil", kind: "consulting" },
        contract: { kind: "alternance", form: "apprentissage", months: 12, quote: null },
        education: { level: "bac+5", quote: null },
        startDate: "2027-03-01",
        startSaid: { precision: "month", quote: "en mars 2027" },
        rhythm: "3 semaines /\n1 semaine",
        telework: { kind: "partial", daysPerWeek: 1, quote: null },
        postedAt: "2025-12-01",
        verifiedAt: "2026-11-22T05:00:00.000Z",
        validThrough: "2026-12-15",
      }),
      record("old", { postedAt: null, verifiedAt: "2026-11-03T05:00:00.000Z" }),
      record("bare", {
        employer: { name: null, kind: "unknown" },
        places: [],
        postedAt: null,
        lastSeenAt: "2026-11-21T05:00:00.000Z",
      }),
      record("near", { role: { verdict: "adjacent", score: 0.5, evidence: [] } }),
    ]);
    assert.match(plain(text), /\n {2}Métier voisin · contrat non précisé · télétravail non précisé/);
    assert.ok(
      plain(text).includes(
        [
          "* Cheffe de projet IA générative",
          "  Nef Conseil (société de conseil) · Lyon (69)",
          "  Alternance (apprentissage), 12 mois · 1 jour de télétravail par semaine · rémunération non communiquée",
          "  Bac +5 · début en mars 2027 · 3 semaines / 1 semaine",
          "  « Vous pilotez le déploiement de nos agents d'IA. »",
          "  Annoncée le 1er décembre 2025, vérifiée le 22 novembre, date limite le 15 décembre",
          "  https://vigie.example/offre/full",
        ].join("\n"),
      ),
      text,
    );
    assert.match(
      plain(text),
      /Employeur non précisé · lieu non précisé\n {2}Contrat non précisé · télétravail non précisé · rémunération non communiquée\n {2}Date/,
    );
    assert.match(plain(text), /Date d’annonce non précisée, signalée par courriel le 21 novembre/);
    assert.match(plain(text), /Date d’annonce non précisée, vérifiée le 3 novembre, pas revue depuis 20 jours\n/);
  });

  it("tells once what « non lu » means, where an offer says it", () => {
    const told = "« Non lu » : seule une partie de l’annonce nous est parvenue. Le reste se lit sur son site.";
    const count = (words: string) => plain(words).split(told).length - 1;
    const mail = { descriptionText: null, descriptionHtml: null };
    const { text, html } = letter([record("a", mail), record("b", mail)]);
    assert.match(plain(text), /Contrat non lu · télétravail non lu · rémunération non lue/);
    assert.deepEqual([count(text), count(html)], [1, 1]);
    const extract = letter([record("c", { excerpt: true })]);
    assert.match(plain(extract.text), /non lu dans l’extrait/);
    assert.equal(count(extract.text), 1);
    assert.equal(count(letter([record("whole", { title: "Chef de projet IA, non lue" })]).text), 0);
  });

  it("leaves no line that begins with a sign, and no narrow space that Outlook draws as a box", () => {
    const { text, html, subject } = letter(
      Array.from({ length: 12 }, (_, n) => record(`n${n}`, { employer: { name: `Maison ${n}`, kind: "direct" } })),
      { sources: { upToDate: 9, total: 11, broken: [{ title: "Apec", state: "bloquée", lastWhole: "2026-11-17" }] } },
    );
    for (const part of [text, html, subject]) {
      assert.doesNotMatch(part, /\u202f/);
      assert.doesNotMatch(
        part.replace(/<style>.*?<\/style>/s, "").replace(/style="[^"]*"/g, ""),
        /\S [;:!?»€](?=[\s<]|$)|« /,
      );
    }
    assert.match(plain(text), /12 nouvelles offres depuis votre lettre du 16 novembre ; en voici 10\./);
    assert.match(
      plain(text),
      /… et 2 autres offres : https:\/\/vigie\.example\/\?q=ia&firstSeenSince=2026-11-16&sort=date/,
    );
  });

  it("is honest about an empty week: it names the sources that failed", () => {
    const broken = ["Apec", "Nef", "Ondine", "Pavot", "Quai", "Rive", "Sel", "Tuile"].map((title, n) => ({
      title,
      state: n === 0 ? "bloquée" : "en panne",
      lastWhole: n === 1 ? null : "2026-11-17T05:00:00.000Z",
    }));
    const { subject, text } = letter([], { first: true, open: 3, sources: { upToDate: 4, total: 12, broken } });
    assert.equal(plain(subject), "Aucune nouvelle offre depuis le 16 novembre – Chef de projet IA – Lyon");
    assert.match(
      plain(text),
      /Aucune nouvelle offre depuis le 16 novembre\. 3 offres ouvertes répondent à cette recherche\.\n\n4 sources sur 12 à jour ; Apec bloquée \(dernier relevé entier le 17 novembre\) ; Nef en panne \(jamais relevée en entier\) ; .*Rive en panne \(dernier relevé entier le 17 novembre\) ; et 2 autres\./,
    );
    assert.match(
      plain(letter([], { sources: { upToDate: 0, total: 0, broken: [] } }).text),
      /Aucune source n’a encore été relevée/,
    );
  });

  it("says nothing twice when the week is empty, and keeps its headings in order", () => {
    const empty = letter([], {
      sources: { upToDate: 3, total: 4, broken: [{ title: "Apec", state: "bloquée", lastWhole: null }] },
    });
    assert.equal(empty.html.match(/jamais relevée en entier/g)?.length, 1);
    const changes: Change[] = [{ record: record("shut"), kind: "closed" }];
    const ranks = [...letter([record("a"), record("b")], { changes }).html.matchAll(/<h(\d)/g)].map((one) => one[1]);
    assert.deepEqual(ranks, ["1", "2", "2", "2"]);
  });

  it("loads nothing, follows nobody, and lets no word of an offer become markup", () => {
    const { html } = letter([record("x", { title: '<img src="https://pixel.example/p"> "IA" <script>' })]);
    assert.doesNotMatch(html, /<(?:img|script|link|iframe)\b|url\(|@import/i);
    for (const [, href] of html.matchAll(/(?:href|src)="([^"]*)"/g)) assert.match(href!, /^https:\/\/vigie\.example\//);
    assert.match(html, /&lt;img src=&quot;/);
  });

  it("is read whole in Gmail, which cuts a mail at 102 kB, however long the words of its offers are", () => {
    const wordy = {
      title: "Chef & cheffe de projet « IA » ".repeat(120),
      employer: { name: "Nef & Fils ".repeat(120), kind: "direct" as const },
    };
    const why = {
      verdict: "core" as const,
      score: 1,
      evidence: [{ quote: 'Piloter l\'"IA" & la donnée. '.repeat(30), rule: "duty" }],
    };
    const many = Array.from({ length: 24 }, (_, n) =>
      record(`n${n}`, { ...wordy, employer: { ...wordy.employer, name: `${n} ${wordy.employer.name}` }, role: why }),
    );
    const changes: Change[] = many.slice(0, 12).map((one) => ({ record: one, kind: "closed" }));
    const { html } = letter([], {
      choice: choose(many, many.slice(0, 3)),
      changes,
      note: "Bonjour & bienvenue ! ".repeat(27),
    });
    assert.ok(Buffer.byteLength(html) < 102_000, `${Buffer.byteLength(html)}`);
  });

  it("keeps its shape where only tables and styles on the elements are read", () => {
    const closed = { ...record("shut"), status: "closed" as const };
    const changes: Change[] = [{ record: closed, kind: "closed" }];
    const { html } = letter([record("a")], { changes });
    const bare = html.replace(/<style>.*?<\/style>/s, "");
    assert.equal(bare.match(/<table/g)?.length, bare.match(/<\/table>/g)?.length);
    assert.ok([...bare.matchAll(/<table(?! role="presentation")/g)].length === 0, "a screen reader hears no table");
    for (const [tag] of bare.matchAll(/<(?:p|h[123]|a)\b[^>]*>/g)) assert.match(tag, /style="/, tag);
    assert.match(html, /color-scheme" content="light dark"/);
    assert.deepEqual(knownOf(closed), { open: false, pay: false, repostedAt: null });
  });
});

test("a preview says that it is one, and promises no subscription that nobody made", () => {
  const links = { search: "https://vigie.example/", others: "https://vigie.example/", offer: (id: string) => id };
  const { html, text } = letter([record("a")], { links: { ...links, unsubscribe: null } });
  for (const body of [html, text]) {
    assert.match(body, /Ceci est un aperçu/);
    assert.doesNotMatch(body, /vous avez confirmé|desabonnement/);
  }
  assert.match(letter([record("a")]).text, /vous avez confirmé[\s\S]*desabonnement\?t=abc/);
});

test("the confirmation mail carries no address and no long message of whoever asked", () => {
  for (const title of [
    "Gagnez tout sur https://piege.example/x maintenant",
    "écrivez à escroc@piege.example",
    "www.piege.example",
    "voir piege.example/offre vite",
    `${"très ".repeat(60)}long`,
  ]) {
    const { text, html } = renderConfirmation({ title, confirm: "https://vigie.example/c?t=a" });
    assert.doesNotMatch(text, /piege/);
    assert.doesNotMatch(html, /piege/);
    assert.ok(text.length < 600);
  }
  const { text } = renderConfirmation({ title: "Chef de projet C++ / .NET, R&D", confirm: "https://vigie.example/c" });
  assert.match(text, /Chef de projet C\+\+ \/ \.NET, R&D/);
});

test("no hostile word becomes a header or a recipient", async () => {
  const words = mailWords();
  const box = await startLetterbox();
  const mailer = createMailer(box.url, "Vigie <vigie@vigie.example>");
  for (const [n, word] of words.entries()) {
    const { subject, text, html } = letter([record("x", { title: word })], { title: word });
    await mailer.send({
      to: "lea@exemple.fr",
      subject,
      text,
      html,
      messageId: `m${n}@vigie.example`,
      unsubscribe: `https://vigie.example/${word}`,
    });
  }
  assert.equal(box.letters.length, words.length);
  const names = [
    "list-unsubscribe",
    "auto-submitted",
    "list-unsubscribe-post",
    "list-id",
    "from",
    "to",
    "subject",
    "message-id",
    "date",
    "mime-version",
    "content-type",
  ];
  for (const { to, raw, mail } of box.letters) {
    assert.equal(to, "lea@exemple.fr");
    const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
    assert.deepEqual(
      head.split("\r\n").map((line) => line.split(":")[0]!.toLowerCase()),
      names,
    );
    assert.equal(mail.headers.get("subject"), mail.subject);
  }
  mailer.close();
  await box.close();
});
