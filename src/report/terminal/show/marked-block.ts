/** Cuts the text of a block at its statements, so that each can be marked where it stands. */
import type { Block } from "../../../model/document.ts";
import type { Statement } from "../../../model/statement.ts";

export interface MarkedPiece {
  readonly text: string;
  /** null for text that lays nothing down. */
  readonly statement: Statement | null;
  /** Where the piece begins in the block's text; null for a statement whose words do not stand in one run. */
  readonly offset: number | null;
}

/** @param statements those of the block, in order; words that a reader has put together stand after the rest of the text */
export function markedPieces({ text }: Pick<Block, "text">, statements: readonly Statement[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const elsewhere: MarkedPiece[] = [];
  let end = 0;
  for (const statement of statements) {
    const start = text.indexOf(statement.text, end);
    if (start < 0 || statement.text === "") {
      elsewhere.push({ text: statement.text, statement, offset: null });
      continue;
    }
    if (start > end) pieces.push({ text: text.slice(end, start), statement: null, offset: end });
    end = start + statement.text.length;
    pieces.push({ text: statement.text, statement, offset: start });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), statement: null, offset: end });
  return [
    ...pieces.filter(({ statement, text: own }) => statement !== null || /[\p{L}\p{N}]/u.test(own)),
    ...elsewhere,
  ];
}
