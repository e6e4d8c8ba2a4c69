import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metadataSchema } from "../../src/model/metadata.ts";
import { h, item, modelOf, PROSE, p, profileOf, row, running, valuesOf } from "./make-model.ts";

const found = (...args: Parameters<typeof profileOf>): Record<string, string> => valuesOf(profileOf(...args));

describe("layouts of document information", () => {
  const policy = h("Policy för cykling");

  it("label, colon and value in paragraphs", () => {
    expect(
      found([
        policy,
        p("Beslutad av: Kommunstyrelsen"),
        p("Beslutsdatum: 2021-05-03 § 14"),
        p("Diarienummer: KS 2021/0077"),
        p("Dokumentansvarig: Cykelsamordnare"),
        p("Gäller för: Samtliga förvaltningar"),
        p("Version: 1.2"),
        p("Revideras senast: maj 2025"),
        p("Ersätter: Cykelpolicy 2014"),
        p("Status: Antagen"),
        ...PROSE,
      ]),
    ).toEqual({
      decidedBy: "Kommunstyrelsen",
      decidedDate: "2021-05-03",
      decisionParagraph: "§ 14",
      diaryNumber: "KS 2021/0077",
      owner: "Cykelsamordnare",
      appliesTo: "Samtliga förvaltningar",
      version: "1.2",
      nextReview: "2025-05",
      replaces: "Cykelpolicy 2014",
      status: "Antagen",
    });
  });

  it("everything run together in one line, with and without colons", () => {
    const joined = {
      decidedBy: "Kommunfullmäktige",
      diaryNumber: "KS/2011:90",
      owner: "Ekonomichef",
    };
    expect(
      found([
        policy,
        p(
          "Dokumenttyp: Policy Beslutad av: Kommunfullmäktige Diarienummer: KS/2011:90 Dokumentansvarig: Ekonomichef",
        ),
        ...PROSE,
      ]),
    ).toEqual(joined);
    expect(
      found([
        policy,
        p(
          "Dokumenttyp Policy Antagen av KF Dnr KS/2011:90 Dokumentansvarig Ekonomichef Giltig fr.o.m. Giltig t.o.m.",
        ),
        ...PROSE,
      ]),
    ).toEqual(joined);
  });

  it("values glued to the label before and after", () => {
    expect(
      found([
        policy,
        p("Beslutad avKommundirektörenSenast reviderat: 2020-02-01 Giltighetstid: Tills vidare"),
        ...PROSE,
      ]),
    ).toEqual({ decidedBy: "Kommundirektör", revisedDate: "2020-02-01" });
  });

  it("label on one line, value on the next", () => {
    expect(
      found([
        policy,
        p("Beslutande instans:"),
        p("Kommunstyrelsen"),
        p("Beslutsdatum:"),
        p("2019-11-06"),
        p("Diarienummer"),
        p("KS 2019/462"),
        ...PROSE,
      ]),
    ).toEqual({ decidedBy: "Kommunstyrelsen", decidedDate: "2019-11-06", diaryNumber: "KS 2019/462" });
  });

  it("label and value in lines without colons", () => {
    expect(
      found([
        policy,
        p("Antagen av Kommunfullmäktige"),
        p("Antagen 2019-04-29 § 61"),
        p("Dokumentansvarig Ekonomichef"),
        ...PROSE,
      ]),
    ).toEqual({
      decidedBy: "Kommunfullmäktige",
      decidedDate: "2019-04-29",
      decisionParagraph: "§ 61",
      owner: "Ekonomichef",
    });
    expect(found([policy, p("Dokumentansvarig Ekonomichef"), ...PROSE])).toEqual({});
  });

  it("what the document says of itself with a label", () => {
    expect(
      found([
        h("RUTIN"),
        p("Dokumentet är beslutat av: Verksamhetschef för hemtjänsten"),
        p("Dokumentet beslutades den: 2024-11-27"),
        p("Dokumentet uppdaterat den: 2025-12-15"),
        p("Dokumentet ersätter: Cykelrutin 2019"),
        p("Dokumentansvarig är: [Verksamhetsutvecklare hemtjänst]"),
        ...PROSE,
      ]),
    ).toEqual({
      decidedBy: "Verksamhetschef för hemtjänsten",
      decidedDate: "2024-11-27",
      revisedDate: "2025-12-15",
      replaces: "Cykelrutin 2019",
      owner: "Verksamhetsutvecklare hemtjänst",
    });
  });

  it("not the words that a template has in brackets", () => {
    const lines = ["Dokumentansvarig: [chef]", "Beslutad av: [Nämnd]", "Dokumentansvarig: [Förvaltning]"];
    expect(found([policy, ...lines.map((line) => p(line)), ...PROSE])).toEqual({});
    expect(found([policy, p("Beslutad av: [Socialnämnden]"), ...PROSE])).toEqual({
      decidedBy: "Socialnämnden",
    });
  });

  it("the meeting that decided, and a case number behind the date", () => {
    expect(
      found([policy, p("Antagen vid årsmötet 2009-03-27, Dnr 2016/0102, version 2."), ...PROSE]),
    ).toEqual({
      decidedBy: "Stämman",
      decidedDate: "2009-03-27",
      diaryNumber: "2016/0102",
    });
  });

  it("tables of two and four columns", () => {
    expect(
      found([policy, row(0, "Fastställd av", "Rektor"), row(0, "Fastställd", "20 augusti 2026"), ...PROSE]),
    ).toEqual({
      decidedBy: "Rektor",
      decidedDate: "2026-08-20",
    });
    expect(
      found([
        policy,
        row(0, "Dokumentansvarig", "HR-chef", "Dnr", "SN 2020-541"),
        row(0, "Nästa översyn", "2027", "Version", "3"),
        ...PROSE,
      ]),
    ).toEqual({ owner: "HR-chef", diaryNumber: "SN 2020-541", nextReview: "2027", version: "3" });
  });

  it("a row of labels above a row of values", () => {
    expect(
      found([
        policy,
        row(0, "Fastställd av", "Fastställd datum", "Diarienummer"),
        row(0, "Socialnämnden", "2017-05-23", "2017-00279"),
        row(0, "Dokumentansvarig", "Revideras senast", "Gäller för"),
        row(0, "Socialchef", "2023", "Hemtjänsten"),
        ...PROSE,
      ]),
    ).toEqual({
      decidedBy: "Socialnämnden",
      decidedDate: "2017-05-23",
      diaryNumber: "2017-00279",
      owner: "Socialchef",
      nextReview: "2023",
      appliesTo: "Hemtjänsten",
    });
  });

  it("tables drawn too wide, and values in brackets", () => {
    expect(
      found([
        policy,
        row(0, "Fastställt av:", "Socialnämnden", ""),
        row(0, "Senast reviderat den:", "2021-11-", ""),
      ]),
    ).toEqual({
      decidedBy: "Socialnämnden",
      revisedDate: "2021-11",
    });
    expect(
      found([
        policy,
        p("Giltigt fr o m [2015-11-19] Version [5] Innehållsansvarig: [namn] Dnr: KS 2020/1"),
        ...PROSE,
      ]),
    ).toEqual({
      validFrom: "2015-11-19",
      version: "5",
      diaryNumber: "KS 2020/1",
    });
  });

  it("a table of versions tells the latest", () => {
    expect(
      found([
        policy,
        ...PROSE,
        row(0, "Version", "Datum", "Ändring", "Utförd av"),
        row(0, "1.0", "2019-02-01", "Första versionen", "Kim"),
        row(0, "1.1", "2021-03-04", "Nya namn", "Lo"),
      ]),
    ).toEqual({ revisedDate: "2021-03-04", version: "1.1" });
  });

  it("all labels first, then all values, in running text", () => {
    expect(
      found([
        policy,
        p("Fastställd av: Fastställd datum: Diarienummer: Kommunfullmäktige 2017-05-23 2017-00279"),
        ...PROSE,
      ]),
    ).toEqual({ decidedBy: "Kommunfullmäktige", decidedDate: "2017-05-23", diaryNumber: "2017-00279" });
  });

  it("an empty label does not take the value of the next", () => {
    expect(found([policy, p("Beslutad av: Dokumentansvarig: Miljöchef Version: 2"), ...PROSE])).toEqual({
      owner: "Miljöchef",
      version: "2",
    });
  });

  it.each([
    ["Antagen av kommunfullmäktige 2019-11-25, § 142.", "Kommunfullmäktige", "2019-11-25", "§ 142"],
    ["Antaget av Kommunstyrelsen den 2 december 2019 § 239.", "Kommunstyrelsen", "2019-12-02", "§ 239"],
    ["Fastställda av kommunstyrelsen 8 november 2017 § 242.", "Kommunstyrelsen", "2017-11-08", "§ 242"],
    ["Antaget av kommunstyrelsen 29/11 2017, § 141", "Kommunstyrelsen", "2017-11-29", "§ 141"],
    ["Policyn är antagen av BUN den 3 maj 2021.", "Barn- och utbildningsnämnden", "2021-05-03", undefined],
    ["Denna policy fastställdes av rektor 2021-05-03.", "Rektor", "2021-05-03", undefined],
    ["Fastställd av KF 119/140825", "Kommunfullmäktige", "2014-08-25", undefined],
    ["Antaget av Kommunfullmäktige 2017-12-04 149", "Kommunfullmäktige", "2017-12-04", "§ 149"],
    [
      "Adopted by the Municipal Executive Board on 12 June 2023.",
      "Municipal Executive Board",
      "2023-06-12",
      undefined,
    ],
    ["Antagen av kommunledningsgruppen, december 2017", "Kommunledningsgruppen", "2017-12", undefined],
  ])("the sentence: %s", (sentence, decidedBy, decidedDate, paragraph) => {
    const values = found([policy, p(sentence), ...PROSE]);
    expect([values["decidedBy"], values["decidedDate"], values["decisionParagraph"]]).toEqual([
      decidedBy,
      decidedDate,
      paragraph,
    ]);
  });

  it("decision and revision in one paragraph", () => {
    expect(
      found([
        h("Arbetsordning för fullmäktige"),
        p(
          "Antagen av kommunfullmäktige den 24 april 1978, § 77. Senast ändrad av kommunfullmäktige den 25 januari 2016, § 6.",
        ),
        ...PROSE,
      ]),
    ).toEqual({
      decidedBy: "Kommunfullmäktige",
      decidedDate: "1978-04-24",
      decisionParagraph: "§ 77",
      revisedDate: "2016-01-25",
    });
  });

  it.each([
    [
      "Gäller från och med 2021-01-01 till och med 2023-12-31.",
      { validFrom: "2021-01-01", validUntil: "2023-12-31" },
    ],
    ["Giltighetsperiod: 2017 - 2023", { validFrom: "2017", validUntil: "2023" }],
    ["Gäller t.o.m. 2022-12-31", { validUntil: "2022-12-31" }],
    ["Giltig fr o m 1 mars 2020", { validFrom: "2020-03-01" }],
    ["Giltighetstid: Tills vidare", {}],
    ["Policyn gäller tills vidare.", {}],
    ["Revideringsintervall: varje mandatperiod", {}],
  ])("how long: %s", (sentence, expected) => {
    expect(found([policy, p(sentence), ...PROSE])).toEqual(expected);
  });

  it("page headers, with and without labels", () => {
    expect(found([policy, ...PROSE, running("Dokumentansvarig: IT-chef | Version 4 | Sida 1 (9)")])).toEqual({
      owner: "IT-chef",
      version: "4",
    });
    expect(found([policy, ...PROSE, running("Policy för cykling, KS 2020/0587")])).toEqual({
      diaryNumber: "KS 2020/0587",
    });
  });

  it("the last page", () => {
    const body = Array.from({ length: 100 }, (_, at) =>
      p(`Stycke nummer ${at} i en lång text om hur vi arbetar.`),
    );
    expect(
      found([policy, ...PROSE, ...body, h("Dokumentinformation", 2), p("Dokumentansvarig: Arkivarie")]),
    ).toEqual({
      owner: "Arkivarie",
    });
    expect(found([policy, ...PROSE, p("Dokumentansvarig: Arkivarie"), ...body].reverse())).toEqual({
      owner: "Arkivarie",
    });
  });

  it("front matter, whatever the spelling of its names", () => {
    const properties = [
      ["beslutad_av", "KS"],
      ["beslutsdatum", "2024-09-30"],
      ["dokumentansvarig", "IT-chef"],
      ["nasta_oversyn", "2028-09-30"],
      ["ersatter", "Policy 2019"],
      ["date", "2025-01-01"],
      ["author", "Någon"],
    ].map(([name = "", value = ""]) => ({ name, value, source: "front-matter" as const }));
    expect(found([policy, ...PROSE], { properties })).toEqual({
      decidedBy: "Kommunstyrelsen",
      decidedDate: "2024-09-30",
      owner: "IT-chef",
      nextReview: "2028-09-30",
      replaces: "Policy 2019",
    });
    const english = [{ name: "nextReview", value: "May 31, 2027", source: "front-matter" as const }];
    expect(found([policy, ...PROSE], { properties: english })).toEqual({ nextReview: "2027-05-31" });
  });

  it.each([
    ["Checklista för chefer som anställer vikarier", "chefer som anställer vikarier"],
    ["Lathund för lärare i årskurs fyra", "lärare i årskurs fyra"],
    ["Checklist for managers who hire substitutes", "managers who hire substitutes"],
    ["Policyn gäller för alla medarbetare, där", "alla medarbetare"],
  ])("for whom the description in the front matter says that it is there: %s", (value, appliesTo) => {
    const properties = [{ name: "description", value, source: "front-matter" as const }];
    expect(found([policy, ...PROSE], { properties })).toEqual({ appliesTo });
  });

  it.each([
    "Checklista för brandskydd",
    "Checklista för säkrare arbetsplatser",
    "Lathund för medarbetarsamtal",
    "Rutin för nyanställda som saknar dator",
  ])("a description that says what it is about, not for whom: %s", (value) => {
    const properties = [{ name: "description", value, source: "front-matter" as const }];
    expect(found([policy, ...PROSE], { properties })).toEqual({});
  });
});

