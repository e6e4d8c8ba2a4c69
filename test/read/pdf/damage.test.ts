import { describe, expect, it } from "vitest";
import { isDamaged } from "../../../src/read/pdf/damage.ts";

const SWEDISH =
  "Nämnden ska se till att det finns en plan för arbetet och att den följs. Det är chefen som ansvarar för att alla på enheten vet vad som gäller, och att frågor besvaras av rätt person under året, som bor här. ".repeat(
    20,
  );
const ENGLISH =
  "The manager is responsible for the plan and has to make sure that all of the staff know what is expected of them by the whole city council. ".repeat(
    30,
  );

describe("isDamaged", () => {
  it("passes sound Swedish and English text", () => {
    expect(isDamaged(SWEDISH)).toBe(false);
    expect(isDamaged(ENGLISH)).toBe(false);
  });
  it("sees that a letter is gone everywhere", () => {
    expect(isDamaged(SWEDISH.replace(/o/gu, ""))).toBe(true);
    expect(isDamaged(SWEDISH.replace(/[åäö]/gu, ""))).toBe(true);
    expect(isDamaged(SWEDISH.replace(/[to]/gu, ""))).toBe(true);
  });
  it("sees private-use characters and replacement characters", () => {
    expect(isDamaged(SWEDISH.replace(/e/gu, "\uE123"))).toBe(true);
    expect(isDamaged(SWEDISH.replace(/a/gu, "\uFFFD"))).toBe(true);
  });
  it("does not judge short texts and texts in other languages", () => {
    expect(isDamaged("kmmun")).toBe(false);
    expect(isDamaged("Der Vorstand beschließt über die Richtlinien. ".repeat(80))).toBe(false);
  });
});
