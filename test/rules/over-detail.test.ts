/** Too many, too long, too detailed: where the line goes, how grave it is, and when it is only a question. */
import { describe, expect, it } from "vitest";
import type { Marker } from "../../src/model/kinds.ts";
import { heavyDocumentationDuty } from "../../src/rules/document/heavy-documentation-duty.ts";
import { mixedType } from "../../src/rules/document/mixed-type.ts";
import { prescribesMethod } from "../../src/rules/document/prescribes-method.ts";
import { requirementsWithoutPurpose } from "../../src/rules/document/requirements-without-purpose.ts";
import { tooLong } from "../../src/rules/document/too-long.ts";
import { tooManyGoals } from "../../src/rules/document/too-many-goals.ts";
import { tooManyRequirements } from "../../src/rules/document/too-many-requirements.ts";
import { wrongLevel } from "../../src/rules/document/wrong-level.ts";
import { judge, many, marked, points } from "./judge.ts";
import { heading, modelOf, paragraph } from "./sample-model.ts";

describe("too many requirements", () => {
  const policy = (binding: number) =>
    judge(tooManyRequirements, { counts: { binding }, statements: many(binding) });

  it("is raised above what the type is expected to hold, not at it", () => {
    expect(policy(10)).toEqual([]);
    expect(policy(11)).toMatchObject([
      {
        severity: "consider",
        message: "11 bindande krav (riktmärke högst 10) i ett dokument av typen policy",
        evidence: [{ text: "Chefen ska göra sak 11.", place: { line: 11 } }],
      },
    ]);
  });

  it("is important from twice the expected number", () => {
    expect(policy(19)[0]?.severity).toBe("consider");
    expect(policy(20)[0]?.severity).toBe("important");
  });

  it("counts the 72 points of a checklist, with the thirty-first as the first example", () => {
    const statements = points(72);
    const [finding] = judge(tooManyRequirements, {
      type: "checklista",
      counts: { numbered: 72, binding: 71 },
      statements,
    });
    expect(finding).toMatchObject({
      severity: "important",
      message: "72 numrerade punkter (riktmärke högst 30) i ett dokument av typen checklista",
      data: { numbered: 72, maxNumbered: 30 },
    });
    expect(finding?.evidence).toHaveLength(10);
    expect(finding?.evidence[0]?.text).toBe("Chefen ska göra sak 31.");
  });

  it("tells of points and requirements together, and takes the larger excess", () => {
    const [finding] = judge(tooManyRequirements, {
      type: "unknown",
      counts: { numbered: 31, binding: 60 },
      statements: [...points(31), ...many(29)],
    });
    expect(finding).toMatchObject({
      severity: "important",
      message:
        "31 numrerade punkter (riktmärke högst 30) och 60 bindande krav (riktmärke högst 25) i ett dokument av okänd typ",
    });
  });

  it("counts a point with two statements as one", () => {
    const twice = points(31).flatMap((point) => [point, { ...point, text: `${point.text} Och mer.` }]);
    const [finding] = judge(tooManyRequirements, {
      type: "rutin",
      counts: { numbered: 31, binding: 62 },
      statements: twice,
    });
    expect(finding?.evidence.map(({ text }) => text)).toEqual(["Chefen ska göra sak 31."]);
  });

  it("asks for the reason where half of it protects somebody, whatever the number", () => {
    const half = [...many(40, { markers: marked("patient-safety") }), ...many(40)];
    const [finding] = judge(tooManyRequirements, { counts: { binding: 80 }, statements: half });
    expect(finding?.severity).toBe("info");
    expect(finding?.message).toContain("40 av dem rör patientsäkerhet");
    expect(finding?.message).toContain("skälet");
  });

  it("mentions what protects somebody even where most does not", () => {
    const few = [...many(2, { markers: marked("fire-and-life") }), ...many(20)];
    const [finding] = judge(tooManyRequirements, { counts: { binding: 22 }, statements: few });
    expect(finding).toMatchObject({ severity: "important", data: { protective: 2 } });
  });

  it("says nothing where nothing is expected", () => {
    const counts = { binding: 500, numbered: 500 };
    expect(judge(tooManyRequirements, { type: "reglemente", family: "organiserande", counts })).toEqual([]);
  });
});

describe("too long", () => {
  const pages = (count: number, parts = {}) => judge(tooLong, { measures: { pages: count }, ...parts });

  it("is raised above the expected number of pages, and important from twice as many", () => {
    expect(pages(3)).toEqual([]);
    expect(pages(4)[0]).toMatchObject({
      severity: "consider",
      message: "4 sidor; riktmärket för dokumenttypen policy är högst 3",
    });
    expect(pages(7)[0]?.severity).toBe("important");
  });

  it("says when the number is an estimate, and writes decimals as the language does", () => {
    const [finding] = judge(tooLong, { measures: { pages: 6.5, pagesSource: "estimated" } });
    expect(finding?.message).toContain("6,5 sidor (uppskattat)");
  });

  it("follows the settings of the type", () => {
    expect(pages(4, { typeParts: { maxPages: 4 } })).toEqual([]);
    expect(pages(400, { typeParts: { maxPages: null } })).toEqual([]);
  });
});

