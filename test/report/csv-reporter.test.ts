/** The table for spreadsheet programs: one row for each document, and no cell that is calculated. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { separatedRows } from "../../src/read/spreadsheet/separated-values.ts";
import { csvReporter } from "../../src/report/csv-reporter.ts";
import type { AuditResult } from "../../src/result/schema.ts";
import { sampleDocument } from "../model/sample-document.ts";
import { emptyResult, sampleResult } from "./sample-result.ts";

function rendered(result: AuditResult, lang: "sv" | "en" = "sv"): string {
  return csvReporter.render(result, { lang, width: 80, color: false });
}

function cells(result: AuditResult, lang: "sv" | "en" = "sv"): readonly (readonly string[])[] {
  return separatedRows(rendered(result, lang).slice(1), 10_000).map((row) => row.cells);
}

describe("the table", () => {
  it("has a head and a row for every document, set aside and unread ones too", () => {
    const result = sampleResult();
    const rows = cells(result);
    expect(rows).toHaveLength(result.documents.length + 1);
    expect(rows[0]?.slice(0, 5)).toEqual(["Titel", "Typ", "Enhet", "Sökväg", "Beslutad av"]);
    expect(cells(emptyResult())).toHaveLength(1);
  });

  it("opens in programs in the language: its separator, its decimals, its encoding", () => {
    const documents = [sampleDocument({ measures: { pages: 2.5 }, title: "Åtgärder; del 1" })];
    const swedish = rendered(sampleResult({ documents }));
    expect(swedish.startsWith("\uFEFFTitel;Typ;")).toBe(true);
    expect(swedish).toContain('"Åtgärder; del 1";');
    expect(swedish).toContain(";2,5;");
    expect(rendered(sampleResult({ documents }), "en")).toContain(",2.5,");
  });

  it("counts nothing in what could not be read", () => {
    const documents = [sampleDocument({ grade: "unread", counts: { binding: 0 } })];
    const binding = cells(sampleResult({ documents }))[0]?.indexOf("Bindande krav") ?? -1;
    expect(cells(sampleResult({ documents }))[1]?.[binding] ?? "").toBe("");
  });

  it("starts no formula and breaks no cell, whatever titles hold", () => {
    const title = fc.oneof(
      fc.constantFrom("=1+1", "+46", "-2", "@SUM(A1)", '"', "a\nb", "a;b,c"),
      fc.string(),
    );
    fc.assert(
      fc.property(title, fc.constantFrom("sv" as const, "en" as const), (words, lang) => {
        const result = sampleResult({
          documents: [sampleDocument({ title: `=${words}` }), sampleDocument({ path: "b.md", title: words })],
        });
        const rows = cells(result, lang);
        expect(rows).toHaveLength(3);
        for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/u);
      }),
    );
  });
});
