/** The record of a document that nothing could be had of: named and typed by its file name, never counted as "0 requirements". */
import { documentTypeOf } from "../domain/document-types.ts";
import { measureDocument } from "../measure/measure-document.ts";
import type { DocumentModel, ReadingProblem } from "../model/document.ts";
import type { Stage } from "../model/kinds.ts";
import { contentHash } from "../result/identity.ts";
import { runDocumentRules } from "../rules/run-rules.ts";
import { profileDocument } from "../structure/profile.ts";
import { type DescribedFile, describeDocument } from "./describe-document.ts";
import type { Examination, ExaminationInput } from "./examination.ts";

const NOTHING: DocumentModel = {
  format: "text",
  engine: "none",
  blocks: [],
  pages: { count: 0, source: "estimated" },
  properties: [],
  review: { trackedChanges: 0, comments: 0 },
  problems: [],
};

/** @param input a file whose bytes were had, but nothing of what stands in it */
export function unreadExamination(input: ExaminationInput, problem: ReadingProblem): Examination {
  const stage = problem.code === "stage-failed" ? "audit" : "read";
  return unreadFile(describedFile(input), { ...problem, stage });
}

/** What can be said of a file without reading what stands in it. */
export function describedFile({ bytes, path, root, settings, stated = [] }: ExaminationInput): DescribedFile {
  return { path, root, settings, stated, bytes: bytes.length, contentHash: contentHash(bytes) };
}

/** @param file also one of which no more is known than that it is there */
export function unreadFile(
  file: DescribedFile,
  problem: ReadingProblem & { readonly stage: Stage },
): Examination {
  const { path, settings } = file;
  const { stage, code, data } = problem;
  const model = { ...NOTHING, problems: [{ code, data: data ?? {} }] };
  const profile = profileDocument({ ...file, model });
  const measured = measureDocument({
    model: NOTHING,
    statements: [],
    lang: "sv",
    wordsPerMinute: settings.wordsPerMinute,
  });
  const document = {
    ...describeDocument(file, NOTHING, profile),
    ...measured,
    statements: [],
    goalIndicators: [],
    corrections: [],
    format: null,
    engine: null,
    grade: "unread" as const,
  };
  const type = settings.types[document.type] ?? documentTypeOf(document.type);
  const { findings, problems } = runDocumentRules({ document, model, type, settings });
  return {
    document,
    findings,
    problems: [{ document: path, stage, code, data: data ?? {} }, ...problems],
    model: null,
    links: [],
    sketch: "",
    terms: "",
    mentions: [],
    corrected: [],
    attached: [],
  };
}
