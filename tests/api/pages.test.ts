import assert from "node:assert/strict";
import { type AddressInfo, connect, type Socket } from "node:net";
import { test } from "node:test";
import fc from "fast-check";
import { html, outgoing } from "../../api/pages/html.ts";
import { highlighted, offerText } from "../../api/pages/offer-text.ts";
import { queryString } from "../../api/search/query-string.ts";
import { createServer } from "../../api/server.ts";
import { escapeHtml } from "../../indexer/text/escape-html.ts";
import { counted, frenchDay, spaced } from "../../offer/french.ts";
import { payWords, placesWords } from "../../offer/words.ts";
import { fakeHouse } from "./fake.ts";
import { OFFERS } from "./fake-offers.ts";

const get = async (path: string, given: Parameters<typeof fakeHouse>[0] = {}): Promise<string> => {
  const server = await createServer(fakeHouse(given).deps);
  const { body } = await server.inject({ url: path, headers: { accept: "text/html" } });
  await server.close();
  return body.replace(/[\u00a0\u202f]/g, " ");
};

test("a template escapes every value that is not markup already", () => {
  const evil = `<b>"'&`;
  assert.equal(
    html`<p title="${evil}">${evil}</p>`.markup,
    '<p title="&lt;b&gt;&quot;&#39;&amp;">&lt;b&gt;&quot;&#39;&amp;</p>',
  );
  assert.equal(html`${html`<i>${1}</i>`}${[evil, null, false, undefined]}`.markup, `<i>1</i>${escapeHtml(evil)}`);
});

test("our words keep their French spacing; the words of an offer are left alone", () => {
  assert.equal(
    spaced("Pourquoi ? « oui » : non ; si !"),
    "Pourquoi\u202f? «\u00a0oui\u00a0»\u00a0: non\u202f; si\u202f!",
  );
  assert.equal(spaced("http://a.example/?q=1;b"), "http://a.example/?q=1;b");
  assert.equal(html`<p>Lire : ${"a : b ?"}</p>`.markup, "<p>Lire\u00a0: a : b ?</p>");
});

test("who has chosen from a closed list sees its other values, and the 0 of one that no offer has", async () => {
  const box = (page: string, value: string) =>
    new RegExp(`name="contract" value="${value}"( checked)?><span>[^<]*</span>(?:<b>([^<]*)</b>)?`)
      .exec(page)
      ?.slice(1);
  const page = await get("/?contract=cdi");
  assert.equal(box(page, "cdi")?.[0], " checked");
  assert.deepEqual(box(page, "vie"), [undefined, "0"]);
  assert.equal(box(await get("/"), "vie"), undefined, "nothing chosen: what nobody offers is not shown");
});

test("a month of beginning can be chosen, is said in French, and is refused when it is none", async () => {
  const page = await get("/?start=2027-09,non-precise&workingTime=part");
  assert.match(page, /début en septembre 2027/);
  assert.match(page, /début non précisé/);
  assert.match(page, /name="start" value="2027-09" checked><span>septembre 2027<\/span><b>0<\/b>/);
  assert.match(page, /Temps partiel/);
  assert.match(await get("/?start=septembre"), /début : mois attendus, comme 2027-09, ou non-precise/);
});

test("offers that their text alone tells can be chosen, and the choice is said in French", async () => {
  const page = await get("/?foundBy=text");
  assert.match(page, /aria-label="Retirer le filtre trouvée par son texte"/);
  assert.match(page, /name="foundBy" value="text" checked><span>Son texte<\/span>/);
  assert.match(await get("/?foundBy=texte"), /trouvée par : valeurs admises : title, text/);
});

test("only bare tags of the closed list come out of a description, well nested, whatever the store holds", () => {
  assert.equal(offerText("<p>a &amp; b</p><ul><li>c</ul>").markup, "<p>a &amp; b</p><ul><li>c</li></ul>");
  assert.equal(offerText("<h2>a</h2>x & y &copy; <br/>").markup, "<h3>a</h3>x &amp; y &copy; <br>");
  assert.equal(offerText("<h3>a</h3><h4>b</h4><h3>c</h3>").markup, "<h3>a</h3><h4>b</h4><h3>c</h3>");
  assert.equal(offerText("<H4>a</H4><h2>b</h2>").markup, "<h4>a</h4><h3>b</h3>");
  assert.equal(offerText("</p><p onclick=x>a<script>b").markup, "&lt;p onclick=x&gt;a&lt;script&gt;b");
  const pieces = [
    "<p>",
    "</p>",
    "<li>",
    "</ul>",
    "<ul>",
    "<br>",
    "<script>",
    "<img src=x onerror=y>",
    "<P >",
    "</STRONG>",
    "<strong>",
    "<em/>",
    "<",
    ">",
    "&",
    "&lt;",
    "&#60;",
    "'",
    '"',
    "<!--",
    "<p\n>",
    "a",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
      const { markup } = offerText(parts.join(""));
      const open: string[] = [];
      const text = markup.replace(/<(\/?)(p|br|ul|ol|li|strong|em|h3|h4|h5)>/g, (_all, close: string, name: string) => {
        if (close) assert.equal(open.pop(), name);
        else if (name !== "br") open.push(name);
        return "";
      });
      assert.deepEqual(open, []);
      assert.doesNotMatch(text, /[<>"']/);
    }),
    { numRuns: 500 },
  );
});

