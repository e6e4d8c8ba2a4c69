import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxReader } from "../../../src/read/docx/docx-reader.ts";
import {
  abstractNum,
  body,
  docxFiles,
  expectSound,
  LIMITS,
  li,
  lvl,
  num,
  p,
  printed,
  read,
  row,
  run,
  style,
  styled,
  table,
} from "./make-docx.ts";

const character = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
/** A field made of runs. */
function field(code: string, result: string): string {
  return character("begin") + instruction(code) + character("separate") + result + character("end");
}

async function textOf(content: string): Promise<string> {
  return printed(await read(p(content))).join(" / ");
}

describe("runs", () => {
  it("are joined as they stand, with white space folded and letters composed", async () => {
    expect(await textOf(run("Che") + run("fen  ska\n") + run(" la\u0308sa.") + run(" "))).toBe(
      "Chefen ska läsa.",
    );
  });

  it.each([
    ["a tab is a space", "<w:r><w:t>Ansvarig</w:t><w:tab/><w:t>Chefen</w:t></w:r>", "Ansvarig Chefen"],
    [
      "a hyphen that does not break is a hyphen",
      "<w:r><w:t>IT</w:t><w:noBreakHyphen/><w:t>chef</w:t></w:r>",
      "IT-chef",
    ],
    [
      "an optional hyphen is nothing",
      "<w:r><w:t>arbets</w:t><w:softHyphen/><w:t>plats</w:t></w:r>",
      "arbetsplats",
    ],
    [
      "a symbol is what it looks like",
      '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> nästa</w:t></w:r>',
      "→ nästa",
    ],
    [
      "a symbol that is no character is nothing",
      '<w:r><w:sym w:font="Wingdings" w:char="D800"/><w:t>nästa</w:t></w:r>',
      "nästa",
    ],
    [
      "a raised number keeps its height",
      run("200 m") + run("2", '<w:vertAlign w:val="superscript"/>'),
      "200 m²",
    ],
    ["a formula is its text", "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"],
    ["a link is its text", `<w:hyperlink r:id="r1">${run("intranätet")}</w:hyperlink>`, "intranätet"],
    [
      "a control is its content",
      `<w:sdt><w:sdtPr/><w:sdtContent>${run("Rektor")}</w:sdtContent></w:sdt>`,
      "Rektor",
    ],
    ["a marked word is itself", `<w:smartTag>${run("Granby")}</w:smartTag>`, "Granby"],
    [
      "of two alternatives the first is read",
      `<mc:AlternateContent><mc:Choice>${run("Ett")}</mc:Choice><mc:Fallback>${run("Två")}</mc:Fallback></mc:AlternateContent>`,
      "Ett",
    ],
    [
      "of a reading aid the word is read",
      `<w:r><w:ruby><w:rt>${run("uttal")}</w:rt><w:rubyBase>${run("ord")}</w:rubyBase></w:ruby></w:r>`,
      "ord",
    ],
  ])("%s", async (_, content, expected) => {
    expect(await textOf(content)).toBe(expected);
  });

  it("hidden text is not there, by its own marks or by a style", async () => {
    const styles =
      style("Dold", "Dold", "<w:rPr><w:vanish/></w:rPr>") +
      '<w:style w:type="character" w:styleId="Anvisning"><w:name w:val="Anvisning"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const texts = [
      p(run("Synligt ") + run("dolt", "<w:vanish/>") + run("anvisning", '<w:rStyle w:val="Anvisning"/>')),
      styled("Dold", run("Dolt stycke ") + run("men detta syns", '<w:vanish w:val="0"/>')),
    ];
    expect(printed(await read({ body: texts.join(""), styles }))).toEqual(["Synligt", "men detta syns"]);
  });

  it("line breaks part what the author meant as lines", async () => {
    const lines = `${run("Beslutad av: Kommunstyrelsen")}<w:r><w:br/></w:r>${run("Gäller till: 2027")}`;
    expect(await textOf(lines)).toBe("Beslutad av: Kommunstyrelsen / Gäller till: 2027");
    const sentence = `${run("Chefen ska se till att alla medarbetare")}<w:r><w:br/></w:r>${run("har en plan.")}`;
    expect(await textOf(sentence)).toBe("Chefen ska se till att alla medarbetare har en plan.");
  });

  it("typed markers are told from the text", async () => {
    const model = await read(
      ["1. Låsa dörren", "a) Bakdörren", "7 § Nämnden ska mötas.", "☐ Klart"].map((text) => p(text)).join(""),
    );
    expect(body(model)).toMatchObject([
      { kind: "item", number: "1", depth: 0 },
      { kind: "item", number: "a", depth: 1 },
      { kind: "paragraph", number: "7 §", text: "Nämnden ska mötas." },
      { kind: "item", checkbox: "empty", text: "Klart" },
    ]);
  });

  it("other prefixes and the strict form of the standard are read alike", async () => {
    const xml =
      '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><pPr><outlineLvl x:val="1"/></pPr><r><t>Ansvar</t></r></p></body></document>';
    const bytes = zipSync({ "word\\Document.xml": strToU8(xml) });
    const model = await docxReader.read({ bytes, path: "prov.docx", limits: LIMITS });
    expect(model.engine).toBe("docx");
    expect(body(model)).toMatchObject([{ kind: "heading", level: 2, text: "Ansvar" }]);
  });

  it("UTF-16 is read too", async () => {
    const files = docxFiles({ body: p("Åtgärder för hållbar ekonomi") });
    const xml = new TextDecoder()
      .decode(files["word/document.xml"])
      .replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const bytes = zipSync({
      ...files,
      "word/document.xml": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
    });
    const model = await docxReader.read({ bytes, path: "prov.docx", limits: LIMITS });
    expect([model.engine, printed(model)]).toEqual(["docx", ["Åtgärder för hållbar ekonomi"]]);
  });
});

