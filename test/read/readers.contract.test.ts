/** What every reader promises, whatever the format: the later stages rely on it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { detectFormat } from "../../src/crawl/detect-format.ts";
import type { DocumentModel } from "../../src/model/document.ts";
import { FORMATS, type Format } from "../../src/model/kinds.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { READERS } from "../../src/read/readers.ts";
import { Unreadable } from "../../src/read/unreadable.ts";
import { encoded, SAMPLES } from "./sample-documents.ts";
import { unsoundness } from "./soundness.ts";

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
  expect(unsoundness(model)).toEqual([]);
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
  const root = join(import.meta.dirname, "../../fixtures");
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
