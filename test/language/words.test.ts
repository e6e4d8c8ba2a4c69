import { describe, expect, it } from "vitest";
import { contentStems, countWords, isStopWord, stem, tokenize } from "../../src/language/words.ts";

describe("tokens", () => {
  it("keep Swedish letters, inner hyphens, numbers and the section sign whole", () => {
    const text = "Ska-krav enligt 6 kap. 33 § KL (2017:725): idé, EU:s 6,5 %";
    expect(tokenize(text).map((token) => token.text)).toEqual([
      "Ska-krav",
      "enligt",
      "6",
      "kap",
      "33",
      "§",
      "KL",
      "2017:725",
      "idé",
      "EU:s",
      "6,5",
      "%",
    ]);
  });

  it("stand where they say", () => {
    const text = "Å ena sidan – å andra.";
    for (const { text: word, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(word);
  });

  it("are counted without signs", () => {
    expect(countWords("Högst 5 % av budgeten (12 §)")).toBe(5);
  });
});

describe("stems", () => {
  it("join the forms of a word", () => {
    expect(stem("Riktlinjerna", "sv")).toBe(stem("riktlinje", "sv"));
    expect(stem("policies", "en")).toBe(stem("policy", "en"));
  });

  it("leave hostile words alone", () => {
    const long = "ö".repeat(100_000);
    expect(stem(long, "sv")).toBe(long);
  });

  it("of the subject leave out stop words and numbers", () => {
    expect(contentStems("Chefen ska följa 12 riktlinjer och rutinerna", "sv")).toEqual(
      ["chefen", "följa", "riktlinjer", "rutinerna"].map((word) => stem(word, "sv")),
    );
    expect(isStopWord("Ska", "sv")).toBe(true);
    expect(isStopWord("chef", "sv")).toBe(false);
  });
});
