import { ASKED_FOR } from "./asked-for.ts";
import { NAMED_TOO } from "./names-too.ts";
import { PASSAGES } from "./personal-data-passages.ts";
import { NAMED } from "./persons.ts";
import { PLACED } from "./placed.ts";
import { MAIL_SENTENCES, MAILS, PHONE_SENTENCES, PHONES, PROFILES } from "./ways-to-reach.ts";

/** Sentences with planted, invented personal data: each with the words that must be gone. */

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
  "Pour en savoir plus sur le poste : {}, Directeur des opérations, 06 39 98 45 67.",
  "Merci d'envoyer votre dossier à l'attention de {} avant le 15 mai.",
  "Contacts : {} et Nadège Fournier",
  "Vous travaillerez aux côtés de {}, Chief Data Officer.",
  "Vous serez encadré(e) par {} (doctorat en IA).",
  "Tu rejoindras {} et son équipe produit.",
  "Process de recrutement : 1. Call avec {} (Talent Acquisition) 2. Cas pratique",
  "Étape 1 : échange de 30 min avec {}",
  "{} vous recontactera sous 48 h.",
  "À bientôt,\n{}\nTalent Acquisition Manager",
  "Chargée de recrutement : {}",
  "Consultant en charge du poste : {}",
  "Ce poste est géré par {}.",
  "Auteur de l'annonce : {}",
  "Please contact {} at the number below.",
  "You will be reporting to {}, our CTO.",
  "Hi, I'm {} and I lead the AI team.",
  "Bonjour, je suis {}, fondatrice de la société.",
  "Fondée par {} et Paul Grandjean, la société compte 40 salariés.",
  "Contact : Mme {} - 0639984567",
  "Vous pouvez joindre {} par téléphone.",
  "N'hésite pas à écrire à {} !",
  "Responsable hiérarchique : {}",
  "N+1 : {}",
  "Si ce poste vous intéresse, {} se fera un plaisir d’échanger avec vous.",
  "Pour postuler, adressez votre CV à {}.",
  "Le poste est rattaché à {}, DSI.",
  "Dirigée par {}, l’équipe compte 12 personnes.",
  "« On s’éclate ici », {}, Data Scientist",
  "La personne en charge du recrutement est {}.",
  "For any question, reach {} by phone.",
  "Apply by sending your CV to {}.",
  "{} - 06 39 98 11 22",
  "Chargé d’affaires : {}",
];

