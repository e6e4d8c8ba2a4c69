/** Human text is never matched with JavaScript's ASCII-only \b and \w, and nothing is switched off. */
import { describe, expect, it } from "vitest";
import { readSource, sourceFiles } from "./source-files.ts";

interface Sighting {
  readonly file: string;
  readonly line: string;
}

function linesMatching(pattern: RegExp): Sighting[] {
  return sourceFiles().flatMap((file) =>
    readSource(file)
      .split("\n")
      .filter((line) => pattern.test(line) && !/^\s*(?:\/\/|\/?\*)/u.test(line))
      .map((line) => ({ file, line: line.trim() })),
  );
}

describe("the house's words", () => {
  it("uses Unicode-aware patterns", () => {
    const ascii = linesMatching(/(?<!\\)\\[bw](?![a-z])/u).filter(({ file }) => file !== "text/pattern.ts");
    expect(ascii).toEqual([]);
  });

  it("switches no check off", () => {
    expect(
      linesMatching(/@ts-ignore|@ts-expect-error|biome-ignore|eslint-disable|\bas any\b|: any\b/u),
    ).toEqual([]);
  });

  it("leaves nothing for later", () => {
    expect(
      linesMatching(/\b(?:TODO|FIXME|XXX|HACK)\b/u).filter(({ file }) => !file.includes("draft-left-overs")),
    ).toEqual([]);
  });
});
