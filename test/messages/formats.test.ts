/** Numbers, dates, durations and lists as a reader of each language writes them. */
import { describe, expect, it } from "vitest";
import { nameOf } from "../../src/messages/catalogue.ts";
import { formatsFor } from "../../src/messages/formats.ts";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");

describe("Swedish formats", () => {
  const formats = formatsFor("sv");

  it.each([
    [formats.integer(1234567), "1 234 567"],
    [formats.decimal(36.54), "36,5"],
    [formats.percent(0.625), "63 %"],
    [formats.megabytes(1_250_000), "1,3 MB"],
    [formats.list(["a", "b", "c"]), "a, b och c"],
  ])("write %s", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    ["2026-11-24", "24 november 2026"],
    ["2026-11", "november 2026"],
    ["2026", "2026"],
    ["2026-13-45", "2026-13-45"],
    ["tills vidare", "tills vidare"],
  ])("write the date %s", (iso, expected) => {
    expect(formats.date(iso)).toBe(expected);
  });

  it.each([
    [0, "0 min"],
    [0.2, "1 min"],
    [59.4, "59 min"],
    [59.6, "1 tim"],
    [63, "1 tim 3 min"],
    [7200, "120 tim"],
  ])("write %d minutes", (minutes, expected) => {
    expect(plain(formats.duration(minutes))).toBe(expected);
  });
});

describe("English formats", () => {
  const formats = formatsFor("en");

  it("write as a British reader does", () => {
    expect(formats.integer(1234567)).toBe("1,234,567");
    expect(formats.date("2026-11-24")).toBe("24 November 2026");
    expect(plain(formats.duration(63))).toBe("1 hr 3 mins");
  });
});

describe("names of open lists", () => {
  it("are read as words when they are not known", () => {
    expect(nameOf({ policy: "policy" }, "new-kind-of-thing")).toBe("new kind of thing");
    expect(nameOf({}, "constructor")).toBe("constructor");
  });
});
