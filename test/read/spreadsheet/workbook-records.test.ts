import { describe, expect, it } from "vitest";
import { valuesAlone } from "../../../src/read/spreadsheet/workbook-records.ts";

const record = (type: number, ...bytes: number[]): number[] => [
  type & 0xff,
  type >> 8,
  bytes.length & 0xff,
  bytes.length >> 8,
  ...bytes,
];
const NUMBER = record(0x0203, 1, 2, 3);
const CONTINUE = record(0x003c, 4, 5);

describe("the records of a workbook", () => {
  it("keep the value of a cell and lose its formula, where they stand", () => {
    const cell = Array.from({ length: 16 }, (_, index) => index + 1);
    const stream = Uint8Array.from([...record(0x0006, ...cell, 9, 9, 9, 9, 3, 0, 0x1e, 1, 0), ...NUMBER]);
    expect([...valuesAlone(stream)]).toEqual([
      ...record(0x0006, ...cell, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      ...NUMBER,
    ]);
  });

  it.each([
    { named: "names", type: 0x0018 },
    { named: "shared formulas", type: 0x04bc },
    { named: "who wrote last", type: 0x005c },
    { named: "texts of the second version", type: 0x0004 },
    { named: "unknown", type: 0x0999 },
  ])("that hold $named become nothing, at their length, with what continues them", ({ type }) => {
    const stream = Uint8Array.from([...record(type, 7, 7), ...CONTINUE, ...NUMBER, ...CONTINUE]);
    expect([...valuesAlone(stream)]).toEqual([
      ...record(0xffff, 7, 7),
      ...record(0xffff, 4, 5),
      ...NUMBER,
      ...CONTINUE,
    ]);
  });

  it("too short for a value and a formula become nothing, since what follows would be read as the formula", () => {
    const short = Array.from({ length: 21 }, () => 0xff);
    const stream = Uint8Array.from([...record(0x0006, ...short), ...NUMBER]);
    expect([...valuesAlone(stream)].slice(0, 2)).toEqual([0xff, 0xff]);
    expect([...valuesAlone(stream)].slice(-NUMBER.length)).toEqual(NUMBER);
  });

  it("may be cut off anywhere", () => {
    const whole = [...record(0x0006, ...Array.from({ length: 30 }, () => 5)), ...NUMBER];
    for (let length = 0; length <= whole.length; length += 1) {
      expect(valuesAlone(Uint8Array.from(whole.slice(0, length)))).toHaveLength(length);
    }
  });
});
