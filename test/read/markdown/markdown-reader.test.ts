import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownReader } from "../../../src/read/markdown/markdown-reader.ts";
import { outlineOf, readString } from "../text/outline.ts";

const read = (text: string): Promise<string[]> => outlineOf(markdownReader, text);

it("says where a text leads, by links of its own and of HTML", async () => {
  const model = await readString(
    markdownReader,
    'Se [resepolicyn](hr/rese%20policy.md "Rese & policy"), [avtalet][1] och <a href="lön.html">lön</a>.\n\n[1]: https://avtal.example/a?b=1&c=2\n',
  );
  expect(model.links).toEqual(["hr/rese%20policy.md", "https://avtal.example/a?b=1&c=2", "lön.html"]);
});

describe("front matter", () => {
  it("is read as the author wrote it, and the text keeps its lines", async () => {
    const model = await readString(
      markdownReader,
      "---\ntitel: Resepolicy\nversion: 1.0\ndatum: 2024-09-30\ntaggar: [resor, klimat]\nbeslut:\n  organ: Fullmäktige\n  paragraf: 12\nhistorik:\n  - datum: 2020\ntom:\n---\n\n# Resepolicy\n",
    );
    expect(model.properties.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "titel=Resepolicy",
      "version=1.0",
      "datum=2024-09-30",
      "taggar=resor, klimat",
      "beslut.organ=Fullmäktige",
      "beslut.paragraf=12",
      "historik.datum=2020",
    ]);
    expect(new Set(model.properties.map(({ source }) => source))).toEqual(new Set(["front-matter"]));
    expect(model.blocks[0]?.anchors).toEqual([{ offset: 0, page: null, line: 14 }]);
    expect(model.problems).toEqual([]);
  });

  it("that breaks the rules is read line by line, and is told of", async () => {
    const model = await readString(markdownReader, '---\ntitel: Policy: resor\nägare: "Anna"\n---\nText.\n');
    expect(model.properties.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "titel=Policy: resor",
      "ägare=Anna",
    ]);
    expect(model.problems).toEqual([{ code: "front-matter-damaged" }]);
    expect(model.blocks.map(({ text }) => text)).toEqual(["Text."]);
  });

  it.each([
    ["without its first fence", "name: Regler\nacronym: R\n---\n# Rubrik\n", ["name=Regler", "acronym=R"]],
    ["in TOML", '+++\ntitle = "Regler"\ntags = ["a", "b"]\n+++\n# Rubrik\n', ["title=Regler", "tags=a, b"]],
  ])("%s is found", async (_, text, expected) => {
    const model = await readString(markdownReader, text);
    expect(model.properties.map(({ name, value }) => `${name}=${value}`)).toEqual(expected);
    expect(model.blocks.map(({ text: line }) => line)).toEqual(["Rubrik"]);
  });

  it("is no front matter when it is text between rules", async () => {
    expect(await read("---\nText mellan streck.\n\n---\nMera.\n")).toEqual([
      "2 P Text mellan streck.",
      "5 P Mera.",
    ]);
    expect(await read("Obs: läs detta\noch detta\n\n---\nMera.\n")).toEqual([
      "1 P Obs: läs detta och detta",
      "5 P Mera.",
    ]);
  });

  it.each([
    [
      "aliases",
      "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n---\nText.\n",
    ],
    ["nesting", `---\na: ${"[".repeat(20_000)}\n---\nText.\n`],
  ])("with too many %s does no harm", async (_, text) => {
    const model = await readString(markdownReader, text);
    expect(model.blocks.map((block) => block.text)).toEqual(["Text."]);
    expect(model.problems).toEqual([{ code: "front-matter-damaged" }]);
  });
});

