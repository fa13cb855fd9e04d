/** Sentences with planted, invented personal data: each with the words that must be gone; and texts that must stay as they are. */

const PEOPLE = [
  "Zélie Montcalm",
  "Gwénolé Kerbrat",
  "Akli Benhaddou",
  "Meryll Fontanel",
  "Kader Bensaïd",
  "Shannen Duvivier",
  "Thi Huong Nguyen",
  "Oluwaseun Adeyemi",
  "Szymon Wójcik",
  "Xinyi Zhang",
  "Fatoumata Diallo",
  "Jean-Baptiste de la Rochère",
  "Marie-Ange N'Guessan",
  "Ségolène d'Ormont",
  "Özlem Yıldırım",
  "Bjørn Ødegaard",
  "Rajesh Kumaran",
  "Aurélie BRISEBOIS",
  "MONTCALM Hugo",
  "Camille Le Goff",
  "Yacine Ait-Saïd",
  "Inès El Khoury",
  "Karim Ben Youssef",
  "Solenn Prigent",
];

/** « {} » is a person. */
const SENTENCES = [
  "Contact : {}",
  "Votre contact : {}, chargé de recrutement.",
  "Contact RH : {} – Talent Acquisition",
  "Contactez {} pour en savoir plus.",
  "Pour toute question, contactez {} au 01 99 00 12 34.",
  "Pour tout renseignement, vous pouvez joindre M. {} au 01 99 00 12 34.",
  "Merci d'adresser votre candidature à Mme {}.",
  "Envoyez votre CV à Madame {} avant le 3 mars.",
  "Adressez vos candidatures à l'attention de {}.",
  "À l'attention de Monsieur {}, DRH",
  "Votre interlocutrice : {}",
  "Interlocuteur : {}",
  "Recruteur : {}",
  "Recruteuse en charge : {}",
  "Offre suivie par {}.",
  "Annonce publiée par {}",
  "Posted by {}",
  "Hiring manager: {}",
  "Your recruiter: {}",
  "Personne à contacter : {}",
  "Je suis {}, consultante en recrutement spécialisée en data.",
  "Moi c'est {}, Talent Acquisition Manager.",
  "Je m'appelle {} et je recrute pour mon équipe.",
  "Un premier échange avec {}, notre RH.",
  "Un entretien visio avec {} (CTO).",
  "1er entretien avec {}, responsable du pôle.",
  "Sous la responsabilité de {}, directeur de l'innovation, vous pilotez les projets.",
  "Rattaché(e) à {}, notre directrice Data, vous cadrez les besoins.",
  "Tu reporteras à {}, Head of Data.",
  "Vous serez accompagné par {}, votre manager.",
  "{}, chargée de recrutement, vous contactera.",
  "{} - Responsable recrutement",
  "{}, Talent Acquisition Specialist, attend votre candidature.",
  "Échange téléphonique avec {} puis test technique.",
  "N'hésitez pas à contacter {} sur LinkedIn.",
  "Cordialement,\n{}",
  "Reach out to {} for more details.",
  "You will report to {}, VP Engineering.",
  "Responsable du recrutement : {}",
  "Votre conseillère : {}",
  "Référente handicap : {}",
  "Tuteur de stage : {}",
  "Manager : {}",
  "Maître d'apprentissage : {}",
];

const MAILS = [
  "zelie.montcalm@exemple.fr",
  "z.montcalm+ia@sous.exemple-rh.com",
  "recrutement@exemple.fr",
  "zelie.montcalm [at] exemple.fr",
  "zelie.montcalm(at)exemple.fr",
  "zelie.montcalm [arobase] exemple [point] fr",
  "zelie.montcalm AT exemple DOT fr",
  "zelie.montcalm @ exemple.fr",
  "zelie.montcalm&#64;exemple.fr",
  "zelie.montcalm{at}exemple.fr",
  "zelie.montcalm arobase exemple.fr",
  "zelie.montcalm [ at ] exemple.fr",
  "zelie_montcalm@exemple.co.uk",
  "ZELIE.MONTCALM@EXEMPLE.FR",
];
const MAIL_SENTENCES = [
  "Envoyez votre CV à {}.",
  "Candidature : {} (réf. IA-12)",
  '<p>Mail : <a href="mailto:x">{}</a></p>',
];

