/** What could not be read, or only poorly, with the problems that explain it. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import { grouped } from "../../model/grouping.ts";
import type { Problem } from "../../model/problem.ts";
import type { AuditResult } from "../../result/schema.ts";

export interface ReadingFault {
  /** null when the problem is about a folder, an archive or the run. */
  readonly document: AuditedDocument | null;
  /** "" when the problem is about the run. */
  readonly path: string;
  readonly problems: readonly Problem[];
}

export interface ReadingFaults {
  readonly unread: readonly ReadingFault[];
  /** Read poorly, or well but with something to remark on. */
  readonly poor: readonly ReadingFault[];
  /** What the run was told that does not fit the documents: nothing is wrong with these themselves. */
  readonly misfits: readonly ReadingFault[];
}

/** Files that are set aside are left out: nothing is counted in them anyway. */
export function readingFaults(result: AuditResult): ReadingFaults {
  const ofReading = result.problems.filter(({ stage }) => stage !== "config");
  const problems = grouped(ofReading, ({ document }) => document ?? "");
  const known = new Set(result.documents.map(({ path }) => path));
  const withProblems = (document: AuditedDocument): ReadingFault => ({
    document,
    path: document.path,
    problems: problems.get(document.path) ?? [],
  });
  const elsewhere = faultsOf(problems).filter(({ path }) => !known.has(path));
  const told = result.problems.filter(({ stage }) => stage === "config");
  const steering = result.documents.filter((document) => document.steering);
  return {
    unread: [...elsewhere, ...steering.filter(({ grade }) => grade === "unread").map(withProblems)],
    poor: steering
      .filter(({ grade, path }) => grade === "poor" || (grade === "good" && problems.has(path)))
      .map(withProblems),
    misfits: faultsOf(grouped(told, ({ document }) => document ?? "")),
  };
}

function faultsOf(problems: ReadonlyMap<string, readonly Problem[]>): ReadingFault[] {
  return [...problems].map(([path, own]) => ({ document: null, path, problems: own }));
}

export interface FaultGroup {
  readonly problems: readonly Problem[];
  /** "" stands for the run as a whole. */
  readonly paths: readonly string[];
}

/** Faults with the same problems together, in order of first appearance: many files mostly fail in a few ways. */
export function faultGroups(faults: readonly ReadingFault[]): FaultGroup[] {
  const groups = grouped(faults, ({ problems }) =>
    JSON.stringify(problems.map(({ stage, code, data }) => [stage, code, data])),
  );
  return [...groups.values()].map((members) => ({
    problems: members[0]?.problems ?? [],
    paths: members.map(({ path }) => path),
  }));
}
