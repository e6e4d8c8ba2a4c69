/** Tries changed files in threads that can be killed, and tells of each that crashed, hung or ate its memory. */
import { Piscina } from "piscina";
import type { Format } from "../../src/model/kinds.ts";
import { mutated } from "./mutate.ts";
import { chance } from "./random.ts";

export interface Crash {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly fault: string;
  /** The seed that makes the same file again. */
  readonly seed: number;
}

export interface Campaign {
  readonly format: Format;
  readonly samples: readonly [Uint8Array, ...Uint8Array[]];
  readonly seed: number;
  /** Files to try; Infinity for no end. */
  readonly count: number;
  readonly worker: URL;
  readonly threads: number;
  readonly onCrash: (crash: Crash) => void;
}

/** Small files: whole seconds are spent on none of them but by a fault. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 512;

/** @returns how many files were tried */
export async function runCampaign(campaign: Campaign): Promise<number> {
  const { worker, threads, count, seed } = campaign;
  const pool = new Piscina({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  // A thread that dies is replaced; what it tried is told by its own task.
  pool.on("error", () => undefined);
  let tried = 0;
  async function pull(): Promise<void> {
    while (tried < count) {
      tried += 1;
      await tryOne(pool, campaign, seed + tried - 1);
    }
  }
  try {
    await Promise.all(Array.from({ length: threads }, pull));
    return tried;
  } finally {
    await pool.destroy();
  }
}

async function tryOne(pool: Piscina, { format, samples, onCrash }: Campaign, seed: number): Promise<void> {
  const luck = chance(seed);
  const bytes = mutated(luck.pick(samples), samples, luck);
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), MOST_SECONDS * 1000);
  try {
    const fault: string | null = await pool.run({ bytes, format }, { signal: timeout.signal });
    if (fault !== null) onCrash({ format, bytes, fault, seed });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault = timeout.signal.aborted ? `more than ${MOST_SECONDS} seconds` : `thread died: ${reason}`;
    onCrash({ format, bytes, fault, seed });
  } finally {
    clearTimeout(timer);
  }
}
