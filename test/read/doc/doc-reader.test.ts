import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { createDocReader, type DocEngine, docReader } from "../../../src/read/doc/doc-reader.ts";
import { readWithWordExtractor } from "../../../src/read/doc/second-engine.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";
import { LIMITS, printed } from "../docx/make-docx.ts";
import { unsoundness } from "../soundness.ts";
import { change, type DocContent, docBytes, longChange, paragraph, short } from "./make-doc.ts";

const STYLES = [
  { builtIn: 0, name: "Normal" },
  { builtIn: 1, name: "Rubrik 1", base: 0 },
];
const HEADING = 1;
const NUMBERED = 0;
const LETTERED = 4;
const BULLETS = 23;

const inList = (use: number, level = 0) => [...change(0x260a, level), ...change(0x460b, use)];
const input = (bytes: Uint8Array) => ({ bytes, path: "prov.doc", limits: LIMITS });

async function read(content: DocContent): Promise<DocumentModel> {
  const model = await docReader.read(input(docBytes(content)));
  expect(unsoundness(model)).toEqual([]);
  return model;
}

describe("text", () => {
  it.each([false, true])("is put together from characters of two bytes and of one (%s)", async (oneByte) => {
    const model = await read({ body: [paragraph("Rutin för nycklar på ön")], oneByte });
    expect(model).toMatchObject({ format: "doc", engine: "doc", problems: [] });
    expect(printed(model)).toEqual(["Rutin för nycklar på ön"]);
  });

  it("leaves out the instructions of fields, hidden letters and what was deleted", async () => {
    const hidden = change(0x083c, 1);
    const deleted = change(0x0800, 1);
    const model = await read({
      body: [
        paragraph('Se \u0013 HYPERLINK "x" \u0014rutinen\u0015 för nycklar.'),
        paragraph("", { runs: [{ text: "Chefen " }, { text: "inte ", letters: hidden }, { text: "ska." }] }),
        paragraph("", {
          runs: [{ text: "Vakten får " }, { text: "inte ", letters: deleted }, { text: "låsa." }],
        }),
      ],
    });
    expect(printed(model)).toEqual(["Se rutinen för nycklar.", "Chefen ska.", "Vakten får låsa."]);
    expect(model.review.trackedChanges).toBe(1);
  });

  it("keeps the hyphens that are printed and drops those that are not", async () => {
    const model = await read({ body: [paragraph("A\u001eavtal och nyckel\u001fskåp")] });
    expect(printed(model)).toEqual(["A-avtal och nyckelskåp"]);
  });
});

describe("headings and lists", () => {
  it("are told by the style that comes with Word, whatever its name is", async () => {
    const model = await read({
      styles: STYLES,
      body: [paragraph("Syfte", { style: HEADING }), paragraph("Nycklar ska kvitteras.")],
    });
    expect(model.blocks).toMatchObject([
      { kind: "heading", level: 1, text: "Syfte" },
      { kind: "paragraph", text: "Nycklar ska kvitteras." },
    ]);
  });

  it("are numbered as the lists say, over several levels", async () => {
    const model = await read({
      body: [
        paragraph("Planera", { changes: inList(1) }),
        paragraph("tid", { changes: inList(1, 1) }),
        paragraph("plats", { changes: inList(1, 1) }),
        paragraph("Följ upp", { changes: inList(1) }),
        paragraph("Nycklar", { changes: inList(2) }),
      ],
      lists: [
        {
          id: 11,
          levels: [
            { format: NUMBERED, text: "\u0000." },
            { format: LETTERED, text: "\u0001)" },
            ...Array.from({ length: 7 }, () => ({ format: NUMBERED, text: "" })),
          ],
        },
        { id: 12, levels: [{ format: BULLETS, text: "•" }] },
      ],
      uses: [{ list: 11 }, { list: 12 }],
    });
    expect(printed(model)).toEqual(["1. Planera", "a) tid", "b) plats", "2. Följ upp", "• Nycklar"]);
    expect(model.blocks).toMatchObject([{ depth: 0 }, { depth: 1 }, { depth: 1 }, { depth: 0 }, {}]);
  });

  it("start over where a use of the list says so", async () => {
    const model = await read({
      body: [1, 1, 2, 2].map((use) => paragraph("Punkt", { changes: inList(use) })),
      lists: [{ id: 11, levels: [{ format: NUMBERED, text: "\u0000." }] }],
      uses: [{ list: 11 }, { list: 11, starts: [[0, 5]] }],
    });
    expect(printed(model)).toEqual(["1. Punkt", "2. Punkt", "5. Punkt", "6. Punkt"]);
  });
});

