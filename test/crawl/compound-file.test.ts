/** Compound files are told by what lies at their root, not by what is packed inside. */
import { describe, expect, it } from "vitest";
import { detectFormat } from "../../src/crawl/detect-format.ts";
import {
  compoundOf,
  FIRST_DIRECTORY_SECTOR_AT,
  FIRST_TABLE_LIST_SECTOR_AT,
  FIRST_TABLE_SECTOR_AT,
  SECTOR,
} from "../compound/make-compound.ts";

function compound(...paths: readonly string[]): Buffer {
  return compoundOf(Object.fromEntries(paths.map((path) => [path, Buffer.alloc(600, 1)])));
}

const kind = (bytes: Uint8Array): string => {
  const detected = detectFormat(bytes, "fil");
  if (detected.kind === "document") return detected.format;
  return detected.kind === "unsupported" ? detected.name : detected.kind;
};

describe("a compound file", () => {
  it.each([
    ["a workbook that holds a letter", ["/Workbook", "/MBD0001/WordDocument"], "xls"],
    ["a workbook whose program writes capitals", ["/WORKBOOK"], "xls"],
    ["a protected document", ["/EncryptedPackage", "/EncryptionInfo"], "encrypted"],
    ["a presentation", ["/PowerPoint Document", "/Current User"], "PPT"],
    ["anything else", ["/Okänt"], "OLE"],
  ])("is %s", (_, paths, expected) => {
    expect(kind(compound(...paths))).toBe(expected);
  });

  it("is told by the names left in it when it is cut off", () => {
    const whole = compound("/Workbook", "/Annat");
    const directory = whole.indexOf(Buffer.from("Workbook", "utf16le"));
    expect(directory).toBeGreaterThan(0);
    for (let length = 8; length <= whole.length; length += 64)
      expect(["xls", "OLE"]).toContain(kind(whole.subarray(0, length)));
  });

  it("is told by the names in it when its sectors have no size", () => {
    const bytes = compound("/WordDocument");
    bytes.writeUInt16LE(0, 30);
    expect(kind(bytes)).toBe("doc");
  });

  it("is told by all of its directory, when the header does not say where the table of sectors lies", () => {
    const bytes = compound(...Array.from({ length: 40 }, (_, index) => `/Del ${index}`), "/Workbook");
    const list = Buffer.alloc(SECTOR, 0xff);
    bytes.copy(list, 0, FIRST_TABLE_SECTOR_AT, FIRST_TABLE_SECTOR_AT + 4);
    bytes.writeUInt32LE(0xffffffff, FIRST_TABLE_SECTOR_AT);
    bytes.writeUInt32LE(bytes.length / SECTOR - 1, FIRST_TABLE_LIST_SECTOR_AT);
    expect(kind(Buffer.concat([bytes, list]))).toBe("xls");
  });

  it("ends where its directory goes round in a circle", () => {
    const bytes = compound(...Array.from({ length: 40 }, (_, index) => `/Del ${index}`), "/Workbook");
    const sectors = Math.floor(bytes.length / 512);
    for (let sector = 0; sector < sectors; sector += 1) {
      const circular = Buffer.from(bytes);
      circular.writeUInt32LE(sector, FIRST_DIRECTORY_SECTOR_AT);
      expect(typeof kind(circular)).toBe("string");
    }
  });
});
