import { describe, expect, it } from "vitest";
import { repairText } from "../../../src/read/pdf/character-repair.ts";
import { noteOpening } from "../../../src/read/pdf/footnotes.ts";
import { headingNumber } from "../../../src/read/pdf/heading-number.ts";
import { joinLines } from "../../../src/read/pdf/hyphenation.ts";
import { endsSentence } from "../../../src/read/pdf/line-breaks.ts";
import { ListDepth } from "../../../src/read/pdf/list-depth.ts";
import { markerOf } from "../../../src/read/pdf/printed-marker.ts";

describe("joinLines", () => {
  it.each([
    ["hand-", "lingar", false, "handlingar"],
    ["hand", "lingar", true, "handlingar"],
    ["barn-", "och ungdomsvård", false, "barn- och ungdomsvård"],
    ["in", "eller utlån", true, "in- eller utlån"],
    ["IT-", "system", false, "IT-system"],
    ["Nord-", "Sverige", false, "Nord-Sverige"],
    ["2018-", "2022", false, "2018-2022"],
    ["nämnden", "ska", false, "nämnden ska"],
    ["mötet –", "om det hålls", false, "mötet – om det hålls"],
    ["", "Först", false, "Först"],
  ])("%s + %s", (text, next, hyphenated, expected) => {
    expect(joinLines(text, next, hyphenated)).toBe(expected);
  });
});

describe("markerOf", () => {
  it.each([
    ["72. Läraren ska", "number", "72", "72."],
    ["1) planera", "number", "1", "1)"],
    ["(3) planera", "number", "3", "(3)"],
    ["a) planera", "letter", "a", "a)"],
    ["iv) planera", "letter", "iv", "iv)"],
    ["2.3 Ansvar", "decimal", "2.3", "2.3"],
    ["4.2.1. Ansvar", "decimal", "4.2.1", "4.2.1."],
    ["7 § Nämnden", "clause", "7 §", "7 §"],
    ["7§ Nämnden", "clause", "7 §", "7 §"],
    ["5 a § Nämnden", "clause", "5 a §", "5 a §"],
    ["§ 7 Nämnden", "clause", "§ 7", "§ 7"],
    ["Krav 7: Systemet ska", "number", "7", "Krav 7:"],
    ["– en sak", "bullet", null, "–"],
    ["o en sak", "bullet", null, "o"],
    ["\uF0B7 en sak", "bullet", null, "•"],
  ])("%s", (line, kind, number, marker) => {
    // Characters are repaired before markers are looked for.
    expect(markerOf(repairText(line).split(" "))).toMatchObject({ kind, number, marker });
  });

  it("knows tick boxes, empty and ticked", () => {
    expect(markerOf(["☐", "Klart"])?.checkbox).toBe("empty");
    expect(markerOf(["☒", "Klart"])?.checkbox).toBe("ticked");
    expect(markerOf(["[x]", "Klart"])?.checkbox).toBe("ticked");
    expect(markerOf(["[", "]", "Klart"])?.checkbox).toBe("empty");
  });

  it.each([
    "2019. Därefter",
    "Steg 2 börjar",
    "o",
    "och sedan",
    "12 kap. lagen",
    "A. Bilaga ett och två".slice(2),
  ])("%s opens no item", (line) => {
    expect(markerOf(line.split(" "))).toBeNull();
  });
});

describe("headingNumber", () => {
  it.each([
    ["4.2.1 Ansvar", "4.2.1", "Ansvar"],
    ["3. Syfte", "3", "Syfte"],
    ["2 kap. Tillsyn", "2 kap.", "Tillsyn"],
    ["§ 7 Beslut", "§ 7", "Beslut"],
    ["Syfte och mål", null, "Syfte och mål"],
    ["30 dagars frist", null, "30 dagars frist"],
    ["2018 års plan", null, "2018 års plan"],
  ])("%s", (line, number, text) => {
    expect(headingNumber(line)).toEqual({ number, text });
  });
});

describe("repairText", () => {
  it("composes letters, opens ligatures and drops what cannot be seen", () => {
    expect(repairText("A\u030Angstro\u0308m")).toBe("Ångström");
    expect(repairText("e\uFB03cient sam\u00ADarbete\u200B")).toBe("efficient samarbete");
  });
  it("undoes swapped ligatures", () => {
    expect(repairText("informa\u7469on")).toBe("information");
    expect(repairText("informa\u6974on")).toBe("information");
  });
});

describe("other signs", () => {
  it("knows abbreviations from ends of sentences", () => {
    expect(endsSentence("Så är det.")).toBe(true);
    expect(endsSentence("enligt 3 kap.")).toBe(false);
    expect(endsSentence("och så vidare")).toBe(false);
  });
  it("knows the numbers of notes", () => {
    expect(noteOpening("¹² Se beslutet")).toEqual({ number: "12", length: 3, raised: true });
    expect(noteOpening("3 Se beslutet")).toEqual({ number: "3", length: 2, raised: false });
    expect(noteOpening("2018 års beslut")).toBeNull();
  });
  it("gives depth by indentation and by kind", () => {
    const depth = new ListDepth();
    expect([depth.enter(70, "number"), depth.enter(90, "letter"), depth.enter(110, "bullet")]).toEqual([
      0, 1, 2,
    ]);
    expect([depth.enter(90, "letter"), depth.enter(71, "number")]).toEqual([1, 0]);
    expect(depth.enter(70, "letter")).toBe(1);
    depth.leave();
    expect(depth.enter(90, "bullet")).toBe(0);
  });
});
