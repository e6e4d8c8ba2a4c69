/** What has changed from one audit to the next, document by document and in all. */
import type { AuditedDocument } from "../model/audited-document.ts";
import {
  type ChangeKind,
  COMPARED_FIGURES,
  type ComparedFigure,
  type Comparison,
  type DocumentChange,
} from "../model/comparison.ts";
import type { AuditResult, Summary } from "./schema.ts";

/** Steering documents that could be read; a document is told by its path, and when it was moved by its content. */
export function compareAudits(before: AuditResult, now: AuditResult): Comparison {
  const old = new Map(judged(before).map((document) => [document.path, document]));
  const current = judged(now);
  const paths = new Set(current.map(({ path }) => path));
  const left = new Map(
    [...old.values()].filter(({ path }) => !paths.has(path)).map((each) => [each.contentHash, each]),
  );
  const pairs = current.map((document) => {
    const same = old.get(document.path);
    const moved = same === undefined ? left.get(document.contentHash) : undefined;
    if (moved !== undefined) left.delete(document.contentHash);
    return { document, was: same ?? moved ?? null };
  });
  const gone = [...left.values()].map(goneChange);
  const changes = pairs
    .map(({ document, was }) => changeOf(document, was))
    .filter(({ kinds }) => kinds.length > 0);
  return {
    asOf: { before: before.run.asOf, now: now.run.asOf },
    figures: COMPARED_FIGURES.map((figure) => ({
      figure,
      before: FIGURES[figure](before.summary),
      now: FIGURES[figure](now.summary),
    })),
    documents: [...changes, ...gone].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

const FIGURES: Readonly<Record<ComparedFigure, (summary: Summary) => number | null>> = {
  documents: ({ read, poorlyRead }) => read + poorlyRead,
  pages: ({ pages }) => pages,
  readingMinutes: ({ readingMinutes }) => readingMinutes,
  goals: ({ statements }) => statements.goal,
  binding: ({ binding }) => binding,
  notReviewed: ({ notReviewed }) => notReviewed,
  scale: ({ scale }) => scale.score,
};

function judged({ documents }: AuditResult): AuditedDocument[] {
  return documents.filter(({ steering, grade }) => steering && grade !== "unread");
}

function goneChange({ path, title, counts, measures }: AuditedDocument): DocumentChange {
  return {
    path,
    title,
    before: null,
    kinds: ["gone"],
    binding: { before: counts.binding, now: null },
    pages: { before: measures.pages, now: null },
  };
}

function changeOf(document: AuditedDocument, was: AuditedDocument | null): DocumentChange {
  const { path, title, counts, measures } = document;
  return {
    path,
    title,
    before: was === null || was.path === path ? null : was.path,
    kinds: was === null ? ["new"] : kindsOf(document, was),
    binding: { before: was?.counts.binding ?? null, now: counts.binding },
    pages: { before: was?.measures.pages ?? null, now: measures.pages },
  };
}

function kindsOf(document: AuditedDocument, was: AuditedDocument): ChangeKind[] {
  const difference =
    document.counts.binding - was.counts.binding || document.measures.words - was.measures.words;
  const hasChanged = document.contentHash !== was.contentHash && document.wordsHash !== was.wordsHash;
  return [
    ...(document.path === was.path ? [] : (["moved"] as const)),
    ...(hasChanged && difference === 0 ? (["changed"] as const) : []),
    ...(hasChanged && difference < 0 ? (["shortened"] as const) : []),
    ...(hasChanged && difference > 0 ? (["lengthened"] as const) : []),
    ...(reviewedOn(document) > reviewedOn(was) ? (["reviewed"] as const) : []),
  ];
}

/** The last day on which somebody looked at it, or promised to; "" when it does not say. */
function reviewedOn({ metadata }: AuditedDocument): string {
  const said = [metadata.revisedDate, metadata.decidedDate, metadata.nextReview].map(
    (found) => found?.value ?? "",
  );
  return said.sort().at(-1) ?? "";
}
