import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rarestMembers } from "../../src/facts/rarest-members.ts";

const SHARE = 0.75;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((member) => b.has(member)).length;
  return both / (a.size + b.size - both);
}

describe("the rarest members of sets", () => {
  it("are those that stand in fewest of the others, so many as are needed and no fewer than asked for", () => {
    const sets = [
      ["a", "b", "c", "d"],
      ["a", "b", "c", "e"],
      ["a", "b"],
    ];
    expect(rarestMembers(sets, { share: SHARE, fewest: 1 })).toEqual([["d", "c"], ["e", "c"], ["a"]]);
    expect(rarestMembers(sets, { share: SHARE, fewest: 3 })[2]).toEqual(["a", "b"]);
  });

  it("meet wherever two sets are alike enough", () => {
    const set = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(set, { minLength: 2, maxLength: 12 }), (members) => {
        const sets = members.map((each) => new Set(each));
        const keys = rarestMembers(sets, { share: SHARE, fewest: 1 });
        for (const [left, one] of sets.entries())
          for (const [right, other] of sets.entries())
            if (likeness(one, other) >= SHARE)
              expect(keys[left]?.some((key) => keys[right]?.includes(key))).toBe(true);
      }),
    );
  });
});
