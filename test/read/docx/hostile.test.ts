import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createDocxReader, docxReader } from "../../../src/read/docx/docx-reader.ts";
import { readWithOwnEngine } from "../../../src/read/docx/own-engine.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";
import {
  abstractNum,
  docxFiles,
  expectSound,
  LIMITS,
  li,
  lvl,
  makeDocx,
  num,
  p,
  printed,
  read,
  row,
  table,
} from "./make-docx.ts";

const SAMPLE = {
  body: p("Chefen ska:") + li(1, 0, "planera") + table(row(["a", "b"]), row(["c", "d"])) + p("Slut."),
  numbering: abstractNum(0, lvl(0, "decimal", "%1.")) + num(1, 0),
};
/** The first engine alone, so that hundreds of broken files take no time in the second. */
const firstOnly = createDocxReader({
  first: readWithOwnEngine,
  second: () => Promise.reject(new Unreadable("damaged")),
});

async function codeOf(bytes: Uint8Array, limits = LIMITS): Promise<string> {
  try {
    return (await docxReader.read({ bytes, path: "prov.docx", limits })).engine;
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

function withDocument(xml: string): Uint8Array {
  return zipSync({ ...docxFiles(SAMPLE), "word/document.xml": strToU8(xml) });
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("limits", () => {
  const big = makeDocx({ body: p("x".repeat(12_000_000)) });

  it("a part that is packed too hard is not unpacked", async () => {
    expect(await codeOf(big)).toBe("limit-archive-ratio");
    expect(await codeOf(big, { ...LIMITS, archiveRatio: 2000 })).toBe("docx");
  });

  it("parts together may not be larger than the limits", async () => {
    expect(await codeOf(big, { ...LIMITS, archiveRatio: 2000, archiveBytes: 1e6 })).toBe(
      "limit-archive-size",
    );
    expect(await codeOf(big, { ...LIMITS, archiveRatio: 2000, megabytesPerDocument: 16 })).toBe(
      "limit-memory",
    );
  });

  it("a part that says it is small is read no further than that", async () => {
    const bytes = makeDocx({ body: p("x".repeat(50_000)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const name = "word/document.xml";
    const at = Buffer.from(bytes).lastIndexOf(name);
    view.setUint32(at - 46 + 24, 900, true);
    expect(await codeOf(bytes)).toBe("damaged");
  });

  it("reading ends soon after the limit of blocks, and says so", async () => {
    const model = await read(p("Text").repeat(500), { blocks: 20 });
    expect(model.blocks.length).toBe(20);
    expect(model.problems).toEqual([{ code: "limit-blocks", data: { limit: 20 } }]);
  });

  it("one table too large for the limit is read as far as it goes", async () => {
    const model = await read(p("Före") + table(row(["a", "b"]).repeat(500)) + p("Efter"), { blocks: 50 });
    expect(printed(model)[0]).toBe("Före");
    expect(printed(model)).not.toContain("Efter");
    expect(model.problems).toEqual([{ code: "limit-blocks", data: { limit: 50 } }]);
  });
});

describe("harmful XML", () => {
  it("entities are never expanded", async () => {
    const entities = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE w:document [<!ENTITY a0 "lol">${entities.join("")}<!ENTITY fil SYSTEM "file:///etc/passwd">]>`;
    const xml = (text: string) =>
      `<?xml version="1.0"?>${doctype}<w:document ${NAMESPACE}><w:body><w:p><w:r><w:t>Före ${text} efter</w:t></w:r></w:p></w:body></w:document>`;
    for (const entity of ["&a12;", "&fil;"]) {
      try {
        const model = await docxReader.read({ bytes: withDocument(xml(entity)), path: "x", limits: LIMITS });
        const text = printed(model).join(" ");
        expect(text).not.toMatch(/lol|root:/u);
        expect(text.length).toBeLessThan(100);
      } catch (error) {
        expect(error).toMatchObject({ code: "damaged" });
      }
    }
  });

  it.each(["w:sdt><w:sdtContent", "w:tbl><w:tr><w:tc", "w:p><w:hyperlink"])(
    "%s nested a thousand deep is damaged",
    async (opened) => {
      const names = opened.split("><");
      const open = names.map((name) => `<${name}>`).join("");
      const close = [...names]
        .reverse()
        .map((name) => `</${name}>`)
        .join("");
      const xml = `<w:document ${NAMESPACE}><w:body>${open.repeat(5000)}${close.repeat(5000)}</w:body></w:document>`;
      expect(await codeOf(withDocument(xml))).toBe("damaged");
    },
  );

  it("a note that is referred to a thousand times is read once", async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const footnotes = `<w:footnote w:id="1">${p("Not.".repeat(1000))}</w:footnote>`;
    const model = await read({ body: p(`<w:r><w:t>Text</w:t></w:r>${reference.repeat(1000)}`), footnotes });
    expect(model.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "footnote"]);
  });

  it("fields opened ten thousand times cost no more than others", async () => {
    const opened =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/><w:t>a</w:t></w:r>';
    const model = await read(p(opened.repeat(10_000)));
    expect(printed(model)).toEqual(["a".repeat(10_000)]);
  });

  it("numbers that no document has harm nothing", async () => {
    const many = '<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>';
    const before = '<w:gridBefore w:val="999999999"/>';
    const texts = [
      table(row([`${many}${p("a")}`, "b"]), row(["c", "d"], before)),
      p("x", '<w:outlineLvl w:val="-5"/><w:ind w:left="99999999999999"/>'),
      p("y", '<w:numPr><w:ilvl w:val="-1"/><w:numId w:val="1"/></w:numPr>'),
    ];
    const model = await read({
      body: texts.join(""),
      numbering: abstractNum(0, lvl(0, "lowerLetter", "%1.", { start: 999_999_999 })) + num(1, 0),
    });
    expectSound(model);
    expect(printed(model)).toContain("y");
  });
});

describe("bytes from anywhere", () => {
  it("a file cut off anywhere is damaged", async () => {
    const whole = makeDocx(SAMPLE);
    expect(await codeOf(whole)).toBe("docx");
    for (let length = 0; length < whole.length; length += 97) {
      expect(await codeOf(whole.slice(0, length))).toBe("damaged");
    }
  });

  it("other files and packages without text are damaged", async () => {
    expect(await codeOf(strToU8("Detta är ingen Wordfil."))).toBe("damaged");
    expect(await codeOf(zipSync({ "a.txt": strToU8("hej") }))).toBe("damaged");
    expect(await codeOf(withDocument("<w:annat/>"))).toBe("damaged");
    expect(await codeOf(withDocument(""))).toBe("damaged");
  });

  it("changed bytes give a model or a reason, never a crash", async () => {
    const whole = makeDocx(SAMPLE);
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = whole.slice();
        for (const { at, to } of changes) bytes[at] = to;
        await expectModelOrReason(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it("changed XML gives a model or a reason, never a crash", async () => {
    const files = docxFiles(SAMPLE);
    const names = ["word/document.xml", "word/numbering.xml", "word/_rels/document.xml.rels"];
    const change = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat({ max: 3000 }),
      cut: fc.nat({ max: 40 }),
      text: fc.constantFrom("", "<", "w:p>", '"', "</w:p>", "9", "&amp;"),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ name, at, cut, text }) => {
        const xml = new TextDecoder().decode(files[name]);
        const from = at % xml.length;
        const changed = xml.slice(0, from) + text + xml.slice(from + cut);
        await expectModelOrReason(zipSync({ ...files, [name]: strToU8(changed) }, { level: 0 }));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the caller's bytes as they were", async () => {
    const bytes = makeDocx(SAMPLE);
    const before = bytes.slice();
    await docxReader.read({ bytes, path: "prov.docx", limits: LIMITS });
    expect(bytes).toEqual(before);
  });
});

async function expectModelOrReason(bytes: Uint8Array): Promise<void> {
  try {
    expectSound(await firstOnly.read({ bytes, path: "prov.docx", limits: LIMITS }));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

const fixtures = join(import.meta.dirname, "../../../fixtures/intranet");

describe("the files of the invented municipality", () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .sort();

  it("are read by the first engine, twice alike, with sound blocks", async () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const bytes = new Uint8Array(readFileSync(join(fixtures, file)));
      const model = await docxReader.read({ bytes, path: file, limits: LIMITS });
      expect(model.engine).toBe("docx");
      expectSound(model);
      expect(await docxReader.read({ bytes, path: file, limits: LIMITS })).toEqual(model);
    }
  });

  it("the checklist has 72 numbered points", async () => {
    const file = files.find((name) => /god utbildning/u.test(name.normalize("NFC")));
    const bytes = new Uint8Array(readFileSync(join(fixtures, file ?? "")));
    const { blocks } = await docxReader.read({ bytes, path: "x", limits: LIMITS });
    const numbers = blocks.flatMap((block) => (block.kind === "item" ? [block.number] : []));
    expect(numbers).toEqual(Array.from({ length: 72 }, (_, index) => String(index + 1)));
  });
});

const corpus = join(import.meta.dirname, "../../../../shared/corpus");
if (!existsSync(corpus)) process.stderr.write("real Word files are missing: not tested\n");

describe.skipIf(!existsSync(corpus))("real files", () => {
  it("are read, with sound blocks", async () => {
    const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".docx"),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) await expectModelOrReason(new Uint8Array(readFileSync(join(corpus, file))));
  });
});
