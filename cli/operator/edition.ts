import type { Operator } from "../../api/operator.ts";
import { BadEdition, EDITION_WEEKS, type EditionWeek, keepEdition, readEdition } from "../../digest/edition.ts";
import { DUE } from "../../digest/send.ts";
import { isoWeek, mondayOf } from "../../digest/week.ts";
import { capital } from "../../offer/french.ts";
import type { House } from "../house/house.ts";

/** The school's editions, and which of them the next letter bears. */
export function editionAnswers({ store, now, config }: House): Pick<Operator, "editions" | "keepEdition"> {
  const nextLetter = async () => {
    const at = config.SMTP_URL ? await store.memory.get(DUE) : null;
    const week =
      at !== null && at > now() ? EDITION_WEEKS.find((later) => isoWeek(now(), later) === isoWeek(at)) : undefined;
    return at === null || week === undefined ? null : { at, week };
  };
  const weekOf = async (later: EditionWeek) => ({
    week: isoWeek(now(), later),
    monday: mondayOf(now(), later),
    edition: await readEdition(store, now(), later),
  });
  return {
    editions: async () => ({ weeks: await Promise.all(EDITION_WEEKS.map(weekOf)), nextLetter: await nextLetter() }),
    keepEdition: (given) =>
      keepEdition(store, given, now()).then(
        () => null,
        (error: unknown) => {
          if (error instanceof BadEdition) return `${capital(error.message)}.`;
          throw error;
        },
      ),
  };
}