describe("text", () => {
  it("is read as CommonMark prints it", async () => {
    expect(
      await read(`Resepolicy
==========

Resor ska vara **säkra** och [billiga](x.md "t")
samt _skonsamma_. ![bild](b.png)

2.1 Ansvar
----------

> Citat på
> två rader.

    kod {
    }

\`\`\`js
mer();
\`\`\`

**Uppföljning**

Rad ett\\
Rad två <!-- dold -->

<!--
dold
-->
`),
    ).toEqual([
      "1 H1 Resepolicy",
      "4 P Resor ska vara säkra och billiga samt skonsamma.",
      "7 H2 {2.1} Ansvar",
      "10 Q Citat på två rader.",
      "13 C kod { }",
      "17 C mer();",
      "20 H3 Uppföljning",
      "22 P Rad ett",
      "23 P Rad två",
    ]);
  });

  it("has lists with the markers that are printed", async () => {
    expect(
      await read(`1. ett
1. två

   mer om två
1. tre
   - under
     - djupare

7) sju
8) åtta

* [ ] tom
* [x] kryssad

a) typad
b) typad

1.1 Klausul ska gälla.
`),
    ).toEqual([
      "1 1. ett",
      "2 2. två",
      "4 P mer om två",
      "5 3. tre",
      "6   - under",
      "7     - djupare",
      "9 7) sju",
      "10 8) åtta",
      "12 [ ] (empty) tom",
      "13 [x] (ticked) kryssad",
      "15 a) typad",
      "16 b) typad",
      "18 P {1.1} Klausul ska gälla.",
    ]);
  });

  it("has tables, each with a number of its own", async () => {
    expect(
      await read("| Roll | Ansvar |\n|---|---|\n| Chef | **planerar** |\n\nText\n\n|A|B|\n|-|-|\n|[ ]|c|\n"),
    ).toEqual(["1 RH0 Roll | Ansvar", "3 R0 Chef | planerar", "5 P Text", "7 RH1 A | B", "9 R1 [ ] | c"]);
  });

  it("has tables that were drawn, rows over several lines too", async () => {
    expect(
      await read(
        "+------+--------+\n| Roll | Ansvar |\n+======+========+\n| Chef | pla-   |\n|      | nerar  |\n+------+--------+\n| Vakt | låser  |\n+------+--------+\n",
      ),
    ).toEqual(["2 RH0 Roll | Ansvar", "4 R0 Chef | planerar", "7 R0 Vakt | låser"]);
  });

  it("has no commands of the site's program", async () => {
    expect(
      await read(
        '{{< callout type="info" >}}\nSvara inom\ntvå dagar.\n{{< /callout >}}\n\n{% include x %}\nSlut {{namn}}.\n',
      ),
    ).toEqual(["2 P Svara inom två dagar.", "7 P Slut {{namn}}."]);
  });

  it("has notes without their signs in the text", async () => {
    expect(
      await read("Lagen[^1] gäller[^nej].\n\n[^1]: Skollagen\n    och mer.\n[^käll]: Ordet.\n\nSlut.\n"),
    ).toEqual(["1 P Lagen gäller[^nej].", "3 N {1} Skollagen och mer.", "5 N {käll} Ordet.", "7 P Slut."]);
  });

  it("takes HTML for HTML, and gaps to fill in for text", async () => {
    expect(
      await read(`<details><summary>Mer</summary>

Text i *mitten*.

</details>

<ol start="5"><li>fem</li></ol>

Skicka till <namn och adress> före <b>fredag</b>. <title> <Alert>x</Alert>

<script>
Chefen ska.
</script>
`),
    ).toEqual([
      "1 H1 Mer",
      "3 P Text i mitten.",
      "7 5. fem",
      "9 P Skicka till <namn och adress> före fredag. <title> x",
    ]);
  });

  it("that hangs below an item set too far in is part of the item", async () => {
    const text = (second: string) =>
      `Cykling\n\n    i. Chefen lånar ut cykeln och\n${second}\n\n    ii. Hjälm ska bäras.\n`;
    expect(await read(text("hjälmen."))).toEqual([
      "1 P Cykling",
      "3 i. Chefen lånar ut cykeln och hjälmen.",
      "6 ii. Hjälm ska bäras.",
    ]);
    expect(await read(text("Hjälmar finns."))).toContain("4 P Hjälmar finns.");
    expect(await read("    const cykel = 1;\n\nhjälmen.\n")).toContain("3 P hjälmen.");
  });

  it("that was set too far in is still text", async () => {
    expect(await read("a. Chefen ska:\n\n    i. planera året,\n\n    i. *följa* upp arbetet.\n")).toEqual([
      "1 a. Chefen ska:",
      "3   i. planera året,",
      "5   i. följa upp arbetet.",
    ]);
  });

  it("says on which line each part stands", async () => {
    const { blocks } = await readString(
      markdownReader,
      "> Ett [två\n> tre](x\n> 'y') fyra `fem\n> sex` sju\\\n> åtta\n",
    );
    const [block] = blocks;
    const lineOf = (word: string) =>
      block?.anchors.findLast(({ offset }) => offset <= block.text.indexOf(word))?.line;
    expect(["Ett", "tre", "fyra", "fem", "sju", "åtta"].map(lineOf)).toEqual([1, 2, 3, 3, 4, 5]);
  });
});

