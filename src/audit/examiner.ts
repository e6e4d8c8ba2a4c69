/** Examines documents in worker threads that can be killed: a document that hangs or exhausts its memory becomes a problem. */
import { availableParallelism } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { MessageChannel } from "node:worker_threads";
import type { Piscina } from "piscina";
import type { ReadingProblem } from "../model/document.ts";
import type { Settings } from "../model/settings.ts";
import type { Examination } from "./examination.ts";
import { betterOf, pagesWithoutText, secondsForLook } from "./second-look.ts";
import { reasonOf } from "./stage-failure.ts";
import { describedFile, unreadExamination, unreadFile } from "./unread-examination.ts";
import type { WorkerTask } from "./worker.ts";

export interface Examiner {
  /** How many documents are examined at the same time. */
  readonly threads: number;
  /** @throws AbortError only when `signal` is aborted; everything else ends in an examination */
  examine(task: Omit<WorkerTask, "settings">, signal: AbortSignal): Promise<Examination>;
  close(): Promise<void>;
}

export interface ExaminerOptions {
  readonly settings: Settings;
  /** Default: one per processor. */
  readonly threads?: number;
  /** The built worker; tests name their own. */
  readonly workerFile?: URL;
}

export function startExaminer({ settings, threads, workerFile }: ExaminerOptions): Examiner {
  const size = threads ?? availableParallelism();
  let started: Promise<Threads> | null = null;
  return {
    threads: size,
    close: async () => {
      const pool = (await started)?.pool;
      if (pool === undefined) return;
      await whenLoaded(pool);
      await pool.destroy();
    },
    examine: async (task, signal) => {
      // A run that finds everything in the cache needs no threads.
      started ??= startThreads(size, settings, workerFile);
      return lookTwice(await started, { ...task, settings }, signal);
    },
  };
}

async function startThreads(
  size: number,
  { limits }: Settings,
  workerFile: URL | undefined,
): Promise<Threads> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({
    filename: (workerFile ?? new URL("./worker.js", import.meta.url)).href,
    minThreads: size,
    maxThreads: size,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytesPerDocument },
  });
  const noneLeft = new AbortController();
  // A thread may also die with nothing in hand: the next one takes its place, unless none can start.
  pool.on("error", (error) => {
    if (pool.threads.length === 0) noneLeft.abort(error);
  });
  return { pool, noneLeft: noneLeft.signal };
}

const MOST_SECONDS_TO_LOAD = 10;
const LOOK_AGAIN_MILLISECONDS = 10;

/**
 * A thread that is ended while it loads its modules takes the whole process with it (Node.js 20): one that has just taken the
 * place of another is waited for.
 */
async function whenLoaded(pool: Piscina): Promise<void> {
  const until = performance.now() + MOST_SECONDS_TO_LOAD * 1000;
  while (pool.idleThreads < pool.threads.length && performance.now() < until)
    await delay(LOOK_AGAIN_MILLISECONDS);
}

async function lookTwice(threads: Threads, task: WorkerTask, signal: AbortSignal): Promise<Examination> {
  const { limits, recognition } = task.settings;
  const first = await examineWithin(threads, task, { signal, seconds: limits.secondsPerDocument });
  const pages = recognition === null ? 0 : pagesWithoutText(first);
  if (pages === 0) return first;
  const again = { ...task, recognise: true };
  return betterOf(
    first,
    await examineWithin(threads, again, { signal, seconds: secondsForLook(limits, pages) }),
  );
}

interface Threads {
  readonly pool: Piscina;
  /** Aborted, with the fault, when no thread lives and none can be started. */
  readonly noneLeft: AbortSignal;
}

async function examineWithin(
  { pool, noneLeft }: Threads,
  task: WorkerTask,
  { signal, seconds }: { readonly signal: AbortSignal; readonly seconds: number },
): Promise<Examination> {
  const buffer = givenAway(task);
  const given = buffer === null ? null : { file: describedFile(task), bytes: [buffer] };
  const timeout = new AbortController();
  const { port1: heard, port2: begun } = new MessageChannel();
  let timer = setTimeout(() => timeout.abort(), (seconds + SECONDS_TO_BEGIN) * 1000);
  heard.once("message", () => {
    clearTimeout(timer);
    timer = setTimeout(() => timeout.abort(), seconds * 1000);
  });
  try {
    const stop = AbortSignal.any([signal, timeout.signal, noneLeft]);
    const transferList = [begun, ...(given?.bytes ?? [])];
    return await pool.run({ ...task, begun }, { signal: stop, transferList });
  } catch (error) {
    signal.throwIfAborted();
    const fault = noneLeft.aborted ? noneLeft.reason : error;
    const problem = timeout.signal.aborted ? timeLimit(seconds) : deathOf(fault, task.settings);
    return given === null
      ? unreadExamination(task, problem)
      : unreadFile(given.file, { ...problem, stage: "read" });
  } finally {
    clearTimeout(timer);
    heard.close();
  }
}

/** For a thread to start and to load what it needs, and for the documents before this one. */
const SECONDS_TO_BEGIN = 300;
const LARGE = 16 * 1024 * 1024;

/** A large file is given to its thread rather than copied, unless it may have to be looked at twice; null when it is copied. */
function givenAway({ bytes, settings }: WorkerTask): ArrayBuffer | null {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length;
  return isWhole && bytes.length > LARGE && settings.recognition === null ? buffer : null;
}

function timeLimit(seconds: number): ReadingProblem {
  return { code: "limit-time", data: { limit: seconds } };
}

function deathOf(error: unknown, settings: Settings): ReadingProblem {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return { code: "limit-memory", data: { limit: settings.limits.megabytesPerDocument } };
  }
  return { code: "worker-died", data: { reason: reasonOf(error) } };
}
