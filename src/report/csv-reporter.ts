/** Every document in a row, with its figures and its proposal, as a table that spreadsheet programs open: annex and working list. */
import { type Catalogue, catalogue } from "../messages/catalogue.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { MetadataField } from "../model/metadata.ts";
import type { AuditResult } from "../result/schema.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { Reporter } from "./reporter.ts";
import { documentsByPath, titleOf } from "./selection/documents.ts";
import { typeName } from "./wording/figures.ts";
import { protectionText, reasonTexts, setAsideReason, unitName } from "./wording/judgements.ts";

const FIELDS: readonly MetadataField[] = [
  "decidedBy",
  "decidedDate",
  "diaryNumber",
  "owner",
  "validUntil",
  "nextReview",
];

export const csvReporter: Reporter = {
  id: "csv",
  endings: [".csv"],
  render(result, { lang }) {
    const words = catalogue(lang);
    return csvText([headCells(words), ...documentRows(result, words)], lang);
  },
};

function headCells({ report, terms }: Catalogue): string[] {
  const { tableHeads, table } = report;
  return [
    tableHeads.title,
    tableHeads.type,
    tableHeads.unit,
    table.path,
    ...FIELDS.map((field) => terms.metadataFields[field]),
    tableHeads.grade,
    table.setAside,
    tableHeads.pages,
    table.minutes,
    tableHeads.goals,
    tableHeads.binding,
    tableHeads.numbered,
    tableHeads.duties,
    tableHeads.scale,
    tableHeads.law,
    tableHeads.action,
    table.reasons,
    table.others,
    table.fewerRequirements,
    table.fewerPages,
  ];
}

function documentRows(result: AuditResult, words: Catalogue): Cell[][] {
  const plan = new Map(result.plan.map((item) => [item.documents[0] ?? "", item]));
  const byPath = documentsByPath(result);
  return result.documents.map((document) => {
    const item = plan.get(document.path);
    const others = (item?.documents ?? []).slice(1).flatMap((path) => byPath.get(path) ?? []);
    return [
      ...describingCells(document, words),
      ...measuredCells(document),
      document.protection === null ? null : protectionText(document.protection, words),
      item === undefined ? null : words.terms.actions[item.action],
      item === undefined ? null : reasonTexts(item, words).join(", "),
      others.map((other) => `${titleOf(other)} (${other.path})`).join(", "),
      item?.effect.requirements ?? null,
      item?.effect.pages ?? null,
    ];
  });
}

function describingCells(document: AuditedDocument, words: Catalogue): Cell[] {
  return [
    titleOf(document),
    typeName(document, words),
    unitName(document.unit, words),
    document.path,
    ...FIELDS.map((field) => document.metadata[field]?.value ?? null),
    words.terms.grades[document.grade],
    document.steering ? null : setAsideReason(document.steeringReason, words),
  ];
}

/** Nothing is counted in what could not be read. */
function measuredCells({ measures, counts, scale, grade }: AuditedDocument): Cell[] {
  const figures = [
    measures.pages,
    measures.readingMinutes,
    counts.goal,
    counts.binding,
    counts.numbered,
    counts.documentationDuties,
    scale?.score ?? null,
  ];
  return grade === "unread" ? figures.map(() => null) : figures;
}
