import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTerms, termsOf, writtenTerms } from "../../src/text/terms.ts";
import { wordHash } from "../../src/text/word-hash.ts";

describe("the terms of a text", () => {
  it("are its stems with how often each stands in it, in rising order of their hashes", () => {
    const { hashes, counts } = termsOf(["nyckel", "dörr", "nyckel"]);
    expect([...hashes]).toEqual([...hashes].sort((a, b) => a - b));
    expect(counts[hashes.indexOf(wordHash("nyckel"))]).toBe(2);
    expect(counts[hashes.indexOf(wordHash("dörr"))]).toBe(1);
  });

  it("keep the most frequent of a long text", () => {
    const rare = Array.from({ length: 2_000 }, (_, index) => `ord${index}`);
    const { hashes } = termsOf([...rare, "nyckel", "nyckel"]);
    expect(hashes.length).toBeLessThan(1_000);
    expect(hashes).toContain(wordHash("nyckel"));
  });

  it("are read as they were written, and depend on nothing but how often the stems stand there", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("nyckel", "dörr", "lås", "larm", "vakt")), (stems) => {
        const terms = termsOf(stems);
        expect(readTerms(writtenTerms(terms))).toEqual(terms);
        expect(termsOf([...stems].reverse())).toEqual(terms);
      }),
    );
  });

  it("of nothing are none", () => {
    expect(writtenTerms(termsOf([]))).toBe("");
    expect(readTerms("").hashes).toHaveLength(0);
  });
});
