import { describe, expect, it } from "vitest";
import { sharedTexts } from "../../src/facts/shared-text.ts";
import { type Sketch, sketchOf } from "../../src/text/sketch.ts";

/** Numbers from 0 to below 1, the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomNumbers(7);
const word = (): string => `ord${Math.floor(random() ** 2 * 4_000)}`;
const text = (length: number): string[] => Array.from({ length }, word);

/** The text with this share of its words exchanged. */
const changed = (words: readonly string[], share: number): string[] =>
  words.map((known) => (random() < share ? word() : known));

function similarity(a: Sketch, b: Sketch): number {
  const known = new Set(a.hashes);
  const shared = b.hashes.filter((hash) => known.has(hash)).length;
  return shared / (a.hashes.length + b.hashes.length - shared);
}

describe("texts that are nearly the same", () => {
  it("are found, and no others, among many that are not", () => {
    const texts: string[][] = [];
    for (let pair = 0; pair < 500; pair += 1) {
      const original = text(80 + Math.floor(random() * 800));
      texts.push(original, changed(original, random() * 0.12));
    }
    const sketches = texts.map(sketchOf);
    const wanted = new Set<string>();
    for (let left = 0; left < sketches.length; left += 2) {
      if (similarity(sketches[left] as Sketch, sketches[left + 1] as Sketch) >= 0.8)
        wanted.add(`${left} ${left + 1}`);
    }
    const found = sharedTexts(sketches).filter(({ similarity: alike }) => alike >= 0.8);
    const pairs = found.map(({ part, whole }) => [part, whole].sort((a, b) => a - b).join(" "));
    expect(wanted.size).toBeGreaterThan(100);
    expect(pairs.sort()).toEqual([...wanted].sort());
  });

  it("are told with their true likeness", () => {
    const original = text(500);
    const sketches = [original, changed(original, 0.01)].map(sketchOf);
    const [found] = sharedTexts(sketches);
    expect(found?.similarity).toBe(similarity(sketches[0] as Sketch, sketches[1] as Sketch));
  });

  it("are not made so by template text that many share", () => {
    const template = text(400);
    const filled = Array.from({ length: 80 }, () => [...template, ...text(90)]);
    expect(sharedTexts(filled.map(sketchOf))).toEqual([]);
  });

  it("are found all the same when almost nothing but the template stands in them", () => {
    const template = text(900);
    const filled = Array.from({ length: 80 }, (_, at) => [...template, `skola${at}`]);
    expect(sharedTexts(filled.map(sketchOf)).length).toBeGreaterThanOrEqual(79);
  });
});

describe("a text that stands in a longer one", () => {
  it.each([60, 150, 900])("is found, %d words in five thousand", (length) => {
    for (let time = 0; time < 20; time += 1) {
      const part = text(length);
      const whole = [...text(2_000), ...part, ...text(3_000)];
      const [found, ...more] = sharedTexts([text(500), whole, part].map(sketchOf));
      expect(found).toMatchObject({ part: 2, whole: 1, containment: 1 });
      expect(more).toEqual([]);
    }
  });

  it("is left alone when half of it is its own", () => {
    const part = text(200);
    const whole = [...text(500), ...part.slice(0, 100), ...text(500)];
    expect(sharedTexts([whole, part].map(sketchOf))).toEqual([]);
  });

  it("is found in a text so long that only a sample of it is kept", () => {
    const part = text(12_000);
    const [found] = sharedTexts([[...text(30_000), ...part], part].map(sketchOf));
    expect(found).toMatchObject({ part: 1, whole: 0 });
    expect(found?.containment).toBeGreaterThan(0.99);
  });
});

it("compares nothing where there is nothing", () => {
  expect(sharedTexts([])).toEqual([]);
  expect(sharedTexts([sketchOf([]), sketchOf([]), sketchOf(["a", "b", "c", "d"])])).toEqual([]);
});
