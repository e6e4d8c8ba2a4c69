/** Document models for rules that look at blocks. */
import type { Block, DocumentModel, ReadingProblem } from "../../src/model/document.ts";

export function modelOf(blocks: readonly Block[], problems: readonly ReadingProblem[] = []): DocumentModel {
  return {
    format: "markdown",
    engine: "markdown-it",
    blocks,
    pages: { count: 1, source: "estimated" },
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems,
  };
}

/** An ordinary paragraph; each stands on its own line. */
export function paragraph(text: string, line = 1): Block {
  return {
    kind: "paragraph",
    text,
    number: null,
    quoted: false,
    anchors: [{ offset: 0, page: 1, line }],
    furniture: null,
  };
}

export function heading(text: string): Block {
  return {
    kind: "heading",
    text,
    level: 2,
    number: null,
    anchors: [{ offset: 0, page: 1, line: 1 }],
    furniture: null,
  };
}

export function printedAround(text: string): Block {
  return { ...paragraph(text), furniture: "page-header" };
}

export function row(...cells: readonly string[]): Block {
  return {
    kind: "row",
    text: cells.join(" | "),
    cells,
    table: 0,
    header: false,
    anchors: [{ offset: 0, page: 1, line: 1 }],
    furniture: null,
  };
}
