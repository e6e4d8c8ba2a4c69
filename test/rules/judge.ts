/** Judges a document made by hand with one rule. */
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import type { DocumentModel } from "../../src/model/document.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Marker } from "../../src/model/kinds.ts";
import type { DocumentType, Settings } from "../../src/model/settings.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { DocumentRule } from "../../src/rules/rule.ts";
import { runDocumentRules } from "../../src/rules/run-rules.ts";
import {
  type SampleParts,
  sampleDocument,
  sampleSettings,
  sampleStatement,
} from "../model/sample-document.ts";
import { modelOf } from "./sample-model.ts";

export interface Case extends SampleParts {
  readonly typeParts?: Partial<DocumentType>;
  readonly model?: DocumentModel;
  readonly settings?: Partial<Settings>;
  readonly options?: Readonly<Record<string, number>>;
}

export function judge(rule: DocumentRule, given: Case = {}): Finding[] {
  const { typeParts, model = modelOf([]), settings: said = {}, options = {}, ...parts } = given;
  const rules = { [rule.id]: { severity: rule.severity, options } };
  const settings = sampleSettings({ rules, ...said });
  const document = sampleDocument(parts);
  const type = { ...typeNamed(document.type), ...typeParts };
  const { findings, problems } = runDocumentRules({ document, model, type, settings, rules: [rule] });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return findings;
}

function typeNamed(id: string): DocumentType {
  const type = DOCUMENT_TYPES[id];
  if (type === undefined) throw new Error(`no type "${id}"`);
  return type;
}

/** So many statements, each with words and a block of its own. */
export function many(count: number, parts: Partial<Statement> = {}): Statement[] {
  return Array.from({ length: count }, (_, index) =>
    sampleStatement({
      text: `Chefen ska göra sak ${index + 1}.`,
      place: { page: 1, line: index + 1, block: index },
      ...parts,
    }),
  );
}

/** So many numbered points, as obligations. */
export function points(count: number, parts: Partial<Statement> = {}): Statement[] {
  return many(count, parts).map((statement, index) => ({
    ...statement,
    number: String(index + 1),
    item: true,
  }));
}

export function marked(...names: readonly Marker[]): Statement["markers"] {
  return names.map((marker) => ({ marker, text: marker }));
}
