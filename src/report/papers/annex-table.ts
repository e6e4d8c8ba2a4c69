/** One annex as a table in the memo: each document, its decision, the proposal and the ground, and room for an assessment. */
import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { Proposal } from "../selection/proposals.ts";
import { effectOf } from "../wording/figures.ts";
import type { Annex } from "./body-case.ts";
import { proposalTexts } from "./proposal-texts.ts";

/** Twentieths of a point; together the width of a landscape page within its margins. */
const WIDTHS = [560, 3_000, 2_300, 3_100, 3_300, 1_700] as const;
const SMALL = 17;

export function annexTable({ proposals }: Annex, words: Catalogue): Table {
  const { columns } = words.papers;
  const heads = [
    columns.number,
    columns.document,
    columns.decision,
    columns.proposal,
    columns.evidence,
    columns.assessment,
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    rows: [
      new TableRow({
        tableHeader: true,
        children: heads.map((head, at) => cell([line(head, true)], at, true)),
      }),
      ...proposals.map((proposal, index) => annexRow(proposal, index + 1, words)),
    ],
  });
}

function annexRow(proposal: Proposal, number: number, words: Catalogue): TableRow {
  const { papers } = words;
  const texts = proposalTexts(proposal, words);
  const decision = [
    texts.decided === ""
      ? papers.row.notSaid
      : papers.row.decided(
          words.formats.date(texts.decided),
          texts.paragraph === "" ? null : texts.paragraph,
        ),
    ...(texts.caseNumber === "" ? [] : [texts.caseNumber]),
    ...(texts.owner === "" ? [] : [papers.row.owner(texts.owner)]),
  ];
  const proposed = [
    ...(texts.reasons.length === 0 ? [] : [texts.reasons.join("; ")]),
    ...texts.others,
    ...(texts.law === "" ? [] : [texts.law]),
    ...effectOf(proposal.item.effect, words),
  ];
  const cells = [
    [line(String(number))],
    [line(texts.title, true), line(texts.type), line(texts.path)],
    decision.map((text) => line(text)),
    [line(texts.action, true), ...proposed.map((text) => line(text))],
    texts.grounds.map(({ text, place }) => line(place === "" ? text : `${text} (${place})`)),
    [],
  ];
  return new TableRow({
    cantSplit: true,
    children: cells.map((lines, at) => cell(lines, at, false)),
  });
}

function cell(lines: readonly Paragraph[], column: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: "E8EBEF" } } : {}),
    children: lines.length === 0 ? [line("")] : [...lines],
  });
}

function line(text: string, bold = false): Paragraph {
  return new Paragraph({ spacing: { after: 20 }, children: [new TextRun({ text, bold, size: SMALL })] });
}
