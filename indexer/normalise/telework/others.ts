import { sentenceStart } from "../../text/quote.ts";
import type { Reading } from "../reading.ts";

/** Telework as the subject of the work, of somebody else or of former days. */

const THINGS =
  "outils?|solutions?|logiciels?|plateforme|materiel|equipement|deploiement|essor|gestion|projet|mise en place|demarche|sujets?|impacts?|effets?|etudes?|enquetes?|guides?|avenir";
export const TOPIC = new RegExp(
  [
    String.raw`(?:${THINGS}|(?:securis|facilit|simplifi|outill)\S+) (?:de |du |le |d'|sur le )?(?:tele-?travail|travail a distance|remote)`,
    "(?:organiser|deployer|encadrer|mesurer|etudier|developper) (?:le |leur |du )?tele-?travail",
    String.raw`(?:form(?:er|ez|ons)|sensibilis\S+)[^.,;\n]{0,20} au tele-?travail`,
    String.raw`(?:clients?|entreprises|utilisateurs|usagers|etudes?|enquetes?|sondages?)[^.,;\n]{0,20} tele-?travail`,
    "(?:set up|equip|furnish) (?:your |a )?home|home[- ]office (?:budget|allowance|equipment|stipend|set-?up)",
    "(?:equipes?|collaborateurs?|salaries|agents|personnes) (?:en|a) (?:tele-?travail|distance)",
  ].join("|"),
);

const SERVED =
  "locataires|collectivites|communes|administrations|organisations|clients?|clientes|utilisateurs|utilisatrices|usagers|adherents|assures|patients|etudiants|eleves|partenaires|fournisseurs|entreprises|habitants|citoyens|francais|familles|particuliers|abonnes|membres|apprenants|entrepreneurs|voyageurs|occupants|lecteurs|consommateurs|personnes|actifs|tenants|customers|users|employers|companies|people|students|citizens";
const NOT_WITH = "(?<!(?:chez|avec|pour|with|for|at) )";
/** What is done about telework that others do, or with what they need for it. */
const WORK_ON_IT = "etudi|analys|mesur|audit|observ|organis|redig|negoci|equip|deploy|outill|install|promouv|conce[vw]";
const TRADE = "vend|edit|commercialis|distribu|fabriqu";

/** What stands before a word of telework in its sentence, when others are meant. */
const OTHERS = new RegExp(
  [
    // « Nos locataires pratiquent … », « les habitants qui … », « les entreprises à … ».
    String.raw`${NOT_WITH}\b(?:nos|vos|leurs?|les|des|ces|aux|our|their|the) (?:[a-z]+ )?(?:${SERVED}) (?:(?:qui|who|that) )?(?:[a-z]*ent|[a-z]+ont|ont|en|a|work|are|have|get|enjoy|take|who)\b[^.,;:\n]{0,40}$`,
    String.raw`${NOT_WITH}\b(?:nos|les|des|our|their) (?:${SERVED}) (?:qui )?$`,
    String.raw`\bune? (?:francais|salarie|actif|cadre)e? sur [^.,;\n]{0,25}$|\b(?:des|aux) (?:salaries|personnes|actifs|cadres) (?:qui |en )?$`,
    // « Vous étudiez l'effet du … », « vous vendez des postes pensés pour le … ».
    String.raw`\b(?:(?:vous|tu) (?:${WORK_ON_IT})|(?:vous|tu|nous|on) (?:${TRADE}))\S+ (?:[^.,;\n]{0,60} )?(?:de |du |d'|le |la |l'|un |une |au |aux )$`,
    // « Cours en distanciel … ».
    String.raw`\b(?:cours|classes?|formations?|ateliers?|reunions?|entretiens?|consultations?|sessions?) (?:en |a )?$`,
    // « Jusqu'en 2023, l'entreprise autorisait … », « nous étions en … ».
    String.raw`\b(?:autoris|permett|pratiqu|propos|offr|accord)(?:ait|aient|ions)\b[^.;\n]{0,30}$|\b(?:etions|etait|etaient) (?:en |a )?$`,
  ].join("|"),
);

/** « Le télétravail de nos clients ». */
const OF_SERVED = new RegExp(
  `^(?:jours? de )?tele-?travail (?:de leurs |(?:de |d')(?:nos |vos |ses |ces )(?:${SERVED})\\b)|^tele-?travail des (?:\\d+ [a-z]+|${SERVED})\\b`,
);
const REACH = 60;

/** Whose telework stands at `index`: that of people whom the employer serves or studies? */
export const isOthers = (reading: Reading, index: number): boolean =>
  OTHERS.test(sentenceUpTo(reading, index)) || OF_SERVED.test(reading.folded.slice(index, index + REACH));

/** « Vous formez leurs équipes, sur place ou à distance »: what one does for others is done there or from afar. */
const EITHER_WAY = /(?:et|ou|\/) a distance$/;
const SERVES =
  /\b(?:vous|tu|nous|on) (?:[a-z]+ )?(?!travaill|pouv|peu|exerc|evolu|pratiqu|boss|rejoi|integr|choisi|organis)[a-z]{3,} (?:(?:aussi|egalement) )?(?:les|des|nos|leurs?|vos|le|la|l'|une?|du|chez|aupres)(?![a-z])[^.;\n]*$|\b(?:formations?|ateliers?|interventions?|seances|cours) (?:que vous [a-z]+ )?(?:se (?:font|tiennent|deroulent) |ont lieu )?$/;
export const isDoneForOthers = (reading: Reading, { index, 0: words }: RegExpExecArray): boolean =>
  EITHER_WAY.test(words) && SERVES.test(sentenceUpTo(reading, index));

/** « Nos équipes informatiques, elles, sont en … », « nos développeurs télétravaillent … »: a group of colleagues; « tous nos salariés » are the reader too. */
const COLLEAGUES =
  /(?<!\btous )\b(?:nos|les|our) [a-z-]+(?: [a-z-]+){0,2}(?:, (?:elles|eux),)? (?:sont|ont|beneficient|peuvent|travaillent|tele-?travaillent|pratiquent|y ont|are|have|can|work)\b[^.;:\n]*$/;

/** Do the words that end at `end` tell of colleagues? It matters where the offer says otherwise of its post. */
export const isOfColleagues = (reading: Reading, end: number): boolean => COLLEAGUES.test(sentenceUpTo(reading, end));

const sentenceUpTo = ({ text, folded }: Reading, index: number): string =>
  folded.slice(sentenceStart(text, index), index);
