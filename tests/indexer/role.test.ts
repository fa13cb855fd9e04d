import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { judgeRole } from "../../indexer/role/judge.ts";
import { cleanText, decodeEntities } from "../../indexer/text/html.ts";
import { profile as ai } from "../../profiles/chef-de-projet-ia.ts";
import { profile as engineer } from "../../profiles/data-engineer.ts";
import { goldenRoles, measureRoles, rates, seedRoles } from "../../scripts/quality.ts";

const verdict = (title: string, rest: { description?: string; company?: string } = {}) =>
  judgeRole({ title, ...rest }, ai).verdict;

describe("role lens", () => {
  test("hand-written cases meet the floors, each quote word for word", () => {
    const cases = goldenRoles();
    assert.ok(cases.length >= 1_500, `${cases.length} cases`);
    const matrix = measureRoles(cases);
    assert.ok(rates(matrix, ["core"]).precision >= 0.97, matrix.misses.join("\n"));
    assert.ok(rates(matrix, ["core"]).recall >= 0.95, matrix.misses.join("\n"));
    assert.ok(rates(matrix, ["core", "adjacent"]).f1 >= 0.95, matrix.misses.join("\n"));
    assert.ok(matrix.misses.length <= cases.length / 100, matrix.misses.join("\n"));
  });

  test("titles labelled by an annotator meet the floors", (t) => {
    const cases = seedRoles();
    if (!cases) return t.skip("the evaluation data is not beside the project");
    const matrix = measureRoles(cases);
    assert.ok(rates(matrix, ["core"]).precision >= 0.97, matrix.misses.join("\n"));
    assert.ok(rates(matrix, ["core", "adjacent"]).f1 >= 0.95, matrix.misses.join("\n"));
    assert.ok(matrix.misses.length <= 4, matrix.misses.join("\n"));
  });

  test("evidence is the title, or the sentence that decided", () => {
    const description =
      "Notre groupe est un leader de l'IA. Vous pilotez les projets d'IA générative du siège. Envoyez un CV.";
    const role = judgeRole({ title: "Chef de projet", description }, ai);
    assert.equal(role.verdict, "core");
    assert.deepEqual(
      role.evidence.map(({ quote }) => quote),
      ["Vous pilotez les projets d'IA générative du siège."],
    );
    assert.equal(judgeRole({ title: "  Chef de projet IA " }, ai).evidence[0]?.quote, "Chef de projet IA");
    assert.equal(judgeRole({ title: "Boulanger" }, ai).evidence[0]?.rule, "aucun signe du rôle dans le titre");
    assert.equal(judgeRole({ title: "Ingénieur projet IA" }, ai).evidence[0]?.rule, "sujet présent, autre métier");
    assert.equal(judgeRole({ title: "Ingénieur projet" }, ai).evidence[0]?.rule, "titre ouvert, sans IA");
  });

  test("what a thing is made of is heard alike in capitals and without accents", () => {
    const description =
      "Elle a obtenu une aide régionale pour prévoir les récoltes et les gelées de la plaine grâce à des modèles d'intelligence artificielle.\nLe projet, baptisé GELINE, démarre en mars. Nous cherchons la personne qui le conduira.";
    const apart = description.normalize("NFD");
    const spellings = [description, description.toUpperCase(), apart, apart.replace(/\p{M}/gu, "")];
    assert.equal(new Set(spellings.map((text) => verdict("Chef de projet", { description: text }))).size, 1);
  });

  test("sentences that a page ran together are quoted one by one, also behind « catégorie A. »; « Node.Js » and « M. Roux » are one name", () => {
    const quotes = (description: string) =>
      judgeRole({ title: "Chef de projet", description }, ai).evidence.map(({ quote }) => quote);
    assert.deepEqual(quotes("Recueillir les besoins.Piloter les projets d'IA du siège.Animer les comités."), [
      "Piloter les projets d'IA du siège.",
    ]);
    assert.deepEqual(quotes("Décliner les standardsPiloter les projets d'IA du siègeAnimer les comités."), [
      "Piloter les projets d'IA du siège",
    ]);
    assert.deepEqual(quotes("Poste de catégorie A. Le titulaire pilotera les projets d'IA du siège."), [
      "Le titulaire pilotera les projets d'IA du siège.",
    ]);
    assert.deepEqual(quotes("Auprès de M. Roux, le titulaire pilotera les projets d'IA de J. Martin et du siège."), [
      "Auprès de M. Roux, le titulaire pilotera les projets d'IA de J. Martin et du siège.",
    ]);
    assert.deepEqual(quotes("Vous pilotez les projets d'IA en Node.Js du siège."), [
      "Vous pilotez les projets d'IA en Node.Js du siège.",
    ]);
  });

  test("a duty told by two sentences quotes both, what the projects are first", () => {
    const description =
      "La mairie lance un programme d'IA pour l'accueil.\n\nVos missions :\n- Recenser les besoins\n- En assurer la conduite";
    assert.deepEqual(judgeRole({ title: "Chef de projet", description }, ai).evidence, [
      { quote: "La mairie lance un programme d'IA pour l'accueil.", rule: "ce que sont les projets du poste" },
      { quote: "En assurer la conduite", rule: "responsabilité dans la description" },
    ]);
    assert.equal(
      verdict("Chef de projet", { description: description.replace("Recenser", "Piloter le site. Recenser") }),
      "no",
    );
  });

  test("a text whose duties are those of any project is about what it says the projects are", () => {
    const told = (duties: string) =>
      judgeRole(
        {
          title: "Chef de projet H/F",
          description: `Contexte\nLa régie remplace son serveur vocal par un agent conversationnel.\nMissions\n${duties}`,
        },
        ai,
      );
    assert.deepEqual(
      told("- Tenir le planning et le budget\n- Préparer les comités de pilotage\n- Valider les livrables").evidence,
      [
        {
          quote: "La régie remplace son serveur vocal par un agent conversationnel.",
          rule: "ce que sont les projets du poste",
        },
        { quote: "Tenir le planning et le budget", rule: "conduite de ces projets" },
      ],
    );
    assert.equal(
      verdict("Chef de projet", {
        description:
          "Vous pilotez la refonte de la paie. La régie lance un chatbot. Vous tenez le planning, le budget et les comités.",
      }),
      "no",
    );
    for (const duties of [
      "- Tenir le planning et le budget du chantier naval\n- Préparer les comités\n- Valider les livrables",
      "Vous rejoignez l'équipe Paie. Vous tenez le planning et le budget, préparez les comités et validez les livrables.",
      "Vous organisez nos salons : planning, budget, prestataires, bilan.",
      "Vous gérez la paie, le planning, le budget et les comités.",
      "- Tenir le planning, le budget et les comités du second chantier naval",
      "Profil\nVous avez tenu des plannings et des budgets, animé des comités et suivi des prestataires.",
    ])
      assert.equal(told(duties).verdict, "no", duties);
  });

  test("one sentence can give the subject and list what any lead answers for", () => {
    const of = (description: string) => judgeRole({ title: "Chargé de projet", description }, ai);
    const description =
      "Tu travailleras sur notre futur chatbot : cahier des charges, tests, suivi du lancement, bilan.";
    assert.deepEqual(of(description).evidence, [{ quote: description, rule: "conduite de ces projets" }]);
    for (const other of [
      "Tu travailleras sur la carrosserie de robots dotés d'IA : cahier des charges, tests, suivi du lancement, bilan.",
      "Tu vendras notre chatbot : cahier des charges, tests, suivi du lancement, bilan.",
      "Nous utilisons un chatbot. Tu suis le planning, le budget, les tests et les livraisons.",
    ])
      assert.equal(of(other).verdict, "no", other);
  });

  test("markup is read as a person sees it, and the quote is what is seen", () => {
    const quoteOf = (description: string) => judgeRole({ title: "Chef de projet", description }, ai).evidence[0]?.quote;
    for (const description of [
      "<p>Notre si&egrave;ge.</p><p>Vous <strong>pilotez</strong> les projets d&rsquo;<em>IA</em>\n du groupe.</p>",
      "&lt;p&gt;Notre siège.&lt;/p&gt;&lt;p&gt;Vous &lt;b&gt;pilotez&lt;/b&gt; les projets d’IA du groupe.&lt;/p&gt;",
      "<div>Missions :<ul><li>Vous pilotez les projets d&#8217;IA du groupe.</li><li>Autres</li></ul></div>",
      "Notre siège &amp; ses équipes. Vous pilotez les projets d&rsquo;IA du groupe.",
    ])
      assert.equal(quoteOf(description), "Vous pilotez les projets d’IA du groupe.", description);
    assert.equal(quoteOf("<script>Piloter les projets IA</script><p>Vous gérez les achats.</p>"), "Chef de projet");
  });

  test("a verdict on English text quotes English, its rule stays in French", () => {
    const description = "We sell software. You will lead our generative AI projects in France. Apply now.";
    assert.deepEqual(judgeRole({ title: "Project Manager", description }, ai).evidence, [
      { quote: "You will lead our generative AI projects in France.", rule: "responsabilité dans la description" },
    ]);
  });

  test("another profile, no line of code", () => {
    const of = (title: string) => judgeRole({ title }, engineer).verdict;
    assert.equal(of("Ingénieure data (F/H)"), "core");
    assert.equal(of("Senior Data Engineer - Snowflake"), "core");
    assert.equal(of("Analytics engineer"), "adjacent");
    assert.equal(of("Chef de projet IA"), "no");
    assert.equal(of("Technicien data center"), "no");
    assert.equal(of("Formateur data engineer"), "no");
  });
});

