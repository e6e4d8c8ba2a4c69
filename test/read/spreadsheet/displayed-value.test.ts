import { describe, expect, it } from "vitest";
import { displayedNumber, numberLook } from "../../../src/read/spreadsheet/displayed-value.ts";

describe("the format of a number", () => {
  it.each([
    [0, undefined, "general"],
    [9, undefined, "percent"],
    [14, undefined, "date"],
    [21, undefined, "time"],
    [22, undefined, "date-time"],
    [164, "yyyy\\-mm\\-dd", "date"],
    [164, "d mmmm yyyy;@", "date"],
    [164, "[$-41D]yyyy-mm-dd hh:mm", "date-time"],
    [164, "[h]:mm:ss", "time"],
    [164, "0.0%", "percent"],
    [164, '# ##0 "dygn"', "general"],
    [164, "[Red]0.00", "general"],
    [164, "#,##0\\ \\d", "general"],
  ])("%i %s is %s", (id, code, look) => {
    expect(numberLook(id, code)).toBe(look);
  });
});

describe("a number as displayed", () => {
  it.each([
    [46023, "date", "from1900", "2026-01-01"],
    [44561, "date", "from1904", "2026-01-01"],
    [46023.5, "date-time", "from1900", "2026-01-01 12:00"],
    [0.3125, "time", "from1900", "07:30"],
    [0.15, "percent", "from1900", "15 %"],
    [0.1 + 0.2, "general", "from1900", "0.3"],
    [1250000, "general", "from1900", "1250000"],
    [-3, "date", "from1900", "-3"],
    [9e15, "date", "from1900", "9000000000000000"],
    [Number.NaN, "general", "from1900", ""],
  ] as const)("%d as %s %s is %s", (value, look, system, shown) => {
    expect(displayedNumber(value, look, system)).toBe(shown);
  });
});
