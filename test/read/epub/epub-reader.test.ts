import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { epubReader } from "../../../src/read/epub/epub-reader.ts";
import { LIMITS, printed } from "../docx/make-docx.ts";
import { unsoundness } from "../soundness.ts";
import { type BookParts, epubBytes } from "./make-epub.ts";

const input = (bytes: Uint8Array) => ({ bytes, path: "prov.epub", limits: LIMITS });

async function read(chapters: readonly string[], parts: BookParts = {}): Promise<DocumentModel> {
  const model = await epubReader.read(input(epubBytes(chapters, parts)));
  expect(unsoundness(model)).toEqual([]);
  return model;
}

describe("a book", () => {
  it("is read in the order of its spine, each chapter once", async () => {
    const model = await read(["<h1>Ett</h1>", "<h1>Två</h1><ol><li>Chefen ska kvittera.</li></ol>"], {
      order: [2, 1, 2],
    });
    expect(model.format).toBe("epub");
    expect(printed(model)).toEqual(["Två", "1. Chefen ska kvittera.", "Ett"]);
  });

  it("counts its tables through all chapters", async () => {
    const table =
      "<table><tr><td>Nr</td><td>Krav</td></tr><tr><td>1</td><td>Chefen ska kvittera.</td></tr></table>";
    const { blocks } = await read([table + table, table]);
    expect(blocks.map((block) => (block.kind === "row" ? block.table : null))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it("says what it says of itself", async () => {
    const metadata = "<dc:title>Rutin för nycklar</dc:title><dc:creator>Åsa</dc:creator>";
    const { properties } = await read(["<p>Text.</p>"], { metadata });
    expect(properties).toEqual([
      { name: "dc:title", value: "Rutin för nycklar", source: "file-properties" },
      { name: "dc:creator", value: "Åsa", source: "file-properties" },
    ]);
  });

  it("stops at the limit of blocks, and says so once", async () => {
    const chapter = "<p>Chefen ska kvittera.</p>".repeat(30);
    const bytes = epubBytes([chapter, chapter]);
    const model = await epubReader.read({ ...input(bytes), limits: { ...LIMITS, blocks: 40 } });
    expect(model.blocks).toHaveLength(40);
    expect(model.problems).toEqual([{ code: "limit-blocks", data: { limit: 40 } }]);
  });

  it("is locked when its text is, and not when its fonts are", async () => {
    const locked = (uri: string): string =>
      `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`;
    const others = (uri: string) => ({ others: { "META-INF/encryption.xml": locked(uri) } });
    const text = epubBytes(["<p>Text.</p>"], others("OEBPS/text/kapitel 1.xhtml"));
    await expect(epubReader.read(input(text))).rejects.toMatchObject({ code: "encrypted" });
    expect(printed(await read(["<p>Text.</p>"], others("OEBPS/fonts/a.otf")))).toEqual(["Text."]);
  });

  it("is damaged when it does not say what it holds", async () => {
    const bytes = epubBytes([], { others: { "META-INF/container.xml": "<container/>" } });
    await expect(epubReader.read(input(bytes))).rejects.toMatchObject({ code: "damaged" });
  });
});
