import { describe, expect, it } from "vitest";
import { abstractNum, body, li, lvl, num, numPr, p, printed, read, style, styled } from "./make-docx.ts";

const PLAIN = abstractNum(0, lvl(0, "decimal", "%1.") + lvl(1, "lowerLetter", "%2)"));
const RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

/** The markers of a list with one level of that format, from `start` on. */
async function markers(format: string, start: number, count: number): Promise<readonly string[]> {
  const numbering = abstractNum(0, lvl(0, format, "%1.", { start })) + num(1, 0);
  const model = await read({
    body: Array.from({ length: count }, () => li(1, 0, "Punkt")).join(""),
    numbering,
  });
  return body(model).map((block) => (block.kind === "item" ? block.marker : block.kind));
}

describe("formats", () => {
  it.each([
    ["decimal", 9, ["9.", "10."]],
    ["decimalZero", 9, ["09.", "10."]],
    ["lowerLetter", 26, ["z.", "aa.", "bb."]],
    ["upperLetter", 1, ["A.", "B."]],
    ["lowerRoman", 3, ["iii.", "iv."]],
    ["upperRoman", 1999, ["MCMXCIX.", "MM."]],
    ["ordinal", 1, ["1st.", "2nd.", "3rd.", "4th."]],
    ["ordinal", 11, ["11th.", "12th.", "13th."]],
    ["ordinal", 21, ["21st.", "22nd."]],
    ["someFutureFormat", 4, ["4.", "5."]],
  ])("%s from %i", async (format, start, expected) => {
    expect(await markers(format, start, expected.length)).toEqual(expected);
  });

  it("numbers that no letters can write are written with digits", async () => {
    expect(await markers("lowerRoman", 0, 2)).toEqual(["0.", "i."]);
    expect(await markers("upperRoman", 3999, 2)).toEqual(["MMMCMXCIX.", "4000."]);
    expect(await markers("lowerLetter", 999_999, 1)).toEqual(["999999."]);
  });

  it("a custom format with leading zeros stands in an alternative", async () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const level = `<w:lvl w:ilvl="0"><w:start w:val="7"/>${format}<w:lvlText w:val="%1"/></w:lvl>`;
    const model = await read({ body: li(1, 0, "Punkt"), numbering: abstractNum(0, level) + num(1, 0) });
    expect(printed(model)).toEqual(["007 Punkt"]);
  });

  it("a format that prints nothing leaves a paragraph", async () => {
    const numbering = abstractNum(0, lvl(0, "none", "") + lvl(1, "none", "%2.")) + num(1, 0);
    const model = await read({ body: li(1, 0, "Text") + li(1, 1, "Mer text"), numbering });
    expect(body(model).map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "Text"],
      ["paragraph", "Mer text"],
    ]);
  });

  it("words that a list puts before each paragraph belong to its text", async () => {
    const numbering = abstractNum(0, lvl(0, "none", "Allmänt råd:")) + num(1, 0);
    const model = await read({ body: li(1, 0, "Chefen bör fråga."), numbering });
    expect(body(model)).toMatchObject([
      { kind: "paragraph", number: null, text: "Allmänt råd: Chefen bör fråga." },
    ]);
  });

  it("a hidden marker is not printed but counts", async () => {
    const hidden = lvl(0, "decimal", "%1.", { more: "<w:rPr><w:vanish/></w:rPr>" });
    const numbering = abstractNum(0, hidden + lvl(1, "decimal", "%1.%2")) + num(1, 0);
    const model = await read({ body: li(1, 0, "Dold") + li(1, 1, "Synlig"), numbering });
    expect(printed(model)).toEqual(["Dold", "1.1 Synlig"]);
  });
});