describe("too many goals", () => {
  const goals = (count: number, parts = {}) =>
    judge(tooManyGoals, {
      type: "strategi",
      counts: { goal: count },
      statements: many(count, { kind: "goal" }),
      ...parts,
    });

  it("lets nine goals pass and raises the tenth", () => {
    expect(goals(9)).toEqual([]);
    expect(goals(10)[0]).toMatchObject({
      severity: "consider",
      evidence: [{ text: "Chefen ska göra sak 10." }],
      data: { goals: 10, maxGoals: 9 },
    });
    expect(goals(60)[0]?.severity).toBe("important");
  });

  it("leaves types alone that are not meant for goals", () => {
    expect(goals(12, { type: "policy" })).toEqual([]);
  });

  it("uses the general number where the type has none of its own", () => {
    const own = { typeParts: { maxGoals: null, goalsExpected: true } };
    expect(goals(12, own)).toHaveLength(1);
    expect(goals(12, { ...own, options: { goals: 12 } })).toEqual([]);
  });
});

describe("prescribes method", () => {
  const detailed = [
    ...many(2, { markers: marked("clock-time") }),
    ...many(2, { markers: marked("form", "paper-handling") }),
    ...many(1, { markers: marked("form") }),
  ];

  it("needs several statements and several kinds of detail", () => {
    expect(judge(prescribesMethod, { statements: detailed })).toHaveLength(1);
    expect(judge(prescribesMethod, { statements: detailed.slice(1) })).toEqual([]);
    expect(judge(prescribesMethod, { statements: many(9, { markers: marked("form", "step") }) })).toEqual([]);
  });

  it("names the kinds, and the limits beside the figures", () => {
    const [finding] = judge(prescribesMethod, { statements: [...detailed, ...many(5)] });
    expect(finding?.message).toBe(
      "5 av 10 uttalanden anger hur arbetet ska göras, med 3 slags detaljer (tas upp från 5 uttalanden och 3 slag): klockslag, pappershantering och blanketter",
    );
  });

  it("is a question where the detail protects somebody", () => {
    const protective = detailed.map((statement) => ({
      ...statement,
      markers: [...statement.markers, ...marked("patient-safety")],
    }));
    expect(judge(prescribesMethod, { statements: protective })[0]).toMatchObject({ severity: "info" });
  });

  it("lets a procedure say how, until it has grown beyond its size", () => {
    const checklist = { type: "checklista", family: "verkställighet", statements: detailed };
    expect(judge(prescribesMethod, { ...checklist, counts: { numbered: 30 } })).toEqual([]);
    expect(judge(prescribesMethod, { ...checklist, counts: { numbered: 72 } })).toHaveLength(1);
    expect(judge(prescribesMethod, { ...checklist, measures: { pages: 9 } })).toHaveLength(1);
  });

  it("takes numbered instructions in a document of principles for steps", () => {
    const steps = points(5, { form: "implicit" });
    const statements = [...steps.slice(0, 3), ...detailed.slice(0, 2)];
    expect(judge(prescribesMethod, { statements })).toEqual([]);
    expect(judge(prescribesMethod, { statements: [...steps, ...detailed.slice(1, 3)] })).toMatchObject([
      { data: { detailed: 7, kinds: "step,clock-time,paper-handling,form" } },
    ]);
    expect(judge(prescribesMethod, { statements: points(9, { form: "explicit" }) })).toEqual([]);
  });

  it("leaves texts alone whose form follows from law", () => {
    expect(judge(prescribesMethod, { type: "delegationsordning", statements: detailed })).toEqual([]);
  });
});

describe("duties to document", () => {
  const duties = (count: number, ...extra: Marker[]) =>
    judge(heavyDocumentationDuty, {
      counts: { documentationDuties: count },
      statements: many(count, { markers: marked("documentation", ...extra) }),
    });

  it("are raised from eight, important from twenty", () => {
    expect(duties(7)).toEqual([]);
    expect(duties(8)[0]).toMatchObject({ severity: "consider", data: { duties: 8, limit: 8 } });
    expect(duties(20)[0]?.severity).toBe("important");
  });

  it("are a question where they protect somebody", () => {
    expect(duties(30, "legal-security")[0]?.severity).toBe("info");
  });
});

