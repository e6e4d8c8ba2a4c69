import { describe, expect, it } from "vitest";
import { goalsTogether } from "../../src/facts/goals-together.ts";
import { sampleDocument, sampleStatement } from "../model/sample-document.ts";

const plan = (path: string, ...texts: string[]) =>
  sampleDocument({ path, statements: texts.map((text) => sampleStatement({ text, kind: "goal" })) });
const passed = (text: string): number[] =>
  goalsTogether([plan("a", text)], "2026-11-25").passed.map(({ year }) => year);

describe("goals together", () => {
  it("tell the same goal in two documents, whatever the forms of its words", () => {
    const { repeated } = goalsTogether(
      [
        plan("a", "Alla elever i kommunen ska nå målen i svenska."),
        plan(
          "b",
          "Målen i svenska ska alla elever i kommunen nå.",
          "Biblioteken ska vara öppna varje kväll.",
        ),
      ],
      "2026-11-25",
    );
    expect(repeated.map(({ first, second }) => [first.document, second.document])).toEqual([["a", "b"]]);
  });

  it.each([
    ["Senast 2025 ska alla bilar drivas med el.", [2025]],
    ["Utsläppen ska halveras till år 2020 och upphöra till 2024.", [2024]],
    ["By the end of 2025 all cars are electric.", [2025]],
  ])("tell those whose year has passed: %s", (text, years) => {
    expect(passed(text)).toEqual(years);
  });

  it.each([
    "Senast 2030 ska alla bilar drivas med el.",
    "Till 2020 ska utsläppen halveras och senast 2030 upphöra.",
    "Utsläppen ska minska jämfört med 1990.",
    "Senast den 1 mars 2026 ska alla ha en plan.",
  ])("leave those whose year has not, and years that are no target: %s", (text) => {
    expect(passed(text)).toEqual([]);
  });

  it("are goals: requirements are left out", () => {
    const duty = sampleDocument({
      statements: [sampleStatement({ text: "Senast 2020 ska nämnden rapportera." })],
    });
    expect(goalsTogether([duty], "2026-11-25")).toEqual({ repeated: [], passed: [] });
  });
});
