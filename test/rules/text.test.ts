/** Vague, heavy, unfinished and damaged texts. */
import { describe, expect, it } from "vitest";
import { damagedText } from "../../src/rules/document/damaged-text.ts";
import { draftLeftOvers } from "../../src/rules/document/draft-left-overs.ts";
import { hardToRead } from "../../src/rules/document/hard-to-read.ts";
import { nobodyResponsible } from "../../src/rules/document/nobody-responsible.ts";
import { unreadable } from "../../src/rules/document/unreadable.ts";
import { vagueRequirement } from "../../src/rules/document/vague-requirement.ts";
import { judge, many, marked } from "./judge.ts";
import { heading, modelOf, paragraph, printedAround, row } from "./sample-model.ts";

describe("vague requirements", () => {
  const vague = many(3, { text: "Ärendet ska hanteras skyndsamt." });

  it("are raised from three, with the words that make them so", () => {
    const [finding] = judge(vagueRequirement, { counts: { binding: 8 }, statements: [...vague, ...many(5)] });
    expect(finding?.message).toBe("3 av 8 bindande krav är obestämda (tas upp från 3): ”skyndsamt”");
    expect(judge(vagueRequirement, { statements: vague.slice(1) })).toEqual([]);
  });

  it("are not where the judgement is handed over on purpose, or where nothing binds", () => {
    const free = many(9, { text: "Chefen ska vid behov agera skyndsamt.", markers: marked("by-need") });
    expect(judge(vagueRequirement, { statements: free })).toEqual([]);
    const advice = many(9, { kind: "recommendation", text: "Ärendet bör hanteras skyndsamt." });
    expect(judge(vagueRequirement, { statements: advice })).toEqual([]);
  });

  it("are, when all that seems to hand the judgement over is part of the vague words", () => {
    const markers = [{ marker: "by-need", text: "as possible" }] as const;
    const statements = many(3, { text: "Staff must answer as soon as possible.", markers: [...markers] });
    expect(judge(vagueRequirement, { lang: "en", statements })).toHaveLength(1);
  });

  it("are told by whole words", () => {
    expect(judge(vagueRequirement, { statements: many(9, { text: "Oregelbundet ska bli jämnt." }) })).toEqual(
      [],
    );
  });
});

describe("duties that are nobody's", () => {
  const chief = { role: "chef", text: "Chefen" };

  it("need both a number and a share", () => {
    expect(judge(nobodyResponsible, { statements: many(5) })).toHaveLength(1);
    expect(judge(nobodyResponsible, { statements: many(4) })).toEqual([]);
    const mostly = [...many(6), ...many(3, { actor: chief })];
    expect(judge(nobodyResponsible, { statements: mostly })).toEqual([]);
    expect(judge(nobodyResponsible, { statements: mostly.slice(0, 8) })[0]?.message).toBe(
      "6 av 8 krav säger inte vem som ska göra det (tas upp från 5 krav och 75 %)",
    );
  });

  it("are not in texts that speak to whoever has them in hand", () => {
    expect(judge(nobodyResponsible, { type: "checklista", statements: many(9) })).toEqual([]);
  });

  it("are not imperatives, prohibitions or goals", () => {
    expect(judge(nobodyResponsible, { statements: many(9, { form: "implicit" }) })).toEqual([]);
    expect(judge(nobodyResponsible, { statements: many(9, { kind: "prohibition" }) })).toEqual([]);
  });
});

describe("heavy texts", () => {
  const long = `Ord ${"och ord ".repeat(21)}slut.`;

  it("are told by LIX, with the longest sentences as examples", () => {
    const model = modelOf([paragraph(`Kort mening. ${long}`, 7)]);
    const [finding] = judge(hardToRead, { measures: { lix: 63 }, model });
    expect(finding?.message).toBe(
      "LIX 63 (över 60 räknas som mycket tung text); 1 mening har fler än 40 ord",
    );
    expect(finding?.evidence[0]).toMatchObject({ text: long, place: { line: 7 } });
  });

  it("are not at the limit, nor where the text is too short to be judged", () => {
    expect(judge(hardToRead, { measures: { lix: 60 } })).toEqual([]);
    expect(judge(hardToRead, { measures: { lix: null } })).toEqual([]);
  });

  it("show the longest sentences even where none is long", () => {
    const model = modelOf([paragraph("Kort. Litet längre än den förra. Medel lång.")]);
    expect(judge(hardToRead, { measures: { lix: 70 }, model })).toMatchObject([
      {
        message: "LIX 70 (över 60 räknas som mycket tung text)",
        evidence: [{ text: "Litet längre än den förra." }, { text: "Medel lång." }, { text: "Kort." }],
      },
    ]);
  });
});

