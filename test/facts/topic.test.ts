import { describe, expect, it } from "vitest";
import { topicOf } from "../../src/facts/topic.ts";
import type { Relation } from "../../src/model/relation.ts";
import { sampleDocument, sampleStatement } from "../model/sample-document.ts";

const chef = { role: "chef", text: "Chefen" };
const say = (text: string, more: Parameters<typeof sampleStatement>[0] = {}) =>
  sampleStatement({ text, ...more });

const policy = sampleDocument({
  path: "hr/distans.pdf",
  title: "Policy för distansarbete",
  statements: [
    say("Alla ska gå att nå.", { actor: null }),
    say("Chefen ska följa upp.", { actor: chef }),
    say("Medarbetaren ska anmäla fel.", { actor: { role: "medarbetare", text: "Medarbetaren" } }),
    say("Chefen får göra undantag.", { actor: chef, kind: "permission" }),
  ],
});
const travel = sampleDocument({
  path: "resor.pdf",
  title: "Resepolicy",
  statements: [
    say("Vid distansarbetsdagar ska resan betalas av den anställde själv.", { actor: null }),
    say("Tåg ska väljas.", { actor: null }),
    say("boka mötet digitalt", { leadIn: "Den som arbetar på distansarbete ska", actor: null }),
  ],
});
const other = sampleDocument({
  path: "lön.pdf",
  title: "Lönepolicy",
  statements: [say("Lön ska sättas årligen.")],
});

const ask = (words: string, role: string | null = null, relations: readonly Relation[] = []) =>
  topicOf([other, travel, policy], relations, { words, role, wordsPerMinute: 200 });

describe("a topic", () => {
  it("holds the documents about it whole, and of others the passages on it", () => {
    const { documents } = ask("distansarbete");
    expect(documents.map(({ path, isWhole, statements }) => [path, isWhole, statements.length])).toEqual([
      ["hr/distans.pdf", true, 4],
      ["resor.pdf", false, 2],
    ]);
    expect(documents[1]).toMatchObject({ pages: 0, binding: 2 });
    expect(documents[1]?.readingMinutes).toBeLessThan(1);
  });

  it("is found by other forms of its words and within compounds, and only when every word is there", () => {
    expect(ask("distansarbetet").documents).toHaveLength(2);
    expect(ask("LÖN").documents.map(({ path }) => path)).toEqual(["lön.pdf"]);
    expect(ask("distansarbete rymden").documents).toEqual([]);
    expect(ask("arbete").documents).not.toEqual([]);
    expect(ask("").documents).toEqual([]);
  });

  it("leaves out what is addressed to another role, and puts the role's own first", () => {
    const [first] = ask("distansarbete", "chef").documents;
    expect(first?.statements.map(({ text }) => text)).toEqual([
      "Chefen ska följa upp.",
      "Chefen får göra undantag.",
      "Alla ska gå att nå.",
    ]);
    expect(first).toMatchObject({ binding: 2, addressed: 1 });
  });

  it("does not ask anybody to read copies and older versions", () => {
    const relation: Relation = {
      kind: "version",
      from: "hr/distans.pdf",
      to: "lön.pdf",
      score: 1,
      evidence: [],
    };
    const { documents, leftOut, totals } = ask("distansarbete", null, [relation]);
    expect(documents.map(({ path }) => path)).toEqual(["resor.pdf"]);
    expect(leftOut).toEqual(["hr/distans.pdf"]);
    expect(totals).toMatchObject({ documents: 1, pages: 0, binding: 2 });
  });

  it("sums what there is to read and to follow", () => {
    const { totals, documents } = ask("distansarbete", "chef");
    expect(totals.binding).toBe(documents.reduce((sum, { binding }) => sum + binding, 0));
    expect(totals.addressed).toBe(1);
  });
});
