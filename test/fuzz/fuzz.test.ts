/** A few seconds of `npm run fuzz` with a fixed seed, and the crashes of the past. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../src/model/document.ts";
import { FORMATS } from "../../src/model/kinds.ts";
import { Unreadable } from "../../src/read/unreadable.ts";
import { ROOT } from "../house/source-files.ts";
import { mutated } from "./mutate.ts";
import { chance } from "./random.ts";
import { samplesOf } from "./samples.ts";
import { faultOf, type TriedFile } from "./try-document.ts";

const FIXTURES = join(ROOT, "fixtures");
const COUNT = 25;

describe("npm run fuzz", () => {
  it("finds nothing in a few files of every format", async () => {
    const args = [join(ROOT, "scripts/fuzz.js"), "--seed", "20261124", "--count", String(COUNT), "--dry-run"];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(FORMATS.length);
    for (const [index, format] of FORMATS.entries())
      expect(lines[index]).toMatch(new RegExp(`^${format}: ${COUNT} files .* 0 crashes so far$`, "u"));
  }, 120_000);

  it("makes the same files of the same seed, and others of another", async () => {
    for (const format of FORMATS) {
      const samples = await samplesOf(format, FIXTURES);
      const made = (seed: number): string =>
        Buffer.from(mutated(samples[0], samples, chance(seed))).toString("latin1");
      expect(made(7)).toBe(made(7));
      expect(new Set([1, 2, 3, 4, 5].map(made)).size).toBeGreaterThan(3);
    }
  });
});

describe("a crash", () => {
  const file: TriedFile = { bytes: new TextEncoder().encode("Chefen ska."), format: "text" };
  const unsound = { blocks: [], pages: { count: 1 }, properties: [] } as unknown as DocumentModel;

  it("is whatever is thrown but a reason, and a model that breaks the contract", async () => {
    expect(await faultOf(file, () => Promise.reject(new TypeError("x is not a function")))).toMatch(
      /^thrown: TypeError/u,
    );
    expect(await faultOf(file, () => Promise.resolve(unsound))).toBe("unsound model: no blocks");
  });

  it("is no document that is read, nor one that cannot be", async () => {
    expect(await faultOf(file, () => Promise.reject(new Unreadable("damaged")))).toBeNull();
    expect(await faultOf(file)).toBeNull();
  });
});

describe("the crashes of the past", () => {
  const folder = join(FIXTURES, "fuzz");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".bin")) : [];
  const named = files.flatMap((name) => {
    const format = FORMATS.find((known) => name.startsWith(`${known}-`));
    return format === undefined ? [] : [{ name, format }];
  });

  it("are all of a known format", () => {
    expect(named.map(({ name }) => name)).toEqual(files);
  });

  it.each(named)(
    "$name harms no more",
    async ({ name, format }) => {
      const started = performance.now();
      expect(await faultOf({ bytes: new Uint8Array(readFileSync(join(folder, name))), format })).toBeNull();
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    30_000,
  );
});
