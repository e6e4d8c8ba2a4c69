import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cache } from "../../src/cache/cache.ts";
import { crc32 } from "../../src/cache/crc32.ts";
import { scratchFolder } from "../crawl/scratch-folder.ts";

const key = (number: number): Uint8Array => new Uint8Array(32).fill(number);
const packs = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".pack"));

/** One run that keeps what it is given. */
async function kept(folder: string, values: Readonly<Record<number, unknown>>): Promise<void> {
  const cache = await Cache.open(folder);
  for (const [number, value] of Object.entries(values)) await cache.put(key(Number(number)), value);
  expect(await cache.close()).toBe(true);
}

async function found(folder: string, numbers: readonly number[]): Promise<unknown[]> {
  const cache = await Cache.open(folder);
  const values = [];
  for (const number of numbers) values.push(await cache.get(key(number)));
  await cache.close();
  return values;
}

describe("the cache", () => {
  it("gives what was kept, in the next run and not in the same", async () => {
    const folder = join(scratchFolder({}), "ny/mapp");
    const value = { text: "åäö", list: [1, null, "x"], long: "å".repeat(50_000) };
    await kept(folder, { 1: value, 2: "två" });
    expect(await found(folder, [1, 2, 3])).toEqual([value, "två", null]);
  });

  it("passes over what a killed run left half-written, wherever it broke off", async () => {
    const folder = scratchFolder({});
    await kept(folder, { 1: "ett", 2: "två" });
    const path = join(folder, packs(folder)[0] ?? "");
    const whole = readFileSync(path);
    for (let length = whole.length; length >= 0; length -= 1) {
      writeFileSync(path, whole.subarray(0, length));
      const [first, second] = await found(folder, [1, 2]);
      expect(["ett", null]).toContain(first);
      expect(["två", null]).toContain(second);
      if (length === whole.length) expect([first, second]).toEqual(["ett", "två"]);
    }
  });

  it("never gives damaged values", async () => {
    const folder = scratchFolder({});
    await kept(folder, { 1: "ett", 2: "två" });
    const path = join(folder, packs(folder)[0] ?? "");
    const whole = readFileSync(path);
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, to }) => {
        const bytes = Buffer.from(whole);
        bytes[at] = to;
        writeFileSync(path, bytes);
        const [first, second] = await found(folder, [1, 2]);
        expect(["ett", null]).toContain(first);
        expect(["två", null]).toContain(second);
      }),
    );
  });

  it("ignores files of others", async () => {
    const folder = scratchFolder({ "0-annat.pack": "inte en sådan fil", "tom.pack": "", "läs.txt": "x" });
    await kept(folder, { 1: "ett" });
    expect(await found(folder, [1])).toEqual(["ett"]);
  });

  it("serves several runs at the same time", async () => {
    const folder = scratchFolder({});
    const runs = await Promise.all([Cache.open(folder), Cache.open(folder)]);
    await Promise.all(
      runs.flatMap((run, index) => [1, 2, 3].map((number) => run.put(key(index * 10 + number), number))),
    );
    for (const run of runs) await run.close();
    expect(await found(folder, [1, 2, 3, 11, 12, 13])).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it("joins many packs into one, the newest value of each key", async () => {
    const folder = scratchFolder({});
    for (let run = 0; run < 14; run += 1) await kept(folder, { 1: run, [run + 20]: run });
    expect(packs(folder).length).toBeLessThan(13);
    expect(await found(folder, [1, 20, 33])).toEqual([13, 0, 13]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("says when the disk took not all, and goes on", async () => {
    const folder = join(scratchFolder({}), "cache");
    const cache = await Cache.open(folder);
    rmSync(folder, { recursive: true });
    await cache.put(key(1), "ett");
    await cache.put(key(2), "två");
    expect(await cache.close()).toBe(false);
  });
});

describe("the check sum", () => {
  it("is the one that ZIP and PNG use", () => {
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
    if (typeof zlib.crc32 !== "function") return;
    fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlib.crc32(bytes)));
  });
});
