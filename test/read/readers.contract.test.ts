/** What every reader promises, whatever the format: the later stages rely on it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { detectFormat } from "../../src/crawl/detect-format.ts";
import type { Block, DocumentModel } from "../../src/model/document.ts";
import { FORMATS, type Format } from "../../src/model/kinds.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { READERS } from "../../src/read/readers.ts";
import { Unreadable } from "../../src/read/unreadable.ts";
import { makePdf } from "./pdf/make-pdf.ts";

const SENTENCES = ["Rutin för nycklar", "1. Chefen ska kvittera nyckeln på ön.", "2. Vakten får låsa."];

const SAMPLES: Readonly<Record<Format, () => Promise<Uint8Array>>> = {
  pdf: () =>
    makePdf((pdf) => {
      for (const sentence of SENTENCES) pdf.text(sentence);
    }),
  docx: async () => {
    const children = SENTENCES.map((sentence) => new Paragraph(sentence));
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  },
  html: async () =>
    encoded(`<title>Rutin</title>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("\n")}`),
  markdown: async () => encoded(SENTENCES.join("\n\n")),
  text: async () => encoded(SENTENCES.join("\n\n")),
};

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A model, or the code of the reason why there is none; anything else that is thrown is a defect. */
async function readOrReason(bytes: Uint8Array, format: Format): Promise<DocumentModel | string> {
  try {
    return await readDocument({ bytes, path: `prov.${format}`, limits: DEFAULT_LIMITS }, format);
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

function expectSound(model: DocumentModel): void {
  expect(model.blocks.length).toBeGreaterThan(0);
  expect(model.pages.count).toBeGreaterThanOrEqual(1);
  for (const block of model.blocks) expectSoundBlock(block);
  for (const { name, value } of model.properties)
    expect([name.trim() !== "", value.trim() !== ""]).toEqual([true, true]);
}

function expectSoundBlock(block: Block): void {
  const texts = block.kind === "row" ? block.cells : [block.text];
  for (const text of texts) {
    expect(text).toBe(text.normalize("NFC").replace(/\s+/gu, " ").trim());
    expect(text).not.toMatch(/[\p{Cc}\u00ad\u200b\ufeff]/u);
  }
  if (block.kind === "row") expect(block.text).toBe(block.cells.join(" | "));
  expect(block.text).toMatch(/[\p{L}\p{N}]/u);
  expectSoundAnchors(block);
  if (block.kind === "heading") expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(block.level);
  if (block.kind === "item") {
    expect(Number.isInteger(block.depth) && block.depth >= 0).toBe(true);
    expect(block.marker.trim()).not.toBe("");
  }
  const printed = block.kind === "item" ? block.marker : "number" in block ? block.number : null;
  if (printed !== null) expect(block.text.startsWith(`${printed} `)).toBe(false);
}

function expectSoundAnchors({ anchors, text }: Block): void {
  expect(anchors[0]?.offset).toBe(0);
  anchors.forEach((anchor, index) => {
    const before = anchors[index - 1];
    if (before !== undefined) expect(anchor.offset).toBeGreaterThan(before.offset);
    expect(anchor.offset).toBeLessThan(text.length);
    for (const place of [anchor.page, anchor.line]) {
      if (place !== null) expect(Number.isInteger(place) && place >= 1).toBe(true);
    }
  });
}

describe.each(FORMATS)("the reader of %s", (format) => {
  it("says its format and its engines", async () => {
    const reader = await READERS[format]();
    expect(reader.format).toBe(format);
    expect(reader.engines.length).toBeGreaterThan(0);
    const model = await readOrReason(await SAMPLES[format](), format);
    expect(typeof model === "string" ? model : model.format).toBe(format);
    expect(reader.engines).toContain(typeof model === "string" ? model : model.engine);
  });

  it("finds every sentence, with numbers apart from the words", async () => {
    const model = await readOrReason(await SAMPLES[format](), format);
    if (typeof model === "string") throw new Error(model);
    expectSound(model);
    expect(model.blocks.map(({ text }) => text)).toEqual([
      "Rutin för nycklar",
      "Chefen ska kvittera nyckeln på ön.",
      "Vakten får låsa.",
    ]);
    expect(model.blocks.flatMap((block) => (block.kind === "item" ? [block.number] : []))).toEqual([
      "1",
      "2",
    ]);
  });

  it("makes the same of the same bytes, and leaves them alone", async () => {
    const bytes = await SAMPLES[format]();
    const before = bytes.slice();
    expect(await readOrReason(bytes, format)).toEqual(await readOrReason(bytes, format));
    expect(bytes).toEqual(before);
  });

  it("keeps to the limit of blocks, and says so", async () => {
    const limits = { ...DEFAULT_LIMITS, blocks: 1 };
    const model = await readDocument({ bytes: await SAMPLES[format](), path: "prov", limits }, format).catch(
      String,
    );
    // Bytes enough for one block may be too few to hold a document at all.
    if (typeof model === "string") expect(model).toMatch(/Unreadable/u);
    else {
      expect(model.blocks).toHaveLength(1);
      expect(model.problems.map(({ code }) => code)).toContain("limit-blocks");
    }
  });

  it("gives a model or a reason for empty, foreign, cut and broken bytes", async () => {
    const whole = await SAMPLES[format]();
    const foreign = [
      new Uint8Array(),
      Uint8Array.of(0),
      new Uint8Array(500).fill(32),
      encoded("Detta är text."),
    ];
    const cut = [0.1, 0.5, 0.9, 0.99].map((share) => whole.slice(0, Math.ceil(whole.length * share)));
    for (const bytes of [...foreign, ...cut]) {
      const model = await readOrReason(bytes, format);
      if (typeof model !== "string") expectSound(model);
    }
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = whole.slice();
        for (const { at, to } of changes) bytes[at] = to;
        const model = await readOrReason(bytes, format);
        if (typeof model !== "string") expectSound(model);
      }),
      { numRuns: format === "pdf" || format === "docx" ? 25 : 200 },
    );
  }, 60_000);
});

describe("the documents of the invented municipality", () => {
  const root = join(import.meta.dirname, "../../fixtures/intranet");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((path) => {
      if (!/\.\p{L}+$/u.test(path)) return [];
      const bytes = new Uint8Array(readFileSync(join(root, path)));
      const detected = detectFormat(bytes, path);
      return detected.kind === "document" ? [{ path, bytes, format: detected.format }] : [];
    });

  it("are there in every format", () => {
    expect(new Set(files.map(({ format }) => format))).toEqual(new Set(FORMATS));
  });

  it("are read soundly, or with a reason", async () => {
    for (const { bytes, format } of files) {
      const model = await readOrReason(bytes, format);
      if (typeof model !== "string") expectSound(model);
      else expect(["damaged", "encrypted", "no-text", "empty-file"]).toContain(model);
    }
  }, 120_000);
});
