/** Takes every source through examination, as many at a time as there are threads, and keeps what was done when stopped. */
import type { Source } from "../crawl/crawl.ts";
import { listAttached } from "../crawl/list-attached.ts";
import type { PathFilter } from "../crawl/path-filter.ts";
import { LinkGraph } from "../facts/link-graph.ts";
import type { DocumentMention } from "../model/mention.ts";
import type { ProblemDraft } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { readSketch, type Sketch } from "../text/sketch.ts";
import { readTerms, type Terms } from "../text/terms.ts";
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
  /** What a register says of the document at a path. */
  readonly stated: (path: string) => readonly StatedValue[];
  /** For what is attached to mails. */
  readonly filter: PathFilter;
}

export interface Examined {
  readonly examinations: readonly Examination[];
  /** Of archives that are attached to mails. */
  readonly problems: readonly ProblemDraft[];
  readonly links: LinkGraph;
  /** Of every document that could be read, by path. */
  readonly sketches: ReadonlyMap<string, Sketch>;
  /** Of every document that could be read, by path. */
  readonly terms: ReadonlyMap<string, Terms>;
  /** Of other documents, by the path of the one in which they stand. */
  readonly mentions: ReadonlyMap<string, readonly DocumentMention[]>;
  /** Positions of the configured corrections that met a passage anywhere. */
  readonly corrected: ReadonlySet<number>;
}

/** @returns what was finished, in no particular order; the rest is missing when `signal` was aborted */
export async function examineAll(
  sources: readonly Source[],
  audit: ExaminingParts,
  { signal, onProgress }: ExaminationRun,
): Promise<Examined> {
  const examinations: Examination[] = [];
  const problems: ProblemDraft[] = [];
  const links = new LinkGraph();
  const corrected = new Set<number>();
  const sketches = new Map<string, Sketch>();
  const terms = new Map<string, Terms>();
  const mentions = new Map<string, readonly DocumentMention[]>();
  const queue = sources.values();
  let found = sources.length;

  /** What a source carries is examined right behind it, so that it need not be kept. @returns false when the run was stopped */
  async function examine(source: Source): Promise<boolean> {
    if (signal.aborted) return false;
    const examination = await examineSource(source, audit, signal);
    if (examination === null) return false;
    const { attached } = examination;
    links.add(source.path, examination.links);
    if (examination.sketch !== "") sketches.set(source.path, readSketch(examination.sketch));
    if (examination.terms !== "") terms.set(source.path, readTerms(examination.terms));
    if (examination.mentions.length > 0) mentions.set(source.path, examination.mentions);
    for (const position of examination.corrected) corrected.add(position);
    examinations.push({ ...examination, links: [], sketch: "", terms: "", mentions: [], attached: [] });
    onProgress({ done: examinations.length, found, path: source.path });
    return examineAttached(source, attached);
  }

  async function examineAttached({ path }: Source, attached: Examination["attached"]): Promise<boolean> {
    const { filter, settings, root } = audit;
    for await (const item of listAttached(path, attached, { filter, limits: settings.limits })) {
      if (item.kind === "source") {
        found += 1;
        if (!(await examine(item.source))) return false;
      } else if (item.bytes === null || item.problem.document === null) problems.push(item.problem);
      else {
        const file = { path: item.problem.document, root, settings, bytes: item.bytes, contentHash: "" };
        examinations.push(unreadFile(file, item.problem));
      }
    }
    return true;
  }

  async function pull(): Promise<void> {
    for (const source of queue) if (!(await examine(source))) return;
  }
  await Promise.all(Array.from({ length: audit.examiner.threads }, pull));
  return { examinations, problems, links, sketches, terms, mentions, corrected };
}

/** @returns null when the run was stopped meanwhile */
async function examineSource(
  source: Source,
  { examiner, settings, root, stated: statedOf }: ExaminingParts,
  signal: AbortSignal,
): Promise<Examination | null> {
  const { path } = source;
  const stated = statedOf(path);
  let bytes: Uint8Array;
  try {
    bytes = await source.load();
  } catch (error) {
    const file = { path, root, settings, stated, bytes: source.bytes, contentHash: "" };
    return unreadFile(file, { stage: "crawl", code: "not-accessible", data: { reason: reasonOf(error) } });
  }
  try {
    return await examiner.examine({ path, root, stated, bytes, keepModel: false }, signal);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
