import { describe, expect, it } from "vitest";
import { contradictions } from "../../src/facts/contradictions.ts";
import type { StatementKind } from "../../src/model/kinds.ts";
import { type SampleParts, sampleDocument, sampleStatement } from "../model/sample-document.ts";

const says = (path: string, text: string, kind: StatementKind = "obligation", parts: SampleParts = {}) =>
  sampleDocument({
    path,
    unit: "kontor",
    metadata: { decidedBy: "Enhetschef", decidedDate: "2024-01-01" },
    statements: [sampleStatement({ text, kind })],
    ...parts,
  });
const told = (...documents: Parameters<typeof contradictions>[0]) =>
  contradictions(documents).map(({ from, to }) => `${from} ${to}`);

const TEN = "Medarbetaren ska lämna kvitton för utlägg till ekonomiavdelningen inom 10 arbetsdagar.";
const THIRTY = "Kvitton för utlägg ska medarbetaren lämna till ekonomiavdelningen inom 30 arbetsdagar.";

describe("documents that contradict each other", () => {
  it("give other figures for the same thing, in whatever order of words", () => {
    const [relation] = contradictions([says("a", TEN), says("b", THIRTY)]);
    expect(relation?.evidence.map(({ text }) => text)).toEqual([THIRTY, TEN]);
    expect(relation).toMatchObject({ kind: "contradicts", from: "b", to: "a" });
  });

  it("forbid here what is allowed there", () => {
    const allowed = "Hundar får tas med till arbetsplatsen på fredagar.";
    const forbidden = "Hundar får inte tas med till arbetsplatsen på fredagar.";
    expect(told(says("a", allowed, "permission"), says("b", forbidden, "prohibition"))).toEqual(["b a"]);
  });

  it.each([
    ["the same figure", TEN, TEN.replace("10", "tio")],
    ["other things counted", TEN, TEN.replace("arbetsdagar", "veckor")],
    ["another subject", TEN, "Chefen ska besvara ansökan om ledighet från medarbetaren inom 30 arbetsdagar."],
    ["no figure", TEN, TEN.replace(" inom 10 arbetsdagar", "")],
    [
      "another provision",
      "Nämnden ska följa bestämmelsen om jäv i 6 kap. 28 § lagen.",
      "Nämnden ska följa bestämmelsen om jäv i 5 kap. 20 § lagen.",
    ],
  ])("do not by %s", (_, one, other) => {
    expect(told(says("a", one), says("b", other))).toEqual([]);
  });

  it.each([
    [
      "must here and should there",
      "Besökare ska skriva in sig i receptionen före mötet.",
      "obligation",
      "Besökare bör skriva in sig i receptionen före mötet.",
      "recommendation",
    ],
    [
      "must here and need not there",
      "Besökare ska skriva in sig i receptionen före mötet.",
      "obligation",
      "Besökare behöver inte skriva in sig i receptionen före mötet.",
      "permission",
    ],
    [
      "must here and must not there",
      "Nyckeln ska lämnas i skåpet vid receptionen.",
      "obligation",
      "Nyckeln ska inte lämnas i skåpet vid receptionen.",
      "prohibition",
    ],
  ] as const)("have another force: %s", (_, one, kind, two, other) => {
    expect(told(says("a", one, kind), says("b", two, other))).toEqual(["b a"]);
  });

  const decides = (
    path: string,
    who: string,
    what = "beslutar om undantag från bokade möten.",
    parts: SampleParts = {},
  ) =>
    says(path, "", "obligation", {
      statements: [
        sampleStatement({ text: `${who} ${what}`, actor: { role: who.toLowerCase(), text: who } }),
      ],
      ...parts,
    });

  it("let somebody else decide", () => {
    expect(told(decides("a", "Enhetschefen"), decides("b", "Förvaltningschefen"))).toEqual(["b a"]);
  });

  it.each([
    ["one that may be the same", decides("a", "Enhetschefen"), decides("b", "Chefen")],
    [
      "what several may do",
      decides("a", "Enhetschefen", "läser protokollet från bokade möten."),
      decides("b", "Registratorn", "läser protokollet från bokade möten."),
    ],
    [
      "who delegates",
      decides("a", "Nämnden", undefined, { family: "organiserande" }),
      decides("b", "Enhetschefen"),
    ],
    [
      "something else decided",
      decides("a", "Enhetschefen"),
      decides("b", "Registratorn", "beslutar om format för digitala handlingar."),
    ],
  ])("do not by %s", (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });

  it.each([
    [
      "other words beside the other force",
      "Besökare ska skriva in sig i receptionen före mötet.",
      "Besökare bör skriva in sig i receptionen efter lunchen.",
    ],
    [
      "what each says of itself",
      "Enhetschefen ska ge dispens från dessa bestämmelser om hundar.",
      "Enhetschefen bör ge dispens från dessa bestämmelser om hundar.",
    ],
  ])("do not by %s", (_, one, other) => {
    expect(told(says("a", one), says("b", other, "recommendation"))).toEqual([]);
  });

  it("hold for the same people: another unit may have its own way, unless one is decided for all", () => {
    const elsewhere = { unit: "skola", metadata: { decidedBy: "Rektor", decidedDate: "2024-05-05" } };
    expect(told(says("a", TEN), says("b", THIRTY, "obligation", elsewhere))).toEqual([]);
    const common = { ...elsewhere, metadata: { decidedBy: "Kommunstyrelsen", decidedDate: "2020-05-05" } };
    expect(told(says("a", THIRTY), says("b", TEN, "obligation", common))).toEqual(["a b"]);
  });

  it("are told once, with some of the places where they do", () => {
    const many = (days: number) =>
      ["kvitton", "fakturor", "räkningar", "avtal", "ritningar"].map((thing) =>
        sampleStatement({
          text: `Medarbetaren ska lämna ${thing} för utlägg till ekonomiavdelningen inom ${days} dagar.`,
        }),
      );
    const found = contradictions([
      says("a", TEN, "obligation", { statements: many(5) }),
      says("b", TEN, "obligation", { statements: many(9) }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence.length).toBe(6);
  });
});
