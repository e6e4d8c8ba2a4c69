/** Documents for tests, written as a few lines: "# Heading", "- item", "  - sub-item", "1. step", "[ ] box", "a | b" row ("! a | b" its head), else a paragraph. */
import { documentTypeOf } from "../../src/domain/document-types.ts";
import { extractStatements } from "../../src/extract/extract-statements.ts";
import type { Block, DocumentModel } from "../../src/model/document.ts";
import type { Language, StatementKind } from "../../src/model/kinds.ts";
import type { StatementDraft } from "../../src/model/statement.ts";

const base = (text: string, line: number) => ({
  text,
  anchors: [{ offset: 0, page: null, line }],
  furniture: null,
});

function blockOf(source: string, line: number): Block {
  const heading = /^(?<marks>#+) (?<text>.*)$/u.exec(source)?.groups;
  if (heading !== undefined) {
    const level = heading["marks"]?.length ?? 1;
    return { ...base(heading["text"] ?? "", line), kind: "heading", level, number: null };
  }
  return itemOf(source, line) ?? rowOf(source, line) ?? paragraphOf(source, line);
}

function itemOf(source: string, line: number): Block | null {
  const item = /^(?<indent> *)(?<marker>-|\[ \]|\d+\.) (?<text>.*)$/u.exec(source)?.groups;
  if (item === undefined) return null;
  const marker = item["marker"] ?? "";
  const number = marker.endsWith(".") ? marker.slice(0, -1) : null;
  const checkbox = marker === "[ ]" ? "empty" : null;
  const depth = (item["indent"] ?? "").length / 2;
  return { ...base(item["text"] ?? "", line), kind: "item", number, marker, depth, checkbox };
}

function rowOf(source: string, line: number): Block | null {
  if (!source.includes(" | ")) return null;
  const header = source.startsWith("! ");
  const text = header ? source.slice(2) : source;
  return { ...base(text, line), kind: "row", cells: text.split(" | "), table: 0, header };
}

function paragraphOf(source: string, line: number): Block {
  const clause = /^(?<number>\d+ §) (?<text>.*)$/u.exec(source)?.groups;
  const text = clause?.["text"] ?? source;
  return { ...base(text, line), kind: "paragraph", number: clause?.["number"] ?? null, quoted: false };
}

export function modelOf(lines: readonly string[]): DocumentModel {
  return {
    format: "text",
    engine: "text",
    blocks: lines.map((line, index) => blockOf(line, index + 1)),
    pages: { count: 1, source: "estimated" },
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [],
  };
}

export interface WrittenAs {
  readonly lang?: Language;
  readonly type?: string;
}

export function statementsIn(lines: readonly string[], written: WrittenAs = {}): StatementDraft[] {
  const { lang = "sv", type = "policy" } = written;
  return extractStatements({ model: modelOf(lines), lang, type: documentTypeOf(type), systems: [] });
}

/** Kinds in the order of the text. */
export function kindsIn(lines: readonly string[], written: WrittenAs = {}): StatementKind[] {
  return statementsIn(lines, written).map((statement) => statement.kind);
}
