import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/config/defaults.ts";
import { htmlBlocks } from "../../../src/read/html/html-blocks.ts";
import { htmlReader } from "../../../src/read/html/html-reader.ts";
import { outline, outlineOf, readString } from "../text/outline.ts";

const read = (html: string): Promise<string[]> => outlineOf(htmlReader, html);
const body = (html: string): Promise<string[]> => read(`<body><main>${html}</main></body>`);

describe("a page", () => {
  const page = `<!DOCTYPE html>
<html lang="sv"><head><title>Rutin för nycklar - Insidan</title>
<meta name="author" content="Anna"><meta name="DC.Date.Modified" content="2025-03-14"><script>var x = "Chefen ska";</script></head>
<body><a class="skip" href="#main">Hoppa över</a>
<div id="cookie-banner"><p>Du måste godkänna kakor.</p><button>Godkänn</button></div>
<header><a href="/">Insidan</a><nav><ul><li><a href="/a">Nyheter</a></li><li><a href="/b">Kontakt</a></li></ul></nav></header>
<ol class="breadcrumbs"><li><a href="/x">Styrdokument</a></li></ol>
<main id="main"><article><header><h1>Rutin för nycklar</h1></header>
<p>Chefen ska
kvittera <b>nyckeln</b>.</p>
<aside class="related"><h2>Läs mer</h2></aside></article></main>
<footer><p>Lindsunda kommun</p></footer></body></html>`;

  it("is read with what stands around it kept and marked", async () => {
    expect(await read(page)).toEqual([
      "4 [navigation] P Hoppa över",
      "5 [navigation] P Du måste godkänna kakor.",
      "5 [navigation] P Godkänn",
      "6 [page-header] P Insidan",
      "6 [navigation] • Nyheter",
      "6 [navigation] • Kontakt",
      "7 [navigation] 1. Styrdokument",
      "8 H1 Rutin för nycklar",
      "9 P Chefen ska kvittera nyckeln.",
      "11 [navigation] H2 Läs mer",
      "12 [page-footer] P Lindsunda kommun",
    ]);
  });

  it("says where it leads: links of menus that are folded away, image maps and frames, each once", async () => {
    const model = await readString(
      htmlReader,
      `<nav hidden><a href="/meny">Meny</a></nav><p><a href="../a.pdf">A</a> <a href=" ../a.pdf ">Igen</a>
<a href="#topp">Upp</a> <a href="mailto:hr@lindsunda.example">Mejl</a> <a href="javascript:visa()">Visa</a> <a>Ingenstans</a>
<a href="https://insidan.example/b?x=1&amp;y=2#c">B</a></p><map><area href="karta.html"></map><iframe src="ram.html"></iframe>`,
    );
    expect(model.links).toEqual([
      "/meny",
      "../a.pdf",
      "https://insidan.example/b?x=1&y=2#c",
      "karta.html",
      "ram.html",
    ]);
  });

  it("says what its head says, and who says it", async () => {
    expect((await readString(htmlReader, page)).properties).toEqual([
      { name: "lang", value: "sv", source: "file-properties" },
      { name: "author", value: "Anna", source: "file-properties" },
      { name: "DC.Date.Modified", value: "2025-03-14", source: "front-matter" },
      { name: "title", value: "Rutin för nycklar - Insidan", source: "file-properties" },
    ]);
  });

  it("has anchors on every line of its paragraphs", async () => {
    const { blocks } = await readString(htmlReader, page);
    expect(blocks.find(({ text }) => text.startsWith("Chefen"))?.anchors).toEqual([
      { offset: 0, page: null, line: 9 },
      { offset: 11, page: null, line: 10 },
    ]);
  });

  it("without main element keeps its text, and its title though that stands in the header", async () => {
    const text = "Texten är det som sidan handlar om. ".repeat(5).trim();
    expect(
      await read(
        `<body><header><h1>Titel</h1></header><div class="menu"><a href="/a">Meny</a></div><p>${text}</p></body>`,
      ),
    ).toEqual(["1 H1 Titel", "1 [navigation] P Meny", `1 P ${text}`]);
  });

  it("knows the frames of wikis", async () => {
    const wiki = `<div id="sidan">Ytor</div><h1 id="title-text">Riktlinje</h1><div class="wiki-content"><ul><li><a href="#a">Syfte</a></li><li><a href="#b">Ansvar</a></li><li><a href="#c">Tid</a></li></ul><p>Alla ska läsa riktlinjen innan de börjar.</p></div>`;
    expect(await read(wiki)).toEqual([
      "1 [navigation] P Ytor",
      "1 H1 Riktlinje",
      "1 [contents] • Syfte",
      "1 [contents] • Ansvar",
      "1 [contents] • Tid",
      "1 P Alla ska läsa riktlinjen innan de börjar.",
    ]);
  });

  it("keeps content whose name only sounds like a frame", async () => {
    const text = "Social dokumentation ska föras för varje beslut som nämnden fattar. ".repeat(12).trim();
    expect(
      await read(
        `<main><p>Inledning.</p><div id="social-dokumentation"><p>Kort.</p></div><div class="social"><p>${text}</p></div><div class="social"><p>Dela sidan</p></div></main>`,
      ),
    ).toEqual(["1 P Inledning.", "1 P Kort.", `1 P ${text}`, "1 [navigation] P Dela sidan"]);
  });

  it.each(["windows-1252", "utf-16le", "macintosh"])("in %s is read as it was written", async (encoding) => {
    const bytes = iconv.encode("<p>Chefen ska följa upp – även på ön, säger Åsa.</p>", encoding);
    const { blocks } = await htmlReader.read({ bytes, path: "a", limits: DEFAULT_LIMITS });
    expect(blocks[0]?.text).toBe("Chefen ska följa upp – även på ön, säger Åsa.");
  });
});

