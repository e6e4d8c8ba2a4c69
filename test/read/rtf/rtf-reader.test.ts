import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { rtfReader } from "../../../src/read/rtf/rtf-reader.ts";
import { body, furniture, LIMITS, printed } from "../docx/make-docx.ts";
import { unsoundness } from "../soundness.ts";
import { rtfBytes, rtfText } from "./make-rtf.ts";

const input = (bytes: Uint8Array) => ({ bytes, path: "prov.rtf", limits: LIMITS });

async function read(text: string, head = ""): Promise<DocumentModel> {
  const model = await rtfReader.read(input(rtfBytes(text, head)));
  expect(unsoundness(model)).toEqual([]);
  return model;
}

const par = (text: string, properties = ""): string => `\\pard\\plain${properties} ${rtfText(text)}\\par\n`;

describe("characters", () => {
  it.each([
    ["bytes of the document's code page", "Nycklar p\\'e5 \\'f6n", ""],
    ["Unicode with a sign for older programs", "Nycklar p\\u229 a \\u246?n", ""],
    ["Unicode with two signs for older programs", "Nycklar p\\uc2\\u229 aa \\u246?!n", ""],
    ["Unicode without", "Nycklar p\\uc0\\u229  \\u246 n", ""],
    ["Unicode with a byte in hexadecimal behind", "Nycklar p\\u229\\'e5 \\u246\\'f6n", ""],
    [
      "the code page of a font",
      "Nycklar p\\'e5 {\\f1 \\'f6}n",
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}",
    ],
    ["the bytes of Macintosh", "Nycklar p\\'8c \\'9an", "\\mac"],
  ])("are read from %s", async (_, text, head) => {
    expect(printed(await read(`\\pard ${text}\\par`, head))).toEqual(["Nycklar på ön"]);
  });

  it("of several bytes stand together", async () => {
    const head = "{\\fonttbl{\\f0\\fcharset128 MS Mincho;}}";
    expect(printed(await read("\\pard\\f0 \\'93\\'fa\\'96\\'7b\\par", head))).toEqual(["日本"]);
  });

  it("are signs by name too, and escaped ones themselves", async () => {
    expect(printed(await read("\\pard A\\endash B \\{x\\} \\\\ C\\~D E\\_F G\\-H\\par"))).toEqual([
      "A–B {x} \\ C D E-F GH",
    ]);
  });

  it("end where a line of the file ends, not the text", async () => {
    expect(printed(await read("\\pard Nyck\nlar\r\n p\\'e5 \\'f6n\\par"))).toEqual(["Nycklar på ön"]);
  });
});

describe("text", () => {
  it("leaves out what is hidden, deleted, drawn, or meant for programs", async () => {
    const model = await read(
      "\\pard {\\*\\generator X;}{\\pict\\wmetafile8 0102abcd}{\\*\\unknown secret}{\\xe index}Chefen {\\v inte }{\\deleted inte }ska{\\*\\annotation Varf\\'f6r?} {\\revised alltid }planera.\\par",
    );
    expect(printed(model)).toEqual(["Chefen ska alltid planera."]);
    expect(model.review).toEqual({ trackedChanges: 2, comments: 1 });
  });

  it("skips data in the middle of it", async () => {
    expect(printed(await read("\\pard Nycklar {\\pict\\bin5 }}{{\\}p\\'e5 \\'f6n\\par"))).toEqual([
      "Nycklar på ön",
    ]);
  });

  it("shows the results of fields", async () => {
    const link = '{\\field{\\*\\fldinst{HYPERLINK "http://x"}}{\\fldrslt{rutinen}}}';
    expect(printed(await read(`\\pard Se ${link} f\\'f6r nycklar.\\par`))).toEqual([
      "Se rutinen för nycklar.",
    ]);
  });

  it("reads notes, boxes, page headers and footers in their places", async () => {
    const note = "{\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} G\\'e4ller alla nycklar.}}";
    const box =
      "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv 1}}{\\shptxt \\pard Vakten f\\'e5r l\\'e5sa.\\par}}}";
    const model = await read(
      `{\\header\\pard Lindsunda kommun\\par}{\\footer\\pard Sida \\chpgn\\par}\\pard Nycklar ska kvitteras${note}.${box}\\par`,
    );
    expect(model.blocks.find(({ kind }) => kind === "footnote")).toMatchObject({
      number: "1",
      text: "Gäller alla nycklar.",
    });
    expect(printed(model)).toContain("Vakten får låsa.");
    expect(furniture(model, "page-header")).toEqual(["Lindsunda kommun"]);
  });
});

