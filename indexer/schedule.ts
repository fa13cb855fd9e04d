import cron from "node-cron";

export interface Clock {
  /** Resolves once the turn under way has ended. */
  stop(): Promise<void>;
  /** Instant of the next turn. */
  next(): string | null;
}

/** Runs `task` by a five-field cron in Europe/Paris, never twice at once; a failure is told, and the next turn comes all the same. */
export function schedule(expression: string, task: () => Promise<void>, onError: (error: unknown) => void): Clock {
  let turn = Promise.resolve();
  const take = () => {
    turn = task().catch(onError);
    return turn;
  };
  const job = cron.schedule(expression, take, { timezone: "Europe/Paris", noOverlap: true });
  return {
    async stop() {
      await job.destroy();
      await turn;
    },
    next: () => job.getNextRun()?.toISOString() ?? null,
  };
}

export const isCron = (expression: string): boolean => cron.validate(expression);
