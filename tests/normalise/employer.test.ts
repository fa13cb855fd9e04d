import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../indexer/normalise/steps.ts";
import type { DoorKind, EmployerKind } from "../../offer/vocabulary.ts";

/** What kind of employer it is, and the words that prove it. Invented employers, the shapes of real texts. */

function employerOf(
  company: string | null,
  description: string,
  door: DoorKind = "board",
  title = "Chef de projet IA",
) {
  const done = normalise({ source: "s", ref: "1", title, company, description }, { door });
  assert.ok("offer" in done);
  return done.offer.employer;
}

type Case = [company: string | null, description: string, proof: string | null];

function proves(kind: EmployerKind, cases: readonly Case[], door: DoorKind = "board"): void {
  for (const [company, description, proof] of cases) {
    const employer = employerOf(company, description, door);
    assert.equal(employer.kind, kind, description);
    assert.equal(employer.quote ?? null, proof, description);
  }
}

test("on a firm's own site too, what it calls itself comes first", () => {
  const cases: Case[] = [
    [
      "Arvela",
      "Arvela est un cabinet de conseil en transformation. Le poste est à Lyon.",
      "Arvela est un cabinet de conseil en transformation.",
    ],
    [
      "Dexal",
      "Société de conseil et d'ingénierie, nous intervenons dans le rail.",
      "Société de conseil et d'ingénierie, nous intervenons dans le rail.",
    ],
    [
      "Kolm",
      "Kolm is a European consulting firm with 400 people.",
      "Kolm is a European consulting firm with 400 people.",
    ],
    ["Ovra", "Rejoignez une ESN à taille humaine.", "Rejoignez une ESN à taille humaine."],
  ];
  proves("consulting", cases, "employer");
  proves(
    "direct",
    [["Brume", "Vous pilotez des prestataires, dont une ESN et un cabinet de conseil.", null]],
    "employer",
  );
  proves(
    "agency",
    [["Nexto", "Nexto est un cabinet de chasse de têtes.", "Nexto est un cabinet de chasse de têtes."]],
    "employer",
  );
});

test("what it does for others, where no name tells", () => {
  const lends = "Brume met ses consultants à disposition de grands comptes.";
  const bureau = "Ingré, bureau de conseil en mécanique, grandit.";
  proves("consulting", [
    ["Brume", lends, lends],
    ["Ingré", bureau, bureau],
  ]);
  const dealer = "Le groupe Perle, c'est 24 concessions automobiles.";
  proves("direct", [["Groupe Perle", dealer, dealer]]);
});

test("a consulting firm has clients; an agency's client is no trade of its own", () => {
  proves("consulting", [
    [
      "Kaledo",
      "Kaledo, entreprise de services du numérique, recherche pour son client public un PO.",
      "Kaledo, entreprise de services du numérique, recherche pour son client public un PO.",
    ],
    [
      "Synt",
      "Pour le compte de l'un de nos clients (gaz), Synt, ESN lilloise, cherche un chef de projet.",
      "Pour le compte de l'un de nos clients (gaz), Synt, ESN lilloise, cherche un chef de projet.",
    ],
    [
      "Ubrel",
      "Tu interviendras chez notre client, leader de la beauté.",
      "Tu interviendras chez notre client, leader de la beauté.",
    ],
    [
      "Socia",
      "Nous travaillons pour de grands clients en tant qu'ESN.",
      "Nous travaillons pour de grands clients en tant qu'ESN.",
    ],
  ]);
  proves("agency", [
    [
      "Varlin",
      "Notre client est une société de conseil parisienne.",
      "Notre client est une société de conseil parisienne.",
    ],
    [
      "Lorel",
      "Lorel, spécialiste du recrutement dans la donnée, accompagne un groupe hôtelier.",
      "Lorel, spécialiste du recrutement dans la donnée, accompagne un groupe hôtelier.",
    ],
    [
      "Delme",
      "Delme conseille ses clients en recrutement de cadres.",
      "Delme conseille ses clients en recrutement de cadres.",
    ],
    ["Quadrille RH", "Rejoignez un industriel du jouet.", "Quadrille RH"],
    [
      "Crisp",
      "Nous recrutons pour le compte de l'un de nos clients.",
      "Nous recrutons pour le compte de l'un de nos clients.",
    ],
  ]);
  proves("unknown", [["Brume", "Vous avez une première expérience en société de services (ESN, intégrateur).", null]]);
});

test("schools by their name and by whom they place", () => {
  proves("school", [
    ["Académie du Web", "Deux ans en alternance.", "Académie du Web"],
    [
      null,
      "Orion, école supérieure privée, sélectionne pour l'une de ses 200 entreprises partenaires.",
      "Orion, école supérieure privée, sélectionne pour l'une de ses 200 entreprises partenaires.",
    ],
  ]);
  proves("direct", [["Rectorat de l'académie d'Aurillac", "Un chef de projet.", "Rectorat de l'académie d'Aurillac"]]);
});

