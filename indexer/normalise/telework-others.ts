import { sentenceStart } from "./quote.ts";
import type { Reading } from "./reading.ts";

/** Telework as the subject of the work, or of somebody else. */
export const TOPIC =
  /(?:form(?:er|ez|ons)|sensibilis\S+)[^.,;\n]{0,20} au tele-?travail|(?:clients?|entreprises|utilisateurs|usagers)[^.,;\n]{0,20} (?:tele-?travail|remote)|(?:outils?|solutions?|logiciels?|plateforme|materiel|equipement|deploiement|essor|securis\S+|gestion|projet|mise en place|demarche|sujets?|impacts?|effets?|etudes?|enquetes?|guides?|avenir) (?:de |du |d'|sur le )?(?:tele-?travail|remote)|(?:equipes?|collaborateurs?|salaries|agents|personnes) (?:en|a) (?:tele-?travail|distance)|remote (?:sensing|team|monitoring|access|desktop|server|maintenance|site|diagnos|support|procedure)/;

const SERVED =
  "locataires|clients?|clientes|utilisateurs|utilisatrices|usagers|adherents|assures|patients|etudiants|eleves|partenaires|fournisseurs|entreprises|habitants|citoyens|francais|familles|particuliers|abonnes|membres|apprenants|entrepreneurs|voyageurs|occupants|lecteurs|consommateurs|personnes|actifs|tenants|customers|users|employers|companies|people|students|citizens";
/** « Nos locataires pratiquent … », « les entreprises à organiser … », « un salarié sur trois est … »: others are the subject. */
const OTHERS = new RegExp(
  String.raw`(?<!(?:chez|avec|pour|with|for|at) )\b(?:nos|vos|leurs?|les|des|ces|aux|our|their|the) (?:[a-z]+ )?(?:${SERVED}) (?:(?:qui|who|that) )?(?:[a-z]*ent|[a-z]+ont|ont|en|a|work|are|who)\b[^.,;:\n]{0,40}$|(?<!(?:chez|avec|pour|with|for|at) )\b(?:nos|les|des|our|their) (?:${SERVED}) (?:qui )?$|\bune? (?:francais|salarie|actif|cadre)e? sur [^.,;\n]{0,25}$|\b(?:des|aux) (?:salaries|personnes|actifs|cadres) (?:qui |en )?$|\bvous (?:etudi|analys|mesur|audit|observ|organis)\S+ (?:[^.,;\n]{0,25} )?(?:de |du |d'|le )$`,
);

/** « Le télétravail de nos clients ». */
const OF_SERVED = new RegExp(
  `^tele-?travail (?:de |d')(?:nos |vos |leurs |ses |ces )(?:${SERVED})\\b|^tele-?travail des (?:${SERVED})\\b`,
);
const REACH = 60;

/** Whose telework stands at `index`: that of people whom the employer serves or studies? */
export const isOthers = (reading: Reading, index: number): boolean =>
  OTHERS.test(reading.folded.slice(sentenceStart(reading.text, index), index)) ||
  OF_SERVED.test(reading.folded.slice(index, index + REACH));
