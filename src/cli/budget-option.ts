/** `--budget requirements=-30%`: what is to come down, and by how much; and its answer in a result. */
import { InvalidArgumentError } from "commander";
import type { CliMessages } from "../messages/cli.ts";
import type { Budget, BudgetMeasure } from "../model/what-if.ts";
import { reachBudget } from "../plan/what-if.ts";
import type { AuditResult } from "../result/schema.ts";

/** As they can be written, in both languages. */
const NAMES: ReadonlyMap<string, BudgetMeasure> = new Map([
  ["krav", "requirements"],
  ["requirements", "requirements"],
  ["sidor", "pages"],
  ["pages", "pages"],
  ["dokument", "documents"],
  ["documents", "documents"],
  ["minuter", "readingMinutes"],
  ["minutes", "readingMinutes"],
]);
const SHAPE = /^(?<name>\p{L}+)=[-−–](?<figure>\d{1,7}(?:[.,]\d{1,3})?)(?<percent>\s?%)?$/u;
const WHOLE = 100;

export function budgetOption(messages: CliMessages): (given: string) => Budget {
  return (given) => {
    const parts = SHAPE.exec(given.trim())?.groups;
    const measure = NAMES.get(parts?.["name"]?.toLowerCase() ?? "");
    const figure = Number((parts?.["figure"] ?? "").replace(",", "."));
    const isShare = parts?.["percent"] !== undefined;
    if (parts === undefined || measure === undefined || (isShare && figure > WHOLE))
      throw new InvalidArgumentError(messages.usage.notABudget(given));
    return { measure, by: isShare ? { share: figure / WHOLE } : { amount: figure } };
  };
}

/** @returns the result with the fewest proposals that reach the budget; the same result without one */
export function withBudget(result: AuditResult, budget: Budget | undefined): AuditResult {
  if (budget === undefined) return result;
  const { summary, plan, whatIf } = result;
  const whole: Readonly<Record<BudgetMeasure, number>> = {
    documents: summary.read + summary.poorlyRead,
    pages: summary.pages,
    requirements: summary.binding,
    readingMinutes: summary.readingMinutes,
  };
  return { ...result, whatIf: { ...whatIf, budget: reachBudget(plan, budget, whole[budget.measure]) } };
}
