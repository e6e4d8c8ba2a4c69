import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { separatedRows } from "../../../src/read/spreadsheet/separated-values.ts";

const cells = (text: string, most = 1000): ReadonlyArray<readonly string[]> =>
  separatedRows(text, most).map((row) => row.cells);

describe("separated values", () => {
  it.each([
    ["Nr;Krav\r\n1;Lås dörren, alltid\r\n2;Ring, om det behövs\r\n"],
    ["Nr\tKrav\n1\tLås dörren, alltid\n2\tRing, om det behövs\n"],
    ['Nr,Krav\n1,"Lås dörren, alltid"\n2,"Ring, om det behövs"'],
    ["\uFEFFNr|Krav\r1|Lås dörren, alltid\r2|Ring, om det behövs\r"],
  ])("are cut by the sign that cuts the lines alike", (text) => {
    expect(cells(text)).toEqual([
      ["Nr", "Krav"],
      ["1", "Lås dörren, alltid"],
      ["2", "Ring, om det behövs"],
    ]);
  });

  it("keep line ends and separators inside quotes, and count the lines", () => {
    const rows = separatedRows('Nr;Krav\n1;"Lås; och\nlarma ""rätt"""\n2;Gå\n', 1000);
    expect(rows.map(({ number, cells: values }) => [number, ...values])).toEqual([
      [1, "Nr", "Krav"],
      [2, "1", 'Lås; och\nlarma "rätt"'],
      [4, "2", "Gå"],
    ]);
  });

  it("do not swallow the file after a quote that is never closed", () => {
    expect(cells('Nr;Mått\n1;"19 tum\n2;24')).toEqual([
      ["Nr", "Mått"],
      ["1", '"19 tum'],
      ["2", "24"],
    ]);
  });

  it("leave empty rows and the empty end of rows", () => {
    expect(cells("a;b;;\n;;\n;c;\n")).toEqual([
      ["a", "b"],
      ["", "c"],
    ]);
  });

  it("end at the limit of rows", () => {
    expect(cells("a;b\n".repeat(50), 3)).toHaveLength(3);
  });

  it("come back as they were written", () => {
    const value = fc.string({ unit: fc.constantFrom("a", "ö", ";", '"', "\n", ",", " ", "=") });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 }), (table) => {
        const head = "Första;Andra;Tredje";
        const written = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"));
        const kept = table
          .map((row) => row.map((cell) => cell.trim()))
          .filter((row) => row.some((cell) => cell !== ""));
        const read = cells([head, ...written].join("\r\n")).slice(1);
        expect(read.map((row) => [...row, "", "", ""].slice(0, 3))).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });
});
