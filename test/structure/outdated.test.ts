import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OutdatedMention } from "../../src/model/audited-document.ts";
import { findOutdated } from "../../src/structure/outdated.ts";
import { modelOf, p, running } from "./make-model.ts";

const mentions = (...lines: string[]): readonly OutdatedMention[] =>
  findOutdated(modelOf(lines.map((line) => p(line))));
const texts = (...lines: string[]): string[] => mentions(...lines).map(({ text }) => text);

describe("what is outdated", () => {
  it("repealed statutes, with successor, date, weight and place", () => {
    expect(mentions("Vi utreder enligt socialtjänstlagen (2001:453).")).toEqual([
      {
        kind: "statute",
        text: "2001:453",
        old: "Socialtjänstlagen (SoL) (2001:453)",
        successor: "Socialtjänstlagen (2025:400)",
        date: "2025-07-01",
        confidence: "high",
        asLegalBasis: true,
        place: { page: 1, line: 1, block: 0 },
      },
    ]);
  });

  it("repealed statutes that only their number tells, as sure as the register is of them", () => {
    const told = (text: string) =>
      mentions(text).map(({ old, successor, confidence }) => [old, successor, confidence]);
    expect(told("Varor förtullas enligt tullagen (2000:1281).")).toEqual([
      ["SFS 2000:1281", "SFS 2016:253", "high"],
    ]);
    expect(told("Se hyreslagen (1968:346).")[0]?.[2] ?? "none").not.toBe("high");
    expect(told("Med stöd av skollagen (2010:800) beslutas följande.")).toEqual([]);
    expect(told("Enligt AFS 2000:1281 gäller följande.").filter(([old]) => old?.startsWith("SFS"))).toEqual(
      [],
    );
  });

  it.each([
    ["Reglerna följer av kommunallagen (1991:900).", true],
    ["Med stöd av personuppgiftslagen (1998:204) behandlas uppgifterna.", true],
    ["Socialtjänstlagen (2001:453) kräver att behoven utreds.", true],
    ["Läs mer: skollagen (1985:1100)", false],
    ["Lagar på området: kommunallagen (1991:900)", false],
  ])("leans on it or only mentions it: %s", (line, asLegalBasis) => {
    expect(mentions(line).map((mention) => mention.asLegalBasis)).toEqual([asLegalBasis]);
  });

  it.each([
    "Styrelsen beslutar om budgeten. Lag (2019:835).",
    "Paragrafen gäller även hyra. Lag (2001:453).",
    "Skollagen (2010:800), ändrad genom 2001:453",
    "Lagen ersätter socialtjänstlagen (2001:453).",
    "Socialtjänstlagen (2001:453) upphävdes den 1 juli 2025.",
    "Den tidigare personuppgiftslagen (1998:204) skyddade uppgifter.",
    "Datainspektionen (numera Integritetsskyddsmyndigheten) svarade.",
    "Åland har ett landsting.",
    "Hon skallade bollen vid skallerormen.",
    "Telefon 01991:9001",
  ])("nothing in: %s", (line) => {
    expect(texts(line)).toEqual([]);
  });

  it("names, with capitals where they matter", () => {
    expect(texts("Landstinget och SKL har en gemensam syn.", "Vägverket sköter vägen.")).toEqual([
      "Landstinget",
      "SKL",
      "Vägverket",
    ]);
    expect(texts("skl är en gammal förkortning, och eg är en ändelse.")).toEqual([]);
    expect(texts("EG:s direktiv")).toEqual(["EG:s"]);
  });

  it("terms once, statutes every time", () => {
    expect(texts("Alla skall hjälpas åt.", "Alla skall komma.")).toEqual(["skall"]);
    expect(texts("Enligt AFS 2001:1 gäller detta.", "Se även AFS 2001:1.")).toEqual([
      "AFS 2001:1",
      "AFS 2001:1",
    ]);
  });

  it("the longest of overlapping hits", () => {
    expect(texts("Landstingsfullmäktige beslutade.")).toEqual(["Landstingsfullmäktige"]);
  });

  it("sections of the old statute only", () => {
    expect(mentions("Delegering sker enligt 6 kap. 33 § kommunallagen.")[0]).toMatchObject({
      kind: "section",
      asLegalBasis: true,
    });
    expect(texts("Delegering sker enligt 6 kap. 33 § kommunallagen (2017:725).")).toEqual([]);
    expect(texts("Enligt 6 kap. 33 § skollagen ska skolan svara.", "Se kommunallagen.")).toEqual([]);
    expect(texts("Enligt 6 kap. 33 § ska skolan svara.")).toEqual([]);
  });

  it("running headers are left out", () => {
    expect(findOutdated(modelOf([running("Landstinget i Norrby")]))).toEqual([]);
  });

  it("the place lies in the text, whatever stands around it, and time is linear", () => {
    fc.assert(
      fc.property(fc.string(), (before) => {
        for (const { text, place } of mentions("x", `${before} enligt AFS 2001:1`)) {
          expect(`${before} enligt AFS 2001:1`).toContain(text);
          expect(place.block).toBe(1);
        }
      }),
    );
    const started = performance.now();
    mentions(
      "1991 : ".repeat(20_000),
      "landsting".repeat(10_000),
      "handikapp".repeat(10_000),
      "6 kap. ".repeat(20_000),
    );
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
