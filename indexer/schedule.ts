import cron from "node-cron";

/** Runs `task` by a five-field cron in Europe/Paris, never twice at once; a failure is told, and the next turn comes all the same. */
export function schedule(
  expression: string,
  task: () => Promise<void>,
  onError: (error: unknown) => void,
): { stop(): void } {
  const job = cron.schedule(expression, () => task().catch(onError), { timezone: "Europe/Paris", noOverlap: true });
  return { stop: () => void job.destroy() };
}

export const isCron = (expression: string): boolean => cron.validate(expression);
