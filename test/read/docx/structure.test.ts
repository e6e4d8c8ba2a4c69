import { describe, expect, it } from "vitest";
import {
  abstractNum,
  body,
  expectSound,
  furniture,
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

const bold = (text: string) => p(run(text, "<w:b/>"));
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;

describe("headings", () => {
  const styles =
    style("Rubrik1", "heading 1") +
    style("Rubrik2", "heading 2") +
    style("Kapitel", "Kapitelrubrik", '<w:basedOn w:val="Rubrik1"/>') +
    style("Egen", "Vår rubrik", outline(2)) +
    style("Utanfor", "Rubrik i ruta", `<w:basedOn w:val="Rubrik1"/>${outline(9)}`) +
    style("Rubrik", "Title") +
    style("A", "a", '<w:basedOn w:val="B"/>') +
    style("B", "b", '<w:basedOn w:val="A"/>');
  const kinds = async (text: string) =>
    body(await read({ body: text + p("Text."), styles })).map(
      (block) => block.kind === "heading" && [block.level, block.number, block.text],
    );

  it.each([
    ["by a style's name", styled("Rubrik2", "Ansvar"), [2, null, "Ansvar"]],
    ["by the style that a style is based on", styled("Kapitel", "Ansvar"), [1, null, "Ansvar"]],
    ["by a style's outline level", styled("Egen", "Ansvar"), [3, null, "Ansvar"]],
    ["by its own outline level", p("Ansvar", '<w:outlineLvl w:val="3"/>'), [4, null, "Ansvar"]],
    ["with a number that was typed", styled("Rubrik1", "4.2 Ansvar"), [1, "4.2", "Ansvar"]],
    [
      "over two lines",
      styled("Rubrik1", `${run("Ansvar")}<w:r><w:br/></w:r>${run("och roller")}`),
      [1, null, "Ansvar och roller"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await kinds(text)).toEqual([expected, false]);
  });

  it.each([
    ["a style outside the outline", styled("Utanfor", "Ansvar")],
    [
      "a heading taken out of the outline",
      p("Ansvar", '<w:pStyle w:val="Rubrik1"/><w:outlineLvl w:val="9"/>'),
    ],
    ["styles based on each other", styled("A", "Ansvar")],
    ["a style that the file does not have", styled("Saknas", "Ansvar")],
    ["a whole paragraph in a heading's style", styled("Rubrik1", "Alla chefer ska planera. ".repeat(12))],
  ])("%s is text", async (_, text) => {
    expect(await kinds(text)).toEqual([false, false]);
  });

  it("the title stands above the first headings", async () => {
    const texts = [styled("Rubrik", "Resepolicy"), styled("Rubrik1", "Syfte"), styled("Rubrik2", "Mål")];
    expect(await kinds(texts.join(""))).toEqual([
      [1, null, "Resepolicy"],
      [2, null, "Syfte"],
      [3, null, "Mål"],
      false,
    ]);
  });

  it("quotations are marked", async () => {
    const model = await read({ body: styled("Citat", "Alla ska med."), styles: style("Citat", "Quote") });
    expect(body(model)).toMatchObject([{ kind: "paragraph", quoted: true }]);
  });
});

describe("headings without styles", () => {
  const text = p("Chefen planerar resorna i god tid och väljer tåg.");

  it("short lines in bold are headings, larger ones above smaller", async () => {
    const large = p(run("Resor", '<w:b/><w:sz w:val="32"/>'));
    const model = await read(large + text + text + bold("1. Syfte") + text + text + bold("Ansvar") + text);
    expect(
      body(model).flatMap((block) =>
        block.kind === "heading" ? [[block.level, block.number, block.text]] : [],
      ),
    ).toEqual([
      [1, null, "Resor"],
      [2, "1", "Syfte"],
      [2, null, "Ansvar"],
    ]);
  });

  it("so are short numbered lines in bold", async () => {
    const numbering = abstractNum(0, lvl(0, "decimal", "%1.")) + num(1, 0);
    const heading = (title: string) => li(1, 0, run(title, "<w:b/>"));
    const model = await read({ body: heading("Syfte") + text + text + heading("Ansvar") + text, numbering });
    expect(body(model).map((block) => block.kind === "heading" && block.number)).toEqual([
      "1",
      false,
      false,
      "2",
      false,
    ]);
  });

  it.each([
    ["a sentence", bold("Chefen planerar alltid.")],
    ["a label with its value", bold("Ansvarig: Chefen")],
    ["a line that text goes on with", bold("Chefen ska") + p("planera.")],
    ["a signature at the end", text + bold("Anna Ek")],
  ])("%s in bold is none", async (_, content) => {
    const model = await read(text + text + text + content);
    expect(body(model).map(({ kind }) => kind)).not.toContain("heading");
  });

  it("bold means nothing where most is bold, or where headings have styles", async () => {
    const most = await read(bold("Ett") + bold("Två") + bold("Tre") + text);
    expect(body(most).map(({ kind }) => kind)).not.toContain("heading");
    const styledToo = await read(
      p("Syfte", '<w:outlineLvl w:val="0"/>') + text + text + bold("Viktigt") + text,
    );
    expect(
      body(styledToo)
        .filter(({ kind }) => kind === "heading")
        .map((block) => block.text),
    ).toEqual(["Syfte"]);
  });
});

describe("contents", () => {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const entry = (text: string, page: number) => `${run(text)}<w:r><w:tab/></w:r>${run(String(page))}`;
  const styles = style("Rubrik1", "heading 1") + style("Inneh1", "toc 1");
  const rest = styled("Rubrik1", "Syfte") + p("Text.");

  it("a field's result is furniture, its heading too", async () => {
    const field = p(begin + entry("Syfte", 2)) + p(entry("Ansvar", 3)) + p(end);
    const model = await read({ body: p("Innehåll") + field + rest, styles });
    expect(furniture(model, "contents")).toEqual(["Innehåll", "Syfte 2", "Ansvar 3"]);
    expect(printed(model)).toEqual(["Syfte", "Text."]);
  });

  it("so is a control from the gallery", async () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Innehåll")}${p(entry("Syfte", 2))}</w:sdtContent></w:sdt>`;
    const model = await read({ body: control + rest, styles });
    expect(furniture(model, "contents")).toEqual(["Innehåll", "Syfte 2"]);
  });

  it("so are paragraphs in the styles of contents", async () => {
    const model = await read({ body: styled("Inneh1", entry("Syfte", 2)) + rest, styles });
    expect(furniture(model, "contents")).toEqual(["Syfte 2"]);
  });

  it("so are lines typed under the heading", async () => {
    const model = await read({
      body: p("Innehållsförteckning") + p("Syfte ..... 2") + p("Ansvar 3") + rest,
      styles,
    });
    expect(furniture(model, "contents")).toEqual(["Innehållsförteckning", "Syfte ..... 2", "Ansvar 3"]);
  });

  it("a field that lost its end does not swallow the document", async () => {
    const model = await read({ body: p(begin + entry("Syfte", 2)) + rest, styles });
    expect(printed(model)).toEqual(["Syfte", "Text."]);
  });

  it("the word alone begins none", async () => {
    const model = await read({ body: p("Innehåll") + p("Policyn antogs 2024") + rest, styles });
    expect(furniture(model, "contents")).toEqual([]);
  });
});

describe("tables", () => {
  const rows = async (content: string, more: Record<string, string> = {}) =>
    body(await read({ body: content, ...more })).flatMap((block) =>
      block.kind === "row" ? [[block.table, block.header, ...block.cells]] : [],
    );

  it("rows keep their cells; the row repeated on each page heads the table", async () => {
    const content = table(row(["Vad", "När"], "<w:tblHeader/>"), row(["Städa", "Måndag"]));
    expect(await rows(content)).toEqual([
      [0, true, "Vad", "När"],
      [0, false, "Städa", "Måndag"],
    ]);
    expect(printed(await read(content))).toEqual(["Vad | När", "Städa | Måndag"]);
  });

  it("a first row in bold heads the table, and one that the table's style sets apart", async () => {
    const heads = async (content: string, styles = "") =>
      (await rows(content, { styles })).map(([, header]) => header);
    const second = row(["Städa", "Måndag"]);
    expect(await heads(table(row([bold("Vad"), bold("När")]), second))).toEqual([true, false]);
    expect(await heads(table(row(["Vad", "När"], '<w:tblHeader w:val="off"/>'), second))).toEqual([
      false,
      false,
    ]);
    const styles =
      '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow"/></w:style>';
    const withLook = (look: string) =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="T"/>${look}</w:tblPr>${row(["Vad", "När"])}${second}</w:tbl>`;
    expect(await heads(withLook('<w:tblLook w:firstRow="1"/>'), styles)).toEqual([true, false]);
    expect(await heads(withLook('<w:tblLook w:val="04A0"/>'), styles)).toEqual([true, false]);
    expect(await heads(withLook('<w:tblLook w:firstRow="0"/>'), styles)).toEqual([false, false]);
  });

  it("merged cells leave the others in their columns", async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("Bred")}`;
    const top = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p("Hög")}`;
    const below = `<w:tcPr><w:vMerge/></w:tcPr>${p("")}`;
    const content = table(
      row(["A", "B", "C"]),
      row([wide, "C2"]),
      row([top, "B3", "C3"]),
      row([below, "B4", "C4"]),
      row(["B5", "C5"], '<w:gridBefore w:val="1"/>'),
    );
    expect(await rows(content)).toEqual([
      [0, false, "A", "B", "C"],
      [0, false, "Bred", "", "C2"],
      [0, false, "Hög", "B3", "C3"],
      [0, false, "", "B4", "C4"],
      [0, false, "", "B5", "C5"],
    ]);
  });

  it("rows cut each in its own way keep their cells side by side", async () => {
    const span = (columns: number, text: string) =>
      `<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${p(text)}`;
    const content = table(
      row([span(2, "Beslutad av"), span(3, "Nämnden")]),
      row([span(1, "Version"), span(3, "2"), span(1, "x")]),
    );
    expect(await rows(content)).toEqual([
      [0, false, "Beslutad av", "Nämnden"],
      [0, false, "Version", "2", "x"],
    ]);
  });

  it("numbers, boxes and bullets stand in their cells, also in cells of their own", async () => {
    const numbering =
      abstractNum(0, lvl(0, "decimal", "%1.")) +
      num(1, 0) +
      abstractNum(1, lvl(0, "bullet", "•")) +
      num(2, 1);
    const content = table(
      row([li(1, 0, "Låsa"), "☐"]),
      row([li(1, 0, ""), li(2, 0, "Larma") + li(2, 0, "Stänga")]),
    );
    expect(await rows(content, { numbering })).toEqual([
      [0, false, "1. Låsa", "☐"],
      [0, false, "2.", "• Larma • Stänga"],
    ]);
  });

  it("deleted and hidden rows are not there", async () => {
    const content = table(
      row(["a", "b"]),
      row(["c", "d"], '<w:del w:id="1"/>'),
      row(["e", "f"], "<w:hidden/>"),
      row(["g", "h"], '<w:ins w:id="2"/>'),
    );
    expect(await rows(content)).toEqual([
      [0, false, "a", "b"],
      [0, false, "g", "h"],
    ]);
    expect((await read(content)).review.trackedChanges).toBe(2);
  });

  it("a deleted cell is not there", async () => {
    const deleted = `<w:tcPr><w:cellDel w:id="1"/></w:tcPr>${p("x")}`;
    expect(await rows(table(row(["a", deleted, "b"])))).toEqual([[0, false, "a", "b"]]);
  });

  it("rows inside controls are rows", async () => {
    const content = `<w:tbl><w:sdt><w:sdtContent>${row(["a", "b"])}</w:sdtContent></w:sdt></w:tbl>`;
    expect(await rows(content)).toEqual([[0, false, "a", "b"]]);
  });

  it("one column is a frame around text", async () => {
    const numbering = abstractNum(0, lvl(0, "decimal", "%1.")) + num(1, 0);
    const model = await read({
      body: table(row([p("Fakta") + li(1, 0, "Ett")]), row([li(1, 0, "Två")])),
      numbering,
    });
    expect(body(model).map(({ kind }) => kind)).toEqual(["paragraph", "item", "item"]);
    expect(printed(model)).toEqual(["Fakta", "1. Ett", "2. Två"]);
  });

  it("cells that hold tables or sections are read one after the other", async () => {
    const inner = table(row(["Vad", "När"]), row(["Städa", "Måndag"]));
    const section = p("Ansvar", '<w:outlineLvl w:val="0"/>') + p("Chefen ansvarar.");
    const model = await read(
      table(row(["Vänster", "Mitten", inner + p("")]), row(["a", "b", section]), row(["x", "y", "z"])),
    );
    expect(printed(model)).toEqual([
      "Vänster",
      "Mitten",
      "Vad | När",
      "Städa | Måndag",
      "a",
      "b",
      "Ansvar",
      "Chefen ansvarar.",
      "x | y | z",
    ]);
    expectSound(model);
  });

  it("a long text in one wide cell is text", async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${p("Första stycket.")}${p("Andra stycket.")}`;
    const model = await read(table(row(["a", "b", "c"]), row([wide])));
    expect(printed(model)).toEqual(["a | b | c", "Första stycket.", "Andra stycket."]);
  });
});

