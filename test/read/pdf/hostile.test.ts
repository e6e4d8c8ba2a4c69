import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { createPdfReader, pdfReader } from "../../../src/read/pdf/pdf-reader.ts";
import { readWithPdfium } from "../../../src/read/pdf/pdfium-document.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";
import { LIMITS, makePdf } from "./make-pdf.ts";

/** The first engine alone, so that hundreds of broken files take no time in the second. */
const firstOnly = createPdfReader({
  first: readWithPdfium,
  second: () => Promise.reject(new Unreadable("damaged")),
});

function expectSound(model: DocumentModel): void {
  for (const block of model.blocks) {
    expect(block.text).toBe(block.text.normalize("NFC"));
    for (const text of block.kind === "row" ? block.cells : [block.text])
      expect(text).not.toMatch(/ {2}|^ | $/u);
    expect(block.anchors[0]?.offset).toBe(0);
    for (const [index, anchor] of block.anchors.entries()) {
      expect(anchor.offset).toBeLessThan(block.text.length);
      expect(anchor.offset).toBeGreaterThanOrEqual(block.anchors[index - 1]?.offset ?? 0);
      expect(anchor.page ?? 0).toBeGreaterThanOrEqual(1);
      expect(anchor.line ?? 0).toBeGreaterThanOrEqual(1);
    }
  }
}

describe("bytes from anywhere", () => {
  it("give a model or a reason, never a crash", async () => {
    const whole = await makePdf((pdf) =>
      pdf.text("1. Chefen ska planera.").text("2. Följa upp.").rect(9, 9, 99, 99).stroke(),
    );
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = whole.slice();
        for (const { at, to } of changes) bytes[at] = to;
        try {
          expectSound(await firstOnly.read({ bytes, path: "prov.pdf", limits: LIMITS }));
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("an empty file and a file of something else are damaged", async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("Detta är ingen PDF.")]) {
      await expect(pdfReader.read({ bytes, path: "x", limits: LIMITS })).rejects.toMatchObject({
        code: "damaged",
      });
    }
  });

  it("leaves the caller's bytes as they were", async () => {
    const bytes = await makePdf((pdf) => pdf.text("Text"));
    const before = bytes.slice();
    await pdfReader.read({ bytes, path: "prov.pdf", limits: LIMITS });
    expect(bytes).toEqual(before);
  });
});

const corpus = join(import.meta.dirname, "../../../../shared/corpus");
if (!existsSync(corpus)) process.stderr.write("real PDF files are missing: not tested\n");

describe.skipIf(!existsSync(corpus))("real files", () => {
  const files = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".pdf"))
        .sort()
    : [];
  it("are read twice alike, with sound anchors", async () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files.filter((_, index) => index % 4 === 0)) {
      const bytes = new Uint8Array(readFileSync(join(corpus, file)));
      const read = () =>
        firstOnly.read({ bytes, path: file, limits: LIMITS }).catch((error: unknown) => String(error));
      const model = await read();
      expect(await read()).toEqual(model);
      if (typeof model !== "string") expectSound(model);
    }
  });
});
