import { describe, expect, it } from "vitest";
import { parseTable } from "../../src/text/table.ts";

describe("parseTable", () => {
  it("reads rows by column name, whatever the order, and leaves comments out", () => {
    const rows = parseTable("# ord och slag\nkind\tword\n\ngoal\t mål \nduty\tska\n", ["word", "kind"]);
    expect(rows).toEqual([
      { word: "mål", kind: "goal" },
      { word: "ska", kind: "duty" },
    ]);
  });

  it("gives an empty last cell for a short row", () => {
    expect(parseTable("a\tb\n1", ["a", "b"])).toEqual([{ a: "1", b: "" }]);
  });

  it("names the column that is missing", () => {
    expect(() => parseTable("a\tb\n", ["c"])).toThrow('no column "c"');
  });
});
