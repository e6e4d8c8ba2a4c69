/** What holds for every rule: complete in both languages, with messages that say what they were given. */
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, SEVERITIES } from "../../src/model/kinds.ts";
import { renderMessage } from "../../src/rules/messages.ts";
import { CORPUS_RULES, DOCUMENT_RULES, RULE_SET_VERSION, RULES, ruleById } from "../../src/rules/registry.ts";
import type { MessageData } from "../../src/rules/rule.ts";
import { findingsIn, settingsFor } from "./audit-files.ts";
import { readPage } from "./page-examples.ts";

/** Words that a message must never hold: what a template says when its data is missing, and verdicts. */
const EMPTY = /undefined|null|NaN|Infinity|\[object|\$\{|\( *\)| {2}|;\s*$|:\s*$/u;
const VERDICTS =
  /(?<!\p{L})(?:fel|felaktig\p{L}*|byråkrati\p{L}*|dålig\p{L}*|olaglig\p{L}*|meningslös\p{L}*|wrong|illegal|bureaucra\p{L}*|bad)(?!\p{L})/iu;

describe("the registry", () => {
  it("names every rule once, and finds it by its name", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of RULES) expect(ruleById(rule.id)).toBe(rule);
    expect(ruleById("no-such-rule")).toBeNull();
  });

  it("holds document rules and corpus rules, each of its own kind", () => {
    expect(DOCUMENT_RULES.every(({ scope }) => scope === "document")).toBe(true);
    expect(CORPUS_RULES.every(({ scope }) => scope === "corpus")).toBe(true);
    expect(RULES).toHaveLength(DOCUMENT_RULES.length + CORPUS_RULES.length);
  });

  it("has a version that a report can print", () => {
    expect(RULE_SET_VERSION).toMatch(/^\d{4}\.\d{1,2}(?:\.\d+)?$/u);
  });
});

describe.each(RULES.map((rule) => ({ rule, id: rule.id })))("$id", ({ rule, id }) => {
  it("has an id in small letters, a severity and numbers for options", () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(SEVERITIES).toContain(rule.severity);
    for (const value of Object.values(rule.options)) expect(Number.isFinite(value)).toBe(true);
  });

  it("has a title of its own in each language", () => {
    for (const lang of LANGUAGES) {
      expect(rule.title[lang].trim()).not.toBe("");
      expect(RULES.filter((other) => other.title[lang] === rule.title[lang])).toEqual([rule]);
    }
    expect(rule.title.sv).not.toBe(rule.title.en);
  });

  it.each(LANGUAGES)(
    "says what it found in either language, whatever the language of the run (%s)",
    async (lang) => {
      const page = readPage((await rule.page[lang]()).default);
      const found = (await findingsIn(page.bad, settingsFor(lang, page.config))).filter(
        (finding) => finding.rule === id,
      );
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        for (const other of LANGUAGES) expectSound(renderMessage(finding, other));
        expect(renderMessage(finding, lang)).toBe(finding.message);
        expect(renderMessage(finding, otherThan(lang))).not.toBe(finding.message);
        expectComplete(finding.data, finding.message);
        expect(finding.evidence.length).toBeGreaterThan(0);
      }
    },
  );
});

function otherThan(lang: Language): Language {
  return lang === "sv" ? "en" : "sv";
}

function expectSound(message: string): void {
  expect(message).not.toMatch(EMPTY);
  expect(message).not.toMatch(VERDICTS);
  expect(message).toMatch(/^[\p{Lu}\p{N}]/u);
}

/** Every limit that the data names stands in the message, beside what was counted. */
function expectComplete(data: MessageData, message: string): void {
  for (const name of [
    "limit",
    "maxPages",
    "maxBinding",
    "maxNumbered",
    "maxGoals",
    "fewest",
    "fewestKinds",
    "months",
  ]) {
    const value = data[name];
    if (value !== undefined && data["promised"] !== 1) expect(message).toContain(String(value));
  }
}