describe("lists", () => {
  it("have the numbers that a browser prints", async () => {
    expect(
      await body(`<ol start="7" type="a"><li>sju<li value="12">tolv<ol type="I"><li>ett<li>två</ol></ol>
<ol reversed><li>två<li>ett</ol><ol style="list-style-type: upper-roman"><li>romersk</ol><ul><li>punkt</ul>`),
    ).toEqual([
      "1 g. sju",
      "1 l. tolv",
      "1   I. ett",
      "1   II. två",
      "2 2. två",
      "2 1. ett",
      "2 I. romersk",
      "2 • punkt",
    ]);
  });

  it("take the number that was typed in a bullet, and the box that was put in", async () => {
    expect(
      await body(`<ul><li>2) typad</li><li><input type="checkbox"> tom</li><li><input type="checkbox" checked> kryssad</li></ul>
<ol><li>☐ numrerad ruta</li></ol><p><input type="checkbox"> lös ruta</p>`),
    ).toEqual([
      "1 2) typad",
      "1 ☐ (empty) tom",
      "1 ☑ (ticked) kryssad",
      "2 1. (empty) numrerad ruta",
      "2 ☐ (empty) lös ruta",
    ]);
  });

  it("go on over the paragraphs of an item", async () => {
    expect(
      await body(`<ol><li><p>Först.</p><p>Mera.</p></li><li><h3>Rubrik</h3><p>Text.</p></li></ol>`),
    ).toEqual(["1 1. Först.", "1 P Mera.", "1 H3 {2} Rubrik", "1 P Text."]);
  });

  it("that Word saved as paragraphs keep their depth", async () => {
    const item = (level: number, marker: string, text: string) =>
      `<p style='text-indent:-18pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span>${marker}&nbsp;&nbsp; </span><![endif]>${text}</p>`;
    expect(await body(item(1, "1.", "Lås") + item(2, "a.", "först") + item(1, "2.", "Larma"))).toEqual([
      "1 1. Lås",
      "1   a. först",
      "1 2. Larma",
    ]);
  });
});

describe("tables", () => {
  it("become rows, columns kept under merged cells", async () => {
    expect(
      await body(`<table><caption>Roller</caption><tr><th>Roll<th>Ansvar<th>Tid</tr>
<tr><td rowspan="2">Chef<td colspan="2">planerar</tr><tr><td><ul><li>låser<li>larmar</ul><td><input type="checkbox"></tr></table>`),
    ).toEqual([
      "1 P Roller",
      "1 RH0 Roll | Ansvar | Tid",
      "2 R0 Chef | planerar | ",
      "2 R0  | • låser • larmar | ☐",
    ]);
  });

  it("that only lay out the page are ordinary text", async () => {
    expect(
      await body(`<table><tr><td><p>Allt i en cell.</p></td></tr></table>
<table><tr><td><h2>Rubrik</h2></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>
<table role="presentation"><tr><td>c</td><td>d</td></tr></table>`),
    ).toEqual(["1 P Allt i en cell.", "2 H2 Rubrik", "2 R0 a | b", "3 P c", "3 P d"]);
  });
});

