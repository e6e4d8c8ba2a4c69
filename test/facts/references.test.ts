import { describe, expect, it } from "vitest";
import { referenceRelations } from "../../src/facts/references.ts";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import { sampleDocument, sampleSettings } from "../model/sample-document.ts";

const document = (path: string, title: string, type: string, unit = "hr"): AuditedDocument =>
  sampleDocument({ path, title, type, unit });
const travel = document("resor", "Resepolicy", "policy");
const buying = document("inköp", "Riktlinje för inköp och utlägg", "riktlinje");
const from = document("utlägg", "Rutin för utlägg i fält", "rutin", "gata");

function meant(
  text: string,
  type: string,
  documents: readonly AuditedDocument[] = [travel, buying, from],
): string[] {
  const place = { page: null, line: 1, block: 0 };
  const mentions = new Map([["utlägg", [{ text, type, fewestWords: text.includes(" ") ? 3 : 1, place }]]]);
  return referenceRelations(documents, mentions, sampleSettings()).map(({ to }) => to);
}

describe("a reference", () => {
  it.each([
    ["resepolicyn", "policy", ["resor"]],
    ["riktlinjen för inköp och utlägg", "riktlinje", ["inköp"]],
    ["riktlinjen för inköp och utlägg som gäller hela kommunen", "riktlinje", ["inköp"]],
    ["riktlinjen för utlägg och inköp", "riktlinje", ["inköp"]],
    ["riktlinjen för inköp", "riktlinje", []],
    ["policyn för inköp och utlägg", "policy", []],
    ["rutinen för utlägg i fält", "rutin", []],
    ["biblioteksplanen", "plan", []],
  ])("to “%s” (%s) means %j", (text, type, expected) => {
    expect(meant(text, type)).toEqual(expected);
  });

  it("is told only when one document alone fits, or one of the same unit", () => {
    const other = document("resor-gata", "Resepolicy", "policy", "gata");
    expect(meant("resepolicyn", "policy", [travel, other, from])).toEqual(["resor-gata"]);
    const third = document("resor-skola", "Resepolicy", "policy", "skola");
    expect(meant("resepolicyn", "policy", [travel, third, from])).toEqual([]);
  });
});