describe("headings and lists", () => {
  const STYLES =
    "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2\\sbasedon0 Rubrik 2;}{\\*\\cs3 Strong;}}";
  const level = (format: number, text: string): string =>
    `{\\listlevel\\levelnfc${format}\\levelstartat1{\\leveltext ${text};}{\\levelnumbers\\'01;}\\li720}`;
  const LISTS =
    `{\\*\\listtable{\\list${level(0, "\\'02\\'00.")}${level(4, "\\'02\\'01)")}\\listid11}{\\list${level(23, "\\'01\\u8226 ?")}\\listid12}}` +
    "{\\*\\listoverridetable{\\listoverride\\listid11\\listoverridecount0\\ls1}{\\listoverride\\listid12\\listoverridecount0\\ls2}{\\listoverride\\listid11\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls3}}";

  it("are told by the names of styles and by the outline", async () => {
    const text =
      par("Syfte", "\\s1") +
      par("Ansvar", "\\s2") +
      par("Chefen", "\\outlinelevel2") +
      par("Nycklar ska kvitteras.");
    expect((await read(text, STYLES)).blocks).toMatchObject([
      { kind: "heading", level: 1 },
      { kind: "heading", level: 2 },
      { kind: "heading", level: 3 },
      { kind: "paragraph" },
    ]);
  });

  it("are numbered as the lists say, whatever a program printed before them", async () => {
    const printedBefore = "{\\listtext 9.\\tab}";
    const text = [
      `\\pard ${printedBefore}\\ls1 Planera\\par`,
      "\\pard\\ls1\\ilvl1 tid\\par",
      "\\pard\\ls1\\ilvl1 plats\\par",
      "\\pard\\ls1 F\\'f6lj upp\\par",
      "\\pard\\ls2 Nycklar\\par",
      "\\pard\\ls3 Lås\\par".replace("å", "\\'e5"),
    ].join("");
    expect(printed(await read(text, LISTS))).toEqual([
      "1. Planera",
      "a) tid",
      "b) plats",
      "2. Följ upp",
      "• Nycklar",
      "5. Lås",
    ]);
  });

  it("are numbered as printed where no list is known", async () => {
    const text =
      "\\pard{\\pntext\\f0 1.\\tab}{\\*\\pn\\pnlvlbody}Planera\\par\\pard{\\listtext 2.\\tab}\\ls7 F\\'f6lj upp\\par";
    expect(printed(await read(text))).toEqual(["1. Planera", "2. Följ upp"]);
  });
});

describe("tables", () => {
  it("have rows and cells, merged ones in their columns", async () => {
    const row = "\\trowd\\trleft0\\cellx1000\\cellx3000\\cellx5000";
    const text =
      `${row}\\trhdr\\pard\\intbl Nr\\cell Krav\\cell Ansvarig\\cell\\row` +
      "\\trowd\\trleft0\\cellx1000\\cellx5000\\pard\\intbl 1\\cell Nycklar ska kvitteras.\\cell\\row" +
      `${row}\\pard\\intbl 2\\cell Vakten f\\'e5r l\\'e5sa.\\cell Vakten\\cell\\row\\pard Efter.\\par`;
    expect((await read(text)).blocks).toMatchObject([
      { kind: "row", cells: ["Nr", "Krav", "Ansvarig"] },
      { cells: ["1", "Nycklar ska kvitteras.", ""] },
      { cells: ["2", "Vakten får låsa.", "Vakten"] },
      { kind: "paragraph", text: "Efter." },
    ]);
  });

  it("inside tables are read in their cell", async () => {
    const text =
      "\\trowd\\cellx3000\\cellx6000\\pard\\intbl A\\cell\\pard\\intbl\\itap2 inre\\nestcell{\\*\\nesttableprops\\trowd\\cellx2000\\nestrow}{\\nonesttables\\par}\\pard\\intbl efter\\cell\\row\\pard Slut.\\par";
    const texts = body(await read(text))
      .map((block) => block.text)
      .join(" ");
    for (const word of ["A", "inre", "efter", "Slut."]) expect(texts).toContain(word);
  });
});

describe("the file", () => {
  it("says who wrote it, and what the organisation keeps", async () => {
    const info =
      "{\\info{\\title Rutin f\\'f6r nycklar}{\\author \\u197?sa}{\\creatim\\yr2024\\mo3\\dy5\\hr9}{\\nofpages3}}{\\*\\userprops{\\propname Dokumentansvarig}\\proptype30{\\staticval Vakten}}";
    const { properties, pages } = await read(par("Nycklar ska kvitteras."), info);
    expect(properties).toEqual(
      expect.arrayContaining([
        { name: "dc:title", value: "Rutin för nycklar", source: "file-properties" },
        { name: "dc:creator", value: "Åsa", source: "file-properties" },
        { name: "dcterms:created", value: "2024-03-05T09:00:00Z", source: "file-properties" },
        { name: "Dokumentansvarig", value: "Vakten", source: "file-properties" },
      ]),
    );
    expect(pages).toMatchObject({ count: 3 });
  });

  it("is damaged when it is none, or nests its groups too deep", async () => {
    const other = Uint8Array.from(Buffer.from("Nycklar ska kvitteras."));
    await expect(rtfReader.read(input(other))).rejects.toMatchObject({ code: "damaged" });
    await expect(rtfReader.read(input(rtfBytes("{".repeat(100_000))))).rejects.toMatchObject({
      code: "damaged",
    });
    await expect(rtfReader.read(input(rtfBytes("", `{\\info${"{".repeat(100_000)}`)))).rejects.toMatchObject({
      code: "damaged",
    });
  });

  it("gives what stands before the place where it breaks off", async () => {
    const whole = Buffer.from(rtfBytes(par("Nycklar ska kvitteras.") + par("Vakten får låsa.")));
    const model = await rtfReader.read(input(whole.subarray(0, whole.length - 12)));
    expect(printed(model)[0]).toBe("Nycklar ska kvitteras.");
  });

  it("takes time in proportion to its length, whatever stands in it", async () => {
    const started = performance.now();
    for (const piece of [
      "\\par ",
      "{\\b a}",
      "\\'e5",
      "\\u229?",
      "{\\field{\\*\\fldinst X}{\\fldrslt y}}",
      "\\cell ",
      "{\\footnote a}",
    ])
      await rtfReader.read({
        ...input(rtfBytes(`Nyckel ${piece.repeat(20_000)}`)),
        limits: { ...LIMITS, blocks: 1000 },
      });
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});
