/** The examples of every rule's page, run through the whole pipeline: the bad one gives the finding, the good one does not. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/kinds.ts";
import { RULES } from "../../src/rules/registry.ts";
import { findingsIn, settingsFor } from "./audit-files.ts";
import { readPage } from "./page-examples.ts";

const CASES = RULES.flatMap((rule) => LANGUAGES.map((lang) => ({ rule, lang, id: rule.id })));

describe.each(CASES)("the page of $id ($lang)", ({ rule, lang, id }) => {
  it("is headed by the rule's title and tells of every option with its default", async () => {
    const page = readPage((await rule.page[lang]()).default);
    expect(page.heading).toBe(rule.title[lang]);
    expect(page.options).toEqual(rule.options);
  });

  it("shows a bad example that gives the finding, in the words that the page quotes", async () => {
    const page = readPage((await rule.page[lang]()).default);
    const found = await findingsIn(page.bad, settingsFor(lang, page.config));
    const messages = found.filter((finding) => finding.rule === id).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages).toEqual(page.messages);
  });

  it("shows a good example that does not", async () => {
    const page = readPage((await rule.page[lang]()).default);
    expect(page.good.length).toBeGreaterThan(0);
    const found = await findingsIn(page.good, settingsFor(lang, page.config));
    expect(found.filter((finding) => finding.rule === id)).toEqual([]);
  });
});
