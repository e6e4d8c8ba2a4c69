/** Takes every source through examination, as many at a time as there are threads, and keeps what was done when stopped. */
import type { Source } from "../crawl/crawl.ts";
import type { ProblemDraft } from "../model/problem.ts";
import type { Examination } from "./examination.ts";
import type { Examiner } from "./examiner.ts";
import { reasonOf } from "./stage-failure.ts";

export interface Progress {
  readonly done: number;
  readonly found: number;
  /** Path of the document that was finished last. */
  readonly path: string;
}

export interface ExaminationRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface ExaminedCorpus {
  readonly examinations: readonly Examination[];
  readonly problems: readonly ProblemDraft[];
}

/** @returns what was finished, in no particular order; the rest is missing when `signal` was aborted */
export async function examineAll(
  sources: readonly Source[],
  examiner: Examiner,
  { signal, onProgress }: ExaminationRun,
): Promise<ExaminedCorpus> {
  const examinations: Examination[] = [];
  const problems: ProblemDraft[] = [];
  const queue = sources.values();

  async function pull(): Promise<void> {
    for (const source of queue) {
      if (signal.aborted) return;
      const outcome = await examineSource(source, examiner, signal);
      if (outcome === null) return;
      if ("code" in outcome) problems.push(outcome);
      else examinations.push(outcome);
      onProgress({ done: examinations.length + problems.length, found: sources.length, path: source.path });
    }
  }
  await Promise.all(Array.from({ length: examiner.threads }, pull));
  return { examinations, problems };
}

/** @returns null when the run was stopped meanwhile; a problem when the bytes could not be had */
async function examineSource(
  source: Source,
  examiner: Examiner,
  signal: AbortSignal,
): Promise<Examination | ProblemDraft | null> {
  let bytes: Uint8Array;
  try {
    bytes = await source.load();
  } catch (error) {
    return {
      document: source.path,
      stage: "crawl",
      code: "not-accessible",
      data: { reason: reasonOf(error) },
    };
  }
  try {
    return await examiner.examine({ path: source.path, bytes, keepModel: false }, signal);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
