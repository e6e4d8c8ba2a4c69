import { describe, expect, it } from "vitest";
import { createPdfReader, type PdfEngine } from "../../../src/read/pdf/pdf-reader.ts";
import { readWithPdfium } from "../../../src/read/pdf/pdfium-document.ts";
import { readWithPdfParse } from "../../../src/read/pdf/second-engine.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";
import { LIMITS, makePdf } from "./make-pdf.ts";

const fails: PdfEngine = () => Promise.reject(new Unreadable("damaged"));
const breaks: PdfEngine = () => Promise.reject(new RangeError("index out of bounds"));

function sample(): Promise<Uint8Array> {
  return makePdf((pdf) => {
    pdf.fontSize(11).text("Chefen ska:").moveDown();
    pdf.text("1. planera arbetet,").text("2. följa upp det varje månad.").moveDown();
    pdf.addPage().text("Ett stycke på nästa sida.");
  });
}

describe("when the first engine fails", () => {
  it.each([
    ["says that the file is damaged", fails],
    ["breaks", breaks],
  ])("pdf-parse takes over: it %s", async (_, first) => {
    const reader = createPdfReader({ first, second: readWithPdfParse });
    const model = await reader.read({ bytes: await sample(), path: "prov.pdf", limits: LIMITS });
    expect(model.engine).toBe("pdf-parse");
    expect(model.problems).toEqual([{ code: "second-engine", data: { engine: "pdf-parse" } }]);
    expect(model.pages).toEqual({ count: 2, source: "file" });
    expect(model.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "Chefen ska:"],
      ["item", "planera arbetet,"],
      ["item", "följa upp det varje månad."],
      ["paragraph", "Ett stycke på nästa sida."],
    ]);
    expect(model.blocks.map((block) => block.anchors[0]?.page)).toEqual([1, 1, 1, 2]);
  });

  it("the file is unreadable when both fail", async () => {
    const reader = createPdfReader({ first: fails, second: fails });
    const reading = reader.read({ bytes: new Uint8Array([1]), path: "prov.pdf", limits: LIMITS });
    await expect(reading).rejects.toMatchObject({ code: "damaged" });
  });

  it("a password is not tried again", async () => {
    const bytes = await makePdf((pdf) => pdf.text("Hemligt"), { userPassword: "x" });
    const reader = createPdfReader({
      first: readWithPdfium,
      second: () => Promise.reject(new Error("tried")),
    });
    await expect(reader.read({ bytes, path: "prov.pdf", limits: LIMITS })).rejects.toMatchObject({
      code: "encrypted",
    });
    await expect(readWithPdfParse(bytes, 10)).rejects.toMatchObject({ code: "encrypted" });
  });
});

describe("when the text is damaged", () => {
  const damaged =
    "Chefen ser till att det finns en plan fr arbetet ch att den fljs av alla p rätt sätt. ".repeat(60);

  it("says so when the second engine fares no better", async () => {
    const bytes = await makePdf((pdf) => pdf.text(damaged));
    const reader = createPdfReader({ first: readWithPdfium, second: fails });
    const model = await reader.read({ bytes, path: "prov.pdf", limits: LIMITS });
    expect(model.engine).toBe("pdfium");
    expect(model.problems).toEqual([{ code: "text-damaged" }]);
  });
});