describe("long Markdown", () => {
  it("is read piece by piece with the same lines and table numbers", async () => {
    const section = `## Avsnitt\n\n${"Chefen ska följa upp arbetet. ".repeat(900)}\n\n| a | b |\n|---|---|\n| c | d |\n\n`;
    const { blocks } = await readString(markdownReader, section.repeat(60));
    const headings = blocks.filter(({ kind }) => kind === "heading");
    expect(headings.map(({ anchors }) => anchors[0]?.line)).toEqual(
      Array.from({ length: 60 }, (_, index) => index * 8 + 1),
    );
    const tables = blocks.flatMap((block) => (block.kind === "row" ? [block.table] : []));
    expect(new Set(tables)).toEqual(new Set(Array.from({ length: 60 }, (_, index) => index)));
  });

  it.each([
    ["stars", "*a **b ".repeat(20_000)],
    ["brackets", "[a".repeat(50_000)],
    ["quotes", `${">".repeat(50_000)} a`],
    ["notes", "[^1]: a\n".repeat(20_000)],
    ["tags", "<a ".repeat(50_000)],
    ["lines", "a\n".repeat(100_000)],
  ])("of %s is read in reasonable time", async (_, text) => {
    const started = performance.now();
    await readString(markdownReader, text);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe("any Markdown", () => {
  const start = fc.constantFrom(
    "",
    "# ",
    "- ",
    "1. ",
    "> ",
    "  - ",
    "    ",
    "| a | ",
    "**",
    "2.1 ",
    "a) ",
    "\t",
    "* [ ] ",
    "```\n",
  );
  const line = fc.tuple(start, fc.constantFrom("", ".", ":", "  ", "\\", "**", " |", "---"));

  it("keeps every word, on its line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const text = lines.map(([before, after], index) => `${before}ord${index}ö${after}`).join("\n");
        const { blocks } = await readString(markdownReader, text);
        const placed = new Map<string, number | null | undefined>();
        for (const block of blocks) {
          for (const match of block.text.matchAll(/ord\d+ö/gu)) {
            placed.set(match[0], block.anchors.findLast(({ offset }) => offset <= match.index)?.line);
          }
        }
        text.split("\n").forEach((source, index) => {
          for (const [word] of source.matchAll(/ord\d+ö/gu))
            expect([word, placed.get(word)]).toEqual([word, index + 1]);
        });
      }),
      { numRuns: 400 },
    );
  });

  it("is read without fault, whatever its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.constantFrom("", "---\n", "[^a]: ", "<"),
        async (text, before) => {
          await readString(markdownReader, before + text);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("text that was taken out of a PDF", () => {
  it("has headings and labels on the line above their text", async () => {
    const text =
      "Nattvakt\nNattvakten låser grinden varje kväll när den sista gästen har gått hem till\nsitt och ingen Anna längre sitter kvar\n\nVaktbolaget\nBeslutat av: Styrelsen\nGäller från: 2031-01-02\n\n2/4\n7. Kocken lagar mat\n";
    expect(await read(text)).toEqual([
      "1 P Nattvakt",
      "2 P Nattvakten låser grinden varje kväll när den sista gästen har gått hem till sitt och ingen Anna längre sitter kvar",
      "5 P Vaktbolaget",
      "6 P Beslutat av: Styrelsen",
      "7 P Gäller från: 2031-01-02",
      "9 P 2/4",
      "10 7. Kocken lagar mat",
    ]);
  });

  it("has lists whose items were run together", async () => {
    expect(await read("Nycklar ska vara: • hela • rena • märkta\n")).toEqual([
      "1 P Nycklar ska vara:",
      "1 • hela",
      "1 • rena",
      "1 • märkta",
    ]);
    expect(await read("Granby • Kommunhuset\n")).toEqual(["1 P Granby • Kommunhuset"]);
  });

  it("keeps lists and headings that Markdown means", async () => {
    expect(await read("Rubrik\n--\n\n-\n  låsa\n- släcka\n")).toEqual([
      "1 H2 Rubrik",
      "5 - låsa",
      "6 - släcka",
    ]);
  });

  it("has bullets on lines of their own, which make no headings", async () => {
    const text =
      "Nattvakten måste låsa grinden\n-\nDagvakten öppnar grinden\nnär solen går upp\n\n-\nKocken lagar mat\n";
    expect(await read(text)).toEqual([
      "1 P Nattvakten måste låsa grinden",
      "3 • Dagvakten öppnar grinden när solen går upp",
      "7 • Kocken lagar mat",
    ]);
  });
});