describe("bullets", () => {
  it.each([
    ["&#xF0B7;", "Symbol", "•"],
    ["·", "Symbol", "•"],
    ["§", "Wingdings", "▪"],
    ["o", "Courier New", "o"],
    ["–", "Calibri", "–"],
    ["z", "Webdings", "•"],
    ["♣", "Arial", "•"],
  ])("%s in %s is printed as a bullet", async (text, font, expected) => {
    const fonts = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
    const numbering = abstractNum(0, lvl(0, "bullet", text, { more: fonts })) + num(1, 0);
    const model = await read({ body: li(1, 0, "Punkt"), numbering });
    expect(body(model)).toMatchObject([{ kind: "item", marker: expected, number: null, checkbox: null }]);
  });

  it("a box of a symbol font is a tick box", async () => {
    const fonts = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>';
    const numbering = abstractNum(0, lvl(0, "bullet", "q", { more: fonts })) + num(1, 0);
    const model = await read({ body: li(1, 0, "Nycklar kvitterade"), numbering });
    expect(body(model)).toMatchObject([
      { marker: "☐", number: null, checkbox: "empty", text: "Nycklar kvitterade" },
    ]);
  });

  it("a picture is a bullet", async () => {
    const level = lvl(0, "bullet", "", { more: '<w:lvlPicBulletId w:val="0"/>' });
    const model = await read({ body: li(1, 0, "Punkt"), numbering: abstractNum(0, level) + num(1, 0) });
    expect(printed(model)).toEqual(["• Punkt"]);
  });

  it("a number typed in a bulleted item is its number", async () => {
    const numbering = abstractNum(0, lvl(0, "bullet", "•")) + num(1, 0);
    const model = await read({ body: li(1, 0, "7. Låsa dörren"), numbering });
    expect(body(model)).toMatchObject([{ number: "7", marker: "7.", text: "Låsa dörren" }]);
  });
});

