/** Audited documents for tests: sound in every field, with only what a test speaks of set by it. */
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import type { AuditedDocument, Counts, Measures } from "../../src/model/audited-document.ts";
import { METADATA_FIELDS, type Metadata, type MetadataField } from "../../src/model/metadata.ts";
import type { Settings } from "../../src/model/settings.ts";
import type { Statement } from "../../src/model/statement.ts";

const NO_COUNTS: Counts = {
  goal: 0,
  obligation: 0,
  prohibition: 0,
  recommendation: 0,
  permission: 0,
  binding: 0,
  numbered: 0,
  documentationDuties: 0,
  restatesLaw: 0,
};

const MEASURES: Measures = {
  pages: 2,
  pagesSource: "file",
  words: 600,
  sentences: 40,
  readingMinutes: 3,
  lix: 45,
  bindingPerThousandWords: 0,
  freedomRatio: null,
  detailKinds: 0,
  markers: {},
};

export interface SampleParts extends Partial<Omit<AuditedDocument, "metadata" | "counts" | "measures">> {
  /** Values only; source and place are filled in. */
  readonly metadata?: Partial<Record<MetadataField, string>>;
  readonly counts?: Partial<Counts>;
  readonly measures?: Partial<Measures>;
}

/** A policy decided by the executive board, unless the parts say otherwise. */
export function sampleDocument({ metadata, counts, measures, ...parts }: SampleParts = {}): AuditedDocument {
  const path = parts.path ?? "policy.md";
  return {
    id: path,
    path,
    format: "markdown",
    engine: "markdown-it",
    bytes: 4000,
    lang: "sv",
    title: "Resepolicy",
    type: "policy",
    typeEvidence: "policy",
    otherTypes: [],
    family: "normerande",
    unit: "",
    steering: true,
    steeringReason: "type",
    metadata: sampleMetadata(metadata ?? { decidedBy: "Kommunstyrelsen", decidedDate: "2024-03-01" }),
    measures: { ...MEASURES, ...measures },
    counts: { ...NO_COUNTS, ...counts },
    scale: null,
    statements: [],
    protection: null,
    outdated: [],
    linkedFrom: null,
    goalIndicators: [],
    corrections: [],
    review: { trackedChanges: 0, comments: 0 },
    contentHash: `content of ${path}`,
    wordsHash: `words of ${path}`,
    grade: "good",
    ...parts,
  };
}

function sampleMetadata(values: Partial<Record<MetadataField, string>>): Metadata {
  const entries = METADATA_FIELDS.map((field) => {
    const value = values[field];
    const found = value === undefined ? null : { value, text: value, source: "field" as const, place: null };
    return [field, found] as const;
  });
  return Object.fromEntries(entries) as Metadata;
}

/** An explicit obligation without markers, unless the parts say otherwise. */
export function sampleStatement(parts: Partial<Statement> = {}): Statement {
  const text = parts.text ?? "Chefen ska planera arbetet.";
  return {
    id: `statement ${text}`,
    kind: "obligation",
    form: "explicit",
    text,
    leadIn: null,
    number: null,
    item: false,
    heading: [],
    place: { page: 1, line: 1, block: 0 },
    actor: null,
    law: null,
    markers: [],
    basis: "sv/force/ska",
    ...parts,
  };
}

/** The defaults of the program, as of a fixed day. */
export function sampleSettings(parts: Partial<Settings> = {}): Settings {
  const given = { lang: "sv", asOf: "2026-11-24", failOn: null } as const;
  const known = { types: DOCUMENT_TYPES, rules: [] };
  const settings = resolveSettings({}, given, { known, today: "2026-11-24" });
  return { ...settings, limits: DEFAULT_LIMITS, ...parts };
}
