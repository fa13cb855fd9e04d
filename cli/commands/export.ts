import { BOM, csvRow } from "../../api/csv.ts";
import { payLine } from "../../offer/line.ts";
import type { Offer } from "../../offer/offer.ts";
import { languagesWords, SECTOR_WORDS } from "../../offer/profile-words.ts";
import { contractWords, placeName, placesWords, startWords, teleworkWords } from "../../offer/words.ts";
import { type Command, EXIT, text, UsageError } from "../command.ts";
import { tellIfEmpty } from "../empty-house.ts";
import { openHouse } from "../house.ts";

/** A spreadsheet holds every place. */
const ALL = 1000;
const COLUMNS: [string, (offer: Offer) => string | null][] = [
  ["id", (offer) => offer.id],
  ["intitulé", (offer) => offer.title],
  ["verdict", (offer) => offer.role.verdict],
  ["employeur", (offer) => offer.employer.name],
  ["secteur", ({ sector }) => sector && SECTOR_WORDS[sector.name]],
  ["lieux", (offer) => placesWords(offer.places.map(placeName), ALL)],
  ["contrat", (offer) => contractWords(offer.contract)],
  ["début", startWords],
  ["télétravail", (offer) => teleworkWords(offer.telework)],
  ["salaire", (offer) => (offer.pay || offer.payInWords ? payLine(offer) : null)],
  ["langues", languagesWords],
  ["annoncée le", (offer) => offer.postedAt],
  ["vue le", (offer) => offer.firstSeenAt],
  ["clôturée le", (offer) => offer.closedAt],
  ["adresse", (offer) => offer.doors[0]?.url ?? null],
];

const command: Command = {
  usage: "export [--format json|csv] [--all]",
  summary: "Écrit les offres ouvertes du rôle, une par ligne.",
  options: {
    format: {
      type: "string",
      placeholder: "json|csv",
      help: "json (défaut) : un Offer par ligne ; csv : pour un tableur",
    },
    all: { type: "boolean", help: "aussi les offres closes et celles hors du rôle" },
  },
  async run({ options, config, io }) {
    const format = text(options.format) ?? "json";
    if (format !== "json" && format !== "csv") throw new UsageError(`format inconnu : ${format}`);
    const house = await openHouse({ config });
    try {
      if (format === "csv") io.out(BOM + csvRow(COLUMNS.map(([name]) => name)));
      let written = 0;
      for await (const documents of house.store.allDocuments()) {
        for (const { offer, status } of documents) {
          if (!options.all && (status === "closed" || offer.role.verdict === "no")) continue;
          written++;
          io.out(format === "json" ? `${JSON.stringify(offer)}\n` : csvRow(COLUMNS.map(([, of]) => of(offer))));
        }
      }
      if (written === 0) await tellIfEmpty(house, io);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};
export default command;