describe("counting", () => {
  it("deeper levels start over below each item, and know how deep they lie", async () => {
    const texts = [li(1, 0, "A"), li(1, 1, "B"), li(1, 1, "C"), li(1, 0, "D"), li(1, 1, "E")];
    const model = await read({ body: texts.join(""), numbering: PLAIN + num(1, 0) });
    expect(printed(model)).toEqual(["1. A", "a) B", "b) C", "2. D", "a) E"]);
    expect(body(model).map((block) => block.kind === "item" && [block.depth, block.number])).toEqual([
      [0, "1"],
      [1, "a"],
      [1, "b"],
      [0, "2"],
      [1, "a"],
    ]);
  });

  it("goes on behind ordinary paragraphs", async () => {
    const texts = [li(1, 0, "A"), p("Mellan punkterna."), li(1, 0, "B")];
    expect(printed(await read({ body: texts.join(""), numbering: PLAIN + num(1, 0) }))).toEqual([
      "1. A",
      "Mellan punkterna.",
      "2. B",
    ]);
  });

  it("lists of one kind count on for each other unless one starts over", async () => {
    const texts = [li(1, 0, "A"), li(1, 0, "B"), li(2, 0, "C"), li(3, 0, "D"), li(3, 0, "E")];
    const numbering = PLAIN + num(1, 0) + num(2, 0) + num(3, 0, RESTART);
    expect(printed(await read({ body: texts.join(""), numbering }))).toEqual([
      "1. A",
      "2. B",
      "3. C",
      "1. D",
      "2. E",
    ]);
  });

  it("a list may begin at any number, also below an item", async () => {
    const override = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>';
    const texts = [li(1, 0, "A"), li(1, 1, "B"), li(1, 0, "C"), li(1, 1, "D")];
    const numbering = PLAIN + num(1, 0, override);
    expect(printed(await read({ body: texts.join(""), numbering }))).toEqual([
      "1. A",
      "d) B",
      "2. C",
      "d) D",
    ]);
  });

  it("a list may replace a level of its kind", async () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, "upperRoman", "%1:")}</w:lvlOverride>`;
    const model = await read({ body: li(1, 0, "A") + li(1, 0, "B"), numbering: PLAIN + num(1, 0, override) });
    expect(printed(model)).toEqual(["I: A", "II: B"]);
  });

  it("a level may never start over, or only below some level", async () => {
    const never = abstractNum(
      0,
      lvl(0, "decimal", "%1.") +
        lvl(1, "decimal", "(%2)", { more: '<w:lvlRestart w:val="0"/>' }) +
        lvl(2, "lowerLetter", "%3)", { more: '<w:lvlRestart w:val="1"/>' }),
    );
    const levels = [0, 1, 2, 1, 2, 0, 1, 2];
    const model = await read({
      body: levels.map((level) => li(1, level, "x")).join(""),
      numbering: never + num(1, 0),
    });
    expect(printed(model)).toEqual(["1. x", "(1) x", "a) x", "(2) x", "b) x", "2. x", "(3) x", "a) x"]);
  });

  it("levels that were skipped count as if their first item were there", async () => {
    const levels = lvl(0, "decimal", "%1") + lvl(1, "decimal", "%1.%2") + lvl(2, "decimal", "%1.%2.%3");
    const texts = [li(1, 2, "A"), li(1, 1, "B"), li(1, 0, "C"), li(1, 2, "D")];
    const model = await read({ body: texts.join(""), numbering: abstractNum(0, levels) + num(1, 0) });
    expect(printed(model)).toEqual(["1.1.1 A", "1.2 B", "2 C", "2.1.1 D"]);
  });

  it("legal numbering writes the upper levels with digits", async () => {
    const level = lvl(1, "decimal", "%1.%2", { more: "<w:isLgl/>" });
    const numbering = abstractNum(0, lvl(0, "upperRoman", "%1.") + level) + num(1, 0);
    const model = await read({ body: li(1, 0, "A") + li(1, 0, "B") + li(1, 1, "C"), numbering });
    expect(printed(model)).toEqual(["I. A", "II. B", "2.1 C"]);
  });

  it("an empty item takes a number, a deleted or hidden one takes none", async () => {
    const deleted = `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>Bort</w:delText></w:r></w:del></w:p>`;
    const hidden = `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>Dold</w:t></w:r></w:p>`;
    const empty = `<w:p><w:pPr>${numPr(1, 0)}</w:pPr></w:p>`;
    const texts = [li(1, 0, "A"), deleted, hidden, li(1, 0, "B"), empty, li(1, 0, "C")];
    const model = await read({ body: texts.join(""), numbering: PLAIN + num(1, 0) });
    expect(printed(model)).toEqual(["1. A", "2. B", "4. C"]);
  });

  it("a list that the file does not define prints nothing", async () => {
    const model = await read({ body: li(7, 0, "Text") + li(1, 12, "Text"), numbering: PLAIN + num(1, 0) });
    expect(body(model).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  });
});

describe("what numbers make of paragraphs", () => {
  it.each([
    ["%1 §", "1 §"],
    ["§ %1", "§ 1"],
  ])("%s makes a clause", async (text, number) => {
    const numbering = abstractNum(0, lvl(0, "decimal", text)) + num(1, 0);
    const model = await read({ body: li(1, 0, "Nämnden ska mötas varje månad."), numbering });
    expect(body(model)).toMatchObject([
      { kind: "paragraph", number, text: "Nämnden ska mötas varje månad." },
    ]);
  });

  it.each([
    ["(%1)", "1"],
    ["%1.", "1"],
    ["Krav %1:", "1"],
    ["K%1.", "K1"],
    ["[%1]", "1"],
  ])("%s is an item's marker, its number without punctuation", async (text, number) => {
    const numbering = abstractNum(0, lvl(0, "decimal", text)) + num(1, 0);
    const model = await read({ body: li(1, 0, "Låsa dörren"), numbering });
    expect(body(model)).toMatchObject([{ kind: "item", number, marker: text.replace("%1", "1") }]);
  });

  it("numbers below those of headings make clauses, below items they make items", async () => {
    const levels = lvl(0, "decimal", "%1") + lvl(1, "decimal", "%1.%2");
    const numbering = abstractNum(0, levels) + num(1, 0) + abstractNum(1, levels) + num(2, 1);
    const heading = p("Ansvar", `<w:outlineLvl w:val="0"/>${numPr(1, 0)}`);
    const texts = [heading, li(1, 1, "Chefen ska planera."), li(2, 0, "Yttre"), li(2, 1, "Inre")];
    const model = await read({ body: texts.join(""), numbering });
    expect(body(model)).toMatchObject([
      { kind: "heading", number: "1" },
      { kind: "paragraph", number: "1.1" },
      { kind: "item", number: "1", depth: 0 },
      { kind: "item", number: "1.1", depth: 1 },
    ]);
  });

  it("a list of another kind that is indented further lies inside", async () => {
    const bullets = abstractNum(
      1,
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="1080"/></w:pPr></w:lvl>`,
    );
    const texts = [li(1, 0, "A"), li(2, 0, "B"), li(1, 0, "C")];
    const model = await read({ body: texts.join(""), numbering: PLAIN + bullets + num(1, 0) + num(2, 1) });
    expect(body(model)).toMatchObject([{ depth: 0 }, { depth: 1 }, { depth: 0 }]);
  });
});

