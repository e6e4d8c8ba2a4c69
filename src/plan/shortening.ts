/** What a shortening could look like, point by point: what repeats, what says how, what belongs together, what should be asked about. */
import type { AuditedDocument } from "../model/audited-document.ts";
import { grouped } from "../model/grouping.ts";
import { DETAIL_MARKERS, PROTECTION_MARKERS } from "../model/kinds.ts";
import type { PointProposal, Shortening } from "../model/plan-item.ts";
import type { DocumentType } from "../model/settings.ts";
import type { Statement } from "../model/statement.ts";
import type { RepeatedWords } from "./repeated-words.ts";

const DETAIL: ReadonlySet<string> = new Set(DETAIL_MARKERS);
const PROTECTION: ReadonlySet<string> = new Set(PROTECTION_MARKERS);

/** What one municipality kept of all its goals and points of direction; expected where the type itself says nothing. */
const A_FEW = 9;

export interface ShortenedDocument {
  readonly document: AuditedDocument;
  /** What is expected of its type; undefined for types that nothing is expected of. */
  readonly type: DocumentType | undefined;
  readonly repeated: RepeatedWords;
}

/**
 * One proposal for each binding requirement; goals, recommendations and permissions stay.
 * Points that say how, under one heading, become one point that says what; when more than the type expects is left,
 * the headings with most points follow.
 */
export function shorteningOf({ document, type, repeated }: ShortenedDocument): Shortening {
  const points = document.statements.filter(isBinding);
  const proposals = new Map(points.map((point) => [point.id, firstProposal(point, document, repeated)]));
  const headings = [...grouped(points, headingKey).values()];
  for (const group of headings) mergeWithin(group, proposals, (point) => isHow(point));
  const expected = type?.maxBinding ?? A_FEW;
  for (const group of headings.toSorted((a, b) => kept(b, proposals) - kept(a, proposals))) {
    if (remaining(proposals) <= expected) break;
    mergeWithin(group, proposals, () => true);
  }
  return {
    before: points.length,
    after: remaining(proposals),
    points: points.map(({ id }) => ({ statement: id, ...(proposals.get(id) ?? KEPT) })),
  };
}

type Proposal = Omit<PointProposal, "statement">;

const KEPT: Proposal = { outcome: "keep", reason: null, with: null };

function firstProposal(point: Statement, { path }: AuditedDocument, repeated: RepeatedWords): Proposal {
  if (point.law !== null) return { outcome: "drop", reason: "repeats-law", with: point.law.text };
  const original = repeated.originalOf(path, point);
  if (original !== null) {
    const reason = original.path === path ? "repeats-itself" : "repeats-document";
    return { outcome: "drop", reason, with: original.path === path ? original.statement : original.path };
  }
  if (point.markers.some(({ marker }) => PROTECTION.has(marker)))
    return { outcome: "ask", reason: "protective-detail", with: null };
  return KEPT;
}

/** The points of a group that are still kept and fit become one: the first carries it, the others name it. */
function mergeWithin(
  group: readonly Statement[],
  proposals: Map<string, Proposal>,
  fits: (point: Statement) => boolean,
): void {
  const members = group.filter((point) => isOpen(proposals.get(point.id)) && fits(point));
  const [first, ...others] = members;
  if (first === undefined || others.length === 0) return;
  for (const point of members) {
    const reason = isHow(point) ? "how-not-what" : "same-heading";
    proposals.set(point.id, { outcome: "merge", reason, with: first.id });
  }
}

function isOpen(proposal: Proposal | undefined): boolean {
  return proposal?.outcome === "keep" || proposal?.outcome === "merge";
}

function isHow({ markers }: Statement): boolean {
  return markers.some(({ marker }) => DETAIL.has(marker));
}

function isBinding({ kind }: Statement): boolean {
  return kind === "obligation" || kind === "prohibition";
}

function headingKey({ heading }: Statement): string {
  return heading.join("\n");
}

function kept(group: readonly Statement[], proposals: ReadonlyMap<string, Proposal>): number {
  return group.filter(({ id }) => proposals.get(id)?.outcome === "keep").length;
}

/** What is kept or asked about, and one point for each that others are merged into. */
function remaining(proposals: ReadonlyMap<string, Proposal>): number {
  const into = new Set<string>();
  let single = 0;
  for (const { outcome, with: target } of proposals.values()) {
    if (outcome === "merge" && target !== null) into.add(target);
    else if (outcome !== "drop") single += 1;
  }
  return into.size + single;
}
