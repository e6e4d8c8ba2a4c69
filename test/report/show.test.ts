/** One document shown as it was read: facts with their sources, and the text with its statements marked in place. */
import { describe, expect, it } from "vitest";
import type { Block, DocumentModel } from "../../src/model/document.ts";
import { displayWidth } from "../../src/report/terminal/display-width.ts";
import { renderShow } from "../../src/report/terminal/render-show.ts";
import { markedPieces } from "../../src/report/terminal/show/marked-block.ts";
import { sampleDocument, sampleStatement } from "../model/sample-document.ts";
import { ALL_HOSTILE } from "./sample-result.ts";

const at = (page: number | null, line: number, offset = 0) => ({ offset, page, line });
const paragraph = (text: string, ...anchors: Block["anchors"]): Block => ({
  kind: "paragraph",
  text,
  anchors,
  furniture: null,
  number: null,
  quoted: false,
});

const BODY = "Resor planeras i god tid. Chefen ska godkänna resan. Tåg bör väljas.";
const BLOCKS: readonly Block[] = [
  { ...paragraph("Lilla kommun", at(1, 1)), furniture: "page-header" },
  { kind: "heading", text: "Ansvar", number: "2", level: 1, anchors: [at(1, 3)], furniture: null },
  paragraph(BODY, at(1, 4), at(2, 1, BODY.indexOf("Tåg"))),
  {
    kind: "item",
    text: "kvitton sparas",
    marker: "a)",
    number: "a",
    depth: 0,
    checkbox: null,
    anchors: [at(2, 2)],
    furniture: null,
  },
  paragraph("Underskrift ........................................", at(2, 3)),
];

function modelWith(blocks: readonly Block[]): DocumentModel {
  return {
    format: "pdf",
    engine: "pdfium",
    blocks,
    pages: { count: 2, source: "file" },
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [],
  };
}

const document = sampleDocument({
  path: "resor/resepolicy.pdf",
  format: "pdf",
  engine: "pdfium",
  metadata: { decidedBy: "Kommunstyrelsen", decidedDate: "2024-03-01" },
  statements: [
    sampleStatement({ text: "Chefen ska godkänna resan.", place: { page: 1, line: 4, block: 2 } }),
    sampleStatement({
      text: "Tåg bör väljas.",
      kind: "recommendation",
      place: { page: 2, line: 1, block: 2 },
    }),
    sampleStatement({
      text: "kvitton sparas",
      leadIn: "Medarbetaren ser till att:",
      number: "a",
      item: true,
      form: "implicit",
      basis: "sv/lead-in/ser till att",
      actor: { role: "medarbetare", text: "Medarbetaren" },
      place: { page: 2, line: 2, block: 3 },
    }),
  ],
});
const options = { lang: "sv", width: 80, color: false, why: false } as const;
const shown = renderShow({ document, model: modelWith(BLOCKS), problems: [] }, options);

describe("a document shown", () => {
  it("says where each fact was found and what is missing", () => {
    expect(shown).toContain("Beslutsdatum  1 mars 2024 (uppgift i texten)");
    expect(shown).toContain("Saknas: reviderad,");
  });

  it("shows the headings with their numbers and places", () => {
    expect(shown).toContain("  2 Ansvar (s. 1, rad 3)");
  });

  it("marks each statement where it stands, with page and line", () => {
    const text = shown.slice(shown.indexOf("sida 1"));
    expect(text.split("\n")).toEqual([
      "sida 1",
      " 1  sidhuvud    Lilla kommun",
      " 3              2 Ansvar",
      " 4              Resor planeras i god tid.",
      " 4  ska         Chefen ska godkänna resan.",
      "",
      "sida 2",
      " 1  bör         Tåg bör väljas.",
      " 2  ska         a) kvitton sparas",
      "                  vem: medarbetare",
      " 3              Underskrift …",
      "",
    ]);
  });

  it("adds what decided, and the words that pass their force, when asked why", () => {
    const why = renderShow({ document, model: modelWith(BLOCKS), problems: [] }, { ...options, why: true });
    expect(why).toContain("avgjordes av: sv/force/ska (uttrycklig)");
    expect(why.replace(/\s+/gu, " ")).toContain(
      "inledning: Medarbetaren ser till att:; avgjordes av: sv/lead-in/ser till att (underförstådd)",
    );
    expect(shown).not.toContain("avgjordes av");
  });

  it("says why when nothing could be read", () => {
    const problem = { document: null, stage: "read", code: "no-text", message: "", data: {} } as const;
    const unread = renderShow(
      { document: sampleDocument({ grade: "unread", statements: [] }), model: null, problems: [problem] },
      options,
    );
    expect(unread).toContain("Ingen text kunde hittas");
    expect(unread).toContain("Dokumentet kunde inte läsas.");
    expect(unread).not.toContain("0 ord");
  });

  it.each([20, 40, 80])("holds its lines within %i columns and is inert", (width) => {
    const hostile = renderShow(
      {
        document: sampleDocument({
          path: ALL_HOSTILE,
          title: ALL_HOSTILE,
          unit: ALL_HOSTILE,
          metadata: { owner: ALL_HOSTILE },
          statements: [sampleStatement({ text: ALL_HOSTILE, basis: ALL_HOSTILE, leadIn: ALL_HOSTILE })],
        }),
        model: modelWith([paragraph(`${ALL_HOSTILE} 漢字`, at(1, 1))]),
        problems: [],
      },
      { ...options, width, why: true },
    );
    expect(Math.max(...hostile.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
    expect(hostile.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}]/u);
  });
});

describe("cutting a block at its statements", () => {
  it("keeps every word in order", () => {
    const pieces = markedPieces({ text: BODY }, document.statements.slice(0, 2));
    expect(
      pieces
        .map(({ text }) => text)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(BODY.replaceAll(" ", ""));
    expect(pieces.map(({ statement }) => statement?.kind ?? null)).toEqual([
      null,
      "obligation",
      "recommendation",
    ]);
  });

  it("puts a statement made of several cells after the words of the block", () => {
    const statement = sampleStatement({ text: "Chefen: godkänner" });
    const pieces = markedPieces({ text: "Chefen | godkänner" }, [statement]);
    expect(pieces.map(({ text, offset }) => [text, offset])).toEqual([
      ["Chefen | godkänner", 0],
      ["Chefen: godkänner", null],
    ]);
  });

  it("gives the same words twice a place each", () => {
    const twice = [sampleStatement({ text: "Ja." }), sampleStatement({ text: "Ja." })];
    expect(markedPieces({ text: "Ja. Ja." }, twice).map(({ offset }) => offset)).toEqual([0, 4]);
  });
});