describe("notes", () => {
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
  const reference = (kind: string, id: number, more = "") =>
    `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const separator =
    '<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:t>skiljelinje</w:t></w:r></w:p></w:footnote>';
  const footnotes = separator + note("footnote", 2, "Lag om något.") + note("footnote", 5, "Annan lag.");

  it("stand behind the block that refers to them, numbered in the order of the text", async () => {
    const endnotes = note("endnote", 1, "Slutnot.");
    const texts = [
      p(run("Ett") + reference("footnote", 5) + run(" stycke.") + reference("endnote", 1)),
      table(row([p(run("I cell") + reference("footnote", 2)), "b"])),
      p(run("Sist.") + reference("footnote", -1) + reference("footnote", 77)),
    ];
    const model = await read({ body: texts.join(""), footnotes, endnotes });
    expect(
      body(model).map((block) => [block.kind, block.kind === "footnote" ? block.number : null, block.text]),
    ).toEqual([
      ["paragraph", null, "Ett stycke."],
      ["footnote", "1", "Annan lag."],
      ["row", null, "I cell | b"],
      ["footnote", "2", "Lag om något."],
      ["paragraph", null, "Sist."],
      ["footnote", "i", "Slutnot."],
    ]);
  });

  it("numbers follow the file's settings; a mark of one's own is none", async () => {
    const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>';
    const texts =
      p(run("Ett") + reference("footnote", 2, ' w:customMarkFollows="1"')) +
      p(run("Två") + reference("footnote", 5));
    const model = await read({ body: texts, footnotes, settings });
    expect(body(model).flatMap((block) => (block.kind === "footnote" ? [block.number] : []))).toEqual([
      null,
      "c",
    ]);
  });
});

describe("headers and footers", () => {
  const link = (kind: string, id: string, type = "default") =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const page = '<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>';
  const running = {
    h1: p("Granby kommun") + table(row(["Policy", "2024-01-01"])),
    h2: p("Granby kommun"),
    h3: p("Första sidan"),
    h4: p("Ingenstans"),
    f1: p(run("Sida ") + page),
    f2: p(run("Sida ") + page.replace("2", "7")) + p("Granby kommun"),
  };

  it("are furniture, each distinct text once", async () => {
    const first = p("Text", `<w:sectPr>${link("header", "h1")}${link("footer", "f1")}</w:sectPr>`);
    const last = `<w:sectPr>${link("header", "h2")}${link("header", "h3", "first")}${link("footer", "f2")}</w:sectPr>`;
    const model = await read({ body: first + p("Mer text") + last, running });
    expect(furniture(model, "page-header")).toEqual(["Granby kommun", "Policy | 2024-01-01"]);
    expect(furniture(model, "page-number")).toEqual(["Sida 2"]);
    expect(furniture(model, "page-footer")).toEqual(["Granby kommun"]);
    expect(printed(model)).toEqual(["Text", "Mer text"]);
    expect(model.blocks[0]?.furniture).toBe("page-header");
  });

  it("those of first and even pages are printed only where such pages are told apart", async () => {
    const section = (more: string) =>
      `<w:sectPr>${link("header", "h3", "first")}${link("header", "h2", "even")}${more}</w:sectPr>`;
    const settings = "<w:evenAndOddHeaders/>";
    expect(furniture(await read({ body: p("Text") + section(""), running }), "page-header")).toEqual([]);
    expect(
      furniture(await read({ body: p("Text") + section("<w:titlePg/>"), running, settings }), "page-header"),
    ).toEqual(["Första sidan", "Granby kommun"]);
  });
});
