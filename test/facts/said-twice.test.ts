import { describe, expect, it } from "vitest";
import { saidTwice } from "../../src/facts/said-twice.ts";
import { sampleStatement } from "../model/sample-document.ts";

const document = (path: string, ...texts: string[]) => ({
  path,
  lang: "sv" as const,
  statements: texts.map((text) => sampleStatement({ text })),
});
const pairs = (...documents: Parameters<typeof saidTwice>[0]) =>
  saidTwice(documents).map(({ first, second }) => [first.statement.text, second.statement.text]);

describe("what is said twice", () => {
  it("is told whatever the forms and the order of its words", () => {
    expect(
      pairs(
        document("a", "Chefen ska godkänna alla inköp av datorer skriftligt."),
        document(
          "b",
          "Lokalerna ska städas varje vecka.",
          "Alla inköp av dator ska skriftligt godkännas av chefen.",
        ),
      ),
    ).toEqual([
      [
        "Chefen ska godkänna alla inköp av datorer skriftligt.",
        "Alla inköp av dator ska skriftligt godkännas av chefen.",
      ],
    ]);
  });

  it("stands in two documents, not twice in one", () => {
    const text = "Chefen ska godkänna alla inköp av datorer skriftligt.";
    expect(pairs(document("a", text, text))).toEqual([]);
  });

  it("is no chance likeness of short sentences, nor one of another force", () => {
    expect(pairs(document("a", "Chefen ska besluta."), document("b", "Chefen ska besluta."))).toEqual([]);
    const text = "Chefen får godkänna inköp av datorer skriftligt.";
    const one = {
      path: "a",
      lang: "sv" as const,
      statements: [sampleStatement({ text, kind: "permission" })],
    };
    const two = {
      path: "b",
      lang: "sv" as const,
      statements: [sampleStatement({ text, kind: "obligation" })],
    };
    expect(saidTwice([one, two])).toEqual([]);
  });

  it("is paired with the first that says it", () => {
    const text = "Chefen ska godkänna alla inköp av datorer skriftligt.";
    const found = saidTwice([document("a", text), document("b", text), document("c", text)]);
    expect(found.map(({ first, second }) => `${first.path}${second.path}`)).toEqual(["ab", "ac"]);
  });
});
