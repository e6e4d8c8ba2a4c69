import { describe, expect, it } from "vitest";
import { citedStatutes } from "../../src/structure/statute-numbers.ts";

const numbers = (text: string): string[] => citedStatutes(text).map(({ number }) => number);

describe("statutes cited by number", () => {
  it.each([
    [
      "enligt tullagen (2000:1281) och 3 § förordningen (1993:1068) om elektrisk materiel",
      ["2000:1281", "1993:1068"],
    ],
    ["jämför SFS 1988:868", ["1988:868"]],
    ["kungörelsen (SFS 1966:742)", ["1966:742"]],
  ])("are found: %s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    "AFS 1993:41",
    "Arbetsmiljöverkets föreskrifter (AFS 2023:1)",
    "SOU 1995:5",
    "prop. 1997:98",
    "förordningen (EU) 2016:679",
    "lagen (2019/20:16)",
    "klockan 2000:15",
    "lagens mål 1988:868",
  ])("are told from other numbers: %s", (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it("are placed where they stand", () => {
    const text = "Enligt lagen (1990:1) gäller.";
    const [found] = citedStatutes(text);
    expect(text.slice(found?.start, found?.end)).toBe("1990:1");
  });
});
