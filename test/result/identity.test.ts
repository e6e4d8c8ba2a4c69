import { describe, expect, it } from "vitest";
import type { StatementDraft } from "../../src/model/statement.ts";
import { identifyStatements } from "../../src/result/identity.ts";
import { shortHash } from "../../src/text/short-hash.ts";
import { sampleStatement } from "../model/sample-document.ts";

function draft(text: string): StatementDraft {
  const { id: _, ...parts } = sampleStatement({ text });
  return parts;
}

const idsOf = (path: string, ...texts: string[]): string[] =>
  identifyStatements(path, texts.map(draft)).map(({ id }) => id);

describe("identities", () => {
  it("survive edits elsewhere in the file", () => {
    const before = idsOf("a.md", "Chefen ska fråga.", "Alla ska svara.");
    const after = idsOf("a.md", "Något nytt ska göras.", "Chefen ska fråga.", "Alla ska svara.");
    expect(after.slice(1)).toEqual(before);
  });

  it("tell the same words in two places and two documents apart", () => {
    const [first, second] = idsOf("a.md", "Alla ska svara.", "Alla ska svara.");
    expect(first).not.toBe(second);
    expect(idsOf("b.md", "Alla ska svara.")[0]).not.toBe(first);
  });

  it("keep the parts of a hash apart", () => {
    expect(shortHash("ab", "c")).not.toBe(shortHash("a", "bc"));
    expect(shortHash("ab")).toMatch(/^[0-9a-f]{16}$/u);
  });
});
