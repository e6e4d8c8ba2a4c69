import { describe, expect, it } from "vitest";
import { valuesAlone } from "../../../src/read/spreadsheet/formula-records.ts";

const record = (type: number, ...bytes: number[]): number[] => [
  type & 0xff,
  type >> 8,
  bytes.length & 0xff,
  bytes.length >> 8,
  ...bytes,
];
const NUMBER = record(0x0203, 1, 2, 3);

describe("the records of a workbook", () => {
  it("keep the value of a cell and lose its formula, where they stand", () => {
    const cell = Array.from({ length: 16 }, (_, index) => index + 1);
    const stream = Uint8Array.from([...record(0x0006, ...cell, 9, 9, 9, 9, 3, 0, 0x1e, 1, 0), ...NUMBER]);
    expect([...valuesAlone(stream)]).toEqual([
      ...record(0x0006, ...cell, 0, 0, 0, 0, 0, 0, 0, 0, 0),
      ...NUMBER,
    ]);
  });

  it.each([0x0021, 0x0221, 0x04bc, 0x0018, 0x0218, 0x0023, 0x0223])(
    "of type %i hold formulas alone and become nothing, at their length",
    (type) => {
      const stream = Uint8Array.from([...record(type, 7, 7), ...NUMBER]);
      expect([...valuesAlone(stream)]).toEqual([...record(0xffff, 7, 7), ...NUMBER]);
    },
  );

  it("may be cut off anywhere", () => {
    const whole = [...record(0x0006, ...Array.from({ length: 30 }, () => 5)), ...NUMBER];
    for (let length = 0; length <= whole.length; length += 1) {
      expect(valuesAlone(Uint8Array.from(whole.slice(0, length)))).toHaveLength(length);
    }
  });
});
