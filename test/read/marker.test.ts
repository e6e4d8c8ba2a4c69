import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitHeadingNumber, splitMarker } from "../../src/read/marker.ts";

describe("splitMarker", () => {
  it.each([
    ["• Chefen ska följa upp", "•", null, null],
    ["– Chefen ska följa upp", "–", null, null],
    ["- Chefen ska följa upp", "-", null, null],
    ["-Chefen ska följa upp", "-", null, null],
    ["* Chefen ska följa upp", "*", null, null],
    ["o Chefen ska följa upp", "o", null, null],
    ["▪ Chefen ska följa upp", "▪", null, null],
    ["•Chefen ska följa upp", "•", null, null],
    ["1. Chefen ska följa upp", "1.", "1", null],
    ["1.Chefen ska följa upp", "1.", "1", null],
    ["• • • • • • • Chefen ska följa upp", "•", null, null],
    ["1. 1. Chefen ska följa upp", "1.", "1", null],
    ["72) Chefen ska följa upp", "72)", "72", null],
    ["(1) Chefen ska följa upp", "(1)", "1", null],
    ["1.1 Chefen ska följa upp", "1.1", "1.1", null],
    ["1.1.1 Chefen ska följa upp", "1.1.1", "1.1.1", null],
    ["a) Chefen ska följa upp", "a)", "a", null],
    ["a. Chefen ska följa upp", "a.", "a", null],
    ["iv) Chefen ska följa upp", "iv)", "iv", null],
    ["§ 7 Chefen ska följa upp", "§ 7", "§ 7", null],
    ["7 § Chefen ska följa upp", "7 §", "7 §", null],
    ["Punkt 14: Chefen ska följa upp", "Punkt 14:", "14", null],
    ["Krav 7. Chefen ska följa upp", "Krav 7.", "7", null],
    ["R12: Chefen ska följa upp", "R12:", "R12", null],
    ["☐ Chefen ska följa upp", "☐", null, "empty"],
    ["☑ Chefen ska följa upp", "☑", null, "ticked"],
    ["[ ] Chefen ska följa upp", "[ ]", null, "empty"],
    ["[x] Chefen ska följa upp", "[x]", null, "ticked"],
    ["3. [ ] Chefen ska följa upp", "3.", "3", "empty"],
    ["3. ☐ Chefen ska följa upp", "3.", "3", "empty"],
    ["Chefen ska följa upp ☐", "☐", null, "empty"],
    ["4. Chefen ska följa upp [ ]", "4.", "4", "empty"],
  ])("splits %j", (line, marker, number, checkbox) => {
    expect(splitMarker(line)).toMatchObject({ marker, number, checkbox, rest: "Chefen ska följa upp" });
  });

  it.each([
    "2024 ska budgeten vara i balans",
    "6 kap. 33 § kommunallagen gäller",
    "33 § lagen om offentlig upphandling gäller",
    "1 mars ska planen vara klar",
    "kl. 8 öppnar receptionen",
    "A. Andersson",
    "A. B. Andersson deltar",
    "Steg 2 börjar när ansökan är inne",
    "1.5 miljoner kronor avsätts",
    "-5 grader är för kallt",
    "s.k. riktlinjer ska undvikas",
    "Chefen ska följa upp",
    "",
    " ",
  ])("leaves %j", (line) => {
    expect(splitMarker(line)).toBeNull();
  });

  it("gives back the words that stood after the marker, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const split = splitMarker(line);
        if (split === null) return;
        expect(line).toContain(split.rest);
        expect(split.rest).toBe(split.rest.trim());
        expect(split.marker).not.toBe("");
      }),
    );
  });

  it("is not slowed down by long lines", () => {
    const started = performance.now();
    splitMarker(`1. ${"x ".repeat(1_000_000)}`);
    splitMarker(`${" ".repeat(1_000_000)}1.`);
    splitMarker("[".repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("splitHeadingNumber", () => {
  it.each([
    ["4.2.1 Ansvar", "4.2.1", "Ansvar"],
    ["4. Ansvar", "4", "Ansvar"],
    ["2 kap. Tillsyn", "2 kap.", "Tillsyn"],
    ["§ 7 Beslut", "§ 7", "Beslut"],
    ["Ansvar", null, "Ansvar"],
    ["2024 års mål", null, "2024 års mål"],
  ])("splits %j", (heading, number, text) => {
    expect(splitHeadingNumber(heading)).toEqual({ number, text });
  });
});
