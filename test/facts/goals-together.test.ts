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

  it("tell the same goal whatever words say that it is one", () => {
    const { repeated } = goalsTogether(
      [
        plan("a", "Målet är att fler unga leder föreningar."),
        plan("b", "Mål 3: Fler unga leder föreningar", "Fler äldre leder föreningar."),
      ],
      "2026-11-25",
    );
    expect(repeated.map(({ second }) => second.text)).toEqual(["Mål 3: Fler unga leder föreningar"]);
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
    expect(goalsTogether([duty], "2026-11-25")).toMatchObject({ repeated: [], passed: [] });
  });

  it("add up those of the highest level that has any", () => {
    const decided = (path: string, body: string, ...texts: string[]) =>
      sampleDocument({
        path,
        metadata: { decidedBy: body },
        counts: { goal: texts.length },
        statements: texts.map((text) => sampleStatement({ text, kind: "goal" })),
      });
    const council = [
      decided("a", "Kommunfullmäktige", "Alla läser."),
      decided("b", "KF", "Alla cyklar.", "Alla äter."),
    ];
    const below = decided("c", "Kultur- och fritidsnämnden", "Fler unga spelar teater.");
    expect(goalsTogether([...council, below], "2026-11-25").overarching).toEqual({
      body: "Kommunfullmäktige",
      goals: 3,
      documents: [
        { document: "b", goals: 2 },
        { document: "a", goals: 1 },
      ],
    });
    expect(goalsTogether([below], "2026-11-25").overarching).toBeNull();
    const board = decided("e", "Kommunstyrelsen", "Alla reser med tåg.");
    expect(goalsTogether([below, board], "2026-11-25").overarching).toMatchObject({
      body: "Kommunstyrelsen",
      goals: 1,
    });
    expect(goalsTogether([plan("d", "Alla läser.")], "2026-11-25").overarching).toBeNull();
  });

  it("count the goals that have an indicator of their own, and all indicators", () => {
    const document = sampleDocument({
      goalIndicators: ["g1", "g1", "g2", null].map((goal) => ({
        text: "Antal besök",
        place: { page: null, line: 1, block: 0 },
        goal,
      })),
    });
    expect(goalsTogether([document], "2026-11-25")).toMatchObject({ measured: 2, indicators: 4 });
  });
});
