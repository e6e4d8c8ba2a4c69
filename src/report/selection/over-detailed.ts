/** The most over-detailed documents, with what shows it. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Finding } from "../../model/finding.ts";
import {
  DETAIL_MARKERS,
  type DetailMarker,
  type Marker,
  PROTECTION_MARKERS,
  SEVERITIES,
} from "../../model/kinds.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, judgedDocuments } from "./documents.ts";
import { countedFindings, findingsByDocument } from "./findings.ts";

const OVER_DETAIL_RULES: ReadonlySet<string> = new Set([
  "too-many-requirements",
  "too-long",
  "prescribes-method",
  "heavy-documentation-duty",
]);

export interface OverDetailed {
  readonly document: AuditedDocument;
  readonly findings: readonly Finding[];
  /** Kinds of detail, the most frequent first. */
  readonly signs: ReadonlyArray<{ readonly marker: DetailMarker; readonly count: number }>;
  /** What the detail may be there to protect. */
  readonly protects: readonly Marker[];
}

/** @returns documents with a finding on length or detail: gravest first, then by points or requirements, pages and path */
export function overDetailedDocuments(result: AuditResult): OverDetailed[] {
  const findings = findingsByDocument(
    countedFindings(result).filter(({ rule }) => OVER_DETAIL_RULES.has(rule)),
  );
  return judgedDocuments(result)
    .flatMap((document) => {
      const own = findings.get(document.path);
      return own === undefined ? [] : [{ document, findings: own, ...marksOf(document) }];
    })
    .sort(byExcess);
}

function marksOf({ measures }: AuditedDocument): Pick<OverDetailed, "signs" | "protects"> {
  const signs = DETAIL_MARKERS.map((marker) => ({ marker, count: measures.markers[marker] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byText(a.marker, b.marker));
  return { signs, protects: PROTECTION_MARKERS.filter((marker) => (measures.markers[marker] ?? 0) > 0) };
}

function byExcess(a: OverDetailed, b: OverDetailed): number {
  return (
    gravity(b) - gravity(a) ||
    points(b.document) - points(a.document) ||
    b.document.measures.pages - a.document.measures.pages ||
    byText(a.document.path, b.document.path)
  );
}

function gravity({ findings }: OverDetailed): number {
  return Math.max(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

function points({ counts }: AuditedDocument): number {
  return Math.max(counts.numbered, counts.binding);
}
