import type { Job } from "./job.ts";
import { later, onBoards } from "./jobs-on-boards.ts";
import { onSites } from "./jobs-on-sites.ts";

export const jobs: readonly Job[] = [...onSites, ...onBoards, ...later];