describe("tables", () => {
  const inTable = [...change(0x2416, 1)];
  const cell = (text: string) => paragraph(text, { mark: "\u0007", changes: inTable });
  const rowEnd = (edges: readonly number[], flags: readonly number[] = []) =>
    paragraph("", {
      mark: "\u0007",
      changes: [
        ...inTable,
        ...change(0x2417, 1),
        ...longChange(0xd608, [
          edges.length - 1,
          ...edges.flatMap(short),
          ...edges.slice(1).flatMap((_, index) => [...short(flags[index] ?? 0), ...Array(18).fill(0)]),
        ]),
      ],
    });

  it("have rows and cells, and end where the text goes on", async () => {
    const model = await read({
      body: [
        cell("Nr"),
        cell("Krav"),
        rowEnd([0, 1000, 5000]),
        cell("1"),
        cell("Nycklar ska kvitteras."),
        rowEnd([0, 1000, 5000]),
        paragraph("Efter tabellen."),
      ],
    });
    expect(model.blocks).toMatchObject([
      { kind: "row", cells: ["Nr", "Krav"] },
      { kind: "row", cells: ["1", "Nycklar ska kvitteras."] },
      { kind: "paragraph", text: "Efter tabellen." },
    ]);
  });

  it("keep what is merged in its column", async () => {
    const model = await read({
      body: [
        cell("Nr"),
        cell("Krav"),
        cell("Ansvarig"),
        rowEnd([0, 1000, 3000, 5000]),
        cell("1"),
        cell("Nycklar ska kvitteras."),
        rowEnd([0, 1000, 5000]),
      ],
    });
    expect(model.blocks[1]).toMatchObject({ cells: ["1", "Nycklar ska kvitteras.", ""] });
  });
});

describe("what hangs on the text", () => {
  it("notes follow the text that they explain, numbered", async () => {
    const special = change(0x0855, 1);
    const model = await read({
      body: [
        paragraph("", {
          runs: [{ text: "Nycklar ska kvitteras" }, { text: "\u0002", letters: special }, { text: "." }],
        }),
        paragraph("Vakten får låsa."),
      ],
      notes: [
        [paragraph("", { runs: [{ text: "\u0002", letters: special }, { text: " Gäller alla nycklar." }] })],
      ],
    });
    expect(model.blocks.find(({ kind }) => kind === "footnote")).toMatchObject({
      number: "1",
      text: "Gäller alla nycklar.",
    });
  });

  it("page headers are known for what they are", async () => {
    const model = await read({
      body: [paragraph("Nycklar ska kvitteras.")],
      headers: [[], [paragraph("Lindsunda kommun")], [], [paragraph("Beslutad 2024-05-06")], [], []],
    });
    const running = model.blocks.filter(({ furniture }) => furniture !== null);
    expect(running.map(({ text, furniture }) => [text, furniture])).toEqual([
      ["Lindsunda kommun", "page-header"],
      ["Beslutad 2024-05-06", "page-footer"],
    ]);
  });

  it("properties are those that the file says of itself", async () => {
    const { properties } = await read({
      body: [paragraph("Nycklar ska kvitteras.")],
      properties: { 2: "Rutin för nycklar", 4: "Åsa Öberg" },
    });
    expect(properties).toEqual(
      expect.arrayContaining([
        { name: "dc:title", source: "file-properties", value: "Rutin för nycklar" },
        { name: "dc:creator", source: "file-properties", value: "Åsa Öberg" },
      ]),
    );
  });
});

describe("files that cannot be read as they are", () => {
  const content: DocContent = {
    body: [paragraph("1. Nycklar ska kvitteras."), paragraph("2. Vakten får låsa.")],
  };
  const fails: DocEngine = () => Promise.reject(new Unreadable("damaged"));
  const breaks: DocEngine = () => Promise.reject(new RangeError("index out of bounds"));

  it("encrypted ones say so", async () => {
    const bytes = docBytes({ ...content, flags: 1 << 8 });
    await expect(docReader.read(input(bytes))).rejects.toMatchObject({ code: "encrypted" });
  });

  it.each([
    ["cannot read", fails],
    ["breaks on", breaks],
  ])("word-extractor takes over what our own reading %s", async (_, first) => {
    const reader = createDocReader({ first, second: readWithWordExtractor });
    const model = await reader.read(input(docBytes(content)));
    expect(unsoundness(model)).toEqual([]);
    expect(model.engine).toBe("word-extractor");
    expect(printed(model)).toEqual(["1. Nycklar ska kvitteras.", "2. Vakten får låsa."]);
    expect(model.problems).toMatchObject([{ code: "second-engine", data: { engine: "word-extractor" } }]);
  });

  it("are damaged when neither engine can read them", async () => {
    const reader = createDocReader({ first: breaks, second: fails });
    await expect(reader.read(input(docBytes(content)))).rejects.toMatchObject({ code: "damaged" });
  });

  it("a fault in what stands beside the text does not cost the text", async () => {
    const sound = await read({ ...content, styles: STYLES });
    const broken = await read({ ...content, lists: [{ id: 1, levels: [] }], uses: [{ list: 9 }] });
    expect(printed(broken)).toEqual(printed(sound));
  });
});
