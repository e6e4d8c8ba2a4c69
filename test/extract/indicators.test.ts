/** What goals are measured by, and which goal each indicator belongs to. */
import { describe, expect, it } from "vitest";
import { documentTypeOf } from "../../src/domain/document-types.ts";
import { extractStatements } from "../../src/extract/extract-statements.ts";
import { indicatorsOf } from "../../src/extract/indicators.ts";
import type { Language } from "../../src/model/kinds.ts";
import { kindsIn, modelOf } from "./written-document.ts";

/** Each indicator with the words of its goal. */
function measured(lines: readonly string[], lang: Language = "sv"): [string, string | null][] {
  const model = modelOf(lines);
  const drafts = extractStatements({ model, lang, type: documentTypeOf("verksamhetsplan"), systems: [] });
  const statements = drafts.map((draft) => ({ ...draft, id: draft.text }));
  return indicatorsOf({ model, lang, statements }).map(({ text, goal }) => [text, goal]);
}

const PARK = "Mål 1: Parken är en plats där alla trivs";
const POOL = "Mål 2: Badhuset är öppet för alla åldrar";

describe("indicators", () => {
  it("are the points of a list that a lead-in calls so, and are no goals", () => {
    const lines = [
      "# Plan",
      `## ${PARK}`,
      "Indikatorer:",
      "- Antal besök i parken",
      "- Andel nöjda besökare.",
      "Vi ses i parken.",
    ];
    expect(measured(lines)).toEqual([
      ["Antal besök i parken", PARK],
      ["Andel nöjda besökare", PARK],
    ]);
    expect(kindsIn(lines, { type: "verksamhetsplan" })).toEqual(["goal"]);
  });

  it("are the points below such a heading, to the next one of its level", () => {
    const lines = [
      "# Plan",
      `## ${PARK}`,
      "### Nyckeltal",
      "1. Antal besök",
      "### Så gör vi",
      "- Klippa gräset",
      `## ${POOL}`,
      "### Uppföljningsmått",
      "- Antal bad",
    ];
    expect(measured(lines)).toEqual([
      ["Antal besök", PARK],
      ["Antal bad", POOL],
    ]);
  });

  it("stand behind a label, several of them too", () => {
    expect(
      measured([
        "# Plan",
        `## ${PARK}`,
        "Indikator: Antal besök; Andel nöjda besökare.",
        "Läge: Parken är stor.",
      ]),
    ).toEqual([
      ["Antal besök", PARK],
      ["Andel nöjda besökare", PARK],
    ]);
  });

  it("are the cells of such a column, each for the goal of its row", () => {
    const lines = [
      "# Plan",
      "## Mål",
      "! Mål | Indikator | Målvärde 2027",
      "Parken är trygg. | Andel trygga | 80 %",
      "Badhuset är fullt. | – | –",
    ];
    expect(measured(lines)).toEqual([["Andel trygga", "Parken är trygg."]]);
  });

  it("stand below the last head of a table that has several", () => {
    const lines = [
      "# Plan",
      "## Mål",
      "! Uppföljning 2027 | ",
      "! Mål | Indikator",
      "Parken är trygg. | Andel trygga",
      "! Mål | Indikator",
      "Badhuset är öppet. | Antal bad",
    ];
    expect(measured(lines).map(([text]) => text)).toEqual(["Andel trygga", "Antal bad"]);
  });

  it("belong to no one goal when a section has several, and to the goal above when one of them is a goal itself", () => {
    const shared = [
      "# Plan",
      "## Mål",
      "- Parken är trygg för alla.",
      "- Badhuset är öppet för alla.",
      "Indikatorer:",
      "- Antal besök",
    ];
    expect(measured(shared)).toEqual([["Antal besök", null]]);
    const levelled = [
      "# Plan",
      `## ${PARK}`,
      "Indikatorer:",
      "- Andelen nöjda besökare ska öka till 80 procent",
      "- Antal besök",
    ];
    expect(measured(levelled).map(([, goal]) => goal)).toEqual([PARK, PARK]);
    expect(kindsIn(levelled, { type: "verksamhetsplan" })).toEqual(["goal", "goal"]);
  });

  it("are told in English too", () => {
    const goal = "Goal 1: Everybody is safe in the park";
    expect(
      measured(["# Plan", `## ${goal}`, "### Key performance indicators", "- Number of visits"], "en"),
    ).toEqual([["Number of visits", goal]]);
  });

  it("are not what is said of something else", () => {
    expect(
      measured([
        "# Plan",
        `## ${PARK}`,
        "Ansvarig: Parkchefen",
        "- Klippa gräset",
        "! Aktivitet | Ansvarig",
        "Klippa gräset | Parkchefen",
      ]),
    ).toEqual([]);
  });
});

describe("headings that are goals", () => {
  it("count when they are labelled and say something whole", () => {
    expect(
      kindsIn(["# Plan", `## ${PARK}`, "Fler barn än tidigare leker där."], { type: "verksamhetsplan" }),
    ).toEqual(["goal"]);
    expect(
      kindsIn(["# Plan", "## Mål 1: Parken", "Parken ligger i centrum."], { type: "verksamhetsplan" }),
    ).toEqual([]);
    expect(kindsIn(["# Plan", "## Vision: Alla cyklar till jobbet"], { type: "verksamhetsplan" })).toEqual([
      "goal",
    ]);
  });
});
