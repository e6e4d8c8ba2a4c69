/** No regular expression of the program takes more than linear time, whatever the text. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { compiledPatterns, type FoundPattern, literalPatterns } from "./collect-patterns.ts";
import { pumped, pumpsFor } from "./hostile-texts.ts";
import { isUnbounded } from "./pattern-parts.ts";
import { plainPattern } from "./plain-pattern.ts";

process.env["RECHECK_BACKEND"] = "pure";

/** Patterns of tables are compiled when first needed; here all of them are. */
vi.mock("../../../src/domain/table-pattern.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../../src/domain/table-pattern.ts")>();
  return {
    ...original,
    tablePatterns: (source: string) => original.tablePatterns(source).map((row) => ({ ...row })),
  };
});

async function compileTables(): Promise<void> {
  const { outdatedRows } = await import("../../../src/structure/outdated-table.ts");
  const { protectionFor } = await import("../../../src/domain/required-documents.ts");
  outdatedRows();
  protectionFor({ title: "", type: "", organisationKind: "other" });
}

/** V8 leaves longer ones as they are (kRegExpTooLargeToOptimize), and they take half as long again. */
const LONGEST_OPTIMISED = 20 * 1024;
const MOST_MILLISECONDS = 1_500;

/** "linear", or why not; null when the checker cannot tell. */
async function verdict({ pattern }: FoundPattern): Promise<string | null> {
  const { check } = await import("recheck");
  for (const looks of ["dropped", "kept"] as const) {
    const { source, flags } = plainPattern(pattern, looks);
    const checker = looks === "dropped" ? "automaton" : "fuzz";
    const found = await check(source, flags, { checker, timeout: MOST_MILLISECONDS, maxRepeatCount: 1_000 });
    if (found.status === "safe") return "linear";
    if (found.status === "vulnerable" && looks === "kept") return found.complexity.summary;
  }
  return null;
}

/** A pattern that is worse than quadratic shows here already, before longer texts would hold up the test. */
const SHORT = 1_000;
/** A pattern that is quadratic takes a tenth of a second and more. */
const TELLING = 20_000;
const HALF = 50_000;
const WHOLE = 100_000;
/** Quicker than this, nothing need be measured. */
const UNSEEN_MILLISECONDS = 8;
const CEILING_MILLISECONDS = 1_000;

function milliseconds(pattern: RegExp, text: string): number {
  const start = performance.now();
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.test(text);
  return performance.now() - start;
}

/** The best of some tries: other work on the machine only ever adds. */
function leastMilliseconds(pattern: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => milliseconds(pattern, text)));
}

function slowness(pattern: RegExp, pump: { before: string; pump: string }): string | null {
  for (const length of [SHORT, TELLING] as const) {
    if (milliseconds(pattern, pumped(pump, length)) < UNSEEN_MILLISECONDS) continue;
    const again = leastMilliseconds(pattern, pumped(pump, length));
    if (again <= UNSEEN_MILLISECONDS) continue;
    // At this pace the whole text would break the ceiling even if time grew no faster than the text.
    const isTooSlow = length === SHORT || again > CEILING_MILLISECONDS * (TELLING / WHOLE);
    return isTooSlow ? `${again} ms for ${length} characters` : growth(pattern, pump);
  }
  return null;
}

function growth(pattern: RegExp, pump: { before: string; pump: string }): string | null {
  const first = milliseconds(pattern, pumped(pump, WHOLE));
  if (first > CEILING_MILLISECONDS * 3) return `${first} ms for ${WHOLE} characters`;
  const half = leastMilliseconds(pattern, pumped(pump, HALF));
  const whole = leastMilliseconds(pattern, pumped(pump, WHOLE));
  // What was seen at a fifth of the length, and grows by the square, takes 25 times as long here.
  const isGrowing = whole > half * 3 && whole > UNSEEN_MILLISECONDS * 12;
  return isGrowing || whole > CEILING_MILLISECONDS
    ? `${half} ms for ${HALF} characters, ${whole} ms for ${WHOLE}`
    : null;
}

describe("regular expressions", () => {
  let patterns: readonly FoundPattern[] = [];

  beforeAll(async () => {
    patterns = [...literalPatterns(), ...(await compiledPatterns(compileTables))];
  }, 60_000);

  it("are all found", () => {
    const files = new Set(patterns.map(({ where }) => where.replace(/:\d+$/u, "")));
    expect(patterns.length).toBeGreaterThan(1_000);
    for (const file of [
      "structure/outdated-table.ts",
      "structure/steering.ts",
      "domain/required-documents.ts",
    ])
      expect(files).toContain(file);
  });

  it("are short enough for the engine to optimise", () => {
    const long = patterns.filter(({ pattern }) => pattern.source.length > LONGEST_OPTIMISED);
    expect(long.map(({ where, pattern }) => `${where}: ${pattern.source.length} characters`)).toEqual([]);
  });

  it("are linear by their form, or say so to a checker of their automata", async () => {
    const unbounded = patterns.filter(({ pattern }) => isUnbounded(pattern.source));
    const verdicts: Array<{ readonly found: FoundPattern; readonly said: string | null }> = [];
    for (const found of unbounded) verdicts.push({ found, said: await verdict(found) });
    const open = verdicts.filter(({ said }) => said === null);
    process.stdout.write(
      `${patterns.length} patterns: ${patterns.length - unbounded.length} bounded, ${unbounded.length - open.length} checked, ${open.length} left to the clock\n`,
    );
    const faults = verdicts.filter(({ said }) => said !== null && said !== "linear");
    expect(faults.map(({ found, said }) => `${found.where} ${found.pattern}: ${said}`)).toEqual([]);
    expect(open.length).toBeLessThan(patterns.length / 100);
  }, 300_000);

  it("take no more than twice the time for twice the text", () => {
    const slow = patterns.flatMap(({ pattern, where }) => {
      for (const pump of pumpsFor(pattern)) {
        const fault = slowness(pattern, pump);
        if (fault !== null) return [`${where} ${pattern} on ${JSON.stringify(pump).slice(0, 200)}: ${fault}`];
      }
      return [];
    });
    expect(slow).toEqual([]);
  }, 300_000);

  it.each([/\s+$/u, /^\[([^\]]*\d[^\]]*)\]$/u, /^(?:a+)+$/u])("%s would be found", async (pattern) => {
    expect(isUnbounded(pattern.source)).toBe(true);
    expect(await verdict({ pattern, where: "" })).toMatch(/polynomial|exponential/u);
  });

  it.each([
    { pattern: /\s+$/u, pump: " " },
    { pattern: /\{[^}]*\}|./gu, pump: "{{" },
  ])("$pattern would be measured as slow", ({ pattern, pump }) => {
    expect(pumpsFor(pattern).map((found) => found.pump)).toContain(pump);
    expect(slowness(pattern, { before: "", pump })).not.toBeNull();
  });
});
