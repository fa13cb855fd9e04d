import { counted } from "../../offer/french.ts";
import { BadList } from "../../recruiters/given-list.ts";
import { observeRecruiters } from "../../recruiters/observe.ts";
import { employerNames } from "../../recruiters/offers.ts";
import {
  clearList,
  type Kept,
  keepList,
  keptWords,
  readSchool,
  SCHOOL_LISTS,
  type SchoolList,
} from "../../recruiters/school.ts";
import { observeSkills, unreadIn } from "../../recruiters/skills.ts";
import { decode } from "../../scrapers/kit/charset.ts";
import { type Command, EXIT, type Io, JSON_OPTION, UsageError } from "../command.ts";
import { tellIfEmpty } from "../house/empty-house.ts";
import { type House, openHouse } from "../house/house.ts";
import { bytesOf, whyShut } from "../terminal/given-file.ts";

const command: Command = {
  usage: "school [partners|syllabus [<fichier>]]",
  summary: "Les listes de l'école : ses entreprises partenaires, les compétences qu'elle enseigne.",
  details: [
    "Sans mot : ce que l'école a donné, et ce que Vigie en fait.",
    "partners <fichier>  remplace la liste des partenaires ; syllabus <fichier>, celle des compétences au programme.",
    "Un nom par ligne, ou un tableau dont une colonne s'appelle « entreprise », « raison sociale », « organisme »",
    "ou « compétence » : elle seule est gardée. « - » lit l'entrée standard. Un fichier vide ne change rien : --clear retire la liste.",
  ].join("\n"),
  mostWords: 2,
  options: { clear: { type: "boolean", help: "retire la liste nommée" }, json: JSON_OPTION },
  async run({ words, options, config, io }) {
    const [list, file] = words;
    const known = SCHOOL_LISTS.find((one) => one === list);
    const clear = options.clear === true;
    if (words.length > 0 ? !known || !file === !clear : clear)
      throw new UsageError(
        "il faut « partners <fichier> », « syllabus <fichier> », l'un des deux avec --clear, ou rien",
      );
    const lines = file ? decode(await given(file, io)).text : null;
    const house = await openHouse({ config, io });
    try {
      if (clear) await clearList(house.store.memory, known!);
      const kept = lines === null ? null : await keep(house, known!, lines);
      const said = clear ? ["Liste vidée."] : kept ? [keptWords(known!, kept)] : [];
      const shown = await show(house);
      if (options.json) io.out(`${JSON.stringify({ ...shown, kept })}\n`);
      else io.out([...said, ...wordsOf(shown)].map((line) => `${line}\n`).join(""));
      if (shown.offers === 0) await tellIfEmpty(house, io);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

const keep = async ({ store }: House, list: SchoolList, text: string): Promise<Kept> =>
  keepList(store.memory, list, text, await employerNames(store)).catch((error: unknown) => {
    throw error instanceof BadList ? new UsageError(error.message) : error;
  });

const given = (file: string, io: Io): Promise<Buffer> =>
  bytesOf(file, io).catch((error: unknown) => {
    throw new UsageError(`${file} : ${whyShut(error) ?? String(error)}`);
  });

/** What the school gave, and what comes of it. */
async function show({ store, now }: House) {
  const { partners, syllabus } = await readSchool(store.memory);
  const { rows, quietPartners } = await observeRecruiters(store, {}, now(), partners);
  const { offers, skills, unasked } = await observeSkills(store, {}, syllabus);
  return {
    offers,
    partners: partners.length,
    hiringPartners: rows.filter((row) => row.partner).map((row) => row.name),
    quietPartners,
    syllabus: syllabus.length,
    untaught: skills.filter((skill) => skill.taught === false).map((skill) => skill.name),
    unasked,
    unread: unreadIn(syllabus),
  };
}

const MOST_SHOWN = 15;
const list = (names: readonly string[]): string =>
  names.length === 0
    ? "personne"
    : names.slice(0, MOST_SHOWN).join(", ") +
      (names.length > MOST_SHOWN ? ` et ${counted(names.length - MOST_SHOWN, "autre")}` : "");

function wordsOf(shown: Awaited<ReturnType<typeof show>>): string[] {
  const { partners, hiringPartners, quietPartners, syllabus, untaught, unasked, unread } = shown;
  const aboutPartners = quietPartners && [
    `Partenaires : ${counted(partners, "entreprise")}`,
    `  recrutent en ce moment : ${list(hiringPartners)}`,
    `  sans offre ouverte dans nos relevés, ou sous un autre nom : ${list(quietPartners)}`,
  ];
  const aboutSyllabus = unasked && [
    `Programme : ${counted(syllabus, "ligne")}`,
    `  demandées et pas au programme, les plus demandées d'abord : ${skillList(untaught)}`,
    `  au programme et dans aucune offre ouverte : ${skillList(unasked)}`,
    ...(unread.length > 0 ? [`  lignes où aucune compétence n'est reconnue : ${skillList(unread)}`] : []),
  ];
  return [
    ...(aboutPartners ?? ["Partenaires : aucune liste (« vigie school partners <fichier> »)"]),
    ...(aboutSyllabus ?? ["Programme : aucune liste (« vigie school syllabus <fichier> »)"]),
  ];
}

const skillList = (names: readonly string[]): string => (names.length === 0 ? "aucune" : list(names));
