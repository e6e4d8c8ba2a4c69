import { describe, expect, it } from "vitest";
import { h, PROSE, p, profileOf, row, running } from "./make-model.ts";

const title = (...args: Parameters<typeof profileOf>): string => profileOf(...args).title;

describe("titles", () => {
  it("stand in the first heading that is one", () => {
    expect(title([h("Granby kommun"), h("Policy för cykling"), h("Syfte", 2), ...PROSE])).toBe(
      "Policy för cykling",
    );
    expect(
      title([h("Skogsverkets författningssamling"), h("SKOGFS 2021:3", 2), h("Föreskrifter om träd;", 2)]),
    ).toBe("Föreskrifter om träd");
    expect(title([running("Granby kommun"), h("Sida 1 (7)"), h("2021-05-03"), h("Cykling i tjänsten")])).toBe(
      "Cykling i tjänsten",
    );
  });

  it("on covers may be broken up, or begin with the type alone", () => {
    expect(title([h("Riktlinjer för"), h("cykling i tjänsten"), ...PROSE])).toBe(
      "Riktlinjer för cykling i tjänsten",
    );
    expect(title([h("RIKTLINJE"), p("Cykling i tjänsten"), ...PROSE])).toBe("Riktlinje – Cykling i tjänsten");
    expect(title([running("Granby"), h("RUTIN"), p("Lån av cykel"), ...PROSE])).toBe("Rutin – Lån av cykel");
    expect(title([h("Ändringslogg"), h("Cykelrutin"), ...PROSE])).toBe("Cykelrutin");
    expect(title([p("Policy för cykling"), h("Policyn innebär att"), ...PROSE])).toBe("Policy för cykling");
    expect(title([h("Policy"), h("Cykelpolicy för Granby"), ...PROSE])).toBe("Cykelpolicy för Granby");
    expect(title([h("och allmänna råd om träd"), h("Skogsverkets föreskrifter"), ...PROSE])).toBe(
      "Skogsverkets föreskrifter och allmänna råd om träd",
    );
  });

  it("take in the years that stand on a line of their own below", () => {
    expect(title([h("Cykelplan"), p("2024–2027"), ...PROSE])).toBe("Cykelplan 2024–2027");
    expect(title([running("Granby"), h("Cykelplan"), h("2024", 2), ...PROSE])).toBe("Cykelplan 2024");
    expect(title([h("Cykelplan 2020"), p("2024"), ...PROSE])).toBe("Cykelplan 2020");
    expect(title([h("Cykelplan"), p("2024-05-03"), ...PROSE])).toBe("Cykelplan");
  });

  it.each([
    ["Riktlinje för cyklingAntagen av kommunstyrelsen 2020-01-01", "Riktlinje för cykling"],
    ["Policy för cykling Dnr KS 2020/17", "Policy för cykling"],
    ["Rutin för cykling 1 (7)", "Rutin för cykling"],
    ["Granby kommun Policy för cykling", "Policy för cykling"],
    ["RIKTLINJER FÖR CYKLING OCH IT", "Riktlinjer för cykling och IT"],
    ["Föreskrifter¹ om träd;", "Föreskrifter om träd"],
    ["Rutin för nya versioner", "Rutin för nya versioner"],
  ])("are cut out of their line: %s", (line, expected) => {
    expect(title([h(line), ...PROSE])).toBe(expected);
  });

  it("are no sections", () => {
    expect(title([h("Inledning"), ...PROSE, h("Syfte")], { path: "a/Cykelplan 2024.docx" })).toBe(
      "Cykelplan 2024",
    );
    expect(title([h("Innehåll"), h("Mål"), ...PROSE], { path: "a/policy_for_cykling.pdf" })).toBe(
      "Policy for cykling",
    );
  });

  it("stand on the first line of files without headings", () => {
    expect(title([p("Riktlinjer för cykling"), ...PROSE])).toBe("Riktlinjer för cykling");
    expect(title([p("RIKTLINJER FÖR CYKLING"), ...PROSE])).toBe("Riktlinjer för cykling");
  });

  it("stand in a paragraph above all headings, when it names a type", () => {
    expect(
      title([p("Riktlinjer för cykling"), p("Antagen av KF 2020-01-01"), h("Förhållningssätt"), ...PROSE]),
    ).toBe("Riktlinjer för cykling");
    expect(title([p("Start > Policyer och riktlinjer"), h("Cykling i tjänsten"), ...PROSE])).toBe(
      "Cykling i tjänsten",
    );
  });

  it("come from the information table when no heading gives one", () => {
    expect(title([row(0, "Dokumentnamn", "Cykling i tjänsten"), row(0, "Version", "2"), ...PROSE])).toBe(
      "Cykling i tjänsten",
    );
  });

  it("come from front matter when the text has only sections", () => {
    const properties = [{ name: "title", value: "Cykling", source: "front-matter" as const }];
    expect(title([h("Innan du cyklar", 2), ...PROSE], { properties })).toBe("Cykling");
    expect(title([h("Cykling i tjänsten", 1), ...PROSE], { properties })).toBe("Cykling i tjänsten");
  });

  it("come from the file's properties only when they are sound", () => {
    const property = (value: string) => [{ name: "Title", value, source: "file-properties" as const }];
    const path = "a/cykelrutin.pdf";
    expect(title(PROSE, { path, properties: property("Rutin för cykling - Insidan - Granby kommun") })).toBe(
      "Rutin för cykling",
    );
    for (const unsound of ["Microsoft Word - cykel3.doc", "Dokument1", "cykel.docx", "Mall protokoll", ""]) {
      expect(title(PROSE, { path, properties: property(unsound) })).toBe("Cykelrutin");
    }
  });

  it("come from the file name when there is nothing to read", () => {
    expect(title([], { path: "export.zip!/HR/Policy för cykling 2020.pdf" })).toBe("Policy för cykling 2020");
    expect(title([], { path: "rutin-cykling_i-tjänsten.docx" })).toBe("Rutin cykling i tjänsten");
  });
});
