/** What the table of sectors says is followed as far as there are bytes, and never further. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, entriesOf } from "../../src/compound/directory.ts";
import { type Header, headerOf } from "../../src/compound/header.ts";
import { chainFrom, fileSectors, smallSectors } from "../../src/compound/sectors.ts";
import {
  chainTo,
  compoundOf,
  FIRST_TABLE_LIST_SECTOR_AT,
  FIRST_TABLE_SECTOR_AT,
  SECTOR,
} from "./make-compound.ts";

const LONG = "Chefen ska kvittera nyckeln. ".repeat(400);

function soundHeader(bytes: Uint8Array): Header {
  const header = headerOf(bytes);
  if (header === null) throw new Error("no header");
  return header;
}

function entryOf(bytes: Uint8Array, name: string): Entry {
  const header = soundHeader(bytes);
  const entries = entriesOf(chainFrom(fileSectors(bytes, header), header.firstDirectorySector));
  const entry = entries.find((known) => known.name === name);
  if (entry === undefined) throw new Error(name);
  return entry;
}

/** Of a stream too long for the small sectors. */
function textOf(bytes: Uint8Array, name: string): string {
  const { firstSector, size } = entryOf(bytes, name);
  return Buffer.from(chainFrom(fileSectors(bytes, soundHeader(bytes)), firstSector, size)).toString();
}

describe("a chain of sectors", () => {
  it("gives as many bytes as are asked for, and keeps no others", () => {
    const bytes = compoundOf({ "/text": LONG });
    expect(textOf(bytes, "text")).toBe(LONG);
    const sectors = fileSectors(bytes, soundHeader(bytes));
    const { firstSector } = entryOf(bytes, "text");
    expect(chainFrom(sectors, firstSector, 0)).toHaveLength(0);
    expect(chainFrom(sectors, firstSector, SECTOR + 1)).toHaveLength(SECTOR + 1);
    expect(chainFrom(sectors, firstSector).length % SECTOR).toBe(0);
  });

  it("is found where the header has no room for the whole table", () => {
    const large = Buffer.alloc(9_000_000, "åäö");
    const bytes = compoundOf({ "/stor": large, "/text": LONG });
    expect(textOf(bytes, "stor")).toBe(large.toString());
    expect(textOf(bytes, "text")).toBe(LONG);
  });

  it("ends where it runs out of the file, or into what the table does not know", () => {
    for (const next of [0x00ffffff, 0x7fffffff, 0xfffffffe, 0xffffffff]) {
      const bytes = compoundOf({ "/text": LONG });
      chainTo(bytes, entryOf(bytes, "text").firstSector + 1, next);
      expect(textOf(bytes, "text")).toBe(LONG.slice(0, SECTOR * 2));
    }
  });

  it("ends where the file does", () => {
    const bytes = compoundOf({ "/text": LONG });
    const { firstSector } = entryOf(bytes, "text");
    const sectors = fileSectors(bytes.subarray(0, (firstSector + 2) * SECTOR + 7), soundHeader(bytes));
    const contents = chainFrom(sectors, firstSector);
    expect(LONG.startsWith(Buffer.from(contents).toString())).toBe(true);
  });

  it("is never longer than its bytes, whatever follows upon what", () => {
    const number = fc.oneof(fc.nat(12), fc.constantFrom(0xfffffffe, 0xffffffff, 0x7fffffff));
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 12 }),
        fc.uint8Array({ maxLength: 700 }),
        number,
        (table, bytes, first) => {
          const sectors = smallSectors(bytes, 64, new Uint8Array(Uint32Array.from(table).buffer));
          expect(chainFrom(sectors, first).length).toBeLessThanOrEqual(Math.ceil(bytes.length / 64) * 64);
        },
      ),
    );
  });

  it("keeps to its place where the list of the table's sectors has a hole", () => {
    const bytes = compoundOf({ "/a": Buffer.alloc(90_000, 1), "/text": LONG });
    const { firstSector } = entryOf(bytes, "text");
    expect(firstSector).toBeGreaterThan(SECTOR / 4);
    bytes.writeUInt32LE(0xffffffff, FIRST_TABLE_SECTOR_AT);
    const sectors = fileSectors(bytes, soundHeader(bytes));
    expect(Buffer.from(chainFrom(sectors, firstSector, LONG.length)).toString()).toBe(LONG);
  });

  it("ends where lists of the table's sectors run in a circle", () => {
    const bytes = compoundOf({ "/text": LONG });
    const { firstSector } = entryOf(bytes, "text");
    for (let at = FIRST_TABLE_SECTOR_AT; at < SECTOR; at += 4) bytes.writeUInt32LE(0xffffffff, at);
    bytes.writeUInt32LE(firstSector, FIRST_TABLE_LIST_SECTOR_AT);
    bytes.fill(0xff, (firstSector + 1) * SECTOR, (firstSector + 2) * SECTOR - 4);
    bytes.writeUInt32LE(firstSector, (firstSector + 2) * SECTOR - 4);
    expect(chainFrom(fileSectors(bytes, soundHeader(bytes)), firstSector)).toHaveLength(SECTOR);
  });
});
