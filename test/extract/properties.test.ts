/** What must hold for every document. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindsIn, modelOf, statementsIn } from "./written-document.ts";

const SENTENCES = [
  "Chefen ska lyssna på medarbetarna.",
  "Nycklar får inte lånas ut.",
  "Rummet bör vädras.",
  "Enheten får välja färg.",
  "Huset byggdes för länge sedan.",
  "Om det regnar ska fönstren stängas.",
  "Kontrollera att spisen är av.",
  "De som ska resa samlas här.",
];
const sentence = fc.constantFrom(...SENTENCES);
const word = fc.constantFrom(
  ..."ska får inte bör om som att och Chefen listan lämnas måste , : – ( ) ” 7 § kan INF".split(" "),
);

describe("for every document", () => {
  it("the order of unrelated paragraphs does not matter", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence), (lines) => {
        const there = kindsIn(lines);
        const back = kindsIn([...lines].reverse());
        expect(back).toEqual([...there].reverse());
      }),
    );
  });

  it("paragraphs say what their sentences say alone", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (sentences) => {
        const together = kindsIn([`Text. ${sentences.join(" ")}`]);
        expect(together).toEqual(sentences.flatMap((one) => kindsIn([one])));
      }),
    );
  });

  it("every statement stands in its block, at its place, and any words are read without fail", () => {
    fc.assert(
      fc.property(fc.array(fc.array(word).map((words) => words.join(" "))), (lines) => {
        const filled = lines.filter((line) => line.trim() !== "");
        const model = modelOf(filled);
        for (const found of statementsIn(filled, { type: "rutin" })) {
          const block = model.blocks[found.place.block];
          expect(block?.text).toContain(found.text);
          expect(found.place.line).toBe(found.place.block + 1);
          expect(found.basis).toMatch(/^sv\/[a-z-]+\/./u);
        }
      }),
    );
  });

  it("more white space between words changes nothing", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom("  ", "\t", "\u00a0"), (text, gap) => {
        expect(kindsIn([text.replaceAll(" ", gap)])).toEqual(kindsIn([text]));
      }),
    );
  });
});

describe("time", () => {
  it.each([
    "får ",
    "ska inte, ",
    "om att som ",
    "Chefen ska, ",
    "och ",
    "är viktigt att ",
    "(ska ",
    "ska – ",
    "ingen ",
    ": ",
    "får … ",
  ])("is linear in the length of a sentence: %s", (part) => {
    const timed = (length: number): number => {
      const text = part.repeat(length / part.length);
      const start = performance.now();
      statementsIn([text], { type: "rutin" });
      return performance.now() - start;
    };
    timed(5_000);
    expect(timed(40_000)).toBeLessThan(4_000);
  });
});
