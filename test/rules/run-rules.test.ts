/** The runner: a rule that fails is told of and never ends the audit; settings decide what runs and how grave it is. */
import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../src/model/document.ts";
import type { RuleSetting } from "../../src/model/settings.ts";
import type { CorpusRule, DocumentRule, FindingDraft } from "../../src/rules/rule.ts";
import { runCorpusRules, runDocumentRules } from "../../src/rules/run-rules.ts";
import { sampleDocument, sampleSettings } from "../model/sample-document.ts";
import { modelOf } from "./sample-model.ts";

const texts = { sv: "svenska", en: "English" };
const page = { sv: async () => ({ default: "" }), en: async () => ({ default: "" }) };
const draft: FindingDraft = { place: null, data: { figure: 7 }, evidence: [], restsOn: [] };

function documentRule(parts: Partial<DocumentRule> = {}): DocumentRule {
  return {
    id: "sample-rule",
    scope: "document",
    concerns: "read-steering-documents",
    severity: "consider",
    options: { limit: 5 },
    title: texts,
    message: { sv: ({ figure }) => `${figure} på svenska`, en: ({ figure }) => `${figure} in English` },
    page,
    check: () => [draft],
    ...parts,
  };
}

function corpusRule(check: CorpusRule["check"]): CorpusRule {
  const { id, severity, options, title, message } = documentRule();
  return { id, scope: "corpus", severity, options, title, message, page, check };
}

interface Run {
  readonly document?: Parameters<typeof sampleDocument>[0];
  readonly setting?: Partial<RuleSetting>;
  readonly lang?: "sv" | "en";
}

function run(rules: readonly DocumentRule[], { document = {}, setting, lang = "sv" }: Run = {}) {
  const settings = sampleSettings({
    lang,
    rules: setting === undefined ? {} : { "sample-rule": { severity: "consider", options: {}, ...setting } },
  });
  const type = settings.types["policy"];
  if (type === undefined) throw new Error("no policy");
  const model: DocumentModel = modelOf([]);
  return runDocumentRules({ document: sampleDocument(document), model, type, settings, rules });
}

describe("document rules", () => {
  it("give findings with rule, document, severity and a message in the language of the run", () => {
    const [finding] = run([documentRule()]).findings;
    expect(finding).toMatchObject({
      rule: "sample-rule",
      document: "policy.md",
      severity: "consider",
      message: "7 på svenska",
      data: { figure: 7 },
      suppressed: null,
    });
    expect(run([documentRule()], { lang: "en" }).findings[0]?.message).toBe("7 in English");
  });

  it("that throw become a problem of that document, and the others still run", () => {
    const broken = documentRule({
      id: "broken-rule",
      check: () => {
        throw new RangeError("out of range");
      },
    });
    const { findings, problems } = run([broken, documentRule()]);
    expect(findings.map(({ rule }) => rule)).toEqual(["sample-rule"]);
    expect(problems).toEqual([
      {
        document: "policy.md",
        stage: "rules",
        code: "rule-failed",
        data: { rule: "broken-rule", reason: "out of range" },
      },
    ]);
  });

  it("that throw while wording a message become a problem too", () => {
    const speechless = documentRule({
      message: {
        sv: () => {
          throw new Error("no words");
        },
        en: () => "",
      },
    });
    expect(run([speechless])).toMatchObject({ findings: [], problems: [{ code: "rule-failed" }] });
  });

  it("that are switched off do not run at all", () => {
    let runs = 0;
    const counting = documentRule({
      check: () => {
        runs += 1;
        return [draft];
      },
    });
    expect(run([counting], { setting: { severity: "off" } })).toEqual({ findings: [], problems: [] });
    expect(runs).toBe(0);
  });

  it("get their defaults, overridden by what the settings say", () => {
    const seen: unknown[] = [];
    const looking = documentRule({
      options: { limit: 5, share: 50 },
      check: ({ options }) => {
        seen.push(options);
        return [];
      },
    });
    run([looking]);
    run([looking], { setting: { options: { limit: 9 } } });
    expect(seen).toEqual([
      { limit: 5, share: 50 },
      { limit: 9, share: 50 },
    ]);
  });

  it("let a case be graver than the rule, unless somebody has chosen a severity", () => {
    const grave = documentRule({ check: () => [{ ...draft, severity: "important" }] });
    const severity = (setting?: Partial<RuleSetting>) =>
      run([grave], setting === undefined ? {} : { setting }).findings[0]?.severity;
    expect(severity()).toBe("important");
    expect(severity({ severity: "consider" })).toBe("important");
    expect(severity({ severity: "info" })).toBe("info");
  });

  it("speak of read steering documents that the organisation decides itself", () => {
    const rules = [documentRule()];
    expect(run(rules, { document: { steering: false } }).findings).toEqual([]);
    expect(run(rules, { document: { grade: "unread" } }).findings).toEqual([]);
    expect(run(rules, { document: { family: "extern" } }).findings).toEqual([]);
    expect(run(rules, { document: { grade: "poor" } }).findings).toHaveLength(1);
  });

  it("speak of every document when they say so", () => {
    const rules = [documentRule({ concerns: "every-document" })];
    expect(run(rules, { document: { grade: "unread" } }).findings).toHaveLength(1);
    expect(run(rules, { document: { steering: false } }).findings).toHaveLength(1);
  });
});

describe("fingerprints", () => {
  const fingerprint = (restsOn: readonly string[], document: Run["document"] = {}): string | undefined =>
    run([documentRule({ check: () => [{ ...draft, restsOn, data: { figure: Math.random() } }] })], {
      document,
    }).findings[0]?.fingerprint;

  it("do not depend on figures or places", () => {
    expect(fingerprint(["PuL"])).toBe(fingerprint(["PuL"]));
  });

  it("tell rules, documents and words apart", () => {
    expect(fingerprint(["PuL"])).not.toBe(fingerprint(["KL"]));
    expect(fingerprint(["PuL"])).not.toBe(fingerprint(["PuL"], { path: "annan.md" }));
    expect(fingerprint(["ab", "c"])).not.toBe(fingerprint(["a", "bc"]));
  });
});

describe("corpus rules", () => {
  const settings = sampleSettings({ rules: {} });
  const goals = { overarching: null, measured: 0, indicators: 0, repeated: [], passed: [] };
  const nothing = {
    subjects: [],
    relations: [],
    references: { unknown: [], named: 0, outdated: [], dead: [], followed: 0 },
    goals,
    settings,
  };

  it("see only steering documents that could be read", () => {
    const documents = [
      sampleDocument({ path: "a.md" }),
      sampleDocument({ path: "b.md", steering: false }),
      sampleDocument({ path: "c.pdf", grade: "unread" }),
    ];
    const rule = corpusRule((input) => input.documents.map(({ path }) => ({ ...draft, document: path })));
    const { findings } = runCorpusRules({ ...nothing, documents, rules: [rule] });
    expect(findings.map(({ document }) => document)).toEqual(["a.md"]);
  });

  it("that throw become a problem of the run", () => {
    const rule = corpusRule(() => {
      throw new Error("no");
    });
    const { findings, problems } = runCorpusRules({ ...nothing, documents: [], rules: [rule] });
    expect(findings).toEqual([]);
    expect(problems).toMatchObject([{ document: null, stage: "rules", code: "rule-failed" }]);
  });

  it("give the same whatever was judged before", () => {
    const documents = [sampleDocument({ path: "a.md" }), sampleDocument({ path: "b.md" })];
    const once = runCorpusRules({ ...nothing, documents });
    expect(runCorpusRules({ ...nothing, documents })).toEqual(once);
  });
});
