import { describe, expect, it } from "vitest";
import { headerOf, isCompound } from "../../src/compound/header.ts";
import { compoundOf, SECTOR } from "./make-compound.ts";

const bytes = compoundOf({ "/text": "ord" });

function withSize(at: number, shift: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt16LE(shift, at);
  return changed;
}

describe("the header of a compound file", () => {
  it("says how large the sectors are", () => {
    expect(headerOf(bytes)).toMatchObject({
      sectorSize: SECTOR,
      smallSectorSize: 64,
      smallStreamLimit: 4096,
    });
  });

  it("is found wherever the bytes lie in their buffer", () => {
    expect(headerOf(Buffer.concat([Buffer.alloc(3), bytes]).subarray(3))).toEqual(headerOf(bytes));
  });

  it("is none where sectors would have a size that cannot be", () => {
    for (const shift of [0, 6, 17, 0xffff]) expect(headerOf(withSize(30, shift))).toBeNull();
  });

  it("may lack a size for small sectors alone", () => {
    for (const shift of [0, 1, 13, 0xffff])
      expect(headerOf(withSize(32, shift))).toMatchObject({ sectorSize: SECTOR, smallSectorSize: null });
  });

  it("is none in other files and in what is cut off before its end", () => {
    expect(headerOf(Buffer.from("Detta är text. ".repeat(SECTOR)))).toBeNull();
    expect(headerOf(bytes.subarray(0, SECTOR - 1))).toBeNull();
    expect(headerOf(bytes.subarray(0, SECTOR))).not.toBeNull();
  });
});

describe("a compound file", () => {
  it("is told by its first bytes", () => {
    expect(isCompound(bytes.subarray(0, 8))).toBe(true);
    expect(isCompound(bytes.subarray(0, 7))).toBe(false);
    expect(isCompound(Buffer.from("Detta är text."))).toBe(false);
  });
});
