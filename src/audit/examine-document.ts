/** Everything that is done to one document by itself: one function from its bytes to a record, findings and problems. */
import { detectFormat } from "../crawl/detect-format.ts";
import { Corrections } from "../extract/corrections/corrections.ts";
import { extractStatements } from "../extract/extract-statements.ts";
import { indicatorsOf } from "../extract/indicators.ts";
import { measureDocument } from "../measure/measure-document.ts";
import { scaleOf } from "../measure/scale.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { DocumentModel, ReadingProblem } from "../model/document.ts";
import type { Stage } from "../model/kinds.ts";
import type { ProblemDraft } from "../model/problem.ts";
import type { DocumentType, Settings } from "../model/settings.ts";
import { readDocument } from "../read/read-document.ts";
import { Unreadable } from "../read/unreadable.ts";
import { identifyStatements } from "../result/identity.ts";
import { runDocumentRules } from "../rules/run-rules.ts";
import { documentMentions } from "../structure/document-mentions.ts";
import { profileDocument } from "../structure/profile.ts";
import { weighedBySubstance } from "../structure/substance.ts";
import { pathMatcher } from "../text/path-pattern.ts";
import { describeDocument } from "./describe-document.ts";
import type { Examination, ExaminationInput } from "./examination.ts";
import { inStage, reasonOf, StageFailure } from "./stage-failure.ts";
import { subjectTerms } from "./subject-terms.ts";
import { describedFile, unreadExamination } from "./unread-examination.ts";
import { wordsSketch } from "./words-hash.ts";

/** Never throws because of a document: what goes wrong becomes a problem of that document. */
export async function examineDocument(input: ExaminationInput): Promise<Examination> {
  const detected = detectFormat(input.bytes, input.path);
  if (detected.kind === "encrypted") return unreadExamination(input, { code: "encrypted" });
  if (detected.kind === "archive") return unreadExamination(input, { code: "limit-archive-depth" });
  if (detected.kind === "unsupported") {
    return unreadExamination(input, { code: "unsupported-format", data: { name: detected.name } });
  }
  try {
    const { bytes, path } = input;
    const { limits, recognition } = input.settings;
    const readerInput = { bytes, path, limits, recognition: input.recognise === true ? recognition : null };
    const model = await readDocument(readerInput, detected.format);
    return judge(input, model);
  } catch (error) {
    return unreadExamination(input, faultOf(error));
  }
}

function judge(input: ExaminationInput, model: DocumentModel): Examination {
  const { path, settings } = input;
  const profile = inStage("structure", () => profileDocument({ ...input, model }));
  const type = typeSettings(settings, profile.type);
  const lang = profile.lang ?? "sv";
  const corrections = correctionsFor(input, model);
  const drafts = inStage("extract", () =>
    extractStatements({ model, lang, type, systems: settings.systems, corrections }),
  );
  const statements = identifyStatements(path, drafts);
  const measured = inStage("measure", () =>
    measureDocument({ model, statements, lang, wordsPerMinute: settings.wordsPerMinute }),
  );
  const file = describedFile(input);
  const { steering, reason } = weighedBySubstance(
    { steering: profile.steering, reason: profile.steeringReason },
    { statements: statements.length, words: measured.measures.words },
  );
  const weighed = { ...profile, steering, steeringReason: reason };
  const unscaled = {
    ...describeDocument(file, model, weighed),
    ...measured,
    statements,
    goalIndicators: inStage("extract", () => indicatorsOf({ model, statements, lang })),
    corrections: [...corrections.applied],
  };
  const document: AuditedDocument = { ...unscaled, scale: steering ? scaleOf([unscaled]) : null };
  const judged = inStage("rules", () => runDocumentRules({ document, model, type, settings }));
  const problems = [
    ...model.problems.map((problem) => ofDocument(path, "read", problem)),
    ...corrections.problems.map((problem) => ofDocument(path, "config", problem)),
    ...judged.problems,
  ];
  const { links = [], attached = [] } = model;
  return {
    document,
    findings: judged.findings,
    problems,
    model,
    links,
    sketch: wordsSketch(model),
    terms: subjectTerms(model, lang),
    mentions: inStage("structure", () => documentMentions(model, settings.types, lang)),
    corrected: corrections.used,
    attached,
  };
}

/** Those of the configuration that name this document and hold still, and the comments in its text. */
function correctionsFor({ path, root, settings }: ExaminationInput, model: DocumentModel): Corrections {
  const { corrections, asOf } = settings;
  const below = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  const configured = corrections
    .map((correction, index) => ({ correction, index }))
    .filter(({ correction: { document, until } }) => {
      const isMeant = document === null || pathMatcher([document])(path, below);
      return isMeant && (until === null || until >= asOf);
    });
  return new Corrections({ model, configured, asOf });
}

function typeSettings(settings: Settings, id: string): DocumentType {
  const type = settings.types[id] ?? settings.types["unknown"];
  if (type === undefined) throw new Error(`no settings for document type "${id}"`);
  return type;
}

function ofDocument(path: string, stage: Stage, { code, data }: ReadingProblem): ProblemDraft {
  return { document: path, stage, code, data: data ?? {} };
}

function faultOf(error: unknown): ReadingProblem {
  if (error instanceof Unreadable) return { code: error.code, data: error.data };
  if (error instanceof StageFailure)
    return { code: "stage-failed", data: { stage: error.stage, reason: error.reason } };
  return { code: "damaged", data: { reason: reasonOf(error) } };
}
