import { compile, readOffersQuery } from "../../api/offer-search.ts";
import { ENGINE_WORDS } from "../../api/pages/words.ts";
import { OFFER_PARAMETERS, OffersQuery } from "../../api/schemas/offers-query.ts";
import { BadCursor } from "../../indexer/search/cursor.ts";
import { counted, frenchNumber } from "../../offer/french.ts";
import type { Offer } from "../../offer/offer.ts";
import { contractWords, payWords, placeName, placesWords, wordOf } from "../../offer/words.ts";
import { type Command, EXIT, JSON_OPTION, type Option, UsageError } from "../command.ts";
import { openHouse } from "../house.ts";
import { locate, meantPlace } from "../locate.ts";

const filters = Object.fromEntries(
  OFFER_PARAMETERS.filter((name) => name !== "q").map((name): [string, Option] => [
    name,
    { type: "string", placeholder: "VALEUR", help: OffersQuery.shape[name].description ?? name },
  ]),
);

const factsOf = (offer: Offer): string[] => [
  offer.employer.name ?? "employeur non communiqué",
  placesWords(offer.places.map(placeName)) ?? "lieu non précisé",
  contractWords(offer.contract) ?? "contrat non précisé",
  offer.pay ? payWords(offer.pay) : "salaire non communiqué",
];

const command: Command = {
  usage: 'search "<mots>" [filtres]',
  summary: "Cherche dans les offres déjà collectées.",
  details: "Les filtres sont ceux de l'API : --contract cdi,alternance --near Lyon --radius 30 --postedWithin 14 …",
  takesWords: true,
  options: { ...filters, json: JSON_OPTION },
  async run({ words, options, config, io }) {
    const { json, ...given } = options;
    const { query, errors } = readOffersQuery({ ...given, q: words.join(" ") });
    const house = await openHouse({ config });
    try {
      const compiled = await compile(
        { role: ["core", "adjacent"], ...query },
        { locate, meantPlace, search: (asked) => house.search.search(asked), now: () => new Date(house.now()) },
      );
      const wrong = [...errors, ...compiled.errors];
      if (wrong.length > 0) throw new UsageError(wrong.map((one) => `--${one.field} : ${one.message}`).join(" ; "));
      const result = await house.search.search(compiled.search).catch((error: unknown) => {
        throw error instanceof BadCursor ? new UsageError(`--cursor : ${error.message}`) : error;
      });
      const offers = await house.store.offers(result.hits.map((hit) => hit.id));
      if (json) io.out(`${JSON.stringify({ ...result, offers: offers.map((one) => one.offer) })}\n`);
      else {
        io.out(
          `${counted(result.total, "offre")} (${wordOf(ENGINE_WORDS, result.engine)}, ${frenchNumber(result.tookMs)} ms)${result.fallback ? ` — ${result.fallback}` : ""}\n`,
        );
        for (const { offer, status } of offers) {
          io.out(
            `\n${offer.title}${status === "closed" ? " [clôturée]" : ""}\n  ${factsOf(offer).join(" · ")}\n  ${offer.doors[0]?.url ?? "aucune adresse connue"}\n`,
          );
        }
      }
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;
