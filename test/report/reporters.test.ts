/** What every reporter promises: the same bytes for the same result, both languages, nothing from a document alive in it. */
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/model/kinds.ts";
import type { Reporter } from "../../src/report/reporter.ts";
import { REPORTERS } from "../../src/report/reporters.ts";
import { type AuditResult, auditResultSchema } from "../../src/result/schema.ts";
import { emptyResult, interruptedResult, sampleResult } from "./sample-result.ts";

const RESULTS: Readonly<Record<string, () => AuditResult>> = {
  whole: sampleResult,
  empty: emptyResult,
  interrupted: interruptedResult,
};
const reporters = await Promise.all(Object.values(REPORTERS).map((load) => load()));

function rendered(reporter: Reporter, result: AuditResult, lang: Language = "sv"): string {
  return reporter.render(result, { lang, width: 80, color: false });
}

describe("the results that the reporters are tried with", () => {
  it.each(Object.entries(RESULTS))("%s keeps to the schema", (_, make) => {
    expect(auditResultSchema.safeParse(make()).error?.issues).toBeUndefined();
  });
});

describe.each(reporters)("the $id reporter", (reporter) => {
  it("is registered under its own name", async () => {
    expect(await REPORTERS[reporter.id]()).toBe(reporter);
    expect(reporter.endings.every((ending) => /^\.[a-z]+$/u.test(ending))).toBe(true);
  });

  describe.each(Object.entries(RESULTS))("of a result that is %s", (_, make) => {
    it.each(LANGUAGES)("says something whole in %s", (lang) => {
      const text = rendered(reporter, make(), lang);
      expect(text.endsWith("\n")).toBe(true);
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/u);
      expect(text).not.toMatch(/\p{Surrogate}/u);
    });
  });

  it("gives the same bytes twice and leaves the result as it was", () => {
    const result = sampleResult();
    const before = structuredClone(result);
    const first = rendered(reporter, result);
    expect(rendered(reporter, result)).toBe(first);
    expect(result).toEqual(before);
  });

  it("lets no control character or hidden mark through", () => {
    const text = rendered(reporter, sampleResult());
    expect(text.replace(/^\uFEFF/u, "").replaceAll(/\r?\n/gu, "")).not.toMatch(
      /\p{Cc}|\p{Cf}|[\u2028\u2029]/u,
    );
  });
});

describe.each(reporters.filter(({ id }) => id !== "json" && id !== "csv"))(
  "the $id reporter for people",
  (reporter) => {
    it("shows what two documents say otherwise, in the words of both", () => {
      const text = rendered(reporter, sampleResult()).replaceAll(/\s+/gu, " ");
      expect(text).toContain("Mötet ska sluta inom 1 timmar.");
      expect(text).toContain("Mötet ska sluta inom 2 timmar.");
    });

    it("speaks the language asked for, whatever the language of the run", () => {
      const result = sampleResult();
      expect(rendered(reporter, result, "sv")).toContain("Mest detaljerade dokument");
      const english = rendered(reporter, result, "en");
      expect(english).toContain("Most detailed documents");
      expect(english).toContain("7 pages; at most 3 expected");
      expect(english).not.toMatch(/riktmärket|Sammanfattning|beslutsorgan/u);
    });

    it("tells how well the documents could be read beside the figures", () => {
      expect(rendered(reporter, sampleResult()).replace(/\s+/gu, " ")).toContain(
        "1 dokument kunde inte läsas och är inte inräknat.",
      );
    });

    it("says that a part is missing when the audit was interrupted", () => {
      const text = rendered(reporter, interruptedResult()).replace(/\s+/gu, " ");
      expect(text).toContain("Granskningen avbröts.");
      expect(text).toContain("Granskningen avbröts efter 12 av 40 dokument.");
    });

    it("proposes nothing and judges nothing when there is nothing", () => {
      const text = rendered(reporter, emptyResult());
      expect(text).toContain("Inget styrdokument kunde läsas");
      expect(text).not.toContain("Mest detaljerade dokument");
    });

    it("groups the proposals by deciding body, those without one last", () => {
      const text = rendered(reporter, sampleResult());
      const after = text.indexOf("Om alla förslag genomförs");
      const bodies = ["Kommunstyrelsen", "Barn- och utbildningsnämnden", "Beslutsorgan saknas"];
      const places = bodies.map((body) => text.indexOf(body, after));
      expect(places.every((place) => place > after)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    });

    it("names the law that protects a document", () => {
      expect(rendered(reporter, sampleResult())).toMatch(
        /Krävs enligt 17 § bibliotekslagen (?:\\?\()2013:801(?:\\?\))/u,
      );
    });

    it("never says zero of what could not be read", () => {
      const only = sampleResult().documents.filter(({ grade }) => grade === "unread");
      const text = rendered(
        reporter,
        sampleResult({ documents: only, plan: [], findings: [], relations: [] }),
      );
      expect(text).toContain("teknik/");
      expect(text).not.toContain("0 numrerade punkter,");
    });
  },
);
