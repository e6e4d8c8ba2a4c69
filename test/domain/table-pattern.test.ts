import { describe, expect, it } from "vitest";
import outdatedText from "../../src/domain/outdated.tsv";
import requiredText from "../../src/domain/required-documents.tsv";
import { matchesTable, tablePatterns } from "../../src/domain/table-pattern.ts";
import { parseTable } from "../../src/text/table.ts";

const matches = (source: string, text: string): boolean => matchesTable(text, tablePatterns(source));
const literals = (source: string): string[] => tablePatterns(source).map(({ literal }) => literal);

describe("patterns of the tables", () => {
  it("match any case unless they hold two capitals, each alternative for itself", () => {
    expect(matches("krisplan|\\bRSA\\b", "KRISPLAN")).toBe(true);
    expect(matches("krisplan|\\bRSA\\b", "En RSA")).toBe(true);
    expect(matches("krisplan|\\bRSA\\b", "en rsa")).toBe(false);
  });

  it("are split at the outermost level only", () => {
    expect(tablePatterns("a(b|c)d|[|]e")).toHaveLength(2);
    expect(matches("a(b|c)d", "acd")).toBe(true);
  });

  it("know characters that every match holds", () => {
    expect(literals("\\b1991\\s*:\\s*900\\b|sekretesslag(en)?")).toEqual(["1991", "sekretesslag"]);
    expect(literals("(för)?måner?")).toEqual(["måne"]);
    expect(literals("(a|b)")).toEqual([""]);
  });

  it("hold for every row of the tables of law", () => {
    const sources = [
      ...parseTable(outdatedText, ["mönster"]).map(({ mönster }) => mönster),
      ...parseTable(requiredText, ["rubrikmönster"]).map(({ rubrikmönster }) => rubrikmönster),
    ];
    expect(sources.length).toBeGreaterThan(300);
    for (const source of sources) {
      for (const { pattern, literal } of tablePatterns(source)) {
        expect(pattern.source, source).not.toBe("");
        expect(source.toLowerCase(), source).toContain(literal);
      }
    }
  });
});
