import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, findDatesInField } from "../../src/structure/found-date.ts";

const values = (text: string): string[] => findDates(text).map(({ value }) => value);

describe("dates in text", () => {
  it.each([
    ["2021-05-03", ["2021-05-03"]],
    ["2021.05.03", ["2021-05-03"]],
    ["20210503", ["2021-05-03"]],
    ["den 3 maj 2021", ["2021-05-03"]],
    ["den 3:e maj 2021", ["2021-05-03"]],
    ["1 jan. 2020", ["2020-01-01"]],
    ["3/5 2021", ["2021-05-03"]],
    ["3/5-2021", ["2021-05-03"]],
    ["03.05.2021", ["2021-05-03"]],
    ["maj 2021", ["2021-05"]],
    ["hösten 2024", ["2024"]],
    ["2021-05", ["2021-05"]],
    ["2021", ["2021"]],
    ["3 May 2021", ["2021-05-03"]],
    ["May 3rd, 2021", ["2021-05-03"]],
    ["Jun 1 2018", ["2018-06-01"]],
    ["June 2018", ["2018-06"]],
    ["2017 - 2023", ["2017", "2023"]],
    ["2018–2022", ["2018", "2022"]],
    ["läsåret 2026/2027", ["2026", "2027"]],
    ["från den 1 mars 2021 till och med 2023-12-31", ["2021-03-01", "2023-12-31"]],
    ["KF 2019-11-25 § 142", ["2019-11-25"]],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    "tills vidare",
    "KS 2019/462",
    "lagen (2017:725)",
    "AFS 2023:1",
    "den 31 februari 2021",
    "den xx 2008xx",
    "telefon 0900-10 00 00",
    "12345678901",
    "20211399",
  ])("no date in: %s", (text) => {
    expect(values(text)).toEqual([]);
  });

  it("keeps what is left of a date that was cut off", () => {
    expect(values("2021-11-")).toEqual(["2021-11"]);
  });

  it("reads years of two digits only where a date is expected", () => {
    expect(values("18-11-25")).toEqual([]);
    expect(findDatesInField("18-11-25")[0]?.value).toBe("2018-11-25");
    expect(findDatesInField("KF 119/140825")[0]?.value).toBe("2014-08-25");
  });

  it("finds every day however it is written", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });
    const months =
      "januari februari mars april maj juni juli augusti september oktober november december".split(" ");
    fc.assert(
      fc.property(day, fc.nat(3), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", number = ""] = iso.split("-");
        const forms = [
          iso,
          iso.replaceAll("-", ""),
          `${Number(number)} ${months[Number(month) - 1]} ${year}`,
          `${Number(number)}/${Number(month)} ${year}`,
        ];
        expect(values(`den ${forms[form]}.`)).toEqual([iso]);
      }),
    );
  });

  it("gives the words where they stand, and is linear", () => {
    fc.assert(
      fc.property(fc.string(), (before) => {
        for (const { text, offset } of findDates(`${before} 3 maj 2021`)) {
          expect(`${before} 3 maj 2021`.startsWith(text, offset)).toBe(true);
        }
      }),
    );
    const started = performance.now();
    findDates("2021-".repeat(20_000));
    findDates("1 ".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