describe("requirements without purpose", () => {
  const ten = { counts: { binding: 10 }, statements: many(10) };

  it("are raised where neither goal nor purpose is given", () => {
    expect(judge(requirementsWithoutPurpose, ten)).toHaveLength(1);
    expect(judge(requirementsWithoutPurpose, { counts: { binding: 9 } })).toEqual([]);
    expect(judge(requirementsWithoutPurpose, { ...ten, counts: { binding: 10, goal: 1 } })).toEqual([]);
  });

  it("are for information in a checklist, whose purpose may stand elsewhere", () => {
    expect(judge(requirementsWithoutPurpose, ten)[0]?.severity).toBe("consider");
    expect(judge(requirementsWithoutPurpose, { ...ten, type: "checklista" })[0]?.severity).toBe("info");
  });

  it.each([
    heading("1.2 Syfte och mål"),
    paragraph("Syftet med riktlinjen är att resorna blir färre."),
    paragraph("Riktlinjen syftar till att göra mötena kortare."),
    paragraph("Vi gör det för att trygga elevernas skolväg."),
  ])("are not where the text says why: $text", (block) => {
    expect(judge(requirementsWithoutPurpose, { ...ten, model: modelOf([block]) })).toEqual([]);
  });

  it.each([
    paragraph("Vid målning ska skyddsglasögon bäras."),
    paragraph("Kontrollmål beskrivs i bilagan."),
    heading("Ansvar"),
  ])("are where a word only looks like it: $text", (block) => {
    expect(judge(requirementsWithoutPurpose, { ...ten, model: modelOf([block]) })).toHaveLength(1);
  });

  it("speak English too", () => {
    const model = modelOf([paragraph("The purpose of this policy is to keep people safe.")]);
    expect(judge(requirementsWithoutPurpose, { ...ten, lang: "en", model })).toEqual([]);
    expect(judge(requirementsWithoutPurpose, { ...ten, lang: "en" })).toHaveLength(1);
  });
});

describe("mixed type", () => {
  it("names the types of the title in the language of the reader", () => {
    const [finding] = judge(mixedType, { otherTypes: ["riktlinje"], title: "Policy och riktlinjer" });
    expect(finding).toMatchObject({ data: { typesSv: "policy|riktlinje", typesEn: "policy|guideline" } });
    expect(finding?.message).toContain("policy och riktlinje");
  });

  it("leaves one type, and budgets with plans, alone", () => {
    expect(judge(mixedType)).toEqual([]);
    expect(judge(mixedType, { type: "mål-och-budget", otherTypes: ["plan"] })).toEqual([]);
  });
});

describe("wrong level", () => {
  it("raises work steps in a document of principles, not in a procedure", () => {
    const statements = many(5, { markers: marked("step") });
    expect(judge(wrongLevel, { statements })).toMatchObject([
      { data: { what: "steps", found: 5, limit: 5 } },
    ]);
    expect(judge(wrongLevel, { statements: statements.slice(1) })).toEqual([]);
    expect(judge(wrongLevel, { type: "rutin", statements, metadata: { decidedBy: "Enhetschef" } })).toEqual(
      [],
    );
  });

  it("takes numbered instructions for steps, but no clauses that say who must", () => {
    expect(judge(wrongLevel, { statements: points(5, { form: "implicit" }) })).toHaveLength(1);
    expect(judge(wrongLevel, { statements: points(9, { form: "explicit" }) })).toEqual([]);
    expect(judge(wrongLevel, { type: "regel", statements: points(9, { form: "implicit" }) })).toEqual([]);
  });

  it("raises goals among rules, not in a strategy", () => {
    const statements = many(5, { kind: "goal" });
    expect(judge(wrongLevel, { type: "riktlinje", statements })).toMatchObject([
      { severity: "info", data: { what: "goals", found: 5, limit: 5 } },
    ]);
    expect(judge(wrongLevel, { type: "strategi", statements })).toEqual([]);
  });

  it("raises a procedure that an elected body decided, unless law requires it", () => {
    const byCommittee = { type: "checklista", metadata: { decidedBy: "Barn- och utbildningsnämnden" } };
    const [finding] = judge(wrongLevel, byCommittee);
    expect(finding?.message).toContain("Beslutat av Barn- och utbildningsnämnden");
    expect(judge(wrongLevel, { ...byCommittee, metadata: { decidedBy: "Rektor" } })).toEqual([]);
    expect(judge(wrongLevel, { ...byCommittee, metadata: {} })).toEqual([]);
    const protection = {
      document: "Instruktion",
      statute: "kommunallagen",
      section: "7 kap. 2 §",
      decidedBy: "styrelsen",
      confidence: "high",
      note: "",
    } as const;
    expect(judge(wrongLevel, { ...byCommittee, protection })).toEqual([]);
  });
});
