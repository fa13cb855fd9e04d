import type { WholeCase } from "./facts-said.ts";

/** Clauses of texts that name a contract, or only its words. */
export const CONTRACT_CLAUSES: readonly WholeCase[] = [
  [
    { description: "Un CDI temps plein, avec un variable pouvant atteindre 10 %." },
    { contract: "cdi", workingTime: "full" },
  ],
  [{ description: "Poste en CDI à temps partiel évolutif." }, { contract: "cdi", workingTime: "part" }],
  [
    { description: "Vous justifiez d'un an d'expérience dans la conduite de projets (en alternance)." },
    { experience: 1 },
  ],
  [{ description: "Nous validons ensemble les éléments clés : mobilité, TJM/salaire, disponibilité." }, {}],
  [{ description: "Poste ouvert aux titulaires et aux contractuels. CDD de 3 ans." }, { contract: "public:36" }],
  [
    { description: "CHEF DE PROJET IA - LANNION - CDI\nVous rejoignez une équipe de six personnes." },
    { contract: "cdi" },
  ],
  [{ description: "Nous vous accueillons en contrat à durée indéterminé." }, { contract: "cdi" }],
  [{ description: "Renfort dans le cadre d'une tâche d'intérim de 4 mois." }, { contract: "interim:4" }],
  [{ description: "Chef de projet IA. Type : Freelance. Durée : 12 mois." }, { contract: "freelance:12" }],
  [{ description: "Product Owner, Paris (hybrid). Permanent (CDI only), 3 days onsite." }, { contract: "cdi" }],
  [{ description: "Mission d'intérim évolutive vers un CDI." }, { contract: "interim" }],
  [{ description: "CDD de 8 mois en vue d'une embauche en CDI." }, { contract: "cdd:8" }],
  [{ description: "Mission de conseil, en freelance ou portage." }, { contract: "freelance" }],
  [{ description: "Vous serez embauchée en CDI après une période d'essai de 3 mois." }, { contract: "cdi" }],
  [{ description: "Le stage dure de 4 à 6 mois." }, { contract: "stage" }],
  [{ description: "Position type: fixed term – 14 months" }, { contract: "cdd:14" }],
  [{ description: "Contract: Freelance / B2B, 9 months, renewable" }, { contract: "freelance:9" }],
  [{ description: "Contrat : CDD, 2 ans d'expérience demandés" }, { contract: "cdd", experience: 2 }],
  [{ description: "L'équipe : un lead, 4 data engineers en CDI." }, {}],
  [{ description: "Nous recrutons 2 chefs de projet en CDI." }, { contract: "cdi" }],
  [{ description: "Poste en CDI pouvant évoluer vers une direction de programme." }, { contract: "cdi" }],
  [{ description: "Après un premier CDD de 5 mois, un CDI pourra vous être proposé." }, {}],
  [{ description: "À la fin du stage, une embauche en CDI est envisageable." }, {}],
  [{ description: "Le VIE se déroule à Porto pour une durée de 12 mois." }, { contract: "vie:12" }],
  [{ description: "Contract duration: 2 years, fixed term." }, { contract: "cdd:24" }],
  [
    { description: "L'alternance commence en octobre 2027 pour 12 mois." },
    { contract: "alternance:12", startDate: "2027-10-01" },
  ],
  [{ contract: "Intérim - 3 Mois", description: "Stage conventionné d'une durée de 6 mois." }, { contract: "stage:6" }],
  [{ description: "Vermeil, leader de la formation en ligne et l'alternance, recrute." }, {}],
  [{ description: "Perspective d'évoluer vers un CDI." }, {}],
  [
    { contract: "CDD - 12 Mois", description: "Nous recherchons une apprentie pour nos projets d'IA." },
    { contract: "alternance/apprentissage:12" },
  ],
  [
    { contract: "Intérim - 6 Mois", description: "Ce stage est proposé par la direction de la recherche." },
    { contract: "stage:6" },
  ],
  [{ contract: "CDD - 12 Mois", description: "Vous encadrez un stagiaire et un alternant." }, { contract: "cdd:12" }],
  [
    { contract: "CDI", description: "Nous accueillons aussi des alternants : ce stage se prolonge souvent." },
    { contract: "cdi" },
  ],
];
