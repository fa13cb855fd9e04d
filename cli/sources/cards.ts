import type { RecordedPermission } from "../../api/sources/permission.ts";
import type { SourceCard } from "../../api/sources/row.ts";
import { neverRead } from "../../indexer/store/health.ts";
import type { SourceHealth } from "../../indexer/store/store.ts";
import { DEPOSIT } from "../../offer/vocabulary.ts";
import { loadPlatforms, refOf } from "../../scrapers/registry.ts";
import { isIncremental, isUnproven, type Source } from "../../scrapers/source.ts";
import type { House } from "../house/house.ts";
import { exceptionNote } from "../house/permissions.ts";
import { NOT_RECORDED, whyAsleep } from "./collect.ts";

/** Where postings go that a person handed over and that no source of ours claims. */
const DEPOSIT_CARD: Omit<SourceCard, "homepage"> = {
  name: DEPOSIT,
  title: "Pages et courriels déposés",
  kind: "deposit",
  via: "mail",
  permission: {
    basis: "operator",
    note: "Ce que l'exploitant a lui-même enregistré ou reçu ; rien n'est demandé aux sites.",
    checked: "2026-11-22",
  },
  // No site to prove it on.
  unproven: false,
  incremental: false,
};

const platformTitles = async (): Promise<Map<string, string>> =>
  new Map([...(await loadPlatforms()).values()].map(({ name, title }) => [name, title]));

/** What each source is, for people; and, where the operator's room is open, what is deposited there. */
export async function sourceCards(house: House): Promise<() => SourceCard[]> {
  const platforms = await platformTitles();
  const known = house.left === null ? new Map() : await house.store.allHealth(house.now());
  return () => cardsOf(house, platforms, known);
}

function cardsOf(house: House, platforms: ReadonlyMap<string, string>, known: Known): SourceCard[] {
  const { config, permissions } = house;
  const cards = [...house.sources.values()].map((source): SourceCard => {
    const { name, title, homepage, kind, via, permission } = source;
    const sleep = sleepOf(house, source, known);
    const exception = permissions.get(name);
    const ref = refOf(source);
    return {
      name,
      title,
      homepage,
      kind,
      via,
      permission: exception ? { ...permission, note: withoutException(permission.note, exception) } : permission,
      unproven: isUnproven(source),
      incremental: isIncremental(source),
      platform: "platform" in ref ? platforms.get(ref.platform) : undefined,
      exception,
      disabled: sleep?.state === "disabled" ? sleep.why : undefined,
      needs: sleep?.state === "asleep" ? (source.needs ?? (via === "mail" ? ["ALERTS_DIR"] : undefined)) : undefined,
    };
  });
  return config.VIGIE_OPERATOR_TOKEN ? [...cards, { ...DEPOSIT_CARD, homepage: config.publicUrl }] : cards;
}

/** The pages show the exception beside the note, not in it. */
const withoutException = (note: string, exception: RecordedPermission): string =>
  note.replace(`${exceptionNote(exception)} `, "");

type Known = ReadonlyMap<string, SourceHealth>;

/** Why it is not read; of what a demonstration left, what it has read was awake and nothing else was. */
function sleepOf(house: House, source: Source, known: Known): ReturnType<typeof whyAsleep> {
  if (house.left === null) return whyAsleep(house, source);
  return known.has(source.name) ? null : (whyAsleep(house, source) ?? NOT_RECORDED);
}

/** State of every declared source, read or not. */
export async function sourcesHealth(house: House): Promise<SourceHealth[]> {
  const known = await house.store.allHealth(house.now());
  const declared = [...house.sources.values()].map((source) => {
    const health = known.get(source.name) ?? neverRead(source.name);
    const sleep = sleepOf(house, source, known);
    if (sleep) return { ...health, state: sleep.state, message: sleep.why };
    return isSilentBox(source, health) ? { ...health, ...SILENT_BOX } : health;
  });
  const deposits = known.get(DEPOSIT);
  return deposits ? [...declared, deposits] : declared;
}

/** A box that was opened and held no alert of this site: nothing failed, and nothing was read either. */
const isSilentBox = (source: Source, health: SourceHealth): boolean =>
  source.via === "mail" && health.state === "ok" && health.openOffers === 0 && health.yield.every((seen) => seen === 0);

const SILENT_BOX: Pick<SourceHealth, "state" | "message" | "lastSuccessAt"> = {
  state: "asleep",
  message:
    "aucune alerte de ce site dans la boîte ces huit semaines : demandez-en une au site, pour l'adresse de la boîte",
  lastSuccessAt: null,
};