describe("what is no document information", () => {
  const policy = h("Policy för cykling");

  it.each([
    "Dokumentansvarig: Saknas",
    "Dokumentansvarig: -",
    "Dokumentansvarig: Ej angivet",
    "Diarienummer: 2019-0000",
    "Beslutsdatum: ÅÅÅÅ-MM-DD",
    "Beslutad av: XX",
    "Beslutad av: [nämnd]",
    "Beslutad av: Klicka här för att ange text",
    "Paragraf: §0",
    "Utkom från trycket den 26 april 2011",
    "Utskriftsdatum: 2021-05-03",
    "Senast uppdaterad: 3 november 2022 15:31",
  ])("%s", (line) => {
    expect(found([policy, p(line), ...PROSE], { format: "html" })).toEqual({});
  });

  it("the dates of the file itself", () => {
    const properties = [
      { name: "CreationDate", value: "D:20210503", source: "file-properties" as const },
      { name: "dcterms:modified", value: "2021-05-03", source: "file-properties" as const },
    ];
    expect(found([policy, ...PROSE], { properties })).toEqual({});
  });

  it("tables and sentences of the text", () => {
    expect(
      found([
        policy,
        ...PROSE,
        row(3, "Åtgärd", "Ansvarig", "Klart"),
        row(3, "Bygga cykelställ", "Gatuchef", "2025"),
        p("Ansvarig: den som cyklar."),
        item("Översyn: 2024"),
        p("Avtalet gäller till och med 2027-12-31."),
        p("Budgeten som antogs av kommunfullmäktige den 4 november 2019 är grunden."),
        p("Följande gäller: cykeln låses."),
      ]),
    ).toEqual({});
  });

  it("the middle of a long text", () => {
    const body = Array.from({ length: 70 }, (_, at) =>
      p(`Stycke nummer ${at} i en lång text om hur vi arbetar.`),
    );
    expect(found([policy, ...PROSE, ...body, p("Dokumentansvarig: Arkivarie"), ...body])).toEqual({});
  });

  it("a duty that only begins like a label", () => {
    expect(found([policy, p("Planen ersätter inte det egna omdömet."), ...PROSE])).toEqual({});
  });
});

