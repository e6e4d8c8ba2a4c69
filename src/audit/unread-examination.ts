/** The record of a document that nothing could be had of: named and typed by its file name, never counted as "0 requirements". */
import { measureDocument } from "../measure/measure-document.ts";
import type { DocumentModel, ReadingProblem } from "../model/document.ts";
import { profileDocument } from "../structure/profile.ts";
import { describeDocument } from "./describe-document.ts";
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

export function unreadExamination(input: ExaminationInput, problem: ReadingProblem): Examination {
  const { path, settings } = input;
  const profile = profileDocument({ model: NOTHING, path, settings });
  const measured = measureDocument({
    model: NOTHING,
    statements: [],
    lang: "sv",
    wordsPerMinute: settings.wordsPerMinute,
  });
  const document = {
    ...describeDocument(input, NOTHING, profile),
    ...measured,
    statements: [],
    format: null,
    engine: null,
    grade: "unread" as const,
  };
  const stage = problem.code === "stage-failed" ? "audit" : "read";
  return {
    document,
    findings: [],
    problems: [{ document: path, stage, code: problem.code, data: problem.data ?? {} }],
    model: null,
  };
}
