import { describe, expect, it } from "vitest";
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import type { StatedField } from "../../src/model/stated-value.ts";
import { isUnderstood } from "../../src/structure/stated-values.ts";
import { h, PROSE, p, profileOf } from "./make-model.ts";

const DOCUMENT = [h("Policy för cykling"), p("Dokumentansvarig: Stadsbyggnadschefen"), ...PROSE];

describe("what a register says of a document", () => {
  it("wins over what the document says, and leaves the rest to it", () => {
    const stated = [
      { field: "title", value: "Riktlinje för cyklar" },
      { field: "type", value: "Riktlinje" },
      { field: "unit", value: "Trafik" },
      { field: "decision", value: "KF 2023-06-19 § 88" },
      { field: "validUntil", value: "2027-12-31" },
    ] as const;
    const { title, type, typeEvidence, unit, metadata } = profileOf(DOCUMENT, { stated });
    expect({ title, type, typeEvidence, unit }).toEqual({
      title: "Riktlinje för cyklar",
      type: "riktlinje",
      typeEvidence: "Riktlinje",
      unit: "Trafik",
    });
    expect(metadata.decidedBy).toEqual({
      value: "Kommunfullmäktige",
      text: "KF 2023-06-19 § 88",
      source: "register",
      place: null,
    });
    expect(metadata.decidedDate?.value).toBe("2023-06-19");
    expect(metadata.decisionParagraph?.value).toBe("§ 88");
    expect(metadata.validUntil?.source).toBe("register");
    expect(metadata.owner).toMatchObject({ value: "Stadsbyggnadschef", source: "field" });
  });

  it("is taken from the column of its own before one that holds it beside others", () => {
    const stated = [
      { field: "decision", value: "KF 2023-06-19" },
      { field: "decidedDate", value: "2023-06-20" },
    ] as const;
    expect(profileOf(DOCUMENT, { stated }).metadata.decidedDate?.value).toBe("2023-06-20");
  });

  it.each<[StatedField, string, boolean]>([
    ["type", "Policy", true],
    ["type", "policy", true],
    ["type", "Guideline", true],
    ["type", "Hyllmeter", false],
    ["decidedDate", "2 maj 2021", true],
    ["validUntil", "tills någon säger till", false],
    ["owner", "Ekonomichefen", true],
    ["title", "Vad som helst", true],
  ])("is understood or not: %s %s", (field, value, expected) => {
    expect(isUnderstood({ field, value }, DOCUMENT_TYPES)).toBe(expected);
  });

  it("leaves the type to the document when no type is called so", () => {
    expect(profileOf(DOCUMENT, { stated: [{ field: "type", value: "Hyllmeter" }] }).type).toBe("policy");
  });
});
