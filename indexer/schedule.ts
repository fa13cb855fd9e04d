import cron from "node-cron";

export interface Clock {
  stop(): void;
  /** Instant of the next turn. */
  next(): string | null;
}

/** Runs `task` by a five-field cron in Europe/Paris, never twice at once; a failure is told, and the next turn comes all the same. */
export function schedule(expression: string, task: () => Promise<void>, onError: (error: unknown) => void): Clock {
  const job = cron.schedule(expression, () => task().catch(onError), { timezone: "Europe/Paris", noOverlap: true });
  return { stop: () => void job.destroy(), next: () => job.getNextRun()?.toISOString() ?? null };
}

export const isCron = (expression: string): boolean => cron.validate(expression);
