/** The catalogues hold the same texts in both languages, none is empty, and all keep the tone. */
import { describe, expect, it } from "vitest";
import { DOCUMENT_TYPES } from "../../src/domain/document-types.ts";
import { type Catalogue, catalogue } from "../../src/messages/catalogue.ts";
import { cliMessages } from "../../src/messages/cli.ts";
import { problemMessage } from "../../src/messages/problems.ts";
import { statementTopic } from "../../src/messages/topics.ts";
import { LANGUAGES, type Language } from "../../src/model/kinds.ts";
import { PROBLEM_CODES } from "../../src/model/problem-codes.ts";
import { phrasePattern } from "../../src/text/pattern.ts";

type Leaf = string | ((...given: never[]) => unknown);

/** Every text of a tree with the path to it. */
function leavesOf(tree: object, path = ""): Array<readonly [string, Leaf]> {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const name = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string" || typeof value === "function") return [[name, value as Leaf] as const];
    return typeof value === "object" && value !== null ? leavesOf(value, name) : [];
  });
}

function textsOf({
  terms,
  units,
  report,
  compare,
  show,
  topic,
  check,
  page,
}: Catalogue): Array<readonly [string, Leaf]> {
  return leavesOf({ terms, units, report, compare, show, topic, check, page });
}

const COUNTS = { goals: 3, documents: 2, binding: 1, detailed: 4, statements: 9, permissions: 0 };
const SHARE = { saved: 2, of: 7 };
const PROTECTION = {
  document: "biblioteksplan",
  statute: "bibliotekslagen",
  section: "17 §",
  decidedBy: "Kommunfullmäktige",
  confidence: "high",
  note: "",
};
/** What the texts that are made are tried with; those not named here take counts. */
const GIVEN: Readonly<Record<string, ReadonlyArray<readonly unknown[]>>> = {
  "report.about": [
    [null, "2026-11-24"],
    ["Lilla kommun", "2026"],
  ],
  "report.roots": [[["./a", "./b"]]],
  "report.coverage": [
    [{ read: 5, poorlyRead: 0, unread: 0, notSteering: 0 }],
    [{ read: 1, poorlyRead: 1, unread: 1, notSteering: 1 }],
    [{ read: 5, poorlyRead: 2, unread: 3, notSteering: 1200 }],
  ],
  "report.scale.outOf": [["2,8"]],
  "report.scale.counts.few-goals": [[COUNTS], [{}]],
  "report.scale.counts.few-requirements": [[COUNTS], [{}]],
  "report.scale.counts.what-not-how": [[COUNTS], [{}]],
  "report.scale.counts.room": [[COUNTS], [{}]],
  "report.scale.counts.kept-alive": [[COUNTS], [{}]],
  "report.overDetailed.signs": [[["klockslag"]], [["klockslag", "blanketter"]]],
  "report.overDetailed.protective": [[["pengar"]]],
  "report.proposals.total": [[{ documents: SHARE, pages: SHARE, requirements: SHARE, minutes: SHARE }]],
  "report.proposals.shortening": [
    [72, 9, ["upprepar lag: 3"]],
    [12, 9, []],
  ],
  "show.corrected": [
    [{ quote: "”Chefen ska boka”", what: "inget krav", reason: "skäl", until: null }],
    [{ quote: "”Chefen ska boka”", what: "mål", reason: "skäl", until: "31 december 2027" }],
  ],
  "report.roles.load": [[{ documents: 12, pages: 40.5, readingMinutes: 75, binding: 96 }]],
  "topic.head": [
    ["distansarbete", null],
    ["distansarbete", "chef"],
  ],
  "topic.totals": [[{ documents: 1, pages: 2, readingMinutes: 0.4, binding: 1 }]],
  "report.proposals.mergedInto": [["Ledning"]],
  "report.proposals.budget": [[{ measure: "sidor", of: 120, wanted: 36.5 }]],
  "report.proposals.curve": [[3, 14, 0.86]],
  "report.scale.groupHead": [["Enhet"]],
  "report.scale.years": [[null], [2.5]],
  "report.scale.groupFacts": [
    [4, 12, 2.5],
    [1, 0, null],
  ],
  "report.protectedByLaw.required": [[PROTECTION], [{ ...PROTECTION, section: "" }]],
  "report.protectedByLaw.maybe": [[PROTECTION]],
  "report.protectedByLaw.decidedBy": [["Kommunstyrelsen"]],
  "report.outdated.since": [["2011-07-01"], ["2011"]],
  "report.outdated.replacedBy": [["skollagen"]],
  "report.metadata.missing": [[["Beslutsdatum"]]],
  "compare.figuresHead": [["2025-11-24", "2026-11-24"]],
  "compare.movedFrom": [["hr/rutin.md"]],
  "compare.summary": [[{ fresh: 1, gone: 0, changed: 4, before: "120", now: "80" }]],
  "report.suppressed.reason": [["ses över"]],
  "report.quote": [["ord"]],
  "report.place": [
    [1, 2],
    [1, null],
    [null, 12],
  ],
  "report.method": [
    [
      {
        version: "1.0.0",
        ruleSet: "2026.11",
        lawTables: "2026-11",
        termStart: "2026-10-15",
        wordsPerMinute: 200,
        organisation: "kommun",
        configFile: null,
      },
    ],
  ],
  "show.typeEvidence": [["policy"]],
  "show.readBy": [["pdfium"]],
  "show.setAside": [["blankett"]],
  "show.missing": [[["Version", "Status"]]],
  "show.pagesAre": [["räknade"]],
  "check.summary": [[["1 viktigt"], 2]],
  "page.barTitle": [["Resepolicy", 12]],
  "page.footer": [["1.0.0"]],
};
const NUMBERS = [
  [0, 0, 0],
  [1, 1, 1],
  [1200, 1500, 61],
] as const;

