import { everyOffer } from "../../api/search/offers.ts";
import { OFFERS_HEAD, offerRow } from "../../api/search/offers-csv.ts";
import type { OfferRecord } from "../../indexer/store/store.ts";
import { type Command, EXIT, text, UsageError } from "../command.ts";
import { tellIfEmpty } from "../house/empty-house.ts";
import { type House, openHouse } from "../house/house.ts";
import { searching } from "../house/searching.ts";
import { asked, FILTERS, unused } from "../terminal/filters.ts";

const FORMATS = ["json", "csv"] as const;
const { cursor: _cursor, ...FILTERS_OF_A_FILE } = FILTERS;

const command: Command = {
  usage: 'export ["<mots>"] [filtres] [--format json|csv] [--all]',
  summary: "Écrit les offres ouvertes du rôle, ou celles d'une recherche, une par ligne.",
  details: "Mots et filtres sont ceux de « vigie search ».",
  mostWords: Number.POSITIVE_INFINITY,
  options: {
    ...FILTERS_OF_A_FILE,
    limit: { ...FILTERS.limit!, help: "Nombre d’offres, toutes sinon" },
    format: {
      type: "string",
      placeholder: "json|csv",
      help: "json (défaut) : un Offer par ligne ; csv : pour un tableur",
    },
    all: { type: "boolean", help: "aussi les offres clôturées et celles hors du rôle" },
  },
  async run({ words, options, config, io }) {
    const { format: given, all, ...filters } = options;
    const format = FORMATS.find((one) => one === (text(given) ?? "json"));
    if (!format) throw new UsageError(`format inconnu : ${text(given)} (attendu : ${FORMATS.join(" ou ")})`);
    const write = format === "csv" ? offerRow : ({ offer }: OfferRecord) => `${JSON.stringify(offer)}\n`;
    const house = await openHouse({ config, io });
    try {
      const doors = searching(house);
      const isSearch = words.length > 0 || Object.values(filters).some((value) => value !== undefined);
      const usual = all ? { status: "any" } : { role: ["core", "adjacent"] };
      const search = isSearch ? await asked({ ...usual, ...filters, q: words.join(" ") }, doors) : null;
      io.err([...(search?.ignored ?? []), ...(search?.compiled.ignored ?? [])].map(unused).join(""));
      if (format === "csv") io.out(OFFERS_HEAD);
      let written = 0;
      const found = search
        ? everyOffer(doors, search.query, search.compiled, search.query.limit)
        : kept(house, all === true);
      for await (const { listed } of found) {
        written += listed.length;
        io.out(listed.map(write).join(""));
      }
      if (written === 0) await tellIfEmpty(house, io);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;

/** Straight from the store, whatever became of the index. */
async function* kept(house: House, all: boolean): AsyncGenerator<{ listed: OfferRecord[] }> {
  for await (const documents of house.store.allDocuments())
    yield {
      listed: documents.filter(({ offer, status }) => all || (status === "open" && offer.role.verdict !== "no")),
    };
}
