import { describe, expect, it } from "vitest";
import { type References, referencesAmong } from "../../src/facts/references.ts";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import type { DocumentMention } from "../../src/model/mention.ts";
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
  const mentions = new Map([
    ["utlägg", [{ text, type, fewestWords: text.includes(" ") ? 3 : 1, isWhole: false, place }]],
  ]);
  return found(mentions, documents).relations.map(({ to }) => to);
}

function found(
  mentions: ReadonlyMap<string, readonly DocumentMention[]>,
  documents: readonly AuditedDocument[],
): References {
  return referencesAmong({ inForce: documents, documents, mentions, settings: sampleSettings() });
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

describe("a whole name", () => {
  const place = { page: null, line: 1, block: 0 };
  const unknown = (text: string, type: string, isWhole = true): string[] => {
    const mention = { text, type, fewestWords: text.split(" ").length, isWhole, place };
    const { unknown, named } = found(new Map([["utlägg", [mention]]]), [travel, buying, from]);
    expect(named).toBe(isWhole ? 1 : 0);
    return unknown.map((each) => `${each.document}: ${each.text}`);
  };

  it("that no document bears is unknown", () => {
    expect(unknown("Rutin för nycklar", "rutin")).toEqual(["utlägg: Rutin för nycklar"]);
  });

  it.each([
    ["Riktlinje för inköp och utlägg", "riktlinje"],
    ["Policy för inköp och utlägg", "policy"],
    ["Riktlinje för inköp", "riktlinje"],
    ["Riktlinje för inköp, utlägg och resor med bil", "riktlinje"],
    ["Rutin för utlägg i fält", "rutin"],
  ])("is not unknown where a title says more, less or another type: %s", (text, type) => {
    expect(unknown(text, type)).toEqual([]);
  });

  it("is needed: what may be the rest of a sentence is never unknown", () => {
    expect(unknown("rutinen för nycklar", "rutin", false)).toEqual([]);
  });
});
