import { describe, expect, it } from "vitest";
import { folderUnit } from "../../src/structure/file-name.ts";
import { h, PROSE, p, profileOf } from "./make-model.ts";

describe("language", () => {
  it("is told by the small words", () => {
    expect(profileOf([h("Policy"), ...PROSE]).lang).toBe("sv");
    expect(
      profileOf([h("Policy"), p("This is how we work and what we have agreed to do when it is needed.")])
        .lang,
    ).toBe("en");
  });

  it("is told by letters or by the name when there is little or nothing to read", () => {
    expect(profileOf([p("Källare"), p("Förråd")]).lang).toBe("sv");
    expect(profileOf([], { path: "Krisledningsplan.pdf" }).lang).toBe("sv");
    expect(profileOf([p("2021"), p("4711")], { path: "x.pdf" }).lang).toBeNull();
  });
});

describe("unit", () => {
  const unit = (path: string, ...lines: string[]): string =>
    profileOf([h("Policy för cykling"), ...lines.map((line) => p(line)), ...PROSE], { path }).unit;

  it("is the first folder, within archives too, and none at the top", () => {
    expect(unit("barn-och-utbildning/skola/policy.pdf")).toBe("barn-och-utbildning");
    expect(unit("export.zip!/HR/policy.pdf")).toBe("HR");
    expect(unit("socialt/export.zip!/policy.pdf")).toBe("socialt");
    expect(unit("policy.pdf")).toBe("");
    expect(folderUnit("fixtures/intranet/socialt/policy.pdf", "fixtures/intranet")).toBe("socialt");
    expect(folderUnit("fixtures/intranet/policy.pdf", "fixtures/intranet")).toBe("");
  });

  it("is what the document says when it says it", () => {
    expect(unit("a/b.pdf", "Ansvarig förvaltning: Miljöförvaltningen")).toBe("Miljöförvaltningen");
    expect(unit("a/b.pdf", "Dnr: KS 2020/1", "Enhet: Cykelenheten")).toBe("Cykelenheten");
    expect(unit("a/b.pdf", "Enhet: Cykelenheten")).toBe("a");
  });
});

describe("an empty model", () => {
  it("is named and typed by its file", () => {
    expect(profileOf([], { path: "a/Riktlinje för cykling.docx" })).toMatchObject({
      title: "Riktlinje för cykling",
      type: "riktlinje",
      family: "normerande",
      unit: "a",
      steering: true,
      metadata: { decidedBy: null, owner: null },
    });
  });
});
