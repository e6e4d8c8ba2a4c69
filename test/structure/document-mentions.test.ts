import { describe, expect, it } from "vitest";
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import type { Language } from "../../src/model/kinds.ts";
import { documentMentions } from "../../src/structure/document-mentions.ts";
import { h, modelOf, p, running } from "./make-model.ts";

const named = (text: string, lang: Language = "sv"): string[] =>
  documentMentions(modelOf([p(text)]), DOCUMENT_TYPES, lang).map((mention) => mention.text);

describe("documents named in a text", () => {
  it.each([
    ["Se resepolicyn.", ["resepolicyn"]],
    ["Utlägg regleras i riktlinjen för inköp och utlägg.", ["riktlinjen för inköp och utlägg"]],
    ["Enligt attestreglementet ska två attestera.", ["attestreglementet"]],
    ["Följ ”Rutin för nycklar” i hemtjänsten.", ["Rutin för nycklar"]],
  ])("are found in Swedish: %s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ["Följ ”Rutin för nycklar” i hemtjänsten.", true],
    ['Läs mer i "Handlingsplan mot hot och våld".', true],
    ["Se ”Vår handlingsplan mot hot”.", false],
    ["Följ rutinen för nycklar i hemtjänsten.", false],
    ["Svara ”vi har en rutin för nycklar” på frågan.", false],
    ["Frågan ”Har vi en rutin? Följs den?” ställs varje år om rutinen för nycklar.", false],
    ["Skriv ”nycklar” i rutinen för nycklar och ”lås” i boken.", false],
  ])("are whole where they stand in quotation marks as a title does: %s", (text, expected) => {
    const mentions = documentMentions(modelOf([p(text)]), DOCUMENT_TYPES, "sv");
    expect(mentions.some((mention) => mention.by === "name" && mention.isWhole)).toBe(expected);
  });

  it.each([
    [
      "sv",
      "Resor bokas enligt Riktlinje för tjänsteresor och möten.",
      "Riktlinje för tjänsteresor och möten",
    ],
    ["sv", "Se Rutin för nycklar som gäller i hemtjänsten.", "Rutin för nycklar"],
    ["en", "Classify it in accordance with the Data Classification Policy.", "Data Classification Policy"],
  ] as const)(
    "are whole where they have the capital of a title in a sentence (%s): %s",
    (lang, text, name) => {
      const mentions = documentMentions(modelOf([p(text)]), DOCUMENT_TYPES, lang);
      expect(mentions.flatMap((each) => (each.by === "name" && each.isWhole ? [each.text] : []))).toEqual([
        name,
      ]);
    },
  );

  it.each([
    ["sv", "Rutin för nycklar finns i pärmen."],
    ["sv", "Se Handbok för chefer."],
    ["sv", "Läs anvisningen för nycklar."],
    ["en", "Ask the Chief Information Security Officer."],
    ["en", "Data Classification Policy"],
    ["en", "See the OWASP Testing Guide."],
  ] as const)(
    "are not whole at the beginning, in small letters or of types that do not govern (%s): %s",
    (lang, text) => {
      const mentions = documentMentions(modelOf([p(text)]), DOCUMENT_TYPES, lang);
      expect(mentions.filter((each) => each.by === "name" && each.isWhole)).toEqual([]);
    },
  );

  it("are found by their numbers, however these are written", () => {
    const text =
      "Beslutet (KS 2019/0123) och AFS 2023:1 gäller, ELSÄK-FS 2017:1 också. Mötet 2019-05-02 hölls i sal A 2020.";
    const mentions = documentMentions(modelOf([p(text)]), DOCUMENT_TYPES, "sv");
    expect(mentions.flatMap((each) => (each.by === "number" ? [each.number] : []))).toEqual([
      "KS 2019/123",
      "AFS 2023/1",
      "ELSÄK-FS 2017/1",
    ]);
  });

  it("have their names before the type in English, or behind it", () => {
    expect(named("Follow the Travel Expense Policy at all times.", "en")).toEqual(["Travel Expense Policy"]);
    expect(named("See the procedure for access review.", "en")).toEqual(["procedure for access review"]);
  });

  it.each([
    "Denna policy gäller alla.",
    "Varje rutin för nycklar ska ha en ägare.",
    "Riktlinjerna ska följas.",
    "This policy applies to all.",
  ])("are no types alone, and none that point at the text itself: %s", (text) => {
    expect(named(text)).toEqual([]);
  });

  it("stand in the running text, not in headings and page headers", () => {
    const blocks = [h("Resepolicy för alla"), running("Resepolicy för alla"), p("Se resepolicyn.")];
    const [found, ...more] = documentMentions(modelOf(blocks), DOCUMENT_TYPES, "sv");
    expect(found).toMatchObject({ text: "resepolicyn", type: "policy", place: { block: 2 } });
    expect(more).toEqual([]);
  });

  it("are counted no further than a list of documents needs", () => {
    expect(named("Se resepolicyn. ".repeat(1_000))).toHaveLength(300);
  });
});