describe("fields", () => {
  it("only their results are printed", async () => {
    expect(await textOf(run("Se ") + field('HYPERLINK "https://exempel.se"', run("sidan")) + run("."))).toBe(
      "Se sidan.",
    );
    expect(
      await textOf(`${run("Se avsnitt ")}<w:fldSimple w:instr="REF _Ref1">${run("3.2")}</w:fldSimple>`),
    ).toBe("Se avsnitt 3.2");
  });

  it("a field inside the instruction of another is not printed", async () => {
    const inner = field("MERGEFIELD Namn", run("Anna"));
    const outer =
      character("begin") +
      instruction("IF ") +
      inner +
      instruction(' = "" "ja" "nej"') +
      character("separate") +
      run("nej") +
      character("end");
    expect(await textOf(run("Svar: ") + outer)).toBe("Svar: nej");
  });

  it("a button prints its words", async () => {
    const button = character("begin") + instruction("MACROBUTTON Ingen [Skriv titel här]") + character("end");
    expect(await textOf(button)).toBe("[Skriv titel här]");
  });

  it("a field that lost its middle does not swallow the document", async () => {
    const texts = [p(character("begin") + instruction("REF x")), p("Ett"), p("Två"), p("Tre"), p("Fyra")];
    expect(printed(await read(texts.join("")))).toContain("Fyra");
  });

  it("form fields print their box and their choice", async () => {
    const box = (state: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r>${instruction("FORMCHECKBOX")}${character("end")}`;
    const list = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ja"/><w:listEntry w:val="Nej"/></w:ddList></w:ffData></w:fldChar></w:r>${instruction("FORMDROPDOWN")}${character("end")}`;
    const texts = [
      p(box('<w:default w:val="0"/>') + run(" Nycklar lämnade")),
      p(box('<w:default w:val="0"/><w:checked/>') + run(" Larm på")),
      p(run("Svar: ") + list),
    ];
    expect(body(await read(texts.join("")))).toMatchObject([
      { kind: "item", checkbox: "empty", text: "Nycklar lämnade" },
      { kind: "item", checkbox: "ticked", text: "Larm på" },
      { kind: "paragraph", text: "Svar: Nej" },
    ]);
  });

  it("a tick box of today is read from its state", async () => {
    const box = (state: string, look: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(look)}</w:sdtContent></w:sdt>`;
    const numbering = abstractNum(0, lvl(0, "decimal", "%1.")) + num(1, 0);
    const texts = [li(1, 0, box("0", "O") + run(" Rummet städat")), p(box("1", "þ") + run(" Larm på"))];
    expect(body(await read({ body: texts.join(""), numbering }))).toMatchObject([
      { kind: "item", number: "1", marker: "1.", checkbox: "empty", text: "Rummet städat" },
      { kind: "item", number: null, checkbox: "ticked", text: "Larm på" },
    ]);
  });
});

describe("tracked changes", () => {
  it("are read as accepted, and counted", async () => {
    const content =
      run("Chefen ") +
      `<w:ins w:id="1">${run("ska")}</w:ins>` +
      '<w:del w:id="2"><w:r><w:delText>bör</w:delText></w:r></w:del>' +
      `<w:moveFrom w:id="3">${run(" snarast")}</w:moveFrom>` +
      run(" planera") +
      `<w:moveTo w:id="4">${run(" snarast")}</w:moveTo>` +
      run(".");
    const model = await read(p(content));
    expect(printed(model)).toEqual(["Chefen ska planera snarast."]);
    expect(model.review).toEqual({ trackedChanges: 3, comments: 0 });
  });

  it("a deleted paragraph end joins two paragraphs", async () => {
    const texts = [
      p("Chefen ska ", '<w:rPr><w:del w:id="1"/></w:rPr>'),
      p("planera.", '<w:outlineLvl w:val="9"/>'),
    ];
    expect(printed(await read(texts.join("")))).toEqual(["Chefen ska planera."]);
    expect(printed(await read(p("Sist", '<w:rPr><w:del w:id="1"/></w:rPr>')))).toEqual(["Sist"]);
  });

  it("a large first letter belongs to its word", async () => {
    const texts = [p("D", '<w:framePr w:dropCap="drop"/>'), p("enna policy gäller alla.")];
    expect(printed(await read(texts.join("")))).toEqual(["Denna policy gäller alla."]);
  });

  it("comments are counted", async () => {
    const comments = `<w:comment w:id="0">${p("Stämmer detta?")}</w:comment><w:comment w:id="1">${p("Nej.")}</w:comment>`;
    const model = await read({ body: p("Text"), comments });
    expect(model.review.comments).toBe(2);
    expect(printed(model)).toEqual(["Text"]);
  });
});

describe("text boxes", () => {
  const box = (content: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it("stand once, behind the paragraph they hang on", async () => {
    const model = await read(
      p(run("Före ") + box(p("I rutan") + p("1. Punkt")) + run("och efter.")) + p("Sist"),
    );
    expect(printed(model)).toEqual(["Före och efter.", "I rutan", "1. Punkt", "Sist"]);
  });

  it("old ones are read too", async () => {
    const old = `<w:r><w:pict><v:textbox><w:txbxContent>${p("Gammal ruta")}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expect(printed(await read(p(old)))).toEqual(["Gammal ruta"]);
  });
});

describe("pages", () => {
  const pageEnd = "<w:r><w:lastRenderedPageBreak/></w:r>";

  it("are known where the program left marks", async () => {
    const model = await read(
      p("Ett.") + p(run("Slutet av ett") + pageEnd + run(" och början av två.")) + p("Två."),
    );
    expectSound(model);
    expect(body(model).map(({ anchors }) => anchors.map(({ page }) => page))).toEqual([[1], [1, 2], [2]]);
    const [, middle] = body(model);
    expect(middle?.text.slice(middle.anchors[1]?.offset)).toBe("och början av två.");
  });

  it("a break that was asked for does not count twice", async () => {
    const asked = `<w:r><w:lastRenderedPageBreak/><w:br w:type="page"/></w:r>`;
    const model = await read(p("Ett.") + p(asked) + p(pageEnd + run("Två.")));
    expect(body(model).map(({ anchors }) => anchors[0]?.page)).toEqual([1, 2]);
  });

  it("are not known otherwise, unless there is only one", async () => {
    expect(body(await read(p("Text")))[0]?.anchors).toEqual([{ offset: 0, page: null, line: null }]);
    const app =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>1</Pages></Properties>';
    expect(body(await read({ body: p("Text"), app }))[0]?.anchors).toEqual([
      { offset: 0, page: 1, line: null },
    ]);
  });
});

describe("embedded web pages", () => {
  it("stand where the text refers to them, with tables counted on", async () => {
    const page = "<html><body><p>Ur webbsidan</p><table><tr><td>c</td><td>d</td></tr></table></body></html>";
    const own = table(row(["a", "b"]));
    const files = docxFiles({ body: `${own}<w:altChunk r:id="a1"/>${p("Efter")}` });
    const link = `<Relationship Id="a1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="sida.html"/></Relationships>`;
    const links = new TextDecoder().decode(files["word/_rels/document.xml.rels"]);
    const more = {
      "word/_rels/document.xml.rels": strToU8(links.replace("</Relationships>", link)),
      "word/sida.html": strToU8(page),
    };
    const bytes = zipSync({ ...files, ...more });
    const model = await docxReader.read({ bytes, path: "prov.docx", limits: LIMITS });
    expect(printed(model)).toEqual(["a | b", "Ur webbsidan", "c | d", "Efter"]);
    expect(body(model).flatMap((block) => (block.kind === "row" ? [block.table] : []))).toEqual([0, 1]);
    expectSound(model);
  });

  it("nothing is read of one that is missing", async () => {
    const model = await read(`${p("Före")}<w:altChunk r:id="saknas"/>${p("Efter")}`);
    expect(printed(model)).toEqual(["Före", "Efter"]);
  });
});
