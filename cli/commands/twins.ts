import type { TwinsRoom } from "../../api/operator.ts";
import { decisionWords } from "../../api/pages/operator/twins.ts";
import { counted } from "../../offer/french.ts";
import type { Offer } from "../../offer/offer.ts";
import { type Command, EXIT, type Invocation, JSON_OPTION, text, UsageError } from "../command.ts";
import { type House, openHouse } from "../house/house.ts";
import { twinAnswers } from "../operator/twins.ts";

const DECISIONS = ["same", "different", "undo"] as const;

const command: Command = {
  usage: "twins [same|different|undo <offre> <offre>]",
  summary:
    "Les doublons possibles : ce que les règles laissent à décider, et ce qui est décidé ; réunit ou sépare deux offres.",
  details: [
    "Sans mot : les paires à décider, puis vos décisions.",
    "same       c'est la même offre ; elles sont réunies aussitôt.",
    "different  ce sont deux offres ; les règles ne les réuniront jamais. De « même annonce, autres villes », la seconde s'en va.",
    "undo       reprend l'un ou l'autre : les règles jugent de nouveau seules.",
    "Deux offres ouvertes, que les règles les rapprochent ou non : chacune par l'adresse de sa page, ou comme cette liste la nomme.",
  ].join("\n"),
  mostWords: 3,
  options: {
    why: {
      type: "string",
      placeholder: "TEXTE",
      help: "same, different : pourquoi (ne se lit qu'ici et chez l'exploitant)",
    },
    json: JSON_OPTION,
  },
  async run({ words, options, config, io }) {
    const [word, one, other] = words;
    const decision = DECISIONS.find((known) => known === word);
    if (words.length > 0 && (!decision || !one || !other))
      throw new UsageError("il faut « same », « different » ou « undo » et deux offres, ou rien");
    const house = await openHouse({ config, io });
    try {
      if (decision) await decide(house, decision, [one!, other!], options);
      const shown = await twinAnswers(house).twins();
      if (options.json) io.out(`${JSON.stringify(shown)}\n`);
      else io.out(lines(shown));
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

async function decide(
  house: House,
  decision: (typeof DECISIONS)[number],
  [one, other]: [string, string],
  options: Invocation["options"],
): Promise<void> {
  const { decideTwins, undecideTwins } = twinAnswers(house);
  const undo = async () => ((await undecideTwins(one, other)) ? null : "rien n'est décidé de ces deux offres, ou plus");
  const whyNot =
    decision === "undo"
      ? await undo()
      : await decideTwins(one, other, { outcome: decision, why: text(options.why) ?? null });
  if (whyNot !== null) throw new UsageError(whyNot);
}

function lines({ possible, total, decided }: TwinsRoom): string {
  const open = possible.flatMap(({ offers, reasons }) => ["", ...offers.map(offerLine), `  ${reasons.join(" ; ")}`]);
  const told = decided.flatMap((pair) => ["", ...pair.sides.map(sideLine), `  ${decisionWords(pair)}`]);
  const rest = total > possible.length ? `, les ${possible.length} plus récentes` : "";
  return [
    total === 0 ? "Aucune paire à décider." : `${counted(total, "paire")} à décider${rest} :`,
    ...open,
    ...(told.length > 0 ? ["", "Décidé :", ...told] : []),
    "",
  ].join("\n");
}

const offerLine = ({ id, title, employer, doors }: Offer): string =>
  `${sideLine({ id, title, employer: employer.name })} (${[...new Set(doors.map(({ source }) => source))].join(", ")})`;

const sideLine = ({ id, title, employer }: TwinsRoom["decided"][number]["sides"][number]): string =>
  [id, [title, employer].filter(Boolean).join(", ")].join("  ");
