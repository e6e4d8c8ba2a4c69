import { describe, expect, it } from "vitest";
import { type Entry, entriesOf, siblings } from "../../src/compound/directory.ts";
import { headerOf } from "../../src/compound/header.ts";
import { chainFrom, fileSectors } from "../../src/compound/sectors.ts";
import { compoundOf, entryAt } from "./make-compound.ts";

/** The package that writes these files adds a stream of its own. */
const MARK = "\u0001Sh33tJ5";
const LEFT_AT = 68;
const RIGHT_AT = 72;
const CHILD_AT = 76;

function directoryOf(bytes: Uint8Array): readonly Entry[] {
  const header = headerOf(bytes);
  if (header === null) throw new Error("no header");
  return entriesOf(chainFrom(fileSectors(bytes, header), header.firstDirectorySector));
}

/** The names that lie beside a child of the entry with that name. */
function namesIn(entries: readonly Entry[], storage: string): readonly string[] {
  const child = entries.find(({ name }) => name === storage)?.child ?? 0;
  return Array.from(siblings(entries, child), ([, { name }]) => name).sort();
}

describe("the directory of a compound file", () => {
  const streams = { "/Workbook": "tal", "/bilaga/text": "ord", "/bilaga/bild": "x", "/annat": "kvar" };

  it("says what each entry is", () => {
    const kinds = directoryOf(compoundOf(streams)).map(({ name, kind, size }) => [name, kind, size]);
    expect(kinds).toContainEqual(["Root Entry", "other", expect.any(Number)]);
    expect(kinds).toContainEqual(["bilaga", "storage", 0]);
    expect(kinds).toContainEqual(["Workbook", "stream", 3]);
  });

  it("tells which entries lie together", () => {
    const entries = directoryOf(compoundOf(streams));
    expect(namesIn(entries, "Root Entry")).toEqual([MARK, "Workbook", "annat", "bilaga"]);
    expect(namesIn(entries, "bilaga")).toEqual(["bild", "text"]);
    expect(namesIn(entries, "Workbook")).toEqual([]);
  });

  it("has each entry once and the root never, however the links run", () => {
    const bytes = compoundOf(streams);
    const root = directoryOf(bytes)[0]?.child ?? 0;
    for (const name of ["annat", "Workbook", "bilaga"]) {
      bytes.writeUInt32LE(root, entryAt(bytes, name) + LEFT_AT);
      bytes.writeUInt32LE(0, entryAt(bytes, name) + RIGHT_AT);
    }
    const names = namesIn(directoryOf(bytes), "Root Entry");
    expect(names).toHaveLength(1);
    bytes.writeUInt32LE(0, entryAt(bytes, "Root Entry") + CHILD_AT);
    expect(namesIn(directoryOf(bytes), "Root Entry")).toEqual([]);
  });

  it("does not go twice through what two storages share", () => {
    const entries = directoryOf(compoundOf(streams));
    const seen = new Set<number>();
    const child = entries[0]?.child ?? 0;
    expect([...siblings(entries, child, seen)]).toHaveLength(4);
    expect([...siblings(entries, child, seen)]).toEqual([]);
  });

  it("has names that can stand in a path, whatever is written there", () => {
    const bytes = compoundOf({ "/annan text": "ord", "/kort": "x" });
    bytes.write("annan/text", entryAt(bytes, "annan text"), "utf16le");
    bytes.writeUInt16LE(0xffff, entryAt(bytes, "kort") + 64);
    const names = directoryOf(bytes).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["annan_text", "kort"]));
  });

  it("is as long as whole entries reach", () => {
    expect(entriesOf(new Uint8Array(0))).toEqual([]);
    expect(entriesOf(new Uint8Array(127))).toEqual([]);
    expect(entriesOf(new Uint8Array(300))).toHaveLength(2);
  });
});
