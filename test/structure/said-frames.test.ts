import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/kinds.ts";
import { saidWho } from "../../src/structure/said-frames.ts";

const langOf = (text: string): Language => (/\b(?:the|this|every)\b/iu.test(text) ? "en" : "sv");
const owners = (text: string): string[] =>
  saidWho(text, langOf(text))
    .filter(({ field }) => field === "owner")
    .map(({ value }) => value);
const deciders = (text: string): string[] =>
  saidWho(text, "sv")
    .filter(({ field }) => field === "decidedBy")
    .map(({ value }) => value);

describe("who keeps a document up to date", () => {
  it.each([
    ["HR-chefen ansvarar för revidering av denna policy.", "HR-chefen"],
    ["Kommunarkivarien ansvarar för att rutinen hålls uppdaterad.", "Kommunarkivarien"],
    [
      "Säkerhetschefen har det övergripande ansvaret för att se över riktlinjerna vart annat år.",
      "Säkerhetschefen",
    ],
    ["Barn- och utbildningsnämnden ansvarar för att planen revideras.", "Barn- och utbildningsnämnden"],
    [
      "För uppdatering av dokumentet svarar kommunikationsavdelningen i samråd med IT.",
      "kommunikationsavdelningen",
    ],
    ["Ansvaret för översyn av riktlinjerna ligger hos kvalitetsstrategen.", "kvalitetsstrategen"],
    ["Ansvarig för detta styrdokument är ekonomichefen.", "ekonomichefen"],
    ["Ansvarig för revidering av policyn är HR-chefen.", "HR-chefen"],
    ["Kansliet är ansvarigt för att den här rutinen aktualiseras.", "Kansliet"],
    ["Ansvaret för att uppdatera rutinen ligger hos kommunarkivarien.", "kommunarkivarien"],
    ["Policyn förvaltas av HR-avdelningen och revideras vart fjärde år.", "HR-avdelningen"],
    ["Rutinen uppdateras vid behov av enhetschefen.", "enhetschefen"],
    [
      "Årlig översyn och revidering av denna handbok görs inom staben Digital utveckling.",
      "staben Digital utveckling",
    ],
    ["The HR department is responsible for maintaining this policy.", "The HR department"],
    ["The Security Officer owns this policy.", "The Security Officer"],
    ["This procedure is maintained by the Platform Team and is reviewed every year.", "the Platform Team"],
    ["This policy is reviewed every year by the Executive Board.", "the Executive Board"],
    ["The owner of this guideline is the Data Protection Officer.", "the Data Protection Officer"],
  ])("%s", (sentence, owner) => {
    expect(owners(sentence)).toEqual([owner]);
  });

  it("finds the sentence and the place of the name among others", () => {
    const text =
      "Alla ska känna till rutinen. Ekonomichefen ansvarar för uppdatering av rutinen. Den gäller från 2024.";
    expect(saidWho(text, "sv")).toEqual([
      { field: "owner", value: "Ekonomichefen", offset: text.indexOf("Ekonomi") },
    ]);
  });

  it.each([
    ["each manager answers for it", "Varje chef ansvarar för att rutinen hålls uppdaterad."],
    ["another document", "Enhetschefen ansvarar för att genomförandeplanen revideras."],
    ["what is followed rather than kept", "Enhetschefen ansvarar för att rutinen följs."],
    ["an activity", "Rektorn ansvarar för uppdatering av denna verksamhet."],
    ["the assembly decides", "Policyn revideras av kommunfullmäktige varje mandatperiod."],
    ["no role", "Rutinen uppdateras av den som upptäcker felet."],
    ["a denial", "HR-chefen ansvarar inte för revidering av denna policy."],
    ["a date", "Policyn revideras senast 2026."],
    ["who must follow it", "Ansvaret för att följa riktlinjen ligger hos närmaste chef."],
    ["a frame of work", "Revidering av planen sker inom ramen för nämndens verksamhetsplanering."],
    ["who asked for it", "Översyn av policyn görs på uppdrag av kommunstyrelsen."],
    ["a period", "Revidering av policyn sker inom nämndens verksamhetsår."],
    ["a pronoun", "Den ansvarar för att policyn revideras."],
    ["in English, everyone", "Every manager is responsible for maintaining this policy."],
    ["in English, another thing", "The Security Officer maintains this equipment."],
  ])("is not told by %s", (_, sentence) => {
    expect(owners(sentence)).toEqual([]);
  });
});

describe("who lays down what a document says", () => {
  it.each([
    ["I denna policy anger kommunfullmäktige inriktningen för arbetet.", "Kommunfullmäktige"],
    ["Genom strategin fastställer regionstyrelsen tre mål.", "Regionstyrelsen"],
    ["Planerna är bindande. I dem anger socialnämnden vad som gäller.", "Socialnämnden"],
    ["Med detta program vill kommunstyrelsen stärka näringslivet.", "Kommunstyrelsen"],
  ])("%s", (sentence, body) => {
    expect(deciders(sentence)).toEqual([body]);
  });

  it.each([
    ["a manager", "I planen anger enhetschefen vilka insatser som ges."],
    ["a pronoun that means something else", "Mallen är ny. I den anger socialnämnden vad som gäller."],
    ["nobody", "I denna policy anges inriktningen."],
  ])("is not told by %s", (_, sentence) => {
    expect(deciders(sentence)).toEqual([]);
  });
});
