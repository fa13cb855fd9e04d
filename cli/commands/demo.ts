import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { type Config, readConfig } from "../../config.ts";
import { type Command, EXIT, type Io } from "../command.ts";
import { openDataFolder } from "../house/data-folder.ts";
import { DEMO, DEMO_RECORDINGS, type House, openHouse } from "../house/house.ts";
import { lockDemo } from "../house/lock.ts";
import { type Live, untilStopped, whileLive } from "../live/live.ts";
import { awakeSources } from "../sources/collect.ts";
import { progressOn } from "../terminal/progress.ts";

const command: Command = {
  usage: "demo",
  summary:
    "Le produit hors ligne : un serveur local rejoue les enregistrements fournis, relevé après relevé, et les pages le montrent.",
  details:
    "Employeurs, annonces et personnes sont inventés. Les données vont dans VIGIE_DATA/demo et sont refaites à chaque fois.",
  options: { once: { type: "boolean", help: "s'arrête après le dernier relevé" } },
  async run({ options, config, io }) {
    openDataFolder(config.VIGIE_DATA);
    const release = lockDemo(config.VIGIE_DATA);
    try {
      await play(config, io, options.once === true);
      return EXIT.ok;
    } finally {
      release();
    }
  },
};
export default command;

async function play(config: Config, io: Io, once: boolean): Promise<void> {
  const data = `${config.VIGIE_DATA}/demo`;
  await rm(data, { recursive: true, force: true });
  const demo = readConfig({
    PORT: String(config.PORT),
    VIGIE_HOST: config.VIGIE_HOST,
    VIGIE_DATA: data,
    ALERTS_DIR: `${DEMO_RECORDINGS}/mails`,
    VIGIE_PUBLIC_URL: config.VIGIE_PUBLIC_URL,
    VIGIE_TRUST_PROXY: config.VIGIE_TRUST_PROXY,
    VIGIE_LOG: config.VIGIE_LOG,
    VIGIE_OPERATOR_TOKEN: config.VIGIE_OPERATOR_TOKEN ?? randomBytes(12).toString("hex"),
    SMTP_URL: config.SMTP_URL,
    MAIL_FROM: config.MAIL_FROM,
  });
  const titles = { total: 0 };
  let live: Live | null = null;
  const draw = progressOn(io, titles);
  const house = await openHouse({
    config: demo,
    replay: DEMO_RECORDINGS,
    io,
    onProgress(progress) {
      draw(progress);
      live?.reading(progress.ended ? null : progress.source);
      live?.touch();
    },
  });
  await house.store.memory.set(DEMO, house.replay?.recordedAt ?? house.now());
  await whileLive(house, io, async (opened) => {
    live = opened;
    io.err(`Démonstration hors ligne, sur des annonces inventées : ${live.url}\n`);
    await replayDays(house, live, titles, io);
    const { core, adjacent, closed, sightings } = await house.store.stats(house.now());
    io.err(
      `${sightings} annonces lues ; ${core} offres au cœur du métier, ${adjacent} voisines, ${closed} clôturées.\nL'école et l'exploitant : ${live.url}/exploitant, jeton ${demo.VIGIE_OPERATOR_TOKEN}\nÀ vous : ${live.url}   (Ctrl-C pour arrêter)\n`,
    );
    if (!once) await untilStopped(io.signal);
  });
}

/** One round of collection a recorded day, at that day's time: so that offers open, change, come back and close. */
async function replayDays(
  house: House,
  live: Live,
  titles: { total: number },
  io: { err(text: string): void; signal: AbortSignal },
): Promise<void> {
  const days = house.replay?.days ?? [];
  for (const [index, day] of days.entries()) {
    if (io.signal.aborted) return;
    house.travel(`${day}T17:00:00.000Z`);
    const last = index === days.length - 1;
    // The mailbox is opened once, when every mail has come.
    const sources = awakeSources(house).filter((source) => source.via !== "mail" || last);
    titles.total += sources.length;
    io.err(
      `Relevé du ${new Date(`${day}T12:00:00Z`).toLocaleDateString("fr-FR", { day: "numeric", month: "long", year: "numeric" })}\n`,
    );
    await live.collect(sources);
    await house.store.memory.set(DEMO, house.now());
  }
}