describe("numbers by style", () => {
  const chapters = abstractNum(
    0,
    lvl(0, "decimal", "%1", { more: '<w:pStyle w:val="Rubrik1"/>' }) +
      lvl(1, "decimal", "%1.%2", { more: '<w:pStyle w:val="Rubrik2"/>' }),
  );
  const numbering = chapters + num(1, 0);
  const inList = (level: string) => `<w:pPr><w:numPr>${level}<w:numId w:val="1"/></w:numPr></w:pPr>`;
  const styles =
    style("Rubrik1", "heading 1", inList("")) +
    style("Rubrik2", "heading 2", inList('<w:ilvl w:val="1"/>')) +
    style(
      "Onumrerad",
      "Rubrik utan nummer",
      '<w:basedOn w:val="Rubrik1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
    ) +
    style("Egen", "Egen rubrik", '<w:basedOn w:val="Rubrik1"/>');

  it("headings are numbered by their styles, those based on them too", async () => {
    const texts = [
      styled("Rubrik1", "Syfte"),
      styled("Rubrik2", "Bakgrund"),
      styled("Rubrik2", "Mål"),
      styled("Egen", "Ansvar"),
      styled("Rubrik2", "Chefer"),
    ];
    const model = await read({ body: texts.join(""), numbering, styles });
    expect(printed(model)).toEqual(["1 Syfte", "1.1 Bakgrund", "1.2 Mål", "2 Ansvar", "2.1 Chefer"]);
    expect(body(model).map((block) => block.kind === "heading" && block.level)).toEqual([1, 2, 2, 1, 2]);
  });

  it("a style or a paragraph can be taken out", async () => {
    const out = p("Bilagor", '<w:pStyle w:val="Rubrik1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const texts = [styled("Rubrik1", "Syfte"), styled("Onumrerad", "Förord"), out, styled("Rubrik1", "Mål")];
    expect(printed(await read({ body: texts.join(""), numbering, styles }))).toEqual([
      "1 Syfte",
      "Förord",
      "Bilagor",
      "2 Mål",
    ]);
  });

  it.each([
    ["%1 kap.", "1 kap."],
    ["Bilaga %1", "Bilaga 1"],
    ["§ %1", "§ 1"],
    ["%1.", "1"],
  ])("a heading's number is written as it is spoken of: %s", async (text, number) => {
    const own = abstractNum(0, lvl(0, "decimal", text)) + num(1, 0);
    const heading = p("Tillsyn", `<w:outlineLvl w:val="0"/>${numPr(1, 0)}`);
    expect(body(await read({ body: heading, numbering: own }))).toMatchObject([
      { kind: "heading", number, text: "Tillsyn" },
    ]);
  });

  it("a list may only name the list style that holds its levels", async () => {
    const linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Punkter"/></w:abstractNum>';
    const holder = `<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="Punkter"/>${lvl(0, "upperLetter", "%1.")}</w:abstractNum>`;
    const listStyle =
      '<w:style w:type="numbering" w:styleId="Punkter"><w:name w:val="Punkter"/><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>';
    const own = linked + holder + num(5, 5) + num(6, 6);
    const model = await read({
      body: li(5, 0, "Första") + li(5, 0, "Andra"),
      numbering: own,
      styles: listStyle,
    });
    expect(printed(model)).toEqual(["A. Första", "B. Andra"]);
    const byName = await read({ body: li(5, 0, "Första"), numbering: own });
    expect(printed(byName)).toEqual(["A. Första"]);
  });
});
