/** Scanned documents are read from their pictures when the run says so, within limits of their own. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Examination } from "../../src/audit/examination.ts";
import { examineDocument } from "../../src/audit/examine-document.ts";
import { betterOf, pagesWithoutText, secondsForLook } from "../../src/audit/second-look.ts";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import type { ProblemDraft } from "../../src/model/problem.ts";
import type { ProblemCode } from "../../src/model/problem-codes.ts";
import { packageVersion } from "../../src/read/recognition/tesseract-package.ts";
import { sampleDocument, sampleSettings } from "../model/sample-document.ts";

const SCAN = "kommunfullmäktige/arkiv/Attestreglemente 1998 inskannat.pdf";
const bytes = new Uint8Array(
  readFileSync(fileURLToPath(new URL(`../../fixtures/intranet/${SCAN}`, import.meta.url))),
);
const recognition = { engine: "tesseract.js" as const, version: packageVersion() ?? "" };
const examine = (recognise: boolean, limits = DEFAULT_LIMITS): Promise<Examination> =>
  examineDocument({
    path: SCAN,
    root: "",
    bytes,
    settings: sampleSettings({ recognition, limits }),
    recognise,
  });

describe("a scanned document", () => {
  it("is listed as one without text, with its pages, when nothing is recognised", async () => {
    const first = await examine(false);
    expect(first.document.grade).toBe("unread");
    expect(first.problems).toMatchObject([{ code: "no-text", data: { pages: 1 } }]);
    expect(pagesWithoutText(first)).toBe(1);
  });

  it("is read poorly from its picture, and says how surely", async () => {
    const { document, problems } = await examine(true);
    expect(document).toMatchObject({ grade: "poor", engine: "pdfium+tesseract.js", format: "pdf" });
    const said = problems.find(({ code }) => code === "recognised");
    expect(said?.data).toMatchObject({ pages: 1, engine: "tesseract.js" });
    expect(Number(said?.data["confidence"])).toBeGreaterThan(60);
    expect(document.statements.map(({ kind }) => kind)).toContain("prohibition");
  }, 60_000);
});

function found(...problems: ReadonlyArray<[ProblemCode, ProblemDraft["data"]]>): Examination {
  return {
    document: sampleDocument({ path: "a.pdf", format: "pdf" }),
    findings: [],
    problems: problems.map(([code, data]) => ({ document: "a.pdf", stage: "read", code, data })),
    model: null,
    links: [],
    sketch: "",
    terms: "",
    mentions: [],
    corrected: [],
    attached: [],
  };
}

describe("the second look", () => {
  it("is for pages without text and for damaged text", () => {
    expect(pagesWithoutText(found(["some-pages-without-text", { pages: 4 }]))).toBe(4);
    expect(pagesWithoutText(found(["text-damaged", {}]))).toBe(sampleDocument({}).measures.pages);
    expect(pagesWithoutText(found(["second-engine", { engine: "pdf-parse" }]))).toBe(0);
    expect(pagesWithoutText(found())).toBe(0);
  });

  it("may take longer for each page, up to the limit of pages", () => {
    const limits = {
      ...DEFAULT_LIMITS,
      secondsPerDocument: 60,
      secondsPerRecognisedPage: 30,
      recognisedPages: 10,
    };
    expect(secondsForLook(limits, 2)).toBe(120);
    expect(secondsForLook(limits, 500)).toBe(360);
  });

  it("does not take away what the first one read", () => {
    const first = found(["some-pages-without-text", { pages: 2 }]);
    const failed = found(["limit-time", { limit: 120 }]);
    const second = { ...failed, document: { ...failed.document, grade: "unread" as const } };
    expect(betterOf(first, second).document.grade).toBe("good");
    expect(betterOf(first, second).problems.map(({ code }) => code)).toEqual([
      "some-pages-without-text",
      "limit-time",
    ]);
    expect(betterOf(first, failed)).toBe(failed);
  });
});
