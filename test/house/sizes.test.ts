/** Files and functions stay small enough to be read in one go. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readSource, sourceFiles } from "./source-files.ts";

const LARGEST_FILE = 400;
const FILE_P95 = 250;
const LARGEST_FUNCTION = 80;
const FUNCTION_P95 = 35;
const MOST_PARAMETERS = 3;

interface MeasuredFunction {
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
}

function functionsOf(file: string): MeasuredFunction[] {
  const source = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true);
  const found: MeasuredFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({
        name: `${file}:${first + 1}`,
        lines: last - first + 1,
        parameters: node.parameters.length,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

describe("sizes", () => {
  const files = sourceFiles().map((file) => ({ file, lines: readSource(file).split("\n").length - 1 }));
  const functions = sourceFiles().flatMap(functionsOf);

  it("no file is longer than 400 lines, 95 of 100 no longer than 250", () => {
    expect(files.filter(({ lines }) => lines > LARGEST_FILE)).toEqual([]);
    expect(
      percentile(
        files.map(({ lines }) => lines),
        0.95,
      ),
    ).toBeLessThanOrEqual(FILE_P95);
  });

  it("no function is longer than 80 lines, 95 of 100 no longer than 35", () => {
    expect(functions.filter(({ lines }) => lines > LARGEST_FUNCTION)).toEqual([]);
    expect(
      percentile(
        functions.map(({ lines }) => lines),
        0.95,
      ),
    ).toBeLessThanOrEqual(FUNCTION_P95);
  });

  it("no function takes more than three positional parameters", () => {
    expect(functions.filter(({ parameters }) => parameters > MOST_PARAMETERS)).toEqual([]);
  });

  it("every file says in its first line what it answers for", () => {
    const silent = sourceFiles().filter((file) => !/^\/\*\*|^\/\//u.test(readSource(file)));
    expect(silent).toEqual([]);
  });
});
