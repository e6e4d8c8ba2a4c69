import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SpanLookup } from "../../../src/read/doc/span-lookup.ts";

describe("a lookup of spans", () => {
  it("finds what a look at each of them finds, in whatever order places are asked for", () => {
    const lengths = fc.array(fc.record({ gap: fc.nat(3), length: fc.nat(4) }), { maxLength: 20 });
    fc.assert(
      fc.property(lengths, fc.array(fc.integer({ min: -2, max: 150 })), (parts, places) => {
        let end = 0;
        const spans = parts.map(({ gap, length }) => {
          const start = end + gap;
          end = start + length;
          return { start, end };
        });
        const lookup = new SpanLookup(spans);
        for (const place of places)
          expect(lookup.at(place)).toBe(
            spans.find((span) => span.start <= place && place < span.end) ?? null,
          );
      }),
    );
  });
});