const PHONES = [
  "01 99 00 12 34",
  "01.99.00.12.34",
  "01-99-00-12-34",
  "0199001234",
  "01/99/00/12/34",
  "06 39 98 12 34",
  "+33 6 39 98 12 34",
  "+33639981234",
  "+33 (0)6 39 98 12 34",
  "0033 6 39 98 12 34",
  "(+33) 6 39 98 12 34",
  "01\u00a099\u00a000\u00a012\u00a034",
  "0262 99 12 34",
  "0262 12 34 56",
  "0692 12 34 56",
  "+262 692 12 34 56",
  "+590 690 12 34 56",
  "0596 12 34 56",
  "+32 2 123 45 67",
  "+32 470 12 34 56",
  "+41 22 123 45 67",
  "+41 79 123 45 67",
  "+352 621 123 456",
  "+44 20 7946 0958",
  "+1 (415) 555-0132",
  "+212 6 12 34 56 78",
  "09 72 12 34 56",
  "0 805 12 34 56",
];
const PHONE_SENTENCES = ["Tél. : {}", "Appelez-nous au {} pour en parler.", "Renseignements ({})"];

const PROFILES = [
  "https://www.linkedin.com/in/zelie-montcalm-12345/",
  "linkedin.com/in/zelie-montcalm",
  "https://fr.linkedin.com/in/zelie-montcalm?trk=x",
  "https://calendly.com/zelie-montcalm/30min",
  "calendly.com/zelie-montcalm",
  "https://wa.me/33639981234",
  "https://www.viadeo.com/fr/profile/zelie.montcalm",
  "https://meetings.hubspot.com/zelie-montcalm",
];

export interface Planted {
  text: string;
  /** None of these may be left. */
  secrets: string[];
}

const BEFORE = "Vous pilotez des projets IA chez Vermeil à Lyon, avec Jira et Python. ";
const AFTER = "\nPostulez : https://exemple.fr/offres/1?ref=0145678901";
const inOffer = (sentence: string): string => `${BEFORE}\n${sentence}${AFTER}`;