describe("agency regulations", () => {
  const regulation = [
    h("Skogsverkets föreskrifter om stormfällda träd;"),
    p("Utkom från trycket den 20 maj 2021"),
    p("beslutade den 12 maj 2021."),
    p("Skogsverket föreskriver följande med stöd av 3 § trädförordningen (2011:338)."),
    p("Dessa föreskrifter gäller för den som äger skog.", "1 §"),
    p("Träden ska tas om hand inom ett år.", "2 §"),
    p(
      "Denna författning träder i kraft den 1 juli 2021, då verkets föreskrifter (SKOGFS 2009:11) om träd ska upphöra att gälla.",
    ),
  ];

  it("name issuer, decision, entry into force and what they repeal", () => {
    const profile = profileOf(regulation);
    expect(profile).toMatchObject({ type: "föreskrift", steering: true, family: "extern" });
    expect(valuesOf(profile)).toEqual({
      decidedBy: "Skogsverket",
      decidedDate: "2021-05-12",
      validFrom: "2021-07-01",
      replaces: "SKOGFS 2009:11",
      appliesTo: "den som äger skog",
    });
  });
});

describe("found values", () => {
  it("carry the words they were read from, the source and the place", () => {
    const blocks = [h("Policy för cykling"), p("Dnr KS 2022/0401. Dokumentansvarig: Kanslichef."), ...PROSE];
    const { metadata } = profileOf(blocks);
    expect(metadata.owner).toEqual({
      value: "Kanslichef",
      text: "Kanslichef",
      source: "field",
      place: { page: 1, line: 1, block: 1 },
    });
    expect(metadata.diaryNumber?.source).toBe("sentence");
  });

  it("the end of a plan is read from its name when nothing else is said", () => {
    const plan = profileOf([h("Cykelplan 2024–2027"), ...PROSE]).metadata.validUntil;
    expect(plan).toMatchObject({ value: "2027", source: "title", place: null });
    expect(profileOf([h("Cykelpolicy 2024–2027"), ...PROSE]).metadata.validUntil).toBeNull();
  });

  it("sentences about the document say whom it is for and what it replaces", () => {
    expect(
      found([
        h("Policy för cykling"),
        p("Policyn gäller för alla anställda och förtroendevalda. Den ersätter inget annat."),
        p("Policyn ersätter Riktlinjer för cykling från 2014."),
        ...PROSE,
      ]),
    ).toEqual({
      appliesTo: "alla anställda och förtroendevalda",
      replaces: "Riktlinjer för cykling från 2014",
    });
    expect(modelOf([]).blocks).toEqual([]);
  });

  it.each([
    ["This policy is about bicycles. It applies to all staff and volunteers.", "all staff and volunteers"],
    ["Policyn handlar om cyklar. Den gäller för alla anställda.", "alla anställda"],
    ["Dessa regler är tillämpliga på cyklar med motor.", "cyklar med motor"],
    ["Dessa allmänna råd avser lånecyklar.", "lånecyklar"],
    ["Policyn avser att öka cyklandet.", null],
    ["Denna rapport avser 2024.", null],
    ["Policyn omfattar hjul och ramar. Den riktar sig till alla anställda.", "hjul och ramar"],
    ["A bicycle is a vehicle. It applies to all staff in no way.", null],
    ["Värdena i denna tabell gäller för alla cyklar.", null],
    ["Detta avsnitt gäller för alla chefer.", null],
  ])("whom it is for, said by a pronoun or of a part alone: %s", (sentence, value) => {
    const { appliesTo } = profileOf([h("Cykelpolicy"), p(sentence), ...PROSE]).metadata;
    expect(appliesTo?.value ?? null).toBe(value);
  });

  it("whom it is for goes on in the list that follows", () => {
    const scope = (lead: string, ...items: string[]) =>
      profileOf([h("Cykelpolicy"), p(lead), ...items.map((text) => item(text)), h("Ansvar", 2), ...PROSE])
        .metadata.appliesTo?.value ?? null;
    expect(scope("Policyn gäller för följande:", "anställda", "förtroendevalda")).toBe(
      "anställda, förtroendevalda",
    );
    expect(
      scope("Policyn gäller för den som cyklar på gator, där", "trafiken är tät, eller", "sikten är skymd."),
    ).toBe("den som cyklar på gator, där trafiken är tät, eller sikten är skymd");
    expect(scope("Policyn gäller för alla anställda.", "Hjälm ska bäras.")).toBe("alla anställda");
    expect(scope("Policyn gäller för följande:")).toBeNull();
    const long = "anställda som cyklar till och från arbetet, på fritiden eller i tjänsten, ".repeat(5);
    expect(scope("Policyn gäller för följande:", "förtroendevalda", long)).toBe("förtroendevalda …");
  });

  it.each([
    [
      "Dessa föreskrifter innehåller bestämmelser om skydd som tillståndshavaren ska iaktta vid fällning.",
      "tillståndshavaren",
    ],
    [
      "Denna författning innehåller föreskrifter om fällning av träd enligt 2 kap. 3 § trädlagen.",
      "fällning av träd enligt 2 kap. 3 § trädlagen",
    ],
    [
      "Denna författning innehåller föreskrifter om fällning av sådana träd som avses i 4 § trädlagen.",
      "fällning av träd i allé enligt 4 § trädlagen",
    ],
    ["Denna författning gäller skogsägare och utgår från trädlagen.", "skogsägare"],
    ["Denna författning gäller bl.a. vid fällning.", null],
    ["Denna författning gäller bland annat träd vid väg.", null],
    ["Hänvisningar i denna författning avser trädlagens paragrafer.", null],
    ["Träd som anges i bilaga till denna författning och som är avsedda för allmänheten ska skyddas.", null],
  ])("what a regulation applies to: %s", (sentence, value) => {
    const { appliesTo } = profileOf([
      h("Skogsverkets föreskrifter om träd i allé"),
      p(sentence, "1 §"),
      ...PROSE,
    ]).metadata;
    expect(appliesTo?.value ?? null).toBe(value);
  });

  it("who keeps it up to date is told by a sentence when no label tells it", () => {
    const told = p("HR-chefen ansvarar för att policyn hålls aktuell.");
    expect(profileOf([h("Cykelpolicy"), told, ...PROSE]).metadata.owner?.value).toBe("HR-chef");
    const labelled = p("Dokumentansvarig: Kanslichef");
    expect(profileOf([h("Cykelpolicy"), labelled, told, ...PROSE]).metadata.owner?.value).toBe("Kanslichef");
    const properties = [{ name: "ägare", value: "Ekonomichef", source: "front-matter" as const }];
    expect(profileOf([h("Cykelpolicy"), told, ...PROSE], { properties }).metadata.owner?.value).toBe(
      "Ekonomichef",
    );
  });

  it("regulations name what ceases to apply at the same time", () => {
    const { replaces } = profileOf([
      h("Skogsverkets föreskrifter om träd i allé"),
      p("Skogsverkets föreskrifter (SKOGFS 2001:3) om buskar upphör samtidigt att gälla."),
      ...PROSE,
    ]).metadata;
    expect(replaces?.value).toBe("SKOGFS 2001:3");
  });

  it("are well-formed and lie in the document, whatever the text", () => {
    const words = fc.constantFrom(
      "Antagen av ",
      "Dnr ",
      "2021-05-03",
      "KS ",
      ": ",
      " § 4",
      "Policyn gäller ",
      "XX",
      "Saknas",
      ". ",
    );
    const text = fc
      .array(fc.oneof(words, fc.string()), { maxLength: 12 })
      .map((parts) => parts.join("").trim());
    const block = fc.oneof(
      text.map((line) => p(line)),
      text.map((line) => h(line)),
      fc.tuple(fc.nat(2), text, text).map(([table, a, b]) => row(table, a, b)),
      text.map((line) => running(line)),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const profile = profileOf(blocks);
        const metadata = metadataSchema.parse(profile.metadata);
        expect(profile.title).not.toBe("");
        for (const value of Object.values(metadata)) {
          expect(value?.value).not.toBe("");
          expect(value?.place?.block ?? 0).toBeLessThan(Math.max(blocks.length, 1));
        }
      }),
    );
  });

  it("hostile text is read in linear time", () => {
    const started = performance.now();
    profileOf([
      h("Policy"),
      p("Antagen av ".repeat(20_000)),
      p("denna ".repeat(30_000)),
      p("a".repeat(200_000)),
    ]);
    profileOf(Array.from({ length: 3_000 }, (_, at) => row(at, "Dnr", "x".repeat(200))));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
