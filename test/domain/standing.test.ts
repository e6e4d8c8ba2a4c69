import { describe, expect, it } from "vitest";
import { byStanding, holdForTheSame } from "../../src/domain/standing.ts";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import { sampleDocument } from "../model/sample-document.ts";

function decided(path: string, decidedBy: string | null, decidedDate?: string): AuditedDocument {
  const unit = path.split("/")[0] ?? "";
  const date = decidedDate === undefined ? {} : { decidedDate };
  const sample = sampleDocument({ path, unit, metadata: { decidedBy: decidedBy ?? "", ...date } });
  return decidedBy === null ? { ...sample, metadata: { ...sample.metadata, decidedBy: null } } : sample;
}

describe("the standing of documents", () => {
  it("follows the level of those who decide, then the day, then the path", () => {
    const documents = [
      decided("a/1", null),
      decided("a/2", "Enhetschef", "2024-01-01"),
      decided("a/3", "Enhetschef", "2025-01-01"),
      decided("a/4", "Socialnämnden"),
      decided("a/5", "Kommunfullmäktige"),
      decided("a/0", "Socialnämnden"),
    ];
    expect(documents.sort(byStanding).map(({ path }) => path)).toEqual([
      "a/5",
      "a/0",
      "a/4",
      "a/3",
      "a/2",
      "a/1",
    ]);
  });

  it("is common to all units when decided at the top", () => {
    const [night, day] = [decided("natt/a", "Enhetschef"), decided("dag/a", "Enhetschef")];
    expect(holdForTheSame(night, day)).toBe(false);
    expect(holdForTheSame(night, decided("natt/b", null))).toBe(true);
    expect(holdForTheSame(decided("kansli/a", "Kommunstyrelsen"), day)).toBe(true);
  });
});