test("a hostile description costs time in proportion to its length", () => {
  const cost = (text: string) => {
    const began = performance.now();
    offerText(text);
    return performance.now() - began;
  };
  for (const piece of ["<p>", "<", "&", "</li>", "<p ", "&#", "<h2><ul><li>"]) {
    cost(piece.repeat(20_000));
    assert.ok(cost(piece.repeat(100_000)) < 2000, piece);
  }
});

test("a highlight that holds anything but marks is shown as plain text", () => {
  assert.equal(highlighted("Chef de <mark>projet</mark> &amp; IA", "x").markup, "Chef de <mark>projet</mark> &amp; IA");
  for (const broken of [
    "<mark>a",
    "a</mark>",
    "<b>a</b>",
    "<mark><mark>a</mark></mark>",
    "<mark onclick=x>a</mark>",
    "<mark>a</mark><script>",
  ])
    assert.equal(highlighted(broken, "<titre>").markup, "&lt;titre&gt;", broken);
});

test("only http and https addresses become links", () => {
  for (const address of [
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "/x",
    "",
    null,
    "ftp://a.example",
  ])
    assert.equal(outgoing(address), null, String(address));
  assert.equal(outgoing("https://a.example/x?y=1"), "https://a.example/x?y=1");
});

test("French words for numbers, days, pay and places", () => {
  assert.equal(counted(0, "offre"), "0\u00a0offre");
  assert.equal(counted(1234, "offre"), "1\u202f234\u00a0offres");
  assert.equal(frenchDay("2026-11-01"), "1er\u00a0novembre\u00a02026");
  assert.equal(frenchDay("2026-06-30T22:30:00Z"), "1er\u00a0juillet\u00a02026", "Paris, not UTC");
  assert.equal(frenchDay("n'importe quoi"), null);
  assert.equal(payWords(null), "non communiqué");
  assert.equal(placesWords(["Paris", "Lyon", "Nantes", "Lille", "Brest"]), "Paris, Lyon et 3\u00a0autres");
  assert.equal(
    queryString({ q: "a b", contract: ["cdi", "stage"], none: undefined, empty: "" }),
    "q=a+b&contract=cdi%2Cstage",
  );
});

test("every state of an offer can be seen on its card", async () => {
  const body = await get("/?status=any&role=core,adjacent,no");
  for (const words of [
    "Nouvelle",
    "Repostée le 18 novembre 2026",
    "Possible doublon",
    "Clôturée le 12 novembre 2026",
    "la page a disparu",
    "Employeur non précisé",
    "non communiqué",
    "date d’annonce non précisée",
    "annoncée le 16 novembre 2026<",
    "vue pour la première fois le 17 novembre 2026",
    "vérifiée le 20 novembre 2026",
    "signalée par courriel le 20 novembre 2026",
    "Paris (75), Lyon (69) et 3 autres",
    "soit 13 200 à 18 000 € bruts par an",
    "à lire sur : Orme &amp; Fils (employeur), Phare Emploi",
    "Pourquoi cette offre ?",
    "Non précisé",
  ])
    assert.ok(body.includes(words), words);
});

test("once a value is chosen, « Non précisé » can still be added though nothing counts it", async () => {
  const { deps } = fakeHouse();
  const search: typeof deps.search = async (query) => {
    const result = await deps.search(query);
    return {
      ...result,
      facets: { ...result.facets, contract: [{ value: "cdi", count: 1 }], remote: [], education: [] },
    };
  };
  const body = await get("/?contract=cdi&remote=full&education=bac%2B5", { search });
  for (const name of ["contract", "remote", "education"])
    assert.match(body, new RegExp(`name="${name}" value="non-precise"`), name);
});

test("an offer page shows each fact with its sentence, the reasons of its merges and its history", async () => {
  const body = await get("/offre/of-1");
  for (const words of [
    "<q>Deux jours de télétravail par semaine.</q>",
    "<q>Rémunération : 48 à 56 k€ bruts annuels sur 13 mois</q>",
    "même employeur, même intitulé",
    "Ce n’est pas la même offre",
    "modifiée sur Orme &amp; Fils : la rémunération, le texte",
    "Non précisé : temps de travail",
  ])
    assert.ok(body.includes(words), words);
  const closed = await get("/offre/of-4");
  assert.match(closed, /Le texte est gardé/);
  assert.match(closed, /Vos missions/);
  assert.match(await get("/offre/of-3"), /Peut-être la même offre/);
});

