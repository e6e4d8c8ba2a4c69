import { describe, expect, it } from "vitest";
import { weighedBySubstance } from "../../src/structure/substance.ts";

const doubtful = { steering: true, reason: "lays-down" };

describe("a text that only its words of force made a steering document", () => {
  it.each([
    [0, 300, "no-statements"],
    [1, 900, "in-passing"],
    [4, 801, "in-passing"],
    [4, 800, "lays-down"],
    [2, 60, "lays-down"],
  ])("%i statements in %i words: %s", (statements, words, reason) => {
    expect(weighedBySubstance(doubtful, { statements, words }).reason).toBe(reason);
  });

  it("is not weighed when its type, a decision or the configuration settled it", () => {
    for (const reason of ["type", "decided", "calls-itself", "forced-in", "unread"]) {
      const settled = { steering: true, reason };
      expect(weighedBySubstance(settled, { statements: 0, words: 1000 })).toBe(settled);
    }
    const aside = { steering: false, reason: "news" };
    expect(weighedBySubstance(aside, { statements: 50, words: 1000 })).toBe(aside);
  });
});
