/** Signs at the end of a text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trimmedEnd } from "../../src/text/trimmed-end.ts";

describe("the end of a text", () => {
  it("loses its white space and the signs named, in any order", () => {
    expect(trimmedEnd("Beslutad av : ;\u00a0", ":;")).toBe("Beslutad av");
    expect(trimmedEnd(" : ", ":")).toBe("");
    expect(trimmedEnd("a:b", ":")).toBe("a:b");
  });

  it("is what a pattern would leave", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ":", " ", "\n", "]") }), (text) => {
        expect(trimmedEnd(text, ":]")).toBe(text.replace(/[\s:\]]+$/u, ""));
      }),
    );
  });
});