const bases = fc.constantFrom(
  "Chef de projet",
  "Chef de projet IA",
  "Chargé de projet intelligence artificielle",
  "Product Owner Data & IA",
  "AI Project Manager",
  "Chef de projet data",
  "Consultant IA générative",
  "Directeur de projets IA",
  "Ingénieur IA",
  "Chef de projet SI",
  "Data Scientist",
  "Développeur IA",
  "Responsable IA",
  "Comptable",
);

const MARKS = [
  "",
  " H/F",
  " (H/F)",
  " F/H",
  " (F/H) (H/F)",
  " - H/F",
  " (m/w/d)",
  " H/F/X",
  " (CDI)",
  " – CDI",
  " f/h",
];
const FORMS: ((title: string) => string)[] = [
  (title) => title,
  (title) => title.toUpperCase(),
  (title) => title.toLowerCase(),
  (title) => title.normalize("NFD"),
  (title) => title.normalize("NFD").replace(/\p{M}/gu, ""),
  (title) => `  ${title}  `,
  (title) => title.replaceAll(" ", "\u00a0"),
  (title) =>
    title
      .replace(/^Chef\b/, "Cheffe")
      .replace(/^Chargé\b/, "Chargée")
      .replace(/^Directeur\b/, "Directrice"),
  (title) =>
    title
      .replace(/^Chef\b/, "Chef·fe")
      .replace(/^Chargé\b/, "Chargé·e")
      .replace(/^Ingénieur\b/, "Ingénieur·e"),
  (title) =>
    title
      .replace(/^Chef\b/, "Chef(fe)")
      .replace(/^Chargé\b/, "Chargé(e)")
      .replace(/^Consultant\b/, "Consultant(e)"),
  (title) =>
    title
      .replace(/^Chef\b/, "Chef.Fe")
      .replace(/^Chargé\b/, "Chargé.e")
      .replace(/^Développeur\b/, "Développeur.euse"),
  (title) =>
    title
      .replace(/^Chef\b/, "Chef/Cheffe")
      .replace(/^Chargé\b/, "Chargé / Chargée")
      .replace(/^Directeur\b/, "Directeur.trice"),
  (title) => title.replace("IA", "I.A."),
];

