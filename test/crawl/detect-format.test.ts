/** Content decides what a file is; its name only where content says no more than "text". */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { detectFormat } from "../../src/crawl/detect-format.ts";

const bytes = (text: string): Uint8Array => strToU8(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const docx = zipSync({ "[Content_Types].xml": bytes("<Types/>"), "word/document.xml": bytes("<x/>") });
const sheet = zipSync({ "[Content_Types].xml": bytes("<Types/>"), "xl/workbook.xml": bytes("<x/>") });

const document = (format: string) => ({ kind: "document", format });

describe("the format of a file", () => {
  it.each([
    ["a PDF under any name", bytes("%PDF-1.7\n"), "policy.txt", document("pdf")],
    ["a PDF after a little rubbish", bytes(`${"x".repeat(500)}%PDF-1.4`), "a.pdf", document("pdf")],
    ["a Word document under a wrong name", docx, "policy.pdf", document("docx")],
    ["a page without ending", bytes("<!-- sparad -->\n<!DOCTYPE html><p>Hej"), "sida", document("html")],
    ["Markdown by its ending", bytes("# Policy\n\nText"), "policy.md", document("markdown")],
    ["text in UTF-16", utf16("Rutin för nycklar, utgåva två"), "rutin.txt", document("text")],
    ["text without ending", bytes("Riktlinje för möten\n\nText"), "LÄSMIG", document("text")],
    ["a folder of files", zipSync({ "policy.md": bytes("x") }), "export.zip", { kind: "archive" }],
    ["a workbook", sheet, "budget.xlsx", document("xlsx")],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      "a.md",
      { kind: "unsupported", name: "PNG" },
    ],
    [
      "an e-mail",
      bytes("Received: by x\nMIME-Version: 1.0\nSubject: Hej\n\nText"),
      "mail.txt",
      { kind: "document", format: "eml" },
    ],
  ])("%s", (_, content, path, expected) => {
    expect(detectFormat(content, path)).toEqual(expected);
  });

  it("is told for every beginning of a file", () => {
    for (const whole of [docx, sheet, bytes("%PDF-1.7\n1 0 obj")]) {
      for (let length = 0; length <= whole.length; length += 3) {
        expect(["document", "archive", "unsupported", "encrypted"]).toContain(
          detectFormat(whole.subarray(0, length), "fil.docx").kind,
        );
      }
    }
  });
});
