import type { Run, Tally } from "../../../indexer/store/store.ts";
import { counted, frenchNumber } from "../../../offer/french.ts";
import { refusalsIn, wordOf } from "../../../offer/words.ts";

/** What a run counted, in words. The names of the tally are paths: `offers/new`, `contract/unknown/CDIC`. */

const MAILS: Record<string, string> = {
  stranger: "d'un expéditeur inconnu",
  unreadable: "illisible",
  "too-large": "trop gros",
};
const SENDERS: Record<string, string> = {
  unproven: "non vérifiée",
  forged: "fausse",
};
const FIELDS: Record<string, string> = {
  employer: "employeur",
  place: "lieu",
  contract: "contrat",
  description: "texte",
  posted: "date",
};

/** Counts of the names that begin so, with what follows, the biggest first. */
function under(tally: Tally, prefix: string): [rest: string, count: number][] {
  return Object.entries(tally)
    .filter(([name, count]) => name.startsWith(prefix) && count > 0)
    .map(([name, count]): [string, number] => [name.slice(prefix.length), count])
    .sort((a, b) => b[1] - a[1]);
}

/** Those that have words. */
const named = (tally: Tally, prefix: string, words: Record<string, string>): [words: string, count: number][] =>
  under(tally, prefix).flatMap(([name, count]) => (Object.hasOwn(words, name) ? [[words[name]!, count]] : []));

const sum = (counts: readonly [string, number][]): number => counts.reduce((total, [, count]) => total + count, 0);

/** « 430 lues », « 12 nouvelles », « 3 fermées »: nothing that is nought but the first. */
export function tallyWords({ seen, tally }: Pick<Run, "seen" | "tally">): string[] {
  const closed = sum(under(tally, "closed/").filter(([name]) => name !== "refused-by-cap"));
  const refused = refusalsIn(tally);
  const mails = named(tally, "mail/", MAILS);
  const doubtful = named(tally, "sender/", SENDERS);
  const failed = (tally["failed/list"] ?? 0) + (tally["failed/detail"] ?? 0);
  const words: [number, string][] = [
    [tally["offers/new"] ?? 0, counted(tally["offers/new"] ?? 0, "nouvelle")],
    [tally["offers/changed"] ?? 0, counted(tally["offers/changed"] ?? 0, "modifiée")],
    [closed, counted(closed, "fermée")],
    [sum(refused), `${counted(sum(refused), "écartée")} (${list(refused)})`],
    [sum(mails), `${counted(sum(mails), "courriel laissé", "courriels laissés")} (${list(mails)})`],
    [
      sum(doubtful),
      `${counted(sum(doubtful), "courriel lu sans preuve", "courriels lus sans preuve")} de son expéditeur (signature ${list(doubtful)})`,
    ],
    [failed, counted(failed, "page non lue", "pages non lues")],
  ];
  return [
    counted(seen, "annonce vue", "annonces vues"),
    ...words.filter(([count]) => count > 0).map(([, text]) => text),
  ];
}

const list = (counts: readonly [words: string, count: number][]): string =>
  counts.map(([words, count]) => `${words} ${frenchNumber(count)}`).join(", ");

/** Share of the offers read that say their employer, place… ; empty when none was read. */
export function filledWords({ tally }: Pick<Run, "tally">): string[] {
  const read = tally["offers/read"] ?? 0;
  if (read === 0) return [];
  return Object.entries(FIELDS).map(
    ([field, word]) => `${word} ${Math.round((100 * (tally[`filled/${field}`] ?? 0)) / read)} %`,
  );
}

/** Words that no list of ours knows, as the source writes them. */
export function unknownWords({ tally }: Pick<Run, "tally">): string[] {
  return Object.entries(tally).flatMap(([name, count]) => {
    const [, field, word] = /^([^/]+)\/unknown\/(.+)$/.exec(name) ?? [];
    return field && word ? [`${wordOf(FIELDS, field)} « ${word} » (${count})`] : [];
  });
}
