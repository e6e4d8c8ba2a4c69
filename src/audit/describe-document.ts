/** The part of a document's record that does not depend on its statements. */
import { protectionFor } from "../domain/required-documents.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { DocumentModel } from "../model/document.ts";
import type { Grade } from "../model/kinds.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import type { Settings } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { findOutdated } from "../structure/outdated.ts";
import type { Profile } from "../structure/profile.ts";
import { shortHash } from "../text/short-hash.ts";
import { wordsHash } from "./words-hash.ts";

/** Problems after which the counts are a lower bound rather than the whole. */
const POOR: ReadonlySet<ProblemCode> = new Set([
  "text-damaged",
  "some-pages-without-text",
  "second-engine",
  "recognised",
  "limit-pages",
  "limit-blocks",
  "limit-text",
  "limit-recognised-pages",
]);

export type Description = Omit<
  AuditedDocument,
  "measures" | "counts" | "statements" | "goalIndicators" | "corrections"
>;

/** The file as such, whatever stands in it. */
export interface DescribedFile {
  readonly path: string;
  readonly root: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal; "" of a file whose bytes could not be had. */
  readonly contentHash: string;
  readonly settings: Settings;
  /** What a register says of it. */
  readonly stated?: readonly StatedValue[];
}

export function describeDocument(file: DescribedFile, model: DocumentModel, profile: Profile): Description {
  const { path, bytes, contentHash, settings } = file;
  const { title, type } = profile;
  return {
    ...profile,
    id: shortHash("document", path),
    path,
    format: model.format,
    engine: model.engine,
    bytes,
    scale: null,
    protection: protectionFor({ title, type, organisationKind: settings.organisation.kind }),
    outdated: [...findOutdated(model)],
    review: model.review,
    linkedFrom: null,
    contentHash,
    wordsHash: wordsHash(model),
    grade: gradeOf(model),
  };
}

function gradeOf(model: DocumentModel): Grade {
  return model.problems.some((problem) => POOR.has(problem.code)) ? "poor" : "good";
}
