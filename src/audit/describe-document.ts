/** The part of a document's record that does not depend on its statements. */
import { protectionFor } from "../domain/required-documents.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { DocumentModel } from "../model/document.ts";
import type { Grade } from "../model/kinds.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import { contentHash, shortHash } from "../result/identity.ts";
import { findOutdated } from "../structure/outdated.ts";
import type { Profile } from "../structure/profile.ts";
import type { ExaminationInput } from "./examination.ts";
import { wordsHash } from "./words-hash.ts";

/** Problems after which the counts are a lower bound rather than the whole. */
const POOR: ReadonlySet<ProblemCode> = new Set([
  "text-damaged",
  "some-pages-without-text",
  "second-engine",
  "limit-pages",
  "limit-blocks",
]);

export type Description = Omit<AuditedDocument, "measures" | "counts" | "statements">;

export function describeDocument(
  input: ExaminationInput,
  model: DocumentModel,
  profile: Profile,
): Description {
  const { path, bytes, settings } = input;
  const { title, type } = profile;
  return {
    ...profile,
    id: shortHash("document", path),
    path,
    format: model.format,
    engine: model.engine,
    bytes: bytes.length,
    scale: null,
    protection: protectionFor({ title, type, organisationKind: settings.organisation.kind }),
    outdated: [...findOutdated(model)],
    review: model.review,
    contentHash: contentHash(bytes),
    wordsHash: wordsHash(model),
    grade: gradeOf(model),
  };
}

function gradeOf(model: DocumentModel): Grade {
  return model.problems.some((problem) => POOR.has(problem.code)) ? "poor" : "good";
}
