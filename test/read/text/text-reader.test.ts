import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/config/defaults.ts";
import { textReader } from "../../../src/read/text/text-reader.ts";
import { outlineOf, readString } from "./outline.ts";

const read = (text: string): Promise<string[]> => outlineOf(textReader, text);

describe("plain text", () => {
  it("has headings that are underlined, in capitals, numbered, or alone above text", async () => {
    expect(
      await read(`RIKTLINJE FÖR NYCKLAR
=====================

Ägare: Anna Ek
Beslutad: 2024-01-02

1 Syfte

Riktlinjen beskriver hur nycklar förvaras.

1.1 Undantag

Skolan får göra undantag från riktlinjen.

Uppföljning
-----------
Chefen följer upp.
`),
    ).toEqual([
      "1 H1 RIKTLINJE FÖR NYCKLAR",
      "4 P Ägare: Anna Ek",
      "5 P Beslutad: 2024-01-02",
      "7 H2 {1} Syfte",
      "9 P Riktlinjen beskriver hur nycklar förvaras.",
      "11 H3 {1.1} Undantag",
      "13 P Skolan får göra undantag från riktlinjen.",
      "15 H2 Uppföljning",
      "17 P Chefen följer upp.",
    ]);
  });

  it("has no headings among the points of a list", async () => {
    expect(
      await read("Gör så här:\n\n1. Lås dörren\n\n2. Ring vakten\n\n3. Släck\n\nKlart när allt är mörkt.\n"),
    ).toEqual([
      "1 P Gör så här:",
      "3 1. Lås dörren",
      "5 2. Ring vakten",
      "7 3. Släck",
      "9 P Klart när allt är mörkt.",
    ]);
  });

  it("has headings above lists that begin anew, and below lists that end", async () => {
    expect(
      await read(
        "2 Nycklar\n\n1. Kvittera nyckeln.\n2. Lås dörren.\n\n2.1 Reservnyckel\n\nFörvaras hos vakten.\n\n3 Larm\n\n1. Slå på larmet.\n",
      ),
    ).toEqual([
      "1 H1 {2} Nycklar",
      "3 1. Kvittera nyckeln.",
      "4 2. Lås dörren.",
      "6 H2 {2.1} Reservnyckel",
      "8 P Förvaras hos vakten.",
      "10 H1 {3} Larm",
      "12 1. Slå på larmet.",
    ]);
  });

  it("is joined over lines, parted words mended, with an anchor for each line", async () => {
    const { blocks } = await readString(
      textReader,
      "Nycklar ska förvaras inlåsta så att ingen obehörig kan komma åt dem i kommu-\nnens lokaler. Det gäller barn-\noch ungdomsnämnden.\n",
    );
    expect(blocks[0]?.text).toBe(
      "Nycklar ska förvaras inlåsta så att ingen obehörig kan komma åt dem i kommunens lokaler. Det gäller barn- och ungdomsnämnden.",
    );
    expect(
      blocks[0]?.anchors.map(({ offset, line }) => [blocks[0]?.text.slice(offset, offset + 3), line]),
    ).toEqual([
      ["Nyc", 1],
      ["nen", 2],
      ["och", 3],
    ]);
  });

  it("has items at the depth of their indentation", async () => {
    expect(
      await read(`Chefen ska:
  - planera arbetet så att alla hinner med det som
    är viktigt
      a) varje vår
      b) varje höst

    Ett stycke i punkten.
  - följa upp
  9. nio
 10. tio
[ ] Larm på
7 § Beslut fattas av nämnden.
`),
    ).toEqual([
      "1 P Chefen ska:",
      "2 - planera arbetet så att alla hinner med det som är viktigt",
      "4   a) varje vår",
      "5   b) varje höst",
      "7 P Ett stycke i punkten.",
      "8 - följa upp",
      "9 9. nio",
      "10 10. tio",
      "11 [ ] (empty) Larm på",
      "12 P {7 §} Beslut fattas av nämnden.",
    ]);
  });

  it("has tables when columns are clear", async () => {
    expect(
      await read(`Roll      Ansvar       Tid
Chef      planerar     mars
Vakt      låser        varje dag

Namn\tTelefon
Anna\t0900-1

| Kol A | Kol B |
|-------|-------|
| x     |       |

Ägare:       Anna
Beslutad:    2024
`),
    ).toEqual([
      "1 R0 Roll | Ansvar | Tid",
      "2 R0 Chef | planerar | mars",
      "3 R0 Vakt | låser | varje dag",
      "5 R1 Namn | Telefon",
      "6 R1 Anna | 0900-1",
      "8 RH2 Kol A | Kol B",
      "10 R2 x | ",
      "12 P Ägare: Anna",
      "13 P Beslutad: 2024",
    ]);
  });

  it("keeps quotations apart, and lines of text that never were broken", async () => {
    const long = `${"Chefen ska följa upp arbetet. ".repeat(6)}Slut.`;
    expect(await read(`Svar:\n> Citat på\n> två rader.\nEget.\n`)).toEqual([
      "1 P Svar:",
      "2 Q Citat på två rader.",
      "4 P Eget.",
    ]);
    expect(await read(`${long}\n${long}\n`)).toEqual([`1 P ${long}`, `2 P ${long}`]);
  });
});

