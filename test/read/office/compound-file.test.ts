import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCompoundFile } from "../../../src/read/office/compound-file.ts";
import {
  chainTo,
  compoundOf,
  entryAt,
  FIRST_DIRECTORY_SECTOR_AT,
  SECTOR,
} from "../../compound/make-compound.ts";

function textOf(bytes: Uint8Array, path: string): string | null {
  const stream = openCompoundFile(bytes).stream(path);
  return stream === null ? null : Buffer.from(stream).toString();
}

function rename(bytes: Buffer, from: string, to: string): void {
  bytes.write(to, entryAt(bytes, from), "utf16le");
}

function withoutSmallSectors(): Buffer {
  const bytes = compoundOf({ "/text": "ord" });
  bytes.writeUInt16LE(0, 32);
  return bytes;
}

const LONG = "Chefen ska kvittera nyckeln. ".repeat(400);

describe("a compound file", () => {
  it("gives its streams by path, small ones and large ones, whatever the case", () => {
    const bytes = compoundOf({ "/Workbook": "tal", "/bilaga/text": "ord", "/lång": LONG });
    expect(textOf(bytes, "/Workbook")).toBe("tal");
    expect(textOf(bytes, "/WORKBOOK")).toBe("tal");
    expect(textOf(bytes, "/bilaga/text")).toBe("ord");
    expect(textOf(bytes, "/lång")).toBe(LONG);
    expect(textOf(bytes, "/WordDocument")).toBeNull();
    expect(textOf(bytes, "/text")).toBeNull();
  });

  it("gives back whatever streams were put in", () => {
    const path = fc.stringMatching(/^[a-zåäö]{1,20}$/u).map((name) => `/mapp/${name}`);
    fc.assert(
      fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 9_000 }), { maxKeys: 12 }), (streams) => {
        const opened = openCompoundFile(compoundOf(streams));
        for (const [path, content] of Object.entries(streams))
          expect(Buffer.from(opened.stream(path) ?? []).equals(Buffer.from(content))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is written anew with what was put in place of a stream", async () => {
    const file = openCompoundFile(compoundOf({ "/Workbook": "gammalt", "/annat": "kvar" }));
    file.replace("/Workbook", Buffer.from("nytt"));
    file.replace("/saknas", Buffer.from("x"));
    const written = await file.written();
    expect(textOf(written, "/Workbook")).toBe("nytt");
    expect(textOf(written, "/annat")).toBe("kvar");
    expect(textOf(written, "/saknas")).toBeNull();
  });

  it("is written anew with the sizes that its streams have, whatever they claim", async () => {
    const claims = compoundOf({ "/text": LONG });
    claims.writeUInt32LE(0x7fffffff, entryAt(claims, "text") + 120);
    const written = await openCompoundFile(claims).written();
    expect(written.length).toBeLessThan(claims.length * 2);
    expect(textOf(written, "/text")).toContain(LONG);
  });

  it("is written anew even when its root and its streams have names that no path can hold", async () => {
    const odd = compoundOf({ "/Workbook": "tal", "/annan text": "ord" });
    rename(odd, "Root Entry", "Root/Entry");
    rename(odd, "annan text", "annan/text");
    expect(textOf(await openCompoundFile(odd).written(), "/Workbook")).toBe("tal");
    expect(textOf(odd, "/annan_text")).toBe("ord");
  });

  it("whose chain runs in a circle or out of the file gives what there is", async () => {
    const circle = compoundOf({ "/text": LONG });
    const first = circle.readUInt32LE(entryAt(circle, "text") + 116);
    chainTo(circle, first + 1, first);
    expect(textOf(circle, "/text")).toHaveLength(LONG.length);
    const broken = compoundOf({ "/text": LONG });
    chainTo(broken, first + 1, 0x00ffffff);
    expect(textOf(await openCompoundFile(broken).written(), "/text")).toBe(LONG.slice(0, SECTOR * 2));
  });

  it("whose directory runs in a circle has each stream once", () => {
    const bytes = compoundOf({ "/text": LONG, "/annat": "kvar" });
    const first = bytes.readUInt32LE(FIRST_DIRECTORY_SECTOR_AT);
    for (const link of [68, 72, 76]) bytes.writeUInt32LE(1, entryAt(bytes, "text") + link);
    chainTo(bytes, first, first);
    expect(() => openCompoundFile(bytes)).toThrow(expect.objectContaining({ code: "damaged" }));
    chainTo(bytes, first, 0xfffffffe);
    expect(textOf(bytes, "/text")).toBe(LONG);
  });

  it("whose storages lead nowhere still has its streams, at the root", () => {
    const bytes = compoundOf({ "/Workbook": "tal" });
    bytes.writeUInt32LE(0xffffffff, entryAt(bytes, "Root Entry") + 76);
    expect(textOf(bytes, "/Workbook")).toBe("tal");
  });

  it("is damaged when its streams share sectors until they come to many times the file", () => {
    const streams = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`/s${index + 10}`, LONG]));
    const bytes = compoundOf(streams);
    const first = bytes.readUInt32LE(entryAt(bytes, "s10") + 116);
    const last = Math.floor(bytes.length / SECTOR);
    for (let sector = first; sector < last; sector += 1) chainTo(bytes, sector, sector + 1);
    for (let index = 10; index < 50; index += 1) {
      bytes.writeUInt32LE(first, entryAt(bytes, `s${index}`) + 116);
      bytes.writeUInt32LE(bytes.length, entryAt(bytes, `s${index}`) + 120);
    }
    expect(() => openCompoundFile(bytes)).toThrow(expect.objectContaining({ code: "damaged" }));
  });

  it.each([
    { named: "text", bytes: Buffer.from("Detta är text.") },
    { named: "a signature alone", bytes: compoundOf({ "/text": "ord" }).subarray(0, 8) },
    { named: "one whose small sectors cannot be", bytes: withoutSmallSectors() },
    { named: "a header alone", bytes: compoundOf({ "/text": "ord" }).subarray(0, SECTOR) },
  ])("that is $named is damaged", ({ bytes }) => {
    expect(() => openCompoundFile(bytes)).toThrow(expect.objectContaining({ code: "damaged" }));
  });
});
