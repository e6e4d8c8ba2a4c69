import { describe, expect, it } from "vitest";
import { matchRegister } from "../../src/register/match-register.ts";
import type { RegisterRow } from "../../src/register/read-register.ts";

const rowOf = (...paths: string[]): RegisterRow => ({ number: 2, paths, stated: [] });

/** The documents that one row means: several when it cannot be told. */
function meant(row: RegisterRow, paths: readonly string[], roots: readonly string[] = ["intranät"]): string {
  const { rows, ambiguous } = matchRegister([row], paths, roots);
  return ambiguous.length > 0 ? "ambiguous" : ([...rows.keys()][0] ?? "none");
}

const PATHS = [
  "intranät/HR/Rutin för lön.docx",
  "intranät/HR/policy.pdf",
  "intranät/IT/policy.pdf",
  "intranät/export.zip!/Ekonomi/taxa.pdf",
  "intranät/plan.md",
];

describe("the document that a row means", () => {
  it.each([
    ["HR/policy.pdf", "intranät/HR/policy.pdf"],
    ["hr\\Policy.PDF", "intranät/HR/policy.pdf"],
    ["./intranät/IT/policy.pdf", "intranät/IT/policy.pdf"],
    ["C:/export/2026/IT/policy.pdf", "intranät/IT/policy.pdf"],
    ["https://exempel.se/sites/styr/HR/Rutin%20f%C3%B6r%20l%C3%B6n.docx", "intranät/HR/Rutin för lön.docx"],
    ["Rutin för lön", "intranät/HR/Rutin för lön.docx"],
    ["taxa.pdf", "intranät/export.zip!/Ekonomi/taxa.pdf"],
    ["https://exempel.se/Ekonomi/taxa.pdf", "intranät/export.zip!/Ekonomi/taxa.pdf"],
    ["plan.md", "intranät/plan.md"],
    ["policy.pdf", "ambiguous"],
    ["Kultur/policy.pdf", "none"],
    ["lön.docx", "none"],
    ["", "none"],
  ])("of %s is %s", (written, expected) => {
    expect(meant(rowOf(written), PATHS)).toBe(expected);
  });

  it("is the one in just that place before one further in", () => {
    expect(meant(rowOf("policy.pdf"), ["a/policy.pdf", "a/b/policy.pdf"], ["a"])).toBe("a/policy.pdf");
  });

  it("is told by folder and name together when the path alone means nothing", () => {
    expect(meant(rowOf("sites/IT", "sites/IT/policy.pdf"), PATHS)).toBe("intranät/IT/policy.pdf");
  });

  it("is found below each of several roots", () => {
    const roots = ["hr", "hr/lön"];
    expect(meant(rowOf("x/b/c.pdf"), ["hr/lön/b/c.pdf"], roots)).toBe("hr/lön/b/c.pdf");
    expect(meant(rowOf("x/b/c.pdf"), ["hr/lön/b/c.pdf"], ["hr"])).toBe("none");
  });

  it("is described by its first row alone", () => {
    const rows = [rowOf("plan.md"), rowOf("PLAN.md"), rowOf("saknas.md")];
    const { repeated, unmatched } = matchRegister(rows, PATHS, ["intranät"]);
    expect(repeated).toEqual([rows[1]]);
    expect(unmatched).toEqual([rows[2]]);
  });

  it("is found in a time that grows with the number of rows, however alike the names", () => {
    const paths = Array.from({ length: 20_000 }, (_, index) => `site/${index}/index.html`);
    const rows = paths.map((path) => rowOf(`https://exempel.se/${path.slice(5)}`));
    const started = performance.now();
    expect(matchRegister(rows, paths, ["site"]).rows.size).toBe(paths.length);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
