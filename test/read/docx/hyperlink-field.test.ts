import { describe, expect, it } from "vitest";
import { hyperlinkAddress } from "../../../src/read/docx/hyperlink-field.ts";

describe("the address in a field", () => {
  it.each([
    [
      "in quotation marks",
      ' HYPERLINK "https://insidan.example/a b.pdf" ',
      "https://insidan.example/a b.pdf",
    ],
    ["as a word", "HYPERLINK https://insidan.example/a.pdf", "https://insidan.example/a.pdf"],
    ["before switches", 'HYPERLINK "policy.docx" \\l "_Toc1" \\o "Läs"', "policy.docx"],
    ["behind switches", 'hyperlink \\o "Läs mer" \\n \\t "_blank" "policy.docx"', "policy.docx"],
    ["without a space before", 'HYPERLINK"policy.docx"', "policy.docx"],
    [
      "of a file server, doubled",
      String.raw`HYPERLINK "\\\\server\\HR\\policy.docx"`,
      String.raw`\\server\HR\policy.docx`,
    ],
    [
      "of a file server, as typed",
      String.raw`HYPERLINK "\\server\HR\policy.docx"`,
      String.raw`\\server\HR\policy.docx`,
    ],
    ["of a drive", String.raw`HYPERLINK "G:\\HR\\policy.docx"`, String.raw`G:\HR\policy.docx`],
  ])("is read %s", (_, instruction, address) => {
    expect(hyperlinkAddress(instruction)).toBe(address);
  });

  it.each([
    ["a place in the document", 'HYPERLINK \\l "_Toc1"'],
    ["nothing", "HYPERLINK"],
    ["a switch without its argument", "HYPERLINK \\l"],
    ["another field", 'INCLUDETEXT "policy.docx"'],
    ["a longer word", "HYPERLINKS policy.docx"],
    ["more than any author writes", `HYPERLINK "${"a".repeat(6000)}"`],
  ])("is none for %s", (_, instruction) => {
    expect(hyperlinkAddress(instruction)).toBeNull();
  });

  it("is looked for in a time that grows with the length", () => {
    const started = performance.now();
    for (const sign of ['"', " ", "\\l ", '\\o"'])
      hyperlinkAddress(`HYPERLINK ${sign.repeat(Math.floor(4900 / sign.length))}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
