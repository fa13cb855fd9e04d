import { long, type Pair, type Side, source } from "./pair.ts";

const CRM = `Vous menez la refonte de la base de trois millions de foyers. Vous spécifiez les règles de dédoublonnage. Vous lancez les premiers scores d'appétence
avec l'agence média.`;

const borne = (company: string, ref: string, rest = ""): Side =>
  source(company, ref, { title: "Data Engineer (H/F)", company, place: "Lyon", description: `${long} ${rest}` });

/** A brand and the house that bears it, and who only names the other. */
export const BRANDS: readonly Pair[] = [
  {
    name: "« X by Y » et le groupe qui nomme toutes ses marques, un même texte",
    want: "same",
    a: borne("Taille Fine by Ansquer", "1"),
    b: borne("ANSQUER GROUP INCL TAILLE FINE AND LUNET", "2", "Une mutuelle et deux jours à domicile."),
  },
  {
    name: "deux marques d'un même groupe, un même texte",
    want: "possible",
    a: borne("Taille Fine by Ansquer", "1"),
    b: borne("Lunet by Ansquer", "2", "Une mutuelle et deux jours à domicile."),
  },
  {
    name: "une marque et sa maison, chacune dans le texte de l'autre",
    want: "same",
    a: source("wttj", "chef-de-projet-crm", {
      title: "Chef de projet CRM & data client",
      company: "Ribambelle",
      place: "Roubaix",
      description: `Derrière la marque Ribambelle, que vous croisez dans toutes les cours de récréation, la société Filatures Ansquer emploie 900 personnes. Nous
cherchons notre futur chef de projet. ${CRM} Parking pour les vélos, crèche d'entreprise.`,
    }),
    b: source("francetravail", "200XQKK", {
      title: "Chef de projet CRM et data client (H/F)",
      company: "FILATURES ANSQUER SAS",
      place: "59100 ROUBAIX",
      description: `Filatures Ansquer (marque Ribambelle, vêtements d'enfants) recrute son chef de projet CRM. ${CRM} Débutants acceptés, permis souhaité, anglais lu.`,
    }),
  },
  {
    name: "une maison qui nomme l'autre comme son client",
    want: "different",
    a: source("wttj", "chef-de-projet-crm", {
      title: "Chef de projet CRM & data client",
      company: "Ribambelle",
      place: "Roubaix",
      description: `Ribambelle équipe des marques comme Filatures Ansquer et dix autres enseignes de la région, depuis 2009. ${CRM} Parking pour les vélos, crèche d'entreprise.`,
    }),
    b: source("francetravail", "200XQKK", {
      title: "Chef de projet CRM et data client (H/F)",
      company: "FILATURES ANSQUER SAS",
      place: "59100 ROUBAIX",
      description: `Filatures Ansquer recrute son chef de projet CRM pour accompagner sa croissance en Europe. ${CRM} Débutants acceptés, permis souhaité, anglais lu.`,
    }),
  },
];
