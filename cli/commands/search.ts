import { ENGINE_WORDS, HINT_WORDS } from "../../api/pages/words.ts";
import type { Hint } from "../../api/schemas/answers.ts";
import { counter, hintsOf } from "../../api/search/hints.ts";
import { type Found, findOffers } from "../../api/search/offers.ts";
import { offersAnswer } from "../../api/search/offers-answer.ts";
import { counted, frenchNumber, ofPlace } from "../../offer/french.ts";
import { stateWords } from "../../offer/freshness.ts";
import { contractLine, payLine, startLine, teleworkLine } from "../../offer/line.ts";
import type { Offer } from "../../offer/offer.ts";
import { placesShown, placesWords, unsaid, wordOf } from "../../offer/words.ts";
import { type Command, EXIT, JSON_OPTION } from "../command.ts";
import { tellIfEmpty } from "../house/empty-house.ts";
import { openHouse } from "../house/house.ts";
import { searching } from "../house/searching.ts";
import { asked, FILTERS, misusedIn, unused } from "../terminal/filters.ts";

const factsOf = (offer: Offer): string[] => [
  offer.employer.name ?? "employeur non précisé",
  placesWords(placesShown(offer.places)) ?? `lieu ${unsaid(offer)}`,
  contractLine(offer),
  ...[startLine(offer) ?? []].flat(),
  teleworkLine(offer),
  payLine(offer),
];

const command: Command = {
  usage: 'search "<mots>" [filtres]',
  summary: "Cherche dans les offres déjà collectées.",
  details: "Les filtres sont ceux de l'API : --contract cdi,alternance --near Lyon --radius 30 --postedWithin 14 …",
  mostWords: Number.POSITIVE_INFINITY,
  options: { ...FILTERS, json: JSON_OPTION },
  async run({ words, options, config, io }) {
    const { json, ...given } = options;
    const house = await openHouse({ config, io });
    try {
      const doors = searching(house);
      const { query, compiled, ignored } = await asked(
        { role: ["core", "adjacent"], ...given, q: words.join(" ") },
        doors,
      );
      const found = await findOffers(doors, query, compiled, ignored).catch((error: unknown) => {
        throw misusedIn(error);
      });
      const search = { query, result: found.result, titles: new Map() };
      const hints = await hintsOf(search, doors, counter(doors, {}, "total"));
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

function head({ result, place, near }: Found): string {
  const where = [near && `à moins de ${frenchNumber(near.radiusKm)} km ${ofPlace(near.name)}`, place].filter(Boolean);
  const { total, engine, tookMs, fallback } = result;
  const how = `${wordOf(ENGINE_WORDS, engine)}, ${frenchNumber(tookMs)} ms`;
  return `${[counted(total, "annonce"), ...where].join(" · ")} (${how})${fallback ? ` — ${fallback}` : ""}\n`;
}

/** What is not shown is told. */
const rest = ({ rows, result: { total } }: Found): string =>
  rows.length < total
    ? `  ${frenchNumber(total - rows.length)} de plus : --limit en montre davantage (100 au plus)\n`
    : "";

/** Another search, and what it would find. */
const hinted = ({ kind, words, total }: Hint): string =>
  `  ${wordOf(HINT_WORDS, kind)} ${words} : ${counted(total, "annonce")}\n`;

function card({ listed }: Found["rows"][number], now: Date): string {
  const { offer } = listed;
  const state = stateWords(listed, now)?.toLowerCase();
  return `\n${offer.title}${state ? ` [${state}]` : ""}\n  ${factsOf(offer).join(" · ")}\n  ${offer.doors[0]?.url ?? "aucune adresse connue"}\n`;
}
