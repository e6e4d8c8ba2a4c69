/** What `--budget` accepts, and what it refuses in one line. */
import { describe, expect, it } from "vitest";
import { budgetOption, withBudget } from "../../src/cli/budget-option.ts";
import { cliMessages } from "../../src/messages/cli.ts";
import { sampleResult } from "../report/sample-result.ts";

const parse = budgetOption(cliMessages("sv"));

describe("--budget", () => {
  it.each([
    ["krav=-30%", { measure: "requirements", by: { share: 0.3 } }],
    ["requirements=-30 %", { measure: "requirements", by: { share: 0.3 } }],
    ["Sidor=−12,5", { measure: "pages", by: { amount: 12.5 } }],
    ["documents=–4", { measure: "documents", by: { amount: 4 } }],
    ["minuter=-100%", { measure: "readingMinutes", by: { share: 1 } }],
  ])("understands %s", (given, budget) => {
    expect(parse(given)).toEqual(budget);
  });

  it.each(["krav", "krav=30%", "krav=-101%", "ord=-30%", "krav=-30%%", "constructor=-1", ""])(
    "refuses %j and says what to write",
    (given) => {
      expect(() => parse(given)).toThrow(/krav=-30%/u);
    },
  );

  it("is answered with proposals of the plan, and leaves the rest of the result as it is", () => {
    const result = sampleResult();
    const { whatIf, ...rest } = withBudget(result, { measure: "requirements", by: { amount: 1 } });
    expect(whatIf.budget).toMatchObject({
      measure: "requirements",
      of: result.summary.binding,
      enough: true,
    });
    expect(result.plan.map(({ id }) => id)).toEqual(expect.arrayContaining([...(whatIf.budget?.plan ?? [])]));
    const { whatIf: before, ...untouched } = result;
    expect(rest).toEqual(untouched);
    expect(whatIf.curve).toEqual(before.curve);
    expect(withBudget(result, undefined)).toBe(result);
  });
});
