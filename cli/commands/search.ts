import { counter, hintsOf } from "../../api/hints.ts";
import { compile, type Found, findOffers, readOffersQuery } from "../../api/offer-search.ts";
import { offersAnswer } from "../../api/offers-answer.ts";
import { ENGINE_WORDS, HINT_WORDS } from "../../api/pages/words.ts";
import { HttpProblem } from "../../api/problem.ts";
import type { Hint } from "../../api/schemas/answers.ts";
import type { FieldError } from "../../api/schemas/input.ts";
import { OFFER_PARAMETERS, OffersQuery } from "../../api/schemas/offers-query.ts";
import { counted, frenchNumber, ofPlace } from "../../offer/french.ts";
import { stateWords } from "../../offer/freshness.ts";
import { contractLine, payLine, startLine, teleworkLine } from "../../offer/line.ts";
import type { Offer } from "../../offer/offer.ts";
import { placeName, placesWords, unsaid, wordOf } from "../../offer/words.ts";
import { type Command, EXIT, JSON_OPTION, type Option, UsageError } from "../command.ts";
import { tellIfEmpty } from "../empty-house.ts";
import { openHouse } from "../house.ts";
import { searching } from "../searching.ts";

const filters = Object.fromEntries(
  OFFER_PARAMETERS.filter((name) => name !== "q").map((name): [string, Option] => [
    name,
    { type: "string", placeholder: "VALEUR", help: OffersQuery.shape[name].description ?? name },
  ]),
);

const factsOf = (offer: Offer): string[] => [
  offer.employer.name ?? "employeur non précisé",
  placesWords(offer.places.map(placeName)) ?? `lieu ${unsaid(offer)}`,
  contractLine(offer),
  ...[startLine(offer) ?? []].flat(),
  teleworkLine(offer),
  payLine(offer),
];

const command: Command = {
  usage: 'search "<mots>" [filtres]',
  summary: "Cherche dans les offres déjà collectées.",
  details: "Les filtres sont ceux de l'API : --contract cdi,alternance --near Lyon --radius 30 --postedWithin 14 …",
  takesWords: true,
  options: { ...filters, json: JSON_OPTION },
  async run({ words, options, config, io }) {
    const { json, ...given } = options;
    const { query, errors, ignored } = readOffersQuery({ role: ["core", "adjacent"], ...given, q: words.join(" ") });
    const house = await openHouse({ config });
    try {
      const doors = searching(house);
      const compiled = await compile(query, doors);
      const wrong = [...errors, ...compiled.errors];
      if (wrong.length > 0) throw wrongOptions(wrong);
      const found = await findOffers(doors, query, compiled, ignored).catch((error: unknown) => {
        throw error instanceof HttpProblem ? wrongOptions(error.errors) : error;
      });
      const asked = { query, result: found.result, titles: new Map() };
      const hints = await hintsOf(asked, doors, counter(doors, {}, "total"));
      if (json) io.out(`${JSON.stringify(offersAnswer(found, hints, doors.now()))}\n`);
      else
        io.out(
          [
            head(found),
            ...found.ignored.map(unused),
            ...hints.map(hinted),
            ...found.rows.map((row) => card(row, doors.now())),
            rest(found),
          ].join(""),
        );
      if (found.result.total === 0) await tellIfEmpty(house, io);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

const wrongOptions = (errors: readonly FieldError[]): UsageError =>
  new UsageError(errors.map((one) => `--${one.field} : ${one.message}`).join(" ; "));

function head({ result, place, near }: Found): string {
  const where = [near && `à moins de ${frenchNumber(near.radiusKm)} km ${ofPlace(near.name)}`, place].filter(Boolean);
  const { total, engine, tookMs, fallback } = result;
  const how = `${wordOf(ENGINE_WORDS, engine)}, ${frenchNumber(tookMs)} ms`;
  return `${[counted(total, "offre"), ...where].join(" · ")} (${how})${fallback ? ` — ${fallback}` : ""}\n`;
}

/** A filter without effect, or with another one than its words promise. */
const unused = ({ filter, reason }: Found["ignored"][number]): string => `  --${filter} : ${reason}\n`;

/** What is not shown is told. */
const rest = ({ rows, result: { total } }: Found): string =>
  rows.length < total
    ? `  ${frenchNumber(total - rows.length)} de plus : --limit en montre davantage (100 au plus)\n`
    : "";

/** Another search, and what it would find. */
const hinted = ({ kind, words, total }: Hint): string =>
  `  ${wordOf(HINT_WORDS, kind)} ${words} : ${counted(total, "offre")}\n`;

function card({ listed }: Found["rows"][number], now: Date): string {
  const { offer } = listed;
  const state = stateWords(listed, now)?.toLowerCase();
  return `\n${offer.title}${state ? ` [${state}]` : ""}\n  ${factsOf(offer).join(" · ")}\n  ${offer.doors[0]?.url ?? "aucune adresse connue"}\n`;
}