describe("left-overs of drafts", () => {
  const signsIn = (text: string): string[] =>
    judge(draftLeftOvers, { model: modelOf([paragraph(text)]) }).flatMap(({ evidence }) =>
      evidence.map((piece) => piece.text),
    );

  it.each([
    ["Beslutad ÅÅÅÅ-MM-DD av nämnden.", "ÅÅÅÅ-MM-DD"],
    ["Gäller från 20XX-XX-XX.", "20XX-XX-XX"],
    ["Antagen 2023-XX-XX.", "2023-XX-XX"],
    ["Kommunstyrelsen § XX.", "§ XX"],
    ["[Namn på förvaltning] ansvarar.", "[Namn på förvaltning]"],
    ["XX kommun har antagit policyn.", "XX kommun"],
    ["Klicka här för att ange text.", "Klicka här för att ange"],
    ["Lorem ipsum dolor sit amet.", "Lorem ipsum"],
    ["Diarienummer 2019-0000.", "2019-0000"],
    ["Se avsnitt Fel! Hittar inte referenskälla.", "Fel! Hittar inte referenskälla"],
    ["[Company Name] shall appoint an owner.", "[Company Name]"],
    ["{{ company_name }} shall appoint an owner.", "{{ company_name }}"],
    ["TODO: skriv om ansvar", "TODO"],
    ["Utkast", "Utkast"],
    ["UTKAST 2024-03-01", "UTKAST 2024-03-01"],
  ])("stand in “%s”", (text, sign) => {
    expect(signsIn(text)).toEqual([sign]);
  });

  it.each([
    "Ett utkast till beslut ska skickas till parterna.",
    "Datum skrivs i formatet ÅÅÅÅ-MM-DD.",
    "Personer med dubbla XX har två X-kromosomer.",
    "Se not [1] och bilaga [A].",
    "Kommentarer som TODO får inte finnas i koden.",
    "Storleken XXL beställs särskilt.",
    "Skriv ditt namn i registret.",
    "The draft budget shall be sent to the board.",
    "Diarienummer KS 2019-0103.",
    "Utkastet är klart när ordföranden säger det.",
  ])("do not stand in “%s”", (text) => {
    expect(signsIn(text)).toEqual([]);
  });

  it("are printed around the text, once", () => {
    const model = modelOf([printedAround("Utkast"), printedAround("Utkast"), paragraph("Text.")]);
    expect(judge(draftLeftOvers, { model })[0]).toMatchObject({ data: { signs: 1 } });
  });

  it("are in title and status", () => {
    const found = (parts: Parameters<typeof judge>[1]) => judge(draftLeftOvers, parts).length;
    expect(found({ title: "Utkast: Policy för möten" })).toBe(1);
    expect(found({ title: "Policy för möten (utkast)" })).toBe(1);
    expect(found({ title: "Draft Policy for Meetings" })).toBe(1);
    expect(found({ title: "Rutin för utkast till beslut" })).toBe(0);
    expect(found({ metadata: { status: "Utkast" } })).toBe(1);
    expect(found({ metadata: { status: "Antagen" } })).toBe(0);
  });

  it("are empty fields of a template, in tables that name what is asked for", () => {
    const rows = (...cells: string[]) => judge(draftLeftOvers, { model: modelOf([row(...cells)]) }).length;
    expect(rows("Dokumentansvarig", "")).toBe(1);
    expect(rows("Beslutad av:", "", "Beslutsdatum", "2024-01-01")).toBe(1);
    expect(rows("Dokumentansvarig", "HR-chef")).toBe(0);
    expect(rows("Åtgärd", "")).toBe(0);
  });

  it("are tracked changes and comments in the file", () => {
    const [finding] = judge(draftLeftOvers, { review: { trackedChanges: 4, comments: 1 } });
    expect(finding?.message).toBe("4 spårade ändringar och 1 kommentar finns kvar i filen");
    expect(finding?.evidence).toMatchObject([{ text: "Resepolicy", place: null }]);
    expect(
      judge(draftLeftOvers, { review: { trackedChanges: 4, comments: 1 }, options: { marks: 6 } }),
    ).toEqual([]);
  });
});

describe("damaged text", () => {
  it("is told by what reading found", () => {
    const model = modelOf([], [{ code: "text-damaged" }]);
    expect(judge(damagedText, { model })[0]?.message).toBe(
      "Texten är skadad: tecken saknas eller är utbytta. Det som har räknats är en undre gräns",
    );
  });

  it.each([
    "FÃ¶rvaltningen ska fÃ¶lja lagen pÃ¥ omrÃ¥det.",
    "F\uFFFDrvaltningen ska f\uFFFDlja lagen p\uFFFD omr\uFFFDdet.",
    "F?rvaltningen ska f?lja lagen s? l?ngt det g?r.",
  ])("is told by traces: %s", (text) => {
    expect(judge(damagedText, { model: modelOf([paragraph(text, 4)]) })[0]?.place?.line).toBe(4);
  });

  it.each([
    "Vad gäller? Var finns det? Vem ansvarar?",
    "Se https://exempel.se/sida?id=7 och www.exempel.se/visa?nr=8 och x.php?a=b.",
    "Õ, Ã och Â förekommer i namn.",
  ])("is not in sound text: %s", (text) => {
    expect(judge(damagedText, { model: modelOf([paragraph(text), heading(text)]) })).toEqual([]);
  });
});

describe("what cannot be read", () => {
  const unread = (code: "no-text" | "encrypted" | "unsupported-format" | "limit-time", parts = {}) =>
    judge(unreadable, { grade: "unread", model: modelOf([], [{ code }]), ...parts });

  it("is raised for steering documents whose owner can do something about it", () => {
    expect(unread("no-text")).toHaveLength(1);
    expect(unread("encrypted")).toHaveLength(1);
    expect(unread("unsupported-format")).toEqual([]);
    expect(unread("limit-time")).toEqual([]);
    expect(unread("no-text", { steering: false })).toEqual([]);
  });

  it("names the number of pages without text", () => {
    const model = modelOf([], [{ code: "some-pages-without-text", data: { pages: 3 } }]);
    expect(judge(unreadable, { grade: "poor", model })[0]?.message).toBe(
      "3 sidor saknar text som går att läsa, troligen för att de är inskannade. Det som inte har lästs är inte räknat",
    );
  });
});
