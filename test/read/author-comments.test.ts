/** Comments by which authors speak to the program, in the formats that have comments. */
import { describe, expect, it } from "vitest";
import { htmlReader } from "../../src/read/html/html-reader.ts";
import { markdownReader } from "../../src/read/markdown/markdown-reader.ts";
import { readString } from "./text/outline.ts";

const SOURCE = `<h1>Rutin</h1>
<!-- Skriven av Ada. tillit: nej -->
<!-- tillit: inget krav, x -->

<p>Chefen ska boka. <!--tillit: mål,
önskat läge--></p>
<!-- tillit är ett ord -->
`;

describe.each([
  ["HTML", htmlReader],
  ["Markdown", markdownReader],
])("a comment in %s", (_, reader) => {
  it("is kept with its line when it speaks to the program, and is no part of the text", async () => {
    const { comments, blocks } = await readString(reader, SOURCE);
    expect(comments).toEqual([
      { text: "tillit: inget krav, x", line: 3 },
      { text: "tillit: mål,\nönskat läge", line: 5 },
    ]);
    expect(blocks.map(({ text }) => text)).toEqual(["Rutin", "Chefen ska boka."]);
  });
});
