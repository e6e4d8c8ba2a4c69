/** Compound files are told by what lies at their root, not by what is packed inside. */
import CFB from "cfb";
import { describe, expect, it } from "vitest";
import { detectFormat } from "../../src/crawl/detect-format.ts";

function compound(...paths: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const path of paths) CFB.utils.cfb_add(file, path, Buffer.alloc(600, 1));
  CFB.utils.cfb_del(file, "/\u0001Sh33tJ5");
  return new Uint8Array(Buffer.from(CFB.write(file, { type: "buffer" }) as Buffer));
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
    const directory = Buffer.from(whole).indexOf(Buffer.from("Workbook", "utf16le"));
    expect(directory).toBeGreaterThan(0);
    for (let length = 8; length <= whole.length; length += 64)
      expect(["xls", "OLE"]).toContain(kind(whole.subarray(0, length)));
  });

  it("ends where its directory goes round in a circle", () => {
    const bytes = compound(...Array.from({ length: 40 }, (_, index) => `/Del ${index}`), "/Workbook");
    const sectors = Math.floor(bytes.length / 512);
    for (let sector = 0; sector < sectors; sector += 1) {
      const circular = bytes.slice();
      new DataView(circular.buffer).setUint32(48, sector, true);
      expect(typeof kind(circular)).toBe("string");
    }
  });
});
