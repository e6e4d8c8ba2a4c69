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
    [
      "utlägg",
      [{ by: "name" as const, text, type, fewestWords: text.includes(" ") ? 3 : 1, isWhole: false, place }],
    ],
  ]);
  return found(mentions, documents).relations.map(({ to }) => to);
}

function found(
  mentions: ReadonlyMap<string, readonly DocumentMention[]>,
  documents: readonly AuditedDocument[],
): References {
  return referencesAmong({
    inForce: documents,
    originals: documents,
    documents,
    mentions,
    links: [],
    dead: [],
    newer: new Map(),
    settings: sampleSettings(),
  });
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
    const mention = { by: "name" as const, text, type, fewestWords: text.split(" ").length, isWhole, place };
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

describe("a number or a link", () => {
  const place = { page: null, line: 1, block: 0 };
  const decided = (path: string, diaryNumber: string, title = path) =>
    sampleDocument({ path, title, metadata: { decidedBy: "Kommunstyrelsen", diaryNumber } });
  const [old, now] = [decided("hr/arkiv/resor.md", "KS 2019/0017"), decided("hr/resor.md", "KS 2025/31")];
  const rule = decided("afs.pdf", "AV 2022/1", "Arbetsmiljöverkets föreskrifter (AFS 2023:1)");

  function pointing(numbers: readonly string[], links: readonly string[] = []): References {
    const mentions = numbers.map((number) => ({ by: "number" as const, text: number, number, place }));
    return referencesAmong({
      inForce: [now, rule, from],
      originals: [old, now, rule, from],
      documents: [old, now, rule, from],
      mentions: new Map([[from.path, mentions]]),
      dead: [],
      links: links.map((to) => ({ from: from.path, to, address: to })),
      newer: new Map([[old.path, now.path]]),
      settings: sampleSettings(),
    });
  }
  const relations = (references: References) =>
    references.relations.map(({ to, evidence }) => [to, evidence[0]?.text]);

  it("means the document that was decided under it, or that has it in its title", () => {
    expect(relations(pointing(["KS 2025/31", "AFS 2023/1", "KS 2001/9"]))).toEqual([
      ["hr/resor.md", "KS 2025/31"],
      ["afs.pdf", "AFS 2023/1"],
    ]);
  });

  it("is told once for each document, in the order of the text, links last", () => {
    expect(relations(pointing(["KS 2025/31", "KS 2025/31"], ["hr/resor.md", "afs.pdf"]))).toEqual([
      ["hr/resor.md", "KS 2025/31"],
      ["afs.pdf", "afs.pdf"],
    ]);
  });

  it("to a document that a newer one has replaced is outdated, and no relation", () => {
    const references = pointing(["KS 2019/17"], ["hr/arkiv/resor.md"]);
    expect(references.relations).toEqual([]);
    expect(references.outdated.map(({ text, to, newer }) => [text, to, newer])).toEqual([
      ["KS 2019/17", "hr/arkiv/resor.md", "hr/resor.md"],
      ["hr/arkiv/resor.md", "hr/arkiv/resor.md", "hr/resor.md"],
    ]);
  });

  it("of two documents under one number means neither", () => {
    const twice = [decided("a", "KS 2025/31"), decided("b", "KS 2025/31"), from];
    const mentions = new Map([
      [from.path, [{ by: "number" as const, text: "KS 2025/31", number: "KS 2025/31", place }]],
    ]);
    expect(found(mentions, twice).relations).toEqual([]);
  });

  it("tells which version is meant where a name alone would mean the one in force", () => {
    const named = {
      by: "name" as const,
      text: "policyn för resor",
      type: "policy",
      fewestWords: 3,
      isWhole: false,
      place,
    };
    const numbered = { by: "number" as const, text: "KS 2019/17", number: "KS 2019/17", place };
    const [before, after] = [
      decided("old", "KS 2019/17", "Policy för resor"),
      decided("new", "KS 2025/31", "Policy för resor"),
    ];
    const among = (mentions: readonly DocumentMention[]) =>
      referencesAmong({
        inForce: [after, from],
        originals: [before, after, from],
        documents: [before, after, from],
        mentions: new Map([[from.path, mentions]]),
        links: [],
        dead: [],
        newer: new Map([["old", "new"]]),
        settings: sampleSettings(),
      });
    expect(relations(among([named]))).toEqual([["new", "policyn för resor"]]);
    expect(relations(among([named, numbered]))).toEqual([]);
    expect(among([named, numbered]).outdated).toHaveLength(1);
  });
});
