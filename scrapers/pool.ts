import type { Executor } from "./executor.ts";

/** Executors of one trade, each task under a time limit: one that hangs or kills its executor costs itself alone. */
interface Pool<Job, Result> {
  /** Throws `Lost`, or what `hearing` threw. */
  run(job: Job): Promise<Result>;
  /** What is under way is lost, and nothing is taken any more. */
  close(): Promise<void>;
}

interface PoolOptions<Job, Said, Result> {
  start(): Executor;
  /** How many there are at most. */
  size: number;
  /** Time that a task may take once what it needs is loaded. */
  limitMs: number;
  /** Time that the loading may take, which is not the task's fault. */
  loadMs?: number;
  /** Tasks that an executor holds: with two it need not wait for the main thread between them. */
  atHand?: number;
  /** Time without work after which an executor ends; it stays when nothing is said. */
  restMs?: number;
  /** What an executor loads before such a job, and once only: it says `Loaded` when that is done. */
  needs(job: Job): string;
  /** Made for each executor, and given what it says, in order: the result of a task, or an error thrown. */
  hearing(): (said: Said) => Result;
}

/** What an executor says beside its answers. */
export interface Loaded {
  loaded: string;
}

/** A task without an answer. */
export class Lost extends Error {
  readonly why: "closed" | "slow" | "crashed" | "ended";
  /** The limit that a slow one broke. */
  readonly limitMs: number | null;
  /** It was lost before its work began: nothing is known of it. */
  readonly isUntouched: boolean;
  constructor(why: Lost["why"], options: { limitMs?: number; isUntouched?: boolean; cause?: unknown } = {}) {
    super(`task lost: ${why}`, { cause: options.cause });
    this.name = "Lost";
    this.why = why;
    this.limitMs = options.limitMs ?? null;
    this.isUntouched = options.isUntouched ?? false;
  }
}

interface Task<Job, Result> {
  job: Job;
  resolve(result: Result): void;
  reject(error: unknown): void;
}
interface Hand<Job, Said, Result> {
  executor: Executor;
  hear(said: Said): Result;
  loaded: Set<string>;
  /** The one that it works at, and those that wait beside it. */
  tasks: Task<Job, Result>[];
  timer: NodeJS.Timeout | null;
}

const LOAD_MS = 30_000;

/** Executors start with the first tasks that are worth it, and keep the process alive only while they work. */
export function createPool<Job, Said extends object, Result>(
  options: PoolOptions<Job, Said, Result>,
): Pool<Job, Result> {
  const { size, limitMs, loadMs = LOAD_MS, atHand = 1, restMs, needs } = options;
  type OurHand = Hand<Job, Said, Result>;
  const queue: Task<Job, Result>[] = [];
  const hands = new Set<OurHand>();
  let closed = false;

  function hire(): OurHand {
    const executor = options.start();
    const hand: OurHand = { executor, hear: options.hearing(), loaded: new Set(), tasks: [], timer: null };
    executor.onMessage((said: Said | Loaded) => hear(hand, said));
    executor.onEnd((why, cause) => lose(hand, why, { cause }));
    hands.add(hand);
    return hand;
  }

  function give(hand: OurHand): void {
    const wasIdle = hand.tasks.length === 0;
    while (hand.tasks.length < atHand && queue.length > 0) post(hand, queue.shift()!);
    if (hand.tasks.length === 0) rest(hand);
    else if (wasIdle) {
      hand.executor.ref();
      limit(hand);
    }
  }

  /** What cannot cross to an executor is its task's failure. */
  function post(hand: OurHand, task: Task<Job, Result>): void {
    try {
      hand.executor.post(task.job);
      hand.tasks.push(task);
    } catch (error) {
      task.reject(error);
    }
  }

  function rest(hand: OurHand): void {
    stopClock(hand);
    hand.executor.unref();
    if (restMs !== undefined) hand.timer = setTimeout(() => lose(hand, "ended"), restMs).unref();
  }

  /** The clock of its first task. An answer that came while the main thread was busy is heard before the clock counts. */
  function limit(hand: OurHand): void {
    stopClock(hand);
    const ms = isReady(hand) ? limitMs : loadMs;
    const timer = setTimeout(() => setImmediate(strike), ms);
    const strike = (): void => {
      if (hand.timer === timer) lose(hand, "slow", { limitMs: ms });
    };
    hand.timer = timer;
  }

  function hear(hand: OurHand, said: Said | Loaded): void {
    // One that was let go may have spoken before it ended: nothing is given to it any more.
    if (!hands.has(hand)) return;
    if ("loaded" in said) {
      hand.loaded.add(said.loaded);
      if (hand.tasks.length > 0) limit(hand);
      return;
    }
    const task = hand.tasks.shift();
    stopClock(hand);
    if (hand.tasks.length > 0) limit(hand);
    give(hand);
    try {
      task?.resolve(hand.hear(said));
    } catch (error) {
      task?.reject(error);
    }
  }

  /** Only the task that it worked at is lost with it; the next executor takes the others. */
  function lose(hand: OurHand, why: Lost["why"], told: { limitMs?: number; cause?: unknown } = {}): void {
    if (!hands.delete(hand)) return;
    stopClock(hand);
    void hand.executor.end();
    const [guilty, ...others] = hand.tasks;
    queue.unshift(...others);
    guilty?.reject(new Lost(why, { ...told, isUntouched: !isReady(hand) }));
    if (queue.length > 0) give(hire());
  }

  const isReady = ({ tasks: [task], loaded }: OurHand): boolean => !task || loaded.has(needs(task.job));

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Lost("closed"));
        queue.push({ job, resolve, reject });
        const [least] = [...hands].sort((a, b) => a.tasks.length - b.tasks.length);
        if (!least || (least.tasks.length > 0 && hands.size < size)) give(hire());
        else give(least);
      }),
    async close() {
      closed = true;
      const running = [...hands];
      hands.clear();
      for (const task of [...queue.splice(0), ...running.flatMap((hand) => hand.tasks)])
        task.reject(new Lost("closed"));
      for (const hand of running) stopClock(hand);
      await Promise.all(running.map((hand) => hand.executor.end()));
    },
  };
}

function stopClock(hand: { timer: NodeJS.Timeout | null }): void {
  if (hand.timer) clearTimeout(hand.timer);
  hand.timer = null;
}
