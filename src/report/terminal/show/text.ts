/** The whole text of a document, page by page, each statement marked with its force beside the line it stands on. */
import type { AuditedDocument } from "../../../model/audited-document.ts";
import type { Anchor, Block, DocumentModel } from "../../../model/document.ts";
import { grouped } from "../../../model/grouping.ts";
import { STATEMENT_KINDS } from "../../../model/kinds.ts";
import type { Statement } from "../../../model/statement.ts";
import { plainText } from "../../plain-text.ts";
import { statementNotes } from "../../wording/document.ts";
import { type Canvas, entry, heading, labelColumn, prose } from "../canvas.ts";
import { displayWidth } from "../display-width.ts";
import type { Paint } from "../style.ts";
import { padEnd, padStart } from "../wrap.ts";
import { type MarkedPiece, markedPieces } from "./marked-block.ts";

export interface ShownText {
  readonly document: AuditedDocument;
  readonly model: DocumentModel;
  readonly why: boolean;
}

interface Columns {
  readonly lineWidth: number;
  readonly signWidth: number;
}

export function textLines({ document, model, why }: ShownText, canvas: Canvas): string[] {
  const { words } = canvas;
  const statements = grouped(document.statements, ({ place }) => place.block);
  const indicators = grouped(document.goalIndicators, ({ place }) => place.block);
  const measuring = grouped(document.goalIndicators, ({ goal }) => goal);
  const columns = columnsOf(model, canvas);
  let page: number | null = null;
  const lines = model.blocks.flatMap((block, index) => {
    const pieces = block.furniture === null ? markedPieces(block, statements.get(index) ?? []) : [];
    const shown = pieces.length === 0 ? [{ text: block.text, statement: null, offset: 0 }] : pieces;
    return shown.flatMap((piece, position) => {
      const anchor = anchorOf(block, piece);
      const turned = anchor !== null && anchor.page !== null && anchor.page !== page;
      if (turned) page = anchor.page;
      return [
        ...(turned && page !== null ? pageLines(page, index === 0, canvas) : []),
        ...pieceLines(
          {
            block,
            piece,
            anchor,
            isFirst: position === 0,
            why,
            isIndicator: (indicators.get(index) ?? []).some(({ text }) => piece.text.includes(text)),
            measuredBy: (measuring.get(piece.statement?.id ?? "") ?? []).map(({ text }) => text),
          },
          columns,
          canvas,
        ),
      ];
    });
  });
  return [
    ...heading(canvas, words.show.text),
    ...(document.statements.length === 0 ? [...prose(canvas, words.show.noStatements), ""] : []),
    ...lines,
  ];
}

function columnsOf({ blocks }: DocumentModel, { words }: Canvas): Columns {
  const last = Math.max(0, ...blocks.map(({ anchors }) => anchors.at(-1)?.line ?? 0));
  const signs = [...STATEMENT_KINDS.map((kind) => words.show.signs[kind]), words.show.indicator];
  return { lineWidth: last === 0 ? 0 : String(last).length + 1, signWidth: labelColumn(signs) };
}

/** The anchor at which the piece begins; null when its words do not stand in one run. */
function anchorOf({ anchors }: Block, { offset }: MarkedPiece): Anchor | null {
  return offset === null ? null : (anchors.findLast((anchor) => anchor.offset <= offset) ?? null);
}

function pageLines(page: number, isFirst: boolean, canvas: Canvas): string[] {
  return [
    ...(isFirst ? [] : [""]),
    ...prose(canvas, canvas.words.show.page(page), { paint: canvas.style.heading }),
  ];
}

interface ShownPiece {
  readonly block: Block;
  readonly piece: MarkedPiece;
  readonly anchor: Anchor | null;
  readonly isFirst: boolean;
  readonly why: boolean;
  readonly isIndicator: boolean;
  /** Indicators of the goal that it is. */
  readonly measuredBy: readonly string[];
}

function pieceLines(shown: ShownPiece, { lineWidth, signWidth }: Columns, canvas: Canvas): string[] {
  const { block, piece, anchor, isFirst, why, measuredBy } = shown;
  const { style } = canvas;
  const { statement } = piece;
  const line = padStart(anchor?.line === null || anchor === null ? "" : String(anchor.line), lineWidth);
  const marker = isFirst ? markerOf(block) : "";
  const indent = isFirst || block.kind !== "item" ? 0 : displayWidth(markerOf(block)) + 1;
  const text = `${" ".repeat(indent)}${[marker, readable(piece.text)].filter(Boolean).join(" ")}`;
  const labelWidth = lineWidth + 2 + signWidth;
  const notes = statement === null ? [] : statementNotes(statement, { words: canvas.words, why, measuredBy });
  return [
    ...entry(canvas, {
      label: `${line}  ${padEnd(signOf(shown, canvas), signWidth)}`,
      labelWidth: labelWidth + 1,
      text,
      paintLabel: statement === null ? style.quiet : style.strong,
      paint: paintOf(block, statement, canvas),
    }),
    ...notes.flatMap((note) =>
      prose(canvas, note, { indent: Math.min(labelWidth + 3, canvas.width / 3), paint: style.quiet }),
    ),
  ];
}

/** The dots that lead the eye to a page number, or to a line to write on, need not fill lines of their own. */
function readable(text: string): string {
  return plainText(text).replace(/(?:[._…] ?){5,}/gu, "… ");
}

/** The force of a statement, or what kind of furniture or note it is; "" for ordinary text. */
function signOf({ block, piece, isFirst, isIndicator }: ShownPiece, { words }: Canvas): string {
  if (piece.statement !== null) return words.show.signs[piece.statement.kind];
  if (isIndicator) return words.show.indicator;
  if (!isFirst) return "";
  if (block.furniture !== null) return words.show.furniture[block.furniture];
  return block.kind === "footnote" ? words.show.footnote : "";
}

function markerOf(block: Block): string {
  const depth = block.kind === "item" ? "  ".repeat(block.depth) : "";
  const marker = block.kind === "item" ? block.marker : "number" in block ? (block.number ?? "") : "";
  return `${depth}${plainText(marker)}`;
}

function paintOf(block: Block, statement: Statement | null, { style }: Canvas): Paint {
  if (block.furniture !== null) return style.quiet;
  if (block.kind === "heading") return style.heading;
  return statement === null ? style.quiet : (text) => text;
}
