import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidingBody, findDecidingBody } from "../../src/domain/deciding-bodies.ts";

describe("deciding bodies", () => {
  it.each([
    ["Kommunfullmäktige i Granby", "Kommunfullmäktige", "fullmäktige"],
    ["KF § 14, 2020-01-02", "Kommunfullmäktige", "fullmäktige"],
    ["kommunfullmäktiges beslut", "Kommunfullmäktige", "fullmäktige"],
    ["KS/2005:90", "Kommunstyrelsen", "styrelse"],
    ["Kommunstyrelsens arbetsutskott", "Kommunstyrelsens arbetsutskott", "utskott"],
    ["KSAU", "Kommunstyrelsens arbetsutskott", "utskott"],
    ["Barn- och utbildningsnämnden", "Barn- och utbildningsnämnden", "nämnd"],
    ["BUN 2019-03-04", "Barn- och utbildningsnämnden", "nämnd"],
    ["BARN- OCH UTBILDNINGSNÄMNDEN", "Barn- och utbildningsnämnden", "nämnd"],
    ["socialnämnd", "Socialnämnden", "nämnd"],
    ["Vård och omsorgsnämnden", "Vård och omsorgsnämnden", "nämnd"],
    ["tekniska nämndens beslut", "Tekniska nämnden", "nämnd"],
    ["kommundirektören", "Kommundirektör", "ledning"],
    ["Kommundirektörens ledningsgrupp", "Kommundirektör", "ledning"],
    ["kommunledningsgrupp, december 2017", "Kommunledningsgruppen", "ledning"],
    ["HR-chefen", "HR-chef", "chef"],
    ["Administrativ chef", "Administrativ chef", "chef"],
    ["Enhetschef hemtjänst", "Enhetschef", "chef"],
    ["rektorn", "Rektor", "chef"],
    ["Socialstyrelsen", "Socialstyrelsen", "myndighet"],
    ["Arbetsmiljöverket", "Arbetsmiljöverket", "myndighet"],
    [
      "Myndigheten för samhällsskydd och beredskap",
      "Myndigheten för samhällsskydd och beredskap",
      "myndighet",
    ],
    ["the Board of Directors", "Board", "styrelse"],
  ])("%s", (text, name, level) => {
    expect(decidingBody(text)).toEqual({ name, level });
  });

  it("sees no body in other words", () => {
    for (const text of ["", "2019-05-06", "arkskrift", "Anna Nilsson", "ks-liknande", "handskf"]) {
      expect(decidingBody(text), text).toBeNull();
    }
  });

  it("takes the body that is named first", () => {
    expect(decidingBody("Kommunstyrelsen på uppdrag av kommunfullmäktige")?.name).toBe("Kommunstyrelsen");
  });

  it("gives words that stand at the place it names", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("KF", "socialnämnden", "enhetschef", "Boverkets"),
        (before, body) => {
          const text = `${before} ${body}`;
          const found = findDecidingBody(text);
          expect(found).not.toBeNull();
          expect(text.startsWith(found?.text ?? "\u0000", found?.offset)).toBe(true);
        },
      ),
    );
  });

  it("stays linear on long words", () => {
    const started = performance.now();
    decidingBody("nämnd-".repeat(20_000));
    decidingBody("a".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
