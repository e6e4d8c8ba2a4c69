/** Takes every source through examination, as many at a time as there are threads, and keeps what was done when stopped. */
import type { Source } from "../crawl/crawl.ts";
import type { Settings } from "../model/settings.ts";
import type { Examination } from "./examination.ts";
import type { Examiner } from "./examiner.ts";
import { reasonOf } from "./stage-failure.ts";
import { unreadFile } from "./unread-examination.ts";

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

export interface ExaminingParts {
  readonly examiner: Examiner;
  readonly settings: Settings;
  /** See `ExaminationInput`. */
  readonly root: string;
}

/** @returns what was finished, in no particular order; the rest is missing when `signal` was aborted */
export async function examineAll(
  sources: readonly Source[],
  audit: ExaminingParts,
  { signal, onProgress }: ExaminationRun,
): Promise<readonly Examination[]> {
  const examinations: Examination[] = [];
  const queue = sources.values();

  async function pull(): Promise<void> {
    for (const source of queue) {
      if (signal.aborted) return;
      const examination = await examineSource(source, audit, signal);
      if (examination === null) return;
      examinations.push(examination);
      onProgress({ done: examinations.length, found: sources.length, path: source.path });
    }
  }
  await Promise.all(Array.from({ length: audit.examiner.threads }, pull));
  return examinations;
}

/** @returns null when the run was stopped meanwhile */
async function examineSource(
  source: Source,
  { examiner, settings, root }: ExaminingParts,
  signal: AbortSignal,
): Promise<Examination | null> {
  const { path } = source;
  let bytes: Uint8Array;
  try {
    bytes = await source.load();
  } catch (error) {
    const file = { path, root, settings, bytes: source.bytes, contentHash: "" };
    return unreadFile(file, { stage: "crawl", code: "not-accessible", data: { reason: reasonOf(error) } });
  }
  try {
    return await examiner.examine({ path, root, bytes, keepModel: false }, signal);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
