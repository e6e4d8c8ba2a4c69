/** What the result holds about each document beside its own record: findings and problems by path, sorted once. */
import type { Finding } from "../../../model/finding.ts";
import { grouped } from "../../../model/grouping.ts";
import type { Problem } from "../../../model/problem.ts";
import type { AuditResult } from "../../../result/schema.ts";
import { findingsByDocument } from "../../selection/findings.ts";

export interface RecordParts {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

export function recordParts({ findings, problems }: AuditResult): RecordParts {
  return {
    findings: findingsByDocument(findings),
    problems: grouped(problems, ({ document }) => document ?? ""),
  };
}
