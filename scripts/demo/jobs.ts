import type { Job } from "./job.ts";
import { later } from "./jobs-later.ts";
import { onBoards } from "./jobs-on-boards.ts";
import { onOwnSites } from "./jobs-on-own-sites.ts";
import { onSites } from "./jobs-on-sites.ts";

export const jobs: readonly Job[] = [...onSites, ...onOwnSites, ...onBoards, ...later];
