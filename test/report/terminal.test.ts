/** The report on terminals of every width, with and without colour. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/kinds.ts";
import { displayWidth } from "../../src/report/terminal/display-width.ts";
import { renderFindings } from "../../src/report/terminal/render-findings.ts";
import { terminalReporter } from "../../src/report/terminal/terminal-reporter.ts";
import { truncate, wrap } from "../../src/report/terminal/wrap.ts";
import { emptyResult, sampleResult } from "./sample-result.ts";

/** Sequences that set a style, as chalk writes them. */
const STYLES = new RegExp(`${String.fromCodePoint(0x1b)}\\[(?<codes>[0-9;]*)m`, "gu");

function widest(text: string): number {
  return Math.max(...text.replace(STYLES, "").split("\n").map(displayWidth));
}

describe("the terminal report", () => {
  const result = sampleResult();

  it.each([20, 40, 60, 80, 120])("holds its lines within %i columns", (width) => {
    for (const lang of LANGUAGES) {
      const text = terminalReporter.render(result, { lang, width, color: true });
      expect(widest(text)).toBeLessThanOrEqual(width);
    }
  });

  it("leaves no space at the end of a line", () => {
    const text = terminalReporter.render(result, { lang: "sv", width: 80, color: false });
    expect(text.split("\n").filter((line) => line.endsWith(" "))).toEqual([]);
  });

  it("differs in style alone when coloured, and is never red", () => {
    const plain = terminalReporter.render(result, { lang: "sv", width: 80, color: false });
    const coloured = terminalReporter.render(result, { lang: "sv", width: 80, color: true });
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(STYLES, "").replace(/ +$/gmu, "")).toBe(plain);
    const codes = [...coloured.matchAll(STYLES)].flatMap(({ groups }) =>
      (groups?.["codes"] ?? "").split(";"),
    );
    expect(codes.filter((code) => ["31", "41", "91", "101"].includes(code))).toEqual([]);
  });

  it("cuts long lists and says how many are left and where they are", () => {
    const copies = result.documents
      .filter(({ id }) => id === "remote")
      .flatMap((document) =>
        Array.from({ length: 30 }, (_, index) => ({ ...document, path: `p/${index}.pdf` })),
      );
    const findings = result.findings
      .filter(({ fingerprint }) => fingerprint === "f-too-long-personal/policy-distansarbete.pdf")
      .flatMap((finding) => copies.map(({ path }) => ({ ...finding, document: path })));
    const text = terminalReporter.render(
      sampleResult({ documents: copies, findings, plan: [], relations: [], problems: [] }),
      { lang: "sv", width: 80, color: false },
    );
    expect(text).toContain("… och 20 till (-o rapport.html visar alla)");
  });
});

describe("findings as a linter prints them", () => {
  const options = { lang: "sv", width: 80, color: false } as const;

  it("stand under their document with place, severity, message and rule", () => {
    const text = renderFindings(sampleResult(), options);
    expect(text).toContain("personal/policy-distansarbete.pdf\n");
    expect(text).toMatch(
      / {2}s\. 3, rad 17 {2}Att pröva {2}Stöder sig på AFS 2012:2, som inte längre gäller/u,
    );
    expect(text).toContain("[a-rule-of-an-older-version]");
    expect(text).toContain("1 viktigt, 4 att pröva, 1 info i 4 dokument");
  });

  it("leave out what somebody has set aside", () => {
    expect(renderFindings(sampleResult(), options)).not.toContain("missing-owner");
  });

  it("are nothing when there are none", () => {
    expect(renderFindings(emptyResult(), options)).toBe("");
  });

  it.each([20, 40, 120])("hold their lines within %i columns", (width) => {
    expect(widest(renderFindings(sampleResult(), { lang: "en", width, color: true }))).toBeLessThanOrEqual(
      width,
    );
  });
});

describe("wrapping", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 200 });

  it("never passes the width and keeps every character but spaces", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("cuts with an ellipsis only what does not fit", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, width) => {
        const cut = truncate(text, width);
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        if (displayWidth(text) <= width) expect(cut).toBe(text);
      }),
    );
  });
});
