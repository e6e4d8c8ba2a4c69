/** The story of one audit, from paths to result. */
import { crawl, type Source } from "../crawl/crawl.ts";
import { pathFilter } from "../crawl/path-filter.ts";
import { nameRoots, unitRoot } from "../crawl/root-names.ts";
import type { ProblemItem } from "../crawl/source.ts";
import { corpusFacts } from "../facts/corpus-facts.ts";
import type { ProblemDraft } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { makePlan } from "../plan/make-plan.ts";
import { AppliedRegister, type Register } from "../register/applied-register.ts";
import { assembleResult } from "../result/assemble.ts";
import type { AuditResult } from "../result/schema.ts";
import { runCorpusRules } from "../rules/run-rules.ts";
import { type ExaminationRun, examineAll } from "./examine-all.ts";
import type { Examiner } from "./examiner.ts";
import { settleFindings } from "./settle-findings.ts";
import { unreadFile } from "./unread-examination.ts";

export interface AuditInput {
  readonly roots: readonly string[];
  readonly settings: Settings;
  /** Path of the configuration file that was used, for the record. */
  readonly configFile: string | null;
  readonly version: string;
  /** Files that the run itself reads and writes: they are no documents. */
  readonly ownFiles?: readonly string[];
  /** What somebody says of the documents outside of them; null when there is none. */
  readonly register?: Register | null;
}

/**
 * Reads everything below the roots and judges it, first each document by itself, then all together.
 * @returns the whole result; of what was done so far when `run.signal` was aborted
 */
export async function audit(
  input: AuditInput,
  examiner: Examiner,
  run: ExaminationRun,
): Promise<AuditResult> {
  const { settings } = input;
  const found = await gather(input, run.signal);
  const root = unitRoot(input.roots);
  const register = applied(input, found);
  const stated = (path: string): readonly StatedValue[] => register?.stated(path) ?? [];
  const parts = { examiner, settings, root, stated, filter: pathFilter(settings) };
  const examined = await examineAll(found.sources, parts, run);
  const unread = found.unread.map(({ problem, bytes, path }) =>
    unreadFile({ path, root, settings, stated: stated(path), bytes, contentHash: "" }, problem),
  );
  const examinations = [...unread, ...examined.examinations];
  const documents = examined.links
    .applied(examinations.map((examination) => examination.document))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

  const facts = corpusFacts({ ...examined, ...examined.links.inTexts(documents), documents, settings });
  const { relations, subjects, goals } = facts;
  const together = runCorpusRules({ ...facts, documents, settings });
  const findings = settleFindings(
    [...examinations.flatMap((examination) => examination.findings), ...together.findings],
    settings,
  );
  const counted = findings.filter((finding) => finding.suppressed === null);
  const plan = makePlan({ documents, findings: counted, relations, subjects, settings });

  const problems = [
    ...found.problems,
    ...examined.problems,
    ...examinations.flatMap((examination) => examination.problems),
    ...together.problems,
    ...(run.signal.aborted ? [] : (register?.problems(documents, settings.types) ?? [])),
    ...(run.signal.aborted ? [] : idleCorrections(input, examined.corrected)),
    ...interruption(run, examined.examinations.length, found.sources.length),
  ];
  return assembleResult({
    ...input,
    interrupted: run.signal.aborted,
    documents,
    relations,
    goals,
    findings,
    plan,
    problems,
  });
}

interface UnreadFile {
  readonly path: string;
  readonly bytes: number;
  readonly problem: ProblemItem["problem"];
}

interface Gathered {
  readonly sources: readonly Source[];
  /** Files that were met and cannot be opened. */
  readonly unread: readonly UnreadFile[];
  /** Of folders, archives and links. */
  readonly problems: readonly ProblemDraft[];
}

async function gather(
  { roots, settings, ownFiles = [] }: AuditInput,
  signal: AbortSignal,
): Promise<Gathered> {
  const sources: Source[] = [];
  const unread: UnreadFile[] = [];
  const problems: ProblemDraft[] = [];
  const { include, exclude, limits } = settings;
  for await (const item of crawl(roots, { include, exclude, limits, ownFiles })) {
    if (signal.aborted) break;
    if (item.kind === "source") sources.push(item.source);
    else if (item.bytes === null || item.problem.document === null) problems.push(item.problem);
    else unread.push({ path: item.problem.document, bytes: item.bytes, problem: item.problem });
  }
  return { sources, unread, problems };
}

function applied({ register, roots }: AuditInput, { sources, unread }: Gathered): AppliedRegister | null {
  if (register === undefined || register === null) return null;
  const paths = [...sources, ...unread].map(({ path }) => path);
  return new AppliedRegister(register, { paths, roots: nameRoots(roots).map(({ name }) => name) });
}

/** Corrections of the configuration that hold no longer, or meet no passage. */
function idleCorrections({ settings, configFile }: AuditInput, met: ReadonlySet<number>): ProblemDraft[] {
  return settings.corrections.flatMap(({ words, until }, position): ProblemDraft[] => {
    const draft = { document: configFile, stage: "config" } as const;
    if (until !== null && until < settings.asOf)
      return [{ ...draft, code: "correction-expired", data: { words, until } }];
    return met.has(position) ? [] : [{ ...draft, code: "correction-unmatched", data: { words } }];
  });
}

function interruption(run: ExaminationRun, done: number, found: number): ProblemDraft[] {
  if (!run.signal.aborted) return [];
  return [{ document: null, stage: "audit", code: "interrupted", data: { done, found } }];
}
