import { type ChildProcess, fork } from "node:child_process";
import { readSync, realpathSync } from "node:fs";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** What works at a pool's tasks, apart from whoever asks: a thread or a process. */
export interface Executor {
  /** Throws where the message cannot be copied. */
  post(message: unknown): void;
  onMessage<Message>(hear: (message: Message) => void): void;
  /** It ended without being asked to, and everything that it said was heard. */
  onEnd(told: (why: "crashed" | "ended", cause?: unknown) => void): void;
  /** Whether it keeps our own process alive. */
  ref(): void;
  unref(): void;
  end(): Promise<unknown>;
}

/** Shares our process: quick to speak to, but V8 that finds no memory for one large value takes the process with it. */
export function startThread(file: URL, options: WorkerOptions): Executor {
  const worker = new Worker(file, options);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (hear) => void worker.on("message", hear),
    onEnd(told) {
      let failure: unknown;
      // An error may overtake the answers before it; they have been heard at the exit.
      worker.on("error", (cause) => (failure = cause));
      worker.on("exit", () => told(failure ? "crashed" : "ended", failure));
    },
    ref: () => worker.ref(),
    unref: () => worker.unref(),
    end: () => worker.terminate(),
  };
}

interface ProcessOptions {
  argv?: string[];
  /** Its heap, in MB. */
  memoryMb: number;
  /** Files and folders that it may read; of the rest of the disk it sees nothing, and it writes nowhere. */
  reads: readonly URL[];
}

/** Where a process finds the bytes that belong to its messages. */
const BYTES = 4;

/**
 * A process of its own, which may abort and harm nobody; its file calls `serveParent`. It is given none of our environment, which
 * holds secrets, and Node's permissions keep it from the disk and from other programs; not from the network, since Node 24 has
 * none for sockets. What it prints goes to our error output, so that stdout stays an answer; V8's last words are not for an operator.
 */
export function startProcess(file: URL, { argv = [], memoryMb, reads }: ProcessOptions): Executor {
  // Node asks for a link and for what it leads to.
  const paths = [file, ...reads].map((url) => fileURLToPath(url)).flatMap((path) => [path, realpathSync(path)]);
  const child = fork(fileURLToPath(file), argv, {
    serialization: "advanced",
    execArgv: [
      `--max-old-space-size=${memoryMb}`,
      "--disable-warning=ExperimentalWarning",
      "--permission",
      "--allow-worker",
      ...paths.map((path) => `--allow-fs-read=${path}`),
    ],
    env: {},
    stdio: ["ignore", 2, "ignore", "ipc", "pipe"],
  });
  const bytesPipe = child.stdio[BYTES] as Socket;
  // Its end is told by « exit »; what came too late for it has nothing to add.
  bytesPipe.on("error", () => {});
  return {
    post(message: { bytes?: Uint8Array }) {
      const { bytes, ...rest } = message;
      child.send(bytes ? { ...rest, size: bytes.length } : rest, () => {});
      if (bytes) bytesPipe.write(bytes);
    },
    onMessage: (hear) => void child.on("message", (message) => hear(message as never)),
    onEnd(told) {
      child.on("error", (cause) => told("crashed", cause));
      child.on("exit", (code, signal) => {
        const tell = () => told(signal ? "crashed" : "ended", new Error(`exit ${signal ?? code}`));
        if (child.connected) child.once("disconnect", tell);
        else tell();
      });
    },
    ref() {
      child.ref();
      child.channel?.ref();
    },
    unref() {
      child.unref();
      child.channel?.unref();
      bytesPipe.unref();
    },
    end: () => killed(child),
  };
}

function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((gone) => {
    child.once("exit", () => gone());
    child.ref();
    child.kill("SIGKILL");
  });
}

/**
 * The other side of `startProcess`: hears each message, and returns what speaks back. The process lives as long as its parent
 * wants it. A Ctrl-C, which a terminal sends to both, is the parent's to answer. It ends by itself when the pipe to its parent
 * closes, unless a task without end keeps it from hearing of it: a thread ends it then, the last one that is started here.
 */
export function serveParent<Message extends { bytes: Uint8Array }, Word extends object>(
  hear: (message: Message) => void,
): (word: Word) => void {
  process.on("message", ({ size, ...rest }: { size?: number }) => {
    hear((size === undefined ? rest : { ...rest, bytes: readBytes(size) }) as Message);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, "SIGKILL"), 1000)`;
  new Worker(watch, { eval: true }).unref();
  // Permissions do not hold in threads. The first releases of Node 24 cannot give one back.
  (process.permission as { drop?(scope: string): void }).drop?.("worker");
  return (word) => void process.send?.(word);
}

function readBytes(size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size);
  for (let at = 0; at < size; ) {
    const read = readSync(BYTES, bytes, at, size - at, null);
    if (read === 0) throw new Error("parent gone");
    at += read;
  }
  return bytes;
}
