/** For whom a document holds, and which of two stands when they say the same or something else. */
import type { AuditedDocument } from "../model/audited-document.ts";
import { DECISION_LEVELS, type DecisionLevel, decidingBody } from "./deciding-bodies.ts";

type Decided = Pick<AuditedDocument, "metadata">;

/** What is decided there holds for all units of the organisation. */
const COMMON_LEVELS: ReadonlySet<DecisionLevel | null> = new Set(["fullmäktige", "styrelse", "ledning"]);

/** Two units may each have their own way; what is decided for all holds for both. */
export function holdForTheSame(one: AuditedDocument, other: AuditedDocument): boolean {
  return one.unit === other.unit || isCommon(one) || isCommon(other);
}

/** For sorting: what is decided highest up comes first, of two alike the later. */
export function byStanding(one: AuditedDocument, other: AuditedDocument): number {
  return (
    rankOf(one) - rankOf(other) || compare(decidedOn(other), decidedOn(one)) || compare(one.path, other.path)
  );
}

function isCommon(document: Decided): boolean {
  return COMMON_LEVELS.has(levelOf(document));
}

/** Those whose deciding body is not known come last. */
function rankOf(document: Decided): number {
  const level = levelOf(document);
  return level === null ? DECISION_LEVELS.length : DECISION_LEVELS.indexOf(level);
}

function levelOf({ metadata }: Decided): DecisionLevel | null {
  return decidingBody(metadata.decidedBy?.value ?? "")?.level ?? null;
}

function decidedOn({ metadata }: Decided): string {
  return metadata.revisedDate?.value ?? metadata.decidedDate?.value ?? "";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