/** Everything that a text can say. */
function saidBy([path, leaf]: readonly [string, Leaf]): string[] {
  if (typeof leaf === "string") return [leaf];
  const tries: ReadonlyArray<readonly unknown[]> = GIVEN[path] ?? NUMBERS;
  return tries.flatMap((given) => {
    const said = (leaf as (...values: readonly unknown[]) => unknown)(...given);
    return Array.isArray(said) ? said.map(String) : [String(said)];
  });
}

const TONE: Readonly<Record<Language, RegExp>> = {
  sv: phrasePattern([
    "fel",
    "byråkrati",
    "byråkratiskt",
    "dåligt",
    "dålig",
    "dåliga",
    "olagligt",
    "olaglig",
    "olagliga",
    "meningslöst",
    "meningslösa",
    "spara pengar",
    "avskaffa",
    "avskaffas",
    "onödig",
    "onödigt",
    "onödiga",
  ]),
  en: phrasePattern([
    "wrong",
    "error",
    "errors",
    "bureaucracy",
    "bureaucratic",
    "bad",
    "illegal",
    "unlawful",
    "pointless",
    "needless",
    "save money",
    "abolish",
  ]),
};

describe("the catalogues of reports and views", () => {
  it("have the same texts in both languages", () => {
    const shape = (lang: Language): string[] =>
      textsOf(catalogue(lang))
        .filter(([path]) => !path.startsWith("terms.documentTypes."))
        .map(([path, leaf]) => `${path}: ${typeof leaf}`)
        .sort();
    expect(shape("en")).toEqual(shape("sv"));
  });

  it("are tried with what exists", () => {
    const paths = new Set(textsOf(catalogue("sv")).map(([path]) => path));
    expect(Object.keys(GIVEN).filter((path) => !paths.has(path))).toEqual([]);
  });

  it("name every document type in both languages", () => {
    const { documentTypes } = catalogue("en").terms;
    expect(Object.keys(DOCUMENT_TYPES).filter((id) => !Object.hasOwn(documentTypes, id))).toEqual([]);
    const swedish = catalogue("sv").terms.documentTypes;
    expect(Object.keys(swedish).filter((id) => !Object.hasOwn(DOCUMENT_TYPES, id))).toEqual([]);
  });

  describe.each(LANGUAGES)("in %s", (lang) => {
    const said = textsOf(catalogue(lang)).map((text) => [text[0], saidBy(text)] as const);

    it("are never empty and never hold what is no word", () => {
      const blank = said.filter(
        ([path, texts]) => path !== "report.place" && texts.some((text) => text.trim() === ""),
      );
      expect(blank).toEqual([]);
      expect(
        said.filter(([, texts]) => texts.some((text) => /undefined|NaN|\[object|null/u.test(text))),
      ).toEqual([]);
    });

    it("propose, and never blame", () => {
      expect(said.filter(([, texts]) => texts.some((text) => TONE[lang].test(text)))).toEqual([]);
    });

    it("say a problem with what happened and what to do, whatever it carries", () => {
      const data = {
        bytes: 9e8,
        limit: 3,
        pages: 1,
        reason: "EACCES",
        encoding: "latin1",
        done: 3,
        found: 9,
      };
      const texts = PROBLEM_CODES.flatMap((code) =>
        [{}, data, { ...data, engine: "pdf-parse", rule: "too-long", stage: "read", name: "x.doc" }].map(
          (given) => problemMessage(lang, code, given),
        ),
      );
      expect(texts.filter((text) => !/^\p{L}|^\d/u.test(text) || !text.endsWith("."))).toEqual([]);
      expect(
        texts.filter((text) => /undefined|NaN|\(\)|null| {2}/u.test(text) || TONE[lang].test(text)),
      ).toEqual([]);
    });
  });
});

describe("the catalogue of the command line", () => {
  it("has the same texts in both languages, none empty, but for the headings of help that are English by themselves", () => {
    const shape = (lang: Language): string[] =>
      leavesOf({ ...cliMessages(lang), headings: {} }).map(
        ([path, leaf]) => `${path}: ${typeof leaf} ${leaf === "" ? "empty" : ""}`,
      );
    expect(shape("en").sort()).toEqual(shape("sv").sort());
    expect(shape("sv").filter((text) => text.endsWith("empty"))).toEqual([]);
  });
});

describe("the texts that explain", () => {
  it("stand in both languages", () => {
    expect(statementTopic("sv")).toMatch(/^# Vad som räknas/u);
    expect(statementTopic("en")).toMatch(/^# /u);
    expect(statementTopic("en")).not.toBe(statementTopic("sv"));
  });
});
