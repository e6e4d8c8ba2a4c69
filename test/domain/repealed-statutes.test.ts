import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repealedStatute } from "../../src/domain/repealed-statutes.ts";
import { parseTable } from "../../src/text/table.ts";
import { SOURCE } from "../house/source-files.ts";

describe("the table of repealed statutes", () => {
  it("knows when a statute ceased to apply and what came instead", () => {
    expect(repealedStatute("2000:1281")).toEqual({
      number: "2000:1281",
      date: "2016-05-01",
      successor: "2016:253",
      confidence: "high",
    });
  });

  it.each(["2017:725", "2010:800", "1974:152", "9999:1"])(
    "says nothing of %s, which is in force or unknown",
    (number) => {
      expect(repealedStatute(number)).toBeNull();
    },
  );

  it("holds each number once, in a form that a citation has", () => {
    const text = readFileSync(join(SOURCE, "domain/repealed-statutes.tsv"), "utf8");
    const rows = parseTable(text, ["nummer", "upphörde", "ersatt", "säkerhet"]);
    expect(rows.length).toBeGreaterThan(5_000);
    expect(new Set(rows.map(({ nummer }) => nummer)).size).toBe(rows.length);
    for (const { nummer, upphörde, ersatt, säkerhet } of rows) {
      expect(nummer).toMatch(/^\d{4}:\d{1,4}$/u);
      expect(upphörde).toMatch(/^(?:-|\d{4}-\d{2}-\d{2})$/u);
      expect(ersatt).toMatch(/^(?:-|\d{4}:\d{1,4})$/u);
      expect(["hög", "medel", "låg"]).toContain(säkerhet);
    }
  });
});
