import { describe, expect, it } from "vitest";
import { parseComment } from "../../../src/extract/corrections/parse-comment.ts";

describe("a comment that corrects", () => {
  it.each([
    ["tillit: inget krav, beskriver bara", "not-a-requirement", null, "beskriver bara", null],
    [
      "tillit: not a requirement: quoted from the law",
      "not-a-requirement",
      null,
      "quoted from the law",
      null,
    ],
    ["TILLIT : mål – önskat läge", "goal", null, "önskat läge", null],
    ["tillit: Mål ”trivas på\n jobbet”: önskat läge", "goal", "trivas på jobbet", "önskat läge", null],
    ['tillit: krav "Chefen": se § 4', "obligation", "Chefen", "se § 4", null],
    ["tillit: förbud: sagt så till och med 2027-12-31.", "prohibition", null, "sagt så", "2027-12-31"],
    ["tillit: goal, agreed (until 2027-01-31)", "goal", null, "agreed", "2027-01-31"],
    [
      "tillit: rekommendation, till 2020 gällde annat",
      "recommendation",
      null,
      "till 2020 gällde annat",
      null,
    ],
  ])("is understood: %s", (comment, is, words, reason, until) => {
    expect(parseComment(comment)).toEqual({ is, words, reason, until });
  });

  it.each([
    "tillit: inget krav",
    "tillit: målet är nått",
    "tillit: hej",
    "tillit:",
    "tillit: mål till 2027-12-31",
  ])("is not understood without a verdict and a reason: %s", (comment) => {
    expect(parseComment(comment)).toBeNull();
  });
});