describe("text", () => {
  it("is split from numbers in headings, and bold lines are headings", async () => {
    expect(
      await body(
        `<h2>4.2.1 Ansvar</h2><p><b>Uppföljning</b></p><p><b>Chefen ska:</b></p><div role="heading" aria-level="4">Fyra</div>`,
      ),
    ).toEqual(["1 H2 {4.2.1} Ansvar", "1 H3 Uppföljning", "1 P Chefen ska:", "1 H4 Fyra"]);
  });

  it("that nobody sees is not read; what a button opens is", async () => {
    expect(
      await body(`<p hidden>dold</p><p style="display: none">dold</p><template>mall</template><noscript>utan</noscript>
<h2><button aria-controls="p1">Fråga</button></h2><div id="p1" hidden><p>Svar.</p></div>
<details><summary>Mer</summary><p>Djup.</p></details><p>Pil<span aria-hidden="true"> ›</span></p><p aria-hidden="true">Synlig</p>`),
    ).toEqual(["2 H2 Fråga", "2 P Svar.", "3 H3 Mer", "3 P Djup.", "3 P Pil", "3 P Synlig"]);
  });

  it("that was struck out is not read, and is counted", async () => {
    const model = await readString(htmlReader, "<p><del>Chefen ska.</del><ins>Chefen får.</ins></p>");
    expect(outline(model.blocks)).toEqual(["1 P Chefen får."]);
    expect(model.review.trackedChanges).toBe(2);
  });

  it("of terms is joined with its meaning, when that is text", async () => {
    expect(
      await body("<dl><dt>Ägare<dd>Chefen<dt>Fråga?<dd>Svar<dt>Krav<dd><ul><li>ett</ul><dt>Ensam</dl>"),
    ).toEqual(["1 P Ägare: Chefen", "1 P Fråga? Svar", "1 P Krav", "1 • ett", "1 P Ensam"]);
  });

  it("follows line breaks where they mean something", async () => {
    expect(
      await body(
        "<p>Chefen ska:<br>- planera<br>- följa upp</p><p>Ägare: Anna<br>Dnr: 1/25</p><p>En rad som<br>fortsätter</p><p><b>Ägare:</b><br>Chefen</p>",
      ),
    ).toEqual([
      "1 P Chefen ska:",
      "1 - planera",
      "1 - följa upp",
      "1 P Ägare: Anna",
      "1 P Dnr: 1/25",
      "1 P En rad som fortsätter",
      "1 P Ägare: Chefen",
    ]);
  });

  it("keeps quotations, code, and prose that only was set in fixed letters", async () => {
    expect(
      await body(
        "<blockquote><p>Citat.</p></blockquote><pre><code>npm run x\n  y</code></pre><pre>1. Ring larmet.\n2. Utrym huset.</pre>",
      ),
    ).toEqual(["1 Q Citat.", "1 C npm run x y", "2 1. Ring larmet.", "3 2. Utrym huset."]);
  });

  it("loses the signs of notes, and keeps the notes", async () => {
    expect(
      await body(`<p>Lagen<sup><a href="#fn1">1</a></sup> gäller m<sup>2</sup>.</p>
<section class="footnotes"><ol><li id="fn1"><p>Skollagen. <a href="#r1">↩</a></p></li></ol></section>
<div id="ftn2"><p><a href="#_ftnref2">[2]</a> Andra noten.</p></div>`),
    ).toEqual(["1 P Lagen gäller m2.", "2 N {1} Skollagen.", "3 N {2} Andra noten."]);
  });

  it("is composed, without invisible signs", async () => {
    expect(await body("<p>A&#778;r&shy;s&#8203;mål&nbsp;&amp;  <i>m</i>ål</p>")).toEqual([
      "1 P Årsmål & mål",
    ]);
  });
});

describe("htmlBlocks", () => {
  it("reads a piece of HTML where nothing is a frame", () => {
    expect(outline(htmlBlocks("<nav>Meny</nav>\n<p>Text</p>"))).toEqual(["1 P Meny", "2 P Text"]);
  });
});

describe("hostile pages", () => {
  it.each([
    ["deep", "<div>".repeat(100_000)],
    ["deep lists", "<ul><li>x".repeat(50_000)],
    ["unclosed", "<b>".repeat(1000) + "</i>".repeat(100_000)],
    ["wide", `<table><tr><td colspan="1000" rowspan="65534">${"<td rowspan=9>".repeat(5000)}`],
    ["attributes", `<p class="${"a ".repeat(500_000)}">`],
    ["signs", "<".repeat(200_000)],
  ])("that are %s are read in reasonable time", async (_, html) => {
    const started = performance.now();
    const { blocks } = await readString(htmlReader, `${html} slut`);
    expect(blocks.at(-1)?.text).toMatch(/slut$/u);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("that are too long are cut, and say so", async () => {
    const model = await readString(htmlReader, "<p>a</p>".repeat(100), { blocks: 10 });
    expect(model.blocks).toHaveLength(10);
    expect(model.problems).toContainEqual({ code: "limit-blocks", data: { limit: 10 } });
  });
});

describe("any page", () => {
  const tag = fc.constantFrom(
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "td",
    "tr",
    "table",
    "b",
    "h2",
    "br",
    "dt",
    "dd",
    "dl",
    "pre",
    "a",
    "blockquote",
    "summary",
    "th",
  );
  const piece = fc.oneof(
    fc.tuple(tag, fc.constantFrom("<", "</")).map(([name, opening]) => `${opening}${name}>`),
    fc.nat({ max: 999 }).map((number) => `ord${number}ö `),
    fc.constantFrom(" ", "\n", "1. ", "- ", "&amp; "),
  );

  it("keeps all its words in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
        const { blocks } = await readString(htmlReader, pieces.join(""));
        const words = (text: string): string[] => text.match(/ord\d+ö/gu) ?? [];
        expect(words(blocks.map(({ text }) => text).join(" "))).toEqual(words(pieces.join("")));
      }),
      { numRuns: 500 },
    );
  });

  it("is read without fault, whatever its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
        await readString(htmlReader, text);
        await readString(htmlReader, `<${text}`);
      }),
      { numRuns: 300 },
    );
  });
});
