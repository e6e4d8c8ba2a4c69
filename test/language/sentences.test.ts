import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/language/sentences.ts";
import type { Language } from "../../src/model/kinds.ts";

const split = (text: string, lang: Language = "sv"): string[] =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe("sentences that must stay whole", () => {
  it.each([
    "Beslut enligt 6 kap. 33 § kommunallagen (2017:725) ska anmälas.",
    "Ansökan lämnas till t.ex. Enheten för bidrag senast kl. 08.00 den 1 mars.",
    "Bilagor m.m. lämnas i original.",
    "Kostnaden är högst 6,5 procent, dvs. 70 000 kr. per år.",
    "Ansvarig är A. Lindgren på ekonomi.",
    "1. Kontrollera att dörren är låst.",
    "Gränsen (är det rimligt?) ska prövas varje år.",
    "OBS. Vid resor över dygnet gäller en annan blankett.",
    "S:t Eriks plats fr. o. m. Mars är stängd.",
  ])("%s", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("sentences that must be parted", () => {
  it.each([
    ["Chefen beslutar. Medarbetaren informeras.", 2],
    ["Listan omfattar nycklar m.m. Den förvaras i skåpet.", 2],
    ["Se rutinen.1 Den gäller alla.", 2],
    ["Beslutet gäller till 2026. Därefter prövas det.", 2],
    ["Gäller det dig? Kontakta då chefen! Ring annars växeln.", 3],
    ["Det kallas ”egenkontroll.” Den görs varje dag.", 2],
    ["Välj plan B. Den är billigare.", 2],
  ])("%s", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it("knows English abbreviations", () => {
    expect(split("Use tools, e.g. Slack, before 5 p.m. on Fridays. Tell Dr. Smith.", "en")).toEqual([
      "Use tools, e.g. Slack, before 5 p.m. on Fridays.",
      "Tell Dr. Smith.",
    ]);
  });
});

describe("for every text", () => {
  it("the sentences are in order, apart, trimmed and hold every letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."Ab .!?…1§(”\n kap.t") }), (text) => {
        const spans = splitSentences(text, "sv");
        const joined = spans.map(({ start, end }) => text.slice(start, end));
        expect(joined.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        expect(joined.every((sentence) => sentence === sentence.trim() && sentence !== "")).toBe(true);
        expect(spans.every((span, index) => span.start >= (spans[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  it("takes time linear in its length", () => {
    const hostile = ["kap. A. ", "... ", "a.b.c", "!?!?", '. "" ', "Ord. "];
    for (const part of hostile) {
      const text = part.repeat(1_000_000 / part.length);
      const start = performance.now();
      splitSentences(text, "sv");
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
