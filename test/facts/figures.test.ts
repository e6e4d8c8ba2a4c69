import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/facts/figures.ts";

const sv = (text: string) => figuresIn(text, "sv").map(({ value, unit }) => `${value} ${unit}`);

describe("the figures of a sentence", () => {
  it.each([
    ["inom 10 arbetsdagar", ["10 arbetsdag"]],
    ["inom tio arbetsdagar", ["10 arbetsdag"]],
    ["högst två gånger per år", ["2 gång"]],
    ["senast den 15 mars", ["315 date"]],
    ["före klockan 07.30", ["450 clock"]],
    ["med 7,5 procent av lönen", ["7.5 procent"]],
    ["en chef i varje enhet", []],
    ["enligt 7 kap. 3 § skollagen", []],
    ["se bilaga 2 och punkt 4", []],
  ])("of “%s” are %j", (text, expected) => {
    expect(sv(text)).toEqual(expected);
  });

  it("are read in English too", () => {
    expect(figuresIn("within ten working days, by 1 may", "en").map(({ value }) => value)).toEqual([10, 501]);
  });
});