/** Words of a name that must be gone; particles and single letters tell nobody. */
const wordsOf = (name: string): string[] =>
  name.split(/[\s'’]+/).filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));

export const PLANTED: readonly Planted[] = [
  ...SENTENCES.flatMap((sentence, at) =>
    [0, 1, 2, 3].map((turn): Planted => {
      const name = PEOPLE[(at * 5 + turn * 7) % PEOPLE.length]!;
      return { text: inOffer(sentence.replace("{}", name)), secrets: wordsOf(name) };
    }),
  ),
  ...MAILS.flatMap((mail) =>
    MAIL_SENTENCES.map(
      (sentence): Planted => ({
        text: inOffer(sentence.replace("{}", mail)),
        secrets: [mail.slice(0, 8)],
      }),
    ),
  ),
  ...PHONES.flatMap((phone) =>
    PHONE_SENTENCES.map(
      (sentence): Planted => ({
        text: inOffer(sentence.replace("{}", phone)),
        secrets: [phone.slice(-6)],
      }),
    ),
  ),
  ...PROFILES.map(
    (profile): Planted => ({ text: inOffer(`Mon profil : ${profile}`), secrets: ["montcalm", "33639981234"] }),
  ),
  { text: inOffer("Contact : Léa M., RH"), secrets: ["Léa"] },
  { text: inOffer("Contact : J. Montcalm"), secrets: ["Montcalm"] },
  { text: inOffer("Contact : Mme L. Brisebois"), secrets: ["Brisebois"] },
  { text: inOffer("Échange avec Nora et Gwénolé (directeur)."), secrets: ["Nora", "Gwénolé"] },
  {
    text: inOffer("Une rencontre avec Ophélie, Abir, Dragos et Solenne."),
    secrets: ["Ophélie", "Abir", "Dragos", "Solenne"],
  },
  { text: inOffer("Entretien téléphonique avec la RH Eléonore."), secrets: ["Eléonore"] },
  { text: inOffer("Entretien avec Akli (CTO) et Meryll (Lead)."), secrets: ["Akli", "Meryll"] },
  { text: inOffer("Contact : zélie montcalm"), secrets: ["montcalm"] },
  {
    text: inOffer("<p><b>Contact&nbsp;:</b> <span>Zélie</span> <span>Montcalm</span></p>"),
    secrets: ["Zélie", "Montcalm"],
  },
  {
    text: inOffer("Contact : Zélie Montcalm / 06 39 98 12 34 / zelie@exemple.fr"),
    secrets: ["Zélie", "06 39", "zelie@"],
  },
];

/** Nothing here is a person's: word for word the same afterwards. */
export const KEPT: readonly string[] = [
  "Contact : Service Recrutement",
  "Contact : Direction des Ressources Humaines",
  "Contactez notre équipe RH pour en savoir plus.",
  "Contactez-nous via le formulaire de candidature.",
  "Prise de contact avec les clients de la région Auvergne.",
  "Vous êtes en contact avec Airbus, Thales et Safran.",
  "Vous serez en contact direct avec le Comité de Direction.",
  "Vous travaillez avec Jira, Confluence, Claude et ChatGPT.",
  "Vous utilisez Claude Code, Mistral AI, Gemini et Copilot au quotidien.",
  "Le réseau de pharmacies Jean Coutu recrute.",
  "Les magasins Leroy Merlin, Louis Vuitton et Yves Rocher.",
  "Rattaché(e) au Directeur des Systèmes d'Information",
  "Rattaché(e) à la Direction Innovation de Pierre Fabre",
  "Sous la responsabilité du Responsable Data & IA",
  "Sous la responsabilité de la Directrice Générale Adjointe",
  "Manager : équipe de 5 personnes",
  "Manager des projets IA transverses",
  "Scrum Master, Product Owner et Product Manager",
  "Recruteur : Cabinet Vermeil",
  "Recruteur : France Travail",
  "Publié par Welcome to the Jungle",
  "Posted by LinkedIn",
  "Suivi par le Ministère de la Culture",
  "Madame, Monsieur,",
  "Mme la Maire, M. le Préfet",
  "Échange avec Microsoft et Google sur la feuille de route.",
  "Entretien avec l'équipe Data puis avec la Direction.",
  "Lycée Louis-le-Grand, Université Pierre et Marie Curie, École Jules Ferry",
  "Siège : 12 rue Victor Hugo, 69002 Lyon",
  "Site de Saint-Denis, avenue Jean Jaurès, Boulogne-Billancourt",
  "Fondation Abbé Pierre, Institut Gustave Roussy, Institut Curie",
  "SIRET 123 456 789 00012, RCS Paris 123 456 789",
  "Référence : 0123456789",
  "Offre n° 2025-4921, code 123456789012",
  "Salaire : 40 000 - 45 000 €, 12 000 collaborateurs, 1 200 000 clients",
  "Du 01/02/2026 au 31/07/2026, de 09:00 à 18:30",
  "Entre 2024 et 2026, plus de 250 000 dossiers traités",
  "Postulez sur https://exemple.fr/offres/0639981234?source=contact",
  "https://www.linkedin.com/company/vermeil et https://www.linkedin.com/jobs/view/4012345678",
  "Suivez-nous sur https://twitter.com/vermeil_fr",
  "Liaison LTE-M. Les caméras sont alertées par un premier capteur.",
  "Norme ISO 27001, RGPD, AI Act (règlement UE 2024/1689)",
  "Vous avez créé des cas d'usage avec Python, R et Scala.",
  "Rejoignez Doctolib, Alan ou Qonto.",
  "Rejoignez Vermeil, leader de l'IA générative.",
  "Tuteur en entreprise et suivi par l'école",
  "Conseiller clientèle, Référent IA, Interlocuteur privilégié des métiers",
  "Contact client, Relation fournisseurs, Contact presse",
  "Cordialement,\nL'équipe Recrutement",
  "Types de contact : téléphone, mail, visite",
  "Vous contactez les prospects et rencontrez les décideurs.",
  "Chargé de recrutement H/F",
  "Poste basé à Martin-Église ou à Saint-Martin-d'Hères",
  "Modèles : Llama 3, Mistral Large, Claude 3.5 Sonnet, Bert, Camembert",
  "Outils : Notion, Figma, Miro, Airtable, Marc (outil interne)",
];
