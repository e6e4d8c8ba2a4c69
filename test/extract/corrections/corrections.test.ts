import { describe, expect, it } from "vitest";
import { documentTypeOf } from "../../../src/domain/document-types.ts";
import { Corrections } from "../../../src/extract/corrections/corrections.ts";
import { extractStatements } from "../../../src/extract/extract-statements.ts";
import type { AuthorComment, Correction } from "../../../src/model/correction.ts";
import { modelOf } from "../written-document.ts";

const LINES = [
  "# Rutin",
  "Chefen ska boka tid. Alla ska trivas.",
  "1. Vakten ska låsa.",
  "2. Vakten ska larma.",
];

interface Given {
  readonly comments?: readonly AuthorComment[];
  readonly configured?: readonly Partial<Correction>[];
}

function corrected({ comments = [], configured = [] }: Given) {
  const model = { ...modelOf(LINES), comments };
  const corrections = new Corrections({
    model,
    configured: configured.map((said, index) => {
      const whole = { document: null, words: "", is: "goal", reason: "r", until: null, ...said } as const;
      return { index: index + 5, correction: whole };
    }),
    asOf: "2026-11-25",
  });
  const type = documentTypeOf("rutin");
  const found = extractStatements({ model, lang: "sv", type, systems: [], corrections });
  return { kinds: found.map(({ kind, text }) => `${kind} ${text}`), corrections };
}

const codes = ({ problems }: Corrections): string[] => problems.map(({ code }) => code);

describe("corrections", () => {
  it("in a comment are about the text in which it stands", () => {
    const { kinds, corrections } = corrected({
      comments: [{ text: "tillit: inget krav, så är det", line: 3 }],
    });
    expect(kinds).toEqual([
      "obligation Chefen ska boka tid.",
      "obligation Alla ska trivas.",
      "obligation Vakten ska larma.",
    ]);
    expect(corrections.applied).toEqual([
      {
        is: "not-a-requirement",
        text: "Vakten ska låsa.",
        reason: "så är det",
        until: null,
        source: "comment",
        place: { page: null, line: 3, block: 2 },
      },
    ]);
    expect(codes(corrections)).toEqual([]);
  });

  it("in a comment with words are about those words alone, whatever their case", () => {
    const { kinds } = corrected({ comments: [{ text: 'tillit: mål "ALLA ska": önskat läge', line: 2 }] });
    expect(kinds.slice(0, 2)).toEqual(["obligation Chefen ska boka tid.", "goal Alla ska trivas."]);
  });

  it("in a comment on a line of its own are about what comes next", () => {
    const model = {
      ...modelOf(LINES.toSpliced(2, 0, "")),
      comments: [{ text: "tillit: inget krav, x", line: 3 }],
    };
    const blocks = model.blocks.filter(({ text }) => text !== "");
    const corrections = new Corrections({ model: { ...model, blocks }, configured: [], asOf: "2026-11-25" });
    expect(corrections.verdictOn("Vakten ska låsa.", { page: null, line: 4, block: 2 })).toBe(
      "not-a-requirement",
    );
  });

  it("make a goal, and a requirement, of what was none", () => {
    const { kinds } = corrected({ configured: [{ words: "Vakten ska larma", is: "recommendation" }] });
    expect(kinds).toContain("recommendation Vakten ska larma.");
  });

  it("in a comment win over the configuration, which counts as met all the same", () => {
    const { kinds, corrections } = corrected({
      comments: [{ text: "tillit: inget krav, x", line: 3 }],
      configured: [{ words: "vakten ska låsa" }, { words: "finns inte" }],
    });
    expect(kinds).not.toContain("goal Vakten ska låsa.");
    expect(corrections.used).toEqual([5]);
  });

  it.each([
    ["tillit: hej", "correction-not-understood"],
    ["tillit: inget krav, x till 2026-11-24", "correction-expired"],
    ['tillit: inget krav "finns inte": x', "correction-unmatched"],
  ])("that come to nothing are told of: %s", (text, code) => {
    const { kinds, corrections } = corrected({ comments: [{ text, line: 3 }] });
    expect(kinds).toHaveLength(4);
    expect(codes(corrections)).toEqual([code]);
  });

  it("hold on their last day", () => {
    const comments = [{ text: "tillit: inget krav, x till 2026-11-25", line: 3 }];
    expect(corrected({ comments }).kinds).toHaveLength(3);
  });

  it("need words where several texts stand on one line", () => {
    const model = modelOf(["Chefen ska boka.", "Vakten ska låsa."]);
    const blocks = model.blocks.map((block) => ({ ...block, anchors: [{ offset: 0, page: null, line: 1 }] }));
    const judged = (text: string) =>
      new Corrections({
        model: { blocks, comments: [{ text, line: 1 }] },
        configured: [],
        asOf: "2026-11-25",
      });
    expect(codes(judged("tillit: inget krav, x"))).toEqual(["correction-unmatched"]);
    const corrections = judged('tillit: inget krav "vakten": x');
    expect(corrections.verdictOn("Vakten ska låsa.", { page: null, line: 1, block: 1 })).toBe(
      "not-a-requirement",
    );
    expect(codes(corrections)).toEqual([]);
  });
});
