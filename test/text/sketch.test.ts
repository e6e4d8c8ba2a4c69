import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSketch, sketchOf, WHOLE, writtenSketch } from "../../src/text/sketch.ts";

const words = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, at) => `ord${from + at}`);

describe("a sketch", () => {
  it("holds one hash for each run of four words, rising", () => {
    const { hashes, bound } = sketchOf(words(10));
    expect(hashes).toHaveLength(7);
    expect([...hashes]).toEqual([...hashes].sort((a, b) => a - b));
    expect(bound).toBe(WHOLE);
  });

  it("tells runs apart by the order of their words, and holds a repeated run once", () => {
    expect(sketchOf(["a", "b", "c", "d"]).hashes).not.toEqual(sketchOf(["d", "c", "b", "a"]).hashes);
    expect(sketchOf([..."abcdabcd"]).hashes).toHaveLength(4);
    expect(sketchOf(["a", "b", "c"]).hashes).toHaveLength(0);
  });

  it("keeps the same sample of long texts, whatever else stands in them", () => {
    const long = sketchOf(words(60_000));
    const part = sketchOf(words(30_000, 15_000));
    expect(long.hashes).toHaveLength(20_000);
    const bound = Math.min(long.bound, part.bound);
    const known = new Set(long.hashes);
    const kept = [...part.hashes].filter((hash) => hash < bound);
    expect(kept.length).toBeGreaterThan(5_000);
    expect(kept.every((hash) => known.has(hash))).toBe(true);
  });

  it("is the same when it has been written and read", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 60 }), (list) => {
        const sketch = sketchOf(list);
        expect(readSketch(writtenSketch(sketch))).toEqual(sketch);
      }),
    );
    const long = sketchOf(words(25_000));
    expect(readSketch(writtenSketch(long))).toEqual(long);
    expect(readSketch("").hashes).toHaveLength(0);
  });
});
