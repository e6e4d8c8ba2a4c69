/** Owner, decision, review, validity and outdated references: what a document says of itself, held against a day. */
import { describe, expect, it } from "vitest";
import type { OutdatedMention } from "../../src/model/audited-document.ts";
import { missingDecision } from "../../src/rules/document/missing-decision.ts";
import { missingOwner } from "../../src/rules/document/missing-owner.ts";
import { missingReviewDate } from "../../src/rules/document/missing-review-date.ts";
import { notReviewedThisTerm } from "../../src/rules/document/not-reviewed-this-term.ts";
import { outdatedName } from "../../src/rules/document/outdated-name.ts";
import { repealedLaw } from "../../src/rules/document/repealed-law.ts";
import { reviewOverdue } from "../../src/rules/document/review-overdue.ts";
import { validityPassed } from "../../src/rules/document/validity-passed.ts";
import { lastDay, monthsBetween } from "../../src/rules/partial-date.ts";
import { judge } from "./judge.ts";

describe("partial dates", () => {
  it.each([
    ["2023", "2023-12-31"],
    ["2024-02", "2024-02-29"],
    ["2023-02", "2023-02-28"],
    ["2023-06-15", "2023-06-15"],
    ["tills vidare", null],
    ["", null],
  ])("%s ends on %s", (date, day) => {
    expect(lastDay(date)).toBe(day);
  });

  it.each([
    ["2024-01-31", "2024-02-29", 0],
    ["2024-01-15", "2024-02-15", 1],
    ["2022-10-15", "2026-10-14", 47],
    ["2022-10-15", "2026-10-15", 48],
    ["2026-05-01", "2026-04-01", -1],
  ])("from %s to %s are %i whole months", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

describe("what is missing", () => {
  it("is the owner, the body, the day, or both", () => {
    expect(judge(missingOwner, { metadata: { owner: "HR-chef" } })).toEqual([]);
    expect(judge(missingOwner, { metadata: {} })).toHaveLength(1);
    const missing = (metadata: Parameters<typeof judge>[1]) => judge(missingDecision, metadata)[0]?.message;
    expect(missing({ metadata: { decidedBy: "KS", decidedDate: "2024" } })).toBeUndefined();
    expect(missing({ metadata: { decidedBy: "KS" } })).toBe("Det framgår inte när dokumentet beslutades");
    expect(missing({ metadata: { decidedDate: "2024" } })).toBe(
      "Det framgår inte vem som har beslutat dokumentet",
    );
    expect(missing({ metadata: {} })).toBe("Det framgår inte vem som har beslutat dokumentet eller när");
  });

  it("is the review, where the type is usually reviewed", () => {
    expect(judge(missingReviewDate, { metadata: {} })).toMatchObject([{ data: { months: 48 } }]);
    expect(judge(missingReviewDate, { metadata: { nextReview: "2028" } })).toEqual([]);
    expect(judge(missingReviewDate, { metadata: { validUntil: "2028" } })).toEqual([]);
    expect(judge(missingReviewDate, { type: "stadgar", metadata: {} })).toEqual([]);
  });
});

describe("a text that was read poorly", () => {
  it("is not said to lack anything", () => {
    for (const rule of [missingOwner, missingDecision, missingReviewDate]) {
      expect(judge(rule, { metadata: {} })).toHaveLength(1);
      expect(judge(rule, { metadata: {}, grade: "poor" })).toEqual([]);
    }
  });
});

describe("validity", () => {
  const until = (validUntil: string) => judge(validityPassed, { metadata: { validUntil } });

  it("holds through its last day, and a year through its last", () => {
    expect(until("2026-11-24")).toEqual([]);
    expect(until("2026-11-23")).toMatchObject([{ severity: "important", data: { until: "2026-11-23" } }]);
    expect(until("2026")).toEqual([]);
    expect(until("2025")).toHaveLength(1);
    expect(until("tills vidare")).toEqual([]);
  });
});

describe("the review", () => {
  const overdue = (metadata: Parameters<typeof judge>[1], type = "policy") =>
    judge(reviewOverdue, { type, ...metadata });

  it("is overdue after the day that was promised", () => {
    expect(overdue({ metadata: { decidedDate: "2021-01-01", nextReview: "2026-11-24" } })).toEqual([]);
    expect(overdue({ metadata: { decidedDate: "2021-01-01", nextReview: "2026-11-23" } })).toMatchObject([
      {
        severity: "consider",
        message: "Nästa översyn skulle ha gjorts 2026-11-23; den är mindre än en månad försenad",
      },
    ]);
    expect(overdue({ metadata: { decidedDate: "2021-01-01", nextReview: "2024-10" } })[0]).toMatchObject({
      severity: "important",
      data: { promised: 1, monthsLate: 24 },
    });
  });

  it("is done when the document was revised after the promised day", () => {
    expect(overdue({ metadata: { revisedDate: "2025-02-01", nextReview: "2024-12-31" } })).toEqual([]);
  });

  it("is overdue after what the type expects, when no day was promised", () => {
    expect(overdue({ metadata: { decidedDate: "2022-11-24" } })).toEqual([]);
    expect(overdue({ metadata: { decidedDate: "2022-10-20" } })).toMatchObject([
      {
        message:
          "Senast beslutat eller reviderat 2022-10-20, för 49 månader sedan; riktmärket för dokumenttypen policy är översyn inom 48 månader",
      },
    ]);
    expect(overdue({ metadata: { decidedDate: "2024-10-20" } }, "rutin")).toHaveLength(1);
    expect(overdue({ metadata: { decidedDate: "1999-10-20" } }, "stadgar")).toEqual([]);
  });

  it("waits for the end of a document that has one", () => {
    expect(overdue({ metadata: { decidedDate: "2015-01-01", validUntil: "2030-12-31" } })).toEqual([]);
  });

  it("that the term of office expects is spoken of only when no other is late", () => {
    const vision = (decidedDate: string) =>
      judge(notReviewedThisTerm, { type: "vision", metadata: { decidedBy: "KF", decidedDate } });
    expect(vision("2020-06-15")).toMatchObject([{ data: { since: "2020-06-15", termStart: "2022-10-15" } }]);
    expect(vision("2022-10-15")).toEqual([]);
    expect(judge(notReviewedThisTerm, { metadata: { decidedDate: "2020-06-15" } })).toEqual([]);
  });
});

function mention(parts: Partial<OutdatedMention> = {}): OutdatedMention {
  return {
    kind: "statute",
    text: "personuppgiftslagen",
    old: "Personuppgiftslagen (1998:204)",
    successor: "dataskyddsförordningen",
    date: "2018-05-25",
    confidence: "high",
    asLegalBasis: false,
    place: { page: 1, line: 3, block: 2 },
    ...parts,
  };
}

describe("repealed law", () => {
  const judged = (...outdated: OutdatedMention[]) => judge(repealedLaw, { outdated });

  it("gives one finding for each statute, however often it is mentioned", () => {
    const found = judged(mention(), mention(), mention({ old: "Kommunallagen (1991:900)", successor: "" }));
    expect(found.map(({ message }) => message)).toEqual([
      "Personuppgiftslagen (1998:204) upphörde att gälla 2018-05-25 (nämns 2 gånger); se i stället dataskyddsförordningen",
      "Kommunallagen (1991:900) upphörde att gälla 2018-05-25 (nämns en gång)",
    ]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("weighs how the text uses it", () => {
    expect(judged(mention())[0]?.severity).toBe("info");
    expect(judged(mention({ asLegalBasis: true }))[0]?.severity).toBe("consider");
    expect(judged(mention({ kind: "section", asLegalBasis: true }))[0]?.severity).toBe("important");
    expect(judged(mention({ kind: "section", asLegalBasis: true, confidence: "medium" }))[0]?.severity).toBe(
      "consider",
    );
    expect(judged(mention({ asLegalBasis: true, confidence: "low" }))[0]?.severity).toBe("info");
  });

  it("says less where the table is unsure, has no day, or knows no successor", () => {
    const [finding] = judged(
      mention({ confidence: "low", date: "", successor: "ingen efterföljare (avskaffat)" }),
    );
    expect(finding?.message).toBe("Personuppgiftslagen (1998:204) kan ha upphört att gälla (nämns en gång)");
  });

  it("says of sections that they have another number", () => {
    const [finding] = judged(
      mention({ kind: "section", old: "6 kap. 33 § KL", successor: "6 kap. 37 § KL" }),
    );
    expect(finding?.message).toBe(
      "6 kap. 33 § KL har ett annat nummer sedan 2018-05-25 (nämns en gång); se i stället 6 kap. 37 § KL",
    );
  });

  it("leaves names to their own rule, and they leave law to this", () => {
    const name = mention({ kind: "authority", old: "Datainspektionen" });
    expect(judged(name)).toEqual([]);
    expect(judge(outdatedName, { outdated: [name, mention()] }).map(({ data }) => data["old"])).toEqual([
      "Datainspektionen",
    ]);
  });

  it("shows at most ten places", () => {
    const outdated = Array.from({ length: 40 }, () => mention());
    expect(judged(...outdated)[0]).toMatchObject({ data: { mentions: 40 } });
    expect(judged(...outdated)[0]?.evidence).toHaveLength(10);
  });
});

describe("outdated names", () => {
  const names = (count: number) =>
    judge(outdatedName, {
      outdated: Array.from({ length: count }, (_, index) => mention({ kind: "term", old: `ord ${index}` })),
    });

  it("are for information, until there are many different ones in the same document", () => {
    expect(names(4).every(({ severity }) => severity === "info")).toBe(true);
    expect(names(5).every(({ severity }) => severity === "consider")).toBe(true);
  });
});