interface Planted {
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

/** « Contact : [[Zélie Montcalm]] » as it is written, and what of it must be gone. */
export const bare = (passage: string): string => passage.replace(/\[\[(.*?)\]\]/gs, "$1");
export const secretsOf = (passage: string): string[] =>
  [...passage.matchAll(/\[\[(.*?)\]\]/gs)].flatMap(([, secret = ""]) =>
    /^\p{Lu}/u.test(secret) ? wordsOf(secret).filter((word) => word.length > 3) : [secret],
  );

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
  { text: inOffer("Pour en savoir plus : Nora B., sur place."), secrets: ["Nora"] },
  { text: inOffer("Ton manager : Akli. Ton binôme : Ombrelle."), secrets: ["Akli", "Ombrelle"] },
  { text: inOffer("Cas pratique avec Nora et Tristan, puis réponse."), secrets: ["Nora", "Tristan"] },
  { text: inOffer("Encadrants : R. Montcalm, S. Ben Hamadi"), secrets: ["Montcalm", "Hamadi"] },
  { text: inOffer("Parlez-en à Gauthier, il répond vite."), secrets: ["Gauthier"] },
  {
    text: inOffer("Meet the team: Priyanka (PM), Tomasz (ML), Yuki (design)"),
    secrets: ["Priyanka", "Tomasz", "Yuki"],
  },
  { text: inOffer("Telegram : @zeliem"), secrets: ["zeliem"] },
  { text: inOffer("Votre tutrice sera Clotilde."), secrets: ["Clotilde"] },
  { text: inOffer("Tel. 01 99 00 12 34 (Tanguy)"), secrets: ["Tanguy"] },
  { text: inOffer("Talent Partner: Kelechi Okafor"), secrets: ["Kelechi", "Okafor"] },
  { text: inOffer("You'll report directly to our CEO, Ragnhild Solberg."), secrets: ["Ragnhild", "Solberg"] },
  { text: inOffer("Bonne lecture, Églantine de l'équipe RH"), secrets: ["Églantine"] },
  { text: inOffer("Poste tenu aujourd'hui par Sandrine, qui part en retraite."), secrets: ["Sandrine"] },
  { text: inOffer("J. Montcalm, chef de service, vous répondra."), secrets: ["Montcalm"] },
  { text: inOffer("Mme. LE GALL au 01 99 00 12 34"), secrets: ["GALL"] },
  { text: inOffer("« On apprend vite », Clotilde, chef de projet depuis 3 ans"), secrets: ["Clotilde"] },
  { text: inOffer("L'équipe :\nQuentin, Rémi & Vincent - Data Engineers"), secrets: ["Quentin", "Rémi", "Vincent"] },
  { text: inOffer("Créée par les frères Anatole et Basile Montcalm."), secrets: ["Anatole", "Basile", "Montcalm"] },
  { text: `${BEFORE}${AFTER}\nHâte de te rencontrer !\nSolange & Raoul`, secrets: ["Solange", "Raoul"] },
  {
    text: inOffer("<p><b>Contact&nbsp;:</b> <span>Zélie</span> <span>Montcalm</span></p>"),
    secrets: ["Zélie", "Montcalm"],
  },
  // Names that no list knows: the words around tell.
  { text: inOffer("Ton manager s'appelle Ombric, il adore le vélo."), secrets: ["Ombric"] },
  { text: inOffer("Votre contact RH est Orvelle Tarquin."), secrets: ["Orvelle", "Tarquin"] },
  { text: inOffer("Un recrutement mené par Ewerald Lescop."), secrets: ["Ewerald", "Lescop"] },
  { text: inOffer("Ta cheffe, Mirvelle, te formera."), secrets: ["Mirvelle"] },
  { text: inOffer("Le mot de votre manager, Orsin : « On avance. »"), secrets: ["Orsin"] },
  { text: inOffer("Vous rendrez compte à Zarian Pétrel."), secrets: ["Zarian", "Pétrel"] },
  { text: inOffer("Sous la responsabilité de Fardelle Houzé."), secrets: ["Fardelle", "Houzé"] },
  { text: inOffer("Puis un call avec Ombric."), secrets: ["Ombric"] },
  { text: inOffer("Vous travaillerez avec Ombric, Nora et Orsin."), secrets: ["Ombric", "Nora", "Orsin"] },
  { text: inOffer("Rejoins Ombric, Nora et toute l'équipe !"), secrets: ["Ombric", "Nora"] },
  { text: inOffer("Hi, I'm Ombric, recruiter at Vermeil."), secrets: ["Ombric"] },
  { text: inOffer("Orvelle Tarquin\nResponsable RH"), secrets: ["Orvelle", "Tarquin"] },
  { text: inOffer("À très vite !\nOrvelle T.\nTalent Partner chez Vermeil"), secrets: ["Orvelle"] },
  { text: inOffer("Orvelle Tarquin | orvelle@exemple.fr"), secrets: ["Orvelle", "Tarquin"] },
  { text: inOffer("Tél : zéro six, trente-neuf, quatre-vingt-dix-huit, douze, treize"), secrets: ["trente-neuf"] },
  { text: inOffer("Appelez le 06 trente-neuf 98 12 13."), secrets: ["98 12"] },
  { text: inOffer("Call oh six three nine nine eight one two"), secrets: ["nine nine"] },
  { text: inOffer("L'équipe de Clotilde compte cinq personnes."), secrets: ["Clotilde"] },
  { text: inOffer("Entretien 1 : Ombric (CTO). Entretien 2 : Nora (CEO)."), secrets: ["Ombric", "Nora"] },
  { text: inOffer("Des questions ? Clotilde est là : 06 39 98 12 34"), secrets: ["Clotilde"] },
  { text: inOffer("Nom : Clotilde\nTél : 06 39 98 12 34"), secrets: ["Clotilde"] },
  { text: inOffer("You'll be managed by Orvelle Tarquin."), secrets: ["Orvelle", "Tarquin"] },
  { text: inOffer("Mobile : 336 39 98 12 34"), secrets: ["39 98"] },
  { text: inOffer("Our CTO Ombric will interview you."), secrets: ["Ombric"] },
  { text: inOffer("Ping Clotilde on Slack."), secrets: ["Clotilde"] },
  { text: inOffer("Kind regards,\nOmbric"), secrets: ["Ombric"] },
  { text: `${BEFORE}${AFTER}\nÀ bientôt,\nL'équipe RH\nSolange, Raoul et Nora`, secrets: ["Solange", "Raoul", "Nora"] },
  { text: inOffer("Un mot d'Ombric, votre futur responsable"), secrets: ["Ombric"] },
  { text: inOffer("Tél : O6 39 98 12 34"), secrets: ["39 98"] },
  { text: inOffer("zelie POINT montcalm CHEZ exemple POINT fr"), secrets: ["montcalm"] },
  { text: inOffer("zelie.montcalm*at*exemple.fr"), secrets: ["montcalm"] },
  { text: inOffer("zelie.montcalm@exemple"), secrets: ["montcalm"] },
  { text: inOffer("insta : @zelie.recrute"), secrets: ["zelie"] },
  { text: inOffer("LinkedIn : in/zelie-montcalm"), secrets: ["montcalm"] },
  { text: inOffer("https://linktr.ee/zeliemontcalm"), secrets: ["zeliemontcalm"] },
  {
    text: inOffer("Contact : Zélie Montcalm / 06 39 98 12 34 / zelie@exemple.fr"),
    secrets: ["Zélie", "06 39", "zelie@"],
  },
  ...PASSAGES.map((passage): Planted => ({ text: `${BEFORE}${AFTER}\n${bare(passage)}`, secrets: secretsOf(passage) })),
  ...[...NAMED, ...NAMED_TOO, ...PLACED, ...ASKED_FOR].map(
    ([text, secrets]): Planted => ({ text: `${BEFORE}${AFTER}\n${text}`, secrets }),
  ),
];
