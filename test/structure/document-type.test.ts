import { describe, expect, it } from "vitest";
import { box, h, item, PROSE, p, profileOf, row, running } from "./make-model.ts";

const typeOf = (...args: Parameters<typeof profileOf>): string => profileOf(...args).type;

describe("the type in the title", () => {
  it.each([
    ["Policy för cykling", "policy"],
    ["Resepolicy", "policy"],
    ["Alkohol- och drogpolicy", "policy"],
    ["IT-policy", "policy"],
    ["Riktlinje för styrdokument", "riktlinje"],
    ["Policy för riktlinjer", "policy"],
    ["Biblioteksplan 2024–2027", "plan"],
    ["Handlingsplan mot våld", "handlingsplan"],
    ["Jämställdhetshandlingsplan", "handlingsplan"],
    ["Handlingsprogram för räddningstjänst", "handlingsprogram"],
    ["Trafikförsörjningsprogram", "program"],
    ["Verksamhetsplan 2025", "verksamhetsplan"],
    ["Rutinbeskrivning för avvikelser", "rutin"],
    ["Rutin för registrering", "rutin"],
    ["Tillämpningsanvisning till resepolicyn", "anvisning"],
    ["Delegationsordning för socialnämnden", "delegationsordning"],
    ["Taxa för barnomsorg", "taxa"],
    ["Strategisk plan 2027–2030", "mål-och-budget"],
    ["Mål och budget 2027 med plan för 2028–2029", "mål-och-budget"],
    ["Uppdragsbeskrivning för förstelärare", "uppdragsbeskrivning"],
    ["Ansökan om ledighet", "blankett"],
    ["Mall för riktlinje", "blankett"],
    ["Information om den nya resepolicyn", "information"],
    ["Skogsverkets föreskrifter om träd", "föreskrift"],
    ["Code of Conduct for Staff", "policy"],
  ])("%s: %s", (title, type) => {
    expect(typeOf([h(title), ...PROSE])).toBe(type);
  });

  it.each([
    "Arbete på en gemensam plattform",
    "Planera din representation",
    "Regelbunden rutinmässig programvara",
    "Kommunens revision och division",
    "I form av träd",
  ])("no type word in: %s", (title) => {
    expect(typeOf([h(title), ...PROSE])).toBe("unknown");
  });

  it("in English is the last word before the preposition", () => {
    const english = [
      p("This is what all of us do when we are at work and what we do not do, as it has been said."),
    ];
    expect(typeOf([h("Access Policy Review Procedure for Systems"), ...english])).toBe("rutin");
    expect(typeOf([h("Security Incident Response Policy"), ...english])).toBe("policy");
  });

  it("may be several, when they are joined", () => {
    const both = profileOf([h("Policy och riktlinjer för cykling"), ...PROSE]);
    expect([both.type, both.otherTypes, both.typeEvidence]).toEqual(["policy", ["riktlinje"], "Policy"]);
    const mixed = profileOf([h("Cykelpolicy med handlingsprogram"), ...PROSE]);
    expect([mixed.type, mixed.otherTypes]).toEqual(["policy", ["handlingsprogram"]]);
    for (const single of [
      "Riktlinje för rutiner",
      "Föreskrifter och allmänna råd om träd",
      "Budget 2027 med plan",
    ]) {
      expect(profileOf([h(single), ...PROSE]).otherTypes, single).toEqual([]);
    }
  });
});

describe("the type when the title does not say", () => {
  const cycling = h("Cykling i tjänsten");

  it("is in the field for it", () => {
    expect(typeOf([cycling, p("Dokumenttyp: Kommunövergripande riktlinje"), ...PROSE])).toBe("riktlinje");
    expect(typeOf([cycling, row(0, "Dokumenttyp", "Rutin"), row(0, "Version", "1"), ...PROSE])).toBe("rutin");
  });

  it("is in the front matter", () => {
    const property = (name: string, value: string) => ({
      properties: [{ name, value, source: "front-matter" as const }],
    });
    expect(typeOf([cycling, ...PROSE], property("type", "policy"))).toBe("policy");
    expect(typeOf([cycling, ...PROSE], property("description", "Checklista för alla som cyklar"))).toBe(
      "checklista",
    );
    expect(
      typeOf([cycling, ...PROSE], property("description", "Om att cykla och om vår gamla policy för det")),
    ).toBe("unknown");
  });

  it("is in the running header", () => {
    expect(typeOf([cycling, ...PROSE, running("RIKTLINJE 1(12)")])).toBe("riktlinje");
  });

  it("is in the file name", () => {
    expect(typeOf([cycling, ...PROSE], { path: "hr/rutin-cykling.pdf" })).toBe("rutin");
    expect(typeOf([], { path: "hr/Krisledningsplan.pdf" })).toBe("plan");
  });

  it("is what the text calls itself", () => {
    const profile = profileOf([cycling, ...PROSE, p("Denna rutin gäller alla. Rutinen ses över.")]);
    expect([profile.type, profile.steeringReason]).toEqual(["rutin", "calls-itself"]);
    expect(typeOf([cycling, ...PROSE, p("En policy är något annat än en rutin.")])).toBe("unknown");
  });

  it("is seen in tick boxes", () => {
    expect(typeOf([cycling, ...Array.from({ length: 8 }, (_, at) => box(`Sak ${at} är kontrollerad`))])).toBe(
      "checklista",
    );
  });

  it("is never taken from a page that explains all types", () => {
    const glossary = [
      p("STRATEGI Avgörande vägval för att nå dit vi vill"),
      p("PROGRAM Verksamheter och arbetssätt i riktning dit"),
      p("PLAN Aktiviteter, tidsram och ansvar"),
      p("POLICY Vår hållning"),
      p("RIKTLINJER Så brukar vi göra"),
      p("REGLER Gränser som ingen går över"),
    ];
    expect(typeOf([cycling, ...glossary, ...PROSE])).toBe("unknown");
    expect(typeOf([h("Riktlinje för cykling"), ...glossary, ...PROSE])).toBe("riktlinje");
    const oneLine = p(glossary.map((block) => block.text).join(" "));
    expect(typeOf([cycling, oneLine, item("Policyn"), ...PROSE])).toBe("unknown");
  });
});