describe("pages", () => {
  const page = (text: string, number: number): string =>
    `Insidan\nPolicy för resor\n\n${text}\n\nSida ${number}\n`;

  it("are counted at page breaks, with what comes back on them marked", async () => {
    const text = [
      page("Den första sidan har en text som", 1),
      page("går vidare. Sidan slutar.", 2),
      page("Sist.", 3),
    ].join("\f");
    const model = await readString(textReader, text);
    expect(model.pages).toEqual({ count: 3, source: "file" });
    expect(model.blocks.filter(({ furniture }) => furniture === null).map(({ text: line }) => line)).toEqual([
      "Den första sidan har en text som går vidare. Sidan slutar.",
      "Sist.",
    ]);
    expect(
      model.blocks.find(({ text: line }) => line.startsWith("Den"))?.anchors.map(({ page: at }) => at),
    ).toEqual([1, 2]);
    expect(model.blocks.filter(({ furniture }) => furniture === "page-number")).toHaveLength(3);
    expect(model.blocks.filter(({ furniture }) => furniture === "page-header")).toHaveLength(6);
  });

  it("are estimated without breaks, and running lines and contents found all the same", async () => {
    const text = `Kommunen        Sida 1 (2)\n\nREGLER\n\nInnehåll\nSyfte ........ 1\nAnsvar ....... 2\n\n${"Regel gäller. ".repeat(300)}\n\nKommunen        Sida 2 (2)\n\nSlut på reglerna.\n`;
    const model = await readString(textReader, text);
    expect(model.pages).toEqual({ count: 2, source: "estimated" });
    expect(
      model.blocks.flatMap(({ furniture, text: line }) =>
        furniture === null ? [] : [`${furniture} ${line}`],
      ),
    ).toEqual([
      "page-header Kommunen Sida 1 (2)",
      "contents Innehåll",
      "contents Syfte ........ 1",
      "contents Ansvar ....... 2",
      "page-header Kommunen Sida 2 (2)",
    ]);
  });

  it("beyond the limit are not read, and that is told", async () => {
    const model = await readString(textReader, "Sida\f".repeat(50), { pages: 10 });
    expect(model.pages.count).toBe(10);
    expect(model.problems).toEqual([{ code: "limit-pages", data: { limit: 10 } }]);
  });
});

describe("bytes", () => {
  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"])(
    "in %s are read",
    async (encoding) => {
      const text = "Chefen ska – så långt det går – följa 7 § på Ön.";
      const bytes = iconv.encode(text, encoding, { addBOM: encoding === "utf-16be" });
      const model = await textReader.read({ bytes, path: "a.txt", limits: DEFAULT_LIMITS });
      expect(model.blocks.map((block) => block.text)).toEqual([text]);
      expect(model.problems).toEqual([]);
    },
  );

  it("that may mean several things are told of", async () => {
    const bytes = Uint8Array.from([0x41, 0x81, 0x8d, 0x9d, 0xfe]);
    const model = await textReader.read({ bytes, path: "a.txt", limits: DEFAULT_LIMITS });
    expect(model.problems.map(({ code }) => code)).toContain("encoding-guessed");
  });
});

describe("very long text", () => {
  it.each([
    ["one line", "Chefen ska följa upp arbetet. ".repeat(100_000)],
    ["one word", "a".repeat(3_000_000)],
    ["short lines", "a\n".repeat(300_000)],
    ["spaces", `${" ".repeat(3_000_000)}a`],
    ["empty lines", `${"\n".repeat(3_000_000)}a`],
    ["numbers", "1. a\n\n".repeat(50_000)],
    ["bars", "|a".repeat(200_000)],
    ["tabs", "a\tb\n".repeat(100_000)],
    ["fields", "a:\tb\n".repeat(100_000)],
    ["rules", "+--+\n".repeat(100_000)],
    ["quotes", ">".repeat(1_000_000)],
  ])("of %s is read in reasonable time, in blocks of bearable length", async (_, text) => {
    const started = performance.now();
    const { blocks } = await readString(textReader, text);
    for (const block of blocks) expect(block.text.length).toBeLessThanOrEqual(20_000);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it("is cut at the limit of blocks, and says so", async () => {
    const model = await readString(textReader, "Ett stycke som är långt.\n\n".repeat(500), { blocks: 100 });
    expect(model.blocks).toHaveLength(100);
    expect(model.problems).toContainEqual({ code: "limit-blocks", data: { limit: 100 } });
  });

  it("keeps its lines in every part of a block that was cut", async () => {
    const line = `${"Chefen ska. ".repeat(100)}slut`;
    const { blocks } = await readString(
      textReader,
      Array.from({ length: 40 }, () => line.toLowerCase()).join("\n"),
    );
    const at = blocks.map(({ anchors }) => anchors[0]?.line ?? 0);
    expect(blocks.length).toBeGreaterThan(2);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});

describe("any text", () => {
  const start = fc.constantFrom(
    "",
    "  ",
    "- ",
    "1. ",
    "> ",
    "   a) ",
    "\t",
    "| ",
    "2.1 ",
    "7 § ",
    "[ ] ",
    "\f",
  );
  const end = fc.constantFrom("", ".", ":", "-", " |", "   ord", "\tord", "\n", "\n=====", ",");

  it("keeps every letter in order, on its line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(start, end), { minLength: 1, maxLength: 30 }), async (lines) => {
        const text = lines.map(([before, after], index) => `${before}ord${index}ö${after}`).join("\n");
        const { blocks } = await readString(textReader, text);
        const words = (whole: string): string[] => whole.match(/ord\d+ö/gu) ?? [];
        expect(words(blocks.map((block) => block.text).join(" ")).sort()).toEqual(words(text).sort());
        const source = text.split("\n");
        for (const block of blocks) {
          for (const match of block.text.matchAll(/ord\d+ö/gu)) {
            const line = block.anchors.findLast(({ offset }) => offset <= match.index)?.line ?? 0;
            expect(source[line - 1]).toContain(match[0]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is read without fault, whatever its bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await textReader.read({ bytes, path: "a.txt", limits: DEFAULT_LIMITS });
      }),
      { numRuns: 400 },
    );
  });
});
