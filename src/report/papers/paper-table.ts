/** The tables of the papers as rows of cells, before they become a workbook or a file of separated values. */
import type { Catalogue } from "../../messages/catalogue.ts";
import { grouped } from "../../model/grouping.ts";
import type { AuditResult } from "../../result/schema.ts";
import type { Cell } from "../csv-text.ts";
import { plainText } from "../plain-text.ts";
import { byText, titleOf } from "../selection/documents.ts";
import { missingMetadata } from "../selection/missing-metadata.ts";
import { type Proposal, proposalsOf } from "../selection/proposals.ts";
import { typeName } from "../wording/figures.ts";
import { problemText, setAsideReason, unitName } from "../wording/judgements.ts";
import type { BodyCase } from "./body-case.ts";
import { proposalTexts } from "./proposal-texts.ts";

export interface PaperTable {
  /** Name of the sheet. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One table for each annex, with an empty column for the assessment of a person. */
export function annexTables({ annexes }: BodyCase, words: Catalogue): PaperTable[] {
  const { columns, sheetTitle } = words.papers;
  const head = [
    columns.number,
    columns.document,
    columns.type,
    columns.decided,
    columns.paragraph,
    columns.caseNumber,
    columns.owner,
    columns.proposal,
    columns.reasons,
    columns.other,
    columns.law,
    columns.evidence,
    columns.place,
    columns.requirementsNow,
    columns.requirementsLess,
    columns.pagesLess,
    columns.sure,
    columns.path,
    columns.assessment,
  ];
  return annexes.map(({ number, kind, proposals }) => ({
    title: sheetTitle(number, kind),
    head,
    rows: proposals.map((proposal, index) => annexRow(proposal, index + 1, words)),
  }));
}

function annexRow(proposal: Proposal, number: number, words: Catalogue): Cell[] {
  const { item, document } = proposal;
  const texts = proposalTexts(proposal, words);
  return [
    number,
    texts.title,
    texts.type,
    texts.decided,
    texts.paragraph,
    texts.caseNumber,
    texts.owner,
    texts.action,
    texts.reasons.join("; "),
    texts.others.join("; "),
    texts.law,
    texts.grounds.map(({ text }) => text).join(" "),
    texts.grounds.map(({ place }) => place).join("; "),
    document.counts.binding,
    item.effect.requirements,
    item.effect.pages,
    words.report.proposals.confidence[item.confidence],
    texts.path,
    null,
  ];
}

/** One table for each unit: its documents, who owns them, what is proposed and what is missing. */
export function ownerTables(result: AuditResult, words: Catalogue): PaperTable[] {
  const { columns } = words.papers;
  const missing = new Map(
    missingMetadata(result).documents.map((found) => [found.document.path, found.missing]),
  );
  const head = [
    columns.document,
    columns.type,
    columns.owner,
    columns.proposal,
    columns.reasons,
    columns.missing,
    columns.requirementsNow,
    columns.path,
    columns.assessment,
  ];
  return [...grouped(proposalsOf(result), ({ document }) => document.unit)]
    .sort(([a], [b]) => byText(a, b))
    .map(([unit, proposals]) => ({
      title: unitName(unit, words),
      head,
      rows: proposals.map((proposal) => {
        const texts = proposalTexts(proposal, words);
        const { path, counts } = proposal.document;
        const fields = (missing.get(path) ?? []).map((field) => words.report.metadata.fields[field]);
        return [
          texts.title,
          texts.type,
          texts.owner,
          texts.action,
          texts.reasons.join("; "),
          fields.join(", "),
          counts.binding,
          texts.path,
          null,
        ];
      }),
    }));
}

/** What was set aside and what could not be read, with why. */
export function leftOutTable({ documents, problems }: AuditResult, words: Catalogue): PaperTable {
  const { columns, files } = words.papers;
  const problemsOf = grouped(problems, ({ document }) => document ?? "");
  const rows = documents
    .filter(({ steering, grade }) => !steering || grade === "unread")
    .map((document): Cell[] => {
      const why = document.steering
        ? (problemsOf.get(document.path) ?? []).map((problem) => problemText(problem, words)).join(" ")
        : setAsideReason(document.steeringReason, words);
      return [
        titleOf(document),
        typeName(document, words),
        unitName(document.unit, words),
        why,
        plainText(document.path),
      ];
    });
  const head = [columns.document, columns.type, columns.unit, columns.why, columns.path];
  return { title: files.leftOut, head, rows };
}
