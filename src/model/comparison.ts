/** What has changed between two audits. */

/** What can be said of one document; "moved" and the following may hold together. */
const CHANGE_KINDS = ["new", "gone", "moved", "changed", "shortened", "lengthened", "reviewed"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface DocumentChange {
  /** Path now; of a document that is gone, as it was. */
  readonly path: string;
  readonly title: string;
  /** Where it was, when it was moved. */
  readonly before: string | null;
  readonly kinds: readonly ChangeKind[];
  /** Binding requirements then and now; null where there was or is no document. */
  readonly binding: { readonly before: number | null; readonly now: number | null };
  readonly pages: { readonly before: number | null; readonly now: number | null };
}

export const COMPARED_FIGURES = [
  "documents",
  "pages",
  "readingMinutes",
  "goals",
  "binding",
  "notReviewed",
  "scale",
] as const;
export type ComparedFigure = (typeof COMPARED_FIGURES)[number];

export interface ComparedFigures {
  readonly figure: ComparedFigure;
  readonly before: number | null;
  readonly now: number | null;
}

export interface Comparison {
  readonly asOf: { readonly before: string; readonly now: string };
  readonly figures: readonly ComparedFigures[];
  readonly documents: readonly DocumentChange[];
}
