import { describe, expect, it } from "vitest";
import outdatedText from "../../src/domain/outdated.tsv";
import requiredText from "../../src/domain/required-documents.tsv";
import { matchesTable, mayMatch, searchedText, tablePatterns } from "../../src/domain/table-pattern.ts";
import { parseTable } from "../../src/text/table.ts";

const matches = (source: string, text: string): boolean => matchesTable(text, tablePatterns(source));
const literals = (source: string): (readonly string[])[] => tablePatterns(source).map((row) => row.literals);

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
    expect(literals("\\b1991\\s*:\\s*900\\b|sekretesslag(en)?")).toEqual([["1991"], ["sekretesslag"]]);
    expect(literals("(för)?måner?")).toEqual([["måne"]]);
    expect(literals("(a|b)")).toEqual([["a", "b"]]);
    expect(literals("(a|b)?")).toEqual([[]]);
    expect(literals("(a|b)(c|d)")).toEqual([[]]);
    expect(literals("\\b(lync|Skype FB)\\b")).toEqual([["lync", "Skype FB"]]);
  });

  it("are not searched for in a text without those characters", () => {
    const [exact] = tablePatterns("\\bSKL\\b");
    if (exact === undefined) throw new Error("no pattern");
    expect(mayMatch(searchedText("Enligt SKL gäller"), exact)).toBe(true);
    expect(mayMatch(searchedText("muskler"), exact)).toBe(false);
  });

  it("hold for every row of the tables of law", () => {
    const sources = [
      ...parseTable(outdatedText, ["mönster"]).map(({ mönster }) => mönster),
      ...parseTable(requiredText, ["rubrikmönster"]).map(({ rubrikmönster }) => rubrikmönster),
    ];
    expect(sources.length).toBeGreaterThan(300);
    for (const source of sources) {
      for (const { pattern, literals: known } of tablePatterns(source)) {
        expect(pattern.source, source).not.toBe("");
        for (const literal of known) expect(source.toLowerCase(), source).toContain(literal.toLowerCase());
      }
    }
  });
});
