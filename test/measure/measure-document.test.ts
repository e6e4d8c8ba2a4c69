/** What is counted in one document. */
import { describe, expect, it } from "vitest";
import { measureDocument } from "../../src/measure/measure-document.ts";
import type { Block, DocumentModel } from "../../src/model/document.ts";
import type { Statement } from "../../src/model/statement.ts";
import { sampleStatement } from "../model/sample-document.ts";

const anchors = [{ offset: 0, page: 1, line: 1 }];
const paragraph = (text: string, furniture: Block["furniture"] = null): Block => ({
  kind: "paragraph",
  text,
  anchors,
  furniture,
  number: null,
  quoted: false,
});

function model(blocks: readonly Block[]): DocumentModel {
  return {
    format: "text",
    engine: "text",
    blocks,
    pages: { count: 3, source: "file" },
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [],
  };
}

function measured(blocks: readonly Block[], statements: readonly Statement[] = []) {
  return measureDocument({ model: model(blocks), statements, lang: "sv", wordsPerMinute: 200 });
}

describe("the measures", () => {
  it("leave page furniture out of every count", () => {
    const text = "Fyra ord står här.";
    const { measures } = measured([paragraph(text), paragraph("Sida 1 av 9", "page-footer")]);
    expect(measures).toMatchObject({ words: 4, sentences: 1, pages: 3, readingMinutes: 0 });
  });

  it("LIX is words per sentence and long words per hundred words", () => {
    const short = `${"ord ".repeat(9)}ord.`;
    const long = `${"förvaltning ".repeat(9)}förvaltning.`;
    const half = Array.from({ length: 10 }, (_, index) => paragraph(index % 2 === 0 ? short : long));
    expect(measured(half).measures.lix).toBe(10 + 50);
    expect(measured(half.slice(0, 9)).measures.lix).toBeNull();
  });

  it("goals and permissions make room, binding requirements take it", () => {
    const kinds = ["goal", "permission", "obligation", "prohibition", "recommendation"] as const;
    const statements = kinds.map((kind) => sampleStatement({ kind, text: kind }));
    const { measures, counts } = measured([paragraph("ord ".repeat(1000))], statements);
    expect(counts).toMatchObject({ goal: 1, permission: 1, recommendation: 1, binding: 2 });
    expect(measures).toMatchObject({ freedomRatio: 0.5, bindingPerThousandWords: 2 });
  });

  it("a point with two statements is one numbered point; the same number elsewhere is another", () => {
    const at = (block: number, number: string | null, text: string): Statement =>
      sampleStatement({ number, text, place: { page: 1, line: 1, block } });
    const statements = [
      at(1, "1", "a"),
      at(1, "1", "b"),
      at(2, "2", "c"),
      at(9, "1", "d"),
      at(10, null, "e"),
    ];
    expect(measured([], statements).counts.numbered).toBe(3);
  });

  it("a duty to document is an obligation that says so; kinds of detail are counted once each", () => {
    const duty = { marker: "documentation", text: "dokumenteras" } as const;
    const clock = { marker: "clock-time", text: "kl. 8" } as const;
    const statements = [
      sampleStatement({ text: "a", markers: [duty, clock] }),
      sampleStatement({ text: "b", kind: "recommendation", markers: [duty] }),
      sampleStatement({ text: "c", markers: [clock, clock] }),
    ];
    const { measures, counts } = measured([], statements);
    expect(counts.documentationDuties).toBe(1);
    expect(measures.detailKinds).toBe(1);
    expect(measures.markers).toEqual({ documentation: 2, "clock-time": 2 });
  });
});
