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

  it("is not told with other figures", () => {
    const within = (days: string) =>
      `Medarbetaren ska lämna kvitton för utlägg till ekonomen inom ${days} arbetsdagar.`;
    expect(pairs(document("a", within("10")), document("b", within("30")))).toEqual([]);
    expect(pairs(document("a", within("10")), document("b", within("tio")))).toHaveLength(1);
  });

  it("is a goal whatever leads it in, and a duty with what leads it in", () => {
    const led = (path: string, leadIn: string, kind: "goal" | "obligation") => ({
      path,
      lang: "sv" as const,
      statements: [sampleStatement({ text: "lokalerna är öppna varje kväll för föreningar", kind, leadIn })],
    });
    expect(
      saidTwice([led("a", "Vi vill att", "goal"), led("b", "Målet för planperioden är att", "goal")]),
    ).toHaveLength(1);
    const [caretakers, chairs] = ["Vaktmästaren ser till att", "Styrelsens ordförande kontrollerar noga att"];
    expect(saidTwice([led("a", caretakers, "obligation"), led("b", chairs, "obligation")])).toEqual([]);
  });

  it("is found among thousands of statements, far apart too", () => {
    const other = (at: number) => `Handläggare ${at} ska ordna ärende ${at} om sak ${at} före möte ${at}.`;
    const many = Array.from({ length: 3_000 }, (_, at) => other(at));
    const text = "Chefen ska godkänna alla inköp av datorer skriftligt.";
    expect(pairs(document("a", text, ...many), document("b", text))).toEqual([[text, text]]);
  });

  it("takes little time for thousands of goals that differ in their figures alone", () => {
    const goals = (path: string, from: number) => ({
      path,
      lang: "sv" as const,
      statements: Array.from({ length: 4_000 }, (_, at) =>
        sampleStatement({
          text: `Andelen nöjda besökare i parken ska öka till ${from + at} procent.`,
          kind: "goal",
        }),
      ),
    });
    const started = performance.now();
    expect(saidTwice([goals("a", 1), goals("b", 4_000)])).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