test("an offer page tells under which other titles it is announced", async () => {
  const { deps } = fakeHouse();
  const offer: typeof deps.offer = async (id) => {
    const detail = await deps.offer(id);
    return detail && { ...detail, offer: { ...detail.offer, otherTitles: ["Pilote <IA>", "Responsable agents"] } };
  };
  const words = (body: string) => body.replace(/\u00a0/g, " ").replace(/<\/?span[^>]*>/g, "");
  assert.match(
    words(await get("/offre/of-1", { offer })),
    /Aussi annoncée : « Pilote &lt;IA&gt; », « Responsable agents »/,
  );
  assert.doesNotMatch(await get("/offre/of-1"), /Aussi annoncée/);
});

test("an alternance whose pay is left to the law tells the law's least, and that it is not the pay", async () => {
  assert.doesNotMatch(await get("/offre/of-2"), /minimum légal/, "a pay is stated");
  const apprentice = OFFERS.find(({ id }) => id === "of-2")!;
  const scale = { ...apprentice.pay!, min: 504, max: 1867, flags: ["legal-scale"] };
  const { deps } = fakeHouse();
  const offer: typeof deps.offer = async (id) => {
    const detail = await deps.offer(id);
    return detail && { ...detail, offer: { ...detail.offer, pay: scale } };
  };
  const body = await get("/offre/of-2", { offer });
  assert.match(body, /barème légal selon l’âge et l’année, pas un salaire proposé/);
  assert.match(body, /minimum légal : 504,10 € à 1 867,02 € .* Ce n’est pas le salaire de cette offre/);
});

test("the pages say what a reader must know: demo, collection, nothing reachable, another engine, silent sources", async () => {
  const state = () => ({
    demo: true,
    replayedAt: "2026-11-12",
    nothingReachable: true,
    collecting: { done: 3, total: 12, current: "Phare" },
  });
  const body = await get("/sources", { state });
  for (const words of ["enregistrements du 12 novembre 2026", "3 sources lues sur 12", "npm run demo"])
    assert.ok(body.includes(words), words);
  const { deps } = fakeHouse();
  const fallback = "Meilisearch ne répond pas : le moteur embarqué a répondu.";
  const search: typeof deps.search = async (query) => ({ ...(await deps.search(query)), fallback });
  assert.ok((await get("/", { search })).includes(fallback));
  const empty = await get("/?q=introuvable&contract=stage");
  for (const words of ["Aucune offre ne répond", "Vent debout", "Sans", "Être averti"])
    assert.ok(empty.includes(words), words);
});

test("each source says its state, why, how complete it is and by what right it is read", async () => {
  const body = await get("/sources");
  for (const words of [
    "Bloquée",
    "Suspecte",
    "Endormie",
    "MAREE_CLIENT_ID",
    "Désactivée",
    "Les conditions d’utilisation",
    "Jamais lue",
    "412 sur 430",
    "3 sur 104",
    "31 vues",
    "dont 50 % vues nulle part ailleurs",
    "Permission relue le 2 novembre 2026",
    "non vérifié en direct",
  ])
    assert.ok(body.includes(words), words);
});

test("500 slow senders do not keep a reader waiting", async (t) => {
  const server = await createServer(fakeHouse().deps);
  const sockets: Socket[] = [];
  t.after(async () => {
    for (const socket of sockets) socket.destroy();
    await server.close();
  });
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  const { port } = server.server.address() as AddressInfo;
  for (let index = 0; index < 500; index++) {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ");
    sockets.push(socket);
  }
  const began = performance.now();
  assert.equal((await fetch(`${base}/api/v1/stats`)).status, 200);
  assert.ok(performance.now() - began < 2500);
});

test("a long list of recruiters is cut, and says so; the CSV has them all", async () => {
  const { deps } = fakeHouse();
  const {
    rows: [one],
  } = await deps.recruiters({});
  const many = Array.from({ length: 201 }, (_, n) => ({ ...one!, name: `Maison ${n}` }));
  const server = await createServer({
    ...deps,
    recruiters: async () => ({ rows: many, quietPartners: null, unnamed: 0, watchedSince: null }),
  });
  const { body } = await server.inject({ url: "/recruteurs", headers: { accept: "text/html" } });
  const { body: csv } = await server.inject("/api/v1/recruiters.csv");
  await server.close();
  assert.match(body, /Maison 199</);
  assert.doesNotMatch(body, /Maison 200</);
  assert.match(body, /200 recruteurs montrés sur 201/);
  assert.match(csv, /Maison 200/);
});

test("the page asks for one card a family, and says how many advertisements that is", async () => {
  const { deps, calls } = fakeHouse();
  const search: typeof deps.search = async (query) => ({ ...(await deps.search(query)), total: 9, cards: 7 });
  const server = await createServer({ ...deps, search });
  const { body } = await server.inject("/");
  await server.inject("/api/v1/offers");
  await server.close();
  assert.match(body, /<strong>7.offres<\/strong>.*\(9.annonces/);
  assert.deepEqual(
    calls.searches.map((query) => query.oneAFamily),
    [true, undefined],
  );
});