test("who tells of its own trade speaks for itself", () => {
  proves("direct", [
    ["Optro", "Optro conçoit des systèmes optroniques. Poste à Bourges.", "Optro conçoit des systèmes optroniques."],
    [
      "Lumen",
      "Lumen développe depuis 2019 une plateforme de relecture.",
      "Lumen développe depuis 2019 une plateforme de relecture.",
    ],
    ["Kelv", "Kelv builds scheduling software for clinics.", "Kelv builds scheduling software for clinics."],
    [
      "Toits Bleus",
      "Nous installons des panneaux solaires sur les écoles.",
      "Nous installons des panneaux solaires sur les écoles.",
    ],
    ["North Robots", "We design autonomous robots for energy sites.", "We design autonomous robots for energy sites."],
    ["Verger", "Verger aide 900 arboriculteurs à arroser.", "Verger aide 900 arboriculteurs à arroser."],
    [
      "Agraf",
      "Fabricant d'agrafeuses, le groupe Agraf emploie 900 personnes.",
      "Fabricant d'agrafeuses, le groupe Agraf emploie 900 personnes.",
    ],
    [
      "Isola",
      "Entreprise de travaux d'isolation, 85 personnes, Isola veut gagner du temps.",
      "Entreprise de travaux d'isolation, 85 personnes, Isola veut gagner du temps.",
    ],
    [
      "Vérane",
      "Groupe thermal et hôtelier de 900 salariés, Vérane investit.",
      "Groupe thermal et hôtelier de 900 salariés, Vérane investit.",
    ],
    ["Cime", "Fabricant de skis depuis 1932. Vous pilotez trois projets.", "Fabricant de skis depuis 1932."],
    [
      "Pain d'Or",
      "61 boulangeries, 720 salariés : Pain d'Or grandit.",
      "61 boulangeries, 720 salariés : Pain d'Or grandit.",
    ],
    [
      "Marelle",
      "Rejoins Marelle (900 salariés), grossiste en fruits.",
      "Rejoins Marelle (900 salariés), grossiste en fruits.",
    ],
    [
      "A.B.E.C",
      "ABEC est une entreprise spécialisée dans les travaux d'électricité.",
      "ABEC est une entreprise spécialisée dans les travaux d'électricité.",
    ],
    [
      null,
      "FICHAR est une société spécialisée dans la vente de timbres.",
      "FICHAR est une société spécialisée dans la vente de timbres.",
    ],
    [
      null,
      "Nativ construit, entretient et exploite un réseau de gaz.",
      "Nativ construit, entretient et exploite un réseau de gaz.",
    ],
  ]);
});

test("public bodies by name, by their opening, by how they take people on", () => {
  proves("direct", [
    ["Archives départementales du Morvan", "Un projet d'archives.", "Archives départementales du Morvan"],
    [
      "CA DU GRAND PRÉ",
      "La communauté d'agglomération cherche un chef de projet.",
      "La communauté d'agglomération cherche un chef de projet.",
    ],
    [
      "GHS",
      "Recrutement par voie contractuelle ou de détachement.",
      "Recrutement par voie contractuelle ou de détachement.",
    ],
    [
      "GHS",
      "Rémunération selon la grille de la fonction publique.",
      "Rémunération selon la grille de la fonction publique.",
    ],
  ]);
});

test("houses that everybody knows; their parts that serve others are none", () => {
  proves("direct", [["Michelin", "Vous menez les projets d'IA pour notre client interne.", "Michelin"]]);
  proves("consulting", [["Thales Services Numériques", "Vous menez les projets d'IA.", "Thales Services Numériques"]]);
});

test("what any firm says proves nothing", () => {
  proves("unknown", [
    ["Brume", "Le groupe compte 800 collaborateurs. Nos valeurs : audace, respect.", null],
    ["Brume", "Brume développe des applications et conçoit des équipes agiles.", null],
    ["Brume", "Vous développez, pour un réseau de 300 magasins, des outils d'IA.", null],
    ["Brume", "Nous souhaitons héberger les services sur une nouvelle plateforme.", null],
    ["Brume", "Industriel de la donnée, Brume vous attend.", null],
    [null, "Nous recherchons un chef de projet. Collecter les besoins.", null],
  ]);
  const post = employerOf("Brume", "Fabricant de moules confirmé, CDI.", "board", "Fabricant de moules H/F");
  assert.equal(post.kind, "unknown");
});

test("the number of an entity in its own books is no part of its name; a name in figures stays", () => {
  for (const [said, name] of [
    ["FR07 Boréale SAS", "Boréale SAS"],
    ["FR07 - Boréale", "Boréale"],
    ["2100 Verreries d'Ambrac SAS", "Verreries d'Ambrac SAS"],
    ["1001 Vies Ambrac SA", "1001 Vies Ambrac SA"],
    ["2100 Ambrac", "2100 Ambrac"],
    ["AG2R Ambrac", "AG2R Ambrac"],
    ["42 Ambrac SAS", "42 Ambrac SAS"],
  ] as const)
    assert.equal(employerOf(said, "Un poste.").name, name);
});
