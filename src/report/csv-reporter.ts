/** Every document in a row, with its figures and its proposal, as a table that spreadsheet programs open: annex and working list. */
import { type Catalogue, catalogue } from "../messages/catalogue.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Language } from "../model/kinds.ts";
import type { MetadataField } from "../model/metadata.ts";
import type { AuditResult } from "../result/schema.ts";
import { plainText } from "./plain-text.ts";
import type { Reporter } from "./reporter.ts";
import { documentsByPath, titleOf } from "./selection/documents.ts";
import { typeName } from "./wording/figures.ts";
import { protectionText, reasonTexts, setAsideReason, unitName } from "./wording/judgements.ts";

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
/** Programs in Swedish take the comma for decimals, and so expect another sign between cells. */
const SEPARATORS: Readonly<Record<Language, string>> = { sv: ";", en: "," };
/** A cell that begins so would be calculated by the program that opens it. */
const FORMULA_STARTS = /^[=+\-@\t\r]/u;
const FIELDS: readonly MetadataField[] = [
  "decidedBy",
  "decidedDate",
  "diaryNumber",
  "owner",
  "validUntil",
  "nextReview",
];

type Cell = string | number | null;

export const csvReporter: Reporter = {
  id: "csv",
  endings: [".csv"],
  render(result, { lang }) {
    const words = catalogue(lang);
    const rows = [headCells(words), ...documentRows(result, words)];
    const lines = rows.map((row) => row.map((cell) => cellText(cell, lang)).join(SEPARATORS[lang]));
    return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
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

/** RFC 4180, with what would be a formula made into text. */
function cellText(cell: Cell, lang: Language): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", lang === "sv" ? "," : ".");
  const plain = plainText(cell);
  const inert = FORMULA_STARTS.test(plain) ? `'${plain}` : plain;
  return /["\n;,]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