const told = [
  "Vous pilotez les projets d'intelligence artificielle du siège.",
  "Missions : animer la gouvernance des projets d'IA et rendre compte au comité exécutif.",
  "Vous n'interviendrez pas sur les projets IA, confiés à une autre équipe.",
  "Notre équipe IA déploie des solutions d'IA générative. Vous gérez les achats.",
  "You will own the roadmap of our AI assistant.",
  "Des outils d'IA peuvent être utilisés pour l'évaluation des candidatures.",
  "La mairie lance trois projets d'IA. Le calendrier est fixé. Vous piloterez ces projets.",
  "La mairie remplace son standard par un voicebot. Vous tenez le planning et le budget, préparez les comités et suivez les prestataires.",
  "Le projet Brume repose sur l'IA. Vous gérez la paie. Vous en assurez le suivi.",
];
const WRITINGS: ((text: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  (text) => text.replaceAll("'", "’"),
  (text) => text.replaceAll("'", "&#39;"),
  (text) => text.replaceAll("IA", "I.A."),
  (text) => `<p>${text.replaceAll(" ", "\n ")}</p>`,
  (text) => `Bienvenue.\r\n\r\n- ${text}\n`,
];

describe("role lens, properties", () => {
  test("how a description is written never changes a verdict, and its quotes can be read in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...told), fc.constantFrom(...WRITINGS), bases, (text, write, base) => {
        const [role, plainly] = [write(text), text].map((description) => judgeRole({ title: base, description }, ai));
        assert.equal(role!.verdict, plainly!.verdict, `${base}: ${write(text)}`);
        const seen = `${base}\n${cleanText(write(text)).text}\n${write(text)}`;
        for (const { quote } of role!.evidence) assert.ok(seen.includes(quote), quote);
      }),
      { numRuns: 400 },
    );
  });

  test("case, accents, gender and H/F marks never change a verdict", () => {
    fc.assert(
      fc.property(bases, fc.constantFrom(...MARKS), fc.constantFrom(...FORMS), (base, mark, form) => {
        assert.equal(verdict(form(base) + mark), verdict(base), form(base) + mark);
      }),
      { numRuns: 600 },
    );
  });

  test("a description that says nothing of AI never changes a verdict", () => {
    const dull = fc.array(
      fc.constantFrom("Vous", "suivez", "les", "travaux", "du", "siège", ".", "\n", "<p>", "via", "CV"),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(bases, dull, (base, text) => {
        assert.equal(verdict(base, { description: text.join(" ") }), verdict(base));
      }),
    );
  });

  test("never throws; quotes are verbatim; scores are between 0 and 1", () => {
    const odd = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("IA", "<li>piloter projets IA", "&lt;p&gt;piloter l'IA", "&#99999999;", "I.A.".repeat(90)),
    );
    fc.assert(
      fc.property(odd, odd, odd, (title, description, company) => {
        const role = judgeRole({ title, description, company }, ai);
        assert.ok(role.score >= 0 && role.score <= 1);
        const seen = `${title}\n${description}\n${decodeEntities(description)}\n${cleanText(description).text}`;
        for (const { quote } of role.evidence) assert.ok(seen.includes(quote), quote);
      }),
      { numRuns: 150 },
    );
    assert.equal(judgeRole({ title: null, description: 4, company: [] } as never, ai).verdict, "no");
    assert.equal(judgeRole(null as never, ai).verdict, "no");
  });

  test("hostile texts cost milliseconds", () => {
    const started = performance.now();
    for (const text of [
      "piloter projets ".repeat(4000),
      "IA ".repeat(20_000),
      "IA\n".repeat(13_000),
      "<p>Vous pilotez les projets IA</p>".repeat(1_200),
      "&lt;a".repeat(8_000),
      "<".repeat(40_000),
      "a.".repeat(20_000),
      "&".repeat(40_000),
    ])
      judgeRole({ title: "Chef de projet", description: text }, ai);
    assert.ok(performance.now() - started < 5_000, `${performance.now() - started} ms`);
  });
});
